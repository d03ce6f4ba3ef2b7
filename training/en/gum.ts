/** Reads UD English GUM as the English layer cuts its words: treebank words are put together or apart by their offsets. */
import { readFileSync } from 'node:fs';
import { withCliticsApart } from '../../src/language/en/tagging/clitics.ts';
import { ORTHOGRAPHY } from '../../src/text/orthography.ts';
import { wordsOf } from '../../src/text/words.ts';

export interface GumWord {
  form: string;
  lemma: string;
  upos: string;
  tag: string;
  /** Index of the head in the sentence, -1 for the root. */
  head: number;
  label: string;
  start: number;
}

export interface GumSentence {
  text: string;
  words: GumWord[];
}

interface Row {
  id: number;
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  head: number;
  label: string;
  start: number;
  end: number;
}

/** The sentences of a file; `skipped` counts those whose words do not fit. */
export function readGum(file: string): GumSentence[] {
  const out: GumSentence[] = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/u)) {
    const sentence = block.trim() ? sentenceOf(block) : undefined;
    if (sentence) out.push(sentence);
  }
  return out;
}

function sentenceOf(block: string): GumSentence | undefined {
  const lines = block.split('\n');
  const text = lines.find((l) => l.startsWith('# text = '))?.slice(9) ?? '';
  const rows: Row[] = [];
  let at = 0;
  for (const line of lines) {
    const c = line.split('\t');
    if (!/^\d+$/u.test(c[0] ?? '')) continue;
    const start = text.indexOf(c[1] as string, at);
    if (start < 0 || start - at > 3) return undefined;
    at = start + (c[1] as string).length;
    rows.push({ id: Number(c[0]), form: c[1] as string, lemma: c[2] as string, upos: c[3] as string, xpos: c[4] as string, head: Number(c[6]), label: c[7] as string, start, end: at });
  }
  const words = withCliticsApart(wordsOf(text, 0, text.length, ORTHOGRAPHY.en));
  // Every row belongs to the word that holds its first character; words without a row hang on the word before.
  const owner = new Map<number, number>();
  const groups: Row[][] = words.map(() => []);
  let w = 0;
  for (const row of rows) {
    while (w < words.length - 1 && (words[w] as { end: number }).end <= row.start) w++;
    owner.set(row.id, w);
    (groups[w] as Row[]).push(row);
  }
  const out = words.map((word, i): GumWord => {
    const members = groups[i] as Row[];
    const main = members.find((r) => r.head === 0 || owner.get(r.head) !== i) ?? members[0];
    if (!main) return { form: word.form, lemma: word.form, upos: 'X', tag: 'SYM', head: i - 1, label: 'goeswith', start: word.start };
    const joined = members.length > 1 && /\p{L}/u.test(word.form);
    return {
      form: word.form,
      lemma: joined ? word.form.toLowerCase() : main.lemma,
      upos: main.upos,
      tag: tagOf(main, word.form, members),
      head: main.head === 0 ? -1 : (owner.get(main.head) as number),
      label: main.label,
      start: word.start,
    };
  });
  return { text, words: out };
}

/** "three-day visit", "high-level talks": a compound before a noun is an adjective whatever its last part is. */
function tagOf(main: Row, form: string, members: readonly Row[]): string {
  if (members.length > 1 && form.includes('-') && /^\p{Ll}|^\p{N}/u.test(form) && /^(?:compound|amod|nummod)/u.test(main.label) && /^(?:NN|VB[NG])/u.test(main.xpos)) return 'JJ';
  if (form === "'" || form === '’' || form === '‘') return main.xpos === 'POS' ? 'POS' : "''";
  if (/^[„“«]$/u.test(form)) return '``';
  if (/^[”»"]$/u.test(form)) return "''";
  if (main.xpos === 'HYPH' || main.xpos === 'NFP') return ':';
  if (main.xpos === 'GW' || main.xpos === 'AFX' || main.xpos === 'ADD' || main.xpos === 'LS') return main.upos === 'NOUN' ? 'NN' : 'FW';
  return main.xpos;
}
