/** What a record is found by: its people and items as the archive keeps them beside it. */
import { giversOf } from '../records/courtesy.ts';
import type { ReadoutRecord } from '../records/record.ts';
import { type Days, daysOf } from './days.ts';
import { wordsOf } from './words.ts';

export interface MentionEntry {
  readonly name: string;
  readonly country?: string;
  readonly words: readonly string[];
}

export interface ItemEntry {
  readonly part: keyof ReadoutRecord;
  readonly ordinal: number;
  readonly keys: readonly string[];
  readonly days?: Days;
  /** Who has which role in it: places in the list of mentions. */
  readonly roles: readonly { readonly role: string; readonly mention: number }[];
}

export interface Entries {
  readonly mentions: readonly MentionEntry[];
  readonly items: readonly ItemEntry[];
}

/** What is longer is no value that anybody looks up, and more than an index can hold. */
const LONGEST = 200;

/** A field of an item as it is looked up. */
export const key = (field: string, value: string): string => `${field}:${value.toLowerCase()}`.slice(0, LONGEST);
export const wordKeys = (field: string, text: string): string[] => [...new Set(wordsOf(text))].map((word) => key(field, word));

export function entriesOf(record: ReadoutRecord): Entries {
  const mentions = record.people.map((p): MentionEntry => ({ name: p.name, ...(p.country !== undefined && { country: p.country }), words: [...new Set([p.name, ...p.aliases].flatMap(wordsOf))] }));
  const place = new Map<string, number>();
  record.people.forEach((person, at) => {
    if (!place.has(person.name)) place.set(person.name, at);
  });
  const roles = (...told: readonly (readonly [string, readonly (string | undefined)[] | undefined])[]) => {
    const found = new Map<string, { role: string; mention: number }>();
    for (const [role, names] of told)
      for (const name of names ?? []) {
        const mention = name === undefined ? undefined : place.get(name);
        if (mention !== undefined) found.set(`${role} ${mention}`, { role, mention });
      }
    return [...found.values()];
  };
  const items: ItemEntry[] = [
    ...record.encounters.map((e, ordinal) =>
      item(
        'encounters',
        ordinal,
        [key('kind', e.kind), key('status', e.status), ...e.sides.map((side) => key('side', side)), ...wordKeys('place', e.place ?? ''), ...wordKeys('title', e.title ?? '')],
        e.date,
        [...e.people.flatMap((p) => roles([p.part, [p.name]]))],
      ),
    ),
    ...record.courtesies.map((c, ordinal) => item('courtesies', ordinal, [key('kind', c.kind)], undefined, roles(['from', giversOf(c)], ['via', [c.via]], ['to', [c.to]]))),
    ...record.statements.map((s, ordinal) => item('statements', ordinal, [key('act', s.act)], undefined, roles(['speaker', s.speaker], ['addressee', s.addressee]))),
    ...record.commitments.map((c, ordinal) => item('commitments', ordinal, [key('strength', c.strength), ...wordKeys('basis', c.basis ?? '')], undefined, roles(['by', c.by], ['toward', c.toward]))),
    ...record.instruments.map((i, ordinal) =>
      item('instruments', ordinal, [key('status', i.status), ...(i.parties ?? []).map((party) => key('party', party)), ...wordKeys('instrument', i.name)], i.date, []),
    ),
    ...record.tone.map((t, ordinal) => item('tone', ordinal, wordKeys('tone', t.word), undefined, [])),
  ];
  return { mentions, items };
}

function item(part: ItemEntry['part'], ordinal: number, keys: readonly string[], date: string | undefined, roles: ItemEntry['roles']): ItemEntry {
  const days = date === undefined ? undefined : daysOf(date);
  // The same person may stand twice in the list of an encounter.
  const once = new Map(roles.map((r) => [`${r.role} ${r.mention}`, r]));
  return { part, ordinal, keys: [key('part', part), ...new Set(keys)], ...(days && { days }), roles: [...once.values()] };
}
