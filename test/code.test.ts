/** `readout code` and `readout read --events` as users and programs meet them; what they write is read back by a library. */
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { CAMEO_COLUMNS } from '../src/coding/formats/cameo.ts';
import { event } from '../src/records/event.ts';
import { codedRecord } from '../src/records/record.ts';
import { readout, scratch } from './command.ts';

const CALL = 'samples/telefonat.txt';
const { file, remove } = scratch();
afterAll(remove);

interface Coding {
  readonly id: string;
  readonly events: { type: string; source: string }[];
  readonly abstentions: { source: string; reason: string }[];
}
const codingsOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Coding);
const ARREST = 'Die türkische Polizei nahm am Montag drei norwegische Journalisten fest.';
const document = (id: number) => JSON.stringify({ id, language: 'de', published: '2031-03-04', text: ARREST });

describe('readout code', () => {
  it('lays events out for a person, and what it did not code and why', () => {
    const { status, out, err } = readout(['code', CALL]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('CONSULT phone');
    expect(out).toMatch(/actor +Friederike Sandholm \(GOV\), Joseph Kiplimo Wanyonyi \(KEN GOV\)/u);
    expect(readout(['code', 'samples/audienz.txt']).out).toMatch(/NOT CODED[\s\S]*protocol is no political act/u);
  });
  it('gives one JSON coding of one file and an array of several', () => {
    const one = JSON.parse(readout(['code', '--json', CALL]).out) as Coding;
    expect(one.id).toBe(CALL);
    for (const e of one.events) expect(event.safeParse(e).success).toBe(true);
    const two = JSON.parse(readout(['code', '--json', CALL, 'samples/audienz.txt']).out) as Coding[];
    expect(two.map((c) => c.id)).toEqual([CALL, 'samples/audienz.txt']);
  });
  it('codes readings as it codes the documents, but for what only the text tells', () => {
    const readings = readout(['read', '--json', CALL, 'samples/audienz.txt']).out;
    const codings = JSON.parse(readout(['code', '--json', '-'], readings).out) as Coding[];
    const types = (c: Coding) => c.events.map((e) => e.type);
    const whole = JSON.parse(readout(['code', '--json', CALL, 'samples/audienz.txt']).out) as Coding[];
    expect(codings.map(types)).toEqual(whole.map(types));
  });
  it('codes many files in a pool and keeps their order', () => {
    const files = Array.from({ length: 12 }, (_, i) => file(`many-${i}.txt`, ARREST));
    const { status, out } = readout(['code', '--json', '--language', 'de', ...files]);
    expect(status).toBe(0);
    const codings = JSON.parse(out) as Coding[];
    expect(codings.map((c) => c.id)).toEqual(files);
    expect(codings.every((c) => c.events.length === 1)).toBe(true);
  });
  it('codes what it can and reports the rest', () => {
    const { status, out, err } = readout(['code', '--json', 'nowhere.txt', CALL]);
    expect(status).toBe(1);
    expect((JSON.parse(out) as Coding[]).map((c) => c.id)).toEqual([CALL]);
    expect(err).toContain('readout: nowhere.txt: there is no such file');
    expect(readout(['code', '--json', 'nowhere.txt', 'nothing.txt']).out).toBe('[]\n');
  });
});

describe('readout code --format', () => {
  const text = 'Die türkische Polizei nahm am Montag drei „bekannte“, norwegische Journalisten der Zeitung "Dag" fest.\n';
  const source = file('arrest.txt', text);
  const lines = (format: string) => {
    const { status, out } = readout(['code', '--format', format, '--language', 'de', '--published', '2031-03-04', source, CALL]);
    expect(status).toBe(0);
    return out;
  };
  it('writes CSV that a reader of CSV reads, with the columns of its head', () => {
    const rows = parse(lines('cameo'), { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {})).toEqual([...CAMEO_COLUMNS]);
    expect(rows[0]).toMatchObject({ date: '2031-03-04', source: 'TURCOP', target: 'NORJRN', cameo: '173', id: `${source}-0001` });
    expect(rows[0]?.target_text).toBe('drei „bekannte“, norwegische Journalisten der Zeitung "Dag"');
  });
  it.each([
    ['gdelt', 61, { QuadClass: '4', EventRootCode: '17', Actor1CountryCode: 'TUR', SQLDATE: '20310304' }],
    ['polecat', 40, { 'Event Type': 'COERCE', 'Event Mode': 'arrest', 'Actor Country': 'TUR', 'Quad Code': 'MATERIAL CONFLICT' }],
  ])('writes the columns of %s', (format, columns, first) => {
    const rows = parse(lines(format), { columns: true, delimiter: '\t', quote: false }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {}).length).toBe(columns);
    expect(rows[0]).toMatchObject(first);
    expect(rows.length).toBeGreaterThan(2);
  });
  it('writes PLOVER records a line each', () => {
    const records = lines('plover')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { event: string[]; id: string });
    expect(records[0]).toMatchObject({ event: ['COERCE'], mode: ['arrest'], date: '2031-03-04', quad_code: 4 });
    expect(new Set(records.map((r) => r.id)).size).toBe(records.length);
  });
});

