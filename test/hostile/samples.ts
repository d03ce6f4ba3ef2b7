/** A small sound sample of each format that is opened, put together here: what hostile ones are made from. */
import { gzipSync } from 'node:zlib';
import { ZipFile } from 'yazl';

export const SENTENCE = 'Am 5. Mai 2031 telefonierte Bundeskanzlerin Eva Stern mit Präsident Lin Baoshan.';

export const page = (body: string, head = '') =>
  `<!doctype html><html lang="de"><head><title>Anruf</title>${head}</head><body><nav><a href="/">Start</a></nav><main><h1>Anruf</h1><p>${body}</p></main></body></html>`;

/** A ZIP archive of these entries. */
export async function zipOf(entries: Readonly<Record<string, string | Uint8Array>>, options: { readonly mode?: number; readonly compress?: boolean } = {}): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name, options);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param body - what stands in the body, in the markup of word processors */
export const docxOf = (body: string | Uint8Array, more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': typeof body === 'string' ? `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>` : body,
    ...more,
  });

export const paragraphOf = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Objects numbered from 1; the first is the catalogue. Text stays in the characters of the base fonts. */
export function pdfOfObjects(objects: readonly (string | Buffer)[], { size = objects.length + 1, trailer = '' }: { readonly size?: number; readonly trailer?: string } = {}): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  let length = (pieces[0] as Buffer).length;
  const at = objects.map((object, i) => {
    const offset = length;
    const bytes = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object as string, 'latin1'), Buffer.from('\nendobj\n')]);
    pieces.push(bytes);
    length += bytes.length;
    return offset;
  });
  const table = at.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pieces.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

export const streamOf = (content: string | Buffer, more = ''): Buffer => {
  const bytes = Buffer.from(content as string, 'latin1');
  return Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${more}>>\nstream\n`), bytes, Buffer.from('\nendstream')]);
};

const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
export const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const painted = (lines: readonly string[]) => `BT /F1 12 Tf 72 720 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;

/** The smallest that has a page with words. */
export const pdfOf = (lines: readonly string[]): Buffer => pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', PAGE, streamOf(painted(lines)), FONT]);

/** The same with another content of its page, another tree of pages, and more objects from the sixth on. */
export const pdfWith = ({
  content = streamOf(painted(['Eva Stern.'])),
  pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  page = PAGE,
  more = [] as readonly (string | Buffer)[],
  trailer = '',
}): Buffer => pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', pages, page, content, FONT, ...more], { trailer });

export interface Part {
  readonly type: string;
  readonly name?: string;
  readonly body: string;
}

export const letterOf = (parts: readonly Part[], subject = 'Anruf'): string =>
  [
    'From: Presse <presse@amt.example>',
    `Subject: ${subject}`,
    'Date: Tue, 06 May 2031 10:00:00 +0200',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    ...parts.flatMap(({ type, name, body }) => ['--x', `Content-Type: ${type}`, ...(name === undefined ? [] : [`Content-Disposition: attachment; filename="${name}"`]), '', body]),
    '--x--',
    '',
  ].join('\r\n');

export const LETTER = letterOf([
  { type: 'text/plain; charset=utf-8', body: SENTENCE },
  { type: 'text/html; charset=utf-8', name: 'beilage.html', body: page('Beilage: Eva Stern traf in Wien Paul Tarn.') },
]);

export const mailboxOf = (letters: readonly string[]): string =>
  letters.map((letter) => `From presse@amt.example Tue May  6 10:00:00 2031\n${letter.replace(/\r\n/gu, '\n').replace(/^From /gmu, '>From ')}\n\n`).join('');

export const recordOf = (headers: readonly string[], block: string): string => `WARC/1.0\r\n${headers.join('\r\n')}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;

/** A record of what a server answered. */
export const answerOf = (uri: string, body: string, { status = '200 OK', type = 'text/html', date = '2031-05-09T08:00:00Z' } = {}): string =>
  recordOf(
    ['WARC-Type: response', `WARC-Target-URI: ${uri}`, `WARC-Date: ${date}`, 'WARC-Record-ID: <urn:uuid:10000000-0000-4000-8000-000000000000>', 'Content-Type: application/http; msgtype=response'],
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );

const DUMP = [1, 2, 3].map((id) => `${JSON.stringify({ id, published: '2031-05-06', text: `${SENTENCE} ${id}` })}\n`).join('');
const TABLE = `nr;titel;datum;volltext\n7;Anruf;05.05.2031;"${SENTENCE}"\n8;Besuch;06.05.2031;"Eva Stern traf\nPaul Tarn."\n`;
const MARKDOWN = `---\ntitle: Anruf\ndate: 2031-05-06\n---\n\n# Anruf\n\nAm *5. Mai 2031* telefonierte [Eva Stern](https://amt.example) mit **Lin Baoshan**.\n\n> Beide dankten.\n\n- eins\n- zwei\n`;

export interface Sample {
  /** Name of a file of this format. */
  readonly name: string;
  readonly bytes: Buffer;
  /** So many of its first bytes make others see what it is. */
  readonly mark: number;
}

export async function samples(): Promise<readonly Sample[]> {
  const html = Buffer.from(page(SENTENCE, '<meta charset="utf-8"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Anruf","datePublished":"2031-05-06"}</script>'));
  const core = '<?xml version="1.0"?><cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>Anruf</dc:title></cp:coreProperties>';
  return [
    { name: 'a.html', bytes: html, mark: 15 },
    { name: 'a.md', bytes: Buffer.from(MARKDOWN), mark: 4 },
    { name: 'a.pdf', bytes: pdfOf(['Bundeskanzlerin Eva Stern empfing in Wien', 'den Minister Joseph Wanyonyi.']), mark: 9 },
    { name: 'a.docx', bytes: await docxOf(paragraphOf('Anruf') + paragraphOf(SENTENCE), { 'docProps/core.xml': core }), mark: 4 },
    { name: 'a.eml', bytes: Buffer.from(LETTER), mark: 150 },
    { name: 'a.mbox', bytes: Buffer.from(mailboxOf([LETTER, LETTER])), mark: 60 },
    { name: 'a.zip', bytes: await zipOf({ 'a/eins.txt': SENTENCE, 'zwei.html': page(SENTENCE), 'drei.ndjson': DUMP }), mark: 4 },
    { name: 'a.warc', bytes: Buffer.from(answerOf('https://amt.example/1', page(SENTENCE)) + answerOf('https://amt.example/2', page(SENTENCE))), mark: 10 },
    { name: 'a.warc.gz', bytes: Buffer.concat([gzipSync(answerOf('https://amt.example/1', page(SENTENCE))), gzipSync(answerOf('https://amt.example/2', page(SENTENCE)))]), mark: 10 },
    { name: 'a.ndjson', bytes: Buffer.from(DUMP), mark: 2 },
    { name: 'a.csv', bytes: Buffer.from(TABLE), mark: 24 },
    { name: 'a.ndjson.gz', bytes: gzipSync(DUMP), mark: 10 },
    { name: 'a.txt.gz', bytes: gzipSync(SENTENCE), mark: 10 },
  ];
}
