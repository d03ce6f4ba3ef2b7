/** Makes the clauses that readers see of the drafts that segmentation leaves: predicate, arguments, complements. */
import { NOMINATIVE, PLURAL } from '../../shared/agreement.ts';
import type { Argument, Clause, ClauseKind, Complement, Predicate } from '../../shared/clause.ts';
import type { Phrase } from '../../shared/phrase.ts';
import { THIRD_PERSON_PLURAL, THIRD_PERSON_SINGULAR } from '../morphology/finite.ts';
import { isNounKind } from '../morphology/nounKinds.ts';
import { attach, type Constituent } from '../phrases/attachment.ts';
import type { Draft } from '../phrases/items.ts';
import type { DeskWord } from '../work.ts';
import { antecedentOf, controllerOf, relationOf, standInFor, type VerbItem } from './clauseRelations.ts';
import { govern } from './indirectSpeech.ts';
import { divideCoordinated, type Joint, type MainDraft } from './mainClauses.ts';
import { isIntransitive, predicateOf } from './predicate.ts';
import { assignRoles } from './roles.ts';
import { goesOn, hasSubject, joinLists, shareSubject } from './verbLists.ts';

const NEGATIONS = new Set(['nicht', 'nie', 'niemals', 'weder', 'keineswegs', 'keinesfalls', 'nirgends']);

/** All clauses of the main drafts of a sentence, with indirect speech and conditionals put below their governing clause. */
export function buildClauses(desk: readonly DeskWord[], drafts: readonly MainDraft[]): Clause[] {
  const built: { clause: Clause; draft: MainDraft; coordinated: boolean }[] = [];
  joinLists(desk, drafts);
  for (const draft of drafts) {
    const parts = divideCoordinated(draft);
    const clauses = buildParts(desk, parts, mainKind(draft), draft.joint);
    clauses.forEach((clause, i) => {
      built.push({ clause, draft: i ? { ...draft, joint: 'conjunction' } : draft, coordinated: i > 0 || draft.joint === 'conjunction' });
    });
  }
  // A second verb without a subject of its own takes the first one's: "A traf B und führte Gespräche".
  built.forEach((b, i) => {
    const previous = built[i - 1];
    if (previous && b.draft.joint === 'comma' && !b.coordinated && goesOn(desk, b.clause, previous.clause)) {
      for (const a of b.clause.arguments) if (a.role === 'subject') a.role = 'object';
      b.coordinated = true;
      b.draft = { ...b.draft, joint: 'conjunction' };
    }
    if (!b.coordinated || !previous || !b.clause.predicate || hasSubject(b.clause)) return;
    // "Der Gastgeber betonte, die Lage sei ernst, und dankte dafür": not the one of the speech between.
    const mood = b.clause.predicate.mood;
    const alike =
      previous.clause.predicate?.mood === 'reported' && mood === 'indicative' ? built.slice(0, i).findLast((o) => o.clause.predicate?.mood === 'indicative' && hasSubject(o.clause)) : undefined;
    shareSubject(b.clause, (alike ?? previous).clause);
  });
  return govern(desk, built);
}

const mainKind = (draft: Draft): ClauseKind => (draft.kind === 'fragment' ? 'fragment' : draft.kind === 'participial' ? 'participial' : 'main');

/** "wird vom Minister empfangen": where infinitive and participle look alike, a lone noun phrase or pronoun is who is received. */
function isHiddenPassive(desk: readonly DeskWord[], draft: Draft, predicate: Predicate): boolean {
  if (predicate.tense !== 'future' || predicate.voice !== 'active' || predicate.modal !== undefined || predicate.finite === undefined || predicate.finite === predicate.token) return false;
  const tags = new Set(desk[predicate.token]?.readings.map((r) => r.tag));
  if (!tags.has('VVPP') || !tags.has('VVINF') || /^würde/u.test(desk[predicate.finite]?.lower ?? '') || isIntransitive(predicate.key)) return false;
  // "wird von Präsident A und Ministerin B empfangen": the second of those who do it has no preposition of its own.
  const isListed = (n: number): boolean => {
    const [first, and] = [draft.items[n - 2], draft.items[n - 1]];
    return and?.type === 'conjunction' && first?.type === 'phrase' && first.phrase.preposition !== undefined;
  };
  const bare = draft.items.filter(
    (i, n) => i.type === 'phrase' && !i.phrase.preposition && (i.phrase.kind === 'noun' || i.phrase.kind === 'pronoun') && !isNounKind('time', desk[i.phrase.head]?.key ?? '') && !isListed(n),
  );
  return bare.length + (draft.opener?.phrase && !draft.opener.phrase.preposition ? 1 : 0) === 1;
}

