/** Clauses in clauses: subordinate, relative, infinitive, participial; who is meant where the clause does not say. */
import { describe, expect, it } from 'vitest';
import { clauseOf, clausesOf } from '../../../../test/german.ts';

describe('subordinate clauses', () => {
  it.each([
    ['Er betonte, dass die Lage ernst ist.', 'sein', { relation: 'content', opener: 'dass', subject: 'die Lage', predicative: 'ernst' }],
    ['Dass die Lage ernst ist, betonte er.', 'sein', { relation: 'content', subject: 'die Lage' }],
    ['Er fragte, ob die Delegation abgereist sei.', 'abreisen', { relation: 'content', opener: 'ob', subject: 'die Delegation' }],
    ['Weil die Lage ernst war, blieb er.', 'sein', { relation: 'adverbial', opener: 'weil' }],
    ['Nachdem er den Gast empfangen hatte, reiste er ab.', 'empfangen', { relation: 'adverbial', opener: 'nachdem', object: 'den Gast' }],
    ['Wie der Minister sagte, bleibt die Grenze offen.', 'sagen', { relation: 'adverbial', subject: 'der Minister' }],
    ['Sie erklärte, wie wichtig die Konferenz sei.', 'sein', { relation: 'question', subject: 'die Konferenz' }],
    ['Es schien, als würde er den Gast nicht kennen.', 'kennen', { relation: 'adverbial', subject: 'er', object: 'den Gast' }],
    ['Sie betonte, dass, wie er sagte, die Lage ernst sei.', 'sein', { relation: 'content', subject: 'die Lage' }],
  ])('%s', (text, verb, expected) => {
    expect(clauseOf(text, verb)).toMatchObject(expected);
  });

  it('stand in one another', () => {
    const found = clausesOf('Er sagte, dass er hoffe, dass die Verhandlungen, die in Oslo begonnen haben, bald enden.');
    expect(found.map((c) => [c.relation, c.verb])).toEqual([
      [undefined, 'sagen'],
      ['content', 'hoffen'],
      ['content', 'enden'],
      ['relative', 'beginnen'],
    ]);
  });
  it('belong to a noun or a stand-in', () => {
    expect(clauseOf('Er äusserte die Hoffnung, dass die Gespräche gelingen.', 'gelingen').anchor).toBe('Hoffnung');
    expect(clauseOf('Er ist davon überzeugt, dass die Gespräche gelingen.', 'gelingen').anchor).toBe('davon');
  });
});

it('a phrase that makes one with the verb opens no list of the infinitive', () => {
  expect(clauseOf('Er brachte den Wunsch zum Ausdruck, die Flüge in den Sudan und den Tschad zu bezahlen.', 'bezahlen')).toMatchObject({
    relation: 'infinitive',
    object: 'die Flüge in den Sudan und den Tschad',
  });
  expect(clauseOf('Er hofft, mit dem König, dem Kanzler und dem Minister zu sprechen.', 'sprechen')).toMatchObject({ relation: 'infinitive' });
});

it('an insertion between commas ends no infinitive', () => {
  expect(clauseOf('Er sprach vom Vorhaben, die Lieder des Nordens, einschliesslich der Joiks aus Norwegen, sorgfältig zu sammeln.', 'sammeln')).toMatchObject({
    relation: 'infinitive',
    object: 'die Lieder des Nordens',
  });
});

describe('relative clauses', () => {
  it.each([
    ['Der Minister, der gestern abreiste, dankte den Gästen.', 'abreisen', 'Minister'],
    ['Er lobte die Organisation der Tagung, die in Oslo stattfand.', 'stattfinden', 'Tagung'],
    ['Er dankte den Ländern, deren Hilfe entscheidend war.', 'sein', 'Ländern'],
    ['Sie lobte den Ort, an dem die Verhandlungen begonnen haben.', 'beginnen', 'Ort'],
    ['Er traf die Gäste, welche Oslo besuchten.', 'besuchen', 'Gäste'],
  ])('%s', (text, verb, anchor) => {
    expect(clauseOf(text, verb)).toMatchObject({ relation: 'relative', anchor });
  });
});

