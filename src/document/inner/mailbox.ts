/** The letters of a mailbox file (mbox): each begins with a line "From …" after an empty one. */
import { noticeOf } from '../../base/fault.ts';
import { tooLarge } from '../checkSize.ts';
import { LIMITS } from '../limits.ts';
import { type Found, within } from './found.ts';

const BEGINNING = Buffer.from('From ');
const LINE_FEED = 10;

export async function* inMailbox(stream: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<Found> {
  let letter: Buffer[] = [];
  let lines: Buffer[] = [];
  let pending = 0;
  let size = 0;
  let number = 0;
  let afterEmpty = true;
  // A letter may be made of millions of empty lines: they are kept together.
  const bind = () => {
    if (lines.length) letter.push(Buffer.concat(lines));
    lines = [];
    pending = 0;
  };
  const close = function* (): Generator<Found> {
    bind();
    if (!letter.length) return;
    const place = within(origin, String(++number));
    if (size > LIMITS.emailBytes) yield { origin: place, fault: noticeOf(tooLarge(`this letter has ${size} bytes`, `at most ${LIMITS.emailBytes} bytes`)) };
    else yield { origin: place, bytes: Buffer.concat(letter), form: 'file', mediaType: 'message/rfc822' };
    letter = [];
    size = 0;
  };
  for await (const some of rawLines(stream))
    for (const line of some) {
      if (afterEmpty && line[0] === BEGINNING[0] && line.subarray(0, BEGINNING.length).equals(BEGINNING)) {
        yield* close();
        afterEmpty = false;
        continue;
      }
      size += line.length;
      if (size <= LIMITS.emailBytes) {
        // Lines of the text that begin so are written with a mark before them.
        lines.push(line[0] === MARK && /^>+From /u.test(line.subarray(0, 12).toString('latin1')) ? line.subarray(1) : line);
        pending += line.length;
        if (lines.length >= BOUND_TOGETHER || pending >= LONGEST_PIECE) bind();
      }
      afterEmpty = line.length <= 2 && line.toString('latin1').trim() === '';
    }
  yield* close();
}

/** With their ends, as many at a time as have arrived; a line without end is handed on in pieces. */
async function* rawLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Iterable<Buffer>> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = rest.length ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    yield wholeLines(bytes.subarray(0, end));
    rest = Buffer.from(bytes.subarray(end));
    if (rest.length > LONGEST_PIECE) {
      yield [rest];
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length) yield [rest];
}

function* wholeLines(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start) + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

const MARK = 0x3e;
const BOUND_TOGETHER = 4_096;

const LONGEST_PIECE = 1024 * 1024;
