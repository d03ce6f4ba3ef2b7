/** Reads the topics of a scene: each matter that was discussed, without its preposition. */
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Findings } from '../findings.ts';
import { isDiplomatic } from '../isDiplomatic.ts';
import { endsIn } from '../people/words.ts';
import type { FoundIn } from '../rule.ts';
import { type Scene, spanOf, statesBetween, wordsOf } from '../scene.ts';
import type { Matter } from './matter.ts';
import { matters } from './matters.ts';
import { keyAt } from './talkers.ts';
import { topicWords } from './words.ts';

export function readTopics(scene: Scene, earlier: Findings): FoundIn<'topics'>[] {
  // What is discussed where nobody meets is no topic of a readout.
  if (earlier.encounters.length ? earlier.encounters.every((e) => e.item.kind === 'message') : !isDiplomatic(earlier)) return [];
  const words = topicWords(scene.language);
  const out: FoundIn<'topics'>[] = [];
  const known = new Set<string>();
  for (const clause of scene.clauses)
    for (const matter of matters(scene, words, clause))
      for (const stretch of extended(scene, stretchesOf(scene, withRest(scene, clause, matter)))) {
        const content = spanOf(scene, stretch.from, stretch.to);
        const text = wordsOf(scene, stretch.from, stretch.to);
        const bare = withoutArticle(scene, stretch);
        if (!out.some((o) => covers(o.item.content, content)) && !known.has(bare)) {
          known.add(bare);
          out.push({ item: { content: { ...content, text }, evidence: [{ ...spanOf(scene, clause.from, clause.to) }] }, rule: matter.rule, tokens: [...matter.cue] });
        }
      }
  return withoutHeadings(scene, withoutParts(out));
}

/** "the state of the negotiations on fisheries" was discussed, and not the fisheries by themselves; what commas divide may be more than one matter. */
const withoutParts = (all: readonly FoundIn<'topics'>[]): FoundIn<'topics'>[] =>
  all.filter((t) => !all.some((o) => o !== t && !o.item.content.text.includes(',') && covers(o.item.content, t.item.content)));

/** A heading says in short what the body says in full. */
function withoutHeadings(scene: Scene, all: FoundIn<'topics'>[]): FoundIn<'topics'>[] {
  const headings = scene.text.sentences.filter((s) => s.heading);
  const body = all.filter(({ item }) => !headings.some((h) => h.start <= item.content.start && item.content.end <= h.end));
  return body.length ? body : all;
}

/** "discussed the visit to Kenya by the President": what follows at once goes with the last noun, though the grammar gave it to the verb. */
function withRest(scene: Scene, clause: Clause, matter: Matter): Matter {
  const { phrase } = matter;
  const { runsOn, runsOnDoing } = topicWords(scene.language);
  if (!phrase || phrase.conjuncts.length || phrase.clauses.some((c) => c.kind !== 'participial') || !runsOn.size) return matter;
  let to = toldOn(phrase);

  for (const { phrase: next, understood } of clause.arguments)
    if (!understood && next.from === to && next.preposition !== undefined && runsOn.has(next.preposition.key) && scene.text.tokens[phrase.head]?.wordClass === 'noun') to = next.to;
  // "the cooperation between the two nations | to address the drought"
  for (const { clause: c, relation } of clause.complements)
    if ((relation === 'infinitive' || relation === 'adverbial') && c.from === to && c.predicate?.tense === 'none' && scene.text.tokens[c.from]?.form === 'to') to = c.to;
  // "opportunities for strengthening ties"
  for (const { clause: c, relation } of clause.complements)
    if ((relation === 'participial' || relation === 'adverbial') && c.from === to && c.opener && (runsOn.has(c.opener.key) || runsOnDoing.has(c.opener.key))) to = c.to;
  return to === phrase.to ? matter : { ...matter, phrase: { ...phrase, to } };
}

/**
 * "the prospects | for joint work in the north", "steps | to end the war", "the road | linking the two states": what follows a matter at
 * once goes on with it up to the next mark, "and" or verb, wherever the grammar hung it; a day, a place of meeting or who was there do
 * not. What semicolons divide are matters by themselves.
 */
