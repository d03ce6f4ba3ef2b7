/** Courtesies as English readouts tell them: gifts by their verb, wishes for a day, shared grief, in whose name and through whom. */
import { expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const START = 'Foreign Minister Anna Holm of Norway held talks with President Joseph Wanyonyi of Kenya in Oslo on Monday.';
const courtesies = (text: string) => readScene(analyse(`${START} ${text}`, 'en'), {}).findings.courtesies.map(({ item }) => [item.kind, item.from, item.via, item.to]);
const [A, B] = ['Anna Holm', 'Joseph Wanyonyi'];

it.each<[string, (string | undefined)[][]]>([
  ['Minister Holm presented the President with a glass bowl.', [['gift', A, undefined, B]]],
  ['Minister Holm presented the President with a report.', []],
  ['Minister Holm gifted the President a set of bowls.', [['gift', A, undefined, B]]],
  ['Minister Holm wished the President a happy birthday.', [['congratulation', A, undefined, B]]],
  ['Minister Holm shared the grief of the Kenyan people.', [['condolence', A, undefined, 'the Kenyan people']]],
  ['Minister Holm shared the view of the Kenyan people.', []],
  ['Minister Holm is grateful to the people of Kenya for their help.', [['thanks', A, undefined, 'the people of Kenya']]],
  ['On behalf of the King, Minister Holm invited the President to pay a visit.', [['invitation', 'the King', A, B]]],
  ['Minister Holm thanked the government of Kenya for the boats.', [['thanks', A, undefined, 'the government of Kenya']]],
])('%s', (text, expected) => {
  expect(courtesies(text)).toEqual(expected);
});
