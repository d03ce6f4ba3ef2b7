/** Mends what one wills, feels or believes, told by a noun: the clause that says what belongs to that noun. */
import { CONTENT_NOUNS, REPORTING_VERBS } from '../lexicon/wordGroups.ts';
import { adjacent, childrenAt, chunkAt, cueAt, type Draft, descends, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';
import { verbBehindThat } from './reporting.ts';

/** "recalled with satisfaction his visit": the feeling is told beside the verb, and the noun behind it is the object. */
export function mendFeeling(d: Draft, k: number): void {
  const feeling = k - 1;
  const verb = k - 2;
  if (verb < 0 || !isBare(d, k) || chunkAt(d, feeling).opener?.key !== 'with' || !adjacent(d, k) || !adjacent(d, feeling) || d.head[k] !== feeling || isVerbal(d, feeling)) return;
  if (!isVerbal(d, verb) || !REPORTING_VERBS.has(keyAt(d, verb)) || childrenAt(d, verb).some((c) => /^(?:obj|ccomp)$/u.test(d.label[c] as string))) return;
  d.head[k] = verb;
  d.label[k] = 'obj';
}

/** "the conviction that relations, in which A opened a page, would grow": the noun's content goes on behind what is put in. */
export function mendNounContent(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'that' || !adjacent(d, k) || !isBare(d, k + 1) || !CONTENT_NOUNS.has(keyAt(d, k - 1)) || cueAt(d, k - 1) !== 'noun') return;
  const clause = verbBehindThat(d, k);
  if (clause === undefined || descends(d, clause, k - 1) || descends(d, k - 1, clause)) return;
  d.head[clause] = k - 1;
  d.label[clause] = 'acl';
  d.head[k] = clause;
  d.label[k] = 'mark';
  if (!childrenAt(d, clause).some((c) => c > k && /^nsubj/u.test(d.label[c] as string))) {
    d.head[k + 1] = clause;
    d.label[k + 1] = 'nsubj';
  }
}

/** What can be willed or undertaken: "to V" behind it tells what. */
const AIMS =
  /^(?:view|readiness|willingness|determination|intention|commitment|intent|resolve|aspiration|desire|wish|will|hope|decision|agreement|promise|pledge|offer|effort|endeavour|need|way|measure|step|opportunity|attempt|initiative|plan)$/u;

/** "shared the view to continue to cooperate", "efforts to secure the border": what is willed goes with the noun, and is no aim of the sharing. */
export function mendNounAim(d: Draft, k: number): void {
  const aims = cueAt(d, k) === 'infinitive' || (cueAt(d, k) === 'gerund' && chunkAt(d, k).opener?.key === 'to');
  const noun = k - 1;
  if (!aims || d.label[k] !== 'advcl' || !adjacent(d, k) || cueAt(d, noun) !== 'noun' || !AIMS.test(keyAt(d, noun))) return;
  const verb = d.head[k] as number;
  if (verb < 0 || verb > noun || !isVerbal(d, verb) || !descends(d, noun, verb) || /^(?:make|have|give|take|pay)$/u.test(keyAt(d, verb))) return;
  d.head[k] = noun;
  d.label[k] = 'acl';
}

const FEELINGS =
  /^(?:pride|gratitude|appreciation|desire|hope|readiness|willingness|commitment|keenness|thanks|satisfaction|confidence|wish|interest|support|concern|determination|eagerness|belief|conviction)$/u;

/** "his keenness to develop ties and his pride at B": a second feeling of the same one stands beside the first, and not in what is willed. */
export function mendSecondFeeling(d: Draft, k: number): void {
  if (d.label[k] !== 'conj' || cueAt(d, k) !== 'noun' || !isBare(d, k) || cueAt(d, k - 1) !== 'conjunction' || !FEELINGS.test(keyAt(d, k))) return;
  const { from } = chunkAt(d, k);
  if (!/^(?:his|her|its|their|our|my)$/u.test(d.words[from]?.lower ?? '')) return;
  for (let n = k - 2; n > 0 && k - n < 14; n--) {
    if (isFiniteVerb(d, n)) return;
    if (FEELINGS.test(keyAt(d, n)) && cueAt(d, n) === 'noun' && isBare(d, n) && d.words[chunkAt(d, n).from]?.lower === d.words[from]?.lower) {
      if (d.head[k] === n || !descends(d, k, n)) return;
      d.head[k] = n;
      // "her pride | at representing A": what follows tells of the second.
      d.head.forEach((h, c) => {
        if (c > k && h > n && h < k) d.head[c] = k;
      });
      d.head[k - 1] = k;
      d.label[k - 1] = 'cc';
      return;
    }
  }
}