function extended(scene: Scene, stretches: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const { runsOn } = topicWords(scene.language);
  if (!runsOn.size) return [...stretches];
  const { tokens } = scene.text;
  const parts = stretches.flatMap(({ from, to }) => {
    const out: { from: number; to: number }[] = [];
    let start = from;
    for (let i = from; i < to; i++)
      if (tokens[i]?.form === ';') {
        out.push({ from: start, to: i });
        start = tokens[i + 1]?.wordClass === 'conjunction' ? i + 2 : i + 1;
      }
    return [...out, { from: start, to }].filter((s) => s.to > s.from).flatMap((s) => dividedByCommas(scene, s));
  });
  return parts.map((s) => {
    const next = Math.min(
      tokens.length,
      s.from + LONGEST,
      ...parts.filter((o) => o.from >= s.to).map((o) => o.from),
      ...scene.text.sentences.filter((x) => x.from <= s.from && s.from < x.to).map((x) => x.to),
    );
    return { from: s.from, to: goesOnTo(scene, s.to, next) };
  });
}

/**
 * "the truce signed in May, the state of those who fled, and the role of others": where a later member has an article or an aim of its
 * own and names a thing, commas divide matters; "in the north, the south and the Sahel" they divide places.
 */
function dividedByCommas(scene: Scene, { from, to }: { from: number; to: number }): { from: number; to: number }[] {
  const { tokens } = scene.text;
  const is = (i: number, wordClass: string): boolean => tokens[i]?.wordClass === wordClass;
  const begins: number[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    const comma = tokens[i]?.form === ',';
    const start = comma ? (is(i + 1, 'conjunction') ? i + 2 : i + 1) : is(i, 'conjunction') && tokens[i]?.key === 'and' && begins.length ? i + 1 : -1;
    if (start > 0 && start < to && isThingAt(scene, start, to) && start !== begins.at(-1)) begins.push(start);
    else if (comma && !(start > 0 && start === begins.at(-1))) return [{ from, to }];
  }
  const last = begins.at(-1);
  // The list is closed by "and", and more than its first member stands by itself.
  if (last === undefined || !is(last - 1, 'conjunction') || !begins.some((b) => isWeighty(scene, b, to))) return [{ from, to }];
  // "projects related to the port, the railway and the school": what follows the preposition is the list.
  const first = begins[0] as number;
  const shared = tokens
    .slice(from, first)
    .some((t, n, all) => t.wordClass === 'preposition' && all[n + 1]?.wordClass === 'determiner' && all.slice(n + 2).every((x) => NOMINAL.has(x.wordClass) || x.form === ','));
  if (shared && begins.every((b, n) => tokens.slice(b, begins[n + 1] ?? to).every((t) => NOMINAL.has(t.wordClass) || t.form === ',' || t.wordClass === 'conjunction'))) return [{ from, to }];
  if (begins.length < 2 && tokens[last - 2]?.form !== ',') return [{ from, to }];
  return [from, ...begins].map((start, n) => ({ from: start, to: trimmed(tokens, start, begins[n] ?? to) }));
}

/** A noun phrase whose noun is written small: a thing, and no place or name. */
function isThingAt({ text: { tokens } }: Scene, from: number, to: number): boolean {
  let at = from;
  while (at < to && NOMINAL.has(tokens[at]?.wordClass ?? '') && tokens[at + 1] && NOMINAL.has(tokens[at + 1]?.wordClass ?? '') && at + 1 < to) at++;
  const head = tokens[at];
  return head?.wordClass === 'noun' && /^\p{Ll}/u.test(head.form) && at < to;
}

/** "the role of others", "opportunities for trade", "steps to end it". */
function isWeighty({ text: { tokens } }: Scene, from: number, to: number): boolean {
  if (tokens[from]?.wordClass === 'determiner') return true;
  let at = from;
  while (at < to && NOMINAL.has(tokens[at]?.wordClass ?? '')) at++;
  return at > from && at < to && ((tokens[at]?.wordClass === 'preposition' && tokens[at]?.key !== 'of') || (tokens[at]?.tag === 'TO' && tokens[at + 1]?.tag === 'VB'));
}

const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'determiner', 'numeral', 'other']);

