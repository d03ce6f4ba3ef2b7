/** Reads sitemaps and their indexes (sitemaps.org), with what Google's news extension tells of a page. */
import { XMLParser } from 'fast-xml-parser';
import type { Feed, FeedItem } from './feed.ts';
import { feedDay } from './feedDay.ts';
import { hint, resolved } from './hints.ts';

/** By the protocol a sitemap names at most so many pages. */
const MOST_ENTRIES = 50_000;

type Element = { readonly [name: string]: unknown };

export function readSitemap(text: string, url: string): Feed {
  // Entities of its own were refused before; what is left is &amp; and its like, in as many URLs as there are.
  const entities = { enabled: true, maxTotalExpansions: Number.POSITIVE_INFINITY, maxExpandedLength: Number.POSITIVE_INFINITY };
  const parser = new XMLParser({
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: entities,
    maxNestedTags: 20,
    isArray: (name) => name === 'url' || name === 'sitemap',
  });
  const parsed: unknown = parser.parse(text, true);
  const index = child(parsed, 'sitemapindex');
  if (index !== undefined) {
    const parts = listOf(index, 'sitemap').flatMap((entry) => {
      const location = resolved(textOf(entry, 'loc'), url);
      const mark = textOf(entry, 'lastmod');
      return location === undefined ? [] : [{ url: location, ...(mark !== undefined && { mark: mark.slice(0, 100) }) }];
    });
    return { kind: 'index', parts };
  }
  const entries = listOf(child(parsed, 'urlset'), 'url').slice(0, MOST_ENTRIES);
  const items = entries.flatMap((entry) => itemOf(entry, url) ?? []);
  return { kind: 'sitemap', items, withoutPage: entries.length - items.length };
}

function itemOf(entry: Element, base: string): FeedItem | undefined {
  const url = resolved(textOf(entry, 'loc'), base);
  if (url === undefined) return undefined;
  const news = child(entry, 'news');
  const publication = child(news, 'publication');
  const lastmod = textOf(entry, 'lastmod');
  const published = feedDay(textOf(news, 'publication_date'));
  const changed = feedDay(lastmod);
  const title = hint(textOf(news, 'title'));
  const language = hint(textOf(publication, 'language'));
  const source = hint(textOf(publication, 'name'));
  return {
    key: url,
    url,
    mark: (lastmod ?? '').slice(0, 100),
    ...(title && { title }),
    ...(published && { published }),
    ...(changed && { changed }),
    ...(language && { language }),
    ...(source && { source }),
  };
}

const child = (element: unknown, name: string): Element | undefined => {
  const found = element !== null && typeof element === 'object' ? (element as Element)[name] : undefined;
  const one = Array.isArray(found) ? found[0] : found;
  return one !== null && typeof one === 'object' ? (one as Element) : one === '' ? {} : undefined;
};
const listOf = (element: Element | undefined, name: string): readonly Element[] => {
  const found = element?.[name];
  return Array.isArray(found) ? found.filter((e): e is Element => e !== null && typeof e === 'object') : [];
};
const textOf = (element: Element | undefined, name: string): string | undefined => {
  const found = element?.[name];
  const one: unknown = Array.isArray(found) ? found[0] : found;
  return typeof one === 'string' && one.trim() ? one.trim() : undefined;
};
