/** Names that only their place in the sentence, capitals or a long title tell. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const people = (text: string, source = 'Ministry of Foreign Affairs of Norway') =>
  readScene(analyse(text, 'en'), { published: '2031-05-09', source }).findings.people.map(({ item }) => [item.name, ...item.offices.map((o) => o.title)].join(' | '));

describe('names', () => {
  it.each<[string, readonly string[]]>([
    ['The Prime Minister spoke to his Kenyan counterpart, Ingvild Halvorsrud.', ['Ingvild Halvorsrud']],
    ['Minister Eva Stern had tea with the First Lady, Shanta Bisnauth, at State House.', ['Eva Stern | Minister', 'Shanta Bisnauth']],
    ['Minister Eva Stern met WANG Keming and President XI Liming.', ['Eva Stern | Minister', 'WANG Keming', 'XI Liming | President']],
    ['Minister Eva Stern met UN Special Envoy Karl Berg.', ['Eva Stern | Minister', 'Karl Berg | UN Special Envoy']],
    ['Minister Eva Stern met Minister Le Quoc Tuan.', ['Eva Stern | Minister', 'Le Quoc Tuan | Minister']],
    ['Minister Eva Stern met Prime Minister-designate Paul Tarn.', ['Eva Stern | Minister', 'Paul Tarn | Prime Minister-designate']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
  it('a guest is nobody where states stand behind the comma', () => {
    expect(people('Minister Eva Stern thanked her guest, Supreme Court of Norway, and left.')).toEqual(['Eva Stern | Minister']);
  });
});

describe('offices', () => {
  it.each<[string, readonly string[]]>([
    [
      'Minister Eva Stern, head of the Department of Defence, Civil Protection and Sport (DDPS), met Minister Nils Lund.',
      ['Eva Stern | Minister | head of the Department of Defence, Civil Protection and Sport (DDPS)', 'Nils Lund | Minister'],
    ],
    [
      'Minister Eva Stern, head of the Department of Defence, Minister Nils Lund and Minister Paul Tarn met.',
      ['Eva Stern | Minister | head of the Department of Defence', 'Nils Lund | Minister', 'Paul Tarn | Minister'],
    ],
    [
      'She met the President of the Swiss Confederation Eva Stern, Minister Nils Lund and Minister Paul Tarn.',
      ['Eva Stern | President of the Swiss Confederation', 'Nils Lund | Minister', 'Paul Tarn | Minister'],
    ],
    ['The King met Prime Minister of the Democratic Socialist Republic of Sri Lanka Nalin Wickremaratne.', ['Nalin Wickremaratne | Prime Minister of the Democratic Socialist Republic of Sri Lanka']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('who is meant', () => {
  const sides = (text: string, source: string) => readScene(analyse(text, 'en'), { published: '2031-05-09', source }).findings.encounters.map(({ item }) => [...item.sides].sort().join('+'));
  it('our Minister is the publisher’s', () => {
    const text = 'Foreign Minister Eva Stern paid a visit to Kenya on 5 May. Our Minister signed an agreement with First Deputy Prime Minister Paul Tarn.';
    const signing = readScene(analyse(text, 'en'), { published: '2031-05-09', source: 'Ministry of Foreign Affairs of Norway' }).findings.encounters.find(({ item }) => item.kind === 'signing');
    expect(signing?.item.people.map((p) => p.name)).toEqual(['Eva Stern', 'Paul Tarn']);
  });
  it('the Amir is an office behind its article, and a name by itself', () => {
    expect(sides('HH the Amir received a telephone call from Prime Minister of Norway Nils Lund.', 'Qatar News Agency')).toEqual(['NOR+QAT']);
    expect(people('Minister Eva Stern met Deputy Minister Hossein Amir Abdollah.')).toEqual(['Eva Stern | Minister', 'Hossein Amir Abdollah | Deputy Minister']);
  });
  it('a state behind a visit is where it goes, and none of the office behind it', () => {
    expect(people('On the second day of his visit to Kenya President Erik Sund of Norway will travel to Mombasa.')).toEqual(['Erik Sund | President']);
    expect(people('She met Kenya President Paul Tarn.')).toEqual(['Paul Tarn | Kenya President']);
  });
  it('a language is no state', () => {
    expect(sides('The 13th Summit of French-speaking Communities was held in Oslo on Monday.', 'Ministry of Foreign Affairs of Norway')).toEqual(['']);
  });
});
