/** Mends persons and their offices: whose an office is, who stands beside whom. */
import type { Cue } from '../chunks/chunk.ts';
import { POSTS } from '../lexicon/wordGroups.ts';
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, determined, hang, isBare, isFiniteVerb, isVerbal, keyAt, NOMINAL } from './draft.ts';
import { tie } from './lists.ts';

/** "received Assistant Minister of the Party of Kenya's Department Paul Tarn": the post is whom one receives, and its "of" tells whose post it is. */
export function mendPostObject(d: Draft, k: number): void {
  const verb = k - 1;
  if (cueAt(d, k) !== 'post' || !isBare(d, k) || !adjacent(d, k) || !isFiniteVerb(d, verb) || cueAt(d, verb) !== 'finite' || (d.head[k] as number) <= k || d.label[k] !== 'nmod:desc') return;
  if (chunkAt(d, k + 1)?.opener?.key !== 'of' || childrenAt(d, verb).some((c) => c > verb && d.label[c] === 'obj' && c !== d.head[k])) return;
  d.head[k] = verb;
  d.label[k] = 'obj';
  let before = k;
  for (let at = k + 1; at < d.chunks.length && adjacent(d, at) && chunkAt(d, at).opener?.key === 'of' && !isVerbal(d, at); at++) {
    if (!descends(d, before, at)) {
      d.head[at] = before;
      d.label[at] = 'nmod';
    }
    before = at;
  }
}

/** "the Representative for Foreign Policy and Vice President of the Commission": an office stands beside an office, not beside its field. */
export function mendOffices(d: Draft, k: number): void {
  const field = d.head[k] as number;
  if (d.label[k] !== 'conj' || cueAt(d, k) !== 'post' || !isBare(d, k) || determined(d, k) || field < 0 || field > k || !/^(?:noun|name)$/u.test(cueAt(d, field) as Cue) || !chunkAt(d, field).opener)
    return;
  let office = d.head[field] as number;
  while (office >= 0 && !(cueAt(d, office) === 'post' || cueAt(d, office) === 'titled') && NOMINAL.has(cueAt(d, office) as Cue)) office = d.head[office] as number;
  if (office >= 0 && office < field && cueAt(d, office) === 'post') d.head[k] = office;
}

/** "held a call with the Secretary for Trade and digital matters of A": the second field stands beside the first, and beside no talk. */
export function mendSecondField(d: Draft, k: number): void {
  const field = k - 2;
  if (d.label[k] !== 'conj' || cueAt(d, k) !== 'noun' || !isBare(d, k) || determined(d, k) || cueAt(d, k - 1) !== 'conjunction' || field < 1 || d.head[k] === field) return;
  if (!/^(?:for|of)$/u.test(chunkAt(d, field).opener?.key ?? '') || isVerbal(d, field) || cueAt(d, field - 1) !== 'post' || !adjacent(d, field) || !adjacent(d, k) || descends(d, field, k)) return;
  d.head[k] = field;
  d.head[k - 1] = k;
  d.label[k - 1] = 'cc';
}

/** "met the Deputy Minister of Foreign Affairs | responsible for relations with Europe, Vladimir Tarn": the name is that of the office, and not of what it is responsible for. */
export function mendResponsible(d: Draft, k: number): void {
  if (d.label[k] !== 'appos' || cueAt(d, k) !== 'name' || !commaBefore(d, k)) return;
  let charge = d.head[k] as number;
  while (charge >= 0 && charge < k && keyAt(d, charge) !== 'responsible' && chunkAt(d, charge).opener) charge = d.head[charge] as number;
  if (charge < 1 || charge > k || keyAt(d, charge) !== 'responsible' || !adjacent(d, charge)) return;
  let post = charge - 1;
  while (post > 0 && chunkAt(d, post).opener?.key === 'of' && adjacent(d, post)) post--;
  if (cueAt(d, post) === 'post') hang(d, k, post, 'appos');
}

