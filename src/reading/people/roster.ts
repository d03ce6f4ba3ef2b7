/** Joins the mentions of one person, and gives the person the fullest of its names. */
import { FEMININE, MASCULINE, SINGULAR } from '../../language/shared/agreement.ts';
import type { AnalysedText } from '../../language/shared/clause.ts';
import type { Token } from '../../language/shared/token.ts';
import { type Gender, genderOfGivenName, isFamilyNameFirst } from './names/nameLore.ts';
import type { NameRun } from './names/names.ts';
import { isShortFor, meetingKeys, type NameParts, partsInFull, partsOf, samePerson } from './names/sameName.ts';
import type { OfficeFound } from './officeBounds.ts';
import { isSimilarPost } from './offices/posts.ts';
import { isTitle } from './titles.ts';
import type { PeopleWords } from './words.ts';

export interface NameMention {
  readonly run: NameRun;
  readonly written: string;
  readonly offices: readonly OfficeFound[];
}

export interface Entry {
  name: string;
  readonly mentions: NameMention[];
  gender: Gender | undefined;
}

/** Enters the mentions that name persons by themselves, then the short forms that go with exactly one of them. */
export function rosterOf(text: AnalysedText, certain: readonly NameMention[], possible: readonly NameMention[], words: PeopleWords, inHeading: (token: number) => boolean): Entry[] {
  const roster = new Roster();
  // Full names first, so that "Lawrow" in the title finds "Sergei Lawrow" in the text.
  const isFull = (m: NameMention): boolean => m.run.to - m.run.from > 1 && partsInFull(m.written) > 1;
  for (const mention of certain.filter(isFull)) roster.add(mention, roster.fitting(mention.written, samePerson)[0] ?? roster.open(mention.written));
  for (const mention of certain.filter((m) => !isFull(m))) {
    const fitting = roster.fitting(mention.written, eitherWay);
    const meant = fitting.length > 1 ? bearerOf(text, mention, fitting, words) : (fitting[0] ?? calledByGivenName(text, mention, roster.entries, words));
    if (fitting.length < 2 || meant) roster.add(mention, meant ?? roster.open(mention.written));
  }
  for (const mention of possible) {
    const fitting = roster.fitting(mention.written, eitherWay);
    const meant = fitting.length ? fitting : [calledByGivenName(text, mention, roster.entries, words)];
    if (meant.length === 1 && meant[0]) roster.add(mention, meant[0]);
  }
  for (const entry of roster.entries) {
    entry.mentions.sort((a, b) => a.run.from - b.run.from);
    entry.name = fullest(entry.mentions, inHeading);
    entry.gender = genderOf(text, entry, words);
  }
  return roster.entries.sort((a, b) => (a.mentions[0] as NameMention).run.from - (b.mentions[0] as NameMention).run.from);
}

/**
 * Whom a family name means that several bear: who holds the post that stands before it ("President Stern", whose husband is Paul
 * Stern), or whose sex the title tells.
 */
function bearerOf(text: AnalysedText, { run, offices }: NameMention, bearers: readonly Entry[], words: PeopleWords): Entry | undefined {
  const key = (head: number): string => text.tokens[head]?.key ?? '';
  const holders = bearers.filter((e) => e.mentions.some((m) => m.offices.some((o) => offices.some((own) => isSimilarPost(key(own.head), key(o.head)) || key(own.head) === key(o.head)))));
  if (holders.length === 1) return holders[0];
  const title = text.tokens[run.from - 1];
  const gender = run.titled && title && isTitle(title, words) ? genderOfNoun(title) : undefined;
  const alike = gender ? bearers.filter((e) => genderOf(text, e, words) === gender) : [];
  if (alike.length === 1) return alike[0];
  // "PM Stern", "Stern said": where one of them alone is in office.
  const official = offices.length ? [] : bearers.filter((e) => e.mentions.some((m) => m.offices.length));
  return official.length === 1 && !gender ? official[0] : undefined;
}

/** Shorter words that stand alone are letters and particles as often as names. */
const SHORTEST_GIVEN = 4;

