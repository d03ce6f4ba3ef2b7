/** Visits that a verb tells: "besuchte Slowenien", "reiste nach Paris", "weilt zu Besuch in unserem Land", "stattete B einen Besuch ab". */
import { GENITIVE } from '../../../language/shared/agreement.ts';
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../../language/shared/token.ts';
import { seatsOf } from '../../acts/seats.ts';
import { parseDay } from '../../dates/calendar.ts';
import { endsIn } from '../../people/words.ts';
import { datesBetween, statesBetween } from '../../scene.ts';
import { eventKindOf, isOfCourtesy } from '../sightings/nouns.ts';
import { attending, isPerson, partiesOf, prepositional, roleOf, sidesIn, subjectOf } from '../sightings/participants.ts';
import { attributesOf, partnersOf, type Sight, type Told, told } from '../sightings/sight.ts';
import { lastState } from '../whenAndWhere/places.ts';

/** "besuchte Slowenien", "besuchte die Region": a country or a place, not an exhibition, unless a guest is led there. */
export function visited(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = roleOf(clause, 'object');
  const guests = partnersOf(scene, [subjectOf(clause)]);
  if (!object || !guests.length || clause.predicate?.voice !== 'active') return [];
  const persons = scene.cast.who(object).filter(isPerson);
  if (persons.length) return [told('encounters.visited', 'visit', [...attending(guests, 'guest'), ...attending(persons, 'host')], sidesIn(scene, object, words))];
  // "besuchte gemeinsam mit B das Institut", "toured the port together with B": neither led the other there.
  const beside = clause.adverbs.some((a) => words.jointly.has(a.key));
  const led = beside
    ? []
    : partnersOf(
        scene,
        [...prepositional(clause, words.with), ...attributesOf(object, words.with)].filter((x) => !words.jointly.has(x.preposition?.key.split('-')[0] ?? '')),
      );
  if (led.length) return [told('encounters.showed-round', 'visit', [...attending(guests, 'host'), ...attending(led, 'guest')])];
  const head = scene.text.tokens[object.head] as Token;
  const state = stateAt(sight, object);
  const own = object.determiner !== undefined && words.ownLand.has(object.determiner.key);
  if (!state && head.wordClass !== 'name' && !own && !endsIn(words.placeNouns, head.key)) return [];
  const from = own || !object.determiner ? object.coreFrom : object.determiner.token + 1;
  return [
    {
      ...told('encounters.visited', 'visit', attending(guests, 'guest'), sidesIn(scene, object, words)),
      place: { from, to: state ? lastState(scene, state.to, clause.to) : (object.name?.to ?? object.head + 1) },
    },
  ];
}

function stateAt({ scene, words }: Sight, phrase: Phrase): { readonly code: string; readonly token: number; readonly to: number } | undefined {
  const named = statesBetween(scene, phrase.coreFrom, phrase.head + 1).find(
    (s) => phrase.head >= s.token && phrase.head < s.to && s.by === 'noun' && !(scene.text.tokens[s.token] as Token).form.includes('-'),
  );
  // "the Republic of Kenya": whose republic it is stands behind.
  const realm =
    named || !words.realms.has((scene.text.tokens[phrase.head] as Token).key) ? undefined : statesBetween(scene, phrase.head + 1, phrase.to).find((s) => s.by === 'noun' && s.token - phrase.head <= 3);
  return named ?? (realm && { code: realm.code, token: phrase.determiner ? phrase.determiner.token + 1 : phrase.coreFrom, to: realm.to });
}

