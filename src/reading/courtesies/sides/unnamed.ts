/** Givers and receivers whom who-is-who leaves out, since they take no part in anything: "the families of the victims", "all Norwegians", "those affected", "the Royal Family". */
import { PLURAL, SINGULAR } from '../../../language/shared/agreement.ts';
import type { Clause } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { endsIn } from '../../people/words.ts';
import { type Party, type Scene, spanOf, statesBetween, wordsOf } from '../../scene.ts';
import type { CourtesyWords } from '../words.ts';

type Desk = { readonly scene: Scene; readonly words: CourtesyWords };

const tokenAt = ({ scene }: Desk, at: number): Token => scene.text.tokens[at] as Token;

/** A party as it is written: the head with its article and that of which it is, and nothing that stands beside. */
function written({ scene }: Desk, from: number, to: number): Party {
  return { kind: 'group', name: wordsOf(scene, from, to).replace(/\s+/gu, ' '), mention: spanOf(scene, from, to) };
}

/** "the families of the victims": with the genitive behind the head. */
const behind = (phrase: Phrase): number => (phrase.genitive && phrase.genitive.from >= phrase.head ? phrase.genitive.to : Math.max(phrase.coreTo, phrase.head + 1));

/** Whoever a phrase in the place of a giver or a receiver means, where it has no name: one party for each member. */
export function unnamedIn(desk: Desk, phrases: readonly (Phrase | undefined)[], within?: Clause, acting = false): Party[] {
  return phrases.flatMap((phrase) => (phrase ? membersOf(phrase).flatMap((m) => unnamed(desk, m, within, acting) ?? []) : []));
}

function unnamed(desk: Desk, phrase: Phrase, within: Clause | undefined, acting: boolean): Party | undefined {
  const { words } = desk;
  const token = tokenAt(desk, phrase.head);
  if (words.sovereigns.has(token.key)) return sovereign(desk, phrase);
  // "those affected by the flood", "everyone who had helped"
  if (words.everyone.has(token.form.toLowerCase())) return those(desk, phrase, within);
  if (words.mourners.has(token.key) || words.human.has(token.key) || endsIn(words.human, token.key)) return written(desk, phrase.coreFrom, behind(phrase));
  if (isDemonym(desk, phrase)) return written(desk, phrase.coreFrom, behind(phrase));
  // A name that people does not know of acts as well as another.
  const named = acting && token.wordClass === 'name' && /^\p{Lu}\p{Ll}/u.test(token.form) && !statesBetween(desk.scene, phrase.coreFrom, phrase.head + 1).length;
  return isProper(desk, phrase) || named ? written(desk, phrase.coreFrom, behind(phrase)) : undefined;
}

/** "Her Majesty the Queen", "His Majesty the King of Norway": the titles that follow and the realm belong to it. */
function sovereign(desk: Desk, phrase: Phrase): Party {
  const { tokens } = desk.scene.text;
  const { words } = desk;
  const isTitle = (at: number): boolean => words.sovereigns.has(tokens[at]?.key ?? '');
  let to = Math.max(phrase.coreTo, phrase.head + 1);
  while (isTitle(to) || (tokens[to]?.wordClass === 'determiner' && isTitle(to + 1))) to += isTitle(to) ? 1 : 2;
  const of = [phrase, ...phrase.appositions].map((p) => p.genitive).find((g) => g !== undefined && g.from <= to && g.to > to);
  if (of) to = Math.max(of.coreTo, of.head + 1);
  else if (words.realm.has(tokens[to]?.key ?? '')) to = statesBetween(desk.scene, to + 1, to + 3)[0]?.to ?? to;
  return written(desk, phrase.coreFrom, to);
}

function those(desk: Desk, phrase: Phrase, within?: Clause): Party {
  const next = phrase.head + 1;
  const told = within ? [...phrase.clauses, ...within.complements.map((c) => c.clause), ...within.arguments.flatMap((a) => a.phrase.clauses)].find((c) => c.from === next) : undefined;
  return written(desk, phrase.coreFrom, told && told.kind !== 'relative' ? told.to : told?.opener ? next : (told?.to ?? Math.max(behind(phrase), next)));
}

/** "all Norwegians": the people of a state, by its adjective in the plural. */
function isDemonym(desk: Desk, phrase: Phrase): boolean {
  const { scene } = desk;
  const { form, lemma, wordClass } = tokenAt(desk, phrase.head);
  const several = (phrase.agreement & PLURAL) !== 0 && (phrase.agreement & SINGULAR) === 0;
  if (several && wordClass === 'name') return true;
  return (several || form.toLowerCase() !== lemma.toLowerCase()) && statesBetween(scene, phrase.head, phrase.head + 1).some((s) => s.by === 'adjective');
}

/** "the Royal Family", "the Tánaiste": with an article and a capital, a body or an office that no list knows. */
function isProper(desk: Desk, phrase: Phrase): boolean {
  const { words, scene } = desk;
  const token = tokenAt(desk, phrase.head);
  const article = phrase.determiner !== undefined && words.articles.has(phrase.determiner.key);
  return article && /^\p{Lu}\p{Ll}/u.test(token.form) && !words.noBodies.has(token.key) && !statesBetween(scene, phrase.coreFrom, phrase.head + 1).some((s) => s.by !== 'adjective');
}
