/** The rules by which courtesies are read: from whom, by way of whom and to whom. */
import type { Rule } from '../rule.ts';
import { conveyedRules } from './conveyedRules.ts';
import { farewellRules } from './farewellRules.ts';
import { invitationRules } from './invitationRules.ts';
import { receivedRules } from './receivedRules.ts';
import { verbRules } from './verbRules.ts';

export const courtesyRules: readonly Rule[] = [...conveyedRules, ...invitationRules, ...receivedRules, ...verbRules, ...farewellRules];
