/** Strings that a reader has to survive: of any characters, and of pieces of readouts put together at random. */
import fc from 'fast-check';

const PIECES = [
  'Präsident', 'Außenministerin', 'Anna Muster', 'Dr. Karl Beispiel', 'empfing', 'traf', 'am 12. Juli', 'in Bern', 'sagte', ', dass', 'und', 'der', 'die', 'beide Seiten',
  'heute', '„', '“', '»', '«', '"', '(', ')', '[', ']', '–', ',', '.', ':', ';', '\n', '\n\n', '\r\n', '\t', ' ', 'übermittelte Grüße', 'von', 'das Abkommen', 'über', 'nicht',
  'ist bereit', 'zu', 'unterstützen', 'wird', 'W. W.', '2031', '3.', 'z. B.', 'KIM', 'Frau', 'Herr', 'EU', 'UNO', 'russisch', 'DVRK', 'ein Gespräch', 'dankte', '\ud800', '\udc00', '😀', '\u0000', '\u00ad', '\u200b', '한국',
];

export const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
);

export const anyDocument = fc.record(
  { text: anyString, language: fc.constantFrom('de', 'en', 'de-CH', 'fr', 'x', ''), published: fc.constantFrom('2031-03-04', '2031-02-30', 'gestern', ''), title: anyString },
  { requiredKeys: ['text'] },
);
