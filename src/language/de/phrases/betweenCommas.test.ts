/** Participles with whoever did it, names and offices between commas, and words that only their neighbours tell apart. */
import { describe, expect, it } from 'vitest';
import { clauseOf, clausesOf, phraseOf } from '../../../../test/german.ts';

describe('a participle behind a comma, with who did it', () => {
  it.each([
    [
      'Ministerin Eva Stern empfing die Delegation der Partei, geleitet von Paul Tarn.',
      'leiten',
      { relation: 'participial', with: { von: 'von Paul Tarn' }, understood: ['die Delegation der Partei'] },
    ],
    [
      'Ministerin Eva Stern empfing die Delegation, geleitet von Paul Tarn, Mitglied des Rates und Vorsitzendem der Partei.',
      'leiten',
      { with: { von: 'von Paul Tarn, Mitglied des Rates und Vorsitzendem der Partei' } },
    ],
    [
      'Ministerin Eva Stern traf in Oslo ein, begleitet von Botschafterin Anna Lund und Sekretär Karl Berg.',
      'begleiten',
      { with: { von: 'von Botschafterin Anna Lund und Sekretär Karl Berg' }, understood: ['Ministerin Eva Stern'] },
    ],
    ['Ministerin Eva Stern besichtigte, begleitet von Botschafterin Anna Lund, das Museum.', 'besichtigen', { object: 'das Museum', with: {} }],
    ['Die Delegation, geleitet von Eva Stern, wurde von Präsident Karl Berg empfangen.', 'empfangen', { subject: 'Die Delegation', with: { von: 'von Präsident Karl Berg' } }],
  ])('%s', (text, verb, expected) => expect(clauseOf(text, verb)).toMatchObject(expected));
  it('is the verb of the sentence where there is no other', () => {
    expect(clauseOf('Gestern begleitet von Oslo aus Eva Stern die Gäste.', 'begleiten')).toMatchObject({ kind: 'main', object: 'die Gäste' });
    expect(clauseOf('Gestern, begleitet von Gästen, kam Eva Stern an.', 'ankommen')).toMatchObject({ subject: 'Eva Stern' });
  });
});

describe('who has a name between commas', () => {
  it.each([
    ['Am Montag hatte Karl Berg der Vorsitzenden des Rates, Eva Stern, ein Telegramm gesandt.', 'senden', { indirect: 'der Vorsitzenden des Rates, Eva Stern', object: 'ein Telegramm' }],
    ['Berg übergab der Ministerin, Eva Stern, das Schreiben.', 'übergeben', { indirect: 'der Ministerin, Eva Stern', object: 'das Schreiben' }],
    ['Karl Berg lobte die Rede, ein Werk des Ministers.', 'loben', { object: 'die Rede, ein Werk des Ministers' }],
  ])('%s', (text, verb, expected) => expect(clauseOf(text, verb)).toMatchObject(expected));
});

it('a second verb goes on behind the comma that closes a relative clause', () => {
  const text = 'Er würdigte den Mut, mit dem das Land gehandelt habe, und sagte zu, die Arbeit zu begleiten.';
  expect(clausesOf(text).map((c) => [c.kind, c.verb])).toEqual([
    ['main', 'würdigen'],
    ['relative', 'handeln'],
    ['main', 'zusagen'],
    ['infinitive', 'begleiten'],
  ]);
  expect(clauseOf('Er sagte, dass sie gekommen sei und Oslo gesehen habe.', 'sehen').relation).toBe('content');
});

describe('a passive whose participle looks like an infinitive', () => {
  it.each([
    ['Am Montag wird Ministerin Stern von Präsident Karl Berg und Ministerin Anna Lund empfangen.', 'passive present indicative'],
    ['Am Montag wird Ministerin Stern Präsident Karl Berg und Ministerin Anna Lund empfangen.', 'active future indicative'],
  ])('%s', (text, form) => expect(clauseOf(text, 'empfangen').form).toBe(form));
});

describe('words that their neighbours tell apart', () => {
  it('an office is no noble name, and a noble name is one', () => {
    expect(clauseOf('Am Montag wurde Ministerin Stern von Bundesrätin Anna Lund empfangen.', 'empfangen')).toMatchObject({ subject: 'Ministerin Stern', with: { von: 'von Bundesrätin Anna Lund' } });
    expect(phraseOf('Ministerin Eva von der Aue kam.', 'Ministerin').name).toContain('von der Aue');
  });
  it('several events are no part of a name', () => {
    expect(clauseOf('Er hatte am Vortag mit Tarn Gespräche geführt.', 'führen')).toMatchObject({ object: 'Gespräche', with: { mit: 'mit Tarn' } });
    expect(clauseOf('Er hatte am Vortag mit Tarn Gesprak gerechnet.', 'rechnen').object).toBeUndefined();
  });
  it('a given name may look like an adjective', () => {
    expect(phraseOf('Sie sprach mit dem Minister Armen Tarnjan.', 'Minister').name).toContain('Armen Tarnjan');
    expect(phraseOf('Sie sprach mit armen Ländern.', 'Ländern').modifiers).toEqual(['armen']);
  });
  it('an ordinal may look like a verb', () => {
    expect(clauseOf('Nach einem Gespräch leiteten Stern und Tarn die siebte Sitzung des Rates.', 'leiten').object).toBe('die siebte Sitzung des Rates');
    expect(clauseOf('Sie siebte Mehl.', 'sieben').object).toBe('Mehl');
  });
  it('"nach wie vor" is one word of time, and no preposition', () => {
    expect(clauseOf('Die Lage ist nach wie vor ernst.', 'sein')).toMatchObject({ subject: 'Die Lage', predicative: 'ernst', with: {} });
    expect(clauseOf('Sie kam nach dem Treffen.', 'kommen').with).toEqual({ nach: 'nach dem Treffen' });
  });
  it('what stands on the programme is the subject', () => {
    expect(clauseOf('Auf dem Programm steht ein Gespräch mit Eva Stern.', 'stehen').subject).toBe('ein Gespräch mit Eva Stern');
  });
});