function goesOnTo(scene: Scene, end: number, limit: number): number {
  const { tokens } = scene.text;
  const words = topicWords(scene.language);
  const behindNouns = (from: number): number => {
    let at = from;
    while (at < limit && NOMINAL.has(tokens[at]?.wordClass ?? '')) at++;
    return at;
  };
  for (let to = end; ; ) {
    const [before, word] = [tokens[to - 1], tokens[to]];
    if (!before || !word || to >= limit) return to;
    let next = to;
    // "for activating | the Council": a preposition or a doing wants its noun.
    if ((before.wordClass === 'preposition' || before.tag === 'VBG') && NOMINAL.has(word.wordClass)) next = behindNouns(to);
    // "themes pertaining | to the north", "the pressures generated | by war"
    else if (isDoing(tokens, to - 1) && word.wordClass === 'preposition') {
      next = behindNouns(to + 1);
      if (next === to + 1 || isOfTalks(scene, next - 1, word)) return to;
    } else if (before.wordClass === 'noun' || before.wordClass === 'name' || (before.tag === 'VBG' && tokens[to - 2]?.wordClass === 'preposition')) {
      // "opportunities | available in the zone"
      const leading = word.wordClass === 'adjective' && tokens[to + 1]?.wordClass === 'preposition' ? to + 1 : to;
      const opener = tokens[leading];
      if (opener?.wordClass === 'preposition' && (words.runsOn.has(opener.key) || words.within.has(opener.key))) {
        next = tokens[leading + 1]?.tag === 'VBG' ? leading + 2 : behindNouns(leading + 1);
        // "between A and B"
        if (opener.key === 'between' && tokens[next]?.wordClass === 'conjunction') next = behindNouns(next + 1);
        if (next === leading + 1 || isOfTalks(scene, next - 1, opener)) return to;
      } else if (word.tag === 'VBN' && tokens[to + 1]?.wordClass === 'preposition' && !isOfTalks(scene, behindNouns(to + 2) - 1, tokens[to + 1] as Token)) next = to + 1;
      else if (word.tag === 'VBG' || (word.tag === 'TO' && tokens[to + 1]?.tag === 'VB')) next = behindNouns(word.tag === 'TO' ? to + 2 : to + 1);
    }
    if (next === to) return to;
    to = next;
  }
}

/** A participle behind its noun. */
const isDoing = (tokens: readonly Token[], at: number): boolean => /^VB[GN]$/.test(tokens[at]?.tag ?? '') && (tokens[at - 1]?.wordClass === 'noun' || tokens[at - 1]?.wordClass === 'name');

/** "on Monday", "at the meeting", "by the minister": when, where and by whom it was discussed, and no part of the matter. */
function isOfTalks(scene: Scene, head: number, { key }: Token): boolean {
  const words = topicWords(scene.language);
  const noun = keyAt(scene, head);
  if (words.days.has(noun) || scene.dates.some((d) => head >= d.from && head < d.to)) return true;
  if (words.agent.has(key) && scene.cast.at(head) !== undefined) return true;
  return words.within.has(key) && !words.runsOn.has(key) && endsIn(words.events, noun);
}

/** The same matter with another article or at the head of a sentence is the same. */
function withoutArticle(scene: Scene, { from, to }: { from: number; to: number }): string {
  const first = from < to - 1 && scene.text.tokens[from]?.wordClass === 'determiner' ? from + 1 : from;
  return wordsOf(scene, first, to).toLowerCase();
}

const covers = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start <= b.start && b.end <= a.end;

