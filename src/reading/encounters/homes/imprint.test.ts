/** Whose people those are of whom only the imprint of an account tells it, and leaders whom it leaves without a name. */
import { expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const NORWAY = 'Ministry of Foreign Affairs of Norway';
const read = (text: string, source = NORWAY, language = 'en') => readScene(analyse(text, language), { published: '2031-05-06', source }).findings;
const countryOf = (name: string, text: string, source?: string) => read(text, source).people.find((p) => p.item.name === name)?.item.country;

it('who meets someone of another state is the publisher’s', () => {
  const text = 'State Secretary Anna Holm met Minister of Trade Joseph Wanyonyi of Kenya on Monday.';
  expect(countryOf('Anna Holm', text)).toBe('NOR');
  expect(countryOf('Joseph Wanyonyi', text)).toBe('KEN');
  expect(read(text).encounters[0]?.item.sides).toEqual(expect.arrayContaining(['NOR', 'KEN']));
});
it('the ground of the state is the office of which no state is told', () => {
  const text = 'State Secretary Anna Holm met Minister of Trade Joseph Wanyonyi of Kenya on Monday.';
  const [span] = read(text).people.find((p) => p.item.name === 'Anna Holm')?.item.grounds?.country ?? [];
  expect(span && text.slice(span.start, span.end)).toBe('State Secretary');
});
it('without an imprint it stays open', () => {
  const found = readScene(analyse('State Secretary Anna Holm met Minister of Trade Joseph Wanyonyi of Kenya on Monday.', 'en'), {}).findings;
  expect(found.people.find((p) => p.item.name === 'Anna Holm')?.item.country).toBeUndefined();
});
it.each<[string, string, string | undefined]>([
  ['Foreign Minister Eva Lund of Norway spoke on Monday. State Secretary Anna Holm met President Paul Tarn of Kenya.', 'Anna Holm', 'NOR'],
  ['Foreign Minister Eva Lund of Norway spoke on Monday. Foreign Minister Anna Holm met President Paul Tarn of Kenya.', 'Anna Holm', undefined],
  ['King Omar met President Paul Tarn of Kenya on Monday.', 'Omar', 'NOR'],
])('a state has one foreign minister: %s', (text, name, code) => {
  expect(countryOf(name, text)).toBe(code);
});
it('a republic has no king', () => {
  expect(countryOf('Omar', 'King Omar met President Paul Tarn of Kenya on Monday.', 'The White House')).toBeUndefined();
});
it('an envoy of whom no state is told is the publisher’s, also where he is only spoken of; a minister is not', () => {
  const text = 'Foreign Minister Eva Lund met President Paul Tarn of Kenya and President Ana Quispe of Peru on Monday. The centre was founded by Ambassador Nils Berg and Minister Ola Vik.';
  expect([countryOf('Nils Berg', text), countryOf('Ola Vik', text)]).toEqual(['NOR', undefined]);
});
it('who visits the publisher’s capital is from elsewhere', () => {
  expect(countryOf('Paul Tarn', 'Anna Holm recalled the visit of Prime Minister Paul Tarn to Oslo in May 2029.')).not.toBe('NOR');
});
it('a leader without a name stands for his state, and a pronoun for him', () => {
  const found = read('The Prime Minister met President Paul Tarn of Kenya in Oslo today. He offered his condolences on the flood.', 'Office of the Prime Minister, Norway');
  expect(found.encounters[0]?.item.sides).toEqual(expect.arrayContaining(['NOR', 'KEN']));
  expect(found.courtesies.map((c) => [c.item.kind, c.item.from, c.item.to])).toEqual([['condolence', 'The Prime Minister', 'Paul Tarn']]);
});
it('beside a president who is named, "the President" is the other one', () => {
  const found = read('The President met President Paul Tarn of Kenya today. The President underscored that trade had grown.', 'Office of the President, Norway');
  expect(found.statements[0]?.item.speaker).toEqual(['The President']);
});
it('guest and host are told apart by whose account it is', () => {
  const found = read('Foreign Minister Anna Holm held talks with Foreign Minister Joseph Wanyonyi of Kenya. The guest stressed that trade had grown.');
  expect(found.statements[0]?.item.speaker).toEqual(['Joseph Wanyonyi']);
});
it('an office that several states have is the publisher’s', () => {
  const text = 'Bundespräsidentin Anna Holm traf die kenianische Ministerin Grace Otieno. Sie würdigte die deutsche Hilfe.';
  expect(read(text, 'Österreichische Präsidentschaftskanzlei', 'de').people.find((p) => p.item.name === 'Anna Holm')?.item.country).toBe('AUT');
});
it('whom the meeting was with is from elsewhere, also where his state is not told', () => {
  const text = 'In Helsinki hat Ministerin Eva Lund heute Gespräche mit der finnischen Regierung geführt. Beim Treffen mit Umweltminister Nils Berg wurde über den Wald diskutiert.';
  const people = read(text, 'Außenministerium von Norwegen', 'de').people;
  expect(people.map((p) => [p.item.name, p.item.country])).toEqual([
    ['Eva Lund', 'NOR'],
    ['Nils Berg', undefined],
  ]);
});
it('who tours several states for an account is the publisher’s; who comes from them is not', () => {
  const tour = 'Foreign Minister Anna Holm today wrapped up a visit to Kenya and Peru.';
  expect(countryOf('Anna Holm', `Norway and Peru are friends. ${tour} In Nairobi on Monday, Mrs Holm met Prime Minister Ali Tarn.`)).toBe('NOR');
  expect(countryOf('Ali Tarn', `Norway and Peru are friends. ${tour} In Nairobi on Monday, Mrs Holm met Prime Minister Ali Tarn.`)).toBe('KEN');
  expect(countryOf('Ali Tarn', 'The visit of Prime Minister Ali Tarn to Norway was a success.')).not.toBe('NOR');
});
it('a capital is at home in its state', () => {
  const text = 'In Honiara on Friday Foreign Minister Anna Holm was received by Prime Minister Ali Tarn. Norway and Solomon Islands are friends.';
  expect(countryOf('Ali Tarn', text)).toBe('SLB');
  expect(countryOf('Ali Tarn', text.replace('Honiara', 'Bergen'))).not.toBe('SLB');
});
