/**
 * Divides what is left of a sentence, once its subordinate clauses are single items, into main clauses: one for each finite
 * verb, each with its prefield, brackets and fields; and divides predicates that share an auxiliary.
 */

import type { Draft, Item } from '../phrases/items.ts';
import type { DeskWord } from '../work.ts';
import { TAKE_CLAUSE } from './governing.ts';

const isComma = (item: Item | undefined): boolean => item?.type === 'mark' && item.form === ',';
const isVerb = (item: Item | undefined, form?: string): boolean => item?.type === 'verb' && (form === undefined || item.form === form);

/** How a main clause is joined to the one before it. */
export type Joint = 'none' | 'conjunction' | 'comma' | 'colon' | 'other';

export interface MainDraft extends Draft {
  joint: Joint;
}

export function mainClauses(desk: readonly DeskWord[], row: readonly Item[]): MainDraft[] {
  const out: MainDraft[] = [];
  let begin = 0;
  let joint: Joint = 'none';
  let finite = nextFinite(row, 0);
  while (begin < row.length) {
    const next = finite < 0 ? -1 : nextFinite(row, finite + 1);
    const hard = hardMark(row, begin, finite, next);
    let end = row.length;
    let resume = row.length;
    let nextJoint: Joint = 'none';
    if (hard >= 0) {
      end = hard;
      resume = hard + 1;
      nextJoint = (row[hard] as { form: string }).form === ':' ? 'colon' : 'other';
    } else if (next >= 0) {
      const cut = boundaryBefore(desk, row, finite, next);
      end = cut.end;
      resume = cut.resume;
      nextJoint = cut.joint;
    }
    const items = trim(row.slice(begin, end));
    if (items.length) out.push({ kind: finite >= 0 && finite < end ? kindOf(row, begin, finite) : 'fragment', items, from: (items[0] as Item).from, to: (items.at(-1) as Item).to, joint });
    begin = resume;
    joint = nextJoint;
    if (finite < begin) finite = nextFinite(row, begin);
  }
  return out;
}

function kindOf(row: readonly Item[], begin: number, finite: number): Draft['kind'] {
  void row;
  void begin;
  void finite;
  return 'main';
}

function nextFinite(row: readonly Item[], from: number): number {
  for (let i = from; i < row.length; i++) if (isVerb(row[i], 'finite')) return i;
  return -1;
}

/** A colon, semicolon, dash or full stop between this clause's verb and the next, or before the first verb. */
function hardMark(row: readonly Item[], begin: number, finite: number, next: number): number {
  const to = next < 0 ? row.length : next;
  for (let i = begin; i < to; i++) {
    const item = row[i] as Item;
    if (item.type !== 'mark' || !/^(?:[;:.!?…]|\.{2,}|–|—)$/u.test(item.form)) continue;
    if (i < finite && item.form !== ':' && item.form !== ';') continue;
    if (i === row.length - 1 && i > finite) return -1;
    // A dash or colon at the end with nothing verbal behind goes with the clause before it as an afterthought.
    return i;
  }
  return -1;
}

/** Where the clause of the finite verb at `finite` ends and the one of that at `next` begins. */
function boundaryBefore(desk: readonly DeskWord[], row: readonly Item[], finite: number, next: number): { end: number; resume: number; joint: Joint } {
  const verb = desk[(row[next] as { token: number }).token];
  const before = row[next - 1];
  if (before?.type === 'conjunction') {
    const comma = isComma(row[next - 2]) ? 1 : 0;
    return { end: next - 1 - comma, resume: next, joint: 'conjunction' };
  }
  const reporting = verb !== undefined && TAKE_CLAUSE.has(verb.key);
  if (isComma(before)) {
    // "..., erklärte der Minister": the words before are what he said; and "Könnten sie ..., würden sie ...".
    const subjectFollows = row[next + 1]?.type === 'phrase' && (row[next + 1] as { phrase: { kind: string; preposition?: unknown } }).phrase.preposition === undefined;
    if (!(row[next - 2]?.type === 'clause') || (reporting && subjectFollows)) return { end: next - 1, resume: next, joint: 'comma' };
  }
  if (before?.type === 'quotation') return { end: next - 1, resume: next - 1, joint: 'other' };
  // The prefield is one constituent: look left for the comma or conjunction before it.
  for (let j = next - 1; j > finite; j--) {
    const item = row[j] as Item;
    if (item.type === 'conjunction') {
      // "sagte, die Beziehungen zwischen A und B seien gut": the comma right behind a verb of saying divides, not the list's "und".
      const said =
        TAKE_CLAUSE.has(desk[(row[finite] as { token: number }).token]?.key ?? '') &&
        isComma(row[finite + 1]) &&
        row.slice(finite + 2, next).every((x) => x.type === 'phrase' || x.type === 'conjunction') &&
        row[finite + 2]?.type === 'phrase';
      if (said) return { end: finite + 1, resume: finite + 2, joint: 'comma' };
      const comma = isComma(row[j - 1]) ? 1 : 0;
      return { end: j - comma, resume: j + 1, joint: 'conjunction' };
    }
    if (isComma(item) && row[j + 1]?.type !== 'clause' && row[j - 1]?.type !== 'clause') return { end: j, resume: j + 1, joint: 'comma' };
    if (isComma(item) && row[j - 1]?.type === 'clause' && row[j + 1]?.type === 'phrase') return { end: j, resume: j + 1, joint: 'comma' };
    if (item.type === 'verb') return { end: j + 1, resume: j + 1, joint: 'other' };
    if (item.type === 'mark' && item.form !== ',') return { end: j, resume: j + 1, joint: 'other' };
  }
  // "würdigte die Schritte, die A getan habe, verhehlte aber nicht": the comma closes what stands inside and goes on with the verb.
  return { end: Math.max(finite + 1, next - 1), resume: Math.max(finite + 1, next - 1), joint: isComma(before) && row[next - 2]?.type === 'clause' ? 'comma' : 'other' };
}

