/** Brings the mentions of a text together: one entry for each person, with all spellings under which the text names it. */
import type { AnalysedText } from '../../language/shared/clause.ts';
import { FEMININE, MASCULINE, SINGULAR } from '../../language/shared/agreement.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { NameRun } from './names.ts';
import type { OfficeFound } from './officeBounds.ts';
import type { PeopleWords } from './words.ts';

export interface NameMention {
  readonly run: NameRun;
  readonly written: string;
  readonly offices: readonly OfficeFound[];
}

export interface Entry {
  name: string;
  readonly mentions: NameMention[];
  gender: 'masculine' | 'feminine' | undefined;
}

/** A name in parts for comparison: lower case, without initials' periods and without the s of a genitive on the last part. */
const partsOf = (written: string): string[] => keyOf(written).split(/[\s-]+/u).filter(Boolean);

/** Enters the mentions that name persons by themselves, then the short forms that go with exactly one of them. */
export function rosterOf(text: AnalysedText, certain: readonly NameMention[], possible: readonly NameMention[], words: PeopleWords, inHeading: (token: number) => boolean): Entry[] {
  const entries: Entry[] = [];
  // Full names first, so that "Lawrow" in the title finds "Sergei Lawrow" in the text.
  const full = certain.filter((m) => m.run.to - m.run.from > 1);
  const short = certain.filter((m) => m.run.to - m.run.from === 1);
  for (const mention of full) {
    const entry = entries.find((e) => e.mentions.some((m) => samePerson(m.written, mention.written)));
    if (entry) entry.mentions.push(mention);
    else entries.push({ name: mention.written, mentions: [mention], gender: undefined });
  }
  for (const mention of short) {
    const fitting = entries.filter((e) => e.mentions.some((m) => isShortFor(mention.written, m.written)));
    if (fitting.length === 1) (fitting[0] as Entry).mentions.push(mention);
    else if (!fitting.length) entries.push({ name: mention.written, mentions: [mention], gender: undefined });
  }
  for (const mention of possible) {
    const fitting = entries.filter((e) => e.mentions.some((m) => samePerson(m.written, mention.written) || isShortFor(mention.written, m.written)));
    if (fitting.length === 1) (fitting[0] as Entry).mentions.push(mention);
  }
  for (const entry of entries) {
    entry.mentions.sort((a, b) => a.run.from - b.run.from);
    entry.name = fullest(entry.mentions, inHeading);
    entry.gender = genderOf(text, entry, words);
  }
  return entries.sort((a, b) => (a.mentions[0] as NameMention).run.from - (b.mentions[0] as NameMention).run.from);
}

/** The first mention that has given and family name; initials do not make a name full. */
function fullest(mentions: readonly NameMention[], inHeading: (token: number) => boolean): string {
  const spelled = (m: NameMention): number => partsOf(m.written).filter((p) => !/^\p{L}\.+$/u.test(p)).length;
  const most = Math.max(...mentions.map((m) => Math.min(spelled(m), 2)));
  const named = mentions.filter((m) => spelled(m) >= most);
  const mixed = named.find((m) => m.written !== m.written.toUpperCase() && !inHeading(m.run.from)) ?? named.find((m) => m.written !== m.written.toUpperCase());
  const first = (mixed ?? named[0] ?? mentions[0]) as NameMention;
  // A genitive is not how a name is written: "Lawrows" where "Lawrow" stands too.
  return first.written;
}

/** The same full name: equal parts, initials for parts, a patronymic more or less, one letter off in one part. */
export function samePerson(a: string, b: string): boolean {
  const x = partsOf(a);
  const y = partsOf(b);
  if (x.join(' ') === y.join(' ')) return true;
  if (x.length < 2 || y.length < 2) return false;
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  if (!near(long.at(-1) as string, short.at(-1) as string)) return false;
  let at = 0;
  let off = (long.at(-1) as string) === (short.at(-1) as string) ? 0 : 1;
  for (const part of short.slice(0, -1)) {
    let found = false;
    while (at < long.length - 1 && !found) {
      const other = long[at++] as string;
      if (other === part || isInitialOf(part, other) || isInitialOf(other, part)) found = true;
      else if (near(other, part) && off === 0) {
        off = 1;
        found = true;
      }
    }
    if (!found) return false;
  }
  return true;
}

const isInitialOf = (part: string, other: string): boolean => /^\p{L}\.?$/u.test(part) && other.startsWith(part.replace('.', ''));

/** A family name (the last part, the first of Korean and Chinese names), or the last parts ("Van der Bellen"). */
function isShortFor(short: string, name: string): boolean {
  const x = partsOf(short);
  const y = partsOf(name);
  if (y.length < x.length || (y.length === x.length && y.length > 1)) return false;
  const tail = y.slice(-x.length).join(' ');
  const s = x.join(' ');
  if (tail === s || near(tail, s) || `${tail}s` === s || tail === `${s}s`) return true;
  // "Calmy-Rey" is one family name of two parts; "Xi" and "Kim" stand first.
  return keyOf(name).endsWith(` ${keyOf(short)}`) || (y.length >= 2 && y.length <= 3 && x.length === 1 && y[0] === s && y.every((p) => p.length <= 5));
}

/** Equal but for one letter put in, left out or changed, in words long enough to bear it. */
function near(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (s: string, n: number) => s.slice(i + n);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}

/** Told by the nouns that stand with the name: "Bundesrätin", "Herr". */
function genderOf(text: AnalysedText, entry: Entry, words: PeopleWords): Entry['gender'] {
  for (const mention of entry.mentions) {
    for (const office of mention.offices) {
      const gender = genderOfNoun(text.tokens[office.head] as Token);
      if (gender) return gender;
    }
    const before = text.tokens[mention.run.from - 1];
    if (before && words.honorifics.has(before.key)) {
      const gender = genderOfNoun(before);
      if (gender) return gender;
    }
  }
  return undefined;
}

export function genderOfNoun(token: Token): Entry['gender'] {
  const singular = token.agreement & SINGULAR;
  const masculine = singular & MASCULINE;
  const feminine = singular & FEMININE;
  if (masculine && !feminine) return 'masculine';
  return feminine && !masculine ? 'feminine' : undefined;
}
