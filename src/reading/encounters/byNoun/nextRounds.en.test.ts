/** Rounds and sessions still to come, and remarks made at a meeting, as English readouts tell them: agreed on, due, scheduled, by their short name. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

/** Each encounter in one line: kind, status, date, place, sides, title. */
const told = (text: string): string[] =>
  readScene(analyse(text, 'en'), { published: '2031-05-09', source: 'Ministry of Foreign Affairs of Norway' }).findings.encounters.map(({ item: e }) =>
    [e.kind, e.status, e.date ?? '-', `@${e.place ?? '-'}`, e.sides.join('+'), e.title ?? '-'].join(' | '),
  );
const TALKS = 'Foreign Minister Anna Holm held talks with Foreign Minister Joseph Wanyonyi of Kenya in Oslo on 5 May.';
const HELD = 'talks | held | 2031-05-05 | @Oslo | NOR+KEN | -';

describe('a round that is agreed on', () => {
  it.each([
    ['An agreement was reached to hold consultations in Nairobi in March 2032.', ['talks | planned | 2032-03 | @Nairobi | NOR+KEN | -']],
    ['The two sides agreed to hold the 9th Policy Consultation in Nairobi in the first half of next year.', ['talks | planned | 2032-01/2032-06 | @Nairobi | NOR+KEN | 9th Policy Consultation']],
    [
      'They agreed to hold a new round of consultations between the two ministries in Nairobi in the first half of 2032.',
      ['talks | planned | 2032-01/2032-06 | @Nairobi | NOR+KEN | new round of consultations between the two ministries'],
    ],
    ['No agreement was reached to hold consultations in Nairobi in March 2032.', []],
    ['A profit was reached to hold consultations in Nairobi in March 2032.', []],
    ['The two sides refused to hold the 9th Policy Consultation in Nairobi in the first half of next year.', []],
  ])('%s', (text, expected) => expect(told(`${TALKS} ${text}`)).toEqual([HELD, ...expected]));
});

describe('a session that is due', () => {
  const SESSION = ['talks | planned | 2031-11 | @Nairobi | NOR+KEN | session of the Joint Commission'];
  it.each([
    ['They discussed the next session of the Joint Commission, due to take place in Nairobi in November.', SESSION],
    ['They discussed the next session of the Joint Commission, set to convene in Nairobi in November.', SESSION],
    ['They discussed the next session of the Joint Commission, scheduled for November in Nairobi.', SESSION],
    [
      'It was agreed to step up preparations for the 12th meeting of the Joint Commission on Trade, due to take place in Nairobi in November.',
      ['meeting | planned | 2031-11 | @Nairobi | NOR+KEN | 12th meeting of the Joint Commission on Trade'],
    ],
    // What is owed to something is not to be.
    ['They postponed the next session of the Joint Commission, due to the floods in Nairobi in November.', []],
  ])('%s', (text, expected) => expect(told(`${TALKS} ${text}`)).toEqual([HELD, ...expected]));
});

it('the next round is told by the letters of the talks, where they stood behind their name', () => {
  const round = (letters: string) =>
    `The 5th round of Bilateral Political Consultations (${letters}) between Norway and Kenya was held in Oslo today. The next round of the BPC will be held in Nairobi in 2032.`;
  expect(told(round('BPC'))).toEqual([
    'talks | held | 2031-05-09 | @Oslo | NOR+KEN | 5th round of Bilateral Political Consultations (BPC)',
    'talks | planned | 2032 | @Nairobi | NOR+KEN | round of the BPC',
  ]);
  expect(told(round('XYZ'))).toHaveLength(1);
});

describe('the day of a meeting at which something was said', () => {
  const SAID = 'Deputy Minister Anna Holm on Tuesday voiced readiness to raise the deliveries.';
  const VISITOR = 'visiting Kenyan Deputy Foreign Minister Joseph Wanyonyi';
  it.each([
    [`Holm made the remark in a meeting with ${VISITOR}.`, '2031-05-06'],
    // The day of the arrival is not that of the meeting, and what is no remark was made on no day.
    [`Holm made the remark in a meeting with ${VISITOR}, who arrived here on Monday at the head of a delegation to attend talks.`, '2031-05-06'],
    [`Holm made the offer in a meeting with ${VISITOR}.`, '-'],
  ])('%s', (text, day) => expect(told(`${SAID} ${text}`).map((e) => e.split(' | ').slice(0, 3).join(' '))).toEqual([`meeting held ${day}`]));
});

it('the co-chairs of a session sign its minutes', () => {
  const session = 'Minister Anna Holm and Kenyan Minister Joseph Wanyonyi co-chaired the 4th Meeting of the Joint Committee in Oslo on 5 May.';
  expect(told(`${session} At the end of the meeting, the co-chairs signed the minutes of the meeting.`).map((e) => e.split(' | ').slice(0, 3).join(' '))).toEqual([
    'meeting held 2031-05-05',
    'signing held 2031-05-05',
  ]);
  expect(told(`${session} At the end of the meeting, the co-chairs praised the minutes of the meeting.`)).toHaveLength(1);
});

describe('for whom a reception is', () => {
  const hosted = (whom: string) => told(`Minister Anna Holm hosted a reception in Oslo on May 5 for ${whom}.`).map((e) => e.split(' | ').slice(0, 5).join(' '));
  it.each([
    ['Chairman of the Trade Committee of the Kenyan Parliament Joseph Wanyonyi', ['meeting held 2031-05-05 @Oslo NOR+KEN']],
    ['the opening of the Trade Committee of the Kenyan Parliament', []],
  ])('%s', (whom, expected) => expect(hosted(whom)).toEqual(expected));
});
