/** What a thread of the pool does: reads or codes lines of NDJSON, or a file, or what an archive receives or has kept, or pairs. */
import type { PairAgreement } from '../../operations/agree/agreement.ts';
import { type DocumentPair, readPair } from '../../operations/agree/readPair.ts';
import { type ArchiveReading, readForArchive } from '../../operations/archive/readForArchive.ts';
import { readReceived } from '../../operations/archive/readReceived.ts';
import type { Received } from '../../operations/archive/received.ts';
import type { EventFormat } from '../../operations/code.ts';
import { codeLine } from '../../operations/codeLine.ts';
import { type LineResult, type NumberedLine, readLine } from '../../operations/readLine.ts';
import type { Defaults, ReadSettings } from '../../operations/settings.ts';
import type { SourceText } from '../../operations/sourceText.ts';
import { type CodedDocument, codeOpened } from './codeOpened.ts';
import type { OpenedDocument } from './eachDocument.ts';
import { type DocumentResult, readOpened } from './readOpened.ts';

export const lines = ({ lines, settings }: { lines: readonly NumberedLine[]; settings: ReadSettings }): LineResult[] => lines.map((line) => readLine(line, settings));

export const read = ({ document, settings }: { document: OpenedDocument; settings: ReadSettings }): DocumentResult => readOpened(document, settings);

export const codedLines = ({ lines, defaults, format }: { lines: readonly NumberedLine[]; defaults: Defaults; format?: EventFormat }): LineResult[] =>
  lines.map((line) => codeLine(line, defaults, format));

export const code = ({ document, defaults }: { document: OpenedDocument; defaults: Defaults }): CodedDocument => codeOpened(document, defaults);

export const received = ({ documents, opened }: { documents: readonly Received[]; opened: readonly Parameters<typeof readReceived>[1][] }): Promise<Awaited<ReturnType<typeof readReceived>>[]> =>
  Promise.all(documents.map((document, i) => readReceived(document, opened[i])));

export const kept = (texts: readonly SourceText[]): Promise<ArchiveReading[]> => Promise.all(texts.map(readForArchive));

export const pairs = (batch: readonly DocumentPair[]): Promise<PairAgreement[]> => Promise.all(batch.map(readPair));
