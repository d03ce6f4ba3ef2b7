/** Small words with a double: what else "sein", "einen", "nieder" and "das" could be, and names that are offices too. */
import { describe, expect, it } from 'vitest';
import { clauseOf, clausesOf } from '../../../../test/german.ts';
import { analyseGerman } from '../analyse.ts';

describe('determiners that are infinitives as well', () => {
  it.each([
    ['Er übermittelte der Königin sein tief empfundenes Beileid.', 'übermitteln', 'sein tief empfundenes Beileid'],
    ['Im Mai wird der norwegische Außenminister Erik Sund einen Arbeitsbesuch in Wien abstatten.', 'abstatten', 'einen Arbeitsbesuch in Wien'],
  ])('%s', (text, verb, object) => {
    expect(clauseOf(text, verb).object).toBe(object);
  });
  it('also where a participle with its agent stands between article and noun', () => {
    expect(clauseOf('Am 17. Oktober empfängt eine von Ministerin Anna Holm geleitete Delegation Generalsekretär Ban Ki-moon.', 'empfangen').subject).toContain('eine von Ministerin');
  });
  it('but behind "zu" they are infinitives', () => {
    expect(clausesOf('Der Präsident versprach, das Volk zu einen.').map((c) => c.verb)).toContain('einen');
  });
});

describe('what split off from a verb', () => {
  it('is found behind a subject of several', () => {
    expect(clauseOf('Am Abend legten die Königin und ihr Gast am Denkmal einen Kranz nieder.', 'niederlegen').object).toBe('einen Kranz');
  });
  it('is nothing that points back to what was told', () => {
    expect(clausesOf('Der Gast dankte dafür und bat um Rat.').map((c) => c.verb)).toEqual(['danken', 'bitten']);
  });
  it('closes what "von" opened before the finite verb', () => {
    expect(clausesOf('Vom 16. Mai an besucht der Minister die Stadt.').map((c) => c.verb)).toEqual(['besuchen']);
  });
  it('is left where the two are read as an idiom', () => {
    expect(clausesOf('Die Königin und ihr Gast gaben das Ergebnis bekannt.').map((c) => c.verb)).toEqual(['geben']);
  });
});

describe('prepositions that could split off', () => {
  it('have not where no finite verb stands before them in their stretch', () => {
    expect(clausesOf('Kenia sei bereit, enger mit Peru zu arbeiten.').map((c) => c.verb)).toEqual(['sein', 'arbeiten']);
  });
  it('have where one does', () => {
    expect(clauseOf('Er drückte sein Mitgefühl aus für die Opfer.', 'ausdrücken').object).toBe('sein Mitgefühl');
  });
});

describe('a participle at the head of the sentence', () => {
  it('goes with the verb behind it', () => {
    expect(clauseOf('Zur Sprache gekommen seien weiter der Handel und der Verkehr.', 'kommen').form).toBe('active perfect reported');
  });
});

describe('relative pronouns', () => {
  it('are told from articles by the noun that does not agree', () => {
    const text = 'Er übergab ein Geschenk, das Vorsitzender Berg dem Gast zukommen ließ.';
    expect(clauseOf(text, 'zukommen').subject).toBe('Vorsitzender Berg');
  });
  it('are articles before a noun that agrees', () => {
    expect(clausesOf('Er traf das Staatsoberhaupt, das Mitglied der Akademie ist.').map((c) => c.verb)).toEqual(['treffen', 'sein']);
  });
});

describe('offices among names', () => {
  const classesOf = (text: string): string[] => analyseGerman(text).tokens.map((t) => t.wordClass);
  it('are offices behind the genitive of a state', () => {
    expect(classesOf('Chinas Außenminister Fang Li kam.').slice(0, 4)).toEqual(['name', 'noun', 'name', 'name']);
  });
  it('are family names behind a given name', () => {
    expect(classesOf('Ministerin Anna Kaiser traf Jan König.').slice(0, 6)).toEqual(['noun', 'name', 'name', 'verb', 'name', 'name']);
    expect(classesOf('Heute traf Anna den König.')[4]).toBe('noun');
  });
});

describe('a relative pronoun that could be an article', () => {
  it.each([
    'Er übergab ein Geschenk, das Genosse Olaf Berg, Präsident der Republik Nordland, dem verehrten Genossen Erik Sund übersandt hat.',
    'Er übergab ein Geschenk, das Genosse Olaf Berg dem verehrten Genossen Erik Sund übersandt hat.',
  ])('%s', (text) => {
    const found = clauseOf(text, 'übersenden');
    expect(found).toMatchObject({ kind: 'relative', object: 'das' });
    expect(found.subject).toMatch(/^Genosse Olaf Berg/u);
  });
  it('is an article where the noun behind it agrees with it', () => {
    expect(clausesOf('Er traf das Mitglied des Rates, das Staatsoberhaupt Olaf Berg, am Montag.').map((c) => c.kind)).toEqual(['main']);
  });
});

describe('names that look like other words', () => {
  it('behind an office without an article', () => {
    expect(clauseOf('Ministerin Ute Feldmann lobte die Fortschritte.', 'loben').subject).toBe('Ministerin Ute Feldmann');
    expect(clauseOf('Die Ministerin lud Hauptmann und Feldwebel ein.', 'einladen').object).toBe('Hauptmann und Feldwebel');
  });
  it('have no adjective before them without an article', () => {
    expect(clausesOf('Der Parteichef Pawel Gorin gratulierte Aleko Mirdan zum Geburtstag und wünschte ihm Glück.').map((c) => c.verb)).toEqual(['gratulieren', 'wünschen']);
    expect(clausesOf('Der alte und der geehrte Aleko Mirdan kamen und wünschten Glück.').map((c) => c.verb)).toEqual(['kommen', 'wünschen']);
  });
});

describe('offices that look like adjectives', () => {
  it('are nouns before a name', () => {
    expect(analyseGerman('Es kamen die Abgeordneten Karla Wenk und Jo Brehm.').tokens[3]?.wordClass).toBe('noun');
  });
  it('but not before a noun', () => {
    expect(analyseGerman('Es kamen die Vereinigten Staaten und die Abgeordnete Kammer.').tokens[3]?.wordClass).toBe('adjective');
  });
});
