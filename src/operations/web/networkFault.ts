/** What went wrong on the network, in words. */
import { Fault } from '../../base/fault.ts';

type Words = readonly [code: string, message: (host: string) => string, next: string];

const LATER = 'try again later';
const REASONS: readonly (readonly [RegExp, Words])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/u, ['no-such-host', (host) => `the name ${host} cannot be looked up`, 'look for a slip in the address, and whether the network is there']],
  [/^ECONNREFUSED$/u, ['no-connection', (host) => `${host} refuses the connection`, LATER]],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/u, ['no-connection', (host) => `there is no way to ${host}`, 'look whether the network is there']],
  [/^(?:UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/u, ['too-slow', (host) => `${host} does not answer`, LATER]],
  [/^UND_ERR_HEADERS_TIMEOUT$/u, ['too-slow', (host) => `${host} took the question and does not answer`, LATER]],
  [/^UND_ERR_BODY_TIMEOUT$/u, ['too-slow', (host) => `${host} stopped in the middle of the answer`, LATER]],
  [/^(?:UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/u, ['broken-answer', (host) => `${host} answers with overlong headers`, 'this server is not to be trusted']],
  [/^UND_ERR_RES_EXCEEDED_MAX_SIZE$/u, ['too-large', (host) => `${host} sends more than a page has`, 'save what it is about by hand and add the file']],
  [
    /^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO)/u,
    ['no-trust', (host) => `the certificate of ${host} does not hold`, 'look at the page in a browser; it is not read without a certificate that holds'],
  ],
  [/^(?:HPE_|UND_ERR_|ECONNRESET|EPIPE)/u, ['broken-answer', (host) => `${host} broke off or answers with something that is not HTTP`, LATER]],
];

/** @returns the reason of an abort as it is: whoever ended the work knows why. */
export function networkFault(error: unknown, { host }: URL, { aborted, reason }: AbortSignal): unknown {
  if (aborted) return reason;
  const found = [error, (error as { cause?: unknown } | undefined)?.cause, ...((error as { errors?: unknown[] } | undefined)?.errors ?? [])];
  const fault = found.find((e) => e instanceof Fault);
  if (fault) return fault;
  for (const one of found) {
    const { name, message, code = name === 'HTTPParserError' ? 'HPE_' : undefined } = (one ?? {}) as { code?: string; name?: string; message?: string };
    const words = typeof code === 'string' ? REASONS.find(([pattern]) => pattern.test(code))?.[1] : undefined;
    if (words) return new Fault({ code: words[0], message: `${words[1](host)} (${code === 'HPE_' ? message : code}${message && words[0] === 'no-trust' ? `: ${message}` : ''})`, next: words[2] });
  }
  return error;
}
