/** Merging and splitting people by hand: who is one person, and who is not, as somebody decides. */
import type { Archive } from '../../archive/archive.ts';
import { type Decided, mergePersons, splitPerson, undoDecision } from '../../archive/decisions/decide.ts';
import { type Deciding, decisions, type LoggedDecision, undone } from '../../archive/decisions/log.ts';
import { type ShownPerson, showPerson } from '../../archive/people.ts';
import { wordsOf } from '../../archive/words.ts';
import { Fault } from '../../base/fault.ts';
import { type ListedPerson, personNamed } from './people.ts';

export type { Deciding, LoggedDecision } from '../../archive/decisions/log.ts';

export interface Changed extends Decided {
  readonly now: ListedPerson;
}

/** @param wanted - numbers or names; the first is who all of them are. @throws Fault where a name means nobody or several. */
export async function merge(archive: Archive, wanted: readonly string[], deciding: Deciding): Promise<Changed> {
  const people: ShownPerson[] = [];
  for (const one of wanted) people.push(await only(archive, one));
  const [first, ...others] = people as [ShownPerson, ...ShownPerson[]];
  const decided = await mergePersons(
    archive,
    first.id,
    others.map((p) => p.id),
    deciding,
  );
  if (!decided) throw new Fault({ code: 'one-already', message: `they are one person already: #${first.id} ${first.name}`, expected: 'two people or more, as readout people lists them' });
  return changed(archive, decided);
}

/** @param documents - in which it is somebody else. @throws Fault where none of them names the person. */
export async function split(archive: Archive, wanted: string, documents: readonly number[], deciding: Deciding): Promise<Changed> {
  const person = await only(archive, wanted);
  const decided = await splitPerson(archive, person.id, documents, deciding);
  if (decided) return changed(archive, decided);
  throw new Fault({
    code: 'not-named',
    message: `#${person.id} ${person.name} is named in none of the documents ${documents.join(', ')}`,
    expected: 'documents that name the person',
    next: `readout person ${person.id} lists them`,
  });
}

/** @param number - which decision; without it the last. @throws Fault where nothing is to be undone. */
export async function undo(archive: Archive, number: number | undefined, deciding: Deciding): Promise<{ decision: number; undone: LoggedDecision }> {
  const result = await undoDecision(archive, number, deciding);
  if (result) return { decision: result.decision, undone: result.undone as LoggedDecision };
  throw new Fault({
    code: 'nothing-to-undo',
    message: number === undefined ? 'there is nothing to undo' : `there is no decision ${number} that holds`,
    next: 'readout undo --list lists all decisions',
  });
}

/** The newest first, each with whether it holds. */
export async function decisionList(archive: Archive): Promise<(LoggedDecision & { readonly state: 'holds' | 'undone' })[]> {
  const all = await decisions(archive.db);
  const gone = undone(all);
  return all.map((d) => ({ ...d, state: gone.has(d.id) ? ('undone' as const) : ('holds' as const) })).reverse();
}

/** Where several have the words of a name, whoever is called just so is meant. */
async function only(archive: Archive, wanted: string): Promise<ShownPerson> {
  const found = await personNamed(archive, wanted, 1);
  if ('person' in found) return found.person;
  const [exact, another] = found.several.filter((p) => wordsOf(p.name).join(' ') === wordsOf(wanted).join(' '));
  const shown = exact && !another && (await showPerson(archive, exact.id, 1));
  if (shown) return shown;
  throw new Fault({
    code: 'several-people',
    message: `several people are called '${wanted}': ${found.several.map((p) => `#${p.id} ${p.name}${p.country ? ` (${p.country})` : ''}`).join(', ')}`,
    expected: 'one of them, by number',
  });
}

async function changed(archive: Archive, decided: Decided): Promise<Changed> {
  const { mentions: _, ...now } = (await showPerson(archive, decided.person, 1)) as ShownPerson;
  return { ...decided, now };
}
