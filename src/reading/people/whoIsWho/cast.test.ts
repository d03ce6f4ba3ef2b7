/** Who is who in a text: pronouns, roles, groups and states, each with what it stands for. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

/** The parties of the subject of each clause with a verb, in order: "der Gast" told as the name that it stands for. */
function subjects(text: string, language: 'de' | 'en' = 'de'): string[][] {
  const { scene } = readScene(analyse(text, language));
  return scene.clauses.flatMap((clause) => {
    const subject = clause.arguments.find((a) => a.role === 'subject' && !a.understood);
    return clause.predicate && subject ? [scene.cast.who(subject.phrase).map((p) => p.name)] : [];
  });
}

describe('names', () => {
  const named = (text: string): string[] => readScene(analyse(text, 'de')).findings.people.map((p) => p.item.name);
  it('are no places in the genitive behind an office', () => {
    expect(named('Ministerin Eva Stern traf Karl Berg, den Vorsitzenden und Ministerpräsidenten Bayerns, sowie den Bürgermeister Berlins.')).toEqual(['Eva Stern', 'Karl Berg']);
  });
  it('begin behind a place, also where the family name stands first', () => {
    expect(named('Ministerin Eva Stern hat am Sonntag in Oslo Li Keming, den Minister von China, empfangen.')).toEqual(['Eva Stern', 'Li Keming']);
    expect(named('Ministerin Eva Stern hat Minister Oslo Li Keming empfangen.')).toEqual(['Eva Stern', 'Oslo Li Keming']);
  });
  it('go on with zu behind a given name and before a name', () => {
    expect(named('Ministerin Eva Stern traf den deutschen Minister Anton zu Rentlow.')).toEqual(['Eva Stern', 'Anton zu Rentlow']);
    expect(named('Ministerin Eva Stern traf den deutschen Minister Anton zu Gesprächen.')).toEqual(['Eva Stern', 'Anton']);
  });
});

it.each([
  ['de', 'Präsident Ulrich Berg empfing den Botschafter der Republik Peru, S. E. Rodrigo Lund, in Bern.', 'Botschafter der Republik Peru'],
  ['de', 'Präsident Ulrich Berg empfing S. E. Rodrigo Lund, Botschafter von Peru, in Bern.', 'Botschafter von Peru'],
  ['en', 'President Ulrich Berg received the Ambassador of Peru, H. E. Rodrigo Lund, in Bern.', 'Ambassador of Peru'],
] as const)('Excellency divided by a space is no name: %s %s', (language, text, office) => {
  const [, guest] = readScene(analyse(text, language)).findings.people.map(({ item }) => [item.name, item.country, item.offices[0]?.title]);
  expect(guest).toEqual(['Rodrigo Lund', 'PER', office]);
});

