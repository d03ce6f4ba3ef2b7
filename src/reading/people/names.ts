/** Finds stretches of tokens that can be the name of a person: given names, initials, particles, family names. */
import type { AnalysedText } from '../../language/shared/clause.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { StateMention } from '../scene.ts';
import { endsIn, type PeopleWords } from './words.ts';

/** Tokens of a name, half open. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** An office or honorific stands right before it: "Bundesrat Muster", "Genosse Kim". */
  readonly titled: boolean;
  /** Stands between quotation marks, or a preposition of place is before it. */
  readonly doubtful: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}’'-]+$/u;
const REGNAL = /^[IVX]+\.?$/u;
/** A family or given name in letters: with inner capitals, hyphens and apostrophes, no figures. */
const NAME_SHAPE = /^\p{Lu}[\p{L}\p{M}’'`-]*$/u;

export function nameRuns(text: AnalysedText, states: readonly StateMention[], words: PeopleWords): NameRun[] {
  const out: NameRun[] = [];
  const stateAt = new Map<number, StateMention>();
  for (const s of states) if (s.by !== 'adjective') for (let i = s.token; i < s.to; i++) stateAt.set(i, s);
  for (const sentence of text.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!opensName(text.tokens, i, sentence.from, stateAt, words)) continue;
      const to = nameEnd(text.tokens, i, sentence.to, stateAt, words);
      const run = trimmed(text.tokens, i, to, words);
      if (run) out.push({ ...run, titled: isTitle(text.tokens[i - 1], words) && i > sentence.from, doubtful: isDoubtful(text.tokens, run.from, sentence.from, words) });
      i = to - 1;
    }
  }
  return out;
}

export function isTitle(token: Token | undefined, words: PeopleWords): boolean {
  if (!token) return false;
  const lower = keyOf(token.form);
  return words.honorifics.has(lower) || words.honorifics.has(token.key) || isOfficeToken(token, words) || (token.wordClass === 'noun' && (endsIn(words.roles, token.key) || endsIn(words.relatives, token.key)));
}

/** A noun for an office: "Aussenministerin", "Vizepräsident"; also where the dictionary does not know the word. */
export function isOfficeToken(token: Token, words: PeopleWords): boolean {
  if (token.wordClass !== 'noun' && token.wordClass !== 'name' && !(token.wordClass === 'adjective' && CAPITAL.test(token.form))) return false;
  return endsIn(words.offices, token.key) || endsIn(words.offices, keyOf(token.form));
}

/** A token that can be part of a name: tagged as one, or unknown with a capital. */
function isNamePart(token: Token): boolean {
  return NAME_SHAPE.test(token.form) && token.form.length > 1 && (token.wordClass === 'name' || (token.wordClass === 'noun' && !token.known) || token.wordClass === 'other');
}

function opensName(tokens: readonly Token[], i: number, first: number, stateAt: ReadonlyMap<number, StateMention>, words: PeopleWords): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!CAPITAL.test(token.form) || isTitle(token, words)) return false;
  if (stateAt.has(i) && !(ALL_CAPITALS.test(token.form) && token.form.length < 4)) return false;
  if (INITIAL.test(token.form)) return next !== undefined && (INITIAL.test(next.form) || isNamePart(next));
  // "EDA Yves Muster": an abbreviation and then a name in ordinary letters.
  if (ALL_CAPITALS.test(token.form) && next && CAPITAL.test(next.form) && !ALL_CAPITALS.test(next.form) && token.form.length <= 6) return false;
  if (isNamePart(token)) return true;
  if (words.particles.has(keyOf(token.form)) && next && words.particles.has(keyOf(next.form)) && CAPITAL.test(tokens[i + 2]?.form ?? '')) return true;
  // After a title any noun can be a name: "Bundeskanzler Kern", "Frau Berger"; "So Hun", "Van der Berg" at the head of a list.
  if (token.wordClass === 'noun' && i > first && isTitle(tokens[i - 1], words) && !endsIn(words.groups, token.key) && !endsIn(words.bodies, token.key)) return true;
  return next !== undefined && isNamePart(next) && !stateAt.has(i + 1) && token.wordClass !== 'noun' && token.wordClass !== 'determiner' && token.wordClass !== 'preposition' && token.wordClass !== 'pronoun' && token.wordClass !== 'numeral' && token.wordClass !== 'adjective' && token.wordClass !== 'verb' && token.wordClass !== 'auxiliary' && token.wordClass !== 'subordinator' && token.wordClass !== 'conjunction' && tokens[i + 2]?.form === ',' && token.form.length < 5;
}

