/** A sentence's dependency tree over the words of the desk, with the changes that readouts need. */

import type { Chunk } from '../chunks/chunk.ts';
import { chunksOf } from '../chunks/chunks.ts';
import type { DeskWord } from '../deskWord.ts';
import { REPORTING_VERBS, SPEECH_VERBS } from '../lexicon/wordGroups.ts';
import type { Draft } from '../mends/draft.ts';
import { mend } from '../mends/mend.ts';
import { appositionsIn } from './appositions.ts';
import { LABELS, nodesOf } from './parseState.ts';
import { parse } from './parsing.ts';
import { partOpened, partVerbsInARow } from './parted.ts';

/** Words by place on the desk; marks and what lies outside the stretch have the label '' and no head. */
export interface Syntax {
  readonly desk: readonly DeskWord[];
  /** Places of the words in the tree, in order. */
  places: readonly number[];
  /** Place of the head, -1 for roots. */
  readonly head: Map<number, number>;
  readonly label: Map<number, string>;
  readonly children: Map<number, number[]>;
  /** Prepositions of several words: the first word's place and the key of the whole. */
  readonly complex: Map<number, string>;
}

/** The tree of the words at `places` (without marks those of a stretch; what is quoted as speech left out). */
export function syntaxOf(desk: readonly DeskWord[], within: readonly number[]): Syntax {
  const words = within.map((p) => desk[p] as DeskWord);
  const chunks = chunksOf(words);
  const nodes = nodesOf(words, chunks);
  const tree = parse(nodes);
  const draft: Draft = {
    words,
    chunks,
    head: chunks.map((_, k) => ((tree.head[k] as number) < nodes.count ? (tree.head[k] as number) : -1)),
    label: chunks.map((_, k) => LABELS[tree.label[k] as number] as string),
  };
  mend(draft, appositionsIn(words, chunks));
  const place = (k: number): number => within[k] as number;
  const syntax: Syntax = { desk, places: [], head: new Map(), label: new Map(), children: new Map(), complex: new Map() };
  chunks.forEach(({ head, inner, opener }, k) => {
    const h = draft.head[k] as number;
    syntax.head.set(place(head), h < 0 ? -1 : place((chunks[h] as Chunk).head));
    syntax.label.set(place(head), h < 0 ? 'root' : (draft.label[k] as string));
    for (const arc of inner) {
      syntax.head.set(place(arc.place), place(arc.head));
      syntax.label.set(place(arc.place), arc.label);
    }
    if (opener?.complex) syntax.complex.set(place(opener.at), opener.key);
  });
  syntax.places = within.filter((p) => syntax.head.has(p));
  partOpened(syntax);
  partVerbsInARow(syntax);
  liftCases(syntax);
  mendParticiples(syntax);
  gatherChildren(syntax);
  liftAuxiliaries(syntax);
  mendSpeech(syntax);
  return syntax;
}

/** "met with Minister of Foreign Affairs and Trade A": the preposition before a title is that of the name behind it. */
function liftCases(s: Syntax): void {
  for (const place of s.places) {
    const title = s.head.get(place) as number;
    if (s.label.get(place) !== 'case' || place > title || s.label.get(title) !== 'nmod:desc') continue;
    const name = s.head.get(title) as number;
    if (name <= title) continue;
    s.head.set(place, name);
    if (/^(?:obj|iobj|obl:unmarked|nmod:unmarked)$/u.test(s.label.get(name) as string)) s.label.set(name, 'obl');
  }
  // "Minister of Foreign Affairs | and Trade A": the second field is no second title.
  for (const and of s.places) {
    const name = s.head.get(and) as number;
    if (s.label.get(and) !== 'cc' || name < and) continue;
    const field = and + 1;
    const title = s.places.find((p) => p < and && s.head.get(p) === name && s.label.get(p) === 'nmod:desc');
    const first = title === undefined ? undefined : s.places.find((p) => p > title && p < and && s.head.get(p) === title && s.label.get(p) === 'nmod');
    if (first === undefined || s.head.get(field) !== name || s.label.get(field) !== 'nmod:desc') continue;
    s.head.set(field, first);
    s.label.set(field, 'conj');
    s.head.set(and, field);
  }
}

/** "has been ready": what helps the copula belongs to what it is said of. */
function liftAuxiliaries(s: Syntax): void {
  let changed = false;
  for (const place of s.places) {
    if (s.label.get(place) !== 'cop') continue;
    const h = s.head.get(place) as number;
    for (const child of childrenOf(s, place))
      if (/^(?:aux|mark|advmod)/u.test(s.label.get(child) as string)) {
        s.head.set(child, h);
        changed = true;
      }
  }
  if (changed) gatherChildren(s);
}

function gatherChildren(s: Syntax): void {
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

/** "... the treaty, stressing that": behind a comma the participle tells of the subject's doing, not of the noun before. */
function mendParticiples(s: Syntax): void {
  const { desk, places } = s;
  for (const place of places) {
    const word = desk[place] as DeskWord;
    if (word.tag !== 'VBG' || !/^(?:acl|amod|conj|appos|compound|nmod|obl|dep|parataxis|advcl|xcomp)/u.test(s.label.get(place) as string)) continue;
    let before = place - 1;
    while (before >= 0 && (desk[before] as DeskWord).tag === 'RB') before--;
    if ((desk[before] as DeskWord | undefined)?.form !== ',') continue;
    if (!SPEECH_VERBS.has(word.key) && s.label.get(place) !== 'acl') continue;
    let h = s.head.get(place) as number;
    for (let steps = 0; h >= 0 && steps < 40 && !/^V/u.test((desk[h] as DeskWord).tag); steps++) h = s.head.get(h) as number;
    // "urged progress in prosecuting crime, noting that": whoever urges notes.
    if (SPEECH_VERBS.has(word.key))
      for (let up = h, steps = 0; up >= 0 && steps < 40; up = s.head.get(up) as number, steps++)
        if (/^(?:VBD|VBZ|VBP)$/u.test((desk[up] as DeskWord).tag) && REPORTING_VERBS.has((desk[up] as DeskWord).key)) h = up;
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
