/** What was said: with and without "dass", in either subjunctive, before and after its verb; and what was said in so many words. */
import { describe, expect, it } from 'vitest';
import { clauseOf, clausesOf } from '../../../../test/german.ts';

describe('reported speech', () => {
  it.each([
    'Minister Lind sagte, dass die Beziehungen gut sind.',
    'Minister Lind sagte, dass die Beziehungen gut seien.',
    'Minister Lind sagte, die Beziehungen seien gut.',
    'Minister Lind hat gesagt, die Beziehungen seien gut.',
    'Die Beziehungen seien gut, sagte Minister Lind.',
    'Dass die Beziehungen gut sind, sagte Minister Lind.',
    'Minister Lind sagte: Die Beziehungen sind gut.',
    'Es wurde von Minister Lind gesagt, dass die Beziehungen gut seien.',
  ])('%s', (text) => {
    const [governing] = clausesOf(text);
    expect(governing).toMatchObject({ verb: 'sagen', relation: undefined });
    expect(clauseOf(text, 'sein')).toMatchObject({ relation: 'content', predicative: 'gut' });
    expect(clauseOf(text, 'sein').subject?.toLowerCase()).toBe('die beziehungen');
  });

  it('goes on behind "und"', () => {
    const found = clausesOf('Er sagte, die Lage sei ernst und man müsse handeln.');
    expect(found.map((c) => [c.relation, c.verb])).toEqual([
      [undefined, 'sagen'],
      ['content', 'sein'],
      ['content', 'handeln'],
    ]);
  });
  it('takes the conditional where the other subjunctive looks like the indicative', () => {
    expect(clauseOf('Sie erklärte, die Verhandlungen kämen voran.', 'vorankommen')).toMatchObject({ relation: 'content', form: 'active present conditional' });
  });
  it('stands by itself in a sentence of its own', () => {
    expect(clauseOf('Er sprach über die Olympiade. Diese habe gezeigt, was möglich sei.', 'zeigen')).toMatchObject({ relation: undefined, form: 'active perfect reported' });
  });
});

describe('conditions', () => {
  it('need no conjunction', () => {
    const found = clausesOf('Könnten sie den Streit beilegen, würden sie den Handel fördern.');
    expect(found.map((c) => [c.kind, c.verb])).toEqual([
      ['main', 'fördern'],
      ['adverbial', 'beilegen'],
    ]);
  });
});

describe('quotations', () => {
  it.each([
    '„Die Beziehungen sind gut“, sagte Minister Lind.',
    '»Die Beziehungen sind gut«, sagte Minister Lind.',
    '«Die Beziehungen sind gut», sagte Minister Lind.',
    '"Die Beziehungen sind gut", sagte Minister Lind.',
    'Minister Lind sagte: „Die Beziehungen sind gut.“',
    'Minister Lind sagte: «Die Beziehungen sind gut.»',
  ])('%s', (text) => {
    expect(clauseOf(text, 'sagen')).toMatchObject({ subject: 'Minister Lind', relation: undefined });
    expect(clauseOf(text, 'sein')).toMatchObject({ relation: 'quotation', subject: 'Die Beziehungen', predicative: 'gut' });
  });
  it('of a few words stay in their sentence', () => {
    const found = clausesOf('Er nannte dies eine «innere Angelegenheit» des Landes.');
    expect(found).toHaveLength(1);
  });
  it('have sentences of their own', () => {
    const found = clausesOf('Er sagte: „Wir kommen. Wir bleiben lange.“').filter((c) => c.relation === 'quotation');
    expect(found.map((c) => c.verb)).toEqual(['kommen', 'bleiben']);
  });
});
