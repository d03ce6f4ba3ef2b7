/** The day on which a file was made, where nothing else tells when it was published: taken, and told of. */
import type { Notice } from '../base/notice.ts';
import { writtenDay } from './writtenDay.ts';

export function madeOn(told: string | undefined): { published?: string; notices: Notice[] } {
  const published = writtenDay(told);
  if (!published) return { notices: [] };
  return {
    published,
    notices: [
      {
        code: 'published-taken',
        severity: 'info',
        message: `the document tells no day of publication; it was read as published on ${published}, when the file was made`,
        next: 'look whether that is the day from which "today" is to be counted',
      },
    ],
  };
}
