/** The matters that close a list behind those that the grammar gives: "on fisheries, the port | and visits by farmers". */
import { endsIn } from '../people/words.ts';
import { type Scene, statesBetween } from '../scene.ts';
import { goesOnTo, LONGEST, nounsFrom } from './extent.ts';
import { keyAt } from './talkers.ts';
import { topicWords } from './words.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What goes on with a list behind its last known member: "A | , B and C", "A | and C", "A | as well as on C". Without "and" no comma
 * goes on, and what has a verb behind it is who does something: "discussed trade, and the ministers agreed".
 */
export function closing(scene: Scene, { from, to }: Stretch): Stretch[] {
  const { tokens } = scene.text;
  const limit = scene.text.sentences.find((s) => s.from <= from && from < s.to)?.to ?? tokens.length;
  const out: Stretch[] = [];
  for (let at = to; at < limit; ) {
    const comma = tokens[at]?.form === ',';
    const and = joinerAt(scene, comma ? at + 1 : at);
    const begins = and || (comma ? at + 1 : at);
    if (!comma && !and) return [];
    const end = matterFrom(scene, begins, limit, comma && !and);
    if (end < 0) return [];
    // "the reforms of Norway | and Kenya", "partners such as Peru | and Kenya": a name by itself is one more of those at the end of the matter, and no matter.
    if (!(isNamed(scene, begins, end) && endsNamed(scene, from, to))) out.push({ from: begins, to: end });
    // "A and B, as well as C", "A and B, in addition to C": behind a mark the list may be closed once more.
    if (and && !(tokens[end]?.form === ',' && joinerAt(scene, end + 1) > end + 2)) return out;
    at = end;
  }
  return [];
}

/** A state, an organisation or another name, and nothing else. */
function isNamed(scene: Scene, from: number, to: number): boolean {
  const begins = scene.text.tokens[from]?.wordClass === 'determiner' ? from + 1 : from;
  return scene.text.tokens.slice(begins, to).every((t) => t.wordClass === 'name') || statesBetween(scene, begins, to).some((s) => s.by !== 'adjective' && s.token === begins && s.to === to);
}

/** "the reforms of Norway", "partners such as the coastal states (Peru, Chile)": names stand at the end, behind a preposition. */
const endsNamed = (scene: Scene, from: number, to: number): boolean => {
  const inside = scene.text.tokens.slice(from, to);
  return (inside.at(-1)?.wordClass === 'name' || inside.at(-1)?.form === ')') && inside.some((t) => t.wordClass === 'preposition');
};

/** "foremost among which are A and B", "chief of them the war": the matters told one by one behind a list of files or issues. */
export function foremost(scene: Scene, { from, to }: Stretch): { at: number; stretches: Stretch[] } | undefined {
  const { tokens } = scene.text;
  const words = topicWords(scene.language);
  const limit = scene.text.sentences.find((s) => s.from <= from && from < s.to)?.to ?? tokens.length;
  let at = from;
  // "foremost among which", "among them"
  const tells = (i: number): number => {
    const amidst = words.foremost.has(tokens[i]?.key ?? '') ? i + 1 : i;
    return tokens[i - 1]?.form === ',' && words.amidst.has(tokens[amidst]?.key ?? '') && words.thoseTold.has(tokens[amidst + 1]?.key ?? '') ? amidst + 2 : 0;
  };
  while (at < limit && at <= to + 1 && !tells(at)) at++;
  if (at >= limit || at > to + 1) return undefined;
  let begins = tells(at);
  if (words.copula.has(tokens[begins]?.key ?? '')) begins++;
  const end = matterFrom(scene, begins, limit, false);
  if (end < 0) return undefined;
  const first = { from: begins, to: end };
  return { at: at - 1, stretches: [first, ...closing(scene, first)] };
}

/** A list that begins at a place: its members, or nothing. */
export function listFrom(scene: Scene, from: number): Stretch[] {
  const limit = scene.text.sentences.find((s) => s.from <= from && from < s.to)?.to ?? scene.text.tokens.length;
  const end = matterFrom(scene, from, limit, false);
  const first = { from, to: end };
  return end < 0 ? [] : [first, ...closing(scene, first)];
}

