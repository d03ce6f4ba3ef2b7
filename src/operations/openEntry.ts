/** Opens an entry of a dump, a document in JSON. */
import { noticeOf } from '../base/fault.ts';
import type { Notice } from '../base/notice.ts';
import { documentOf } from './documentOf.ts';
import type { Opened } from './openText.ts';

export function openEntry(bytes: Uint8Array, line?: number): (Opened & { readonly id?: string | number }) | { readonly fault: Notice } {
  try {
    const { id, text, title, published, language, source } = documentOf(new TextDecoder().decode(bytes));
    return { ...(id !== undefined && { id }), text, ...(title && { title }), ...(published && { published }), ...(language && { language }), ...(source && { source }), format: 'entry', notices: [] };
  } catch (error) {
    return { fault: { ...noticeOf(error), ...(line !== undefined && { where: { line } }) } };
  }
}
