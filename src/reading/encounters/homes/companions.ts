/**
 * Whose people those are who belong to a delegation, accompany somebody or sent greetings through him: of the state of the one who is
 * told of. "The Norwegian side was headed by Ambassador A and comprised B"; "conveyed greetings from President C".
 */
import type { Clause } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { giversOf } from '../../../records/courtesy.ts';
import { readCourtesies } from '../../courtesies/readCourtesies.ts';
import type { Findings } from '../../findings.ts';
import { endsIn } from '../../people/words.ts';
import { type Scene, statesBetween, tokensWithin } from '../../scene.ts';
import { type HomeWords, homeWords } from './homeWords.ts';
import { type Home, homeOf } from './statePairs.ts';

/** So many words at most stand between a delegation and who leads it. */
const REACH = 24;

/** By name; of those in `open` alone. */
export function homesByCompany(
  scene: Scene,
  findings: Findings,
  isOpen: (name: string) => boolean,
  homeByName: (name: string) => Home | undefined,
  areOpposite: (a: string, b: string) => boolean,
): Map<string, Home> {
  const words = homeWords(scene.language);
  const out = new Map<string, Home>();
  const known = (name: string | undefined): Home | undefined => (name === undefined ? undefined : (homeByName(name) ?? out.get(name)));
  const give = (name: string, home: Home | undefined): void => {
    if (home && isOpen(name) && !out.has(name)) out.set(name, home);
  };
  for (const { item } of findings.people)
    if (isOpen(item.name))
      give(
        item.name,
        item.evidence.map((span) => delegationBefore(scene, tokensWithin(scene, span)[0]?.index ?? 0, words)).find((h) => h),
      );
  for (const [name, home] of onSides(scene, words)) give(name, home);
  for (const clause of scene.clauses) {
    for (const [name, home] of membersTold(scene, clause, words)) give(name, home);
    for (const [name, companion] of companions(scene, clause, words)) give(name, known(companion));
    for (const [name, home] of inNameOf(scene, clause, words)) give(name, home);
  }
  if (findings.people.some(({ item }) => isOpen(item.name) && !out.has(item.name)))
    for (const { item } of readCourtesies(scene, findings)) {
      // "conveyed greetings from the President": who sends them by someone, and whom someone is to give them to, are of his state.
      if (item.via === undefined) continue;
      const [giver] = giversOf(item);
      const via = known(item.via);
      const other = known(giver);
      // "A asked B to convey his greetings": B, whom A meets, carries them home.
      if (giver !== undefined && isOpen(giver) && via && known(item.to)?.code !== via.code && !areOpposite(giver, item.via)) give(giver, via);
      // "A conveyed B greetings from his President": B is of the other side; only where the giver is known to be of it is the receiver of his own.
      if (item.to !== undefined && isOpen(item.to) && via && other && other.code !== via.code) give(item.to, via);
    }
  return out;
}

/** "the government delegation of Laos led by A, ...", "die Delegation Kubas unter Leitung von A", "the Indian side, through Ambassador A". */
function delegationBefore(scene: Scene, at: number, words: HomeWords): Home | undefined {
  const { tokens, sentences } = scene.text;
  const { from: first, to: last } = sentences.find((s) => s.from <= at && at < s.to) ?? { from: at, to: at };
  let agent: Token | undefined;
  for (let i = at - 1; i >= first && i > at - REACH; i--) {
    const token = tokens[i] as Token;
    if (!agent) {
      // Before who leads stand his offices, and no verb.
      if (token.wordClass === 'verb' || token.wordClass === 'auxiliary') return undefined;
      // "die Delegation unter Leitung des Genossen A"
      if (words.leadership.has(token.key) && tokens[i - 1]?.wordClass === 'preposition') {
        agent = token;
        continue;
      }
      if (!words.agents.has(token.key)) continue;
      if (!leads(tokens, i, at, last, words)) return undefined;
      agent = token;
    } else if (endsIn(words.delegations, token.key) && token.wordClass === 'noun') return stateAround(scene, i) ?? delegationTold(scene, token);
  }
  return undefined;
}

/** "led by A", "unter Leitung von A", "mit A an der Spitze"; but "was received by A". */
function leads(tokens: readonly Token[], agent: number, name: number, last: number, words: HomeWords): boolean {
  const before = tokens[agent - 1];
  if (before && (words.leading.has(before.key) || words.leadership.has(before.key) || (before.form === ',' && words.through.has((tokens[agent] as Token).key)))) return true;
  return tokens
    .slice(name, Math.min(last, name + REACH))
    .some((t, i, all) => (words.spearhead.has(t.key) && all[i - 2]?.wordClass === 'preposition') || (t.wordClass === 'verb' && words.leadingBehind.has(t.key)));
}

