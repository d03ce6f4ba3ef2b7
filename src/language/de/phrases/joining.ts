/**
 * Decides what a comma or a conjunction joins: members of a list, or a second name for the same person or thing. Case decides
 * first, parallel form next, nearness last.
 */
import { PLURAL, SINGULAR } from '../../shared/agreement.ts';
import type { Phrase } from '../../shared/phrase.ts';
import { isNounKind } from '../morphology/nounKinds.ts';
import { placeOf } from '../morphology/places.ts';
import { coordinate } from './coordination.ts';
import { extend, frontier } from './frontier.ts';
import type { Item } from './items.ts';
import { casesOf, headOf, isNamed, isPersonal, isUnmarked, type JoiningContext, type ListEnd, officeBesideName, type Pending, sharedCases } from './joiningContext.ts';
import { samePerson } from './samePerson.ts';

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