function stretchesOf(scene: Scene, { phrase, clause }: Matter): { from: number; to: number }[] {
  if (clause) return [{ from: clause.from, to: clause.to }];
  if (!phrase) return [];
  // "die bilateralen politischen und die wirtschaftlichen Beziehungen": one noun for two, so one matter.
  const members = membersOf(phrase);
  const nounless = members.findIndex((m, n) => n < members.length - 1 && m.kind === 'noun' && !/^(?:noun|name|other)$/u.test((scene.text.tokens[m.head] as Token).wordClass));
  if (nounless >= 0) {
    const [first, last] = [members[nounless] as Phrase, members.at(-1) as Phrase];
    return [...members.slice(0, nounless).flatMap((m) => memberStretches(scene, m)), { from: first.coreFrom, to: trimmed(scene.text.tokens, first.coreFrom, last.to) }];
  }
  const { indefinite, themeNouns } = topicWords(scene.language);
  // "the dialogue on human rights, a key issue for Norway": the last says what kind of matter the first is.
  const describes = (m: Phrase, n: number): boolean => n > 0 && indefinite.has(m.determiner?.key ?? '') && endsIn(themeNouns, (scene.text.tokens[m.head] as Token).key);
  // "die Organisation für Sicherheit und Zusammenarbeit in Europa": the name goes on, and no other matter begins.
  const insideName = (m: Phrase, n: number): boolean => n > 0 && statesBetween(scene, phrase.coreFrom, m.head).some((s) => s.by === 'organisation' && m.head < s.to);
  // "peace and security in the region"
  const { fixedPairs } = topicWords(scene.language);
  const isPair = (n: number): boolean => {
    const [one, other] = [members[n - 1], members[n]];
    return one !== undefined && other !== undefined && !other.determiner && other.from - one.to <= 1 && fixedPairs.has(`${keyAt(scene, one.head)}-${keyAt(scene, other.head)}`);
  };
  const joined = members.flatMap((member, n) => (isPair(n + 1) ? [] : isPair(n) ? [{ ...member, coreFrom: (members[n - 1] as Phrase).coreFrom }] : [member]));
  const out: { from: number; to: number }[] = [];
  let opened: Phrase | undefined;
  joined.forEach((member, n) => {
    if (describes(member, n) || insideName(member, n)) return;
    const next = joined[n + 1];
    if (next && leansOn(scene, member, next)) opened ??= member;
    else {
      // Behind a comma the next begins: what the grammar hangs on this one from further on is none of it.
      const [first, ...others] = memberStretches(scene, member).map((s) =>
        next && s.from < next.coreFrom && s.to > next.coreFrom && isAfterComma(scene, next.from) ? { from: s.from, to: trimmed(scene.text.tokens, s.from, next.coreFrom) } : s,
      );
      if (first) out.push(opened && first.from === member.coreFrom ? { from: opened.coreFrom, to: first.to } : first, ...others);
      opened = undefined;
    }
  });
  return out;
}

/** "a, b" and "a, and b". */
const isAfterComma = ({ text: { tokens } }: Scene, from: number): boolean => tokens[tokens[from - 1]?.wordClass === 'conjunction' ? from - 2 : from - 1]?.form === ',';

/** "den Stand und die Perspektiven der Beziehungen": of what it is the stand tells only the genitive behind both, so both are one matter. */
function leansOn(scene: Scene, member: Phrase, next: Phrase): boolean {
  const { relational } = topicWords(scene.language);
  const { key } = scene.text.tokens[member.head] as Token;
  const and = scene.text.tokens[next.from - 1]?.wordClass === 'conjunction' && next.from - 1 === member.to;
  return (
    and &&
    next.genitive !== undefined &&
    !member.genitive &&
    !member.attributes.length &&
    member.to === member.head + 1 &&
    // "the role and function of the council": one article for both.
    (member.determiner !== undefined || next.determiner === undefined) &&
    endsIn(relational, key)
  );
}

/** Longest topic in words: more is a sentence. */
const LONGEST = 45;

/** "ways to enhance and develop them": the end of the infinitives that go on with the first. */
function goingOn(scene: Scene, { kind, to, parent }: Clause): number {
  let end = to;
  for (const { clause: c } of parent?.complements ?? [])
    if (kind === 'infinitive' && c.kind === 'infinitive' && c.from >= end && c.from <= end + 1 && scene.text.tokens[c.from - 1]?.wordClass === 'conjunction') end = c.to;
  return end;
}

/** "the agreements reached during the visit of A": up to the end of the participles that hang on its last noun. */
function toldOn(member: Phrase): number {
  let { to } = member;
  const inner = phrasesWithin(member).flatMap((p) => p.clauses.filter((c) => c.kind === 'participial' && c.predicate !== undefined && p.conjuncts.length === 0));
  for (const c of inner.sort((a, b) => a.from - b.from)) if (c.from <= to && c.to > to) to = c.to;
  return to;
}

/** "political issues, including A, B and C", "such as A": the matters one by one. */
function examplesOf(scene: Scene, member: Phrase): Phrase[] {
  const { specifying } = topicWords(scene.language);
  const specifies = (a: Phrase): boolean => a.preposition !== undefined && specifying.has(a.preposition.key) && a.from > member.head;
  const own = member.attributes.filter(specifies);
  if (own.length) return own;
  // "fields of work, including A, B and C": behind the comma also where the grammar hung them lower.
  const lower = phrasesWithin(member)
    .flatMap((p) => p.attributes)
    .find((a) => specifies(a) && scene.text.tokens[a.from - 1]?.form === ',' && membersOf(a).length > 2);
  return lower ? [lower] : [];
}

