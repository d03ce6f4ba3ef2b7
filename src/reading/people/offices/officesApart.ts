/** Offices told apart from the name: what a subject acts as, the line below a name, one plural for several names. */
import { PLURAL, SINGULAR } from '../../../language/shared/agreement.ts';
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { isParticle } from '../names/nameLore.ts';
import type { NameRun } from '../names/names.ts';
import { endOf, isComma, joins, type OfficeDesk, type OfficeFound, officeHeadAt, splitOffices, startOf } from '../officeBounds.ts';
import { isHonorific, isOfficeToken } from '../titles.ts';
import { endsIn } from '../words.ts';

/** "Als Vorsitzender der OSZE hatte Bundesrat B. ...": what the subject acts as; not as what it acts for the occasion. */
export function officesAs(desk: OfficeDesk, clauses: readonly Clause[]): { subject: number; office: OfficeFound }[] {
  const { text, words } = desk;
  const actsAs = (phrase: Phrase): boolean => {
    const opener = phrase.preposition?.key ?? text.tokens[phrase.from - 1]?.key;
    const head = text.tokens[phrase.head] as Token;
    return (
      opener !== undefined &&
      words.actingAs.has(opener) &&
      isOfficeToken(head, words) &&
      !endsIn(words.occasional, head.key) &&
      !phrase.name &&
      (phrase.agreement & SINGULAR) !== 0 &&
      (head.agreement & SINGULAR) !== 0
    );
  };
  return clauses.flatMap((clause) => {
    const as = clause.arguments.find((a) => !a.understood && actsAs(a.phrase))?.phrase;
    if (!as) return [];
    const finite = clause.predicate?.finite;
    const subject =
      clause.arguments.find((a) => a.role === 'subject' && !a.understood && a.phrase !== as)?.phrase ?? clause.arguments.find((a) => a.phrase !== as && a.phrase.from === (finite ?? -2) + 1)?.phrase;
    if (!subject) return [];
    // "A, who also serves as deputy prime minister"
    if (subject.kind === 'pronoun' && clause.kind === 'relative' && clause.antecedent)
      return splitOffices(desk, as.coreFrom, endOf(as), 'people.office-acting-as').map((office) => ({ subject: (clause.antecedent as Phrase).head, office }));
    return splitOffices(desk, as.coreFrom, endOf(as), 'people.office-acting-as').map((office) => ({ subject: subject.head, office }));
  });
}

/** "X, der auch Mitglied des Politbüros ist", "Eva Stern ist seit März Präsidentin des Rates": what someone is said to be. */
export function officesPredicated(desk: OfficeDesk, clauses: readonly Clause[]): { subject: number; office: OfficeFound }[] {
  const { text, words } = desk;
  return clauses.flatMap((clause) => {
    const { predicate } = clause;
    if (!predicate || predicate.negated || predicate.modal || predicate.number === 'plural' || !words.being.has(predicate.key) || predicate.mood !== 'indicative') return [];
    const what = clause.arguments.find((a) => a.role === 'predicative' && !a.understood)?.phrase;
    const subject = clause.arguments.find((a) => a.role === 'subject')?.phrase;
    const head = what && (text.tokens[what.head] as Token);
    if (!what || !subject || !head || what.name || what.preposition || what.conjuncts.length || !isOfficeToken(head, words) || endsIn(words.occasional, head.key) || (head.agreement & SINGULAR) === 0)
      return [];
    // "ist der erste Minister seit 2001, der uns besucht": tells of the occasion and no post.
    if (what.modifiers.some((m) => words.notOfOffice.has((text.tokens[m] as Token).key) || words.ranking.has((text.tokens[m] as Token).key))) return [];
    // "ein Gesprächspartner", "ein wichtiger Vermittler": praise and no post.
    if (what.determiner && (words.indefinite.has(what.determiner.key) || words.possessive.has(what.determiner.key))) return [];
    for (let i = what.coreFrom; i < endOf(what); i++) if (isComma(text.tokens[i])) return [];
    const who = subject.kind === 'pronoun' && clause.kind === 'relative' ? clause.antecedent?.head : subject.head;
    return who === undefined ? [] : splitOffices(desk, what.coreFrom, endOf(what), 'people.office-predicated').map((office) => ({ subject: who, office }));
  });
}

/** A contact line: the name alone on a line, the office on the next. */
export function officeInNextLine(desk: OfficeDesk, run: NameRun): OfficeFound | undefined {
  const { text } = desk;
  const own = desk.sentenceOf(run.from);
  if (run.to - run.from < 2) return undefined;
  // "Senator the Hon Anna Lund": titles may stand before the name.
  const titles = text.tokens.slice(own.from, run.from).every((t) => isHonorific(t, desk.words) || isOfficeToken(t, desk.words) || desk.words.definite.has(t.key));
  if (!titles || own.to > run.to + 1 || own.to >= text.tokens.length) return undefined;
  const next = desk.sentenceOf(own.to);
  if (!next.heading || next.to - next.from > 12) return undefined;
  const head = officeHeadAt(desk, next.from, next.to);
  return head === undefined ? undefined : { from: next.from, to: isComma(text.tokens[next.to - 1]) ? next.to - 1 : next.to, head, rule: 'people.office-in-next-line' };
}

/** "die Präsidenten A von X und B von Y", "die Bundesräte A, B und C": each holds what the plural says. */
export function sharedOffice(desk: OfficeDesk, run: NameRun): OfficeFound | undefined {
  const { text, index, words } = desk;
  if (run.to - run.from < 2) return undefined;
  const { from: first } = desk.sentenceOf(run.from);
  let bracketed = false;
  for (let i = run.from - 1; i >= first && i > run.from - 30; i--) {
    const token = text.tokens[i] as Token;
    // "die Abgeordneten A (SPD) und B (CDU)": their parties stand in brackets.
    if (token.form === ')') bracketed = true;
    if (bracketed || isHonorific(token, words)) {
      if (token.form === '(') bracketed = false;
      continue;
    }
    if (isOfficeToken(token, words)) {
      // "Member of the Council of Ministers Paul Tarn": the plural is that of a body.
      if (words.ownerPrepositions.has(text.tokens[i - 1]?.key ?? '') && isWrittenApart(words.offices)) return undefined;
      let name = i + 1;
      while (name < run.from && isHonorific(text.tokens[name] as Token, words)) name++;
      if ((token.agreement & PLURAL) === 0 || !desk.isNameStart(name)) return undefined;
      const plural = (token.agreement & SINGULAR) === 0 || index.headedBy(i).some((p) => (p.phrase.agreement & SINGULAR) === 0);
      return plural ? { from: startOf(desk, i, first), to: i + 1, head: i, rule: 'people.office-shared' } : undefined;
    }
    if (
      !isComma(token) &&
      !joins(token, words) &&
      !desk.inName(i) &&
      !isParticle(token.form) &&
      !words.ownerPrepositions.has(token.key) &&
      !(token.wordClass === 'name' && words.ownerPrepositions.has(text.tokens[i - 1]?.key ?? ''))
    )
      return undefined;
  }
  return undefined;
}
