/** Documents for tests of exports: some in an archive, some made of hostile text. */
import fc from 'fast-check';
import { add } from '../../src/operations/archive/add.ts';
import type { Archive } from '../../src/operations/archive/openArchive.ts';
import { readReceived } from '../../src/operations/archive/readReceived.ts';
import type { Received } from '../../src/operations/archive/received.ts';
import { type ExportRequest, exportArchive, exportFormat } from '../../src/operations/export/export.ts';
import type { ExportedDocument, ExportSettings } from '../../src/operations/export/format.ts';
import { anyString } from '../strings.ts';

export const NOW = '2031-06-01T12:00:00Z';

const DOCUMENTS: readonly (readonly [origin: string, content: object])[] = [
  [
    'https://kanzleramt.example/telefonat?id=7&lang=de',
    {
      title: 'Telefonat mit Präsident Lin',
      source: 'Bundeskanzleramt',
      published: '2031-05-06',
      language: 'de',
      text: 'Am 5. Mai 2031 telefonierte Bundeskanzlerin Eva Stern mit Präsident Lin Baoshan. 😀 Beide Seiten unterzeichneten das Abkommen über den Grenzverkehr. Stern sagte, Österreich werde die Konferenz unterstützen. Das Gespräch verlief in freundlicher Atmosphäre.',
    },
  ],
  [
    'https://amt.example/besuch',
    {
      source: 'Außenamt',
      published: '2031-03-06',
      language: 'de',
      text: 'Bundeskanzlerin Eva Stern empfing am 4. März 2031 in Wien den kenianischen Außenminister Joseph Kiplimo Wanyonyi. Sie sprachen über die Klimakonferenz. Wanyonyi übermittelte Eva Stern Grüße von Präsident Daniel Moro. Am 7. Mai 2031 wird Eva Stern nach Nairobi reisen.',
    },
  ],
  ['file:///home/somebody/secret/note.txt', { language: 'en', text: 'Foreign Minister Paul Tarn met Eva Stern in Vienna. They agreed to meet again in June.' }],
];

export async function fill(archive: Archive): Promise<void> {
  const received = async function* (): AsyncGenerator<Received> {
    for (const [origin, content] of DOCUMENTS) yield { origin, bytes: new TextEncoder().encode(JSON.stringify({ id: origin, ...content })), form: 'entry' };
  };
  for await (const one of add(archive, received(), { read: (batch) => Promise.all(batch.map((one) => readReceived(one))), now: () => new Date(NOW), ahead: 1 }))
    if (one.state !== 'added') throw new Error(JSON.stringify(one));
}

/** The files of an export by their names; a format of one file has it under ''. */
export async function exported(archive: Archive, format: string, more: Omit<ExportRequest, 'format'> = {}) {
  const files = new Map<string, Buffer>();
  const { documents, notices } = await exportArchive(archive, { format: exportFormat(format), ...more }, { write: async ({ file, content }) => append(files, file, content) });
  return { files, documents, notices };
}

/** The files that a format makes of documents, without an archive. */
export async function writtenFrom(documents: readonly ExportedDocument[], format: string, settings: Partial<ExportSettings> = {}): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const write = await exportFormat(format).load();
  const each = async function* () {
    yield* documents;
  };
  for await (const { file, content } of write(each(), { total: documents.length, about: '', asWritten: false, tell: () => undefined, ...settings })) append(files, file, content);
  return files;
}

function append(files: Map<string, Buffer>, file: string, content: string | Uint8Array): void {
  files.set(file, Buffer.concat([files.get(file) ?? Buffer.alloc(0), Buffer.from(content as string)]));
}

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>',
  '-->',
  '"><img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '+1',
  '-1',
  "'=1",
  '\tTAB',
  '\r\nBEGIN:VEVENT\r\nUID:evil',
  '\\',
  '\\n',
  ';,:"',
  '\0',
  '\u0007',
  '\u001b[31m',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\uffff',
  '\u2028',
  '\u202e',
  '&amp;',
  '&#0;',
  '&lt;b&gt;',
  '*[a](javascript:alert(1))*',
  '![x](http://x)',
  '# h',
  '```',
  '| a | b |',
  '<http://x>',
  'x'.repeat(5000),
  ' ',
  '',
  '😀',
  '한국',
  '; ',
  'constructor',
  '__proto__',
];

const hostile = fc.oneof({ weight: 3, arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map((pieces) => pieces.join('')) }, { weight: 1, arbitrary: anyString });

const url = fc.option(
  fc.oneof(
    hostile,
    hostile.map((s) => `https://x.example/${s}`),
  ),
  { nil: undefined },
);
const day = fc.constantFrom('2031-05-05', '2031-05', '2031', 'XXXX-05-05', '2031-05-05/2031-05-07', '2031-05/..', '203X', 'odd', '2031-13-40', '2031-02-28/2031-02-27');

/** A document in which every text is hostile, with an item in each list of its record. */
const hostileDocument: fc.Arbitrary<ExportedDocument> = fc
  .record({ words: fc.array(hostile, { minLength: 12, maxLength: 12 }), url, date: day, id: fc.integer({ min: 1, max: 50 }), told: fc.boolean() })
  .map(({ words, url, date, id, told }) => {
    const [title = '', source = '', first = '', second = '', office = '', place = '', name = '', tone = '', side = '', file = '', by = '', more = ''] = words;
    const text = `${first} ${second} ${more}.`;
    const evidence = [
      { start: 0, end: Math.max(1, first.length) },
      { start: Math.floor(text.length / 2), end: text.length },
    ];
    const content = { start: 0, end: Math.max(1, first.length), text: text.slice(0, Math.max(1, first.length)) };
    return {
      id,
      edition: 1,
      ...(told && { title, source, published: '2031-05-06' }),
      heading: title,
      language: told ? 'de' : first.slice(0, 5),
      ...(url !== undefined && { url }),
      file,
      sha256: id.toString(16).padStart(64, '0'),
      receivedAt: NOW,
      readAt: NOW,
      text,
      judged: told,
      reader: { name: 'readout', version: '0.1.0' },
      persons: [{ number: id, name, country: 'AUT' }, told ? { number: id + 1, name: second } : undefined],
      record: {
        encounters: [
          {
            kind: 'meeting',
            status: told ? 'held' : 'planned',
            date,
            place,
            title,
            sides: ['KEN', side],
            people: [
              { name, part: 'host', evidence },
              { name: second, part: 'guest', evidence },
            ],
            evidence,
          },
        ],
        people: [
          { name, aliases: [first], offices: [{ title: office, evidence }], country: 'AUT', evidence },
          { name: second, aliases: [], offices: [], evidence },
        ],
        courtesies: [{ kind: 'greeting', from: name, via: more, to: second, evidence }],
        statements: [{ speaker: [name, by], act: 'assertive', content, evidence }],
        commitments: [{ by: [by], toward: [side], content, strength: 'firm', basis: more, evidence }],
        instruments: [{ name: first, status: 'signed', parties: [side], date, evidence }],
        topics: [{ content, evidence }],
        outcomes: [{ kind: 'decision', content, evidence }],
        tone: [{ word: tone, of: more, evidence }],
      },
    };
  });

/** Documents with numbers of their own. */
export const hostileDocuments = fc.uniqueArray(hostileDocument, { selector: (d) => d.id, minLength: 1, maxLength: 3 }).map((documents) => documents.sort((a, b) => a.id - b.id));
