/** How readouts tell that something was signed where two met: by a set phrase, as the end of the talks, in the presence of others, by those who were there. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

/** Each encounter in one line: kind, status, date, place, sides, people. */
const told = (language: 'de' | 'en', text: string): string[] =>
  readScene(analyse(text, language), { published: '2031-05-09', source: language === 'en' ? 'Ministry of Foreign Affairs of Norway' : undefined }).findings.encounters.map(({ item: e }) =>
    [e.kind, e.status, e.date ?? '-', `@${e.place ?? '-'}`, e.sides.join('+'), e.people.map((p) => `${p.name}:${p.part}`).join(', ')].join(' | '),
  );
const signings = (language: 'de' | 'en', text: string): string[] => told(language, text).filter((e) => e.startsWith('signing'));
const TALKS = 'Foreign Minister Anna Holm held talks with Foreign Minister Joseph Wanyonyi of Kenya in Oslo on 5 May.';
const TREFFEN = 'Ministerpräsidentin Eva Stern von Norwegen traf am 2. Mai in Oslo Präsident Joseph Wanyonyi von Kenia.';
const BOTH = 'Anna Holm:principal, Joseph Wanyonyi:principal';

describe('a signature put to a paper', () => {
  it.each([
    ['The two Ministers put their signatures to a protocol on fisheries.', [`signing | held | 2031-05-05 | @Oslo | NOR+KEN | ${BOTH}`]],
    ['The two Ministers affixed their signatures to a treaty on fisheries.', [`signing | held | 2031-05-05 | @Oslo | NOR+KEN | ${BOTH}`]],
    ['They signed an amendment to the fisheries treaty.', [`signing | held | 2031-05-05 | @Oslo | NOR+KEN | ${BOTH}`]],
    // What is put otherwise, and what no one can sign.
    ['The two Ministers put their hopes on a protocol on fisheries.', []],
    ['The two Ministers put their signatures to a painting.', []],
  ])('%s', (text, expected) => expect(signings('en', `${TALKS} ${text}`)).toEqual(expected));
  it.each([
    ['Zum Abschluss setzten die Minister Paul Tarn und Anna Lund ihre Unterschrift unter ein Abkommen.', ['signing | held | - | @- |  | Paul Tarn:principal, Anna Lund:principal']],
    ['Zum Abschluss setzten die Minister Paul Tarn und Anna Lund ihre Hoffnung auf ein Abkommen.', []],
  ])('%s', (text, expected) => expect(signings('de', `${TREFFEN} ${text}`)).toEqual(expected));
});

describe('a signing as what talks or a visit came to', () => {
  const SIGNED = ['signing | held | 2031-05-05 | @- | NOR+KEN | '];
  it.each([
    ['The talks concluded with the signing of a treaty on fisheries.', SIGNED],
    ['The talks culminated in the signing of a joint declaration.', SIGNED],
    ['The visit saw the signing of a treaty on fisheries.', SIGNED],
    // What did not happen or will, and what no encounter came to.
    ['The talks did not end with the signing of a treaty on fisheries.', []],
    ['The talks ended without the signing of a treaty on fisheries.', []],
    ['The talks will conclude with the signing of a treaty on fisheries.', []],
    ['The year saw the signing of a treaty on fisheries.', []],
  ])('%s', (text, expected) => expect(signings('en', `${TALKS} ${text}`)).toEqual(expected));

  const UNTERZEICHNET = ['signing | held | 2031-05-02 | @- | NOR+KEN | '];
  it.each([
    ['Die Gespräche endeten mit der Unterzeichnung eines Abkommens über Fischerei.', UNTERZEICHNET],
    ['Die Begegnung gipfelte in der Unterzeichnung einer Erklärung.', UNTERZEICHNET],
    ['Anschließend kam es zur Unterzeichnung eines Abkommens.', UNTERZEICHNET],
    ['Zwölf Abkommen wurden im Anschluss unterzeichnet.', UNTERZEICHNET],
    ['Die Gespräche enden mit der Unterzeichnung eines Abkommens über Fischerei.', []],
    ['Die Begegnung gipfelte in der Enthüllung einer Tafel.', []],
    ['Dabei kam es nicht zur Unterzeichnung eines Abkommens.', []],
  ])('%s', (text, expected) => expect(signings('de', `${TREFFEN} ${text}`)).toEqual(expected));
});

describe('who signs and who looks on', () => {
  it.each([
    ['In the presence of the two ministers, Ambassadors Paul Tarn and Eva Stern signed a treaty on fisheries.', 'Paul Tarn:principal, Eva Stern:principal'],
    ['In the presence of the guests, Ambassador Paul Tarn, Ambassador Eva Stern and Director Nils Lund signed a treaty.', 'Paul Tarn:principal, Eva Stern:principal, Nils Lund:principal'],
  ])('%s', (text, people) => {
    const [talks, signing] = told('en', `${TALKS} ${text}`);
    expect(talks).toBe(`talks | held | 2031-05-05 | @Oslo | NOR+KEN | ${BOTH}`);
    expect(signing?.split(' | ')[5]).toBe(people);
  });
  it('those behind the preposition sign nothing', () => {
    const text = `${TALKS} In the presence of Ambassadors Paul Tarn and Eva Stern, Director Nils Lund signed a treaty with Director Grace Otieno.`;
    expect(signings('en', text).map((e) => e.split(' | ')[5])).toEqual(['Nils Lund:principal, Grace Otieno:principal']);
  });
  it('those who met are witnesses, and no board is', () => {
    expect(signings('en', `${TALKS} After the meeting, they witnessed the signing of two memoranda.`)).toEqual([
      'signing | held | 2031-05-05 | @- | NOR+KEN | Anna Holm:present, Joseph Wanyonyi:present',
    ]);
    expect(signings('en', `${TALKS} After the meeting, the board witnessed the signing of two memoranda.`)).toEqual([]);
  });
  it('one signs with the guest earlier on the day', () => {
    const text =
      'Foreign Minister Anna Holm met today with Kenyan Minister Joseph Wanyonyi. Earlier in the day, Deputy Minister Paul Tarn signed with Minister Wanyonyi an amendment to the Science Agreement.';
    expect(signings('en', text)).toEqual(['signing | held | 2031-05-09 | @- | NOR+KEN | Paul Tarn:principal, Joseph Wanyonyi:principal']);
    expect(signings('en', text.replace('signed with', 'discussed with'))).toEqual([]);
  });
});

describe('what is signed', () => {
  it('comes in packages as well', () => {
    expect(signings('en', `${TALKS} A package of documents was signed at the end of the talks.`)).toEqual(['signing | held | 2031-05-05 | @- | NOR+KEN | ']);
    expect(signings('en', `${TALKS} A package of letters was signed at the end of the talks.`)).toEqual([]);
  });
  it('is no encounter by what it is about', () => {
    const plan = 'a Plan of Consultations between the two foreign ministries for 2032-2034';
    expect(told('en', `${TALKS} Following the talks, ${plan} was signed.`).map((e) => e.split(' | ')[0])).toEqual(['talks', 'signing']);
    expect(told('en', `${TALKS} They agreed to hold consultations between the two foreign ministries in 2032.`).map((e) => e.split(' | ')[1])).toEqual(['held', 'planned']);
  });
});
