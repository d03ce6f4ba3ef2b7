/** Reads the tone of a scene. */
import type { Findings } from '../findings.ts';
import type { FoundIn } from '../rule.ts';
import type { Scene } from '../scene.ts';

export function readTone(_scene: Scene, _earlier: Findings): FoundIn<'tone'>[] {
  return [];
}
