/** Wreaths and openings that a verb tells: "legte am Denkmal einen Kranz nieder", "inaugurated the consulate in Bergen". */
import type { Clause } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { datesBetween } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { attending, isPerson, prepositional, roleOf, subjectOf } from '../sightings/participants.ts';
import { isOneOf, partnersOf, type Sight, type Told, told } from '../sightings/sight.ts';
import type { Stretch } from '../sightings/sighting.ts';
import { dateIn } from '../whenAndWhere/days.ts';
import { placeIn } from '../whenAndWhere/places.ts';

/** "legte am Denkmal einen Kranz nieder". */
export function laid(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const active = clause.predicate?.voice === 'active';
  const object = active ? roleOf(clause, 'object') : subjectOf(clause);
  if (!object || !membersOf(object).some((m) => isOneOf(sight, words.wreaths, m.head))) return [];
  const people = partnersOf(scene, active ? [subjectOf(clause), ...prepositional(clause, words.with)] : prepositional(clause, words.by));
  const site = siteOf(sight, clause);
  // "A wreath was laid at the National Cemetery": by whom is left open, so of those whom the text is about.
  const unnamed = !active && !people.length && (site !== undefined || placeIn(scene, clause, words, sight.inOffice) !== undefined);
  if (!people.length && !unnamed) return [];
  return [{ ...told('encounters.laid-wreath', 'ceremony', attending(people, 'principal')), ...(site && { place: site }), ...(unnamed && { ofBoth: true }) }];
}

/** "laid a wreath before the Friendship Tower", "before the statues on Mansu Hill": to stand before something is a place only here. */
function siteOf({ scene, words }: Sight, clause: Clause): Stretch | undefined {
  const at = clause.arguments.find((a) => !a.understood && a.phrase.kind === 'noun' && words.standsBefore.has(a.phrase.preposition?.key ?? ''))?.phrase;
  if (!at || datesBetween(scene, at.coreFrom, at.to).length) return undefined;
  const isNamed = (x: Phrase): boolean => /^\p{Lu}/u.test((scene.text.tokens[x.head] as Token).form);
  if (isNamed(at)) return { from: at.determiner && at.determiner.token === at.coreFrom ? at.coreFrom + 1 : at.coreFrom, to: at.to };
  const ground = phrasesWithin(at).find((x) => x !== at && x.preposition !== undefined && words.sites.has(x.preposition.key) && isNamed(x) && !scene.cast.who(x).length);
  return ground && { from: ground.determiner ? ground.determiner.token + 1 : ground.coreFrom, to: ground.coreTo };
}

/** "weihte gemeinsam mit B das Werk ein", "inaugurated the consulate in Bergen on 12 June": opened by one alone it is a ceremony only where it is told when and where. */
export function inaugurated(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = roleOf(clause, 'object');
  if (clause.predicate?.voice !== 'active' || !object) return [];
  // "opened the Climate Summit in Nairobi": the noun tells it.
  if (eventKindOf(scene, words, object.head) === 'conference') return [];
  const people = partnersOf(scene, [subjectOf(clause), ...prepositional(clause, words.with)]);
  // "an exhibition of Kenyan art in Mombasa": where what is opened is to be seen.
  const inside = isOneOf(sight, words.openings, object.head) ? townIn(sight, object) : undefined;
  const alone =
    people.some(isPerson) &&
    (words.verbs.open?.has(clause.predicate.key) === true || isOneOf(sight, words.openings, object.head)) &&
    dateIn(scene, clause, words) !== undefined &&
    (inside ?? placeIn(scene, clause, words, sight.inOffice)) !== undefined;
  return alone || people.filter(isPerson).length >= 2 ? [{ ...told('encounters.inaugurated', 'ceremony', attending(people, 'principal')), ...(inside && { place: inside }) }] : [];
}

/** The town that stands inside a phrase. */
function townIn({ scene, words }: Sight, phrase: Phrase): Stretch | undefined {
  const town = phrasesWithin(phrase).find(
    (x) => x !== phrase && x.preposition !== undefined && words.places.has(x.preposition.key) && (scene.text.tokens[x.head] as Token).wordClass === 'name' && !scene.cast.who(x).length,
  );
  return town && { from: town.coreFrom, to: Math.max(town.coreTo, town.head + 1) };
}
