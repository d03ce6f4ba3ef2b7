/** Who meets whom where a verb tells that they met or talked, which states they stand for, and who of them is host or guest. */
import { SINGULAR } from '../../../language/shared/agreement.ts';
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import { type Party, type Scene, statesBetween } from '../../scene.ts';
import { eventKindOf, isOrdinal, kindOfRound } from '../sightings/nouns.ts';
import { areTwo, attending, companions, isPerson, partiesOf, sidesIn, subjectOf } from '../sightings/participants.ts';
import { attributesOf, type Sight, type Told, told } from '../sightings/sight.ts';
import type { Attending } from '../sightings/sighting.ts';
import { isNamedMeeting, titleOf } from '../sightings/titles.ts';
import type { EncounterWords } from '../words.ts';

export function together(sight: Sight, rule: string, kind: EncounterKind, clause: Clause, others: readonly Party[], named?: Phrase, company?: readonly Phrase[]): Told[] {
  const { scene, words } = sight;
  const subject = subjectOf(clause);
  const led = clause.arguments.filter((a) => words.leadership.has(scene.text.tokens[a.phrase.head]?.key ?? '')).map((a) => a.phrase.genitive ?? attributesOf(a.phrase, words.withNoun.of)[0]);
  const subjects = clause.predicate?.voice === 'active' ? [...listedBefore(scene, clause, subject), ...partiesOf(scene, [subject]), ...partiesOf(scene, led)] : [];
  const all = [...subjects, ...others];
  // "The Foreign Ministries of Norway and Kenya held a round of consultations": one phrase for two sides.
  const states = subject && (subject.agreement & SINGULAR) === 0 ? [...new Set(statesBetween(scene, subject.from, subject.to).flatMap((x) => (x.by === 'organisation' ? [] : [x.code])))] : [];
  if (kind === 'talks' && !others.length && states.length === 2 && subjects.every((p) => p.kind === 'organisation'))
    return [{ ...told(rule, kind, [], states), ...(named && kindOfRound(scene, words, named) && { title: titleOf(sight, named, kind) }) }];
  if (!all.length || (!others.length && subjects.length < 2 && !(subjects[0]?.kind === 'group'))) return [];
  if (!areTwo(all) && subjects[0]?.kind !== 'group') return [];
  // "The European Union and Norway held the 21st meeting of their dialogue": states hold talks, and the rounds of a series.
  const series =
    named !== undefined &&
    !scene.cast.who(named).some(isPerson) &&
    (named.genitive !== undefined || attributesOf(named, words.withNoun.of).length > 0) &&
    named.modifiers.some((m) => isOrdinal(scene.text.tokens[m] as Token, words));
  if (!all.some((p) => p.kind !== 'organisation' && p.kind !== 'state') && kind !== 'talks' && !series) return [];
  // "Die beiden sprachen über X" tells of the encounter that the text is about.
  const pointsBack = !others.length && !series && !clause.arguments.some((a) => a.role === 'reflexive');
  const sides = [subject, ...partiesWithin(sight, named), ...(company ?? companions(scene, clause, words)).filter((x) => scene.cast.who(x).length > 0)].flatMap((p) => sidesIn(scene, p, words));
  const title = named && (series || (eventKindOf(scene, words, named.head) !== undefined && isNamedMeeting(sight, named))) ? titleOf(sight, named, kind) : undefined;
  // "The ministers agreed to hold the 7th Vice-Ministerial Dialogue": of their states; who will be there is not told.
  const announced = title && clause.kind === 'infinitive' && words.verbs.plan?.has(clause.parent?.predicate?.key ?? '') && !others.length;
  if (announced) {
    const states = all.flatMap((p) => p.country ?? (p.kind === 'person' ? (scene.cast.countryOf(p.name) ?? []) : []));
    const both = [...new Set([...sides, ...states])];
    // "The two sides agreed to hold the 9th Policy Consultation"
    return [{ ...told(rule, kind, [], both, false), title, ...(!both.length && { ofBoth: true }) }];
  }
  const came = comersAmong(sight, clause, subject, subjects, [named, ...(company ?? companions(scene, clause, words))], others) ?? atHomeOf(sight, clause, subjects, others);
  return [{ ...told(rule, kind, came ?? attending(all, 'principal'), [...new Set(sides)], pointsBack), ...(title && { title }) }];
}

/** "Minister A, Minister B and Minister C held a meeting": the grammar may leave the first of a list by himself. */
function listedBefore(scene: Scene, clause: Clause, subject: Phrase | undefined): Party[] {
  if (!subject?.conjuncts.length) return [];
  const first = clause.complements.find((c) => c.relation === 'fragment' && !c.clause.predicate && subject.from - c.clause.to <= 1 && c.clause.to <= subject.from)?.clause;
  const mark = scene.text.tokens[subject.from - 1]?.form === ',' || scene.text.tokens[(first?.to ?? 0) - 1]?.form === ',';
  const [phrase, another] = first?.arguments ?? [];
  return phrase && !another && mark && phrase.phrase.name ? partiesOf(scene, [phrase.phrase]).filter(isPerson) : [];
}

