/** How much has to be told for an encounter to be kept. */
import { type Scene, sentenceAt } from '../../scene.ts';
import { type Gathering, isConversation, namesOf } from './gathered.ts';

/** Two people, or one with another side, a place visited, or a name of the encounter: less tells of none. */
export function isTold(scene: Scene, g: Gathering, out: readonly Gathering[]): boolean {
  const principals = namesOf(g).length;
  // What one tells or hands the other where they meet is no message sent.
  if (g.kind === 'message' && !g.date && out.some((o) => o !== g && isConversation(o) && o.status === g.status && namesOf(g).every((n) => o.people.has(n)))) return false;
  // "President C sent greetings to B", told where A met B: A brought them.
  if (g.kind === 'message' && !g.date && g.sightings.every((s) => s.greeting) && out.some((o) => o !== g && isConversation(o) && o.status === 'held' && namesOf(g).some((n) => o.people.has(n))))
    return false;
  const group = g.sightings.some((s) => s.attending.some((a) => a.party.kind === 'group'));
  // A panel that discusses is no encounter of states; whom one met is.
  if (principals >= 2) return g.sides.size >= 2 || g.sightings.some((s) => s.rule !== 'encounters.talked' || s.kind === 'call' || s.faced === true);
  if (g.kind === 'conference' && g.status === 'planned' && g.sightings.some((s) => s.programme)) return true;
  if (g.kind === 'conference' && g.title !== undefined && (principals === 1 || g.date !== undefined || g.place !== undefined)) return true;
  // "deliver on the outcomes of the Oslo Summit"
  if (g.kind === 'conference' && g.title !== undefined && g.status === 'recalled') return true;
  // "laid a wreath at the tomb in Minsk": a ceremony needs no other side.
  if (principals === 1 && g.sightings.some((s) => s.rule === 'encounters.laid-wreath') && (g.place !== undefined || g.date !== undefined)) return true;
  // "inaugurated the consulate in Bergen on 12 June", "the guests laid a wreath at the tomb"
  if (g.kind === 'ceremony' && principals === 1 && g.date !== undefined && g.place !== undefined && g.sightings.some((s) => s.rule === 'encounters.inaugurated')) return true;
  if ((group || principals === 0) && g.sides.size > 0 && g.place !== undefined && g.date !== undefined && g.sightings.some((s) => s.rule === 'encounters.laid-wreath')) return true;
  // "Am 2. Mai fand in Wien ein Treffen mit Ministerin B statt": whoever tells it was there.
  if (principals === 1 && isConversation(g) && g.date !== undefined && g.sightings.some((s) => s.programme && !s.heading && s.attending.length > 0)) return true;
  // "State Secretary A signed an agreement in Nairobi on Monday": with whom, the text leaves to the agreement.
  if (principals === 1 && g.kind === 'signing' && g.status === 'held' && (g.date !== undefined || g.place !== undefined)) return g.sides.size > 1 || tellsOfAnother(scene, g);
  // "Am selben Tag gab das Zentralkomitee für den Gast ein Bankett": by a body of which no one is named.
  if (principals === 1 && g.kind === 'meal' && g.date !== undefined && [...g.people.values()].some((p) => p.part === 'guest')) return true;
  // "accepted credentials from the heads of four missions"
  if (principals === 1 && g.kind === 'ceremony' && g.sightings.some((s) => s.rule === 'encounters.presented-credentials' && s.attending.some((a) => a.part === 'host'))) return true;
  if (principals === 1) return g.sides.size >= 2 || g.title !== undefined || (g.kind === 'visit' && g.place !== undefined) || (group && g.kind !== 'visit');
  if (g.sides.size >= 2 && (g.date !== undefined || g.title !== undefined || g.place !== undefined)) return true;
  const others = g.people.size > 0 && g.sides.size > 0 && g.date !== undefined;
  // "Ein weiteres Treffen wird vorbereitet": told of the encounter that the text is about.
  const next = g.status === 'planned' && isConversation(g) && g.sightings.some((s) => s.programme) && out.some((o) => o !== g && o.status === 'held' && namesOf(o).length > 0);
  return others || next || (g.kind === 'visit' && g.status === 'recalled' && g.date !== undefined && g.place !== undefined && group);
}

/** Whether the sentence that tells it names a state or an organisation beside its own side. */
function tellsOfAnother(scene: Scene, g: Gathering): boolean {
  const sentences = new Set(g.sightings.map((s) => sentenceAt(scene, s.clause.from)));
  return scene.states.some((s) => !g.sides.has(s.code) && sentences.has(sentenceAt(scene, s.token)));
}
