/** What the rules find out about a courtesy, and what they look at. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { CourtesyKind } from '../../records/courtesy.ts';
import type { Party, Scene } from '../scene.ts';
import type { CourtesyWords } from './words.ts';

export interface Exchange {
  readonly rule: string;
  readonly kind: CourtesyKind;
  readonly from: readonly Party[];
  readonly via?: readonly Party[];
  readonly to: readonly Party[];
  readonly clause: Clause;
  readonly cue: readonly number[];
  /** "The letter was delivered by B": what has been told of before. */
  readonly again?: boolean;
  /** "It was delivered": nothing where nothing has been told of. */
  readonly pronoun?: boolean;
  /** Congratulations, condolences or thanks on paper: "a message of condolence". */
  readonly written?: boolean;
  /** The text does not tell for whom; the other side of the conversation stands in. */
  readonly open?: boolean;
  /** The noun that names it. */
  readonly matter?: Phrase;
}

export interface Manners {
  readonly scene: Scene;
  readonly words: CourtesyWords;
  /** The other side of the conversation that is told of here, for what is said without an addressee. */
  counterpart(of: readonly Party[], at: Clause): readonly Party[];
  /** Whom the verb above says that one calls on or tells something. */
  visited(at: Clause): readonly Party[];
  /** Whoever is quoted where the clause stands between quotation marks. */
  speakerOf(at: Clause): readonly Party[];
  /** The two who met, for what they do to each other. */
  pairAt(at: Clause): readonly Party[];
  /** Whether a party can take part in protocol: persons, groups of persons, states' organs. */
  actors(phrases: readonly (Phrase | undefined)[]): Party[];
}

export const keyAt = ({ scene }: Manners, token: number): string => (scene.text.tokens[token] as Token).key;
