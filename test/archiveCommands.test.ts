/** The commands of the archive as users and programs meet them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderPlace, stopServer } from './archives.ts';
import { COMMAND, ROOT, type Run, readout, scratch } from './command.ts';

const place = folderPlace();
const { file, folder, remove } = scratch();
let archive: string;
const inArchive = (...args: string[]): Run => readout(args, '', { READOUT_ARCHIVE: archive });

beforeAll(async () => {
  archive = await place.fresh();
  expect(inArchive('add', 'samples')).toMatchObject({ status: 0, err: '' });
});
afterAll(async () => {
  await place.remove();
  remove();
});

describe('readout add', () => {
  it('tells each document and the sum', async () => {
    const own = await place.fresh();
    const { status, out, err } = readout(['add', '--archive', own, 'samples/audienz.txt', 'samples/telefonat.txt']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe('#1 added: samples/audienz.txt\n#2 added: samples/telefonat.txt\n2 documents added\n');
    expect(readout(['add', '--archive', own, 'samples/audienz.txt']).out).toBe('#1 known already: samples/audienz.txt\n0 documents added, 1 known already\n');
  });
  it('goes on where a file is broken and reports it at the end', () => {
    const dump = file('dump.ndjson', `${JSON.stringify({ id: 'a', text: 'Anna Muster traf Karl Beispiel.', language: 'de' })}\n{"id":\n`);
    const { status, out, err } = inArchive('add', 'nowhere.txt', file('a.pdf', '%PDF-1.7'), dump);
    expect(status).toBe(1);
    expect(out).toMatch(/#\d+ added: .*dump\.ndjson#a\n1 document added, 3 could not be read\n$/u);
    expect(err).toContain('nowhere.txt: there is no such file');
    expect(err).toMatch(/a\.pdf: .*PDF/u);
    expect(err).toMatch(/dump\.ndjson.*, line 2: this is no JSON/u);
  });
  it('reads folders in the order of names, without hidden files', () => {
    mkdirSync(join(folder, 'pages', 'sub'), { recursive: true });
    for (const name of ['b.txt', 'a.txt', '.hidden.txt', 'sub/c.txt']) writeFileSync(join(folder, 'pages', name), `Anna Muster traf Karl Beispiel zu Gesprächen. ${name}`);
    const { out } = inArchive('add', '--json', join(folder, 'pages'));
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { origin: string; state: string });
    expect(lines.map((l) => l.origin.replace(/^.*pages\//u, ''))).toEqual(['a.txt', 'b.txt', 'sub/c.txt']);
    expect(new Set(lines.map((l) => l.state))).toEqual(new Set(['added']));
  });
  it('is safe for two at once on a new archive', async () => {
    const own = await place.fresh();
    const run = () =>
      new Promise<string>((resolve) => {
        const child = spawn(process.execPath, [COMMAND, 'add', '--archive', own, 'samples'], { cwd: ROOT });
        let out = '';
        child.stdout.on('data', (bytes) => {
          out += bytes;
        });
        child.on('close', (status) => resolve(`${status} ${out.trim().split('\n').at(-1)}`));
      });
    expect((await Promise.all([run(), run()])).sort()).toEqual(['0 0 documents added, 6 known already', '0 6 documents added']);
  });
  it('leaves a good archive when it is interrupted, and goes on from there', async () => {
    const own = await place.fresh();
    const lines = Array.from({ length: 1500 }, (_, id) => JSON.stringify({ id, language: 'de', text: `Anna Muster traf in Bern Karl Beispiel zu Gesprächen über Strassen. Nummer ${id}.` }));
    const dump = file('many.ndjson', lines.join('\n'));
    const child: ChildProcess = spawn(process.execPath, [COMMAND, 'add', '--archive', own, '--json', dump], { cwd: ROOT });
    let before = '';
    child.stdout?.on('data', (bytes) => {
      if (!before) child.kill('SIGINT');
      before += bytes;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    const acknowledged = before.trim().split('\n').length;
    expect(acknowledged).toBeLessThan(1500);
    expect(readout(['list', '--archive', own, '--json', '--limit', '1']).out).toContain(`"total": ${acknowledged}`);
    expect(readout(['add', '--archive', own, dump]).out).toBe(`${1500 - acknowledged} documents added, ${acknowledged} known already\n`);
  });
});

describe('readout show', () => {
  it('lays a kept document out as readout read does', () => {
    const { status, out } = inArchive('show', '2');
    expect(status).toBe(0);
    const read = readout(['read', 'samples/audienz.txt']).out;
    expect(out.replace(/ \[[a-z]+\d+\]$/gmu, '')).toContain(read.slice(read.indexOf('language de')));
    expect(out).toContain('from samples/audienz.txt');
  });
  it('gives text, bytes and JSON', () => {
    const sample = readFileSync(join(ROOT, 'samples/audienz.txt'), 'utf8');
    expect(inArchive('show', '2', '--bytes').out).toBe(sample);
    expect(inArchive('show', '2', '--text').out.trim()).toBe(sample.trim());
    expect(JSON.parse(inArchive('show', '2.1', '--json').out)).toMatchObject({ id: 2, edition: 1, text: sample });
  });
  it('finds a document by where it came from', () => {
    expect(inArchive('show', 'samples/audienz.txt').out).toBe(inArchive('show', '2').out);
    expect(inArchive('show', pathToFileURL(join(ROOT, 'samples/audienz.txt')).href).out).toBe(inArchive('show', '2').out);
  });
});

describe('readout instruments, instrument and offices', () => {
  it('tell what is named, with documents and words', () => {
    expect(inArchive('instruments', 'Karawanken').out).toMatch(/^Vertrag über den Bau des Karawanken-Basistunnels · signed · 1 document ·\s+2030-09-09\n$/u);
    expect(inArchive('instrument', 'Karawanken').out).toContain('    signed    “Vertrag über den Bau des Karawanken-Basistunnels');
    expect(inArchive('offices', 'Außenminister', '--country', 'CHN').out).toBe('Außenminister Chinas · CHN · 1 document\n  Lin Baoshan (#8) · 2031-05-21\n    #3 “Außenminister Chinas”\n');
    expect(inArchive('instrument', 'Weltraumbahnhof')).toMatchObject({ status: 1, out: '', err: expect.stringContaining("no document of the archive names an instrument 'Weltraumbahnhof'") });
    expect(inArchive('offices', 'Kaiser').out).toBe('The archive names no such office.\n');
  });
});

describe('readout merge, split and undo', () => {
  it('decide who is one person, and list what was decided', () => {
    const by = ['--by', 'Anna'];
    expect(inArchive('merge', 'Joseph Kiplimo Wanyonyi', 'Joseph Wanyonyi', ...by).out).toContain('one person now: #13 · Joseph Kiplimo Wanyonyi · KEN · 2 documents (decision 1;');
    expect(inArchive('person', 'Wanyonyi').status).toBe(0);
    expect(inArchive('split', 'Wanyonyi', '--mention', '4', ...by, '--why', 'another').out).toContain('a person apart now: ');
    expect(inArchive('undo', ...by).out).toMatch(/^decision 2 is undone: split #\d+ from #13: Joseph Wanyonyi \(decision 3\)\n$/u);
    expect(inArchive('undo', '1', ...by).status).toBe(0);
    expect(
      inArchive('undo', '--list')
        .out.split('\n')
        .map((line) => line.replace(/ · \S+Z/u, '')),
    ).toEqual(['4 · Anna · undid 1', '3 · Anna · undid 2', expect.stringMatching(/^2 · Anna · split .* · undone$/u), '    why       another', '1 · Anna · merged #11 into #13 · undone', '']);
    expect(inArchive('merge', 'Wanyonyi', '1')).toMatchObject({ status: 1, out: '', err: expect.stringContaining('several people are called') });
    expect(inArchive('merge', '1')).toMatchObject({ status: 2, out: '' });
  });
});

describe('readout diff', () => {
  it('tells what changed from one edition to the next', () => {
    const page = file('page.txt', 'Außenministerin Eva Stern empfing am 4. März 2031 in Wien Botschafter Paul Tarn. Sie sprachen über Wasser.');
    const id = /^#(\d+) added/u.exec(inArchive('add', page).out)?.[1] as string;
    expect(inArchive('diff', id)).toMatchObject({ status: 1, out: '', err: expect.stringContaining('has one edition only') });
    file('page.txt', 'Außenministerin Eva Stern empfing am 5. März 2031 in Wien Botschafter Paul Tarn. Sie sprachen über Wasser.');
    expect(inArchive('add', page).out).toContain(`#${id}.2 new edition`);
    const { status, out } = inArchive('diff', id);
    expect(status).toBe(0);
    expect(out).toContain('empfing am [-4-]{+5+}. März');
    expect(out).toContain('date      2031-03-04 → 2031-03-05');
    expect(out).not.toContain('+ people');
    expect(JSON.parse(inArchive('diff', id, '--from', '1', '--to', '2', '--json').out)).toMatchObject({ from: { number: 1 }, to: { number: 2 } });
  });
});

describe('readout verdict and verdicts', () => {
  it('take effect, are shown beside their items, and listed', () => {
    const as = ['--by', 'Anna', '--why', 'so it says'];
    expect(inArchive('verdict', 'accept', '5', 's1', ...as)).toMatchObject({ status: 0, err: '' });
    expect(inArchive('verdict', 'correct', '5', 's2', 'act=assertive', ...as).out).toContain('#5 s2 corrected by Anna (verdict 2): Joseph Kiplimo Wanyonyi · assertive');
    expect(inArchive('verdict', 'reject', '5', 'top1', ...as).status).toBe(0);
    const { out } = inArchive('show', '5');
    expect(out).toContain('✓ accepted by Anna: so it says · verdict 1');
    expect(out).toContain('~ corrected by Anna (act, as read: directive): so it says · verdict 2');
    expect(out).not.toContain('[top1]');
    expect(out).toContain('1 item rejected: readout verdicts 5');
    expect(inArchive('show', '5', '--as-read').out).toContain('Joseph Kiplimo Wanyonyi · directive [s2]');
    expect(inArchive('search', '--act', 'assertive', '--who', 'Wanyonyi').out).toContain('1 document');
    expect(inArchive('verdicts', '5').out).toMatch(/^3 · \d{4}-\d\d-\d\dT.*Z · Anna · #5 · rejected topics top1\n {4}“die Lage im Sudan”\n {4}why {7}so it says\n2 ·/u);
    expect(inArchive('verdict', 'withdraw', '2', '--by', 'Bert').out).toBe('verdict 2 on #5 withdrawn by Bert (verdict 4)\n');
    expect(JSON.parse(inArchive('verdicts', '5', '--json').out)).toMatchObject({ total: 4, verdicts: [{ id: 4, by: 'Bert' }, { id: 3 }, { id: 2, state: 'withdrawn' }, { id: 1, on: 's1' }] });
  });
});

describe('readout search', () => {
  it('marks the words that were searched for', () => {
    const { status, out } = inArchive('search', 'Klimakonferenzen');
    expect(status).toBe(0);
    expect(out).toContain('[Klimakonferenz]');
    expect(out).toMatch(/^1 document, the newest first\n\n#\d/u);
  });
  it('shows items with the words that say them', () => {
    const { out } = inArchive('search', '--who', 'Sandholm', '--kind', 'call');
    expect(out).toContain('encounters: call · held');
    expect(out).toContain('“Außenministerin Dr. Friederike Sandholm hat gestern');
  });
  it('says when nothing was found', () => {
    expect(inArchive('search', 'Weltraumbahnhof')).toMatchObject({ status: 0, out: 'Nothing was found.\n' });
    expect(JSON.parse(inArchive('search', 'Weltraumbahnhof', '--json').out)).toEqual({ total: 0, more: false, documents: [] });
  });
});

describe('readout people and person', () => {
  it('name those in the archive', () => {
    expect(inArchive('people', 'Sandholm').out).toMatch(/^#\d+ · Friederike Sandholm · 1 document\n$/u);
    const { status, out } = inArchive('person', 'sandholm');
    expect(status).toBe(0);
    expect(out).toContain('spelt     Friederike Sandholm, Sandholm');
    expect(out).toContain('“Friederike Sandholm … Sandholm”');
  });
});

describe('readout reread', () => {
  it('tells that nothing changed where nothing did', () => {
    expect(inArchive('reread', '1', '2')).toMatchObject({ status: 0, out: '2 documents read again, 0 changed\n', err: '' });
    expect(inArchive('reread', '--dry-run', '--json', '1')).toMatchObject({ status: 0, out: '', err: '' });
  });
});

describe('readout remove', () => {
  it('takes a document out', () => {
    const { out } = inArchive('add', file('x.txt', 'Anna Muster traf Karl Beispiel zu Gesprächen über Wege.'));
    const id = /^#(\d+) added/u.exec(out)?.[1] as string;
    expect(inArchive('remove', id)).toMatchObject({ status: 0, out: `#${id} removed\n` });
    expect(inArchive('remove', id)).toMatchObject({ status: 1, out: '' });
    expect(inArchive('show', id).err).toContain(`the archive has no document ${id}`);
  });
});

describe('the archive tells what is wrong', () => {
  it.each([
    [['search'], 2, 'nothing is searched for'],
    [['search', '--kind', 'party'], 2, "'party' is no kind"],
    [['search', '--date', 'gestern'], 2, "'gestern' is no date"],
    [['show', 'abc'], 2, "'abc' is no number of a document"],
    [['show', './never-added.txt'], 1, 'the archive has no document from file:'],
    [['show', 'https://example.org/never-added'], 1, 'the archive has no document from https://example.org/never-added'],
    [['show', '99999'], 1, 'the archive has no document 99999'],
    [['show', '2.9'], 1, 'the archive has no edition 9 of a document 2'],
    [['list', '--limit', 'x'], 2, "'x' is no number for --limit"],
    [['person', 'Niemand'], 1, "no document of the archive names 'Niemand'"],
    [['list', '--archive', '/nowhere/at/all'], 1, 'there is no archive here'],
    [['list', '--archive', 'postgres://user:secret@127.0.0.1:1/none'], 1, "the archive's server cannot be reached"],
    [['verdict', 'praise', '5', 's1'], 2, "'praise' is no verdict"],
    [['verdict', 'accept', '5', 'x1'], 2, "'x1' is no item"],
    [['verdict', 'accept', '5.1', 's1'], 2, "'5.1' is one edition"],
    [['verdict', 'correct', '5', 's1', 'act'], 2, "'act' is no field"],
    [['verdict', 'correct', '5', 'e1', 'place=Oslo'], 1, 'nothing in the text says place = Oslo'],
    [['verdict', 'accept', '5', 's1', '--by', ' '], 2, 'nobody is named'],
    [['add'], 2, "missing required argument 'paths'"],
  ])('%j', (args, expected, message) => {
    const { status, out, err } = inArchive(...args);
    expect([status, out]).toEqual([expected, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('secret');
  });
});

it('a command that was killed leaves no server behind', async () => {
  const own = await place.fresh();
  expect(readout(['add', '--archive', own, 'samples/audienz.txt']).status).toBe(0);
  await stopServer(own);
  const child = spawn(process.execPath, [COMMAND, 'add', '--archive', own, 'samples'], { cwd: ROOT });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  const lock = join(own, 'postgresql', 'data', 'postmaster.pid');
  const server = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const end = Date.now() + 20_000;
  const runs = () => {
    try {
      return process.kill(server, 0);
    } catch {
      return false;
    }
  };
  while (runs() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(runs()).toBe(false);
});
