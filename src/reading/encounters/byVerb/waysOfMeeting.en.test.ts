/** The many ways in which English readouts tell that two met, and what looks like one of them and is none. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

/** Each encounter in one line: kind, status, date, place, sides, people. */
const told = (text: string, source = 'Ministry of Foreign Affairs of Norway'): string[] =>
  readScene(analyse(text, 'en'), { published: '2031-05-09', source }).findings.encounters.map(({ item: e }) =>
    [e.kind, e.status, e.date ?? '-', `@${e.place ?? '-'}`, e.sides.join('+'), e.people.map((p) => `${p.name}:${p.part}`).join(', ')].join(' | '),
  );
const A = 'Foreign Minister Anna Holm';
const B = 'Foreign Minister Joseph Wanyonyi of Kenya';
const MET = `${A} met ${B} on Monday.`;
const FIRST = 'meeting | held | 2031-05-05 | @- | NOR+KEN | Anna Holm:principal, Joseph Wanyonyi:principal';

describe('set phrases', () => {
  it.each([
    [`${A} was on the phone with ${B} on Monday.`, 'call | held | 2031-05-05 | @- | NOR+KEN | Anna Holm:principal, Joseph Wanyonyi:principal'],
    [`${A} had her Kenyan colleague Joseph Wanyonyi on the line on Monday.`, 'call | held | 2031-05-05 | @- | NOR+KEN | Anna Holm:principal, Joseph Wanyonyi:principal'],
    [`${A} compared notes with ${B} in Oslo on Monday.`, 'talks | held | 2031-05-05 | @Oslo | NOR+KEN | Anna Holm:principal, Joseph Wanyonyi:principal'],
    [`${A} played host to ${B} in Oslo on Monday.`, 'meeting | held | 2031-05-05 | @Oslo | NOR+KEN | Anna Holm:host, Joseph Wanyonyi:guest'],
    [`${B} was the guest of ${A} on Monday.`, 'meeting | held | - | @- | KEN+NOR | Joseph Wanyonyi:guest, Anna Holm:host'],
  ])('%s', (text, expected) => {
    const [first, ...others] = told(text);
    expect(others).toEqual([]);
    expect(first?.split(' | ')[0]).toBe(expected.split(' | ')[0]);
    expect(first?.split(' | ')[5]?.split(', ').sort()).toEqual(expected.split(' | ')[5]?.split(', ').sort());
    expect(first?.split(' | ')[4]?.split('+').sort()).toEqual(['KEN', 'NOR']);
  });
  it.each([
    `${A} was on the board of the bank with ${B}.`,
    `${A} compared the figures with those of Kenya.`,
    `${A} was a guest speaker at the University of Nairobi.`,
    `${A} saw progress in Kenya on Monday.`,
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('days of a visit', () => {
  it.each([
    ['President Grace Otieno of Kenya arrived in Norway on 5 May for a two-day visit.', 'visit | held | 2031-05-05/2031-05-06 | @Norway | KEN+NOR | Grace Otieno:guest'],
    ['The two-day visit of Kenyan President Grace Otieno to Norway came to an end today.', 'visit | held | 2031-05-08/2031-05-09 | @Norway | KEN+NOR | Grace Otieno:guest'],
    ['President Grace Otieno of Kenya paid a two-day visit to Norway on 5 May.', 'visit | held | 2031-05-05 | @Norway | KEN+NOR | Grace Otieno:guest'],
    ['President Grace Otieno of Kenya paid a state visit to Norway (5-7 May).', 'visit | held | 2031-05-05/2031-05-07 | @Norway | KEN+NOR | Grace Otieno:guest'],
    [
      'President Grace Otieno of Kenya will pay a state visit to the Kingdom of Norway from Monday to Wednesday.',
      'visit | planned | 2031-05-12/2031-05-14 | @Kingdom of Norway | KEN+NOR | Grace Otieno:guest',
    ],
    [`${A} will be in Kenya from 18 to 21 May.`, 'visit | planned | 2031-05-18/2031-05-21 | @Kenya | NOR+KEN | Anna Holm:guest'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
  it('nobody visits his own state', () => {
    expect(told(`${A} will return to Norway on Friday.`)).toEqual([]);
  });
  it('a day in between goes with the verb', () => {
    expect(told('President Anna Holm of Norway will tomorrow, 10 May 2031, host President Grace Otieno of Kenya on a state visit.')[0]).toMatch(/^visit \| planned \| 2031-05-10 /u);
  });
  it('one goes on from one state to the next', () => {
    expect(told(`${A} will travel to Kenya on 12 May before continuing to Tanzania from 14 to 16 May.`).map((e) => e.split(' | ').slice(0, 4).join(' '))).toEqual([
      'visit planned 2031-05-12 @Kenya',
      'visit planned 2031-05-14/2031-05-16 @Tanzania',
    ]);
  });
  it('talks on a visit of one day are on that day; where another day is told, none is taken', () => {
    const visit = `${A} will travel to Kenya on 14 May for a working visit. She will hold talks with Prime Minister Paul Tarn of Kenya.`;
    expect(told(visit)[1]).toMatch(/^talks \| planned \| 2031-05-14 /u);
    expect(told(`${visit} On 15 May she will visit Tanzania.`)[1]).toMatch(/^talks \| planned \| - /u);
  });
});

describe('another encounter than the one told', () => {
  it.each([
    ['The two ministers, who had met in Lima in March, discussed trade.', 'meeting | recalled | 2031-03 | @Lima'],
    ['They had last met in Lima.', 'meeting | recalled | - | @Lima'],
    ['They recalled that at their meeting in Lima in March they had drawn up a plan.', 'meeting | recalled | 2031-03 | @Lima'],
    ['They looked forward to seeing each other in Lima on 9 July.', 'meeting | planned | 2031-07-09 | @Lima'],
    ['They hoped to meet in Lima in July.', 'meeting | planned | 2031-07 | @Lima'],
    ['The third Joint Commission is foreseen in Lima in 2032.', 'talks | planned | 2032 | @Lima'],
  ])('%s', (text, expected) => {
    const found = told(`${MET} ${text}`);
    expect(found[0]).toBe(FIRST);
    expect(found.slice(1).map((e) => e.split(' | ').slice(0, 4).join(' | '))).toEqual([expected]);
  });
  it('the round before, and one that goes on with it', () => {
    const talks = `${A} held talks with ${B} on Monday.`;
    expect(told(`${talks} They took stock of progress since the previous round, held in Nairobi in November 2030, and covered trade.`)[1]).toBe('talks | recalled | 2030-11 | @Nairobi | NOR+KEN | ');
  });
  it('consultations are told once, with their name and those who led', () => {
    const found = told('The 7th Norway-Kenya Political Consultations were held in The Hague on 5 May. The Norwegian delegation was led by State Secretary Anna Holm.');
    expect(found).toEqual(['talks | held | 2031-05-05 | @The Hague | NOR+KEN | Anna Holm:principal']);
  });
  it('a thorough exchange is what they did where they met', () => {
    expect(told(`${MET} A thorough exchange of opinions took place.`)).toEqual([FIRST]);
  });
});

it('a visit received is told once', () => {
  expect(told(`In March ${A} received the visit of ${B} in Oslo.`)).toEqual(['visit | recalled | 2031-03 | @Oslo | NOR+KEN | Anna Holm:host, Joseph Wanyonyi:guest']);
});

describe('several', () => {
  it('of three states are met one state after the other, of two together', () => {
    const many = `${A} met with French Minister Luc Bernard, Peruvian Minister Rosa Diaz and Turkish Minister Ali Kaya.`;
    expect(told(many).map((e) => e.split(' | ')[4])).toEqual(['NOR+FRA', 'NOR+PER', 'NOR+TUR']);
    expect(told(`${A} met with French Minister Luc Bernard and Peruvian Minister Rosa Diaz.`)).toHaveLength(1);
  });
  it('talks with A, and with B, are two and none of A with B', () => {
    expect(told(`${A} held talks with Prime Minister Paul Tarn of Kenya, and with ${B}.`).map((e) => e.split(' | ')[5])).toEqual([
      'Anna Holm:principal, Paul Tarn:principal',
      'Anna Holm:principal, Joseph Wanyonyi:principal',
    ]);
  });
  it('a meeting with A and a meeting with B', () => {
    const found = told('The programme included a meeting of the Kenyan Prime Minister Paul Tarn with the Speaker of Parliament, Erik Sund, and a meeting with the Mayor of Oslo, Eva Stern.');
    expect(found.map((e) => e.split(' | ')[5])).toEqual(['Paul Tarn:principal, Erik Sund:principal', 'Eva Stern:principal']);
  });
});

describe('meals and what follows', () => {
  it.each([
    [`${A} held a meeting on 5 May with ${B}, followed by a luncheon meeting with Grace Otieno, Minister of Trade of Kenya.`, 'Anna Holm:principal, Grace Otieno:principal'],
    [`${A} received ${B} on 5 May and he was hosted to lunch by Minister Eva Stern.`, 'Joseph Wanyonyi:guest, Eva Stern:host'],
  ])('%s', (text, people) => {
    const meal = told(text).find((e) => e.startsWith('meal'));
    expect(meal?.split(' | ')[5]?.split(', ').sort()).toEqual(people.split(', ').sort());
  });
  it('a reception by nobody named is for the guest; a party is none', () => {
    expect(told('A reception was given on Monday in honour of the delegation led by Minister Joseph Wanyonyi of Kenya.')).toHaveLength(1);
    expect(told('A reception was given on Monday.')).toEqual([]);
  });
  it('a meeting with the press is none', () => {
    expect(told(`${MET} A meeting with the press is planned for Tuesday.`)).toEqual([FIRST]);
  });
});

describe('protocol', () => {
  it('a signing is told by one side where another is named', () => {
    expect(told('State Secretary Anna Holm signed a project agreement with Kenya in Nairobi on Monday.')[0]).toMatch(/^signing \| held \| 2031-05-05 \| @Nairobi/u);
    expect(told('State Secretary Anna Holm signed a declaration on Monday.')).toEqual([]);
  });
  it('credentials are received from those who bring them', () => {
    expect(told('President Anna Holm on Monday received letters of credence from the Ambassador of Kenya, Joseph Wanyonyi.')[0]).toBe(
      'ceremony | held | 2031-05-05 | @- | NOR+KEN | Anna Holm:host, Joseph Wanyonyi:guest',
    );
  });
  it('whom one calls on the publisher need not name', () => {
    expect(told(`${B} called on the Prime Minister today.`)[0]).toMatch(/^meeting \| held \| 2031-05-09 .*Joseph Wanyonyi:guest$/u);
    expect(told(`${B} called on the Prime Minister to release the prisoners.`)).toEqual([]);
  });
  it('a meeting is held between two, behind the place', () => {
    expect(told('On 5 May a meeting was held in Nairobi between Ambassador of Norway Anna Holm and Foreign Minister of Kenya Joseph Wanyonyi.')).toEqual([
      'meeting | held | 2031-05-05 | @Nairobi | NOR+KEN | Anna Holm:principal, Joseph Wanyonyi:principal',
    ]);
  });
});
