/** Receptions, calls on someone, meals and visits beside a meeting, as English readouts tell them: who is whose guest, where, and on which day. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

/** Each encounter in one line: kind, date, place, people. */
const told = (text: string): string[] =>
  readScene(analyse(text, 'en'), { published: '2031-05-09', source: 'Ministry of Foreign Affairs of Norway' }).findings.encounters.map(({ item: e }) =>
    [e.kind, e.date ?? '-', `@${e.place ?? '-'}`, e.people.map((p) => `${p.name}:${p.part}`).join(', ')].join(' | '),
  );
const A = 'Foreign Minister Anna Holm';
const B = 'Kenyan Ambassador Joseph Wanyonyi';
const HOSTED = 'Anna Holm:host, Joseph Wanyonyi:guest';
const MET = 'Anna Holm:principal, Joseph Wanyonyi:principal';

describe('a farewell visit to someone', () => {
  it.each([
    [`${A} paid a farewell visit to Kenyan Minister Joseph Wanyonyi on Monday.`, ['meeting | 2031-05-05 | @- | Anna Holm:guest, Joseph Wanyonyi:host']],
    [`${A} received ${B} on a farewell visit on Monday.`, [`meeting | 2031-05-05 | @- | ${HOSTED}`]],
    [`${A} paid a farewell visit to Kenya on Monday.`, ['visit | 2031-05-05 | @Kenya | Anna Holm:guest']],
    [`${A} received ${B} on a working visit on Monday.`, [`visit | 2031-05-05 | @- | ${HOSTED}`]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('where someone is received', () => {
  it.each([
    [`${A} received in her office ${B} today.`, [`meeting | 2031-05-09 | @office | ${HOSTED}`]],
    [`${A} received Ambassador Joseph Wanyonyi in the Kenyan Embassy today.`, [`meeting | 2031-05-09 | @Kenyan Embassy | ${HOSTED}`]],
    [`${A} met the delegation led by Speaker Joseph Wanyonyi of Kenya at the Royal Palace on Monday.`, [`meeting | 2031-05-05 | @Royal Palace | ${MET}`]],
    [`${A} met the delegation led by Speaker Joseph Wanyonyi of Kenya for years.`, [`meeting | - | @- | ${MET}`]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

it('who is met separately is met by himself, though the states are named beside the names', () => {
  const both = 'her counterparts from Kenya, Joseph Wanyonyi, and Peru, Rosa Diaz';
  expect(told(`${A} met separately with ${both}.`)).toEqual([`meeting | - | @- | ${MET}`, 'meeting | - | @- | Anna Holm:principal, Rosa Diaz:principal']);
  expect(told(`${A} met with ${both}.`)).toHaveLength(1);
});

it('a word of welcome within the talk is no second encounter', () => {
  const received = `${A} received the Kenyan delegation led by Joseph Wanyonyi in Oslo on Monday.`;
  expect(told(`${received} Warmly welcoming the delegation on its visit to Norway, she said that trade was growing.`)).toEqual([`meeting | 2031-05-05 | @Oslo | ${HOSTED}`]);
  expect(told(`${received} On Tuesday, Minister Paul Tarn welcomed Joseph Wanyonyi in Bergen.`)).toHaveLength(2);
});

it('whom the visitor calls on did not receive him before', () => {
  const visit = 'Foreign Minister Joseph Wanyonyi of Kenya visited Norway from 3 to 5 May.';
  const called = 'He also called on Minister of Trade Anna Holm on 5 May.';
  expect(told(`${visit} Minister Wanyonyi was received by the Prime Minister. ${called}`).slice(1)).toEqual([
    'meeting | - | @- | Joseph Wanyonyi:guest',
    'meeting | 2031-05-05 | @Norway | Joseph Wanyonyi:guest, Anna Holm:host',
  ]);
  expect(told(`${visit} Minister Wanyonyi was received by Minister of Trade Anna Holm on 5 May. ${called}`)).toHaveLength(2);
});

it('who visits something together with another leads nobody there', () => {
  expect(told(`${A} visited the port together with ${B} on Monday.`)).toEqual(['visit | 2031-05-05 | @port | Anna Holm:guest']);
  expect(told(`${A} toured the port of Oslo with ${B} on Monday.`)).toEqual([`visit | 2031-05-05 | @- | ${HOSTED}`]);
});

describe('a meal beside a meeting', () => {
  it('is for the delegation that was met, and its house is not that of the meeting', () => {
    const met = `${A} met the delegation of Kenya led by Joseph Wanyonyi on 5 May.`;
    const meal = 'A reception was given for the delegation at the Grand Hotel the same day.';
    expect(told(`${met} ${meal}`)).toEqual([`meeting | 2031-05-05 | @- | ${MET}`, 'meal | 2031-05-05 | @Grand Hotel | Joseph Wanyonyi:guest']);
    expect(told(`${met} ${meal.replace('at the Grand Hotel', 'in Oslo')}`)).toEqual([`meeting | 2031-05-05 | @Oslo | ${MET}`, 'meal | 2031-05-05 | @Oslo | Joseph Wanyonyi:guest']);
    expect(told(`${A} met Joseph Wanyonyi of Kenya on 5 May. ${meal}`)).toEqual([`meeting | 2031-05-05 | @- | ${MET}`]);
  });
  it('was on the day of the sentence around, unless it is still to come', () => {
    const text = (hosting: string) => `Foreign Minister Joseph Wanyonyi of Kenya visited Norway from 3 to 5 May. On 4 May, Minister Wanyonyi met Minister of Trade Anna Holm, who ${hosting}.`;
    expect(told(text('also hosted him to lunch'))[2]).toBe(`meal | 2031-05-04 | @Norway | ${HOSTED}`);
    expect(told(text('will host him to lunch'))[2]).toBe(`meal | - | @- | ${HOSTED}`);
  });
});

describe('the two who hold the post', () => {
  const came =
    'At the invitation of Trade Minister Anna Holm, Mr. Joseph Wanyonyi, Trade Minister of Kenya, paid a visit to Norway from 3 to 5 May. Mr. Wanyonyi called on President Karl Berg on 4 May.';
  it.each([
    ['On 5 May, the two Trade Ministers held talks in Oslo.', 'Anna Holm:host, Joseph Wanyonyi:guest'],
    ['On 5 May, the two Ministers held talks in Oslo.', 'Anna Holm:host, Joseph Wanyonyi:guest'],
    ['On 5 May, the two leaders held talks in Oslo.', 'Joseph Wanyonyi:guest, Karl Berg:host'],
  ])('%s', (text, people) => expect(told(`${came} ${text}`)[2]?.split(' | ')[3]).toBe(people));
});
