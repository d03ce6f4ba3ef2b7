/** Resolves roles to names: "der EDA-Vorsteher", "der ukrainische Präsident", "sein Amtskollege", "der Gast". */
import type { AnalysedText } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { endOf } from '../officeBounds.ts';
import { headed, isSimilarPost, PREMIER, postAt } from '../offices/posts.ts';
import type { PersonEntry } from '../personEntry.ts';
import type { PlacedPhrase } from '../phraseIndex.ts';
import { genderOfNoun } from '../roster.ts';
import { endsIn, type PeopleWords } from '../words.ts';
import { isSubject, type Memory } from './memory.ts';

export interface RoleDesk {
  readonly text: AnalysedText;
  readonly words: PeopleWords;
  readonly memory: Memory;
  /** The state that a phrase names by adjective or genitive. */
  codeIn(phrase: Phrase): string | undefined;
  /** All persons of the text. */
  readonly entries: readonly PersonEntry[];
  /** Whom a possessive at this token means. */
  ownerOf(token: number): PersonEntry | undefined;
  /** ISO code of the state whose account the text is, where it is told. */
  readonly publisher?: string;
  /** Whoever says "I" speaks of others by their roles. */
  readonly author?: PersonEntry;
}

/** Sentences after which a person is no longer who was just spoken of. */
const JUST = 1;
/** Words between "headed by" and the name. */
const LED = 14;

export function personByRole(desk: RoleDesk, p: PlacedPhrase, token: Token): PersonEntry | undefined {
  const { words, memory } = desk;
  const code = desk.codeIn(p.phrase);
  const gender = genderOfNoun(token);
  const excluded = memory.coArguments(p);
  if (desk.author) excluded.add(desk.author.name);
  // "Readout of the Minister's Meeting With the Kenyan Minister": who is named in a heading is not the other whom it tells of.
  if (p.clause.kind === 'fragment') for (const s of memory.back()) if (s.clause === p.clause) excluded.add(s.entry.name);
  const fits = (e: PersonEntry): boolean => (!gender || !e.gender || e.gender === gender) && (!code || !e.nationality || e.nationality.code === code) && !excluded.has(e.name);
  // "Ihr Gegenüber" is not she.
  const whose = endsIn(words.relational, token.key) && p.phrase.determiner ? desk.ownerOf(p.phrase.determiner.token) : undefined;
  if (whose) excluded.add(whose.name);
  if (endsIn(words.relational, token.key)) return ofSamePost(desk, p, token, fits) ?? counterpart(memory.principals().filter(fits), code);
  if (words.guest.has(token.key)) return memory.receiving()?.guest ?? ofPair(desk, false);
  // "the visiting minister", "the visiting dignitary"
  if (p.phrase.modifiers.some((m) => words.visiting.has(desk.text.tokens[m]?.key ?? '')) && memory.receiving()) return memory.receiving()?.guest;
  if (words.host.has(token.key)) return memory.receiving()?.host ?? ofPair(desk, true);
  // "the top legislator", in an account of his own house
  if (endsIn(words.descriptions, token.key) && !code && p.phrase.modifiers.some((m) => words.topmost.has(desk.text.tokens[m]?.key ?? ''))) return ofPair(desk, true);
  const leader = leaderOfDelegation(desk, p);
  if (leader) return leader;
  const introduced = memory.around().filter((e) => fits(e) && (e.mentions[0]?.run.from ?? 0) < p.phrase.head);
  const office = byOffice(desk, p, introduced, code);
  // "his Kenyan counterpart A. ... the Kenyan minister": whose state is told is meant before whoever holds such a post and has none.
  const told = office && code && !office.nationality ? introduced.filter((e) => e !== office && e.nationality?.code === code && !e.offices.length) : [];
  if (told.length === 1) return told[0];
  // "Vice President A received B ... an invitation to the Kenyan Vice President", in an account of Norway's: not the one of whom it tells first.
  if (office && code && !office.nationality && desk.publisher !== undefined && code !== desk.publisher && office === desk.entries[0]) return undefined;
  if (office && code && !office.nationality) office.nationality = toldHere(p, code);
  if (office || !endsIn(words.leading, token.key)) return office;
  // "der Berater des deutschen Bundeskanzlers": part of another office.
  if (p.as === 'genitive' && p.parent && endsIn(words.offices, (desk.text.tokens[p.parent.phrase.head] as Token).key)) return undefined;
  // A president is not "the Prime Minister".
  const key = (head: number): string => (desk.text.tokens[head] as Token).key;
  const open = words.distinctPosts.has(token.key) ? introduced.filter((e) => !e.offices.some((o) => endsIn(words.distinctPosts, key(o.head)))) : introduced;
  return byState(desk, p, token, open, code) ?? byTopic(desk, p, open, code) ?? (code ? undefined : (byRank(desk, p, introduced) ?? onlyWoman(desk, p, open, gender)));
}

