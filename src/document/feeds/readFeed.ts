/** Reads a feed or a sitemap, whichever it is. */
import { Fault, noticeOf } from '../../base/fault.ts';
import { gunzipped } from '../web/content.ts';
import { MOST } from '../web/web.ts';
import type { Feed } from './feed.ts';
import { feedText } from './xml.ts';

const EXPECTED = 'a feed (RSS, Atom, JSON Feed) or a sitemap';

/** @throws Fault where it is neither, or not to be trusted. */
export async function readFeed(bytes: Uint8Array, url: string, contentType?: string): Promise<Feed> {
  const { text, root } = feedText(await gunzipped(bytes, MOST.feed), contentType);
  try {
    if (root === 'urlset' || root === 'sitemapindex') return (await import('./sitemap.ts')).readSitemap(text, url);
    if (root === 'rss' || root === 'feed' || root === 'rdf' || (root === undefined && text.trimStart().startsWith('{'))) return (await import('./syndication.ts')).readSyndication(text, url);
  } catch (error) {
    if (error instanceof Fault && error.notice.code !== 'internal') throw error;
    throw new Fault({ code: 'broken-feed', message: `the feed is broken: ${noticeOf(error).message.slice(0, 200)}`, expected: EXPECTED, next: 'try again later, or tell its publisher' });
  }
  throw new Fault({
    code: 'no-feed',
    message: root === undefined ? 'this is neither XML nor a JSON feed' : root === 'html' ? 'this is a web page and no feed' : `this is XML of another kind: <${root}>`,
    expected: EXPECTED,
    next: root === 'html' ? "look in the page's source for a link of type application/rss+xml, or keep the page itself: readout add URL" : 'look for a slip in the address',
  });
}
