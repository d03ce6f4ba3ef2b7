/** "A traf B. ... sagte A zu seinem Gast": whom the text calls a guest is the guest of whom he met. */
import type { AttendancePart } from '../../../records/encounter.ts';
import type { Scene } from '../../scene.ts';
import { sameFamily } from '../sightings/sighting.ts';
import type { EncounterWords } from '../words.ts';
import type { Gathering } from './gathered.ts';

export function guestsByWord(scene: Scene, out: readonly Gathering[], words: EncounterWords): void {
  for (const token of scene.text.tokens) {
    if (token.wordClass !== 'noun' || !words.guestNouns.has(token.key)) continue;
    const before = scene.text.tokens[token.index - 1];
    // "der Gast", "seinem Gast", "zum Gast"; "ein Gast" and "Gäste" are others.
    if (!before || (!words.articles.has(before.key) && !words.possessives.has(before.key))) continue;
    const guest = scene.cast.at(token.index);
    if (guest?.kind !== 'person') continue;
    const met = out.filter((g) => g.status === 'held' && sameFamily(g.kind, 'meeting') && g.kind !== 'call' && g.kind !== 'conference' && g.people.has(guest.name));
    const [g] = met;
    const parts = g ? [...g.people].filter(([, p]) => p.part !== 'present') : [];
    if (met.length !== 1 || !g || parts.length !== 2 || !parts.every(([, p]) => p.part === 'principal')) continue;
    for (const [name, p] of parts) g.people.set(name, { ...p, part: (name === guest.name ? 'guest' : 'host') satisfies AttendancePart });
  }
}
