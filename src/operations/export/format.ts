/** What every format of export keeps to: documents in, pieces of files out. */
import type { Notice } from '../../base/notice.ts';
import type { ReadoutRecord } from '../../records/record.ts';

/** A person of a record with their number across the documents of the archive. */
export interface ExportedPerson {
  readonly number: number;
  /** The name by which the archive calls the person. */
  readonly name: string;
  readonly country?: string;
}

/** A document with its current reading, as it leaves the archive. */
export interface ExportedDocument {
  readonly id: number;
  readonly edition: number;
  readonly title?: string;
  /** The title, or else the first line. */
  readonly heading: string;
  readonly source?: string;
  readonly published?: string;
  readonly language: string;
  /** Where it stands in the web; absent for what came from a file. */
  readonly url?: string;
  /** The name of the file or entry that it came from, without the folders of the machine. */
  readonly file: string;
  /** Of the bytes as they were received, in hexadecimal digits. */
  readonly sha256: string;
  readonly receivedAt: string;
  /** When a web archive fetched it, before it was received. */
  readonly retrievedAt?: string;
  readonly readAt: string;
  /** What the spans of the record count in. */
  readonly text: string;
  readonly reader: { readonly name: string; readonly version: string };
  /** After the verdicts of people. */
  readonly record: ReadoutRecord;
  /** Whether people gave verdicts on it. */
  readonly judged: boolean;
  /** By place in the record's list of people. */
  readonly persons: readonly (ExportedPerson | undefined)[];
}

export interface ExportSettings {
  /** How many documents will come. */
  readonly total: number;
  /** What was asked for, in words: "documents that tell of calls". */
  readonly about: string;
  /** Text stands as it is also where a spreadsheet would take it for a formula. */
  readonly asWritten: boolean;
  /** Takes what people should know: what a format has no place for. */
  readonly tell: (notice: Notice) => void;
}

/** Some bytes for the end of a file. */
export interface Piece {
  /** Name of one of several files; empty where the format is one file. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Writes documents in a format. The same documents give the same bytes. */
export type Write = (documents: AsyncIterable<ExportedDocument>, settings: ExportSettings) => AsyncIterable<Piece>;

export interface ExportFormat {
  readonly name: string;
  /** One line for people. */
  readonly about: string;
  /** Of the file, or of each of several. */
  readonly extension: string;
  /** One file, or a folder of several. */
  readonly files: 'one' | 'several';
  /** The libraries of a format are loaded when it is asked for. */
  readonly load: () => Promise<Write>;
}
