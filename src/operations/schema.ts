/** The JSON Schema of a reading, made from the schemas of the record. */
import { z } from 'zod';
import { codedRecord } from '../records/record.ts';

export function readingSchema(): object {
  return { title: 'Readout record', description: 'What a readout says; every item points at the characters that say it.', ...z.toJSONSchema(codedRecord) };
}