/** "gave a reception for Chairman of the Trade Committee of the Kenyan Parliament Paul Tarn": behind the preposition stands the office, with what is told of it by "of", and with the name at the end. */
export function mendGovernedOffice(d: Draft, k: number): void {
  const last = d.head[k] as number;
  if (
    cueAt(d, k) !== 'post' ||
    !/^(?:nmod:desc|expl)$/u.test(d.label[k] as string) ||
    last <= k + 1 ||
    !/^(?:for|with|by|to|from)$/u.test(chunkAt(d, k).opener?.key ?? '') ||
    chunkAt(d, last).opener?.key !== 'of'
  )
    return;
  for (let at = k + 1; at <= last; at++) if (chunkAt(d, at).opener?.key !== 'of' || isVerbal(d, at) || !adjacent(d, at)) return;
  let verb = k - 1;
  while (verb >= 0 && !isVerbal(d, verb)) verb--;
  if (verb < 0) return;
  hang(d, k, verb, 'obl');
  for (let at = k + 1; at <= last; at++) {
    d.head[at] = at - 1;
    d.label[at] = 'nmod';
  }
}

/** "Paul Tarn, Minister of Foreign Affairs, International Business and International Cooperation of Peru, paid": the fields of an office are listed with commas as well, and none of them acts. */
export function mendListedFields(d: Draft, k: number): void {
  const first = k + 1;
  if (cueAt(d, k) !== 'post' || !isBare(d, k) || chunkAt(d, first)?.opener?.key !== 'of' || isVerbal(d, first)) return;
  const fields: number[] = [];
  for (let at = first + 1; at < d.chunks.length; at++) {
    if (cueAt(d, at) === 'conjunction' && keyAt(d, at) === 'and') continue;
    const word = d.words[chunkAt(d, at).from];
    const joined = cueAt(d, at - 1) === 'conjunction';
    if (!/^(?:noun|name)$/u.test(cueAt(d, at) as string) || !isBare(d, at) || determined(d, at) || !/^\p{Lu}/u.test(word?.form ?? '') || !(joined || commaBefore(d, at))) break;
    fields.push(at);
    if (joined) break;
  }
  const last = fields.at(-1);
  if (fields.length < 2 || last === undefined || cueAt(d, last - 1) !== 'conjunction') return;
  let verb = last + 1;
  while (verb < d.chunks.length && chunkAt(d, verb).opener?.key === 'of' && !isVerbal(d, verb)) verb++;
  if (!isFiniteVerb(d, verb) || !commaBefore(d, verb)) return;
  if (!descends(d, last, k)) {
    for (const field of fields) {
      d.head[field] = first;
      d.label[field] = 'conj';
    }
    d.head[last - 1] = last;
    d.label[last - 1] = 'cc';
  }
  const person = k - 1;
  const named = person >= 0 && /^(?:titled|name)$/u.test(cueAt(d, person) as string) && isBare(d, person) && commaBefore(d, k);
  if (named && !descends(d, person, k)) {
    d.head[k] = person;
    d.label[k] = 'appos';
  }
  const acting = childrenAt(d, verb).some((c) => c < verb && /^(?:nsubj|csubj|expl)/u.test(d.label[c] as string));
  if (!acting) hang(d, named ? person : k, verb, cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj');
}

const isNamed = (d: Draft, k: number): boolean => d.label[k] === 'appos' && /^(?:name|titled)$/u.test(cueAt(d, k) as Cue);

/** "talks with Minister A and Minister of Trade B": behind "and" a second person stands beside the first, and not below the verb. */
export function mendAndPerson(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  // "Minister A and the Under Secretary for Trade B held": an office with a name of its own is another person's.
  if (d.label[k] === 'appos' && cueAt(d, k) === 'post' && cueAt(d, k - 1) === 'conjunction' && keyAt(d, k - 1) === 'and' && childrenAt(d, k).some((c) => c > k && isNamed(d, c))) {
    d.label[k] = 'conj';
    return;
  }
  if (!/^(?:nmod|dep|parataxis|xcomp|advcl)$/u.test(d.label[k] as string) || verb < 0 || verb > k || !isVerbal(d, verb) || !isBare(d, k) || !/^(?:post|titled|name)$/u.test(cueAt(d, k) as Cue)) return;
  if (cueAt(d, k - 1) !== 'conjunction' || !/^(?:and|as)$/u.test(keyAt(d, k - 1))) return;
  let first = k - 2;
  while (first > verb && (d.label[first] === 'appos' || (chunkAt(d, first).opener?.key === 'of' && !isVerbal(d, first)))) first--;
  if (first <= verb || !/^(?:post|titled|name)$/u.test(cueAt(d, first) as Cue) || d.head[first] !== verb) return;
  hang(d, k, first, 'conj');
  d.head[k - 1] = k;
  d.label[k - 1] = 'cc';
}

/** "Eva Stern, Minister, and Paul Tarn, Ambassador": the names make the list, and not name and office. */
export function mendMembers(d: Draft, k: number): void {
  if (d.label[k] !== 'conj' || chunkAt(d, k).opener) return;
  // "Prime Minister of Norway Erik Sund and Vice President of Peru Eva Stern": so does an office with a name of its own.
  const ownName = cueAt(d, k) === 'post' && childrenAt(d, k).some((c) => d.label[c] === 'appos' && /^(?:name|titled)$/u.test(cueAt(d, c) as Cue));
  const beside = d.head[k] as number;
  if (!ownName && !/^(?:name|titled)$/u.test(cueAt(d, k) as Cue)) return;
  if (ownName && !(beside >= 0 && d.label[beside] === 'appos' && /^(?:name|titled)$/u.test(cueAt(d, beside) as Cue) && cueAt(d, d.head[beside] as number) === 'post')) return;
  let of = d.head[k] as number;
  for (let steps = 0; of >= 0 && steps < 6; steps++) {
    if (d.label[of] === 'appos' && (d.head[of] as number) >= 0) of = d.head[of] as number;
    else if (chunkAt(d, of).opener && /^(?:nmod)$/u.test(d.label[of] as string) && d.label[d.head[of] as number] === 'appos') of = d.head[d.head[of] as number] as number;
    else break;
  }
  if (of >= 0 && of !== d.head[k] && of !== k && !descends(d, of, k)) d.head[k] = of;
}

/** "Chancellor A", "Italian Prime Minister B": an office and a name in one. */
const isOfficeAndName = (d: Draft, k: number): boolean => {
  const { from, to, opener } = chunkAt(d, k);
  return cueAt(d, k) === 'titled' && !opener && d.words.slice(from, to).some((w) => POSTS.has(w.key));
};

/** "spoke with Chancellor A, Prime Minister B and President C": persons with their offices make a list like things. */
export function mendPersons(d: Draft): void {
  for (let k = 2; k < d.chunks.length; k++) {
    if (!commaBefore(d, k) || !isOfficeAndName(d, k) || cueAt(d, k - 1) !== 'titled') continue;
    const label = d.label[k] as string;
    if (!/^(?:parataxis|dep|appos|root|obl:unmarked|nsubj)$/u.test(label) && !(label === 'conj' && isVerbal(d, d.head[k] as number))) continue;
    const members = [k];
    let at = k + 1;
    while (at < d.chunks.length && commaBefore(d, at) && isOfficeAndName(d, at)) members.push(at++);
    if (cueAt(d, at) !== 'conjunction' || keyAt(d, at) !== 'and' || !isBare(d, at + 1) || !/^(?:titled|name|post)$/u.test(cueAt(d, at + 1) ?? '')) continue;
    members.push(at + 1);
    const behind = at + 2;
    if (behind < d.chunks.length && isFiniteVerb(d, behind) && adjacent(d, behind) && d.label[k] === 'nsubj') continue;
    let first = k - 1;
    if (d.label[first] === 'conj' && (d.head[first] as number) >= 0 && (d.head[first] as number) < first) first = d.head[first] as number;
    if (members.some((m) => descends(d, first, m)) && d.label[k] !== 'root') continue;
    tie(d, first, members);
  }
}
