/** Opens the bytes of a document as text. */
import type { Notice } from '../base/notice.ts';
import { plainText } from '../document/plainText.ts';

export interface Opened {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** @throws Fault where the bytes are no text. */
export async function openText(bytes: Uint8Array): Promise<Opened> {
  const { text, notices } = await plainText(bytes);
  return { text, notices };
}
