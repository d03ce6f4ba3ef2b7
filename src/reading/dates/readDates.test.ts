/** Dates as releases write them, resolved against the day of publication. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readDates } from './readDates.ts';

const dates = (language: 'de' | 'en', text: string, published?: string) => readDates(analyse(text, language), published).map((d) => d.date);

describe('spans of days', () => {
  it.each([
    ['de', 'Staatssekretär Karl Berg hält sich vom 27. bis zum 30. April 2031 in Wien auf.', ['2031-04-27/2031-04-30']],
    ['de', 'Karl Berg besucht vom 30. Juni bis zum 2. Juli 2031 Oslo.', ['2031-06-30/2031-07-02']],
    ['de', 'Karl Berg besucht von Montag, 19., bis Dienstag, 20. März 2031 Oslo.', ['2031-03-19/2031-03-20']],
    ['de', 'Karl Berg reist am 13. und 14. Juli 2031 nach Oslo.', ['2031-07-13/2031-07-14']],
    ['en', 'From December 10 to December 12, 2031, Karl Berg will visit Oslo.', ['2031-12-10/2031-12-12']],
    ['en', 'From December 30 to January 2, 2032, Karl Berg will visit Oslo.', ['2031-12-30/2032-01-02']],
    ['en', 'Karl Berg will stay in Oslo from 10 to the 12th of December 2031.', ['2031-12-10/2031-12-12']],
    ['en', 'Karl Berg will visit Oslo on December 3 and 4, 2031.', ['2031-12-03/2031-12-04']],
    ['en', 'Karl Berg was in Oslo from 3rd till 5th March 2031.', ['2031-03-03/2031-03-05']],
    ['en', 'Karl Berg will visit Oslo between 28 March and 3 April 2031.', ['2031-03-28/2031-04-03']],
    ['en', 'Karl Berg visited Oslo March 3–5 2031.', ['2031-03-03/2031-03-05']],
    ['de', 'Karl Berg besucht Oslo zwischen dem 28. März und dem 3. April 2031.', ['2031-03-28/2031-04-03']],
    ['de', 'Karl Berg reist vom 03. bis zum 05.09.2031 nach Oslo.', ['2031-09-03/2031-09-05']],
    ['de', 'Karl Berg besucht vom 9. – 14. Oktober 2031 Oslo.', ['2031-10-09/2031-10-14']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(dates(language, text, '2031-03-10')).toEqual(expected);
  });
  it.each([
    ['de', 'Am 3. März 2031 sprachen die 27, am 5. Mai 2031 die übrigen.', ['2031-03-03', '2031-05-05']],
    ['en', 'Karl Berg met Ola Nord on 3 May 2031, and 15 other ministers on 6 May 2031.', ['2031-05-03', '2031-05-06']],
    ['en', 'Karl Berg met Ola Nord on May 3, 2031 and the 5 members of the board.', ['2031-05-03']],
    ['en', 'Karl Berg met Ola Nord on 28 March and 3 April 2031.', ['2031-03-28', '2031-04-03']],
    ['de', 'Karl Berg traf ihn am 3. März 2031 und am 05.09.2031 in Oslo.', ['2031-03-03', '2031-09-05']],
  ] as const)('no span, %s: %s', (language, text, expected) => {
    expect(dates(language, text, '2031-06-10')).toEqual(expected);
  });
});

describe('days, months and years', () => {
  it.each([
    ['de', 'Sie reist am Dienstag, 11. März, und Mittwoch, 12. März, nach Wien.', ['2031-03-11/2031-03-12']],
    ['de', 'Sie reist von Dienstag, 11. März, bis Freitag, 14. März, nach Wien.', ['2031-03-11/2031-03-14']],
    // Days apart are no span.
    ['de', 'Sie tagen am Dienstag, 11. März, und Freitag, 14. März, in Wien.', ['2031-03-11', '2031-03-14']],
    ['de', 'Die Agenda 2040 ist wichtig.', []],
    ['de', 'Am 3. März 2031 besuchte sie Wien. Am Nachmittag des 16. März 2031 reist sie nach Oslo.', ['2031-03-03', '2031-03-16']],
    ['de', 'Das Abkommen ist seit 2024 in Kraft.', ['2024']],
    ['en', 'The visit took place this past November 15 in Bern.', ['2030-11-15']],
    ['en', 'Karl Berg plans to visit Kenya in the autumn of 2031, and Peru in June of this year.', ['2031-23', '2031-06']],
    ['en', 'The bridge was built in the autumn of the century.', []],
    ['en', 'The guest, who visited Bern this past November 15, spoke.', ['2030-11-15']],
    ['en', 'The ministers discussed the forthcoming visit to Kenya in September.', ['2031-09']],
    ['de', 'Der Minister traf den Gast am 07.12. im Ministerium.', ['2030-12-07']],
    ['en', 'The visit took place last November in Bern.', ['2030-11']],
    ['en', 'The text will be adopted at the end of September in Vienna.', ['2031-09']],
    ['en', 'The 2040 Agenda and Agenda 2040 are important.', []],
    ['en', 'Today, Minister Karl Berg visited Oslo.', ['2031-02-11']],
    ['en', 'Yesterday and today, Minister Karl Berg visited Oslo.', ['2031-02-10/2031-02-11']],
    ['de', 'Gestern und heute besuchte Ministerin Eva Stern Oslo.', ['2031-02-10/2031-02-11']],
    ['en', 'A first meeting is to take place next spring.', ['2031-21']],
    ['en', 'The meeting took place last autumn.', ['2030-23']],
    ['en', 'The meeting took place last winter.', ['2030-24']],
    ['en', 'The talks will be held this summer.', ['2031-22']],
    ['de', 'Das Treffen ist für den kommenden Herbst geplant.', ['2031-23']],
    ['de', 'Das Treffen fand im letzten Frühling statt.', ['2030-21']],
    ['en', 'She spoke with him this afternoon.', ['2031-02-11']],
    ['en', 'She spoke with him last night.', ['2031-02-10']],
    // The next morning is that of the day told before, and no evening is told by "the evening before".
    ['en', 'They left the next morning; he had come the evening before.', []],
    ['en', 'She met him on Monday. The same day he left; the following day she left too.', ['2031-02-10', '2031-02-10', '2031-02-11']],
    ['en', 'She met him on Monday, the day before the summit, and not on the same day as others.', ['2031-02-10']],
    ['de', 'Sie traf ihn am Montag. Am selben Tag reiste er ab, tags darauf auch sie.', ['2031-02-10', '2031-02-10', '2031-02-11']],
    ['de', 'Der Tag des Vertrags ist nicht derselbe.', []],
    ['en', 'They met two years ago and will meet in the first quarter of 2032, or in the first half of next year.', ['2029', '2032-33', '2032-01/2032-06']],
    ['en', 'The first half of the match was better than the second quarter.', []],
    ['de', 'Sie trafen sich vor zwei Jahren; das Treffen ist im ersten Quartal 2032.', ['2029', '2032-33']],
    ['en', 'She will travel on Tuesday, 11 March, and Wednesday, 12 March.', ['2031-03-11/2031-03-12']],
    ['en', 'She will be in Peru from 19 to 22 March. On the Tuesday (11 March) she will sign.', ['2031-03-19/2031-03-22', '2031-03-11']],
    ['de', 'Die Kommission tagt im Februar/März 2032.', ['2032-02/2032-03']],
    ['de', 'Die Gespräche dauern von April bis Juni.', ['2031-04/2031-06']],
    ['de', 'Sie sprachen im Mai vergangenen Jahres und am 3. Oktober des letzten Jahres; die Tagung beginnt im Juni dieses Jahres.', ['2030-05', '2030-10-03', '2031-06']],
    ['en', 'They spoke in May last year and will speak in June of next year.', ['2030-05', '2032-06']],
    ['de', 'Die Delegation kommt im Frühsommer 2032.', ['2032-22']],
    ['de', 'Am kommenden Montag und Dienstag trifft sie den Gast, am Samstag und Sonntag die Ministerin.', ['2031-02-17/2031-02-18', '2031-02-15/2031-02-16']],
    // Years that are told by nothing stay open.
    ['de', 'Im Frühling blühen die Wiesen, im ersten Quartal der Handel.', []],
    ['de', 'Im Herbst wird sie nach Oslo reisen; die Sitzung soll im ersten Quartal in Wien stattfinden.', ['2031-23', '2031-33']],
    ['de', 'Das Treffen ist für Herbst nächsten Jahres geplant.', ['2032-23']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(dates(language, text, '2031-02-11')).toEqual(expected);
  });
});

describe('days of a programme', () => {
  it.each([
    [
      'de',
      'Am Montag, 24. März, empfängt sie den Gast. Am Abend gibt sie ein Essen. Am Dienstag reist er nach Bergen, am Donnerstag nach Hamar.',
      ['2031-03-24', '2031-03-24', '2031-03-25', '2031-03-27'],
    ],
    ['de', 'Er besucht vom 24. bis 26. März Oslo. Am Mittwoch trifft er den König.', ['2031-03-24/2031-03-26', '2031-03-26']],
    ['de', 'Er besucht vom 24. bis 26. März Oslo. Am ersten Tag trifft er den König, am letzten Tag die Ministerin.', ['2031-03-24/2031-03-26', '2031-03-24', '2031-03-26']],
    ['en', 'He will visit Oslo from 24 to 26 March. On the second day he will meet the King.', ['2031-03-24/2031-03-26', '2031-03-25']],
    // A day by itself is no programme, and a visit that is over by then has none on that day.
    ['de', 'Die Konferenz beginnt am 24. März. Am Donnerstag trifft sie den Gast.', ['2031-03-24', '2031-03-13']],
    ['de', 'Er besucht vom 24. bis 26. März Oslo. Am Freitag trifft er zuvor die Ministerin.', ['2031-03-24/2031-03-26', '2031-03-14']],
    ['de', 'Am ersten Tag sprach niemand.', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(dates(language, text, '2031-03-12')).toEqual(expected);
  });
});

describe('a day by its number', () => {
  it.each([
    ['de', 'Sie empfing am 5. in Wien den Gast.', ['2031-05-05']],
    ['de', 'Sie kam am 28. April an und reiste am 30. weiter.', ['2031-04-28', '2031-04-30']],
    ['de', 'Sie empfing ihn am 20. in Wien.', ['2031-04-20']],
    ['en', 'She arrived on the 5th and left on the 7th.', ['2031-05-05', '2031-05-07']],
    ['en', 'They met on 3 April. On the 5th, she left.', ['2031-04-03', '2031-04-05']],
    // What the number counts, and no day of a month.
    ['de', 'Sie sprach am 5. Treffen mit ihm.', []],
    ['de', 'Sie empfing ihn im 5. Stock.', []],
    ['de', 'Sie empfing ihn am 35. in Wien.', []],
    ['en', 'She works on the 5th floor.', []],
    ['en', 'She met him on the 5th and 6th floor.', []],
  ] as const)('%s: %s', (language, text, expected) => expect(dates(language, text, '2031-05-09')).toEqual(expected));
  it('is open where nothing tells the month', () => expect(dates('en', 'She arrived on the 5th and left.')).toEqual([]));
});

describe('what is due lies ahead', () => {
  it.each([
    ['The summit due to take place in Oslo in November was praised.', ['2031-11']],
    ['The summit was set to convene in Oslo in November.', ['2031-11']],
    ['The summit was cancelled due to the floods in November.', ['2030-11']],
  ])('%s', (text, expected) => expect(dates('en', text, '2031-05-09')).toEqual(expected));
});

describe('days of the news', () => {
  it.each([
    ['A received B today. B had arrived on Monday. In the evening, A hosted a dinner.', ['2031-05-06', '2031-05-05', '2031-05-06']],
    ['A received B on Monday. The same day he visited C.', ['2031-05-05', '2031-05-05']],
    ['The summit opens tomorrow. Earlier in the day, A met B.', ['2031-05-07', '2031-05-06']],
    ['A met B on Monday. They spoke of the talks a day earlier. The same day A met C.', ['2031-05-05', '2031-05-04', '2031-05-05']],
    ['They discussed preparations for the June 5 summit.', ['2031-06-05']],
    ['They discussed the June 5 agreement.', ['2030-06-05']],
  ])('%s', (text, expected) => expect(dates('en', text, '2031-05-06')).toEqual(expected));
  it('goes on without a year', () => expect(dates('en', 'A met B on August 6. Later in the day, B called on C.')).toEqual(['XXXX-08-06', 'XXXX-08-06']));
});
