/** Lays an English sentence on the analyst's desk: its words with clitics apart, tagged, with class, dictionary form and number. */
import type { Sentence } from '../../text/sentences.ts';
import { keyOf, type Token } from '../shared/token.ts';
import { withCliticsApart } from './clitics.ts';
import { agreementOf, CLASSES, type DeskWord } from './deskWord.ts';
import { lemmaOf } from './lemmas.ts';
import { settleAdjectives, settleHeading, settleName, settleVerbs } from './settling.ts';
import { tagWords } from './tagging.ts';
import { repairByNeighbours, repairTags } from './tagRepairs.ts';

export function deskOf(sentence: Sentence): DeskWord[] {
  const words = withCliticsApart(sentence.words);
  return laidOut(words, tagWords(words.map((w) => w.form)));
}

/** The words with these tags, as far as the conventions of readouts do not know better. */
export function laidOut(words: readonly { readonly form: string; readonly start: number; readonly end: number }[], tags: string[]): DeskWord[] {
  repairTags(
    words.map((w) => w.form),
    tags,
  );
  repairByNeighbours(
    words.map((w) => w.form),
    tags,
  );
  const desk = words.map(({ form, start, end }, i): DeskWord => {
    const tag = tags[i] as string;
    const lemma = lemmaOf(form, tag);
    return {
      form,
      lower: form.toLowerCase(),
      tag,
      lemma,
      key: keyOf(lemma),
      wordClass: CLASSES[tag] ?? (tag.startsWith('V') ? 'verb' : 'other'),
      agreement: agreementOf(tag, keyOf(lemma), form.toLowerCase()),
      known: true,
      start,
      end,
    };
  });
  desk.forEach((word, i) => {
    settleName(desk, word, i);
  });
  settleAdjectives(desk);
  for (const word of desk) if (/^(?:today|yesterday|tomorrow|tonight)$/u.test(word.lower) && word.tag === 'NN') word.wordClass = 'adverb';
  settleVerbs(desk);
  settleHeading(desk);
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
