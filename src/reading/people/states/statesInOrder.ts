/** States told in one list and their people in the next: "mit seinen belgischen und kenianischen Amtskollegen, A und B". */
import type { Token } from '../../../language/shared/token.ts';
import type { StateMention } from '../../scene.ts';
import type { PersonEntry } from '../personEntry.ts';
import { isHonorific, isTitle } from '../titles.ts';
import type { NationalityDesk } from './institutions.ts';

/** Gives each person the state that has the same place in the list before; only where both lists are of one length. */
export function tellInOrder(desk: NationalityDesk, entries: readonly PersonEntry[]): void {
  const startingAt = new Map<number, { entry: PersonEntry; to: number }>();
  for (const entry of entries) for (const { run } of entry.mentions) startingAt.set(run.from, { entry, to: run.to });
  for (const [n, first] of desk.states.entries()) {
    if (first.by === 'organisation') continue;
    const states = listFrom(desk, n);
    if (states.length < 2) continue;
    const title = titleOf(desk, states);
    if (title === undefined) continue;
    const behind = namesFrom(desk, title.behind, startingAt);
    const people = behind.length ? behind : namesBefore(desk, title.from);
    if (people.length !== states.length) continue;
    for (const [i, entry] of people.entries()) {
      const { code, token, to } = states[i] as StateMention;
      entry.nationality ??= { code, from: token, to: Math.max(to, token + 1) };
    }
  }
}

const endOf = (s: StateMention): number => Math.max(s.to, s.token + 1);

/** "ukrainischen, russischen und französischen", "Norwegens und Perus": states of one kind with nothing but commas, "und" and articles between. */
function listFrom({ text: { tokens }, states, words }: NationalityDesk, n: number): StateMention[] {
  const out = [states[n] as StateMention];
  const isLink = (t: Token): boolean => t.form === ',' || words.notInNames.has(t.key) || words.articles.has(t.form.toLowerCase());
  for (let i = n + 1; i < states.length; i++) {
    const [before, next] = [out.at(-1) as StateMention, states[i] as StateMention];
    const between = tokens.slice(endOf(before), next.token);
    if (next.by !== before.by || !between.length || between.length > 2 || !between.every(isLink)) break;
    out.push(next);
  }
  const earlier = states[n - 1];
  // The list begins with its first member.
  const inside = earlier && earlier.by === out[0]?.by && tokens.slice(endOf(earlier), (out[0] as StateMention).token).length === 1 && isLink(tokens[endOf(earlier)] as Token);
  return inside ? [] : out;
}

/** "russischen Amtskollegen", "Außenminister Norwegens und Perus": where the title begins with its states, and where the names behind it may begin. */
function titleOf({ text: { tokens }, words }: NationalityDesk, states: readonly StateMention[]): { from: number; behind: number } | undefined {
  const [first, last] = [states[0] as StateMention, states.at(-1) as StateMention];
  let behind = endOf(last);
  let from = first.token;
  if (first.by === 'adjective') behind++;
  else {
    from--;
    while (from > 0 && (tokens[from]?.wordClass === 'determiner' || tokens[from]?.wordClass === 'preposition')) from--;
  }
  const title = tokens[first.by === 'adjective' ? behind - 1 : from];
  if (title?.wordClass !== 'noun' || !isTitle(title, words)) return undefined;
  return { from, behind: /^[,:(]$/u.test(tokens[behind]?.form ?? '') ? behind + 1 : behind };
}

/** "A, B und C, die Präsidenten von Norwegen, Peru und Kenia": the list that ends before the article of the title. */
function namesBefore({ text: { tokens }, words, endingAt }: NationalityDesk, title: number): PersonEntry[] {
  let at = tokens[title - 1]?.wordClass === 'determiner' ? title - 1 : title;
  if (tokens[at - 1]?.form !== ',') return [];
  at--;
  const out: PersonEntry[] = [];
  for (let found = endingAt.get(at); found && !out.includes(found.entry); found = endingAt.get(at)) {
    out.unshift(found.entry);
    at = found.mention.run.from;
    while (at > 0 && (tokens[at - 1]?.form === ',' || words.notInNames.has(tokens[at - 1]?.key ?? ''))) at--;
  }
  return out;
}

/** The persons of the list that begins here; between them commas, "und" and titles. */
function namesFrom({ text: { tokens }, words }: NationalityDesk, from: number, startingAt: ReadonlyMap<number, { entry: PersonEntry; to: number }>): PersonEntry[] {
  const out: PersonEntry[] = [];
  for (let at = from; at < tokens.length; ) {
    const found = startingAt.get(at);
    const token = tokens[at] as Token;
    if (found) {
      if (out.includes(found.entry)) break;
      out.push(found.entry);
      at = found.to;
    } else if (token.form === ',' || words.notInNames.has(token.key) || isTitle(token, words) || isHonorific(token, words)) at++;
    else break;
  }
  return out;
}
