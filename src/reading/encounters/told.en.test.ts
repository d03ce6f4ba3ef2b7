/** Encounters that English readouts tell beside what was said: remarks made when meeting, joint signings, recalled meetings, what was cancelled. */
import { expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const encounters = (text: string, source = 'Ministry of Foreign Affairs of Norway') =>
  readScene(analyse(text, 'en'), { published: '2031-05-06', source }).findings.encounters.map(({ item }) => ({
    told: [item.kind, item.status, item.date, item.place].join(' '),
    people: item.people.map((p) => `${p.name} ${p.part}`),
    sides: item.sides,
  }));
const A = 'Foreign Minister Anna Holm';
const B = 'Foreign Minister Joseph Wanyonyi of Kenya';

it('remarks made when meeting someone tell the meeting and its day', () => {
  expect(encounters(`Norway will open a mission, ${A} said Monday. Holm made the remarks when meeting with ${B}.`)).toMatchObject([
    { told: 'meeting held 2031-05-05 ', people: ['Anna Holm principal', 'Joseph Wanyonyi principal'] },
  ]);
});
it('who joins someone to sign signs with him', () => {
  const [found] = encounters(`${A} joined Kenyan Energy Minister Grace Otieno to sign a memorandum on Monday.`);
  expect(found?.told).toBe('signing held 2031-05-05 ');
  expect(found?.people).toEqual(['Anna Holm principal', 'Grace Otieno principal']);
});
it('a meeting recalled has its own day and town', () => {
  expect(encounters(`${A} recalled her meeting with ${B} in Lima last September.`)).toMatchObject([{ told: 'meeting recalled 2030-09 Lima', sides: ['NOR', 'KEN'] }]);
});
it('an invitation accepted is a visit to come; one extended is not', () => {
  expect(encounters('President Paul Tarn of Kenya accepted an invitation to visit Norway in 2032.').map((e) => e.told)).toEqual(['visit planned 2032 Norway']);
  expect(encounters('President Paul Tarn of Kenya was invited to visit Norway in 2032.')).toEqual([]);
});
it('what is cancelled does not take place', () => {
  expect(encounters(`${A} cancelled her visit to Kenya.`)).toEqual([]);
});
it('who tells a guest something at a reception receives', () => {
  const [found] = encounters(`The two sides have worked well, Vice President Anna Holm told Deputy Speaker of the National Assembly of Kenya Joseph Wanyonyi at a reception in Oslo on 5 May.`);
  expect(found).toMatchObject({ told: 'meeting held 2031-05-05 Oslo', people: ['Anna Holm host', 'Joseph Wanyonyi guest'] });
});
it('a body gives a dinner for the guest, in the evening of the day that the news tells', () => {
  const text = `Oslo, May 6 (NNA) -- ${A} had talks with ${B} on Monday. In the evening the Foreign Ministry of Norway gave a dinner for the guests.`;
  expect(encounters(text)).toContainEqual({ told: 'meal held 2031-05-05 Oslo', people: ['Anna Holm host', 'Joseph Wanyonyi guest'], sides: ['NOR', 'KEN'] });
});
it('a day between the auxiliary and its verb', () => {
  expect(encounters(`${B} had on Monday been received by the Speaker, Anna Holm.`)).toMatchObject([{ told: 'meeting held 2031-05-05 ', people: ['Joseph Wanyonyi guest', 'Anna Holm host'] }]);
});
it('a dateline of a day and a building is that of the meeting', () => {
  expect(encounters(`May 5, 2031, The Old Palace, Oslo\n\nPrime Minister Anna Holm received ${B}.`)).toMatchObject([{ told: 'meeting held 2031-05-05 The Old Palace, Oslo' }]);
});
it('names that other words hide', () => {
  expect(encounters('State Minister OGAWA Minoru met with Kenyan Minister of Trade and Industry Joseph Wanyonyi.', 'Ministry of Foreign Affairs of Japan')).toMatchObject([{ sides: ['JPN', 'KEN'] }]);
  expect(encounters(`${A} met in Oslo with Omar bin Said Al-Tarn, Secretary General of Oman's Foreign Ministry.`)).toMatchObject([{ sides: ['NOR', 'OMN'] }]);
  expect(encounters(`${A} met today with Prime Minister Grace Rampaul of Trinidad and Tobago.`)).toMatchObject([{ sides: ['NOR', 'TTO'] }]);
  expect(encounters(`HE the Minister of Energy Omar Al-Tarn met ${B}.`, 'QNA')).toMatchObject([{ sides: ['QAT', 'KEN'] }]);
  expect(encounters(`${A} received in Abu Dhabi Pablo Tovar, Foreign Minister of Peru.`)[0]?.people).toEqual(['Anna Holm host', 'Pablo Tovar guest']);
});
it.each(['The programme included a meeting with Speaker Anna Holm.', 'A meeting with Speaker Anna Holm was also part of the programme.', 'A meeting with Speaker Anna Holm was on the agenda.'])(
  'what the programme of a visit held is between its guest and whom he met: %s',
  (text) => {
    const all = encounters(`On 5 May, ${B} paid a visit to Norway. ${text}`);
    expect(all.map((e) => e.told)).toEqual(['visit held 2031-05-05 Norway', 'meeting held 2031-05-05 Norway']);
    expect(all[1]?.people).toEqual(['Joseph Wanyonyi principal', 'Anna Holm principal']);
  },
);
it('two meetings of one programme', () => {
  const text = `On 5 May, ${B} paid a visit to Norway. The programme included a meeting with Speaker Anna Holm, and a meeting with Minister Paul Tarn.`;
  expect(encounters(text).map((e) => e.people.join())).toEqual(['Joseph Wanyonyi guest', 'Joseph Wanyonyi principal,Anna Holm principal', 'Joseph Wanyonyi principal,Paul Tarn principal']);
});
it('a building on the programme is no visit to someone', () => {
  expect(encounters(`On 5 May, ${B} paid a visit to Norway. The programme included a meeting with Speaker Anna Holm and a visit to the port.`).map((e) => e.told)).toEqual([
    'visit held 2031-05-05 Norway',
    'meeting held 2031-05-05 Norway',
  ]);
});
