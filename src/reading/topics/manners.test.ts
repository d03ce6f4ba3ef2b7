/** The ways in which readouts tell what the talks were about: agenda, focus, what came up, what was raised. */
import { expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const START = 'Minister Eva Stern of Austria met Minister Nils Lund of Norway in Vienna on 3 May.';
const topics = (text: string) =>
  readScene(analyse(`${START} ${text}`, 'en'), {})
    .findings.topics.map(({ item }) => item.content.text)
    .sort();

it.each<[string, readonly string[]]>([
  ['The conversation focused on how to deepen trade.', ['how to deepen trade']],
  ['They talked about how to protect the coast and about the next steps of the Council.', ['how to protect the coast', 'the next steps of the Council']],
  ['They spoke about the coming vote, about the pact with Mali and about visas.', ['the coming vote', 'the pact with Mali', 'visas']],
  ['Other matters raised were the fishing dispute, food aid and the coming vote.', ['food aid', 'the coming vote', 'the fishing dispute']],
  ['Also raised in the meeting was the fate of the sailors.', ['the fate of the sailors']],
  ['Discussed were rice, the drought in Mali and visas.', ['rice', 'the drought in Mali', 'visas']],
  ['On the agenda: the drought in Mali, rice prices and the future of the fund.', ['rice prices', 'the drought in Mali', 'the future of the fund']],
  ['The agenda of the talks comprised rice and the future of the fund.', ['rice', 'the future of the fund']],
  ['The drought in Mali topped the agenda.', ['The drought in Mali']],
  ['Rice, tourism and the opening of a school figured among the issues discussed.', ['Rice', 'the opening of a school', 'tourism']],
  ['Discussions revolved around aid to divers and the state of the roads.', ['aid to divers', 'the state of the roads']],
  ['The talks allowed for a detailed discussion of the reform of the fund.', ['the reform of the fund']],
  ['The aim of the visit was to discuss the growth of the port.', ['the growth of the port']],
  ['There was also discussion of the drought in Mali.', ['the drought in Mali']],
  ['Time was also given to the question of visas.', ['the question of visas']],
  ['At the heart of the conversation lay the future of the fund.', ['the future of the fund']],
  ['Special attention was given to joint projects in mining and the work of the Arctic Fund.', ['joint projects in mining', 'the work of the Arctic Fund']],
  [
    'The call dealt with a host of files, foremost among which are water, the Kagera dam, and Norway’s hosting of the fair.',
    ['Norway’s hosting of the fair', 'a host of files', 'the Kagera dam', 'water'],
  ],
  ['They discussed the floods in Mali and the efforts exerted in this regard.', ['the efforts exerted in this regard', 'the floods in Mali']],
])('%s', (text, expected) => {
  expect(topics(text)).toEqual(expected);
});

it.each<[string]>([
  ['Over lunch they talked.'],
  ['The aim of the law is to discuss nothing.'],
  ['Norway topped the table.'],
  ['The discussions of the ministers were friendly.'],
  ['At the heart of the city lay a park.'],
  ['Also present was the mayor.'],
])('no matter: %s', (text) => {
  expect(topics(text)).toEqual([]);
});
