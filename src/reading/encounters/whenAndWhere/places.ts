/** Where: the building, the town or the country in which a clause tells an encounter to be. */
import { GENITIVE, PLURAL, SINGULAR } from '../../../language/shared/agreement.ts';
import { type Clause, ownTokens } from '../../../language/shared/clause.ts';
import { phrasesWithin } from '../../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../../language/shared/token.ts';
import { datelinePlace } from '../../dates/dateline.ts';
import { endsIn } from '../../people/words.ts';
import { datesBetween, type Scene, statesBetween } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import type { Stretch } from '../sightings/sighting.ts';
import type { EncounterWords } from '../words.ts';

/** A building, a city or a country that the clause tells the encounter to be in; no part of an office or an institution's name. */
export function placeIn(scene: Scene, clause: Clause, words: EncounterWords, offices: (token: number) => boolean): Stretch | undefined {
  let best: { stretch: Stretch; rank: number } | undefined;
  for (const t of ownTokens(clause)) {
    const token = scene.text.tokens[t] as Token;
    if (token.wordClass !== 'preposition' || !words.places.has(token.key) || offices(t) || offices(t + 1) || isInBrackets(scene, clause, t) || isElsewhere(scene, clause, t, words)) continue;
    const after = placeAfter(scene, t + 1, clause.to, words);
    // "Nach Abschluss eines Abkommens in Dakar unterzeichnete sie in Abuja": a place of what came before only where the clause has no other.
    const found = after && isBefore(clause, t, words) ? { ...after, rank: after.rank - HIGHEST_RANK } : after;
    if (found && (!best || found.rank > best.rank)) best = found;
  }
  // "trafen sich hier am Samstag": where the report was sent from.
  if (!best && clause.adverbs.some((a) => words.here.has(a.key))) return datelinePlace(scene.text);
  return best?.stretch;
}

/** More than any place has over another. */
const HIGHEST_RANK = 9;

/** Whether the preposition at `t` stands within what "before" or "after" leads to. */
const isBefore = (clause: Clause, t: number, words: EncounterWords): boolean =>
  clause.arguments.some(
    (a) => !a.understood && a.phrase.from <= t && t < a.phrase.to && a.phrase.preposition !== undefined && a.phrase.preposition.token !== t && words.around.has(a.phrase.preposition.key),
  );

/** "Ambassador A (with residence in Oslo)": told beside. */
const isInBrackets = ({ text: { tokens } }: Scene, { from }: Clause, t: number): boolean => {
  for (let i = t - 1; i >= from && t - i < 12; i--) {
    if (tokens[i]?.form === ')') return false;
    if (tokens[i]?.form === '(') return true;
  }
  return false;
};

/** "sprachen über die Lage in Burundi": where a matter is, which is neither a party nor an encounter. */
function isElsewhere(scene: Scene, clause: Clause, t: number, words: EncounterWords): boolean {
  const holder = clause.arguments.find((a) => !a.understood && a.phrase.from <= t && t < a.phrase.to)?.phrase;
  if (!holder || holder.preposition?.token === t || holder.kind !== 'noun' || clause.kind === 'fragment') return false;
  // "After the talks in Brest they met on Saturday": the place of what came before.
  if (holder.preposition && words.around.has(holder.preposition.key) && eventKindOf(scene, words, holder.head)) return true;
  let inner = holder;
  for (const phrase of phrasesWithin(holder))
    if (phrase.preposition?.token !== t && phrase.kind === 'noun' && t > phrase.head && t < phrase.to && phrase.to - phrase.from <= inner.to - inner.from) inner = phrase;
  const key = (scene.text.tokens[inner.head] as Token).key;
  // "the meeting with A after his visit to Kenya": that is where A had been.
  if (inner !== holder && inner.head !== clause.from && inner.preposition && words.around.has(inner.preposition.key) && eventKindOf(scene, words, inner.head)) return true;
  if (
    eventKindOf(scene, words, inner.head) ||
    words.receptions.has(key) ||
    words.sessions.has(key) ||
    scene.cast.who(inner).length ||
    endsIn(words.placeNouns, key) ||
    words.timeNouns.has(key) ||
    words.notes.has(key) ||
    words.placelessNouns.has(key)
  )
    return false;
  // "signed an agreement in Nairobi": where it was signed.
  if (inner === holder && !holder.preposition && words.verbs.sign?.has(clause.predicate?.key ?? '')) return false;
  // "On Monday in Tallinn they met": a day is in no town.
  if (datesBetween(scene, inner.from, t).some((d) => d.from <= inner.head && inner.head < d.to)) return false;
  return (scene.text.tokens[inner.head] as Token).wordClass === 'noun';
}

