/**
 * Measures the coding of English news sentences: PLV (the pair is given, the type is asked for) and the PLOVER gold standard
 * records (type, and type with both countries), and the speed on the sentences of PLV. Both lie outside the project; without them it says so and ends.
 *
 *   npx tsx bench/coding.ts [--show TYPE] [--errors N] [--only pairs|records|speed] [--sentences FOLDER]
 *
 * FOLDER holds other sentences in the same two files (PLV_train.tsv, of which the columns sentence, marked_sentence and gold_root are read, and gsr-dev.json).
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ploverOfCameo } from '../src/coding/cameo/table.ts';
import type { Pair } from '../src/coding/chooseAct.ts';
import { codeBetween, codeText } from '../src/operations/code.ts';
import { formatConfusion, type Judged, report } from './codingReport.ts';
import { measureSpeed } from './codingSpeed.ts';

const option = (name: string) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const folder = `${option('--sentences') ?? fileURLToPath(new URL('../../shared/plover', import.meta.url))}/`;

/** The names that older PLOVER editions and CAMEO give to the types of 2.0. */
const OLDER: Readonly<Record<string, string>> = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', INVESTIGATE: 'ACCUSE', FIGHT: 'ASSAULT', YIELD: 'YIELD' };

/** PLV follows CAMEO's two-digit roots under their PLOVER names, with one class for both kinds of yielding; 163 and 1712 as in the conversion table. */
const ROOTS: Readonly<Record<string, string>> = {
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'YIELD',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
};
const BY_TABLE: ReadonlySet<string> = new Set(['163', '1712']);
const rootOf = (cameo: string): string => (BY_TABLE.has(cameo) ? ploverOfCameo(cameo) : ROOTS[cameo.slice(0, 2)]) ?? 'none';
const yielding = (type: string) => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type);

