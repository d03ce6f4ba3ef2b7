/**
 * Whose official account a text is. A ministry names the state of everybody but its own people: whoever holds an office of which
 * no state is told is of the publisher's own state, where the text makes plain which that is.
 */
import { membersOf, type Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { type Seats, seatsOf } from '../../acts/seats.ts';
import { endsIn } from '../../people/words.ts';
import { type Scene, type StateMention, statesBetween, wordsOf } from '../../scene.ts';
import { type HomeWords, homeWords } from './homeWords.ts';
import { type Home, homeOf, type Pair } from './statePairs.ts';

/** How much more speaks for a state than for the next. */
const MARGIN = 1.5;
const LEAST = 2;
/** Sentences at the head and at the foot of a text in which its dateline stands. */
const HEAD = 8;
const FOOT = 4;
const LONGEST_SEAT = 3;
/** Tokens of a building's name before the town: "State House". */
const LONGEST_BUILDING = 5;

/**
 * "HANOI, 3 May. Foreign Minister A received the Norwegian Foreign Minister B": of the capital in the dateline, else the state that
 * the text sets beside the one whose people it tells; undefined where more than one may be meant.
 */
export function ownState(scene: Scene, weights: ReadonlyMap<string, number>, told: ReadonlySet<string>, stateOfPerson: (name: string) => string | undefined): Home | undefined {
  const seats = seatsOf(scene.language);
  const most = Math.max(0, ...weights.values());
  const first = (code: string | undefined): Home | undefined => {
    const mention = code === undefined ? undefined : scene.states.find((s) => s.code === code && s.by !== 'organisation');
    return mention && homeOf(scene, mention);
  };
  const line = datelineState(scene, seats);
  if (line !== undefined && (weights.get(line) ?? 0) > 0) return first(line);
  // "AMMAN, 3 May. The Prime Minister received the Norwegian ambassador": home, where the text tells of no one else's.
  if (line !== undefined && !told.has(line) && told.size === 1) return first(line);
  // Where no state is told of anybody, the only one that the text speaks of may be meant.
  if (!told.size && weights.size > 1) return undefined;
  const others = [...weights].filter(([code, weight]) => !told.has(code) && weight >= LEAST && weight * MARGIN >= most / MARGIN).sort((a, b) => b[1] - a[1]);
  const [best, next] = others;
  if (best && (!next || best[1] >= next[1] * MARGIN)) return first(best[0]);
  return others.length ? undefined : first(stateOfLead(scene, stateOfPerson));
}

/** Where all states are told, the account is that of the state whose person acts first in it. */
function stateOfLead(scene: Scene, stateOfPerson: (name: string) => string | undefined): string | undefined {
  for (const { kind, predicate, arguments: roles, from } of scene.clauses) {
    if (kind !== 'main' || !predicate || scene.text.sentences.some((s) => s.heading && s.from <= from && from < s.to)) continue;
    const subject = roles.find((a) => a.role === 'subject')?.phrase;
    const [who, another] = subject ? scene.cast.who(subject) : [];
    if (who?.kind === 'person') return another ? undefined : stateOfPerson(who.name);
  }
  return undefined;
}

/** How much in the text speaks for each state being a party to what it tells. */
export function weighStates(scene: Scene, pairs: readonly Pair[]): Map<string, number> {
  const words = homeWords(scene.language);
  const weights = new Map<string, number>();
  const add = (code: string, weight: number) => weights.set(code, (weights.get(code) ?? 0) + weight);
  for (const { a, b } of pairs) for (const { code } of [a, b]) add(code, 2);
  for (const s of scene.states) if (s.by !== 'organisation' && speaksFor(scene, s, words)) add(s.code, 1);
  for (const { predicate, arguments: roles } of scene.clauses) {
    if (!predicate) continue;
    if (words.voicing.has(predicate.key)) for (const a of roles) if (a.role === 'object') for (const code of voiced(scene, a.phrase, words)) add(code, 1);
    for (const { role, phrase, understood } of roles) {
      if (understood || (role !== 'subject' && !((role === 'object' || role === 'indirect') && words.addressing.has(predicate.key)))) continue;
      const code = stateOf(scene, phrase);
      if (code === undefined) continue;
      add(code, 1);
      // "The Greek minister asked Norway to join": someone of another state turns to the one whose people he is with.
      const speaker = role === 'subject' ? undefined : roles.find((a) => a.role === 'subject')?.phrase;
      if (speaker && scene.cast.who(speaker).some((p) => p.kind === 'person' && p.country !== undefined && p.country !== code)) add(code, 1);
    }
  }
  return weights;
}

/** "voiced Norway's concern", "bekräftigte die Bereitschaft Norwegens": who voices what a state feels or wills speaks for it. */
function voiced(scene: Scene, phrase: Phrase, words: HomeWords): string[] {
  return membersOf(phrase).flatMap((member) => {
    if (!endsIn(words.attitudes, (scene.text.tokens[member.head] as Token).key)) return [];
    const owners = [[member.coreFrom, member.head], ...(member.genitive ? [[member.genitive.coreFrom, member.genitive.head + 1]] : [])] as const;
    return owners
      .flatMap(([from, to]) =>
        statesBetween(scene, from as number, to as number)
          .filter((s) => s.by !== 'organisation')
          .map((s) => s.code),
      )
      .slice(0, 1);
  });
}

function stateOf(scene: Scene, phrase: Phrase): string | undefined {
  const [party, another] = scene.cast.who(phrase);
  return party?.kind === 'state' && !another ? party.country : undefined;
}

/** "U.S. support", "Finland's readiness", "our visit to Finland", "Ambassador to Finland"; "the war in Finland" says nothing. */
function speaksFor({ text }: Scene, s: StateMention, words: HomeWords): boolean {
  const { tokens } = text;
  const end = Math.max(s.to, s.token + 1);
  for (let i = end; i < Math.min(end + 3, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (endsIn(words.attitudes, token.key) || endsIn(words.joint, token.key)) return true;
    if (token.wordClass !== 'adjective' && token.wordClass !== 'noun' && !/^['’]s?$/u.test(token.form)) break;
  }
  const at = tokens[s.token - 1]?.wordClass === 'determiner' ? s.token - 2 : s.token - 1;
  const before = tokens[at - 1];
  if (tokens[at]?.wordClass === 'preposition' && before) {
    if (endsIn(words.journeys, before.key) || endsIn(words.envoys, before.key)) return true;
    // "Unterstützung für Finnland", "Dank an Finnland"
    if (words.toward.has((tokens[at] as Token).key) && endsIn(words.attitudes, before.key)) return true;
  }
  // "die Unterstützung Finnlands"
  return s.by === 'noun' && tokens[at]?.wordClass === 'noun' && endsIn(words.attitudes, (tokens[at] as Token).key);
}

/** "HANOI (VNA) –", "MOSCOW, April 24. /TASS/", "State House, Nairobi, 3rd May –", "Islamabad" on a line by itself: the state whose capital the dateline names. */
function datelineState(scene: Scene, seats: Seats): string | undefined {
  const { sentences, tokens } = scene.text;
  for (const [n, s] of sentences.entries()) {
    if (n >= HEAD && n < sentences.length - FOOT) continue;
    for (const from of placesAt(scene, s.from, s.to))
      for (let to = Math.min(s.to, from + LONGEST_SEAT); to > from; to--) {
        const code = seats.stateOf.get(wordsOf(scene, from, to).toLowerCase()) ?? cityState(scene, from, to);
        if (code !== undefined && closesPlace(tokens, to, s.to)) return code;
      }
  }
  return undefined;
}

/** Where the place of a dateline may begin: at the head of the line, behind "From the" there, behind the building that stands before the town. */
function placesAt({ text, language }: Scene, from: number, last: number): number[] {
  const out = [from];
  const { from: fromWords } = homeWords(language);
  if (fromWords.has(text.tokens[from]?.key ?? '')) out.push(text.tokens[from + 1]?.wordClass === 'determiner' ? from + 2 : from + 1);
  for (let t = from + 1; t < Math.min(last, from + LONGEST_BUILDING) && /^\p{Lu}/u.test(text.tokens[t - 1]?.form ?? ''); t++) if (text.tokens[t]?.form === ',') return [...out, t + 1];
  return out;
}

/** "KUWAIT, Nov 6 (KUNA)", "Singapore, 3 May": a state that bears the name of its capital, in the capitals of a dateline or before a day. */
function cityState(scene: Scene, from: number, to: number): string | undefined {
  const state = scene.states.find((s) => s.token === from && Math.max(s.to, s.token + 1) === to && s.by === 'noun');
  return state && scene.text.tokens[to]?.form === ',' && homeWords(scene.language).cityStates.has(state.code) ? state.code : undefined;
}

/** "3", "14th" */
const isDay = (token: Token | undefined): boolean => token !== undefined && (token.wordClass === 'numeral' || /^\d{1,2}(?:st|nd|rd|th)?\.?$/u.test(token.form));

function closesPlace(tokens: readonly Token[], at: number, last: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (at >= last || !mark || /^(?:[(/–—-]|--)$/u.test(mark.form) || mark.wordClass === 'numeral') return true;
  return (mark.form === ',' || mark.form === '.') && next !== undefined && (at + 1 >= last || isDay(next) || /^\p{Lu}{2,}/u.test(next.form) || /\d/u.test(tokens[at + 2]?.form ?? ''));
}
