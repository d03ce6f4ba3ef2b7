/** The words of a search as each language's grammar looks them up, and the stretches of text in which they stand. */
import { type SQL, sql } from 'drizzle-orm';

const GRAMMARS: readonly (readonly [language: string, grammar: string])[] = [
  ['de', 'german'],
  ['en', 'english'],
];

/** Stems, phrases, "or" and "-" are the database's; what it leaves out is words that only begin so: "Konsult*". */
function queryIn(grammar: string, words: string): SQL {
  const begun: string[] = [];
  const rest = words.replace(/"[^"]*"|(?<=^|\s)([\p{L}\p{N}]+)\*(?=\s|$)/gu, (whole, beginning?: string) => {
    if (beginning === undefined) return whole;
    begun.push(beginning);
    return '';
  });
  const config = sql.raw(`'${grammar}'::regconfig`);
  const queries = [...(rest.trim() ? [sql`websearch_to_tsquery(${config}, ${rest})`] : []), ...begun.map((b) => sql`to_tsquery(${config}, ${`${b}:*`})`)];
  return queries.length ? sql`(${sql.join(queries, sql` && `)})` : sql`''::tsquery`;
}

const OTHER = sql.raw(`(${GRAMMARS.map(([language]) => `'${language}'`).join(', ')})`);

export function matches(words: string): SQL {
  const each = GRAMMARS.map(([language, grammar]) => sql`(e.language = ${language} AND e.words @@ ${queryIn(grammar, words)})`);
  return sql`(${sql.join(each, sql` OR `)} OR (e.language NOT IN ${OTHER} AND e.words @@ ${queryIn('simple', words)}))`;
}

/** Letters that no text has, around the words that were found. */
const [HIT, END, CUT] = ['\ue000', '\ue001', '\ue002'];
const FORM = `StartSel=${HIT}, StopSel=${END}, FragmentDelimiter=${CUT}, MaxFragments=2, MaxWords=28, MinWords=10`;

export function headline(words: string): SQL {
  const of = (grammar: string) => sql`ts_headline(${sql.raw(`'${grammar}'::regconfig`)}, left(e.text, 100000), ${queryIn(grammar, words)}, ${FORM})`;
  return sql`CASE e.language ${sql.join(
    GRAMMARS.map(([language, grammar]) => sql`WHEN ${language} THEN ${of(grammar)}`),
    sql` `,
  )} ELSE ${of('simple')} END`;
}

/** A stretch of the text, in pieces of which some were searched for. */
export type Excerpt = readonly { readonly text: string; readonly hit: boolean }[];

export const excerptsOf = (headline: string): Excerpt[] =>
  headline.split(CUT).map((fragment) =>
    fragment
      .split(/(\ue000[^\ue001]*\ue001)/u)
      .filter(Boolean)
      .map((piece) => (piece.startsWith(HIT) ? { text: piece.slice(1, -1), hit: true } : { text: piece, hit: false })),
  );
