/** A report: what the record of each document says, line by line, each with the words that say it and where they stand. */
import { PARTS, type Part, type ReadoutRecord } from '../../../records/record.ts';
import { type ToldItem, told } from '../../told.ts';
import { oneLine, webAddress } from '../characters.ts';
import type { ExportedDocument, ExportSettings } from '../format.ts';
import { quotesOf } from '../quotes.ts';

export interface ReportedItem extends ToldItem {
  readonly quotes: readonly string[];
  /** Where they stand: "104–233, 240–255". */
  readonly places: string;
}

export interface ReportedDocument {
  readonly id: number;
  readonly heading: string;
  readonly language: string;
  readonly url?: string;
  /** Source, day, where it came from. */
  readonly about: readonly string[];
  /** Title, source and date in short, for each line. */
  readonly citation: string;
  readonly sections: readonly { readonly title: string; readonly items: readonly ReportedItem[] }[];
}

/** A title that is longer is shortened where it stands behind a line. */
const SHORT = 60;

export function reportOf(document: ExportedDocument): ReportedDocument {
  const heading = oneLine(document.heading) || `Document ${document.id}`;
  const url = webAddress(document.url);
  const letters = [...heading];
  const short =
    letters.length > SHORT
      ? `${letters
          .slice(0, SHORT - 1)
          .join('')
          .trimEnd()}…`
      : heading;
  const said = [document.source, document.published].flatMap((words) => (words === undefined ? [] : [oneLine(words)]));
  return {
    id: document.id,
    heading,
    language: document.language,
    ...(url !== undefined && { url }),
    about: [...said, `document ${document.id}`, ...(url === undefined ? [oneLine(document.file)] : [])].filter(Boolean),
    citation: [short, ...said].filter(Boolean).join(', '),
    sections: PARTS.filter((part) => document.record[part].length).map((part) => ({ title: TITLES[part], items: document.record[part].map((item) => itemOf(document, part, item)) })),
  };
}

const TITLES: Readonly<Record<Part, string>> = {
  encounters: 'Encounters',
  people: 'People',
  courtesies: 'Courtesies',
  statements: 'Statements',
  commitments: 'Commitments',
  instruments: 'Instruments',
  topics: 'Topics',
  outcomes: 'Outcomes',
  tone: 'Tone',
};

function itemOf(document: ExportedDocument, part: Part, item: ReadoutRecord[Part][number]): ReportedItem {
  const { headline, details } = told(part, item);
  // A headline that is a quotation already would say the same twice.
  const known = new Set([headline, ...details.map(([, words]) => words)].map((words) => oneLine(words).replace(/^“|”$/gu, '')));
  const quotes = [...new Set(quotesOf(document.text, item.evidence).map(oneLine))];
  return {
    headline: oneLine(headline) || part,
    details: details.map(([label, words]) => [label, oneLine(words)] as const),
    quotes: quotes.every((quote) => known.has(quote)) ? [] : quotes,
    places: item.evidence.map(({ start, end }) => `${start}–${end}`).join(', '),
  };
}

/** "3 documents: kind call" */
export const subtitleOf = ({ total, about }: Pick<ExportSettings, 'total' | 'about'>): string => oneLine(`${total} document${total === 1 ? '' : 's'}${about ? `: ${about}` : ''}`);
