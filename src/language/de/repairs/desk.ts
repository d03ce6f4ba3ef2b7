/** What repairs ask of the words of a sentence. */
import type { Tag } from '../morphology/tags.ts';
import type { DeskWord } from '../work.ts';

export const can = (word: DeskWord | undefined, tag: Tag): boolean => word?.readings.some((r) => r.tag === tag) ?? false;

export const isMark = (word: DeskWord | undefined): boolean => !word || word.tag === '$,' || word.tag === '$.' || word.tag === '$(';

const FINITE_TAGS = ['VVFIN', 'VAFIN', 'VMFIN'] as const;

export const isFiniteVerb = (word: DeskWord): boolean => word.tag.endsWith('FIN');

export const finiteReading = (word: DeskWord | undefined): Tag | undefined => FINITE_TAGS.find((tag) => can(word, tag));

export function nounFollows(desk: readonly DeskWord[], i: number): boolean {
  while (desk[i] && /^(?:ADJA|KON|ADV|ADJD|CARD)$/u.test(desk[i]?.tag ?? '')) i++;
  return desk[i]?.tag === 'NN' || desk[i]?.tag === 'NE';
}

export const readingBits = (word: DeskWord, tag: Tag): number => word.readings.reduce((bits, r) => (r.tag === tag ? bits | r.agreement : bits), 0);

export function agreesWith(word: DeskWord, tag: Tag, next: DeskWord): boolean {
  const own = word.readings.filter((r) => r.tag === tag).reduce((bits, r) => bits | r.agreement | r.strong, 0);
  return own !== 0 && (own & (next.agreement | next.strong)) !== 0;
}
