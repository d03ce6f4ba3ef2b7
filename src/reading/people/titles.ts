/** The nouns that stand before a name and are none: offices, honorifics, roles, professions, kinship. */
import type { Token } from '../../language/shared/token.ts';
import { formKey } from './formKey.ts';
import { CAPITAL } from './names/nameShapes.ts';
import { endsIn, type PeopleWords } from './words.ts';

export function isTitle(token: Token | undefined, words: PeopleWords): boolean {
  if (!token) return false;
  if (isHonorific(token, words) || isOfficeToken(token, words)) return true;
  return token.wordClass === 'noun' && (endsIn(words.roles, token.key) || endsIn(words.relatives, token.key) || endsIn(words.professions, token.key));
}

export const isHonorific = (token: Token, words: PeopleWords): boolean => words.honorifics.has(token.key) || words.honorifics.has(formKey(token));

/** A noun for an office: "Aussenministerin", "Vizepräsident"; also where the dictionary does not know the word. */
export function isOfficeToken(token: Token, words: PeopleWords): boolean {
  if (token.wordClass !== 'noun' && token.wordClass !== 'name' && !((token.wordClass === 'adjective' || token.wordClass === 'adverb') && CAPITAL.test(token.form))) return false;
  return endsIn(words.offices, token.key) || endsIn(words.offices, formKey(token));
}
