/** Opens the web for fetching: the network, the clock and the manners that go with it. */
import { Fault } from '../../base/fault.ts';
import { VERSION } from '../../base/version.ts';
import type { Clock } from '../../document/web/network.ts';
import { publicWeb, type Visiting } from '../../document/web/visiting.ts';
import { openWeb as open, type Web } from '../../document/web/web.ts';
import { type NetworkSettings, openNetwork } from './openNetwork.ts';

export type { Clock } from '../../document/web/network.ts';
export type { Page, Web } from '../../document/web/web.ts';

export interface WebOptions {
  readonly lookup: NetworkSettings['lookup'];
  readonly clock: Clock;
  /** Hosts that may be in a private network. */
  readonly allowPrivate?: readonly string[];
  /** An address under which whoever runs this can be reached; servers see it. */
  readonly contact?: string;
  /** Seconds between requests to one host. */
  readonly delay?: number;
  readonly patience?: NetworkSettings['patience'];
  /** Instead of the public web and `allowPrivate`. */
  readonly visiting?: Visiting;
}

export interface OpenWeb extends Web {
  close(): Promise<void>;
}

const DELAY = 1;

/** @throws Fault where the contact is none that can be sent. */
export function openWeb({ lookup, clock, allowPrivate = [], contact, delay = DELAY, patience, visiting = publicWeb(allowPrivate) }: WebOptions): OpenWeb {
  const network = openNetwork({ visiting, lookup, ...(patience && { patience }) });
  const { get } = open({ network, clock, visiting, agent: agentOf(contact), pause: delay * 1000 });
  return { get, close: network.close };
}

/** Our name; no address of ours that servers could be told, so whoever runs this may give theirs. */
export function agentOf(contact?: string): string {
  const name = `readout/${VERSION}`;
  if (!contact) return name;
  if (/^[\x21-\x27\x2a-\x7e]{3,200}$/u.test(contact)) return `${name} (+${contact})`;
  throw new Fault({
    code: 'usage',
    message: `'${contact.slice(0, 200)}' is no contact that can be sent to servers`,
    expected: 'an e-mail address or the URL of a page, without spaces',
    next: '--contact archive@example.org',
  });
}
