/** The letters of a mailbox file (mbox): each begins with a line "From …" after an empty one. */
import { noticeOf } from '../../base/fault.ts';
import { tooLarge } from '../checkSize.ts';
import { LIMITS } from '../limits.ts';
import { type Found, within } from './found.ts';

const BEGINNING = Buffer.from('From ');
const LINE_FEED = 10;

export async function* inMailbox(stream: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<Found> {
  let letter: Buffer[] = [];
  let size = 0;
  let number = 0;
  let afterEmpty = true;
  const close = function* (): Generator<Found> {
    if (!letter.length) return;
    const place = within(origin, String(++number));
    if (size > LIMITS.emailBytes) yield { origin: place, fault: noticeOf(tooLarge(`this letter has ${size} bytes`, `at most ${LIMITS.emailBytes} bytes`)) };
    else yield { origin: place, bytes: Buffer.concat(letter), form: 'file', mediaType: 'message/rfc822' };
    letter = [];
    size = 0;
  };
  for await (const line of rawLines(stream)) {
    if (afterEmpty && line.subarray(0, BEGINNING.length).equals(BEGINNING)) {
      yield* close();
      afterEmpty = false;
      continue;
    }
    size += line.length;
    // Lines of the text that begin so are written with a mark before them.
    if (size <= LIMITS.emailBytes) letter.push(/^>+From /u.test(line.subarray(0, 12).toString('latin1')) ? line.subarray(1) : line);
    afterEmpty = line.length <= 2 && line.toString('latin1').trim() === '';
  }
  yield* close();
}

/** With their ends; a line without end is handed on in pieces. */
async function* rawLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = rest.length ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      yield bytes.subarray(start, end + 1);
      start = end + 1;
    }
    rest = Buffer.from(bytes.subarray(start));
    if (rest.length > LONGEST_PIECE) {
      yield rest;
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length) yield rest;
}

const LONGEST_PIECE = 1024 * 1024;
