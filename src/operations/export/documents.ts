/** Documents as they leave the archive. All formats take the current reading from here. */
import type { KeptReading } from '../../archive/readings.ts';
import type { ExportedDocument } from './format.ts';

export async function* exportedDocuments(readings: AsyncIterable<KeptReading>): AsyncGenerator<ExportedDocument> {
  for await (const reading of readings) yield exportedDocument(reading);
}

function exportedDocument(kept: KeptReading): ExportedDocument {
  const { id, edition, title, heading, source, published, language, origin, sha256, receivedAt, retrievedAt, readAt, text, record } = kept;
  const persons: (ExportedDocument['persons'][number] | undefined)[] = record.people.map(() => undefined);
  for (const { ordinal, number, name, country } of kept.persons) if (ordinal < persons.length) persons[ordinal] = { number, name, ...(country !== null && { country }) };
  return {
    id,
    edition,
    ...(title !== null && { title }),
    heading,
    ...(source !== null && { source }),
    ...(published !== null && { published }),
    language,
    ...(/^https?:/iu.test(origin) && { url: origin }),
    file: fileName(origin),
    sha256,
    receivedAt,
    ...(retrievedAt !== null && { retrievedAt }),
    readAt,
    text,
    reader: readerOf(kept.reader),
    record,
    judged: kept.judged,
    persons,
  };
}

/** "readout 0.1.0" */
function readerOf(told: string): ExportedDocument['reader'] {
  const at = told.lastIndexOf(' ');
  return { name: told.slice(0, at), version: told.slice(at + 1) };
}

/** The last part of an origin: the folders of a machine are nobody's business. */
function fileName(origin: string): string {
  const name = /[^/]*$/u.exec(origin.replace(/\/+(?=$|[?#])/u, ''))?.[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