function nameEnd(tokens: readonly Token[], from: number, limit: number, stateAt: ReadonlyMap<number, StateMention>, words: PeopleWords): number {
  const titled = isTitle(tokens[from - 1], words);
  let i = from + 1;
  for (; i < limit; i++) {
    const token = tokens[i] as Token;
    const lower = keyOf(token.form);
    const next = tokens[i + 1];
    if (words.notInNames.has(lower)) break;
    if (REGNAL.test(token.form) || INITIAL.test(token.form)) continue;
    // "Chef Information EDA": an abbreviation after a word in ordinary letters is no family name; "Meritxell MATEU" is.
    if (/^\p{Lu}{2,4}$/u.test(token.form) && !ALL_CAPITALS.test((tokens[i - 1] as Token).form)) break;
    if (words.particles.has(lower) && particleGoesOn(tokens, i, limit, stateAt, words)) continue;
    if (!CAPITAL.test(token.form) || !NAME_SHAPE.test(token.form)) break;
    // "François Hollande" and "KIM JONG UN" look like states to a list of names.
    if (stateAt.has(i) && !(ALL_CAPITALS.test(token.form) && ALL_CAPITALS.test((tokens[i - 1] as Token).form)) && !(titled && i === from + 1 && next?.wordClass !== 'name')) break;
    if (isTitle(token, words) && !(next === undefined || /^[,.()]$/u.test(next.form))) break;
    if (isTitle(token, words)) break;
    if (isNamePart(token)) continue;
    if (titled && i === from + 1 && !words.notInNames.has(token.key) && /^[.,;:)]?$/u.test(next?.form ?? '')) continue;
    // "Christian Kern im Bundeskanzleramt", "Moon Jae In und": words that happen to be names, right after a name.
    if (ALL_CAPITALS.test(token.form) || token.wordClass === 'noun' || token.form.length <= 3) {
      if (endsIn(words.groups, token.key) || endsIn(words.bodies, token.key)) break;
      continue;
    }
    break;
  }
  return i;
}

/** "Ursula von der Leyen" goes on, "Serzh Sargsyan von Armenien" does not. */
function particleGoesOn(tokens: readonly Token[], i: number, limit: number, stateAt: ReadonlyMap<number, StateMention>, words: PeopleWords): boolean {
  // "der" goes on only after another particle: "von der Leyen", but "Ratifizierung der Abkommen".
  if (words.articles.has(keyOf((tokens[i] as Token).form)) && !words.particles.has(keyOf((tokens[i - 1] as Token).form))) return false;
  let j = i + 1;
  while (j < limit && words.particles.has(keyOf((tokens[j] as Token).form)) && j < i + 3) j++;
  const next = tokens[j];
  return next !== undefined && j < limit && (isNamePart(next) || (j > i + 1 && CAPITAL.test(next.form))) && (!stateAt.has(j) || isTitle(tokens[i - 2], words)) && !isTitle(next, words) && !(ALL_CAPITALS.test(next.form) && next.form.length <= 4);
}

/** Without a trailing initial-like remainder; nothing where no real name part is left. */
function trimmed(tokens: readonly Token[], from: number, to: number, words: PeopleWords): { from: number; to: number } | undefined {
  let a = from;
  let b = to;
  while (a < b && words.honorifics.has(keyOf((tokens[a] as Token).form))) a++;
  while (b > a && words.particles.has(keyOf((tokens[b - 1] as Token).form)) && !CAPITAL.test((tokens[b - 1] as Token).form)) b--;
  for (let i = a; i < b; i++) if ((tokens[i] as Token).form.length > 2 && NAME_SHAPE.test((tokens[i] as Token).form)) return { from: a, to: b };
  return b - a >= 2 ? { from: a, to: b } : undefined;
}

function isDoubtful(tokens: readonly Token[], from: number, first: number, words: PeopleWords): boolean {
  if (from === first) return false;
  const before = tokens[from - 1] as Token;
  return /^["„“”»«‚‘]$/u.test(before.form) || words.beforePlaces.has(before.key) || words.beforePlaces.has(keyOf(before.form));
}
