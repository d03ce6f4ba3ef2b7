/** `readout schema`: the JSON Schema of the record. */
import { readingSchema } from '../../../operations/schema.ts';
import { print } from '../output.ts';

export async function schemaCommand(): Promise<number> {
  await print(`${JSON.stringify(readingSchema(), null, 2)}\n`);
  return 0;
}
