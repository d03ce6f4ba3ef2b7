/** The keys of people's names where the archive needs them outside a reading; what makes them is loaded when it does. */
import type { KeysOf } from '../../archive/personKeys.ts';

export const keysOf: KeysOf = async (people) => (people.length ? (await import('./personKeys.ts')).personKeysOf(people) : []);
