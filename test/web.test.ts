/** Fetching from the web: what is refused, what is bounded, how politely it asks. Against servers that the test starts. */
import { createServer } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Fault } from '../src/base/fault.ts';
import { whyNotPublic } from '../src/document/web/address.ts';
import { robotsRules } from '../src/document/web/robots.ts';
import { pageUrl, publicWeb } from '../src/document/web/visiting.ts';
import { agentOf, type OpenWeb, openWeb } from '../src/operations/web/openWeb.ts';
import { type Answering, PRIVATE, type Site, site, testWeb } from './webSites.ts';

const open: { close(): Promise<unknown> }[] = [];
const serve = async (pages: Parameters<typeof site>[0], address?: string): Promise<Site> => {
  const made = await site(pages, address);
  open.push(made);
  return made;
};
const web = (...args: Parameters<typeof testWeb>): OpenWeb => {
  const made = testWeb(...args);
  open.push(made);
  return made;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const faultOf = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Fault) return error.notice;
    throw error;
  }
  throw new Error('there was no fault');
};
const redirect =
  (to: string, status = 302): Answering =>
  (_, response) =>
    response.writeHead(status, { location: to }).end();
const PAGE = '<p>Anna Muster traf Karl Beispiel.</p>';
const text = (page: { bytes: Uint8Array } | undefined) => new TextDecoder().decode(page?.bytes);

describe('addresses', () => {
  it.each([
    '10.0.0.1',
    '172.16.9.9',
    '192.168.1.1',
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.7',
    '192.88.99.1',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    'fec0::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::808:808',
    '2002:7f00:1::1',
    '2002:808:808::1',
    '2001::1',
    '2001:db8::1',
    '3fff::1',
    '100::1',
    '5f00::1',
    '4000::1',
    'none',
    '',
  ])('%s is not public', (address) => expect(whyNotPublic(address)).toMatch(/^(?:is|stands)/u)); // prettier-ignore
  it.each(['8.8.8.8', '193.0.6.139', '100.128.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8'])('%s is public', (address) =>
    expect(whyNotPublic(address)).toBeUndefined(),
  );
});

describe('URLs', () => {
  it.each([
    ['ftp://ministry.example/x', 'neither http nor https'],
    ['file:///etc/passwd', 'neither http nor https'],
    ['javascript:alert(1)', 'neither http nor https'],
    ['ministry', 'is no URL'],
    ['http://', 'is no URL'],
    ['LONG', 'longer than'],
    ['https://user:secret@ministry.example/', 'user name or password'],
    ['http://ministry.example:22/', 'port 22 of ministry.example'],
    ['http://ministry.example:5432/', 'port 5432'],
    ['http://127.0.0.1/', 'address 127.0.0.1 is this machine'],
    ['http://2130706433/', 'address 127.0.0.1 is this machine'],
    ['http://0x7f.1/', 'address 127.0.0.1 is this machine'],
    ['http://0177.0.0.1/', 'address 127.0.0.1 is this machine'],
    ['http://10.1/', 'address 10.0.0.1 is private'],
    ['http://[::1]/', 'address ::1 is this machine'],
    ['http://[::ffff:10.0.0.1]/', 'is private'],
    ['http://169.254.169.254/latest/meta-data/', 'is link-local'],
  ])('%s is refused', async (url, message) => {
    const { message: told, next } = await faultOf((async () => pageUrl(url.replace('LONG', `http://ministry.example/${'a'.repeat(5000)}`), publicWeb()))());
    expect(told).toContain(message);
    expect(`${told} ${next}`).not.toContain('secret');
  });
  it('loses its fragment', () => expect(pageUrl('https://ministry.example/a#b', publicWeb()).href).toBe('https://ministry.example/a'));
  it('of a named host may be private, and at any port', () => {
    expect(pageUrl('http://10.0.0.1:9999/', publicWeb(['10.0.0.1'])).host).toBe('10.0.0.1:9999');
    expect(() => pageUrl('http://10.0.0.2/', publicWeb(['10.0.0.1']))).toThrow('is private');
  });
});

