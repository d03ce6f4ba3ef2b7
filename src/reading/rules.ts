/** All rules of the reader: what tests, explanations and docs go through. */
import { commitmentRules } from './commitments/rules.ts';
import { courtesyRules } from './courtesies/rules.ts';
import { attendanceRules } from './encounters/rules/attendanceRules.ts';
import { encounterRules } from './encounters/rules.ts';
import { instrumentRules } from './instruments/rules.ts';
import { outcomeRules } from './outcomes/rules.ts';
import { peopleRules } from './people/rules.ts';
import type { Rule } from './rule.ts';
import { statementRules } from './statements/rules.ts';
import { toneRules } from './tone/rules.ts';
import { topicRules } from './topics/rules.ts';

export const RULES: readonly Rule[] = [
  ...encounterRules,
  ...attendanceRules,
  ...peopleRules,
  ...courtesyRules,
  ...statementRules,
  ...commitmentRules,
  ...instrumentRules,
  ...topicRules,
  ...outcomeRules,
  ...toneRules,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => byId.get(id);
