/** Fetches pages: politely, by the rules of their sites, redirects followed and each of them checked, all of it bounded. */
import { Fault } from '../../base/fault.ts';
import { ACCEPTED_ENCODINGS, contentOf } from './content.ts';
import { isDocument, mayBeFeed, mediaTypeOf } from './mediaType.ts';
import type { Answer, Clock, Network } from './network.ts';
import { paceOf } from './pace.ts';
import { MOST_ROBOTS, OPEN, ROBOT, type RobotsRules, robotsRules, unreachable } from './robots.ts';
import { answerFault, awayFault, patienceOf } from './status.ts';
import { hostOf, pageUrl, type Visiting } from './visiting.ts';

export interface WebSettings {
  readonly network: Network;
  readonly clock: Clock;
  readonly visiting: Visiting;
  /** Who asks, as the User-Agent says it. */
  readonly agent: string;
  /** Milliseconds between requests to one host; a site's robots.txt may ask for more. */
  readonly pause: number;
}

export interface Wanted {
  readonly kind: 'document' | 'feed';
  /** What the last answer said of its version: only a newer one is wanted. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
}

export interface Page {
  /** Where it was found in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  /** The Content-Type as sent, with the encoding that it may name. */
  readonly contentType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface Web {
  /** @returns the page; nothing where it is still as it was. @throws Fault where it cannot be had. */
  get(url: string, wanted: Wanted): Promise<Page | undefined>;
}

const MEBIBYTE = 1024 * 1024;
export const MOST = { document: 32 * MEBIBYTE, feed: 20 * MEBIBYTE } as const;
const MOST_REDIRECTS = 5;
/** So often a page is asked for again where its host asks us to come back later. */
const RETRIES = 2;
/** Rules are asked for again after a day, and after ten minutes where they could not be had. */
const RULES_LAST = 24 * 3600_000;
const NO_RULES_LAST = 600_000;

export function openWeb(settings: WebSettings): Web {
  const { network, clock, visiting, agent } = settings;
  const pace = paceOf(clock);
  const rules = new Map<string, { readonly until: number; readonly rules: Promise<RobotsRules> }>();

  /** One request and its whole answer, when the turn of its host has come. */
  async function ask<T>(url: URL, pause: number, headers: Readonly<Record<string, string>>, take: (answer: Answer) => Promise<T>, signal: AbortSignal): Promise<T> {
    const host = hostOf(url);
    const away = pace.awayUntil(host);
    if (away - clock.now() > patienceOf.most) throw awayFault(host, away);
    return pace.visit(
      host,
      pause,
      async () => {
        const answer = await network.request(url, { headers: { 'user-agent': agent, 'accept-encoding': ACCEPTED_ENCODINGS, ...headers }, signal });
        try {
          return await take(answer);
        } finally {
          answer.discard();
        }
      },
      signal,
    );
  }

  async function fetchRules(site: URL, signal: AbortSignal): Promise<RobotsRules> {
    let url = pageUrl('/robots.txt', visiting, site);
    try {
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const next = await ask<RobotsRules | URL>(
          url,
          0,
          { accept: 'text/plain, */*;q=0.1' },
          async (answer) => {
            const target = redirectOf(answer, url, visiting);
            if (target) return target;
            if (answer.status === 200) return robotsRules(site, await contentOf(answer, 8 * MOST_ROBOTS));
            // Sites without rules may be read; sites in trouble may not, until they tell their rules again.
            return answer.status >= 400 && answer.status < 500 && answer.status !== 429 ? OPEN : unreachable(`it answers HTTP ${answer.status}`);
          },
          signal,
        );
        if (!(next instanceof URL)) return next;
        url = next;
      }
      return OPEN;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      // A private address is refused for what it is, not for its rules.
      if (error.notice.code === 'address-refused' && url.host === site.host) throw error;
      return unreachable(error.notice.message);
    }
  }

  async function rulesFor(url: URL, signal: AbortSignal): Promise<RobotsRules> {
    const known = rules.get(url.origin);
    if (known && known.until > clock.now()) return known.rules;
    const fetched = fetchRules(url, signal);
    rules.set(url.origin, { until: clock.now() + RULES_LAST, rules: fetched });
    try {
      const found = await fetched;
      if (found.unreachable) rules.set(url.origin, { until: clock.now() + NO_RULES_LAST, rules: fetched });
      return found;
    } catch (error) {
      rules.delete(url.origin);
      throw error;
    }
  }

