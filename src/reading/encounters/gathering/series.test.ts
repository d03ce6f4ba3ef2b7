/** Side-meetings, sessions of bilateral bodies, and what one encounter tells of the next, in the manner of several publishers. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const line = (text: string, language = 'en'): string[] =>
  readScene(analyse(text, language), { published: '2031-02-11' }).findings.encounters.map(({ item: e }) =>
    [e.kind, e.status, e.date ?? '-', e.sides.join('+'), e.people.map((p) => `${p.name}/${p.part}`).join(', ')].join(' ').trim(),
  );

describe('sessions of bodies of two states', () => {
  const MET = 'Norwegian Foreign Minister Erik Sund and Austrian Foreign Minister Eva Stern met in Oslo on Monday.';
  it.each([
    ['The 6th session of the Joint Commission will be held in Vienna in 2033.', 'talks planned 2033 NOR+AUT'],
    ['The Joint Commission met in Oslo in May 2029.', 'talks recalled 2029-05 NOR+AUT'],
    ['The sixth meeting of the Intergovernmental Commission took place in Vienna last October.', 'meeting recalled 2030-10 NOR+AUT'],
  ])('%s', (text, told) => expect(line(`${MET} ${text}`)).toContain(told));
  it('reads none where the body only says something', () => expect(line(`${MET} The Joint Commission noted that trade grew.`)).toHaveLength(1));
  it('knows them in German', () =>
    expect(
      line(
        'Der norwegische Außenminister Erik Sund traf am Montag die österreichische Außenministerin Eva Stern. Die letzte Sitzung der Gemischten Kommission hatte im Mai 2029 in Oslo stattgefunden.',
        'de',
      ),
    ).toContain('talks recalled 2029-05 NOR+AUT'));
  it.each([
    ['Unterzeichnet wurde ein Protokoll der dritten Sitzung der Gemeinsamen Kommission. Die vierte Sitzung soll 2033 in Wien abgehalten werden.', 'talks planned 2033 NOR+AUT'],
    ['Die nächste Tagung der Gemischten Kommission findet 2033 in Wien statt.', 'talks planned 2033 NOR+AUT'],
  ])('%s', (text, told) => expect(line(`Der norwegische Außenminister Erik Sund traf am Montag die österreichische Außenministerin Eva Stern. ${text}`, 'de')).toContain(told));
  it('reads none where no series has been told of', () =>
    expect(line('Der norwegische Außenminister Erik Sund traf am Montag die österreichische Außenministerin Eva Stern. Die vierte Sitzung soll 2033 in Wien abgehalten werden.', 'de')).toHaveLength(
      1,
    ));
});

describe('what German texts tell beside the verb', () => {
  const MET = 'Der norwegische Außenminister Erik Sund traf am Montag die österreichische Außenministerin Eva Stern.';
  const placeOf = (text: string): string | undefined => readScene(analyse(text, 'de'), { published: '2031-02-11' }).findings.encounters[0]?.item.place;
  it('whom the text calls a guest was received', () => {
    expect(line(`${MET} Man freue sich auf die Zusammenarbeit, wandte sich der Minister an seinen Gast.`, 'de')[0]).toContain('Erik Sund/host, Eva Stern/guest');
    expect(line(`${MET} Man freue sich auf die Zusammenarbeit, sagte Sund. Auch ein Gast sprach.`, 'de')[0]).toContain('Erik Sund/principal, Eva Stern/principal');
  });
  it('a talk that follows on a visit is one of the visitor', () =>
    expect(line('Ministerin Eva Stern weilte am 9. und 10. Februar zu einem Arbeitsbesuch in Norwegen. Am Dienstag folgte ein Arbeitsgespräch mit Außenminister Erik Sund.', 'de')[1]).toContain(
      'Eva Stern',
    ));
  it('an agreement signed on a visit is between the two states', () =>
    expect(
      line(
        'Ministerin Eva Stern aus Österreich weilte am 9. Februar zu einem Besuch in Norwegen. Sie führte Gespräche mit Präsident Olaf Berg, Minister Erik Sund und Minister Nils Lund. Anlässlich des Besuches wurde ein Abkommen zwischen den beiden Staaten unterzeichnet.',
        'de',
      ).filter((l) => l.startsWith('signing')),
    ).toHaveLength(1));
  it('what was before has another day', () => {
    const told = line(
      'Rund vier Monate nach ihrem letzten Treffen in Riga führten der norwegische Außenminister Erik Sund und die österreichische Außenministerin Eva Stern am Montag in Oslo politische Gespräche.',
      'de',
    );
    expect(told).toContain('talks held 2031-02-10 NOR+AUT Erik Sund/principal, Eva Stern/principal');
    expect(told.filter((l) => l.includes('recalled 2031'))).toEqual([]);
  });
  it('a year after a summit it is recalled, and what is held every year is no news', () => {
    const told = line('Ein Jahr nach dem OSZE-Ministerrat in Oslo unter norwegischem Vorsitz treffen sich die Außenminister der Teilnehmerstaaten am 12. Februar 2031 in Wien.', 'de');
    expect(told.filter((l) => l.includes('NOR')).map((l) => l.slice(0, 19))).toEqual(['conference recalled']);
    expect(line('Die Partei führt jedes Jahr im Januar in Wien eine Tagung der Regierungschefs durch.', 'de')).toEqual([]);
  });
  it('whoever is received before his journey home is received at a meeting', () =>
    expect(line(`${MET} Vor ihrer Rückreise wurde Stern vom norwegischen Vizepräsidenten Nils Lund empfangen.`, 'de').at(-1)).toMatch(/^meeting held/u));
  it('a heading tells where', () => expect(placeOf(`Freundschaftliche Begegnung im Palast der Nation\n\n${MET}`)).toBe('Palast der Nation'));
  it('a capital has a name or none', () => {
    expect(placeOf(MET.replace('am Montag', 'am Montag in der peruanischen Hauptstadt Lima'))).toBe('Lima');
    expect(placeOf(MET.replace('am Montag', 'am Montag in der peruanischen Hauptstadt'))).toBe('peruanischen Hauptstadt');
  });
});

describe('one encounter beside another', () => {
  it('tells two of several apart', () =>
    expect(
      line(
        'Norwegian Foreign Minister Erik Sund met Austrian Foreign Minister Eva Stern, Maltese Foreign Minister Karl Berg and Kenyan Foreign Minister Paul Tarn in Oslo on Monday. On the sidelines, Sund and Stern also held a bilateral meeting.',
      ),
    ).toContain('meeting held 2031-02-10 NOR+AUT Erik Sund/principal, Eva Stern/principal'));
  it('tells who was received by someone without a name apart', () =>
    expect(line('The Austrian Foreign Minister, Eva Stern, met the Foreign Minister of Norway, Erik Sund, in Oslo on Monday. She was later received by the President of the Republic.')).toHaveLength(
      2,
    ));
  it('gives the other side to whom a visitor calls on', () =>
    expect(
      line(
        'The Austrian Foreign Minister, Eva Stern, was received by the President of Norway, Erik Sund, on 10 February. She subsequently paid a courtesy call on the Speaker of the Storting, Nils Lund.',
      ),
    ).toContain('meeting held 2031-02-10 AUT+NOR Eva Stern/guest, Nils Lund/host'));
  it('reads one with each who was met separately', () =>
    expect(line('Norwegian Foreign Minister Erik Sund met separately with Austrian Foreign Minister Eva Stern and Kenyan Foreign Minister Paul Tarn on Monday.').map((l) => l.slice(0, 31))).toEqual([
      'meeting held 2031-02-10 NOR+AUT',
      'meeting held 2031-02-10 NOR+KEN',
    ]));
  it('takes the day of the news for whom a noun tells', () => {
    expect(line('Die Lage im Norden bestimmte gestern ein Gespräch des norwegischen Außenministers Erik Sund mit der österreichischen Außenministerin Eva Stern.', 'de')[0]).toMatch(
      /^talks held 2031-02-10 NOR\+AUT/u,
    );
    // The month is that of the matter.
    expect(line('Norwegian Foreign Minister Erik Sund met Austrian Foreign Minister Eva Stern on Monday. They discussed the elections in May.')).toHaveLength(1);
  });
  it('takes the day on which someone told of the meeting', () => {
    expect(line('Norwegian Foreign Minister Erik Sund told reporters on Monday after he had met Austrian Foreign Minister Eva Stern in Oslo.')[0]).toMatch(/^meeting held 2031-02-10/u);
    expect(line('Der norwegische Außenminister Erik Sund teilte am Montag mit, nachdem er mit der österreichischen Außenministerin Eva Stern verhandelt hatte.', 'de')[0]).toMatch(
      /^talks held 2031-02-10/u,
    );
  });
});
