/** Reads kept documents again, with the reader as it is now, and tells what changed. */
import type { Archive } from '../../archive/archive.ts';
import { renewKeys } from '../../archive/decisions/takeEffect.ts';
import { ENTRIES } from '../../archive/enter.ts';
import { enterAnew, type LastReading, lastReadings, renew } from '../../archive/renew.ts';
import { judge } from '../../archive/verdicts/judge.ts';
import { verdictsOf } from '../../archive/verdicts/log.ts';
import { oneByOne } from '../../base/oneByOne.ts';
import { ordered } from '../../base/ordered.ts';
import type { Verdict } from '../../records/verdict.ts';
import type { SourceText } from '../sourceText.ts';
import { type Change, changesBetween } from './changes.ts';
import { keysOf } from './keysOf.ts';
import type { ArchiveReading } from './readForArchive.ts';

export type { Change } from './changes.ts';

export interface Reread {
  readonly id: number;
  readonly title: string | null;
  readonly text: string;
  readonly readerBefore: string;
  readonly reader: string;
  /** In the record after verdicts. */
  readonly changes: readonly Change[];
  /** Those that lose their item with this reading, or find it again. */
  readonly verdicts: readonly (Verdict & { readonly state: 'holds' | 'orphaned' })[];
}

export interface RereadOptions {
  /** Only these documents; without them all. */
  readonly ids?: readonly number[];
  readonly read: (texts: readonly SourceText[]) => Promise<readonly ArchiveReading[]>;
  readonly now: () => Date;
  /** How many batches are read side by side. */
  readonly ahead: number;
  /** Only told, not kept. */
  readonly only?: 'tell';
}

const BATCH = 32;
/** Told when the bytes were opened, which a later reading of the text does not do again. */
const OF_OPENING = new Set(['encoding', 'markup']);

/** @returns each document once its new reading is kept; one in which nothing changed has no changes, and no new reading unless by another version. */
export async function* reread(archive: Archive, { ids, read, now, ahead, only }: RereadOptions): AsyncGenerator<Reread> {
  if (only !== 'tell') await renewKeys(archive, keysOf);
  const inTurn = oneByOne();
  const work = async (batch: readonly LastReading[]) => ({ batch, readings: await read(batch.map(sourceOf)) });
  const batches = async function* () {
    for (let after = 0; ; ) {
      const from = after;
      const batch = await inTurn(() => lastReadings(archive, { ...(ids && { ids }), after: from, limit: BATCH }));
      const last = batch.at(-1);
      if (!last) return;
      yield batch;
      after = last.editionId;
    }
  };
  for await (const { batch, readings } of ordered(batches(), ahead, work)) {
    const verdicts = await inTurn(() =>
      verdictsOf(
        archive.db,
        batch.map((last) => last.id),
      ),
    );
    const results = batch.map((last, i) => ({ last, reading: readings[i] as ArchiveReading, ...changesOf(last, readings[i] as ArchiveReading, verdicts.get(last.id) ?? []) }));
    if (only !== 'tell') {
      const renewed = results.filter(({ last, reading, readAnew }) => readAnew || reading.reader !== last.reader);
      await inTurn(() =>
        enterAnew(
          archive,
          results.flatMap(({ last, reading, readAnew }) => (readAnew || reading.reader !== last.reader || last.entered >= ENTRIES ? [] : [{ ...reading, editionId: last.editionId }])),
          keysOf,
        ),
      );
      const renewals = renewed.map(({ last, reading }) => ({ ...reading, editionId: last.editionId, notices: [...last.notices.filter(isOfOpening), ...reading.notices] }));
      await inTurn(() => renew(archive, renewals, { at: now(), keysOf }));
    }
    for (const { last, reading, changes, verdicts } of results) yield { id: last.id, title: last.title, text: last.text, readerBefore: last.reader, reader: reading.reader, changes, verdicts };
  }
}

/** What changes in the record after verdicts, and which verdicts lose their item or find it again. */
function changesOf(last: LastReading, reading: ArchiveReading, verdicts: readonly Verdict[]) {
  const readAnew = changesBetween(last.record, reading.record).length > 0;
  if (!readAnew) return { readAnew, changes: [], verdicts: [] };
  const [before, after] = [judge(last.record, last.text, verdicts), judge(reading.record, last.text, verdicts)];
  const moved = verdicts.flatMap((verdict) => {
    const state = after.states.get(verdict.id);
    return (state === 'orphaned' || state === 'holds') && state !== before.states.get(verdict.id) ? [{ ...verdict, state }] : [];
  });
  return { readAnew, changes: changesBetween(before.record, after.record), verdicts: moved };
}

const sourceOf = ({ text, toldLanguage, published, title, source }: LastReading): SourceText => ({
  text,
  ...(toldLanguage !== null && { language: toldLanguage }),
  ...(published !== null && { published }),
  ...(title !== null && { title }),
  ...(source !== null && { source }),
});

const isOfOpening = (notice: unknown): boolean => OF_OPENING.has((notice as { code?: string }).code ?? '');
