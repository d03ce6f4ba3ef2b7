/** Watching feeds and sitemaps, in a folder and on a server, against sites that the test starts. */
import { gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listDocuments } from '../src/operations/archive/list.ts';
import { type Archive, openArchive } from '../src/operations/archive/openArchive.ts';
import { readReceived } from '../src/operations/archive/readReceived.ts';
import type { Received } from '../src/operations/archive/received.ts';
import { show } from '../src/operations/archive/show.ts';
import { type FeedSummary, forgetFeed, listFeeds, type WatchOptions, watch } from '../src/operations/web/watch.ts';
import { folderPlace, type Place, serverPlace } from './archives.ts';
import { type Answering, type Site, site, testWeb } from './webSites.ts';

const PLACES: readonly (readonly [string, () => Promise<Place>])[] = [
  ['a folder', async () => folderPlace()],
  ['a server', serverPlace],
];
const sentence = (n: number | string) => `Anna Muster traf in Bern Karl Beispiel zu Gesprächen über Strassen. Nummer ${n}.`;
const page =
  (content: string): Answering =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(content);
const xml =
  (content: string | Uint8Array, headers: Record<string, string> = {}): Answering =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/xml', ...headers }).end(content);
interface Item {
  readonly path: string;
  readonly title?: string;
  readonly day?: string;
}
const rss = (items: readonly Item[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Amt f&#252;r Verkehr</title><link>/</link><language>de-CH</language>${items
    .map(
      ({ path, title = 'Ein Treffen', day = 'Tue, 04 Mar 2031 00:30:00 +0100' }) =>
        `<item><title>${title}</title><link>${path}</link><guid isPermaLink="false">id-${path}</guid><pubDate>${day}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const sitemap = (urls: readonly (readonly [string, string?])[]) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map(([url, lastmod]) => `<url><loc>${url.replaceAll('&', '&amp;')}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`).join('')}</urlset>`;
const index = (urls: readonly (readonly [string, string?])[]) =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map(([url, lastmod]) => `<sitemap><loc>${url}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</sitemap>`).join('')}</sitemapindex>`;

describe.each(PLACES)('watching, with an archive in %s', (_, placeOf) => {
  let place: Place;
  let told: string;
  let archive: Archive;
  let server: Site;
  let pages: Record<string, Answering | string>;
  const options = (): WatchOptions => ({
    web: testWeb(),
    read: (batch: readonly Received[]) => Promise.all(batch.map((one) => readReceived(one))),
    now: () => new Date('2031-06-01T12:00:00Z'),
    signal: new AbortController().signal,
  });
  const run = async (more: Partial<WatchOptions> = {}, into = archive): Promise<FeedSummary[]> => {
    const summaries: FeedSummary[] = [];
    for await (const event of watch(into, { ...options(), ...more })) if (event.kind === 'feed') summaries.push(event.summary);
    return summaries;
  };
  const asked = () => server.asked.splice(0).map((a) => a.path);
  const origins = async () => (await listDocuments(archive, { limit: 100, offset: 0 })).documents.map((d) => new URL(d.origin).pathname).sort();

  beforeAll(async () => {
    place = await placeOf();
    told = await place.fresh();
    archive = await openArchive({ told, environment: {}, mayCreate: true });
  });
  afterAll(async () => {
    await archive?.close();
    await place?.remove();
  });
  beforeEach(async () => {
    await archive.db.execute(sql`TRUNCATE document, person, feed RESTART IDENTITY CASCADE`);
    pages = Object.fromEntries(['/1', '/2', '/3'].map((path) => [path, page(sentence(path))]));
    server = await site((request, response) => {
      const found = Object.hasOwn(pages, request.url ?? '') ? pages[request.url as string] : undefined;
      if (typeof found === 'function') found(request, response);
      else response.writeHead(404).end();
    });
  });
  afterEach(() => server.close());

  it('keeps what a feed names, with what it tells of it', async () => {
    pages['/news.rss'] = xml(rss([{ path: '/1', title: 'Treffen &amp; Gespräch' }, { path: '/2' }]));
    const feed = server.url('/news.rss');
    expect(await run({ feeds: [feed] })).toEqual([{ feed, title: 'Amt für Verkehr', new: 2, changed: 0, known: 0, failed: 0, pending: 0, notices: [] }]);
    const { documents } = await listDocuments(archive, { limit: 9, offset: 0 });
    expect(documents.find((d) => d.origin.endsWith('/1'))).toMatchObject({ origin: server.url('/1'), title: 'Treffen & Gespräch', published: '2031-03-04', language: 'de', source: 'Amt für Verkehr' });
  });

  it('trusts the page and its text before the feed', async () => {
    pages['/1'] = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          '<!doctype html><html lang="en"><head><title>Talks on fisheries</title><meta name="date" content="2031-03-02"></head><body><main><h1>Talks on fisheries</h1><p>Foreign Minister Paul Tarn met his counterpart from Kenya to speak about fisheries and the treaties on trade between the two countries.</p><p>The ministers agreed to meet again in the spring and to consult each other on the matter before that.</p></main></body></html>',
        );
    pages['/2'] = page('Foreign Minister Paul Tarn met his counterpart from Kenya to speak about fisheries and the treaties on trade between the two countries.');
    pages['/news.rss'] = xml(rss([{ path: '/1' }, { path: '/2' }]));
    await run({ feeds: [server.url('/news.rss')] });
    const { documents } = await listDocuments(archive, { limit: 9, offset: 0 });
    expect(documents.map((d) => d.language)).toEqual(['en', 'en']);
    expect(documents.find((d) => d.origin.endsWith('/1'))?.title).toBe('Talks on fisheries');
  });

  it('fetches only what is new the next time', async () => {
    pages['/news.rss'] = xml(rss([{ path: '/1' }]));
    const feeds = [server.url('/news.rss')];
    await run({ feeds });
    asked();
    pages['/news.rss'] = xml(rss([{ path: '/2' }, { path: '/1' }]));
    expect(await run()).toMatchObject([{ new: 1, known: 1, failed: 0 }]);
    expect(asked()).toEqual(['/robots.txt', '/news.rss', '/2']);
  });

  it('asks a feed only for a newer version', async () => {
    const content = rss([{ path: '/1' }]);
    pages['/news.rss'] = (request, response) =>
      request.headers['if-none-match'] === '"v1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"v1"', 'last-modified': 'Tue, 04 Mar 2031 09:00:00 GMT' }).end(content);
    await run({ feeds: [server.url('/news.rss')] });
    server.asked.length = 0;
    expect(await run()).toMatchObject([{ new: 0, known: 1, failed: 0 }]);
    expect(server.asked.at(-1)?.headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': 'Tue, 04 Mar 2031 09:00:00 GMT' });
  });

  it('takes a changed item as a new edition', async () => {
    pages['/news.rss'] = xml(rss([{ path: '/1' }, { path: '/2' }]));
    const feeds = [server.url('/news.rss')];
    await run({ feeds });
    pages['/1'] = page(sentence('eins, berichtigt'));
    pages['/news.rss'] = xml(rss([{ path: '/1', title: 'Ein Treffen (berichtigt)' }, { path: '/2' }]));
    expect(await run()).toMatchObject([{ new: 0, changed: 1, known: 1 }]);
    const { documents } = await listDocuments(archive, { limit: 9, offset: 0 });
    const changed = documents.find((d) => d.origin.endsWith('/1'));
    expect(changed?.edition).toBe(2);
    expect((await show(archive, changed?.id as number)).text).toContain('berichtigt');
  });

  it('takes a page with other markup and the same words as the one that is known', async () => {
    let token = 0;
    pages['/1'] = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="de"><head><title>Treffen</title><meta name="token" content="${token++}"></head><body><main><h1>Treffen</h1><p>${sentence(1)}</p><p>${sentence(2)}</p></main></body></html>`,
        );
    pages['/news.rss'] = xml(rss([{ path: '/1' }]));
    pages['/all.rss'] = xml(rss([{ path: '/1' }]));
    await run({ feeds: [server.url('/news.rss')] });
    expect(await run({ feeds: [server.url('/all.rss')] })).toMatchObject([{ new: 0, changed: 0, known: 1 }]);
    expect((await listDocuments(archive, { limit: 9, offset: 0 })).documents).toMatchObject([{ edition: 1 }]);
  });

  it('tries again what failed, even where the feed has not changed', async () => {
    const content = rss([{ path: '/1' }, { path: '/4' }]);
    pages['/news.rss'] = (request, response) =>
      request.headers['if-none-match'] ? response.writeHead(304).end() : response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"v1"' }).end(content);
    expect(await run({ feeds: [server.url('/news.rss')] })).toMatchObject([{ new: 1, failed: 1, pending: 1 }]);
    expect(await listFeeds(archive)).toMatchObject([{ kept: 1, pending: 1, failing: 1 }]);
    pages['/4'] = page(sentence(4));
    asked();
    expect(await run()).toMatchObject([{ new: 1, known: 1, failed: 0, pending: 0 }]);
    expect(asked()).toEqual(['/robots.txt', '/news.rss', '/4']);
    expect(await origins()).toEqual(['/1', '/4']);
  });

  it('gives up in the end what fails every time', async () => {
    pages['/news.rss'] = xml(rss([{ path: '/gone' }]));
    for (let i = 0; i < 10; i++) expect(await run({ feeds: [server.url('/news.rss')] })).toMatchObject([{ failed: 1 }]);
    asked();
    expect(await run()).toMatchObject([{ failed: 0, pending: 0 }]);
    expect(asked()).not.toContain('/gone');
    expect(await listFeeds(archive)).toMatchObject([{ givenUp: 1, pending: 0 }]);
  });

  it('loses nothing when it is interrupted', async () => {
    pages['/news.rss'] = xml(rss(Array.from({ length: 12 }, (_, i) => ({ path: `/p${i}` }))), { etag: '"v1"' });
    for (let i = 0; i < 12; i++) pages[`/p${i}`] = page(sentence(i));
    const stop = new AbortController();
    let kept = 0;
    for await (const event of watch(archive, { ...options(), feeds: [server.url('/news.rss')], signal: stop.signal })) if (event.kind === 'page' && ++kept === 4) stop.abort();
    expect(kept).toBeGreaterThanOrEqual(4);
    expect(kept).toBeLessThan(12);
    pages['/news.rss'] = (request, response) => response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 500).end();
    expect(await run()).toMatchObject([{ new: 12 - kept, known: kept, failed: 0, pending: 0 }]);
    expect((await origins()).length).toBe(12);
  });

  it('keeps a limit and goes on from there', async () => {
    pages['/news.rss'] = xml(rss([{ path: '/1' }, { path: '/2' }, { path: '/3' }]));
    expect(await run({ feeds: [server.url('/news.rss')], limit: 2 })).toMatchObject([{ new: 2, pending: 1 }]);
    expect(await run()).toMatchObject([{ new: 1, known: 2, pending: 0 }]);
  });

  it('passes over what is older than asked for, until other days are asked for', async () => {
    const content = rss([{ path: '/1', day: 'Mon, 03 Mar 2031 09:00:00 +0100' }, { path: '/2' }]);
    pages['/news.rss'] = (request, response) =>
      request.headers['if-none-match'] ? response.writeHead(304).end() : response.writeHead(200, { etag: '"v1"', 'content-type': 'application/rss+xml' }).end(content);
    const feeds = [server.url('/news.rss')];
    expect(await run({ feeds, since: '2031-03-04' })).toMatchObject([{ new: 1 }]);
    expect(await run()).toMatchObject([{ new: 0, known: 1 }]);
    expect(await origins()).toEqual(['/2']);
    expect(await run({ since: '2031-03-01' })).toMatchObject([{ new: 1, known: 1 }]);
  });

  it('reads sitemaps, packed ones and indexes of them, and of these only what has changed', async () => {
    pages['/sitemap.xml'] = xml(
      index([
        [server.url('/a.xml.gz'), '2031-03-01'],
        [server.url('/b.xml'), '2031-03-01'],
      ]),
    ); // prettier-ignore
    pages['/a.xml.gz'] = (_, response) => response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(sitemap([[server.url('/1?a=1&b=2'), '2031-03-01']])));
    pages['/b.xml'] = xml(sitemap([[server.url('/2')], [server.url('/3'), '2031-03-01']]));
    pages['/1?a=1&b=2'] = page(sentence(1));
    expect(await run({ feeds: [server.url('/sitemap.xml')] })).toMatchObject([{ new: 3, failed: 0, notices: [] }]);
    asked();
    pages['/sitemap.xml'] = xml(
      index([
        [server.url('/a.xml.gz'), '2031-03-01'],
        [server.url('/b.xml'), '2031-03-09'],
      ]),
    ); // prettier-ignore
    pages['/b.xml'] = xml(sitemap([[server.url('/2')], [server.url('/3'), '2031-03-09']]));
    pages['/3'] = page(sentence('drei'));
    expect(await run()).toMatchObject([{ new: 0, changed: 1, known: 2 }]);
    expect(asked()).toEqual(['/robots.txt', '/sitemap.xml', '/b.xml', '/3']);
  });

  it('comes to an end in sitemaps that lead in a circle or ever deeper', async () => {
    pages['/sitemap.xml'] = xml(index([[server.url('/sitemap.xml')], [server.url('/a.xml')], [server.url('/b.xml')]])); // prettier-ignore
    pages['/a.xml'] = xml(index([[server.url('/sitemap.xml')], [server.url('/c.xml')]])); // prettier-ignore
    pages['/b.xml'] = xml(sitemap([[server.url('/1')]]));
    pages['/c.xml'] = xml(index([[server.url('/d.xml')]]));
    const [summary] = await run({ feeds: [server.url('/sitemap.xml')] });
    expect(summary).toMatchObject({ new: 1, notices: [{ code: 'sitemap-too-large', where: { file: server.url('/c.xml') } }] });
    expect(asked()).toEqual(['/robots.txt', '/sitemap.xml', '/a.xml', '/c.xml', '/b.xml', '/1']);
  });

  it('tells of a sitemap that cannot be had, and tries it again', async () => {
    pages['/sitemap.xml'] = xml(index([[server.url('/a.xml')], [server.url('/b.xml')]]), { etag: '"v1"' });
    pages['/b.xml'] = xml(sitemap([[server.url('/1')]]));
    expect(await run({ feeds: [server.url('/sitemap.xml')] })).toMatchObject([{ new: 1, notices: [{ code: 'http-status', where: { file: server.url('/a.xml') } }] }]);
    pages['/a.xml'] = xml(sitemap([[server.url('/2')]]));
    expect(await run()).toMatchObject([{ new: 1, known: 1, notices: [] }]);
  });

  it('goes on with the other feeds where one is broken, and does not remember a slip', async () => {
    pages['/news.rss'] = xml(rss([{ path: '/1' }]));
    pages['/page.html'] = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><body>News</body></html>');
    const feeds = [server.url('/page.html'), server.url('/nowhere'), server.url('/news.rss')];
    const summaries = await run({ feeds });
    const of = (path: string) => summaries.find((s) => s.feed === server.url(path));
    expect(of('/page.html')?.fault).toMatchObject({ code: 'no-feed', message: 'this is a web page and no feed' });
    expect(of('/nowhere')?.fault).toMatchObject({ code: 'http-status' });
    expect(of('/news.rss')).toMatchObject({ new: 1 });
    expect((await listFeeds(archive)).map((f) => f.url)).toEqual([server.url('/news.rss')]);
  });

  it('remembers why a feed could not be read, and fetches what it had named', async () => {
    pages['/news.rss'] = xml(rss([{ path: '/1' }, { path: '/2' }]));
    await run({ feeds: [server.url('/news.rss')], limit: 1 });
    pages['/news.rss'] = (_, response) => response.writeHead(500).end();
    expect(await run()).toMatchObject([{ new: 1, known: 1, fault: { code: 'http-status' } }]);
    expect(await listFeeds(archive)).toMatchObject([{ fault: expect.stringContaining('HTTP 500') }]);
  });

  it('is safe for two at once on one archive', async () => {
    pages['/news.rss'] = xml(rss(Array.from({ length: 10 }, (_, i) => ({ path: `/p${i}` }))));
    for (let i = 0; i < 10; i++) pages[`/p${i}`] = page(sentence(i));
    const other = await openArchive({ told, environment: {}, mayCreate: false });
    try {
      const feeds = [server.url('/news.rss')];
      const both = (await Promise.all([run({ feeds }), run({ feeds }, other)])).flat();
      expect(both.map((s) => s.new).sort()).toEqual([0, 10]);
      expect(both.flatMap((s) => s.notices)).toMatchObject([{ code: 'watched-elsewhere' }]);
      expect(asked().filter((path) => path.startsWith('/p')).length).toBe(10);
      expect((await origins()).length).toBe(10);
      expect(await run({ feeds }, other)).toMatchObject([{ new: 0, known: 10 }]);
    } finally {
      await other.close();
    }
  });

  it('forgets a feed and keeps its documents', async () => {
    pages['/news.rss'] = xml(rss([{ path: '/1' }]));
    const feed = server.url('/news.rss');
    await run({ feeds: [feed] });
    expect(await forgetFeed(archive, feed)).toBe(true);
    expect(await forgetFeed(archive, feed)).toBe(false);
    expect(await listFeeds(archive)).toEqual([]);
    expect(await origins()).toEqual(['/1']);
  });

  it('takes no page from a private network or a file', async () => {
    pages['/news.rss'] = xml(rss([{ path: 'http://127.0.0.2:1/secret' }, { path: 'file:///etc/passwd' }, { path: 'http://169.254.169.254/latest/' }, { path: '/1' }]));
    expect(await run({ feeds: [server.url('/news.rss')] })).toMatchObject([{ new: 1, failed: 2, notices: [{ code: 'without-page', message: '1 entry names no page' }] }]);
    expect(await origins()).toEqual(['/1']);
  });
});
