/** The commands that keep documents in an archive and find them again. */
import { type Command, Option } from 'commander';
import { withWebOptions } from './web/webOptions.ts';

const list = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function archiveCommands(program: Command, done: (status: number) => void): void {
  const command = (name: string, description: string, examples: string) =>
    program.command(name).description(description).option('--archive <place>', 'a folder, or postgres://… (READOUT_ARCHIVE; else your own archive)').addHelpText('after', `\nExamples:\n${examples}`);
  const paged = (c: Command, most: string) =>
    c.addOption(new Option('--limit <number>', 'at most so many').default(most)).option('--skip <number>', 'leave so many out at the beginning').option('--json', 'print JSON');

  withWebOptions(
    command(
      'add',
      'read documents and keep them in the archive',
      '  $ readout add samples\n  $ readout add --published 2031-03-04 samples/audienz.txt\n  $ readout add dump.ndjson\n  $ readout add https://ministry.example.org/news/visit.html',
    ),
  )
    .argument('<paths...>', 'files of plain text or NDJSON, folders of them, or URLs of pages')
    .option('--published <date>', 'date of publication, as 2025-07-12, where a document does not tell it')
    .option('--language <tag>', 'language of the text, as de, where a document does not tell it')
    .option('--json', 'print a JSON line for each document')
    .action(async (paths, options) => done(await (await import('./commands/add.ts')).addCommand(paths, options)));

  withWebOptions(
    command(
      'watch',
      'look at feeds and sitemaps, and keep the pages that are new or changed',
      '  $ readout watch https://ministry.example.org/news.rss\n  $ readout watch --since 2031-01-01 https://ministry.example.org/sitemap.xml\n  $ readout watch                  all feeds that the archive knows\n  $ readout watch --every 15m\n  $ readout watch --list',
    ),
  )
    .argument('[feeds...]', 'URLs of feeds (RSS, Atom, JSON Feed) or sitemaps; without them all that the archive knows')
    .option('--since <date>', 'pass over pages with an earlier date, now and later')
    .option('--limit <number>', 'fetch at most so many pages of each feed')
    .option('--every <time>', 'look again after that time, as 15m, 2h or 1d, until Ctrl-C')
    .option('--list', 'list the feeds that the archive knows')
    .option('--forget <feed>', 'watch a feed no more; its documents stay', list)
    .option('--json', 'print a JSON line for each page and each feed')
    .action(async (feeds, options) => done(await (await import('./commands/watch.ts')).watchCommand(feeds, options)));

  paged(command('list', 'list the documents of the archive, the newest first', '  $ readout list\n  $ readout list --language de --source ministerium'), '20')
    .option('--language <tag>', 'only documents in this language, as de')
    .option('--source <name>', 'only documents of a publisher whose name has this in it')
    .action(async (options) => done(await (await import('./commands/list.ts')).listCommand(options)));

  command('show', 'show a document of the archive with its reading', '  $ readout show 12\n  $ readout show 12.1          its first edition\n  $ readout show --bytes 12 > as-received')
    .argument('<number>', 'number of a document; 12.1 is its first edition')
    .option('--text', 'print the text that was read')
    .option('--bytes', 'write the bytes as they were received')
    .option('--json', 'print JSON')
    .action(async (number, options) => done(await (await import('./commands/show.ts')).showCommand(number, options)));

  paged(
    command(
      'search',
      'find documents by words and by fields',
      '  $ readout search Konferenz\n  $ readout search \'"gemeinsame Erklärung" -Entwurf\'\n  $ readout search --who Sandholm --kind call --date 2031\n  $ readout search --strength firm Klima*',
    ),
    '10',
  )
    .argument('[words...]', 'words as in web search: "a phrase", or, -not; Klima* for words that begin so')
    .option('--who <name>', 'a person, in any spelling; several of them together in one encounter', list)
    .option('--with <name>', 'another person in the same encounter', list)
    .option('--side <code>', 'a side of the encounter, as KEN', list)
    .option('--kind <kind>', 'kind of encounter or courtesy, as call')
    .option('--status <status>', 'held, planned or recalled')
    .option('--date <edtf>', 'when the encounter is: 2031-02-10, 2031-02, 2030/2031, 2031-02/..')
    .option('--place <words>', 'where it is, as written')
    .option('--instrument <words>', 'words of the name of a treaty, an agreement')
    .option('--act <act>', 'a statement that is assertive, commissive, directive or expressive')
    .option('--strength <strength>', 'a commitment that is firm, conditional or aspirational')
    .option('--tone <word>', 'a word of tone, as written')
    .option('--source <name>', 'a publisher whose name has this in it')
    .option('--language <tag>', 'language of the document, as de')
    .option('--published <edtf>', 'when the document was published')
    .action(async (words, options) => done(await (await import('./commands/search.ts')).searchCommand(words, options)));

  paged(command('people', 'list the people whom the archive names', '  $ readout people\n  $ readout people Sandholm'), '20')
    .argument('[name...]', 'only people who are called so in some document')
    .action(async (name, options) => done(await (await import('./commands/people.ts')).peopleCommand(name, options)));

  command('person', 'show a person with every mention', '  $ readout person Friederike Sandholm\n  $ readout person 3')
    .argument('<name...>', 'a name in any spelling, or the number of a person')
    .addOption(new Option('--limit <number>', 'at most so many documents').default('50'))
    .option('--json', 'print JSON')
    .action(async (name, options) => done(await (await import('./commands/people.ts')).personCommand(name, options)));

  command('reread', 'read kept documents again with this version, and tell what changed', '  $ readout reread --dry-run\n  $ readout reread 12 13')
    .argument('[numbers...]', 'numbers of documents; without them all')
    .option('--dry-run', 'only tell what would change')
    .option('--json', 'print a JSON line for each document that changed')
    .action(async (numbers, options) => done(await (await import('./commands/reread.ts')).rereadCommand(numbers, options)));

  command('remove', 'remove documents from the archive', '  $ readout remove 12 13')
    .argument('<numbers...>', 'numbers of documents')
    .action(async (numbers, options) => done(await (await import('./commands/remove.ts')).removeCommand(numbers, options)));
}
