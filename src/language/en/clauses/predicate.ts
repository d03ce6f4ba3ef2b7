/** The predicate of a clause: main verb with auxiliaries, voice, tense, mood, modal and negation. */
import type { Predicate, Tense } from '../../shared/clause.ts';
import type { DeskWord } from '../deskWord.ts';
import { NEGATIONS } from '../lexicon/wordGroups.ts';
import { childrenOf, type Syntax } from '../syntax/syntax.ts';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;
const FUTURE = /^(?:will|shall)$/u;

/**
 * The predicate whose main word is at `place`: a verb, or a noun or adjective with a copula. `before` is the predicate that it
 * stands beside ("will meet and discuss"), which lends what it lacks.
 */
export function predicateOf(s: Syntax, place: number, before?: Predicate): Predicate | undefined {
  const { desk } = s;
  const word = desk[place] as DeskWord;
  const children = childrenOf(s, place);
  const labelled = (...labels: string[]): number[] => children.filter((c) => labels.includes(s.label.get(c) as string));
  // "is to take place", "are to be signed": "be" stands over the infinitive like a modal.
  const infinite = word.tag === 'VB' || (word.tag === 'VBN' && labelled('aux:pass').some((a) => (desk[a] as DeskWord).tag === 'VB'));
  const over = labelled('cop').find((c) => infinite && FINITE.test((desk[c] as DeskWord).tag) && children.some((m) => (desk[m] as DeskWord).tag === 'TO' && m > c));
  const copula = labelled('cop').find((c) => c !== over);
  const verbal = word.tag.startsWith('V') || word.tag === 'MD';
  if (!verbal && copula === undefined) return undefined;
  const main = copula ?? place;
  const mainWord = desk[main] as DeskWord;
  const auxiliaries = labelled('aux', 'aux:pass');
  const particle = verbal && copula === undefined ? labelled('compound:prt')[0] : undefined;
  const to = [...auxiliaries, ...labelled('mark')].find((a) => (desk[a] as DeskWord).tag === 'TO');
  const helpers = [...(over === undefined ? [] : [over]), ...auxiliaries.filter((a) => a !== to && (desk[a] as DeskWord).tag !== 'TO')];
  const tokens = [...helpers, ...(to === undefined ? [] : [to]), main, ...(particle === undefined ? [] : [particle])].sort((a, b) => a - b);
  const key = mainWord.key + (particle === undefined ? '' : `-${(desk[particle] as DeskWord).lower}`);
  const finite = tokens.find((t) => FINITE.test((desk[t] as DeskWord).tag));
  const keys = helpers.map((h) => (desk[h] as DeskWord).key);
  const modalWord = helpers.find((h) => (desk[h] as DeskWord).tag === 'MD' && !FUTURE.test((desk[h] as DeskWord).key));
  const participle = mainWord.tag === 'VBN' || (mainWord.tag === 'VBD' && helpers.length > 0);
  const passive = copula === undefined && ((labelled('aux:pass').length > 0 && participle) || (participle && keys.at(-1) === 'be') || (participle && !helpers.length && finite === undefined));
  const negation = children.some((c) => NEGATIONS.has((desk[c] as DeskWord).key) && !/^(?:only|least|just|merely)$/u.test(desk[c + 1]?.lower ?? ''));
  const predicate: Predicate = { key, token: main, tokens, voice: passive ? 'passive' : 'active', tense: 'none', mood: 'none', negated: negation };
  const modal = modalWord === undefined ? (over === undefined ? undefined : 'be') : (desk[modalWord] as DeskWord).key;
  if (finite !== undefined) {
    predicate.finite = finite;
    predicate.tense = tenseOf(desk, finite, helpers, mainWord, passive);
    predicate.mood = modal === 'would' ? 'conditional' : 'indicative';
    const number = numberOf(desk[finite] as DeskWord);
    if (number) predicate.number = number;
  } else if (before && to === undefined && helpers.length === 0 && before.finite !== undefined && sharesVerb(desk, mainWord, before)) {
    // "will meet and discuss", "was received and honoured"
    predicate.finite = before.finite;
    predicate.tense = before.tense;
    predicate.mood = before.mood;
    predicate.voice = mainWord.tag === 'VBN' ? before.voice : 'active';
    if (before.modal) predicate.modal = before.modal;
    predicate.negated ||= before.negated && mainWord.tag === 'VB';
  } else if (helpers.some((h) => (desk[h] as DeskWord).key === 'have')) predicate.tense = 'perfect';
  else if (mainWord.tag === 'VB' && to === undefined && copula === undefined) {
    predicate.mood = 'imperative';
    predicate.tense = 'present';
  }
  if (modal) predicate.modal = modal;
  return predicate;
}

function tenseOf(desk: readonly DeskWord[], finite: number, helpers: readonly number[], main: DeskWord, passive: boolean): Tense {
  const word = desk[finite] as DeskWord;
  if (word.tag === 'MD') return FUTURE.test(word.key) ? 'future' : helpers.some((h) => (desk[h] as DeskWord).lower === 'have') ? 'perfect' : 'present';
  const past = word.tag === 'VBD';
  if (word.key === 'have' && helpers.includes(finite) && (/^VB[ND]$/u.test(main.tag) || passive || helpers.some((h) => (desk[h] as DeskWord).lower === 'been'))) return past ? 'pluperfect' : 'perfect';
  return past ? 'past' : 'present';
}

function numberOf({ tag, lower }: DeskWord): Predicate['number'] {
  if (tag === 'VBZ' || lower === 'was') return 'singular';
  if (lower === 'are' || lower === 'were' || lower === 'have') return 'plural';
  return undefined;
}

/** The second of two verbs has no helper of its own: it takes the first one's where the forms agree. */
function sharesVerb(desk: readonly DeskWord[], main: DeskWord, before: Predicate): boolean {
  const helper = before.tokens.length > 1;
  const first = desk[before.token] as DeskWord;
  return helper && (main.tag === first.tag || (main.tag === 'VB' && first.tag === 'VB') || (main.tag === 'VBN' && /^VB[ND]$/u.test(first.tag)));
}
