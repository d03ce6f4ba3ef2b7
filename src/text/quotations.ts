/** Finds what stands between quotation marks, whatever their style: „…“ “…” «…» »…« "…" and single ‚…‘. */
import type { Span } from '../base/span.ts';

/** A quotation with its marks. */
export interface Quotation extends Span {
  /** The text between the marks. */
  readonly inner: Span;
}

const MARK = /[„“”‟"«»]|[‚‘](?=\S)|(?<=\S)[‘’](?=[\s.,;:!?)]|$)/gu;

/** Quotations stand in quotations, but not deeper than this; marks that never close must not be searched again and again. */
const DEEPEST = 8;

/**
 * The outermost quotations of text[start, end). Which side a mark stands on is told by the space around it, since “ closes in
 * German and opens in English and «» are used both ways. A mark without its partner is passed over.
 */
export function quotationsOf(text: string, start: number, end: number): Quotation[] {
  const out: Quotation[] = [];
  const open: { at: number; mark: string }[] = [];
  // Only the stretch is searched: in a text without quotation marks each search would run to the end of all.
  for (const m of text.slice(start, end).matchAll(MARK)) {
    const at = start + m.index;
    const mark = m[0];
    const before = at > start ? (text[at - 1] as string) : ' ';
    const after = at + 1 < end ? (text[at + 1] as string) : ' ';
    const canOpen = mark === '„' || mark === '‚' || (/[\s([{/–—-]/u.test(before) && !/[\s.,;:!?)]/u.test(after)) || (mark !== '”' && mark !== '’' && /[\s(]/u.test(before) && /[„“"«»]/u.test(after));
    const partner = matching(open, mark);
    if (partner >= 0 && !(canOpen && (mark === '„' || mark === '‚'))) {
      const from = (open[partner] as { at: number }).at;
      open.length = partner;
      if (!open.length) out.push({ start: from, end: at + 1, inner: { start: from + 1, end: at } });
    } else if (canOpen) {
      open.push({ at, mark });
      if (open.length > DEEPEST) open.shift();
    }
  }
  return out;
}

const PARTNERS: Record<string, string> = { '„': '“”"', '“': '”"“', '”': '”', '"': '"“”', '«': '»', '»': '«', '‚': '‘’', '‘': '’' };

function matching(open: readonly { mark: string }[], mark: string): number {
  for (let i = open.length - 1; i >= 0; i--) if (PARTNERS[(open[i] as { mark: string }).mark]?.includes(mark)) return i;
  return -1;
}
