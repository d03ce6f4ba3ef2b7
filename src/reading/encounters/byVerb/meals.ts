/** Meals, receptions and ceremonies of welcome that a verb tells: "gab ein Essen für den Gast", "a dinner hosted by A in honour of B". */
import type { Clause } from '../../../language/shared/clause.ts';
import { phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { attending, isPerson, partiesOf, prepositional, roleOf, subjectOf } from '../sightings/participants.ts';
import { attributesOf, partnersOf, type Sight, type Told, told } from '../sightings/sight.ts';

/** "gab ein Essen für den Gast", "lud den Gast zu einem Bankett", "richtete ein Bankett aus". */
export function gave(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const active = clause.predicate?.voice === 'active';
  // "a dinner given by A in honour of B": the words behind the participle may have gone to the verb.
  const object = active ? roleOf(clause, 'object') : (subjectOf(clause) ?? clause.antecedent);
  const outer = clause.kind === 'participial' && !active ? clause.parent : undefined;
  const phrases = outer ? [...clause.arguments, ...outer.arguments] : clause.arguments;
  const reception = object !== undefined && words.receptions.has((scene.text.tokens[object.head] as Token).key);
  const kind = object && eventKindOf(scene, words, object.head);
  // "held a welcome ceremony for B"
  const ceremony = kind === 'ceremony';
  // "will host a working meeting for B"
  const session = active && (kind === 'meeting' || kind === 'talks');
  if (!object || (!reception && kind !== 'meal' && !ceremony && !session)) return [];
  const hosts = partiesOf(scene, active ? [subjectOf(clause)] : prepositional(clause, words.by));
  // "zu Ehren des Gastes"
  // The grammar may hang it on the host or on the meal.
  const honoured = phrases
    .flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase)))
    .filter((x) => x.preposition !== undefined && words.honour.has(scene.text.tokens[x.head]?.key ?? ''))
    .map((x) => x.genitive ?? attributesOf(x, words.withNoun.of)[0]);
  const meant = phrases.flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase).filter((x) => x.preposition !== undefined && words.withNoun.for.has(x.preposition.key))));
  // "attended a dinner given by A"
  const attended = outer?.predicate && words.verbs.attend?.has(outer.predicate.key) && outer.predicate.voice === 'active' && roleOf(outer, 'object')?.head === object.head ? [subjectOf(outer)] : [];
  const invited = partnersOf(scene, [...honoured, ...meant, ...attributesOf(object, words.withNoun.for), roleOf(clause, 'indirect'), ...attended]);
  // "The Foreign Ministry gave a reception for the guests": of the two who had met, the one who is not of the host's state.
  const home = new Set(hosts.map((h) => h.country ?? (h.kind === 'organisation' ? scene.publisher : undefined)));
  const guests = hosts.some(isPerson) ? invited : invited.filter((g) => invited.length < 2 || g.country === undefined || !home.has(g.country));
  // "gave a reception for the delegation"; a reception for nobody told is a party.
  // "Das Zentralkomitee gab ein Bankett für die Gäste": a body may be no party.
  if (ceremony) return active && hosts.some(isPerson) && guests.some(isPerson) ? [told('encounters.gave-meal', 'ceremony', [...attending(hosts, 'host'), ...attending(guests, 'guest')])] : [];
  if (session) return hosts.some(isPerson) && guests.some(isPerson) ? [told('encounters.received', kind, [...attending(hosts, 'host'), ...attending(guests, 'guest')])] : [];
  const byBody = active && subjectOf(clause)?.kind === 'noun' && guests.length > 0;
  // "A lunch hosted by C preceded the talks": for those who met.
  const beside =
    outer?.predicate && words.verbs.precede?.has(outer.predicate.key) && outer.arguments.some((a) => a.role === 'object' && a.phrase.determiner && eventKindOf(scene, words, a.phrase.head));
  // "A reception was given in honour of the delegation": by whom is left open.
  const unnamed = !active && !outer && guests.length > 0;
  return (hosts.length || byBody || unnamed) && (!reception || guests.length)
    ? [{ ...told('encounters.gave-meal', 'meal', [...attending(hosts, 'host'), ...attending(guests, 'guest')]), ...(beside && !guests.length && { ofBoth: true }) }]
    : [];
}
