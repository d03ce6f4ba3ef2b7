/** Reads the commitments of a scene. */
import type { Findings } from '../findings.ts';
import type { FoundIn } from '../rule.ts';
import type { Scene } from '../scene.ts';

export function readCommitments(_scene: Scene, _earlier: Findings): FoundIn<'commitments'>[] {
  return [];
}
