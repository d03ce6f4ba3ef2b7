/** A sentence's dependency tree over the words of the desk, with the changes that readouts need. */

import complex from './data/prepositions.json' with { type: 'json' };
import type { DeskWord } from './desk.ts';
import { LABELS, nodesOf, parse } from './parsing.ts';
import { TAGS } from './tagging.ts';
import { MONTHS, POSTS, SPEECH_VERBS } from './wordGroups.ts';

/** Words by place on the desk; marks and what lies outside the stretch have the label '' and no head. */
export interface Syntax {
  readonly desk: readonly DeskWord[];
  /** Places of the words in the tree, in order. */
  readonly places: readonly number[];
  /** Place of the head, -1 for roots. */
  readonly head: Map<number, number>;
  readonly label: Map<number, string>;
  readonly children: Map<number, number[]>;
  /** Prepositions of several words: the first word's place and the key of the whole. */
  readonly complex: Map<number, string>;
}

const TAG_NUMBER = new Map(TAGS.map((t, i) => [t, i]));
const PHRASES: readonly (readonly string[])[] = complex.phrases.split(', ').map((p) => p.split(' '));
const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const phrase of PHRASES) BY_FIRST.set(phrase[0] as string, [...(BY_FIRST.get(phrase[0] as string) ?? []), phrase]);

/** The tree of the words at `places` (without marks those of a stretch; what is quoted as speech left out). */
export function syntaxOf(desk: readonly DeskWord[], within: readonly number[]): Syntax {
  const { nodes, places: inner } = nodesOf(
    within.map((p) => (desk[p] as DeskWord).form),
    within.map((p) => TAG_NUMBER.get((desk[p] as DeskWord).tag) ?? 0),
  );
  const tree = parse(nodes);
  const places = inner.map((k) => within[k] as number);
  const head = new Map<number, number>();
  const label = new Map<number, string>();
  places.forEach((place, k) => {
    const h = tree.head[k] as number;
    head.set(place, h >= nodes.count ? -1 : (places[h] as number));
    label.set(place, h >= nodes.count ? 'root' : (LABELS[tree.label[k] as number] as string));
  });
  const syntax: Syntax = { desk, places, head, label, children: new Map(), complex: new Map() };
  mendComplexPrepositions(syntax);
  mendNames(syntax);
  mendParticiples(syntax);
  gatherChildren(syntax);
  mendSpeech(syntax);
  return syntax;
}

export function gatherChildren(s: Syntax): void {
  s.children.clear();
  for (const place of s.places) {
    const h = s.head.get(place) as number;
    const list = s.children.get(h);
    if (list) list.push(place);
    else s.children.set(h, [place]);
  }
}

export const childrenOf = (s: Syntax, place: number): readonly number[] => s.children.get(place) ?? [];

export function childWith(s: Syntax, place: number, ...labels: readonly string[]): number | undefined {
  return childrenOf(s, place).find((c) => labels.includes(s.label.get(c) as string));
}

function attach(s: Syntax, place: number, head: number, label: string): void {
  // No word may come to hang below itself.
  for (let at = head, steps = 0; at >= 0; at = s.head.get(at) as number) if (at === place || steps++ > 500) return;
  s.head.set(place, head);
  s.label.set(place, label);
}

/** "on behalf of the President", "in accordance with the treaty": the noun behind hangs where the preposition's own noun did. */
function mendComplexPrepositions(s: Syntax): void {
  const { desk, places } = s;
  for (let k = 0; k < places.length; k++) {
    const candidates = BY_FIRST.get((desk[places[k] as number] as DeskWord).lower);
    const phrase = candidates?.find((words) => words.every((w, j) => (desk[places[k + j] ?? -1] as DeskWord | undefined)?.lower === w && (places[k + j] as number) === (places[k] as number) + j));
    if (!phrase || places[k + phrase.length] === undefined) continue;
    const first = places[k] as number;
    const members = new Set(places.slice(k, k + phrase.length));
    // What the last preposition goes with, and the word through which the whole hangs in the sentence.
    const last = places[k + phrase.length - 1] as number;
    let object = s.head.get(last) as number;
    if (members.has(object) || object < last) object = [...places].find((p) => p > last && members.has(s.head.get(p) as number)) ?? -1;
    if (object < 0 || object < last) continue;
    let outer = -1;
    let outerLabel = 'obl';
    for (const m of members) {
      const h = s.head.get(m) as number;
      if (!members.has(h) && h !== object) {
        outer = h;
        outerLabel = s.label.get(m) as string;
      }
    }
    if (!members.has(s.head.get(object) as number)) {
      outer = s.head.get(object) as number;
      outerLabel = s.label.get(object) as string;
    }
    if (outer < 0 && outerLabel !== 'root') continue;
    if (outerLabel === 'root' || (outer < 0 && !members.has(s.head.get(object) as number))) {
      s.head.set(object, -1);
      s.label.set(object, 'root');
    } else attach(s, object, outer, /^(?:nmod|obl|conj|appos|acl|advcl)/u.test(outerLabel) ? (outerLabel.startsWith('advmod') ? 'obl' : outerLabel) : 'obl');
    for (const p of places) if (members.has(s.head.get(p) as number) && !members.has(p) && p !== object) attach(s, p, object, 'dep');
    for (const m of members) attach(s, m, m === first ? object : first, m === first ? 'case' : 'fixed');
    s.complex.set(first, phrase.join('-'));
    k += phrase.length - 1;
  }
}

