/** Codes a record, or a document on the way to one, as political events. */

import { chooseAct, type Pair } from '../coding/chooseAct.ts';
import { code } from '../coding/code.ts';
import { CAMEO_COLUMNS, cameoLines } from '../coding/formats/cameo.ts';
import { type CodedDocument, commaSeparated, tabbed } from '../coding/formats/document.ts';
import { GDELT_COLUMNS, gdeltLines } from '../coding/formats/gdelt.ts';
import { ploverLines } from '../coding/formats/plover.ts';
import { POLECAT_COLUMNS, polecatLines } from '../coding/formats/polecat.ts';
import { type Typing, typingOf } from '../coding/plover/typing.ts';
import { statesByName } from '../reading/acts/parties.ts';
import { readActs } from '../reading/acts/readActs.ts';
import type { Scene } from '../reading/scene.ts';
import type { Act } from '../records/act.ts';
import type { Coding } from '../records/event.ts';
import type { CodedRecord } from '../records/record.ts';
import { type Reading, read, readWithTrace } from './read.ts';
import type { ReadSettings } from './settings.ts';
import type { SourceText } from './sourceText.ts';

/** A reading with its events. */
export interface CodedReading extends Reading, Coding {
  readonly acts: readonly Act[];
  /** For each event the rule that made it. */
  readonly rules: readonly string[];
}

/** Reads a document and codes it. */
export function codeText(document: SourceText): CodedReading {
  const { record, notices, reader, scene } = readWithTrace(document);
  const acts = scene ? readActs(scene) : [];
  return { record, notices, reader, acts, ...code({ record, acts, language: reader.language, ...(scene && { states: statesWhenAsked(scene) }) }) };
}

/** Most records tell the states of all parties: the others are looked for only when one is asked for. */
export function statesWhenAsked(scene: Scene): { get(name: string): string | undefined } {
  let states: ReadonlyMap<string, string> | undefined;
  return {
    get: (name) => {
      states ??= statesByName(scene);
      return states.get(name);
    },
  };
}

/** Reads a document; where events are asked for, they stand in the record. */
export function readAsAsked(document: SourceText, { events = false }: ReadSettings = {}): Reading {
  if (!events) return read(document);
  const { record, notices, reader, events: coded } = codeText(document);
  return { record: { ...record, events: coded }, notices, reader };
}

/** What two given parties do to each other in a text: the act that fits them best, else its main act; undefined where none is told. */
export function codeBetween(document: SourceText, pair: Pair): PairCoding | undefined {
  const { scene } = readWithTrace(document);
  const act = scene && chooseAct(readActs(scene), pair);
  return act && { act, typing: typingOf(act.deed, act.layers) };
}

export interface PairCoding {
  readonly act: Act;
  readonly typing: Typing;
}

/** Codes a record as it stands: what it holds, without the acts that only the text tells. Events that it has already are kept. */
export const codeRecord = (record: CodedRecord, language: string): Coding & { readonly rules?: readonly string[] } =>
  record.events ? { events: record.events, abstentions: [] } : code({ record, language });

export const EVENT_FORMATS = ['plover', 'cameo', 'polecat', 'gdelt'] as const;
export type EventFormat = (typeof EVENT_FORMATS)[number];

/** The line above the others, where the format has one. */
export function eventHeader(format: EventFormat): string | undefined {
  if (format === 'cameo') return commaSeparated(CAMEO_COLUMNS);
  if (format === 'polecat') return tabbed(POLECAT_COLUMNS);
  if (format === 'gdelt') return tabbed(GDELT_COLUMNS);
  return undefined;
}

/** The events of a document in one of the formats, a line each. */
export function eventLines(format: EventFormat, document: CodedDocument): string[] {
  if (format === 'plover') return ploverLines(document);
  if (format === 'cameo') return cameoLines(document);
  if (format === 'polecat') return polecatLines(document);
  return gdeltLines(document);
}