/** "to Saudi Arabia, Kuwait and Iran": one journey to several countries; the index behind the last. */
export function lastState(scene: Scene, end: number, limit: number): number {
  let to = end;
  for (;;) {
    const between = scene.text.tokens[to];
    // "to Poland, Estonia, and Latvia"
    const at = between?.form === ',' && scene.text.tokens[to + 1]?.wordClass === 'conjunction' ? to + 2 : to + 1;
    if (!between || at >= limit || !(between.form === ',' || between.wordClass === 'conjunction')) return to;
    const next = statesBetween(scene, at, at + 1).find((s) => s.by === 'noun');
    if (!next) return to;
    to = next.to;
  }
}

/** Tokens that the name of an organisation has at most. */
const LONGEST_NAME = 12;

/** "Great Hall | of the People", "Kumsong | Palace": where only names have capitals, one in the middle of a sentence goes on with it. */
function nameGoesOn(scene: Scene, words: EncounterWords, from: number, limit: number): number {
  if (!words.nameLinks.size) return from;
  const { tokens } = scene.text;
  const isPart = (t: Token | undefined): boolean =>
    t !== undefined &&
    t.index < limit &&
    /^\p{Lu}/u.test(t.form) &&
    /^(?:noun|name|adjective)$/u.test(t.wordClass) &&
    scene.cast.at(t.index)?.kind !== 'person' &&
    !words.timeNouns.has(t.key) &&
    // "received in her office | Kenyan Ambassador A"
    !(t.wordClass === 'adjective' && statesBetween(scene, t.index, t.index + 1).length) &&
    !eventKindOf(scene, words, t.index) &&
    !datesBetween(scene, t.index, t.index + 1).length;
  let to = from;
  for (;;) {
    if (isPart(tokens[to])) to++;
    else if (words.nameLinks.has(tokens[to]?.key ?? '')) {
      const next = tokens[to + 1]?.wordClass === 'determiner' ? to + 2 : to + 1;
      // "in Oslo of Minister A": what has a name goes on with a name only, "Kursaal of Berne".
      if (!isPart(tokens[next]) || (tokens[to - 1]?.wordClass === 'name' && tokens[next]?.wordClass !== 'name' && next === to + 1)) return to;
      to = next + 1;
    } else return to;
  }
}

/** "Independence Palace": the last word of the name is a building. */
function endsInPlace(scene: Scene, words: EncounterWords, from: number, limit: number): boolean {
  let at = from;
  while (at + 1 < limit && /^\p{Lu}/u.test(scene.text.tokens[at + 1]?.form ?? '') && /^(?:noun|name)$/u.test(scene.text.tokens[at + 1]?.wordClass ?? '')) at++;
  return endsIn(words.placeNouns, (scene.text.tokens[at] as Token).key);
}

