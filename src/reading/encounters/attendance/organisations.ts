/** For which organisation someone takes part: "Secretary General of ASEAN", "the High Representative of the Union". */
import type { EvidenceSpan } from '../../../records/evidence.ts';
import { type Scene, statesBetween, tokensWithin } from '../../scene.ts';
import type { EncounterWords } from '../words.ts';

/** By the organisation that one of the offices names; by the office alone where the text names the organisation elsewhere. */
export function organisationByOffice(scene: Scene, words: EncounterWords, offices: readonly EvidenceSpan[]): string | undefined {
  for (const office of offices) {
    const named = namedIn(scene, words, office) ?? byTitle(scene, words, office);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** "UN Secretary-General", "President of the European Council"; "Ambassador to the EU" is of another. */
function namedIn(scene: Scene, words: EncounterWords, office: EvidenceSpan): string | undefined {
  const tokens = tokensWithin(scene, office);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return undefined;
  const states = statesBetween(scene, first.index, last.index + 1);
  if (states.some((s) => s.by !== 'organisation')) return undefined;
  const before = (at: number): number => (scene.text.tokens[at - 1]?.wordClass === 'determiner' ? at - 2 : at - 1);
  return states.find((s) => {
    const preposition = scene.text.tokens[before(s.token)];
    return s.token === first.index || preposition?.wordClass !== 'preposition' || words.withNoun.of.has(preposition.key);
  })?.code;
}

/** "High Representative": of the EU, where the text names it; a bare "Secretary-General": of the only organisation in the text. */
function byTitle(scene: Scene, words: EncounterWords, office: EvidenceSpan): string | undefined {
  const written = ` ${tokensWithin(scene, office)
    .map((t) => t.form.toLowerCase())
    .join(' ')} `;
  const told = [...new Set(scene.states.filter((s) => s.by === 'organisation').map((s) => s.code))];
  if (words.chiefs.has(written.trim().replaceAll(' ', '-'))) return told.length === 1 ? told[0] : undefined;
  for (const [names, offices] of words.organisationOffices) if ([...offices].some((o) => written.includes(` ${o.replaceAll('_', ' ')} `))) return [...names].find((name) => told.includes(name));
  return undefined;
}
