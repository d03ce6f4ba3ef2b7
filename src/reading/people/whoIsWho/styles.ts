/** Resolves styles and short titles that stand for a name: "H.H. expressed", "His Highness the Emir", "PM said", "the Head of State". */
import type { AnalysedText } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { formKey } from '../formKey.ts';
import type { PersonEntry } from '../personEntry.ts';
import { isHonorific } from '../titles.ts';
import { endsIn, type PeopleWords } from '../words.ts';
import type { Memory } from './memory.ts';

export interface StyleDesk {
  readonly text: AnalysedText;
  readonly words: PeopleWords;
  readonly memory: Memory;
}

/** Who is meant where a phrase is nothing but a style ("H.H.", "Her Excellency") or a short title ("PM"). */
export function personByStyle(desk: StyleDesk, phrase: Phrase, token: Token): PersonEntry | undefined {
  const { words, memory } = desk;
  // "H.H." may pass for a name.
  if ((phrase.name && phrase.name.to - phrase.name.from > 1) || phrase.genitive) return undefined;
  // "the Deputy PM": the grammar may take the letters for a name.
  const short = phrase.name ? (desk.text.tokens[phrase.name.from] as Token) : token;
  const title = words.shortTitles.get(formKey(short));
  // "the Deputy PM": the deputy's own.
  const deputy = desk.text.tokens.slice(phrase.coreFrom, short.index).some((t) => words.deputising.has(t.key));
  if (title && short.form === short.form.toUpperCase())
    return lastOf(
      memory,
      phrase,
      (e) => (deputy ? deputises(desk, e, title) : holds(desk, e, title)),
      (e) => !e.nationality,
    );
  const epithet = phrase.name ? undefined : epithetOf(desk, phrase);
  if (epithet) return lastOf(memory, phrase, (e) => holds(desk, e, epithet));
  const initials = /^\p{Lu}{3,6}$/u.test(token.form) && !phrase.determiner ? memory.around().filter((e) => isAbbreviated(desk, e, token)) : [];
  if (initials.length === 1) return initials[0];
  if (!words.styles.has(token.key) && !words.styles.has(formKey(token))) return undefined;
  return lastOf(memory, phrase, (e) => isStyled(desk, e, token));
}

/** "the Head of State", "the state leader", "the Chief Executive": the one of those spoken of who holds such a post. */
export function personByRank(desk: StyleDesk, phrase: Phrase, token: Token, others: ReadonlySet<string>, code: string | undefined): PersonEntry | undefined {
  const { text, words, memory } = desk;
  if (!words.figures.has(token.key) || phrase.name) return undefined;
  const around = text.tokens.slice(phrase.coreFrom, Math.max(phrase.genitive?.to ?? 0, phrase.to)).map((t) => t.key);
  const rank = Object.entries(words.ranks).find(([key]) => around.includes(key))?.[1];
  if (!rank) return undefined;
  return lastOf(
    memory,
    phrase,
    (e) => !others.has(e.name) && (!code || e.nationality?.code === code) && holds(desk, e, rank) && (e.nationality !== undefined || !presides(desk, e)),
    (e) => !e.nationality,
  );
}

/** "the president of the Parliamentary Assembly": at the head of a body, and of no state. */
const presides = ({ text, words }: StyleDesk, { offices }: PersonEntry): boolean => offices.every(({ head, to }) => text.tokens.slice(head + 1, to).some((t) => endsIn(words.bodies, t.key)));

/** The only one; of several the one of the house, whose country goes without saying, else whom the text spoke of last. */
function lastOf(memory: Memory, phrase: Phrase, fits: (e: PersonEntry) => boolean, ofHouse?: (e: PersonEntry) => boolean): PersonEntry | undefined {
  const pool = memory.around().filter((e) => fits(e) && (e.mentions[0]?.run.from ?? 0) < phrase.head);
  if (pool.length < 2) return pool[0];
  const house = ofHouse ? pool.filter(ofHouse) : [];
  if (house.length === 1) return house[0];
  return memory.lastSubjectOf(pool, memory.sentenceAt(phrase.head)) ?? memory.recent(pool, memory.sentenceAt(phrase.head));
}

