/** Mends participles: what they tell of the noun before them, who did it, and what goes with the verb and not with them. */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, hang, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';

/** "the report published by the Council": a participle right behind a noun tells more of it. */
export function mendParticiple(d: Draft, k: number): void {
  // "the countries concerned, the effects": a comma behind it keeps it from the noun that follows.
  const closed = d.label[k] === 'amod' && (d.head[k] as number) > k && k + 1 < d.chunks.length && commaBefore(d, k + 1);
  if (cueAt(d, k) !== 'participle' || !(adjacent(d, k) || behindBrackets(d, k)) || chunkAt(d, k).opener || !(closed || /^(?:ccomp|xcomp|advcl|parataxis|dep)$/u.test(d.label[k] as string))) return;
  let before = k - 1;
  // "a memorandum of understanding signed by"
  if (chunkAt(d, before).opener?.key === 'of' && d.label[before] === 'nmod' && keyAt(d, before) === 'understanding') before = d.head[before] as number;
  // "the delegation of Norway led by": a state is led by nobody there.
  while (LED.test(keyAt(d, k)) && chunkAt(d, before).opener?.key === 'of' && d.label[before] === 'nmod' && (d.head[before] as number) < before && (d.head[before] as number) >= 0)
    before = d.head[before] as number;
  if (!/^(?:noun|name|post|number)$/u.test(cueAt(d, before) as string) || descends(d, before, k)) return;
  d.head[k] = before;
  d.label[k] = 'acl';
}

const LED = /^(?:lead|head|chair|accompany)$/u;

/** "the delegation of Norway (NOR) led by": only what stands in brackets lies between. */
function behindBrackets(d: Draft, k: number): boolean {
  if (k < 1) return false;
  const between = d.words.slice(chunkAt(d, k - 1).to, chunkAt(d, k).from);
  const whole = d.words.slice(chunkAt(d, k - 1).from, chunkAt(d, k).from);
  return between.at(-1)?.form === ')' && whole.some((w) => w.form === '(');
}

/** "met with a delegation of the Assembly, | headed by Minister A": who leads it is told of the delegation. */
export function mendHeadedBy(d: Draft, k: number): void {
  if (!/^(?:participle|passive)$/u.test(cueAt(d, k) ?? '') || !/^(?:head|lead|chair)$/u.test(keyAt(d, k)) || k + 1 >= d.chunks.length || chunkAt(d, k + 1).opener?.key !== 'by') return;
  const head = d.head[k] as number;
  if (head >= 0 && /^(?:delegation|team|group|mission|party)$/u.test(keyAt(d, head))) {
    returnCircumstances(d, k, head);
    return;
  }
  for (let n = k - 1; n >= 0 && n >= k - 4 && !isVerbal(d, n); n--)
    if (/^(?:delegation|team|group|mission)$/u.test(keyAt(d, n)) && !descends(d, n, k)) {
      d.head[k] = n;
      d.label[k] = 'acl';
      return;
    }
}

/** "A delegation headed by the Minister of Trade, A, is visiting Oslo": who leads it is told beside; what it does makes the sentence. */
export function mendLedSubject(d: Draft): void {
  const led = d.head.indexOf(-1);
  const group = led - 1;
  const leader = led + 1;
  if (led < 1 || cueAt(d, led) !== 'participle' || !LED.test(keyAt(d, led)) || !isBare(d, group) || d.head[group] !== led || d.chunks[leader]?.opener?.key !== 'by') return;
  const verb = d.chunks.findIndex((_, k) => k > leader && isFiniteVerb(d, k));
  if (verb < 0 || d.chunks.slice(leader, verb).some((c) => /^(?:relative|that|question|subordinator)$/u.test(c.cue))) return;
  for (const c of childrenAt(d, verb)) if (c > leader && c < verb && /^nsubj/u.test(d.label[c] as string)) hang(d, c, leader, 'appos');
  d.head[verb] = -1;
  d.label[verb] = 'root';
  d.head[leader] = led;
  d.label[leader] = 'obl';
  d.head[group] = verb;
  d.label[group] = cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
  d.head[led] = group;
  d.label[led] = 'acl';
}

/** "met the delegation led by Minister A | at the Palace | on Monday": where and when they met, and not where and when he led. */
function returnCircumstances(d: Draft, k: number, delegation: number): void {
  let verb = d.head[delegation] as number;
  while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
  if (verb < 0 || verb > k) return;
  for (const c of childrenAt(d, k)) if (c > k + 1 && /^(?:at|in|on)$/u.test(chunkAt(d, c).opener?.key ?? '') && !isVerbal(d, c)) hang(d, c, verb, 'obl');
}

/** "the delegation headed by Minister A arrived": "by" right behind a participle tells whose doing that is. */
export function mendAgent(d: Draft, k: number): void {
  if (chunkAt(d, k).opener?.key !== 'by' || isVerbal(d, k) || !adjacent(d, k) || cueAt(d, k) === 'time') return;
  // "put forward by A"
  const before = cueAt(d, k - 1) === 'adverb' && adjacent(d, k - 1) && /^(?:forward|forth|out)$/u.test(keyAt(d, k - 1)) ? k - 2 : k - 1;
  if (!/^(?:participle|passive)$/u.test(cueAt(d, before) as string) || d.head[k] === before || descends(d, before, k)) return;
  d.head[k] = before;
  d.label[k] = 'obl';
}

/** "welcomed Song and his party visiting the country": what someone is doing follows the noun that tells who. */
export function mendDoing(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (cueAt(d, k) !== 'gerund' || chunkAt(d, k).opener || !adjacent(d, k) || d.label[k] !== 'advcl' || verb < 0 || verb > k - 1) return;
  // "dealt with the relations linking the two countries": what a thing does.
  if (cueAt(d, k - 1) === 'noun' && /^(?:link|bind|unite|connect|concern|affect|face|threaten|regard|govern|relate|exist|arise|stem|result|grow|cover|span|regulate)$/u.test(keyAt(d, k))) {
    hang(d, k, k - 1, 'acl');
    return;
  }
  if (!/^(?:visit|lead|head|represent|accompany|attend|serve|work|live|stay)$/u.test(keyAt(d, k)) || !/^(?:noun|post|titled|name)$/u.test(cueAt(d, k - 1) as string)) return;
  let noun = k - 1;
  while ((d.head[noun] as number) >= 0 && d.label[noun] === 'conj' && (d.head[noun] as number) < noun) noun = d.head[noun] as number;
  if (d.head[noun] !== verb || !/^(?:obj|nsubj:pass)$/u.test(d.label[noun] as string)) return;
  d.head[k] = noun;
  d.label[k] = 'acl';
}
