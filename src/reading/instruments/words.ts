/** The words for instruments in a language. */
import { z } from 'zod';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const list = z.string().transform((s) => new Set(s.split(' ').filter(Boolean)));

const schema = z.object({
  nouns: list,
  qualified: list,
  qualifiers: list,
  names: list,
  /** "Security Council Resolution 1701": bodies that number what they resolve. */
  councils: list,
  titled: list,
  titleOn: list,
  /** Papers that are instruments where they are signed: "minutes", "roadmap", "contract". */
  papers: list,
  /** Papers by their capital: "the Critical Minerals Partnership". */
  capitalPapers: list,
  /** What makes an accord of minds of it: "full agreement". */
  unanimity: list,
  /** Nouns that are a meeting of minds as well: "reached agreement". */
  consents: list,
  /** Titles in capitals: what joins nouns that share the last one ("Partnership and Cooperation Agreement"), small words inside, endings of verbs after which the title goes on, and nouns that end so. */
  titleAnd: list,
  titleLinks: list,
  titleVerbs: list,
  titleNouns: list,
  /** Before whoever signed it. */
  signedBy: list,
  /** "the agreements reached at the summit". */
  reach: list,
  notInstruments: list,
  domesticOwners: list,
  sign: list,
  /** "An MoU was exchanged": treaties, and not every paper. */
  handing: list,
  adopt: list,
  negotiate: list,
  negotiationNouns: list,
  negotiatedModifiers: list,
  fresh: list,
  nameAttributes: list,
  areaNouns: list,
  areaPrepositions: list,
  between: list,
  datedBy: list,
  signNouns: list,
  /** "the signing ceremony of the treaty". */
  ceremonies: list,
  /** "the Five-Point Consensus": where nouns are written small, with a capital on both words. */
  capitalNames: list,
  /** Words that tell of an instrument in the singular or with a capital only: "multilateral frameworks" are none. */
  looselyPlural: list,
  pointing: list,
  since: list,
  plan: list,
  /** Compounds are written apart ("free trade agreement"). */
  signedModifiers: z
    .string()
    .default('')
    .transform((s) => new Set(s.split(' ').filter(Boolean))),
  periods: z
    .string()
    .default('')
    .transform((s) => new Set(s.split(' ').filter(Boolean))),
  standIns: z
    .string()
    .default('')
    .transform((s) => new Set(s.split(' ').filter(Boolean))),
  compounds: z.boolean(),
  domesticWords: list,
  ofNamed: z.record(z.string(), list),
});

export type InstrumentWords = z.output<typeof schema>;

export const instrumentWords = vocabulary<InstrumentWords>('instruments', schema as unknown as z.ZodType<InstrumentWords>, { de, en });
