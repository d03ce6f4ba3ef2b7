/** Reads the instruments of a scene: treaties, agreements, declarations between states or organisations, each once. */
import { PLURAL, SINGULAR } from '../../language/shared/agreement.ts';
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Instrument } from '../../records/instrument.ts';
import type { Findings } from '../findings.ts';
import { endsIn } from '../people/words.ts';
import type { FoundIn } from '../rule.ts';
import { type DateMention, type Scene, spanOf, wordsOf } from '../scene.ts';
import { statusOf } from './status.ts';
import { type InstrumentWords, instrumentWords } from './words.ts';

interface Mention {
  readonly rule: string;
  readonly clause: Clause;
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  readonly status: Instrument['status'];
  readonly statusTokens: readonly number[];
  readonly parties: readonly { code: string; token: number }[];
  readonly date?: DateMention;
  /** "das Abkommen", "dieses": tells nothing that would name it. */
  readonly bare: boolean;
  /** Nouns, names and adjectives in the name, for telling two of them apart. */
  readonly keys: readonly string[];
}

export function readInstruments(scene: Scene, earlier: Findings): FoundIn<'instruments'>[] {
  const words = instrumentWords(scene.language);
  const met = earlier.encounters.length > 0;
  const mentions = scene.clauses.flatMap((clause) => mentionsIn(scene, words, clause)).filter((m) => met || !m.bare);
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const known = groups.find((g) => g.some((m) => isSame(scene, m, mention)));
    if (known) known.push(mention);
    else groups.push([mention]);
  }
  return groups.filter((g) => g.some((m) => !m.bare)).map((g) => foundOf(scene, g));
}

function mentionsIn(scene: Scene, words: InstrumentWords, clause: Clause): Mention[] {
  const out: Mention[] = [];
  for (const a of clause.arguments) {
    if (a.understood) continue;
    for (const member of membersOf(a.phrase)) for (const phrase of phrasesWithin(member)) for (const one of membersOf(phrase)) out.push(...mentionOf(scene, words, clause, one, a.phrase));
  }
  return out.filter((m, i) => out.findIndex((o) => o.from === m.from && o.to === m.to) === i);
}

function mentionOf(scene: Scene, words: InstrumentWords, clause: Clause, phrase: Phrase, argument: Phrase): Mention[] {
  const { tokens } = scene.text;
  const head = tokens[phrase.head] as Token;
  if (head.wordClass !== 'noun' || !isInstrument(scene, words, phrase)) return [];
  const from = startOf(scene, words, phrase);
  const to = endOf(scene, phrase);
  const { status, tokens: statusTokens } = statusOf(scene, words, clause, phrase, argument);
  if (!status) return [];
  const parties = scene.states.filter((s) => s.token >= from && s.token < to).map((s) => ({ code: s.code, token: s.token }));
  const date = scene.dates.find((d) => d.from >= phrase.coreFrom && d.from < Math.max(to, phrase.to));
  const keys = tokens.slice(from, to).filter((t) => t.wordClass === 'noun' || t.wordClass === 'name' || t.wordClass === 'adjective' || t.wordClass === 'other').map((t) => t.key);
  const bare = to - from === 1 && !isTelling(words, head);
  return [{ rule: bare ? 'instruments.pointed-at' : 'instruments.named', clause, phrase, from, to, status, statusTokens, parties, bare, keys, ...(date && { date }) }];
}

/** "Staatsvertrag", "Konsularabkommen", "UNO-Charta": a compound names what a bare "Abkommen" only points at. */
const isTelling = (words: InstrumentWords, head: Token): boolean => !words.nouns.has(head.key) && !words.qualified.has(head.key) ? true : head.form.includes('-') || head.key.length > 14 || head.key.startsWith('staats') || head.key.startsWith('rahmen');

function isInstrument(scene: Scene, words: InstrumentWords, phrase: Phrase): boolean {
  const { tokens } = scene.text;
  const { key } = tokens[phrase.head] as Token;
  if (words.notInstruments.has(key) || endsInUnlike(words, key)) return false;
  const owner = phrase.genitive && membersOf(phrase.genitive).some((m) => words.domesticOwners.has((tokens[m.head] as Token).key));
  if (owner) return false;
  if (endsIn(words.nouns, key)) return true;
  if (!endsIn(words.qualified, key)) return false;
  // "Gemeinsame Erklärung", "Resolution des Sicherheitsrats": such papers are instruments only where several stand behind them.
  const qualified = phrase.modifiers.some((m) => words.qualifiers.has((tokens[m] as Token).key));
  const several = phrase.genitive !== undefined && scene.states.some((s) => s.by === 'organisation' && s.token >= phrase.from && s.token < phrase.to);
  const organisation = /-/u.test((tokens[phrase.head] as Token).form) && scene.states.some((s) => s.by === 'organisation' && s.token === phrase.head);
  return qualified || several || organisation;
}

