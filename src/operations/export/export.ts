/** Gives the documents of an archive, or some of them, away in a format. */
import type { Archive } from '../../archive/archive.ts';
import { withReadings } from '../../archive/readings.ts';
import { Fault } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { checkedQuery, type Wanted } from '../archive/search.ts';
import { exportedDocuments } from './documents.ts';
import type { ExportedDocument, ExportFormat, Piece } from './format.ts';
import { EXPORT_FORMATS } from './formats.ts';

export type { ExportFormat, Piece } from './format.ts';
export { EXPORT_FORMATS } from './formats.ts';

export interface ExportRequest {
  readonly format: ExportFormat;
  /** Numbers of documents; without them and without a search all. */
  readonly ids?: readonly number[];
  readonly search?: Omit<Wanted, 'limit' | 'offset'>;
  readonly asWritten?: boolean;
}

export interface Exported {
  readonly documents: number;
  /** What the format had no place for. */
  readonly notices: readonly Notice[];
}

/** Where the pieces go, as they come. */
export interface ExportSink {
  begin?(total: number): Promise<void>;
  write(piece: Piece): Promise<void>;
  step?(): void;
}

/** @throws Fault where a field of the search has a value that no record has, or a document is not there. */
export async function exportArchive(archive: Archive, { format, ids, search, asWritten = false }: ExportRequest, sink: ExportSink): Promise<Exported> {
  const query = search && checkedQuery(search);
  const write = await format.load();
  const notices: Notice[] = [];
  return withReadings(archive, { ...(ids && { ids }), ...(query && { query }) }, async ({ total, readings }) => {
    if (ids && !query && total < new Set(ids).size) throw notThere();
    await sink.begin?.(total);
    const counted = async function* (): AsyncGenerator<ExportedDocument> {
      for await (const document of exportedDocuments(readings)) {
        yield document;
        sink.step?.();
      }
    };
    const settings = { total, about: aboutOf({ ids, search }), asWritten, tell: (notice: Notice) => notices.push(notice) };
    for await (const piece of write(counted(), settings)) await sink.write(piece);
    return { documents: total, notices };
  });
}

/** @throws Fault where there is no such format. */
export function exportFormat(name: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.name === name);
  if (found) return found;
  throw new Fault({ code: 'usage', message: `'${name}' is no format for --format`, expected: `one of ${EXPORT_FORMATS.map((f) => f.name).join(', ')}` });
}

const notThere = (): Fault =>
  new Fault({
    code: 'no-document',
    message: 'the archive does not have all the documents that are asked for',
    expected: 'numbers of documents that are kept',
    next: 'readout list tells which documents are kept',
  });

/** "documents 3, 4", "kind call, side KEN". */
function aboutOf({ ids, search }: { readonly ids: readonly number[] | undefined; readonly search: ExportRequest['search'] | undefined }): string {
  const fields = Object.entries(search ?? {}).map(([field, value]) => (field === 'words' ? String(value) : `${field} ${Array.isArray(value) ? value.join(' and ') : value}`));
  return [...(ids ? [`${ids.length === 1 ? 'document' : 'documents'} ${ids.join(', ')}`] : []), ...fields].join(', ');
}