describe('names in English', () => {
  const people = (text: string): string[] => readScene(analyse(text, 'en')).findings.people.map((p) => p.item.name);
  it('begin behind a body of several, and behind the verb of a heading', () => {
    expect(people('Minister of State and Member of the Council of Ministers Fahd Omari received Minister Paul Tarn in Oslo.')).toEqual(['Fahd Omari', 'Paul Tarn']);
    expect(people('Minister of State Receives Message from Minister Paul Tarn')).toEqual(['Paul Tarn']);
  });
  it('take a state as part of their office, and end at the "and" behind a name', () => {
    const offices = (text: string) => readScene(analyse(text, 'en')).findings.people.map(({ item }) => [item.name, item.country, item.offices.map((o) => o.title)]);
    expect(offices('Kenya President Ali Tarn met Minister Nils Lund.')[0]).toEqual(['Ali Tarn', 'KEN', ['Kenya President']]);
    expect(offices('In Kenya President Ali Tarn met Minister Nils Lund.')[0]?.[2]).toEqual(['President']);
    expect(offices('Trade Minister Dr. Ali Tarn and Cabinet Secretary for Foreign Affairs of Kenya, H.E. Ms. Eva Lund, met.')[1]).toEqual([
      'Eva Lund',
      'KEN',
      ['Cabinet Secretary for Foreign Affairs of Kenya'],
    ]);
  });
  it('have a number that is no surname', () => {
    expect(people('Secretary Paul R. Sund III met Minister Eva Stern. Secretary Sund thanked her.')).toEqual(['Paul R. Sund III', 'Eva Stern']);
  });
  it('of a head of state is told from that of a body', () => {
    const said = 'President of Norway Erik Sund received the president of the Arctic Assembly Eva Stern. ';
    expect(subjects(`${said}The head of state thanked the guest.`, 'en').at(-1)).toEqual(['Erik Sund']);
  });
  it('stand before the names of their holders, one by one', () => {
    const offices = (text: string) => readScene(analyse(text, 'en')).findings.people.map(({ item }) => [item.name, item.offices.map((o) => o.title)]);
    expect(offices('He met the Norwegian prime minister, Erik Sund, trade minister, Ali Tarn, and others.')[0]).toEqual(['Erik Sund', ['Norwegian prime minister']]);
    expect(offices('Meeting between President of the Senate Tarn-Lund and Peruvian President Ana Tovar').at(-1)).toEqual(['Ana Tovar', ['Peruvian President']]);
  });
  it('stand for a person by the given name, by the field one heads, by the rank', () => {
    const said = 'Foreign Minister Getnet Sund of Norway met Deputy Foreign Minister of Kenya Ali Tarn. ';
    expect(subjects(`${said}Getnet thanked him.`, 'en').at(-1)).toEqual(['Getnet Sund']);
    expect(subjects(`${said}The head of Norwegian diplomacy thanked him.`, 'en').at(-1)).toEqual(['Getnet Sund']);
    expect(subjects(`${said}The Deputy Minister thanked him.`, 'en').at(-1)).toEqual(['Ali Tarn']);
  });
  it('of a deputy are told from those of the one whose deputy he is', () => {
    const said = 'Prime Minister Paul Tarn and Deputy Prime Minister Nils Lund met Minister Eva Stern. ';
    expect(subjects(`${said}The PM thanked her.`, 'en').at(-1)).toEqual(['Paul Tarn']);
    expect(subjects(`${said}The Deputy PM thanked her.`, 'en').at(-1)).toEqual(['Nils Lund']);
  });
});

describe('pronouns', () => {
  it('stand for who was the subject before and fits in gender', () => {
    expect(subjects('Ministerin Eva Stern traf Präsident Juri Malkow. Sie dankte ihm. Er lobte die Zusammenarbeit.')).toEqual([['Eva Stern'], ['Eva Stern'], ['Juri Malkow']]);
  });
  it('in the plural stand for those whom a verb brings together', () => {
    expect(subjects('Präsident Juri Malkow traf zu Gesprächen mit König Erik zusammen. Sie sprachen über den Handel. Die beiden vereinbarten ein Treffen.').slice(1)).toEqual([
      ['Juri Malkow', 'Erik'],
      ['Juri Malkow', 'Erik'],
    ]);
  });
  it('stand for the subject of a sentence farther back before others named in it', () => {
    expect(subjects('Minister Paul Tarn empfing Minister Nils Lund. Paul Tarn hieß den Gast willkommen. Das Land sei stark. Er wolle helfen.').at(-1)).toEqual(['Paul Tarn']);
  });
  it('stand for a state with an article that acted last, unless only persons do what they do', () => {
    const said = 'Ministerin Eva Stern empfing Minister Nils Lund. Die Schweiz setzt sich für den Frieden ein.';
    expect(subjects(`${said} Sie anerkennt das Recht der Völker.`).at(-1)).not.toEqual(['Eva Stern']);
    expect(subjects(`${said} Sie empfing danach den Botschafter.`).at(-1)).toEqual(['Eva Stern']);
  });
  it('stand for no one where no one fits', () => {
    expect(subjects('Ministerin Eva Stern reiste ab. Er blieb.')[1]).toEqual([]);
  });
});

