/** Mends tags that the sentence as a whole shows to be wrong; each repair states what German does. */

import type { DeskWord } from '../work.ts';
import { repairArticles } from './articles.ts';
import { repairBrackets } from './brackets.ts';
import { repairDoubles } from './doubles.ts';
import { repairFinalVerbs, repairSharedInfinitive } from './finalVerbs.ts';
import { repairInitial, repairInitialAdjective, repairOrdinals, repairPointing, repairUm } from './initials.ts';
import { repairMissingFinite } from './missingFinite.ts';
import { repairNames, repairStyles } from './names.ts';
import { repairCapitalAdjective, repairNouns } from './nouns.ts';
import { repairAgentParticiple, repairLoneParticiple, repairMannerParticiple, repairParticipial, repairPredicativeParticiple, repairSecondFinite, repairThanks } from './participles.ts';
import { repairGovernedRelatives, repairRelatives } from './relatives.ts';
import { repairFrozen, repairSmallWords } from './smallWords.ts';

export function repairTags(desk: DeskWord[]): void {
  for (let i = 0; i < desk.length; i++) repairInitial(desk, i);
  for (let i = 0; i < desk.length; i++) repairNouns(desk, i);
  repairFrozen(desk);
  repairNames(desk);
  repairStyles(desk);
  for (let i = desk.length - 2; i >= 0; i--) repairCapitalAdjective(desk, i);
  for (let i = 0; i < desk.length; i++) {
    repairSmallWords(desk, i);
    repairBrackets(desk, i);
  }
  repairOrdinals(desk);
  repairInitialAdjective(desk);
  repairPointing(desk);
  repairUm(desk);
  repairDoubles(desk);
  repairArticles(desk);
  repairRelatives(desk);
  repairGovernedRelatives(desk);
  repairFinalVerbs(desk);
  repairSharedInfinitive(desk);
  repairThanks(desk);
  repairMissingFinite(desk);
  repairLoneParticiple(desk);
  repairParticipial(desk);
  repairAgentParticiple(desk);
  repairSecondFinite(desk);
  repairMannerParticiple(desk);
  repairPredicativeParticiple(desk);
}
