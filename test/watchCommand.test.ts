/** `readout watch` and `readout add URL` as users and programs meet them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { folderPlace } from './archives.ts';
import { COMMAND, ROOT, type Run } from './command.ts';
import { type Answering, type Site, site } from './webSites.ts';

const place = folderPlace();
const open: Site[] = [];
let archive: string;
const HOST = '127.0.0.1';

/** The command beside the test's own servers, which a command that is waited for would hold up. */
const start = (args: readonly string[], env: Record<string, string> = {}): { child: ChildProcess; end: Promise<Run> } => {
  const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:https?|all)_proxy$/iu.test(name)));
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: ROOT, env: { ...bare, READOUT_ARCHIVE: archive, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (bytes) => (out += bytes));
  child.stderr.on('data', (bytes) => (err += bytes));
  return { child, end: new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err }))) };
};
const readout = (args: readonly string[], env?: Record<string, string>): Promise<Run> => start(args, env).end;
const text =
  (content: string): Answering =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(content);
const sentence = (n: number) => `Anna Muster traf in Bern Karl Beispiel zu Gesprächen über Strassen. Nummer ${n}.`;
const serve = async (pages: Parameters<typeof site>[0]) => {
  const made = await site(pages);
  open.push(made);
  return { ...made, url: (path: string) => made.url(path, HOST) };
};
const newsOf = (count: number, delay = 0): Record<string, Answering> => ({
  '/news.rss': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel><title>Amt</title>${Array.from({ length: count }, (_, i) => `<item><title>T${i}</title><link>/${i}</link></item>`).join('')}</channel></rss>`),
  ...Object.fromEntries(Array.from({ length: count }, (_, i): [string, Answering] => [`/${i}`, (q, r) => void setTimeout(() => text(sentence(i))(q, r), delay)])),
});

beforeAll(async () => {
  archive = await place.fresh();
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(() => place.remove());

describe('readout add URL', () => {
  it('keeps a page, and a changed one as a new edition', async () => {
    const pages: Record<string, Answering> = { '/old': (_, r) => r.writeHead(301, { location: '/a' }).end(), '/a': text(sentence(1)) };
    const { url } = await serve((q, r) => (pages[q.url as string] ?? ((_, response) => response.writeHead(404).end()))(q, r));
    const args = ['add', '--delay', '0', '--allow-private', HOST, url('/old')];
    expect(await readout(args)).toEqual({ status: 0, out: `#1 added: ${url('/a')}\n1 document added\n`, err: '' });
    expect((await readout(args)).out).toBe(`#1 known already: ${url('/a')}\n0 documents added, 1 known already\n`);
    pages['/a'] = text(sentence(2));
    expect((await readout(args)).out).toBe(`#1.2 new edition: ${url('/a')}\n0 documents added, 1 changed\n`);
  });
  it('refuses private networks, and tells how they are allowed', async () => {
    const { url } = await serve({ '/a': text(sentence(1)) });
    const { status, err } = await readout(['add', url('/a')]);
    expect(status).toBe(1);
    expect(err).toContain(`next: if this is a server of your own: --allow-private ${HOST}`);
    expect((await readout(['add', 'http://127.0.0.1/'])).err).toContain('the address 127.0.0.1 is this machine');
    expect((await readout(['add', 'http://localhost/'])).err).toMatch(/localhost is at the address (?:127\.0\.0\.1|::1), which is this machine/u);
  });
  it('does nothing around a proxy unasked', async () => {
    const { status, err } = await readout(['add', 'https://ministry.example/'], { HTTPS_PROXY: 'http://proxy.example:3128' });
    expect(status).toBe(1);
    expect(err).toContain('HTTPS_PROXY is set, but readout connects directly');
  });
});

