/** Writes to standard output and standard error; waits where the reader of the output is slower than we are. */
import { once } from 'node:events';
import type { Notice } from '../../base/notice.ts';
import { visible } from './layout/visible.ts';
import { noticeLines } from './notices.ts';

export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export function complain(notice: Notice): void {
  process.stderr.write(`${noticeLines(notice, 'readout').map(visible).join('\n')}\n`);
}

/** `readout … | head` closes our output early: that ends the work and is no error. */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
