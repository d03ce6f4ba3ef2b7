/** Words that look like a name and are none: months, things, offices, words of the language. */
import { ANY_AGREEMENT, NOMINATIVE, PLURAL } from '../../../language/shared/agreement.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { StateMention } from '../../scene.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { titleBefore } from '../officeBounds.ts';
import { isHonorific, isTitle } from '../titles.ts';
import { endsIn, type PeopleWords } from '../words.ts';
import { isGivenName } from './nameLore.ts';

export type StatesAt = ReadonlyMap<number, StateMention>;

const calls = (token: Token, list: ReadonlySet<string>): boolean => endsIn(list, token.key);
export const namesNoOne = (token: Token, words: PeopleWords): boolean => calls(token, words.groups) || calls(token, words.bodies) || words.fields.has(token.key);

export const isOwner = (tokens: readonly Token[], i: number): boolean => /^['’]s?$/u.test(tokens[i + 1]?.form ?? '');

export const isStateName = (stateAt: StatesAt, i: number): boolean => stateAt.get(i)?.by === 'noun';

/** "Ende Juni", "Anfang 2012", "Ende Vormittag". */
export const isDated = (next: Token | undefined, words: PeopleWords): boolean =>
  next !== undefined && (words.months.has(next.key) || words.daytimes.has(next.key) || words.weekdays.has(next.key) || /^\d{4}$/u.test(next.form));

/** "General Debate", "Civil Protection", "Mitte März": what is called so is held, written or pursued, and is nobody. */
export function isThing(tokens: readonly Token[], run: { from: number; to: number }, words: PeopleWords): boolean {
  const first = tokens[run.from] as Token;
  const last = tokens[run.to - 1] as Token;
  if (words.spans.has(first.key) && isDated(tokens[run.from + 1], words)) return true;
  if (isGivenName(first.form) && run.to - run.from > 1) return false;
  const before = tokens[run.from - 1];
  if (before && isHonorific(before, words)) return false;
  // "Supreme People’s Assembly": what a people calls its own.
  if (words.groups.has(last.key) && run.to - run.from > 1 && isOwner(tokens, run.to - 1)) return true;
  return words.things.has(last.key) || (isWrittenApart(words.offices) && last.form.length > 6 && !isGivenName(last.form) && NOUN_OF_ACTION.test(last.key));
}

const NOUN_OF_ACTION = /(?:tion|sion|ment|ology|ness|ship|ism|ity)s?$/u;

export const isTitled = (tokens: readonly Token[], i: number, first: number, words: PeopleWords): boolean => i > first && isTitle(tokens[titleBefore(tokens, i, words)], words);

const FUNCTION_CLASSES: ReadonlySet<string> = new Set(['determiner', 'preposition', 'pronoun', 'numeral', 'verb', 'auxiliary', 'subordinator', 'conjunction']);
export const isFunctionWord = (token: Token): boolean => FUNCTION_CLASSES.has(token.wordClass);

/** "der Universität" agrees as an article and its noun do; "der Leyen" has nothing to agree with, "der Bellen" does not. */
export const fitsArticle = (article: Token, noun: Token): boolean =>
  noun.wordClass === 'noun' && noun.agreement !== ANY_AGREEMENT && (noun.agreement & PLURAL & ~NOMINATIVE) === 0 && (article.agreement & noun.agreement) !== 0;
