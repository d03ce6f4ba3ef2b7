/** Talks that English readouts tell by their rounds, by who led the sides, by several interlocutors or by what was said there. */
import { expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const encounters = (text: string) =>
  readScene(analyse(text, 'en'), { published: '2031-05-04' }).findings.encounters.map(({ item }) => ({
    told: [item.kind, item.status, item.date, item.place].join(' '),
    people: item.people.map((p) => `${p.name} ${p.part}`),
    sides: item.sides,
  }));

it('the ministries of two states hold a round, and each side has its chair', () => {
  const text = 'The Foreign Ministries of Norway and Kenya held a round of consultations in Oslo yesterday. Ali Tarn presided over the Kenyan delegation. Anna Berg headed the Norwegian team.';
  expect(encounters(text)).toEqual([{ told: 'talks held 2031-05-03 Oslo', people: ['Ali Tarn principal', 'Anna Berg principal'], sides: ['NOR', 'KEN'] }]);
});
it('a round of consultations is one encounter', () => {
  expect(encounters('On 3 May, the third round of consultations between Norway and Kenya was held in Oslo.')).toHaveLength(1);
});
it('one ministry alone holds no talks', () => {
  expect(encounters('The Foreign Ministry of Norway held a round of consultations in Oslo yesterday.')).toEqual([]);
});
it('whom one thanks in a meeting sat there', () => {
  const thanked = 'President Erik Sund thanked Kenyan Foreign Minister Ali Tarn.';
  expect(encounters(`During a meeting in Oslo on Saturday, ${thanked}`)).toMatchObject([{ told: 'meeting held 2031-05-03 Oslo', people: ['Erik Sund principal', 'Ali Tarn principal'] }]);
  expect(encounters(thanked)).toEqual([]);
});
it('several to whom one spoke', () => {
  const [found] = encounters('Prime Minister Erik Sund spoke with Kenyan President Ali Tarn, Peruvian President Ana Tovar and Finnish President Eva Stern.');
  expect(found?.people).toEqual(['Erik Sund principal', 'Ali Tarn principal', 'Ana Tovar principal', 'Eva Stern principal']);
});
it('who grants an audience is host, and HE is Excellency', () => {
  const people = ['Eva Stern host', 'Ali Tarn guest'];
  expect(encounters('President Eva Stern of Norway granted an audience to Kenyan minister Ali Tarn.')).toMatchObject([{ people }]);
  expect(encounters('Kenyan minister Ali Tarn was granted an audience by President Eva Stern of Norway.')[0]?.people.sort()).toEqual([...people].sort());
  expect(encounters('HE Ms. Eva Stern, Minister of Trade of Norway, received HE Mr. Ali Tarn, Ambassador of Kenya, in Oslo.')).toMatchObject([{ people, sides: ['NOR', 'KEN'] }]);
});
it('a round is held in the capital that is named', () => {
  expect(encounters('Norway and Kenya held a round of consultations in the Kenyan capital of Nairobi.')).toMatchObject([{ told: 'talks held  Nairobi' }]);
});
