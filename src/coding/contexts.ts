/** The contexts of an event by the matters that the record names: topics, commitments, instruments. */
import type { ReadoutRecord } from '../records/record.ts';
import { codingWords } from './words.ts';

/** Contexts whose words the texts hold, in the order of the manual's list. */
export function contextsOf(texts: readonly string[], language: string): string[] {
  const words = codingWords(language);
  if (!words || !texts.length) return [];
  const lower = texts.map((t) => ` ${t.toLowerCase().replaceAll('ß', 'ss')}`);
  // A stem stands at the beginning of a word; in German also inside a compound.
  const holds = (stem: string) => lower.some((t) => (language === 'de' && stem.length > 4 ? t.includes(stem) : startsWord(t, stem)));
  return Object.entries(words.contexts).flatMap(([context, stems]) => (stems.some(holds) ? [context] : []));
}

function startsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string)) return true;
  return false;
}

/** What the encounters of a record were about. */
export const mattersOf = (record: ReadoutRecord): string[] => [...record.topics.map((t) => t.content.text), ...record.instruments.map((i) => i.name)];
