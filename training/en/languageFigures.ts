/** Holds the English language layer against a treebank: sentences, words, tags, dictionary forms, and who does what to whom. */
import { join } from 'node:path';
import { analyseEnglish } from '../../src/language/en/analyse.ts';
import { type AnalysedText, clausesWithin } from '../../src/language/shared/clause.ts';
import { membersOf } from '../../src/language/shared/phrase.ts';
import { type GumSentence, readGum } from './gum.ts';

export interface Rate {
  right: number;
  of: number;
}

export interface Agreement {
  both: number;
  found: number;
  gold: number;
}

export interface EnglishFigures {
  /** Boundaries between sentences when ten of them stand in one paragraph. */
  readonly sentences: Agreement;
  readonly tags: Rate;
  readonly lemmas: Rate;
  /** Triples of verb, role and head of the argument. */
  readonly subjects: Agreement;
  readonly objects: Agreement;
}

export const share = ({ right, of }: Rate): number => (of ? right / of : 0);
export const f1 = ({ both, found, gold }: Agreement): number => (found + gold ? (2 * both) / (found + gold) : 0);
export type Miss = (sentence: GumSentence, kind: 'missed' | 'wrong', triple: string) => void;

const SENTENCES_A_PARAGRAPH = 10;
const empty = (): Agreement => ({ both: 0, found: 0, gold: 0 });

export function englishFigures(folder: string, name: string, miss?: Miss): EnglishFigures {
  const sentences = readGum(join(folder, name));
  const tags: Rate = { right: 0, of: 0 };
  const lemmas: Rate = { right: 0, of: 0 };
  const sums = { subject: empty(), object: empty() };
  for (const sentence of sentences) {
    const analysed = analyseEnglish(sentence.text);
    const at = new Map(analysed.tokens.map((t) => [t.start, t]));
    for (const word of sentence.words) {
      const token = at.get(word.start);
      if (!token || token.form !== word.form) continue;
      tags.of++;
      if (token.tag === word.tag) tags.right++;
      if (/^(?:NOUN|VERB|AUX|ADJ|ADV)$/u.test(word.upos)) {
        lemmas.of++;
        if (token.key === word.lemma.toLowerCase() || (token.key === 'people' && word.lemma === 'person')) lemmas.right++;
      }
    }
    for (const role of ['subject', 'object'] as const) {
      const gold = goldTriples(sentence, role);
      const found = foundTriples(analysed, role);
      const sum = sums[role];
      sum.gold += gold.size;
      sum.found += found.size;
      for (const t of found) {
        if (gold.has(t)) sum.both++;
        else miss?.(sentence, 'wrong', `${role} ${spell(sentence, t)}`);
      }
      if (miss) for (const t of gold) if (!found.has(t)) miss(sentence, 'missed', `${role} ${spell(sentence, t)}`);
    }
  }
  return { sentences: boundaries(sentences), tags, lemmas, subjects: sums.subject, objects: sums.object };
}

const spell = (sentence: GumSentence, triple: string): string =>
  triple
    .split(' ')
    .map((at) => sentence.words.find((w) => w.start === Number(at))?.form ?? at)
    .join(' ← ');

function boundaries(sentences: readonly GumSentence[]): Agreement {
  const sum = empty();
  for (let i = 0; i < sentences.length; i += SENTENCES_A_PARAGRAPH) {
    // A treebank sentence without a final mark is a heading and cannot be told from what follows.
    const starts = new Set<number>();
    let text = '';
    for (const s of sentences.slice(i, i + SENTENCES_A_PARAGRAPH)) {
      if (/[.!?…:“”"»]$/u.test(text.trimEnd())) starts.add(text.length);
      text += `${s.text} `;
    }
    const found = analyseEnglish(text)
      .sentences.map((s) => s.start)
      .filter((start) => start > 0);
    sum.gold += starts.size;
    sum.found += found.length;
    for (const s of found) if (starts.has(s)) sum.both++;
  }
  return sum;
}

const DEPRELS = { subject: /^nsubj(?::pass)?$/u, object: /^obj$/u } as const;

/**
 * The copula is the verb of its clause here; in the treebank it hangs below what it joins. Of a title and a name the treebank
 * makes the name the head and this analysis the title: any word of the title stands for the name.
 */
function goldTriples(sentence: GumSentence, role: 'subject' | 'object'): Set<string> {
  const { words } = sentence;
  const out = new Set<string>();
  words.forEach((word, i) => {
    if (!DEPRELS[role].test(word.label)) return;
    const head = words[word.head];
    if (!head) return;
    const copula = words.find((w) => w.head === word.head && w.label === 'cop');
    const verb = copula ?? (/^(?:VERB|AUX)$/u.test(head.upos) ? head : undefined);
    if (!verb) return;
    const title = words.find((w) => w.head === i && w.label === 'nmod:desc' && w.start < word.start && /^NN/u.test(w.tag));
    out.add(`${verb.start} ${(title ?? word).start}`);
  });
  return out;
}

function foundTriples(text: AnalysedText, role: 'subject' | 'object'): Set<string> {
  const out = new Set<string>();
  const start = (token: number): number => text.tokens[token]?.start ?? -1;
  for (const sentence of text.sentences)
    for (const top of [...sentence.clauses, ...sentence.quotations.flatMap((q) => q.clauses)])
      for (const clause of clausesWithin(top))
        for (const a of clause.arguments) if (a.role === role && !a.understood && clause.predicate) out.add(`${start(clause.predicate.token)} ${start((membersOf(a.phrase)[0] ?? a.phrase).head)}`);
  return out;
}
