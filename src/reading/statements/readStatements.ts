/** Reads the statements of a scene. */
import type { Findings } from '../findings.ts';
import type { FoundIn } from '../rule.ts';
import type { Scene } from '../scene.ts';

export function readStatements(_scene: Scene, _earlier: Findings): FoundIn<'statements'>[] {
  return [];
}
