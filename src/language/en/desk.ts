/** Lays an English sentence on the analyst's desk: its words with clitics apart, tagged, with class, dictionary form and number. */
import type { Sentence } from '../../text/sentences.ts';
import { keyOf, type Token } from '../shared/token.ts';
import { agreementOf, CLASSES, type DeskWord } from './deskWord.ts';
import { lemmaOf } from './lexicon/lemmas.ts';
import { DEICTIC_DAYS } from './lexicon/wordGroups.ts';
import { withCliticsApart } from './tagging/clitics.ts';
import { repairByNeighbours } from './tagging/neighbourRepairs.ts';
import { settleVerbs } from './tagging/pastOrParticiple.ts';
import { settleAdjectives, settleFinite, settleHeading, settleName } from './tagging/settling.ts';
import { tagWords } from './tagging/tagging.ts';
import { repairTags } from './tagging/tagRepairs.ts';

export function deskOf(sentence: Sentence): DeskWord[] {
  const words = withCliticsApart(sentence.words);
  return laidOut(words, tagWords(words.map((w) => w.form)));
}

/** The words with these tags, as far as the conventions of readouts do not know better. */
export function laidOut(words: readonly { readonly form: string; readonly start: number; readonly end: number }[], tags: string[]): DeskWord[] {
  const forms = words.map((w) => w.form);
  // "HE Mr. Tarn": Excellency without its points, and no pronoun.
  const lowers = forms.map((f, i) => (f === 'HE' && /^\p{Lu}\p{Ll}/u.test(forms[i + 1] ?? '') ? 'h.e.' : f.toLowerCase()));
  repairTags(forms, lowers, tags);
  repairByNeighbours(forms, lowers, tags);
  const desk = words.map(({ form, start, end }, i): DeskWord => {
    const tag = tags[i] as string;
    const lower = lowers[i] as string;
    const lemma = lemmaOf(form, tag);
    const key = keyOf(lemma);
    return {
      form,
      lower,
      tag,
      lemma,
      key,
      wordClass: CLASSES.get(tag) ?? (tag.startsWith('V') ? 'verb' : 'other'),
      agreement: agreementOf(tag, key, lower),
      known: true,
      start,
      end,
    };
  });
  desk.forEach((word, i) => {
    settleName(desk, word, i);
  });
  settleAdjectives(desk);
  for (const word of desk) if (word.tag === 'NN' && DEICTIC_DAYS.has(word.lower)) word.wordClass = 'adverb';
  settleVerbs(desk);
  settleHeading(desk);
  settleFinite(desk);
  return desk;
}

export const tokenOf = (word: DeskWord, index: number): Token => ({
  index,
  start: word.start,
  end: word.end,
  form: word.form,
  lemma: word.lemma,
  key: word.key,
  wordClass: word.wordClass,
  tag: word.tag,
  agreement: word.agreement,
  known: word.known,
});
