/** How far a matter goes, and where commas divide several. */
import { expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const START = 'Minister Eva Stern of Austria met Minister Nils Lund of Norway in Vienna on 3 May.';
const topics = (text: string) => readScene(analyse(`${START} ${text}`, 'en'), {}).findings.topics.map(({ item }) => item.content.text);

it.each<[string, string, readonly string[]]>([
  [
    'what is done inside the first',
    'They discussed aid for people crossing the river, Norway’s security, and steps to end the war.',
    ['aid for people crossing the river', 'Norway’s security', 'steps to end the war'],
  ],
  [
    'what is open behind the noun',
    'They discussed Norway’s help for fishing, the road in the south, and the funds available in the zone.',
    ['Norway’s help for fishing', 'the road in the south', 'the funds available in the zone'],
  ],
  [
    'each with its place',
    'Ties were reviewed, along with plans for work in many fields and the latest events in the north.',
    ['Ties', 'plans for work in many fields', 'the latest events in the north'],
  ],
  ['semicolons', 'They discussed the follow-up to the forum; plastic litter; and fishing.', ['the follow-up to the forum', 'plastic litter', 'fishing']],

  ['what a participle goes on with', 'They discussed various themes pertaining to the north.', ['various themes pertaining to the north']],
  ['a plural that is no verb', 'They discussed cooperation on the part of both states in the field of energy.', ['cooperation on the part of both states in the field of energy']],
  ['what two nouns share', 'They reviewed the state and prospects of trade.', ['the state and prospects of trade']],
  ['a day and a meeting are no part of it', 'They discussed the bridge on Monday at the meeting.', ['the bridge']],
  ['what dominates and is dominated', 'Their talks were dominated by the need to reopen the port.', ['the need to reopen the port']],
  ['where it came up', 'Fishing rights also came up for discussion, and the full range of ties came under review.', ['Fishing rights', 'the full range of ties']],
  ['where they began and turned to', 'They began by reflecting on the flood in Peru, before turning to schools.', ['the flood in Peru', 'schools']],
])('%s', (_, text, expected) => {
  expect(topics(text)).toEqual(expected);
});