/** The state by whose adjective or behind whose preposition a noun stands. */
function stateAround(scene: Scene, at: number): Home | undefined {
  const { tokens } = scene.text;
  let from = at;
  while (from > 0 && (['adjective', 'noun', 'name'].includes((tokens[from - 1] as Token).wordClass) || /^['’]s?$/u.test((tokens[from - 1] as Token).form)) && from > at - 5) from--;
  const [before] = statesBetween(scene, from, at).filter((s) => s.by !== 'organisation');
  if (before) return homeOf(scene, before);
  const [behind] = statesBetween(scene, at + 1, at + 5).filter((s) => s.by === 'noun' || (s.by === 'adjective' && tokens[s.token - 1]?.wordClass === 'determiner'));
  if (!behind) return undefined;
  const between = tokens.slice(at + 1, behind.token);
  return between.every((t) => t.wordClass === 'preposition' || t.wordClass === 'determiner') ? homeOf(scene, behind) : undefined;
}

const personsIn = (scene: Scene, phrase: Phrase): string[] =>
  membersOf(phrase)
    .flatMap((p) => scene.cast.who(p))
    .filter((p) => p.kind === 'person')
    .map((p) => p.name);

/** "A led the Norwegian delegation", "The Norwegian side was headed by A and comprised B and C". */
function membersTold(scene: Scene, clause: Clause, words: HomeWords): [string, Home][] {
  const key = clause.predicate?.key ?? '';
  // "met with a delegation led by A": of who stands before a participle nothing is told.
  if (clause.kind === 'participial' || (!words.leading.has(key) && !words.comprising.has(key))) return [];
  const phrases = clause.arguments.filter((a) => !a.understood).map((a) => a.phrase);
  const group = phrases.find((p) => endsIn(words.delegations, (scene.text.tokens[p.head] as Token).key));
  const home = group ? (stateAround(scene, group.head) ?? (group.determiner && delegationTold(scene, scene.text.tokens[group.head] as Token))) : undefined;
  return home && group ? phrases.filter((p) => p !== group).flatMap((p) => personsIn(scene, p).map((name): [string, Home] => [name, home])) : [];
}

/** Words between "on" and "side". */
const LONGEST_SIDE = 4;

/** "On the Kenyan side, the meeting was attended by A and B", "attended on the Indian side by A, and on the Kenyan side by B": all who are named behind, up to the other side. */
function onSides(scene: Scene, words: HomeWords): [string, Home][] {
  const { tokens, sentences } = scene.text;
  const out: [string, Home][] = [];
  for (const sentence of sentences) {
    let home: Home | undefined;
    for (let t = sentence.from; t < sentence.to; t++) {
      const token = tokens[t] as Token;
      if (words.camps.has(token.key) && tokens.slice(Math.max(sentence.from, t - LONGEST_SIDE), t).some((x) => words.onSide.has(x.key))) home = stateAround(scene, t);
      const party = home && token.wordClass === 'name' ? scene.cast.at(t) : undefined;
      if (home && party?.kind === 'person') out.push([party.name, home]);
    }
  }
  return out;
}

/** "wird im Namen der norwegischen Regierung Peru besuchen", "von norwegischer Seite nahm A teil": who acts for a state is of it. */
function inNameOf(scene: Scene, clause: Clause, words: HomeWords): [string, Home][] {
  const subject = clause.arguments.find((a) => a.role === 'subject')?.phrase;
  const behalf = clause.arguments.find((a) => !a.understood && a.phrase.preposition !== undefined && words.behalf.has((scene.text.tokens[a.phrase.head] as Token).key))?.phrase;
  const side = clause.arguments.find((a) => !a.understood && a.phrase.preposition !== undefined && !a.phrase.determiner && words.sides.has((scene.text.tokens[a.phrase.head] as Token).key))?.phrase;
  const told = behalf?.genitive ? [behalf.genitive.coreFrom, behalf.genitive.to] : side ? [side.coreFrom, side.head] : undefined;
  const state = told && statesBetween(scene, told[0] as number, told[1] as number).find((s) => s.by !== 'organisation');
  return state && subject ? personsIn(scene, subject).map((name): [string, Home] => [name, homeOf(scene, state)]) : [];
}

/** "a delegation led by A", where the text elsewhere tells of one state whose it is. */
function delegationTold(scene: Scene, { key }: Token): Home | undefined {
  const homes = new Map<string, Home>();
  for (const token of scene.text.tokens) {
    const home = token.key === key ? stateAround(scene, token.index) : undefined;
    if (home) homes.set(home.code, home);
  }
  return homes.size === 1 ? [...homes.values()][0] : undefined;
}

/** "A was accompanied by B", "In Begleitung von A war B": who accompanies, and whom. */
function companions(scene: Scene, { predicate, arguments: told }: Clause, words: HomeWords): [string, string][] {
  const company = told.find((a) => words.company.has((scene.text.tokens[a.phrase.head] as Token).key))?.phrase;
  const whose = company && (company.genitive ?? company.attributes[0]);
  const [leading] = whose ? personsIn(scene, whose) : [];
  if (leading !== undefined) return told.filter((a) => a.role === 'subject').flatMap((a) => personsIn(scene, a.phrase).map((name): [string, string] => [name, leading]));
  if (!predicate || !words.accompanying.has(predicate.key)) return [];
  const subject = told.find((a) => a.role === 'subject')?.phrase;
  const others = told.filter((a) => a.phrase !== subject && a.role !== 'adverbial').map((a) => a.phrase);
  const [leader] = predicate.voice === 'active' ? others : subject ? [subject] : [];
  const following = predicate.voice === 'active' ? (subject ? [subject] : []) : others;
  const led = leader ? personsIn(scene, leader) : [];
  return led.length === 1 ? following.flatMap((p) => personsIn(scene, p).map((name): [string, string] => [name, led[0] as string])) : [];
}
