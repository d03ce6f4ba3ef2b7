/** The words of an office in which its spellings meet: without articles, and the same for women and men. */
import { wordsOf } from './words.ts';

const ARTICLES: ReadonlySet<string> = new Set(['der', 'die', 'das', 'des', 'dem', 'den', 'ein', 'eine', 'einer', 'eines', 'einem', 'einen', 'the', 'a', 'an']);
/** "Außenministerin", "Präsidentin", "Botschafterin" hold the office of a Minister, Präsident, Botschafter. */
const OF_WOMEN = /(?<=\p{L}{3}(?:er|ent|ant|ist|or|ar|eur|log))in$/u;

export const officeWords = (title: string): string =>
  wordsOf(title)
    .filter((word) => !ARTICLES.has(word))
    .map((word) => word.replace(OF_WOMEN, ''))
    .join(' ');
