/** What tells an instrument apart from others of the same wording: its parties, or the states that met, and its date. */
import type { Instrument } from '../records/instrument.ts';
import type { ReadoutRecord } from '../records/record.ts';
import { wordsOf } from './words.ts';

/** Words by which alone nobody knows which agreement is meant: "die gemeinsame Erklärung", "a memorandum of understanding". */
const GENERAL =
  /^(?:abkommens?|abkommen|vertrag\w*|vertrage\w*|ubereinkommens?|ubereinkunft|vereinbarung\w*|erklarung\w*|absichtserklarung\w*|memorand\w+|protokoll\w*|plan\w*|aktionsplan\w*|kommunique\w*|dokument\w*|agreements?|treat(?:y|ies)|accords?|understanding|declarations?|statements?|protocols?|communiques?|documents?|action|joint|new|bilateral\w*|gemeinsam\w*|neu\w*|einig\w*|zwei|two|mehrere\w*|several|der|die|das|des|dem|den|ein\w*|the|an?|of|und|and|uber|zur?|zum|fur|on|for|diese\w*|this|that|these)$/u;

/** Instruments that one name stands for, whoever cites them: with a number ("Resolution 1701"), letters ("UN-Charta", "NPT"), or a place ("Pariser Abkommen"). */
const PROPER = [
  /\d/u,
  /\p{Lu}{2,}-\p{L}/u,
  /^\p{Lu}{3,}$/u,
  /(?:^|\s)\p{Lu}\p{Ll}{2,}er\s+\p{Lu}\p{Ll}+/u,
  /^(?:the\s+)?\p{Lu}\p{Ll}+\s+(?:Agreement|Treaty|Convention|Accords?|Protocol|Declaration|Charter)s?$/u,
];
const NO_PLACE = /^(?:Weiterer|Neuer|Joint|New|Bilateral|General|Free|Framework|Final)\b/u;

/** @returns parties and date as one text; undefined where too little is told to say that two mentions of such a wording mean one instrument. */
export function tellsApart({ name, parties, date }: Instrument, record: ReadoutRecord): string | undefined {
  const general = wordsOf(name).every((word) => GENERAL.test(word));
  const proper = !general && !NO_PLACE.test(name) && PROPER.some((form) => form.test(name));
  const between = parties?.length ? parties : proper ? [] : statesOf(record);
  if (!between || (general && date === undefined)) return undefined;
  return `${[...new Set(between)].sort().join(' ')}|${date ?? ''}`;
}

/** The states between which the document is; one alone does not tell with whom. */
function statesOf({ encounters, people }: ReadoutRecord): string[] | undefined {
  const states = new Set([...encounters.flatMap((e) => e.sides), ...people.flatMap((p) => p.country ?? [])]);
  return states.size >= 2 ? [...states] : undefined;
}
