/** Weapons and means that a clause names, as modes of ASSAULT. */
import { ontology } from './ontology.ts';
import type { Typing } from './typing.ts';

export function modesOfMeans(typing: Typing, means: readonly string[]): string[] {
  const own = typing.mode === undefined ? [] : [typing.mode];
  if (typing.type !== 'ASSAULT') return own;
  const modes = means.filter((m) => m in ontology.types.ASSAULT.modes);
  // A drone strike is no strike by manned aircraft.
  const all = modes.includes('drone') ? [...own, ...modes].filter((m) => m !== 'aerial') : [...own, ...modes];
  return [...new Set(all)];
}
