/** The keys in which the full names of one person meet; whoever opens the archive knows how they are made. */
import type { Person } from '../records/person.ts';

export type KeysOf = (people: readonly Person[]) => Promise<readonly (string | null)[]> | readonly (string | null)[];
