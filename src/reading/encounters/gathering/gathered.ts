/** An encounter as the places of the text that tell of it make it, and who is said to be present. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { AttendancePart, EncounterKind, EncounterStatus } from '../../../records/encounter.ts';
import type { DateMention, Party } from '../../scene.ts';
import { type Sighting, type Stretch, sameFamily } from '../sightings/sighting.ts';

export interface Gathering {
  kind: EncounterKind;
  readonly status: EncounterStatus;
  date?: DateMention;
  place?: Stretch;
  title?: Stretch;
  readonly sides: Set<string>;
  readonly people: Map<string, { part: AttendancePart; party: Party }>;
  readonly sightings: Sighting[];
  readonly presences: Presence[];
}

/** Persons said to be present, at an encounter that the clause names or that the text is about. */
export interface Presence {
  readonly rule: string;
  readonly clause: Clause;
  readonly cue: readonly number[];
  readonly people: readonly Party[];
  /** The kind of the encounter where a noun names it. */
  readonly at?: EncounterKind;
  /** The noun that names it. */
  readonly event?: number;
  /** Whom they were with, where that is told: "A wurde von B begleitet". */
  readonly beside?: readonly Party[];
  /** Those who invited them to it. */
  readonly hosts?: readonly Party[];
  /** Their part, where it is another than being present. */
  readonly part?: AttendancePart;
  /** Members of the visitor's delegation: guests of the visit where one is told. */
  readonly onVisit?: boolean;
  /** Told of this encounter only where it fits. */
  readonly only?: (g: Gathering) => boolean;
}

/** Those who meet, and not those who were present as well. */
export const namesOf = (g: Gathering): string[] => [...g.people].filter(([, p]) => p.part !== 'present').map(([name]) => name);

/** Two or more speak with each other, in whatever form. */
export const isConversation = (g: Gathering): boolean => sameFamily(g.kind, 'meeting');
