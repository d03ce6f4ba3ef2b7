/** Lays a coding out for a person: its events, and what was read and deliberately not coded. */
import type { CodedSource } from '../../../operations/codeLine.ts';
import type { ToldItem } from '../../../operations/told.ts';
import type { Event, EventEntity } from '../../../records/event.ts';
import { noticeLines } from '../notices.ts';
import { labelled, type Page, quoted, wrapped } from './page.ts';

export function layOutCoding(page: Page, title: string, { text, events, rules, abstentions, notices, reader }: CodedSource): string {
  const lines = [page.bold(title), page.dim(`language ${reader.language} · ${reader.name} ${reader.version}`), '', heading(page, 'EVENTS', events.length)];
  events.forEach((event, i) => {
    lines.push(...eventLines(page, event, text, rules?.[i]));
  });
  if (abstentions.length) lines.push('', heading(page, 'NOT CODED', abstentions.length));
  for (const { source, reason, evidence } of abstentions) {
    lines.push(...wrapped(page, `${source} · ${reason}`, 2, page.bold, 4));
    if (text !== undefined) lines.push(...wrapped(page, quoted(text, evidence), 4, page.dim));
  }
  for (const notice of notices) lines.push('', ...noticeLines(notice, notice.severity).flatMap((line) => wrapped(page, line, line.length - line.trimStart().length, page.warn)));
  return `${lines.join('\n')}\n`;
}

const heading = (page: Page, name: string, count: number): string => page.bold(page.accent(`${name} (${count})`));

export function eventLines(page: Page, event: Event, text: string | undefined, rule?: string): string[] {
  const { headline, details } = toldOfEvent(event, rule);
  const lines = wrapped(page, headline, 2, page.bold, 4);
  for (const [label, words] of details) lines.push(...labelled(page, label, words));
  if (text !== undefined) lines.push(...wrapped(page, quoted(text, event.evidence), 4, page.dim));
  return lines;
}

function toldOfEvent(e: Event, rule: string | undefined): ToldItem {
  const all = (label: string, words: readonly string[]) => (words.length ? [[label, words.join(', ')] as const] : []);
  return {
    headline: [[e.type, ...e.modes].join(' '), ...e.auxiliaries, e.date, e.place, `CAMEO ${e.cameo}`].filter(Boolean).join(' · '),
    details: [...all('actor', e.actors.map(entity)), ...all('recipient', e.recipients.map(entity)), ...all('context', e.contexts), ['from', [e.source, rule].filter(Boolean).join(' by ')]],
  };
}

/** "Paul Tarn (AUT GOV)". */
function entity({ name, code, sectors }: EventEntity): string {
  const codes = [code, ...sectors].filter((c) => c !== undefined && c !== name).join(' ');
  return codes ? `${name} (${codes})` : name;
}
