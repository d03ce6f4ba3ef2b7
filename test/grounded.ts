/** What must hold of every reading: spans in range, texts equal to their slices, a record of the schema. */
import type { Reading } from '../src/operations/read.ts';
import { record as recordSchema } from '../src/records/record.ts';

/** All that is wrong with a reading of `text`. */
export function faultsOf(text: string, { record }: Reading): string[] {
  const faults: string[] = [];
  const check = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('start' in value && 'end' in value) {
      const { start, end } = value as { start: number; end: number };
      if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) faults.push(`${path}: ${start} to ${end} is no span of ${text.length} characters`);
      else if ('text' in value && value.text !== text.slice(start, end)) faults.push(`${path}: '${String(value.text)}' is not '${text.slice(start, end)}'`);
    }
    for (const [key, inner] of Object.entries(value)) check(inner, `${path}.${key}`);
  };
  check(record, 'record');
  const schema = recordSchema.safeParse(record);
  if (!schema.success) faults.push(...schema.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`));
  const names = new Set(record.people.map((p) => p.name));
  for (const e of record.encounters) for (const p of e.people) if (!names.has(p.name)) faults.push(`encounters.people: '${p.name}' is none of people`);
  return faults;
}
