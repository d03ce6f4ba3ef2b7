/** A sighting: one place in the text that tells of an encounter. Several sightings can be of one encounter. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { AttendancePart, EncounterKind, EncounterStatus } from '../../../records/encounter.ts';
import type { DateMention, Party } from '../../scene.ts';

export interface Attending {
  readonly party: Party;
  readonly part: AttendancePart;
}

/** Tokens, half open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Sighting {
  readonly rule: string;
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  readonly clause: Clause;
  /** Tokens of the verb or noun that tells it. */
  readonly cue: readonly number[];
  readonly attending: readonly Attending[];
  readonly date?: DateMention;
  readonly place?: Stretch;
  readonly title?: Stretch;
  /** States and organisations told beside the people. */
  readonly sides: readonly string[];
  /** Points back at an encounter already told: "das Treffen", "beim Gespräch". */
  readonly pointsBack: boolean;
  /** Says what the encounter of the text is: "Es handelt sich um den ersten Besuch". */
  readonly identifies?: boolean;
  /** Told to take place, with nothing said of who takes part. */
  readonly programme?: boolean;
  /** Right before or after another that the text tells: on its day. */
  readonly besides?: boolean;
  /** Told as before or after what its clause tells: "After a meeting with A she visited Peru". */
  readonly apart?: boolean;
  /** One round of a series: its parties are those of the series. */
  readonly round?: boolean;
  /** The session of a body of two states. */
  readonly ofBody?: boolean;
  /** "There, they will open the centre": where the text has just been. */
  readonly there?: boolean;
  /** Between two that are not named: "the last dialogue between the two countries". */
  readonly ofBoth?: boolean;
  /** A meal of those who had met before it: "The talks were followed by a working lunch". */
  readonly sameTable?: boolean;
  /** Someone speaks with someone, and not several about something. */
  readonly faced?: boolean;
  /** Told as another than those before: "ein gemeinsames Treffen mit der Regierung stand auf dem Programm". */
  readonly fresh?: boolean;
  /** Told in the present without a day: news, or part of what is planned. */
  readonly timeless?: boolean;
  /** Its clause tells that it was on a visit: "anlässlich eines Arbeitsbesuchs". */
  readonly onVisit?: boolean;
  /** Held beside another that the text tells: "am Rande des Gipfels". */
  readonly atEvent?: boolean;
  /** Told as held beside the encounter of all: "On the sidelines, A and B also held a meeting". */
  readonly apartFromAll?: boolean;
  /** What a verb of holding under one of agreeing is about: "agreed to hold a meeting". */
  readonly convened?: boolean;
  /** A message that is no more than greetings. */
  readonly greeting?: boolean;
  /** Signed is a paper that the text has just told of: "The agreement was signed by A and B". */
  readonly ofPaper?: boolean;
  /** Held with someone, and by whom is not told: "A conversation was held with Ambassador B". */
  readonly byHost?: boolean;
  /** Who holds the office by which a group of it is called: "the two ministers". */
  readonly holders?: ReadonlySet<string>;
  /** Received by someone who is not named. */
  readonly unnamedHost?: boolean;
  /** Stands in a heading, which the text repeats. */
  readonly heading: boolean;
}

/** Kinds between which a text changes when it speaks of one encounter: "empfing ... Das Gespräch". */
const CONVERSATIONS: ReadonlySet<EncounterKind> = new Set(['audience', 'meeting', 'talks', 'call', 'conference']);

export const sameFamily = (a: EncounterKind, b: EncounterKind): boolean => a === b || (CONVERSATIONS.has(a) && CONVERSATIONS.has(b));

/** Kinds that are nothing without someone who is met. */
export const isConversational = (kind: EncounterKind): boolean => kind === 'visit' || kind === 'meeting' || kind === 'talks';
