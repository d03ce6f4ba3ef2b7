/** The command that gives data away; the fields that it searches by are those of `readout search`, taken over from there. */
import type { Command } from 'commander';

/** A test holds it against the formats that there are; to load them for their names would take time at each start. */
const EXPORT_FORMATS = 'jsonl, csv, parquet, annotations, ftm, gexf, ical, atom, markdown or html';
/** What an export writes is not paged. */
const OF_PAGES = new Set(['limit', 'skip', 'json']);

export function exportCommands(program: Command, done: (status: number) => void): void {
  const command = program
    .command('export')
    .description('write documents with their records in the formats of other tools')
    .argument('[words...]', 'only documents with these words, as for readout search')
    .option('--format <name>', EXPORT_FORMATS)
    .option('--output <path>', 'a file; for csv and parquet a folder, or a file .zip; without it standard output')
    .option('--force', 'write over what is there')
    .option('--document <number>', 'only this document; may be given several times', (value: string, before: readonly string[] = []) => [...before, value])
    .option('--as-written', 'csv: no apostrophe before text that a spreadsheet takes for a formula')
    .option('--json', 'tell as JSON what was written');
  const search = program.commands.find((c) => c.name() === 'search');
  for (const option of search?.options ?? []) if (!OF_PAGES.has(option.name())) command.addOption(option);
  command
    .addHelpText(
      'after',
      `
Examples:
  $ readout export --format jsonl > archive.jsonl
  $ readout export --format csv --output tables
  $ readout export --format html --kind call --output calls.html
  $ readout export --format parquet --document 12 --document 13 --output tables.zip`,
    )
    .action(async (words, options) => done(await (await import('./commands/export.ts')).exportCommand(words, options)));
}
