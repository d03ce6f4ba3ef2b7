/** Where on the web we go: which addresses, names, ports and schemes. Whoever asks for pages of their own network names its hosts. */

import ipaddr from 'ipaddr.js';
import { Fault } from '../../base/fault.ts';
import { whyNotPublic } from './address.ts';

export interface Visiting {
  /** Why an address is not connected to when it is asked for under this host; nothing where it may be. */
  refusal(address: string, host: string): string | undefined;
  /** Whether this port may be asked under this host. */
  port(port: number, host: string): boolean;
}

/** Ports where web servers listen; behind the others are mail, databases and printers, which a request could harm. */
const PORTS: ReadonlySet<number> = new Set([80, 443, 8000, 8008, 8080, 8443]);

/** The public web, and the hosts that are named, wherever they are. */
export function publicWeb(allowed: readonly string[] = []): Visiting {
  const hosts = new Set(allowed.map((host) => bare(host.toLowerCase())));
  return {
    refusal: (address, host) => (hosts.has(host) ? undefined : whyNotPublic(address)),
    port: (port, host) => hosts.has(host) || PORTS.has(port),
  };
}

/** More than any page's URL has; a server that makes longer ones is not to be followed. */
const LONGEST_URL = 4_000;
const EXPECTED = 'the address of a page, as https://www.example.org/page';

/** @throws Fault where the text is no URL of a page that may be visited. */
export function pageUrl(told: string, visiting: Visiting, base?: URL): URL {
  const shown = told.length > 200 ? `${told.slice(0, 200)}…` : told;
  const refuse = (code: string, message: string, next?: string) => new Fault({ code, message, expected: EXPECTED, ...(next && { next }) });
  if (told.length > LONGEST_URL) throw refuse('not-a-url', `'${shown}' is longer than ${LONGEST_URL} characters`);
  if (!URL.canParse(told, base?.href)) throw refuse('not-a-url', `'${shown}' is no URL`);
  const url = new URL(told, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('not-a-url', `'${shown}' is neither http nor https`);
  if (url.username || url.password) throw refuse('credentials-in-url', `the URL of a page at ${url.host} has a user name or password in it`, 'leave them away; pages behind a sign-in are not read');
  const host = hostOf(url);
  if (!visiting.port(portOf(url), host)) throw refuse('port-refused', `port ${portOf(url)} of ${host} is none where web pages are`, `if this is a server of your own: --allow-private ${host}`);
  if (isAddress(host)) refuseAddress(host, host, visiting);
  url.hash = '';
  return url;
}

/** The host as it is connected to: IPv6 without brackets, a name without the dot at its end. */
export const hostOf = (url: URL): string => bare(url.hostname);
const bare = (host: string): string => host.replace(/^\[|\]$|\.$/gu, '');
export const isAddress = (host: string): boolean => ipaddr.isValid(host);
const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);

/** @throws Fault where the address may not be connected to. */
export function refuseAddress(address: string, host: string, visiting: Visiting): void {
  const why = visiting.refusal(address, host);
  if (why === undefined) return;
  throw new Fault({
    code: 'address-refused',
    message: address === host ? `the address ${address} ${why}` : `${host} is at the address ${address}, which ${why}`,
    expected: 'an address of the public internet',
    next: `if this is a server that you trust in your own network: --allow-private ${host}`,
  });
}
