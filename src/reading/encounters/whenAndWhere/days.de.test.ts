/** When and where German readouts say that encounters take place: the clause's day, a journey's aim, the occasion before another. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const told = (text: string) =>
  readScene(analyse(text, 'de'), { published: '2031-05-08' }).findings.encounters.map(({ item: e }) =>
    [e.kind, e.status, e.date ?? '-', e.place ?? '-', e.people.map((p) => `${p.name}/${p.part}`).join(', ')].join(' '),
  );

describe('what a journey is for', () => {
  it.each([
    [
      'Ministerin Eva Stern fliegt am 14. Mai nach Brest für Verhandlungen mit Anna Roy.',
      ['visit planned 2031-05-14 Brest Eva Stern/guest', 'talks planned 2031-05-14 Brest Eva Stern/guest, Anna Roy/host'],
    ],
    [
      'Ministerin Eva Stern fährt am 17. Juni zur Konferenz für Wasser nach Wien. Am Rande dieser Konferenz wird sie den norwegischen Außenminister Erik Sund treffen.',
      ['visit planned 2031-06-17 Wien Eva Stern/guest', 'conference planned 2031-06-17 Wien Eva Stern/principal', 'meeting planned 2031-06-17 Wien Eva Stern/principal, Erik Sund/principal'],
    ],
    [
      'Am Mittwoch weilt Ministerin Eva Stern zu einem Treffen mit ihren norwegischen und peruanischen Kollegen in Riga.',
      ['visit planned 2031-05-14 Riga Eva Stern/guest', 'meeting planned 2031-05-14 Riga Eva Stern/principal'],
    ],
    // What is discussed is no aim of a journey.
    ['Minister Erik Sund sprach über eine Reise zu Gesprächen.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('the month of what came before', () => {
  it.each([
    ['Nach seinem Besuch in Oslo Ende Januar reiste Minister Erik Sund nach Kenia.', ['visit held - Kenia Erik Sund/guest']],
    ['Nach der Wahl reiste Minister Erik Sund Ende Januar nach Kenia.', ['visit recalled 2031-01 Kenia Erik Sund/guest']],
    ['Norwegen wurde heute von der UNO-Generalversammlung für die Periode 2031–2033 in den Menschenrechtsrat gewählt.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('words of welcome, and where one had been before', () => {
  it.each([
    ['Ministerin Eva Stern begrüsste in ihrer Ansprache Minister Erik Sund in Wien.', []],
    ['Ministerin Eva Stern begrüsste am Montag Minister Erik Sund in Wien.', ['meeting held 2031-05-05 Wien Eva Stern/host, Erik Sund/guest']],
    ['Nach Abschluss eines Abkommens mit Senegal in Dakar hat Ministerin Eva Stern am Montag in Abuja ein Abkommen mit Nigeria unterzeichnet.', ['signing held 2031-05-05 Abuja Eva Stern/principal']],
    ['Das Treffen von Ministerin Eva Stern mit Erik Sund nach seinem Besuch in Kenia verlief herzlich.', ['meeting held - - Eva Stern/principal, Erik Sund/principal']],
    ['Das Treffen von Ministerin Eva Stern mit Erik Sund in Kenia verlief herzlich.', ['meeting held - Kenia Eva Stern/principal, Erik Sund/principal']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('whom visits are paid', () => {
  it.each([
    ['Ministerin Eva Stern wird vom 10. bis 14. Juni in Begleitung einer Delegation Kenia einen Besuch abstatten.', ['visit planned 2031-06-10/2031-06-14 Kenia Eva Stern/guest']],
    ['Ministerin Eva Stern wird eine Reihe offizieller Besuche in Kenia absolvieren.', ['visit planned - Kenia Eva Stern/guest']],
    ['Ministerin Eva Stern wird am 10. Juni in Begleitung des Präsidenten Kenias einen Besuch abstatten.', []],
    ['Ministerin Eva Stern wird eine Reihe von Fragen in Kenia absolvieren.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a name right behind the year', () => {
  it.each([
    ['Ministerin Eva Stern hat am 5. Mai 2031 Erik Sund, den Premierminister von Norwegen, in Wien getroffen.', ['meeting held 2031-05-05 Wien Eva Stern/principal, Erik Sund/principal']],
    ['Ministerin Eva Stern hat 2031 Erik Bücher in Wien geschenkt.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('the day of an encounter', () => {
  it.each([
    ['Außenminister Erik Sund besucht ab dem 16. Mai Oslo.', ['visit planned 2031-05-16 Oslo Erik Sund/guest']],
    ['Ab dem 3. Juni wird Außenminister Erik Sund Peru einen Antrittsbesuch abstatten.', ['visit planned 2031-06-03 Peru Erik Sund/guest']],
    ['Vom 16. Mai an besucht Außenminister Erik Sund die Stadt Hamar.', ['visit planned 2031-05-16 Stadt Hamar Erik Sund/guest']],
    ['Ministerin Eva Stern trifft sich diese Woche in Genf mit Außenminister Erik Sund.', ['meeting held 2031-05-05/2031-05-11 Genf Eva Stern/principal, Erik Sund/principal']],
    ['Ministerin Eva Stern weilt zwischen dem 3. und dem 6. Mai in Oslo.', ['visit held 2031-05-03/2031-05-06 Oslo Eva Stern/guest']],
    ['Ministerin Eva Stern hält sich nächste Woche vom 13. bis 15. Mai zu einem Besuch in Oslo auf.', ['visit planned 2031-05-13/2031-05-15 Oslo Eva Stern/guest']],
    ['Der letzte Besuch von Präsident Erik Sund in Kenia geht auf das Jahr 2022 zurück.', ['visit recalled 2022 Kenia Erik Sund/guest']],
    [
      'Am 16. Mai reist Ministerin Eva Stern nach Oslo, wo sie Außenminister Erik Sund trifft.',
      ['visit planned 2031-05-16 Oslo Eva Stern/guest', 'meeting planned 2031-05-16 Oslo Eva Stern/guest, Erik Sund/host'],
    ],
    [
      'Ministerin Eva Stern stattete im Mai 2023 Kenia einen Besuch ab und traf dabei Außenminister Erik Sund.',
      ['visit recalled 2023-05 Kenia Eva Stern/guest', 'meeting recalled 2023-05 - Eva Stern/principal, Erik Sund/principal'],
    ],
    // Where no day is told none is taken over.
    ['Ministerin Eva Stern reist nach Oslo, wo sie Außenminister Erik Sund trifft.', ['visit held - Oslo Eva Stern/guest', 'meeting held - Oslo Eva Stern/guest, Erik Sund/host']],
    // Since when something lasts is no day of it.
    ['Minister Erik Sund und Ministerin Eva Stern stehen seit dem 3. Mai in Kontakt.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('is that of the news for what came right before another encounter', () => {
    const text =
      'Ministerin Eva Stern empfing am Mittwoch in Bern den norwegischen Ministerpräsidenten Nils Lund. Vor dem Treffen mit Ministerpräsident Lund hatte Ministerin Stern Außenminister Erik Sund getroffen.';
    expect(told(text)[1]).toBe('meeting held 2031-05-07 Bern Eva Stern/principal, Erik Sund/principal');
    expect(told(text.replace('Vor dem Treffen', 'Zwei Jahre vor dem Treffen'))[1]).toMatch(/^meeting recalled - /u);
  });
});

describe('a programme', () => {
  const text =
    'Präsident Karl Berg empfängt den Präsidenten der Republik Kenia, Joseph Wanyonyi, vom 19. bis 21. Mai zu einem Staatsbesuch in Oslo. Am Montag, 19. Mai, zeigt Präsident Berg dem Gast den Palast. Nach dem Rundgang ist ein Gespräch der beiden Präsidenten vorgesehen. Am Dienstag trifft Präsident Wanyonyi Kanzler Olaf Moll zu einem Frühstück im Kanzleramt. Dort führt er zudem Gespräche mit Ministerin Eva Stern.';
  it('goes on with the day that its paragraph has reached', () => {
    expect(told(text)).toEqual([
      'visit planned 2031-05-19/2031-05-21 Oslo Karl Berg/host, Joseph Wanyonyi/guest',
      'talks planned 2031-05-19 Oslo Karl Berg/host, Joseph Wanyonyi/guest',
      'meal planned 2031-05-20 Kanzleramt Joseph Wanyonyi/principal, Olaf Moll/principal',
      'talks planned 2031-05-20 Kanzleramt Joseph Wanyonyi/principal, Eva Stern/principal',
    ]);
  });
  it('leaves a further meeting open', () => {
    expect(told('Am Montag, 19. Mai, trifft Minister Erik Sund in Oslo Ministerin Eva Stern. Ein weiteres Treffen von Ministerin Stern mit Außenminister Nils Lund ist vorgesehen.')[1]).toMatch(
      /^meeting planned - /u,
    );
  });
});

it('what was spoken of is no side', () => {
  const text =
    'Am 5. Mai fanden in Oslo Verhandlungen des norwegischen Ministers Erik Sund mit der kenianischen Ministerin Anna Lund statt. Es gab einen Gedankenaustausch zum Streit zwischen Peru und Chile sowie zur Arbeit der OSZE. Die nächste Sitzung der Gemischten Kommission soll im ersten Quartal in Nairobi stattfinden.';
  const sides = readScene(analyse(text, 'de'), { published: '2031-05-08' }).findings.encounters.map(({ item }) => [item.date, item.sides]);
  expect(sides).toEqual([
    ['2031-05-05', ['NOR', 'KEN']],
    ['2032-33', ['NOR', 'KEN']],
  ]);
});

describe('the place of an encounter', () => {
  it('is the town rather than the region of the journey', () => {
    const text = 'Auf ihrer Reise in die nordische Region traf Ministerin Eva Stern heute in Hamar den norwegischen Außenminister Erik Sund.';
    expect(told(text)).toEqual(['meeting held 2031-05-08 Hamar Eva Stern/guest, Erik Sund/host', 'visit held 2031-05-08 nordische Region Eva Stern/guest']);
  });
  it('is a ministry with what it is for', () => {
    const at = (where: string) => told(`Ministerin Eva Stern und Außenminister Erik Sund führten am Montag ${where} Verhandlungen.`);
    expect(at('im Ministerium für Auswärtige Angelegenheiten')).toEqual(['talks held 2031-05-05 Ministerium für Auswärtige Angelegenheiten Eva Stern/principal, Erik Sund/principal']);
    expect(at('im Rathaus für Konsultationen')[0]).toMatch(/^talks held 2031-05-05 Rathaus Eva/u);
  });
  it('is the capital that a state has', () => {
    const text = 'Ministerin Eva Stern und Außenminister Erik Sund trafen sich am Montag in Kenias Hauptstadt Nairobi.';
    expect(told(text)).toEqual(['meeting held 2031-05-05 Nairobi Eva Stern/principal, Erik Sund/principal']);
  });
  it('is no month', () => {
    expect(told('Ministerin Eva Stern und Außenminister Erik Sund werden den Dialog im Juni/Juli weiterführen.')).toEqual(['talks planned 2031-06/2031-07 - Eva Stern/principal, Erik Sund/principal']);
  });
});

it('whom a visitor of one day is to meet he meets on that day', () => {
  const text =
    'Ministerin Eva Stern reist am 19. Mai zu einem Arbeitsbesuch nach Nairobi. Auf dem Programm steht ein Gespräch mit dem Minister für Handel, Joseph Wanyonyi. Die nächste Runde der Verhandlungen ist geplant.';
  expect(told(text)).toContain('talks planned 2031-05-19 Nairobi Eva Stern/principal, Joseph Wanyonyi/principal');
  expect(told(text.replace('am 19. Mai', 'vom 19. bis 21. Mai'))).toContain('talks planned - - Eva Stern/principal, Joseph Wanyonyi/principal');
});
