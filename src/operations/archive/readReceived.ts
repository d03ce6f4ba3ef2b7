/** Reads what was received, ready to be kept: opened as text, read into a record, its people given the keys in which they meet. */

import type { ReadDocument } from '../../archive/keep.ts';
import { isDay } from '../../base/day.ts';
import { Fault, noticeOf } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { LANGUAGES } from '../../language/analyse.ts';
import { languageOf } from '../../text/languageOf.ts';
import { documentOf } from '../documentOf.ts';
import { type Opened, openText } from '../openText.ts';
import type { SourceText } from '../sourceText.ts';
import { readForArchive } from './readForArchive.ts';
import { hashOf, type NotReceived, type Received } from './received.ts';

/** @param opened - where its bytes were opened already, elsewhere */
export async function readReceived(received: Received, opened?: Opened | { readonly fault: Notice }): Promise<ReadDocument | NotReceived> {
  const { origin, bytes } = received;
  try {
    if (opened && 'fault' in opened) throw new Fault(opened.fault);
    const { notices, ...source } = opened ?? (await sourceOf(received));
    const text = storable(source.text);
    const published = source.published ?? received.published;
    const toldLanguage = source.language ?? received.language ?? supposedIn(text, received);
    const title = source.title ?? received.title;
    const publisher = source.source ?? received.source;
    const { notices: ofReading, ...reading } = await readForArchive({ ...source, text, language: toldLanguage, published, title, source: publisher });
    return {
      origin,
      sha256: hashOf(bytes),
      bytes,
      text,
      ...(toldLanguage && { toldLanguage: storable(toldLanguage) }),
      // What is no day was told of in a notice.
      ...(published && isDay(published) && { published }),
      ...(received.retrieved && { retrieved: received.retrieved }),
      ...(title && { title: storable(title) }),
      ...(publisher && { source: storable(publisher) }),
      ...reading,
      notices: [...notices, ...ofReading],
    };
  } catch (error) {
    return { origin, fault: { ...noticeOf(error), ...(received.line !== undefined && { where: { line: received.line } }) } };
  }
}

async function sourceOf({ form, bytes, origin, mediaType }: Received): Promise<SourceText & { notices: readonly Notice[] }> {
  if (form === 'file') return openText(bytes, { uri: origin, mediaType });
  const { text, language, published, title, source } = documentOf(new TextDecoder().decode(bytes));
  return { text, language, published, title, source, notices: [] };
}

function supposedIn(text: string, { supposedLanguage }: Received): string | undefined {
  return supposedLanguage === undefined || languageOf(text, LANGUAGES).clear ? undefined : supposedLanguage;
}

/** The one character that databases cannot hold, and halves of characters, become the sign for an unreadable one; offsets stay. */
const storable = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
