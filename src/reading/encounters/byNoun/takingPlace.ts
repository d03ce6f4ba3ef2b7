/** What tells that an encounter named by a noun takes place or does not: its verb, the programme that it stands on, a cancellation. */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { subjectOf } from '../sightings/participants.ts';
import type { Sight } from '../sightings/sight.ts';
import { isAccord } from '../whenAndWhere/status.ts';

/** "findet statt", "steht auf dem Programm", "es gab ein Treffen"; not "gab Gelegenheit", "stand im Zeichen". */
export function takesPlace(sight: Sight, clause: Clause): boolean {
  const { scene, words } = sight;
  const p = clause.predicate;
  if (!p) return false;
  // "talks were held", but not "held talks on the visit".
  // "The negotiations should be concluded by May": their end is no meeting.
  if (words.verbs.end?.has(p.key) && p.voice !== 'active') return false;
  if (words.verbs.occur?.has(p.key)) return p.voice !== 'active' || !(words.verbs.hold?.has(p.key) || words.verbs.plan?.has(p.key)) || argumentOf(clause, 'object') === undefined;
  // "Ein Bankett am Abend bildet den Abschluss": what frames the day takes place.
  if (words.framing.has(p.key) && clause.arguments.some((a) => (a.role === 'object' || a.role === 'predicative') && words.frames.has((scene.text.tokens[a.phrase.head] as Token).key))) return true;
  if (isProgramme(sight, clause)) return true;
  const isOne = (list: ReadonlySet<string>, x: Phrase | undefined): boolean => x !== undefined && list.has((scene.text.tokens[x.head] as Token).key);
  // "a meeting with A was part of the programme"
  if (clause.arguments.some((a) => a.role === 'predicative' && isOne(words.programmes, a.phrase.genitive))) return true;
  // "Anschließend kam es zur Unterzeichnung", "kam es zu einem Treffen zwischen A und B"
  if (isComingTo(sight, clause)) return true;
  if (!words.verbs.stand?.has(p.key)) return false;
  return clause.arguments.some((a) => (a.phrase.preposition ? isOne(words.programmes, a.phrase) : a.role === 'subject' && isOne(words.there, a.phrase)));
}

/** "kam es zu": what came about stands behind the preposition. */
export const isComingTo = ({ scene, words }: Sight, { predicate, arguments: all }: Clause): boolean =>
  predicate?.voice === 'active' &&
  !predicate.negated &&
  words.comingTo.has(predicate.key) &&
  all.some((a) => a.role === 'subject' && words.there.has((scene.text.tokens[a.phrase.head] as Token).key)) &&
  all.some((a) => a.phrase.preposition !== undefined && words.purposes.has(a.phrase.preposition.key));

/** "the programme included" */
export const isProgramme = ({ scene, words }: Sight, clause: Clause): boolean =>
  clause.predicate?.voice === 'active' && words.verbs.foresee?.has(clause.predicate.key) === true && words.programmes.has(scene.text.tokens[subjectOf(clause)?.head ?? -1]?.key ?? '');

/** "the programme included a meeting with A" */
export const isComprised = (sight: Sight, clause: Clause, phrase: Phrase): boolean => isProgramme(sight, clause) && argumentOf(clause, 'object') === phrase;

/** "cancelled her visit", "the talks have been postponed": nothing took place. */
export function isCancelled({ words }: Sight, clause: Clause, phrase: Phrase): boolean {
  const p = clause.predicate;
  if (!p || p.negated || !words.cancelling.has(p.key)) return false;
  return (p.voice === 'active' && argumentOf(clause, 'object') !== undefined ? argumentOf(clause, 'object') : subjectOf(clause)) === phrase;
}

/** "The reception was followed by a dinner": what comes next is held too. */
export const isNextEvent = ({ words }: Sight, clause: Clause, phrase: Phrase): boolean =>
  clause.kind === 'main' &&
  clause.predicate?.voice !== 'active' &&
  words.verbs.precede?.has(clause.predicate?.key ?? '') === true &&
  phrase.preposition !== undefined &&
  words.by.has(phrase.preposition.key);

/** "The talks concluded with the signing of two agreements", "The visit saw the signing of": an act of what has just been told. */
export function isActOf({ scene, words }: Sight, clause: Clause, phrase: Phrase): boolean {
  const key = clause.predicate?.key ?? '';
  const subject = subjectOf(clause);
  if (clause.predicate?.voice !== 'active' || clause.predicate.negated || clause.predicate.tense !== 'past' || !subject || !eventKindOf(scene, words, subject.head)) return false;
  if (eventKindOf(scene, words, phrase.head) !== 'signing') return false;
  return (
    (words.closing.has(key) && phrase.preposition !== undefined && (words.with.has(phrase.preposition.key) || words.phoneIn.has(phrase.preposition.key))) ||
    (words.featuring.has(key) && argumentOf(clause, 'object') === phrase)
  );
}

/** "werden am 3. Mai in Wien eine Konferenz organisieren": whoever organises it tells when and where. */
export const isOrganised = ({ words }: Sight, clause: Clause, phrase: Phrase): boolean =>
  words.organisers.has(clause.predicate?.key ?? '') && clause.predicate?.voice === 'active' && argumentOf(clause, 'object') === phrase;

/** "agreed to hold the next round in Oslo", "vereinbarten, die nächste Sitzung in Wien abzuhalten": what is planned under a verb of agreeing. */
export const convenes = ({ scene, words }: Sight, clause: Clause, phrase: Phrase): boolean =>
  clause.predicate?.tense === 'none' &&
  words.verbs.convene?.has(clause.predicate?.key ?? '') === true &&
  clause.parent !== undefined &&
  ((clause.kind === 'infinitive' && words.verbs.plan?.has(clause.parent.predicate?.key ?? '') === true) || isAccord(scene, words, clause.parent)) &&
  argumentOf(clause, 'object') === phrase;
