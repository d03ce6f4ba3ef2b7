/** Which words of a tree are verbs and make clauses. */
import type { DeskWord } from '../deskWord.ts';
import { childWith, type Syntax } from '../syntax/syntax.ts';

export const isVerb = (w: DeskWord): boolean => w.tag.startsWith('V') || w.tag === 'MD';

export const isClausal = (s: Syntax, place: number): boolean =>
  (isVerb(s.desk[place] as DeskWord) && !(s.desk[place] as DeskWord).tag.startsWith('VBG') ? true : isVerb(s.desk[place] as DeskWord) && childWith(s, place, 'det', 'case') === undefined) ||
  childWith(s, place, 'cop', 'nsubj', 'nsubj:pass') !== undefined;

export const isFiniteVerb = (s: Syntax, place: number): boolean => /^(?:VBD|VBZ|VBP)$/u.test((s.desk[place] as DeskWord).tag) || childWith(s, place, 'aux', 'cop', 'aux:pass') !== undefined;
