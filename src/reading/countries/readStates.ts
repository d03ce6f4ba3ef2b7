/** Finds the states and organisations that a text names, by name, adjective, inhabitants or abbreviation. */
import type { AnalysedText } from '../../language/shared/clause.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { StateMention } from '../scene.ts';
import { type CountryName, type CountryWords, countryWords, EITHER_KOREA, formsOf, spelling } from './words.ts';

export function readStates(text: AnalysedText): StateMention[] {
  const words = countryWords(text.language);
  const found: StateMention[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const name = nameAt(text.tokens, i, words);
    if (name) {
      const to = i + name.words.length;
      const written = text.text.slice((text.tokens[i] as Token).start, (text.tokens[to - 1] as Token).end);
      found.push({ code: name.by === 'organisation' ? written : name.code, token: i, to, by: name.by });
      i = to - 1;
      continue;
    }
    for (const part of compoundParts(text.tokens[i] as Token, words)) found.push({ code: part.by === 'organisation' ? part.form : part.code, token: i, to: i + 1, by: part.by });
  }
  return koreasToldApart(text, words, namesakesToldApart(withLetters(text, found)));
}

/** "Organisation für Sicherheit und Zusammenarbeit in Europa (OSZE)" is the OSZE, told once. */
function withLetters(text: AnalysedText, found: readonly StateMention[]): StateMention[] {
  return found.map((m, n) => {
    const next = found[n + 1];
    const letters = m.by === 'organisation' && next?.by === 'organisation' && next.token === m.to + 1 && text.tokens[m.to]?.form === '(' && text.tokens[next.to]?.form === ')';
    return letters ? { ...m, code: next.code } : m;
  });
}

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u;

/** The longest name that begins here: "Russische Föderation" rather than "russisch". */
function nameAt(tokens: readonly Token[], i: number, words: CountryWords): CountryName | undefined {
  const token = tokens[i] as Token;
  if (token.form.charCodeAt(0) < 65) return undefined;
  const capital = CAPITAL.test(token.form);
  let best: CountryName | undefined;
  for (const key of tokenForms(token, words))
    for (const name of words.byFirst.get(key) ?? []) {
      if (best && name.words.length <= best.words.length) continue;
      if ((name.by !== 'adjective' || name.inhabitant || name.words.length > 1) && !capital) continue;
      if (name.words.length === 1 && !isSingleName(tokens, i, name, words)) continue;
      if (name.words.every((word, n) => n === 0 || matches(tokens[i + n], word, words))) best = name;
    }
  return best;
}

function isSingleName(tokens: readonly Token[], i: number, name: CountryName, words: CountryWords): boolean {
  const token = tokens[i] as Token;
  if (name.by !== 'adjective') return isNameForm(tokens, i, name.first, words);
  // "Französisch und Englisch": the language, with a capital and without an ending; but "Finnish President" is no language.
  if (!name.inhabitant) return !(token.wordClass === 'noun' && CAPITAL.test(token.form) && keyOf(token.form) === name.first && token.key === name.first) || isNominal(tokens[i + 1]);
  return token.wordClass === 'noun' || token.wordClass === 'name' || token.wordClass === 'adjective';
}

const isNominal = (token: Token | undefined): boolean => token?.wordClass === 'noun' || token?.wordClass === 'name';

/** "Holland" but not "Hollande", "UN" but not in "KIM JONG UN", "EU" but not "Eu". */
function isNameForm(tokens: readonly Token[], i: number, key: string, words: CountryWords): boolean {
  const token = tokens[i] as Token;
  const lower = keyOf(token.form);
  if (key.length < 4 && (!ALL_CAPITALS.test(token.form.slice(0, key.length)) || ALL_CAPITALS.test(tokens[i - 1]?.form ?? ''))) return false;
  return lower === key || (lower.startsWith(key) && words.nameEndings.has(lower.slice(key.length)));
}

/** The spellings under which a token may be listed: as written, its dictionary form, both without an ending. */
function tokenForms(token: Token, words: CountryWords): string[] {
  const lower = spelling(token.form);
  const out = formsOf(lower, words.endings);
  return token.key === lower || out.includes(token.key) ? out : [...out, token.key];
}

const matches = (token: Token | undefined, word: ReadonlySet<string>, words: CountryWords): boolean => token !== undefined && tokenForms(token, words).some((form) => word.has(form));

/** "koreanisch-russisch", "DVRK-USA", "Ukraine-Krise", "EU-Kommissarin": states named inside a compound. */
function compoundParts(token: Token, words: CountryWords): (CountryName & { form: string })[] {
  if (!token.form.includes('-') || words.ofLanguage.has(keyOf(token.form.slice(token.form.lastIndexOf('-') + 1)))) return [];
  return token.form.split('-').flatMap((form) => {
    const capital = CAPITAL.test(form);
    for (const key of formsOf(keyOf(form), words.endings)) {
      const name = words.byFirst
        .get(key)
        ?.find((n) => n.words.length === 1 && (n.by === 'adjective' && !n.inhabitant ? true : capital) && (key.length > 3 || ALL_CAPITALS.test(form) || /^\p{Lu}\p{N}+$/u.test(form)));
      if (name) return [{ ...name, form }];
    }
    return [];
  });
}

/** States that share an adjective: the one that it means by itself, and the other. */
const NAMESAKES: readonly (readonly [string, string])[] = [
  ['COD', 'COG'],
  ['DOM', 'DMA'],
];

/** "the Congolese ambassador" is of the Congo whose name the text tells, where it tells one. */
function namesakesToldApart(found: readonly StateMention[]): readonly StateMention[] {
  const named = new Set(found.flatMap((m) => (m.by === 'noun' ? [m.code] : [])));
  const other = new Map(NAMESAKES.filter(([usual, rare]) => named.has(rare) && !named.has(usual)));
  return other.size ? found.map((m) => ({ ...m, code: (m.by === 'adjective' && other.get(m.code)) || m.code })) : found;
}

/** "koreanisch" is North or South Korean only where the text calls one of the two by its own name; of the peninsula it is neither. */
function koreasToldApart(text: AnalysedText, words: CountryWords, found: readonly StateMention[]): StateMention[] {
  if (!found.some((m) => m.code === EITHER_KOREA)) return [...found];
  const north = words.north.some((name) => text.text.includes(name));
  const south = words.south.some((name) => text.text.includes(name));
  const named = new Set(found.map((m) => m.code));
  const code = north !== south ? (north ? 'PRK' : 'KOR') : north ? undefined : named.has('PRK') !== named.has('KOR') ? (named.has('PRK') ? 'PRK' : 'KOR') : undefined;
  return found.flatMap((m) => {
    if (m.code !== EITHER_KOREA) return [m];
    // "the south Korean president": written apart and small, as the North does.
    const direction = words.directions.get(text.tokens[m.token - 1]?.form.toLowerCase() ?? '');
    if (direction) return [{ ...m, token: m.token - 1, code: direction }];
    return code && !words.both.has(text.tokens[m.to]?.key ?? '') ? [{ ...m, code }] : [];
  });
}
