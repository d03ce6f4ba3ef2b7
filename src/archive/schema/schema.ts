/** The tables of an archive; `npm run archive:migration` writes what changed in them as the next migration. */
export { document, edition, origin, reading } from './documents.ts';
export { item, mention, person, role } from './entries.ts';
export { feed, feedItem, feedPart } from './feeds.ts';
