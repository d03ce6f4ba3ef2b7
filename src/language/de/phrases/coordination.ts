/** Members of a list: which phrase of the host one more stands beside. */
import { ANY_AGREEMENT, GENITIVE, NOMINATIVE, PLURAL, SINGULAR } from '../../shared/agreement.ts';
import type { Phrase } from '../../shared/phrase.ts';
import { isNounKind } from '../morphology/nounKinds.ts';
import { placeOf } from '../morphology/places.ts';
import type { DeskWord } from '../work.ts';
import { extend, frontier } from './frontier.ts';
import { headOf, type JoiningContext, officeBesideName, sharedCases } from './joiningContext.ts';
import { isOnePerson } from './samePerson.ts';

/** "vom Botschafter, Werner Muster, und dem Direktor": after the comma, or with an article, the list goes on past the apposition. */
function closedApposition(edge: readonly Phrase[], afterComma: boolean): number {
  return edge.findIndex((p, j) => j > 0 && (edge[j - 1] as Phrase).appositions.includes(p) && (afterComma || (p.name !== undefined && !isNamedItself(edge[j - 1] as Phrase))));
}

/** A name of several words that is no country's. */
const isFullName = (phrase: Phrase, { desk }: JoiningContext): boolean =>
  phrase.kind === 'noun' && !phrase.preposition && phrase.name !== undefined && phrase.name.to - phrase.name.from > 1 && !placeOf((desk[phrase.head] as DeskWord).form);

/** Where in the edge a country stands that belongs to a named person; -1 where none does. */
const landOfNamed = (edge: readonly Phrase[], { desk }: JoiningContext): number =>
  edge.findIndex((p, j) => j > 0 && (edge[j - 1] as Phrase).name !== undefined && (edge[j - 1] as Phrase).attributes.includes(p) && placeOf((desk[p.head] as DeskWord).form) !== undefined);

const isNamedItself = (phrase: Phrase): boolean => phrase.name !== undefined;

export function coordinate(host: Phrase, phrase: Phrase, key: string, context: JoiningContext, afterComma = false, more = false): boolean {
  const edge = frontier(host);
  let best: Phrase | undefined;
  let bestScore = 0;
  const besideName = phrase.name !== undefined && !phrase.preposition ? officeBesideName(edge) : -1;
  const beside = afterComma || phrase.determiner ? closedApposition(edge, afterComma) : -1;
  const ownLand = isFullName(phrase, context) ? landOfNamed(edge, context) : -1;
  edge.forEach((target, depth) => {
    if (beside >= 0 && depth >= beside) return;
    // "die Präsidenten A von Armenien und B von Georgien": the second person stands beside the first, not beside the first one's land.
    if (ownLand >= 0 && depth >= ownLand) return;
    // "A, Leiter des Büros, und B": the second person stands beside the first, not beside the first one's office.
    if (besideName >= 0 && depth >= besideName) return;
    const score = parallel(target, phrase, context) + (depth / (edge.length || 1)) * 0.9 - misfit(target, depth > 0 && edge[depth - 1]?.genitive === target, phrase, context);
    if (score >= 1 && score >= bestScore) {
      best = target;
      bestScore = score;
    }
  });
  // "Auf der Agenda standen der Kampf gegen den Terror und die Reform": the list that the verb calls for.
  if (
    context.several &&
    !phrase.preposition &&
    !host.preposition &&
    phrase.kind === 'noun' &&
    isNominative(host) &&
    isNominative(phrase) &&
    (host.conjuncts.length > 0 || !(host.agreement & PLURAL)) &&
    !areBodies(best, phrase, context) &&
    !((more || host.conjuncts.length > 0) && areBare(host, best, phrase, context))
  )
    best = host;
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
  const first = list.conjuncts[0] as Phrase;
  list.agreement = jointAgreement(first, phrase, key) | (isOnePerson(list, context) ? first.agreement & SINGULAR : 0);
  extend(host, list, phrase.to);
  if (list.to < phrase.to) list.to = phrase.to;
  return true;
}

/** "im Rahmen der UNO und der OSZE": two that are written in capitals go together. */
const areBodies = (a: Phrase | undefined, b: Phrase, context: JoiningContext): boolean => a !== undefined && [a, b].every((p) => /^\p{Lu}{2,}$/u.test(headOf(context, p).form));

/** "das Verhältnis von Staat und Kirche, die Reform und die Lage": without an article the second goes with the first of those behind the preposition, and the list of the verb goes on behind it. */
function areBare(host: Phrase, best: Phrase | undefined, phrase: Phrase, { desk }: JoiningContext): boolean {
  const own = (host.conjuncts.at(-1) ?? host).determiner !== undefined;
  return own && best?.preposition !== undefined && [best, phrase].every((p) => !p.determiner && !p.name && !p.modifiers.length && desk[p.head]?.tag === 'NN');
}

const isNominative = (phrase: Phrase): boolean => phrase.kind === 'noun' && (phrase.agreement & NOMINATIVE) !== 0;

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
function parallel(a: Phrase, b: Phrase, { desk }: JoiningContext): number {
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
  // "zwischen der Schweiz und Kenia": between one there is nothing.
  if (left === 'zwischen' && !a.conjuncts.length && !(a.agreement & PLURAL && !(a.agreement & SINGULAR))) score += 1.5;
  // "die Delegation der Schweiz und der Kommission": a genitive goes with a genitive.
  if ((a.agreement & ~GENITIVE) === 0 && (b.agreement & ~GENITIVE) !== 0 && !(b.agreement & GENITIVE)) score -= 1;
  return score;
}

/**
 * "den Vorsitzenden des Rates und Minister": an office without an article goes with the noun whose article it can share, which
 * "des" is not; "das Mitglied des Rates und Minister" share at least case and number.
 */
function misfit(target: Phrase, isGenitive: boolean, phrase: Phrase, { desk }: JoiningContext): number {
  const head = desk[phrase.head] as DeskWord;
  if (!target.determiner || phrase.determiner || phrase.preposition || phrase.kind !== 'noun' || head.tag !== 'NN' || !isNounKind('person', head.key)) return 0;
  const own = isGenitive ? target.agreement & GENITIVE : target.agreement;
  const article = (desk[target.determiner.token] as DeskWord).agreement;
  const shares = (bits: number): boolean => [SINGULAR, PLURAL].some((number) => sharedCases(own & number, bits & number) > 0);
  return shares(article & phrase.agreement) ? 0 : shares(phrase.agreement) ? 0.5 : 1;
}
