/** iCalendar (RFC 5545): encounters as events of whole days. */
import ical, { foldLines, ICalEvent, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Encounter } from '../../records/encounter.ts';
import { told } from '../told.ts';
import { oneLine, webAddress } from './characters.ts';
import { firstAndLast, shifted } from './days.ts';
import type { ExportedDocument, ExportSettings, Piece } from './format.ts';
import { quotesOf } from './quotes.ts';

const END = 'END:VCALENDAR';

export async function* writeCalendar(documents: AsyncIterable<ExportedDocument>, { about, tell }: Pick<ExportSettings, 'about' | 'tell'>): AsyncGenerator<Piece> {
  const calendar = ical({ name: oneLine(about ? `Encounters: ${about}` : 'Encounters'), prodId: { company: 'Readout', product: 'readout', language: 'EN' } });
  const [head = ''] = calendar.toString().split(END);
  yield { file: '', content: head };
  let undated = 0;
  for await (const document of documents) {
    let events = '';
    document.record.encounters.forEach((encounter, at) => {
      const days = daysOfEncounter(encounter.date);
      if (days) events += foldLines(new ICalEvent(eventOf(document, encounter, at, days), calendar).toString());
      else undated++;
    });
    if (events) yield { file: '', content: events };
  }
  yield { file: '', content: `${END}\r\n` };
  if (undated)
    tell({
      code: 'without-a-day',
      severity: 'info',
      message: `${undated} encounter${undated === 1 ? '' : 's'} of which no day is told (no date, no year, only a month) ${undated === 1 ? 'is' : 'are'} not in the calendar`,
    });
}

/** A calendar has days: a month or a year would cover it, and without a year there is no place in it. */
function daysOfEncounter(date: string | undefined): { first: string; last: string } | undefined {
  if (date === undefined || !date.split('/').every((end) => /^\d{4}-\d{2}-\d{2}[?~%]?$/u.test(end))) return undefined;
  const { first, last } = firstAndLast(date);
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

function eventOf(document: ExportedDocument, encounter: Encounter, at: number, { first, last }: { first: string; last: string }): ConstructorParameters<typeof ICalEvent>[0] {
  const { kind, status, place, title, people, sides } = encounter;
  const who = people.length ? people.map((p) => p.name) : sides;
  const url = webAddress(document.url);
  const details = told('encounters', encounter).details.map(([label, words]) => `${label}: ${words}`);
  const citation = [document.heading, document.source, document.published].filter(Boolean).join(' · ');
  return {
    id: `${document.sha256.slice(0, 16)}-${at}@readout`,
    stamp: document.readAt,
    start: `${first}T00:00:00Z`,
    // The day after the last: the end of an event is left out of it.
    end: `${shifted(last, 1)}T00:00:00Z`,
    allDay: true,
    summary: oneLine(`${title || kind}${who.length ? `: ${who.join(', ')}` : ''}`),
    description: [...details, ...quotesOf(document.text, encounter.evidence).map((quote) => `“${quote}”`), `${citation} (document ${document.id})`].map(oneLine).join('\n'),
    ...(place !== undefined && { location: oneLine(place) }),
    status: status === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    // Encounters of others take nobody's time.
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: kind }, { name: status }],
    ...(url !== undefined && { url }),
  };
}
