/** The key of a token as written, without its dictionary form; kept, since every rule asks for it again. */
import { keyOf, type Token } from '../../language/shared/token.ts';

const cache = new Map<string, string>();
const LIMIT = 50_000;

export function formKey({ form }: Pick<Token, 'form'>): string {
  let key = cache.get(form);
  if (key === undefined) {
    key = keyOf(form);
    if (cache.size >= LIMIT) cache.clear();
    cache.set(form, key);
  }
  return key;
}
