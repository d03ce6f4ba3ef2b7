/** `readout export`: documents of the archive with their records, in the formats of other tools. */
import { Fault } from '../../../base/fault.ts';
import { EXPORT_FORMATS, type ExportRequest, exportArchive, exportFormat } from '../../../operations/export/export.ts';
import { documentNumber } from '../archive/numbers.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { stoppedBy } from '../export/stopped.ts';
import { type Target, targetFor } from '../export/target.ts';
import { complain, print } from '../output.ts';
import { type Progress, progressOf } from '../progress.ts';
import type { SearchCommandOptions } from './search.ts';

export interface ExportCommandOptions extends ArchiveOptions, Omit<SearchCommandOptions, 'limit' | 'skip' | 'json'> {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly document?: readonly string[];
  readonly asWritten?: boolean;
  readonly json?: boolean;
}

/** @returns the exit status. */
export async function exportCommand(words: readonly string[], options: ExportCommandOptions): Promise<number> {
  const { archive: _, format: name, output, force = false, document, asWritten = false, json = false, with: others, who, ...fields } = options;
  if (name === undefined)
    throw new Fault({ code: 'usage', message: 'the format is missing', expected: `--format with one of ${EXPORT_FORMATS.map((f) => f.name).join(', ')}`, next: 'docs/exports.md tells of each' });
  const format = exportFormat(name);
  const toStandardOutput = output === undefined || output === '-';
  if (json && toStandardOutput) throw new Fault({ code: 'usage', message: '--json tells what was written, and standard output has the export', expected: '--json together with --output' });
  const people = [...(who ?? []), ...(others ?? [])];
  const query = words.join(' ').trim();
  const search = { ...fields, ...(people.length && { who: people }), ...(query && { words: query }) };
  const ids = document?.map(wholeDocument);
  const request: ExportRequest = { format, ...(ids && { ids }), ...(Object.keys(search).length && { search }), asWritten };
  return withArchive(options, async (archive) => {
    const target = await targetFor(format, output, force);
    const listening = stoppedBy(target.abandon);
    try {
      const { documents, notices, files } = await written(archive, request, target);
      for (const notice of notices) complain(notice);
      if (json) await print(`${JSON.stringify({ format: format.name, output, documents, files, notices }, null, 2)}\n`);
      else if (!toStandardOutput) await print(`${documents} document${documents === 1 ? '' : 's'} written to ${output}\n`);
    } catch (error) {
      target.abandon();
      throw error;
    } finally {
      listening.done();
    }
    return 0;
  });
}

async function written(archive: Parameters<typeof exportArchive>[0], request: ExportRequest, target: Target) {
  let progress: Progress | undefined;
  try {
    const exported = await exportArchive(archive, request, {
      begin: async (total) => {
        progress = await progressOf(total);
      },
      write: (piece) => target.write(piece),
      step: () => progress?.step(''),
    });
    return { ...exported, files: await target.finish() };
  } finally {
    progress?.stop();
  }
}

function wholeDocument(told: string): number {
  const { id, edition } = documentNumber(told);
  if (edition === undefined) return id;
  throw new Fault({ code: 'usage', message: `'${told}' is an edition of a document`, expected: 'the number of a document: its newest edition is exported' });
}