const isNamed = (w: DeskWord | undefined): boolean => w !== undefined && w.wordClass === 'name';

/** "Foreign Minister Sergei Lavrov": title and name are one phrase wherever the parser has put the name. */
function mendNames(s: Syntax): void {
  const { desk, places } = s;
  for (let k = 1; k < places.length; k++) {
    const place = places[k] as number;
    const before = places[k - 1] as number;
    if (place !== before + 1) continue;
    const [word, previous] = [desk[place] as DeskWord, desk[before] as DeskWord];
    const titled = previous.wordClass === 'noun' && POSTS.has(previous.key) && isNamed(word) && /^(?:NN|NNP)$/u.test(previous.tag);
    const inName = isNamed(word) && isNamed(previous) && word.tag.startsWith('NNP') && previous.tag.startsWith('NNP');
    const dated = MONTHS.has(previous.key) && /^\p{N}/u.test(word.form);
    if (!titled && !inName && !dated) continue;
    if (joined(s, place, before)) continue;
    const owner = desk[place + 1]?.tag === 'POS';
    if (titled && owner && s.label.get(place) === 'nmod:poss') continue;
    // Whichever part hangs in the sentence stays; the other goes below it.
    const [a, b] = [topOfRun(s, before, before), topOfRun(s, place, before)];
    if (a === b) continue;
    if (descends(s, a, b)) {
      attach(s, a, b, 'nmod:desc');
    } else attach(s, b, a, 'flat');
  }
}

/** Whether two neighbours are in one noun phrase already, one below the other by labels that stay inside it. */
function joined(s: Syntax, a: number, b: number): boolean {
  const inside = /^(?:flat|compound|nmod:desc|amod|nummod|nmod:unmarked)$/u;
  const chain = (from: number, to: number): boolean => {
    for (let at = from, steps = 0; at >= 0 && steps < 6; steps++) {
      if (at === to) return true;
      if (!inside.test(s.label.get(at) as string)) return false;
      at = s.head.get(at) as number;
    }
    return false;
  };
  if (chain(a, b) || chain(b, a)) return true;
  const top = (x: number): number => {
    let at = x;
    for (let steps = 0; inside.test(s.label.get(at) as string) && steps < 6; steps++) at = s.head.get(at) as number;
    return at;
  };
  return top(a) === top(b);
}

/** The word through which the phrase around `place` hangs in the sentence, not going past the boundary before it. */
function topOfRun(s: Syntax, place: number, boundary: number): number {
  let at = place;
  for (let steps = 0; steps < 8; steps++) {
    const h = s.head.get(at) as number;
    if (h < 0 || !/^(?:flat|compound|nmod:desc|amod|nummod)$/u.test(s.label.get(at) as string)) break;
    if (place > boundary && h <= boundary) break;
    at = h;
  }
  return at;
}

function descends(s: Syntax, place: number, ancestor: number): boolean {
  for (let at = s.head.get(place) as number, steps = 0; at >= 0 && steps < 500; at = s.head.get(at) as number, steps++) if (at === ancestor) return true;
  return false;
}

/** "... the treaty, stressing that": behind a comma the participle tells of the subject's doing, not of the noun before. */
function mendParticiples(s: Syntax): void {
  const { desk, places } = s;
  for (const place of places) {
    const word = desk[place] as DeskWord;
    if (word.tag !== 'VBG' || !/^(?:acl|amod|conj|appos|compound|nmod|obl|dep|parataxis)/u.test(s.label.get(place) as string)) continue;
    let before = place - 1;
    while (before >= 0 && (desk[before] as DeskWord).tag === 'RB') before--;
    if ((desk[before] as DeskWord | undefined)?.form !== ',') continue;
    if (!SPEECH_VERBS.has(word.key) && s.label.get(place) !== 'acl') continue;
    let h = s.head.get(place) as number;
    for (let steps = 0; h >= 0 && steps < 40 && !/^V/u.test((desk[h] as DeskWord).tag); steps++) h = s.head.get(h) as number;
    if (h >= 0 && h < place) attach(s, place, h, 'advcl');
  }
}

/** "The situation is serious, the minister said": the speech governs what stands before it. */
function mendSpeech(s: Syntax): void {
  for (const place of [...s.places]) {
    const word = s.desk[place] as DeskWord;
    if (!word.tag.startsWith('V') || !SPEECH_VERBS.has(word.key) || !/^(?:parataxis|dep)$/u.test(s.label.get(place) as string)) continue;
    const h = s.head.get(place) as number;
    if (h < 0 || h > place || s.label.get(h) !== 'root' || childWith(s, place, 'ccomp') !== undefined || childWith(s, place, 'nsubj') === undefined) continue;
    s.head.set(place, -1);
    s.label.set(place, 'root');
    s.head.set(h, place);
    s.label.set(h, 'ccomp');
    gatherChildren(s);
  }
}
