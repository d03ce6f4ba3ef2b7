/** All rules of the reader: what tests, explanations and docs go through. */
import { commitmentRules } from './commitments/rules.ts';
import type { Rule } from './rule.ts';
import { statementRules } from './statements/rules.ts';

export const RULES: readonly Rule[] = [...statementRules, ...commitmentRules];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => byId.get(id);
