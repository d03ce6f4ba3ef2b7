/** The rules by which courtesies are read: from whom, by way of whom and to whom. */
import type { Rule } from '../rule.ts';
import { conveyedRules } from './rules/conveyedRules.ts';
import { farewellRules } from './rules/farewellRules.ts';
import { invitationRules } from './rules/invitationRules.ts';
import { receivedRules } from './rules/receivedRules.ts';
import { verbRules } from './rules/verbRules.ts';

export const courtesyRules: readonly Rule[] = [...conveyedRules, ...invitationRules, ...receivedRules, ...verbRules, ...farewellRules];
