/** Sentences whose verb the grammar finds only in pieces, and what word order says of time, place and company. */
import { describe, expect, it } from 'vitest';
import { clausesWithin } from '../../shared/clause.ts';
import { analyseEnglish } from '../analyse.ts';

/** Subject and verb of each main clause, and its other arguments by role or preposition. */
function mains(text: string): Record<string, string>[] {
  const a = analyseEnglish(text);
  const words = (from: number, to: number): string => a.text.slice(a.tokens[from]?.start, a.tokens[to - 1]?.end);
  return a.sentences
    .flatMap((s) => s.clauses.flatMap((c) => clausesWithin(c)))
    .filter((c) => c.kind === 'main' && c.predicate)
    .map((c) => ({ verb: c.predicate?.key ?? '', ...Object.fromEntries(c.arguments.map(({ role, phrase }) => [phrase.preposition?.key ?? role, words(phrase.coreFrom, phrase.to)])) }));
}

describe('the verb of the sentence', () => {
  it.each([
    ['Earlier the same day, the Lao official had talks with the chairman.', { verb: 'have', subject: 'the Lao official', object: 'talks' }],
    ['In the evening the Norwegian couple will give a dinner in honour of the guests.', { verb: 'give', subject: 'the Norwegian couple', object: 'a dinner' }],
    ['On the second day of his visit to Poland President Sund will travel to Krakow.', { verb: 'travel', subject: 'President Sund' }],
    ['The discussions, which were held in a warm and forward-looking spirit, concluded with the signing of a memorandum.', { verb: 'conclude', subject: 'The discussions' }],
    ['Minister Anna Holm and Paul Tarn, minister of energy, discussed in a phone call ways to put research on track.', { verb: 'discuss' }],
    ['Minister Erik Sund was the guest of Federal Councillor Beat Zurf in Bern on Thursday.', { verb: 'be', subject: 'Minister Erik Sund' }],
    ['President Joseph Kip this morning held a meeting with the envoy.', { verb: 'hold', subject: 'President Joseph Kip', object: 'a meeting' }],
    ['Minister Anna Holm, who is on a visit to Warsaw, Republic of Poland, held a meeting with the envoy.', { verb: 'hold', object: 'a meeting' }],
  ])('%s', (text, expected) => {
    expect(mains(text)).toContainEqual(expect.objectContaining(expected));
  });
  it('who concludes at the end has what was agreed before', () => {
    expect(mains('The two sides agreed to meet again in Oslo next January, the spokesperson concluded.')[0]).toMatchObject({ verb: 'conclude', subject: 'the spokesperson' });
  });
  it('the occasion goes with the verb behind it', () => {
    const inner = analyseEnglish('She said that the two heads of state, at their meeting in Nairobi in May, had drawn up a plan.')
      .sentences.flatMap((s) => s.clauses.flatMap((c) => clausesWithin(c)))
      .find((c) => c.predicate?.key === 'draw-up');
    expect(inner?.arguments.map((a) => a.phrase.preposition?.key ?? a.role)).toEqual(expect.arrayContaining(['subject', 'object', 'at']));
  });
});

describe('towns', () => {
  it.each(['She will travel to Berlin for a working visit.', 'She met the envoy in Lima on Monday.'])('are names before a preposition: %s', (text) => {
    expect(analyseEnglish(text).tokens.find((t) => /^(?:Berlin|Lima)$/u.test(t.form))?.wordClass).toBe('name');
  });
  it('an agreement on trade is none', () => {
    expect(analyseEnglish('They signed the Agreement on trade.').tokens.find((t) => t.form === 'Agreement')?.wordClass).toBe('noun');
  });
});

it('a year behind its preposition is a time by itself', () => {
  expect(mains('In 2010 Norway and Kenya signed an agreement.')[0]).toMatchObject({ verb: 'sign', subject: 'Norway and Kenya' });
});
it('where and when go with the infinitive that stands last', () => {
  const a = analyseEnglish('They agreed to intensify coordination during the coming period, and to hold consultations at the level of deputy ministers in Oslo next January.');
  const clauses = a.sentences.flatMap((s) => s.clauses.flatMap((c) => clausesWithin(c)));
  expect(clauses.find((c) => c.predicate?.key === 'hold')?.arguments.some((x) => x.phrase.preposition?.key === 'in')).toBe(true);
  expect(clauses.find((c) => c.predicate?.key === 'intensify')?.arguments.some((x) => x.phrase.preposition?.key === 'in')).toBe(false);
});
