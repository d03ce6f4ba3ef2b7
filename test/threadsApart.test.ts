/** Threads in which foreign bytes are opened are ended when they take too much, and the next document is opened all the same. */
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { threadsApart } from '../src/faces/cli/apart/threadsApart.ts';
import { turnsOf } from '../src/faces/cli/apart/turns.ts';
import { scratch } from './command.ts';

const { file, remove } = scratch();
afterAll(remove);

/** A document is opened by doing what its bytes say. */
const thread = pathToFileURL(
  file(
    'thread.mjs',
    `export function open({ bytes }) {
      const wish = Buffer.from(bytes).toString();
      if (wish === 'time') for (;;);
      if (wish === 'late') setTimeout(() => { throw new Error('behind its work'); }, 0);
      if (wish === 'slow') return new Promise((resolve) => setTimeout(() => resolve({ text: wish, notices: [] }), 50));
      if (wish === 'memory') { const all = []; for (;;) all.push(Array.from({ length: 1e5 }, (_, i) => ({ i }))); }
      // Bytes lie outside what the limits of a thread count.
      if (wish === 'bytes') { const all = []; for (;;) { all.push(Buffer.alloc(4 * 2 ** 20, 1)); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20); } }
      return { text: wish, notices: [] };
    }`,
  ),
);

describe('a thread that opens foreign bytes', () => {
  it('may break after its work was handed over, and the next document does not suffer for it', async () => {
    const apart = threadsApart({ seconds: 10 }, thread);
    try {
      for (let i = 0; i < 5; i++) {
        expect(await apart.open(Buffer.from('late'), {})).toMatchObject({ text: 'late' });
        expect(await apart.open(Buffer.from('slow'), {})).toMatchObject({ text: 'slow' });
      }
    } finally {
      await apart.close();
    }
  });

  it.each([
    ['time', 'took-too-long'],
    ['memory', 'too-large'],
    ['bytes', 'too-large'],
  ])('is ended when it takes too much %s', { timeout: 60_000 }, async (wish, code) => {
    const apart = threadsApart(wish === 'time' ? { seconds: 1 } : { megabytes: 64 }, thread);
    try {
      expect(await apart.open(Buffer.from(wish), {})).toMatchObject({ fault: { code } });
      expect(await apart.open(Buffer.from('Eva Stern'), {})).toMatchObject({ text: 'Eva Stern' });
    } finally {
      await apart.close();
    }
  });

  it('is no harm to the documents beside the one that takes too much', { timeout: 60_000 }, async () => {
    const apart = threadsApart({ megabytes: 64 }, thread);
    try {
      const opened = await Promise.all(['slow', 'bytes', 'slow', 'slow', 'bytes', 'slow'].map((wish) => apart.open(Buffer.from(wish), {})));
      expect(opened.map((o) => ('fault' in o ? o.fault.code : o.text))).toEqual(['slow', 'too-large', 'slow', 'slow', 'too-large', 'slow']);
    } finally {
      await apart.close();
    }
  });
});

describe('turns', () => {
  it('work that is to be alone has nothing beside it', async () => {
    const turns = turnsOf(2);
    let running = 0;
    const seen: [string, number][] = [];
    const work = (name: string) => async () => {
      running++;
      seen.push([name, running]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
    };
    await Promise.all([turns.beside(work('a')), turns.beside(work('b')), turns.alone(work('A')), turns.beside(work('c')), turns.alone(work('B')), turns.beside(work('d'))]);
    expect(seen.map(([name]) => name).sort()).toEqual(['A', 'B', 'a', 'b', 'c', 'd']);
    expect(Object.fromEntries(seen)).toMatchObject({ A: 1, B: 1, b: 2 });
  });
  it('what fails gives its place back', async () => {
    const turns = turnsOf(1);
    await expect(turns.alone(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.alone(async () => 'done')).toBe('done');
  });
});
