/** Who of those of whom no state is told is of the state whose account the text is. */
import type { Encounter } from '../../../records/encounter.ts';
import type { Findings } from '../../findings.ts';
import { PREMIER, postAt } from '../../people/offices/posts.ts';
import { endsIn, peopleWords } from '../../people/words.ts';
import { type Scene, tokensWithin } from '../../scene.ts';
import { homeWords } from './homeWords.ts';
import { isElsewhere, officeOf } from './officeHomes.ts';
import { partnersIn } from './placeHomes.ts';
import type { Home } from './statePairs.ts';

/**
 * "Foreign Minister A received the Kenyan minister B", in an account of Norway's ministry: of those who meet the one of whom no state
 * is told is the publisher's, where the other is not; of two of whom none is told, the one whom the account names first.
 */
export function peopleOfPublisher(
  scene: Scene,
  findings: Findings,
  encounters: readonly Encounter[],
  open: ReadonlySet<string>,
  stateOf: (name: string) => string | undefined,
  placeOf: (e: Encounter) => string | undefined,
): Map<string, Home> {
  const { publisher } = scene;
  if (publisher === undefined) return new Map();
  const out = new Set<string>();
  const others = new Set<string>();
  for (const e of encounters) {
    const names = partnersIn(e);
    const place = placeOf(e);
    if (e.kind === 'visit' && place === publisher) for (const p of e.people) if (p.part === 'guest') others.add(p.name);
    if (e.status === 'recalled') continue;
    const isOwn = (n: string): boolean => out.has(n) || stateOf(n) === publisher;
    const strangers = names.filter((n) => open.has(n) && !isOwn(n) && stateOf(n) === undefined && !others.has(n));
    const own = names.filter(isOwn);
    const partOf = (n: string): string => e.people.find((p) => p.name === n)?.part ?? '';
    // "The Prime Minister met President A": the publisher's own leader needs no name.
    if (own.length || e.sides.includes(publisher)) {
      // "a visit to Japan and Korea", told by Norway: the one of whom no state is told travelled there.
      const abroad = e.kind === 'visit' && !own.length && ((place !== undefined && place !== publisher) || e.sides.filter((s) => s !== publisher).length > 1);
      if (abroad) {
        for (const n of strangers) if (partOf(n) === 'guest') out.add(n);
        continue;
      }
      // Who stands on the other side of the publisher's people is none of them.
      for (const n of strangers) if (!own.some((o) => partOf(o) === partOf(n) && partOf(n) !== 'principal')) others.add(n);
      continue;
    }
    const [first, second] = strangers;
    if (!first) continue;
    const foreign = names.some((n) => stateOf(n) !== undefined || !open.has(n));
    // "There she met Prime Minister A": whom an account tells of alone, elsewhere, is met by someone unnamed.
    if (!second) {
      if ((foreign || e.kind === 'visit') && (place === undefined || place === publisher || foreign || partOf(first) === 'guest')) out.add(first);
      continue;
    }
    const abroad = place !== undefined && place !== publisher;
    const mine = strangers.find((n) => partOf(n) === (abroad ? 'guest' : 'host')) ?? (foreign ? undefined : first);
    if (mine) {
      out.add(mine);
      for (const n of strangers) if (n !== mine && partOf(n) !== partOf(mine)) others.add(n);
    }
  }
  const homes = new Map<string, Home>();
  for (const name of out) {
    const span = others.has(name) ? undefined : officeOf(findings, name);
    if (span && !isElsewhere(scene, findings, name, publisher) && !isRival(scene, findings, name, (n) => homes.get(n)?.code ?? stateOf(n))) homes.set(name, { code: publisher, span });
  }
  return homes;
}

/**
 * A state has one head, one head of government and one foreign minister, and a crown only where it is a monarchy: whoever holds such a
 * post beside someone of the publisher's own people is of another state.
 */
export function isRival(scene: Scene, findings: Findings, name: string, stateOf: (name: string) => string | undefined): boolean {
  const { publisher } = scene;
  const posts = postsOf(scene, findings, name);
  // "asked to greet President A": the head of one's own state needs to be told less than another's, but who only is spoken of may be either.
  if (posts.some((post) => post !== FOREIGN) && !findings.encounters.some(({ item }) => item.people.some((p) => p.name === name))) return true;
  if (publisher === undefined || !posts.length) return false;
  if (posts.includes(CROWN) && !homeWords(scene.language).monarchies.has(publisher)) return true;
  return findings.people.some(({ item }) => item.name !== name && stateOf(item.name) === publisher && postsOf(scene, findings, item.name).some((post) => posts.includes(post)));
}

const CROWN = 'crown';
const FOREIGN = 'foreign';

/** The posts of someone that a state has once. */
function postsOf(scene: Scene, findings: Findings, name: string): string[] {
  const words = homeWords(scene.language);
  const people = peopleWords(scene.language);
  const offices = findings.people.find((p) => p.item.name === name)?.item.offices ?? [];
  return offices.flatMap((o) =>
    o.evidence.flatMap((span) => {
      const tokens = tokensWithin(scene, span);
      if (tokens.some((t) => people.deputising.has(t.key))) return [];
      if (tokens.some((t) => words.foreign.has(t.key))) return [FOREIGN];
      const head = tokens.find((t) => t.wordClass === 'noun');
      const last = head && tokens.findLast((t) => t.wordClass === 'noun' && t.index - head.index < 2);
      return [head, last].flatMap((t) => {
        if (!t) return [];
        if (endsIn(words.monarchs, t.key)) return [CROWN];
        const post = postAt(scene.text.tokens, people, t.index);
        return post === PREMIER || people.chief.has(post) ? [post] : [];
      });
    }),
  );
}