function pairs(): { rows: readonly string[][]; column: (name: string) => number } {
  const [head, ...rows] = readFileSync(`${folder}PLV_train.tsv`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  return { rows, column: (name) => (head as string[]).indexOf(name) };
}

function measurePairs(): void {
  const { rows, column } = pairs();
  const judged: Judged[] = [];
  const by2: Judged[] = [];
  for (const row of rows) {
    const { text, pair } = marked(row[column('marked_sentence')] as string);
    const gold = row[column('gold_root')] as string;
    const coded = codeBetween({ text, language: 'en' }, pair);
    const typing = coded?.typing;
    const act = coded?.act;
    const told = act ? ` [${[...act.layers, act.deed].join(' > ')}]` : '';
    judged.push({ gold, given: typing ? rootOf(typing.cameo) : 'none', text: (row[column('marked_sentence')] as string) + told });
    by2.push({ gold, given: typing ? yielding(typing.type) : 'none', text });
  }
  console.log(`PLV: ${rows.length} sentences with a given pair`);
  show(judged, 'by CAMEO root, as PLV is labelled', (_, i) => i % 2 === 0);
  // Whoever works on the words looks at the errors of the even rows alone, and sees by the odd ones whether what he adds is true of others too.
  const half = (odd: number) => report(judged.filter((_, i) => i % 2 === odd)).accuracy.toFixed(3);
  console.log(`  accuracy of the rows whose errors are shown ${half(0)}, of those kept aside ${half(1)}`);
  const edition = report(by2);
  console.log(`  by the PLOVER 2.0 type: accuracy ${edition.accuracy.toFixed(3)}, macro-F1 ${edition.macroF1.toFixed(3)}`);
  console.log('');
}

/** "<s>Iran</s> has condemned <t>the ruling</t>" without its marks, and where they stood. */
function marked(sentence: string): { text: string; pair: Pair } {
  let text = '';
  const spans: Record<string, { start: number; end: number }[]> = { s: [], t: [] };
  let open = 0;
  for (const piece of sentence.split(/(<\/?[st]>)/u)) {
    const tag = /^<(\/?)([st])>$/u.exec(piece);
    if (!tag) text += piece;
    else if (!tag[1]) open = text.length;
    else if (text.length > open) (spans[tag[2] as string] as { start: number; end: number }[]).push({ start: open, end: text.length });
  }
  return { text, pair: { source: spans.s as Pair['source'], target: spans.t as Pair['target'] } };
}

interface GoldActor {
  readonly code?: string;
}
interface GoldRecord {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly source?: readonly GoldActor[] | string;
  readonly target?: readonly GoldActor[] | string;
}

/** Spellings of codes in the gold records that are no ISO codes, and international organisations, which they do not tell apart. */
const CODES: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', UNO: 'IGO', EUR: 'IGO' };
const codesOf = (actors: GoldRecord['source']) => (Array.isArray(actors) ? [...new Set(actors.map((a: GoldActor) => CODES[a.code ?? ''] ?? a.code ?? ''))].filter(Boolean).sort() : []);
const entityCodes = (list: readonly { code?: string }[]) => [...new Set(list.map((e) => CODES[e.code ?? ''] ?? e.code ?? ''))].filter(Boolean).sort();

function measureRecords(): void {
  const records = JSON.parse(readFileSync(`${folder}gsr-dev.json`, 'utf8')) as readonly GoldRecord[];
  const judged: Judged[] = [];
  let given = 0;
  let right = 0;
  let rightBoth = 0;
  for (const record of records) {
    const gold = OLDER[record.event] ?? record.event;
    const { events } = codeText({ text: record.text.replace(/^\{|\}$/gu, ''), language: 'en' });
    const types = [...new Set(events.map((e) => e.type as string))];
    given += types.length;
    const hit = types.includes(gold);
    if (hit) right++;
    const source = codesOf(record.source).join();
    const target = codesOf(record.target).join();
    const both = events.some((e) => e.type === gold && entityCodes(e.actors).join() === source && entityCodes(e.recipients).join() === target);
    if (both) rightBoth++;
    judged.push({
      gold,
      given: hit ? gold : (types[0] ?? 'none'),
      text: `${record.text} {${source} > ${target}} [${events.map((e) => `${e.type} ${entityCodes(e.actors).join()}>${entityCodes(e.recipients).join()}`).join('; ')}]`,
    });
  }
  const f1 = (hits: number) => (2 * hits) / (given + records.length);
  console.log(`Gold standard records: ${records.length} sentences, ${given} types given`);
  console.log(`  type: precision ${(right / given).toFixed(3)}, recall ${(right / records.length).toFixed(3)}, F1 ${f1(right).toFixed(3)}`);
  console.log(`  type with both countries: F1 ${f1(rightBoth).toFixed(3)}`);
  show(judged, 'types');
}

function show(judged: readonly Judged[], what: string, open: (j: Judged, i: number) => boolean = () => true): void {
  const { accuracy, macroF1, byType } = report(judged);
  console.log(`  ${what}: accuracy ${accuracy.toFixed(3)}, macro-F1 ${macroF1.toFixed(3)}`);
  for (const [type, f] of byType) console.log(`    ${type.padEnd(10)} P ${f.precision.toFixed(2)} R ${f.recall.toFixed(2)} F ${f.f1.toFixed(2)} (${f.gold})`);
  console.log(formatConfusion(judged));
  const wanted = option('--show');
  const most = Number(option('--errors') ?? (wanted ? 1000 : 0));
  for (const j of judged
    .filter(open)
    .filter((x) => x.gold !== x.given && (wanted === undefined || x.gold === wanted || x.given === wanted))
    .slice(0, most))
    console.log(`    ${j.gold} ≠ ${j.given}: ${j.text}`);
}

// `… | head` closes our output early: that is no error.
process.stdout.on('error', () => process.exit(0));
if (!existsSync(`${folder}PLV_train.tsv`)) console.log('measure:coding is skipped: the sentences are not there (../shared/plover).');
else {
  const only = option('--only');
  const wanted = (what: string) => only === undefined || only === what;
  if (wanted('pairs')) measurePairs();
  if (wanted('records')) measureRecords();
  if (wanted('speed')) {
    const { rows, column } = pairs();
    for (const line of await measureSpeed(rows.map((row) => row[column('sentence')] as string))) console.log(line);
  }
}
