/** The filter of coding: a document, or a reading of one, on a line of NDJSON in; its coding, or its events in a format, out. */
import { z } from 'zod';
import { Fault, noticeOf } from '../base/fault.ts';
import type { Notice } from '../base/notice.ts';
import { VERSION } from '../base/version.ts';
import type { Abstention, Event } from '../records/event.ts';
import { codedRecord } from '../records/record.ts';
import { codeRecord, codeText, type EventFormat, eventLines } from './code.ts';
import { checked, jsonOf } from './documentOf.ts';
import type { Reading } from './read.ts';
import type { LineResult, NumberedLine } from './readLine.ts';
import { type Defaults, withDefaults } from './settings.ts';
import { sourceText } from './sourceText.ts';

/** What became of a document: its events, what was read and deliberately not coded, and what a person should know. */
export interface CodedSource {
  readonly id?: string | number;
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  /** Absent where a record was given and not its text. */
  readonly text?: string;
  readonly events: readonly Event[];
  /** For each event the rule that made it; absent where the events came with the reading. */
  readonly rules?: readonly string[];
  readonly abstentions: readonly Abstention[];
  readonly notices: readonly Notice[];
  readonly reader: Reading['reader'];
}

const EXPECTED = 'a document or a reading on each line: {"id": "…", "text": "…"} or {"id": "…", "record": {…}, "reader": {"language": "de"}}';

const readingSource = z.object({
  ...sourceText.partial({ text: true }).shape,
  record: codedRecord,
  reader: z.object({ language: z.string() }).optional(),
});

const isReading = (data: unknown): boolean => typeof data === 'object' && data !== null && 'record' in data;

/** @throws Fault where the value is neither a document nor a reading. */
export function codeSource(data: unknown, defaults: Defaults): CodedSource {
  if (!isReading(data)) {
    const { id, ...document } = checked(data, sourceText, EXPECTED);
    return { ...about(id, withDefaults(document, defaults)), ...codedText(withDefaults(document, defaults)) };
  }
  const { id, record, reader, text, ...told } = checked(data, readingSource, EXPECTED, 'not-a-reading');
  const language = reader?.language ?? told.language ?? defaults.language;
  if (language === undefined) throw new Fault({ code: 'no-language', message: 'the reading does not tell its language', expected: EXPECTED, next: 'name the language with --language' });
  const document = withDefaults({ ...told, text: text ?? '' }, defaults);
  return { ...about(id, document), ...(text !== undefined && { text }), ...codeRecord(record, language), notices: [], reader: { name: 'readout', version: VERSION, language } };
}

/** @throws as `read` does */
export function codedText(document: Parameters<typeof codeText>[0]): Omit<CodedSource, 'id'> {
  const { events, rules, abstentions, notices, reader } = codeText(document);
  return { text: document.text, events, rules, abstentions, notices, reader };
}

const about = (id: CodedSource['id'] | undefined, { published, title, source }: { published?: string | undefined; title?: string | undefined; source?: string | undefined }) => ({
  ...(id !== undefined && { id }),
  ...(published !== undefined && { published }),
  ...(title !== undefined && { title }),
  ...(source !== undefined && { url: source }),
});

/** The coding of a document as JSON. */
export const codingOf = ({ id, events, rules, abstentions, notices, reader }: CodedSource) => ({ ...(id !== undefined && { id }), events, ...(rules && { rules }), abstentions, notices, reader });

/** The events of a document as lines of a format; `name` stands where it has no id. */
export function linesIn(format: EventFormat, { id, published, title, url, events, reader }: CodedSource, name: string): string[] {
  const told = { ...(published !== undefined && { published }), ...(title !== undefined && { title }), ...(url !== undefined && { url }) };
  return eventLines(format, { id: String(id ?? name), events, ...told, language: reader.language, coder: `${reader.name} ${reader.version}` });
}

/** @param format - without it the line is the coding itself, events and abstentions */
export function codeLine(line: NumberedLine, defaults: Defaults = {}, format?: EventFormat): LineResult {
  try {
    const coded = codeSource(jsonOf(line.text, EXPECTED), defaults);
    return { output: format ? linesIn(format, coded, String(line.number)).join('\n') : JSON.stringify(codingOf(coded)) };
  } catch (error) {
    return { fault: { ...noticeOf(error), where: { line: line.number } } };
  }
}
