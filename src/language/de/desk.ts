/** Lays a sentence on the analyst's desk: its words, tagged in context. */
import type { Sentence } from '../../text/sentences.ts';
import type { Tag } from './morphology/tags.ts';
import { repairTags } from './repairs/repairTags.ts';
import { ambiguous, tagWords } from './tagging.ts';
import { assign, type DeskWord } from './work.ts';

export function deskOf(sentence: Sentence): DeskWord[] {
  const forms = sentence.words.map((w) => w.form);
  const choices = ambiguous(forms);
  const tags = tagWords(choices);
  const desk = sentence.words.map(({ form, start, end }, i): DeskWord => {
    const word: DeskWord = {
      form,
      lower: form.toLowerCase(),
      tag: tags[i] as Tag,
      lemma: form,
      key: '',
      agreement: 0,
      strong: 0,
      finite: 0,
      known: true,
      readings: choices[i]?.readings ?? [],
      start,
      end,
    };
    assign(word, tags[i] as Tag);
    return word;
  });
  repairTags(desk);
  return desk;
}
