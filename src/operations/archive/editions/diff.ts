/** How two editions of a document differ: in their words, in what is told of them, and in their records. */
import type { Archive } from '../../../archive/archive.ts';
import { type Edition, showDocument } from '../../../archive/show.ts';
import { judge } from '../../../archive/verdicts/judge.ts';
import { moved } from '../../../archive/verdicts/quotes.ts';
import { Fault } from '../../../base/fault.ts';
import type { ReadoutRecord } from '../../../records/record.ts';
import { type Change, changesBetween, type FieldChange } from '../changes.ts';
import { missing } from '../show.ts';
import { type Piece, spanAfter, wordDiff } from './wordDiff.ts';

export type { Piece } from './wordDiff.ts';

export interface EditionDiff {
  readonly id: number;
  readonly title: string | null;
  readonly from: Edition;
  readonly to: Edition;
  /** Title, day of publication, source, language. */
  readonly fields: readonly FieldChange[];
  /** The two texts in pieces, in their order. */
  readonly pieces: readonly Piece[];
  /** In the record after verdicts; spans count in the later text. */
  readonly changes: readonly Change[];
}

/** @param from - number of the earlier edition; without it the one before `to`. @param to - without it the newest. @throws Fault where there is no such document, or it has one edition only. */
export async function diff(archive: Archive, id: number, { from, to }: { readonly from?: number; readonly to?: number } = {}): Promise<EditionDiff> {
  const later = (await showDocument(archive, id, to)) ?? missing(id, to);
  const number = from ?? later.edition - 1;
  if (number < 1 || number === later.edition) {
    const only = later.editions.length === 1;
    throw new Fault({
      code: 'one-edition',
      message: only ? `document ${id} has one edition only` : `there is nothing between edition ${number || 1} and edition ${later.edition}`,
      expected: only ? 'a document that changed since it was added first' : `two of its editions: ${later.editions.map((e) => e.number).join(', ')}`,
      next: only ? 'readout add it again from where it came: what changed is a new edition' : `readout diff ${id} --from 1`,
    });
  }
  const earlier = (await showDocument(archive, id, number)) ?? missing(id, number);
  const pieces = await wordDiff(earlier.text, later.text);
  const before = judge(earlier.record, earlier.text, earlier.verdicts).record;
  // Where words changed inside a content, it is compared by what it says.
  const inLater = moved<ReadoutRecord>(before, (span) => spanAfter(pieces, span)) as ReadoutRecord;
  const edition = (n: number) => later.editions.find((e) => e.number === n) as Edition;
  return {
    id,
    title: later.title,
    from: edition(earlier.edition),
    to: edition(later.edition),
    fields: (['title', 'published', 'source', 'language'] as const).flatMap((field) =>
      earlier[field] === later[field] ? [] : [{ field, ...(earlier[field] !== null && { before: earlier[field] }), ...(later[field] !== null && { after: later[field] }) }],
    ),
    pieces,
    changes: changesBetween(inLater, judge(later.record, later.text, later.verdicts).record),
  };
}
