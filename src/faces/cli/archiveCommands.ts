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
    .option('--source <publisher>', 'who published it, where a document does not tell it')
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

  command(
    'show',
    'show a document of the archive with its reading',
    '  $ readout show 12\n  $ readout show 12.1          its first edition\n  $ readout show samples/telefonat.txt\n  $ readout show --bytes 12 > as-received',
  )
    .argument('<document>', 'number of a document, 12.1 is its first edition; or the file or address that it came from')
    .option('--text', 'print the text that was read')
    .option('--bytes', 'write the bytes as they were received')
    .option('--as-read', 'the reading as the reader made it, without the verdicts of people')
    .option('--json', 'print JSON')
    .action(async (number, options) => done(await (await import('./commands/show.ts')).showCommand(number, options)));

  command('diff', 'tell what changed from one edition of a document to another', '  $ readout diff 4              from the one before to the newest\n  $ readout diff 4 --from 1 --to 3')
    .argument('<number>', 'number of a document')
    .option('--from <edition>', 'the earlier edition; without it the one before')
    .option('--to <edition>', 'the later edition; without it the newest')
    .option('--json', 'print JSON')
    .action(async (number, options) => done(await (await import('./commands/diff.ts')).diffCommand(number, options)));

  command(
    'verdict',
    'accept, reject or correct an item of a reading, add one that is missing, or withdraw a verdict',
    `  $ readout verdict accept 4 s1 s2
  $ readout verdict reject 4 e2 --why "no meeting, only an announcement"
  $ readout verdict reject 4 e1.place
  $ readout verdict correct 4 s1 act=commissive
  $ readout verdict correct 4 e1 date=2031-02-09 --words gestern
  $ readout verdict correct 4 e1 guest="Joseph Kiplimo Wanyonyi"
  $ readout verdict add 4 topics content="die Lage im Sudan"
  $ readout verdict add 4 statements speaker="Friederike Sandholm" act=assertive content="die Lage im Sudan"
  $ readout verdict withdraw 7

Items are called as readout show prints them: [s1] is the first statement, s1.act one of its fields. Values must
stand in the text; where they do not, as codes and dates, --words has the words that say them.`,
  )
    .argument('<verdict>', 'accept, reject, correct, add or withdraw')
    .argument('<what...>', 'the document and its items; FIELD=VALUE to correct and add; numbers of verdicts to withdraw')
    .option('--words <words>', 'words of the document that say a field; may be given several times', list)
    .option('--at <offset>', 'near which place in the text, where words stand in several')
    .option('--item <json>', 'the whole item in JSON, to add')
    .option('--again <number>', 'add once more what an orphaned verdict was on')
    .option('--by <name>', 'who decides (READOUT_BY; else the user of the system)')
    .option('--why <reason>', 'why')
    .option('--json', 'print JSON')
    .action(async (kind, what, options) => done(await (await import('./commands/verdict.ts')).verdictCommand(kind, what, options)));

  paged(command('verdicts', 'list who decided what, when and why, the newest first', '  $ readout verdicts\n  $ readout verdicts 4'), '20')
    .argument('[number]', 'only on this document')
    .action(async (number, options) => done(await (await import('./commands/verdicts.ts')).verdictsCommand(number, options)));

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

  paged(command('instruments', 'list the treaties and agreements that the archive names', '  $ readout instruments\n  $ readout instruments Abkommen Grenzverkehr'), '20')
    .argument('[name...]', 'only those whose names have words that begin so')
    .action(async (name, options) => done(await (await import('./commands/named.ts')).instrumentsCommand(name, options)));

  command('instrument', 'show an instrument with every mention', '  $ readout instrument Eisenbahntunnel')
    .argument('<name...>', 'words of its name, by how they begin')
    .addOption(new Option('--limit <number>', 'at most so many instruments').default('20'))
    .option('--json', 'print JSON')
    .action(async (name, options) => done(await (await import('./commands/named.ts')).instrumentCommand(name, options)));

  paged(command('offices', 'list offices, and who held them when', '  $ readout offices\n  $ readout offices Außenministerin --country KEN'), '20')
    .argument('[title...]', 'only offices with these words, in any form')
    .option('--country <code>', 'only of this country, as KEN')
    .action(async (title, options) => done(await (await import('./commands/named.ts')).officesCommand(title, options)));

  const decides = (c: Command) => c.option('--by <name>', 'who decides (READOUT_BY; else the user of the system)').option('--why <reason>', 'why').option('--json', 'print JSON');

  decides(
    command('merge', 'take several people for one, also in documents to come', '  $ readout merge 3 17\n  $ readout merge "Joseph Kiplimo Wanyonyi" "Joseph Wanyonyi" --why "same office, same day"'),
  )
    .argument('<people...>', 'numbers or names; the first is who all of them are')
    .action(async (people, options) => done(await (await import('./commands/decide.ts')).mergeCommand(people, options)));

  decides(command('split', 'take a person in some documents for somebody else', '  $ readout split 3 --mention 12 14 --why "another man of that name"'))
    .argument('<person>', 'a number or a name')
    .requiredOption('--mention <documents...>', 'numbers of the documents in which it is somebody else')
    .action(async (person, options) => done(await (await import('./commands/decide.ts')).splitCommand(person, options)));

  decides(command('undo', 'undo a merging or splitting of people; without a number the last', '  $ readout undo --list\n  $ readout undo\n  $ readout undo 2'))
    .argument('[number]', 'number of a decision')
    .option('--list', 'list all decisions, the newest first')
    .action(async (number, options) => done(await (await import('./commands/decide.ts')).undoCommand(number, options)));

  command('reread', 'read kept documents again with this version, and tell what changed', '  $ readout reread --dry-run\n  $ readout reread 12 13')
    .argument('[numbers...]', 'numbers of documents; without them all')
    .option('--dry-run', 'only tell what would change')
    .option('--json', 'print a JSON line for each document that changed')
    .action(async (numbers, options) => done(await (await import('./commands/reread.ts')).rereadCommand(numbers, options)));

  command('remove', 'remove documents from the archive', '  $ readout remove 12 13')
    .argument('<numbers...>', 'numbers of documents')
    .action(async (numbers, options) => done(await (await import('./commands/remove.ts')).removeCommand(numbers, options)));
}