  async function allowed(url: URL, signal: AbortSignal): Promise<RobotsRules> {
    const found = await rulesFor(url, signal);
    if (found.unreachable)
      throw new Fault({
        code: 'robots-unreachable',
        message: `the robots.txt of ${url.host} cannot be had: ${found.unreachable}`,
        expected: 'rules that tell whether the page may be read, or none (404)',
        next: 'try again later',
      });
    if (!found.allows(url))
      throw new Fault({ code: 'robots-forbid', message: `the robots.txt of ${url.host} forbids '${ROBOT}' to read this page`, next: 'ask the publisher, or save the page by hand and add the file' });
    return found;
  }

  return {
    get: async (told, { kind, etag, lastModified, signal = new AbortController().signal }) => {
      let url = pageUrl(told, visiting);
      const seen = new Set<string>();
      const headers = {
        accept:
          kind === 'feed'
            ? 'application/atom+xml, application/rss+xml, application/feed+json, application/xml, text/xml, */*;q=0.5'
            : 'text/html, application/xhtml+xml, text/plain, application/pdf, */*;q=0.5',
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
      };
      let retries = 0;
      for (;;) {
        const { delay = 0 } = await allowed(url, signal);
        const result = await ask<Page | URL | 'unchanged' | 'later'>(
          url,
          Math.max(settings.pause, delay * 1000),
          headers,
          async (answer) => {
            const target = redirectOf(answer, url, visiting);
            if (target) return target;
            if (answer.status === 304 && (etag !== undefined || lastModified !== undefined)) return 'unchanged';
            const later = patienceOf(answer, clock.now());
            if (later !== undefined) {
              pace.stayAway(hostOf(url), later);
              if (later - clock.now() > patienceOf.most) throw awayFault(hostOf(url), later);
              if (retries < RETRIES) return 'later';
            }
            if (answer.status !== 200 && answer.status !== 203) throw answerFault(answer.status, url);
            return pageOf(answer, url, kind);
          },
          signal,
        );
        if (result === 'unchanged') return undefined;
        if (result === 'later') retries++;
        else if (!(result instanceof URL)) return result;
        else {
          seen.add(url.href);
          if (seen.has(result.href)) throw new Fault({ code: 'redirect-loop', message: `${url.host} redirects in a circle: ${result.href}`, expected: 'a page at the end of the redirects' });
          if (seen.size > MOST_REDIRECTS)
            throw new Fault({ code: 'too-many-redirects', message: `there are more than ${MOST_REDIRECTS} redirects, the last to ${result.href}`, expected: `at most ${MOST_REDIRECTS}` });
          url = result;
        }
      }
    },
  };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends us, checked as if a person had named it. */
function redirectOf({ status, headers }: Answer, from: URL, visiting: Visiting): URL | undefined {
  if (!REDIRECTS.has(status)) return undefined;
  const { location } = headers;
  if (!location) throw new Fault({ code: 'http-status', message: `${from.host} answers HTTP ${status}, a redirect without a target`, expected: 'a page' });
  return pageUrl(location, visiting, from);
}

async function pageOf(answer: Answer, url: URL, kind: Wanted['kind']): Promise<Page> {
  const { headers } = answer;
  const mediaType = mediaTypeOf(headers['content-type']);
  if (!(kind === 'feed' ? mayBeFeed(mediaType) : isDocument(mediaType)))
    throw new Fault({
      code: 'media-type',
      message: `the page is ${mediaType?.slice(0, 80)}`,
      expected: kind === 'feed' ? 'a feed (RSS, Atom, JSON Feed) or a sitemap' : 'a document: HTML, plain text, PDF, DOCX, e-mail',
    });
  const bytes = await contentOf(answer, MOST[kind]);
  if (!bytes.length) throw new Fault({ code: 'empty-page', message: 'the page is empty', expected: kind === 'feed' ? 'a feed or a sitemap' : 'a document' });
  return {
    url: url.href,
    bytes,
    ...(mediaType !== undefined && { mediaType }),
    ...(headers['content-type'] !== undefined && { contentType: headers['content-type'] }),
    ...(headers.etag !== undefined && { etag: headers.etag }),
    ...(headers['last-modified'] !== undefined && { lastModified: headers['last-modified'] }),
  };
}
