/** Finds the offices that stand with a name: before it, after it as an apposition, or as what the name is an apposition of. */
import type { Token } from '../../../language/shared/token.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { CAPITAL } from '../names/nameShapes.ts';
import type { NameRun } from '../names/names.ts';
import { closesClause, isComma, type OfficeDesk, type OfficeFound } from '../officeBounds.ts';
import { isOfficeToken } from '../titles.ts';
import { hostOfApposition } from './officeHosts.ts';
import { pairedBefore, pairedWithField } from './officePairs.ts';
import { afterName } from './officesAfter.ts';
import { beforeName, governing, LONGEST_BEFORE } from './officesBefore.ts';

export function officesOf(desk: OfficeDesk, run: NameRun): OfficeFound[] {
  if (isShouted(desk, run)) return [];
  const nearest = beforeName(desk, run);
  const before = nearest ?? governing(desk, run);
  // One word without a title is a name only where something else makes it one.
  if (!before && run.to - run.from < 2 && !run.titled && !closesOffice(desk, run)) return [];

  const paired = before && (pairedBefore(desk, before, nearest === undefined) ?? pairedWithField(desk, before, nearest !== undefined));
  return [...(paired ? [paired] : []), ...(before ? [before] : []), ...hostOfApposition(desk, (paired ?? before)?.from ?? run.from, run), ...afterName(desk, run)].filter(
    (o) => !endsInAnother(desk, run, o),
  );
}

/** "the President of the Confederation Eva Stern, Minister Paul Tarn": an office that another name closes is that one's. */
const endsInAnother = (desk: OfficeDesk, run: NameRun, { head, to }: OfficeFound): boolean =>
  isWrittenApart(desk.words.offices) &&
  to <= run.from &&
  to - head > 3 &&
  desk.inName(to - 1) &&
  desk.inName(to - 2) &&
  isComma(desk.text.tokens[to]) &&
  CAPITAL.test(desk.text.tokens[to - 3]?.form ?? '');

/** "SECRETARY CARVER’S CALL WITH FOREIGN MINISTER TOVAR": where all is in capitals nothing tells the office from what stands before it. */
function isShouted({ text, sentenceOf }: OfficeDesk, run: NameRun): boolean {
  const { from, to } = sentenceOf(run.from);
  const words = text.tokens.slice(from, to).filter((t) => /\p{L}{2}/u.test(t.form));
  return words.length > 4 && words.every((t) => t.form === t.form.toUpperCase());
}

/** "dem Außenminister der Vereinigten Staaten, Tarn.": also one word is a name where it stands between marks behind an office with its article. */
function closesOffice({ text, index, words, ...desk }: OfficeDesk, run: NameRun): boolean {
  const name = text.tokens[run.from] as Token;
  if (!(name.wordClass === 'name' || name.wordClass === 'noun') || name.known || !isComma(text.tokens[run.from - 1]) || !/^[,.;]$/u.test(text.tokens[run.to]?.form ?? '')) return false;
  const { from: first } = desk.sentenceOf(run.from);
  for (let i = run.from - 2; i >= first && i > run.from - LONGEST_BEFORE; i--) {
    const token = text.tokens[i] as Token;
    if (isComma(token) || closesClause(token) || desk.inName(i)) return false;
    if (isOfficeToken(token, words))
      return index.headedBy(i).some((p) => p.phrase.determiner !== undefined && words.definite.has(p.phrase.determiner.key) && !p.phrase.name && p.phrase.to >= run.from - 1);
  }
  return false;
}