describe('an answer', () => {
  it('is the page, with its type and version', async () => {
    const { url } = await serve({ '/a': (_, r) => r.writeHead(200, { 'content-type': 'Text/HTML; charset=utf-8', etag: '"1"' }).end(PAGE) });
    expect(await web().get(url('/a#top'), { kind: 'document' })).toMatchObject({ url: url('/a'), mediaType: 'text/html', contentType: 'Text/HTML; charset=utf-8', etag: '"1"' });
  });
  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
  ])('is uncompressed: %s', async (encoding, bytes) => {
    const { url } = await serve({ '/a': (_, r) => r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(bytes) });
    expect(text(await web().get(url('/a'), { kind: 'document' }))).toBe(PAGE);
  });
  it('is found at the end of redirects', async () => {
    const { url } = await serve({ '/a': redirect('/b', 301), '/b': redirect('c?d=1', 308), '/c?d=1': PAGE });
    expect((await web().get(url('/a'), { kind: 'document' }))?.url).toBe(url('/c?d=1'));
  });
  it('tells nothing new where the version is known', async () => {
    const { url, asked } = await serve({ '/a': (q, r) => (q.headers['if-none-match'] === '"1"' ? r.writeHead(304).end() : r.end('x')) });
    expect(await web().get(url('/a'), { kind: 'feed', etag: '"1"', lastModified: 'Tue, 04 Mar 2031 09:00:00 GMT' })).toBeUndefined();
    expect(asked.at(-1)?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Tue, 04 Mar 2031 09:00:00 GMT' });
  });
  it.each([
    [404, 'there is no such page'],
    [403, 'refuses to show it'],
    [410, 'taken away'],
    [500, 'in trouble'],
    [206, 'no page'],
  ])('with HTTP %d is told as such', async (status, message) => {
    const { url } = await serve({ '/a': (_, r) => r.writeHead(status).end('x') });
    expect((await faultOf(web().get(url('/a'), { kind: 'document' }))).message).toMatch(new RegExp(`HTTP ${status}: .*${message}`, 'u'));
  });
  it.each(['image/png', 'video/mp4', 'text/css', 'application/zip', 'application/javascript'])('of type %s is no document', async (type) => {
    const { url } = await serve({ '/a': (_, r) => r.writeHead(200, { 'content-type': type }).end('x') });
    expect(await faultOf(web().get(url('/a'), { kind: 'document' }))).toMatchObject({ code: 'media-type', message: `the page is ${type}` });
  });
});

