/** Fetches a page as a document for the archive. Where it was found in the end is where it is from. */
import { noticeOf } from '../../base/fault.ts';
import type { NotReceived, Received } from '../archive/received.ts';
import type { Web } from './openWeb.ts';

/** What is known of a page from elsewhere; what it tells itself goes before. */
export type Hints = Pick<Received, 'title' | 'published' | 'language' | 'source' | 'supposedLanguage'>;

/** @throws only where the signal ends the work. */
export async function fetchDocument(web: Web, url: string, hints: Hints, signal?: AbortSignal): Promise<Received | NotReceived> {
  try {
    const page = await web.get(url, { kind: 'document', ...(signal && { signal }) });
    // Nothing was said of a version that we have, so there is one.
    if (!page) throw new Error('a page without a condition was not sent');
    return { origin: page.url, bytes: page.bytes, form: 'file', ...(page.contentType !== undefined && { mediaType: page.contentType }), ...hints };
  } catch (error) {
    signal?.throwIfAborted();
    return { origin: url, fault: noticeOf(error) };
  }
}
