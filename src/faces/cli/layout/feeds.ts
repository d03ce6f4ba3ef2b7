/** The feeds of an archive as people read them. */
import type { KnownFeed } from '../../../operations/web/watch.ts';
import { type Page, wrapped } from './page.ts';

export function feedLines(page: Page, { url, title, since, lookedAt, fault, kept, pending, failing, givenUp }: KnownFeed): string[] {
  const counts = [
    `${kept} kept`,
    ...(pending ? [`${pending} to be fetched${failing ? `, of which ${failing} failed before` : ''}`] : []),
    ...(givenUp ? [`${givenUp} given up`] : []),
    ...(since ? [`since ${since}`] : []),
    `looked at ${lookedAt.slice(0, 16).replace('T', ' ')} UTC`,
  ].join(' · ');
  return [
    ...wrapped(page, url, 0, page.bold),
    ...(title ? wrapped(page, title, 2) : []),
    ...wrapped(page, counts, 2, page.dim, 4),
    ...(fault ? wrapped(page, `not read the last time: ${fault}`, 2, page.warn, 4) : []),
  ];
}
