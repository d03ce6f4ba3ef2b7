/** What is still to come, as the text goes on from what it has announced, and between whom it is: those whose programme it is. */
import type { Scene } from '../../scene.ts';
import { type Attending, type Sighting, sameFamily } from '../sightings/sighting.ts';
import type { Gathering } from './gathered.ts';
import { datesAgree, lastOf, peopleOf } from './sameness.ts';

/** "Sie wird nach Wien reisen. Dort trifft sie B": the present goes on with what is planned. */
export function asAnnounced(scene: Scene, out: readonly Gathering[], s: Sighting): Sighting {
  if (s.status === 'held' && isStillToCome(scene, out, s)) return { ...s, status: 'planned' };
  // "führt er dort Gespräche": the noun tells what its verb does.
  const ofClause = s.status === 'held' && !s.date && s.clause.predicate?.tense === 'present' && lastOf(out, (g) => g.status === 'planned' && g.sightings.some((x) => x.clause === s.clause));
  if (ofClause) return { ...s, status: 'planned' };
  if (!s.timeless || s.status !== 'held' || s.pointsBack) return s;
  const names = peopleOf(s);
  const shares = (g: Gathering): boolean => [...names].some((n) => g.people.has(n)) || (s.programme === true && g.kind === 'visit');
  return lastOf(out, (g) => g.status === 'planned' && shares(g)) && !lastOf(out, (g) => g.status === 'held' && shares(g)) ? { ...s, status: 'planned' } : s;
}

/** "Am Nachmittag legten sie einen Kranz nieder. Am Abend gibt er ein Bankett": in the present, behind what was done on the day. */
function isStillToCome(scene: Scene, out: readonly Gathering[], s: Sighting): boolean {
  if ((s.kind !== 'meal' && s.kind !== 'ceremony') || s.heading || s.clause.kind !== 'main' || s.clause.predicate?.tense !== 'present' || (s.date && s.date.date !== scene.published)) return false;
  return lastOf(out, (g) => g.status === 'held' && g.sightings.some((o) => !o.heading && /^(?:past|perfect)$/u.test(o.clause.predicate?.tense ?? ''))) !== undefined;
}

/** "Auf dem Programm stehen Treffen mit A und B": with the visitor whose programme it is. */
function withVisitorOf(out: readonly Gathering[], s: Sighting): Sighting {
  const guestsIn = (g: Gathering): number => [...g.people.values()].filter((p) => p.part === 'guest').length;
  const visit =
    lastOf(out, (g) => g.kind === 'visit' && g.status === s.status && guestsIn(g) > 0) ??
    // "empfing heute Botschafterin A. Auf dem Programm steht morgen ein Gespräch mit B": of the guest who was received.
    (s.status === 'planned' && s.attending.length === 1 ? lastOf(out, (g) => g.status === 'held' && sameFamily(g.kind, 'meeting') && guestsIn(g) === 1) : undefined);
  // "ein Höflichkeitsbesuch bei Präsident A": whoever is called on is the host.
  const calledOn = s.kind !== 'visit' && s.attending.length > 0 && s.attending.every((a) => a.part === 'host');
  if (!visit || !(calledOn || s.attending.every((a) => a.part === 'principal')) || s.attending.some((a) => visit.people.has(a.party.name))) return s;
  const guests = [...visit.people.values()].filter((p) => p.part === 'guest').map((p): Attending => ({ party: p.party, part: calledOn ? 'guest' : 'principal' }));
  return { ...s, attending: [...guests, ...s.attending], sides: [...new Set([...s.sides, ...visit.sides])] };
}

/** What stands on the programme of a visit or a meeting is between those who are on it. */
export function onProgramme(out: readonly Gathering[], s: Sighting): Sighting {
  // "Minister A visited Peru. In the talks with Minister B, both sides reviewed": the visitor's.
  const lone =
    s.rule === 'encounters.named' && (s.kind === 'talks' || s.kind === 'meeting') && s.status === 'held' && !s.heading && !s.pointsBack && s.attending.length === 1 && peopleOf(s).size === 1;
  if (!s.programme && lone) return withVisitorOf(out, s);
  if (!s.programme || s.kind === 'conference' || s.title || (s.kind === 'meal' && s.sides.length >= 2 && !s.attending.length)) return s;
  if (s.sides.length >= 2 || peopleOf(s).size >= 2) return withVisitorOf(out, s);
  // "Am Tag darauf folgte ein Gespräch mit B": of the visitor, also where his state is not told.
  const guided = peopleOf(s).size === 1 ? withVisitorOf(out, s) : s;
  if (guided !== s) return guided;
  const fits = (g: Gathering): boolean =>
    (g.status === s.status || (s.status === 'planned' && g.status === 'held' && s.date !== undefined)) && g.sides.size >= 2 && (datesAgree(g.date, s.date) || g.status !== s.status);
  const visit = lastOf(out, (g) => g.kind === 'visit' && fits(g));
  const main = visit ?? lastOf(out, fits);
  if (!main) return s;
  const guests = visit ? [...visit.people.values()].filter((p) => p.part === 'guest').map((p): Attending => ({ party: p.party, part: 'principal' })) : [];
  return { ...s, attending: [...guests, ...s.attending], sides: [...new Set([...s.sides, ...main.sides])] };
}