describe('private networks', () => {
  it('are not entered by a redirect', async () => {
    const inner = await serve({ '/secret': 'secret' }, PRIVATE);
    const { url } = await serve({ '/a': redirect(`http://${PRIVATE}:${inner.port}/secret`), '/b': redirect(`http://inner.example:${inner.port}/secret`), '/c': redirect('file:///etc/passwd') });
    const names = { 'inner.example': [[PRIVATE]] };
    expect(await faultOf(web({}, names).get(url('/a'), { kind: 'document' }))).toMatchObject({ code: 'address-refused', message: `the address ${PRIVATE} is this machine` });
    expect(await faultOf(web({}, names).get(url('/b'), { kind: 'document' }))).toMatchObject({ code: 'address-refused', message: `inner.example is at the address ${PRIVATE}, which is this machine` });
    expect((await faultOf(web({}, names).get(url('/c'), { kind: 'document' }))).message).toContain('neither http nor https');
    expect(inner.asked).toEqual([]);
  });
  it('are not entered by a name that moves there (DNS rebinding)', async () => {
    const outer = await serve({
      '/a': (_, r) => r.writeHead(200, { connection: 'close', 'content-type': 'text/html' }).end(PAGE),
      '/robots.txt': (_, r) => r.writeHead(404, { connection: 'close' }).end(),
    });
    const inner = await serve({ '/a': 'secret' }, PRIVATE);
    const moving = web({}, { 'moving.example': [['127.0.0.1'], ['127.0.0.1'], [PRIVATE]] });
    expect(text(await moving.get(outer.url('/a', 'moving.example'), { kind: 'document' }))).toBe(PAGE);
    expect(await faultOf(moving.get(outer.url('/a', 'moving.example'), { kind: 'document' }))).toMatchObject({
      code: 'address-refused',
      message: `moving.example is at the address ${PRIVATE}, which is this machine`,
    });
    expect(inner.asked).toEqual([]);
  });
  it('are left out where a name is in both', async () => {
    const { url } = await serve({ '/a': PAGE });
    expect(text(await web({}, { 'both.example': [[PRIVATE, '::1', '127.0.0.1']] }).get(url('/a', 'both.example'), { kind: 'document' }))).toBe(PAGE);
  });
  it('are looked at again where the connection really is', async () => {
    const inner = await serve({ '/a': 'secret' }, PRIVATE);
    let asked = 0;
    // Says yes when it is asked about the look-up and no when it is asked about the connection.
    const visiting = { refusal: () => (asked++ < 1 ? undefined : 'is private'), port: () => true };
    const turncoat = web({ visiting }, { 'turncoat.example': [[PRIVATE]] });
    expect((await faultOf(turncoat.get(inner.url('/a', 'turncoat.example'), { kind: 'document' }))).message).toContain('is private');
    expect(inner.asked).toEqual([]);
  });
  it('need their host named', async () => {
    const { url, port } = await serve({ '/a': PAGE });
    const lookup = async () => ['127.0.0.1'];
    const clock = { now: () => Date.now(), wait: async () => undefined };
    const named = openWeb({ lookup, clock, delay: 0, allowPrivate: ['intranet.example'] });
    open.push(named);
    expect(text(await named.get(url('/a', 'intranet.example'), { kind: 'document' }))).toBe(PAGE);
    expect((await faultOf(named.get(`http://other.example:${port}/a`, { kind: 'document' }))).code).toBe('port-refused');
    expect((await faultOf(named.get('http://other.example/a', { kind: 'document' }))).message).toBe('other.example is at the address 127.0.0.1, which is this machine');
  });
});

describe('what has no end', () => {
  const chunk = Buffer.alloc(256 * 1024, 97);
  const endless: Answering = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };
  it.each([
    ['gzip', (bytes: Buffer) => gzipSync(bytes)],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ])('is cut off: a bomb in %s', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(200 * 1024 * 1024));
    const { url } = await serve({ '/a': (_, r) => r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(bomb) });
    const before = process.memoryUsage().rss;
    expect((await faultOf(web().get(url('/a'), { kind: 'document' }))).code).toBe('too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
  });
  it('is refused: compressed twice', async () => {
    const { url } = await serve({ '/a': (_, r) => r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(PAGE))) });
    expect((await faultOf(web().get(url('/a'), { kind: 'document' }))).code).toBe('encoding-unknown');
  });
  it('is cut off: a body', async () => {
    const { url } = await serve({ '/a': endless });
    expect((await faultOf(web().get(url('/a'), { kind: 'document' }))).code).toBe('too-large');
  });
  it('is cut off: headers', async () => {
    const { url } = await serve({ '/a': (_, r) => r.writeHead(200, { 'x-long': 'a'.repeat(200_000) }).end(PAGE) });
    expect((await faultOf(web().get(url('/a'), { kind: 'document' }))).code).toBe('broken-answer');
  });
  it('is cut off: a slow drip', async () => {
    const { url } = await serve({
      '/a': (_, r) => {
        r.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => r.write('a'), 50);
        r.on('close', () => clearInterval(timer));
      },
    });
    const began = Date.now();
    expect((await faultOf(web({ patience: { whole: 800 } }).get(url('/a'), { kind: 'document' }))).message).toMatch(/takes longer than 0.8 s/u);
    expect(Date.now() - began).toBeLessThan(5_000);
  });
  it('is cut off: a silent server, and one that stops in the middle', async () => {
    const { url } = await serve({ '/a': () => undefined, '/b': (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).write('a') });
    const patience = { headers: 300, pause: 300 };
    expect((await faultOf(web({ patience }).get(url('/a'), { kind: 'document' }))).message).toContain('took the question and does not answer');
    expect((await faultOf(web({ patience }).get(url('/b'), { kind: 'document' }))).message).toContain('stopped in the middle');
  });
  it('is cut off: redirects in a circle, and ever new ones', async () => {
    const { url, asked } = await serve((q, r) =>
      q.url === '/robots.txt' ? r.writeHead(404).end() : redirect(q.url === '/a' ? '/b' : q.url === '/b' ? '/a' : `/${Number(q.url?.slice(1)) + 1}`)(q, r),
    );
    expect((await faultOf(web().get(url('/a'), { kind: 'document' }))).code).toBe('redirect-loop');
    expect((await faultOf(web().get(url('/1'), { kind: 'document' }))).code).toBe('too-many-redirects');
    expect(asked.length).toBeLessThan(15);
  });
});

