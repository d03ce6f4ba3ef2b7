/** Reads a text as the archive keeps readings: with the keys in which the names of one person meet. */
import { bearerKey, formOf } from '../../reading/names/sameBearer.ts';
import type { Person } from '../../records/person.ts';
import type { ReadoutRecord } from '../../records/record.ts';
import { read } from '../read.ts';
import type { SourceText } from '../sourceText.ts';

export interface ArchiveReading {
  readonly language: string;
  /** Name and version of the reader. */
  readonly reader: string;
  readonly record: ReadoutRecord;
  readonly notices: readonly unknown[];
  readonly personKeys: readonly (string | null)[];
}

export async function readForArchive(source: SourceText): Promise<ArchiveReading> {
  const { record, notices, reader } = read(source);
  return { language: reader.language, reader: `${reader.name} ${reader.version}`, record, notices, personKeys: await personKeysOf(record.people) };
}

/** For each person the key in which the spellings of a full name meet. */
export const personKeysOf = (people: readonly Person[]): Promise<(string | null)[]> => Promise.all(people.map((p) => personKey(p.name)));

/** Under this key full names meet in their spellings; a family name alone, or with initials, is nobody in particular. */
async function personKey(name: string): Promise<string | null> {
  const form = await formOf(name);
  return form ? bearerKey(form) : null;
}
