/** Reads one document into a record. */
import { analyse } from '../language/analyse.ts';
import type { Notice } from '../base/notice.ts';
import { emptyRecord, PARTS, type ReadoutRecord } from '../records/record.ts';
import { readScene } from '../reading/readScene.ts';

/** A document as readers take it. */
export interface SourceText {
  readonly text: string;
  /** ISO 639-1. */
  readonly language?: string;
  /** Date of publication, EDTF to the day. */
  readonly published?: string;
  readonly title?: string;
  readonly source?: string;
}

export interface Reading {
  readonly record: ReadoutRecord;
  readonly notices: readonly Notice[];
  readonly reader: { readonly name: 'readout'; readonly version: string; readonly language: string };
}

export function read(document: SourceText): Reading {
  const language = document.language ?? 'de';
  const { findings } = readScene(analyse(document.text, language), { ...(document.published !== undefined && { published: document.published }), ...(document.title !== undefined && { title: document.title }) });
  const record = emptyRecord();
  for (const part of PARTS) (record[part] as unknown[]) = findings[part].map((f) => f.item);
  return { record, notices: [], reader: { name: 'readout', version: '0.1.0', language } };
}