function buildParts(desk: readonly DeskWord[], parts: readonly Draft[], kind: ClauseKind, joint: Joint = 'none', antecedent?: Phrase): Clause[] {
  const finiteOf = (d: Draft | undefined): VerbItem | undefined => d?.items.find((i): i is VerbItem => i.type === 'verb' && i.form === 'finite');
  const clauses = parts.map((part, i) => buildClause(desk, part, kind, part.shared?.finiteOf ? finiteOf(part.shared.finiteOf) : undefined, i ? 'none' : joint, antecedent));
  clauses.forEach((clause, i) => {
    if (i > 0 && clause.predicate && !hasSubject(clause)) shareSubject(clause, clauses[0] as Clause);
  });
  return clauses;
}

function buildClause(desk: readonly DeskWord[], draft: Draft, kind: ClauseKind, borrowed: VerbItem | undefined, joint: Joint = 'none', antecedent?: Phrase): Clause {
  const verbItems = draft.items.filter((i): i is VerbItem => i.type === 'verb');
  const negated = draft.items.some((i) => i.type === 'phrase' && isNegative(desk, i.phrase));
  const predicate = predicateOf(desk, verbItems, borrowed, negated);
  const clause: Clause = { kind, from: draft.from, to: draft.to, arguments: [], adverbs: [], complements: [] };
  if (draft.opener) clause.opener = { key: draft.opener.key, token: draft.opener.token };
  if (predicate) clause.predicate = predicate;
  if (predicate && isHiddenPassive(desk, draft, predicate)) {
    predicate.voice = 'passive';
    predicate.tense = 'present';
  }

  // Fields: before the finite verb (one constituent), and the rest.
  const finiteAt = kind === 'main' ? draft.items.findIndex((i) => i.type === 'verb' && i.form === 'finite') : -1;
  const context = { desk, verb: predicate?.key ?? '', passive: predicate?.voice === 'passive', several: kind === 'main' && wantsList(desk, draft, predicate) };
  const before = finiteAt > 0 ? attach(draft.items.slice(0, finiteAt), true, context) : [];
  const after = attach(draft.items.slice(finiteAt + 1), kind === 'fragment', context);
  const constituents: Constituent[] = [...before, ...after];
  const opener = draft.opener?.phrase;
  const all: Phrase[] = [...(opener && draft.kind !== 'um' ? [opener] : []), ...constituents.flatMap((c) => (c.type === 'phrase' ? [c.phrase] : []))];
  // "..., so der Minister": who says it has no part in what is said.
  const saying = kind === 'main' ? all.filter((p) => p.kind === 'noun' && isSaidBy(desk, p)) : [];
  const phrases = saying.length ? all.filter((p) => !saying.includes(p)) : all;
  const drafts = constituents.filter((c): c is Extract<Constituent, { type: 'clause' }> => c.type === 'clause');

  // "A traf B und führte ...": nothing before the second verb, so its subject is that of the first.
  const sharesSubject = draft.shared?.subjectOf !== undefined || (kind === 'main' && finiteAt === 0 && joint === 'conjunction');
  const prefield = before.filter((c) => c.type === 'phrase').length + (opener ? 1 : 0);
  const content = drafts.some((c) => (c.draft.kind === 'sub' && /^(?:dass|ob)$/u.test(c.draft.opener?.key ?? '')) || c.draft.kind === 'question');
  clause.arguments =
    kind === 'fragment'
      ? phrases.map((phrase): Argument => ({ role: phrase.preposition ? 'prepositional' : 'adverbial', phrase }))
      : assignRoles(phrases, { desk, predicate, contentClause: content, subjectless: kind === 'infinitive' || kind === 'participial' || draft.kind === 'um', sharesSubject, prefield, antecedent });
  for (const phrase of saying) clause.arguments.push({ role: 'adverbial', phrase });
  // ", der lange wartete und dann sprach": in the second predicate the pronoun is only thought.
  if (draft.shared?.subjectOf && opener) for (const a of clause.arguments) if (a.phrase === opener) a.understood = true;
  // A copula's predicate complement may be an adjective at clause level; adverbs are listed as keys.
  for (const a of clause.arguments)
    if (a.role === 'adverbial' && (a.phrase.kind === 'adverb' || a.phrase.kind === 'adjective')) clause.adverbs.push({ key: desk[a.phrase.head]?.key ?? '', token: a.phrase.head });
  clause.arguments = clause.arguments.filter((a) => a.role !== 'adverbial' || a.phrase.kind === 'noun' || a.phrase.kind === 'pronoun');

  for (const c of drafts) clause.complements.push(...complementsOf(desk, clause, c, constituents));
  for (const c of constituents)
    if (c.type === 'quotation') clause.complements.push({ relation: 'quotation', clause: { kind: 'content', from: c.from, to: c.to, arguments: [], adverbs: [], complements: [], parent: clause } });
  return clause;
}