describe('readout code --ndjson', () => {
  it('codes documents and readings in their order', () => {
    const reading = readout(['read', '--ndjson'], `${document(2)}\n`).out;
    const { status, out, err } = readout(['code', '--ndjson'], `${document(1)}\n${reading}${document(3)}\n`);
    expect([status, err]).toEqual([0, '']);
    expect(codingsOf(out).map((c) => [c.id, c.events.length])).toEqual([
      [1, 1],
      [2, 0],
      [3, 1],
    ]);
  });
  it('takes the events that a reading has', () => {
    const reading = readout(['read', '--ndjson', '--events'], `${document(2)}\n`).out;
    expect(codingsOf(readout(['code', '--ndjson'], reading).out).map((c) => c.events.map((e) => e.type))).toEqual([['COERCE']]);
  });
  it('keeps the order in a format when much is coded', () => {
    const all = Array.from({ length: 5000 }, (_, i) => i);
    const { status, out } = readout(['code', '--ndjson', '--format', 'cameo'], all.map(document).join('\n'));
    expect(status).toBe(0);
    expect((parse(out, { columns: true }) as { id: string }[]).map((row) => row.id)).toEqual(all.map((i) => `${i}-0001`));
  });
  it('tells where a line is broken and codes the others', () => {
    const { status, out, err } = readout(['code', '--ndjson'], `${document(1)}\n{"id":\n{"id":3,"record":{}}\n{"id":4}\n{"id":5,"record":${JSON.stringify(EMPTY)}}\n${document(6)}\n`);
    expect(status).toBe(1);
    expect(codingsOf(out).map((c) => c.id)).toEqual([1, 6]);
    expect([...err.matchAll(/^readout: standard input, line (\d+): /gmu)].map((m) => m[1])).toEqual(['2', '3', '4', '5']);
    expect(err).toContain('the reading does not tell its language');
  });
  it('writes the head even where there is nothing to code', () => {
    expect(readout(['code', '--ndjson', '--format', 'cameo']).out).toBe(`${CAMEO_COLUMNS.join(',')}\n`);
  });
});

const EMPTY = { encounters: [], people: [], courtesies: [], statements: [], commitments: [], instruments: [], topics: [], outcomes: [], tone: [] };

describe('readout read --events', () => {
  it('adds the events to the record', () => {
    const { record } = JSON.parse(readout(['read', '--json', '--events', CALL]).out) as { record: { events: { type: string }[] } };
    expect(codedRecord.safeParse(record).success).toBe(true);
    expect(record.events.map((e) => e.type)).toContain('CONSULT');
    expect(readout(['read', '--events', CALL]).out).toMatch(/EVENTS \(\d\)\n {2}CONSULT phone/u);
  });
  it('leaves the record alone where nobody asks', () => {
    expect(readout(['read', '--json', CALL]).out).not.toContain('"events"');
  });
});

describe('usage of readout code', () => {
  it.each([[['code']], [['code', '--format', 'xml', CALL]], [['code', '--json', '--ndjson', CALL]], [['code', '--json', '--format', 'cameo', CALL]], [['code', '--published', '2031', CALL]]])(
    'is told with exit status 2: %j',
    (args) => {
      const { status, out, err } = readout(args);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain('readout: ');
    },
  );
});
