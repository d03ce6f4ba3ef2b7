/** The rules by which records and acts become events, with examples and counterexamples. */
import { actRules } from './actRules.ts';
import type { EventRule } from './eventRule.ts';
import { recordRules } from './recordRules.ts';

export const eventRules: readonly EventRule[] = [...recordRules, ...actRules];