/** Whether the verb is a plural that no noun or pronoun of the clause can be the subject of by itself. */
function wantsList(desk: readonly DeskWord[], draft: Draft, predicate: Predicate | undefined): boolean {
  const finite = predicate?.finite === undefined ? 0 : (desk[predicate.finite]?.finite ?? 0);
  if ((finite & THIRD_PERSON_PLURAL) === 0 || (finite & THIRD_PERSON_SINGULAR) !== 0) return false;
  // "A und B unterzeichneten ein Abkommen zwischen C und D": the list stands before the verb.
  const verb = draft.items.findIndex((i) => i.type === 'verb' && i.form === 'finite');
  if (draft.items.slice(0, Math.max(0, verb)).some((i) => i.type === 'conjunction')) return false;
  return !draft.items.some((i) => i.type === 'phrase' && !i.phrase.preposition && (i.phrase.kind === 'noun' || i.phrase.kind === 'pronoun') && (i.phrase.agreement & NOMINATIVE & PLURAL) !== 0);
}

/** Right behind ", so", up to the end of the sentence or the next comma. */
function isSaidBy(desk: readonly DeskWord[], phrase: Phrase): boolean {
  if (phrase.preposition || desk[phrase.from - 1]?.lower !== 'so' || desk[phrase.from - 2]?.form !== ',') return false;
  let end = phrase.to;
  while (desk[end] && /^(?:weiter|ferner|abschliessend|abschließend|wörtlich)$/u.test(desk[end]?.lower ?? '')) end++;
  return desk[end] === undefined || /^[.,;!?]$/u.test(desk[end]?.form ?? '');
}

function complementsOf(desk: readonly DeskWord[], clause: Clause, c: Extract<Constituent, { type: 'clause' }>, constituents: readonly Constituent[]): Complement[] {
  const { draft } = c;
  const relation = relationOf(desk, clause, draft);
  const kind: ClauseKind = relation === 'quotation' || relation === 'fragment' || relation === 'coordinate' ? 'main' : relation;
  const built = buildParts(desk, divideCoordinated(draft), kind === 'infinitive' && draft.kind === 'um' ? 'adverbial' : kind, 'none', c.anchor);
  return built.map((inner): Complement => {
    inner.parent = clause;
    const complement: Complement = { relation: draft.kind === 'um' ? 'adverbial' : relation, clause: inner };
    if (relation === 'relative') {
      const anchor = antecedentOf(desk, inner, draft, constituents);
      if (anchor) {
        inner.antecedent = anchor;
        anchor.clauses.push(inner);
        complement.anchor = anchor.head;
      }
    } else if (relation === 'content' || relation === 'infinitive' || relation === 'question') {
      const anchor = standInFor(desk, clause, draft, c, constituents);
      if (anchor !== undefined) {
        complement.anchor = anchor;
        const noun = c.anchor;
        if (noun && noun.head === anchor && noun.kind === 'noun') noun.clauses.push(inner);
      }
    }
    if ((relation === 'infinitive' || draft.kind === 'um' || relation === 'participial') && !hasSubject(inner)) {
      const noun = relation === 'participial' && c.anchor && draft.from - c.anchor.to <= 1 ? c.anchor : undefined;
      const controller = noun ?? controllerOf(clause, c, complement.anchor);
      // "Es besteht die Möglichkeit, Gäste einzuladen": a noun does not do what it is spelled out by.
      if (controller && controller.head !== complement.anchor) inner.arguments.push({ role: 'subject', phrase: controller, understood: true });
    }
    return complement;
  });
}

/** "nicht", "keine Absicht"; but not "nicht nur", and not "nicht diskriminierende Regeln", which denies the attribute alone. */
function isNegative(desk: readonly DeskWord[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const word = desk[i] as DeskWord;
    if (word.lower.startsWith('kein')) return true;
    if (NEGATIONS.has(word.key) && phrase.to - phrase.from <= 2 && !/^(?:nur|allein|bloss|zuletzt|selten|minder|weniger)$/u.test(desk[i + 1]?.key ?? '')) return true;
  }
  return false;
}
