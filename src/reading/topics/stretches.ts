/** Where the matters of a phrase stand: which of its members are one matter, and which are matters by themselves. */
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { endsIn } from '../people/words.ts';
import { type Scene, statesBetween } from '../scene.ts';
import { trimmed } from './extent.ts';
import type { Matter } from './matter.ts';
import { memberStretches } from './members.ts';
import { keyAt } from './talkers.ts';
import { topicWords } from './words.ts';

export function stretchesOf(scene: Scene, { phrase, clause }: Matter): { from: number; to: number }[] {
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
