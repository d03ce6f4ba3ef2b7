/** The keys of the words of a list. */
import { keyOf } from '../../shared/token.ts';

export const keys = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(keyOf));
