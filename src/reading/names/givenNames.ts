/** Given names in their many spellings: which are one name. */
import { nameKey } from '../../language/shared/nameKey.ts';
import data from './data/givenNames.json' with { type: 'json' };

export type GivenNameList = 'slavic' | 'arabic';

const maps = new Map<GivenNameList, ReadonlyMap<string, string>>();

/** By spelling the first spelling of its line. Made when first asked for. */
function mapOf(list: GivenNameList): ReadonlyMap<string, string> {
  let map = maps.get(list);
  if (!map) {
    map = new Map(data[list].flatMap((line) => line.split(' ').map((spelling) => [spelling, line.slice(0, line.indexOf(' '))] as const)));
    maps.set(list, map);
  }
  return map;
}

export const givenNameOf = (list: GivenNameList, written: string): string | undefined => mapOf(list).get(nameKey(written).replace(/[^\p{L}]/gu, ''));