function trim(items: Item[]): Item[] {
  let from = 0;
  let to = items.length;
  const edge = (item: Item | undefined) => item?.type === 'mark' || (item?.type === 'conjunction' && from === 0);
  while (from < to && edge(items[from])) from++;
  while (to > from && items[to - 1]?.type === 'mark') to--;
  return items.slice(from, to);
}

/**
 * Divides predicates that share a finite verb or a subject: "hat A getroffen und B besprochen", "A wurde besprochen und B
 * bestätigt", "dass A vertreten wird und dies B zeigt". The first part keeps the opener; the others say what they share.
 */
export function divideCoordinated(draft: Draft): Draft[] {
  const clusters = verbClusters(draft.items);
  if (clusters.length < 2) return [draft];
  const finalVerbs = draft.kind !== 'main';
  const out: Draft[] = [];
  let begin = 0;
  // In a main clause the finite verb of the left bracket does not close anything.
  const closing = clusters.filter((c) => finalVerbs || !c.onlyFinite);
  for (let n = 0; n + 1 < closing.length; n++) {
    const here = closing[n] as Cluster;
    const following = closing[n + 1] as Cluster;
    let conjunction = -1;
    for (let i = here.to; i < following.from; i++) {
      const item = draft.items[i] as Item;
      if (item.type === 'conjunction' && (i === here.to || (i === here.to + 1 && isComma(draft.items[here.to])))) conjunction = i;
      // "A zu stärken, B zu fördern und ...": commas divide as well where a conjunction comes later.
    }
    if (conjunction < 0 && isComma(draft.items[here.to]) && closing.length > n + 2) conjunction = here.to;
    if (conjunction < 0) continue;
    out.push(part(draft, begin, here.to, out.length > 0));
    begin = conjunction + 1;
  }
  if (!out.length) return [draft];
  out.push(part(draft, begin, draft.items.length, true));
  const first = out[0] as Draft;
  const withFinite = (d: Draft) => d.items.some((i) => isVerb(i, 'finite') || isVerb(i, 'zu'));
  out.forEach((d, n) => {
    if (n > 0) d.shared = { ...d.shared, subjectOf: first, coordinate: true };
    if (!withFinite(d)) {
      const lender = finalVerbs ? (out.slice(n + 1).find(withFinite) ?? first) : first;
      d.shared = { ...d.shared, finiteOf: lender };
    }
  });
  return out;
}

function part(draft: Draft, from: number, to: number, later: boolean): Draft {
  const items = trim(draft.items.slice(from, to));
  const out: Draft = { kind: draft.kind, items, from: items[0]?.from ?? draft.from, to: items.at(-1)?.to ?? draft.to };
  if (draft.opener) {
    out.opener = draft.opener;
    if (!later) out.from = draft.from;
  }
  return out;
}

interface Cluster {
  from: number;
  to: number;
  onlyFinite: boolean;
}

/** Runs of verbs without anything between. */
function verbClusters(items: readonly Item[]): Cluster[] {
  const out: Cluster[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!isVerb(items[i])) continue;
    let to = i + 1;
    while (isVerb(items[to])) to++;
    out.push({ from: i, to, onlyFinite: to === i + 1 && isVerb(items[i], 'finite') });
    i = to - 1;
  }
  return out;
}