/** "a delegation headed by A ... The head of the delegation said" */
function leaderOfDelegation({ text, words, entries }: RoleDesk, p: PlacedPhrase): PersonEntry | undefined {
  const of = p.phrase.genitive;
  const key = (at: number): string => text.tokens[at]?.key ?? '';
  if (!of || of.from < p.phrase.head || !words.figures.has(key(p.phrase.head)) || !words.delegations.has(key(of.head))) return undefined;
  const leads = (e: PersonEntry): boolean =>
    e.mentions.some(({ run }) => {
      for (let i = run.from - 1; i > 0 && i > run.from - LED; i--) if (words.ledBy.has(`${key(i - 1)}-${key(i)}`)) return run.from < p.phrase.head;
      return false;
    });
  const first = (e: PersonEntry): number => e.mentions[0]?.run.from ?? 0;
  return entries.filter(leads).sort((a, b) => first(a) - first(b))[0];
}

/** "The two held talks. The guest said": of two who met, in an account of the one's own state, the other is the guest. */
function ofPair({ memory, publisher }: RoleDesk, atHome: boolean): PersonEntry | undefined {
  const [one, other, another] = memory.met.length ? memory.met : memory.principals();
  if (publisher === undefined || !one || !other || another) return undefined;
  // Whose state an account does not tell is the publisher's own.
  const isOwn = (e: PersonEntry): boolean => (e.nationality?.code ?? publisher) === publisher;
  return isOwn(one) !== isOwn(other) ? [one, other].find((e) => isOwn(e) === atHome) : undefined;
}

/** "Ihr Amtskollege": of those named the only one whose post is that of the one whose colleague he is. */
function ofSamePost({ entries, words, text, ownerOf }: RoleDesk, p: PlacedPhrase, token: Token, fits: (e: PersonEntry) => boolean): PersonEntry | undefined {
  const owner = p.phrase.determiner && endsIn(words.colleagues, token.key) ? ownerOf(p.phrase.determiner.token) : undefined;
  const posts = owner?.offices.map((o) => postAt(text.tokens, words, o.head)) ?? [];
  const holds = (e: PersonEntry): boolean => e.offices.some((o) => posts.some((post) => samePost(post, postAt(text.tokens, words, o.head))));
  return only(entries.filter((e) => e !== owner && (e.mentions[0]?.run.from ?? 0) < p.phrase.head && fits(e) && holds(e)));
}

/** "Ministerin" and "Minister" hold one post. */
const samePost = (a: string, b: string): boolean => a === b || isSimilarPost(a, b) || `${a}in` === b || `${b}in` === a;

/** "Regierungsrätin A ... die Außenministerin": where one woman alone has been spoken of and her own post leaves it open, it is she. */
function onlyWoman(desk: RoleDesk, p: PlacedPhrase, introduced: readonly PersonEntry[], gender: PersonEntry['gender']): PersonEntry | undefined {
  if (gender !== 'feminine' || !isSubject(p) || p.clause.kind === 'fragment') return undefined;
  const women = introduced.filter((e) => e.gender !== 'masculine');
  const found = only(women);
  const open = found?.gender === 'feminine' && found.offices.every((o) => isOpenPost(desk, o.head, p.phrase.head));
  return open ? named(desk, found, p, desk.words) : undefined;
}

/** Of two the one whose state is told; where one only can be meant, that one. */
function counterpart(pool: readonly PersonEntry[], code: string | undefined): PersonEntry | undefined {
  const certain = code ? pool.filter((e) => e.nationality?.code === code) : [];
  return only(certain) ?? only(pool);
}

