/** Who is host and who is guest, where another encounter or a word of the text tells it; and whose country is meant by "unser Land". */
import type { Token } from '../../../language/shared/token.ts';
import type { AttendancePart } from '../../../records/encounter.ts';
import { type Party, type Scene, sentenceAt } from '../../scene.ts';
import { subjectOf } from '../sightings/participants.ts';
import type { EncounterWords } from '../words.ts';
import { type Gathering, isConversation, namesOf } from './gathered.ts';
import { datesAgree } from './sameness.ts';

/** "unser Land" is the country of whoever receives the visitor in the text. */
export function ownLand(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
  if (g.kind !== 'visit' || !g.place || !words.ownLand.has(scene.text.tokens[g.place.from]?.key ?? '')) return;
  for (const o of out)
    for (const [name, p] of o.people) {
      const country = scene.cast.countryOf(name);
      if (p.part === 'host' && country) g.sides.add(country);
    }
}

/** Host and guest of a visit are so in the conversations between the two. */
export function inheritParts(out: readonly Gathering[], g: Gathering): void {
  // "The two then held a working lunch": of host and guest as well.
  if (!(isConversation(g) || g.kind === 'meal') || g.status === 'recalled') return;
  for (const visit of out) {
    if (visit === g || visit.status !== g.status || ![...visit.people.values()].some((p) => p.part === 'host')) continue;
    const shared = [...g.people].filter(([name, p]) => p.part === 'principal' && ['host', 'guest'].includes(visit.people.get(name)?.part ?? ''));
    if (shared.length >= 2) for (const [name, p] of shared) g.people.set(name, { party: p.party, part: (visit.people.get(name) as { part: AttendancePart }).part });
  }
}

/** "weilte zu Besuch in Bern, wo er mit A sprach": whom a visitor meets in the sentence that tells the visit is host. */
export function hostsOfVisitors(scene: Scene, out: readonly Gathering[], g: Gathering): void {
  if (!isConversation(g) || g.status === 'recalled' || g.title || [...g.people.values()].some((p) => p.part === 'host')) return;
  const sentenceOf = (token: number): number => sentenceAt(scene, token);
  const mine = new Set(g.sightings.filter((s) => !s.pointsBack && !s.heading && !s.apart).map((s) => sentenceOf(s.clause.from)));
  const visit = out.find(
    (v) =>
      v.kind === 'visit' &&
      v.status === g.status &&
      datesAgree(v.date, g.date) &&
      namesOf(v).length > 0 &&
      [...v.people.values()].every((p) => p.part === 'guest') &&
      (g.sightings.some((s) => s.onVisit) || v.sightings.some((s) => mine.has(sentenceOf(s.clause.from)))),
  );
  if (!visit) return;
  const guests = namesOf(visit);
  const others = [...g.people].filter(([name, p]) => p.part === 'principal' && !guests.includes(name));
  if (!guests.every((n) => g.people.get(n)?.part === 'principal') || !others.length) return;
  for (const n of guests) g.people.set(n, { party: (g.people.get(n) as { party: Party }).party, part: 'guest' });
  for (const [n, p] of others) g.people.set(n, { party: p.party, part: 'host' });
}

/** "President A outlined the policy to his hosts", "A thanked his guest": whom A had met are hosts or guests. */
export function hostsByWord(scene: Scene, out: readonly Gathering[], words: EncounterWords): void {
  for (const clause of scene.clauses) {
    const subject = subjectOf(clause);
    const one = subject && scene.cast.who(subject).find((p) => p.kind === 'person');
    const tells = (list: ReadonlySet<string>): boolean =>
      clause.arguments.some(({ phrase }) => phrase !== subject && phrase.determiner && words.possessives.has(phrase.determiner.key) && list.has((scene.text.tokens[phrase.head] as Token).key));
    const part = tells(words.hosts) ? 'guest' : words.guests.size && tells(words.guests) ? 'host' : undefined;
    if (!one || !part) continue;
    const toldAt = (x: Gathering): number => Math.max(-1, ...x.sightings.filter((s) => !s.heading && s.attending.length > 0 && s.clause.from < clause.from).map((s) => s.clause.from));
    const before = out.filter((x) => isConversation(x) && x.status === 'held' && x.people.has(one.name) && toldAt(x) >= 0);
    const g = before.reduce<Gathering | undefined>((best, x) => (best && toldAt(best) > toldAt(x) ? best : x), undefined);
    const parts = g && [...g.people.values()].filter((p) => p.part !== 'present');
    if (!g || !parts || parts.length < 2 || !parts.every((p) => p.part === 'principal')) continue;
    for (const [name, p] of g.people) if (p.part === 'principal') g.people.set(name, { ...p, part: (name === one.name) === (part === 'guest') ? 'guest' : 'host' });
  }
}
