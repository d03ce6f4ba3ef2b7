/** What joining asks of two phrases: what stands between them, their cases, whether they name persons. */
import type { Phrase } from '../../shared/phrase.ts';
import { isNounKind } from '../morphology/nounKinds.ts';
import type { DeskWord } from '../work.ts';

/** What stands between two phrases. */
export interface Pending {
  kind: 'conjunction' | 'comma';
  key: string;
  /** A comma stands right before the conjunction. */
  afterComma?: boolean;
  /** "insbesondere" and the like stand behind the comma. */
  exemplifying?: boolean;
}

export interface JoiningContext {
  readonly desk: readonly DeskWord[];
  /** The verb is a plural and no noun of the clause is: its subject is a list. */
  readonly several?: boolean;
}

export const headOf = (context: JoiningContext, phrase: Phrase): DeskWord => context.desk[phrase.head] as DeskWord;

/** Names by themselves show no case. */
export const isUnmarked = (phrase: Phrase, context: JoiningContext): boolean => headOf(context, phrase).tag === 'NE' || !phrase.agreement;

/** Whole cases of which a set has some gender or number. */
export function casesOf(bits: number): number {
  let cases = 0;
  for (let c = 0; c < 4; c++) if (bits & (0b1111 << (4 * c))) cases |= 0b1111 << (4 * c);
  return cases;
}

export interface ListEnd {
  /** A conjunction comes before the list ends. */
  conjunction: boolean;
  /** A comma stands right behind this member. */
  comma: boolean;
  /** A comma stands right before the conjunction, as no list has it: "A, Minister des Innern, und B". */
  closed: boolean;
}

export const isPersonal = (phrase: Phrase, { desk }: JoiningContext): boolean => phrase.name !== undefined || isNounKind('person', desk[phrase.head]?.key ?? '');
export const isNamed = (phrase: Phrase): boolean => phrase.name !== undefined || phrase.appositions.some((a) => a.name !== undefined);

/** Nouns that name persons in company: they have no name of their own. */
export const isGroup = (phrase: Phrase, { desk }: JoiningContext): boolean => /(?:delegation|mitglied|kommission|rat)$/u.test(desk[phrase.head]?.key ?? '') && !phrase.determiner;

/** Where in the edge an office stands that belongs to a name before it; -1 where none does. */
export const officeBesideName = (edge: readonly Phrase[]): number => edge.findIndex((p, j) => j > 0 && (edge[j - 1] as Phrase).appositions.includes(p) && isNamed(edge[j - 1] as Phrase));

export function sharedCases(a: number, b: number): number {
  let cases = 0;
  for (let c = 0; c < 4; c++) {
    const row = 0b1111 << (4 * c);
    if (a & row && b & row) cases++;
  }
  return cases;
}
