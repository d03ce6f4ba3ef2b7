/** Watches feeds: looks at them, fetches the pages that are new or changed, and keeps them. */
import type { Archive } from '../../archive/archive.ts';
import { feedAt, feedFailed, listFeeds, releaseFeed, takeFeed } from '../../archive/feeds/feeds.ts';
import { countItems, itemFailed, itemKept, type PendingItem, pendingItems } from '../../archive/feeds/items.ts';
import { Fault, noticeOf } from '../../base/fault.ts';
import { merged } from '../../base/merged.ts';
import type { Notice } from '../../base/notice.ts';
import { type Added, add, type Reader } from '../archive/add.ts';
import type { NotReceived, Received } from '../archive/received.ts';
import { fetchDocument } from './fetchDocument.ts';
import { lookAtFeed } from './lookAtFeed.ts';
import type { Web } from './openWeb.ts';

export { forgetFeed, type KnownFeed, listFeeds } from '../../archive/feeds/feeds.ts';

export interface WatchOptions {
  readonly web: Web;
  readonly read: Reader;
  readonly now: () => Date;
  /** Without them all feeds that the archive knows. */
  readonly feeds?: readonly string[];
  /** Pages with an earlier date are passed over, now and later. */
  readonly since?: string;
  /** At most so many pages of each feed; the others are fetched the next time. */
  readonly limit?: number;
  readonly signal: AbortSignal;
}

export interface FeedSummary {
  readonly feed: string;
  readonly title?: string;
  readonly new: number;
  readonly changed: number;
  readonly known: number;
  readonly failed: number;
  /** Pages that are still to be fetched. */
  readonly pending: number;
  readonly notices: readonly Notice[];
  /** Why the feed itself could not be read; pages that it named before were fetched nevertheless. */
  readonly fault?: Notice;
}

export type Watched =
  /** So many pages are going to be fetched. */
  { readonly kind: 'begin'; readonly pages: number } | { readonly kind: 'page'; readonly feed: string; readonly added: Added } | { readonly kind: 'feed'; readonly summary: FeedSummary };

interface Looked {
  readonly url: string;
  readonly id?: number;
  readonly title?: string;
  readonly known: number;
  readonly pages: readonly PendingItem[];
  readonly notices: readonly Notice[];
  readonly fault?: Notice;
}

/** In one run of a feed; the others are fetched the next time. */
const MOST_PAGES = 20_000;
/** Feeds whose pages are fetched side by side. */
const SIDE_BY_SIDE = 8;

/** @returns what became of each page, once that is safely kept, and a summary of each feed. */
export async function* watch(archive: Archive, options: WatchOptions): AsyncGenerator<Watched> {
  const { signal } = options;
  const urls = [...new Set(options.feeds ? options.feeds.map(feedUrl) : (await listFeeds(archive)).map((feed) => feed.url))];
  const taken: string[] = [];
  try {
    const looked: Looked[] = [];
    for (const url of urls) {
      if (signal.aborted) return;
      const one = await look(archive, url, options, taken);
      if (one) looked.push(one);
    }
    yield* fetchPages(archive, looked, options);
  } finally {
    for (const url of taken) await releaseFeed(archive, url);
  }
}

/** @throws Fault where it is no URL that could be fetched: nobody should have to wait to be told of a slip. */
export function feedUrl(told: string): string {
  const url = URL.canParse(told) ? new URL(told) : undefined;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && !url.username && !url.password) {
    url.hash = '';
    return url.href;
  }
  throw new Fault({
    code: 'usage',
    message: `'${url?.password ? url.host : told.slice(0, 200)}' is no URL of a feed`,
    expected: 'https://… of a feed (RSS, Atom, JSON Feed) or a sitemap, without user name and password',
  });
}

