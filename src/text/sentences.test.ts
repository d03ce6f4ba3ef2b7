/** Where German sentences end: periods of abbreviations, ordinals and initials do not end them, quotations stay whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORTHOGRAPHY } from './orthography.ts';
import { sentencesOf } from './sentences.ts';

const split = (text: string): string[] => sentencesOf(text, 0, text.length, ORTHOGRAPHY.de).map((s) => text.slice(s.start, s.end));

describe('one sentence', () => {
  it.each([
    // ordinals and dates
    'Die Gespräche fanden am 12. Juli in Wonsan statt.',
    'Sie trafen sich vom 3. bis 5. Mai in Genf.',
    'Die Tagung dauert vom 15./16. September bis Ende Monat.',
    'Am 9. 10. 2031 reist er ab.',
    'Die 2. strategischen Gespräche fanden in Bern statt.',
    'Zum 75. Jahrestag der Gründung sandte er ein Telegramm.',
    'Am 75. Jahrestag empfing er die Gäste.',
    'Der 4. Parteitag wurde vertagt.',
    'Das war im 19. Jahrhundert anders.',
    'Sie wurde zum 1. Stellvertreter des Vorsitzenden gewählt.',
    // Roman numerals
    'Der XXIII. Kongress der Partei wurde eröffnet.',
    'Auf dem XIV. Gipfel der Allianz sprach er über Wasser.',
    'Papst Klemens XV. empfing den Gesandten.',
    'König Ludovik II. Adalbert eröffnete die Messe.',
    // initials
    'Der Präsident W. W. Brankow empfing den Gesandten.',
    'Aussenminister S. W. Larin und J. K. Holm sprachen lange.',
    'Gen. J.-P. Morel begleitete ihn.',
    // abbreviations
    'Er sprach, z. B. über Wasser.',
    'Er sprach u. a. mit Anna Lind.',
    'Am 3. d. M. empfing der Präsident den Gesandten.',
    'Botschafter a. D. Peter Holm hielt eine Rede.',
    'Prof. Dr. Eva Lind und Dr. h. c. Karl Sand sprachen.',
    'Der Botschafter i. R. Paul Tarn war auch da.',
    'Das Treffen war am 3. Okt. in Wien.',
    'Er traf Bundesrat J. Kern, Vorsteher des Eidg. Departements für auswärtige Angelegenheiten.',
    'Das Abkommen über 4 Mio. Franken wurde unterzeichnet.',
    'Das Volumen von 4 Mrd. US-Dollar wurde erreicht.',
    'Der Betrag (ca. 3 Mio. Franken) wird bezahlt.',
    'Gemäss Art. 5 Abs. 2 des Vertrags gilt dies.',
    'Sie landete in St. Gallen und reiste weiter.',
    'Das Schreiben des stv. Ministers Lind traf ein.',
    'Die Stadt wurde 300 v. Chr. gegründet.',
    // marks inside
    '„Was nun?“, fragte der Minister.',
    '«Nein!» rief er.',
    '»Wir kommen. Wir bleiben.«, sagte sie.',
    'Er sagte: „Wir kommen. Wir bleiben.“',
    '„Wir kommen“, sagte sie, „und wir bleiben.“',
    'Sie sagte (so ein Sprecher): «Das ist gut.»',
    'Er sprach vom … guten Ende.',
    'Die Bilanz: 3.5 Prozent mehr.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('two sentences', () => {
  it.each([
    ['Der Minister reiste ab.', 'Er war müde.'],
    ['Sie reiste am 12. Juli ab.', 'Am 13. Juli kam sie an.'],
    ['Das geschah 1994.', 'Seither ist viel geschehen.'],
    ['Das Abkommen gilt seit 2003.', 'Die Schweiz hat es unterzeichnet.'],
    ['Es kamen 20.', 'Die anderen blieben fern.'],
    ['Sie sprachen über Handel, Kultur usw.', 'Danach gab es einen Empfang.'],
    ['Der Minister besuchte die U.S.A.', 'Er blieb zwei Tage.'],
    ['Er sagte: „Wir kommen.“', 'Danach ging er.'],
    ['„Wir kommen.“', 'Das sagte Minister Lind.'],
    ['Was nun?', 'Niemand weiss es.'],
    ['Er kam um 5 Uhr an.', 'Die Delegation wartete.'],
    ['Sie traf Anna L.', 'Die Gespräche waren offen.'],
    ['Das Treffen leitete Papst Klemens XV.', 'Der Gesandte dankte ihm.'],
    ['Sie lobte «die gute Zusammenarbeit».', 'Der Gast stimmte zu.'],
    ['Sie lobte die Zusammenarbeit (und den Gastgeber).', 'Der Gast stimmte zu.'],
    ['Man einigte sich am 3. d. M.', 'Der Vertrag gilt.'],
    ['Zugegen waren Minister Lind und Botschafter Holm a. D.', 'Sie dankten.'],
  ])('%s | %s', (a, b) => {
    expect(split(`${a} ${b}`)).toEqual([a, b]);
  });
});

describe('the German of several publishers', () => {
  it('keeps a Swiss release apart', () => {
    expect(
      split('Bundesrätin Lind traf sich am 3. Mai mit dem EDA-Vorsteher a. D. zu Gesprächen. Im Vordergrund stand u.a. die Lage in Nordland. Sie begrüsste die Fortschritte («wichtige Schritte»).'),
    ).toHaveLength(3);
  });
  it('keeps a state news agency apart', () => {
    expect(
      split(
        'Der geehrte Genosse Ri Tong Chol, Vorsitzender für Staatsangelegenheiten, empfing am 12. Juli Wassili W. Larin. Zugegen waren Choe Sun Ok, Ministerin, u. a. Das Gespräch verlief in freundschaftlicher Atmosphäre.',
      ),
    ).toHaveLength(3);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Der',
    'Minister',
    'am',
    '12.',
    'Juli',
    'z. B.',
    'W.',
    'XXIII.',
    '„',
    '“',
    '«',
    '»',
    '.',
    '. ',
    '!',
    '?',
    ' ',
    ',',
    '…',
    '(',
    ')',
    'usw.',
    'Er',
    '3',
    'ß',
    '\u00ad',
    '🙂',
  );
  it('is covered by words and sentences in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        let at = 0;
        for (const sentence of sentencesOf(text, 0, text.length, ORTHOGRAPHY.de)) {
          expect(text.slice(at, sentence.start).replaceAll('\u00ad', '').trim()).toBe('');
          expect(sentence.words[0]?.start).toBe(sentence.start);
          expect(sentence.words.at(-1)?.end).toBe(sentence.end);
          at = sentence.end;
        }
        expect(text.slice(at).replaceAll('\u00ad', '').trim()).toBe('');
      }),
    );
  });
});
