/** The documents of a dump in NDJSON, one on each line. */
import { createHash } from 'node:crypto';
import { linesOf } from '../lines.ts';
import { bounded, type Found } from './found.ts';

export async function* inDump(stream: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<Found> {
  for await (const { lines, faults } of linesOf(stream)) {
    for (const fault of faults) yield { origin, fault };
    for (const { text, number } of lines) {
      const bytes = new TextEncoder().encode(text);
      yield { origin: bounded(`${origin}#${nameOfEntry(idIn(text), bytes)}`), bytes, form: 'entry', line: number };
    }
  }
}

/** An entry is called by its id, so that it stays the same document when it changes; without one by its bytes. */
export function nameOfEntry(id: unknown, bytes: Uint8Array): string {
  if (typeof id === 'string' || typeof id === 'number') return encodeURIComponent(String(id).replace(/\p{Surrogate}/gu, '\ufffd'));
  return `sha256-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
}

function idIn(line: string): unknown {
  try {
    return (JSON.parse(line) as { id?: unknown }).id;
  } catch {
    // What is wrong with it is told when it is read.
    return undefined;
  }
}
