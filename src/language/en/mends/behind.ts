/** Mends the object of a verb that stands behind what tells where, when and before whom: "received, at the Palace, Ambassador A". */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, determined, hang, isBare, isVerbal, keyAt } from './draft.ts';

/** Verbs that are nothing without an object. */
const NEEDS_OBJECT =
  /^(?:convey|extend|express|transmit|receive|greet|welcome|host|congratulate|thank|brief|invite|assure|urge|sign|hold|inaugurate|visit|attend|chair|co-chair|underline|underscore|stress|reaffirm|reiterate|commend|appreciate)$/u;
/** Stretches between the verb and its object. */
const REACH = 9;

/**
 * "received at the Palace on Monday, in the presence of Minister A, the Foreign Minister of Norway B": the noun behind the
 * circumstances is whom he received; the one that an "of" in them needs is not.
 */
export function mendObjectBehind(d: Draft, k: number): void {
  const meets = keyAt(d, k) === 'meet';
  if (!/^(?:finite|infinitive|bare|gerund)$/u.test(cueAt(d, k) as string) || !(meets || NEEDS_OBJECT.test(keyAt(d, k))) || childrenAt(d, k).some((c) => d.label[c] === 'obj')) return;
  if (k + 1 >= d.chunks.length || !(chunkAt(d, k + 1).opener || cueAt(d, k + 1) === 'time') || cueAt(d, k + 1) === 'subordinator') return;
  let named: number | undefined;
  let commas = 0;
  for (let j = k + 1; j < d.chunks.length && j <= k + REACH; j++) {
    const cue = cueAt(d, j) as string;
    if (isVerbal(d, j) || /^(?:conjunction|subordinator|that|relative|question|existential)$/u.test(cue)) break;
    if (commaBefore(d, j)) commas++;
    if (!isBare(d, j) || cue === 'time' || cue === 'number' || cue === 'pronoun') continue;
    // "in the presence of His Highness the Crown Prince A, the Minister": he stands right behind the rank that the preposition has.
    // "received at the Palace today Ambassador A": behind the day he stands as behind the place.
    const open = adjacent(d, j) ? (chunkAt(d, j - 1).opener === undefined && cueAt(d, j - 1) !== 'time') || commas > 0 : false;
    if (open) continue;
    // "in Oslo, Norway, Minister B", "at State House, Nairobi, a delegation"
    if (cue === 'name' && named === undefined && commaBefore(d, j) && /^(?:in|at|to)$/u.test(chunkAt(d, j - 1).opener?.key ?? '') && isBareBehind(d, j)) continue;
    named = j;
    break;
  }
  if (named === undefined || descends(d, k, named)) return;
  // "met in Oslo the Minister of Norway": only an office right behind the place is whom one met; two can meet without a third.
  if (meets && !(adjacent(d, named) && (cueAt(d, named) === 'titled' || (cueAt(d, named) === 'post' && determined(d, named))))) return;
  hang(d, named, k, 'obj');
  // "conveyed to the President greetings and best wishes": what "and" joins goes on with the object.
  const and = d.chunks.findIndex((_, j) => j > named && cueAt(d, j) === 'conjunction');
  if (
    and > 0 &&
    d.chunks.slice(named + 1, and).every((c) => c.opener) &&
    cueAt(d, named) === 'noun' &&
    cueAt(d, and + 1) === 'noun' &&
    isBare(d, and + 1) &&
    (d.head[and + 1] as number) < named &&
    d.label[and + 1] === 'conj'
  ) {
    d.head[and + 1] = named;
    d.head[and] = and + 1;
    const from = and + 2;
    if (from < d.chunks.length && chunkAt(d, from).opener?.key === 'from' && (d.head[from] as number) < named) {
      d.head[from] = and + 1;
      d.label[from] = 'nmod';
    }
  }
}

/** Whether another noun without a preposition stands right behind a comma. */
const isBareBehind = (d: Draft, j: number): boolean => j + 1 < d.chunks.length && isBare(d, j + 1) && commaBefore(d, j + 1);
