/** Reads the topics of a scene: each matter that was discussed, without its preposition. */
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Findings } from '../findings.ts';
import { isDiplomatic } from '../isDiplomatic.ts';
import { endsIn } from '../people/words.ts';
import type { FoundIn } from '../rule.ts';
import { type Scene, spanOf, statesBetween, wordsOf } from '../scene.ts';
import { closing, foremost, listFrom } from './closing.ts';
import { extended, LONGEST, trimmed } from './extent.ts';
import type { Matter } from './matter.ts';
import { matters } from './matters.ts';
import { keyAt, subjectOf } from './talkers.ts';
import { topicWords } from './words.ts';

export function readTopics(scene: Scene, earlier: Findings): FoundIn<'topics'>[] {
  // What is discussed where nobody meets is no topic of a readout.
  const words = topicWords(scene.language);
  const isMet = earlier.encounters.length ? earlier.encounters.some((e) => e.item.kind !== 'message') : isDiplomatic(earlier);
  // "The telephone call, part of Kenya's contacts on Sudan, touched upon the truce": where officials of two states are about, the talks tell of themselves.
  const isTalked = !isMet && !earlier.encounters.length && earlier.people.some(({ item }) => item.offices.length > 0) && new Set(scene.states.map((s) => s.code)).size > 1;
  if (!isMet && !isTalked) return [];
  const out: FoundIn<'topics'>[] = [];
  const known = new Set<string>();
  const add = (clause: Clause, matter: Matter, { from, to }: { from: number; to: number }): void => {
    const content = spanOf(scene, from, to);
    const bare = withoutArticle(scene, { from, to });
    if (out.some((o) => covers(o.item.content, content)) || known.has(bare)) return;
    known.add(bare);
    const evidence = spanOf(scene, Math.min(clause.from, from), Math.max(clause.to, to));
    out.push({ item: { content: { ...content, text: wordsOf(scene, from, to) }, evidence: [evidence] }, rule: matter.rule, tokens: [...matter.cue] });
  };
  const lists: { clause: Clause; matter: Matter; behind: readonly { from: number; to: number }[] }[] = [];
  for (const clause of scene.clauses)
    for (const matter of isMet || isOfTalks(scene, clause) ? matters(scene, words, clause) : []) {
      const known = extended(scene, stretchesOf(scene, withRest(scene, clause, matter)));
      const { own, behind } = words.asking.size ? closed(scene, matter, known) : { own: known, behind: [] };
      for (const stretch of own) add(clause, matter, stretch);
      if (behind.length) lists.push({ clause, matter, behind });
    }
  // What closes a list is added last: what the grammar gives of it by itself goes before.
  for (const { clause, matter, behind } of lists)
    for (const stretch of behind) {
      const content = spanOf(scene, stretch.from, stretch.to);
      if (!out.some((o) => overlaps(o.item.content, content))) add(clause, matter, stretch);
    }
  return withoutHeadings(scene, withoutParts(out));
}

/** "The telephone call touched upon A": whose subject is a conversation. */
function isOfTalks(scene: Scene, clause: Clause): boolean {
  const subject = clause.kind === 'main' ? subjectOf(clause) : undefined;
  return subject?.determiner !== undefined && topicWords(scene.language).talkNouns.has(keyAt(scene, subject.head));
}

