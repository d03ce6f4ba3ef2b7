/** What the items of a sentence are: commas, marks that end a clause, verbs. */
import type { Phrase } from '../../shared/phrase.ts';
import type { Item } from './items.ts';

export const isComma = (item: Item | undefined): boolean => item?.type === 'mark' && item.form === ',';
export const isHardMark = (item: Item | undefined): boolean => item?.type === 'mark' && /^(?:[;:.!?…]|\.{2,}|–|—)$/u.test(item.form);
export const isVerb = (item: Item | undefined, form?: string): boolean => item?.type === 'verb' && (form === undefined || item.form === form);

export const isBareNoun = (phrase: Phrase | undefined): boolean => phrase?.kind === 'noun' && !phrase.preposition && !phrase.determiner;
