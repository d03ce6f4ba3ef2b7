/** Who says "I": statements that a minister signs begin with the name and are told in the first person. */
import type { Token } from '../../../language/shared/token.ts';
import type { PersonEntry } from '../personEntry.ts';
import { isHonorific, isOfficeToken } from '../titles.ts';
import type { PeopleWords } from '../words.ts';
import type { CastInput } from './castInput.ts';

/** How many lines make the head of a text. */
const HEAD = 5;

/** The only one whose name is a line of its own in the head of the text, where somebody says "I" outside quotation marks. */
export function authorOf(input: CastInput): PersonEntry | undefined {
  const { text, entries, words } = input;
  const quoted = text.sentences.flatMap((s) => s.quotations);
  const tells = (t: Token): boolean => words.firstPerson.has(t.key) && t.wordClass === 'pronoun' && !quoted.some((q) => q.from <= t.index && t.index < q.to);
  if (!text.tokens.some(tells)) return undefined;
  const head = text.sentences.slice(0, HEAD).filter((s) => s.heading);
  const named = entries.filter((entry) => entry.mentions.some(({ run }) => head.some((s) => s.from <= run.from && run.to <= s.to && isNameLine(text.tokens, s, run, words))));
  return named.length === 1 ? named[0] : undefined;
}

/** "Senator the Hon Anna Lund", "Statement by Minister Anna Lund", "Anna Lund, Minister of Trade": a name with its titles, and no verb. */
function isNameLine(tokens: readonly Token[], line: { from: number; to: number }, run: { from: number; to: number }, words: PeopleWords): boolean {
  const before = tokens.slice(line.from, run.from);
  const after = tokens.slice(run.to, line.to);
  const opens = before.every((t, n) => isHonorific(t, words) || isOfficeToken(t, words) || words.definite.has(t.key) || words.by.has(t.key) || words.by.has(tokens[line.from + n + 1]?.key ?? ''));
  return opens && (!after.length || /^[,(–—-]$/u.test(after[0]?.form ?? '')) && !tokens.slice(line.from, line.to).some((t) => t.wordClass === 'verb' || t.wordClass === 'auxiliary');
}
