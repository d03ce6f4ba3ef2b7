/** Reads what was received, ready to be kept: opened as text, read into a record, its people given the keys in which they meet. */

import type { ReadDocument } from '../../archive/keep.ts';
import { noticeOf } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { partsInFull, partsOf } from '../../reading/people/sameName.ts';
import { documentOf } from '../documentOf.ts';
import { openText } from '../openText.ts';
import { read } from '../read.ts';
import type { SourceText } from '../sourceText.ts';
import { hashOf, type NotReceived, type Received } from './received.ts';

export async function readReceived(received: Received): Promise<ReadDocument | NotReceived> {
  const { origin, bytes } = received;
  try {
    const { notices, ...source } = await sourceOf(received);
    const text = storable(source.text);
    const published = source.published ?? received.published;
    const reading = read({ ...source, text, language: source.language ?? received.language, published });
    const { name, version, language } = reading.reader;
    return {
      origin,
      sha256: hashOf(bytes),
      bytes,
      text,
      language,
      // A date that is none was told of in a notice; what is kept is a day.
      ...(published && !reading.notices.some((n) => n.code === 'published-not-a-day') && { published }),
      ...(source.title && { title: storable(source.title) }),
      ...(source.source && { source: storable(source.source) }),
      record: reading.record,
      notices: [...notices, ...reading.notices],
      reader: `${name} ${version}`,
      personKeys: reading.record.people.map((p) => personKey(p.name)),
    };
  } catch (error) {
    return { origin, fault: { ...noticeOf(error), ...(received.line !== undefined && { where: { line: received.line } }) } };
  }
}

async function sourceOf({ form, bytes }: Received): Promise<SourceText & { notices: readonly Notice[] }> {
  if (form === 'file') return openText(bytes);
  const { text, language, published, title, source } = documentOf(new TextDecoder().decode(bytes));
  return { text, language, published, title, source, notices: [] };
}

/** The one character that databases cannot hold, and halves of characters, become the sign for an unreadable one; offsets stay. */
const storable = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, '\ufffd');

/** Under this key full names meet; a family name alone, or with initials, is nobody in particular. */
const personKey = (name: string): string | null => (partsInFull(name) >= 2 ? partsOf(name).join(' ') : null);
