/** Encounters that a noun tells: "das Treffen zwischen A und B", "beim Gipfel im Juni 2024", "Offizieller Besuch des Ministers X in Bern". */
import type { Clause } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import { isConference } from '../attendance/conferences.ts';
import { eventKindOf, isBilateralBody, isOfCourtesy, isSessionOfBody, kindOfRound, seriesOf } from '../sightings/nouns.ts';
import { isPerson, subjectOf } from '../sightings/participants.ts';
import { attributesOf, plans, type Sight } from '../sightings/sight.ts';
import type { Sighting } from '../sightings/sighting.ts';
import { scheduledBehind } from '../whenAndWhere/scheduled.ts';
import { journeyFor } from './aims.ts';
import { isOfEachOther, isWitnessed } from './peopleOfNoun.ts';
import { bodyMeets, isNextSession, isOtherRound } from './sessions.ts';
import { sightingOfNoun } from './sightingOfNoun.ts';
import { convenes, isActOf, isComingTo, isComprised, isNextEvent, isOrganised, takesPlace } from './takingPlace.ts';

export function nounSightings(sight: Sight, clause: Clause): Sighting[] {
  const out: Sighting[] = [];
  const seen = new Set<number>();
  for (const a of clause.arguments) {
    if (a.understood) continue;
    const isOwn =
      a.role === 'subject' ||
      a.role === 'adverbial' ||
      clause.kind === 'fragment' ||
      plans(sight, clause, a.phrase) ||
      convenes(sight, clause, a.phrase) ||
      isOrganised(sight, clause, a.phrase) ||
      isComprised(sight, clause, a.phrase) ||
      isNextEvent(sight, clause, a.phrase) ||
      isActOf(sight, clause, a.phrase) ||
      (a.phrase.preposition !== undefined && sight.words.purposes.has(a.phrase.preposition.key) && isComingTo(sight, clause));
    for (const member of membersOf(a.phrase))
      for (const { phrase, parent } of phrasesBelow(member)) {
        // A noun that the grammar hangs in two places is told once.
        if (seen.has(phrase.head)) continue;
        const earlier = isOtherRound(sight, clause, phrase);
        const body = phrase === member && bodyMeets(sight, clause, phrase);
        // "a meeting with the press": to tell it of the talks.
        if (attributesOf(phrase, sight.words.withNoun.with).some((x) => sight.words.press.has((sight.scene.text.tokens[x.head] as Token).key))) continue;
        const found =
          kindOf(sight, phrase) ??
          (earlier || body || isNextSession(sight, clause, phrase) || (isBilateralBody(sight.scene, sight.words, phrase) && scheduledBehind(sight, phrase)) ? 'talks' : undefined);
        // "the third round of consultations between A and B" is one encounter.
        if (!found || (parent && seriesOf(sight.words, parent)?.head === phrase.head && kindOfRound(sight.scene, sight.words, parent))) continue;
        // "ein Höflichkeitsbesuch bei Präsident A": whoever pays it is met.
        const ofCourtesy = found === 'visit' && isOfCourtesy(sight, phrase) && attributesOf(phrase, sight.words.withNoun.at).some((x) => sight.scene.cast.who(x).some(isPerson));
        const kind: EncounterKind = ofCourtesy
          ? 'meeting'
          : found === 'meeting' && isNextSession(sight, clause, phrase) && sight.words.nameLinks.size
            ? 'talks'
            : found !== 'meeting'
              ? found
              : isSessionOfBody(sight.scene, sight.words, phrase)
                ? 'talks'
                : isConference(sight, phrase)
                  ? 'conference'
                  : found;
        // "Auf dem Programm stehen ein Besuch bei A sowie Treffen mit B": also where the grammar hung it lower.
        const own = isOwn && (phrase === member || (kind !== 'conference' && phrase.preposition === undefined && parent?.genitive !== phrase && !phrase.genitive && takesPlace(sight, clause)));
        const occurs = own && (body || isNextEvent(sight, clause, a.phrase) || isActOf(sight, clause, a.phrase) || takesPlace(sight, clause) || convenes(sight, clause, phrase));
        // "seeing one another at the Summit"
        const hung = phrase === member || (kind === 'conference' && (a.role === 'subject' || isOfEachOther(sight, parent)));
        // "attended the summit"
        // "wohnten der Unterzeichnung bei", "waren Zeugen der Unterzeichnung"
        const attended =
          ((a.role === 'object' || a.role === 'indirect') && sight.words.verbs.attend?.has(clause.predicate?.key ?? '') === true && !phrase.preposition) ||
          (kind === 'signing' && isWitnessed(sight, clause, parent));
        const venue =
          (hung || (attended && kind === 'signing')) && (attended || (phrase.preposition !== undefined && sight.words.attendAt.has(phrase.preposition.key))) && clause.predicate !== undefined;
        if (kind === 'visit' && isInPassing(sight, clause, phrase)) continue;
        if (kind === 'meal' && isGiven(sight, clause, phrase)) continue;
        // "a Plan of Consultations was signed": what a paper is about.
        if (
          parent &&
          sight.words.instruments.has((sight.scene.text.tokens[parent.head] as Token).key) &&
          (parent.genitive === phrase || attributesOf(parent, sight.words.withNoun.of).includes(phrase))
        )
          continue;
        const journey = phrase === member && kind !== 'visit' ? journeyFor(sight, clause, a.phrase) : undefined;
        const told = sightingOfNoun(sight, { clause, phrase, kind, own, occurs, venue, body, ...(parent && { parent }), ...(journey && { journey }) });
        if (!told) continue;
        out.push(told);
        seen.add(phrase.head);
      }
  }
  return out;
}

