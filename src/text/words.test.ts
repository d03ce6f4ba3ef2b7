/** Words and marks with their offsets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORTHOGRAPHY } from './orthography.ts';
import { wordsOf } from './words.ts';

const words = (text: string) => wordsOf(text, 0, text.length, ORTHOGRAPHY.de);
const forms = (text: string) => words(text).map((w) => w.form);

describe('words', () => {
  it.each([
    ['Die EU-Kommissarin kam.', ['Die', 'EU-Kommissarin', 'kam', '.']],
    ['«Gut», sagte er.', ['«', 'Gut', '»', ',', 'sagte', 'er', '.']],
    ['Bildungs-, Forschungs- und Innovationspolitik', ['Bildungs-', ',', 'Forschungs-', 'und', 'Innovationspolitik']],
    ['am 12. Juli 2031', ['am', '12.', 'Juli', '2031']],
    ['im Jahr 2031.', ['im', 'Jahr', '2031', '.']],
    ["3'500 oder 3.500,75 Franken", ["3'500", 'oder', '3.500,75', 'Franken']],
    ['um 14.30 Uhr', ['um', '14.30', 'Uhr']],
    ['W. W. Brankow', ['W.', 'W.', 'Brankow']],
    ['den Botschafter, S. E. Brankow', ['den', 'Botschafter', ',', 'S.E.', 'Brankow']],
    ['A. E. Brankow', ['A.', 'E.', 'Brankow']],
    ['G.Brankow in den U.S.A.', ['G.', 'Brankow', 'in', 'den', 'U.S.A.']],
    ['the U.S.-led talks on China-U.S. ties', ['the', 'U.S.-led', 'talks', 'on', 'China-U.S.', 'ties']],
    ['am 07.12. im Haus', ['am', '07.12.', 'im', 'Haus']],
    ['z.B. die U.S.A.', ['z.B.', 'die', 'U.S.A.']],
    ['der XXIII. Kongress', ['der', 'XXIII.', 'Kongress']],
    ['die 80-jährige Ministerin', ['die', '80-jährige', 'Ministerin']],
    ['https://www.example.org/a?b=c.', ['https://www.example.org/a?b=c', '.']],
    ['presse@example.org,', ['presse@example.org', ',']],
    ['Er ging...', ['Er', 'ging', '...']],
    ["D'Ambrosio und O’Neal", ["D'Ambrosio", 'und', 'O’Neal']],
  ])('%s', (text, expected) => {
    expect(forms(text).join(' ¦ ')).toBe(expected.join(' ¦ '));
  });

  it('take out soft hyphens and keep the offsets of the text', () => {
    const text = 'die Aussen\u00administerin';
    const [, word] = words(text);
    expect(word).toEqual({ start: 4, end: text.length, form: 'Aussenministerin' });
  });

  it('cover any text in order and equal their slices', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: fc.constantFrom(...'aBß1. ,-’«“„\u00ad\n/@:%'), maxLength: 60 })), (text) => {
        let at = 0;
        for (const { start, end, form } of words(text)) {
          expect(text.slice(at, start).replaceAll('\u00ad', '').trim()).toBe('');
          expect(text.slice(start, end).replaceAll('\u00ad', '')).toBe(form);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).replaceAll('\u00ad', '').trim()).toBe('');
      }),
    );
  });
});