async function look(archive: Archive, url: string, options: WatchOptions, taken: string[]): Promise<Looked | undefined> {
  const { now, signal, limit = MOST_PAGES } = options;
  if (!(await takeFeed(archive, url)))
    return { url, known: 0, pages: [], notices: [{ code: 'watched-elsewhere', severity: 'info', message: 'another readout looks at this feed right now; it was left to that', where: { file: url } }] };
  taken.push(url);
  const known = await feedAt(archive, url);
  let state: Pick<Looked, 'title' | 'notices' | 'fault'> & { id?: number };
  try {
    state = await lookAtFeed(archive, url, known, options);
  } catch (error) {
    if (signal.aborted) return undefined;
    if (!(error instanceof Fault)) throw error;
    const fault = noticeOf(error);
    await feedFailed(archive, url, fault.message, now());
    state = { ...(known && { id: known.id }), notices: [], fault: { ...fault, where: { ...fault.where, file: url } } };
  }
  if (state.id === undefined) return { url, known: 0, pages: [], ...state };
  const pages = await pendingItems(archive, state.id, Math.min(limit, MOST_PAGES));
  return { url, known: (await countItems(archive, state.id)).kept, pages, ...state };
}

async function* fetchPages(archive: Archive, looked: readonly Looked[], options: WatchOptions): AsyncGenerator<Watched> {
  const { web, read, now, signal } = options;
  yield { kind: 'begin', pages: looked.reduce((sum, one) => sum + one.pages.length, 0) };
  const states = new Map(looked.map((one) => [one, { new: 0, changed: 0, known: one.known, failed: 0, left: one.pages.length }]));
  const finish = async (one: Looked): Promise<Watched> => {
    const { left: _, ...counts } = states.get(one) as { left: number } & Pick<FeedSummary, 'new' | 'changed' | 'known' | 'failed'>;
    const pending = one.id === undefined ? 0 : (await countItems(archive, one.id)).pending;
    return { kind: 'feed', summary: { feed: one.url, ...(one.title !== undefined && { title: one.title }), ...counts, pending, notices: one.notices, ...(one.fault && { fault: one.fault }) } };
  };
  for (const one of looked) if (!one.pages.length) yield await finish(one);

  /** In the order in which they were handed over, which is that in which they come back. */
  const under: { one: Looked; page: PendingItem }[] = [];
  async function* received(): AsyncGenerator<Received | NotReceived> {
    for await (const { one, page, document } of merged(
      looked.map((one) => pagesOf(one, web, signal)),
      SIDE_BY_SIDE,
    )) {
      under.push({ one, page });
      yield document;
    }
  }
  // One by one: what was fetched is kept at once, and while it is noted nothing else is asked of the archive.
  for await (const added of add(archive, received(), { read, now, ahead: 1, most: 1 })) {
    const { one, page } = under.shift() as { one: Looked; page: PendingItem };
    const state = states.get(one) as { new: number; changed: number; known: number; failed: number; left: number };
    if (added.state === 'failed') await itemFailed(archive, page.id, added.fault.message, !PASSING.has(added.fault.code));
    else await itemKept(archive, page.id, added.id, now());
    state[added.state === 'added' ? 'new' : added.state === 'new edition' ? 'changed' : added.state]++;
    state.left--;
    yield { kind: 'page', feed: one.url, added };
    if (!state.left) yield await finish(one);
  }
  for (const [one, { left }] of states) if (left) yield await finish(one);
}

/** Reasons that pass by themselves. */
const PASSING: ReadonlySet<string> = new Set(['no-such-host', 'no-connection', 'too-slow', 'asked-to-wait', 'robots-unreachable', 'broken-answer', 'internal']);

async function* pagesOf(one: Looked, web: Web, signal: AbortSignal): AsyncGenerator<{ one: Looked; page: PendingItem; document: Received | NotReceived }> {
  for (const page of one.pages) {
    if (signal.aborted) return;
    const { title, published, language, source } = page;
    try {
      const hints = { ...(title && { title }), ...(published && { published }), ...(language && { supposedLanguage: language }), ...(source && { source }) };
      yield { one, page, document: await fetchDocument(web, page.url, hints, signal) };
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
  }
}
