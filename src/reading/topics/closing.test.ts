/** How a list of matters goes on where the grammar has lost it, and where it does not. */
import { expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const START = 'Minister Eva Stern of Austria met Minister Nils Lund of Norway in Vienna on 3 May.';
const topics = (text: string) =>
  readScene(analyse(`${START} ${text}`, 'en'), {})
    .findings.topics.map(({ item }) => item.content.text)
    .sort();

it.each<[string, string, readonly string[]]>([
  ['a plural that is no verb', 'The two had a broad discussion on fisheries, the new harbour and visits by young farmers.', ['fisheries', 'the new harbour', 'visits by young farmers']],
  [
    'a second matter behind an exchange of views',
    'They had an in-depth exchange of views on Arctic trade and the situation in Mali, and reached agreement.',
    ['Arctic trade', 'the situation in Mali'],
  ],
  ['ways', 'The call dealt with the flood in Mali and ways to reach a lasting truce.', ['the flood in Mali', 'ways to reach a lasting truce']],
  [
    'what is done, in a list',
    'The two had a long discussion on current tasks, in particular the pact reached in Oslo, expanding farm trade, and the pay of divers.',
    ['current tasks', 'expanding farm trade', 'the pact reached in Oslo', 'the pay of divers'],
  ],
  [
    'the foremost of them',
    'They reviewed a number of regional issues of common concern, foremost of which are the truce in Mali and the safety of shipping.',
    ['a number of regional issues of common concern', 'the safety of shipping', 'the truce in Mali'],
  ],
  ['two bare nouns behind one preposition', 'They discussed the outlook for joint projects in energy and transport.', ['the outlook for joint projects in energy and transport']],
  ['the spokesman’s word is the account', 'The spokesman of the Ministry, Ambassador Karim Nabil, stated that the call tackled the flood in Mali.', ['the flood in Mali']],
  ['an exchange took place', 'An exchange of views took place on rural roads and climate policy.', ['climate policy', 'rural roads']],
  ['views will be exchanged', 'At the talks, ties will be discussed, and views will be exchanged on the drought.', ['the drought', 'ties']],
  ['progress was made', 'Progress was made on visa rules for divers and on customs.', ['customs', 'visa rules for divers']],
  ['what can be done with the matter', 'Discussions dealt with trade and the means to support and develop it.', ['the means to support and develop it', 'trade']],
  [
    'who turns is who began',
    'They began by reflecting on the flood in Mali, before turning to girls’ schools and the renewal of the Fund.',
    ['girls’ schools', 'the flood in Mali', 'the renewal of the Fund'],
  ],
  [
    'behind the company',
    'Minister Stern has discussed with Dr. Paul Roy, Minister of Tourism of Mali, ways of widening trade between Austria and Mali.',
    ['ways of widening trade between Austria and Mali'],
  ],
  ['a conversation is devoted to it', 'The Ministers devoted a private conversation to continued aid for Mali.', ['continued aid for Mali']],
  ['a session is given over to it', 'The first session was given over to the future of the harbour.', ['the future of the harbour']],
  ['what a guest is welcomed for', 'Minister Stern welcomed Minister Lund to Vienna for talks on air safety and fish quotas.', ['air safety', 'fish quotas']],
  ['two states and no preposition', 'The talks reviewed ASEAN-China trade and its future course.', ['ASEAN-China trade', 'its future course']],
  ['a trade is a noun', 'The delegations had gone into shipping registers and banking rules.', ['banking rules', 'shipping registers']],
])('%s', (_, text, expected) => {
  expect(topics(text)).toEqual(expected);
});

it('lists places side by side', () => {
  expect(topics('They discussed the Middle East, Ukraine and Peru.')).toEqual(['Peru', 'Ukraine', 'the Middle East']);
});

it.each<[string, string, readonly string[]]>([
  ['who does something next', 'They discussed trade, and the delegations visited a harbour.', ['trade']],
  ['what is done besides', 'They discussed trade, signing an accord on fish and a plan for roads.', ['trade']],
  ['what a guest is thanked for', 'Minister Stern thanked Minister Lund for remarks on fish.', []],
  [
    'one more name at the end of a matter',
    'In addition the ministers will consider the ongoing work and contacts with other partners such as the coastal states (Peru, Chile), Kenya and Pakistan.',
    ['contacts with other partners such as the coastal states (Peru, Chile)', 'the ongoing work'],
  ],
  ['the time of talks', 'The ministers had talks over the following 12 months.', []],
  ['what a day is devoted to', 'The Ministers devoted a day to the museums.', []],
  ['to whom a letter goes', 'Minister Stern received a letter addressed to the President.', []],
  ['what a minister makes of reforms', 'Minister Stern made progress on the reform.', []],
  ['whoever asks is no spokesman', 'Minister Stern stated that the council tackled the flood.', []],
])('not %s', (_, text, expected) => {
  expect(topics(text)).toEqual(expected);
});

it('the call of two states tells of itself, the session of one does not', () => {
  const alone = (text: string) => readScene(analyse(text, 'en'), {}).findings.topics.map(({ item }) => item.content.text);
  expect(alone('The telephone call, which is part of Kenya’s efforts for Sudan, touched upon the truce. Foreign Minister Joseph Wanyonyi asked for calm.')).toEqual(['the truce']);
  expect(alone('The board discussed the budget of Kenya.')).toEqual([]);
});
