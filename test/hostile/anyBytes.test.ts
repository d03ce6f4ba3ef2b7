/** Any bytes give text or a fault in time: random ones, samples of each format that are cut off, changed, or put together from pieces. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { expectSense, opening, textsOf } from './opening.ts';
import { answerOf, letterOf, mailboxOf, page, SENTENCE, samples, zipOf } from './samples.ts';

/** `READOUT_HOSTILE_RUNS=2000 npx vitest run test/hostile` looks for longer, each time at other bytes. */
const many = Number(process.env.READOUT_HOSTILE_RUNS ?? 0);
const runs = (few: number) => ({ numRuns: many || few, ...(!many && { seed: 20310505 }), endOnFailure: !many });
const TIMEOUT = many ? 3_600_000 : 60_000;

const opener = opening({ seconds: 10 });
afterAll(() => opener.close());

async function sane(bytes: Uint8Array, name: string): Promise<void> {
  const began = performance.now();
  const came = await opener.open(bytes, name);
  expectSense(came);
  // Samples of a few hundred bytes; the bound that is kept in any case is ten seconds.
  expect(performance.now() - began).toBeLessThan(5_000);
}

const random = fc.uint8Array({ maxLength: 2_000 }).map(Buffer.from);
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const changes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 });
const changed = (bytes: Buffer, these: readonly (readonly [number, number])[]): Buffer => {
  const copy = Buffer.from(bytes);
  for (const [at, value] of these) copy[Math.floor(at * copy.length)] = value;
  return copy;
};
/** A piece taken out of one place and put into another, as a broken transfer does. */
const shuffled = (bytes: Buffer, from: number, length: number, to: number): Buffer => {
  const start = Math.floor(from * bytes.length);
  const piece = bytes.subarray(start, start + Math.ceil(length * (bytes.length - start)));
  const at = Math.floor(to * bytes.length);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
};

const all = await samples();

describe.each(all.map((sample) => [sample.name, sample] as const))('%s', (name, { bytes, mark }) => {
  it('is sound', async () => {
    const came = await opener.open(bytes, name);
    expectSense(came);
    expect(textsOf(came).join()).toContain('Eva Stern');
    expect(came.every(({ opened }) => !('fault' in opened))).toBe(true);
  });
  it('of random bytes', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(random, (noise) => sane(noise, name)),
      runs(8),
    ),
  );
  it('of random bytes behind its mark', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(random, fc.integer({ min: 0, max: 40 }), (noise, more) => sane(Buffer.concat([bytes.subarray(0, mark + more), noise]), name)),
      runs(20),
    ),
  );
  it('cut off', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(place, (at) => sane(bytes.subarray(0, Math.floor(at * bytes.length)), name)),
      runs(20),
    ),
  );
  it('with bytes changed', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(changes, (these) => sane(changed(bytes, these), name)),
      runs(40),
    ),
  );
  it('with a piece put in elsewhere', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(place, place, place, (from, length, to) => sane(shuffled(bytes, from, length, to), name)),
      runs(20),
    ),
  );
});

describe('what lies beside a hostile document is read', () => {
  const good = (n: number) => `${SENTENCE} Das war der ${n}. Anruf.`;
  const hostile = fc.oneof(
    random,
    fc.constantFrom(...all).chain(({ bytes }) =>
      fc.oneof(
        changes.map((these) => changed(bytes, these)),
        place.map((at) => bytes.subarray(0, Math.floor(at * bytes.length))),
      ),
    ),
  );
  const both = (came: Awaited<ReturnType<typeof opener.open>>) => {
    expectSense(came);
    const texts = textsOf(came).join('\n');
    for (const n of [1, 2]) expect(texts).toContain(good(n));
  };
  const name = fc.constantFrom(...all).map((sample) => sample.name);

  it('in a ZIP', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(hostile, name, async (bytes, called) => both(await opener.open(await zipOf({ 'eins.txt': good(1), [`x/${called}`]: bytes, 'zwei.txt': good(2) }), 'a.zip'))),
      runs(40),
    ),
  );
  it('in a letter', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(hostile, name, async (bytes, called) => {
        const body = (bytes.toString('base64').match(/.{1,76}/gu) ?? []).join('\r\n');
        const text = letterOf([
          { type: 'text/plain; charset=utf-8', body: good(1) },
          { type: 'application/octet-stream\r\nContent-Transfer-Encoding: base64', name: called, body },
          { type: 'text/plain; charset=utf-8', name: 'zwei.txt', body: good(2) },
        ]);
        both(await opener.open(Buffer.from(text), 'a.eml'));
      }),
      runs(40),
    ),
  );
  it('in a mailbox', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(hostile, async (bytes) => {
        const letter = (n: number) => letterOf([{ type: 'text/plain; charset=utf-8', body: good(n) }]);
        both(await opener.open(Buffer.from(mailboxOf([letter(1), bytes.toString('latin1'), letter(2)])), 'a.mbox'));
      }),
      runs(40),
    ),
  );
  it('in a web archive', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom('text/html', 'application/pdf', 'message/rfc822', 'text/plain', 'text/html; charset=x-none'), async (bytes, type) => {
        const answers = answerOf('https://amt.example/1', page(good(1))) + answerOf('https://amt.example/x', bytes.toString('latin1'), { type }) + answerOf('https://amt.example/2', page(good(2)));
        both(await opener.open(Buffer.from(answers), 'a.warc'));
      }),
      runs(40),
    ),
  );
  it('in a dump', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(random, fc.json().map(Buffer.from)), async (bytes) => {
        const line = (n: number) => Buffer.from(`${JSON.stringify({ id: n, text: good(n) })}\n`);
        both(await opener.open(Buffer.concat([line(1), bytes, Buffer.from('\n'), line(2)]), 'a.ndjson'));
      }),
      runs(60),
    ),
  );
  it('in a table', { timeout: TIMEOUT }, () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (row) => {
        const quoted = `"${row.replaceAll('"', '""')}"`;
        both(await opener.open(Buffer.from(`id,text\n1,"${good(1)}"\n${quoted},${quoted}\n,,,,,\n2,"${good(2)}"\n`), 'a.csv'));
      }),
      runs(60),
    ),
  );
});
