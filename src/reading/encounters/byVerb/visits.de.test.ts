/** Visits, calls on someone, letters and what follows on a visit, as German readouts tell them. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

/** Each encounter in one line: kind, status, date, place, people. */
const told = (text: string): string[] =>
  readScene(analyse(text, 'de'), { published: '2031-05-09' }).findings.encounters.map(({ item: e }) =>
    [e.kind, e.status, e.date ?? '-', e.place ?? '-', e.people.map((p) => `${p.name}/${p.part}`).join(', ')].join(' '),
  );

describe('a call on someone, and a visit to a country', () => {
  it.each([
    ['Ministerin Eva Stern empfing am Montag den kenianischen Botschafter Joseph Wanyonyi zu einem Abschiedsbesuch.', ['meeting held 2031-05-05 - Eva Stern/host, Joseph Wanyonyi/guest']],
    ['Ministerin Eva Stern stattete am Montag Präsident Joseph Wanyonyi einen Höflichkeitsbesuch ab.', ['meeting held 2031-05-05 - Eva Stern/guest, Joseph Wanyonyi/host']],
    ['Ministerin Eva Stern empfing am Montag den kenianischen Minister Joseph Wanyonyi zu einem Arbeitsbesuch.', ['visit held 2031-05-05 - Eva Stern/host, Joseph Wanyonyi/guest']],
    ['Ministerin Eva Stern stattete am Montag Kenia einen Antrittsbesuch ab.', ['visit held 2031-05-05 Kenia Eva Stern/guest']],
    ['Ministerin Eva Stern empfing am Montag Minister Joseph Wanyonyi bei seinem Antrittsbesuch in Wien.', ['visit held 2031-05-05 Wien Eva Stern/host, Joseph Wanyonyi/guest']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('where someone stays', () => {
  it.each([
    [
      'Präsident Joseph Wanyonyi hält sich in Begleitung seiner Frau, Grace Otieno, vom 16. bis 19. Mai auf Einladung des Präsidenten zu einem Staatsbesuch in Norwegen auf.',
      ['visit planned 2031-05-16/2031-05-19 Norwegen Joseph Wanyonyi/guest, Grace Otieno/present'],
    ],
    ['Präsident Joseph Wanyonyi von Kenia weilt seit Montag zu einem Staatsbesuch in Norwegen.', ['visit held - Norwegen Joseph Wanyonyi/guest']],
    // Since years someone lives there.
    ['Präsident Joseph Wanyonyi von Kenia weilt seit dem 3. Mai 2029 zu einem Besuch in Norwegen.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('who leads whom', () => {
  it.each([
    ['Präsident Joseph Wanyonyi besuchte gemeinsam mit Ministerpräsidentin Eva Stern am Montag das Museum in Oslo.', ['visit held 2031-05-05 Oslo Joseph Wanyonyi/guest']],
    ['Präsident Joseph Wanyonyi besuchte mit Ministerpräsidentin Eva Stern am Montag das Museum in Oslo.', ['visit held 2031-05-05 Oslo Joseph Wanyonyi/host, Eva Stern/guest']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what comes about', () => {
  it.each([
    ['In Oslo kam es am 5. Mai zu einem Treffen zwischen Ministerin Eva Stern und Minister Joseph Wanyonyi.', ['meeting held 2031-05-05 - Eva Stern/principal, Joseph Wanyonyi/principal']],
    ['In Oslo kam es am 5. Mai zu keinem Treffen zwischen Ministerin Eva Stern und Minister Joseph Wanyonyi.', []],
    ['In Oslo kam es am 5. Mai zu einem Streit zwischen Ministerin Eva Stern und Minister Joseph Wanyonyi.', []],
    ['In Oslo stand am Donnerstag ein Gespräch mit dem kenianischen Minister Joseph Wanyonyi auf dem Programm.', ['talks held 2031-05-08 Oslo Joseph Wanyonyi/principal']],
    ['In Oslo stand am Donnerstag ein Vortrag des kenianischen Ministers Joseph Wanyonyi auf dem Programm.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a call is where one spoke', () => {
  it.each([
    ['Ministerin Eva Stern hat heute in einem Telefonat mit Minister Joseph Wanyonyi über die Lage gesprochen.', ['call held 2031-05-09 - Eva Stern/principal, Joseph Wanyonyi/principal']],
    ['Ministerin Eva Stern hat heute mit Minister Joseph Wanyonyi über das Telefonat gesprochen.', ['talks held 2031-05-09 - Eva Stern/principal, Joseph Wanyonyi/principal']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a letter', () => {
  it.each([
    [
      'Präsident Karl Berg gratulierte dem Präsidenten von Kenia, Joseph Wanyonyi, am Samstag in einem Schreiben zum Nationalfeiertag.',
      ['message held 2031-05-03 - Karl Berg/principal, Joseph Wanyonyi/principal'],
    ],
    ['Präsident Karl Berg gratulierte dem Präsidenten von Kenia, Joseph Wanyonyi, am Samstag in einer Rede zum Nationalfeiertag.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what follows on a reception', () => {
  const RECEIVED = 'Am Mittwoch empfing Präsident Karl Berg Minister Joseph Wanyonyi aus Kenia.';
  const AUDIENCE = 'audience held 2031-05-07 - Karl Berg/host, Joseph Wanyonyi/guest';
  it('a banquet by a body for the guest, in a house of its own', () => {
    const text = `${RECEIVED} Am selben Tag gab das Zentralkomitee der Partei im Grandhotel für den Gast ein Bankett.`;
    expect(told(text)).toEqual([AUDIENCE, 'meal held 2031-05-07 Grandhotel Joseph Wanyonyi/guest']);
    expect(told(text.replace(' für den Gast', ''))).toEqual([AUDIENCE]);
  });
  it('talks of the one guest on the next day; of two guests it is open who will be there', () => {
    const next = 'Auf dem Programm steht am morgigen Samstag noch ein Gespräch mit Ministerin Eva Stern.';
    const one = 'Präsident Karl Berg hat heute die Botschafterin Kenias, Grace Otieno, empfangen.';
    const two = 'Präsident Karl Berg hat heute die Botschafter Kenias und Perus, Grace Otieno und Rosa Diaz, empfangen.';
    expect(told(`${one} ${next}`)[1]).toBe('talks planned 2031-05-10 - Grace Otieno/principal, Eva Stern/principal');
    expect(told(`${two} ${next}`)[1]).toBe('talks planned 2031-05-10 - Eva Stern/principal');
  });
  it('a session that the two led is one by itself', () => {
    const text =
      'Präsident Karl Berg hat am Mittwoch in Oslo den kenianischen Minister Joseph Wanyonyi empfangen. Berg und Wanyonyi leiteten gemeinsam die siebte Sitzung des Hochrangigen Kooperationsrats.';
    const received = 'audience held 2031-05-07 Oslo Karl Berg/host, Joseph Wanyonyi/guest';
    expect(told(text)).toEqual([received, 'talks held 2031-05-07 Oslo Karl Berg/host, Joseph Wanyonyi/guest']);
    expect(told(text.replace('Sitzung des Hochrangigen Kooperationsrats', 'Etappe des Rennens'))).toEqual([received]);
  });
});

describe('the next round', () => {
  const HELD = 'Die siebte Runde der politischen Konsultationen zwischen Norwegen und Kenia hat am Montag in Oslo stattgefunden.';
  it.each([
    ['Die nächste Runde wird 2032 in Nairobi durchgeführt.', ['talks planned 2032 Nairobi ']],
    ['Die nächste Runde wird 2032 in Nairobi verfilmt.', []],
    ['Beide Seiten kamen überein, dass die Gemeinsame Wirtschaftskommission noch im Dezember in Nairobi tagen soll.', ['talks planned 2031-12 Nairobi ']],
    ['Beide Seiten kamen überein, dass die Gemeinsame Wirtschaftskommission noch im Dezember in Nairobi bauen soll.', []],
  ])('%s', (text, expected) => expect(told(`${HELD} ${text}`).slice(1)).toEqual(expected));
});

describe('who leads a delegation on its journey was not at the talks before', () => {
  const talks = (sides: string) => `In Wien fanden am 5. Mai Gespräche zwischen ${sides} statt.`;
  it.each([
    [
      `${talks('den Delegationen Österreichs und Kenias')} Die kenianische Delegation unter Leitung von Eva Stern reiste am 6. Mai nach Oslo.`,
      ['talks held 2031-05-05 Wien ', 'visit held 2031-05-06 Oslo Eva Stern/guest'],
    ],
    [
      `${talks('Minister Karl Berg und Ministerin Anna Lund aus Kenia')} Am 6. Mai reiste eine Delegation des Parlaments unter Leitung von Eva Stern nach Oslo.`,
      ['talks held 2031-05-05 Wien Karl Berg/principal, Anna Lund/principal'],
    ],
    // Where it does not travel it is the one that talked.
    [`${talks('den Delegationen Österreichs und Kenias')} Die kenianische Delegation stand unter Leitung von Eva Stern.`, ['talks held 2031-05-05 Wien Eva Stern/principal']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('talks abroad, letters, leave, and what comes next', () => {
  const A = 'Die norwegische Aussenministerin Anna Holm';
  it.each([
    [`${A} führte vom 5.–7. Mai Gespräche in Nairobi.`, ['talks held 2031-05-05/2031-05-07 Nairobi Anna Holm/principal']],
    [`${A} führte am Montag Gespräche in Oslo.`, []],
    [`${A} schrieb am Montag an den kenianischen Präsidenten Ali Tarn.`, ['message held 2031-05-05 - Anna Holm/principal, Ali Tarn/principal']],
    [`${A} schrieb am Montag ein Buch über den kenianischen Präsidenten Ali Tarn.`, []],
    [`${A} verabschiedete am Montag den kenianischen Botschafter Ali Tarn.`, ['meeting held 2031-05-05 - Anna Holm/host, Ali Tarn/guest']],
    [`${A} verabschiedete am Montag den kenianischen Minister Ali Tarn.`, []],
    [
      `${A} reist am Montag, 12. Mai, nach Nairobi. Anschliessend wird sie den kenianischen Präsidenten Ali Tarn treffen.`,
      ['visit planned 2031-05-12 Nairobi Anna Holm/guest', 'meeting planned 2031-05-12 Nairobi Anna Holm/principal, Ali Tarn/principal'],
    ],
    [
      `${A} reist am Montag, 12. Mai, nach Nairobi. Auf dem Programm steht ein Höflichkeitsbesuch bei Präsident Ali Tarn.`,
      ['visit planned 2031-05-12 Nairobi Anna Holm/guest', 'meeting planned 2031-05-12 Nairobi Anna Holm/guest, Ali Tarn/host'],
    ],
    [`${A} hat am Montag Nachmittag den kenianischen Präsidenten Ali Tarn empfangen.`, ['meeting held 2031-05-05 - Anna Holm/host, Ali Tarn/guest']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