/** "reiste zu einem Arbeitsbesuch nach Paris", "weilt zu Besuch in unserem Land", "reiste nach Hue im Süden Vietnams". */
export function travelled(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const guests = partnersOf(scene, [subjectOf(clause)]);
  if (!guests.length || clause.predicate?.voice !== 'active') return [];
  // "ist zu Gesprächen in Oslo eingetroffen": the place hangs on what he came for.
  // "hält sich auf Einladung von B zu einem Staatsbesuch in Norwegen auf": also where the grammar hung the visit on the invitation.
  const below = clause.arguments.flatMap((a) => (a.role === 'subject' || a.understood || !a.phrase.preposition ? [] : phrasesWithin(a.phrase)));
  const reasons = below.filter((x) => x.preposition && words.reason.has(x.preposition.key) && eventKindOf(scene, words, x.head));
  const there = reasons.flatMap((x) => attributesOf(x, words.places));
  // "continued to Kenya", but not "continued in Kenya" or "proceeded in May".
  const goesOn = words.onward.has(clause.predicate.key);
  const where = [...prepositional(clause, goesOn ? words.whither : new Set([...words.to, ...words.whither])), ...there].find(
    (p) => stateAt(sight, p) || ((scene.text.tokens[p.head] as Token).wordClass === 'name' && !scene.cast.who(p).length) || (p.determiner && words.ownLand.has(p.determiner.key)),
  );
  // "returns to Norway": nobody visits his own state.
  const home = where && stateAt(sight, where)?.code;
  if (home !== undefined && guests.every((g) => (g.country ?? (g.kind === 'person' ? scene.cast.countryOf(g.name) : undefined) ?? scene.publisher) === home)) return [];
  const purpose = clause.arguments.some((a) => phrasesWithin(a.phrase).some((p) => p.preposition && eventKindOf(scene, words, p.head) !== undefined));
  const abroad = where && [where, ...prepositional(clause, words.places).filter((p) => p.from === where.to)].some((p) => statesBetween(scene, p.from, p.to).some((s) => s.by === 'noun'));
  const journey = where !== undefined && words.journey.has(clause.predicate.key) && guests.some((g) => g.kind === 'person' || g.country !== undefined);
  if (!purpose && !abroad && !journey) return [];
  if (!where && !reasons.some((x) => eventKindOf(scene, words, x.head) === 'visit')) return [];
  // "will travel to Oslo for talks with B": B is there.
  const aimed = prepositional(clause, words.aims).filter((p) => eventKindOf(scene, words, p.head));
  const company = partnersOf(
    scene,
    prepositional(clause, words.with).filter((p) => !aimed.some((aim) => aim.to === p.from)),
  ).filter(isPerson);
  const realm = where && words.realms.has((scene.text.tokens[where.head] as Token).key) ? stateAt(sight, where) : undefined;
  const place = realm
    ? { from: realm.token, to: realm.to }
    : where && { from: where.determiner && !words.ownLand.has(where.determiner.key) ? where.determiner.token + 1 : where.coreFrom, to: Math.max(where.coreTo, where.head + 1) };
  return [{ ...told('encounters.travelled', 'visit', attending([...guests, ...company], 'guest'), sidesIn(scene, where, words)), ...(place && { place }) }];
}

/** "will be in Kenya from 18 to 21 June": days abroad. */
export function abroad(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const guests = partnersOf(scene, [subjectOf(clause)]).filter(isPerson);
  if (!guests.length || clause.arguments.some((a) => a.role === 'predicative')) return [];
  const days = datesBetween(scene, clause.from, clause.to).filter((d) => parseDay(d.date.split('/')[0]));
  // A day of its own tells that it was a journey; "is in Kenya" may be said of whoever lives there.
  if (!days.length) return [];
  // "will be in New York from 23 to 26 September": days in a town that its seats do not tell to be the own.
  const isTown = (p: Phrase): boolean => days.some((d) => d.date.includes('/')) && (scene.text.tokens[p.head] as Token).wordClass === 'name' && !scene.cast.who(p).length && !isAtHome(sight, p);
  const there = prepositional(clause, words.places);
  const where = there.find((p) => stateAt(sight, p)) ?? there.find(isTown);
  const state = where && stateAt(sight, where);
  if (!where || (state && guests.some((g) => scene.cast.countryOf(g.name) === state.code))) return [];
  const place = state ? { from: state.token, to: state.to } : { from: where.coreFrom, to: Math.max(where.coreTo, where.head + 1) };
  return [{ ...told('encounters.travelled', 'visit', attending(guests, 'guest'), sidesIn(scene, where, words)), place }];
}

/** A town whose state is the publisher's. */
const isAtHome = ({ scene }: Sight, { head }: Phrase): boolean =>
  scene.publisher !== undefined && seatsOf(scene.language).homeOf.get(keyOf((scene.text.tokens[head] as Token).form)) === scene.publisher;

/** "was on an official visit to Norway", "ist zu einem Besuch in Oslo". */
export function onVisit(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const guests = partnersOf(scene, [subjectOf(clause)]).filter(isPerson);
  // "is in Norway on a working visit": the visit may hang on the place.
  const below = clause.arguments.filter((a) => a.role !== 'subject' && !a.understood && a.phrase.preposition).flatMap((a) => phrasesWithin(a.phrase));
  const visit = below.find((x) => x.preposition && words.reason.has(x.preposition.key) && eventKindOf(scene, words, x.head) === 'visit');
  if (!guests.length || !visit) return [];
  const places = [...below.filter((x) => x.preposition && words.places.has(x.preposition.key)), ...attributesOf(visit, words.places)].filter((p) => p !== visit);
  const where = places.find((p) => stateAt(sight, p)) ?? places.find((p) => (scene.text.tokens[p.head] as Token).wordClass === 'name' && !scene.cast.who(p).length);
  if (!where) return [];
  return [{ ...told('encounters.travelled', 'visit', attending(guests, 'guest'), sidesIn(scene, where, words)), place: { from: where.coreFrom, to: Math.max(where.coreTo, where.head + 1) } }];
}

