/** Short names of items, there and back. */
import { expect, it } from 'vitest';
import { itemId, itemPlace } from './itemIds.ts';
import { PARTS } from './record.ts';

it.each(PARTS)('an item of %s is found by its short name', (part) => {
  expect(itemPlace(itemId(part, 2))).toEqual({ part, place: 2 });
  expect(itemPlace(`${part}3.field`)).toEqual({ part, place: 2, field: 'field' });
});
it.each(['', 's', 's0', 'c1', 'to1', 'x1', 's1.', 's1.A', '1', 'S1', 's1 '])('%j is none', (told) => expect(itemPlace(told)).toBeUndefined());
