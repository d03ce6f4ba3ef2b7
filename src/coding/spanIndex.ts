/** Finds what overlaps a stretch of text without looking at all there is, so that coding costs no more than the text is long. */
import type { EvidenceSpan } from '../records/evidence.ts';

const BLOCK = 256;

export class SpanIndex<Item> {
  private readonly blocks = new Map<number, { readonly span: EvidenceSpan; readonly item: Item }[]>();

  constructor(items: Iterable<Item>, spansOf: (item: Item) => readonly EvidenceSpan[]) {
    for (const item of items)
      for (const span of spansOf(item))
        for (let block = Math.floor(span.start / BLOCK); block * BLOCK < span.end; block++) {
          const entries = this.blocks.get(block);
          if (entries) entries.push({ span, item });
          else this.blocks.set(block, [{ span, item }]);
        }
  }

  /** The first item put in that overlaps one of the stretches and is wanted. */
  find(spans: readonly EvidenceSpan[], wanted: (item: Item) => boolean = () => true): Item | undefined {
    for (const span of spans)
      for (let block = Math.floor(span.start / BLOCK); block * BLOCK < span.end; block++)
        for (const entry of this.blocks.get(block) ?? []) if (entry.span.start < span.end && span.start < entry.span.end && wanted(entry.item)) return entry.item;
    return undefined;
  }

  overlaps(spans: readonly EvidenceSpan[]): boolean {
    return this.find(spans) !== undefined;
  }
}
