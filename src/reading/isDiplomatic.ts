/** Tells whether a text is about people who deal with each other, though no rule has found where they met. */
import type { Findings } from './findings.ts';

/** An encounter is read, or officials of two states are named: their talk is diplomatic, whatever it is called. */
export function isDiplomatic(findings: Findings): boolean {
  if (findings.encounters.length) return true;
  const officials = findings.people.filter(({ item }) => item.offices.length > 0 && item.country !== undefined);
  return new Set(officials.map(({ item }) => item.country)).size > 1;
}