describe('roles', () => {
  it('guest and host come from who receives whom', () => {
    expect(subjects('Genosse Kim Sung Ho empfing Außenminister Paul Tarn. Der Gast dankte. Der Gastgeber wünschte Erfolg.').slice(1)).toEqual([['Paul Tarn'], ['Kim Sung Ho']]);
    expect(subjects('Außenminister Paul Tarn wurde von König Erik empfangen. Der Gast dankte.')[1]).toEqual(['Paul Tarn']);
  });
  it('a counterpart is the other one', () => {
    expect(subjects('Ministerin Eva Stern traf den norwegischen Minister Erik Sund. Ihr norwegischer Amtskollege stimmte zu.')[1]).toEqual(['Erik Sund']);
  });
  it('a colleague holds the post of the one whose colleague he is', () => {
    const met = 'Außenministerin Eva Stern wurde von Präsident Erik Sund empfangen. Danach folgte ein Gespräch mit Außenminister Nils Lund.';
    expect(subjects(`${met} Eva Stern dankte. Ihr Amtskollege stimmte zu.`).slice(3)).toEqual([['Nils Lund']]);
    expect(subjects(`${met.replace('Außenminister Nils', 'Kulturminister Nils')} Eva Stern dankte. Ihr Gastgeber stimmte zu.`).slice(3)).toEqual([['Erik Sund']]);
  });
  it('an office stands for its holder, with a state for the one of that state', () => {
    expect(subjects('Der norwegische Präsident Erik Sund traf den peruanischen Präsidenten Juan Tovar. Der peruanische Präsident dankte.')[1]).toEqual(['Juan Tovar']);
  });
  it('that two may hold stays as written', () => {
    expect(subjects('Präsident Erik Sund traf Präsident Juan Tovar. Der Präsident dankte.')[1]).toEqual(['Der Präsident']);
  });
  it('one post has several words', () => {
    const met = 'Nils Lund, Prime Minister of Norway, met President Paul Tarn of Peru.';
    const said = ['The Premier welcomed the step.', 'The head of the Norwegian government thanked him.', 'The Norwegian leader agreed.', 'The Head of State took note.', 'PM spoke of trade.'];
    expect(subjects([met, ...said].join(' '), 'en').slice(1)).toEqual([['Nils Lund'], ['Nils Lund'], ['Nils Lund'], ['Paul Tarn'], ['Nils Lund']]);
    expect(subjects('Premierminister Nils Lund traf Präsident Paul Tarn. Der Regierungschef dankte. Der Ministerpräsident stimmte zu.').slice(1)).toEqual([['Nils Lund'], ['Nils Lund']]);
  });
  it('a deputy and a head of something else are other posts', () => {
    const met = 'Nils Lund, Deputy Prime Minister of Norway, met President Paul Tarn of Peru.';
    expect(subjects(`${met} The premier welcomed the step. The head of the commission agreed.`, 'en').slice(1)).toEqual([['The premier'], ['The head of the commission']]);
  });
  it('whoever faces someone is the other of the two', () => {
    expect(subjects('Ministerin Eva Stern empfing Minister Erik Sund. Ihr Gegenüber dankte.').slice(1)).toEqual([['Erik Sund']]);
    expect(subjects('Minister Karl Berg empfing Minister Erik Sund. Er lobte den Handel. Sein Gegenüber dankte.').slice(2)).toEqual([['Erik Sund']]);
  });
  it('Bundesrat is a body with an article and an office before a name', () => {
    expect(subjects('Bundesrat Paul Tarn sagte, der Bundesrat wolle helfen.')).toEqual([['Paul Tarn'], ['der Bundesrat']]);
  });
});

describe('styles, short titles and ranks', () => {
  it.each([
    ['H.H. Sheikh Salim Al Mansour met Minister Erik Sund. H.H. said that he was glad.', 'Salim Al Mansour'],
    ['Prime Minister Paul Tarn met Nils Lund, Prime Minister of Norway. PM said that India would help.', 'Paul Tarn'],
    ['President Paul Tarn met the Prime Minister of Norway, Nils Lund. The Head of State said that talks would go on.', 'Paul Tarn'],
    ['President Paul Tarn met the Prime Minister of Norway, Nils Lund. The head of government said that talks would go on.', 'Nils Lund'],
    ['President Eva Stern of Norway, accompanied by her husband, Mr. Nils Stern, arrived in Oslo. President Stern said that talks would go on.', 'Eva Stern'],
  ])('stand for their bearer: %s', (text, name) => {
    expect(subjects(text, 'en')[1]).toEqual([name]);
  });
  it('stand for no one whom the text has not styled so', () => {
    expect(subjects('Minister Paul Tarn met Minister Erik Sund. His Excellency said that talks would go on.', 'en')[1]).not.toEqual(['Paul Tarn']);
  });
});

describe('others that act', () => {
  it('are groups, bodies and states as written', () => {
    expect(
      subjects(
        'Beide Seiten würdigten das Abkommen. Die Führungen beider Länder stimmten zu. Das EDA begrüsst dies. Die Schweiz und die Russische Föderation stimmen überein. Moskau kündigte Hilfe an.',
      ),
    ).toEqual([['Beide Seiten'], ['Die Führungen beider Länder'], ['Das EDA'], ['Die Schweiz', 'die Russische Föderation'], ['Moskau']]);
  });
  it('are not things and places', () => {
    expect(subjects('Das Abkommen wurde unterzeichnet. Bern liegt an der Aare.')).toEqual([[], []]);
  });
});

