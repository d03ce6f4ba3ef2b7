/** Noun phrases: attributes with all that they govern, names, chains of genitives, appositions, lists. */
import { describe, expect, it } from 'vitest';
import { clauseOf, phraseOf } from '../../../../test/german.ts';

describe('lists of offices with their names', () => {
  it('begin anew with each article', () => {
    const text = 'Er empfing die Botschafterin der Republik Nordland, Frau Anna Holm, den Botschafter der Insel, S.E. Herrn Nils Lund, sowie den Nuntius, Erzbischof Karl Berg.';
    expect(phraseOf(text, 'Botschafter').words).toBe('den Botschafter der Insel, S.E. Herrn Nils Lund');
    expect(phraseOf(text, 'Nuntius').words).toBe('den Nuntius, Erzbischof Karl Berg');
  });
  it('name countries behind a noun for several', () => {
    expect(phraseOf('Sie sprachen mit Vertretern der Länder Belgien, Kenia und Peru über Handel.', 'Länder').words).toBe('der Länder Belgien, Kenia und Peru');
  });
});

describe('names that look like other words', () => {
  it.each([
    ['Horst Adler bat ihn um Rat.', 'Horst', 'Horst Adler'],
    ['Am Montag hat Horst Wiesenland ihn empfangen.', 'Horst', 'Horst Wiesenland'],
    ['Im Wald sah er einen Horst.', 'Horst', 'einen Horst'],
    ['Er traf den Minister Kasim al-Hamadi in Doha.', 'Minister', 'den Minister Kasim al-Hamadi'],
  ])('%s', (text, head, words) => expect(phraseOf(text, head).words).toBe(words));
  it('numbers that go on to a second are one', () => {
    expect(phraseOf('Er schlug vor, einen Plan für die Jahre 2031-2035 auszuarbeiten.', 'Jahre').words).toBe('für die Jahre 2031-2035');
  });
  it('what looks split off goes with the noun behind it while the verb is to come', () => {
    expect(phraseOf('Norwegen wolle die besondere Freundschaft mit Kenia weiter pflegen und helfen.', 'Freundschaft').words).toBe('die besondere Freundschaft mit Kenia');
  });
});

describe('genitives', () => {
  it.each([
    ['Er lobte die Arbeit der Kommission der Vereinten Nationen.', 'Arbeit', { genitive: 'der Kommission der Vereinten Nationen' }],
    ['Er lobte die Arbeit der Kommission der Vereinten Nationen.', 'Kommission', { genitive: 'der Vereinten Nationen' }],
    ['Er vertritt die Interessen Nordlands.', 'Interessen', { genitive: 'Nordlands' }],
    ['Nordlands Aussenminister reiste ab.', 'Aussenminister', { genitive: 'Nordlands' }],
    ['Sie traf in Wien Finnlands Aussenminister.', 'Aussenminister', { genitive: 'Finnlands' }],
    ['Sie traf am Dienstag Finnlands Aussenminister.', 'Aussenminister', { genitive: 'Finnlands' }],
    ['Die Vertretung mehrerer europäischer Staaten reiste ab.', 'Vertretung', { genitive: 'mehrerer europäischer Staaten' }],
    ['Der Besuch des Präsidenten der Republik Nordland war kurz.', 'Besuch', { genitive: 'des Präsidenten der Republik Nordland' }],
    [
      'Das Mitglied des Präsidiums des Politischen Büros des Zentralkomitees der Partei sprach.',
      'Mitglied',
      { words: 'Das Mitglied des Präsidiums des Politischen Büros des Zentralkomitees der Partei' },
    ],
  ])('%s: %s', (text, head, expected) => {
    expect(phraseOf(text, head)).toMatchObject(expected);
  });
});

