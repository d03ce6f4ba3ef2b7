/** Where an export goes: standard output, a file, a folder, a ZIP archive. Nothing is there by halves: it gets its name at the end. */
import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault } from '../../../base/fault.ts';
import type { ExportFormat, Piece } from '../../../operations/export/export.ts';
import { print } from '../output.ts';
import { openFile, type WritableFile } from './writableFile.ts';
import { zipOf } from './zip.ts';

export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
}

export interface Target {
  write(piece: Piece): Promise<void>;
  /** Gives what was written its name. */
  finish(): Promise<readonly WrittenFile[]>;
  /** Takes away what was written; at once, so that it serves when the command is stopped. */
  abandon(): void;
}

/** @throws Fault where something is there already, or the format has several files and no place to put them. */
export async function targetFor(format: ExportFormat, output: string | undefined, force: boolean): Promise<Target> {
  if (output === undefined || output === '-') {
    if (format.files === 'one') return standardOutput();
    throw new Fault({
      code: 'usage',
      message: `${format.name} is several files, and standard output is one`,
      expected: 'a folder, or a file .zip',
      next: `readout export --format ${format.name} --output tables`,
    });
  }
  const there = await stat(output).catch(() => undefined);
  if (format.files === 'several' && !/\.zip$/iu.test(output)) {
    if (there && !there.isDirectory()) throw new Fault({ code: 'usage', message: `${output} is a file`, expected: `a folder for the files of ${format.name}, or a file .zip` });
    if (there && !force && (await readdir(output)).length) throw occupied(output, 'the folder is not empty');
    return folder(output);
  }
  if (there?.isDirectory()) throw new Fault({ code: 'usage', message: `${output} is a folder`, expected: 'the name of a file' });
  if (there && !force) throw occupied(output, 'the file is there already');
  return format.files === 'one' ? file(output) : zip(output);
}

const occupied = (output: string, message: string): Fault =>
  new Fault({ code: 'output-there', message, expected: 'a name that is not taken', where: { file: output }, next: 'choose another one, or write over it with --force' });

function standardOutput(): Target {
  let bytes = 0;
  return {
    write: async ({ content }) => {
      bytes += Buffer.byteLength(content);
      await print(content);
    },
    finish: async () => [{ file: '-', bytes }],
    abandon: () => undefined,
  };
}

async function file(output: string): Promise<Target> {
  const part = partOf(output);
  await mkdir(dirname(part), { recursive: true });
  const written = await openFile(part);
  return {
    write: ({ content }) => written.write(content),
    finish: async () => {
      const bytes = await written.close();
      await rename(part, output);
      return [{ file: output, bytes }];
    },
    abandon: () => rmSync(part, { force: true }),
  };
}

async function folder(output: string): Promise<Target> {
  const { files, part, abandon, write } = await filesBeside(output);
  return {
    write,
    finish: async () => {
      const written = await closed(files, output);
      // An empty folder makes room; in another one only files of these names are written over.
      if (
        await rmdir(output).then(
          () => true,
          (problem: NodeJS.ErrnoException) => problem.code === 'ENOENT',
        )
      )
        await rename(part, output);
      else {
        for (const name of files.keys()) await rename(join(part, name), join(output, name));
        await rmdir(part);
      }
      return written;
    },
    abandon,
  };
}

async function zip(output: string): Promise<Target> {
  const { files, part, abandon, write } = await filesBeside(output);
  const archive = partOf(output);
  const abandonBoth = () => {
    abandon();
    rmSync(archive, { force: true });
  };
  return {
    write,
    finish: async () => {
      const written = await closed(files, output);
      await zipOf(part, [...files.keys()], archive);
      await rename(archive, output);
      abandonBoth();
      return written;
    },
    abandon: abandonBoth,
  };
}

/** Beside the place where it will be, so that it can be moved there in one step. */
const partOf = (output: string): string => join(dirname(resolve(output)), `.${basename(output)}.part-${process.pid}`);

async function filesBeside(output: string) {
  await mkdir(dirname(resolve(output)), { recursive: true });
  const part = `${partOf(output)}-files`;
  await mkdir(part);
  const files = new Map<string, WritableFile>();
  return {
    part,
    files,
    abandon: () => rmSync(part, { recursive: true, force: true }),
    write: async ({ file, content }: Piece) => {
      const open = files.get(file) ?? (await openFile(join(part, file)));
      files.set(file, open);
      await open.write(content);
    },
  };
}

async function closed(files: ReadonlyMap<string, WritableFile>, output: string): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const [name, file] of files) written.push({ file: join(output, name), bytes: await file.close() });
  return written;
}
