/** Past tense that the tagger took for a participle: nothing helps it, and who did it stands before. */
import { type Neighbours, NO_TENSE } from './neighbours.ts';

/** "and once again": adverbs and before them "and". */
function joinsBefore(tags: readonly string[], at: number): boolean {
  let i = at - 1;
  while (tags[i] === 'RB') i--;
  return tags[i] === 'CC';
}

/** Mends the tag of the word where one of these cases is met, and says whether it did. */
export function repairPastTense({ forms, lowers, tags, i, tag, word, next, lower }: Neighbours): boolean {
  // "said that it will help and once again thanked Kenya": no auxiliary goes with it, and whom it thanks stands behind.
  if (
    tag === 'VBN' &&
    tags[i - 1] === 'RB' &&
    joinsBefore(tags, i) &&
    /^(?:NNP|PRP|DT|PRP\$)$/u.test(next) &&
    !lowers.slice(0, i).some((w) => NO_TENSE.has(w) && w !== 'to') &&
    tags.slice(0, i).includes('VBD')
  )
    tags[i] = 'VBD';
  // "; discussed ways": a new member of the series of verbs.
  else if (tag === 'VBN' && forms[i - 1] === ';' && lower(i + 1) !== 'by') tags[i] = 'VBD';
  // "The two leaders agreed to continue": with nothing that helps it.
  else if (
    tag === 'VBN' &&
    /^(?:agreed|pledged|vowed|promised|decided|undertook|committed)$/u.test(word) &&
    /^(?:NNS?|NNPS?|PRP)$/u.test(tags[i - 1] ?? '') &&
    lower(i + 1) === 'to' &&
    /^(?:VB|RB)$/u.test(tags[i + 2] ?? '')
  )
    tags[i] = 'VBD';
  // "the delegations said there was room": who said it stands before.
  else if (tag === 'VBN' && /^(?:said|stressed|noted|added)$/u.test(word) && /^NN|PRP/u.test(tags[i - 1] ?? '') && /^(?:EX|PRP)$/u.test(next)) tags[i] = 'VBD';
  // "that case law needed to be changed"
  else if (word === 'needed' && tag === 'VBN' && /^NN/u.test(tags[i - 1] ?? '') && lower(i + 1) === 'to' && lowers.slice(Math.max(0, i - 6), i).includes('that')) tags[i] = 'VBD';
  // "and made clear that"
  else if (word === 'made' && tag === 'VBN' && tags[i - 1] === 'CC' && /^(?:clear|plain|known)$/u.test(lower(i + 1)) && lower(i + 2) === 'that') tags[i] = 'VBD';
  else return false;
  return true;
}