describe('names', () => {
  it.each([
    ['Bundespräsident Karl Lind sprach.', 'Bundespräsident', 'Karl Lind'],
    ['Der verehrte Genosse Ri Song Chol sprach.', 'Genosse', 'Ri Song Chol'],
    ['Staatspräsidentin Ursula von der Aue sprach.', 'Staatspräsidentin', 'Ursula von der Aue'],
    ['Kronprinz Faisal bin Hamad al-Noor sprach.', 'Kronprinz', 'Faisal bin Hamad al-Noor'],
    ['Papst Klemens XV. sprach.', 'Papst', 'Klemens XV.'],
    ['Aussenminister W. W. Brankow sprach.', 'Aussenminister', 'W. W. Brankow'],
    ['Ministerin Eva Stern sprach.', 'Ministerin', 'Eva Stern'],
    ['Botschafter a. D. Peter Holm sprach.', 'Botschafter', 'Peter Holm'],
  ])('%s', (text, head, name) => {
    expect(phraseOf(text, head).name).toBe(name);
  });
});

describe('attributes', () => {
  it.each([
    ['Die seit vielen Jahren bestehende Zusammenarbeit wurde gelobt.', 'Zusammenarbeit', 'Die seit vielen Jahren bestehende Zusammenarbeit'],
    ['Er lobte die auf gegenseitigem Vertrauen beruhenden Beziehungen.', 'Beziehungen', 'die auf gegenseitigem Vertrauen beruhenden Beziehungen'],
    ['Er lobte das von beiden Parteien im Mai unterzeichnete Abkommen.', 'Abkommen', 'das von beiden Parteien im Mai unterzeichnete Abkommen'],
    ['Er sprach von der sich rasch verändernden Lage.', 'Lage', 'von der sich rasch verändernden Lage'],
    ['Er lobte die guten, freundschaftlichen und engen Beziehungen.', 'Beziehungen', 'die guten, freundschaftlichen und engen Beziehungen'],
    ['Das preisgekrönte, von zwei Künstlern entworfene Gebäude gefiel ihm.', 'Gebäude', 'Das preisgekrönte, von zwei Künstlern entworfene Gebäude'],
    ['Die neue, im Mai von beiden Ministern eröffnete Botschaft ist gross.', 'Botschaft', 'Die neue, im Mai von beiden Ministern eröffnete Botschaft'],
    ['Er zahlte in fünf Jahren 85 Millionen Franken.', 'Franken', '85 Millionen Franken'],
    ['Er lobte die Bildungs-, Forschungs- und Innovationspolitik.', 'Innovationspolitik', 'die Bildungs-, Forschungs- und Innovationspolitik'],
    ['Rund 22 Millionen Menschen leiden Hunger.', 'Menschen', 'Rund 22 Millionen Menschen'],
  ])('%s', (text, head, words) => {
    expect(phraseOf(text, head).words).toBe(words);
  });
  it.each([
    ['Im Zentrum stand der Beitritt zur Union.', 'Beitritt', 'der Beitritt zur Union'],
    ['Er lobte die Beziehungen des Landes zu Kenia.', 'Beziehungen', 'die Beziehungen des Landes zu Kenia'],
    ['Er lud die Freunde zu einem Essen ein.', 'Freunde', 'die Freunde'],
    ['Er lobte die Zusammenarbeit zwischen der Schweiz und Kenia im Rahmen der Union.', 'Zusammenarbeit', 'die Zusammenarbeit zwischen der Schweiz und Kenia im Rahmen der Union'],
    ['Auf dem Programm stehen unter anderem Gespräche mit dem Minister.', 'Gespräche', 'Gespräche mit dem Minister'],
    ['Er erläuterte ihm die vom Rat geplante Entwicklung und informierte ihn.', 'Entwicklung', 'die vom Rat geplante Entwicklung'],
    ['Er lobte die 2031 unterzeichnete Gemeinsame Erklärung.', 'Erklärung', 'die 2031 unterzeichnete Gemeinsame Erklärung'],
    ['Der Gast wurde auf dem Landgut Adler willkommen geheissen.', 'Landgut', 'auf dem Landgut Adler'],
    ['Sie führten im Schloss Gespräche.', 'Schloss', 'im Schloss'],
  ])('%s: %s', (text, head, words) => expect(phraseOf(text, head).words).toBe(words));
  it('with prepositions belong to their noun', () => {
    expect(phraseOf('Das Gespräch mit Präsident Holm über die Lage in Nordland war offen.', 'Gespräch').words).toBe('Das Gespräch mit Präsident Holm über die Lage in Nordland');
  });
});

