/** Holds the rules of coding to their examples, and readouts to yield no event that did not happen. */
import { describe, expect, it } from 'vitest';
import type { EventExample } from '../src/coding/eventRule.ts';
import { ontology } from '../src/coding/plover/ontology.ts';
import { eventRules } from '../src/coding/rules.ts';
import { LANGUAGES } from '../src/language/analyse.ts';
import { codeText, EVENT_FORMATS, eventHeader, eventLines } from '../src/operations/code.ts';

const readable = (example: EventExample) => LANGUAGES.includes(example.language);
const madeBy = (rule: string, example: EventExample) => {
  const { events, rules } = codeText(example);
  return events.filter((_, i) => rules[i] === rule);
};

describe.each(eventRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has an intent, an example and a counterexample', () => {
    expect(rule.intent).toMatch(/\p{L}/u);
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterexamples.length).toBeGreaterThan(0);
  });
  it.each(rule.examples.filter(readable).map((example) => [example.text, example] as const))('codes: %s', (_text, example) => {
    expect(madeBy(rule.id, example)).toContainEqual(expect.objectContaining(example.yields ?? {}));
  });
  it.each(rule.counterexamples.filter(readable).map((example) => [example.text, example] as const))('codes nothing in: %s', (_text, example) => {
    expect(madeBy(rule.id, example)).toEqual([]);
  });
});

describe('a readout', () => {
  it('turns no greeting, no list of those present and no encounter that did not take place into an event', () => {
    const { events } = codeText({
      language: 'de',
      text: 'Beim Gespräch übermittelte Lars Holm dem Präsidenten Anna Muster die Grüsse des Königs. Anwesend waren Botschafter Jan Nowak und Staatssekretär Eero Lahti. Das Treffen mit dem Premierminister fand nicht statt.',
    });
    expect(events.filter((e) => e.type !== 'CONSULT')).toEqual([]);
    expect(events.flatMap((e) => [...e.actors, ...e.recipients]).map((e) => e.name)).not.toContain('Jan Nowak');
  });
  it('says why it leaves out what it leaves out', () => {
    const { abstentions } = codeText({ language: 'de', text: 'Die türkische Polizei nahm die drei norwegischen Journalisten nicht fest.' });
    expect(abstentions.map((a) => a.reason)).toContain('the text says that it did not happen');
  });
});

describe('no event comes of', () => {
  const sentences: readonly (readonly [string, string])[] = [
    ['de', 'Der kenianische Minister traf den norwegischen Premierminister nicht.'],
    ['de', 'Lars Holm übermittelte der kenianischen Präsidentin Anna Muster die Grüsse König Olafs von Norwegen.'],
    ['de', 'Am Treffen nahmen auch der polnische Botschafter Jan Nowak und Staatssekretär Eero Lahti teil.'],
    ['de', 'Präsidentin Anna Muster schritt mit dem norwegischen Präsidenten Lars Holm die Ehrenformation ab.'],
    ['de', 'Kenia und Norwegen tauschten sich über den Krieg im Sudan und den Angriff auf die kenianische Botschaft aus.'],
    ['de', 'Das Abkommen zwischen Kenia und Norwegen wurde nicht unterzeichnet.'],
    ['de', 'Der norwegische Minister sagte, Kenia habe niemanden angegriffen.'],
    ['de', 'Norwegen könnte Sanktionen gegen den Sudan verhängen.'],
    ['de', 'Die beiden Länder, die 1998 ihre Beziehungen abbrachen, haben eine gemeinsame Grenze.'],
    ['en', 'The Kenyan minister did not meet the Norwegian Prime Minister.'],
    ['en', 'Lars Holm conveyed the greetings of King Olaf of Norway to the Kenyan President Anna Muster.'],
    ['en', 'The meeting between Norway and Kenya was attended by Ambassador Jan Nowak and Deputy Minister Eero Lahti.'],
    ['en', 'Also present were the Polish Ambassador Jan Nowak and State Secretary Eero Lahti of Finland.'],
    ['en', 'President Anna Muster inspected the guard of honour with the Norwegian President Lars Holm.'],
    ['en', 'Kenya and Norway exchanged views on the war in Sudan and on the attack on the Kenyan embassy.'],
    ['en', 'Foreign Minister Lars Holm of Norway briefed his Kenyan counterpart on the attack by rebels on the capital.'],
    ['en', 'The Norwegian minister laid a wreath at the memorial to the victims of the massacre in Kenya.'],
    ['en', 'The agreement between Kenya and Norway was not signed.'],
    ['en', 'The Norwegian minister said that Kenya had attacked no one.'],
    ['en', 'Norway may impose sanctions on Sudan if the talks fail.'],
    ['en', 'Kenya failed to attack Norway.'],
    ['en', 'The two countries, which broke off relations in 1998, have a common border.'],
  ];
  it.each(sentences.filter(([language]) => LANGUAGES.includes(language)))('%s: %s', (language, text) => {
    expect(codeText({ language, text }).events).toEqual([]);
  });
  it('and what two ministers examine together are talks, and no investigation', () => {
    const { events } = codeText({ language: 'en', text: 'Kenyan Foreign Minister Joseph Wanyonyi and Norwegian Foreign Minister Lars Holm examined the state of bilateral relations.' });
    expect(events.map((e) => e.type)).toEqual(['CONSULT']);
  });
});

