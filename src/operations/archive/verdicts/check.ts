/** Refuses what is no item of a record, or says what its text does not say. */
import { z } from 'zod';
import { daysOf } from '../../../archive/days.ts';
import { schemaOf } from '../../../archive/verdicts/stands.ts';
import { Fault } from '../../../base/fault.ts';
import type { Part } from '../../../records/record.ts';
import type { Item } from '../../../records/verdict.ts';

/** @throws Fault that tells each field that is wrong, and what it should be. */
export function checked(part: Part, item: unknown, text: string): Item {
  const result = schemaOf(part).safeParse(item);
  if (!result.success)
    throw new Fault({
      code: 'no-item',
      message: `this is no item of ${part}: ${result.error.issues.map((issue) => `${issue.path.join('.') || 'the item'}: ${issue.message}`).join('; ')}`,
      expected: `fields of ${part}: ${fieldsOf(part).join(', ')}`,
      next: 'docs/record.md tells what each field holds',
    });
  inText(result.data, text);
  const { date } = result.data as { date?: string };
  if (date !== undefined && !daysOf(date) && !/^XXXX-\d\d-\d\d$/u.test(date))
    throw new Fault({ code: 'no-item', message: `'${date}' is no date`, expected: 'a date in EDTF: 2025-07-12, 2025-07, 2025, XXXX-07-12, 2025-07-11/2025-07-13' });
  return result.data as unknown as Item;
}

const OFFERED: Readonly<Record<string, readonly string[]>> = { people: ['host', 'guest', 'principal', 'present'], offices: ['office'] };

/** The fields that a person may tell, with the values of those that have a few only. */
export const fieldsOf = (part: Part): string[] =>
  Object.entries(schemaOf(part).shape).flatMap(([field, schema]) => {
    if (['evidence', 'grounds', 'parts', 'mention', 'cue'].includes(field)) return [];
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    return inner instanceof z.ZodEnum ? [`${field} (${inner.options.join(', ')})`] : (OFFERED[field] ?? [field]);
  });

function inText(value: unknown, text: string): void {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) {
    const { start, end } = value as { start: number; end: number };
    if (start >= end || end > text.length)
      throw new Fault({ code: 'no-item', message: `${start} to ${end} is no stretch of the text`, expected: `offsets from 0 to ${text.length}, the end behind the start` });
    if ('text' in value && value.text !== text.slice(start, end))
      throw new Fault({ code: 'no-item', message: `the text from ${start} to ${end} is not “${String(value.text)}”`, expected: `“${text.slice(start, end)}”` });
  } else for (const inner of Object.values(value)) inText(inner, text);
}
