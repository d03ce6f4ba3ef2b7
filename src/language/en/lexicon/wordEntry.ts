/** What the English lexicon tells of a dictionary form, packed into fourteen bits. */

export const NOUN_KINDS = ['none', 'person', 'time', 'location', 'group', 'event', 'communication', 'thing'] as const;
const VERB_KINDS = ['none', 'communication', 'cognition', 'other'] as const;
const CLASSES = ['noun', 'verb', 'adjective', 'adverb'] as const;

export interface WordEntry {
  readonly noun: boolean;
  readonly verb: boolean;
  readonly adjective: boolean;
  readonly adverb: boolean;
  /** Classes in which the word occurs in ordinary text and not only in the dictionary. */
  readonly common: { readonly noun: boolean; readonly verb: boolean; readonly adjective: boolean };
  /** The commonest class. */
  readonly foremost: (typeof CLASSES)[number];
  /** What the noun's first sense names; what the verb's first sense does. */
  readonly nounKind: (typeof NOUN_KINDS)[number];
  readonly verbKind: (typeof VERB_KINDS)[number];
}

export function packEntry(e: WordEntry): number {
  const flags = [e.noun, e.verb, e.adjective, e.adverb, e.common.noun, e.common.verb, e.common.adjective].reduce((bits, flag, i) => bits | (flag ? 1 << i : 0), 0);
  return flags | (CLASSES.indexOf(e.foremost) << 7) | (NOUN_KINDS.indexOf(e.nounKind) << 9) | (VERB_KINDS.indexOf(e.verbKind) << 12);
}

export function unpackEntry(bits: number): WordEntry {
  const flag = (i: number): boolean => (bits & (1 << i)) !== 0;
  return {
    noun: flag(0),
    verb: flag(1),
    adjective: flag(2),
    adverb: flag(3),
    common: { noun: flag(4), verb: flag(5), adjective: flag(6) },
    foremost: CLASSES[(bits >> 7) & 3] as WordEntry['foremost'],
    nounKind: NOUN_KINDS[(bits >> 9) & 7] as WordEntry['nounKind'],
    verbKind: VERB_KINDS[(bits >> 12) & 3] as WordEntry['verbKind'],
  };
}
