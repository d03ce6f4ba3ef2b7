/** A heading or lead says again what the body says in full: finds the reports that repeat others. */
import type { Scene } from '../scene.ts';
import type { Report } from './report.ts';
import { sentenceOf } from './stretches.ts';

/** Words found in more reports than this tell nothing of one. */
const COMMON = 40;

/** A heading or lead that says what the body says in full is the same statement: the fullest stays. */
export function withoutRepeats(scene: Scene, reports: readonly Report[]): Report[] {
  const inHeading = new Set(reports.filter((r) => sentenceOf(scene, r.content)?.heading));
  const keys = new Map(reports.map((r) => [r, contentKeys(scene, r)]));
  const holders = new Map<string, Report[]>();
  for (const [r, words] of keys)
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(r);
      else holders.set(word, [r]);
    }
  return reports.filter((r) => {
    const mine = keys.get(r) as Set<string>;
    const alike = new Set([...mine].flatMap((word) => ((holders.get(word) as Report[]).length <= COMMON ? (holders.get(word) as Report[]) : [])));
    return ![...alike].some((other) => {
      if (other === r || inHeading.has(other) || !sharesSpeaker(r, other)) return false;
      const theirs = keys.get(other) as Set<string>;
      const shared = [...mine].filter((k) => theirs.has(k)).length;
      const needed = inHeading.has(r) ? 0.5 : 0.8;
      return shared / mine.size >= needed && (inHeading.has(r) || theirs.size > mine.size || (theirs.size === mine.size && other.content.from < r.content.from));
    });
  });
}

function sharesSpeaker(a: Report, b: Report): boolean {
  return a.speaker.names.some((n) => b.speaker.names.includes(n)) || a.speaker.names.join() === b.speaker.names.join();
}

function contentKeys(scene: Scene, r: Report): Set<string> {
  const out = new Set<string>();
  for (const s of r.parts ?? [r.content])
    for (const t of scene.text.tokens.slice(s.from, s.to)) if (t.wordClass === 'noun' || t.wordClass === 'name' || t.wordClass === 'verb' || t.wordClass === 'adjective') out.add(t.key);
  return out;
}
