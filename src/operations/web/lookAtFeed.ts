/** Looks at a feed: reads what has changed of it, and of the sitemaps that it leads to, and notes the pages that it names. */
import type { Archive } from '../../archive/archive.ts';
import { type FeedState, rememberFeed } from '../../archive/feeds/feeds.ts';
import { forgetVersions, noteFound, type PartVersion, partVersion } from '../../archive/feeds/parts.ts';
import { Fault, noticeOf } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import type { Feed, FeedItem } from '../../document/feeds/feed.ts';
import { readFeed } from '../../document/feeds/readFeed.ts';
import type { Page, Web } from '../../document/web/web.ts';

export interface Looking {
  readonly web: Web;
  readonly now: () => Date;
  readonly since?: string;
  readonly signal: AbortSignal;
}

export interface LookedAt {
  readonly id: number;
  readonly title?: string;
  /** What could not be read of it, or was left out. */
  readonly notices: readonly Notice[];
}

/** An index leads to sitemaps, and these to pages; nothing lies deeper. */
const DEEPEST = 2;
const MOST_PARTS = 1_000;
const MOST_ITEMS = 1_000_000;

/** @throws Fault where the feed itself cannot be read; it is then not remembered if it was not before. */
export async function lookAtFeed(archive: Archive, url: string, known: FeedState | undefined, looking: Looking): Promise<LookedAt> {
  const { now, since } = looking;
  // Other days are wanted than those that were noted: the feed is read whole once more.
  if (known && since !== undefined && since !== known.since) await forgetVersions(archive, known.id);
  const version = known && (await partVersion(archive, known.id, url));
  const root = await readPart(url, version, looking);
  const title = root && root.feed.kind !== 'index' ? root.feed.title : undefined;
  const id = await rememberFeed(archive, { url, ...(title !== undefined && { title }), ...(since !== undefined && { since }) }, now());
  const from = since ?? known?.since ?? undefined;
  const notices: Notice[] = [];
  const seen = new Set([url]);
  let items = 0;

  /** Pages are noted sitemap by sitemap, so that no interruption loses more than one. */
  const take = async (part: string, { feed, version }: ReadPart, depth: number): Promise<void> => {
    if (feed.kind !== 'index') {
      const wanted = feed.items.filter((item) => isSince(item, from)).slice(0, MOST_ITEMS - items);
      items += wanted.length;
      if (feed.withoutPage)
        notices.push({ code: 'without-page', severity: 'info', message: `${feed.withoutPage} ${feed.withoutPage === 1 ? 'entry names' : 'entries name'} no page`, where: { file: part } });
      await noteFound(archive, id, { url: part, version }, wanted, now());
      return;
    }
    let failed = false;
    for (const { url: child, mark } of feed.parts) {
      if (seen.has(child)) continue;
      if (depth >= DEEPEST || seen.size >= MOST_PARTS || items >= MOST_ITEMS) {
        notices.push({
          code: 'sitemap-too-large',
          severity: 'warning',
          message:
            depth >= DEEPEST ? 'an index of sitemaps leads to further indexes' : `it has more than ${items >= MOST_ITEMS ? `${MOST_ITEMS} pages` : `${MOST_PARTS} sitemaps`}; the others were left out`,
          expected: 'an index of sitemaps with pages',
          next: 'watch the sitemaps that you need one by one',
          where: { file: part },
        }); // prettier-ignore
        break;
      }
      seen.add(child);
      const before = await partVersion(archive, id, child);
      if (before && mark !== undefined && before.mark === mark) continue;
      try {
        const read = await readPart(child, before, looking);
        if (read) await take(child, { feed: read.feed, version: { ...read.version, ...(mark !== undefined && { mark }) } }, depth + 1);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        failed = true;
        const notice = noticeOf(error);
        notices.push({ ...notice, where: { ...notice.where, file: child } });
      }
    }
    // An index with a sitemap that could not be read is read whole again.
    if (!failed) await noteFound(archive, id, { url: part, version }, [], now());
  };

  if (root) await take(url, root, 0);
  return { id, ...(title !== undefined && { title }), notices };
}

interface ReadPart {
  readonly feed: Feed;
  readonly version: PartVersion;
}

/** @returns nothing where it is still as it was. */
async function readPart(url: string, before: PartVersion | undefined, { web, signal }: Looking): Promise<ReadPart | undefined> {
  const { etag, lastModified } = before ?? {};
  const page = await web.get(url, { kind: 'feed', signal, ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) });
  if (!page) return undefined;
  return { feed: await readFeed(page.bytes, page.url, page.contentType), version: versionOf(page) };
}

/** What can be sent back as it was sent. */
const SENDABLE = /^[\x20-\x7e]{1,1000}$/u;
const versionOf = ({ etag, lastModified }: Page): PartVersion => ({
  ...(etag !== undefined && SENDABLE.test(etag) && { etag }),
  ...(lastModified !== undefined && SENDABLE.test(lastModified) && { lastModified }),
});

/** What has no date may be new. */
function isSince({ published, changed }: FeedItem, since: string | undefined): boolean {
  const day = published ?? changed;
  return since === undefined || day === undefined || day >= since;
}
