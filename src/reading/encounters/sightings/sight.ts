/** What every reader of sightings looks at, and what it tells. */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import type { EvidenceSpan } from '../../../records/evidence.ts';
import { endsIn } from '../../people/words.ts';
import type { Party, Scene } from '../../scene.ts';
import type { EncounterWords } from '../words.ts';
import { partiesOf } from './participants.ts';
import type { Attending, Sighting } from './sighting.ts';

export interface Sight {
  readonly scene: Scene;
  readonly words: EncounterWords;
  readonly heading: (token: number) => boolean;
  /** Whether a token is part of an office's title. */
  readonly inOffice: (token: number) => boolean;
  /** Where the offices of a person stand. */
  readonly officesOf: (name: string) => readonly EvidenceSpan[];
}

/** A sighting before its circumstances are known. */
export type Told = Omit<Sighting, 'status' | 'clause' | 'cue' | 'date' | 'heading' | 'place'> & { place?: Sighting['place'] };

export const told = (rule: string, kind: EncounterKind, people: readonly Attending[], sides: readonly string[] = [], pointsBack = false): Told => ({
  rule,
  kind,
  attending: people,
  sides,
  pointsBack,
});

/** Someone who can take part: persons and groups of them, no institution and no state. */
export const isPartner = (party: Party): boolean => party.kind === 'person' || party.kind === 'group';

export const partnersOf = (scene: Scene, phrases: readonly (Phrase | undefined)[]): Party[] => partiesOf(scene, phrases).filter(isPartner);

/** The phrases that hang on a noun by one of these prepositions. */
export const attributesOf = (phrase: Phrase, keys: ReadonlySet<string>): Phrase[] => phrase.attributes.filter((a) => a.preposition !== undefined && keys.has(a.preposition.key));

/** Whether a clause is about this phrase: its object under a verb that plans. */
export const plans = ({ words }: Sight, clause: Clause, phrase: Phrase): boolean => words.verbs.plan?.has(clause.predicate?.key ?? '') === true && argumentOf(clause, 'object') === phrase;

/** The noun as written counts too: "Abkommen" is looked up under more than one dictionary form. */
export const isOneOf = ({ scene }: Sight, list: ReadonlySet<string>, token: number): boolean => {
  const { key, form } = scene.text.tokens[token] as Token;
  return endsIn(list, key) || endsIn(list, keyOf(form));
};
