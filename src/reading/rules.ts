/** All rules of the reader: what tests, explanations and docs go through. */
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => byId.get(id);
