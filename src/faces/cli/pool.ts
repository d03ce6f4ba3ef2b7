/** A pool of threads that read side by side, one for each core; loaded only when there is enough to read. */
import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';

export const threads: number = availableParallelism();

export async function openPool(most = threads): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  return new Piscina({ filename: new URL('./worker.js', import.meta.url).href, minThreads: most, maxThreads: most });
}
