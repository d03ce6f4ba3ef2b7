/** Instruments in two languages: by their kind, then by parties, year and status where both tell them. A weak comparison. */
import type { Instrument } from '../../records/instrument.ts';
import kinds from './data/instrumentKinds.json' with { type: 'json' };

type Compared = Instrument & { readonly language: string };

const kindOf = ({ name }: Compared): string | undefined => {
  const lower = name.toLowerCase().replaceAll('ß', 'ss');
  // In a name of several nouns the first is what it is: "Protokoll zum Abkommen".
  return Object.entries(kinds.kinds)
    .flatMap(([kind, words]) => words.split(' ').flatMap((word) => (lower.includes(word) ? [{ kind, at: lower.indexOf(word), length: word.length }] : [])))
    .sort((a, b) => a.at - b.at || b.length - a.length)[0]?.kind;
};

const agreeing = <T>(a: T | undefined, b: T | undefined, same: (a: T, b: T) => boolean): boolean => a === undefined || b === undefined || same(a, b);
const sameYear = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);
const shareParty = (a: readonly string[], b: readonly string[]): boolean => a.some((party) => b.includes(party));
const sameDetails = (a: Compared, b: Compared): boolean => agreeing(a.date, b.date, sameYear) && agreeing(a.parties, b.parties, shareParty);

/** First with the same status, then without. */
export const sameInstrument: readonly ((a: Compared, b: Compared) => boolean)[] = [
  (a, b) => a.status === b.status && kindOf(a) === kindOf(b) && sameDetails(a, b),
  (a, b) => kindOf(a) === kindOf(b) && sameDetails(a, b),
];
