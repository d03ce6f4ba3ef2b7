/** Stages of a visit, talks abroad, letters, credentials and announced meetings, as English readouts tell them; beside each what is told likewise and is none. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

/** Each encounter in one line: kind, status, date, place, people. */
const told = (text: string): string[] =>
  readScene(analyse(text, 'en'), { published: '2031-05-09', source: 'Ministry of Foreign Affairs of Norway' }).findings.encounters.map(({ item: e }) =>
    [e.kind, e.status, e.date ?? '-', `@${e.place ?? '-'}`, e.people.map((p) => `${p.name}:${p.part}`).join(', ')].join(' | '),
  );
const A = 'Norwegian Foreign Minister Anna Holm';
const B = 'Kenyan Foreign Minister Joseph Wanyonyi';

describe('what a visit begins or ends with', () => {
  it.each([
    [
      `${A} today ended a visit to Kenya with a meeting with ${B}.`,
      ['visit | held | 2031-05-09 | @Kenya | Anna Holm:guest', 'meeting | held | 2031-05-09 | @Kenya | Anna Holm:guest, Joseph Wanyonyi:host'],
    ],
    [
      `${A} will be received by ${B} on Monday, before talks with Prime Minister Ali Tarn.`,
      ['meeting | planned | 2031-05-12 | @- | Anna Holm:guest, Joseph Wanyonyi:host', 'talks | planned | 2031-05-12 | @- | Anna Holm:principal, Ali Tarn:principal'],
    ],
    [`${A} ended her speech with thanks to ${B} on Monday.`, []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('talks where others are at home', () => {
  it.each([
    [`${A} held talks in Nairobi on Monday.`, ['talks | held | 2031-05-05 | @Nairobi | Anna Holm:principal']],
    [`${A} held talks in Oslo on Monday.`, []],
    [`${A} will be in Geneva from 20 to 22 May.`, ['visit | planned | 2031-05-20/2031-05-22 | @Geneva | Anna Holm:guest']],
    [`${A} will be in Oslo from 20 to 22 May.`, []],
    [`${A} leaves today for a working visit to Kenya.`, ['visit | held | 2031-05-09 | @Kenya | Anna Holm:guest']],
    [`${A} leaves the ministry in May.`, []],
    [`${A} will host a working meeting for ${B} on Monday.`, ['meeting | planned | 2031-05-12 | @- | Anna Holm:host, Joseph Wanyonyi:guest']],
    [`In Nairobi on Monday, ${A} and ${B} agreed to upgrade ties.`, ['meeting | held | 2031-05-05 | @Nairobi | Anna Holm:principal, Joseph Wanyonyi:principal']],
    [`On Monday, ${A} and ${B} agreed on trade.`, []],
    [`${A}, who last saw ${B} in Paris in March, spoke of trade.`, ['meeting | recalled | 2031-03 | @Paris | Anna Holm:principal, Joseph Wanyonyi:principal']],
    [`${A} saw ${B} as a friend.`, []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('letters and calls', () => {
  it.each([
    [`${A} wrote to ${B} on Monday.`, ['message | held | 2031-05-05 | @- | Anna Holm:principal, Joseph Wanyonyi:principal']],
    [`${A} wrote a book on ${B}.`, []],
    [`${A} and ${B} discussed trade over the phone on Monday.`, ['call | held | 2031-05-05 | @- | Anna Holm:principal, Joseph Wanyonyi:principal']],
    [`${A} and ${B} discussed trade over dinner on Monday.`, ['talks | held | 2031-05-05 | @- | Anna Holm:principal, Joseph Wanyonyi:principal']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('told in two sentences', () => {
  it('credentials: who takes them, and who brings them', () =>
    expect(
      told(
        'Kenyan President Ali Tarn accepted credentials from the heads of three missions on Monday. The letters of credence were presented by Ambassador of Norway Anna Holm, Ambassador of Peru Rosa Diaz (with residence in Oslo) and Ambassador of Finland Eva Lind.',
      ),
    ).toEqual(['ceremony | held | 2031-05-05 | @- | Ali Tarn:host, Anna Holm:guest, Rosa Diaz:guest, Eva Lind:guest']));
  it('a paper is signed once, and two papers twice', () => {
    const first = `${A} and ${B} signed an agreement on trade in Oslo on Monday.`;
    expect(told(`${first} The agreement was signed by Minister Paul Tarn and Ambassador Rosa Diaz.`)).toHaveLength(1);
    expect(told(`${first} A memorandum on energy was signed by Norwegian Minister Paul Tarn and Kenyan Ambassador Rosa Diaz.`)).toHaveLength(2);
  });
  it('several meetings announced together have their day and town from the announcement', () => {
    const day = `${A} held three bilateral meetings in Geneva on Monday.`;
    expect(told(`${day} She met ${B}. With Peruvian Minister Rosa Diaz, the Norwegian Foreign Minister discussed trade.`)).toEqual([
      'meeting | held | 2031-05-05 | @Geneva | Anna Holm:principal, Joseph Wanyonyi:principal',
      'talks | held | 2031-05-05 | @Geneva | Rosa Diaz:principal, Anna Holm:principal',
    ]);
    expect(told(`${A} spoke in Geneva on Monday. With Peruvian Minister Rosa Diaz, the Norwegian Foreign Minister praised trade.`)).toEqual([]);
  });
  it('a conversation held with someone is the host’s', () => {
    const before = `Kenyan President Ali Tarn received ${A} on Monday.`;
    expect(told(`${before} A separate conversation was held with Norwegian Ambassador Paul Sund.`)[1]).toBe('talks | held | 2031-05-05 | @- | Ali Tarn:host, Paul Sund:guest');
    expect(told(`${before} A meeting with Norwegian Ambassador Paul Sund is planned.`)[1]).not.toContain('Paul Sund:guest');
  });
  it('whoever represented a state among others can meet one more', () => {
    const session = 'Norwegian Minister Anna Holm met Kenyan Minister Joseph Wanyonyi in Oslo on Monday.';
    expect(told(`${session} In the afternoon she met Peruvian Minister Rosa Diaz at the Royal Palace.`)).toHaveLength(2);
  });
  it('the next round that two agree on', () => {
    const round = 'The First Round of Political Consultations between Norway and Kenya was held in Oslo on 5 May 2031.';
    expect(told(`${round} It was agreed by both sides to conclude a pact by the end of the year and to convene the second round in Nairobi in 2032.`)[1]).toMatch(
      /^talks \| planned \| 2032 \| @Nairobi/u,
    );
    expect(told(`${round} It was agreed by both sides to conclude a pact and to train teachers in Nairobi in 2032.`)).toHaveLength(1);
  });
  it('the visit that talks follow was before', () => {
    expect(told(`The talks follow ${B}’s visit to Oslo in March.`)).toEqual(['visit | recalled | 2031-03 | @Oslo | Joseph Wanyonyi:guest']);
  });
});

describe('on the same day', () => {
  const visit = `${A} met ${B} in Nairobi on Monday.`;
  it.each([
    [`${visit} Later, she met Prime Minister Ali Tarn.`, 'meeting | held | 2031-05-05'],
    [`${visit} Later, at the National Cemetery, she laid a wreath.`, 'ceremony | held | 2031-05-05'],
  ])('%s', (text, expected) => expect(told(text)[1]).toContain(expected));
  it('the town tells which day of a programme it is', () => {
    const plan = `${A} will pay a visit to Nairobi on Monday, 12 May. On the following day, she will attend a conference in Kampala.`;
    expect(told(`${plan} In Nairobi, she will meet ${B}.`).find((e) => e.startsWith('meeting'))).toBe('meeting | planned | 2031-05-12 | @Nairobi | Anna Holm:principal, Joseph Wanyonyi:principal');
  });
});

it('a wreath laid by nobody told is of those whom the text is about', () => {
  const visit = `${A} visited Kenya and met ${B} in Nairobi on Monday.`;
  expect(told(`${visit} On Tuesday a wreath was laid at the National Cemetery in Nairobi.`).at(-1)).toMatch(/^ceremony \| held \| 2031-05-06/u);
  expect(told(`${visit} On Tuesday a road was laid at the National Cemetery in Nairobi.`)).toHaveLength(told(visit).length);
});

describe('what is due by a day to come', () => {
  it.each([
    [`Spokesman Paul Sund told reporters that ${A} would host ${B} in Oslo before the end of June.`, 1],
    [`Spokesman Paul Sund told reporters that ${A} would host ${B} if asked.`, 0],
  ])('%s', (text, count) => expect(told(text)).toHaveLength(count));
});

describe('leave and openings', () => {
  it.each([
    ['Kenyan President Ali Tarn bade farewell to the outgoing Ambassador of Norway, Paul Sund, on Monday.', ['audience | held | 2031-05-05 | @- | Ali Tarn:host, Paul Sund:guest']],
    ['Kenyan President Ali Tarn bade farewell to Norwegian Minister Paul Sund on Monday.', []],
    [`${A} will open an exhibition of Norwegian art in Mombasa tomorrow.`, ['ceremony | planned | 2031-05-10 | @Mombasa | Anna Holm:principal']],
    [`${A} will open the debate in Mombasa tomorrow.`, []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
  it('they are those who have met', () => {
    const met = `${A} met ${B} in Nairobi on Monday.`;
    expect(told(`${met} They also signed an agreement on trade.`)[1]).toBe('signing | held | 2031-05-05 | @Nairobi | Anna Holm:principal, Joseph Wanyonyi:principal');
    expect(told(`${met} They also wrote a report on trade.`)).toHaveLength(1);
  });
  it('the two ministers are those who hold the office', () => {
    const visit = `Norwegian Foreign Minister Anna Holm met ${B} on Monday. She then called on the Vice President of Kenya, Ali Tarn.`;
    expect(told(`${visit} The two ministers held talks in Mombasa on Tuesday.`).at(-1)).toContain('Joseph Wanyonyi');
    expect(told(`${visit} The two sides held talks in Mombasa on Tuesday.`).at(-1)).not.toContain('Joseph Wanyonyi');
  });
  it('talks with one of the two are the visitor’s', () => {
    const visit = `${A} paid a visit to Kenya from 2 to 4 May 2031.`;
    expect(told(`${visit} In the talks with Minister Joseph Wanyonyi, the two sides reviewed trade.`)[1]).toContain('Anna Holm:');
    expect(told(`${visit} She praised Minister Joseph Wanyonyi.`)).toHaveLength(1);
  });
});

describe('a journey to several states', () => {
  it.each([
    [`${A} is to make official visits to Poland, Estonia, and Latvia from 12-15 May 2031.`, ['visit | planned | 2031-05-12/2031-05-15 | @Poland, Estonia, and Latvia | Anna Holm:guest']],
    [`${A} will visit Poland, Estonia, and Latvia from 12 to 15 May.`, ['visit | planned | 2031-05-12/2031-05-15 | @Poland, Estonia, and Latvia | Anna Holm:guest']],
    [`${A} will travel to Nairobi together with leading business representatives between 12 and 15 May.`, ['visit | planned | 2031-05-12/2031-05-15 | @Nairobi | Anna Holm:guest']],
    [`${A} will travel to Nairobi, leading business representatives.`, ['visit | planned | - | @Nairobi | Anna Holm:guest']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('who leads a delegation', () => {
  it.each([
    ['A Norwegian delegation headed by the State Secretary for Education and Research, Carl Berg, visited Nairobi on 3 May 2031.', ['visit | held | 2031-05-03 | @Nairobi | Carl Berg:guest']],
    ['A Norwegian delegation, which was headed by Carl Berg, discussed trade.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a name behind a day', () => {
  it.each([
    [`On 3 May 2031 Carl Berg met ${B} in Nairobi.`, ['meeting | held | 2031-05-03 | @Nairobi | Carl Berg:principal, Joseph Wanyonyi:principal']],
    [`On May 3, 2031 Carl Berg met ${B} in Nairobi.`, ['meeting | held | 2031-05-03 | @Nairobi | Carl Berg:principal, Joseph Wanyonyi:principal']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('the day and the company of what is done', () => {
  it.each([
    [
      `At 4:30 p.m. on Monday, 12 May 2031, in Nairobi, ${A} will sign the tax agreement between Norway and Kenya together with Finance Minister Carl Berg of Kenya.`,
      ['signing | planned | 2031-05-12 | @Nairobi | Anna Holm:principal, Carl Berg:principal'],
    ],
    [`At 4.30 p.m. on Monday, ${A} met ${B}.`, ['meeting | held | 2031-05-05 | @- | Anna Holm:principal, Joseph Wanyonyi:principal']],
    ['Following the visit to Nairobi at the end of January by Minister Carl Berg, Minister Joseph Wanyonyi of Kenya is visiting Norway.', ['visit | held | - | @Norway | Joseph Wanyonyi:guest']],
    [`After the talks on Monday, ${A} flew to Nairobi.`, ['visit | held | 2031-05-05 | @Nairobi | Anna Holm:guest']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a word of welcome', () => {
  it.each([
    [`${A} in her speech warmly welcomed the delegation of Kenya led by Joseph Wanyonyi.`, []],
    [`${A} welcomed ${B} in Oslo on Monday.`, ['meeting | held | 2031-05-05 | @Oslo | Anna Holm:host, Joseph Wanyonyi:guest']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('where', () => {
  it.each([
    [`${A} met ${B} at the People's Palace of Culture on Monday.`, ["meeting | held | 2031-05-05 | @People's Palace of Culture | Anna Holm:principal, Joseph Wanyonyi:principal"]],
    [`${A} met Kenya's Minister Joseph Wanyonyi on Monday.`, ['meeting | held | 2031-05-05 | @- | Anna Holm:principal, Joseph Wanyonyi:principal']],
    [
      'The Ministry of Foreign Affairs of Kenya gave a reception for the delegation of Norway on Monday. Invited there were members of the delegation led by Carl Berg, deputy minister.',
      ['meal | held | 2031-05-05 | @- | Carl Berg:guest'],
    ],
    [`${A} travelled to Nairobi, where she met ${B}.`, ['visit | held | - | @Nairobi | Anna Holm:guest', 'meeting | held | - | @Nairobi | Anna Holm:guest, Joseph Wanyonyi:host']],
    [`${A} asked where Minister Joseph Wanyonyi lived.`, []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
  it('is nothing that was said', () => {
    const text = `He was invited by Minister Anna Holm to Lohn mansion for a working visit, where he was received with military honours.`;
    expect(readScene(analyse(text, 'en')).findings.statements).toEqual([]);
  });
});

describe('offices with a long charge, styles of other courts', () => {
  it.each([
    [`${A} met the Deputy-Minister of Foreign Affairs responsible for relations with European countries, Paul Tarn.`, ['meeting | held | - | @- | Anna Holm:principal, Paul Tarn:principal']],
    [`${A} received the Malaysian Foreign Minister, Dato’ Sri Ahmad Hj. Zain for talks in Oslo.`, ['meeting | held | - | @Oslo | Anna Holm:host, Ahmad Hj. Zain:guest']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('where the stages of a journey are', () => {
  const journey = `${A} was in Kenya and Peru on 5 and 6 May.`;
  it.each([
    [
      `${journey} In Nairobi on Monday the Minister was received by President Ali Tarn of Kenya.`,
      ['visit | held | 2031-05-05/2031-05-06 | @Kenya and Peru | Anna Holm:guest', 'audience | held | 2031-05-05 | @Nairobi | Anna Holm:guest, Ali Tarn:host'],
    ],
    [
      `${journey} On Monday she met ${B}.`,
      ['visit | held | 2031-05-05/2031-05-06 | @Kenya and Peru | Anna Holm:guest', 'meeting | held | 2031-05-05 | @- | Anna Holm:principal, Joseph Wanyonyi:principal'],
    ],
    [
      `${A} was in Kenya on 5 and 6 May. On Monday she met ${B}.`,
      ['visit | held | 2031-05-05/2031-05-06 | @Kenya | Anna Holm:guest', 'meeting | held | 2031-05-05 | @Kenya | Anna Holm:principal, Joseph Wanyonyi:principal'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a name that is a state as well', () => {
  const sides = (text: string) => readScene(analyse(text, 'en'), { published: '2031-05-09' }).findings.encounters.map(({ item }) => item.sides);
  it.each<[string, readonly string[]]>([
    [`${A} met her Slovenian counterpart, Danilo Turk, in Oslo.`, ['NOR', 'SVN']],
    [`${A} met Peter Jordan, the Foreign Minister of Kenya, in Oslo.`, ['NOR', 'KEN']],
    [`${A} met the Foreign Minister of Jordan, Peter Berg, in Oslo.`, ['NOR', 'JOR']],
  ])('%s', (text, expected) => expect(sides(text)).toEqual([expected]));
});
