/**
 * `npm run bench:archive -- [--documents 100000] [--archive PLACE]`: fills an archive with invented documents and their records, then
 * times searches of every kind in it. Reading is left out: this measures the archive alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { keep, type ReadDocument } from '../src/archive/keep.ts';
import { listDocuments } from '../src/operations/archive/list.ts';
import { type Archive, openArchive } from '../src/operations/archive/openArchive.ts';
import { listPeople, personNamed } from '../src/operations/archive/people.ts';
import { hashOf } from '../src/operations/archive/received.ts';
import { search, type Wanted } from '../src/operations/archive/search.ts';
import { emptyRecord } from '../src/records/record.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '100000' }, archive: { type: 'string' } } });
const documents = Number(values.documents);
const own = values.archive === undefined ? mkdtempSync(join(tmpdir(), 'readout-bench-')) : undefined;

/** As in real text, the first words of the list are everywhere and the last nowhere. */
const WORDS = (
  'Die beiden Seiten sprachen über Zusammenarbeit Außenministerin Botschafter Gespräch Lage Region Wirtschaft Handel Energie Verkehr Klima Sicherheit Frieden Abkommen Vertrag Erklärung Besuch Delegation Minister ' +
  'Konferenz Unterstützung Entwicklung Bildung Kultur Wissenschaft Forschung Gesundheit Wasser Grenze Brücke Hafen Flughafen Eisenbahn Landwirtschaft Fischfang Bergbau Tourismus Migration Menschenrechte Abrüstung Verhandlung Vermittlung Waffenruhe Wiederaufbau Nothilfe'
).split(' ');
const FAMILIES = ['Stern', 'Tarn', 'Lund', 'Sund', 'Hrubec', 'Sandholm', 'Wanyonyi', 'Carvalhal', 'Dravec', 'Belikow', 'Kolarik', 'Brunáč', 'Achmetbek', 'Tobler'];
const GIVEN = ['Eva', 'Paul', 'Nils', 'Anna', 'Karl', 'Erik', 'Ludmila', 'Joseph', 'Inês', 'Miroslav', 'Annelies', 'Stefan', 'Nurlan', 'Peter', 'Juri', 'Lin'];
const SIDES = ['AUT', 'KEN', 'CHE', 'DEU', 'NOR', 'SVK', 'CHN', 'KAZ', 'PRT', 'BLR'];
const KINDS = ['meeting', 'talks', 'call', 'visit', 'audience', 'conference'] as const;
const ACTS = ['assertive', 'commissive', 'directive', 'expressive'] as const;

let state = 1;
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const word = (): string => (random() < 0.3 ? `W${Math.floor(random() ** 4 * 60_000).toString(36)}` : (WORDS[Math.floor(random() ** 2.5 * WORDS.length)] as string));

function invented(i: number): ReadDocument {
  const day = new Date(Date.UTC(2000, 0, 1 + (i % 9000))).toISOString().slice(0, 10);
  // The same few hundred names would all be one person each; a number makes them as many as in life.
  const people = [0, 1].map(() => `${oneOf(GIVEN)} ${oneOf(FAMILIES)}${Math.floor(random() ** 3 * 300).toString(36)}`);
  const sentences = Array.from({ length: 24 }, () => `${Array.from({ length: 14 }, word).join(' ')}.`);
  const text = `${people[0]} traf am Rhein ${people[1]}. ${sentences.join(' ')} Nummer ${i}.`;
  const record = emptyRecord();
  const evidence = [{ start: 0, end: 20 }];
  // One document in five is a readout.
  if (i % 5 === 0) {
    record.people = people.map((name, at) => ({ name, aliases: [], offices: [], ...(at === 0 && { country: oneOf(SIDES) }), evidence }));
    record.encounters = [
      {
        kind: oneOf(KINDS),
        status: 'held',
        date: day,
        place: oneOf(['Wien', 'Nairobi', 'Bern', 'Oslo']),
        sides: [oneOf(SIDES), oneOf(SIDES)],
        people: people.map((name) => ({ name, part: 'principal', evidence })),
        evidence,
      },
    ];
    record.statements = [0, 1, 2].map(() => ({ speaker: [oneOf(people)], act: oneOf(ACTS), content: { start: 0, end: 5, text: text.slice(0, 5) }, evidence }));
    record.commitments = [{ by: [people[0] as string], content: { start: 0, end: 5, text: text.slice(0, 5) }, strength: oneOf(['firm', 'conditional', 'aspirational']), evidence }];
    record.instruments = [{ name: `Abkommen über ${oneOf(WORDS)}`, status: 'signed', evidence }];
    record.tone = [{ word: oneOf(['freundlicher', 'offen', 'konstruktiv']), evidence }];
  }
  const bytes = new TextEncoder().encode(text);
  return {
    origin: `bench:${i}`,
    sha256: hashOf(bytes),
    bytes,
    text,
    language: i % 4 === 3 ? 'en' : 'de',
    published: day,
    title: `Mitteilung ${i}`,
    source: oneOf(['Bundeskanzleramt', 'Außenamt', 'Foreign Office']),
    record,
    notices: [],
    reader: 'readout bench',
    personKeys: record.people.map((p) => p.name.toLowerCase()),
  };
}

