/** Support told by where one stands, calls told by how one pleads, and the will of a state told in the present behind what its minister said. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const findings = (language: 'de' | 'en', text: string) => readScene(analyse(text, language), { published: '2031-05-09' }).findings;
const statements = (language: 'de' | 'en', text: string): string[] => findings(language, text).statements.map(({ item }) => `${item.speaker.join('+')} ${item.act}: ${item.content.text}`);
const TRAF = 'Ministerin Anna Lund aus Kenia traf Karl Berg.';
const MET = 'Minister Anna Lund of Kenya met Minister Karl Berg in Vienna.';

describe('who stands by someone gives support', () => {
  it.each([
    ['Sie betonte, dass Kenia an der Seite Norwegens stehe.', 'commissive'],
    ['Sie betonte, dass Kenia hinter Norwegen stehe.', 'commissive'],
    ['Sie erklärte, Kenia stehe bereit, Hilfe zu leisten.', 'commissive'],
    ['Sie betonte, dass das Haus an der Seite des Weges stehe.', 'assertive'],
    ['Sie betonte, dass Kenia vor Norwegen stehe.', 'assertive'],
    ['Sie betonte, dass Kenia hinter dem Ziel liege.', 'assertive'],
    ['Sie erklärte, Kenia stehe still.', 'assertive'],
  ])('%s', (text, act) => expect(findings('de', `${TRAF} ${text}`).statements.map(({ item }) => item.act)).toEqual([act]));
  it.each([
    ['She stressed that Kenya stands with Norway.', 'commissive'],
    ['She stressed that Kenya stands shoulder to shoulder with Norway.', 'commissive'],
    ['She stressed that Kenya stands with its back to the sea.', 'assertive'],
    ['She stressed that Kenya competes with Norway.', 'assertive'],
  ])('%s', (text, act) => expect(findings('en', `${MET} ${text}`).statements.map(({ item }) => item.act)).toEqual([act]));
});

it('pleading for something asks for it', () => {
  expect(statements('de', `${TRAF} Sie warb dafür, die Opfer zu entschädigen.`)).toEqual(['Anna Lund directive: die Opfer zu entschädigen']);
  expect(statements('de', `${TRAF} Sie erwarb dafür ein Haus.`)).toEqual([]);
});

describe('the will of a state behind what its minister said', () => {
  const said = `${MET} She said that trade has grown.`;
  it('is said by the minister and binds the state', () => {
    const { statements: all, commitments } = findings('en', `${said} Kenya is ready to help.`);
    expect(all.at(-1)?.item).toMatchObject({ speaker: ['Anna Lund'], act: 'commissive' });
    expect(commitments.map(({ item }) => item.by)).toEqual([['Kenya']]);
  });
  it('is not said by the minister of another state', () => {
    expect(statements('en', `${said} Peru is ready to help.`).at(-1)).toBe('Peru commissive: to help');
  });
});

describe('what is carried for someone else', () => {
  it.each([
    ['She conveyed the condolences of the President to the victims of the flood.', []],
    ['She conveyed the concern of the President about the flood.', ['Anna Lund expressive: the concern of the President about the flood']],
  ])('%s', (text, expected) => expect(statements('en', `${MET} ${text}`)).toEqual(expected));
});
