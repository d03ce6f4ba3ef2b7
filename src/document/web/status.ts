/** What answers without a page mean: that it is gone, closed, or to be asked for later. */
import { Fault } from '../../base/fault.ts';
import type { Answer } from './network.ts';

const MEANINGS: Readonly<Record<number, readonly [string, string]>> = {
  401: ['the page is behind a sign-in', 'save the page by hand and add the file'],
  403: ['the server refuses to show it', 'look whether it opens in a browser; if so, save it by hand and add the file'],
  404: ['there is no such page', 'look for a slip in the address'],
  410: ['the page was taken away', 'look for it at another address'],
  429: ['we ask too often', 'try again later, with a longer --delay'],
  451: ['the page is withheld for legal reasons', 'look for it at another address'],
  503: ['the server is busy', 'try again later'],
};

export function answerFault(status: number, { host }: URL): Fault {
  const [meaning, next] = MEANINGS[status] ?? (status >= 500 ? ['the server is in trouble', 'try again later'] : ['this is no page', 'look whether it opens in a browser']);
  return new Fault({ code: 'http-status', message: `${host} answers HTTP ${status}: ${meaning}`, expected: 'HTTP 200 with a page', next });
}

/** Without a word from a busy host, so long. */
const UNTOLD = 10_000;
const LONGEST = 24 * 3600_000;

/** Until when a host asks us to stay away; nothing where it does not. */
export function patienceOf({ status, headers }: Answer, now: number): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const told = headers['retry-after']?.trim() ?? '';
  const wait = /^\d{1,9}$/u.test(told) ? Number(told) * 1000 : Date.parse(told) - now;
  return now + Math.min(Math.max(Number.isNaN(wait) ? UNTOLD : wait, 0), LONGEST);
}
/** Nobody sits before a command longer than that. */
patienceOf.most = 120_000;

export const awayFault = (host: string, until: number): Fault =>
  new Fault({ code: 'asked-to-wait', message: `${host} asks not to be asked again before ${new Date(until).toISOString().slice(0, 16)}Z`, next: 'try again after that' });
