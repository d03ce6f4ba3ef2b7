/** The command as users and programs meet it: exit status, standard streams, errors that tell what to do. */
import { afterAll, describe, expect, it } from 'vitest';
import { record } from '../src/records/record.ts';
import { readout, scratch } from './command.ts';

const SAMPLE = 'samples/audienz.txt';
const { file, folder, remove } = scratch();
afterAll(remove);

const UMLAUTS = 'Die Außenministerin empfing den Botschafter. Über die Gespräche wurde Näheres mitgeteilt: „Wir führen sie weiter“, sagte die Ministerin später vor den Medien.';
const latin1 = (text: string) => Buffer.from(text.replaceAll('„', '"').replaceAll('“', '"'), 'latin1');
const jsonOf = (out: string) => JSON.parse(out) as { id: string; record: unknown; notices: { code: string }[] };

describe('readout read', () => {
  it('lays a record out for a person', () => {
    const { status, out, err } = readout(['read', SAMPLE]);
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('PEOPLE');
    expect(out).toContain('Miroslav Dravec');
    expect(out).not.toContain('\u001b[');
  });
  it('wraps to the width of the terminal', () => {
    for (const columns of [40, 70]) {
      const { out } = readout(['read', SAMPLE], '', { COLUMNS: String(columns) });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });
  it('gives one JSON reading of one file and an array of several', () => {
    const one = readout(['read', '--json', SAMPLE]);
    expect(one.status).toBe(0);
    expect(record.safeParse(jsonOf(one.out).record).success).toBe(true);
    const two = readout(['read', '--json', SAMPLE, 'samples/telefonat.txt']);
    expect((JSON.parse(two.out) as { id: string }[]).map((r) => r.id)).toEqual([SAMPLE, 'samples/telefonat.txt']);
  });
  it('reads many files in a pool and keeps their order', () => {
    const files = Array.from({ length: 12 }, (_, i) => file(`many-${i}.txt`, `Anna Muster traf in Bern Karl Beispiel zu Gesprächen über Wasser. ${i}`));
    const { status, out } = readout(['read', '--json', ...files]);
    expect(status).toBe(0);
    expect((JSON.parse(out) as { id: string }[]).map((r) => r.id)).toEqual(files);
  });
  it('takes who published it from --source', () => {
    const text = 'The Prime Minister met President Paul Tarn of Kenya in Oslo today and offered his condolences on the flood.';
    const sides = (args: readonly string[]) => (JSON.parse(readout(['read', '--json', ...args, '-'], text).out) as { record: { encounters: { sides: string[] }[] } }).record.encounters[0]?.sides;
    expect(sides([])).not.toContain('NOR');
    expect(sides(['--source', 'Office of the Prime Minister, Norway'])).toContain('NOR');
  });
  it('reads standard input', () => {
    const { status, out } = readout(['read', '--json', '-'], 'Anna Muster traf in Bern Karl Beispiel zu Gesprächen über die Nutzung des gemeinsamen Grenzflusses und der Brücken.');
    expect(status).toBe(0);
    expect(jsonOf(out).id).toBe('standard input');
  });
  it('reads what it can and reports the rest', () => {
    const { status, out, err } = readout(['read', '--json', 'nowhere.txt', SAMPLE]);
    expect(status).toBe(1);
    expect((JSON.parse(out) as unknown[]).length).toBe(1);
    expect(err).toBe(
      'readout: nowhere.txt: there is no such file\n  expected: a file of text, Markdown, HTML, PDF, DOCX, e-mail, WARC, ZIP, NDJSON or CSV\n  next: look for a slip in the name, and in which folder you are\n',
    );
  });
  it.each([
    ['a folder', () => folder, 'this is a folder'],
    ['a broken PDF', () => file('a.pdf', '%PDF-1.7\n…'), 'this PDF cannot be opened'],
    [
      'bytes',
      () =>
        file(
          'a.bin',
          Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
        ),
      'these bytes are no text',
    ],
    ['zeros', () => file('zeros', new Uint8Array(1000)), 'these bytes are no text'],
  ])('refuses %s', (_, path, message) => {
    const { status, out, err } = readout(['read', path()]);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain('expected:');
    expect(err).toContain('next:');
  });
  it.each([
    ['Latin-1', latin1(UMLAUTS)],
    ['UTF-16LE', Buffer.from(`\ufeff${UMLAUTS}`, 'utf16le')],
    ['UTF-16LE without a mark', Buffer.from(UMLAUTS, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${UMLAUTS}`, 'utf16le').swap16()],
  ])('decodes %s and says so', (_, bytes) => {
    const { status, out } = readout(['read', '--json', '-'], bytes);
    expect(status).toBe(0);
    expect(jsonOf(out).notices.map((n) => n.code)).toContain('encoding');
    expect(readout(['explain', '--clauses', '-'], bytes).out).toContain('Über die Gespräche');
  });
  it.each([
    ['an empty file', '', 'no-words'],
    ['a text of brackets', '(((([[]]]]', 'no-words'],
    ['a recipe', 'Die Zwiebeln schälen und fein hacken. Die Butter zerlassen, das Mehl einrühren und mit Milch ablöschen. Eine Stunde im Ofen backen und heiß servieren.', 'no-readout'],
    ['another language', 'Le ministre a rencontré son homologue à Paris pour parler de la coopération entre les deux pays et de la situation internationale.', 'language-not-read'],
  ])('reads nothing out of %s and says why', (_, text, code) => {
    const { status, out } = readout(['read', '--json', '-'], text);
    expect(status).toBe(0);
    expect(jsonOf(out).notices.map((n) => n.code)).toContain(code);
  });
  it('reads a text of 50 MB', () => {
    const { status, out } = readout(['read', '--json', '-', '--language', 'fr'], 'Anna Muster traf Karl Beispiel.\n'.repeat(1_600_000));
    expect(status).toBe(0);
    expect(jsonOf(out).notices.map((n) => n.code)).toContain('text-cut');
  });
});

describe('readout read --ndjson', () => {
  const line = (id: number) => JSON.stringify({ id, language: 'de', text: `Anna Muster traf in Bern Karl Beispiel zu Gesprächen über Strassen. Nummer ${id}.` });
  const ids = (out: string) =>
    out
      .split('\n')
      .filter(Boolean)
      .map((l) => (JSON.parse(l) as { id: unknown }).id);

  it('gives a reading for each document', () => {
    const { status, out, err } = readout(['read', '--ndjson'], `${line(1)}\n${line(2)}\n`);
    expect([status, err]).toEqual([0, '']);
    expect(ids(out)).toEqual([1, 2]);
    expect(Object.keys(JSON.parse(out.split('\n')[0] as string) as object)).toEqual(['id', 'record', 'notices', 'reader']);
  });
  it('keeps the order when much is read', () => {
    const all = Array.from({ length: 8000 }, (_, i) => i);
    const { status, out } = readout(['read', '--ndjson'], all.map(line).join('\n'));
    expect(status).toBe(0);
    expect(ids(out)).toEqual(all);
  });
  it('tells where a line is broken and reads the others', () => {
    const input = Buffer.concat([Buffer.from(`${line(1)}\n{"id": 2,\n\n["text"]\n{"id":5}\n`), Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(line(7))]);
    const { status, out, err } = readout(['read', '--ndjson'], input);
    expect(status).toBe(1);
    expect(ids(out)).toEqual([1, 7]);
    const places = [...err.matchAll(/^readout: standard input, line (\d+): /gmu)].map((m) => Number(m[1]));
    expect(places.sort()).toEqual([2, 4, 5, 6]);
  });
  it('takes date and language from the options where a document does not tell them', () => {
    const { out } = readout(['read', '--ndjson', '--language', 'it'], '{"text":"Anna Muster traf Karl Beispiel."}\n{"text":"Anna Muster traf Karl Beispiel.","language":"de"}\n');
    const [first, second] = out
      .split('\n')
      .filter(Boolean)
      .map((l) => (JSON.parse(l) as { reader: { language: string } }).reader.language);
    expect([first, second]).toEqual(['it', 'de']);
  });
  it('reads nothing from nothing', () => {
    expect(readout(['read', '--ndjson'])).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('readout explain', () => {
  it('names rules, words and fields', () => {
    const { status, out } = readout(['explain', SAMPLE]);
    expect(status).toBe(0);
    expect(out).toContain('fired by');
    expect(out).toContain('evidence');
  });
  it('looks at one place', () => {
    const { status, out } = readout(['explain', '--at', '60', SAMPLE]);
    expect(status).toBe(0);
    expect(out).toContain('lemma');
  });
  it('shows the clauses', () => {
    expect(readout(['explain', '--clauses', SAMPLE]).out).toMatch(/^# Jaroun Belikow.*\n {2}main: empfangen/mu);
  });
});

describe('readout schema', () => {
  it('prints a JSON Schema', () => {
    const { status, out } = readout(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', properties: { encounters: {}, tone: {} } });
  });
});

describe('usage', () => {
  it.each([
    [['read']],
    [['readd']],
    [['read', '--json', '--ndjson', SAMPLE]],
    [['read', '--published', 'gestern', SAMPLE]],
    [['read', '--source', ' ', SAMPLE]],
    [['read', '--nothing', SAMPLE]],
    [['explain']],
    [['explain', '--at', 'x', SAMPLE]],
    [['evaluate', '--show', 'x', 'samples']],
    [[]],
  ])('is told with exit status 2: %j', (args) => {
    const { status, out, err } = readout(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });
  it.each(['read', 'code', 'explain', 'evaluate', 'schema'])('is told with examples by readout %s --help', (command) => {
    const { status, out } = readout([command, '--help']);
    expect(status).toBe(0);
    expect(out).toMatch(/Examples?:\n {2}\$ readout/u);
  });
});
