/** Encounters that a noun tells: "das Treffen zwischen A und B", "beim Gipfel im Juni 2024", "Offizieller Besuch des Ministers X in Bern". */
import { PLURAL } from '../../language/shared/agreement.ts';
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { EncounterKind, EncounterStatus } from '../../records/encounter.ts';
import { endsIn } from '../people/words.ts';
import type { DateMention, Scene } from '../scene.ts';
import { byDate, dateIn, isBegin, placeIn, statusOf } from './circumstances.ts';
import { eventKindOf } from './nouns.ts';
import { attending, partiesOf, prepositional, sidesIn, subjectOf } from './participants.ts';
import type { Attending, Sighting, Stretch } from './sighting.ts';
import type { Sight } from './verbSightings.ts';
import type { EncounterWords } from './words.ts';

export function nounSightings(sight: Sight, clause: Clause): Sighting[] {
  const out: Sighting[] = [];
  for (const a of clause.arguments) {
    if (a.understood) continue;
    for (const member of membersOf(a.phrase))
      for (const phrase of phrasesWithin(member)) {
        const kind = eventKindOf(sight.scene, sight.words, phrase.head);
        if (kind) {
          const found = sightingOf(sight, clause, phrase, kind, member === phrase && (a.role === 'subject' || a.role === 'adverbial' || clause.kind === 'fragment'));
          if (found) out.push(found);
        }
      }
  }
  return out;
}

function sightingOf(sight: Sight, clause: Clause, phrase: Phrase, found: EncounterKind, own: boolean): Sighting | undefined {
  const { scene, words } = sight;
  const { tokens } = scene.text;
  const pointing = phrase.determiner !== undefined && words.pointing.has(phrase.determiner.key);
  const modifiers = phrase.modifiers.map((m) => tokens[m] as Token);
  const date = scene.dates.find((d) => d.from >= phrase.coreFrom && d.from < phrase.to && !isBegin(scene, d, words)) ?? (own || attendsHere(sight, clause, phrase) || (phrase.determiner && words.possessives.has(phrase.determiner.key)) ? dateIn(scene, clause, words) : undefined) ?? relativeDate(scene, phrase, words);
  const sides = sidesOfEvent(sight, phrase);
  const ordinal = modifiers.some((m) => /^\p{N}+\./u.test(m.form)) ;
  const multilateral = found === 'meeting' && membersHoldPlural(sight, phrase);
  const kind: EncounterKind = multilateral ? 'conference' : found;
  const people = peopleWith(sight, clause, phrase, own, kind);
  const title = titleOf(sight, phrase, kind, ordinal);
  const status = statusOfNoun(sight, clause, modifiers, date, own);
  if (!status) return undefined;
  const occurs = clause.predicate !== undefined && words.verbs.occur?.has(clause.predicate.key) && own;
  const informs = people.length > 0 || title !== undefined || (date !== undefined && (phrase.determiner !== undefined || phrase.preposition !== undefined)) || occurs;
  // "Gespräche", "ein Treffen" by themselves tell of no particular encounter.
  const pointsBack = !people.length && !title && (pointing || (phrase.determiner !== undefined || phrase.preposition !== undefined) && !sides.length);
  if (!informs && !pointsBack && sides.length < 2) return undefined;
  if (!informs && sides.length < 2 && !own && !phrase.preposition) return undefined;
  // A plural is a series, unless talks are spoken of so.
  if ((phrase.agreement & PLURAL) !== 0 && kind !== 'talks' && kind !== 'conference' && !people.length) return undefined;
  const place = placeOfNoun(sight, clause, phrase, own);
  return { rule: clause.kind === 'fragment' ? 'encounters.named-in-heading' : 'encounters.named', kind, status, clause, cue: [phrase.head], attending: people, sides, pointsBack: pointsBack && !date, heading: sight.heading(clause.from), ...(date && { date }), ...(place && { place }), ...(title && { title }) };
}

function attendsHere({ words }: Sight, clause: Clause, phrase: Phrase): boolean {
  return clause.predicate !== undefined && (words.verbs.attend?.has(clause.predicate.key) ?? false) && clause.arguments.some((a) => a.phrase === phrase);
}

/** "die letzte Runde, die am 28. März in Bern stattfand": the date stands in the relative clause. */
function relativeDate(scene: Scene, phrase: Phrase, words: EncounterWords): DateMention | undefined {
  for (const clause of phrase.clauses) if (clause.kind === 'relative') return dateIn(scene, clause, words);
  return undefined;
}

