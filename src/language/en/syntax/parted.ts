/** What the tree joins and English parts: a noun with its own preposition from a noun behind the next, a verb from the noun before it. */
import type { DeskWord } from '../deskWord.ts';

/** The tree while it is put right: words by place, -1 as the head of roots. */
interface Tree {
  readonly desk: readonly DeskWord[];
  readonly places: readonly number[];
  readonly head: Map<number, number>;
  readonly label: Map<number, string>;
}

/** "a letter from the Norwegian minister | to the President": what its own preposition opens is no adjective of a noun behind the next preposition. */
export function partOpened(s: Tree): void {
  for (const place of s.places) {
    if (s.label.get(place) === 'parataxis') reattach(s, place);
    if (s.label.get(place) === 'appos') openSubject(s, place);
    if (!/^(?:amod|compound|nmod:desc|nmod:unmarked)$/u.test(s.label.get(place) as string)) continue;
    const behind = s.head.get(place) as number;
    if (behind <= place) continue;
    let opener = -1;
    let next = -1;
    for (const at of s.places) {
      if (at >= behind) break;
      if (s.label.get(at) !== 'case') continue;
      if (at < place && s.head.get(at) === place) opener = at;
      else if (at > place && s.head.get(at) === behind) next = at;
    }
    if (opener < 1 || next < 0) continue;
    const before = opener - 1;
    const noun = /^NN/u.test((s.desk[before] as DeskWord).tag) && s.head.has(before);
    s.head.set(place, noun ? before : (s.head.get(behind) as number));
    s.label.set(place, noun ? 'nmod' : 'obl');
  }
}

/** "Upon arrival | President A was greeted": a name right behind an event is whoever acts or is acted on. */
function openSubject(s: Tree, place: number): void {
  const event = s.head.get(place) as number;
  const verb = s.head.get(event) ?? -1;
  if (event > place || verb < place || !/^obl/u.test(s.label.get(event) as string) || !/^\p{Ll}/u.test(s.desk[event]?.form ?? '')) return;
  const marks = s.desk.slice(event, place).some((w) => /^[,:;(–—-]$/u.test(w.form));
  if (marks || s.places.some((p) => s.head.get(p) === verb && /^nsubj/u.test(s.label.get(p) as string))) return;
  s.head.set(place, verb);
  s.label.set(place, 'nsubj');
}

/** "a letter from His Majesty, in which": what a preposition opens stands by no sentence of its own. */
function reattach(s: Tree, place: number): void {
  const opener = s.places.find((p) => s.head.get(p) === place && s.label.get(p) === 'case');
  const before = opener === undefined || opener > place ? -1 : opener - 1;
  if (before < 0 || !s.head.has(before) || !/^NNS?$/u.test(s.desk[before]?.tag ?? '')) return;
  s.head.set(place, before);
  s.label.set(place, 'nmod');
}

const FINITE = /^VB[DZ]$/u;

const OPENS_OBJECT = /^(?:PRP|DT|PRP\$|NNP)$/u;

/** "welcomed A, thanked him and accepted his invitation": verbs in a row have one subject, and what stands behind each is its object. */
export function partVerbsInARow(s: Tree): void {
  const tag = (at: number): string => s.desk[at]?.tag ?? '';
  for (const place of s.places) {
    const label = s.label.get(place) as string;
    const head = s.head.get(place) as number;
    if (head < 0) continue;
    if ((FINITE.test(tag(place)) || tag(place) === 'VBG') && label === 'conj' && (tag(head).startsWith('NN') || (tag(head) === 'VB' && isModal(s, head)))) joinVerb(s, place, head);
    else if (FINITE.test(tag(place)) && label === 'advcl' && head < place && FINITE.test(tag(head))) shareSubject(s, place, head);
    else if (label === 'obj' && tag(head).startsWith('NN') && head < place) passObject(s, place, head);
  }
}

const isModal = (s: Tree, verb: number): boolean => s.places.some((p) => s.head.get(p) === verb && s.desk[p]?.tag === 'MD');

/** "congratulated A on the summit and thanked him": no noun is joined with a verb that has its object behind it; nor is "will bear" with "thanked". */
function joinVerb(s: Tree, place: number, noun: number): void {
  let before = place - 1;
  while (s.desk[before]?.tag === 'RB') before--;
  if (s.desk[before]?.tag !== 'CC' || !OPENS_OBJECT.test(s.desk[place + 1]?.tag ?? '')) return;
  let verb = s.head.get(noun) as number;
  while (verb >= 0 && s.desk[verb]?.tag !== s.desk[place]?.tag) verb = s.head.get(verb) as number;
  if (verb >= 0 && verb < place) s.head.set(place, verb);
}

/** "welcomed A to Oslo, thanked him": A is the object of the verb before, whose subject does both. */
function shareSubject(s: Tree, place: number, verb: number): void {
  if (s.desk[place - 1]?.form !== ',' || s.desk[place]?.tag !== s.desk[verb]?.tag) return;
  const below = s.places.filter((p) => s.head.get(p) === place && p < place && s.label.get(p) !== 'advmod');
  const subject = below[0];
  if (below.length !== 1 || subject === undefined || s.label.get(subject) !== 'nsubj' || subject < verb) return;
  // "said A, adding": what speaks behind its verb has nothing before the verb; and a verb with an object needs no other.
  const before = s.places.filter((p) => s.head.get(p) === verb);
  if (!before.some((p) => p < verb && s.label.get(p) === 'nsubj') || before.some((p) => p > verb && s.label.get(p) === 'obj')) return;
  s.head.set(subject, verb);
  s.label.set(subject, 'obj');
  s.label.set(place, 'conj');
}

/** "accepted with appreciation his invitation": a noun behind a preposition has no object; the verb before it has. */
function passObject(s: Tree, place: number, noun: number): void {
  const verb = s.head.get(noun) as number;
  if (verb < 0 || verb > noun || !(s.desk[verb] as DeskWord).tag.startsWith('VB')) return;
  const opened = s.places.some((p) => s.head.get(p) === noun && s.label.get(p) === 'case');
  if (opened && !s.places.some((p) => s.head.get(p) === verb && s.label.get(p) === 'obj')) s.head.set(place, verb);
}
