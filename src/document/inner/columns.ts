/** Which columns of a table hold what, by the names that people give them. */
import { Fault } from '../../base/fault.ts';

const NAMES = {
  text: ['text', 'fulltext', 'full_text', 'content', 'body', 'article', 'message', 'volltext', 'inhalt', 'artikel'],
  title: ['title', 'headline', 'heading', 'subject', 'titel', 'überschrift', 'ueberschrift', 'schlagzeile', 'betreff'],
  published: ['published', 'published_at', 'publication_date', 'date_published', 'pubdate', 'date', 'datetime', 'datum', 'veröffentlicht', 'erscheinungsdatum'],
  language: ['language', 'lang', 'sprache'],
  source: ['source', 'publisher', 'outlet', 'site', 'domain', 'quelle', 'herausgeber'],
  id: ['id', 'doc_id', 'document_id', 'guid', 'url', 'uri', 'link', 'nr', 'no'],
} as const;

type Field = keyof typeof NAMES;
type Row = Partial<Record<Field, string>>;

/** @throws Fault that tells which columns there are, where none is known to hold the text. */
export function columnsOf(headings: readonly string[]): { of(row: readonly string[]): Row } {
  const names = headings.map((h) =>
    h
      .replace(/^\ufeff/u, '')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/gu, '_'),
  );
  const places = new Map<Field, number>();
  let told: string | undefined;
  for (const field of Object.keys(NAMES) as Field[]) {
    const place = NAMES[field].map((name) => names.indexOf(name)).find((at) => at >= 0);
    if (place !== undefined) places.set(field, place);
    else if (field === 'text' || field === 'title') {
      // Dumps of several languages have a column for each: text_de.
      const inLanguage = names.findIndex((name) => NAMES[field].some((known) => name.startsWith(`${known}_`) && /^[a-z]{2}$/u.test(name.slice(known.length + 1))));
      if (inLanguage >= 0) places.set(field, inLanguage);
      if (inLanguage >= 0 && field === 'text') told = (names[inLanguage] as string).slice(-2);
    }
  }
  if (!places.has('text'))
    throw new Fault({
      code: 'no-text-column',
      message: `no column of this table is known to hold the text; it has: ${headings.slice(0, 40).join(', ').slice(0, 400) || 'none'}`,
      expected: `a column called ${NAMES.text.slice(0, 5).join(', ')} or text_de, in the first row`,
      next: 'give the column with the text one of these names',
    });
  return {
    of: (row) => {
      const values: Row = {};
      for (const [field, at] of places) {
        const value = row[at]?.trim();
        if (value) values[field] = value;
      }
      return told && !values.language ? { ...values, language: told } : values;
    },
  };
}
