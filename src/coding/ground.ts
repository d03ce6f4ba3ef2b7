/** Where in the text the parts of a record and the acts stand, so that nothing is coded twice. */
import type { Act } from '../records/act.ts';
import type { EvidenceSpan } from '../records/evidence.ts';
import type { ReadoutRecord } from '../records/record.ts';
import { SpanIndex } from './spanIndex.ts';

export interface Ground {
  readonly acts: SpanIndex<Act>;
  readonly encounters: SpanIndex<unknown>;
  readonly signings: SpanIndex<unknown>;
  readonly courtesies: SpanIndex<unknown>;
  /** Courtesies without invitations, which are political acts. */
  readonly protocol: SpanIndex<unknown>;
  readonly invitations: SpanIndex<unknown>;
  readonly commitments: SpanIndex<unknown>;
  readonly promised: SpanIndex<unknown>;
  readonly topics: SpanIndex<unknown>;
  readonly instruments: SpanIndex<unknown>;
  /** Promises, demands, praise and blame, with their contents. */
  readonly willed: SpanIndex<unknown>;
  /** The reporting verbs of bare statements. */
  readonly reporting: SpanIndex<unknown>;
  /** Acts by their whole clauses. */
  readonly clauses: SpanIndex<Act>;
  /** The contents of all statements. */
  readonly said: SpanIndex<unknown>;
}

export function groundOf(record: ReadoutRecord, acts: readonly Act[]): Ground {
  const evidence = (item: { readonly evidence: readonly EvidenceSpan[] }) => item.evidence;
  return {
    acts: new SpanIndex(acts, (a) => [a.cue]),
    encounters: new SpanIndex(record.encounters, evidence),
    signings: new SpanIndex(
      record.encounters.filter((e) => e.kind === 'signing'),
      evidence,
    ),
    courtesies: new SpanIndex(record.courtesies, evidence),
    protocol: new SpanIndex(
      record.courtesies.filter((c) => c.kind !== 'invitation'),
      evidence,
    ),
    invitations: new SpanIndex(
      record.courtesies.filter((c) => c.kind === 'invitation'),
      evidence,
    ),
    commitments: new SpanIndex(record.commitments, evidence),
    promised: new SpanIndex(record.commitments, (c) => [c.content]),
    topics: new SpanIndex(record.topics, (t) => [t.content]),
    instruments: new SpanIndex(record.instruments, evidence),
    willed: new SpanIndex(record.statements, (s) => (s.act === 'assertive' ? [] : s.evidence)),
    reporting: new SpanIndex(record.statements, (s) => (s.act === 'assertive' && s.cue ? [s.cue] : [])),
    clauses: new SpanIndex(acts, (a) => [a.clause]),
    said: new SpanIndex(record.statements, (s) => [s.content, ...(s.parts ?? [])]),
  };
}