/** The place behind "and", "as well as" and the preposition that is said again; 0 where none stands. */
function joinerAt(scene: Scene, at: number): number {
  const { tokens } = scene.text;
  const { talkPrepositions } = topicWords(scene.language);
  const behind =
    tokens[at]?.key === 'and' ? at + 1 : tokens[at]?.key === 'as' && tokens[at + 1]?.key === 'well' && tokens[at + 2]?.key === 'as' ? at + 3 : tokens[at]?.key === 'as-well-as' ? at + 1 : 0;
  const besides = behind ? 0 : besidesAt(scene, at);
  if (besides) return besides;
  return behind && talkPrepositions.has(tokens[behind]?.key ?? '') ? behind + 1 : behind;
}

/** The place behind "in addition to", "along with", "besides". */
function besidesAt(scene: Scene, at: number): number {
  for (const words of topicWords(scene.language).besides) {
    const parts = words.split('-');
    if (parts.every((word, n) => scene.text.tokens[at + n]?.form.toLowerCase() === word)) return at + parts.length;
  }
  return 0;
}

/** "cooperation in trade | , transport and tourism": bare nouns behind a preposition with a bare noun. */
function bareList(scene: Scene, from: number, end: number, limit: number): number {
  const { tokens } = scene.text;
  const isBare = (i: number): boolean => tokens[i]?.wordClass === 'noun' && !/^(?:noun|name)$/u.test(tokens[i + 1]?.wordClass ?? '');
  if (end - 2 <= from || tokens[end - 2]?.wordClass !== 'preposition' || !isBare(end - 1)) return end;
  let at = end;
  while (at + 1 < limit && tokens[at]?.form === ',' && isBare(at + 1)) at += 2;
  if (tokens[at]?.form === ',' && tokens[at + 1]?.key === 'and' && at > end && isBare(at + 2)) return at + 3;
  return tokens[at]?.key === 'and' && at > end && isBare(at + 1) ? at + 2 : end;
}

/** The end of a matter that begins at a place; -1 where none does. */
function matterFrom(scene: Scene, from: number, limit: number, inside: boolean): number {
  const { tokens } = scene.text;
  const words = topicWords(scene.language);
  const first = tokens[from];
  if (!first || from >= limit) return -1;
  // "and how to end it"
  if (words.asking.has(first.key)) {
    let end = from;
    while (end < limit && !/^[.,;:!?–—]$/u.test(tokens[end]?.form ?? '')) end++;
    return end > from + 2 && !inside ? end : -1;
  }
  // "discussed trade, stressing the need and ...": inside a list only what is done for a matter is one; "signing an accord" is not.
  if (first.tag === 'VBG' && !words.furthering.has(first.key)) return -1;
  const nouns = nounsFrom(scene, from, limit);
  const head = tokens[nouns - 1];
  if (nouns === from || !head || (head.wordClass !== 'noun' && head.wordClass !== 'name' && head.wordClass !== 'other')) return -1;
  if (words.days.has(head.key) || scene.dates.some((d) => d.from < nouns && from < d.to)) return -1;
  // "and Minister Lund", "and the two sides": who they are.
  const who = scene.cast.at(nouns - 1);
  if (who && who.kind !== 'state' && who.kind !== 'organisation') return -1;
  // "a key issue for Norway" tells of the one before.
  if (words.indefinite.has(first.key) && endsIn(words.themeNouns, keyAt(scene, nouns - 1))) return -1;
  const told = bareList(scene, from, goesOnTo(scene, nouns, Math.min(limit, from + LONGEST)), limit);
  // "gas supply after 2030"
  const dated = tokens[told]?.wordClass === 'preposition' ? nounsFrom(scene, told + 1, limit) : told;
  // "visits in the coming year, ...": inside the list a time belongs to its member.
  const end = dated > told + 1 && (tokens[dated]?.form === ',' || tokens[dated]?.key === 'and') ? dated : told;
  const next = tokens[end];
  return /^(?:VB[DZP]|MD|TO|VBN|VBG|POS)$/u.test(next?.tag ?? '') || next?.wordClass === 'auxiliary' || next?.wordClass === 'adverb' ? -1 : end;
}
