/** Opens the web as the options of a command want it. */
import { lookup } from 'node:dns/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '../../../base/fault.ts';
import type { OpenWeb } from '../../../operations/web/openWeb.ts';
import type { WebCommandOptions } from './webOptions.ts';

const PROXIES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'https_proxy', 'http_proxy', 'all_proxy'];

/** @throws Fault where an option has no value that it takes, or a proxy is set. */
export async function webOf({ delay, contact, allowPrivate, direct }: WebCommandOptions): Promise<OpenWeb> {
  const proxy = PROXIES.find((name) => process.env[name]);
  if (proxy && !direct)
    throw new Fault({
      code: 'proxy-set',
      message: `${proxy} is set, but readout connects directly: behind a proxy it could not see which addresses are asked`,
      expected: 'no proxy, or --direct',
      next: 'where the web can be reached without the proxy: --direct',
    });
  const seconds = delay === undefined ? undefined : secondsOf(delay);
  const told = contact ?? process.env.READOUT_CONTACT;
  const { openWeb } = await import('../../../operations/web/openWeb.ts');
  return openWeb({
    lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    clock: { now: () => Date.now(), wait: (milliseconds, signal) => wait(milliseconds, undefined, { ...(signal && { signal }) }) },
    ...(allowPrivate && { allowPrivate }),
    ...(told && { contact: told }),
    ...(seconds !== undefined && { delay: seconds }),
  });
}

function secondsOf(told: string): number {
  const seconds = Number(told);
  if (/^\d{1,4}(?:\.\d{1,3})?$/u.test(told) && seconds <= 3600) return seconds;
  throw new Fault({ code: 'usage', message: `'${told}' is no pause for --delay`, expected: 'seconds from 0 to 3600, as 2 or 0.5' });
}