describe('turns of phrase', () => {
  const sentences: readonly (readonly [string, string, string])[] = [
    // Words that stand apart from their verb, or that name the party only behind a preposition.
    ['en', 'Chile turned a largely deaf ear to the appeals of Peru.', 'REJECT'],
    ['en', 'The Kenyan government took Norway to task for its silence.', 'ACCUSE'],
    ['en', 'Sudan sent two Kenyan diplomats packing.', 'SANCTION'],
    ['en', 'The Egyptian army took the broadcaster Radio Nile of Sudan off the air.', 'COERCE'],
    ['en', 'Norwegian envoys brought Peru and Chile to the negotiating table.', 'CONSULT'],
    ['de', 'Chile hat der Forderung Perus eine Absage erteilt.', 'REJECT'],
    ['de', 'Kenia ging mit Norwegen hart ins Gericht.', 'ACCUSE'],
    // The subject is the one to whom it is done.
    ['en', 'The Kenyan police came under fire from Norwegian lawyers.', 'ACCUSE'],
    // Only certain subjects mean it so.
    ['en', 'The last Chilean troops left Peru on Monday.', 'RETREAT'],
    ['en', 'Sudanese rockets slammed into a Kenyan village.', 'ASSAULT'],
    ['en', 'Kenyan protesters stormed the ministry in Nairobi.', 'PROTEST'],
    // What came to nothing, what began to hold.
    ['en', 'Talks between Egypt and Sudan ended in deadlock.', 'REJECT'],
    ['en', 'A trade agreement between Kenya and Chile came into force on Monday.', 'COOPERATE'],
    ['de', 'Das Abkommen zwischen Kenia und Chile trat am Montag in Kraft.', 'COOPERATE'],
    // Whoever says that another did wrong accuses him; whoever says what he could do to him threatens.
    ['en', 'The Kenyan minister told parliament that Sudan was behind the blast.', 'ACCUSE'],
    ['en', 'Kenya said it could expel the Sudanese ambassador.', 'THREATEN'],
    ['en', 'The Peruvian minister must resign, the Chilean union said.', 'REQUEST'],
    ['en', 'Egypt received crates of food from Norway.', 'AID'],
    ['en', 'Sudanese jets struck Kenyan positions.', 'ASSAULT'],
  ];
  it.each(sentences.filter(([language]) => LANGUAGES.includes(language)))('%s: %s', (language, text, type) => {
    expect(codeText({ language, text }).events.map((e) => e.type)).toContain(type);
  });
  it('mean nothing of the kind with other subjects and other words', () => {
    for (const text of ['Kenyan tourists left Peru on Monday.', 'Kenya took the matter to heart.', 'The aim of Kenya is to hold talks with Norway.'])
      expect(codeText({ language: 'en', text }).events.map((e) => e.type)).toEqual([]);
  });
  it('do not make an accusation of every report', () => {
    expect(codeText({ language: 'en', text: 'Kenyan police said that Sudanese rebels had killed ten soldiers.' }).events.map((e) => e.type)).toEqual(['ASSAULT']);
  });
  it('give nobody a state that only general knowledge tells', () => {
    const codes = (text: string) => codeText({ language: 'en', text }).events.flatMap((e) => e.actors.map((a) => a.code));
    expect(codes('Nelson Mandela criticised Norway.')).not.toContain('ZAF');
    expect(codes('South African President Nelson Mandela criticised Norway.')).toEqual(['ZAF']);
  });
});

it('takes no one for a party of talks because the talks were about him', () => {
  const { events } = codeText({
    language: 'de',
    text: 'Der kenianische Aussenminister Joseph Wanyonyi und die norwegische Aussenministerin Eva Holm sprachen in Oslo über Sanktionen gegen den Sudan.',
  });
  expect(events.flatMap((e) => [...e.actors, ...e.recipients]).map((e) => e.code)).not.toContain('SDN');
});

it('names only modes, contexts and auxiliaries of PLOVER 2.0', () => {
  for (const rule of eventRules)
    for (const example of rule.examples.filter(readable))
      for (const event of codeText(example).events) {
        for (const mode of event.modes) expect(Object.keys(ontology.types[event.type].modes)).toContain(mode);
        for (const context of event.contexts) expect(ontology.contexts).toContain(context);
      }
});

it.each(EVENT_FORMATS)('writes as many columns as the header of %s names', (format) => {
  const { events } = codeText({ language: 'de', text: 'Die türkische Polizei nahm am Montag drei norwegische Journalisten fest.', published: '2024-05-06' });
  const lines = eventLines(format, { id: 'x', events, published: '2024-05-06', language: 'de', coder: 'readout' });
  expect(lines.length).toBeGreaterThan(0);
  const header = eventHeader(format);
  for (const line of lines) {
    if (format === 'plover') expect(JSON.parse(line)).toMatchObject({ event: ['COERCE'], date: '2024-05-06', quad_code: 4 });
    else if (format === 'cameo') expect(line).toMatch(/^2024-05-06,TURCOP,NORJRN,173,/u);
    else expect(line.split('\t').length).toBe(header?.split('\t').length);
  }
});
