/** The tables of an archive; `npm run archive:migration` writes what changed in them as the next migration. */
export { document, edition, origin, reading } from './documents.ts';
export { instrument, item, mention, office, person, role } from './entries.ts';
export { feed, feedItem, feedPart } from './feeds.ts';
export { assigned, decision, verdict } from './verdicts.ts';
