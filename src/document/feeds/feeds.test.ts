/** Feeds and sitemaps as publishers write them, and as attackers do. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../base/fault.ts';
import { feedDay } from './feedDay.ts';
import { readFeed } from './readFeed.ts';

const AT = 'https://ministry.example/news/feed.xml';
const read = (text: string | Uint8Array, contentType?: string) => readFeed(typeof text === 'string' ? new TextEncoder().encode(text) : text, AT, contentType);
const faultOf = async (text: string | Uint8Array) => {
  try {
    await read(text);
  } catch (error) {
    if (error instanceof Fault) return error.notice;
    throw error;
  }
  throw new Error('there was no fault');
};
const rss = (inside: string, before = '') => `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Amt</title>${inside}</channel></rss>`;
const urlset = (inside: string, before = '') => `<?xml version="1.0"?>${before}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inside}</urlset>`;

describe('a feed', () => {
  it('in RSS', async () => {
    const feed = await read(
      rss(
        '<language>de</language><item><title>Ein &lt;b&gt;Treffen&lt;/b&gt; &amp;amp; mehr</title><link>/a#top</link><pubDate>Tue, 4 Mar 2031 00:30:00 +0100</pubDate></item><item><guid>https://ministry.example/b</guid></item><item><guid isPermaLink="false">7</guid><title>ohne Seite</title></item>',
      ),
    ); // prettier-ignore
    expect(feed).toMatchObject({ kind: 'feed', title: 'Amt', withoutPage: 1 });
    expect('items' in feed && feed.items).toMatchObject([
      { key: 'https://ministry.example/a', url: 'https://ministry.example/a', title: 'Ein Treffen & mehr', published: '2031-03-04', language: 'de', source: 'Amt' },
      { url: 'https://ministry.example/b' },
    ]); // prettier-ignore
  });
  it('in Atom, with a base and a page of its own language', async () => {
    const feed = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://other.example/"><title>News</title><entry xml:lang="fr"><title type="html">A &amp;amp; B</title><id>tag:1</id><link rel="enclosure" href="x.mp3"/><link rel="alternate" type="text/html" href="fr/1"/><updated>2031-03-05T01:00:00Z</updated><published>2031-03-04T23:00:00Z</published></entry></feed>',
    ); // prettier-ignore
    expect('items' in feed && feed.items).toMatchObject([{ key: 'tag:1', url: 'https://other.example/fr/1', title: 'A & B', published: '2031-03-04', changed: '2031-03-05', language: 'fr' }]); // prettier-ignore
  });
  it('in JSON and in RDF', async () => {
    const json = await read(
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', language: 'de', items: [{ id: '1', url: '/1', title: 'Eins', date_published: '2031-03-04T09:00:00+01:00' }] }),
    );
    expect('items' in json && json.items).toMatchObject([{ key: '1', url: 'https://ministry.example/1', published: '2031-03-04', language: 'de', source: 'J' }]);
    const rdf = await read(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title></channel><item rdf:about="https://ministry.example/1"><title>T</title><link>https://ministry.example/1</link><dc:date>2031-03-04</dc:date></item></rdf:RDF>',
    ); // prettier-ignore
    expect('items' in rdf && rdf.items).toMatchObject([{ url: 'https://ministry.example/1', published: '2031-03-04' }]);
  });
  it('in another encoding, by its declaration or by the header', async () => {
    const latin = (declaration: string) => Buffer.from(`${declaration}<rss version="2.0"><channel><title>Außenamt</title></channel></rss>`, 'latin1');
    expect(await read(latin('<?xml version="1.0" encoding="ISO-8859-1"?>'))).toMatchObject({ title: 'Außenamt' });
    expect(await read(latin(''), 'application/xml; charset=windows-1252')).toMatchObject({ title: 'Außenamt' });
  });
  it('with a mark that changes with what it says', async () => {
    const markOf = async (title: string, more = '') => {
      const feed = await read(rss(`<item><title>${title}</title><link>/a</link>${more}</item>`));
      return 'items' in feed && feed.items[0]?.mark;
    };
    expect(await markOf('a')).toBe(await markOf('a'));
    expect(await markOf('a')).not.toBe(await markOf('b'));
    expect(await markOf('a')).not.toBe(await markOf('a', '<description>neu</description>'));
  });
});

describe('a sitemap', () => {
  it('has pages with the day of their change, and what news tell', async () => {
    const map = await read(
      gzipSync(
        urlset(
          '<url><loc>https://ministry.example/a?b=1&amp;c=2</loc><lastmod>2031-03-04T10:00:00Z</lastmod></url><url><loc>ftp://ministry.example/</loc></url><url><loc>/n</loc><n:news xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><n:publication><n:name>Amt</n:name><n:language>de</n:language></n:publication><n:publication_date>2031-03-05</n:publication_date><n:title>Neues</n:title></n:news></url>',
        ),
      ),
    ); // prettier-ignore
    expect(map).toEqual({
      kind: 'sitemap',
      withoutPage: 1,
      items: [
        { key: 'https://ministry.example/a?b=1&c=2', url: 'https://ministry.example/a?b=1&c=2', mark: '2031-03-04T10:00:00Z', changed: '2031-03-04' },
        { key: 'https://ministry.example/n', url: 'https://ministry.example/n', mark: '', title: 'Neues', published: '2031-03-05', language: 'de', source: 'Amt' },
      ],
    });
  });
  it('may have as many pages as the protocol lets it, and no more are read', async () => {
    const map = await read(urlset('<url><loc>/a?b&amp;c</loc></url>'.repeat(60_000)));
    expect('items' in map && map.items.length).toBe(50_000);
    expect('items' in map && map.items.at(-1)?.url).toBe('https://ministry.example/a?b&c');
  });
  it('may be empty', async () => expect(await read(urlset(''))).toEqual({ kind: 'sitemap', items: [], withoutPage: 0 }));
});

describe('hostile XML', () => {
  const LAUGHS = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
  const FILE = '<!DOCTYPE rss [<!ENTITY d SYSTEM "file:///etc/passwd">]>';
  it.each([
    ['entities in a feed', rss('<item><title>&c;</title><link>/a</link></item>', LAUGHS)],
    ['entities in a sitemap', urlset('<url><loc>/&c;</loc></url>', LAUGHS)],
    ['a file as an entity', rss('<item><title>&d;</title><link>/a</link></item>', FILE)],
    ['parameter entities', rss('', '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://evil.example/p.dtd"> %p;]>')],
    ['entities behind the beginning', rss('<!ENTITY a "b">')],
  ])('is refused: %s', async (_, text) => expect((await faultOf(text)).code).toBe('declares-entities'));
  it('a document type elsewhere is not fetched and does no harm', async () => {
    expect(await read(rss('<item><title>T</title><link>/a</link></item>', '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://evil.example/rss.dtd">'))).toMatchObject({
      items: [{ title: 'T' }],
    });
  });
  it.each([
    ['depth in a feed', rss('<a>'.repeat(1_000_000))],
    ['depth in a sitemap', urlset('<a>'.repeat(1_000_000))],
    ['comments that never end', rss('<!--'.repeat(1_000_000))],
    ['10 MB of attributes', rss(`<item ${'a="b" '.repeat(1_700_000)}/>`)],
    ['10 MB of items', rss('<item><link>/a</link></item>'.repeat(360_000))],
    ['10 MB of a title', rss(`<item><link>/a</link><title>${'<'.repeat(10_000_000)}</title></item>`)],
    ['10 MB of instructions', `${'<?a?>'.repeat(2_000_000)}<rss/>`],
    ['10 MB of spaces', `${' '.repeat(10_000_000)}<rss version="2.0"/>`],
    ['10 MB of brackets', `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(10_000_000)}`],
  ])('comes to an end: %s', async (_, text) => {
    const began = performance.now();
    const result = await read(text).catch((error: unknown) => error);
    if (result instanceof Error) expect(result).toBeInstanceOf(Fault);
    else expect('items' in (result as object)).toBe(true);
    expect(performance.now() - began).toBeLessThan(30_000);
  });
  it('is cut off: a packed sitemap that is a bomb', async () => expect((await faultOf(gzipSync(Buffer.alloc(60 * 1024 * 1024, 32)))).code).toBe('too-large'));
  it.each([
    ['<!doctype html><html></html>', 'this is a web page and no feed'],
    ['<svg xmlns="x"></svg>', 'XML of another kind: <svg>'],
    ['plain words', 'neither XML nor a JSON feed'],
    ['{"a":1}', 'the feed is broken'],
    ['{"version":', 'the feed is broken'],
    ['<rss', 'neither XML nor a JSON feed'],
  ])('is told: %s', async (text, message) => {
    const { message: told, next } = await faultOf(text);
    expect(told).toContain(message);
    expect(next).toBeTruthy();
  });
});

it.each([
  ['2031-03-04', '2031-03-04'],
  ['2031-03-04T23:59:59-05:00', '2031-03-04'],
  ['Tue, 04 Mar 2031 23:30:00 GMT', '2031-03-04'],
  ['4 March 2031 10:00', '2031-03-04'],
  ['2031-02-30', undefined],
  ['31 Feb 2031', undefined],
  ['gestern', undefined],
  ['', undefined],
  [undefined, undefined],
])('the day of %j is %s', (told, day) => expect(feedDay(told)).toBe(day));