/** "Vertragsstaat" ends in nothing that binds; "Leistungsvertrag" is between an office and its contractor. */
function endsInUnlike(words: InstrumentWords, key: string): boolean {
  for (const other of words.notInstruments) if (other.length > 8 && key.endsWith(other)) return true;
  return false;
}

/** Without article, preposition and words that only point or tell the state of things. */
function startOf(scene: Scene, words: InstrumentWords, phrase: Phrase): number {
  const { tokens } = scene.text;
  let from = phrase.determiner ? phrase.determiner.token + 1 : phrase.coreFrom;
  while (from < phrase.head) {
    const token = tokens[from] as Token;
    if (token.wordClass === 'numeral' || token.wordClass === 'determiner' || token.wordClass === 'preposition' || token.wordClass === 'adverb' || words.pointing.has(token.key) || words.negotiatedModifiers.has(token.key)) from++;
    else break;
  }
  // "das seit dem 1. Januar 1993 gültige Abkommen": an attribute with a date of its own is no part of the name.
  const dated = scene.dates.filter((d) => d.from >= phrase.coreFrom && d.to <= phrase.head).at(-1);
  if (dated && dated.from >= from - 3) from = Math.min(phrase.head, tokens[dated.to]?.wordClass === 'adjective' ? dated.to + 1 : dated.to);
  return Math.max(from, phrase.coreFrom);
}

function endOf(scene: Scene, phrase: Phrase): number {
  const { tokens } = scene.text;
  const stops = [...phrase.clauses.map((c) => c.from), ...phrase.appositions.map((a) => a.from)].filter((t) => t > phrase.head);
  let to = Math.min(phrase.to, ...stops);
  while (to > phrase.head + 1 && (tokens[to - 1] as Token).wordClass === 'punctuation' && (tokens[to - 1] as Token).form !== ')') to--;
  return Math.max(to, phrase.head + 1);
}

/** The same instrument: a bare mention of the same noun, or names that share their distinctive words. */
function isSame(scene: Scene, a: Mention, b: Mention): boolean {
  const [x, y] = [scene.text.tokens[a.phrase.head] as Token, scene.text.tokens[b.phrase.head] as Token];
  const singular = (m: Mention): boolean => (m.phrase.agreement & SINGULAR) !== 0 && ((m.phrase.agreement & PLURAL) === 0 || m.phrase.determiner !== undefined);
  if (a.bare || b.bare) return (x.key.endsWith(y.key) || y.key.endsWith(x.key)) && singular(a) === singular(b);
  if (x.key !== y.key && !(x.key.endsWith(y.key) || y.key.endsWith(x.key))) return false;
  const [short, long] = a.keys.length <= b.keys.length ? [a.keys, b.keys] : [b.keys, a.keys];
  return short.every((k) => long.includes(k) || k === x.key || k === y.key) && !(short.length === 1 && long.length > 4 && x.key !== y.key);
}

const RANK: Record<Instrument['status'], number> = { signed: 3, negotiated: 2, cited: 1 };

function foundOf(scene: Scene, group: readonly Mention[]): FoundIn<'instruments'> {
  const named = group.filter((m) => !m.bare);
  // The fullest mention names it; of two alike the one in the text and not in the heading.
  const headings = new Set(scene.text.sentences.filter((s) => s.heading).map((s) => s.from));
  const inHeading = (m: Mention): number => (headings.has(m.clause.from) ? 1 : 0);
  const best = [...named].sort((a, b) => inHeading(a) - inHeading(b) || b.keys.length - a.keys.length || a.from - b.from)[0] as Mention;
  const decided = [...group].sort((a, b) => RANK[b.status] - RANK[a.status])[0] as Mention;
  const item: Instrument = { name: wordsOf(scene, best.from, best.to), status: decided.status, evidence: group.map((m) => ({ ...spanOf(scene, m.from, m.to) })) };
  const grounds: NonNullable<Instrument['grounds']> = {};
  if (decided.statusTokens.length) grounds.status = decided.statusTokens.map((t) => ({ ...spanOf(scene, t, t + 1) }));
  const parties = new Map(group.flatMap((m) => m.parties.map((p) => [p.code, p.token] as const)));
  if (parties.size) {
    item.parties = [...parties.keys()];
    grounds.parties = [...parties.values()].map((t) => ({ ...spanOf(scene, t, t + 1) }));
  }
  const date = group.find((m) => m.date)?.date;
  if (date) {
    item.date = date.date;
    grounds.date = [{ ...date.span }];
  }
  item.grounds = grounds;
  return { item, rule: best.rule, tokens: [best.phrase.head, ...decided.statusTokens] };
}