/** "received B, who is in Bern on a working visit": how the guest comes to be there. */
function isInPassing({ words }: Sight, clause: Clause, phrase: Phrase): boolean {
  const outer = clause.parent?.predicate?.key ?? '';
  // "held a meeting with B during her visit to Japan"
  const meets = [words.verbs.meet, words.verbs.talk, words.verbs.hold].some((list) => list?.has(clause.predicate?.key ?? '')) && subjectOf(clause) !== undefined;
  const own = phrase.preposition !== undefined && phrase.determiner !== undefined && words.possessives.has(phrase.determiner.key);
  if (words.nameLinks.size && meets && own && clause.kind === 'main') return true;
  // "Warmly welcoming the delegation on its visit to Norway, he said"
  if (clause.kind === 'participial' && own && words.salutes.has(clause.predicate?.key ?? '')) return true;
  return (
    clause.kind === 'relative' && phrase.preposition !== undefined && [words.verbs.receive, words.verbs.meet, words.verbs.talk].some((list) => list?.has(outer)) && clause.predicate?.voice === 'active'
  );
}

/** "attended a dinner given by A": the participle tells of it. */
const isGiven = ({ words }: Sight, clause: Clause, { head, to }: Phrase): boolean =>
  clause.complements.some((c) => c.relation === 'participial' && words.verbs.give?.has(c.clause.predicate?.key ?? '') && c.anchor !== undefined && c.anchor >= head && c.anchor < to);

/** "die letzte Runde des Politikdialogs" is of the kind of its genitive. */
function kindOf({ scene, words }: Sight, phrase: Phrase): EncounterKind | undefined {
  const own = eventKindOf(scene, words, phrase.head);
  const { key } = scene.text.tokens[phrase.head] as Token;
  const series = seriesOf(words, phrase);
  // "die Tagung der Gemischten Kommission": two states, and no conference.
  if ((own === 'meeting' || own === 'conference') && words.sessions.has(key) && series && isBilateralBody(scene, words, series)) return 'talks';
  // "die zweite Sitzung der Gemischten Kommission"
  return own ?? kindOfRound(scene, words, phrase);
}

function* phrasesBelow(phrase: Phrase, parent?: Phrase): Generator<{ phrase: Phrase; parent?: Phrase }> {
  yield parent ? { phrase, parent } : { phrase };
  for (const inner of [...phrase.conjuncts, ...(phrase.genitive ? [phrase.genitive] : []), ...phrase.attributes, ...phrase.appositions]) yield* phrasesBelow(inner, phrase);
}
