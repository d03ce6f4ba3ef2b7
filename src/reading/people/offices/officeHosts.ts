/** Offices that a name is the apposition of: "der Vorsteher des Departements, Didier B.,". */
import { PLURAL, SINGULAR } from '../../../language/shared/agreement.ts';
import type { Token } from '../../../language/shared/token.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { CAPITAL } from '../names/nameShapes.ts';
import type { NameRun } from '../names/names.ts';
import { closesClause, isComma, joins, type OfficeDesk, type OfficeFound, splitOffices } from '../officeBounds.ts';
import type { PlacedPhrase } from '../phraseIndex.ts';
import { isHonorific, isOfficeToken } from '../titles.ts';
import { behindHonorifics } from './officesAfter.ts';

/** Tokens from the head of a sentence in which its opening phrase stands. */
const OPENING = 8;
const LONGEST_HOST = 24;

/** "der Vorsteher des Departements (EDA), Didier B.,": the name is the apposition, the office its host. */
export function hostOfApposition(desk: OfficeDesk, at: number, name: NameRun): OfficeFound[] {
  const { text, index, words } = desk;
  let from = at;
  while (from > 0 && isHonorific(text.tokens[from - 1] as Token, words)) from--;
  // "the Minister of Trade, Her Excellency A"
  if (from < at && words.possessive.has(text.tokens[from - 1]?.key ?? '')) from--;
  if (!isComma(text.tokens[from - 1])) return [];
  const comma = from - 1;
  const { from: first } = desk.sentenceOf(from);
  for (let i = comma - 1; i >= first && i > comma - LONGEST_HOST; i--) {
    const token = text.tokens[i] as Token;
    if (closesClause(token)) return [];
    if (!isOfficeToken(token, words)) continue;
    const hosts = index.headedBy(i);
    const placed = hosts.find((p) => p.phrase.to >= comma) ?? hosts[0];
    if (!placed || isInsideOffice(desk, placed)) continue;
    if ((token.agreement & PLURAL) !== 0 && (token.agreement & SINGULAR) === 0) {
      // "the President of the House of Representatives, A": the plural is what the body is called.
      if (text.tokens[i - 1]?.wordClass === 'preposition' && CAPITAL.test(token.form)) continue;
      return [];
    }
    // "after talks with Norway's President, Paul Tarn, Minister Eva Stern left": it has its holder.
    for (let j = i + 2; j < comma; j++) if (isComma(text.tokens[j - 1]) && desk.isNameStart(j)) return [];
    // "Präsident Paul Tarn, König Erik": it has its holder.
    if (placed.phrase.name || desk.isNameStart(behindHonorifics(desk, i + 1)) || words.actingAs.has(placed.phrase.preposition?.key ?? '')) return [];
    // "Minister A and Foreign Minister of Kenya, B, chaired": right behind a name and "and" another office begins.
    const afterName = isWrittenApart(words.offices) && joins(text.tokens[placed.phrase.from - 1], words) && placed.phrase.from - 2 >= first && desk.inName(placed.phrase.from - 2);
    const outer =
      placed.as === 'conjunct' && !afterName && placed.parent && isOfficeToken(text.tokens[placed.parent.phrase.head] as Token, words) && !placed.phrase.determiner
        ? placed.parent.phrase
        : placed.phrase;
    // "On behalf of the King, Minister A invited": behind an opening whose name a verb follows acts, and is none of those in it.
    const acts =
      isWrittenApart(words.offices) &&
      at < name.from &&
      /^(?:verb|auxiliary)$/u.test(text.tokens[name.to]?.wordClass ?? '') &&
      // "Thanking the King for the ships, Minister A said": a participle opens as well.
      ((text.tokens[first]?.wordClass === 'preposition' && placed.phrase.from - first < OPENING) || (placed.clause.kind === 'participial' && placed.clause.from === first));
    if (acts) return [];
    // "X, Minister für Y, Z, Direktor": an office that already follows a name belongs to that name.
    if (!outer.determiner && !placed.phrase.determiner && !outer.preposition && isComma(text.tokens[outer.from - 1])) return [];
    // "A, Minister von X, B": without an article the office is the one of the name before it.
    // But "met Norwegian Ambassador in Oslo, B,": where the grammar has it as what someone met, in a language that leaves the article out.
    if (!outer.determiner && !placed.phrase.determiner && !outer.preposition && !placed.phrase.preposition && outer.from > first && !afterName && !isObject(desk, placed)) return [];
    const whole = Math.min(outer.coreFrom + (outer.determiner ? 1 : 0), i);
    // "der am Montag vereidigten Ministerin für Kultur": what governs words of its own tells of the person.
    const embedded = outer === placed.phrase && text.tokens.slice(whole, i).some((t) => t.wordClass === 'preposition');
    let start = embedded ? i : whole;
    // "signed by the Minister of Kenya, A, and the Minister of Norway, B": behind the last name another office begins.
    for (let j = i - 1; j > start; j--)
      if (isComma(text.tokens[j]) && desk.inName(j - 1)) {
        start = j + 1;
        break;
      }
    if (outer !== placed.phrase) for (let j = start; j < comma; j++) if (desk.isNameStart(j) && isOfficeToken(text.tokens[j - 1] as Token, words)) return [];
    return splitOffices(desk, start, comma, 'people.name-after-office');
  }
  return [];
}

/** Met, received, called: an object that no name stands before. */
function isObject({ text, words, inName }: OfficeDesk, { as, parent, phrase, clause }: PlacedPhrase): boolean {
  if (!isWrittenApart(words.offices) || parent || as === 'genitive' || clause.predicate === undefined || inName(phrase.from - 1) || isComma(text.tokens[phrase.from - 1])) return false;
  return clause.arguments.some((a) => a.phrase === phrase && a.role === 'object');
}

/** The holder of an office inside another office: "Sondergesandter des Präsidenten". */
function isInsideOffice(desk: OfficeDesk, placed: PlacedPhrase): boolean {
  const parent = placed.parent;
  return parent !== undefined && (placed.as === 'genitive' || placed.as === 'attribute') && isOfficeToken(desk.text.tokens[parent.phrase.head] as Token, desk.words);
}
