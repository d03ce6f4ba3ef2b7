/** How the parts of a name look: capitals, initials, regnal numbers. */
import type { Token } from '../../../language/shared/token.ts';

export const CAPITAL = /^\p{Lu}/u;
export const INITIAL = /^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.)*$/u;
export const ALL_CAPITALS = /^\p{Lu}[\p{Lu}’'-]+$/u;
/** What tells father and son apart. */
export const GENERATION = /^(?:Jr|Sr)\.?$/u;
export const REGNAL = /^[IVX]+\.?$/u;
/** A family or given name in letters: with inner capitals, hyphens and apostrophes, no figures. */
export const NAME_SHAPE = /^\p{Lu}[\p{L}\p{M}’'`‘-]*$/u;
/** "al-Sisi", "d’Escoto", "bin-Laden": a particle joined to the name. */
export const WITH_PARTICLE = /^(?:al|el|as|asch|ash|ad|ar|at|an|az|bin|ben|d|l|t)[-’']\p{Lu}/u;

/** A token that can be part of a name: tagged as one, or unknown with a capital. */
export function isNamePart(token: Token): boolean {
  return NAME_SHAPE.test(token.form) && token.form.length > 1 && (token.wordClass === 'name' || (token.wordClass === 'noun' && !token.known) || token.wordClass === 'other');
}
