/** Who acts in English sentences where offices, lists and circumstances stand around him, and where what is done begins. */
import { describe, expect, it } from 'vitest';
import { type Clause, clausesWithin } from '../../shared/clause.ts';
import { analyseEnglish } from '../analyse.ts';

const clauseOf = (text: string, verb: string): Clause | undefined =>
  analyseEnglish(text)
    .sentences.flatMap((s) => s.clauses.flatMap((c) => clausesWithin(c)))
    .find((c) => c.predicate?.key === verb);

/** The arguments of the clause of a verb, as words: by role, or by preposition. */
function told(text: string, verb: string): Record<string, string> | undefined {
  const { tokens } = analyseEnglish(text);
  const words = (from: number, to: number): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const all = clauseOf(text, verb)?.arguments;
  return all && Object.fromEntries(all.map(({ role, phrase }) => [phrase.preposition ? phrase.preposition.key : role, words(phrase.coreFrom, phrase.to)]));
}

describe('the fields of an office', () => {
  it.each([
    ['Joseph Wanyonyi, Minister of Foreign Affairs, International Business and International Cooperation of Kenya, paid a visit.', 'pay', /^Joseph Wanyonyi/u],
    ['Mr. Paul Tarn, Minister of Foreign Affairs, Trade and Cooperation of Peru, met Minister Eva Stern.', 'meet', /^Mr. Paul Tarn/u],
    // Behind an office and its field others act.
    ['In the presence of the Minister of Trade, Norway and Kenya signed a treaty.', 'sign', /^Norway and Kenya$/u],
  ])('%s', (text, verb, subject) => expect(told(text, verb)?.subject).toMatch(subject));
});

describe('an office behind a preposition', () => {
  it.each([
    ['She gave a dinner on Monday for Chairman of the Trade Committee of the Kenyan Parliament Paul Tarn.', 'Chairman of the Trade Committee of the Kenyan Parliament Paul Tarn'],
    ['She gave a dinner in Oslo on Monday for Speaker of the Assembly Paul Tarn.', 'Speaker of the Assembly Paul Tarn'],
    ['She gave the book on art of Chairman of the Trade Committee Paul Tarn.', undefined],
  ])('%s', (text, whom) => expect(told(text, 'give')?.for).toBe(whom));
});

describe('a list behind the phrase at the head', () => {
  it.each([
    ['In the presence of the two leaders, Ministers Erik Sund and Eva Stern signed three treaties.', 2],
    ['In the presence of the two leaders, Minister Erik Sund, Minister Eva Stern and Ambassador Paul Tarn signed three treaties.', 3],
    // Those behind the preposition look on.
    ['In the presence of Minister Erik Sund and Minister Eva Stern, Ambassador Paul Tarn signed three treaties.', 0],
  ])('%s', (text, signing) => expect(clauseOf(text, 'sign')?.arguments.find((a) => a.role === 'subject')?.phrase.conjuncts).toHaveLength(signing));
});

it('two, each an office with its state and its name, stand behind "between"', () => {
  const between = clauseOf('A call was held between President of Kenya Paul Tarn and President of Peru Ana Diaz.', 'hold')?.arguments.find((a) => a.phrase.preposition?.key === 'between')?.phrase;
  expect(between?.conjuncts).toHaveLength(2);
  expect(told('A treaty between President of Kenya Paul Tarn and his party ended and Minister Ana Diaz left.', 'leave')?.subject).toBe('Minister Ana Diaz');
});

describe('an object behind the place and the day', () => {
  it.each([
    ['Minister Eva Stern held in Oslo on Monday a meeting with Minister Paul Tarn.', 'hold', 'a meeting'],
    ['Minister Eva Stern today visited in Oslo the Peace Centre.', 'visit', 'the Peace Centre'],
    ['Minister Eva Stern stressed at the outset the need for dialogue.', 'stress', 'the need for dialogue'],
    ['Minister Eva Stern signed in Oslo a treaty.', 'sign', 'a treaty'],
    ['The talks were held in Oslo on Monday.', 'hold', undefined],
    ['She visited on Monday.', 'visit', undefined],
  ])('%s', (text, verb, object) => expect(told(text, verb)?.object).toBe(object));
});

describe('the day and the place of the verb', () => {
  it('behind the object', () => {
    expect(told('Minister Stern had a phone call this afternoon with Minister Tarn.', 'have')).toMatchObject({ object: 'a phone call', adverbial: 'this afternoon', with: 'Minister Tarn' });
    expect(told('Minister Stern praised the call of that afternoon.', 'praise')).toMatchObject({ object: 'the call of that afternoon' });
  });
  it('behind whoever leads the delegation', () => {
    expect(told('She met the delegation led by Minister Paul Tarn at the Palace on Monday.', 'meet')).toMatchObject({ at: 'the Palace', on: 'Monday' });
    expect(told('She met the delegation that Minister Paul Tarn had led in Oslo.', 'meet')).not.toHaveProperty('in');
  });
  it('before whom something is for', () => {
    expect(told('She gave a dinner on Monday for Minister Paul Tarn.', 'give')).toMatchObject({ on: 'Monday', for: 'Minister Paul Tarn' });
  });
});

describe('words that stand for something else', () => {
  it('"shoulder to shoulder" tells how', () => {
    expect(told('Kenya stands shoulder to shoulder with Norway.', 'stand')).toEqual({ subject: 'Kenya', with: 'Norway' });
    expect(clauseOf('Kenya stands shoulder to shoulder with Norway.', 'stand')?.adverbs.map((a) => a.key)).toContain('shoulder');
    expect(told('She went from the shoulder to the hand.', 'go')).toMatchObject({ to: 'the hand' });
  });
  it('"An" is a name behind an office and before another', () => {
    expect(told('Minister An Hong Su met the guest.', 'meet')?.subject).toBe('Minister An Hong Su');
    expect(told('Minister Sund met an expert.', 'meet')?.object).toBe('an expert');
  });
  it('"co-chairs" are several, and no superlative', () => {
    expect(told('At the end of the meeting, the co-chairs signed the minutes of the meeting.', 'sign')).toMatchObject({ subject: 'the co-chairs', object: 'the minutes of the meeting' });
    expect(told('She met the best-known of them.', 'meet')?.object).toMatch(/^the best-known/u);
  });
  it('a participle with its object behind it is the verb of the sentence', () => {
    expect(told('At the end of the session, the delegates approved the plan of action.', 'approve')).toMatchObject({ subject: 'the delegates', object: 'the plan of action' });
    expect(told('The plan approved by the delegates is good.', 'approve')).not.toHaveProperty('object');
  });
});
