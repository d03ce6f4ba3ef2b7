/** Threads in which foreign bytes are opened are ended when they take too much, and the next document is opened all the same. */
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { threadsApart } from '../src/faces/cli/apart/threadsApart.ts';
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
  ])('is ended when it takes too much %s', { timeout: 60_000 }, async (wish, code) => {
    const apart = threadsApart(wish === 'time' ? { seconds: 1 } : { megabytes: 64 }, thread);
    try {
      expect(await apart.open(Buffer.from(wish), {})).toMatchObject({ fault: { code } });
      expect(await apart.open(Buffer.from('Eva Stern'), {})).toMatchObject({ text: 'Eva Stern' });
    } finally {
      await apart.close();
    }
  });
});
