/** `readout merge`, `readout split` and `readout undo`: who is one person, as somebody decides. */
import { Fault } from '../../../base/fault.ts';
import { decisionList, type LoggedDecision, merge, split, undo } from '../../../operations/archive/decide.ts';
import { countOf, documentNumber } from '../archive/numbers.ts';
import { type WhoOptions, whoOf } from '../archive/who.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { labelled, pageOf, wrapped } from '../layout/page.ts';
import { print } from '../output.ts';
import { personLine } from './people.ts';

export interface DecideCommandOptions extends ArchiveOptions, WhoOptions {
  readonly json?: boolean;
}

/** @returns the exit status. */
export async function mergeCommand(people: readonly string[], options: DecideCommandOptions): Promise<number> {
  if (people.length < 2) throw new Fault({ code: 'usage', message: 'only one person is named', expected: 'two or more: readout merge 3 17', next: 'readout people lists them with their numbers' });
  const result = await withArchive(options, (archive) => merge(archive, people, whoOf(options)));
  await print(options.json ? `${JSON.stringify(result, null, 2)}\n` : `one person now: ${personLine(result.now)} (decision ${result.decision}; readout undo ${result.decision} undoes it)\n`);
  return 0;
}

/** @returns the exit status. */
export async function splitCommand(person: string, options: DecideCommandOptions & { readonly mention: readonly string[] }): Promise<number> {
  const documents = options.mention.map((told) => documentNumber(told).id);
  const result = await withArchive(options, (archive) => split(archive, person, documents, whoOf(options)));
  await print(options.json ? `${JSON.stringify(result, null, 2)}\n` : `a person apart now: ${personLine(result.now)} (decision ${result.decision}; readout undo ${result.decision} undoes it)\n`);
  return 0;
}

/** @returns the exit status. */
export async function undoCommand(number: string | undefined, options: DecideCommandOptions & { readonly list?: boolean }): Promise<number> {
  if (options.list) return listDecisions(options);
  const result = await withArchive(options, (archive) => undo(archive, number === undefined ? undefined : countOf('undo', number), whoOf(options)));
  await print(options.json ? `${JSON.stringify(result, null, 2)}\n` : `decision ${result.undone.id} is undone: ${whatOf(result.undone)} (decision ${result.decision})\n`);
  return 0;
}

async function listDecisions(options: DecideCommandOptions): Promise<number> {
  const list = await withArchive(options, decisionList);
  if (options.json) {
    await print(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const page = pageOf(process.stdout, process.env);
  const lines = list.flatMap((decision) => [
    ...wrapped(
      page,
      `${decision.id} · ${decision.at} · ${decision.by} · ${whatOf(decision)}${decision.state === 'undone' ? ' · undone' : ''}`,
      0,
      decision.state === 'undone' ? page.dim : page.bold,
      2,
    ),
    ...(decision.why ? labelled(page, 'why', decision.why) : []),
  ]);
  await print(`${lines.length ? lines.join('\n') : 'Nobody merged or split people.'}\n`);
  return 0;
}

function whatOf(decision: LoggedDecision): string {
  if (decision.kind === 'undo') return `undid ${decision.decision}`;
  if (decision.kind === 'split') return `split #${decision.into} from #${decision.from}: ${decision.mentions.map((m) => m.name).join(', ')}`;
  const all = [...decision.persons.map((id) => `#${id}`), ...new Set(decision.mentions.map((m) => m.name))];
  return `merged ${all.join(', ')} into #${decision.into}`;
}
