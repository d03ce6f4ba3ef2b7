/** The text of an element as people see it: paragraphs apart, headings and list items on lines, tables row by row. */
import type { PageElement, PageNode } from './page.ts';

/** Nothing in them is text that is read. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED APPLET AUDIO VIDEO CANVAS MAP FORM BUTTON SELECT TEXTAREA INPUT DATALIST NAV HEAD TITLE FIGCAPTION DIALOG RP RT'.split(' '),
);
/** A blank line stands before and after them. */
const APART = new Set('P DIV SECTION ARTICLE MAIN ASIDE HEADER FOOTER HGROUP H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE UL OL DL FIGURE ADDRESS HR CENTER FIELDSET DETAILS SUMMARY BODY'.split(' '));
const CELLS = new Set(['TD', 'TH']);

const PARAGRAPH = '\u2029';
const LINE = '\u2028';

export function textOf(root: PageNode): string {
  const pieces: string[] = [];
  write(root, pieces, false);
  return tidy(pieces.join(''));
}

function write(node: PageNode, out: string[], preformatted: boolean): void {
  if (node.nodeType === TEXT) {
    const text = (node.textContent ?? '').replace(/[\u2028\u2029]/gu, ' ');
    out.push(preformatted ? text.replace(/\r?\n/gu, LINE) : text.replace(/[ \t\r\n\f]+/gu, ' '));
    return;
  }
  if (node.nodeType !== ELEMENT) return;
  const element = node as PageElement;
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag) || isHidden(element)) return;
  if (tag === 'BR') out.push(LINE);
  else if (tag === 'LI' || tag === 'DT' || tag === 'DD') writeItem(element, out, preformatted);
  else if (tag === 'TR') writeRow(element, out);
  else {
    const apart = APART.has(tag) || CELLS.has(tag);
    if (apart) out.push(PARAGRAPH);
    for (const child of element.childNodes) write(child, out, preformatted || tag === 'PRE');
    if (apart) out.push(PARAGRAPH);
  }
}

/** An item in small letters goes on with the sentence above it ("agreed / to open consulates"); any other stands by itself. */
function writeItem(item: PageElement, out: string[], preformatted: boolean): void {
  const pieces: string[] = [];
  for (const child of item.childNodes) write(child, pieces, preformatted);
  const goesOn = /^[\s\u2028\u2029]*\p{Ll}/u.test(pieces.join('').slice(0, 200));
  const between = goesOn ? LINE : PARAGRAPH;
  out.push(between, ...(goesOn ? trimmed(pieces) : pieces), between);
}

function trimmed(pieces: readonly string[]): string[] {
  return [pieces.join('').trim()];
}

/** Cells of data stand on one line; a cell that holds paragraphs lays out the page, and its row is no line. */
function writeRow(row: PageElement, out: string[]): void {
  const cells = [...row.children].filter((cell) => CELLS.has(cell.tagName.toUpperCase()));
  const isLayout = cells.some((cell) => cell.querySelector('p, div, table, ul, ol, h1, h2, h3, h4') || (cell.textContent ?? '').length > LONGEST_CELL);
  if (isLayout) {
    for (const cell of cells) write(cell, out, false);
    return;
  }
  out.push(PARAGRAPH);
  cells.forEach((cell, i) => {
    if (i) out.push(' \t');
    for (const child of cell.childNodes) write(child, out, false);
  });
  out.push(PARAGRAPH);
}

/** A cell of data is a name, a figure, a short sentence. */
const LONGEST_CELL = 300;
const TEXT = 3;
const ELEMENT = 1;

function isHidden(element: PageElement): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '');
}

/** Spaces of all widths become one, marks that nobody sees go, letters and their accents are one character. */
export function tidy(text: string): string {
  return plainSpaces(text)
    .replace(/[ \t]*\u2028[ \t]*/gu, '\n')
    .replace(/\s{2,}|\u2029/gu, (space) => (space.includes(PARAGRAPH) ? '\n\n' : space))
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

export const plainSpaces = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    // A pattern that asks for what follows a row of spaces would look along the row from each of them.
    .replace(/[ \t]{2,}/gu, (space) => (space.includes('\t') ? '\t' : ' '));