const only = (entries: readonly PersonEntry[]): PersonEntry | undefined => (entries.length === 1 ? entries[0] : undefined);

/** A post of the same name held by someone in this text, the very same name first. */
function byOffice(desk: RoleDesk, p: PlacedPhrase, introduced: readonly PersonEntry[], code: string | undefined): PersonEntry | undefined {
  const { text, memory, words } = desk;
  const post = postAt(text.tokens, words, p.phrase.head);
  const holders = (same: (key: string) => boolean): PersonEntry[] => introduced.filter((e) => e.offices.some((o) => same(postAt(text.tokens, words, o.head))));
  const deputises = (from: number, head: number): boolean => text.tokens.slice(from, head).some((t) => words.deputising.has(t.key));
  const deputy = deputises(p.phrase.coreFrom, p.phrase.head);
  for (const held of [holders((key) => key === post), holders((key) => isSimilarPost(key, post))]) {
    // "the Deputy Minister", where a minister and a deputy have been named.
    const deputies = deputy ? held.filter((e) => e.offices.some((o) => deputises(o.from, o.head))) : [];
    const pool = deputies.length ? deputies : held;
    const certain = code ? pool.filter((e) => e.nationality?.code === code) : [];
    const best = certain.length ? certain : pool;
    if (best.length === 1) {
      if (!code && isSubject(p)) memory.noteCalled(post, best[0] as PersonEntry);
      return best[0];
    }
    // "Secretary (East) met Cabinet Secretary A. The Secretary said": who has the bare post is meant before those who have it with more.
    const plain = p.phrase.modifiers.length || p.phrase.coreFrom < p.phrase.head - 1 ? [] : best.filter((e) => e.offices.some((o) => o.head === o.from && postAt(text.tokens, words, o.head) === post));
    if (plain.length === 1 && best.length > 1 && isWrittenApart(words.offices)) return plain[0];
    const called = code ? undefined : memory.calledBefore(post, best);
    if (called) return called;
    if (best.length > 1) return memory.recent(best, memory.sentenceAt(p.phrase.head)) ?? (code ? undefined : ofTheHouse(best, desk.publisher));
  }
  return undefined;
}

/** A ministry names the country of every minister but its own: "the Foreign Minister" is the one whose country goes without saying. */
const ofTheHouse = (pool: readonly PersonEntry[], publisher?: string): PersonEntry | undefined =>
  only(pool.filter((e) => !e.nationality)) ?? (publisher === undefined ? undefined : only(pool.filter((e) => e.nationality?.code === publisher)));

/** "Der russische Präsident", "das Staatsoberhaupt der Republik Moldau": the only one of that state, whose own posts do not speak against it. */
function byState(desk: RoleDesk, p: PlacedPhrase, token: Token, introduced: readonly PersonEntry[], code: string | undefined): PersonEntry | undefined {
  if (!code) return undefined;
  const { memory, words } = desk;
  const acting = isSubject(p);
  const open = (e: PersonEntry): boolean => (acting || e.offices.length > 0) && e.offices.every((o) => isOpenPost(desk, o.head, p.phrase.head));
  const described = endsIn(words.descriptions, token.key);
  const told = introduced.filter((e) => e.nationality?.code === code && (described || open(e)));
  // "The Lao official", where a Lao minister was received and his president is mentioned: whom the text is about.
  if (told.length > 1 && described) return memory.lastSubjectOf(told, memory.sentenceAt(p.phrase.head)) ?? only(memory.principals().filter((e) => told.includes(e)));
  if (told.length === 1) return named(desk, told[0] as PersonEntry, p, words);
  if (told.length) return undefined;
  // The state is told here for the first time: of those who meet the one whose state is open.
  // "Minister A said ... the top Iranian diplomat": what anyone may be called who speaks for a state.
  const untold = memory.principals().filter((e) => introduced.includes(e) && !e.nationality && (open(e) || (described && acting && e.offices.length > 0)));
  const others = memory.principals().filter((e) => !untold.includes(e));
  const found = untold.length === 1 && (others.length > 0 || isSubject(p)) ? untold[0] : undefined;
  if (found) {
    found.nationality = toldHere(p, code);
    return named(desk, found, p, words);
  }
  return undefined;
}

