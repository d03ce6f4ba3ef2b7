/** What a thread of the pool does: reads lines of NDJSON, or a file. */
import { type Defaults, type LineResult, type NumberedLine, readLine } from '../../operations/readLine.ts';
import { type FileResult, readFile } from './readFile.ts';

export const lines = ({ lines, defaults }: { lines: readonly NumberedLine[]; defaults: Defaults }): LineResult[] => lines.map((line) => readLine(line, defaults));

export const file = ({ file, defaults }: { file: string; defaults: Defaults }): Promise<FileResult> => readFile(file, defaults);
