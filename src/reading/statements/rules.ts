/** The rules by which statements are read, each with sentences of what it must and must not read. */
import type { Rule } from '../rule.ts';
import { attitudeRules, willRules } from './attitudeRules.ts';
import { quotationRules } from './quotationRules.ts';
import { reportRules } from './reportRules.ts';
import { sourceRules } from './sourceRules.ts';

export const statementRules: readonly Rule[] = [...reportRules, ...attitudeRules, ...quotationRules, ...sourceRules, ...willRules];
