/** Holds the German language layer against a treebank: sentences, words, classes, lemmas, and who does what to whom. */
import { join } from 'node:path';
import { analyseGerman } from '../../src/language/de/analyse.ts';
import { candidates } from '../../src/language/de/morphology/morphology.ts';
import type { Tag } from '../../src/language/de/morphology/tags.ts';
import { type AnalysedText, clausesWithin } from '../../src/language/shared/clause.ts';
import { membersOf } from '../../src/language/shared/phrase.ts';
import { keyOf } from '../../src/language/shared/token.ts';
import { readTreebank, type TreebankSentence, type TreebankWord } from '../treebank.ts';
import { sttsOf } from './stts.ts';

export interface Rate {
  readonly right: number;
  readonly of: number;
}

export interface Agreement {
  /** Found and in the treebank. */
  both: number;
  found: number;
  gold: number;
}

export interface LanguageFigures {
  /** Boundaries between sentences when ten of them stand in one paragraph. */
  readonly sentences: Agreement;
  readonly tokens: Agreement;
  readonly tags: Rate;
  readonly lemmas: Rate;
  /** Triples of verb, role and head of the argument. */
  readonly subjects: Agreement;
  readonly objects: Agreement;
}

export const share = ({ right, of }: Rate): number => (of ? right / of : 0);
export const f1 = ({ both, found, gold }: Agreement): number => (found + gold ? (2 * both) / (found + gold) : 0);

const SENTENCES_A_PARAGRAPH = 10;

export type Miss = (sentence: TreebankSentence, kind: 'missed' | 'wrong', triple: string) => void;

export function languageFigures(folder: string, name: string, miss?: Miss): LanguageFigures {
  const sentences = readTreebank(join(folder, name), { joinHyphens: true });
  const tokens = empty();
  const subjects = empty();
  const objects = empty();
  let tagged = 0;
  let tagsRight = 0;
  let lemmatised = 0;
  let lemmasRight = 0;
  for (const sentence of sentences) {
    const analysed = analyseGerman(sentence.text);
    const at = new Map(analysed.tokens.map((t) => [`${t.start} ${t.form}`, t]));
    tokens.found += analysed.tokens.length;
    tokens.gold += sentence.words.length;
    sentence.words.forEach((word, i) => {
      const token = at.get(`${word.start} ${word.form}`);
      if (!token) return;
      tokens.both++;
      const allowed = new Set(candidates(word.form, i === 0).map((c) => c.tag));
      tagged++;
      if (token.tag === sttsOf(word, sentence.words[i - 1], allowed as Set<Tag>)) tagsRight++;
      if (/^(?:NOUN|PROPN|VERB|AUX|ADJ)$/u.test(word.upos) && !word.parts) {
        lemmatised++;
        if (sameLemma(word, token.key)) lemmasRight++;
      }
    });
    for (const [role, sum] of [
      ['subject', subjects],
      ['object', objects],
    ] as const) {
      const gold = goldTriples(sentence, role);
      const unsure = expletives(sentence);
      const found = new Set([...foundTriples(analysed, role)].filter((t) => !unsure.has(Number(t.split(' ')[1]))));
      sum.gold += gold.size;
      sum.found += found.size;
      for (const t of found) {
        if (gold.has(t)) sum.both++;
        else miss?.(sentence, 'wrong', `${role} ${spell(sentence, t)}`);
      }
      if (miss) for (const t of gold) if (!found.has(t)) miss(sentence, 'missed', `${role} ${spell(sentence, t)}`);
    }
  }
  return { sentences: boundaries(sentences), tokens, tags: { right: tagsRight, of: tagged }, lemmas: { right: lemmasRight, of: lemmatised }, subjects, objects };
}

const empty = (): Agreement => ({ both: 0, found: 0, gold: 0 });

function spell(sentence: TreebankSentence, triple: string): string {
  return triple
    .split(' ')
    .map((at) => sentence.words.find((w) => w.start === Number(at))?.form ?? at)
    .join(' ← ');
}

/** Treebank lemmas vary between "sich beziehen" and "beziehen", "Außenministerin" and "Außenminister"; of these only the first is evened out. */
function sameLemma(word: TreebankWord, key: string): boolean {
  const gold = keyOf(word.lemma.replace(/^sich\s+/u, ''));
  return gold === key || gold.replaceAll('-', '') === key.replaceAll('-', '');
}

// --- sentences ----------------------------------------------------------------------------------------------------------

function boundaries(sentences: readonly TreebankSentence[]): Agreement {
  const sum = empty();
  for (let i = 0; i < sentences.length; i += SENTENCES_A_PARAGRAPH) {
    const group = sentences.slice(i, i + SENTENCES_A_PARAGRAPH);
    // A treebank sentence without a final mark is a heading and cannot be told from what follows.
    const starts = new Set<number>();
    let text = '';
    for (const s of group) {
      if (/[.!?…:“”"»]$/u.test(text.trimEnd())) starts.add(text.length);
      text += `${s.text} `;
    }
    const found = new Set(
      analyseGerman(text)
        .sentences.map((s) => s.start)
        .filter((start) => start > 0),
    );
    sum.gold += starts.size;
    sum.found += found.size;
    for (const s of found) if (starts.has(s)) sum.both++;
  }
  return sum;
}

// --- verb, role, head ---------------------------------------------------------------------------------------------------

type CountedRole = 'subject' | 'object';
const DEPRELS: Record<CountedRole, RegExp> = { subject: /^nsubj(?::pass)?$/u, object: /^obj$/u };

/** The copula is the verb of its clause here; in the treebank it hangs below the predicate complement. */
function goldTriples(sentence: TreebankSentence, role: CountedRole): Set<string> {
  const out = new Set<string>();
  sentence.words.forEach((word) => {
    if (!DEPRELS[role].test(word.deprel) || word.form.toLowerCase() === 'sich') return;
    const head = sentence.words[word.head];
    if (!head) return;
    const copula = sentence.words.find((w) => w.head === word.head && w.deprel === 'cop');
    const verb = copula ?? (/^(?:VERB|AUX)$/u.test(head.upos) ? head : undefined);
    if (verb) out.add(`${verb.start} ${word.start}`);
  });
  return out;
}

/** "es" and "sich" that fill a place without a meaning: not counted. */
function expletives(sentence: TreebankSentence): Set<number> {
  return new Set(sentence.words.filter((w) => /^expl/u.test(w.deprel) || w.form.toLowerCase() === 'sich').map((w) => w.start));
}

function foundTriples(text: AnalysedText, role: CountedRole): Set<string> {
  const out = new Set<string>();
  const start = (token: number): number => text.tokens[token]?.start ?? -1;
  for (const sentence of text.sentences)
    for (const top of [...sentence.clauses, ...sentence.quotations.flatMap((q) => q.clauses)])
      for (const clause of clausesWithin(top))
        for (const a of clause.arguments) if (a.role === role && !a.understood && clause.predicate) out.add(`${start(clause.predicate.token)} ${start((membersOf(a.phrase)[0] ?? a.phrase).head)}`);
  return out;
}
