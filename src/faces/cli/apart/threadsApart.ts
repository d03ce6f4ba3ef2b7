/** Threads in which foreign bytes are opened. They have little memory and limited time, and are ended when they take more. */
import { MessageChannel } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import { Fault, noticeOf } from '../../../base/fault.ts';
import type { Notice } from '../../../base/notice.ts';
import { type Found, LIMITS } from '../../../operations/innerDocuments.ts';
import type { Hints, Opened } from '../../../operations/openText.ts';
import { threads } from '../pool.ts';
import { allowance } from './allowance.ts';
import { turnsOf } from './turns.ts';

export interface ThreadsApart {
  /** @returns the document, or what is wrong with it. */
  open(bytes: Uint8Array, hints: Hints): Promise<Opened | { readonly fault: Notice }>;
  /** The documents within a file, or within bytes that have come. */
  walk(from: string | Uint8Array, hints: Hints, origin: string): AsyncGenerator<Found>;
  close(): Promise<void>;
}

const THREAD = new URL('./apart.js', import.meta.url);

export interface Bounds {
  /** That a piece of work may take. */
  readonly seconds?: number;
  /** Of memory in a thread. */
  readonly megabytes?: number;
}

/** @param thread - the code that runs in a thread */
export function threadsApart({ seconds = LIMITS.seconds, megabytes = LIMITS.threadMegabytes }: Bounds = {}, thread: URL = THREAD): ThreadsApart {
  let pool: Promise<Piscina> | undefined;
  const started = () => {
    pool ??= startPool(thread, megabytes);
    return pool;
  };
  const turns = turnsOf(threads);
  const once = async (bytes: Uint8Array, hints: Hints): Promise<Opened | { fault: Notice }> => {
    const allowed = allowance(seconds, megabytes * OF_PROCESS);
    try {
      return (await (await started()).run({ bytes, hints }, { name: 'open', signal: allowed.signal })) as Opened | { fault: Notice };
    } catch (error) {
      throw allowed.grew ? new Grown() : error;
    } finally {
      allowed.stop();
    }
  };
  return {
    // What waits for its turn takes no time: the clock runs from the moment when a thread is free.
    open: (bytes, hints) =>
      turns
        .beside(() => once(bytes, hints))
        .catch((error: unknown) => {
          if (isBound(error as Error)) throw error;
          // The process grew, over this document or one beside it: by itself it shows. A thread may also break over what is left of
          // the document before: then this one has another.
          return error instanceof Grown ? turns.alone(() => once(bytes, hints)) : turns.beside(() => once(bytes, hints));
        })
        .catch((error: unknown) => ({ fault: noticeOf(ended(error as Error, seconds, megabytes)) })),
    async *walk(from, hints, origin) {
      const { port1: port, port2 } = new MessageChannel();
      const clock = allowance(seconds);
      const arrived: Found[][] = [];
      let wake = () => {};
      port.on('message', (batch: Found[]) => {
        arrived.push(batch);
        wake();
      });
      let state: 'runs' | 'over' | Error = 'runs';
      (await started())
        .run({ from, hints, origin, port: port2 }, { name: 'walk', signal: clock.signal, transferList: [port2] })
        .then(() => 'over' as const)
        .catch((error: unknown) => error as Error)
        .then((end) => {
          state = end;
          wake();
        });
      try {
        for (;;) {
          const batch = arrived.shift();
          if (batch) {
            // While others work on what was handed over, the thread is not to blame for the time.
            clock.stop();
            yield* batch;
            clock.start();
            port.postMessage('taken');
          } else if (state === 'runs')
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          else if (state === 'over') return;
          else {
            yield { origin, fault: noticeOf(ended(state, seconds, megabytes)) };
            return;
          }
        }
      } finally {
        if (state === 'runs') clock.end();
        clock.stop();
        port.close();
      }
    },
    close: async () => (await pool)?.destroy(),
  };
}

async function startPool(thread: URL, megabytes: number): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: thread.href,
    minThreads: 1,
    // One more, in which an archive is walked while what it holds is opened.
    maxThreads: threads + 1,
    idleTimeout: 5_000,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // What breaks in a thread after its work was handed over ends that thread; nobody waits for it, and the next work gets another.
  pool.on('error', () => undefined);
  return pool;
}

/** The process may grow by so many times the objects of a thread. */
const OF_PROCESS = 1.5;

/** The memory of the process grew by more than it may. */
class Grown extends Error {}

const isBound = ({ name, code }: Error & { code?: string }): boolean => name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Why a thread ended before its work was done. */
function ended(error: Error & { code?: string }, seconds: number, megabytes: number): Fault {
  if (error.name === 'AbortError')
    return new Fault({
      code: 'took-too-long',
      message: `opening this took more than ${seconds} seconds and was ended`,
      expected: 'a document as people and programs make it',
      next: 'save it as text and read that',
    });
  if (error instanceof Grown || error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new Fault({
      code: 'too-large',
      message: `opening this took more than ${megabytes} megabytes of memory and was ended`,
      expected: 'a document as people and programs make it',
      next: 'save it as text and read that',
    });
  return new Fault({ code: 'not-readable', message: `this cannot be opened: ${error.message}`, expected: 'a document as people and programs make it', next: 'save it as text and read that' });
}
