/**
 * Decides what a comma or a conjunction joins: members of a list, or a second name for the same person or thing. Case decides
 * first, parallel form next, nearness last.
 */
import { ANY_AGREEMENT, GENITIVE, NOMINATIVE, PLURAL, SINGULAR } from '../shared/agreement.ts';
import type { Phrase } from '../shared/phrase.ts';
import { extend, frontier } from './frontier.ts';
import type { Item } from './items.ts';
import { isNounKind } from './nounKinds.ts';
import { placeOf } from './places.ts';
import type { DeskWord } from './work.ts';

/** What stands between two phrases. */
export interface Pending {
  kind: 'conjunction' | 'comma';
  key: string;
  /** A comma stands right before the conjunction. */
  afterComma?: boolean;
  /** "insbesondere" and the like stand behind the comma. */
  exemplifying?: boolean;
}

export interface JoiningContext {
  readonly desk: readonly DeskWord[];
  /** The verb is a plural and no noun of the clause is: its subject is a list. */
  readonly several?: boolean;
}

/** Joins the phrase at place `i` of the items to `host` where the comma or conjunction between them allows. */
export function joins(host: Phrase, phrase: Phrase, pending: Pending, items: readonly Item[], i: number, context: JoiningContext): boolean {
  if (goesOnNaming(host, phrase, context)) return true;
  if (pending.kind === 'conjunction') return coordinate(host, phrase, pending.key, context, pending.afterComma, listEnd(items, i).conjunction);
  // A comma: a list where a conjunction closes it, else a second name for the same thing.
  if (phrase.kind === 'adverb' || phrase.kind === 'adjective') return false;
  if (pending.exemplifying) return phrase.preposition ? coordinate(host, phrase, ',', context) : appose(host, phrase, context);
  const closing = listEnd(items, i);
  const person = phrase.preposition ? undefined : samePerson(host, phrase, closing, context);
  if (person) {
    person.appositions.push(phrase);
    // "traf Edi Muster, den Ministerpräsidenten": the office shows the case that the name hides.
    if (headOf(context, person).tag === 'NE' && !isUnmarked(phrase, context)) person.agreement = person.agreement & casesOf(phrase.agreement) || person.agreement;
    extend(host, person, phrase.to);
    return true;
  }
  if (closing.conjunction && coordinate(host, phrase, ',', context)) return true;
  if (phrase.preposition) return false;
  return appose(host, phrase, context, closing.comma);
}

/** "der Länder Belgien, Kenia und Peru": the names go on behind a noun that calls for several. */
function goesOnNaming(host: Phrase, phrase: Phrase, { desk }: JoiningContext): boolean {
  if (phrase.kind !== 'noun' || phrase.preposition || phrase.determiner || !placeOf(desk[phrase.head]?.form ?? '')) return false;
  const edge = frontier(host);
  const set = edge.find((p) => p.kind === 'noun' && p.name !== undefined && p.name.from > p.head && (p.agreement & PLURAL) !== 0 && (p.agreement & SINGULAR) === 0);
  if (!set?.name || !placeOf(desk[set.name.from]?.form ?? '')) return false;
  set.appositions.push(phrase);
  extend(host, set, phrase.to);
  return true;
}

const headOf = (context: JoiningContext, phrase: Phrase): DeskWord => context.desk[phrase.head] as DeskWord;

/** Names by themselves show no case. */
const isUnmarked = (phrase: Phrase, context: JoiningContext): boolean => headOf(context, phrase).tag === 'NE' || !phrase.agreement;

/** Whole cases of which a set has some gender or number. */
function casesOf(bits: number): number {
  let cases = 0;
  for (let c = 0; c < 4; c++) if (bits & (0b1111 << (4 * c))) cases |= 0b1111 << (4 * c);
  return cases;
}

interface ListEnd {
  /** A conjunction comes before the list ends. */
  conjunction: boolean;
  /** A comma stands right behind this member. */
  comma: boolean;
  /** A comma stands right before the conjunction, as no list has it: "A, Minister des Innern, und B". */
  closed: boolean;
}

