/** The rules by which encounters are read: what in a clause tells that two sides met, and how. */
import type { Rule } from '../rule.ts';
import { ceremonyRules } from './ceremonyRules.ts';
import { conferenceRules } from './conferenceRules.ts';
import { journeyRules } from './journeyRules.ts';
import { mealRules } from './mealRules.ts';
import { meetingRules } from './meetingRules.ts';
import { messageRules } from './messageRules.ts';
import { nounRules } from './nounRules.ts';
import { signingRules } from './signingRules.ts';
import { talksRules } from './talksRules.ts';

export const encounterRules: readonly Rule[] = [...meetingRules, ...talksRules, ...journeyRules, ...signingRules, ...mealRules, ...messageRules, ...ceremonyRules, ...nounRules, ...conferenceRules];
