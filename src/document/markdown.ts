/** Intake of Markdown: its text without the marks, and what simple front matter tells. */
import type { Nodes } from 'mdast';
import { Fault } from '../base/fault.ts';
import { charsetOf, decode } from './charset.ts';
import { checkSize, tooDeep } from './checkSize.ts';
import { tidy } from './html/textOf.ts';
import { LIMITS } from './limits.ts';
import { encodingNotices, isBinary } from './plainText.ts';
import type { Hints, SourceDocument } from './sourceDocument.ts';
import { writtenDay } from './writtenDay.ts';

/** @throws Fault where it is no text, or has none. */
export async function openMarkdown(bytes: Uint8Array, { mediaType }: Hints = {}): Promise<SourceDocument> {
  checkSize(bytes, LIMITS.markdownBytes, 'Markdown');
  const { text: written, encoding } = await decode(bytes, [charsetOf(mediaType)]);
  if (isBinary(written)) throw new Fault({ code: 'not-text', message: 'these bytes are no text', expected: 'Markdown' });
  const { fields, body } = frontMatterOf(written);
  if (NESTED.test(body)) throw nested();
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const pieces: string[] = [];
  let heading: Nodes | undefined;
  try {
    const tree = fromMarkdown(body);
    heading = fields.title === undefined ? firstHeading(tree) : undefined;
    write(tree, pieces, heading);
  } catch (error) {
    // Emphasis, links and lists within each other until the stack is full.
    if (error instanceof RangeError) throw nested();
    throw error;
  }
  const title = fields.title ?? (heading && tidy(textWithin(heading)));
  const published = writtenDay(fields.date ?? fields.published ?? fields.datum);
  const language = fields.lang ?? fields.language;
  const source = fields.source ?? fields.publisher;
  return {
    text: tidy(pieces.join('')),
    ...(title && { title }),
    ...(published && { published }),
    ...(language && { language }),
    ...(source && { source }),
    format: 'markdown',
    notices: encodingNotices(encoding),
  };
}

/** Quotations and lists that begin within each other on one line: taking them apart takes time that grows with the square of their depth. */
const NESTED = new RegExp(String.raw`^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${LIMITS.markdownDepth}}`, 'mu');
const nested = () => tooDeep('this Markdown has quotations, lists or emphasis within each other without end', 'a text as people write it');

const PARAGRAPH = '\u2029';
const LINE = '\u2028';

/** @param title - left out: it is kept apart */
function write(node: Nodes, out: string[], title: Nodes | undefined): void {
  if (node === title) return;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      out.push(node.value.replace(/\s+/gu, ' '));
      return;
    case 'break':
      out.push(LINE);
      return;
    case 'code':
      out.push(PARAGRAPH, node.value.replace(/\r?\n/gu, LINE), PARAGRAPH);
      return;
    case 'html':
    case 'definition':
    case 'image':
    case 'imageReference':
    case 'thematicBreak':
      return;
  }
  const apart = node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete' && node.type !== 'link' && node.type !== 'linkReference';
  if (apart) out.push(PARAGRAPH);
  if ('children' in node) for (const child of node.children) write(child, out, title);
  if (apart) out.push(PARAGRAPH);
}

function textWithin(node: Nodes): string {
  const pieces: string[] = [];
  if ('children' in node) for (const child of node.children) write(child, pieces, undefined);
  return pieces.join('');
}

/** A document that opens with a heading of the first rank has it as its title. */
function firstHeading(tree: Nodes): Nodes | undefined {
  const first = 'children' in tree ? tree.children[0] : undefined;
  return first?.type === 'heading' && first.depth === 1 ? first : undefined;
}

/** Lines "name: value" between two lines of hyphens; whatever is more than that is passed over. */
function frontMatterOf(written: string): { fields: Readonly<Record<string, string>>; body: string } {
  const block = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(written);
  if (!block) return { fields: {}, body: written };
  const fields: Record<string, string> = {};
  for (const line of (block[1] as string).split(/\r?\n/u)) {
    const m = /^([A-Za-z_]+)\s*:\s*(.+)$/u.exec(line);
    const value = m?.[2]?.trim().replace(/^(["'])(.*)\1$/u, '$2');
    if (m && value) fields[(m[1] as string).toLowerCase()] = value;
  }
  return { fields, body: written.slice(block[0].length) };
}
