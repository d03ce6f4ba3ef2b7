/** An error that people can act on: it carries a notice with what was found, what was expected, where, and what to do next. */
import type { Notice } from './notice.ts';

export class Fault extends Error {
  override readonly name = 'Fault';
  readonly notice: Notice;

  constructor(notice: Omit<Notice, 'severity'>) {
    super(notice.message);
    this.notice = { severity: 'error', ...notice };
  }
}

/** The notice of a fault; of any other error one that asks for a report, since it is a mistake of the program. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof Fault) return error.notice;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'internal', severity: 'error', message, next: 'this is a mistake in readout: please report it with the document that caused it' };
}
