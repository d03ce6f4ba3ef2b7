/** Reads a text as the archive keeps readings: with the keys in which the names of one person meet. */
import type { ReadoutRecord } from '../../records/record.ts';
import { read } from '../read.ts';
import type { SourceText } from '../sourceText.ts';
import { personKeysOf } from './personKeys.ts';

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
