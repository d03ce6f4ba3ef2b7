/** Statements read from sentences in the manner of several publishers. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const statements = (text: string) => readScene(analyse(text, 'de')).findings.statements.map((f) => f.item);

describe('one act in several constructions', () => {
  it.each([
    'Präsident Juri Malkow betonte, dass die Grenze offen bleibt.',
    'Präsident Juri Malkow hat betont, dass die Grenze offen bleibt.',
    'Betont wurde von Präsident Juri Malkow, dass die Grenze offen bleibt.',
    'Präsident Juri Malkow machte deutlich, dass die Grenze offen bleibt.',
    'Präsident Juri Malkow, der betonte, dass die Grenze offen bleibt, reiste weiter.',
    'Wie Präsident Juri Malkow betonte, bleibt die Grenze offen.',
    'Die Grenze bleibe offen, sagte Präsident Juri Malkow.',
    'Nach den Worten von Präsident Juri Malkow bleibt die Grenze offen.',
    '„Die Grenze bleibt offen“, sagte Präsident Juri Malkow.',
  ])('%s', (text) => {
    const found = statements(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.speaker).toEqual(['Juri Malkow']);
    expect(found[0]?.content.text).toMatch(/Grenze/u);
    expect(found[0]?.content.text).toMatch(/offen/u);
  });
});

describe('what is no statement', () => {
  it.each([
    'Präsident Juri Malkow betonte nicht, dass die Grenze offen bleibt.',
    'Präsident Juri Malkow wird morgen betonen, dass die Grenze offen bleibt.',
    'Falls Präsident Juri Malkow betont, dass die Grenze offen bleibt, reisen wir.',
    'Präsident Juri Malkow könnte betonen, dass die Grenze offen bleibt.',
    'Es wurde betont, dass die Grenze offen bleibt.',
    'Präsident Juri Malkow und Ministerin Eva Stern sprachen über die Grenze.',
    'Präsident Juri Malkow informierte sich über die Grenze.',
    'Der Besuch unterstreicht die Bedeutung der Grenze.',
  ])('%s', (text) => {
    expect(statements(text)).toEqual([]);
  });
});

describe('the act', () => {
  it.each([
    ['Ministerin Eva Stern sagte, die Schweiz sei bereit zu helfen.', 'commissive'],
    ['Ministerin Eva Stern sagte, sie hoffe auf Frieden.', 'expressive'],
    ['Ministerin Eva Stern forderte Norwegen auf, zu helfen.', 'directive'],
    ['Ministerin Eva Stern sagte, die Lage sei ernst.', 'assertive'],
    ['Die Schweiz verurteilt den Anschlag.', 'expressive'],
  ])('%s: %s', (text, act) => {
    expect(statements(text).map((s) => s.act)).toEqual([act]);
  });
});

it('splits a quotation around its speaker into parts', () => {
  const [found] = statements('„Die Gespräche waren gut“, sagte Ministerin Eva Stern, „und wir setzen sie im Herbst fort.“');
  expect(found?.parts?.map((p) => p.text)).toEqual(['Die Gespräche waren gut', 'und wir setzen sie im Herbst fort']);
});

it('survives any string', () => {
  for (const text of ['', ':', '„', 'sagte', '„sagte“:', '\ud800 sagte, dass', ', so der Minister', 'Laut '.repeat(300)]) expect(() => statements(text)).not.toThrow();
});

it('a family name that looks like a noun acts where it stands by itself', () => {
  const met = 'Ministerpräsident Ulrich Stern traf Nils Berg, den Botschafter Norwegens.';
  expect(statements(`${met} Stern bezeichnete Norwegen als verlässlichen Partner.`).map((s) => s.speaker)).toEqual([['Ulrich Stern']]);
  expect(statements('Der Botschafter kam. Stern bezeichnete Norwegen als Partner.').map((s) => s.speaker)).not.toContainEqual(['Ulrich Stern']);
});

describe('in English', () => {
  const MET = 'Foreign Minister Eva Stern of Norway met Foreign Minister Joseph Wanyonyi of Kenya in Oslo.';
  const english = (text: string) => readScene(analyse(`${MET}\n\n${text}`, 'en')).findings.statements.map(({ item }) => [item.speaker[0], item.act, item.content.text]);
  it('goes on in the present for the speaker’s own state, one main clause at a time', () => {
    const found = english('Joseph Wanyonyi said that Kenya cherishes its ties with Norway. Peru is a partner, and Kenya will never change its position. The Kenyan side is willing to help.');
    expect(found).toContainEqual(['Joseph Wanyonyi', 'commissive', 'Kenya will never change its position']);
    expect(found).toContainEqual(['Joseph Wanyonyi', 'assertive', 'Peru is a partner']);
    expect(found.at(-1)).toEqual(['The Kenyan side', 'commissive', 'to help']);
  });
  it('does not go on with what the publisher tells of another state, or in the past', () => {
    expect(english('Joseph Wanyonyi said that Kenya cherishes its ties with Norway. Norway is the third largest market of Kenya.')).toHaveLength(1);
    expect(english('Joseph Wanyonyi said that Kenya cherishes its ties with Norway. Kenya opened an embassy in 1970.')).toHaveLength(1);
  });
  it.each([
    ['Eva Stern gave an explanation on the current situation of the ports.', ['Eva Stern', 'assertive', 'the current situation of the ports']],
    ['Eva Stern spoke with Joseph Wanyonyi to underline the value of the pact.', ['Eva Stern', 'assertive', 'the value of the pact']],
    ['The two ministers shared the view to continue to help Peru.', ['Eva Stern', 'commissive', 'to continue to help Peru']],
    ['Eva Stern voiced her eagerness to widen exports and her satisfaction at opening the fair.', ['Eva Stern', 'commissive', 'to widen exports']],
    ['Eva Stern was clear that the border is open.', ['Eva Stern', 'assertive', 'that the border is open']],
    [
      'Eva Stern voiced her gratitude for the help of Kenya for “Arctic Days 2030” now being prepared by schools.',
      ['Eva Stern', 'expressive', 'her gratitude for the help of Kenya for “Arctic Days 2030” now being prepared by schools'],
    ],
  ])('%s', (text, expected) => {
    expect(english(text)).toContainEqual(expected);
  });
  it('is no statement why one will call', () => {
    expect(english('Eva Stern will speak with Joseph Wanyonyi to underline the value of the pact.')).toEqual([]);
  });
  it('of what one will never do binds as well', () => {
    expect(english('Joseph Wanyonyi underlined that Kenya would never allow attacks on Norway.')[0]?.[1]).toBe('commissive');
    expect(english('Joseph Wanyonyi underlined that Norway would never allow attacks.')[0]?.[1]).toBe('assertive');
  });
  it('thanks for what stands behind the verb', () => {
    expect(english('For his part, Joseph Wanyonyi thanked Eva Stern for the warm reception.')).toContainEqual(['Joseph Wanyonyi', 'expressive', 'the warm reception']);
  });
  it('is that of the ministers who met, and of no two at a conference', () => {
    const both = readScene(analyse(`${MET} The Kenyan side reaffirmed its support for peace. The ministers welcomed the growth of trade.`, 'en')).findings.statements.at(-1)?.item.speaker;
    expect(both).toEqual(['Eva Stern', 'Joseph Wanyonyi']);
  });
});

it('what is owed is no praise', () => {
  expect(statements('Präsident Juri Malkow traf den norwegischen Minister Erik Sund. Sund verdankte die Hilfe beim Bau der Brücke.').map((s) => s.act)).toEqual(['expressive']);
  expect(statements('Präsident Juri Malkow traf den norwegischen Minister Erik Sund. Sund verdankte seiner Ausbildung in Oslo seine Kenntnisse.')).toEqual([]);
});
it('a promise may follow what is promised', () => {
  const [found] = statements('Oslo werde Peru weiter unterstützen, sagte Minister Erik Sund zu.');
  expect(found).toMatchObject({ speaker: ['Erik Sund'], act: 'commissive', content: { text: 'Oslo werde Peru weiter unterstützen' } });
  expect(statements('Minister Erik Sund sagte ab.')).toEqual([]);
});
