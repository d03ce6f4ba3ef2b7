/** The documents of a ZIP archive. */
import { noticeOf } from '../../base/fault.ts';
import type { ByteSource } from '../byteSource.ts';
import { endingOf, KNOWN_ENDINGS } from '../kindOf.ts';
import { LIMITS } from '../limits.ts';
import { entriesOf } from '../zip/directory.ts';
import { type Found, within } from './found.ts';

export async function* inZip(source: ByteSource, origin: string): AsyncGenerator<Found> {
  for await (const entry of entriesOf(source, LIMITS.zipBytes)) {
    const last = entry.name.split(/[/\\]/u).at(-1) ?? '';
    // Folders, hidden files, and what macOS lays beside every file.
    if (!last || last.startsWith('.') || entry.name.startsWith('__MACOSX/')) continue;
    const place = within(origin, entry.name);
    const ending = endingOf(last);
    if (entry.isLink || (ending && !KNOWN_ENDINGS.has(ending))) {
      yield { origin: place, leftAlone: true };
      continue;
    }
    try {
      yield { origin: place, bytes: await entry.read(), form: 'file' };
    } catch (error) {
      yield { origin: place, fault: noticeOf(error) };
    }
  }
}