async function fill(archive: Archive): Promise<void> {
  const { total } = await listDocuments(archive, { limit: 1, offset: 0 });
  const began = performance.now();
  for (let i = total; i < documents; i += 64)
    await keep(
      archive,
      Array.from({ length: Math.min(64, documents - i) }, (_, j) => invented(i + j)),
      { at: new Date(), keysOf: (people) => people.map((p) => p.name.toLowerCase()) },
    );
  if (total < documents)
    console.log(`kept ${documents - total} documents in ${((performance.now() - began) / 1000).toFixed(1)} s, ${Math.round(((documents - total) / (performance.now() - began)) * 1000)} a second`);
  await archive.db.execute(sql`ANALYZE`);
  const size = await archive.db.execute<{ size: string }>(sql`SELECT pg_size_pretty(pg_database_size(current_database())) AS size`);
  console.log(`${documents} documents, ${size.rows[0]?.size}`);
}

const SEARCHES: readonly (readonly [string, Partial<Wanted>])[] = [
  ['a word in nearly all', { words: 'Zusammenarbeit' }],
  ['a word in many', { words: 'Waffenruhe' }],
  ['a rare word', { words: 'W5q9' }],
  ['no such word', { words: 'Weltraumbahnhof' }],
  ['two words', { words: 'Waffenruhe Nothilfe' }],
  ['a phrase', { words: '"traf am Rhein"' }],
  ['beginnings', { words: 'Wieder*' }],
  ['a word but not another', { words: 'Nothilfe -Klima' }],
  ['who', { who: ['Eva Stern5'] }],
  ['who, by family name', { who: ['Sandholm0'] }],
  ['who with whom', { who: ['Eva Stern0', 'Paul Tarn0'] }],
  ['side and kind', { side: ['KEN'], kind: 'call' }],
  ['kind alone', { kind: 'meeting' }],
  ['dates', { date: '2010-03/2010-06' }],
  ['side, kind, date, place', { side: ['CHE'], kind: 'visit', date: '2010', place: 'Bern' }],
  ['act of someone', { act: 'directive', who: ['Eva Stern0'] }],
  ['strength', { strength: 'firm' }],
  ['instrument', { instrument: 'Abkommen Fischfang' }],
  ['tone', { tone: 'freundlich' }],
  ['source', { source: 'foreign' }],
  ['published', { published: '2012-02' }],
  ['words and fields', { words: 'Waffenruhe', kind: 'call', side: ['KEN'] }],
];

const archive = await openArchive({ told: values.archive ?? own, environment: {}, mayCreate: true });
try {
  await fill(archive);
  const time = async (name: string, work: () => Promise<number>) => {
    const times: number[] = [];
    let found = 0;
    for (let i = 0; i < 7; i++) {
      const began = performance.now();
      found = await work();
      times.push(performance.now() - began);
    }
    const sorted = times.slice(1).sort((a, b) => a - b);
    console.log(`${name.padEnd(28)} ${String(found).padStart(5)} found  first ${times[0]?.toFixed(0).padStart(4)} ms  then ${sorted[2]?.toFixed(0).padStart(4)} ms`);
  };
  for (const [name, wanted] of SEARCHES) await time(name, async () => (await search(archive, { limit: 10, offset: 0, ...wanted })).total);
  await time('list', async () => (await listDocuments(archive, { limit: 20, offset: 0 })).total);
  await time('people', async () => (await listPeople(archive, { limit: 20, offset: 0 })).length);
  await time('person', async () => {
    const found = await personNamed(archive, 'Eva Stern0', 50);
    return 'person' in found ? found.person.documents : 0;
  });
} finally {
  await archive.close();
  if (own) rmSync(own, { recursive: true, force: true });
}