/** Whether one of the person's offices has one of these words, and is no deputy's: "Prime Minister" for PM, not "Deputy Prime Minister". */
function holds({ text, words }: StyleDesk, entry: PersonEntry, title: ReadonlySet<string>): boolean {
  return entry.offices.some((o) => {
    const keys = text.tokens.slice(o.from, o.to).map((t) => t.key);
    const at = keys.findIndex((key) => title.has(key));
    return at >= 0 && !keys.slice(0, at).some((key) => words.deputising.has(key));
  });
}

const closing = new WeakMap<PeopleWords, ReadonlySet<string>>();

/** The last words of all epithets. */
function lastWords(words: PeopleWords): ReadonlySet<string> {
  let found = closing.get(words);
  if (!found) {
    found = new Set(Object.values(words.epithets).flatMap((names) => [...names].map((name) => name.slice(name.lastIndexOf('_') + 1))));
    closing.set(words, found);
  }
  return found;
}

/** "the Holy Father", "der Heilige Vater": the office whose holder is called so. */
function epithetOf({ text, words }: StyleDesk, { coreFrom, head }: Phrase): ReadonlySet<string> | undefined {
  // Asked of every phrase, so that most are told from the last word alone.
  if (head - coreFrom > 3 || !lastWords(words).has(formKey(text.tokens[head] as Token))) return undefined;
  const called = text.tokens
    .slice(coreFrom, head + 1)
    .filter((t) => t.wordClass !== 'determiner')
    .map((t) => formKey(t))
    .join('_');
  const offices = Object.entries(words.epithets).flatMap(([office, names]) => (names.has(called) ? [office] : []));
  return offices.length ? new Set(offices) : undefined;
}

/** "Chief of Army Staff (COAS)": the abbreviation in brackets is that of the office, letter by letter, and not of the body that it is held in. */
function isAbbreviated({ text }: StyleDesk, entry: PersonEntry, token: Token): boolean {
  return entry.offices.some((o) => {
    const words = text.tokens.slice(o.from, o.to + 2);
    const at = words.findIndex((t, i) => t.form === token.form && words[i - 1]?.form === '(');
    if (at < 2) return false;
    const letters = words.slice(0, at - 1).map((t) => t.form.slice(0, 1).toUpperCase());
    const capitals = words
      .slice(0, at - 1)
      .filter((t) => /^\p{Lu}/u.test(t.form))
      .map((t) => t.form.slice(0, 1));
    // "foreign minister of the United Nordic Isles (UNI)": there it is the state's.
    return letters.join('') === token.form || (/^\p{Lu}/u.test(words[0]?.form ?? '') && capitals.join('') === token.form);
  });
}

const deputises = ({ text, words }: StyleDesk, entry: PersonEntry, title: ReadonlySet<string>): boolean =>
  entry.offices.some((o) => {
    const keys = text.tokens.slice(o.from, o.to).map((t) => t.key);
    return keys.some((key) => words.deputising.has(key)) && keys.some((key) => title.has(key));
  });

/** Whether the style stands before the person's name somewhere: "H.H. Sheikh Salim". */
function isStyled({ text, words }: StyleDesk, entry: PersonEntry, style: Token): boolean {
  return entry.mentions.some(({ run, offices }) => {
    const start = Math.min(run.from, ...offices.map((o) => o.from));
    for (const end of new Set([run.from, start])) {
      for (let i = end - 1; i >= end - 4; i--) {
        const before = text.tokens[i];
        if (!before || !(isHonorific(before, words) || words.possessive.has(before.key) || words.definite.has(before.key) || endsIn(words.offices, before.key))) break;
        if (formKey(before) === formKey(style)) return true;
      }
    }
    return false;
  });
}