/** "had talks with Norway on the situation in Peru": of what they hold the parts that tell between whom, and not about what. */
function partiesWithin({ words }: Sight, named: Phrase | undefined): Phrase[] {
  if (!named) return [];
  const matters = phrasesWithin(named).filter((a) => a.preposition && words.matters.has(a.preposition.key) && a.from > named.head);
  const to = Math.min(named.to, ...matters.map((m) => m.from));
  return to < named.to ? [{ ...named, to, attributes: named.attributes.filter((a) => a.to <= to), clauses: [] }] : [named];
}

/** "met with visiting Minister B", "the visiting Minister B held talks with A": who is on a visit is the guest of the other. */
function comersAmong(
  { scene, words }: Sight,
  clause: Clause,
  subject: Phrase | undefined,
  subjects: readonly Party[],
  company: readonly (Phrase | undefined)[],
  others: readonly Party[],
): Attending[] | undefined {
  if (!subjects.some(isPerson) || !others.some(isPerson)) return undefined;
  // "who is making her first visit to Kenya"
  const making = clause.complements.filter(
    (c) =>
      c.relation === 'relative' &&
      c.clause.predicate?.tense === 'present' &&
      // "who is visiting Norway"
      ((words.nameLinks.size > 0 && words.verbs.visit?.has(c.clause.predicate.key)) ||
        c.clause.arguments.some((a) => !a.understood && phrasesWithin(a.phrase).some((x) => eventKindOf(scene, words, x.head) === 'visit'))),
  );
  const visits = (p: Phrase | undefined): boolean =>
    p !== undefined &&
    (scene.text.tokens.slice(p.coreFrom, p.head).some((t) => words.visiting.has(t.form.toLowerCase())) ||
      making.some(({ clause: c }) => p.head < c.from && (c.from - p.to <= 1 || c.antecedent === p)));
  const own = visitorByPossessive(scene, words, clause, [...subjects, ...others].filter(isPerson));
  const [here, there] = own ? [subjects.some((p) => p.name === own), others.some((p) => p.name === own)] : [visits(subject), company.some(visits)];
  if (here === there) return undefined;
  return [...attending(subjects, here ? 'guest' : 'host'), ...attending(others, here ? 'host' : 'guest')];
}

/** "A held a meeting with B, during her visit to Japan", "on the occasion of his visit to Norway": no one visits his own state. */
function visitorByPossessive(scene: Scene, words: EncounterWords, clause: Clause, persons: readonly Party[]): string | undefined {
  if (!words.nameLinks.size || persons.length !== 2) return undefined;
  const visit = clause.arguments
    .flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase)))
    .find((x) => x.preposition && x.determiner && words.possessives.has(x.determiner.key) && eventKindOf(scene, words, x.head) === 'visit');
  if (!visit?.determiner) return undefined;
  // "during his visit to the UN General Assembly": to neither of them.
  if (statesBetween(scene, visit.head, visit.to).some((s) => s.by === 'organisation') || attributesOf(visit, words.to).some((a) => eventKindOf(scene, words, a.head))) return undefined;
  const visited = statesBetween(scene, visit.head, visit.to).flatMap((s) => (s.by === 'noun' ? [s.code] : []));
  const abroad = persons.filter((p) => p.country !== undefined && !visited.includes(p.country));
  const atHome = persons.filter((p) => p.country !== undefined && visited.includes(p.country));
  if (atHome.length === 1) return (abroad[0] ?? persons.find((p) => p !== atHome[0]))?.name;
  return visited.length ? undefined : scene.cast.ownerAt(visit.determiner.token)?.name;
}

/** "A met B at his residence": whose house it is, is the host; of the two it is the one who acts. */
function atHomeOf({ scene, words }: Sight, clause: Clause, subjects: readonly Party[], others: readonly Party[]): Attending[] | undefined {
  const [host, another] = subjects;
  if (!host || another || !isPerson(host) || !others.some(isPerson)) return undefined;
  const seat = clause.arguments
    .flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase)))
    .find((x) => x.preposition && x.determiner && words.places.has(x.preposition.key) && words.possessives.has(x.determiner.key) && words.seatsOfHosts.has((scene.text.tokens[x.head] as Token).key));
  const owner = seat?.determiner && scene.cast.ownerAt(seat.determiner.token);
  return owner?.name === host.name ? [...attending(subjects, 'host'), ...attending(others, 'guest')] : undefined;
}