it('a family name that is a word is its bearer where the text names him in full', () => {
  expect(subjects('Kanzler Christian Kern empfing Präsident Xi Pengwei. Kern dankte. Xi stimmte zu.').slice(1)).toEqual([['Christian Kern'], ['Xi Pengwei']]);
});

it('one person has one entry, with other spellings as aliases', () => {
  const { findings } = readScene(analyse('Präsident W. W. Tarnow dankte. Wladimir Wladimirowitsch Tarnow reist morgen ab. Tarnow wird von Recep Erdoğan begleitet. Recep Erdogan ist Minister.', 'de'));
  expect(findings.people.map(({ item }) => [item.name, ...item.aliases])).toEqual([
    ['Wladimir Wladimirowitsch Tarnow', 'W. W. Tarnow', 'Tarnow'],
    ['Recep Erdoğan', 'Recep Erdogan'],
  ]);
});

describe('given names', () => {
  it('stand for the minister who is called by them', () => {
    expect(subjects('Minister of Trade Bagas Hartono met his Kenyan counterpart, Joseph Wanyonyi. Minister Bagas thanked him. Minister Joseph agreed.', 'en').slice(1)).toEqual([
      ['Bagas Hartono'],
      ['Joseph Wanyonyi'],
    ]);
  });
  it('of kings and of holders of other posts are those of others', () => {
    expect(subjects('President Charles Merino met the ambassador. King Charles thanked him. Ambassador Charles agreed.', 'en').slice(1)).toEqual([['Charles'], ['Charles']]);
  });
});

describe('offices written like names', () => {
  it('stand for their holders', () => {
    expect(subjects('The delegation was led by Erik Sund, Secretary (East) in the Ministry of Trade. Secretary (East) thanked the hosts.', 'en')[1]).toEqual(['Erik Sund']);
    expect(subjects('The delegation was led by Erik Sund, Secretary (East) in the Ministry of Trade. A secretary thanked the hosts.', 'en')[1]).not.toEqual(['Erik Sund']);
  });
});

describe('who calls on someone', () => {
  it('is the guest, also where the text calls the visitor by rank', () => {
    expect(subjects('General Erik Sund called on General Paul Tarn. The visiting general thanked him. The host agreed.', 'en').slice(1)).toEqual([['Erik Sund'], ['Paul Tarn']]);
  });
});

describe('abbreviations of offices', () => {
  it('stand for the holder where the letters are those of the office', () => {
    expect(subjects('General Erik Sund met General Paul Tarn, Chief of Army Staff (COAS). COAS thanked him.', 'en')[1]).toEqual(['Paul Tarn']);
    expect(subjects('General Erik Sund met Paul Tarn, foreign minister of the United Nordic Isles (UNI). UNI thanked him.', 'en')[1]).not.toEqual(['Paul Tarn']);
  });
});

describe('the first person', () => {
  const HEAD = 'Senator the Hon Eva Stern\nMinister for Trade\n\nMedia release\n\n';
  it('is whoever signs the text at its head', () => {
    expect(subjects(`${HEAD}I met Minister Paul Tarn in Oslo. We discussed trade.`, 'en')).toEqual([['Eva Stern'], ['Eva Stern', 'Paul Tarn']]);
  });
  it('is no one where nobody signs, and not the author within quotation marks', () => {
    expect(subjects('Minister Eva Stern arrived. I met Minister Paul Tarn in Oslo.', 'en')[1]).toEqual([]);
    expect(subjects(`${HEAD}I met Minister Paul Tarn in Oslo. He said: “I am glad.”`, 'en')).not.toContainEqual([['Eva Stern'], ['Eva Stern']]);
  });
});

describe('family names that open places as well', () => {
  it('are those of whoever is known by them', () => {
    expect(subjects('Ministerin Eva Stern traf ihren Kollegen Driss El Amin. El Amin lobte das Land.')).toContainEqual(['Driss El Amin']);
    expect(subjects('Ministerin Eva Stern traf ihren Kollegen Driss El Amin. El Alto lobte das Land.')).not.toContainEqual(['Driss El Amin']);
  });
  it('the head of the church is the Pope', () => {
    expect(subjects('Papst Pius empfing Präsident Tomas Radek. Das Kirchenoberhaupt lobte das Land.')).toContainEqual(['Pius']);
    expect(subjects('Präsident Tomas Radek kam nach Wien. Das Kirchenoberhaupt lobte das Land.')[1]).not.toEqual(['Tomas Radek']);
  });
});
