/** Finds the states and organisations that a text names, by name, adjective or abbreviation. */
import type { AnalysedText } from '../../language/shared/clause.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { StateMention } from '../scene.ts';
import { type CountryName, type CountryWords, countryWords, EITHER_KOREA } from './words.ts';

export function readStates(text: AnalysedText): StateMention[] {
  const words = countryWords(text.language);
  const found: (Omit<StateMention, 'to'> & { length: number })[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const name = nameAt(text.tokens, i, words);
    if (name) {
      const last = text.tokens[i + name.words.length - 1] as Token;
      found.push({ code: name.by === 'organisation' ? text.text.slice((text.tokens[i] as Token).start, last.end) : name.code, token: i, by: name.by, length: name.words.length });
      i += name.words.length - 1;
      continue;
    }
    for (const part of compoundParts(text.tokens[i] as Token, words)) found.push({ code: part.by === 'organisation' ? part.form : part.code, token: i, by: part.by, length: 1 });
  }
  return toldApart(text, words, found).map(({ code, token, by, length }) => ({ code, token, to: token + length, by }));
}

function nameAt(tokens: readonly Token[], i: number, words: CountryWords): CountryName | undefined {
  const token = tokens[i] as Token;
  const first = token.form.charCodeAt(0);
  if (first < 65) return undefined;
  const capital = /^\p{Lu}/u.test(token.form);
  for (const key of formsOf(token, words))
    for (const name of words.byFirst.get(key) ?? []) {
      if (name.by !== 'adjective' && !capital) continue;
      if (name.words.length === 1 && name.by !== 'adjective' && !isNameForm(tokens, i, key, words)) continue;
      if (name.words.every((word, n) => n === 0 || matches(tokens[i + n], word, words))) return name;
    }
  return undefined;
}

const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** "Holland" but not "Hollande", "UN" but not in "KIM JONG UN", "EU" but not "Eu". */
function isNameForm(tokens: readonly Token[], i: number, key: string, words: CountryWords): boolean {
  const token = tokens[i] as Token;
  const lower = keyOf(token.form);
  if (key.length < 4 && ALL_CAPITALS.test(token.form) !== ALL_CAPITALS.test(token.form.slice(0, key.length))) return false;
  if (key.length < 4 && (!ALL_CAPITALS.test(token.form.slice(0, key.length)) || ALL_CAPITALS.test(tokens[i - 1]?.form ?? ''))) return false;
  return lower === key || (lower.startsWith(key) && words.nameEndings.has(lower.slice(key.length)));
}

/** The spellings under which a token may be listed: as written, without an ending, its dictionary form. */
function formsOf(token: Token, words: CountryWords): string[] {
  const lower = keyOf(token.form);
  const out = [lower];
  if (token.key !== lower) out.push(token.key);
  for (const ending of words.endings) if (ending && lower.length > ending.length + 2 && lower.endsWith(ending)) out.push(lower.slice(0, -ending.length));
  // A name that ends in e loses it before other endings are taken off: "Vereinigte", "Demokratische".
  for (const stem of out.slice(1)) out.push(`${stem}e`);
  return out;
}

const matches = (token: Token | undefined, word: string, words: CountryWords): boolean => token !== undefined && formsOf(token, words).includes(word);

/** "koreanisch-russisch", "DVRK-USA", "Ukraine-Krise", "EU-Kommissarin": states named inside a compound. */
function compoundParts(token: Token, words: CountryWords): (CountryName & { form: string })[] {
  if (!token.form.includes('-')) return [];
  const out: (CountryName & { form: string })[] = [];
  for (const form of token.form.split('-')) {
    const lower = keyOf(form);
    for (const key of [lower, ...words.endings.filter((e) => e && lower.length > e.length + 2 && lower.endsWith(e)).map((e) => lower.slice(0, -e.length))]) {
      const name = words.byFirst.get(key)?.find((n) => n.words.length === 1 && (n.by === 'adjective' || /^\p{Lu}/u.test(form)));
      if (name) {
        out.push({ ...name, form });
        break;
      }
    }
  }
  return out;
}

/** "koreanisch" is North or South Korean only where the text speaks of one of the two. */
function toldApart<M extends { code: string }>(text: AnalysedText, words: CountryWords, found: readonly M[]): M[] {
  if (!found.some((m) => m.code === EITHER_KOREA)) return [...found];
  const north = found.some((m) => m.code === 'PRK') || text.tokens.some((t) => words.north.has(keyOf(t.form)));
  const south = found.some((m) => m.code === 'KOR');
  const code = north && !south ? 'PRK' : south && !north ? 'KOR' : undefined;
  return found.flatMap((m) => (m.code !== EITHER_KOREA ? [m] : code ? [{ ...m, code }] : []));
}
