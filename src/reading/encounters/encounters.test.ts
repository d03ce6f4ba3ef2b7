/** Encounters, courtesies and who is meant, read from invented readouts in the manner of several publishers. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const read = (text: string, published?: string) => readScene(analyse(text, 'de'), { ...(published !== undefined && { published }) }).findings;
const encounters = (text: string, published?: string) => read(text, published).encounters.map((f) => f.item);
const parts = (text: string, published?: string) => encounters(text, published).map((e) => [e.kind, e.status, e.people.map((p) => `${p.name}/${p.part}`).join(', ')].join(' '));

describe('in the manner of a party newspaper', () => {
  const text = `Der verehrte Genosse RI HAN SOL, Vorsitzender der Partei der Arbeit, Vorsitzender des Komitees für Staatsangelegenheiten der DVRK und Oberster Befehlshaber der Volksarmee, empfing am 5. März die Delegation der Sondergesandten des norwegischen Präsidenten, die von Erik Sund, Leiter des Präsidialamtes, geleitet wurde, in Audienz.

Zugegen war Pak Jong Min, Sekretär des ZK der Partei.

Mit Warmherzigkeit empfing er den Gast und hieß seinen Besuch willkommen. Erik Sund überreichte ihm den Brief des Präsidenten. Er erwiderte, die Beziehungen entwickelten sich gut, und sprach seinen Dank aus.`;
  const record = read(text, '2031-03-06');

  it('reads an audience with the leader of the delegation as guest', () => {
    expect(parts(text, '2031-03-06')[0]).toBe('audience held RI HAN SOL/host, Erik Sund/guest, Pak Jong Min/present');
  });
  it('reads all offices of a list', () => {
    expect(record.people.find((p) => p.item.name === 'RI HAN SOL')?.item.offices.map((o) => o.title)).toEqual([
      'Vorsitzender der Partei der Arbeit',
      'Vorsitzender des Komitees für Staatsangelegenheiten der DVRK',
      'Oberster Befehlshaber der Volksarmee',
    ]);
  });
  it('tells host and guest apart where both are pronouns and roles', () => {
    expect(record.courtesies.map(({ item }) => `${item.kind} ${item.from} > ${item.to}`)).toContain('welcome RI HAN SOL > Erik Sund');
    expect(record.statements.map(({ item }) => [item.speaker, item.content.text])).toContainEqual([['RI HAN SOL'], 'die Beziehungen entwickelten sich gut']);
  });
});

describe('in the manner of a news agency', () => {
  const text =
    'NORDHAFEN, 1. Dezember (NNA) -- Der norwegische Präsident Erik Sund und sein armenischer Amtskollege, Juri Malkow, trafen sich hier am Samstag. Erik Sund sagte, beide Länder sollten den Handel stärken, die Kultur fördern und die Jugend einladen, nur so könnten sich die Beziehungen entwickeln.';
  it('takes the place of the dateline for "hier", and the day before publication', () => {
    const [meeting] = encounters(text, '2018-12-02');
    expect(meeting).toMatchObject({ kind: 'meeting', date: '2018-12-01', place: 'NORDHAFEN', sides: ['NOR', 'ARM'] });
  });
  it('reads what is said in several clauses as one', () => {
    expect(read(text).statements.map((s) => s.item.content.text)).toEqual([
      'beide Länder sollten den Handel stärken, die Kultur fördern und die Jugend einladen, nur so könnten sich die Beziehungen entwickeln',
    ]);
  });
  it('takes the day of the dateline where no day of publication is known', () => {
    expect(encounters('Bern, 17.10.2030 - Bundesrat Paul Tarn hat heute Ministerin Eva Stern empfangen.')[0]?.date).toBe('2030-10-17');
  });
});

describe('in the manner of ministries', () => {
  it('reads the call that a noun tells, and no second one in the exchange of views', () => {
    const text =
      'Am 16. April fand auf Initiative der armenischen Seite ein Telefongespräch des Außenministers Norwegens, Erik Sund, mit der Außenministerin der Republik Armenien, Eva Stern, statt. Es wurde die Lage im Norden besprochen. Es fand ein Meinungsaustausch über den Handel statt.';
    expect(parts(text, '2031-04-17')).toEqual(['call held Erik Sund/principal, Eva Stern/principal']);
    expect(read(text, '2031-04-17').topics.map((t) => t.item.content.text)).toEqual(['die Lage im Norden', 'den Handel']);
  });
  it('adds the visitor to what stands on the programme', () => {
    const text = 'Ministerin Eva Stern reist am 25. Oktober 2031 zu einem Arbeitsbesuch nach Irland. Auf dem Programm stehen Treffen mit Premierminister Paul Tarn und Finanzminister Nils Lund.';
    expect(parts(text, '2031-10-20')).toEqual(['visit planned Eva Stern/guest', 'meeting planned Eva Stern/principal, Paul Tarn/principal, Nils Lund/principal']);
  });
  it('reads a passive that looks like a future', () => {
    const text = 'Der norwegische Minister Erik Sund weilt vom 26. bis 30. Juni 2031 in der Schweiz. Er wird in Bern von Bundesrat Paul Tarn empfangen.';
    expect(parts(text, '2031-06-20')[1]).toBe('meeting planned Erik Sund/guest, Paul Tarn/host');
  });
  it('gives an office with a place to a name after a place', () => {
    expect(parts('Bundesrätin Eva Stern trifft am 11. Juni 2031 in Zürich Claudio Rossi, den italienischen Minister für Handel.', '2031-06-01')).toEqual([
      'meeting planned Eva Stern/principal, Claudio Rossi/principal',
    ]);
  });
  it.each([
    ['Der Gastgeber betonte, der norwegische Präsident habe recht, und dankte dafür.', 'Juri Malkow'],
    ['Der Gastgeber dankte.', 'Juri Malkow'],
  ])('keeps the subject over speech between: %s', (sentence, from) => {
    expect(read(`Präsident Juri Malkow empfing den norwegischen Außenminister Erik Sund. ${sentence}`).courtesies.map((c) => c.item.from)).toContain(from);
  });
});

describe('what is no encounter', () => {
  it.each([
    'Präsident Juri Malkow konnte gemeinsam mit Minister Erik Sund gute Vereinbarungen treffen.',
    'Die beiden Präsidenten wurden am Flughafen willkommen geheissen.',
    'Minister Erik Sund sagte, ein Treffen mit Präsident Juri Malkow sei denkbar.',
    'Minister Erik Sund wird Präsident Juri Malkow nicht treffen.',
    'Minister Erik Sund hat die Einladung zu einem Treffen mit Präsident Juri Malkow abgelehnt.',
  ])('%s', (text) => expect(encounters(text).filter((e) => e.status === 'held')).toEqual([]));
});

describe('who is meant', () => {
  it('does not take the state of the counterpart for the holder of a shared office', () => {
    const people = read('Bundespräsident Alexander Tarn ist am Donnerstag mit seinem deutschen Amtskollegen Paul Stern zusammengekommen.').people.map((p) => [p.item.name, p.item.country]);
    expect(people).toEqual([
      ['Alexander Tarn', undefined],
      ['Paul Stern', 'DEU'],
    ]);
  });
  it('lets the institution that acted last be what a pronoun means', () => {
    expect(read('Der Bundesrat hat Paul Tarn ernannt. Er will die Reform fortsetzen.').statements.flatMap((s) => s.item.speaker)).not.toContain('Paul Tarn');
  });
  it('takes a sentence behind a dash for no office', () => {
    expect(read('Ernennung von Paul Tarn - Bundesrat optimiert die Auswahl').people[0]?.item.offices).toEqual([]);
  });
});

describe('what publishers leave to the reader', () => {
  it('finds the country in brackets behind a town', () => {
    const [meeting] = encounters('Bundesrat Paul Tarn hat am 3. Mai 2031 in Salzgitter (D) Ministerin Eva Stern getroffen.', '2031-05-04');
    expect(meeting).toMatchObject({ kind: 'meeting', status: 'held', date: '2031-05-03' });
    expect(meeting?.place).toMatch(/^Salzgitter/u);
  });
});

describe('in English', () => {
  const english = (text: string, published: string) => readScene(analyse(text, 'en'), { published }).findings.encounters.map((f) => f.item);
  it('reads a working visit that is announced', () => {
    expect(english('Foreign Minister Erik Sund will pay a working visit to Ireland on 25 October 2031.', '2031-10-20')[0]).toMatchObject({ kind: 'visit', status: 'planned', date: '2031-10-25' });
  });
  it('takes an invitation to a visit for no visit', () => {
    const found = english(
      'Foreign Minister Erik Sund met Prime Minister Eva Stern of Austria in Oslo. Erik Sund extended an invitation to the President of Austria to pay a state visit to Norway.',
      '2031-04-17',
    );
    expect(found.map((e) => e.kind)).toEqual(['meeting']);
  });
  it('lets a pronoun tell which of two a relative clause is about', () => {
    const found = english('Trade was discussed at the talks between Minister Eva Stern of Austria and Minister Erik Sund of Norway, who received his guest in Oslo.', '2031-04-17');
    expect(
      found
        .flatMap((e) => e.people)
        .filter((p) => p.part === 'host')
        .map((p) => p.name),
    ).toEqual(['Erik Sund']);
  });
  it('does not date a conversation by what it was about', () => {
    const [meeting] = english('Foreign Minister Erik Sund met Prime Minister Eva Stern in Oslo. Erik Sund spoke with Eva Stern about arrangements for the climate summit in 2032.', '2031-04-17');
    expect(meeting?.date).toBeUndefined();
  });
  it('takes the talks of the two who met for the meeting told before', () => {
    const found = english('Foreign Minister Erik Sund met Prime Minister Eva Stern in Oslo on Monday. The two ministers held talks here.', '2031-04-17');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'meeting', status: 'held', date: '2031-04-14', place: 'Oslo' });
  });
});

describe('in several towns', () => {
  const english = (text: string) =>
    readScene(analyse(text, 'en'), { published: '2031-05-04' }).findings.encounters.map(({ item }) => [item.kind, item.date, item.place, ...item.people.map((p) => p.name)]);
  it('who is in two towns has two meetings', () => {
    expect(
      english(
        'State Secretary Paul Tarn made working visits to Vienna and Oslo yesterday and today. In Vienna, he held talks with representatives of the Austrian Ministry of Finance. In Oslo, he met the Norwegian Minister Ola Nord.',
      ),
    ).toEqual([
      ['visit', '2031-05-03/2031-05-04', 'Vienna', 'Paul Tarn'],
      ['talks', undefined, 'Vienna', 'Paul Tarn'],
      ['meeting', undefined, 'Oslo', 'Paul Tarn', 'Ola Nord'],
    ]);
  });
  it('what was done on a visit does not move it', () => {
    expect(english('President Eva Stern visited Oslo today. During her visit Eva Stern laid a wreath at the Monument of the Seafarers.')[0]).toEqual(['visit', '2031-05-04', 'Oslo', 'Eva Stern']);
  });
});

describe('what carries over from one encounter to the next', () => {
  const english = (text: string) =>
    readScene(analyse(text, 'en'), { published: '2031-05-08' }).findings.encounters.map(({ item }) => [item.kind, item.date, item.place, ...item.people.map((p) => `${p.name}/${p.part}`)]);
  const lead = 'State Secretary Paul Tarn returned today from a visit to Norway and Peru. He had talks in Oslo on 5 May and in Lima on 7 May.';
  it('who "also had talks" had them in the same place on the same day', () => {
    expect(english(`${lead}\n\nIn Oslo he met the Minister of Finance, Ola Nord. He also had talks with the Governor of the Bank, Eva Stern.`)).toContainEqual([
      'talks',
      '2031-05-05',
      'Oslo',
      'Paul Tarn/principal',
      'Eva Stern/principal',
    ]);
  });
  it('talks with one and with another are two, with one and another one', () => {
    const people = (text: string) => english(text).map(([, , , ...names]) => names.join(' '));
    expect(people('Minister Paul Tarn had talks with the Foreign Minister of Norway, Ola Nord, and with Eva Stern, Secretary General of the United Nations.')).toEqual([
      'Paul Tarn/principal Ola Nord/principal',
      'Paul Tarn/principal Eva Stern/principal',
    ]);
    expect(people('Minister Paul Tarn had talks with his counterparts, Ministers Ola Nord and Lars Holm from Norway, as well as with Eva Stern, Secretary General of the United Nations.')).toEqual([
      'Paul Tarn/principal Ola Nord/principal Lars Holm/principal',
      'Paul Tarn/principal Eva Stern/principal',
    ]);
    expect(people('Minister Paul Tarn had talks with the Foreign Minister of Norway, Ola Nord, and the Secretary General of the United Nations, Eva Stern.')).toEqual([
      'Paul Tarn/principal Ola Nord/principal Eva Stern/principal',
    ]);
  });
  it('whoever speaks of "his host" was the guest', () => {
    const met = 'Minister Paul Tarn met the Norwegian Foreign Minister, Ola Nord, in Oslo.';
    expect(english(`${met} Paul Tarn informed his host about the reform.`)[0]?.slice(3)).toEqual(['Paul Tarn/guest', 'Ola Nord/host']);
    expect(english(`${met} Paul Tarn informed his colleague about the reform.`)[0]?.slice(3)).toEqual(['Paul Tarn/principal', 'Ola Nord/principal']);
  });
  it('a journey is to where it goes', () => {
    expect(
      english('Two years after the visit of the Polish President to Bern, President Paul Tarn travelled to Warsaw on 3 May for an official visit.').map(([kind, , place]) => [kind, place]),
    ).toContainEqual(['visit', 'Warsaw']);
  });
  it('a place within another event is none of the encounter', () => {
    const [meeting] = english(
      'With the opening of the Seafarers Summit in Montreux coming up soon, Minister Paul Tarn explained the priorities of Norway. After a meeting with President Eva Stern, Paul Tarn left.',
    ).filter(([kind]) => kind === 'meeting');
    expect(meeting?.[2]).toBeUndefined();
  });
});

it('a text may end with the place', () => {
  expect(encounters('Ministerin Eva Stern traf sich in Oslo mit Minister Erik Sund\n\nNorwegen-Peru: Gedankenaustausch im Raumfahrtbereich', '2031-03-06')[0]?.place).toBe('Oslo');
});
