/** The words that tell whose person someone is of whom no office tells it. */
import { z } from 'zod';
import { vocabulary } from '../../vocabulary.ts';
import de from '../words/homes.de.json' with { type: 'json' };
import en from '../words/homes.en.json' with { type: 'json' };

const list = z.string().transform((s) => new Set(s.split(' ').filter(Boolean)));

const schema = z.strictObject({
  about: z.string(),
  attitudes: list,
  joint: list,
  strife: list,
  journeys: list,
  envoys: list,
  addressing: list,
  delegations: list,
  camps: list,
  onSide: list,
  leading: list,
  comprising: list,
  accompanying: list,
  agents: list,
  through: list,
  leadership: list,
  leadingBehind: list,
  spearhead: list,
  company: list,
  purposes: list,
  unofficial: list,
  /** Nouns before the name of a state, and what may stand between: "the Republic of". */
  realms: list,
  realmOf: list,
  bodies: list,
  voicing: list,
  from: list,
  toward: list,
  /** Words between two states side by side, and articles behind them. */
  beside: list,
  articles: list,
  cityStates: list,
  monarchs: list,
  monarchies: list,
  foreign: list,
  /** "von norwegischer Seite" */
  sides: z
    .string()
    .default('')
    .transform((s) => new Set(s.split(' ').filter(Boolean))),
  /** What someone acts in for another: "im Namen der Regierung". */
  behalf: z
    .string()
    .default('')
    .transform((s) => new Set(s.split(' ').filter(Boolean))),
});

export type HomeWords = z.output<typeof schema>;

export const homeWords = vocabulary<HomeWords>('encounters/homes', schema as unknown as z.ZodType<HomeWords>, { de, en });
