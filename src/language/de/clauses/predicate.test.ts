/** Verbs in their brackets: what split off, auxiliaries, modals, voice, tense, mood, negation. */
import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../../../test/german.ts';

describe('verbs that split', () => {
  it.each([
    ['Er hob die Bedeutung der Zusammenarbeit hervor.', 'hervorheben'],
    ['Er hat die Bedeutung der Zusammenarbeit hervorgehoben.', 'hervorheben'],
    ['Er versprach, die Bedeutung der Zusammenarbeit hervorzuheben.', 'hervorheben'],
    ['Es freut mich, dass er die Bedeutung der Zusammenarbeit hervorhebt.', 'hervorheben'],
    ['Die Bedeutung der Zusammenarbeit wurde hervorgehoben.', 'hervorheben'],
    ['Die Delegation reiste am Abend aus Oslo ab.', 'abreisen'],
    ['Der Minister nahm an der Konferenz teil.', 'teilnehmen'],
    ['Auch Botschafter Holm hat am Essen teilgenommen.', 'teilnehmen'],
    ['Der Präsident traf gestern in Wonsan ein.', 'eintreffen'],
    ['Sie schlossen ein Abkommen ab.', 'abschliessen'],
    ['Sie hiess den Gast willkommen.', 'willkommenheissen'],
    ['Es freut sie, ihn in Oslo willkommen zu heissen.', 'willkommenheissen'],
    ['Die Ministerin stimmte dem Vorschlag zu.', 'zustimmen'],
    ['Beide Seiten tauschten Meinungen aus.', 'austauschen'],
    ['Der Rat lehnt den Antrag ab.', 'ablehnen'],
    ['Der Minister drückte sein Mitgefühl aus für die Opfer.', 'ausdrücken'],
    ['Sie setzten die Verhandlungen fort.', 'fortsetzen'],
    ['Die Vorsteherin kündigte einen Besuch an.', 'ankündigen'],
  ])('%s', (text, verb) => {
    expect(clauseOf(text, verb).verb).toBe(verb);
  });
});

describe('voice, tense and mood', () => {
  it.each([
    ['Er empfängt den Gast.', 'empfangen', 'active present indicative'],
    ['Er empfing den Gast.', 'empfangen', 'active past indicative'],
    ['Er hat den Gast empfangen.', 'empfangen', 'active perfect indicative'],
    ['Er hatte den Gast empfangen.', 'empfangen', 'active pluperfect indicative'],
    ['Er wird den Gast empfangen.', 'empfangen', 'active future indicative'],
    ['Er wird sich am Abend mit dem Minister unterhalten.', 'unterhalten', 'active future indicative'],
    ['Der Saal wird von der Stadt unterhalten.', 'unterhalten', 'passive present indicative'],
    ['Der Gast wird vom Präsidenten empfangen.', 'empfangen', 'passive present indicative'],
    ['Der Gast wurde vom Präsidenten empfangen.', 'empfangen', 'passive past indicative'],
    ['Der Gast ist vom Präsidenten empfangen worden.', 'empfangen', 'passive perfect indicative'],
    ['Der Gast war vom Präsidenten empfangen worden.', 'empfangen', 'passive pluperfect indicative'],
    ['Der Gast wird vom Präsidenten empfangen werden.', 'empfangen', 'passive future indicative'],
    ['Zur Tagung sind alle Minister eingeladen.', 'einladen', 'stative present indicative'],
    ['Die Delegation ist abgereist.', 'abreisen', 'active perfect indicative'],
    ['Der Minister ist gestern nach Rom gereist.', 'reisen', 'active perfect indicative'],
    ['Die Lage ist ernst.', 'sein', 'active present indicative'],
    ['Er sagte, die Lage sei ernst.', 'sein', 'active present reported'],
    ['Er sagte, er habe den Gast empfangen.', 'empfangen', 'active perfect reported'],
    ['Er sagte, der Gast sei empfangen worden.', 'empfangen', 'passive perfect reported'],
    ['Sie würden den Gast gern empfangen.', 'empfangen', 'active future conditional'],
    ['Er sagte, sie kämen bald.', 'kommen', 'active present conditional'],
    ['Die Vereinbarung ist bis Ende Jahr umzusetzen.', 'umsetzen', 'passive present indicative'],
  ])('%s', (text, verb, form) => {
    expect(clauseOf(text, verb).form).toBe(form);
  });
});

describe('modal verbs', () => {
  it.each([
    ['Die Schweiz will Nordland unterstützen.', 'unterstützen', 'wollen'],
    ['Die Frage soll in Bern besprochen werden.', 'besprechen', 'sollen'],
    ['Sie haben die Frage nicht lösen können.', 'lösen', 'können'],
    ['Er sagte, man müsse die Frage lösen.', 'lösen', 'müssen'],
    ['Es bleibt offen, ob sie kommen dürfen.', 'kommen', 'dürfen'],
    ['Der Minister möchte die Beziehungen vertiefen.', 'vertiefen', 'mögen'],
    ['Die Frist ist einzuhalten.', 'einhalten', 'sein'],
    ['Die Parteien haben die Frist einzuhalten.', 'einhalten', 'haben'],
  ])('%s', (text, verb, modal) => {
    expect(clauseOf(text, verb).modal).toBe(modal);
  });
});

describe('negation', () => {
  it.each([
    ['Der Minister empfing den Gast nicht.', true],
    ['Der Minister empfing keine Gäste.', true],
    ['Niemals empfing der Minister Gäste.', true],
    ['Der Minister empfing nicht nur den Gast.', false],
    ['Der Minister empfing den nicht erschienenen Gast.', false],
    ['Der Minister empfing den Gast.', false],
  ])('%s', (text, negated) => {
    expect(clauseOf(text, 'empfangen').negated).toBe(negated);
  });
});