describe('appositions', () => {
  it.each([
    ['Karl Lind, Vorsteher des Departements, reiste ab.', 'Karl', ['Vorsteher des Departements']],
    ['Der Vorsteher des Departements, Karl Lind, reiste ab.', 'Vorsteher', ['Karl Lind']],
    [
      'Er empfing Wassili Larin, Sekretär des Sicherheitsrates der Republik Nordland und Sonderbeauftragter des Präsidenten, in Wonsan.',
      'Wassili',
      ['Sekretär des Sicherheitsrates der Republik Nordland und Sonderbeauftragter des Präsidenten'],
    ],
    ['Sie traf den norländischen Aussenminister, Paul Tarn, in Wien.', 'Aussenminister', ['Paul Tarn']],
    // Whoever is told of by "ihre" is another person, and an event is none.
    ['Am Montag empfing Eva Stern, Vorsteherin des Departements, ihre Amtskollegin, Ministerin Anna Lind.', 'Eva', ['Vorsteherin des Departements']],
    ['Sie hat mit dem Aussenminister Nordlands, Paul Tarn, Gespräche geführt.', 'Aussenminister', ['Paul Tarn']],
    // Whoever has been named is not called otherwise.
    ['Am Montag empfing die Vorsteherin des Amtes, Eva Stern, den nordländischen Minister Paul Tarn zu Gesprächen.', 'Vorsteherin', ['Eva Stern']],
    ['Am Montag hat Paul Tarn, der neue Direktor des Büros, Ministerin Eva Stern in Wien getroffen.', 'Paul', ['der neue Direktor des Büros']],
  ])('%s', (text, head, appositions) => {
    expect(phraseOf(text, head).appositions).toEqual(appositions);
  });
});

describe('lists', () => {
  it.each([
    ['Er traf Anna Lind, Paul Tarn und Eva Stern.', 'Anna', ['Anna Lind', 'Paul Tarn', 'Eva Stern']],
    ['Sie besprachen den Handel, die Kultur sowie die Lage in Nordland.', 'Handel', ['den Handel', 'die Kultur', 'die Lage in Nordland']],
    ['Sowohl die Schweiz als auch Nordland stimmten zu.', 'Schweiz', ['die Schweiz', 'Nordland']],
    // The verb calls for several, but what stands without an article goes with what stands so behind the preposition.
    ['Erörtert wurden das Verhältnis von Staat und Kirche, die Reform und die Lage.', 'Verhältnis', ['das Verhältnis von Staat und Kirche', 'die Reform', 'die Lage']],
    ['Auf der Agenda standen der Schutz von Kindern und Klimapolitik.', 'Schutz', ['der Schutz von Kindern', 'Klimapolitik']],
  ])('%s', (text, head, conjuncts) => {
    expect(phraseOf(text, head).conjuncts).toEqual(conjuncts);
  });
});

describe('whose it is, with a title', () => {
  it('stands before the noun', () => {
    expect(clauseOf('Der Gast überbrachte Präsident Holms herzliche Grüße.', 'überbringen').object).toBe('Präsident Holms herzliche Grüße');
  });
  it('is no owner before a verb', () => {
    expect(clauseOf('Der Gast traf Präsident Holms am Montag.', 'treffen').object).toBe('Präsident Holms');
  });
});
