/** What English word order leaves no choice about, put right where the parser went wrong, in this order. */

import { mendObjectBehind } from './behind.ts';
import { isSubjectBehind, mendAgentBehind, mendOccasion, mendSpeakerBehind } from './beside.ts';
import {
  mendBareRelative,
  mendHeadOfRelative,
  mendOuterVerb,
  mendRelative,
  mendReturn,
  mendSecondClause,
  mendSecondSpeaker,
  mendThatClause,
  mendTownInRelative,
  mendVerbBeside,
  mendVerbless,
  mendWhere,
  mendWithin,
} from './clauses.ts';
import { type Draft, hang } from './draft.ts';
import { mendCompany, mendDestination, mendHeldBetween, mendMetWith, mendOfDay, mendOfEvent, mendOfVisit, mendSecondCompany, mendTogether } from './events.ts';
import { mendBehindIncluded, mendFollowing, mendIncluding, mendOthers, mendSingledOut } from './examples.ts';
import { mendLists } from './lists.ts';
import { mendFeeling, mendNounAim, mendNounContent, mendSecondFeeling } from './minds.ts';
import {
  mendBetween,
  mendBetweenBehind,
  mendConjunction,
  mendExample,
  mendFields,
  mendMatter,
  mendNearest,
  mendNeed,
  mendOwner,
  mendParallel,
  mendParties,
  mendPlaces,
  mendPreposed,
  mendSamePreposition,
  mendSecondObject,
  mendSeries,
} from './nouns.ts';
import { mendCalled, mendFor, mendGerundObject, mendObject, mendPerfectObject, mendSharedObject } from './objects.ts';
import {
  mendAgo,
  mendBeforeDoing,
  mendBehindAdverb,
  mendBehindRelative,
  mendBehindSource,
  mendDayBefore,
  mendIssuedSource,
  mendOpening,
  mendPersonBehindDay,
  mendPersonBehindPhrase,
  mendSecondSubject,
  mendTimeActing,
  mendTimeBehindSubject,
} from './opening.ts';
import { mendOpeningPhrase, mendOpeningTold } from './openingPhrases.ts';
import { mendOpeningPair, mendPair, mendPersonBeside, mendTalks } from './pairs.ts';
import { mendAgent, mendDoing, mendHeadedBy, mendLedSubject, mendParticiple } from './participles.ts';
import { mendAndPerson, mendGovernedOffice, mendListedFields, mendMembers, mendOffices, mendPersons, mendPostObject, mendResponsible, mendSecondField } from './persons.ts';
import { mendAndThat, mendBareContent, mendMadeClear, mendNextReport, mendSuggested, mendThatApart, mendToldBeside, mendWished } from './reporting.ts';
import { mendAmong, mendInversion, mendNounRoot, mendOpeningSubject, mendRoot, mendSpeechBehind, mendSpeechLast } from './root.ts';
import { mendListSubject, mendNominalPredicate, mendOpenedSubject, mendPredicative, mendSubject } from './subjects.ts';
import { mendBehindTime, mendClock, mendDayBehind, mendDuring, mendNearInfinitive, mendOnAdverb, mendSpan, mendTime } from './times.ts';
import { mendAdverbs, mendAgreedInfinitive, mendAimBehind, mendBareSeries, mendBeforeAnd, mendFiniteBeside, mendGoingOn, mendParenthesis, mendSecondVerb } from './verbs.ts';

