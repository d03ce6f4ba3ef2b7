/** Whose account a text is: by the name of who published it, by the seat of a body, by an agency's letters. */
import { expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { publisherOf } from './publisher.ts';

const of = (source: string | undefined, text = 'The talks went on.') => publisherOf(source, analyse(text, 'en'));

it.each([
  ['Ministry of Foreign Affairs, Republic of Korea', 'KOR'],
  ['Korean Central News Agency, in German', 'PRK'],
  ['Embassy of Japan in Kenya', 'JPN'],
  ['Österreichische Präsidentschaftskanzlei', 'AUT'],
  ['Government House, Nairobi', 'KEN'],
  ["Prime Minister's Office, 10 Downing Street", 'GBR'],
  ['SPA', 'SAU'],
  ['Qatar News Agency (QNA)', 'QAT'],
  ['TASS News Agency', 'RUS'],
  ['Ministry of External Affairs', 'IND'],
  ['Ministry of External Affairs, Saint Lucia', 'LCA'],
  ['Department of State, Washington', 'USA'],
  ["Ministry of Foreign Affairs of the Democratic People's Republic of Korea", 'PRK'],
  ['Deutscher Bundesrat', 'DEU'],
  ['EDA', 'CHE'],
  ['TRT Deutsch', 'TUR'],
  ['VOV5', 'VNM'],
  ['ParsToday', 'IRN'],
  ['Xinhua, deutsche Redaktion', 'CHN'],
  // A language in which something is published, and a state whose body it is.
  ['Nordland Gazette, German service', undefined],
  ['German edition of the Nordland Gazette', undefined],
  ['German Government', 'DEU'],
  ['Press release No 10', undefined],
  ['A male choir', undefined],
  ['RSS feed', undefined],
  ['Departamento de Prensa', undefined],
  ['The spa at the lake', undefined],
])('%s: %s', (source, code) => {
  expect(of(source)).toBe(code);
});
it('the letters of an agency stand in the dateline and nowhere else', () => {
  expect(of(undefined, 'HANOI (VNA) – The minister received the guest.')).toBe('VNM');
  expect(of(undefined, 'The minister gave an interview to VNA.')).toBeUndefined();
});
it('nothing is told by nothing', () => {
  expect(of(undefined)).toBeUndefined();
});
it('an imprint without end is looked at by its beginning', () => {
  expect(of(`Ministry of Foreign Affairs of Japan ${'x '.repeat(1_000_000)}`)).toBe('JPN');
  expect(of(`${'x '.repeat(1_000_000)} Japan`)).toBeUndefined();
});
