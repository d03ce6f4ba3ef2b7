/** The German analysis of a text in a form that tests can state: tokens with tags, clauses with their arguments as words. */
import { analyseGerman } from '../src/language/de/analyse.ts';
import { type AnalysedText, type Clause, clausesWithin, type Phrase, type Role } from '../src/language/shared/clause.ts';
import { outline } from '../src/language/shared/outline.ts';
import { phrasesWithin } from '../src/language/shared/phrase.ts';

/** A clause with its arguments as they stand in the text. */
export interface ClauseWords {
  readonly kind: string;
  /** Its place below the governing clause; undefined at the top. */
  readonly relation?: string | undefined;
  /** The word that it belongs to: a noun or a stand-in ("davon"). */
  readonly anchor?: string | undefined;
  readonly opener?: string | undefined;
  readonly verb?: string | undefined;
  readonly modal?: string | undefined;
  /** "passive past indicative" */
  readonly form?: string | undefined;
  readonly negated: boolean;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly indirect?: string | undefined;
  readonly genitive?: string | undefined;
  readonly predicative?: string | undefined;
  /** By preposition: "mit" → "mit dem Präsidenten". */
  readonly with: Readonly<Record<string, string>>;
  readonly adverbs: readonly string[];
  /** What stands without a word of its own in this clause: the subject of an infinitive. */
  readonly understood: readonly string[];
  readonly words: string;
}

const spelled = (text: AnalysedText, { from, to }: { from: number; to: number }): string => text.text.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end).replace(/\s+/gu, ' ');

function wordsOf(text: AnalysedText, clause: Clause, relation?: string, anchor?: number): ClauseWords {
  const argument = (role: Role): string | undefined => {
    const found = clause.arguments.find((a) => a.role === role);
    return found && spelled(text, found.phrase);
  };
  const p = clause.predicate;
  return {
    kind: clause.kind,
    relation,
    anchor: anchor === undefined ? undefined : text.tokens[anchor]?.form,
    opener: clause.opener?.key,
    verb: p?.key,
    modal: p?.modal,
    form: p && `${p.voice} ${p.tense} ${p.mood}`,
    negated: p?.negated ?? false,
    subject: argument('subject'),
    object: argument('object'),
    indirect: argument('indirect'),
    genitive: argument('genitive'),
    predicative: argument('predicative'),
    with: Object.fromEntries(clause.arguments.filter((a) => a.phrase.preposition).map((a) => [a.phrase.preposition?.key, spelled(text, a.phrase)])),
    adverbs: clause.adverbs.map((a) => a.key),
    understood: clause.arguments.filter((a) => a.understood).map((a) => spelled(text, a.phrase)),
    words: spelled(text, clause),
  };
}

/** All clauses of a text, outer ones first; those inside quotations last. */
export function clausesOf(source: string): ClauseWords[] {
  const text = analyseGerman(source);
  const out: ClauseWords[] = [];
  const add = (clause: Clause, relation?: string, anchor?: number): void => {
    out.push(wordsOf(text, clause, relation, anchor));
    for (const c of clause.complements) if (c.relation !== 'quotation') add(c.clause, c.relation, c.anchor);
  };
  for (const sentence of text.sentences) {
    for (const clause of sentence.clauses) add(clause);
    for (const quotation of sentence.quotations) for (const clause of quotation.clauses) add(clause, 'quotation');
  }
  return out;
}

/** The first clause with this verb; where there is none, the analysis is told. */
export function clauseOf(source: string, verb: string): ClauseWords {
  const found = clausesOf(source).find((c) => c.verb === verb);
  if (!found) throw new Error(`no clause with '${verb}':\n${outline(analyseGerman(source)).join('\n')}`);
  return found;
}

/** A noun phrase with its parts as words. */
export interface PhraseWords {
  readonly words: string;
  readonly head: string;
  readonly name?: string | undefined;
  readonly genitive?: string | undefined;
  readonly modifiers: readonly string[];
  readonly attributes: readonly string[];
  readonly appositions: readonly string[];
  readonly conjuncts: readonly string[];
}

/** The outermost phrase whose head has this form; where there is none, the analysis is told. */
export function phraseOf(source: string, head: string): PhraseWords {
  const text = analyseGerman(source);
  for (const phrase of phrasesOf(text))
    if (text.tokens[phrase.head]?.form === head)
      return {
        words: spelled(text, phrase),
        head,
        name: phrase.name && spelled(text, phrase.name),
        genitive: phrase.genitive && spelled(text, phrase.genitive),
        modifiers: phrase.modifiers.map((m) => text.tokens[m]?.form ?? ''),
        attributes: phrase.attributes.map((p) => spelled(text, p)),
        appositions: phrase.appositions.map((p) => spelled(text, p)),
        conjuncts: phrase.conjuncts.map((p) => spelled(text, p)),
      };
  throw new Error(`no phrase with the head '${head}':\n${outline(text).join('\n')}`);
}

function* phrasesOf(text: AnalysedText): Generator<Phrase> {
  for (const sentence of text.sentences)
    for (const top of [...sentence.clauses, ...sentence.quotations.flatMap((q) => q.clauses)])
      for (const clause of clausesWithin(top)) for (const { phrase } of clause.arguments) yield* phrasesWithin(phrase);
}
