/** Whose people those are of whom nothing in the text tells a state: those of the state whose account it is, by its imprint or by its words. */
import { argumentOf } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Encounter } from '../../../records/encounter.ts';
import type { Findings } from '../../findings.ts';
import type { Scene } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { attributesOf } from '../sightings/sight.ts';
import { encounterWords } from '../words.ts';
import { isElsewhere, isEnvoy, isToldByAdjective, officeOf, toldByOffice } from './officeHomes.ts';
import { ownState } from './ownState.ts';
import { partnersIn } from './placeHomes.ts';
import { isRival } from './publishersPeople.ts';
import type { Home } from './statePairs.ts';

export interface HomesSoFar {
  readonly scene: Scene;
  readonly findings: Findings;
  /** Encounters of the account itself: none recalled, no conference and no message. */
  readonly encounters: readonly Encounter[];
  /** Who has an office and no state. */
  readonly open: ReadonlySet<string>;
  readonly homes: ReadonlyMap<string, Home>;
  readonly weights: ReadonlyMap<string, number>;
  /** States that somebody travels through. */
  readonly visited: readonly string[];
  /** The state of someone, as the text or what has been found so far tells it. */
  stateOf(name: string): string | undefined;
  placeOf(e: Encounter): string | undefined;
}

export function homesOfOwn(so: HomesSoFar): Map<string, Home> {
  const { scene, findings, encounters, stateOf } = so;
  const strangers = [...so.open].filter((name) => stateOf(name) === undefined);
  if (!strangers.length) return new Map();
  // Whom people of no told state meet are the others.
  const met = encounters.filter((e) => partnersIn(e).some((n) => strangers.includes(n))).flatMap((e) => partnersIn(e).flatMap((n) => stateOf(n) ?? []));
  // Nobody's own state is one to which he travels.
  const told = new Set([...(met.length ? met : [...toldByOffice(findings), ...[...so.homes.values()].map((h) => h.code)]), ...so.visited]);
  const textual = ownState(scene, so.weights, told, (name) => (isToldByAdjective(scene, findings, name) ? undefined : stateOf(name)));
  const imprint = scene.publisher !== undefined && strangers.some((name) => officeOf(findings, name)) ? scene.publisher : undefined;
  const own = imprint ?? textual?.code;
  if (own === undefined) return new Map();
  const others = new Set([
    ...metElsewhere(so, own, imprint !== undefined).filter((n) => !isEnvoy(scene, findings, n)),
    ...pairedWith(encounters, strangers),
    ...visitorsTo(so, own, imprint !== undefined),
    ...metByNoun(so, own),
  ]);
  const out = new Map<string, Home>();
  for (const name of strangers) {
    if (others.has(name) || isElsewhere(scene, findings, name, own)) continue;
    // Whoever has been found to be its own rules out the next who holds the same post.
    if (imprint && isRival(scene, findings, name, (n) => out.get(n)?.code ?? stateOf(n))) continue;
    const home = imprint ? (homeByImprint(scene, findings, name, imprint) ?? (textual?.code === imprint ? textual : undefined)) : textual;
    if (home) out.set(name, home);
  }
  return out;
}

/**
 * Whom the account only mentions its imprint does not tell; with whom it begins is one of its own people, and so is an envoy: another
 * state's is called after it.
 */
function homeByImprint(scene: Scene, findings: Findings, name: string, publisher: string): Home | undefined {
  const [first] = [...findings.people].sort((a, b) => (a.item.evidence[0]?.start ?? 0) - (b.item.evidence[0]?.start ?? 0));
  const belongs = first?.item.name === name || isEnvoy(scene, findings, name) || findings.encounters.some(({ item }) => item.people.some((p) => p.name === name));
  const span = officeOf(findings, name);
  return belongs && span ? { code: publisher, span } : undefined;
}

/** "The Minister will be received there by President A": whom the own people meet are of another state. */
function metElsewhere({ encounters, stateOf, placeOf }: HomesSoFar, own: string, byImprint: boolean): string[] {
  // "There he will meet Prime Minister A", in a foreign capital: whom someone unnamed meets there is at home there.
  const isElsewhereMet = (e: Encounter): boolean => {
    const place = placeOf(e);
    return place !== undefined && place !== own && e.kind !== 'visit' && e.kind !== 'signing';
  };
  const isGuestOfHost = (e: Encounter, name: string): boolean => e.people.some((p) => p.name === name && p.part === 'guest') && e.people.some((p) => p.part === 'host');
  return encounters
    .filter((e) => partnersIn(e).some((n) => stateOf(n) === own) || (byImprint && (e.sides.includes(own) || isElsewhereMet(e))))
    .flatMap((e) => partnersIn(e).filter((n) => !byImprint || !isGuestOfHost(e, n)));
}

/** "At the meeting with Minister A trade was discussed": the account's own people met him, where it tells of nobody else who did. */
function metByNoun({ scene, stateOf }: HomesSoFar, own: string): string[] {
  const words = encounterWords(scene.language);
  const isForeign = (phrase: Phrase | undefined): boolean => phrase !== undefined && scene.cast.who(phrase).some((p) => (p.country ?? stateOf(p.name) ?? own) !== own);
  return scene.clauses.flatMap((clause) => {
    if (isForeign(argumentOf(clause, 'subject'))) return [];
    return clause.arguments
      .flatMap((a) => (a.understood ? [] : [...phrasesWithin(a.phrase)]))
      .filter((x) => eventKindOf(scene, words, x.head) && !isForeign(x.genitive))
      .flatMap((x) => attributesOf(x, words.withNoun.with))
      .flatMap((x) => scene.cast.who(x).flatMap((p) => (p.kind === 'person' ? [p.name] : [])));
  });
}

/** Of two who meet or sign with each other one at most is of the publisher's state. */
const pairedWith = (encounters: readonly Encounter[], strangers: readonly string[]): string[] =>
  encounters.flatMap((e) => {
    const names = partnersIn(e);
    return names.length === 2 && names.every((n) => strangers.includes(n)) ? names : [];
  });

/** "Minister A will visit Peru": no one visits his own state. */
const visitorsTo = ({ findings, encounters, placeOf }: HomesSoFar, own: string, byImprint: boolean): string[] =>
  (byImprint ? findings.encounters.map((x) => x.item) : encounters)
    .filter((e) => e.kind === 'visit' && placeOf(e) === own)
    .flatMap((v) => v.people.flatMap((p) => (p.part === 'guest' ? [p.name] : [])));
