/** When someone is received in audience: in so many words, or by a head of state or of a party. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Token } from '../../../language/shared/token.ts';
import { endsIn } from '../../people/words.ts';
import { type Party, statesBetween, tokensWithin } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import type { Sight } from '../sightings/sight.ts';

/** "in Audienz"; or a head of state or of a party receives someone who is none. */
export function isAudience(sight: Sight, clause: Clause, hosts: readonly Party[], guests: readonly Party[]): boolean {
  const { scene, words } = sight;
  if (clause.arguments.some((a) => eventKindOf(scene, words, a.phrase.head) === 'audience')) return true;
  // To welcome or to host someone tells of no rank.
  if (words.salutes.has(clause.predicate?.key ?? '')) return false;
  const isHead = (party: Party): boolean => headsState(sight, party);
  // The president of a federation is received as an equal, and receives as one of several.
  const isEqual = (party: Party): boolean => isHead(party) || officeKeys(sight, party).some((key) => words.equals.has(key));
  return hosts.some(isHead) && !guests.some(isEqual);
}

function officeKeys({ scene, officesOf }: Sight, party: Party): string[] {
  const offices = party.kind === 'person' ? officesOf(party.name) : [];
  return offices.flatMap((span) =>
    tokensWithin(scene, span)
      .filter((t) => t.wordClass === 'noun')
      .map((t) => t.key),
  );
}

/** Head of a state or of a party: "Staatspräsident", "König"; "Präsident" and "Vorsitzender" of a state, a party or of nothing told. */
function headsState({ scene, words, officesOf }: Sight, party: Party): boolean {
  const offices = party.kind === 'person' ? officesOf(party.name) : [];
  return [...offices, party.mention].some((span) => {
    const inside = tokensWithin(scene, span);
    const first = inside.findIndex((t) => t.wordClass === 'noun');
    if (first < 0) return false;
    // "General Secretary", "Prime Minister": the last of the nouns side by side decides.
    let at = first;
    while (inside[at + 1]?.wordClass === 'noun') at++;
    const head = inside[at] as Token;
    const before = inside[at - 1];
    if (before && words.deputies.has(before.key)) return false;
    if (!words.heads.has(head.key) && !(before && words.heads.has(`${before.key}-${head.key}`))) return false;
    const rest = inside.filter((t) => t.index > head.index && t.wordClass === 'noun');
    // "President of the National Assembly of Vietnam"
    if (rest[0] && words.chambers.has(rest[0].key)) return false;
    return !rest.length || rest.some((t) => endsIn(words.ruled, t.key)) || statesBetween(scene, head.index + 1, (inside.at(-1) as Token).index + 1).some((s) => s.by === 'noun');
  });
}
