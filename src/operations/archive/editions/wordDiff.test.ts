/** What words came and went between two texts. */
import { describe, expect, it } from 'vitest';
import { spanAfter, wordDiff } from './wordDiff.ts';

const BEFORE = 'Sie sprachen über die Lage. Man vereinbarte ein Treffen.';
const AFTER = 'Beide sprachen lange über die Lage. Ein Treffen folgt.';

describe('the difference of two texts in words', () => {
  it('puts both texts together again', async () => {
    const pieces = await wordDiff(BEFORE, AFTER);
    expect(
      pieces
        .filter((p) => p.change !== 'came')
        .map((p) => p.text)
        .join(''),
    ).toBe(BEFORE);
    expect(
      pieces
        .filter((p) => p.change !== 'went')
        .map((p) => p.text)
        .join(''),
    ).toBe(AFTER);
    expect(pieces.map((p) => `${p.change} ${p.text}`)).toEqual(expect.arrayContaining(['went Sie', 'came Beide', 'came lange ']));
    for (const { change, text, before, after } of pieces) {
      if (change !== 'came') expect(BEFORE.startsWith(text, before)).toBe(true);
      if (change !== 'went') expect(AFTER.startsWith(text, after)).toBe(true);
    }
  });
  it.each([
    ['die Lage', 'die Lage'],
    ['sprachen über die Lage', 'sprachen lange über die Lage'],
    ['Sie sprachen', 'sprachen'],
    ['Sie', ''],
    ['Man vereinbarte', ''],
  ])('carries “%s” over to “%s”', async (words, there) => {
    const start = BEFORE.indexOf(words);
    const { start: from, end } = spanAfter(await wordDiff(BEFORE, AFTER), { start, end: start + words.length });
    expect(AFTER.slice(from, end).trim()).toBe(there);
  });
  it('is none between the same, and all between texts that share nothing', async () => {
    expect(await wordDiff(BEFORE, BEFORE)).toEqual([{ change: 'same', text: BEFORE, before: 0, after: 0 }]);
    expect(await wordDiff('', 'neu')).toEqual([{ change: 'came', text: 'neu', before: 0, after: 0 }]);
  });
  it('takes its time, and no more, for long texts that share next to nothing', { timeout: 20_000 }, async () => {
    const text = (seed: number) => Array.from({ length: 60_000 }, (_, i) => `w${((i * 7919 + 13) * seed) % 65_537}`).join(' ');
    const began = performance.now();
    const pieces = await wordDiff(text(3), text(5));
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(
      pieces
        .filter((p) => p.change !== 'went')
        .map((p) => p.text)
        .join(''),
    ).toBe(text(5));
  });
});