function listEnd(items: readonly Item[], i: number): ListEnd {
  let conjunction = false;
  let closed = false;
  for (let j = i + 1; j < items.length; j++) {
    const item = items[j] as Item;
    if (item.type === 'conjunction') {
      if (!conjunction) closed = isComma(items[j - 1]);
      conjunction = true;
    } else if (isComma(item)) {
      if (conjunction && items[j + 1]?.type !== 'clause') break;
    } else if (item.type === 'verb' || item.type === 'quotation') break;
    else if (item.type === 'clause' && item.draft.kind !== 'relative') break;
    else if (item.type === 'mark' && /^[;:–]$/u.test(item.form)) break;
  }
  // "A, Botschafter in unserem Land, und B": what governs nothing but belongs to the member stands before the comma.
  let next = i + 1;
  for (let item = items[next]; item?.type === 'phrase' && item.phrase.preposition; item = items[next]) next++;
  return { conjunction, comma: next >= items.length || isComma(items[next]), closed };
}

const isComma = (item: Item | undefined): boolean => item?.type === 'mark' && item.form === ',';

const isPersonal = (phrase: Phrase, { desk }: JoiningContext): boolean => phrase.name !== undefined || isNounKind('person', desk[phrase.head]?.key ?? '');
const isNamed = (phrase: Phrase): boolean => phrase.name !== undefined || phrase.appositions.some((a) => a.name !== undefined);
/** Nouns that name persons in company: they have no name of their own. */
const isGroup = (phrase: Phrase, { desk }: JoiningContext): boolean => /(?:delegation|mitglied|kommission|rat)$/u.test(desk[phrase.head]?.key ?? '') && !phrase.determiner;

/**
 * The phrase in the host that names the same person as `phrase`: a name before an office ("Andrei Muster, Botschafter in
 * Bern") or an office before a name ("der Vorsteher des Amtes, Samuel Muster,").
 */
function samePerson(host: Phrase, phrase: Phrase, closing: ListEnd, context: JoiningContext): Phrase | undefined {
  const { desk } = context;
  if (phrase.kind !== 'noun' || !(phrase.agreement & SINGULAR || !phrase.agreement)) return undefined;
  const edge = frontier(host);
  // What stands inside an office beside a name belongs to that person.
  const besideName = officeBesideName(edge);
  const ofNamed = (j: number): boolean => besideName >= 0 && j >= besideName;
  // A name by itself shows no case: "des Vorstehers, Samuel Muster".
  const unmarked = isUnmarked(phrase, context);
  const shares = (p: Phrase): boolean => unmarked || !p.agreement || sharedCases(p.agreement, phrase.agreement) > 0;
  if (!isNamed(phrase)) {
    // ", seine Frau und", ", die Mitglieder und": somebody else.
    if (phrase.determiner && !(closing.comma && /^(?:der|ein)$/u.test(phrase.determiner.key))) return undefined;
    if (desk[phrase.head]?.tag !== 'NN' || (!isPersonal(phrase, context) && closing.conjunction && !closing.comma)) return undefined;
    if (!isPersonal(phrase, context) && !/(?:r|in|e|t)$/u.test(desk[phrase.head]?.key ?? '')) return undefined;
    for (let j = edge.length - 1; j >= 0; j--) {
      const p = edge[j] as Phrase;
      // "der Minister, Erwin Muster, der Botschafter, ...": an office with an article begins the next member.
      const complete = phrase.determiner !== undefined && j > 0 && (edge[j - 1] as Phrase).appositions.includes(p);
      if (p.kind === 'noun' && p.name !== undefined && !p.conjuncts.length && shares(p) && !ofNamed(j) && !complete) return p;
      // "A, Präsident des Rates, Leiter der Delegation und ...": a second office of the same person.
      // "der Minister A, Erik Sund, der Botschafter B, ...": behind an office with its name another person begins.
      const named = p.name !== undefined && phrase.determiner !== undefined;
      if (j === besideName && !named && isPersonal(phrase, context) && closing.comma) return edge[j - 1];
    }
    return undefined;
  }
  // A list of offices with their names goes on as it began, also where the last comma is missing.
  const alternating = edge.some((p) => p.conjuncts.length > 0 && p.conjuncts.slice(0, -1).every((c) => c.name === undefined && c.appositions.some((a) => a.name !== undefined)));
  if (phrase.determiner || (closing.conjunction && !closing.comma && !alternating)) return undefined;
  for (let j = 0; j < edge.length; j++) {
    const p = edge[j] as Phrase;
    if (p.kind !== 'noun' || isNamed(p) || ofNamed(j) || !shares(p)) continue;
    const oneOfTwoOffices = p.conjuncts.length > 0 && isOnePerson(p, context);
    if (p.conjuncts.length ? !oneOfTwoOffices : !isPersonal(p, context) || isGroup(p, context) || /delegation$/u.test(desk[p.head]?.key ?? '') || !(p.agreement & SINGULAR)) continue;
    return p;
  }
  return undefined;
}

