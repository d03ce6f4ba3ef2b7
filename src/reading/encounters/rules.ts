/** The rules by which encounters are read: what in a clause tells that two sides met, and how. */
import type { Rule } from '../rule.ts';
import { ceremonyRules } from './rules/ceremonyRules.ts';
import { conferenceRules } from './rules/conferenceRules.ts';
import { journeyRules } from './rules/journeyRules.ts';
import { mealRules } from './rules/mealRules.ts';
import { meetingRules } from './rules/meetingRules.ts';
import { messageRules } from './rules/messageRules.ts';
import { nounRules } from './rules/nounRules.ts';
import { receivingRules } from './rules/receivingRules.ts';
import { signingRules } from './rules/signingRules.ts';
import { talksRules } from './rules/talksRules.ts';

export const encounterRules: readonly Rule[] = [
  ...receivingRules,
  ...meetingRules,
  ...talksRules,
  ...journeyRules,
  ...signingRules,
  ...mealRules,
  ...messageRules,
  ...ceremonyRules,
  ...nounRules,
  ...conferenceRules,
];
