/** Encounters that a set phrase tells, where no word of it does alone: "was on the phone with B", "compared notes with B", "played host to B", "was the guest of B". */
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { areTwo, attending, companions, isPerson, partiesAndBeside, partiesOf, prepositional, roleOf, sidesIn, subjectOf } from '../sightings/participants.ts';
import { attributesOf, isPartner, partnersOf, type Sight, type Told, told } from '../sightings/sight.ts';

const isOne = ({ scene }: Sight, list: ReadonlySet<string>, phrase: Phrase | undefined): boolean => phrase !== undefined && list.has((scene.text.tokens[phrase.head] as Token).key);

/** "was on the phone with B", "was on the line to her counterpart". */
export function onTheLine(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const line = clause.arguments.find((a) => !a.understood && a.phrase.preposition !== undefined && words.onLine.has(a.phrase.preposition.key) && isOne(sight, words.lines, a.phrase))?.phrase;
  if (!line) return [];
  const whom = new Set([...words.with, ...words.to]);
  const others = partiesOf(scene, [...prepositional(clause, whom), ...attributesOf(line, whom)]);
  const all = [...partiesOf(scene, [subjectOf(clause)]), ...others];
  return others.some(isPartner) && areTwo(all) ? [told('encounters.called', 'call', attending(all, 'principal'))] : [];
}

/** "had his colleague B on the line". */
export function hadOnTheLine(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = roleOf(clause, 'object');
  const persons = partiesOf(scene, [object]).filter(isPerson);
  const line = [...clause.arguments.filter((a) => !a.understood).map((a) => a.phrase), ...(object?.attributes ?? [])].find(
    (x) => x.preposition !== undefined && words.onLine.has(x.preposition.key) && isOne(sight, words.lines, x),
  );
  const all = [...partiesOf(scene, [subjectOf(clause)]), ...persons];
  return line && persons.length && areTwo(all) ? [told('encounters.called', 'call', attending(all, 'principal'))] : [];
}

/** "compared notes with B": they spoke with each other; "compared the figures with those of May" is none. */
export function comparedNotes(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = roleOf(clause, 'object');
  if (clause.predicate?.voice !== 'active' || !object || object.determiner || !isOne(sight, words.notes, object)) return [];
  const others = partiesAndBeside(scene, [...companions(scene, clause, words), ...attributesOf(object, words.with)]);
  const all = [...partiesOf(scene, [subjectOf(clause)]), ...others];
  return others.some(isPerson) && areTwo(all) ? [{ ...told('encounters.talked', 'talks', attending(all, 'principal')), faced: true }] : [];
}

/** "played host to B": received B. */
export function playedHost(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  // "played host": the noun is as good as a particle.
  const p = clause.predicate;
  if (p?.voice !== 'active' || !words.hosts.has(scene.text.tokens[p.token + 1]?.key ?? '')) return [];
  const hosts = partiesOf(scene, [subjectOf(clause)]);
  const guests = partnersOf(scene, prepositional(clause, words.to));
  return hosts.length && guests.some(isPerson) ? [told('encounters.received', 'meeting', [...attending(hosts, 'host'), ...attending(guests, 'guest')])] : [];
}

/** "was the guest of B in Oslo": B received whoever it is said of; "was a guest speaker" is none. */
export function guestOf(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const guest = clause.arguments.find((a) => a.role === 'predicative' && isOne(sight, words.guestNouns, a.phrase))?.phrase;
  if (!guest) return [];
  const whose = [guest.genitive, ...attributesOf(guest, words.withNoun.of)].filter((x, i, all): x is Phrase => x !== undefined && all.indexOf(x) === i);
  const hosts = partiesOf(scene, whose.slice(0, 1)).filter(isPerson);
  const guests = partnersOf(scene, [subjectOf(clause)]);
  if (!hosts.length || !guests.some(isPerson)) return [];
  const sides = phrasesWithin(guest).flatMap((x) => sidesIn(scene, x, words));
  return [told('encounters.as-guest', 'meeting', [...attending(hosts, 'host'), ...attending(guests, 'guest')], [...new Set(sides)])];
}
