import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { datelineLength } from './dateline.ts';

describe('a dateline', () => {
  it.each([
    ['NORDHAFEN, 4. November (NNA) -- Der Präsident empfing', 'NORDHAFEN, 4. November (NNA) -- '],
    ['Bern, 17.10.2030 - Die Vorsteherin hat', 'Bern, 17.10.2030 - '],
    ['Vaduz (NNA) - Der Bundespräsident', 'Vaduz (NNA) - '],
    ['(NORDRADIO) - Der Ministerpräsident', '(NORDRADIO) - '],
    ['(NNA) President Stern received', '(NNA) '],
    ['NORDHAFEN: Foreign Minister Stern met', 'NORDHAFEN: '],
    ['Nordhafen – Der Bundespräsident weilt', 'Nordhafen – '],
    ['United Islands, Nov 4 (Nordland Agency) Foreign Minister Stern', 'United Islands, Nov 4 (Nordland Agency) '],
    ['NORDHAFEN, November 4. /NNA/. Preparations', 'NORDHAFEN, November 4. /NNA/. '],
    ['Nordhafen, NNA- President Berg', 'Nordhafen, NNA- '],
    ['Nordhafen (NNA). Um den Verkehr', 'Nordhafen (NNA). '],
    ['NORDHAFEN, Nov 4 (NNA): The President', 'NORDHAFEN, Nov 4 (NNA): '],
    ['Nordhafen, 04.11.2030. Mit Ehren', 'Nordhafen, 04.11.2030. '],
    ['New Haven – Norwegian Minister of Foreign Affairs Erik Sund met with his colleague on Tuesday.', 'New Haven – '],
    ['Nordhafen, 4 November 2030: The President', 'Nordhafen, 4 November 2030: '],
    ['NORDHAFEN, 3rd November, 2030 (NNA) -- His Highness', 'NORDHAFEN, 3rd November, 2030 (NNA) -- '],
    ['NORDHAFEN, Nov. 4 (NNA) — The President', 'NORDHAFEN, Nov. 4 (NNA) — '],
  ])('opens: %s', (text, line) => expect(text.slice(0, datelineLength(text))).toBe(line));

  it.each([
    'Der Präsident – ein Freund des Landes – dankte.',
    'Zürich - Bern dauert eine Stunde.',
    'Zürich – Bern dauert eine Stunde.',
    'Erik Sund – Norwegian Minister of Foreign Affairs and acting head of government – met with his colleague.',
    'New Haven – Norwegian Minister of Foreign Affairs Erik Sund to meet his colleague',
    'EU: Minister beraten',
    'Am Montag, 12. Mai empfing der Präsident den Gast.',
    'Ministerin Stern (Grüne). Das Gespräch dauerte lange.',
    'Paul Tarn, Minister: Das Gespräch dauerte lange.',
    'Paul Tarn (Norwegen) dankte.',
    '(NNA) 5 ministers met',
    '(Nna) President Stern received',
    '(SPD) und andere',
    'Am 4. November empfing der Präsident - wie gemeldet - den Gast.',
    '',
  ])('does not open: %s', (text) => expect(datelineLength(text)).toBe(0));

  it('stands in a block of its own', () => {
    const text = 'Besuch in Wien\n\nWIEN, 3. Mai (NNA) -- Der Präsident kam an.';
    expect(blocksOf(text).map((b) => [text.slice(b.start, b.end), b.heading])).toEqual([
      ['Besuch in Wien', true],
      ['WIEN, 3. Mai (NNA) --', true],
      ['Der Präsident kam an.', false],
    ]);
  });
});