/** Where in the edge an office stands that belongs to a name before it; -1 where none does. */
const officeBesideName = (edge: readonly Phrase[]): number => edge.findIndex((p, j) => j > 0 && (edge[j - 1] as Phrase).appositions.includes(p) && isNamed(edge[j - 1] as Phrase));

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

/** "den Vizepremierminister und Minister für Atomenergie", "Generalsekretär und Präsident Muster": two offices, one person. */
function isOnePerson(list: Phrase, context: JoiningContext): boolean {
  const [first, ...others] = list.conjuncts;
  if (!first || first.name || !(first.agreement & SINGULAR) || !isPersonal(first, context)) return false;
  const offices = others.every((p) => !p.determiner && !p.preposition && p.kind === 'noun' && isPersonal(p, context));
  return offices && (first.determiner ? others.every((p) => !p.name) : others.length === 1 && others[0]?.name !== undefined && others[0].name.from > others[0].head);
}

function sharedCases(a: number, b: number): number {
  let cases = 0;
  for (let c = 0; c < 4; c++) {
    const row = 0b1111 << (4 * c);
    if (a & row && b & row) cases++;
  }
  return cases;
}

function coordinate(host: Phrase, phrase: Phrase, key: string, context: JoiningContext, afterComma = false, more = false): boolean {
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

const isTime = (phrase: Phrase, { desk }: JoiningContext): boolean => isNounKind('time', desk[phrase.head]?.key ?? '') || /^\p{N}/u.test(desk[phrase.head]?.form ?? '');

/** Adds ", Außenminister der Russischen Föderation" to the nearest phrase in the same case. */
function appose(host: Phrase, phrase: Phrase, context: JoiningContext, closed = true): boolean {
  const edge = frontier(host);
  // "hatte der Vorsitzenden, Eva Sund, ein Telegramm gesandt", "übergab der Ministerin, Eva Sund, das Schreiben": a thing is no second name for a person where nothing closes it off, or where the person has a second name already.
  const isThing = phrase.determiner !== undefined && phrase.name === undefined && !isPersonal(phrase, context) && (!closed || officeBesideName(edge) >= 0);
  // "empfing A, Vorsteherin des Amtes, ihre Amtskollegin": behind a name and its office another person begins.
  if (phrase.determiner && /^(?:ihr|sein)$/u.test(phrase.determiner.key) && officeBesideName(edge) >= 0) return false;
  // "empfing die Vorsteherin, Eva Stern, den kenianischen Minister Paul Tarn": whoever has a name has no second one, nor has his office beside it.
  const isPersonNamed = (p: Phrase): boolean =>
    (p.name !== undefined && (p.name.to - p.name.from > 1 || isNounKind('person', context.desk[p.head]?.key ?? ''))) || p.appositions.some((a) => a.name !== undefined && a.name.to - a.name.from > 1);
  const isPerson = isNamed(phrase) && isNounKind('person', context.desk[phrase.head]?.key ?? '');
  const besideName = isPerson ? officeBesideName(edge) : -1;
  let best: Phrase | undefined;
  let bestScore = 0.5;
  edge.forEach((target, depth) => {
    if (target.kind !== 'noun' || target.conjuncts.length) return;
    if (isPerson && ((besideName >= 0 && depth >= besideName) || (isPersonal(target, context) && isPersonNamed(target)))) return;
    const cases = sharedCases(target.agreement, phrase.agreement);
    if (!cases && phrase.agreement) return;
    // "am Freitag, 31. März 2017, den Minister": a day is no second name for a person.
    if (isTime(target, context) !== isTime(phrase, context)) return;
    if (isThing && isPersonal(target, context)) return;
    // "führte der Minister, Erik Sund, ein Gespräch": an event is no second name for a person.
    if (isPersonal(target, context) && isNounKind('event', context.desk[phrase.head]?.key ?? '')) return;
    // "hat der Vorsteher, Erik Sund, die beiden Präsidenten begrüsst": several are no second name for one.
    const areSeveral = phrase.determiner !== undefined && phrase.agreement !== 0 && !(phrase.agreement & SINGULAR);
    if (areSeveral && isPersonal(target, context) && (target.name ? target.agreement & SINGULAR : !sharedCases(target.agreement & PLURAL, phrase.agreement))) return;
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
