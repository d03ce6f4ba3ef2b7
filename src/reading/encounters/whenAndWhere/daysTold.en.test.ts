/** The day of an encounter where English sentences put it away from the verb that tells the encounter. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const told = (text: string, published = '2031-05-06') =>
  readScene(analyse(text, 'en'), { published, source: 'Ministry of Foreign Affairs of Norway' }).findings.encounters.map(({ item: e }) => [e.kind, e.status, e.date ?? '-'].join(' '));

describe('days that the grammar leaves by themselves', () => {
  it.each([
    ['From 2 to 4 May, Minister Eva Stern visited Kenya as the third country on her trip.', ['visit held 2031-05-02/2031-05-04']],
    ['This week, Minister Eva Stern was on an official visit to Kenya and Peru.', ['visit held 2031-05-05/2031-05-11']],
    ['On 2 and 3 May Karl Lund, State Secretary for Education, was in Peru in an official capacity to take part in the work.', ['visit held 2031-05-02/2031-05-03']],
    ['Karl Lund, Director of the Office, will visit the United Arab Emirates (UAE) and Kenya from 13-17 June 2031.', ['visit planned 2031-06-13/2031-06-17']],
    ['Minister Eva Stern will visit Kenya accompanied by an economic delegation from 20 to 26 May.', ['visit planned 2031-05-20/2031-05-26']],
    ['Minister Eva Stern signed with Paul Tarn a memorandum on a partnership between Norway and Kenya on 5.5.2031.', ['signing held 2031-05-05']],
    // An instrument's own day, and what was told before, are none of the encounter.
    ['Minister Eva Stern signed with Paul Tarn a protocol to the convention between Norway and Kenya of 5 May 1999.', ['signing held -']],
    ['The pact was made in May 2029. Minister Eva Stern visited Kenya.', ['visit held -']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what a meeting, a journey or an appearance is for', () => {
  it.each([
    ['The delegations of Norway and Kenya met between 3 and 5 May for a ninth round of negotiations on trade.', ['meeting held 2031-05-03/2031-05-05', 'talks held 2031-05-03/2031-05-05']],
    ['Minister Eva Stern will travel to Lima on Thursday to take part in the Conference on Water.', ['visit planned 2031-05-08', 'conference planned 2031-05-08']],
    ['Minister Eva Stern opened the Oslo Conference on Water on Monday.', ['conference held 2031-05-05']],
    ['On Monday, 5 May, President Eva Stern was received for a state visit by King Omar Tarn of Jordan.', ['visit held 2031-05-05']],
    // To speak of a conference is not to be there.
    ['Minister Eva Stern praised the Oslo Conference on Water on Monday.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what stands behind the name of an encounter', () => {
  it.each([
    ['Minister Eva Stern will take part in the Arctic Summit scheduled to be held on 20 and 21 May in Lima.', ['conference planned 2031-05-20/2031-05-21']],
    ['Minister Eva Stern will attend from 20 to 22 May the Arctic Summit, which will take place in Lima.', ['conference planned 2031-05-20/2031-05-22']],
    // A day of the news is that of what the sentence tells.
    ['Minister Eva Stern spoke of the visit by the Kenyan Minister, Paul Tarn, to Oslo on Monday.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
  it('is of the past with the clause around it', () => {
    expect(told('The last contact between the two countries took place in 2023, when Minister Eva Stern visited Kenya.')).toEqual(['visit recalled 2023']);
    expect(told('The ties have grown since Minister Eva Stern visited Kenya.')).not.toContain('visit recalled 2023');
  });
});

it.each([
  ['Minister Eva Stern will attend this year’s Global Conference on Water in Lima on Thursday, 15 May 2031.', ['conference planned 2031-05-15']],
  ['On Thursday, 15 May, Minister Eva Stern will attend the Donors Conference 2031 in London.', ['conference planned 2031-05-15']],
  ['The meeting of the Joint Committee of Norway and Kenya under the agreement of December 2029 took place in Oslo on 5 May.', ['meeting held 2031-05-05']],
  // A year by itself is better than nothing.
  ['Minister Eva Stern will attend the Donors Conference 2032 in London.', ['conference planned 2032']],
])('the more exact time: %s', (text, expected) => expect(told(text)).toEqual(expected));

it('a visit lasts from the first of its days to the last, told in figures', () => {
  const text = (stay: string) => `President Paul Tarn of Kenya will arrive in Norway on 15 May for a visit. President Tarn will stay in Norway ${stay}.`;
  expect(told(text('from 15 to 18 May'))).toEqual(['visit planned 2031-05-15/2031-05-18']);
  expect(told(text('from 20 to 22 May'))).not.toContain('visit planned 2031-05-15/2031-05-22');
});

it('a visit in the heading is dated by the one day on which the visitor was received', () => {
  const body = 'On Monday, Minister Eva Stern met the Kenyan Foreign Minister, Paul Tarn, in Oslo.';
  expect(told(`Working visit of the Kenyan Foreign Minister Paul Tarn\n\n${body}`)).toEqual(['meeting held 2031-05-05', 'visit held 2031-05-05']);
  expect(told(`Working visit of the Kenyan Foreign Minister Paul Tarn\n\n${body} On Tuesday Minister Karl Berg met Foreign Minister Tarn in Bergen.`)).not.toContain('visit held 2031-05-05');
});