describe('what is broken', () => {
  const raw = async (answer: string) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (question) => socket.end(String(question).startsWith('GET /robots.txt') ? 'HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' : answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => new Promise((resolve) => server.close(resolve)) });
    return `http://ministry.example:${(server.address() as { port: number }).port}/a`;
  };
  it.each([
    ['a content shorter than told', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nshort'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nshort!'],
    ['length and chunks', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['nothing', ''],
    ['broken gzip', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nshort'],
  ])('is told: %s', async (_, answer) => {
    const fault = await faultOf(web().get(await raw(answer), { kind: 'document' }));
    expect(fault.code).toBe('broken-answer');
    expect(fault.next).toBeTruthy();
  });
  it('is told: gzip that ends too early', async () => {
    const { url } = await serve({ '/a': (_, r) => r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(10_000)).subarray(0, 30)) });
    expect((await faultOf(web().get(url('/a'), { kind: 'document' }))).code).toBe('broken-answer');
  });
  it('is told: a port where nobody listens', async () => {
    const { url, close } = await site({});
    await close();
    expect((await faultOf(web().get(url('/a'), { kind: 'document' }))).message).toContain('refuses the connection');
  });
});

describe('robots.txt', () => {
  const RULES = 'User-agent: *\nDisallow: /\n\nUser-agent: readout\nDisallow: /internal\nCrawl-delay: 0.4\n';
  it('is asked for once and kept to', async () => {
    const { url, asked } = await serve({ '/robots.txt': RULES, '/a': PAGE, '/b': PAGE, '/internal/c': PAGE, '/d': redirect('/internal/c') });
    const polite = web();
    const began = Date.now();
    await polite.get(url('/a'), { kind: 'document' });
    await polite.get(url('/b'), { kind: 'document' });
    expect(Date.now() - began).toBeGreaterThanOrEqual(390);
    expect(await faultOf(polite.get(url('/internal/c'), { kind: 'document' }))).toMatchObject({ code: 'robots-forbid', message: expect.stringContaining("forbids 'readout'") });
    expect((await faultOf(polite.get(url('/d'), { kind: 'document' }))).code).toBe('robots-forbid');
    expect(asked.map((a) => a.path)).toEqual(['/robots.txt', '/a', '/b', '/d']);
  });
  it.each([
    [404, 'read'],
    [403, 'read'],
    [500, 'left'],
    [503, 'left'],
    [429, 'left'],
  ])('that answers HTTP %d: the site is %s', async (status, what) => {
    const { url } = await serve({ '/robots.txt': (_, r) => r.writeHead(status).end(), '/a': PAGE });
    const got = web().get(url('/a'), { kind: 'document' });
    if (what === 'read') expect(text(await got)).toBe(PAGE);
    else expect((await faultOf(got)).message).toContain(`cannot be had: it answers HTTP ${status}`);
  });
  it('of another host holds for that host', async () => {
    const closed = await serve({ '/robots.txt': 'User-agent: *\nDisallow: /', '/a': PAGE });
    const { url } = await serve({ '/a': redirect(closed.url('/a', 'closed.example')) });
    expect((await faultOf(web().get(url('/a'), { kind: 'document' }))).message).toContain('closed.example');
    expect(closed.asked.map((a) => a.path)).toEqual(['/robots.txt']);
  });
  it('is read to 500 KiB, and slow patterns do not hold us up', () => {
    const at = new URL('https://ministry.example/');
    expect(robotsRules(at, Buffer.from(`${'# x\n'.repeat(128_000)}User-agent: *\nDisallow: /`)).allows(new URL('/a', at))).toBe(true);
    const rules = (count: number) => robotsRules(at, Buffer.from(`User-agent: *\n${`Disallow: /${'*a'.repeat(900)}c\n`.repeat(count)}`));
    const long = new URL(`/${'a'.repeat(3000)}b`, at);
    const began = performance.now();
    expect(rules(35).allows(long)).toBe(true);
    expect(performance.now() - began).toBeLessThan(8_000);
    expect(rules(270)).toMatchObject({ unreachable: expect.stringContaining('more rules with stars') });
  });
});

