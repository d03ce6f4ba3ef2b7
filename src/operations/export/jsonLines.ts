/** JSON Lines: each document with its record on a line, as `readout code --ndjson` takes readings. */
import { z } from 'zod';
import { record } from '../../records/record.ts';
import type { ExportedDocument, Piece } from './format.ts';

/** A line. */
export const jsonLine = z.object({
  id: z.int(),
  edition: z.int().describe('Counted from 1.'),
  title: z.string().optional(),
  source: z.string().optional(),
  published: z.string().optional(),
  language: z.string(),
  url: z.string().optional(),
  file: z.string().describe('Name of the file or entry that it came from.'),
  sha256: z.string().describe('Of the bytes as they were received.'),
  receivedAt: z.string(),
  retrievedAt: z.string().optional().describe('When a web archive fetched it, before it was received.'),
  readAt: z.string(),
  text: z.string().describe('What the spans count in.'),
  record,
  judged: z.boolean().describe('Whether people gave verdicts on the record; it is as it stands after them.'),
  persons: z
    .array(z.object({ number: z.int(), name: z.string(), country: z.string().optional() }).nullable())
    .describe('For each of the people of the record the person of the archive, the same in all documents.'),
  reader: z.object({ name: z.string(), version: z.string(), language: z.string() }),
});

export async function* writeJsonLines(documents: AsyncIterable<ExportedDocument>): AsyncGenerator<Piece> {
  for await (const document of documents) yield { file: '', content: `${JSON.stringify(lineOf(document))}\n` };
}

function lineOf(document: ExportedDocument): z.infer<typeof jsonLine> {
  const { id, edition, title, source, published, language, url, file, sha256, receivedAt, retrievedAt, readAt, text, record, judged, persons, reader } = document;
  return {
    id,
    edition,
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(published !== undefined && { published }),
    language,
    ...(url !== undefined && { url }),
    file,
    sha256,
    receivedAt,
    ...(retrievedAt !== undefined && { retrievedAt }),
    readAt,
    text,
    record,
    judged,
    persons: persons.map((person) => person ?? null),
    reader: { ...reader, language },
  };
}
