/** Who does what to whom: by case and agreement, in whatever order the fields of the sentence are filled. */
import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../../../test/german.ts';

describe('one sentence in every order of its fields', () => {
  it.each([
    'Der Präsident empfing am Montag den Gast in Bern.',
    'Den Gast empfing der Präsident am Montag in Bern.',
    'Am Montag empfing der Präsident den Gast in Bern.',
    'In Bern empfing den Gast am Montag der Präsident.',
    'Am Montag hat der Präsident den Gast in Bern empfangen.',
    'Den Gast hat am Montag in Bern der Präsident empfangen.',
    'Es wurde gemeldet, dass den Gast am Montag der Präsident in Bern empfing.',
    'Es wurde gemeldet, dass der Präsident am Montag den Gast in Bern empfangen hat.',
  ])('%s', (text) => {
    const clause = clauseOf(text, 'empfangen');
    expect([clause.subject?.toLowerCase(), clause.object?.toLowerCase()]).toEqual(['der präsident', 'den gast']);
    expect(clause.with.in?.toLowerCase()).toBe('in bern');
  });
});

describe('what case and number tell', () => {
  it.each([
    ['Die Ministerin dankte dem Botschafter.', 'danken', { subject: 'Die Ministerin', indirect: 'dem Botschafter' }],
    ['Dem Botschafter dankte die Ministerin.', 'danken', { subject: 'die Ministerin', indirect: 'Dem Botschafter' }],
    ['Der Bundespräsident überreichte dem Gast ein Geschenk.', 'überreichen', { subject: 'Der Bundespräsident', indirect: 'dem Gast', object: 'ein Geschenk' }],
    ['Ein Geschenk überreichte ihm die Delegation.', 'überreichen', { subject: 'die Delegation', indirect: 'ihm', object: 'Ein Geschenk' }],
    ['Die Delegationen traf der Minister.', 'treffen', { subject: 'der Minister', object: 'Die Delegationen' }],
    ['Die Gäste begrüsste die Ministerin.', 'begrüssen', { subject: 'die Ministerin', object: 'Die Gäste' }],
    ['Die Schweiz unterstützt die Konferenz.', 'unterstützen', { subject: 'Die Schweiz', object: 'die Konferenz' }],
    ['Im Mittelpunkt standen die Beziehungen.', 'stehen', { subject: 'die Beziehungen' }],
    ['Zur Sprache kam auch die Lage in Nordland.', 'kommen', { subject: 'die Lage in Nordland' }],
    ['Peter Holm gratulierte Präsident Lind.', 'gratulieren', { subject: 'Peter Holm', indirect: 'Präsident Lind' }],
    ['Anna Lind ist Botschafterin.', 'sein', { subject: 'Anna Lind', predicative: 'Botschafterin' }],
    ['Er gedachte der Opfer.', 'gedenken', { subject: 'Er', genitive: 'der Opfer' }],
    ['Der Minister traf sich mit seinem Kollegen.', 'treffen', { subject: 'Der Minister', object: undefined }],
    ['Den ganzen Tag verhandelten die Parteien.', 'verhandeln', { subject: 'die Parteien', object: undefined }],
    ['Es wurden Meinungen ausgetauscht.', 'austauschen', { subject: 'Meinungen' }],
    ['Nächste Woche besucht Präsident Holm Wien.', 'besuchen', { subject: 'Präsident Holm', object: 'Wien' }],
    ['Es fand eine Sitzung der Kommission statt.', 'stattfinden', { subject: 'eine Sitzung der Kommission', object: undefined }],
    ['Priorität hat die Versorgung der Flüchtlinge.', 'haben', { subject: 'die Versorgung der Flüchtlinge', object: 'Priorität' }],
    ['Die Kanzlei, die Makler in Bern vertritt, wurde geschlossen.', 'vertreten', { subject: 'die', object: 'Makler in Bern' }],
    ['Vincent sorgte für Ruhe.', 'sorgen', { subject: 'Vincent' }],
    ['Forscher untersuchen das Wasser.', 'untersuchen', { subject: 'Forscher', object: 'das Wasser' }],
    ['Dennoch führte die Ministerin Gespräche.', 'führen', { subject: 'die Ministerin', object: 'Gespräche' }],
    ['Über 300 Gäste waren an Bord.', 'sein', { subject: 'Über 300 Gäste' }],
    ['Wer kann den Streit beilegen?', 'beilegen', { subject: 'Wer', object: 'den Streit' }],
    ['Bundesrätin Kern hat am Montag Nachmittag Ali Holm empfangen.', 'empfangen', { object: 'Ali Holm', with: { an: 'am Montag Nachmittag' } }],
    ['Von Riga reiste Präsident Holm nach Wien.', 'reisen', { subject: 'Präsident Holm', with: { von: 'Von Riga' } }],
    ['Präsident Holm besuchte vom 2.–4. Mai Wien.', 'besuchen', { subject: 'Präsident Holm', object: 'Wien' }],
    ['Präsident Holm besucht Wien.', 'besuchen', { subject: 'Präsident Holm', object: 'Wien' }],
    ['Gestern traf in Zürich Claudio Rossi ein.', 'eintreffen', { subject: 'Claudio Rossi' }],
  ])('%s', (text, verb, expected) => {
    expect(clauseOf(text, verb)).toMatchObject(expected);
  });
});

