/** Events in the columns of POLECAT, the data set coded in PLOVER, tab-separated. */

import type { EventEntity } from '../../records/event.ts';
import { ontology } from '../plover/ontology.ts';
import { type CodedDocument, idOf, isoDate, tabbed } from './document.ts';

export const POLECAT_COLUMNS = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Intensity',
  'Quad Code',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Actor COW',
  'Primary Actor Sector',
  'Actor Sectors',
  'Actor Title',
  'Actor Name Raw',
  'Wikipedia Actor ID',
  'Recipient Name',
  'Recipient Country',
  'Recipient COW',
  'Primary Recipient Sector',
  'Recipient Sectors',
  'Recipient Title',
  'Recipient Name Raw',
  'Wikipedia Recipient ID',
  'Placename',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
  'GeoNames ID',
  'Raw Placename',
  'Feature Type',
  'Source',
  'Publication Date',
  'Story People',
  'Story Organizations',
  'Story Locations',
  'Language',
  'Version',
] as const;

const QUAD = ['', 'VERBAL COOPERATION', 'MATERIAL COOPERATION', 'VERBAL CONFLICT', 'MATERIAL CONFLICT'];

export function polecatLines(document: CodedDocument): string[] {
  return document.events.map((event, i) => {
    const cells: Partial<Record<(typeof POLECAT_COLUMNS)[number], string>> = {
      'Event ID': idOf(document, i),
      'Event Date': isoDate(event.date ?? document.published) ?? '',
      'Event Type': event.type,
      'Event Mode': event.modes.join(';'),
      Intensity: String(event.score),
      'Quad Code': QUAD[ontology.types[event.type].quad] ?? '',
      Contexts: [...event.contexts, ...event.auxiliaries].join(';'),
      ...side('Actor', event.actors),
      ...side('Recipient', event.recipients),
      'Raw Placename': event.place ?? '',
      Source: document.url ?? '',
      'Publication Date': isoDate(document.published) ?? '',
      Language: document.language ?? '',
      Version: document.coder,
    };
    return tabbed(POLECAT_COLUMNS.map((c) => cells[c] ?? ''));
  });
}

function side(who: 'Actor' | 'Recipient', list: readonly EventEntity[]): Record<string, string> {
  const join = (pick: (e: EventEntity) => string | undefined) => list.map((e) => pick(e) ?? 'None').join(';');
  return {
    [`${who} Name`]: join((e) => e.name),
    [`${who} Country`]: join((e) => e.code),
    [`Primary ${who} Sector`]: join((e) => e.sectors[0]),
    [`${who} Sectors`]: list.flatMap((e) => e.sectors).join(';'),
    [`${who} Title`]: join((e) => e.office),
    [`${who} Name Raw`]: join((e) => e.name),
  };
}
