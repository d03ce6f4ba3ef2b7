/** Mends tags that the words beside a word show to be wrong; each repair is one line of English. */
import { repairAttributes } from '../repairs/attributes.ts';
import { repairDoneTo } from '../repairs/doneTo.ts';
import { repairGerunds } from '../repairs/gerunds.ts';
import { repairLittleWords } from '../repairs/littleWords.ts';
import { repairNames } from '../repairs/names.ts';
import { type Neighbours, neighboursOf } from '../repairs/neighbours.ts';
import { repairNouns } from '../repairs/nouns.ts';
import { repairNounsForVerbs } from '../repairs/nounsForVerbs.ts';
import { repairPastTense } from '../repairs/pastTense.ts';
import { repairSetWords } from '../repairs/setWords.ts';
import { repairVerbs } from '../repairs/verbs.ts';

/** In this order, and the first that mends a word is the last to look at it: set phrases before all, and "the WORD" before what a word in capitals may be. */
const REPAIRS: readonly ((word: Neighbours) => boolean)[] = [
  repairSetWords,
  repairPastTense,
  repairDoneTo,
  repairNounsForVerbs,
  repairGerunds,
  repairNames,
  repairAttributes,
  repairNouns,
  repairVerbs,
  repairLittleWords,
];

/** What an article or a form of "be" beside a word decides: "the need", "the meeting", "there were", "to further develop". */
export function repairByNeighbours(forms: readonly string[], lowers: readonly string[], tags: string[]): void {
  tags.forEach((tag, i) => {
    if (tag === ',' || tag === '.') return;
    const word = neighboursOf(forms, lowers, tags, i);
    REPAIRS.some((repair) => repair(word));
  });
}
