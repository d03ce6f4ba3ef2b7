/** Reads the instruments of a scene: treaties, agreements, declarations between states or organisations, each once. */
import { PLURAL, SINGULAR } from '../../language/shared/agreement.ts';
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { Instrument } from '../../records/instrument.ts';
import { byDate } from '../encounters/whenAndWhere/status.ts';
import type { Findings } from '../findings.ts';
import { endsIn } from '../people/words.ts';
import type { FoundIn } from '../rule.ts';
import { type DateMention, datesBetween, type Scene, spanOf, statesBetween, wordsOf } from '../scene.ts';
import { CAPITAL, endOf, isNumbered, startOf } from './nameExtent.ts';
import { type Standing, statusOf } from './status.ts';
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
  // "Delegierter für Handelsverträge" holds an office and speaks of no treaty.
  const offices = earlier.people.flatMap((p) => p.item.offices.flatMap((o) => o.evidence));
  const inOffice = (m: Mention): boolean => {
    const { start, end } = spanOf(scene, m.from, m.to);
    return offices.some((o) => o.start <= start && end <= o.end);
  };
  const mentions = scene.clauses.flatMap((clause) => mentionsIn(scene, words, clause)).filter((m) => (met || !m.bare) && !inOffice(m));
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    // A bare "the agreement" takes up the one named last.
    const fitting = groups.filter((g) => g.some((m) => isSame(scene, m, mention)));
    const known = mention.bare ? fitting.at(-1) : fitting[0];
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
  out.push(...namedBySeries(scene, words, clause));
  return out.filter((m, i) => out.findIndex((o) => o.from === m.from && o.to === m.to) === i);
}

function mentionOf(scene: Scene, words: InstrumentWords, clause: Clause, phrase: Phrase, argument: Phrase): Mention[] {
  const { tokens } = scene.text;
  const head = tokens[phrase.head] as Token;
  if (head.wordClass !== 'noun' && !(head.wordClass === 'name' && words.compounds && words.papers.has(head.key))) return [];
  const standing = statusOf(scene, words, clause, phrase, argument);
  if (!standing.status || !(isInstrument(scene, words, phrase) || isSignedPaper(scene, words, phrase, standing))) return [];
  if (standing.status === 'cited' && isConsent(scene, words, phrase)) return [];
  const from = startOf(scene, words, phrase);
  let to = endOf(scene, words, clause, phrase, standing.status === 'signed');
  const told = standing.status === 'cited' ? reachedAt(words, scene, phrase) : undefined;
  if (told !== undefined) to = told;
  const parties = statesBetween(scene, from, to).map((s) => ({ code: s.code, token: s.token }));
  // "für die Jahre 2031 bis 2033" tells how long it holds.
  const date = datesBetween(scene, phrase.coreFrom, Math.max(to, phrase.to)).find((d) => !tokens.slice(phrase.head, d.to).some((t) => words.periods.has(t.key)));
  // "the conclusion of the agreement of 21 November 2029", told later: it has been there since.
  const since = standing.status === 'negotiated' && byDate(scene, date) === 'recalled';
  const status = since ? 'cited' : standing.status;
  const statusTokens = since ? [] : standing.tokens;
  const keys = tokens
    .slice(from, to)
    .filter((t) => t.wordClass === 'noun' || t.wordClass === 'name' || t.wordClass === 'adjective' || t.wordClass === 'other')
    .map((t) => t.key);
  const bare = to - from === 1 && (!isTelling(words, head) || (words.papers.has(head.key) && (phrase.agreement & PLURAL) !== 0));
  return [{ rule: 'instruments.named', clause, phrase, from, to, status, statusTokens, parties, bare, keys, ...(date && { date }) }];
}

/** "signed the minutes of the meeting", "the exchange of ten documents": a paper of any kind is an instrument where it is signed. */
function isSignedPaper(scene: Scene, words: InstrumentWords, phrase: Phrase, { status, tokens }: Standing): boolean {
  const key = (t: number): string => scene.text.tokens[t]?.key ?? '';
  const titled = words.capitalPapers.has(key(phrase.head)) && CAPITAL.test(scene.text.tokens[phrase.head]?.form ?? '');
  if (!(titled || isPaper(words, key(phrase.head))) || status === 'cited' || words.domesticWords.has(key(phrase.head - 1))) return false;
  return tokens.some((t) => words.sign.has(key(t)) || endsIn(words.signNouns, key(t)));
}

/** "Programm", "Bildungsprogramm": the last part of a compound decides. */
const isPaper = (words: InstrumentWords, key: string): boolean => words.papers.has(key) || (endsIn(words.papers, key) && !endsIn(words.notInstruments, key));

