/** The matters of a list beyond what the grammar gives: those behind the last one, and those that the preposition opens again. */
import type { Scene } from '../scene.ts';
import { closing, foremost, listFrom } from './closing.ts';
import { trimmed } from './extent.ts';
import type { Matter } from './matter.ts';
import { topicWords } from './words.ts';

/** The matters that the grammar gives, and those behind them that it does not: "on fisheries | and visits", "issues, | foremost of which are A and B". */
export function closed(scene: Scene, { rule, cue, phrase }: Matter, given: { from: number; to: number }[]): { own: { from: number; to: number }[]; behind: { from: number; to: number }[] } {
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
