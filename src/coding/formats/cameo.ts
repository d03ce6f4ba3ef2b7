/** Events as CAMEO dyads in CSV: date, source, target, code, as event data of the old kind want them. */

import type { EventEntity } from '../../records/event.ts';
import { cameoLabel } from '../cameo/table.ts';
import { type CodedDocument, commaSeparated, dyadsOf, idOf, isoDate } from './document.ts';

export const CAMEO_COLUMNS = ['date', 'source', 'target', 'cameo', 'label', 'source_text', 'target_text', 'id'] as const;

export function cameoLines(document: CodedDocument): string[] {
  return document.events.flatMap((event, i) =>
    dyadsOf(event).map(({ source, target }) =>
      commaSeparated([
        isoDate(event.date ?? document.published) ?? '',
        actorCode(source),
        target ? actorCode(target) : '',
        event.cameo,
        cameoLabel(event.cameo) ?? '',
        source.name,
        target?.name ?? '',
        idOf(document, i),
      ]),
    ),
  );
}

/** CAMEO joins country and sector: TURCOP. */
const actorCode = (e: EventEntity): string => `${e.code ?? '---'}${e.sectors.join('')}`;
