/** The formats in which an archive gives its data away. */
import type { ExportFormat } from './format.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: 'jsonl', about: 'documents with their records, a line of JSON each', extension: '.jsonl', files: 'one', load: async () => (await import('./jsonLines.ts')).writeJsonLines },
  { name: 'csv', about: 'a table for each list of the record', extension: '.csv', files: 'several', load: async () => (await import('./csv.ts')).writeCsv },
  { name: 'parquet', about: 'the same tables with types, for DuckDB, pandas, R', extension: '.parquet', files: 'several', load: async () => (await import('./parquet.ts')).writeParquet },
  { name: 'annotations', about: 'W3C Web Annotations (JSON-LD)', extension: '.jsonld', files: 'one', load: async () => (await import('./annotations.ts')).writeAnnotations },
  { name: 'ftm', about: 'FollowTheMoney entities, a line of JSON each, for Aleph', extension: '.ftm.json', files: 'one', load: async () => (await import('./followTheMoney.ts')).writeFollowTheMoney },
  { name: 'gexf', about: 'the network of who met whom, for Gephi', extension: '.gexf', files: 'one', load: async () => (await import('./network.ts')).writeNetwork },
  { name: 'ical', about: 'encounters as a calendar', extension: '.ics', files: 'one', load: async () => (await import('./calendar.ts')).writeCalendar },
  { name: 'atom', about: 'the newest documents as a feed', extension: '.atom', files: 'one', load: async () => (await import('./feed.ts')).writeFeed },
  { name: 'markdown', about: 'a report with citations', extension: '.md', files: 'one', load: async () => (await import('./markdown.ts')).writeMarkdown },
  { name: 'html', about: 'a report with citations, one page that needs nothing else', extension: '.html', files: 'one', load: async () => (await import('./html.ts')).writeHtml },
];
