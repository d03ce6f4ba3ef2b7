/** Sites for tests: servers of this machine under names of their own, and a web that knows them and nothing else. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { whyNotPublic } from '../src/document/web/address.ts';
import { type OpenWeb, openWeb, type WebOptions } from '../src/operations/web/openWeb.ts';

/** A test says of this address alone that it counts as public. */
const PUBLIC = '127.0.0.1';
/** An address where a server listens as well, and which stays forbidden. */
export const PRIVATE = '127.0.0.2';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  readonly port: number;
  /** What was asked for, in order. */
  readonly asked: { path: string; host: string; headers: IncomingMessage['headers']; at: number }[];
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** Answers what `pages` has for a path, else 404; robots.txt too. */
export async function site(pages: Readonly<Record<string, Answering | string>> | Answering, address = PUBLIC): Promise<Site> {
  const asked: Site['asked'] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, host: request.headers.host ?? '', headers: request.headers, at: Date.now() });
    const page = typeof pages === 'function' ? pages : Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (typeof page === 'function') page(request, response);
    else if (page !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    url: (path, host = 'ministry.example') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A web in which every name is at PUBLIC, unless `names` tells its addresses (one after the other, at each look-up). */
export function testWeb(options: Partial<WebOptions> = {}, names: Readonly<Record<string, readonly string[][]>> = {}): OpenWeb {
  const lookups = new Map<string, number>();
  return openWeb({
    lookup: async (host) => {
      const turn = lookups.get(host) ?? 0;
      lookups.set(host, turn + 1);
      const told = names[host];
      return told ? (told[Math.min(turn, told.length - 1)] as string[]) : [PUBLIC];
    },
    clock: { now: () => Date.now(), wait: (milliseconds, signal) => new Promise((resolve, reject) => wait(milliseconds, signal, resolve, reject)) },
    delay: 0,
    visiting: { refusal: (address) => (address === PUBLIC ? undefined : whyNotPublic(address)), port: () => true },
    ...options,
  });
}

function wait(milliseconds: number, signal: AbortSignal | undefined, resolve: () => void, reject: (reason: unknown) => void): void {
  const timer = setTimeout(resolve, milliseconds);
  signal?.addEventListener('abort', () => {
    clearTimeout(timer);
    reject(signal.reason);
  });
}
