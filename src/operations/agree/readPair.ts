/** Reads a release in its two languages and compares the readings. */
import { read } from '../read.ts';
import type { SourceText } from '../sourceText.ts';
import type { PairAgreement } from './agreement.ts';
import { agreementOf } from './compare.ts';

/** Two documents that say the same in two languages. */
export interface DocumentPair {
  readonly pair: string;
  readonly first: SourceText & { readonly language: string };
  readonly second: SourceText & { readonly language: string };
}

export function readPair({ pair, first, second }: DocumentPair): Promise<PairAgreement> {
  const side = (document: DocumentPair['first']) => ({ language: document.language, text: document.text, record: read(document).record });
  return agreementOf(pair, side(first), side(second));
}
