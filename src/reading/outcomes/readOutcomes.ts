/** Reads the outcomes of a scene. */
import type { Findings } from '../findings.ts';
import type { FoundIn } from '../rule.ts';
import type { Scene } from '../scene.ts';

export function readOutcomes(_scene: Scene, _earlier: Findings): FoundIn<'outcomes'>[] {
  return [];
}
