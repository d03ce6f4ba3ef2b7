/** Cuts English words where grammar has two: "Switzerland's", "isn't", "cannot", "we'll". */
import type { Word } from '../../../text/words.ts';

const APOSTROPHE = /['’‘`´]/u;
const OWNER = /['’‘`´]s$/iu;
const SHORT = /['’‘`´](?:re|ve|ll|d|m)$/iu;
const NEGATED = /n['’‘`´]t$/iu;

/** The words of a sentence with clitics apart; offsets stay those of the text. */
export function withCliticsApart(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const cut = cutOf(word.form);
    // A soft hyphen in the word makes its form shorter than its stretch of text; such words are left whole.
    if (!cut || word.end - word.start !== word.form.length) out.push(word);
    else {
      const at = word.start + cut;
      out.push({ form: word.form.slice(0, cut), start: word.start, end: at }, { form: word.form.slice(cut), start: at, end: word.end });
    }
  }
  return out;
}

function cutOf(form: string): number {
  if (form.length < 3) return 0;
  if (!APOSTROPHE.test(form)) return form.toLowerCase() === 'cannot' ? 3 : 0;
  const m = OWNER.exec(form) ?? SHORT.exec(form) ?? NEGATED.exec(form);
  return m && m.index > 0 ? m.index : 0;
}