/** Those who meet: "zwischen A und B", "von A mit B", "des Ministers X", "bei Präsident Y". */
function peopleWith(sight: Sight, clause: Clause, phrase: Phrase, own: boolean, kind: EncounterKind): Attending[] {
  const { scene, words } = sight;
  const attributes = (keys: ReadonlySet<string>): Phrase[] => phrase.attributes.filter((a) => a.preposition !== undefined && keys.has(a.preposition.key));
  const visit = kind === 'visit';
  const persons = (phrases: readonly (Phrase | undefined)[]) => partiesOf(scene, phrases).filter((p) => p.kind === 'person' || p.kind === 'group');
  const owner = persons([phrase.genitive, ...attributes(words.withNoun.of)]).filter((p) => p.kind === 'person' || visit);
  const between = persons(attributes(words.withNoun.between));
  const others = persons([...attributes(words.withNoun.with), ...(own && clause.predicate && words.verbs.occur?.has(clause.predicate.key) ? prepositional(clause, words.withNoun.with) : [])]);
  const at = persons(attributes(words.withNoun.at)).filter((p) => p.kind === 'person');
  const attends = kind !== 'talks' && kind !== 'meeting' && kind !== 'call' && clause.predicate !== undefined && words.verbs.attend?.has(clause.predicate.key) && clause.arguments.some((a) => a.phrase === phrase && a.phrase.preposition && words.attendAt.has(a.phrase.preposition.key));
  // "ihr Arbeitsbesuch beim Präsidenten": the possessive is the subject's.
  const possessive = visit && phrase.determiner !== undefined && words.possessives.has(phrase.determiner.key) ? persons([subjectOf(clause)]).filter((p) => p.kind === 'person') : [];
  // "zur Teilnahme an den 2. Gesprächen": the subject takes part.
  const towards = clause.arguments.find((a) => a.phrase !== phrase && words.attendNouns.has((scene.text.tokens[a.phrase.head] as Token).key) && phrase.from >= a.phrase.from && phrase.to <= a.phrase.to);
  const visitors = attends || towards ? persons([subjectOf(clause)]).filter((p) => p.kind === 'person') : [];
  return [...attending(visitors, 'principal'), ...attending(possessive, 'guest'), ...attending(owner, visit ? 'guest' : 'principal'), ...attending(between, 'principal'), ...attending(others, visit ? 'host' : 'principal'), ...attending(at, 'host')];
}

function sidesOfEvent(sight: Sight, phrase: Phrase): string[] {
  return sidesIn(sight.scene, phrase);
}

/** "Treffen der deutschsprachigen Innenminister": a meeting of several office holders is a conference. */
function membersHoldPlural(sight: Sight, phrase: Phrase): boolean {
  const owner = phrase.genitive && (phrase.genitive.conjuncts[0] ?? phrase.genitive);
  return owner !== undefined && (owner.agreement & PLURAL) !== 0 && !owner.name && endsIn(sight.words.multilateral, (sight.scene.text.tokens[owner.head] as Token).key);
}

/** A round by its number, a conference by its name: the words without their article. */
function titleOf(sight: Sight, phrase: Phrase, kind: EncounterKind, ordinal: boolean): Stretch | undefined {
  const { tokens } = sight.scene.text;
  const head = tokens[phrase.head] as Token;
  const start = phrase.determiner ? phrase.determiner.token + 1 : phrase.coreFrom;
  const named = phrase.name !== undefined || /\p{Lu}.*-/u.test(head.form) || /-\p{Lu}/u.test(head.form);
  const qualifies = ordinal || (kind === 'conference' && (phrase.genitive !== undefined || named || phrase.attributes.some((a) => a.preposition !== undefined)));
  if (!qualifies) return undefined;
  const clauses = phrase.clauses.map((c) => c.from).filter((t) => t > phrase.head);
  const to = Math.min(phrase.to, ...clauses);
  let end = to;
  while (end > phrase.head + 1 && /^[,;:]$/u.test((tokens[end - 1] as Token).form)) end--;
  return { from: start, to: end };
}

function statusOfNoun(sight: Sight, clause: Clause, modifiers: readonly Token[], date: DateMention | undefined, own: boolean): EncounterStatus | undefined {
  const { scene, words } = sight;
  const p = clause.predicate;
  if (p?.negated && own) return undefined;
  const told = byDate(scene, date);
  if (told) return told;
  if (modifiers.some((m) => words.recalled.has(m.key)) && !modifiers.some((m) => /^\p{N}/u.test(m.form))) return 'recalled';
  if (modifiers.some((m) => words.planned.has(m.key))) return 'planned';
  if (own) {
    if (p && words.verbs.plan?.has(p.key)) return 'planned';
    return statusOf(scene, clause, date);
  }
  // A date without a year of publication to hold it against: an event with a past month and year is recalled.
  if (date && scene.published === undefined && /^\d{4}/u.test(date.date)) return 'recalled';
  const held = statusOf(scene, clause, date);
  return held;
}

function placeOfNoun(sight: Sight, clause: Clause, phrase: Phrase, own: boolean): Stretch | undefined {
  const { scene, words } = sight;
  const inside = placeIn(scene, { ...clause, from: phrase.head, to: phrase.to, complements: [] }, words, sight.inOffice);
  if (inside) return inside;
  for (const c of phrase.clauses) {
    const place = placeIn(scene, c, words, sight.inOffice);
    if (place) return place;
  }
  return own ? placeIn(scene, clause, words, sight.inOffice) : undefined;
}
