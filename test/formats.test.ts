/** Hostile and broken holders of documents: each ends within bounds, says what is wrong, and the rest is read. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bytesAsSource, type Found, innerDocuments } from '../src/operations/innerDocuments.ts';
import { openText } from '../src/operations/openText.ts';

const SENTENCE = 'Am 5. Mai 2031 telefonierte Bundeskanzlerin Eva Stern mit Präsident Lin Baoshan.';

async function foundIn(bytes: Uint8Array, name: string): Promise<Found[]> {
  const all: Found[] = [];
  for await (const found of innerDocuments(bytesAsSource(bytes), {}, `file:///${name}`)) all.push(found);
  return all;
}

const codesOf = (found: readonly Found[]) => found.flatMap((one) => ('fault' in one ? [one.fault.code] : []));
const entriesOf = (found: readonly Found[]) => found.flatMap((one) => ('bytes' in one ? [JSON.parse(Buffer.from(one.bytes).toString()) as object] : []));

describe('a table', () => {
  it('is read by the names of its columns, and a row without text is told of', async () => {
    const found = await foundIn(Buffer.from(`nr;titel;datum;volltext\n7;Anruf;05.05.2031;"${SENTENCE}"\n8;Leer;06.05.2031;\n`), 't.csv');
    expect(entriesOf(found)).toEqual([{ id: '7', title: 'Anruf', published: '2031-05-05', text: SENTENCE }]);
    expect(found[1]).toMatchObject({ fault: { code: 'not-a-document', where: { line: 3 } } });
  });

  it('without a column of text is refused', async () => expect(codesOf(await foundIn(Buffer.from('a,b\n1,2\n'), 't.csv'))).toEqual(['no-text-column']));
});

describe('gzip', () => {
  const dump = Buffer.from(`${JSON.stringify({ id: 1, text: SENTENCE })}\n`);

  it('with a dump in it gives its entries', async () => expect(entriesOf(await foundIn(gzipSync(dump), 'd.ndjson.gz'))).toEqual([{ id: 1, text: SENTENCE }]));

  it('that is cut off is told of', async () => expect(codesOf(await foundIn(gzipSync(dump).subarray(0, 40), 'd.ndjson.gz'))).toContain('not-readable'));

  it('that swells without measure is not unpacked to its end', async () => expect(codesOf(await foundIn(gzipSync(Buffer.alloc(100_000_000, 'a')), 'd.txt.gz'))).toEqual(['too-large']));

  it('within gzip within gzip ends', async () => {
    let bytes: Uint8Array = dump;
    for (let i = 0; i < 6; i++) bytes = gzipSync(bytes);
    expect(codesOf(await foundIn(bytes, 'x.gz.gz.gz.gz.gz.gz'))).toEqual(['too-deep']);
  });
});

it('a ZIP that is cut off is told of', async () => expect(codesOf(await foundIn(Buffer.from('PK\u0003\u0004 and no more'), 'a.zip'))).toHaveLength(1));

it('a page of elements without end within each other is refused', async () => {
  await expect(openText(Buffer.from(`<!doctype html><html><body>${'<div>'.repeat(20_000)}${SENTENCE}`), { uri: 'file:///a.html' })).rejects.toThrow();
});
