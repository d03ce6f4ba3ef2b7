/** Reads one document into a record. */
import type { Notice } from '../base/notice.ts';
import { VERSION } from '../base/version.ts';
import { analyse } from '../language/analyse.ts';
import type { Findings } from '../reading/findings.ts';
import { readScene } from '../reading/readScene.ts';
import type { Scene } from '../reading/scene.ts';
import { type CodedRecord, emptyRecord, PARTS } from '../records/record.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { SourceText } from './sourceText.ts';

export type { SourceText } from './sourceText.ts';

/** A record with what a person should know of how it came about. */
export interface Reading {
  readonly record: CodedRecord;
  readonly notices: readonly Notice[];
  readonly reader: { readonly name: 'readout'; readonly version: string; readonly language: string };
}

/** A reading with all that it rests on. */
export interface TracedReading extends Reading {
  /** The analysed text and who is who in it; absent where the text was not read. */
  readonly scene?: Scene;
  /** The items of the record, each with the rule that made it; absent where the text was not read. */
  readonly findings?: Findings;
}

/**
 * Reads an official account of a diplomatic encounter into a record.
 *
 * Pure: no clock, file or network; the same document always gives the same reading. Every item carries `evidence`: half-open
 * spans in UTF-16 code units of `document.text`, as `String.prototype.slice` counts. A text that is no readout gives a record
 * with little or nothing in it, and a notice that says why. The cost grows linearly with the length of the text.
 *
 * @throws TypeError where `document.text` is no string. Bad values of the other fields are no errors but notices.
 */
export function read(document: SourceText): Reading {
  const { record, notices, reader } = readWithTrace(document);
  return { record, notices, reader };
}

/** As `read`, and keeps the scene and the findings, from which people are told why the record is as it is. */
export function readWithTrace(document: SourceText): TracedReading {
  const prepared = prepare(document);
  const reader = { name: 'readout', version: VERSION, language: prepared.language } as const;
  if (!prepared.readable) return { record: emptyRecord(), notices: prepared.notices, reader };
  const { scene, findings } = readScene(analyse(prepared.text, prepared.language), contextOf(prepared));
  const record = emptyRecord();
  for (const part of PARTS) (record[part] as unknown[]) = findings[part].map((f) => f.item);
  const silent = PARTS.every((part) => record[part].length === 0) && !prepared.notices.some((n) => n.code === 'no-words');
  const notices = silent ? [...prepared.notices, NO_READOUT] : prepared.notices;
  return { record, notices, reader, scene, findings };
}

const NO_READOUT: Notice = { code: 'no-readout', severity: 'info', message: 'the text tells of no diplomatic encounter; nothing was read out of it' };

const contextOf = ({ published, title, source }: Prepared): { published?: string; title?: string; source?: string } => ({
  ...(published !== undefined && { published }),
  ...(title !== undefined && { title }),
  ...(source !== undefined && { source }),
});
