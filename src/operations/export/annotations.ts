/** W3C Web Annotations: each item of a record on the words that say it. */
import type { Span } from '../../base/span.ts';
import { PARTS, type Part, type ReadoutRecord } from '../../records/record.ts';
import { told } from '../told.ts';
import { plain, webAddress } from './characters.ts';
import type { ExportedDocument, ExportSettings, Piece } from './format.ts';
import { exportName, hashName } from './identity.ts';

/** So many characters around a quotation tell which of several like it is meant. */
const AROUND = 32;

/** A collection of one page; its number and name stand at its end, since they are known only then. */
export async function* writeAnnotations(documents: AsyncIterable<ExportedDocument>, { about }: Pick<ExportSettings, 'about'>): AsyncGenerator<Piece> {
  yield { file: '', content: '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","first":{"type":"AnnotationPage","startIndex":0,"items":[' };
  let count = 0;
  let first: ExportedDocument | undefined;
  for await (const document of documents) {
    first ??= document;
    const points = codePointsOf(document.text);
    let content = '';
    for (const part of PARTS)
      document.record[part].forEach((item, at) => {
        content += `${count++ ? ',' : ''}\n${JSON.stringify(annotationOf(document, points, part, item, at))}`;
      });
    if (content) yield { file: '', content };
  }
  const id = exportName('annotations', about, first);
  yield { file: '', content: `\n],"id":"${id}#page-1"},"id":"${id}","label":${JSON.stringify(about ? `Readouts: ${plain(about)}` : 'Readouts')},"total":${count}}\n` };
}

function annotationOf(document: ExportedDocument, points: CodePoints, part: Part, item: ReadoutRecord[Part][number], at: number): object {
  const { headline, details } = told(part, item);
  const hash = hashName(document.sha256);
  const source = webAddress(document.url) ?? hash;
  return {
    id: `${hash}#${part}-${at}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: document.readAt,
    generator: { type: 'Software', name: `${document.reader.name} ${document.reader.version}` },
    body: [
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: part },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: plain([headline, ...details.map(([label, words]) => (label ? `${label}: ${words}` : words))].join('\n')) },
      { type: 'TextualBody', purpose: 'classifying', format: 'application/json', value: JSON.stringify(item) },
    ],
    // Spans of one item may lie apart: each is a target of its own.
    target: item.evidence.map((span) => ({ source, selector: selectorsOf(document.text, points, span) })),
  };
}

/** Two ways to the same words: by position, and by the words themselves where the text has shifted. */
function selectorsOf(text: string, points: CodePoints, { start, end }: Span): object[] {
  return [
    { type: 'TextPositionSelector', start: points(start), end: points(end) },
    {
      type: 'TextQuoteSelector',
      exact: plain(text.slice(start, end)),
      ...around('prefix', text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/u, '')),
      ...around('suffix', text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/u, '')),
    },
  ];
}

const around = (side: 'prefix' | 'suffix', words: string) => (words ? { [side]: plain(words) } : {});

/** From UTF-16 code units, in which our spans count, to Unicode code points, in which the selector does. */
type CodePoints = (offset: number) => number;

const HIGH = /[\ud800-\udbff](?=[\udc00-\udfff])/g;

export function codePointsOf(text: string): CodePoints {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(HIGH)) pairs.push(index);
  return (offset) => {
    // How many pairs end at or before the offset, by halving.
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) + 1 < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