/** "a number of issues related to A, B and C": the issues are these. */
function relatedTo(scene: Scene, member: Phrase): Phrase[] {
  const { themeNouns, relating } = topicWords(scene.language);
  if (!endsIn(themeNouns, keyAt(scene, (member.genitive ?? member).head))) return [];
  return phrasesWithin(member)
    .flatMap((p) => p.clauses.filter((c) => c.kind === 'participial' && c.predicate?.voice === 'passive' && relating.has(c.predicate.key)))
    .flatMap((c) => c.arguments.flatMap((a) => (!a.understood && a.phrase.preposition && membersOf(a.phrase).length > 2 ? [a.phrase] : [])));
}

/** A member of a list with its attributes; what follows "insbesondere" is a matter of its own. */
function memberStretches(scene: Scene, member: Phrase): { from: number; to: number }[] {
  const { tokens } = scene.text;
  if (member.kind !== 'noun') return [];
  const { indefinite, themeNouns, focus } = topicWords(scene.language);
  const beside = member.appositions.filter((a) => a.from > member.head && a.kind === 'noun' && !(tokens[a.from] as Token).tag.startsWith('W'));
  // "human rights, a key issue for Norway": says what kind of matter it is and names no other.
  const named = beside.filter((a) => !(indefinite.has(a.determiner?.key ?? '') && endsIn(themeNouns, (tokens[a.head] as Token).key)));
  const related = relatedTo(scene, member);
  const single = [...examplesOf(scene, member), ...related];
  const relative = member.clauses
    .filter((c) => c.kind === 'relative')
    .map((c) => c.from)
    .filter((t) => t > member.head);
  // "the world situation, with special regard to A": what is singled out is a matter of its own.
  const singled = member.attributes.filter((a) => a.from > member.head && focus.has((tokens[a.head] as Token).key) && tokens[a.from - 1]?.form === ',');
  // "die Notwendigkeit, den Dialog abzustimmen" is one matter.
  const spelledOut = member.clauses.filter((c) => c.kind !== 'relative' && c.from <= member.to + 2).map((c) => goingOn(scene, c));
  const end = Math.min(Math.max(toldOn(member), ...spelledOut), member.coreFrom + LONGEST, ...relative, ...[...beside, ...single, ...singled].map((a) => a.from));
  const whole = statesBetween(scene, member.coreFrom, end).find((s) => end < s.to);
  // "die Themen Ausrüstung und Ausbildung": the matters are named behind.
  const plain = related.length > 0 || isPlainTheme(scene, member, single.length);
  const out = plain ? [] : [{ from: member.coreFrom, to: trimmed(tokens, member.coreFrom, whole?.to ?? end) }];
  for (const apposition of [...named, ...single]) for (const part of membersOf(apposition)) out.push(...memberStretches(scene, part));
  return out.filter((s) => s.to > s.from);
}

/** "die Themen", "Zwei Schwerpunkte", "Letztere": says that there were matters and not which. */
function isPlainTheme(scene: Scene, member: Phrase, single: number): boolean {
  const { themeNouns, events } = topicWords(scene.language);
  const { tokens } = scene.text;
  return (
    (endsIn(themeNouns, (tokens[member.head] as Token).key) || (endsIn(events, (tokens[member.head] as Token).key) && !member.determiner)) &&
    !member.genitive &&
    member.attributes.length === single &&
    !member.clauses.length &&
    scene.text.tokens.slice(member.coreFrom, member.head).every((t) => t.wordClass !== 'noun' && t.wordClass !== 'name') &&
    member.modifiers.every((m) => (tokens[m] as Token).wordClass === 'numeral')
  );
}

function trimmed(tokens: readonly Token[], from: number, to: number): number {
  while (
    to > from + 1 &&
    (((tokens[to - 1] as Token).wordClass === 'punctuation' && (tokens[to - 1] as Token).form !== ')') ||
      (tokens[to - 1] as Token).wordClass === 'conjunction' ||
      (tokens[to - 1] as Token).wordClass === 'adverb')
  )
    to--;
  return to;
}
