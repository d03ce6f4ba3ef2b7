/** What a page tells of itself beside its text: title, day of publication, language, publisher. */
import { writtenDay } from '../writtenDay.ts';

import { type LinkedData, linkedDataOf } from './linkedData.ts';
import type { Page, PageElement } from './page.ts';
import { tidy } from './textOf.ts';

export interface PageMetadata {
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
  readonly source?: string;
}

export function metadataOf(document: Page, uri?: string): PageMetadata {
  const linked = linkedDataOf(document);
  const meta = metaOf(document);
  const source = sourceOf(document, linked, meta, uri);
  const title = titleOf(document, linked, meta, source);
  const published = publishedOf(document, linked, meta);
  const language = languageOf(document, linked, meta);
  return { ...(title && { title }), ...(published && { published }), ...(language && { language }), ...(source && { source }) };
}

type Meta = (...names: string[]) => string | undefined;

/** Looks up <meta> by name, property, itemprop or http-equiv; the first name that is there. */
function metaOf(document: Page): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]'))
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      const value = oneLine(element.getAttribute('content'));
      if (name && value && !values.has(name)) values.set(name, value);
    }
  return (...names) => names.map((name) => values.get(name)).find(Boolean);
}

/** What is longer is no title, name or day. */
const LONGEST = 2_000;
const oneLine = (text: string | null | undefined): string => tidy((text ?? '').slice(0, LONGEST)).replace(/\s+/gu, ' ');

function titleOf(document: Page, { headline }: LinkedData, meta: Meta, source: string | undefined): string | undefined {
  const named = oneLine(document.querySelector('title')?.textContent);
  const told = oneLine(headline) || meta('og:title', 'dcterms.title', 'dc.title', 'twitter:title');
  if (told) return withoutSite(told, source);
  const headings = [...document.querySelectorAll('h1')].map((h) => oneLine(h.textContent)).filter((h) => h.length > 3);
  // Some sites have their own name as a first heading: that of the page is the one that its <title> repeats.
  const repeated = headings.find((h) => named.toLowerCase().includes(h.toLowerCase()));
  return (repeated ?? (headings.length === 1 ? headings[0] : undefined) ?? withoutSite(named, source)) || undefined;
}

/** "Talks in Oslo | Ministry of Foreign Affairs": the name of the site is no part of the title. */
function withoutSite(title: string, source: string | undefined): string {
  const parts = title.split(/\s+[|·»›–—-]\s+|\s*::\s*/u);
  if (parts.length < 2) return title;
  const last = parts.at(-1) as string;
  const bar = title.slice(0, title.length - last.length);
  const isSite = source !== undefined && (last.toLowerCase() === source.toLowerCase() || source.toLowerCase().startsWith(last.toLowerCase()));
  if (!isSite && !/(?:[|·»›]|::)\s*$/u.test(bar)) return title;
  const rest = bar.replace(/\s*(?:[|·»›–—-]|::)\s*$/u, '');
  return rest.length >= 10 ? withoutSite(rest, source) : title;
}

const DAY_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.available',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'dcterms.dateaccepted',
  'govuk:first-published-at',
  'citation_publication_date',
  'publication_date',
  'publication-date',
  'publish-date',
  'publishdate',
  'published',
  'pubdate',
  'date.issued',
  'sailthru.date',
  'parsely-pub-date',
  'date',
];

function publishedOf(document: Page, { published }: LinkedData, meta: Meta): string | undefined {
  const told = writtenDay(published) ?? DAY_NAMES.map((name) => writtenDay(meta(name))).find(Boolean);
  return told ?? dayInTime(document) ?? dayAlone(document);
}

/** The page's own time: one that is marked as its publication, else the first that stands in the article. */
function dayInTime(document: Page): string | undefined {
  const marked = [...document.querySelectorAll('[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date')];
  const inArticle = [...document.querySelectorAll('article time, main time, [role=main] time, header time')];
  const others = [...document.querySelectorAll('time')];
  for (const times of [marked, inArticle, others.length === 1 ? others : []])
    for (const time of times) {
      if (/modified|updated/iu.test(`${time.getAttribute('itemprop') ?? ''} ${time.className}`)) continue;
      const found = writtenDay(time.getAttribute('datetime')) ?? writtenDay(time.getAttribute('content')) ?? writtenDay(oneLine(time.textContent));
      if (found) return found;
    }
  return undefined;
}

const LABEL = /^(?:published|date|datum|veröffentlicht|erstellt|stand|posted|released|release date|press release|pressemitteilung|medienmitteilung|meldung)(?: on| am| vom)?\s*[:,|–-]?\s*/iu;
/** Where a list of other news, each with its day, would be. */
const ASIDE = 'nav, aside, footer, [class*="related" i], [class*="sidebar" i], [id*="sidebar" i]';
const MOST_LOOKED_AT = 5_000;

/** A day that stands by itself, as under a heading; where several differ, they are days of other things. */
function dayAlone(document: Page): string | undefined {
  const days = new Set<string>();
  const heading = document.querySelector('h1');
  let nearest: string | undefined;
  let below = !heading;
  for (const element of [...document.querySelectorAll('h1, p, span, div, td, li, b, strong, em, i, small, dd, font, h4, h5')].slice(0, MOST_LOOKED_AT)) {
    if (element === heading) below = true;
    if (element.childElementCount > 2) continue;
    const text = element.textContent ?? '';
    if (text.length > 120) continue;
    const found = writtenDay(oneLine(text).replace(LABEL, ''));
    if (!found || element.closest(ASIDE)) continue;
    days.add(found);
    // The line above the heading is as good as the one below it.
    if (nearest === undefined || (below && days.size === 1)) nearest = found;
  }
  return days.size === 1 ? nearest : heading ? besideHeading(heading) : undefined;
}

function besideHeading(heading: PageElement): string | undefined {
  for (const element of [heading.nextElementSibling, heading.previousElementSibling]) {
    const found = writtenDay(oneLine(element?.textContent).replace(LABEL, ''));
    if (found) return found;
  }
  return undefined;
}

function languageOf(document: Page, { language }: LinkedData, meta: Meta): string | undefined {
  const html = document.documentElement;
  const told = [html.getAttribute('lang'), html.getAttribute('xml:lang'), language, meta('og:locale'), meta('content-language'), meta('dcterms.language', 'dc.language', 'language')];
  return told.map(tagOf).find(Boolean);
}

/** "de_CH" and "de-ch" as BCP 47 writes them; undefined where it is no tag. */
function tagOf(told: string | null | undefined): string | undefined {
  try {
    return told ? Intl.getCanonicalLocales(told.trim().split(',')[0]?.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

function sourceOf(document: Page, { publisher }: LinkedData, meta: Meta, uri: string | undefined): string | undefined {
  const told = meta('og:site_name') ?? (oneLine(publisher) || undefined) ?? meta('dcterms.publisher', 'dc.publisher', 'publisher', 'citation_publisher', 'application-name');
  return told ?? hostOf(uri) ?? hostOf(document.querySelector('link[rel=canonical]')?.getAttribute('href')) ?? hostOf(meta('og:url'));
}

function hostOf(uri: string | null | undefined): string | undefined {
  try {
    const { protocol, hostname } = new URL(uri ?? '');
    return /^https?:$/u.test(protocol) ? hostname.replace(/^www\./u, '') || undefined : undefined;
  } catch {
    return undefined;
  }
}
