/** Reads a text as the archive keeps readings: with the keys in which the names of one person meet. */
import { partsInFull, partsOf } from '../../reading/people/sameName.ts';
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

export function readForArchive(source: SourceText): ArchiveReading {
  const { record, notices, reader } = read(source);
  return { language: reader.language, reader: `${reader.name} ${reader.version}`, record, notices, personKeys: personKeysOf(record.people) };
}

/** For each person the key in which the spellings of a full name meet. */
export const personKeysOf = (people: readonly Person[]): (string | null)[] => people.map((p) => personKey(p.name));

/** Under this key full names meet; a family name alone, or with initials, is nobody in particular. */
const personKey = (name: string): string | null => (partsInFull(name) >= 2 ? partsOf(name).join(' ') : null);
