/** Two offices of one person before a name: "Staatskommissar und Außenminister". */
import type { Token } from '../../../language/shared/token.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { closesClause, isComma, joins, type OfficeDesk, type OfficeFound, startOf } from '../officeBounds.ts';
import { isOfficeToken } from '../titles.ts';
import { LONGEST_BEFORE } from './officesBefore.ts';

/**
 * "Staatskommissar und Außenminister Paul T.": two offices of one, where no article and no plural says that they are two; also
 * "Deputy Prime Minister, Minister of Foreign Affairs Paul T.", where the second has its field.
 */
export function pairedBefore(desk: OfficeDesk, office: OfficeFound, withField: boolean): OfficeFound | undefined {
  const { text, words } = desk;
  const { from: first } = desk.sentenceOf(office.from);
  const head = office.from - 2;
  const joint = text.tokens[office.from - 1];
  if (head < first || !(joins(joint, words) || isDash(joint) || (isComma(joint) && withField)) || !isOfficeToken(text.tokens[head] as Token, words)) return undefined;
  const from = startOf(desk, head, first);
  const opener = from > first ? text.tokens[from - 1] : undefined;
  if (opener?.wordClass === 'determiner' && !(withField && words.deputising.has((text.tokens[from] as Token).key))) return undefined;
  // "A, Prime Minister, Minister of Finance B": the one before has its holder.
  if (!joins(joint, words) && (isComma(opener) || (opener && desk.inName(from - 1)))) return undefined;
  return isPluralSubject(desk, head) ? undefined : { from, to: head + 1, head, rule: 'people.office-before-name' };
}

/** The office and what "and" joins to it have a verb in the plural: two persons. */
const isPluralSubject = ({ index }: OfficeDesk, head: number): boolean =>
  index
    .headedBy(head)
    .some(
      (p) =>
        (p.parent?.phrase.conjuncts.length ?? 2) === 2 &&
        (p.parent ?? p).clause.predicate?.number === 'plural' &&
        (p.parent ?? p).clause.arguments.some((a) => a.role === 'subject' && a.phrase === (p.parent ?? p).phrase),
    );

/**
 * "the High Representative for Foreign Policy and Vice President of the Commission Eva T.": two offices of one, each with its field,
 * under one article; "Member of the Politburo and Foreign Minister Paul T.": where the name follows at once, only without an article.
 */
export function pairedWithField(desk: OfficeDesk, office: OfficeFound, bare: boolean): OfficeFound | undefined {
  const { text, words } = desk;
  if (bare && !isWrittenApart(words.offices)) return undefined;
  const { from: first } = desk.sentenceOf(office.from);
  const and = office.from - 1;
  if (and <= first || !joins(text.tokens[and], words)) return undefined;
  for (let i = and - 1; i >= first && i > and - LONGEST_BEFORE; i--) {
    const token = text.tokens[i] as Token;
    // One word by itself is a field ("Foreign"), two are somebody else's name.
    if (isComma(token) || closesClause(token) || (desk.inName(i) && (desk.inName(i + 1) || token.form.includes('-')))) return undefined;
    if (!isOfficeToken(token, words) || text.tokens[i + 1]?.wordClass !== 'preposition') continue;
    const from = startOf(desk, i, first);
    const opener = text.tokens[from - 1];
    const opens = from === first || isComma(opener) || opener?.wordClass === 'preposition' || opener?.wordClass === 'verb' || (!bare && words.definite.has(opener?.key ?? ''));
    if (bare && isPluralSubject(desk, i)) return undefined;
    return opens ? { from, to: and, head: i, rule: 'people.name-after-office' } : undefined;
  }
  return undefined;
}

const isDash = (token: Token | undefined): boolean => /^[–—-]$/u.test(token?.form ?? '');
