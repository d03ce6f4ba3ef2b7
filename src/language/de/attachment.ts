/**
 * Puts the phrases of a field together: what belongs to the noun before it, what stands beside it for the same thing, and
 * what is coordinated with what. Case decides first, parallel form next, nearness last.
 */
import { ANY_AGREEMENT, GENITIVE, PLURAL } from '../shared/agreement.ts';
import type { Phrase } from '../shared/phrase.ts';
import { keyOf } from '../shared/token.ts';
import verbs from './data/verbs.json' with { type: 'json' };
import type { Draft, Item } from './items.ts';
import { isNounKind } from './nounKinds.ts';
import type { DeskWord } from './work.ts';

const GOVERNED: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(verbs.governs).map(([p, list]) => [p, new Set(list.split(' ').map(keyOf))]));

/** A piece of a clause after attachment: a phrase at clause level or a nested clause with what it belongs to. */
export type Constituent =
  | { type: 'phrase'; phrase: Phrase }
  /** `anchor`: the phrase at clause level before it. */
  | { type: 'clause'; draft: Draft; anchor?: Phrase }
  | { type: 'quotation'; from: number; to: number };

export interface AttachmentContext {
  readonly desk: readonly DeskWord[];
  /** Key of the main verb with its particle. */
  readonly verb: string;
  readonly passive: boolean;
}

interface Pending {
  kind: 'conjunction' | 'comma';
  key: string;
}

