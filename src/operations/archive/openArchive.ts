/** Opens the archive that a person means: the one that is named, else the one of the environment, else their own. */

import type { Archive } from '../../archive/archive.ts';
import { locationOf } from '../../archive/location.ts';
import { openArchive as open } from '../../archive/openArchive.ts';

export type { Archive } from '../../archive/archive.ts';

export interface Place {
  /** A folder, or postgres://… */
  readonly told?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether an archive that is not there yet is made. */
  readonly mayCreate: boolean;
}

/** @throws Fault where there is no archive, or it cannot be opened. */
export const openArchive = ({ told, environment, mayCreate }: Place): Promise<Archive> => open(locationOf(told, environment), { mayCreate });
