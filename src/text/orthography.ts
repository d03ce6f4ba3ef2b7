/** Spelling conventions of a language as tokenizing and sentence splitting need them. */
import de from './orthography/de.json' with { type: 'json' };
import en from './orthography/en.json' with { type: 'json' };

export interface Orthography {
  /** Lower case, without the last period: these keep their period. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations after which a sentence goes on even where a capital follows ("Dr. Müller"). */
  readonly neverFinal: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Where a period makes a number an ordinal: words before and after it. */
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  /** "am 12. Juli": a period after figures can mark an ordinal. */
  readonly ordinalPeriod: boolean;
  /** The first half of an abbreviated "Excellency" that a space may divide: "S. E.", "H. E.". */
  readonly styles: ReadonlySet<string>;
  /** A capital tells little where all nouns have one. */
  readonly capitalNouns: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

function load(data: typeof de, ordinalPeriod: boolean, capitalNouns: boolean): Orthography {
  return {
    abbreviations: words(data.abbreviations),
    neverFinal: words(data.neverFinal),
    months: words(data.months),
    beforeOrdinal: words(data.beforeOrdinal),
    afterOrdinal: words(data.afterOrdinal),
    styles: words(data.styles),
    ordinalPeriod,
    capitalNouns,
  };
}

export const ORTHOGRAPHY = { de: load(de, true, true), en: load(en, false, false) } as const;
