/** A report in HTML: one page without scripts and without anything from elsewhere, to be read on the screen or printed. */
import type { ExportedDocument, ExportSettings, Piece } from './format.ts';
import { type ReportedDocument, type ReportedItem, reportOf, subtitleOf } from './report/report.ts';
import { STYLE } from './report/style.ts';

export async function* writeHtml(documents: AsyncIterable<ExportedDocument>, settings: Pick<ExportSettings, 'total' | 'about'>): AsyncGenerator<Piece> {
  yield { file: '', content: headOf(subtitleOf(settings)) };
  const contents: string[] = [];
  for await (const document of documents) {
    const report = reportOf(document);
    contents.push(`<li><a href="#document-${report.id}" dir="auto">${escaped(report.citation)}</a></li>\n`);
    yield { file: '', content: articleOf(report) };
  }
  yield { file: '', content: '</main>\n' };
  // The contents are known only at the end; the style puts them at the beginning.
  if (contents.length > 1) yield { file: '', content: `<nav aria-label="Contents">\n<ol>\n${contents.join('')}</ol>\n</nav>\n` };
  yield { file: '', content: '</body>\n</html>\n' };
}

/** The policy holds even where a mistake of ours let markup of a document through: nothing is loaded, nothing runs. */
const headOf = (subtitle: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Readouts – ${escaped(subtitle)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Readouts</h1>
<p>${escaped(subtitle)}</p>
</header>
<main>
`;

function articleOf(document: ReportedDocument): string {
  const { id, heading, about, url, sections } = document;
  const source = url === undefined ? '' : ` · <a href="${escaped(url)}" rel="noreferrer noopener">${escaped(url)}</a>`;
  const body = sections.length
    ? sections.map(({ title, items }) => `<section>\n<h3>${title} <span class="count">${items.length}</span></h3>\n${items.map((item) => itemOf(document, item)).join('')}</section>\n`).join('')
    : '<p>Nothing was read out of it.</p>\n';
  return `<article id="document-${id}">\n<h2${languageOf(document)} dir="auto">${escaped(heading)}</h2>\n<p class="about">${escaped(about.join(' · '))}${source}</p>\n${body}</article>\n`;
}

function itemOf(document: ReportedDocument, { headline, details, quotes, places }: ReportedItem): string {
  const told = details.map(([label, words]) =>
    label ? `<dt>${escaped(label)}</dt><dd dir="auto">${escaped(words)}</dd>` : `<dt></dt><dd class="said"${languageOf(document)} dir="auto">${escaped(words)}</dd>`,
  );
  return [
    '<div class="item">',
    `<p class="headline" dir="auto">${escaped(headline)}</p>`,
    ...(told.length ? [`<dl>${told.join('')}</dl>`] : []),
    ...(quotes.length ? [`<blockquote${languageOf(document)} dir="auto">“${quotes.map(escaped).join(' … ')}”</blockquote>`] : []),
    `<p class="cite"><cite dir="auto">${escaped(document.citation)}</cite>, <a href="#document-${document.id}">document ${document.id}</a>, characters ${places}</p>`,
    '</div>',
    '',
  ].join('\n');
}

const languageOf = ({ language }: ReportedDocument): string => (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) ? ` lang="${language}"` : '');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (words: string): string => words.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] as string);
