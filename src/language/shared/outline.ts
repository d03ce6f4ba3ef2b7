/** Writes the clause analysis of a sentence as indented lines, for people who check the grammar. */
import type { AnalysedText, Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';

export function outline(text: AnalysedText): string[] {
  const lines: string[] = [];
  const words = (from: number, to: number) => text.text.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end).replace(/\s+/gu, ' ');
  const phrase = (p: Phrase): string => {
    const parts = [`[${words(p.from, p.to)}]`];
    if (p.conjuncts.length) parts.push(`= ${p.conjuncts.map((c) => `‹${words(c.from, c.to)}›`).join(' + ')}`);
    if (p.appositions.length) parts.push(`~ ${p.appositions.map((c) => `‹${words(c.from, c.to)}›`).join(', ')}`);
    return parts.join(' ');
  };
  const show = (clause: Clause, depth: number, label: string) => {
    const pad = '  '.repeat(depth);
    const p = clause.predicate;
    const verb = p ? `${p.key}${p.modal ? ` + ${p.modal}` : ''} (${[p.voice, p.tense, p.mood, p.negated ? 'negated' : ''].filter(Boolean).join(', ')})` : '-';
    lines.push(`${pad}${label}${clause.kind}${clause.opener ? ` ${clause.opener.key}` : ''}: ${verb}`);
    for (const a of clause.arguments) lines.push(`${pad}  ${a.understood ? '(' : ''}${a.role}${a.understood ? ')' : ''} ${phrase(a.phrase)}`);
    if (clause.adverbs.length) lines.push(`${pad}  adverbs ${clause.adverbs.map((a) => a.key).join(' ')}`);
    for (const c of clause.complements) {
      const anchor = c.anchor === undefined ? '' : ` of ${text.tokens[c.anchor]?.form}`;
      if (c.relation === 'quotation') lines.push(`${pad}  quotation «${words(c.clause.from, c.clause.to)}»`);
      else show(c.clause, depth + 1, `${c.relation}${anchor} → `);
    }
  };
  for (const sentence of text.sentences) {
    lines.push(`# ${words(sentence.from, sentence.to)}`);
    for (const clause of sentence.clauses) show(clause, 1, '');
    for (const q of sentence.quotations) for (const clause of q.clauses) show(clause, 2, 'quoted ');
  }
  return lines;
}