/** "war bei B zu Gast", "weilte auf Einladung von B zu Konsultationen im Ministerium zu Gast": a guest of whoever is told, for what he came. */
export function asGuest(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const guests = partnersOf(scene, [subjectOf(clause)]);
  const below = clause.arguments.filter((a) => a.role !== 'subject' && !a.understood && a.phrase.preposition).flatMap((a) => phrasesWithin(a.phrase));
  const asOne = below.some((x) => x.preposition && words.reason.has(x.preposition.key) && !x.determiner && !x.name && words.asGuest.has((scene.text.tokens[x.head] as Token).key));
  if (!guests.length || !asOne || clause.predicate?.voice !== 'active') return [];
  const hosts = partnersOf(
    scene,
    below.filter((x) => x.preposition && words.withNoun.at?.has(x.preposition.key)),
  ).filter(isPerson);
  const purpose = below.filter((x) => x.preposition && words.reason.has(x.preposition.key)).flatMap((x) => eventKindOf(scene, words, x.head) ?? []);
  const abroad = below
    .filter((x) => x.preposition && words.places.has(x.preposition.key))
    .find((x) => stateAt(sight, x) || ((scene.text.tokens[x.head] as Token).wordClass === 'name' && !scene.cast.who(x).length));
  const kind = purpose.find((k) => k !== 'visit') ?? (abroad || purpose.length ? 'visit' : hosts.length ? 'meeting' : undefined);
  return kind ? [told('encounters.as-guest', kind, [...attending(hosts, 'host'), ...attending(guests, 'guest')], abroad ? sidesIn(scene, abroad, words) : [])] : [];
}

/** "wird in Begleitung einer Delegation | Kenia | einen Besuch abstatten": right before the visit stands whom it is paid, whatever the grammar hangs it on. */
function stateBefore({ scene }: Sight, clause: Clause, object: Phrase): { readonly code: string; readonly token: number; readonly to: number } | undefined {
  if (clause.arguments.some((a) => a.phrase.head === object.from - 1)) return undefined;
  const { tokens } = scene.text;
  // "der Präsident von Kenia", "der Präsident Kenias", "der Republik Kenia": these go with what stands before them.
  return statesBetween(scene, clause.from, object.from).find(
    (s) => s.by === 'noun' && s.to === object.from && ((tokens[s.token] as Token).agreement & ~GENITIVE) !== 0 && !/^(?:preposition|determiner)$/u.test(tokens[s.token - 1]?.wordClass ?? ''),
  );
}

/** "stattete der Schweiz einen Besuch ab", "machte B einen Höflichkeitsbesuch". */
export function paid(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const active = clause.predicate?.voice === 'active';
  const object = active ? roleOf(clause, 'object') : subjectOf(clause);
  // "absolviert eine Reihe von Besuchen": several of them.
  const counted =
    object && words.several.has((scene.text.tokens[object.head] as Token).key) ? [object.genitive, ...object.attributes].find((a) => a && eventKindOf(scene, words, a.head) === 'visit') : undefined;
  const kind = object && eventKindOf(scene, words, (counted ?? object).head);
  // "paid a courtesy call on B"
  if (!object || (kind !== 'visit' && kind !== 'call' && kind !== 'meeting')) return [];
  // "started the conversation with a few words": only a visit is begun and concluded so.
  if (kind !== 'visit' && words.touring.has(clause.predicate?.key ?? '')) return [];
  const whither = new Set([...words.attendAt, ...words.callOn]);
  const guests = partnersOf(scene, active ? [subjectOf(clause)] : prepositional(clause, words.by));
  // "stattete B einen Besuch ab", "paid a visit to B"
  const whom =
    roleOf(clause, 'indirect') ??
    [...prepositional(clause, whither), ...attributesOf(object, whither), ...(counted ? attributesOf(counted, whither) : [])].find((p) => stateAt(sight, p) || scene.cast.who(p).length > 0);
  const hosts = partiesOf(scene, [whom]).filter(isPerson);
  const state = (whom && stateAt(sight, whom)) ?? (active && !whom ? stateBefore(sight, clause, object) : undefined);
  // "made a telephone call to B"; but a call that is paid is one of courtesy.
  if (kind === 'call' && guests.length && hosts.length && !words.callOn.has(whom?.preposition?.key ?? '')) return [told('encounters.called', 'call', attending([...guests, ...hosts], 'principal'))];
  if (kind === 'meeting' && !hosts.length) return [];
  return guests.length
    ? [
        {
          ...told(
            'encounters.paid-visit',
            kind === 'visit' && !(hosts.length && !state && isOfCourtesy(sight, object)) ? 'visit' : 'meeting',
            [...attending(guests, 'guest'), ...attending(hosts, 'host')],
            whom ? sidesIn(scene, whom, words) : state ? [state.code] : [],
          ),
          ...(state && { place: { from: state.token, to: whom?.conjuncts.length ? whom.to : state.to } }),
        },
      ]
    : [];
}
