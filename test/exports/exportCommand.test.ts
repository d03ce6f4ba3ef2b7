/** `readout export` as users and programs meet it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { TABLES } from '../../src/operations/export/tables/tables.ts';
import { folderPlace } from '../archives.ts';
import { COMMAND, ROOT, type Run, readout, scratch } from '../command.ts';
import { readCsv, readHtml, readJsonLines } from './readers.ts';

const place = folderPlace();
const { folder, remove } = scratch();
const at = (name: string) => join(folder, name);
let archive: string;
const run = (...args: string[]): Run => readout(['export', ...args], '', { READOUT_ARCHIVE: archive });
const CSV = TABLES.map((table) => `${table.name}.csv`).sort();
/** What is left of an export that was not finished. */
const leftOvers = () => readdirSync(folder).filter((name) => name.startsWith('.'));

beforeAll(async () => {
  archive = await place.fresh();
  expect(readout(['add', '--archive', archive, 'samples'])).toMatchObject({ status: 0 });
});
afterAll(async () => {
  await place.remove();
  remove();
});

describe('readout export', () => {
  it('writes one file to standard output', () => {
    const { status, out, err } = run('--format', 'jsonl');
    expect([status, err]).toEqual([0, '']);
    expect(readJsonLines(Buffer.from(out)).length).toBe(6);
    expect(readJsonLines(Buffer.from(run('--format', 'jsonl', '--kind', 'call').out)).length).toBe(2);
    expect(readJsonLines(Buffer.from(run('--format', 'jsonl', '--document', '2', '--document', '5').out)).map((line) => line.id)).toEqual([2, 5]);
  });
  it('writes a file, and not over one that is there', () => {
    const file = at('report.html');
    expect(run('--format', 'html', '--output', file)).toMatchObject({ status: 0, err: '', out: `6 documents written to ${file}\n` });
    readHtml(readFileSync(file));
    const refused = run('--format', 'html', '--kind', 'call', '--output', file);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('report.html: the file is there already');
    expect(readHtml(readFileSync(file)).text).toContain('6 documents');
    expect(run('--format', 'html', '--kind', 'call', '--output', file, '--force').status).toBe(0);
    expect(readHtml(readFileSync(file)).text).toContain('2 documents: kind call');
    expect(leftOvers()).toEqual([]);
  });
  it('writes tables into a new folder, an empty one, and with --force among other files', () => {
    expect(run('--format', 'csv', '--output', at('new/tables')).status).toBe(0);
    expect(readdirSync(at('new/tables')).sort()).toEqual(CSV);
    expect(statSync(at('new/tables')).mode & 0o777).toBe(0o777 & ~process.umask());
    mkdirSync(at('empty'));
    expect(run('--format', 'csv', '--output', at('empty')).status).toBe(0);
    writeFileSync(at('empty/own.txt'), 'mine');
    const refused = run('--format', 'csv', '--output', at('empty'));
    expect([refused.status, refused.err.includes('the folder is not empty')]).toEqual([1, true]);
    expect(run('--format', 'csv', '--kind', 'call', '--output', at('empty'), '--force').status).toBe(0);
    expect(readdirSync(at('empty')).sort()).toEqual([...CSV, 'own.txt'].sort());
    expect(readCsv(readFileSync(at('empty/documents.csv'))).length).toBe(2);
    expect(leftOvers()).toEqual([]);
  });
  it('packs tables into a ZIP archive, the same each time', async () => {
    const told = run('--format', 'csv', '--output', at('tables.zip'), '--json');
    expect(JSON.parse(told.out)).toMatchObject({ format: 'csv', documents: 6, notices: [] });
    expect(run('--format', 'csv', '--output', at('again.zip')).status).toBe(0);
    expect(readFileSync(at('again.zip')).equals(readFileSync(at('tables.zip')))).toBe(true);
    expect((await namesIn(at('tables.zip'))).sort()).toEqual(CSV);
    expect(leftOvers()).toEqual([]);
  });
  it('tells what a format has no place for', () => {
    const { status, err } = run('--format', 'ical');
    expect(status).toBe(0);
    expect(err).toMatch(/^readout: \d+ encounters of which no day is told/u);
    const json = JSON.parse(run('--format', 'ical', '--output', at('calendar.ics'), '--json').out) as { files: { bytes: number }[]; notices: { code: string }[] };
    expect(json.notices[0]?.code).toBe('without-a-day');
    expect(json.files[0]?.bytes).toBe(statSync(at('calendar.ics')).size);
  });
  it('leaves nothing behind where it is stopped', async () => {
    const target = at('stopped');
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(SLOW)}`, COMMAND, 'export', '--archive', archive, '--format', 'csv', '--output', target], {
      cwd: ROOT,
    });
    let err = '';
    child.stderr.on('data', (bytes) => {
      err += bytes;
      if (err.includes('opened')) child.kill('SIGINT');
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    expect(existsSync(target)).toBe(false);
    expect(leftOvers()).toEqual([]);
  });
  it.each([
    [[], 'the format is missing'],
    [['--format', 'xls'], "'xls' is no format"],
    [['--format', 'csv'], 'several files'],
    [['--format', 'jsonl', '--json'], '--json together with --output'],
    [['--format', 'jsonl', '--kind', 'caal'], "'caal' is no kind"],
    [['--format', 'jsonl', '--document', '2.1'], 'an edition'],
    [['--format', 'jsonl', '--output', ROOT], 'is a folder'],
    [['--format', 'csv', '--output', COMMAND], 'is a file'],
  ] as const)('tells of wrong usage: %j', (args, message) => {
    const { status, out, err } = run(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
  it('tells of documents that are not there and writes nothing', () => {
    const { status, err } = run('--format', 'html', '--document', '99', '--output', at('none.html'));
    expect([status, err.includes('does not have all the documents')]).toEqual([1, true]);
    expect(existsSync(at('none.html'))).toBe(false);
    expect(leftOvers()).toEqual([]);
  });
});

/** Tells when the first file is open, and then waits with closing it, so that the test can stop the command in between. */
const SLOW = `
import { syncBuiltinESMExports } from 'node:module';
import promises from 'node:fs/promises';
const open = promises.open;
promises.open = async (path, ...rest) => {
  const handle = await open(path, ...rest);
  const close = handle.close.bind(handle);
  handle.close = async () => { process.stderr.write('opened'); await new Promise((resolve) => setTimeout(resolve, 20000)); return close(); };
  return handle;
};
syncBuiltinESMExports();`;

const namesIn = (file: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true }, (problem, zip) => {
      if (problem) return reject(problem);
      const names: string[] = [];
      zip.on('entry', ({ fileName }: { fileName: string }) => {
        names.push(fileName);
        zip.readEntry();
      });
      zip.on('end', () => resolve(names));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
