/** Reads the topics of a scene: each matter that was discussed, without its preposition. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Findings } from '../findings.ts';
import { isDiplomatic } from '../isDiplomatic.ts';
import type { FoundIn } from '../rule.ts';
import { type Scene, spanOf, wordsOf } from '../scene.ts';
import { extended } from './extent.ts';
import { closed } from './lists.ts';
import type { Matter } from './matter.ts';
import { matters } from './matters.ts';
import { withRest } from './runningOn.ts';
import { stretchesOf } from './stretches.ts';
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

/** The same matter with another article or at the head of a sentence is the same. */
function withoutArticle(scene: Scene, { from, to }: { from: number; to: number }): string {
  const first = from < to - 1 && scene.text.tokens[from]?.wordClass === 'determiner' ? from + 1 : from;
  return wordsOf(scene, first, to).toLowerCase();
}

const covers = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start <= b.start && b.end <= a.end;
