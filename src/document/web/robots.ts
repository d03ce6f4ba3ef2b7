/** What a site's robots.txt lets robots read, by RFC 9309, and how often. */
import robotsParser from 'robots-parser';

export interface RobotsRules {
  /** Why nothing of the site may be read for now: its rules could not be had. */
  readonly unreachable?: string;
  allows(url: URL): boolean;
  /** Seconds between requests, as the site asks for. */
  readonly delay?: number;
}

/** Our name in robots.txt. */
export const ROBOT = 'readout';
/** RFC 9309 has at least so much of it read; what follows is not. */
export const MOST_ROBOTS = 500 * 1024;
/** Stars are slow: by so many characters of rules with stars a whole site is not worth it. */
const MOST_WITH_STARS = 64 * 1024;
/** A site may slow us down, but not stop us by an hour for each page. */
const LONGEST_DELAY = 60;

/** Where a site has no rules, all of it may be read. */
export const OPEN: RobotsRules = { allows: () => true };

export const unreachable = (why: string): RobotsRules => ({ unreachable: why, allows: () => false });

export function robotsRules(location: URL, bytes: Uint8Array): RobotsRules {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_ROBOTS));
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.replace(/\*{2,}/gu, '*'));
  const withStars = lines.filter((line) => line.includes('*') && !/^\s*(?:user-agent|#)/iu.test(line));
  if (withStars.reduce((sum, line) => sum + line.length, 0) > MOST_WITH_STARS) return unreachable('it has more rules with stars than can be followed');
  const rules = robotsParser(location.href, lines.join('\n'));
  const delay = rules.getCrawlDelay(ROBOT);
  return { allows: (url) => rules.isAllowed(url.href, ROBOT) !== false, ...(delay !== undefined && delay > 0 && { delay: Math.min(delay, LONGEST_DELAY) }) };
}
