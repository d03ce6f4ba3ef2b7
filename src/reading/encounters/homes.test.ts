/** The state of people whom a visitor meets: told by where they are met, and never guessed. */
import { expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const countryOf = (name: string, text: string) => readScene(analyse(text, 'en'), { published: '2031-05-06' }).findings.people.find((p) => p.item.name === name)?.item.country;
const START = 'Norwegian Foreign Minister Erik Sund';

it('is that of the place where the visitor meets them', () => {
  expect(countryOf('Joseph Wanyonyi', `${START} visited Kenya on 5 May. He met Trade Minister Joseph Wanyonyi.`)).toBe('KEN');
});
it('is open where the visitor goes to several states', () => {
  expect(countryOf('Joseph Wanyonyi', `${START} visited Kenya and Rwanda from 3 to 5 May. He met Trade Minister Joseph Wanyonyi.`)).toBeUndefined();
});
it('is what their office tells, wherever they are met', () => {
  expect(countryOf('Paul Tarn', `${START} visited Kenya on 5 May. He met Austrian Trade Minister Paul Tarn.`)).toBe('AUT');
});
it('is open for who holds no office', () => {
  expect(countryOf('Joseph Wanyonyi', `${START} visited Kenya on 5 May. He met Joseph Wanyonyi.`)).toBeUndefined();
});
it('is not that of the other state where the text tells of a third', () => {
  const text = `${START} discussed the relations between Norway and Kenya in Nairobi. On the same day he will meet the Special Envoy for Peru, Paul Tarn.`;
  expect(countryOf('Paul Tarn', text)).not.toBe('KEN');
});
