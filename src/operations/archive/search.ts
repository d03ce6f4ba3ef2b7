/** Searches an archive, with the fields of the record checked first: a slip in a value must not look like "nothing found". */

import type { Archive } from '../../archive/archive.ts';
import { type Days, daysOf } from '../../archive/days.ts';
import type { SearchQuery } from '../../archive/search/query.ts';
import { type SearchResult, search as searchArchive } from '../../archive/search/search.ts';
import { Fault } from '../../base/fault.ts';
import { commitmentStrength } from '../../records/commitment.ts';
import { courtesyKind } from '../../records/courtesy.ts';
import { encounterKind, encounterStatus } from '../../records/encounter.ts';
import { speechAct } from '../../records/statement.ts';

export type { Found, SearchResult } from '../../archive/search/search.ts';

/** A search as people write it; dates in EDTF. */
export interface Wanted extends Omit<SearchQuery, 'date' | 'published'> {
  readonly date?: string;
  readonly published?: string;
}

const VALUES: Readonly<Record<'kind' | 'status' | 'act' | 'strength', readonly string[]>> = {
  kind: [...encounterKind.options, ...courtesyKind.options],
  status: encounterStatus.options,
  act: speechAct.options,
  strength: commitmentStrength.options,
};

/** @throws Fault where a field has a value that no record has. */
export const search = async (archive: Archive, wanted: Wanted): Promise<SearchResult> => searchArchive(archive, checkedQuery(wanted));

/** The search with its dates as days. @throws Fault where a field has a value that no record has. */
export function checkedQuery<W extends Omit<Wanted, 'limit' | 'offset'>>(wanted: W): Omit<W, 'date' | 'published'> & Pick<SearchQuery, 'date' | 'published'> {
  for (const [field, values] of Object.entries(VALUES)) {
    const value = wanted[field as keyof typeof VALUES];
    if (value !== undefined && !values.includes(value)) throw new Fault({ code: 'usage', message: `'${value}' is no ${field}`, expected: `one of: ${values.join(', ')}` });
  }
  const { date, published, ...rest } = wanted;
  return { ...rest, ...(date !== undefined && { date: days('date', date) }), ...(published !== undefined && { published: days('published', published) }) };
}

function days(field: string, edtf: string): Days {
  const found = daysOf(edtf);
  if (found) return found;
  throw new Fault({ code: 'usage', message: `'${edtf}' is no date for ${field}`, expected: 'a date in EDTF: 2025-07-12, 2025-07, 2025, 202X, 2025-06/2025-07, 2025-06/..' });
}
