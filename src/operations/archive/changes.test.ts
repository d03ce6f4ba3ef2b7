import { describe, expect, it } from 'vitest';
import { emptyRecord, type ReadoutRecord } from '../../records/record.ts';
import { changesBetween } from './changes.ts';

const span = (start: number, end: number) => ({ start, end });
const record = (parts: Partial<ReadoutRecord>): ReadoutRecord => ({ ...emptyRecord(), ...parts });
const topic = (start: number, text: string) => ({ content: { start, end: start + text.length, text }, evidence: [span(start, start + text.length)] });
const person = (name: string, more: object = {}) => ({ name, aliases: [], offices: [], evidence: [span(0, name.length)], ...more });

describe('changes between two readings', () => {
  it('are none between the same, whatever the order of the fields', () => {
    const before = record({ tone: [{ word: 'offen', of: 'Gespräch', evidence: [span(3, 8)] }] });
    const after = record({ tone: [{ evidence: [{ end: 8, start: 3 }], of: 'Gespräch', word: 'offen' }] });
    expect(changesBetween(before, after)).toEqual([]);
  });
  it('tell what came and what went', () => {
    const changes = changesBetween(record({ topics: [topic(0, 'die Lage')] }), record({ topics: [topic(20, 'der Handel')] }));
    expect(changes).toMatchObject([
      { part: 'topics', change: 'came', item: { content: { text: 'der Handel' } } },
      { part: 'topics', change: 'went', item: { content: { text: 'die Lage' } } },
    ]);
  });
  it('tell fields that differ in an item that rests on the same words', () => {
    const changes = changesBetween(record({ topics: [topic(4, 'Lage')] }), record({ topics: [topic(0, 'die Lage'), topic(20, 'der Handel')] }));
    expect(changes.map((c) => c.change)).toEqual(['differs', 'came']);
    expect(changes[0]).toMatchObject({ fields: [{ field: 'content', before: { text: 'Lage' }, after: { text: 'die Lage' } }, { field: 'evidence' }] });
  });
  it('know a person by the name', () => {
    const [a, b] = [person('Eva Stern'), person('Paul Tarn')];
    const changes = changesBetween(record({ people: [a, b] }), record({ people: [{ ...b, country: 'KEN' }, a] }));
    expect(changes).toEqual([{ part: 'people', change: 'differs', item: { ...b, country: 'KEN' }, fields: [{ field: 'country', after: 'KEN' }] }]);
  });
  it('count the same item as often as it stands there', () => {
    const item = topic(0, 'die Lage');
    expect(changesBetween(record({ topics: [item, item] }), record({ topics: [item] }))).toMatchObject([{ change: 'went' }]);
  });
});