const toldHere = (p: PlacedPhrase, code: string) => ({ code, from: p.phrase.coreFrom, to: Math.max(p.phrase.genitive?.to ?? 0, p.phrase.head + 1) });

function isOpenPost({ words, text }: RoleDesk, holding: number, asking: number): boolean {
  const [held, asked] = [postAt(text.tokens, words, holding), postAt(text.tokens, words, asking)];
  if (endsIn(words.generic, held) || isSimilarPost(held, asked) || held === asked || (words.chief.has(held) && words.chief.has(asked))) return true;
  // "the Norwegian leader" may be its Prime Minister; "the head of state" may not.
  return held === PREMIER && words.figures.has(asked) && !headed(text.tokens, words, asking).length && isFigure({ text, words }, asking);
}

/** "The State leader", "the head of state", where the state goes without saying: the only one of that rank, or the one of the house. */
function byRank(desk: RoleDesk, p: PlacedPhrase, introduced: readonly PersonEntry[]): PersonEntry | undefined {
  const { words, text } = desk;
  if (!isFigure(desk, p.phrase.head)) return undefined;
  const ranks = (head: number): boolean => words.chief.has(postAt(text.tokens, words, head)) && !words.deputising.has(text.tokens[head - 1]?.key ?? '');
  const pool = introduced.filter((e) => e.offices.some((o) => ranks(o.head)));
  return only(pool) ?? ofTheHouse(pool, desk.publisher);
}

/** Another post of the person just spoken of: "Bundesrat L. ...; der Schweizer Energieminister betonte". */
function byTopic(desk: RoleDesk, p: PlacedPhrase, introduced: readonly PersonEntry[], code: string | undefined): PersonEntry | undefined {
  const { memory, words, text } = desk;
  if (!isSubject(p) && !code) return undefined;
  const generic = (e: PersonEntry): boolean => e.offices.length > 0 && e.offices.every((o) => endsIn(words.generic, (text.tokens[o.head] as Token).key));
  const candidates = introduced.filter((e) => generic(e) && (!code || e.nationality?.code === code));
  const last = memory.lastSubject;
  const recent = last && memory.sentenceAt(p.phrase.head) - last.sentence <= JUST && candidates.includes(last.entry) ? last.entry : undefined;
  const found = recent ?? (candidates.length === 1 && memory.known.size === 1 ? candidates[0] : undefined);
  return found && named(desk, found, p, words);
}

/** The role is an office of theirs, as written here. */
function named(desk: RoleDesk, entry: PersonEntry, p: PlacedPhrase, words: PeopleWords): PersonEntry {
  const head = (desk.text.tokens[p.phrase.head] as Token).key;
  const has = entry.offices.some((o) => isSimilarPost((desk.text.tokens[o.head] as Token).key, head) || (desk.text.tokens[o.head] as Token).key === head);
  // "the Finnish diplomat", "the head of state", "the Norwegian leader": what someone is called, and no post.
  if (has || !endsIn(words.offices, head) || endsIn(words.descriptions, head) || isFigure(desk, p.phrase.head)) return entry;
  const from = p.phrase.coreFrom + (p.phrase.determiner && p.phrase.determiner.token === p.phrase.coreFrom ? 1 : 0);
  // "The Armenian minister, for his part, said": an aside is no part of it.
  const end = endOf(p.phrase);
  const comma = desk.text.tokens.findIndex((t, i) => i > p.phrase.head && i < end && t.form === ',');
  entry.offices.push({ from, to: Math.max(comma < 0 ? end : comma, p.phrase.head + 1), head: p.phrase.head, rule: 'people.office-by-role' });
  return entry;
}

/** "the Norwegian leader", "the head of state"; but "head of the Department" is a post. */
function isFigure({ text, words }: Pick<RoleDesk, 'text' | 'words'>, head: number): boolean {
  const key = (at: number): string => text.tokens[at]?.key ?? '';
  if (!words.figures.has(key(head))) return false;
  return !words.ownerPrepositions.has(key(head + 1)) || headed(text.tokens, words, head).length > 0;
}
