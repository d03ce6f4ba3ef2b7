/** The commands with their arguments, options and examples; what they do is loaded when it is asked for. */
import { Command } from 'commander';
import { VERSION } from '../../base/version.ts';
import { archiveCommands } from './archiveCommands.ts';
import { exportCommands } from './exportCommands.ts';

/** @param done - takes the exit status of the command that ran. */
export function programOf(done: (status: number) => void): Command {
  const program = new Command('readout')
    .description('Reads official accounts of diplomatic encounters into records in which every field points at its characters.')
    .version(VERSION)
    .helpCommand('help [command]', 'tell how a command is used')
    .showHelpAfterError('(readout --help tells more)')
    .addHelpText('after', EXAMPLES.readout as string);

  program
    .command('read')
    .description('read documents into records')
    .argument('[files...]', 'plain text files, or - for standard input; with --ndjson also none')
    .option('--published <date>', 'date of publication, as 2025-07-12; "heute" is resolved against it')
    .option('--language <tag>', 'language of the text, as de; without it the text tells')
    .option('--source <publisher>', 'who published it, as "Ministry of Foreign Affairs of Japan": whose "the Prime Minister" is')
    .option('--json', 'one JSON reading; of several files an array of them')
    .option('--ndjson', 'a filter: a JSON document on each line in, a JSON reading on each line out')
    .option('--events', 'also code what was read: the record then has its events in PLOVER')
    .addHelpText('after', EXAMPLES.read as string)
    .action(async (files, options) => done(await (await import('./commands/read.ts')).readCommand(files, options)));

  program
    .command('code')
    .description('code documents, or readings of them, as political events')
    .argument('[files...]', 'plain text files, JSON readings, or - for standard input; with --ndjson also none')
    .option('--format <name>', 'events as data: plover (JSON lines), cameo (CSV), polecat or gdelt (their columns, tab-separated)')
    .option('--published <date>', 'date of publication, as 2025-07-12')
    .option('--language <tag>', 'language of the text, as de; without it the text tells')
    .option('--source <publisher>', 'who published it, as "Ministry of Foreign Affairs of Japan": whose "the Prime Minister" is')
    .option('--json', 'one JSON coding: events, and what was not coded and why; of several files an array of them')
    .option('--ndjson', 'a filter: a JSON document or reading on each line in, a JSON coding on each line out, or the lines of --format')
    .addHelpText('after', EXAMPLES.code as string)
    .action(async (files, options) => done(await (await import('./commands/code.ts')).codeCommand(files, options)));

  program
    .command('explain')
    .description('tell which rule made each item of a record, and from which words')
    .argument('<file>', 'a plain text file, or - for standard input')
    .option('--published <date>', 'date of publication, as 2025-07-12')
    .option('--language <tag>', 'language of the text, as de')
    .option('--source <publisher>', 'who published it, as "Ministry of Foreign Affairs of Japan": whose "the Prime Minister" is')
    .option('--at <offset>', 'only what rests on this place (UTF-16 code units from 0)')
    .option('--clauses', 'print the clause analysis instead')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES.explain as string)
    .action(async (file, options) => done(await (await import('./commands/explain.ts')).explainCommand(file, options)));

  program
    .command('evaluate')
    .description('hold readings against gold records')
    .argument('<folder>', 'a folder of files NAME.gold.json beside their documents NAME.json')
    .option('--docs <folder>', 'where the documents are, if elsewhere')
    .option('--readings <file>', 'NDJSON of readings; without it the documents are read now')
    .option('--only <language>', 'only documents of this language')
    .option('--show <lists>', 'print misses and false alarms: all, or some lists as people,tone')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES.evaluate as string)
    .action(async (folder, options) => done(await (await import('./commands/evaluate.ts')).evaluateCommand(folder, options)));

  program
    .command('agree')
    .description('read releases that exist in two languages and compare the two readings')
    .argument('<files...>', 'NDJSON of documents, also packed as .gz')
    .option('--pair <field>', 'the field that both documents of a release have in common; without it their ids, but for the language at the end')
    .option('--languages <two>', 'which two languages are compared', 'de,en')
    .option('--count <pairs>', 'which pairs count: with an encounter in both readings, in either, or all', 'both')
    .option('--sample <number>', 'read only so many pairs, always the same ones')
    .option('--show <lists>', 'print what only one side has: all, or some lists as people,dates')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES.agree as string)
    .action(async (files, options) => done(await (await import('./commands/agree.ts')).agreeCommand(files, options)));

  program
    .command('schema')
    .description('print the JSON Schema of the record')
    .addHelpText('after', EXAMPLES.schema as string)
    .action(async () => done(await (await import('./commands/schema.ts')).schemaCommand()));

  archiveCommands(program, done);
  exportCommands(program, done);
  return program;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  readout: `
Examples:
  $ readout read samples/audienz.txt            a record, laid out to be read
  $ readout explain samples/audienz.txt         why each item is in it
  $ readout read --ndjson < in.ndjson > out.ndjson
  $ readout add samples && readout search Konferenz

Exit status: 0 everything was read, 1 something could not be read, 2 wrong usage.`,
  read: `
Examples:
  $ readout read samples/audienz.txt
  $ readout read --published 2031-03-04 samples/*.txt
  $ readout read --source 'Ministry of Foreign Affairs of Norway' samples/call.txt
  $ readout read --json samples/audienz.txt
  $ readout read --events --json samples/audienz.txt
  $ cat samples/audienz.txt | readout read -
  $ echo '{"id":"1","text":"Aussenministerin Muster empfing Botschafter Beispiel."}' | readout read --ndjson`,
  code: `
Examples:
  $ readout code samples/audienz.txt                            events, and what is none and why
  $ readout code --format plover samples/*.txt > events.jsonl
  $ readout code --format cameo --published 2031-03-04 samples/audienz.txt
  $ readout read --json samples/audienz.txt | readout code -
  $ readout code --ndjson --format gdelt < documents.ndjson > events.tsv`,
  explain: `
Examples:
  $ readout explain samples/audienz.txt
  $ readout explain --at 120 samples/audienz.txt
  $ readout explain --clauses samples/audienz.txt`,
  evaluate: `
Examples:
  $ readout evaluate gold/
  $ readout evaluate gold/ --only de --show statements,topics
  $ readout evaluate gold/ --readings readings.ndjson --json`,
  agree: `
Examples:
  $ readout agree releases.ndjson.gz
  $ readout agree releases.ndjson --sample 500 --show people,dates
  $ readout agree releases.ndjson --pair release --languages de,en --json`,
  schema: `
Example:
  $ readout schema > record.schema.json`,
};
