/** Documents made to take all time and memory there is, or to lead out of the place where they are opened. */
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../src/operations/innerDocuments.ts';
import { codesOf, expectSense, opening, textsOf } from './opening.ts';
import { docxOf, FONT, LETTER, letterOf, mailboxOf, page, paragraphOf, pdfWith, recordOf, SENTENCE, streamOf, zipOf } from './samples.ts';

const MB = 1024 * 1024;
const SECONDS = 20;
const opener = opening({ seconds: SECONDS });
afterAll(() => opener.close());

type Content = string | Buffer;
type Case = readonly [what: string, name: string, make: () => Content | Promise<Content>];

const many = (piece: string, times: number): string => piece.repeat(times);
const html = (body: string): string => `<!doctype html><html><body>${body}<p>${SENTENCE}</p></body></html>`;
const plain = (body: string, headers: readonly string[] = []): string => ['From: a@amt.example', 'Subject: Anruf', 'MIME-Version: 1.0', ...headers, '', body].join('\r\n');
const MIXED = 'Content-Type: multipart/mixed; boundary=';

const CASES: Readonly<Record<string, readonly Case[]>> = {
  HTML: [
    ['an element with 200,000 attributes', 'a.html', () => html(`<div ${Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(' ')}>x</div>`)],
    ['tags that are never closed', 'a.html', () => many('<html ', 500_000)],
    ['brackets alone', 'a.html', () => html(many('<', 5_000_000))],
    ['comments that are never closed', 'a.html', () => html(many('<!--', 1_000_000))],
    ['line breaks alone', 'a.html', () => html(many('<br>', 90_000))],
    ['list items of spaces', 'a.html', () => html(`<ul>${many(`<li>a${many(' &nbsp;', 50)}</li>`, 20_000)}</ul>`)],
    ['spaces without end', 'a.html', () => html(`<pre>${many(' ', 3_000_000)}</pre>${many('&nbsp;', 1_000_000)}.`)],
    ['a list item of spaces without end', 'a.html', () => html(`<li>a${many('&nbsp;', 1_000_000)}.</li>`)],
    ['layers of tables', 'a.html', () => html(many('<table><tr><td>', 160) + SENTENCE)],
    ['paragraphs that are never closed', 'a.html', () => html(many('<p>x', 20_000))],
    ['formatting that is never closed', 'a.html', () => html(many('<b><i>x</b>', 8_000))],
    ['a title without end', 'a.html', () => `<!doctype html><html><head><title>${many('a | ', 300_000)}</title></head><body><p>${SENTENCE}</p></body></html>`],
    ['data without bottom', 'a.html', () => page(SENTENCE, `<script type="application/ld+json">${many('[', 1_000_000)}</script>`)],
    ['a meta without end', 'a.html', () => page(SENTENCE, many('<meta name="date" content="2031-05-06">', 30_000))],
    ['entities alone', 'a.html', () => html(many('&amp;', 100_000))],
    ['a script without end', 'a.html', () => html(`<script>${many('a', 10 * MB)}`)],
  ],
  Markdown: [
    ['quotations within each other', 'a.md', () => `${many('> ', 20_000)}${SENTENCE}`],
    ['quotations on every line', 'a.md', () => many(`${many('>', 300)} a\n`, 300)],
    ['lists within each other', 'a.md', () => Array.from({ length: 150 }, (_, i) => `${many('  ', i)}- a`).join('\n')],
    ['list marks in a row', 'a.md', () => `${many('- ', 20_000)}a`],
    ['brackets that are never closed', 'a.md', () => many('[', 100_000)],
    ['brackets within each other', 'a.md', () => many('[', 20_000) + SENTENCE + many('](a)', 20_000)],
    ['emphasis that is never closed', 'a.md', () => many('*a **b ', 30_000)],
    ['emphasis within each other', 'a.md', () => many('*a_', 1_000) + SENTENCE],
    ['ticks of every length', 'a.md', () => Array.from({ length: 300 }, (_, i) => many('`', i)).join(' ')],
    ['definitions by the thousand', 'a.md', () => many('[a]: b\n', 4_000)],
  ],
  PDF: [
    ['pages that hold themselves', 'a.pdf', () => pdfWith({ pages: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 >>' })],
    ['pages that hold each other', 'a.pdf', () => pdfWith({ pages: '<< /Type /Pages /Kids [6 0 R] /Count 4 >>', more: ['<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 4 >>'] })],
    ['a thousand million pages', 'a.pdf', () => pdfWith({ pages: '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>' })],
    [
      'a table of contents that leads to itself',
      'a.pdf',
      () =>
        pdfWith({ trailer: '/Prev 9 ' })
          .toString('latin1')
          .replace(/\/Prev 9 /u, '/Prev 9 '),
    ],
    ['a stream that swells', 'a.pdf', () => pdfWith({ content: streamOf(deflateSync(Buffer.alloc(128 * MB, 32), { level: 1 }), '/Filter /FlateDecode ') })],
    ['a stream packed twice', 'a.pdf', () => pdfWith({ content: streamOf(deflateSync(deflateSync(Buffer.alloc(128 * MB, 32))), '/Filter [/FlateDecode /FlateDecode] ') })],
    [
      'a form that paints itself',
      'a.pdf',
      () =>
        pdfWith({
          page: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> /Font << /F1 5 0 R >> >> >>',
          content: streamOf('/X Do /X Do'),
          more: [streamOf('BT /F1 12 Tf (Eva Stern) Tj ET /X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> /Font << /F1 5 0 R >> >> ')],
        }),
    ],
    ['brackets without bottom', 'a.pdf', () => pdfWith({ content: streamOf(`${many('[', 1_000_000)}`) })],
    ['an object of brackets without bottom', 'a.pdf', () => pdfWith({ pages: `<< /Type /Pages /Kids ${many('[', 300_000)} /Count 1 >>` })],
    ['a million words one on top of the other', 'a.pdf', () => pdfWith({ content: streamOf(deflateSync(`BT /F1 12 Tf ${many('(a) Tj ', 1_000_000)} ET`), '/Filter /FlateDecode ') })],
    [
      'a font with four thousand million characters',
      'a.pdf',
      () =>
        pdfWith({
          page: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 6 0 R >> >> >>',
          more: [FONT.replace('>>', '/ToUnicode 7 0 R >>'), streamOf('1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap')],
        }),
    ],
    ['a stream of objects that lies in itself', 'a.pdf', () => pdfWith({ pages: '6 0 R', more: [streamOf('2 0 6 9 6 0 R 6 0 R', '/Type /ObjStm /N 2 /First 8 /Extends 6 0 R ')] })],
    ['a length that is its own', 'a.pdf', () => pdfWith({ content: Buffer.from('<< /Length 4 0 R >>\nstream\nBT ET\nendstream') })],
  ],
  DOCX: [
    ['a part of zeros', 'a.docx', () => docxOf(Buffer.alloc(100 * MB))],
    [
      'many parts of nearly the same',
      'a.docx',
      async () => docxOf(paragraphOf(SENTENCE), Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`word/x${i}.xml`, Buffer.alloc(3 * MB, `<a>${i}</a> `)]))),
    ],
    ['entities that multiply', 'a.docx', () => docxOf(Buffer.from(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${many('c', 1000)}"><!ENTITY d "${many('&b;', 1000)}">]><a>&d;</a>`))],
    [
      'entities behind a long remark',
      'a.docx',
      () => docxOf(Buffer.from(`<?xml version="1.0"?><!--${many('x', 70_000)}--><!DOCTYPE a [<!ENTITY b "${many('c', 1000)}"><!ENTITY d "${many('&b;', 1000)}">]><a>&d;</a>`)),
    ],
    ['tables within each other', 'a.docx', () => docxOf(many('<w:tbl><w:tr><w:tc>', 5_000) + paragraphOf(SENTENCE) + many('</w:tc></w:tr></w:tbl>', 5_000))],
    ['markup within each other', 'a.docx', () => docxOf(many('<w:ins>', 100_000) + many('</w:ins>', 100_000))],
    ['paragraphs by the hundred thousand', 'a.docx', () => docxOf(many(paragraphOf('Eva Stern'), 150_000))],
    ['a part that is missing', 'a.docx', () => zipOf({ 'word/styles.xml': '<a/>' })],
  ],
  'E-mail': [
    ['parts within each other', 'a.eml', () => plain(Array.from({ length: 5_000 }, (_, i) => `--b${i}\r\n${MIXED}b${i + 1}\r\n`).join('\r\n'), [`${MIXED}b0`])],
    ['parts without end', 'a.eml', () => plain(many('--b\r\n\r\nx\r\n', 10_000), [`${MIXED}b`])],
    ['attachments without end', 'a.eml', () => letterOf(Array.from({ length: 3_000 }, (_, i) => ({ type: 'text/plain', name: `${i}.txt`, body: SENTENCE })))],
    [
      'letters within each other',
      'a.eml',
      () => Array.from({ length: 40 }).reduce<string>((inner) => letterOf([{ type: 'message/rfc822', name: 'x.eml', body: inner }]), LETTER.replaceAll('=x', '=y').replaceAll('--x', '--y')),
    ],
    ['a line of its header without end', 'a.eml', () => plain(SENTENCE, [`X-A: ${many('a', 20 * MB)}`])],
    [
      'a header without end',
      'a.eml',
      () =>
        plain(
          SENTENCE,
          Array.from({ length: 200_000 }, (_, i) => `X-${i}: a`),
        ),
    ],
    ['a folded line without end', 'a.eml', () => plain(SENTENCE, [`X-A: a${many('\r\n b', 300_000)}`])],
    ['a subject of encoded words', 'a.eml', () => plain(SENTENCE, [`Subject: ${many('=?utf-8?q?a?= ', 100_000)}`])],
    ['a subject that is half encoded', 'a.eml', () => plain(SENTENCE, [`Subject: ${many('=?', 300_000)}`])],
    [
      'addresses within each other',
      'a.eml',
      () => plain(SENTENCE, [`From: ${many('(', 200_000)}`, `To: ${many('a:', 100_000)}`, `Cc: ${many('"', 100_001)}`, `Bcc: ${many('<a@b.example> ', 100_000)}`]),
    ],
    ['parameters without end', 'a.eml', () => plain(SENTENCE, [`Content-Type: text/plain${Array.from({ length: 100_000 }, (_, i) => `; a*${i}*=x`).join('')}`])],
    ['a mark of its parts without end', 'a.eml', () => plain(SENTENCE, [`${MIXED}"${many('b', 1_000_000)}"`])],
    ['no mark of its parts', 'a.eml', () => plain(`--\r\n\r\n${SENTENCE}\r\n----`, [`${MIXED}""`])],
    ['a page in layers without end', 'a.eml', () => plain(many('<div>', 100_000), ['Content-Type: text/html'])],
    ['spaces without end', 'a.eml', () => plain(`a${many(' ', 3_000_000)}.`)],
    ['half-encoded text without end', 'a.eml', () => plain(many('=', 3_000_000), ['Content-Transfer-Encoding: quoted-printable'])],
  ],
  Mailbox: [
    ['a line without end', 'a.mbox', () => `From a@amt.example Tue May  6 10:00:00 2031\nSubject: a\n\n${many('a', 70 * MB)}`],
    ['beginnings alone', 'a.mbox', () => many('From a@amt.example Tue May  6 10:00:00 2031\n\n', 2_000)],
    ['a letter beside one that is too long', 'a.mbox', () => `${mailboxOf(['Subject: a'])}${many(`${many('x', 99)}\n`, 680_000)}\n${mailboxOf([plain(SENTENCE)])}`],
  ],
  'Web archive': [
    ['a length without end', 'a.warc', () => recordOf(['WARC-Type: resource', 'WARC-Target-URI: https://amt.example/', 'Content-Type: text/plain', 'Content-Length: 99999999999999999999'], SENTENCE)],
    ['a length that is none', 'a.warc', () => `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://amt.example/\r\nContent-Type: text/plain\r\nContent-Length: -5\r\n\r\n${SENTENCE}\r\n\r\n`],
    ['a line without end', 'a.warc', () => `WARC/1.0\r\nX-A: ${many('a', 30 * MB)}\r\n\r\n`],
    ['a header without end', 'a.warc', () => `WARC/1.0\r\n${many('X-A: b\r\n', 500_000)}`],
    ['a page that swells', 'a.warc.gz', () => gzipSync(recordOf(['WARC-Type: resource', 'WARC-Target-URI: https://amt.example/', 'Content-Type: text/plain'], many('a', 200 * MB)), { level: 1 })],
    [
      'pieces without end',
      'a.warc',
      () =>
        recordOf(
          ['WARC-Type: response', 'WARC-Target-URI: https://amt.example/', 'Content-Type: application/http'],
          `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n${many('1\r\na\r\n', 30_000)}`,
        ),
    ],
    [
      'a page that swells within a record',
      'a.warc',
      () =>
        Buffer.concat([
          Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://amt.example/\r\nContent-Type: application/http\r\nContent-Length: ${SWELLING.length + HTTP.length}\r\n\r\n${HTTP}`),
          SWELLING,
          Buffer.from('\r\n\r\n'),
        ]),
    ],
  ],
  'Dump and table': [
    ['a value without bottom', 'a.ndjson', () => `{"text": ${many('[', 5_000_000)}\n{"text": "${SENTENCE}"}\n`],
    ['a name without end', 'a.ndjson', () => `{"id": "${many('ä', 1_000_000)}", "text": "${SENTENCE}"}\n`],
    ['a line without end', 'a.ndjson', () => `{"text": "${many('a', 100 * MB)}\n{"text": "${SENTENCE}"}\n`],
    ['a quotation that is never closed', 'a.csv', () => `text,id\n"${many('a,b\n', 10_000_000)}`],
    ['columns without end', 'a.csv', () => `text${many(',a', 500_000)}\n${many('a,', 500_000)}\n`],
    ['rows without text', 'a.csv', () => `text,id\n${many(',\n', 5_000)}${SENTENCE}\n`],
  ],
  gzip: [
    ['parts without end', 'a.txt.gz', () => Buffer.concat(Array.from({ length: 20_000 }, () => gzipSync('')))],
    ['one that swells in a ZIP', 'a.zip', async () => zipOf({ 'b.txt.gz': gzipSync(Buffer.alloc(100 * MB)), 'c.txt': SENTENCE }, { compress: false })],
    ['a line that swells', 'a.ndjson.gz', () => gzipSync(`{"text": "${many('a', 200 * MB)}`, { level: 1 })],
  ],
};

const HTTP = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n';
const SWELLING = gzipSync(Buffer.alloc(200 * MB, 97), { level: 1 });

for (const [format, cases] of Object.entries(CASES))
  describe(format, () => {
    it.each(cases)('%s', async (_, name, make) => {
      const content = await make();
      const came = await opener.open(typeof content === 'string' ? Buffer.from(content) : content, name);
      expect(came.length).toBeGreaterThan(0);
      expectSense(came);
      expect(codesOf(came)).not.toContain('took-too-long');
    });
  });

describe('names in a ZIP', () => {
  const evil = [
    '../../evil.txt',
    '/etc/evil.txt',
    'C:\\evil.txt',
    '..\\evil.txt',
    'a\0b/evil.txt',
    '%2e%2e/evil.txt',
    '#evil.txt',
    '?evil.txt',
    'https://amt.example/evil.txt',
    `${many('a/', 20_000)}evil.txt`,
    '\u001b[2Jevil.txt',
    '\u202eevil.txt',
  ];
  it.each(evil.map((name) => [name.slice(0, 40), name] as const))('%j is a name and no place', async (_, name) => {
    // The writer refuses such names; one of the same length is written and exchanged.
    const raw = Buffer.from(name);
    const stand = many('n', raw.length);
    let zip = await zipOf({ [stand]: SENTENCE, 'gut.txt': SENTENCE });
    for (let at = zip.indexOf(stand); at >= 0; at = zip.indexOf(stand, at)) zip = Buffer.concat([zip.subarray(0, at), raw, zip.subarray(at + raw.length)]);
    const came = await opener.open(zip, 'a.zip');
    expectSense(came);
    expect(textsOf(came)).toEqual([SENTENCE, SENTENCE]);
    for (const { origin } of came) {
      expect(new URL(origin).pathname).toBe('/a.zip');
      // Databases index it.
      expect(origin.length).toBeLessThan(2_000);
    }
  });
  it('a link is not followed and is no document', async () => {
    const came = await opener.open(await zipOf({ 'link.txt': '/etc/hostname' }, { mode: 0o120777 }), 'a.zip');
    expect(came).toEqual([]);
  });
});

describe('a ZIP whose directory lies', () => {
  const DIRECTORY = Buffer.from('PK\u0001\u0002');
  const altered = async (alter: (zip: Buffer, entry: number) => void): Promise<Buffer> => {
    const zip = await zipOf({ 'a.txt': many(`${SENTENCE}\n`, 50), 'b.txt': SENTENCE });
    alter(zip, zip.indexOf(DIRECTORY));
    return zip;
  };
  it.each([
    ['a smaller size', 24, 10],
    ['a larger size', 24, 100_000],
    ['a size of gigabytes', 24, 0xfffffff0],
    ['another packed size', 20, 3],
    ['a packed size beyond its end', 20, 0x7fffffff],
    ['a place in the middle of nowhere', 42, 0x7fffffff],
    ['another packing', 8, 0x00630000],
  ])('of %s is told of', async (_, offset, value) => {
    const came = await opener.open(await altered((zip, entry) => zip.writeUInt32LE(value, entry + offset)), 'a.zip');
    expectSense(came);
    expect(codesOf(came).length).toBeGreaterThan(0);
  });
  it('entries on top of each other are not unpacked again and again', async () => {
    const zip = await zipOf({ 'a.txt': Buffer.alloc(2 * MB, SENTENCE) });
    const at = zip.indexOf(DIRECTORY);
    const end = zip.lastIndexOf('PK\u0005\u0006');
    const entry = zip.subarray(at, end);
    const tail = Buffer.from(zip.subarray(end));
    const times = 5_000;
    tail.writeUInt16LE(times, 8);
    tail.writeUInt16LE(times, 10);
    tail.writeUInt32LE(entry.length * times, 12);
    const came = await opener.open(Buffer.concat([zip.subarray(0, at), ...Array.from({ length: times }, () => entry), tail]), 'a.zip');
    expectSense(came);
    expect(codesOf(came)).toContain('too-large');
  });
});

describe('what a file is', () => {
  it('is told in no time from remarks in any number', () => {
    const began = performance.now();
    for (const remark of ['<!---->', '<!-- --> ', '<??>', '<?x>']) for (const root of ['x', '<', '<html>']) kindOf(Buffer.from(many(remark, 800) + root));
    expect(performance.now() - began).toBeLessThan(500);
    expect(kindOf(Buffer.from('<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<!DOCTYPE html>'))).toBe('html');
  });
  it('is not told by what lies in it: a web archive with a PDF, a dump that speaks of one', () => {
    const pdf = recordOf(['WARC-Type: resource', 'WARC-Target-URI: https://amt.example/', 'Content-Type: application/pdf'], '%PDF-1.4');
    expect(kindOf(Buffer.from(pdf))).toBe('warc');
    expect(kindOf(Buffer.from('{"text": "%PDF-1.4"}'), { name: 'a.ndjson' })).toBe('ndjson');
    expect(kindOf(Buffer.from('noise\n%PDF-1.4'))).toBe('pdf');
  });
});