describe('one act as active, passive, noun and subordinate clause', () => {
  it.each([
    ['Bundesrat Kern empfing Botschafterin Lind.', 'empfangen', 'subject', 'object'],
    ['Botschafterin Lind wurde von Bundesrat Kern empfangen.', 'empfangen', 'von', 'subject'],
    ['Von Bundesrat Kern empfangen wurde Botschafterin Lind.', 'empfangen', 'von', 'subject'],
    ['Man meldete, dass Bundesrat Kern Botschafterin Lind empfangen hat.', 'empfangen', 'subject', 'object'],
    ['Man meldete, Bundesrat Kern habe Botschafterin Lind empfangen.', 'empfangen', 'subject', 'object'],
  ])('%s', (text, verb, agent, patient) => {
    const clause = clauseOf(text, verb);
    const of = (role: string) => (role === 'subject' ? clause.subject : role === 'object' ? clause.object : clause.with[role]);
    expect(of(agent)).toMatch(/Bundesrat Kern$/u);
    expect(of(patient)).toBe('Botschafterin Lind');
  });
});

describe('names behind prepositions', () => {
  it.each([
    ['Die Delegation, vertreten durch Anna Kern, reiste ab.', 'abreisen', { subject: 'Die Delegation' }],
    ['Der Bundesrat wurde vertreten durch Anna Kern.', 'vertreten', { with: { durch: 'durch Anna Kern' } }],
    ['Der Minister traf in Zürich Claudio Rossi.', 'treffen', { object: 'Claudio Rossi', with: { in: 'in Zürich' } }],
    ['Der Minister traf in Zürich Wu Keming.', 'treffen', { object: 'Wu Keming', with: { in: 'in Zürich' } }],
    ['Der Präsident empfing in Wien Eva Baum.', 'empfangen', { object: 'Eva Baum', with: { in: 'in Wien' } }],
    ['Aus Oslo traf Paul Stein ein.', 'eintreffen', { subject: 'Paul Stein', with: { aus: 'Aus Oslo' } }],
    ['Das Treffen mit Lisa Busch war kurz.', 'sein', { subject: 'Das Treffen mit Lisa Busch' }],
    ['Das Treffen in Rom mit Anna Feld war kurz.', 'sein', { subject: 'Das Treffen in Rom mit Anna Feld' }],
    ['Sie reiste nach New York.', 'reisen', { with: { nach: 'nach New York' } }],
    ['Er sprach mit Frau Berger.', 'sprechen', { with: { mit: 'mit Frau Berger' } }],
    ['Er sprach mit Botschafter Koch.', 'sprechen', { with: { mit: 'mit Botschafter Koch' } }],
    ['Das Gespräch mit Paris Stadler war kurz.', 'sein', { subject: 'Das Gespräch mit Paris Stadler' }],
  ])('%s', (text, verb, expected) => {
    expect(clauseOf(text, verb)).toMatchObject(expected);
  });
});

describe('a verb of giving behind "und"', () => {
  it.each([
    ['Erik Sund drückte sein Beileid aus und wünschte den Verletzten baldige Genesung.', 'wünschen', { indirect: 'den Verletzten', object: 'baldige Genesung' }],
    ['Ministerin Anna Lind kam und sagte den Betroffenen rasche Hilfe zu.', 'zusagen', { indirect: 'den Betroffenen', object: 'rasche Hilfe' }],
    // Who accompanies someone gives nothing.
    ['Anna Lind kam und den Gast begleitete eine Eskorte.', 'begleiten', { subject: 'eine Eskorte', object: 'den Gast' }],
  ])('%s', (text, verb, roles) => {
    expect(clauseOf(text, verb)).toMatchObject(roles);
  });
});
