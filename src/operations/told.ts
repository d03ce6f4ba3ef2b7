/** How an item of each part is told in a line or a few: a headline, and details under it. */
import { giversOf } from '../records/courtesy.ts';
import type { Part, ReadoutRecord } from '../records/record.ts';

export interface ToldItem {
  readonly headline: string;
  /** Label and words; without a label the words stand alone. */
  readonly details: readonly (readonly [string, string])[];
}

type Tellers = { readonly [P in keyof ReadoutRecord]: (item: ReadoutRecord[P][number]) => ToldItem };

const list = (names: readonly string[] | undefined): string => names?.join(', ') ?? '';
const lines = (...details: readonly (readonly [string, string | undefined])[]) => details.filter((d): d is [string, string] => Boolean(d[1]));
const said = (content: { text: string }): string => `“${content.text}”`;

const TELL: Tellers = {
  encounters: (e) => ({
    headline: [e.kind, e.status, e.date, e.place].filter(Boolean).join(' · '),
    details: lines(['title', e.title], ...(['host', 'guest', 'principal', 'present'] as const).map((part) => [part, list(e.people.filter((p) => p.part === part).map((p) => p.name))] as const), [
      'sides',
      list(e.sides),
    ]),
  }),
  people: (p) => ({ headline: [p.name, p.country].filter(Boolean).join(' · '), details: lines(['also', list(p.aliases)], ...p.offices.map((o) => ['office', o.title] as const)) }),
  courtesies: (c) => ({ headline: `${c.kind}${c.from ? ` from ${list(giversOf(c))}` : ''}${c.via ? ` via ${c.via}` : ''}${c.to ? ` to ${c.to}` : ''}`, details: [] }),
  statements: (s) => ({
    headline: `${list(s.speaker)}${s.addressee?.length ? ` to ${list(s.addressee)}` : ''} · ${s.act}`,
    details: lines(['', (s.parts ?? [s.content]).map(said).join(' … ')]),
  }),
  commitments: (c) => ({
    headline: `${list(c.by)}${c.toward?.length ? ` toward ${list(c.toward)}` : ''} · ${c.strength}`,
    details: lines(['', said(c.content)], ['rests on', c.basis]),
  }),
  instruments: (i) => ({ headline: [i.name, i.status, i.date].filter(Boolean).join(' · '), details: lines(['parties', list(i.parties)]) }),
  topics: (t) => ({ headline: said(t.content), details: [] }),
  outcomes: (o) => ({ headline: o.kind, details: lines(['', said(o.content)]) }),
  tone: (t) => ({ headline: t.of ? `${t.word} · of ${t.of}` : t.word, details: [] }),
};

export const told = <P extends Part>(part: P, item: ReadoutRecord[P][number]): ToldItem => TELL[part](item);

/** Parts whose items already are the words of the text need no further quotation. */
export const QUOTES_ITSELF: ReadonlySet<keyof ReadoutRecord> = new Set(['statements', 'commitments', 'topics', 'outcomes', 'tone', 'people']);