describe('manners', () => {
  it('one request at a time to a host, with a pause between', async () => {
    let now = 0;
    let most = 0;
    const { url, asked } = await serve((q, r) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        if (q.url === '/robots.txt') r.writeHead(404).end();
        else r.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      }, 20);
    });
    const polite = web({ delay: 0.3 });
    await Promise.all(['/a', '/b', '/c'].map((path) => polite.get(url(path), { kind: 'document' })));
    expect(most).toBe(1);
    const [, a, b, c] = asked.map((one) => one.at) as [number, number, number, number];
    expect(b - a).toBeGreaterThanOrEqual(300);
    expect(c - b).toBeGreaterThanOrEqual(300);
  });
  it('comes back when it is asked to', async () => {
    let times = 0;
    const { url } = await serve({ '/a': (_, r) => (++times === 1 ? r.writeHead(429, { 'retry-after': '1' }).end() : r.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)) });
    const began = Date.now();
    expect(text(await web().get(url('/a'), { kind: 'document' }))).toBe(PAGE);
    expect(Date.now() - began).toBeGreaterThanOrEqual(950);
  });
  it('stays away as long as it is asked to', async () => {
    const { url, asked } = await serve({ '/a': (_, r) => r.writeHead(503, { 'retry-after': '3600' }).end(), '/b': PAGE });
    const polite = web();
    expect(await faultOf(polite.get(url('/a'), { kind: 'document' }))).toMatchObject({ code: 'asked-to-wait', message: expect.stringContaining('not to be asked again before 20') });
    expect((await faultOf(polite.get(url('/b'), { kind: 'document' }))).code).toBe('asked-to-wait');
    expect(asked.map((a) => a.path)).toEqual(['/robots.txt', '/a']);
  });
  it('says who asks', async () => {
    const { url, asked } = await serve({ '/a': PAGE });
    await web({ contact: 'archive@example.org' }).get(url('/a'), { kind: 'document' });
    expect(new Set(asked.map((a) => a.headers['user-agent']))).toEqual(new Set(['readout/0.1.0 (+archive@example.org)']));
    expect(asked[1]?.headers).not.toHaveProperty('cookie');
    expect(agentOf()).toBe('readout/0.1.0');
    expect(() => agentOf('a\r\nX-Evil: 1')).toThrow('no contact');
  });
  it('ends when it is told to', async () => {
    const { url } = await serve({ '/a': () => undefined });
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped')), 200);
    await expect(web().get(url('/a'), { kind: 'document', signal: stop.signal })).rejects.toThrow('stopped');
  });
});
