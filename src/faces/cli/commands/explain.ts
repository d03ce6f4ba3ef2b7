/** `readout explain`: which rule made each item of a record, from which words. */
import { Fault } from '../../../base/fault.ts';
import { type ExplainedItem, type Explanation, explain, type FiredRule } from '../../../operations/explain.ts';
import { withDefaults } from '../../../operations/settings.ts';
import { toldOf } from '../layout/layOut.ts';
import { labelled, type Page, pageOf, quoted, wrapped } from '../layout/page.ts';
import { noticeLines } from '../notices.ts';
import { nameOf, openFile } from '../openFile.ts';
import { complain, print } from '../output.ts';
import { defaultsOf, type ReadOptions } from './read.ts';

export interface ExplainOptions extends Pick<ReadOptions, 'published' | 'language' | 'source' | 'json'> {
  readonly at?: string;
  readonly clauses?: boolean;
}

/** @returns the exit status. */
export async function explainCommand(file: string, options: ExplainOptions): Promise<number> {
  const defaults = defaultsOf(options);
  const opened = await openFile(file);
  const { text, notices } = opened;
  const at = options.at === undefined ? undefined : offsetOf(options.at, text);
  const explanation = explain(withDefaults(opened, defaults), at);
  for (const notice of notices) complain({ ...notice, where: { file: nameOf(file) } });
  const page = pageOf(process.stdout, process.env);
  if (options.json) await print(`${JSON.stringify(options.clauses ? explanation : { ...explanation, clauses: undefined }, null, 2)}\n`);
  else await print(`${(options.clauses ? clauseLines(page, explanation) : explanationLines(page, text, explanation, at)).join('\n')}\n`);
  return 0;
}

function offsetOf(at: string, text: string): number {
  const offset = Number(at);
  if (Number.isInteger(offset) && offset >= 0 && offset < text.length) return offset;
  throw new Fault({
    code: 'usage',
    message: `'${at}' is no offset into this text for --at`,
    expected: `a whole number from 0 to ${text.length - 1}`,
    next: 'offsets count UTF-16 code units, as the spans of --json do',
  });
}

function explanationLines(page: Page, text: string, { items, notices, word, clauses }: Explanation, at: number | undefined): string[] {
  const lines: string[] = [];
  if (word) lines.push(page.bold(`“${word.form}” at ${word.start}`), `  ${word.wordClass}, lemma ${word.lemma}, tag ${word.tag}${word.known ? '' : ', not in the dictionary'}`, '', ...clauses, '');
  for (const explained of items) lines.push(...itemLines(page, text, explained), '');
  if (!items.length) lines.push(at === undefined ? 'Nothing was read out of this text.' : 'Nothing in the record rests on this place.');
  for (const notice of notices) lines.push(...noticeLines(notice, notice.severity));
  return lines;
}

function itemLines(page: Page, text: string, { part, item, rule, also, fields }: ExplainedItem): string[] {
  return [
    ...wrapped(page, `${part}: ${toldOf(part, item).headline}`, 0, page.bold, 2),
    ...ruleLines(page, rule),
    ...fields.flatMap(({ field, value, spans }) => labelled(page, field, `${value ? `${value} ← ` : ''}${quoted(text, spans)} ${spans.map((s) => `${s.start}–${s.end}`).join(', ')}`)),
    ...also.flatMap((added) => ruleLines(page, added)),
    ...labelled(page, 'evidence', `${quoted(text, item.evidence)} ${item.evidence.map((s) => `${s.start}–${s.end}`).join(', ')}`),
  ];
}

const ruleLines = (page: Page, { id, intent, tokens }: FiredRule): string[] => [
  `  ${page.accent(id)}`,
  ...(intent ? wrapped(page, intent, 4) : []),
  ...labelled(page, 'fired by', tokens.map((t) => `${t.form}@${t.start}`).join(' ')),
];

function clauseLines(page: Page, { clauses, notices }: Explanation): string[] {
  return [...clauses.map((line) => (line.startsWith('#') ? page.bold(line) : line)), ...notices.flatMap((notice) => noticeLines(notice, notice.severity))];
}
