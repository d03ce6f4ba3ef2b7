/** Topics as English readouts tell them: things done, lists with a second preposition, pairs of nouns, what attention was paid to. */
import { expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const START = 'Minister Eva Stern of Austria met Minister Nils Lund of Norway in Vienna on 3 May.';
const topics = (text: string) => readScene(analyse(`${START} ${text}`, 'en'), {}).findings.topics.map(({ item }) => item.content.text);

it.each<[string, string, readonly string[]]>([
  ['what is done and a matter beside it are two', 'They discussed opening an office and the situation in Kenya.', ['opening an office', 'the situation in Kenya']],
  [
    'one example alone does not take the next member of the list',
    'They discussed protecting advanced technologies, including through stricter controls, and the situation in Kenya.',
    ['protecting advanced technologies', 'the situation in Kenya'],
  ],
  [
    'a second matter behind the preposition said again',
    'Particular attention was paid to expanding trade in fish, as well as to the resumption of flights.',
    ['expanding trade in fish', 'the resumption of flights'],
  ],
  ['attention is attached to a matter', 'Special attention was attached to the preparations for the winter.', ['the preparations for the winter']],
  ['progress is in what is done', 'They discussed the progress in implementing the agreements reached in Oslo.', ['the progress in implementing the agreements reached in Oslo']],
  [
    'two nouns for one matter',
    'They exchanged views on the situation in Kenya, peace and security in the Arctic and other issues.',
    ['the situation in Kenya', 'peace and security in the Arctic', 'other issues'],
  ],
  [
    'a response is to something',
    'They exchanged views on the situation in Kenya and the response to the drought, including food aid.',
    ['the situation in Kenya', 'the response to the drought', 'food aid'],
  ],
  ['two states joined by a hyphen are whose relations they are', 'The two ministers discussed Austria-Norway bilateral relations.', ['Austria-Norway bilateral relations']],
  ['how they spoke is no matter', 'They spoke on the phone.', []],
  ['issues related to several matters are these', 'The two focused on several questions related to the Arctic, rice prices, and fisheries.', ['the Arctic', 'rice prices', 'fisheries']],
  [
    'what is included is a list of its own, which "as well as" closes',
    'They discussed the main fields of work, including the state of the harbours, plans for the Council, dam safety and the Ocean Pact, as well as further points.',
    ['the main fields of work', 'the state of the harbours', 'plans for the Council', 'dam safety', 'the Ocean Pact', 'further points'],
  ],
  [
    'the list goes on with the ways, and not with what is done',
    'They reviewed ties and ways to enhance them, issues of common interest and the latest developments in the Arctic.',
    ['ties', 'ways to enhance them', 'issues of common interest', 'the latest developments in the Arctic'],
  ],
  ['what a way leads to may be a list', 'They reviewed ways to boost cooperation in trade, energy and tourism.', ['ways to boost cooperation in trade, energy and tourism']],
  ['two things to do', 'They discussed opening a port, and handling the border question.', ['opening a port', 'handling the border question']],
  ['what talks were devoted to', 'The talks were devoted to, among other things, the drought, food security and trade.', ['the drought', 'food security', 'trade']],
  [
    'projects are no issues, whatever they are related to',
    'They discussed the projects related to the port, the railway and the school.',
    ['the projects related to the port, the railway and the school'],
  ],
  ['what filled the talks', 'The reopening of the port dominated the talks.', ['The reopening of the port']],
  ['an aside behind the opening', 'On the wider region, among other things, the talks covered the flood in Peru.', ['the flood in Peru', 'the wider region']],
  ['the matters behind the talks', 'Discussed at the talks were issues of trade and the situation in the region.', ['issues of trade', 'the situation in the region']],
  ['the matter behind the verb', 'Also discussed was Kenya’s role in the Arctic.', ['Kenya’s role in the Arctic']],
  ['the matters behind "were"', 'Further questions raised by the two envoys were floods, rice and shipping.', ['floods', 'rice', 'shipping']],
])('%s', (_, text, expected) => {
  expect(topics(text)).toEqual(expected);
});

it('a list of matters behind a list of views', () => {
  expect(topics('They exchanged views on Libya, the border conflict as well as on the drought, vaccines and other issues.').sort()).toEqual([
    'Libya',
    'other issues',
    'the border conflict',
    'the drought',
    'vaccines',
  ]);
});
it.each<[string, readonly string[]]>([
  ['Trade and migration featured prominently in the talks.', ['Trade', 'migration']],
  ['Among the issues discussed were trade, migration and the reform of the council.', ['trade', 'migration', 'the reform of the council']],
  ['They discussed steps that the neighbours can take to bring all sides back.', ['steps that the neighbours can take to bring all sides back']],
  ['The call tackled the efforts aimed at reaching a truce.', ['the efforts aimed at reaching a truce']],
  ['Their talks focused on the outlook and on the reform of the fund.', ['the outlook', 'the reform of the fund']],
])('%s', (text, expected) => {
  expect(topics(text)).toEqual(expected);
});
it('whoever features in a film is no topic', () => {
  expect(topics('Minister Stern featured in the talks.')).toEqual([]);
});
it('what one side attaches importance to is no topic', () => {
  expect(topics('Minister Stern attaches special attention to the border.')).toEqual([]);
});
