/** A report in Markdown (CommonMark). */
import type { ExportedDocument, ExportSettings, Piece } from './format.ts';
import { type ReportedDocument, type ReportedItem, reportOf, subtitleOf } from './report/report.ts';

export async function* writeMarkdown(documents: AsyncIterable<ExportedDocument>, settings: Pick<ExportSettings, 'total' | 'about'>): AsyncGenerator<Piece> {
  yield { file: '', content: `# Readouts\n\n${escaped(subtitleOf(settings))}\n` };
  for await (const document of documents) yield { file: '', content: sectionOf(reportOf(document)) };
}

function sectionOf(document: ReportedDocument): string {
  const { heading, about, url, sections } = document;
  const lines = ['', `## ${escaped(heading)}`, '', `*${escaped(about.join(' · '))}*${url === undefined ? '' : ` [source](<${url}>)`}`];
  for (const { title, items } of sections) lines.push('', `### ${title}`, '', ...items.flatMap((item) => itemLines(document, item)));
  if (!sections.length) lines.push('', 'Nothing was read out of it.');
  return `${lines.join('\n')}\n`;
}

function itemLines({ id, citation }: ReportedDocument, { headline, details, quotes, places }: ReportedItem): string[] {
  const lines = [`- **${escaped(headline)}**`];
  for (const [label, words] of details) lines.push(`  - ${label ? `${escaped(label)}: ` : ''}${escaped(words)}`);
  if (quotes.length) lines.push(`  - “${quotes.map(escaped).join(' … ')}”`);
  lines.push(`  - (${escaped(citation)}, document ${id}, characters ${places})`);
  return lines;
}

/** Words stay words: what Markdown would take for a sign of its own is escaped, also where it only counts at the beginning of a line. */
const escaped = (words: string): string => words.replace(/[\\`*_[\]<>&~|#$]/gu, '\\$&').replace(/^(\d+)([.)])|^([-+=:])/u, (_, digits = '', mark = '', sign = '') => `${digits}\\${mark || sign}`);
