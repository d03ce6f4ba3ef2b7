/** What a clause below a verb is to it: content, question, infinitive, circumstance. */
import type { Clause, ClauseKind, Relation } from '../../shared/clause.ts';
import type { DeskWord } from '../deskWord.ts';
import { childrenOf, childWith, type Syntax } from '../syntax/syntax.ts';
import { isVerb } from './clausal.ts';
import { spanBelow } from './nominal.ts';

const QUESTION_OPENERS = /^(?:whether|how|why|what|who|whom|whose|which|when|where|if)$/u;

/** What a clause below a verb is: content, question, infinitive, circumstance. */
export function relationOf(s: Syntax, place: number, label: string): { relation: Relation; kind: ClauseKind } {
  const { desk } = s;
  const word = desk[place] as DeskWord;
  const marks = childrenOf(s, place)
    .filter((c) => s.label.get(c) === 'mark')
    .map((c) => (desk[c] as DeskWord).lower);
  const infinitive =
    (marks.includes('to') && !(word.tag === 'VB' && childWith(s, place, 'cop') !== undefined)) ||
    (word.tag === 'VB' && childWith(s, place, 'cop') === undefined && childrenOf(s, place).some((c) => (desk[c] as DeskWord).tag === 'TO')) ||
    (childWith(s, place, 'cop') !== undefined && word.tag !== 'VB' && childrenOf(s, place).some((c) => (desk[c] as DeskWord).tag === 'TO'));
  const finite = [place, ...childrenOf(s, place)].some((c) => /^(?:VBD|VBZ|VBP|MD)$/u.test((desk[c] as DeskWord).tag) && (c === place || /^(?:aux|cop)/u.test(s.label.get(c) as string)));
  const opens = firstWord(s, place);
  const question =
    opens !== undefined && QUESTION_OPENERS.test((desk[opens] as DeskWord).lower) && (desk[opens] as DeskWord).lower !== 'if'
      ? true
      : marks.includes('whether') || (label !== 'advcl' && marks.includes('if'));
  // "made the remarks when meeting the envoy": what someone was doing at the time.
  if (word.tag === 'VBG' && !finite && opens !== undefined && /^(?:when|while|whilst)$/u.test((desk[opens] as DeskWord).lower)) return { relation: 'participial', kind: 'participial' };
  if (label === 'ccomp' || label === 'csubj' || label === 'parataxis' || label === 'dep') {
    if (infinitive) return { relation: 'infinitive', kind: 'infinitive' };
    if (question && label !== 'parataxis') return { relation: 'question', kind: 'question' };
    if (word.tag === 'VBG' && !finite) return { relation: 'participial', kind: 'participial' };
    // "said as he welcomed the guest": when, and not what.
    if (finite && marks.some((m) => CIRCUMSTANCE.test(m))) return { relation: 'adverbial', kind: 'adverbial' };
    if (label === 'parataxis' || label === 'dep') return { relation: 'fragment', kind: finite ? 'main' : 'fragment' };
    return { relation: 'content', kind: 'content' };
  }
  if (label === 'xcomp') {
    if (question) return { relation: 'question', kind: 'question' };
    return word.tag === 'VBG' && !infinitive ? { relation: 'participial', kind: 'participial' } : { relation: 'infinitive', kind: 'infinitive' };
  }
  if (infinitive) return { relation: 'adverbial', kind: 'adverbial' };
  return finite || !isVerb(word) ? { relation: 'adverbial', kind: 'adverbial' } : { relation: 'participial', kind: 'participial' };
}

/** The word that opens a clause below `place`: its first word, where this hangs close to the verb. */
function firstWord(s: Syntax, place: number): number | undefined {
  const [from] = spanBelow(s, place);
  for (let at = from, steps = 0; at >= 0 && steps < 4; at = s.head.get(at) as number, steps++) if (at === place) return from === place ? undefined : from;
  return undefined;
}

const CIRCUMSTANCE = /^(?:as|while|when|after|before|because|since|until|although|though)$/u;

/** "is ready to help": the adjective or noun behind the copula takes the clause. */
export function anchorOf(s: Syntax, clause: Clause): number | undefined {
  if (clause.predicate?.key !== 'be') return undefined;
  const predicative = clause.arguments.find((a) => a.role === 'predicative')?.phrase;
  return predicative && /^(?:JJ|NN|VB)/u.test((s.desk[predicative.head] as DeskWord).tag) ? predicative.head : undefined;
}