describe('readout watch', () => {
  it('tells what it did, lists and forgets', async () => {
    archive = await place.fresh();
    const { url } = await serve({ ...newsOf(3), '/2': (_, r) => r.writeHead(403).end() });
    const web = ['--delay', '0', '--allow-private', HOST];
    const first = await readout(['watch', ...web, url('/news.rss')]);
    expect([first.status, first.out]).toEqual([1, `2 new, 0 known, 1 failed · Amt · ${url('/news.rss')}\n`]);
    expect(first.err).toContain(`${url('/2')}: ${HOST}`);
    expect(first.err).toContain('answers HTTP 403: the server refuses to show it');
    const again = (await readout(['watch', ...web, '--json'])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)); // prettier-ignore
    expect(again).toMatchObject([
      { feed: url('/news.rss'), origin: url('/2'), state: 'failed', fault: { code: 'http-status' } },
      { feed: url('/news.rss'), new: 0, known: 2, failed: 1, pending: 1 },
    ]); // prettier-ignore
    expect((await readout(['watch', '--list'])).out).toContain('2 kept · 1 to be fetched, of which 1 failed before');
    expect(JSON.parse((await readout(['watch', '--list', '--json'])).out)).toMatchObject([{ url: url('/news.rss'), kept: 2 }]);
    expect((await readout(['watch', '--forget', url('/news.rss')])).out).toContain('forgotten');
    expect((await readout(['watch', '--forget', url('/news.rss')])).status).toBe(1);
    expect((await readout(['watch'])).err).toContain('the archive knows no feed');
  });
  it('ends by Ctrl-C with a good archive, and goes on from there', async () => {
    archive = await place.fresh();
    const { url } = await serve(newsOf(20, 60));
    const args = ['watch', '--delay', '0', '--allow-private', HOST, '--json', url('/news.rss')];
    const { child, end } = start(args);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { status, out, err } = await end;
    expect([status, err]).toEqual([130, 'readout: stopped; what was fetched is kept, and the same command goes on from here\n']);
    const kept = out.split('\n').filter((line) => line.includes('"state":"added"')).length; // prettier-ignore
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(20);
    expect((await readout(args)).out).toContain(`"new":${20 - kept},"changed":0,"known":${kept},"failed":0`);
  });
  it('keeps what it has when it is killed', async () => {
    archive = await place.fresh();
    const { url } = await serve(newsOf(12, 60));
    const args = ['watch', '--delay', '0', '--allow-private', HOST, '--json', url('/news.rss')];
    const { child, end } = start(args);
    child.stdout?.once('data', () => child.kill('SIGKILL'));
    const { out } = await end;
    const told = out.split('\n').filter((line) => line.includes('"state":"added"')).length; // prettier-ignore
    const summary = JSON.parse((await readout(args)).out.trim().split('\n').at(-1) as string) as { new: number; known: number };
    expect(summary.known).toBeGreaterThanOrEqual(told);
    expect(JSON.parse((await readout(['list', '--json'])).out)).toMatchObject({ total: 12 });
  });
  it('looks again after a while, until Ctrl-C', async () => {
    archive = await place.fresh();
    const { url } = await serve(newsOf(1));
    const { child, end } = start(['watch', '--delay', '0', '--allow-private', HOST, '--every', '1m', url('/news.rss')]);
    child.stdout?.once('data', () => setTimeout(() => child.kill('SIGINT'), 1000));
    expect(await end).toMatchObject({ status: 130, out: `1 new, 0 known · Amt · ${url('/news.rss')}\n` });
  });
  it.each([
    [['ministry'], "'ministry' is no URL of a feed"],
    [['https://user:secret@ministry.example/'], "'ministry.example' is no URL of a feed"],
    [['--since', 'gestern', 'https://ministry.example/'], "'gestern' is no date for --since"],
    [['--every', '5', 'https://ministry.example/'], "'5' is no time for --every"],
    [['--limit', '0', 'https://ministry.example/'], "'0' is no number for --limit"],
    [['--delay', '-1', 'https://ministry.example/'], "'-1' is no pause for --delay"],
    [['--contact', 'a b', 'https://ministry.example/'], "'a b' is no contact"],
  ])('tells what is wrong: %j', async (args, message) => {
    const { status, out, err } = await readout(['watch', ...args]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('secret');
  });
});