/** "Minister Bagas", "Bagas" for Bagas Hartono, Minister of Trade: who has no family name, or is called by the given name, holds the post that stands before it. */
function calledByGivenName(text: AnalysedText, { run, written, offices }: NameMention, entries: readonly Entry[], words: PeopleWords): Entry | undefined {
  const [given, ...more] = partsOf(written);
  if (more.length || given === undefined || (!run.titled && given.length < SHORTEST_GIVEN)) return undefined;
  const key = (head: number): string => text.tokens[head]?.key ?? '';
  const called = entries.filter((e) => e.mentions.some((m) => partsOf(m.written)[0] === given && m.run.to - m.run.from > 1));
  // Of whom no office is told ("her counterpart Bagas Hartono") it can be a minister's, but no king and no pope is called by two names.
  const governs = offices.every((o) => words.leading.has(key(o.head)) && !words.chief.has(key(o.head)) && !words.princes.has(key(o.head)));
  const holds = (e: Entry): boolean => e.mentions.some((m) => m.offices.some((o) => offices.some((own) => key(own.head) === key(o.head))));
  const holders = called.filter((e) => !offices.length || holds(e) || (governs && !e.mentions.some((m) => m.offices.length)));
  return called.length === 1 ? holders[0] : undefined;
}

const eitherWay = (a: NameParts, b: NameParts): boolean => samePerson(a, b) || isShortFor(a, b);

/** The entries with their spellings, looked up by letters in common, so that a long list of names is not compared with itself. */
class Roster {
  readonly entries: Entry[] = [];
  private readonly spellings = new Map<Entry, NameParts[]>();
  private readonly meeting = new Map<string, Set<Entry>>();
  /** Undefined where two persons are written alike. */
  private readonly exact = new Map<string, Entry | undefined>();

  open(name: string): Entry {
    const entry: Entry = { name, mentions: [], gender: undefined };
    this.entries.push(entry);
    this.spellings.set(entry, []);
    return entry;
  }

  add(mention: NameMention, entry: Entry): void {
    entry.mentions.push(mention);
    if (this.exact.get(mention.written) === entry) return;
    const parts = partsOf(mention.written);
    (this.spellings.get(entry) as NameParts[]).push(parts);
    this.exact.set(mention.written, this.exact.has(mention.written) ? undefined : entry);
    for (const key of meetingKeys(parts, false)) {
      const met = this.meeting.get(key);
      if (met) met.add(entry);
      else this.meeting.set(key, new Set([entry]));
    }
  }

  fitting(written: string, same: (written: NameParts, spelling: NameParts) => boolean): Entry[] {
    const known = this.exact.get(written);
    if (known) return [known];
    const near = new Set<Entry>();
    const parts = partsOf(written);
    for (const key of meetingKeys(parts, true)) for (const entry of this.meeting.get(key) ?? []) near.add(entry);
    return [...near].filter((entry) => this.spellings.get(entry)?.some((spelling) => same(parts, spelling)));
  }
}

/** The first mention that has given and family name; initials do not make a name full, and a heading is not how it is written. */
function fullest(mentions: readonly NameMention[], inHeading: (token: number) => boolean): string {
  const most = Math.max(...mentions.map((m) => Math.min(partsInFull(m.written), 2)));
  const named = mentions.filter((m) => partsInFull(m.written) >= most);
  const mixed = named.find((m) => m.written !== m.written.toUpperCase() && !inHeading(m.run.from)) ?? named.find((m) => m.written !== m.written.toUpperCase());
  return ((mixed ?? named[0] ?? mentions[0]) as NameMention).written;
}

/** Told by the nouns that stand with the name ("Bundesrätin", "Herr"), else by the given name where that tells. */
function genderOf(text: AnalysedText, entry: Entry, words: PeopleWords): Gender | undefined {
  for (const mention of entry.mentions) {
    for (const office of mention.offices) {
      const gender = genderOfNoun(text.tokens[office.head] as Token);
      if (gender) return gender;
    }
    const before = text.tokens[mention.run.from - 1];
    if (mention.run.titled && isTitle(before, words)) {
      const gender = genderOfNoun(before as Token);
      if (gender) return gender;
    }
  }
  const [first] = entry.name.split(' ');
  return first === undefined || first === entry.name || isFamilyNameFirst(first) ? undefined : genderOfGivenName(first);
}

export function genderOfNoun(token: Token): Gender | undefined {
  const singular = token.agreement & SINGULAR;
  const masculine = singular & MASCULINE;
  const feminine = singular & FEMININE;
  if (masculine && !feminine) return 'masculine';
  return feminine && !masculine ? 'feminine' : undefined;
}
