/** Where the matters of one member stand: the member itself, or those that it announces. */
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { endsIn } from '../people/words.ts';
import { type Scene, statesBetween } from '../scene.ts';
import { LONGEST, trimmed } from './extent.ts';
import { goingOn, toldOn } from './runningOn.ts';
import { keyAt } from './talkers.ts';
import { topicWords } from './words.ts';

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
export function memberStretches(scene: Scene, member: Phrase): { from: number; to: number }[] {
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