/** The matters that the grammar gives, and those behind them that it does not: "on fisheries | and visits", "issues, | foremost of which are A and B". */
function closed(scene: Scene, { rule, cue, phrase }: Matter, given: { from: number; to: number }[]): { own: { from: number; to: number }[]; behind: { from: number; to: number }[] } {
  const { tokens } = scene.text;
  const all = given.flatMap((s) => saidAgain(scene, s, phrase?.preposition?.key));
  const last = all.at(-1);
  // A matter before its verb has no list behind it.
  if (!last || rule === 'topics.fronted' || last.from < Math.max(...cue)) return { own: all, behind: [] };
  const told = foremost(scene, last);
  if (told) return { own: [...all.slice(0, -1), { from: last.from, to: Math.min(last.to, told.at) }], behind: told.stretches };
  // "the pact, the timetable of visits": what the grammar took for one matter is the beginning of a list.
  const whole = last.to - last.from > 2 && tokens.slice(last.from, last.to).some((t) => t.form === ',') ? listFrom(scene, last.from) : [];
  if (whole.length > 2 && (whole[0]?.to ?? 0) < last.to && (whole.at(-1)?.to ?? 0) > last.to) return { own: all.slice(0, -1), behind: [...whole] };
  const behind = closing(scene, last);
  // "in addition to a number of issues, foremost of which are A and B"
  const end = behind.at(-1);
  const more = end && foremost(scene, end);
  if (more) behind.splice(-1, 1, { from: end.from, to: Math.min(end.to, more.at) }, ...more.stretches);
  const [only] = behind;
  // "projects in energy | and transport": two bare nouns behind one preposition.
  const isBare = (at: number, before: number): boolean => tokens[before]?.wordClass === 'preposition' && /^(?:noun|name)$/u.test(tokens[at]?.wordClass ?? '');
  if (behind.length === 1 && only && only.to === only.from + 1 && only.from === last.to + 1 && isBare(last.to - 1, last.to - 2) && tokens[only.from]?.wordClass === tokens[last.to - 1]?.wordClass)
    return { own: [...all.slice(0, -1), { from: last.from, to: only.to }], behind: [] };
  return { own: all, behind };
}

/** "about the summit, about the accession | and about visas": the preposition said again opens another matter. */
function saidAgain(scene: Scene, { from, to }: { from: number; to: number }, preposition: string | undefined): { from: number; to: number }[] {
  const { tokens } = scene.text;
  const out: { from: number; to: number }[] = [];
  let start = from;
  if (preposition && topicWords(scene.language).talkPrepositions.has(preposition))
    for (let i = from + 1; i < to - 1; i++)
      if (tokens[i]?.key === preposition && (tokens[i - 1]?.form === ',' || tokens[i - 1]?.key === 'and') && !scene.dates.some((d) => d.from <= i + 1 && i + 1 < d.to)) {
        out.push({ from: start, to: trimmed(tokens, start, i) });
        start = i + 1;
      }
  return [...out, { from: start, to }];
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

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
  let placed: number | undefined;
  joined.forEach((member, n) => {
    if (describes(member, n) || insideName(member, n)) return;
    const last = out.at(-1);
    if (last && last.to === placeBefore(scene, member, placed)) {
      out[out.length - 1] = { from: last.from, to: member.to };
      placed = last.to;
      return;
    }
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

/** "the use of water in the north | , the south and the east": the end of the place before that this goes on with. */
function placeBefore(scene: Scene, { coreFrom, to }: Phrase, placed: number | undefined): number | undefined {
  const { tokens } = scene.text;
  const { regions } = topicWords(scene.language);
  const isPlace = (head: number): boolean => (tokens[head]?.wordClass === 'name' || regions.has(tokens[head]?.key ?? '')) && tokens[head - 1]?.wordClass === 'determiner';
  if (!regions.size || to !== coreFrom + 2 || !isPlace(coreFrom + 1)) return undefined;
  let end = coreFrom;
  while (tokens[end - 1]?.wordClass === 'conjunction' || tokens[end - 1]?.form === ',') end--;
  return isPlace(end - 1) && (tokens[end - 3]?.wordClass === 'preposition' || (placed !== undefined && placed < end)) ? end : undefined;
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
    // "on the outlook and on the reform of the Fund": the preposition said again opens another.
    !(next.preposition && next.preposition.token > member.head) &&
    !member.genitive &&
    !member.attributes.length &&
    member.to === member.head + 1 &&
    // "the role and function of the council": one article for both.
    (member.determiner !== undefined || next.determiner === undefined) &&
    endsIn(relational, key)
  );
}

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
