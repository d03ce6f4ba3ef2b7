/** Offices of several fields, and names that no list has behind an office: in both languages, with what is told likewise and is none. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

/** Each person in one line: name, offices, country. */
const people = (language: 'de' | 'en', text: string): string[] =>
  readScene(analyse(text, language), { published: '2031-05-09' }).findings.people.map(({ item: p }) => [p.name, p.offices.map((o) => o.title).join(' + ') || '-', p.country ?? '-'].join(' | '));

describe('an office of several fields', () => {
  it.each([
    ['en', 'Kenyan Minister of Economy, Trade and Industry Ali Tarn spoke.', ['Ali Tarn | Kenyan Minister of Economy, Trade and Industry | KEN']],
    ['en', 'Minister of Economy, Trade, and Industry Ali Tarn spoke.', ['Ali Tarn | Minister of Economy, Trade, and Industry | -']],
    [
      'en',
      'Mr. Ali Tarn, Minister of Foreign Affairs, International Business and International Cooperation of the Republic of Kenya, paid a visit to Peru.',
      ['Ali Tarn | Minister of Foreign Affairs, International Business and International Cooperation of the Republic of Kenya | KEN'],
    ],
    ['de', 'Der kenianische Minister für Wirtschaft, Handel und Industrie Ali Tarn sprach.', ['Ali Tarn | kenianische Minister für Wirtschaft, Handel und Industrie | KEN']],
    // Two persons, and no fields.
    ['en', 'Minister of Trade, Anna Meier and Paul Tarn spoke.', ['Anna Meier | Minister of Trade | -', 'Paul Tarn | - | -']],
    ['de', 'Der Ministerpräsident von Kenia, Anna Meier und Paul Tarn sprachen.', ['Anna Meier | Ministerpräsident von Kenia | KEN', 'Paul Tarn | - | -']],
  ] as const)('%s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));
});

describe('an office and its own name', () => {
  it.each([
    [
      'en',
      'Ali Tarn received Ambassador of Peru Ana Tovar, Ambassador of Kenya Paul Sund and Ambassador of Finland Eva Lind.',
      ['Ana Tovar | Ambassador of Peru | PER', 'Paul Sund | Ambassador of Kenya | KEN', 'Eva Lind | Ambassador of Finland | FIN'],
    ],
    [
      'en',
      'Paul Tarn, special envoy of Kenyan President Ali Stern and Minister of Trade, met Erik Sund.',
      ['Paul Tarn | special envoy of Kenyan President Ali Stern + Minister of Trade | KEN', 'Ali Stern | Kenyan President | KEN'],
    ],
    ['en', 'Indonesian Minister for Foreign Affairs Sri Hartati Suwito spoke.', ['Sri Hartati Suwito | Indonesian Minister for Foreign Affairs | IDN']],
    ['en', 'The Foreign Minister of Kenya, Cresto Xavier Soares, spoke.', ['Cresto Xavier Soares | Foreign Minister of Kenya | KEN']],
    ['en', 'Minister Paul Sund met Mauritanian Ambassador to the Kingdom El Hassen Ould Tarn.', ['Paul Sund | Minister | -', 'El Hassen Ould Tarn | Mauritanian Ambassador to the Kingdom | MRT']],
    [
      'en',
      'The event was attended by Kenyan Minister Paul Sund, Peruvian Minister Ana Tovar and President Eva Lind.',
      ['Paul Sund | Kenyan Minister | KEN', 'Ana Tovar | Peruvian Minister | PER', 'Eva Lind | President | -'],
    ],
    ['en', 'The event was attended by Kenyan Minister Paul Sund and Ambassador Eva Lind.', ['Paul Sund | Kenyan Minister | KEN', 'Eva Lind | Ambassador | KEN']],
  ] as const)('%s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expect.arrayContaining([...expected])));
});

it('a verb of a heading is no part of a name', () => {
  const text = 'Norwegian Envoy Bids Farewell to Secretary Tovar\n\nNorwegian Ambassador Eva Lind paid a farewell call on Secretary Ana Tovar.';
  expect(people('en', text).map((p) => p.split(' | ')[0])).not.toContain('Bids Farewell');
});

it('matters of a body are nobody', () => expect(people('en', 'The State Secretariat for International Financial Matters met in Oslo.')).toEqual([]));
