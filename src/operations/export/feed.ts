/** Atom: the documents that came or were read last, the newest first. */
import { generateAtomFeed } from 'feedsmith';
import { told } from '../told.ts';
import { forXml, oneLine, webAddress } from './characters.ts';
import type { ExportedDocument, ExportSettings, Piece } from './format.ts';
import { exportName, hashName } from './identity.ts';

/** A feed tells what is new; a reader that comes by now and then has seen the rest. */
const NEWEST = 100;
/** An empty feed has no moment of its own, and an export does not look at the clock. */
const NEVER = '1970-01-01T00:00:00Z';

export async function* writeFeed(documents: AsyncIterable<ExportedDocument>, { about }: Pick<ExportSettings, 'about'>): AsyncGenerator<Piece> {
  let newest: ExportedDocument[] = [];
  let first: ExportedDocument | undefined;
  const newestFirst = (a: ExportedDocument, b: ExportedDocument) => (changed(a) < changed(b) ? 1 : changed(a) > changed(b) ? -1 : b.id - a.id);
  for await (const document of documents) {
    first ??= document;
    newest.push(document);
    if (newest.length > NEWEST * 2) newest = newest.sort(newestFirst).slice(0, NEWEST);
  }
  newest = newest.sort(newestFirst).slice(0, NEWEST);
  const content = generateAtomFeed(
    {
      id: exportName('atom', about, first),
      title: { value: oneLine(about ? `Readouts: ${about}` : 'Readouts') },
      updated: new Date(newest[0] ? changed(newest[0]) : NEVER),
      authors: [{ name: 'Readout' }],
      generator: { text: 'Readout' },
      entries: newest.map(entryOf),
    },
    { strict: true },
  );
  yield { file: '', content: content.endsWith('\n') ? content : `${content}\n` };
}

/** When an entry of the feed last changed: when it came, or was read again. */
const changed = ({ receivedAt, readAt }: ExportedDocument): string => (receivedAt > readAt ? receivedAt : readAt);

function entryOf(document: ExportedDocument) {
  const { sha256, heading, source, published, record } = document;
  const url = webAddress(document.url);
  const encounters = record.encounters.map((e) => `${told('encounters', e).headline}: ${(e.people.length ? e.people.map((p) => p.name) : e.sides).join(', ')}`);
  const summary = [...encounters, ...record.outcomes.map((o) => told('outcomes', o).headline), ...record.topics.map((t) => told('topics', t).headline)].join('\n');
  return {
    // The address stays when the document has a new edition.
    id: url ?? hashName(sha256),
    title: { value: oneLine(heading) || `Document ${document.id}` },
    updated: new Date(changed(document)),
    ...(published !== undefined && { published: new Date(`${published}T00:00:00Z`) }),
    authors: [{ name: oneLine(source ?? '') || 'unknown' }],
    ...(url !== undefined && { links: [{ href: url, rel: 'alternate' }] }),
    ...(summary && { summary: { value: forXml(summary), type: 'text' } }),
    categories: [...new Set(record.encounters.map((e) => e.kind))].map((term) => ({ term })),
  };
}
