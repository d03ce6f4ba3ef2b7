/** Where an instrument ends, and which signing it rests on. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const instruments = (text: string, published?: string, language: 'de' | 'en' = 'en') =>
  readScene(analyse(text, language), { ...(published !== undefined && { published }) }).findings.instruments.map(({ item }) => [item.name, item.status]);

describe('an instrument', () => {
  it('does not run from a heading into the text below', () => {
    expect(instruments('Norway signs joint declaration on trade with Kenya\n\nFrom 3 to 5 May 2031, Minister Eva Stern visited Nairobi.', '2031-05-06')[0]).toEqual([
      'joint declaration on trade with Kenya',
      'signed',
    ]);
  });
  it('called a memorandum of understanding is complete, in a heading too', () => {
    expect(
      instruments('Memorandum of Understanding\n\nThe Commission and the Conference of Norway signed it. Minister Eva Stern met Minister Erik Sund.').every(
        ([name]) => name === 'Memorandum of Understanding',
      ),
    ).toBe(true);
  });
  it.each([
    ['en', 'Minister Eva Stern met Minister Joseph Wanyonyi in Nairobi. The fisheries agreement was signed by Eva Stern and Joseph Wanyonyi in April 2029.', 'fisheries agreement'],
    ['de', 'Ministerin Eva Stern traf Minister Joseph Wanyonyi in Nairobi. Das Fischereiabkommen wurde im April 2029 unterzeichnet.', 'Fischereiabkommen'],
  ] as const)('that was signed long ago is cited, %s', (language, text, name) => {
    expect(instruments(text, '2031-05-06', language)).toEqual([[name, 'cited']]);
  });
  it('has a title in capitals, or stands behind its council; a statement on trade is none', () => {
    const met = 'Minister Eva Stern met Minister Joseph Wanyonyi in Nairobi. They praised ';
    expect(instruments(`${met}the Declaration on Enhanced Partnership.`)).toEqual([['Declaration on Enhanced Partnership', 'cited']]);
    expect(instruments(`${met}the relevant UN Security Council resolutions.`)).toEqual([['UN Security Council resolutions', 'cited']]);
    expect(instruments(`${met}the statement on trade and the plan for Oslo.`)).toEqual([]);
  });
  it('is named in the list behind "the following documents"', () => {
    const text = 'Minister Eva Stern met Minister Joseph Wanyonyi in Nairobi. The following documents were signed: (i) Agreement on Customs; (ii) Memorandum of Understanding on Sport.';
    expect(instruments(text).map(([name]) => name)).toEqual(['Agreement on Customs', 'Memorandum of Understanding on Sport']);
  });
  it('that has a date behind it is under negotiation no more', () => {
    const text = 'Minister Eva Stern met Minister Joseph Wanyonyi in Nairobi. Norway contributed to the conclusion of the peace agreement of 21 November 2029.';
    expect(instruments(text, '2031-05-06')).toEqual([['peace agreement of 21 November 2029', 'cited']]);
  });
  it('that is signed on the day is signed', () => {
    expect(instruments('Minister Eva Stern met Minister Joseph Wanyonyi in Nairobi. The fisheries agreement was signed by both on 5 May 2031.', '2031-05-06')).toEqual([
      ['fisheries agreement', 'signed'],
    ]);
  });
});
