/** Events as PLOVER JSON records, one a line, with the field names of the manual. */
import type { Event, EventEntity } from '../../records/event.ts';
import { type CodedDocument, idOf, isoDate } from './document.ts';

export function ploverLines(document: CodedDocument): string[] {
  return document.events.map((event, i) => JSON.stringify(ploverRecord(document, event, i)));
}

function ploverRecord(document: CodedDocument, event: Event, at: number): Record<string, unknown> {
  const date = isoDate(event.date ?? document.published);
  return {
    id: idOf(document, at),
    ...(date !== undefined && { date }),
    actor: event.actors.map(entity),
    ...(event.recipients.length && { recipient: event.recipients.map(entity) }),
    event: [event.type],
    ...(event.modes.length && { mode: event.modes }),
    // The manual puts the auxiliary modes into the context.
    ...((event.contexts.length || event.auxiliaries.length) && { context: [...event.contexts, ...event.auxiliaries] }),
    quad_code: event.quad,
    event_scale: event.score,
    ...(event.place !== undefined && { event_loc: { extracted_place: event.place } }),
    text_info: event.evidence.map(({ start, end }) => ({ start, end })),
    cite_info: {
      ...(document.title !== undefined && { title: document.title }),
      ...(document.language !== undefined && { language: document.language }),
      ...(document.url !== undefined && { url: document.url }),
      codebook: 'plover-2.0',
    },
    coder: document.coder,
    comment: `CAMEO ${event.cameo}; ${event.source}`,
  };
}

function entity(e: EventEntity): Record<string, unknown> {
  return { ...(e.code !== undefined && { code: e.code }), ...(e.sectors.length && { sector: e.sectors.join('') }), entity_text: e.name, ...(e.office !== undefined && { office: e.office }) };
}
