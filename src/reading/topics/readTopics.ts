/** Reads the topics of a scene. */
import type { Findings } from '../findings.ts';
import type { FoundIn } from '../rule.ts';
import type { Scene } from '../scene.ts';

export function readTopics(_scene: Scene, _earlier: Findings): FoundIn<'topics'>[] {
  return [];
}