export function mend(d: Draft, appositions: readonly (readonly [number, number])[]): void {
  for (const [beside, of] of appositions) if (!isSubjectBehind(d, beside, of)) hang(d, beside, of, 'appos');
  d.chunks.forEach((_, k) => {
    mendOwner(d, k);
    mendPreposed(d, k);
    mendMatter(d, k);
    mendParticiple(d, k);
    mendSecondVerb(d, k);
    mendTime(d, k);
    mendSpan(d, k);
  });
  d.chunks.forEach((_, k) => {
    mendOfEvent(d, k);
    mendOfDay(d, k);
    mendSecondCompany(d, k);
    mendHeldBetween(d, k);
    mendDestination(d, k);
    mendOfVisit(d, k);
    mendPostObject(d, k);
    mendParties(d, k);
    mendRelative(d, k);
    mendSecondClause(d, k);
  });
  d.chunks.forEach((_, k) => {
    mendListedFields(d, k);
    mendGovernedOffice(d, k);
    mendConjunction(d, k);
    mendBetween(d, k);
    mendPredicative(d, k);
    mendNominalPredicate(d, k);
    mendOpenedSubject(d, k);
    mendPerfectObject(d, k);
    mendThatClause(d, k);
    mendThatApart(d, k);
    mendBareContent(d, k);
    mendMadeClear(d, k);
    mendAndThat(d, k);
    mendNounContent(d, k);
    mendNounAim(d, k);
    mendSecondFeeling(d, k);
    mendReturn(d, k);
    mendHeadOfRelative(d, k);
    mendVerbBeside(d, k);
    mendSecondSpeaker(d, k);
    mendOuterVerb(d, k);
    mendNextReport(d, k);
    mendFeeling(d, k);
    mendSuggested(d, k);
    mendWished(d, k);
    mendToldBeside(d, k);
    mendGoingOn(d, k);
    mendPlaces(d, k);
    mendFields(d, k);
    mendNearest(d, k);
    mendParenthesis(d, k);
    mendSamePreposition(d, k);
  });
  d.chunks.forEach((_, k) => {
    mendWithin(d, k);
    mendAgent(d, k);
    mendAgentBehind(d, k);
    mendGerundObject(d, k);
    mendOccasion(d, k);
    mendSharedObject(d, k);
    mendFiniteBeside(d, k);
    mendSpeakerBehind(d, k);
    mendSubject(d, k);
    mendTimeActing(d, k);
    mendOffices(d, k);
    mendSecondField(d, k);
    mendResponsible(d, k);
    mendAndPerson(d, k);
    mendMembers(d, k);
    mendParallel(d, k);
    mendSeries(d, k);
    mendExample(d, k);
    mendNeed(d, k);
    mendSecondObject(d, k);
    mendObject(d, k);
    mendObjectBehind(d, k);
    mendCalled(d, k);
    mendFor(d, k);
    mendDayBehind(d, k);
    mendAdverbs(d, k);
    mendAimBehind(d, k);
    mendDoing(d, k);
    mendBeforeDoing(d, k);
    mendBareRelative(d, k);
    mendOthers(d, k);
    mendTalks(d, k);
    mendPersonBeside(d, k);
    mendPair(d, k);
    mendIncluding(d, k);
    mendBehindIncluded(d, k);
    mendFollowing(d, k);
    mendSingledOut(d, k);
    mendVerbless(d, k);
    mendAgreedInfinitive(d, k);
    mendBehindAdverb(d, k);
    mendNearInfinitive(d, k);
    mendOnAdverb(d, k);
    mendClock(d, k);
    mendDuring(d, k);
    mendHeadedBy(d, k);
    mendTownInRelative(d, k);
    mendWhere(d, k);
    mendCompany(d, k);
    mendTogether(d, k);
    mendMetWith(d, k);
    mendBetweenBehind(d, k);
    mendTimeBehindSubject(d, k);
  });
  d.chunks.forEach((_, k) => {
    mendBareSeries(d, k);
    mendOpeningPair(d, k);
  });
  mendLists(d);
  mendPersons(d);
  mendOpening(d);
  mendInversion(d);
  mendAmong(d);
  mendOpeningTold(d);
  mendOpeningPhrase(d);
  mendLedSubject(d);
  mendRoot(d);
  mendListSubject(d);
  mendNounRoot(d);
  mendOpeningSubject(d);
  mendAgo(d);
  mendBehindSource(d);
  mendIssuedSource(d);
  mendBehindRelative(d);
  mendDayBefore(d);
  mendBehindTime(d);
  mendBeforeAnd(d);
  mendSecondSubject(d);
  mendPersonBehindDay(d);
  mendPersonBehindPhrase(d);
  mendSpeechLast(d);
  mendSpeechBehind(d);
}
