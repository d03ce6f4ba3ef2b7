/** One encounter where verb and noun tell the same, and meals of those who had met before. */
import { expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const encounters = (text: string) =>
  readScene(analyse(text, 'en'), { published: '2031-05-06' }).findings.encounters.map(({ item: e }) => [e.kind, e.status, e.place, ...e.people.map((p) => `${p.name} ${p.part}`)]);

const received = 'On Monday 5 May, President Nils Berg of Norway was welcomed by Kenyan President Joseph Wanyonyi in Nairobi';

it('counts one visit where verb and noun of one clause tell it', () => {
  expect(encounters(`${received} on an official visit. This is the first visit by a Norwegian president to Kenya.`)).toEqual([['visit', 'held', 'Nairobi', 'Nils Berg guest', 'Joseph Wanyonyi host']]);
});

it('has no meal without those who sat down to it', () => {
  expect(encounters('The talks were followed by a working lunch.')).toEqual([]);
  expect(encounters(`${received}. A reception is planned for the autumn.`).map(([kind]) => kind)).toEqual(['meeting']);
});

const between = 'a meeting took place in Oslo between Foreign Minister Erik Sund of Norway and Kenyan Foreign Minister Joseph Wanyonyi';

it('is one meeting where lead and body tell it of the same two, there and on no other day', () => {
  expect(encounters(`In these days ${between}. On 5 May 2031, ${between}.`)).toHaveLength(1);
  expect(encounters(`On 4 May 2031, ${between}. On 5 May 2031, ${between}.`)).toHaveLength(2);
});

it('points back with the day of the meeting', () => {
  const monday = 'On Monday Foreign Minister Erik Sund of Norway received the Kenyan Minister Joseph Wanyonyi in Oslo for talks.';
  expect(encounters(`${monday} Monday's meeting was the fourth of such consultations.`)).toHaveLength(1);
});
