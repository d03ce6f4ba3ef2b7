/** Works through files in their order: a few one by one, many side by side in a pool. */
import { ordered } from '../../base/ordered.ts';
import { openPool, threads } from './pool.ts';

/** What is done with a file: here, or in a thread by the name that it has there. */
export interface FileWork<Result> {
  readonly here: (file: string) => Promise<Result>;
  readonly name: string;
  readonly settings: object;
}

/** Fewer files than this are done faster without a pool. */
const FEW_FILES = 8;

export async function* eachFile<Result>(files: readonly string[], { here, name, settings }: FileWork<Result>): AsyncGenerator<Result> {
  if (files.length < FEW_FILES || threads === 1 || files.includes('-')) {
    for (const file of files) yield await here(file);
    return;
  }
  const pool = await openPool(Math.min(threads, files.length));
  try {
    yield* ordered(files, threads * 4, (file): Promise<Result> => pool.run({ file, ...settings }, { name }));
  } finally {
    await pool.destroy();
  }
}
