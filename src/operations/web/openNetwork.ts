/**
 * The network itself. Every address is checked where it is connected to, so that neither a redirect nor a name that is looked up
 * twice leads into a private network; every wait has an end.
 */
import { Agent, buildConnector } from 'undici';
import { Fault } from '../../base/fault.ts';
import type { Answer, Network } from '../../document/web/network.ts';
import { isAddress, refuseAddress, type Visiting } from '../../document/web/visiting.ts';
import { networkFault } from './networkFault.ts';

export interface NetworkSettings {
  readonly visiting: Visiting;
  /** The addresses of a name. */
  readonly lookup: (host: string) => Promise<readonly string[]>;
  /** Milliseconds; the whole is one request with its answer. */
  readonly patience?: Partial<Record<'connect' | 'headers' | 'pause' | 'whole', number>>;
}

export interface OpenNetwork extends Network {
  close(): Promise<void>;
}

const PATIENCE = { connect: 10_000, headers: 30_000, pause: 20_000, whole: 90_000 };
const MOST_HEADERS = 32 * 1024;
/** Of what is sent; what it comes to when it is uncompressed is counted by whoever takes it. */
const MOST_SENT = 40 * 1024 * 1024;

export function openNetwork({ visiting, lookup, patience = {} }: NetworkSettings): OpenNetwork {
  const { connect, headers, pause, whole } = { ...PATIENCE, ...patience };
  const agent = new Agent({
    connect: checkedConnector(visiting, lookup, connect),
    connections: 1,
    pipelining: 1,
    allowH2: false,
    headersTimeout: headers,
    bodyTimeout: pause,
    maxHeaderSize: MOST_HEADERS,
    maxResponseSize: MOST_SENT,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
  });
  return {
    request: async (url, { headers, signal }) => {
      const limit = new AbortController();
      const end = () => limit.abort(signal.reason);
      signal.addEventListener('abort', end, { once: true });
      const timer = setTimeout(() => limit.abort(new Fault({ code: 'too-slow', message: `${url.host} takes longer than ${whole / 1000} s for one page`, next: 'try again later' })), whole);
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
      };
      try {
        signal.throwIfAborted();
        const { statusCode, headers: sent, body } = await agent.request({ origin: url.origin, path: `${url.pathname}${url.search}`, method: 'GET', headers, signal: limit.signal });
        // A body that is dropped reports that it was cut off; nobody wants to know.
        body.on('error', () => undefined);
        const answer: Answer = {
          status: statusCode,
          headers: joined(sent),
          body: told(body, url, limit.signal),
          discard: () => {
            done();
            body.destroy();
          },
        };
        return answer;
      } catch (error) {
        done();
        throw networkFault(error, url, limit.signal);
      }
    },
    close: () => agent.destroy(),
  };
}

async function* told(body: AsyncIterable<Uint8Array>, url: URL, limit: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body) yield chunk;
  } catch (error) {
    throw networkFault(error, url, limit);
  }
}

type GiveAddresses = (error: Error | null, address: string | { address: string; family: number }[], family?: number) => void;

/** Looks a name up and connects to those of its addresses that may be visited; then looks where it really is connected to. */
function checkedConnector(visiting: Visiting, lookup: NetworkSettings['lookup'], timeout: number): buildConnector.connector {
  return ({ hostname, ...options }, callback) => {
    const host = hostname.replace(/^\[|\]$|\.$/gu, '');
    const addressesOf = (name: string, { all }: { readonly all?: boolean | undefined }, give: GiveAddresses) => {
      permitted(visiting, host, isAddress(name) ? [name] : undefined, lookup).then(
        (found) => (all ? give(null, found) : give(null, found[0]?.address as string, found[0]?.family)),
        (error) => give(error, []),
      );
    };
    try {
      // An address is never looked up.
      if (isAddress(host)) refuseAddress(host, host, visiting);
    } catch (error) {
      callback(error as Error, null);
      return;
    }
    buildConnector({ timeout, allowH2: false, lookup: addressesOf })({ hostname, ...options }, (...[error, socket]) => {
      if (!socket) {
        callback(error as Error, null);
        return;
      }
      try {
        refuseAddress(socket.remoteAddress ?? '', host, visiting);
        callback(null, socket);
      } catch (refused) {
        socket.destroy();
        callback(refused as Error, null);
      }
    });
  };
}

async function permitted(visiting: Visiting, host: string, known: readonly string[] | undefined, lookup: NetworkSettings['lookup']): Promise<{ address: string; family: number }[]> {
  const addresses = known ?? (await lookup(host));
  const open = addresses.filter((address) => visiting.refusal(address, host) === undefined);
  if (!open.length && addresses[0] !== undefined) refuseAddress(addresses[0], host, visiting);
  if (!open.length) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
  return open.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

const joined = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]])));
