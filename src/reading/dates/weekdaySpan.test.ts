/** Spans told by weekdays, weekends, the middle of a month, and days of two months side by side. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readDates } from './readDates.ts';

/** Published on a Friday. */
const dates = (language: 'de' | 'en', text: string) => readDates(analyse(text, language), '2031-05-09').map((d) => d.date);

describe('spans of weekdays', () => {
  it.each([
    ['en', 'She will be in Oslo from Monday to Wednesday.', ['2031-05-12/2031-05-14']],
    ['en', 'She was in Oslo from Monday to Wednesday.', ['2031-05-05/2031-05-07']],
    ['en', 'She was in Oslo from Thursday to Saturday.', ['2031-05-01/2031-05-03']],
    ['en', 'She will be in Oslo from today until Sunday.', ['2031-05-09/2031-05-11']],
    ['en', 'She was in Oslo from Wednesday to Saturday (23-26 April).', ['2031-04-23/2031-04-26']],
    ['en', 'She will be in Oslo from Saturday 14 June to Sunday 15.', ['2031-06-14/2031-06-15']],
    ['en', 'The ministers will meet on 31 May and 1 June.', ['2031-05-31/2031-06-01']],
    ['de', 'Sie wird von Montag bis Mittwoch in Oslo sein.', ['2031-05-12/2031-05-14']],
    ['de', 'Sie war von Montag bis Mittwoch in Oslo.', ['2031-05-05/2031-05-07']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(dates(language, text)).toEqual(expected);
  });
  it.each([
    ['en', 'The talks will move from Monday to Wednesday 14 May.', ['2031-05-12', '2031-05-14']],
    ['en', 'She will meet him on 31 May and 3 June.', ['2031-05-31', '2031-06-03']],
  ] as const)('none, %s: %s', (language, text, expected) => {
    expect(dates(language, text)).toEqual(expected);
  });
});

describe('parts', () => {
  it.each([
    ['en', 'She visited Oslo over the weekend.', ['2031-05-03/2031-05-04']],
    ['en', 'She will visit Oslo this weekend.', ['2031-05-10/2031-05-11']],
    ['en', 'She will visit Oslo in mid-July.', ['2031-07']],
    ['en', 'They signed a plan in 2024-2026.', ['2024/2026']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(dates(language, text)).toEqual(expected);
  });
});