/** "the agreements reached at the summit", "made during his visit": told by where they come from. */
function reachedAt(words: InstrumentWords, { text: { tokens } }: Scene, phrase: Phrase): number | undefined {
  if ((phrase.agreement & PLURAL) === 0 || !words.nouns.has((tokens[phrase.head] as Token).key)) return undefined;
  const told = phrase.clauses.find((c) => c.kind === 'participial' && c.from === phrase.head + 1 && words.reach.has(c.predicate?.key ?? ''));
  const where = told?.arguments.filter((a) => !a.understood && a.phrase.preposition) ?? [];
  return where.length ? Math.max(...where.map((a) => a.phrase.to)) : undefined;
}

/** "reached agreement on quotas", "were in full accord": no article, or a word for how far, makes it a meeting of minds. */
function isConsent(scene: Scene, words: InstrumentWords, phrase: Phrase): boolean {
  const { tokens } = scene.text;
  const head = tokens[phrase.head] as Token;
  if (CAPITAL.test(head.form) || !words.consents.has(head.form)) return false;
  if (phrase.modifiers.some((m) => words.unanimity.has((tokens[m] as Token).key))) return true;
  return !phrase.determiner && phrase.coreFrom === phrase.head && (phrase.preposition === undefined || phrase.preposition.token === phrase.head - 1);
}

const ROMAN = /^[IVX]+$/u;

/** "die Bilateralen II", "das JCPOA": names that are no nouns for treaties. */
function namedBySeries(scene: Scene, words: InstrumentWords, clause: Clause): Mention[] {
  const { tokens } = scene.text;
  const out: Mention[] = [];
  for (const a of clause.arguments) {
    if (a.understood) continue;
    for (let i = a.phrase.coreFrom; i < a.phrase.to; i++) {
      const token = tokens[i] as Token;
      // "the Five-Point Consensus"
      if (words.capitalNames.has(keyOf(token.form)) && CAPITAL.test(token.form)) {
        let from = i;
        while (from > a.phrase.coreFrom && CAPITAL.test(tokens[from - 1]?.form ?? '') && tokens[from - 1]?.wordClass !== 'determiner') from--;
        if (from < i)
          out.push({
            rule: 'instruments.named',
            clause,
            phrase: a.phrase,
            from,
            to: i + 1,
            status: 'cited',
            statusTokens: [],
            parties: [],
            bare: false,
            keys: tokens.slice(from, i + 1).map((t) => t.key),
          });
        continue;
      }
      if (!CAPITAL.test(token.form) || !(words.names.has(token.key) || words.names.has(keyOf(token.form)))) continue;
      const numbered = ROMAN.test(tokens[i + 1]?.form ?? '');
      // An adjective with a capital needs its number: "Bilaterale" is anything between two.
      if (!numbered && token.wordClass !== 'name' && token.wordClass !== 'other' && !/^\p{Lu}{3,}/u.test(token.form)) continue;
      const to = numbered ? i + 2 : i + 1;
      out.push({ rule: 'instruments.named', clause, phrase: a.phrase, from: i, to, status: 'cited', statusTokens: [], parties: [], bare: false, keys: tokens.slice(i, to).map((t) => t.key) });
    }
  }
  return out;
}

/** "Staatsvertrag", "Konsularabkommen", "UNO-Charta": a compound names what a bare "Abkommen" only points at. */
const isTelling = (words: InstrumentWords, head: Token): boolean =>
  !words.nouns.has(head.key) && !words.qualified.has(head.key) ? true : head.form.includes('-') || head.key.length > 14 || head.key.startsWith('staats') || head.key.startsWith('rahmen');

