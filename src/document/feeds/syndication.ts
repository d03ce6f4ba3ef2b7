/** Reads RSS, Atom, RDF and JSON feeds. */
import { createHash } from 'node:crypto';
import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';
import { feedDay } from './feedDay.ts';
import { hint, resolved } from './hints.ts';

/** More than any feed has; what is older is in the sitemap. */
const MOST_ITEMS = 10_000;

interface Told {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly base?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly language?: string | undefined;
  readonly source?: string | undefined;
  readonly summary?: string | undefined;
}
interface ToldFeed {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly items: readonly Told[];
}

export function readSyndication(text: string, url: string): Feed {
  const parsed = parseFeed(text, { maxItems: MOST_ITEMS });
  const {
    title,
    language,
    items: told,
  } = parsed.format === 'rss' ? ofRss(parsed.feed) : parsed.format === 'atom' ? ofAtom(parsed.feed) : parsed.format === 'rdf' ? ofRdf(parsed.feed) : ofJson(parsed.feed);
  const name = hint(title);
  const items = told.flatMap((one) => itemOf({ ...one, language: one.language ?? language, source: one.source ?? title }, url) ?? []);
  return { kind: 'feed', ...(name && { title: name }), items, withoutPage: told.length - items.length };
}

function itemOf({ id, link, base, ...told }: Told, feed: string): FeedItem | undefined {
  const url = resolved(link, resolved(base, feed) ?? feed);
  if (url === undefined) return undefined;
  const published = feedDay(told.published);
  const changed = feedDay(told.updated);
  const title = hint(told.title);
  const language = hint(told.language);
  const source = hint(told.source);
  return {
    key: id?.trim() || url,
    url,
    mark: markOf([told.updated ?? told.published, told.title, url, told.updated ? undefined : told.summary]),
    ...(title && { title }),
    ...(published && { published }),
    ...(changed && { changed }),
    ...(language && { language }),
    ...(source && { source }),
  };
}

/** Where a feed does not say when an item was changed, its words tell. */
const markOf = (values: readonly (string | undefined)[]): string => createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32);

const ofRss = (feed: RssFeed.Feed<string>): ToldFeed => ({
  title: feed.title,
  language: feed.language ?? feed.dc?.languages?.[0],
  items: (feed.items ?? []).map((item) => ({
    id: item.guid?.value,
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    title: item.title,
    published: item.pubDate ?? item.dc?.dates?.[0],
    updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
    language: item.dc?.languages?.[0],
    source: item.dc?.publishers?.[0],
    summary: item.description,
  })),
});

const ofRdf = (feed: RdfFeed.Feed<string>): ToldFeed => ({
  title: feed.title,
  language: feed.dc?.languages?.[0],
  items: (feed.items ?? []).map((item) => ({
    id: item.rdf?.about,
    link: item.link ?? item.rdf?.about,
    title: item.title,
    published: item.dc?.dates?.[0],
    language: item.dc?.languages?.[0],
    source: item.dc?.publishers?.[0],
    summary: item.description,
  })),
});

const ofAtom = (feed: AtomFeed.Feed<string>): ToldFeed => ({
  title: feed.title?.value,
  language: feed.xml?.lang,
  items: (feed.entries ?? []).map((entry) => {
    const pages = (entry.links ?? []).filter((link) => link.rel === undefined || link.rel === 'alternate');
    const page = pages.find((link) => link.type === 'text/html') ?? pages[0];
    return {
      id: entry.id,
      link: page?.href,
      base: entry.xml?.base ?? feed.xml?.base,
      title: entry.title?.value,
      published: entry.published ?? entry.updated,
      updated: entry.updated,
      language: entry.xml?.lang ?? page?.hreflang,
      source: entry.source?.title?.value,
      summary: entry.summary?.value,
    };
  }),
});

const ofJson = (feed: JsonFeed.Feed<string>): ToldFeed => ({
  title: feed.title,
  language: feed.language,
  items: (feed.items ?? []).map((item) => ({
    id: item.id,
    link: item.url ?? item.external_url,
    title: item.title,
    published: item.date_published ?? item.date_modified,
    updated: item.date_modified,
    language: item.language,
    summary: item.summary ?? item.content_text ?? item.content_html,
  })),
});