/** `whole`: the field is the prefield, one constituent where it can be. */
export function attach(items: readonly Item[], whole: boolean, context: AttachmentContext): Constituent[] {
  const out: Constituent[] = [];
  let pending: Pending | undefined;
  let adjacent = false;
  const governedSeen = new Set<string>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    switch (item.type) {
      case 'conjunction':
        pending = { kind: 'conjunction', key: item.key };
        continue;
      case 'mark':
        if (item.form === ',') pending ??= { kind: 'comma', key: ',' };
        else if (!/^["„“”»«‚‘/]$/u.test(item.form)) adjacent = false;
        continue;
      case 'verb':
        adjacent = false;
        pending = undefined;
        continue;
      case 'opener':
        if (item.phrase) out.push({ type: 'phrase', phrase: item.phrase });
        adjacent = false;
        continue;
      case 'quotation':
        out.push({ type: 'quotation', from: item.from, to: item.to });
        pending = undefined;
        adjacent = false;
        continue;
      case 'clause': {
        out.push(clauseConstituent(item.draft, out));
        pending = undefined;
        adjacent = false;
        continue;
      }
      case 'phrase': {
        const phrase = item.phrase;
        const last = out.at(-1);
        const host = last?.type === 'phrase' ? last.phrase : last?.type === 'clause' && last.draft.kind === 'relative' ? last.anchor && topOf(out, last.anchor) : undefined;
        if (pending && host && joins(host, phrase, pending, items, i, context)) {
          pending = undefined;
          adjacent = phrase.kind === 'noun';
          continue;
        }
        if (!pending && adjacent && host && attaches(host, phrase, whole, governedSeen, context)) {
          adjacent = true;
          continue;
        }
        if (phrase.preposition && GOVERNED.get(phrase.preposition.key)?.has(context.verb)) governedSeen.add(phrase.preposition.key);
        out.push({ type: 'phrase', phrase });
        pending = undefined;
        adjacent = phrase.kind === 'noun' || (phrase.kind === 'pronoun' && phrase.preposition === undefined && context.desk[phrase.head]?.tag === 'PIS');
      }
    }
  }
  return out;
}

function topOf(out: readonly Constituent[], inner: Phrase): Phrase | undefined {
  for (let i = out.length - 1; i >= 0; i--) {
    const c = out[i] as Constituent;
    if (c.type === 'phrase' && c.phrase.from <= inner.from && inner.to <= c.phrase.to) return c.phrase;
  }
  return undefined;
}

/** The phrases at whose right edge more can be added, outermost first. */
export function frontier(phrase: Phrase): Phrase[] {
  const out: Phrase[] = [phrase];
  for (let p: Phrase | undefined = phrase; p; ) {
    const inner: Phrase | undefined = [p.conjuncts.at(-1), p.appositions.at(-1), p.attributes.at(-1), p.genitive && p.genitive.from > p.head ? p.genitive : undefined]
      .filter((x): x is Phrase => x !== undefined)
      .sort((a, b) => b.to - a.to)[0];
    if (inner) out.push(inner);
    p = inner;
  }
  return out;
}

function extend(host: Phrase, target: Phrase, to: number): void {
  for (const p of frontier(host)) {
    if (p.to < to) p.to = to;
    if (p === target) break;
  }
}

// --- prepositional attributes ------------------------------------------------------------------------------------------

function attaches(host: Phrase, phrase: Phrase, whole: boolean, governedSeen: Set<string>, context: AttachmentContext): boolean {
  const preposition = phrase.preposition?.key;
  if (!preposition || phrase.kind === 'adverb') return false;
  const { desk } = context;
  const edge = frontier(host);
  for (let i = edge.length - 1; i >= 0; i--) {
    const target = edge[i] as Phrase;
    if (target.conjuncts.length) continue;
    if (fits(target, phrase, preposition, whole, governedSeen, context)) {
      target.attributes.push(phrase);
      extend(host, target, phrase.to);
      return true;
    }
    // Only the innermost noun and those above it that end here.
    if (desk[target.head]?.tag === 'NN' && !isNounKind('time', desk[target.head]?.key ?? '') && i < edge.length - 1 && preposition !== 'von') break;
  }
  return false;
}

function fits(target: Phrase, phrase: Phrase, preposition: string, whole: boolean, governedSeen: Set<string>, { desk, verb, passive }: AttachmentContext): boolean {
  const head = desk[target.head] as DeskWord;
  const inner = desk[phrase.head] as DeskWord;
  if (target.kind === 'pronoun') return head.tag === 'PIS' && /^(?:von|aus|unter)$/u.test(preposition);
  if (target.kind !== 'noun') return false;
  if (preposition === 'als') return false;
  if (preposition === 'wie') return true;
  const time = isNounKind('time', inner.key) || inner.tag === 'CARD' || /^(?:seit|während|binnen|ab)$/u.test(preposition);
  const event = isNounKind('event', head.key);
  const person = target.name !== undefined || isNounKind('person', head.key) || head.tag === 'NE';
  if (whole && !person && !(time && !event && isNounKind('time', head.key))) return true;
  if (isNounKind('time', head.key) && !/^(?:von|nach|vor|seit)$/u.test(preposition)) return false;
  if (time) return event;
  if (person && target.name === undefined && isNounKind('post', head.key)) return /^(?:in|bei|für|von|an|zu|auf|am)$/u.test(preposition);
  if (person) {
    if (preposition === 'von' || preposition === 'aus') return !(passive && preposition === 'von' && (phrase.name !== undefined || isNounKind('person', inner.key) || inner.tag === 'NE' || true));
    return preposition === 'für' && target.name === undefined;
  }
  if (passive && /^(?:von|durch)$/u.test(preposition) && (phrase.name !== undefined || isNounKind('person', inner.key))) return isNounKind('event', head.key) && preposition === 'von';
  if (GOVERNED.get(preposition)?.has(verb) && !governedSeen.has(preposition)) {
    // "informierte über die Gespräche mit X": the verb's own preposition goes to the verb once.
    return preposition === 'mit' || preposition === 'in' || preposition === 'zu' ? event : false;
  }
  return true;
}

// --- coordination and apposition ----------------------------------------------------------------------------------------

function joins(host: Phrase, phrase: Phrase, pending: Pending, items: readonly Item[], i: number, context: AttachmentContext): boolean {
  if (pending.kind === 'conjunction') return coordinate(host, phrase, pending.key, context);
  // A comma: a list where a conjunction closes it, else a second name for the same thing.
  if (phrase.kind === 'adverb' || phrase.kind === 'adjective') return false;
  const closing = listEnd(items, i);
  const closed = closing.conjunction && !(closing.comma && isPersonal(host, context) && isBareRole(phrase, context));
  if (closed && coordinate(host, phrase, ',', context)) return true;
  if (phrase.preposition) return false;
  return appose(host, phrase, context);
}

/** Whether a conjunction comes before the list ends, and whether a comma follows its last member. */
function listEnd(items: readonly Item[], i: number): { conjunction: boolean; comma: boolean } {
  let conjunction = false;
  for (let j = i + 1; j < items.length; j++) {
    const item = items[j] as Item;
    if (item.type === 'conjunction') conjunction = true;
    else if (item.type === 'mark' && item.form === ',') {
      if (conjunction && items[j + 1]?.type !== 'clause') return { conjunction, comma: true };
    } else if (item.type === 'verb' || item.type === 'quotation') break;
    else if (item.type === 'clause' && item.draft.kind !== 'relative') break;
    else if (item.type === 'mark' && /^[;:–]$/u.test(item.form)) break;
  }
  const after = items.at(-1);
  return { conjunction, comma: after?.type === 'mark' && after.form === ',' };
}

const isPersonal = (phrase: Phrase, { desk }: AttachmentContext): boolean => phrase.name !== undefined || isNounKind('person', desk[phrase.head]?.key ?? '');

/** "Generalsekretär der Partei", "Direktor des Amtes": an office without a name and without an article. */
const isBareRole = (phrase: Phrase, { desk }: AttachmentContext): boolean => phrase.kind === 'noun' && phrase.name === undefined && !phrase.preposition && desk[phrase.head]?.tag === 'NN';

function coordinate(host: Phrase, phrase: Phrase, key: string, context: AttachmentContext): boolean {
  const edge = frontier(host);
  let best: Phrase | undefined;
  let bestScore = 0;
  edge.forEach((target, depth) => {
    const score = parallel(target, phrase, context) + (depth / (edge.length || 1)) * 0.9;
    if (score >= 1 && score >= bestScore) {
      best = target;
      bestScore = score;
    }
  });
  if (!best) return false;
  const target = best as Phrase;
  // The last member of a list takes the next member beside it, not below it.
  const list = edge.find((p) => p.conjuncts.at(-1) === target) ?? target;
  if (list.conjuncts.length) {
    list.conjuncts.push(phrase);
  } else {
    const first: Phrase = { ...list, attributes: list.attributes, appositions: list.appositions, clauses: list.clauses };
    list.conjuncts = [first, phrase];
    list.attributes = [];
    list.appositions = [];
    list.clauses = [];
    delete list.genitive;
    delete list.name;
  }
  list.agreement = jointAgreement(list.conjuncts[0] as Phrase, phrase, key);
  extend(host, list, phrase.to);
  if (list.to < phrase.to) list.to = phrase.to;
  return true;
}

/** Two or more joined by "und" are a plural in the cases that they share; "oder" leaves the number open. */
function jointAgreement(first: Phrase, phrase: Phrase, key: string): number {
  let cases = 0;
  for (let c = 0; c < 4; c++) {
    const row = 0b1111 << (4 * c);
    if (first.agreement & row && (phrase.agreement & row || !phrase.agreement)) cases |= row;
  }
  if (!cases) cases = first.agreement ? ANY_AGREEMENT : 0;
  return key === 'oder' || key === 'sowie' ? cases : cases & PLURAL;
}

/** How well two phrases stand side by side; below 1 they do not. */
function parallel(a: Phrase, b: Phrase, { desk }: AttachmentContext): number {
  if (a.kind === 'adjective' || b.kind === 'adjective') return a.kind === b.kind && !a.preposition && !b.preposition ? 2 : 0;
  if (a.kind === 'adverb' || b.kind === 'adverb') return a.kind === b.kind ? 1 : 0;
  const left = a.preposition?.key;
  const right = b.preposition?.key;
  if (right) return left === right ? 3 : left ? 1.2 : 0;
  let shared = false;
  for (let c = 0; c < 4; c++) {
    const row = 0b1111 << (4 * c);
    if (a.agreement & row && b.agreement & row) shared = true;
  }
  if (!shared) return 0;
  let score = left ? 1.1 : 1.3;
  const [x, y] = [desk[a.head] as DeskWord, desk[b.head] as DeskWord];
  if (b.kind === 'pronoun' && a.kind !== 'pronoun' && !a.name) score -= 0.3;
  if ((a.determiner === undefined) === (b.determiner === undefined)) score += 0.6;
  else if (b.determiner && !a.determiner && a.name === undefined && x.tag === 'NN') score -= 0.3;
  if (a.determiner && b.determiner && a.determiner.key === b.determiner.key) score += 0.4;
  if ((x.tag === 'NE') === (y.tag === 'NE')) score += 0.4;
  if (isNounKind('person', x.key) === isNounKind('person', y.key)) score += 0.3;
  // "die Delegation der Schweiz und der Kommission": a genitive goes with a genitive.
  if ((a.agreement & ~GENITIVE) === 0 && (b.agreement & ~GENITIVE) !== 0 && !(b.agreement & GENITIVE)) score -= 1;
  return score;
}

/** Adds ", Außenminister der Russischen Föderation" to the nearest phrase in the same case. */
function appose(host: Phrase, phrase: Phrase, context: AttachmentContext): boolean {
  const edge = frontier(host);
  let best: Phrase | undefined;
  let bestScore = 0.5;
  edge.forEach((target, depth) => {
    if (target.kind !== 'noun' || target.conjuncts.length) return;
    let cases = 0;
    for (let c = 0; c < 4; c++) {
      const row = 0b1111 << (4 * c);
      if (target.agreement & row && phrase.agreement & row) cases++;
    }
    if (!cases && phrase.agreement) return;
    const personal = isPersonal(target, context) && (isPersonal(phrase, context) || phrase.name !== undefined);
    const score = 1 + (personal ? 2 : 0) + depth * 0.1;
    if (score > bestScore) {
      bestScore = score;
      best = target;
    }
  });
  if (!best) return false;
  (best as Phrase).appositions.push(phrase);
  extend(host, best, phrase.to);
  return true;
}

// --- clauses ------------------------------------------------------------------------------------------------------------

function clauseConstituent(draft: Draft, out: readonly Constituent[]): Constituent {
  const last = [...out].reverse().find((c): c is Extract<Constituent, { type: 'phrase' }> => c.type === 'phrase');
  return last ? { type: 'clause', draft, anchor: last.phrase } : { type: 'clause', draft };
}