/** The "'s" behind one or two words with a capital, before another with one: "People's | Palace". */
function ownerBefore({ text: { tokens } }: Scene, i: number, limit: number): number | undefined {
  const at = [i + 1, i + 2].find((t) => /^['’]s?$/u.test(tokens[t]?.form ?? ''));
  if (at === undefined || at + 1 >= limit) return undefined;
  return [...tokens.slice(i, at), tokens[at + 1]].every((t) => /^\p{Lu}/u.test(t?.form ?? '')) ? at : undefined;
}

function placeAfter(scene: Scene, from: number, limit: number, words: EncounterWords): { stretch: Stretch; rank: number } | undefined {
  const { tokens } = scene.text;
  let i = from;
  const own = words.ownLand.has((tokens[i] as Token | undefined)?.key ?? '');
  while (i < limit && !own && ((tokens[i] as Token).wordClass === 'determiner' || ((tokens[i] as Token).wordClass === 'adjective' && !statesBetween(scene, i, i + 1).length))) i++;
  const token = tokens[i];
  // "im Februar/März": when, and not where.
  if (!token || i >= limit || (token.wordClass !== 'adjective' && datesBetween(scene, i, i + 1).length)) return undefined;
  // "in der kubanischen Hauptstadt (Havanna)": the town's name, else what the text calls it.
  const capital = token.wordClass === 'adjective' && i + 1 < limit && words.capitals.has(tokens[i + 1]?.key ?? '');
  // "in the Kenyan capital of Nairobi"
  if (capital && i + 3 < limit && words.withNoun.of.has(tokens[i + 2]?.key ?? '') && tokens[i + 3]?.wordClass === 'name') return { stretch: { from: i + 3, to: i + 4 }, rank: 2 };
  if (capital) {
    const town = i + 2 < limit && tokens[i + 2]?.wordClass === 'name' && scene.cast.at(i + 2)?.kind !== 'person';
    return { stretch: town ? { from: i + 2, to: i + 3 } : { from: i, to: i + 2 }, rank: 2 };
  }
  // "at the People's Palace of Culture", "in the Prime Minister's Office": whose house it is belongs to its name.
  const owner = words.nameLinks.size ? ownerBefore(scene, i, limit) : undefined;
  if (owner !== undefined && endsInPlace(scene, words, owner + 1, limit)) return { stretch: { from: i, to: nameGoesOn(scene, words, owner + 2, limit) }, rank: 3 };
  const states = statesBetween(scene, i, i + 1);
  // "momentum to Norway-Kenya relations"
  if (token.form.includes('-') && states.length > 1 && (tokens[i + 1]?.wordClass === 'noun' || states.every((s) => s.by === 'adjective'))) return undefined;
  const state = states.find((s) => s.by === 'noun');
  // "in Kenias Hauptstadt Nairobi"
  const at = state && words.capitals.has(tokens[state.to]?.key ?? '') ? state.to : undefined;
  if (at !== undefined && at < limit) {
    const town = at + 1 < limit && tokens[at + 1]?.wordClass === 'name' && scene.cast.at(at + 1)?.kind !== 'person';
    return { stretch: town ? { from: at + 1, to: at + 2 } : { from: i, to: at + 1 }, rank: 2 };
  }
  if (state && !token.form.includes('-')) return { stretch: { from: i, to: lastState(scene, state.to, limit) }, rank: 1 };
  if (own) return tokens[i + 1] ? { stretch: { from: i, to: i + 2 }, rank: 1 } : undefined;
  // "at the NATO Summit"
  if (scene.cast.at(i)?.kind === 'person' || (i + 1 < tokens.length && eventKindOf(scene, words, i + 1) && statesBetween(scene, i, i + 1).some((s) => s.by === 'organisation'))) return undefined;
  // "the UN General Assembly"
  if (statesBetween(scene, i, i + 1).some((s) => s.by === 'organisation') && /^\p{Lu}/u.test(tokens[i + 1]?.form ?? '') && tokens[i + 2] && eventKindOf(scene, words, i + 2)) return undefined;
  // "Organisation für Zusammenarbeit in Europa": where it takes place is not told by a name.
  if (statesBetween(scene, i - LONGEST_NAME, i).some((s) => s.by === 'organisation' && i < s.to)) return undefined;
  // "in Salzgitter (D)": the sign of the country makes a town of any noun.
  if (tokens[i + 1]?.form === '(' && /^\p{Lu}{1,3}$/u.test(tokens[i + 2]?.form ?? '') && tokens[i + 3]?.form === ')') return { stretch: { from: i, to: i + 1 }, rank: 2 };
  const several = (token.agreement & PLURAL) !== 0 && (token.agreement & SINGULAR) === 0;
  const building = token.wordClass !== 'name' && !several && endsIn(words.placeNouns, token.key);
  const named = words.nameLinks.size > 0 && /^\p{Lu}/u.test(token.form);
  if (eventKindOf(scene, words, i) || (token.wordClass === 'noun' && !building && !named && !words.to.has(tokens[from - 1]?.key ?? ''))) return undefined;
  if (token.wordClass !== 'name' && !building && !(named && endsInPlace(scene, words, i, limit)) && !(token.wordClass === 'noun' && !token.known)) return undefined;
  let to = i + 1;
  // "traf in Wien Finnlands Präsidenten": a state in the genitive goes with the noun behind it.
  const owns = (t: Token): boolean => t.agreement !== 0 && (t.agreement & ~GENITIVE) === 0 && statesBetween(scene, t.index, t.index + 1).some((s) => s.by === 'noun');
  while (
    to < limit &&
    !owns(tokens[to] as Token) &&
    !words.when.has(keyOf((tokens[to] as Token).form)) &&
    ((tokens[to] as Token).wordClass === 'name' || ((tokens[to] as Token).wordClass === 'noun' && !(tokens[to] as Token).known)) &&
    scene.cast.at(to)?.kind !== 'person'
  )
    to++;
  to = nameGoesOn(scene, words, to, limit);
  // "im Landgut Lohn", "im Hotel Adler": what a building is called may be an everyday word.
  if (building && to === i + 1 && to < limit && tokens[to]?.wordClass === 'noun' && scene.cast.at(to + 1)?.kind !== 'person') to++;
  // "im Ministerium für Auswärtige Angelegenheiten": what the house is for goes with it; "im Rathaus für Gespräche" does not.
  if (building && to === i + 1 && to + 1 < limit && words.lasting.has(tokens[to]?.key ?? '') && /^(?:noun|adjective)$/u.test(tokens[to + 1]?.wordClass ?? '') && !words.nameLinks.size) {
    let end = to + 1;
    while (end < limit && tokens[end]?.wordClass === 'adjective') end++;
    if (end < limit && tokens[end]?.wordClass === 'noun' && !eventKindOf(scene, words, end)) to = end + 1;
  }
  // "received at his office | a delegation": where words have no cases an article begins what is done there.
  if (building && !words.nameLinks.size && to < limit && tokens[to]?.wordClass === 'determiner' && ((tokens[to] as Token).agreement & GENITIVE) !== 0) {
    to++;
    while (to < limit && ((tokens[to] as Token).wordClass === 'adjective' || (tokens[to] as Token).wordClass === 'noun' || (tokens[to] as Token).wordClass === 'name')) to++;
  }
  if (token.wordClass === 'noun' && !token.known && !building && token.form.length > 14) return undefined;
  // "die pazifische Region": the town in it tells more exactly where.
  if (building && to === i + 1 && endsIn(words.areas, token.key)) {
    let begin = i;
    while (begin > from && tokens[begin - 1]?.wordClass === 'adjective') begin--;
    return { stretch: { from: begin, to }, rank: 0 };
  }
  // "im Apostolischen Palast des Vatikans"
  const first = building && tokens[i - 1]?.wordClass === 'adjective' && /^\p{Lu}/u.test(tokens[i - 1]?.form ?? '') && i - 1 >= from ? i - 1 : i;
  // "at his office in Jerusalem": the town tells more than whose house it is.
  const bare = building && to === i + 1 && words.possessives.has(tokens[i - 1]?.key ?? '');
  // "in The Hague"
  const article = first === i && i > from && tokens[i - 1]?.wordClass === 'determiner' && /^\p{Lu}/u.test(tokens[i - 1]?.form ?? '') && token.wordClass === 'name';
  return { stretch: { from: article ? i - 1 : first, to }, rank: bare ? 0 : building ? 3 : 2 };
}
