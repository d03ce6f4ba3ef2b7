/** Opens the bytes of a document: plain text here, whatever has to be taken apart in a thread that can be ended. */
import { noticeOf } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { kindOf } from '../../operations/innerDocuments.ts';
import { type Hints, type Opened, openText } from '../../operations/openText.ts';
import type { ThreadsApart } from './apart/threadsApart.ts';

export async function openBytes(bytes: Uint8Array, hints: Hints, apart: ThreadsApart): Promise<Opened | { readonly fault: Notice }> {
  if (kindOf(bytes, hints) !== 'text') return apart.open(bytes, hints);
  try {
    return await openText(bytes, hints);
  } catch (error) {
    return { fault: noticeOf(error) };
  }
}