describe('infinitives and who is meant', () => {
  it.each([
    ['Die Schweiz ist bereit, Nordland zu unterstützen.', 'unterstützen', 'Nordland', 'Die Schweiz'],
    ['Der Minister versprach dem Präsidenten, die Grenze zu öffnen.', 'öffnen', 'die Grenze', 'Der Minister'],
    ['Der Minister bat den Präsidenten, die Grenze zu öffnen.', 'öffnen', 'die Grenze', 'den Präsidenten'],
    ['Sie forderte die Parteien auf, die Grenze zu öffnen.', 'öffnen', 'die Grenze', 'die Parteien'],
    ['Die Parteien wurden aufgefordert, die Grenze zu öffnen.', 'öffnen', 'die Grenze', 'Die Parteien'],
    ['Er betonte die Bereitschaft der Schweiz, die Grenze zu öffnen.', 'öffnen', 'die Grenze', 'der Schweiz'],
    ['Er reiste nach Oslo, um die Konferenz zu eröffnen.', 'eröffnen', 'die Konferenz', 'Er'],
    ['Die Delegationen vereinbarten, den Handel, die Kultur und den Sport zu fördern.', 'fördern', 'den Handel, die Kultur und den Sport', 'Die Delegationen'],
    ['In Oslo begann die Kommission den Vertrag zu prüfen.', 'prüfen', 'den Vertrag', 'die Kommission'],
    ['Die Minister hatten Gelegenheit das Museum zu besuchen.', 'besuchen', 'das Museum', 'Die Minister'],
    ['Der Präsident lud den Gast ein, Wonsan zu besuchen.', 'besuchen', 'Wonsan', 'den Gast'],
  ])('%s', (text, verb, object, subject) => {
    const clause = clauseOf(text, verb);
    expect(clause.object).toBe(object);
    expect(clause.understood).toEqual([subject]);
  });

  it('stand side by side', () => {
    const found = clausesOf('Beide Seiten beschlossen, die Grenze zu öffnen und den Handel zu fördern.');
    expect(found.map((c) => [c.verb, c.object, ...c.understood])).toEqual([
      ['beschliessen', undefined],
      ['öffnen', 'die Grenze', 'Beide Seiten'],
      ['fördern', 'den Handel', 'Beide Seiten'],
    ]);
  });
});

describe('participles', () => {
  it.each([
    ['Von der Presse befragt, verwies der Minister auf die Verhandlungen.', 'befragen', 'der Minister'],
    ['Begleitet von seiner Frau, besuchte der Präsident das Museum.', 'begleiten', 'der Präsident'],
    ['Die Delegation, vertreten durch Anna Kern, reiste ab.', 'vertreten', 'Die Delegation'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb)).toMatchObject({ kind: 'participial', understood: [subject] });
  });
});

describe('who says it, put into what is said', () => {
  it.each([
    ['Die Zusammenarbeit, sagte Erik Sund, sei sehr eng.', 'sagen', 'sein', 'Die Zusammenarbeit'],
    ['Die Lage sei, betonte der Minister, sehr ernst.', 'betonen', 'sein', 'Die Lage'],
    ['Die Bande beider Völker, bekräftigten Eva Stern und Erik Sund, bestehen seit Jahren.', 'bekräftigen', 'bestehen', 'Die Bande beider Völker'],
  ])('%s', (text, speech, verb, subject) => {
    const all = clausesOf(text);
    expect(all.map((c) => c.verb).sort()).toEqual([speech, verb].sort());
    expect(all.find((c) => c.verb === verb)?.subject).toBe(subject);
  });
  it('is none where each side is a clause', () => {
    expect(clausesOf('Er kam nach Oslo, betonte die Freundschaft, und reiste ab.').map((c) => c.verb)).toEqual(['kommen', 'betonen', 'abreisen']);
  });
});

describe('a relative clause behind a preposition', () => {
  it('has its verb last', () => {
    const all = clausesOf('Das Memorandum, über das Kenia seit Jahren verhandelt, wurde unterzeichnet.');
    expect(all.map((c) => [c.verb, c.kind])).toEqual(expect.arrayContaining([['verhandeln', 'relative']]));
  });
});

describe('what one is asked to do', () => {
  it.each([
    ['Sie bat Minister Kern, dem König sowie dem Volk beste Wünsche zu übermitteln.', 'übermitteln', { indirect: 'dem König sowie dem Volk', object: 'beste Wünsche' }],
    ['Sie ersuchte den Gast, der Königin, dem Prinzen und der Regierung ihre Grüße zu überbringen.', 'überbringen', { indirect: 'der Königin, dem Prinzen und der Regierung' }],
    // A list inside stays one.
    ['Sie beschloss, den Handel, die Kultur und den Sport zu fördern.', 'fördern', { object: 'den Handel, die Kultur und den Sport' }],
  ])('%s', (text, verb, roles) => {
    expect(clauseOf(text, verb)).toMatchObject({ kind: 'infinitive', ...roles });
  });
});

describe('a relative clause with "sich"', () => {
  it('goes on behind a second name', () => {
    expect(clauseOf('Er empfing den Gast, der sich auf Einladung des Ministers für Kultur, Erik Sund, in Wien aufhält.', 'aufhalten')).toMatchObject({ kind: 'relative', subject: 'der' });
  });
  it('is none where a participle stands before the noun', () => {
    expect(clausesOf('Er sprach über die Krise, die sich abzeichnende Lage und den Handel.').map((c) => c.kind)).toEqual(['main']);
  });
});