function isInstrument(scene: Scene, words: InstrumentWords, phrase: Phrase): boolean {
  const { tokens } = scene.text;
  const { key } = tokens[phrase.head] as Token;
  if (words.notInstruments.has(key) || endsInUnlike(words, key)) return false;
  const owner = phrase.genitive && membersOf(phrase.genitive).some((m) => words.domesticOwners.has((tokens[m.head] as Token).key));
  if (owner) return false;
  if (endsIn(words.nouns, key)) return true;
  const { form } = tokens[phrase.head] as Token;
  if (words.looselyPlural.has(key) && (phrase.agreement & SINGULAR) === 0 && !CAPITAL.test(form)) return false;
  // "letter of intent"
  const of = words.ofNamed[key];
  if (of && phrase.genitive && of.has((tokens[phrase.genitive.head] as Token).key)) return true;
  // "des im Mai unterzeichneten Austauschplans": a paper that was signed.
  if ((words.papers.has(key) || endsIn(words.qualified, key)) && tokens.slice(phrase.coreFrom, phrase.head).some((t) => t.wordClass === 'adjective' && words.signedModifiers.has(t.key))) return true;
  if (!endsIn(words.qualified, key)) return false;
  // "Gemeinsame Erklärung", "Resolution des Sicherheitsrats": such papers are instruments only where several stand behind them.
  const before = tokens.slice(phrase.coreFrom, phrase.head);
  if (before.some((t) => words.domesticWords.has(t.key))) return false;
  const qualified = phrase.modifiers.some((m) => words.qualifiers.has((tokens[m] as Token).key)) || (words.compounds && before.some((t) => words.qualifiers.has(t.key)));
  // "Security Council Resolution 1701"
  if (isNumbered(scene, words, phrase) && before.some((t) => words.councils.has(t.key))) return true;
  // "the relevant UN Security Council resolutions"
  if (words.compounds && words.councils.has(before.at(-1)?.key ?? '')) return true;
  // "the Declaration on Enhanced Partnership": where nouns are written small, capitals on both sides of "on" make a title.
  const [link, next] = [tokens[phrase.head + 1], tokens[phrase.head + 2]];
  if (
    words.compounds &&
    CAPITAL.test((tokens[phrase.head] as Token).form) &&
    words.titled.has(key) &&
    words.titleOn.has(link?.key ?? '') &&
    CAPITAL.test(next?.form ?? '') &&
    next?.wordClass !== 'name'
  )
    return true;
  const several = phrase.genitive !== undefined && statesBetween(scene, phrase.from, phrase.to).some((s) => s.by === 'organisation');
  const organisation = /-/u.test((tokens[phrase.head] as Token).form) && scene.states.some((s) => s.by === 'organisation' && s.token === phrase.head);
  return qualified || several || organisation;
}

/** "Vertragsstaat" ends in nothing that binds; "Leistungsvertrag" is between an office and its contractor. */
function endsInUnlike(words: InstrumentWords, key: string): boolean {
  for (const other of words.notInstruments) if (other.length > 8 && key.endsWith(other)) return true;
  return false;
}

const headOf = (scene: Scene, m: Mention): Token => scene.text.tokens[m.phrase.head >= m.from && m.phrase.head < m.to ? m.phrase.head : m.from] as Token;

/** The same instrument: a bare mention of the same noun, or names that share their distinctive words. */
function isSame(scene: Scene, a: Mention, b: Mention): boolean {
  if (a.from === b.from) return true;
  const [x, y] = [headOf(scene, a), headOf(scene, b)];
  const singular = (m: Mention): boolean => (m.phrase.agreement & SINGULAR) !== 0 && ((m.phrase.agreement & PLURAL) === 0 || m.phrase.determiner !== undefined);
  if (a.bare || b.bare) return (x.key.endsWith(y.key) || y.key.endsWith(x.key)) && singular(a) === singular(b);
  if (x.key !== y.key && !(x.key.endsWith(y.key) || y.key.endsWith(x.key))) return false;
  // "Rahmenabkommen" and "bilaterale Abkommen" are two, "Rahmenabkommen" and "das Abkommen" one.
  if (x.key !== y.key && ![a, b].some((m) => m.keys.length === 1 && (m === a ? y : x).key.endsWith((m === a ? x : y).key))) return false;
  const [short, long] = a.keys.length <= b.keys.length ? [a.keys, b.keys] : [b.keys, a.keys];
  return short.every((k) => long.includes(k) || k === x.key || k === y.key) && !(short.length === 1 && long.length > 4 && x.key !== y.key);
}

const RANK: Record<Instrument['status'], number> = { signed: 3, negotiated: 2, cited: 1 };

function foundOf(scene: Scene, group: readonly Mention[]): FoundIn<'instruments'> {
  const named = group.filter((m) => !m.bare);
  // The fullest mention names it; of two alike the one in the text and not in the heading.
  const headings = new Set(scene.text.sentences.filter((s) => s.heading).map((s) => s.from));
  const inHeading = (m: Mention): number => (headings.has(m.clause.from) ? 1 : 0);
  const written = (m: Mention): string => wordsOf(scene, m.from, m.to);
  const often = (m: Mention): number => named.filter((o) => written(o) === written(m)).length;
  const best = [...named].sort((a, b) => b.keys.length - a.keys.length || inHeading(a) - inHeading(b) || often(b) - often(a) || a.from - b.from)[0] as Mention;
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
