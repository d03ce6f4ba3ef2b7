/** The formats of documents and of what holds several; hostile and broken ones end within bounds, say what is wrong, and the rest is read. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bytesAsSource, type Found, innerDocuments } from '../src/operations/innerDocuments.ts';
import { openText } from '../src/operations/openText.ts';
import { answerOf, docxOf, page, paragraphOf, pdfOf, SENTENCE, zipOf } from './hostile/samples.ts';

async function foundIn(bytes: Uint8Array, name: string): Promise<Found[]> {
  const all: Found[] = [];
  for await (const found of innerDocuments(bytesAsSource(bytes), {}, `file:///${name}`)) all.push(found);
  return all;
}

const codesOf = (found: readonly Found[]) => found.flatMap((one) => ('fault' in one ? [one.fault.code] : []));
const entriesOf = (found: readonly Found[]) => found.flatMap((one) => ('bytes' in one ? [JSON.parse(Buffer.from(one.bytes).toString()) as object] : []));

/** The entry's name in bytes of the same length: what the writer refuses to write, others do. */
const renamed = (zip: Buffer, name: string, evil: string): Buffer => Buffer.from(zip.toString('latin1').replaceAll(name, evil), 'latin1');

const namesOf = (found: readonly Found[]) => found.map((one) => decodeURIComponent(one.origin.split('#')[1] ?? ''));

describe('a page', () => {
  it('gives its text, title, day, language and publisher', async () => {
    const head = '<meta property="article:published_time" content="2031-05-06T10:00:00+02:00"><meta property="og:site_name" content="Bundeskanzleramt">';
    const opened = await openText(Buffer.from(page(SENTENCE, head)), { uri: 'https://amt.example/1' });
    expect(opened).toMatchObject({ title: 'Anruf', published: '2031-05-06', language: 'de', source: 'Bundeskanzleramt', format: 'html' });
    expect(opened.text).toContain(SENTENCE);
    expect(opened.text).not.toContain('Start');
  });
  it('in an old charset is decoded by what it tells', async () => {
    const bytes = Buffer.from(page('Außenminister Müller reiste nach Köln. Dort traf er die Präsidentin.', '<meta charset="iso-8859-1">'), 'latin1');
    expect((await openText(bytes, { uri: 'https://amt.example/2' })).text).toContain('Außenminister Müller reiste nach Köln.');
  });
});

describe('Markdown, e-mail and office documents', () => {
  it('Markdown loses its marks and keeps its front matter', async () => {
    const opened = await openText(Buffer.from(`---\ntitle: Anruf\ndate: 2031-05-06\n---\n\n# Anruf\n\nAm *5. Mai 2031* telefonierte [Eva Stern](https://amt.example) mit **Lin Baoshan**.\n`), {
      uri: 'file:///a.md',
    });
    expect(opened).toMatchObject({ title: 'Anruf', published: '2031-05-06' });
    expect(opened.text).toContain('Am 5. Mai 2031 telefonierte Eva Stern mit Lin Baoshan.');
  });
  it('e-mail gives subject, day and text, and its attachments beside', async () => {
    const mail = [
      'From: Presse <presse@amt.example>',
      'Subject: Anruf',
      'Date: Tue, 06 May 2031 10:00:00 +0200',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      SENTENCE,
      '--x',
      'Content-Type: text/html',
      'Content-Disposition: attachment; filename="../beilage.html"',
      '',
      page('Beilage: Eva Stern traf in Wien Paul Tarn.'),
      '--x--',
      '',
    ].join('\r\n');
    expect(await openText(Buffer.from(mail), { uri: 'file:///a.eml' })).toMatchObject({ title: 'Anruf', published: '2031-05-06', text: expect.stringContaining(SENTENCE) });
    const found = await foundIn(Buffer.from(mail), 'a.eml');
    expect(codesOf(found)).toEqual([]);
    expect(found).toHaveLength(2);
  });
  it('DOCX gives its paragraphs', async () => {
    const docx = await docxOf(paragraphOf('Anruf') + paragraphOf(SENTENCE));
    const opened = await openText(docx, { uri: 'file:///a.docx' });
    expect(opened.format).toBe('docx');
    expect(opened.text).toBe(`Anruf\n\n${SENTENCE}`);
  });
});

describe('a ZIP', () => {
  it('gives its documents, in their order, whatever lies between', async () => {
    const found = await foundIn(await zipOf({ 'a/eins.txt': SENTENCE, 'bild.png': Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), 'zwei.html': page(SENTENCE) }), 'a.zip');
    const texts = found.filter((one) => 'bytes' in one);
    expect(namesOf(texts)).toEqual(['a/eins.txt', 'zwei.html']);
  });
  it('within a ZIP is opened, but not without end', async () => {
    const inner = await zipOf({ 'innen.txt': SENTENCE });
    expect(namesOf(await foundIn(await zipOf({ 'innen.zip': inner }), 'a.zip'))[0]).toContain('innen.txt');
    let deep = inner;
    for (let i = 0; i < 6; i++) deep = await zipOf({ 'x.zip': deep });
    expect(codesOf(await foundIn(deep, 'a.zip'))).toEqual(['too-deep']);
  });
  it('names no path outside of it', async () => {
    const found = await foundIn(renamed(await zipOf({ 'aa/bb/cc.txt': SENTENCE, 'gut.txt': SENTENCE }), 'aa/bb/cc.txt', '../../cc1.txt'.slice(0, 12)), 'a.zip');
    for (const { origin } of found) expect(new URL(origin).pathname).toBe('/a.zip');
  });
  it('that swells without measure is not unpacked to its end', async () => {
    expect(codesOf(await foundIn(await zipOf({ 'bombe.txt': Buffer.alloc(120_000_000, 'a') }), 'a.zip'))).toContain('too-large');
  });
});

describe('a web archive', () => {
  const warc =
    answerOf('https://amt.example/1', page(SENTENCE)) +
    answerOf('https://amt.example/weg', page('Nicht da.'), { status: '404 Not Found' }) +
    answerOf('https://amt.example/bild', 'x', { type: 'image/png' });

  it('gives the pages that were there, by their address', async () => {
    for (const bytes of [Buffer.from(warc), gzipSync(warc)]) expect((await foundIn(bytes, 'a.warc.gz')).map((one) => one.origin)).toEqual(['https://amt.example/1']);
  });
  it('that is broken gives what came before the break, and says so', async () => {
    const found = await foundIn(gzipSync(warc).subarray(0, -30), 'a.warc.gz');
    expect(codesOf(found).length).toBe(1);
  });
});

describe('a PDF', () => {
  it('gives its text, with words joined that were parted at the end of a line', async () => {
    const opened = await openText(
      pdfOf(['Bundeskanzlerin Eva Stern empfing in Wien den Aussen-', 'minister von Kenia, Joseph Wanyonyi, zu einem Gespräch'.replace('ä', '\\344'), 'und zu einem Essen.']),
      { uri: 'file:///a.pdf' },
    );
    expect(opened.format).toBe('pdf');
    expect(opened.text).toContain('den Aussenminister von Kenia');
  });
  it('without words says so', async () => {
    const opened = await openText(pdfOf([]), { uri: 'file:///a.pdf' }).catch((error: { notice?: { code: string }; message: string }) => error);
    expect(JSON.stringify(opened)).toMatch(/scan|no text|no-text/iu);
  });
  it('that is cut off is told of', async () => {
    await expect(openText(pdfOf([SENTENCE]).subarray(0, 60), { uri: 'file:///a.pdf' })).rejects.toThrow();
  });
});

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
