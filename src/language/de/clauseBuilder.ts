/** Makes the clauses that readers see of the drafts that segmentation leaves: predicate, arguments, complements. */
import { ACCUSATIVE, ANY_AGREEMENT, DATIVE, FEMININE, GENITIVE, MASCULINE, NEUTER, NOMINATIVE, PLURAL, SINGULAR } from '../shared/agreement.ts';
import type { Argument, Clause, ClauseKind, Complement, Predicate, Relation, Role } from '../shared/clause.ts';
import type { Phrase } from '../shared/phrase.ts';
import { keyOf } from '../shared/token.ts';
import { attach, type Constituent } from './attachment.ts';
import verbs from './data/verbs.json' with { type: 'json' };
import { SUBJUNCTIVE_II, THIRD_PERSON_PLURAL, THIRD_PERSON_SINGULAR } from './finite.ts';
import { frontier } from './frontier.ts';
import { TAKE_CLAUSE, TAKE_INFINITIVE } from './governing.ts';
import type { Draft, Item } from './items.ts';
import { divideCoordinated, type Joint, type MainDraft } from './mainClauses.ts';
import { isNounKind } from './nounKinds.ts';
import { isIntransitive, predicateOf } from './predicate.ts';
import { assignRoles } from './roles.ts';
import type { DeskWord } from './work.ts';

type VerbItem = Extract<Item, { type: 'verb' }>;
const keys = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(keyOf));
const OBJECT_CONTROL = keys(verbs.objectControl);
/** Nouns that a dass-clause or an infinitive can spell out. */
const CONTENT_NOUNS = new Set([...keys(verbs.contentNouns), ...keys(verbs.takeInfinitive)]);
const NEGATIONS = new Set(['nicht', 'nie', 'niemals', 'weder', 'keineswegs', 'keinesfalls', 'nirgends']);
/** Words that stand in for a clause that follows: "davon, dass", "darauf, ... zu", "es ..., dass". */
const STAND_INS = /^(?:da(?:r)?(?:von|auf|für|über|an|zu|mit|bei|gegen|in|nach|um|aus|durch|vor|unter)|es)$/u;

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

/** "A gratulierte der Kollegin, drückte die Hoffnung aus": not the hope expresses it, the list of verbs goes on without "und". */
function goesOn(desk: readonly DeskWord[], clause: Clause, previous: Clause): boolean {
  const subject = clause.arguments.find((a) => a.role === 'subject')?.phrase;
  return (
    clause.predicate?.finite === clause.from &&
    previous.kind === 'main' &&
    hasSubject(previous) &&
    subject !== undefined &&
    (subject.agreement & ACCUSATIVE) !== 0 &&
    CONTENT_NOUNS.has(desk[subject.head]?.key ?? '') &&
    !clause.arguments.some((a) => a.role === 'object')
  );
}

/**
 * "Der Präsident begrüsste den Gast, lobte die Arbeit und überreichte ein Geschenk": predicates in a list share the subject of
 * the first, unless the one behind the comma tells who said the words before it ("..., erklärte der Minister und reiste ab").
 */
function joinLists(desk: readonly DeskWord[], drafts: readonly MainDraft[]): void {
  const verbFirst = (d: MainDraft | undefined): boolean => d?.items[0]?.type === 'verb' && d.items[0].form === 'finite';
  // "A dankte für die Förderung, gab aber zu bedenken, ...": "aber" right behind the verb goes on with the subject before it.
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i] as MainDraft;
    if (draft.joint === 'comma' && verbFirst(draft) && contrasts(desk, draft) && !verbFirst(drafts[i - 1]) && drafts[i - 1]?.kind !== 'fragment') draft.joint = 'conjunction';
  }
  for (let i = drafts.length - 2; i > 0; i--) {
    const draft = drafts[i] as MainDraft;
    const next = drafts[i + 1] as MainDraft;
    if (draft.joint !== 'comma' || !verbFirst(draft) || next.joint !== 'conjunction' || !verbFirst(next) || verbFirst(drafts[i - 1]) || drafts[i - 1]?.kind === 'fragment') continue;
    const [verb, after] = draft.items;
    const phrase = after?.type === 'phrase' ? after.phrase : undefined;
    const speaks = verb?.type === 'verb' && TAKE_CLAUSE.has(desk[verb.token]?.key ?? '');
    const speaker =
      phrase && !phrase.preposition && (phrase.name !== undefined || phrase.kind === 'pronoun' || ['person', 'agent'].some((kind) => isNounKind(kind as 'person', desk[phrase.head]?.key ?? '')));
    if (!speaks || !speaker) draft.joint = 'conjunction';
  }
}

const CONTRAST = /^(?:aber|jedoch|allerdings|hingegen|dagegen|indes|indessen|gleichzeitig|zugleich)$/u;

/** Whether a word that contrasts stands behind the verb, with no more than a pronoun between. */
function contrasts(desk: readonly DeskWord[], draft: MainDraft): boolean {
  const at = draft.items.slice(1, 3).findIndex((i) => CONTRAST.test(desk[i.from]?.lower ?? ''));
  const between = draft.items[1];
  return at === 0 || (at === 1 && between?.type === 'phrase' && /^(?:PRF|PPER)$/u.test(desk[between.phrase.head]?.tag ?? '') && desk[between.phrase.head]?.lower !== 'er');
}

const mainKind = (draft: Draft): ClauseKind => (draft.kind === 'fragment' ? 'fragment' : draft.kind === 'participial' ? 'participial' : 'main');

const hasSubject = (clause: Clause): boolean => clause.arguments.some((a) => a.role === 'subject');

function shareSubject(clause: Clause, from: Clause): void {
  const subject = from.arguments.find((a) => a.role === 'subject');
  if (subject) clause.arguments.push({ ...subject, understood: true });
}

/** Indirect speech without a conjunction, speech before its verb, conditions without "wenn". */
function govern(desk: readonly DeskWord[], built: readonly { clause: Clause; draft: MainDraft }[]): Clause[] {
  const top: Clause[] = [];
  for (const { clause, draft } of built) {
    const previous = top.at(-1);
    const verbFirst = clause.predicate?.finite !== undefined && clause.predicate.finite === clause.from;
    const takes = clause.predicate !== undefined && TAKE_CLAUSE.has(clause.predicate.key);
    const condition = previous?.predicate?.finite === previous?.from && previous?.predicate?.mood === 'conditional' && clause.predicate?.mood === 'conditional';
    if (previous && draft.joint === 'comma' && verbFirst && takes && !condition && previous.kind !== 'fragment' && !hasContent(clause)) {
      // "Die Lage sei ernst, erklärte der Minister."
      top.pop();
      subordinate(clause, previous, 'content');
      while (top.length && previous.predicate?.mood === 'reported' && top.at(-1)?.predicate?.mood === 'reported') subordinate(clause, top.pop() as Clause, 'content');
      top.push(clause);
      continue;
    }
    if (previous && draft.joint === 'comma' && verbFirst && previous.predicate?.finite === previous.from && (!takes || condition)) {
      // "Könnten sie ..., würden sie ..."
      top.pop();
      previous.kind = 'adverbial';
      subordinate(clause, previous, 'adverbial');
      top.push(clause);
      continue;
    }
    const speech = previous && speechIn(previous);
    if (speech && !verbFirst && (draft.joint === 'comma' || draft.joint === 'colon' || draft.joint === 'conjunction' || draft.joint === 'other')) {
      // "äusserte den Wunsch, die Gespräche mögen bald beginnen": in the plural the form of the indicative.
      const reported =
        clause.predicate?.mood === 'reported' ||
        (clause.predicate?.modal === 'mögen' && clause.predicate.tense === 'present' && draft.joint === 'comma') ||
        (clause.predicate?.mood === 'conditional' && draft.joint === 'comma');
      const told = speech.complements.filter((c) => c.relation === 'content' && c.clause.kind === 'content');
      const indirect = told.some((c) => c.clause.predicate?.mood === 'reported' || c.clause.predicate?.mood === 'conditional' || couldBeSubjunctive(desk, c.clause));
      // "..., beide Länder sollten A stärken und B ausbauen, nur so könnten sie ...": what is said goes on.
      const finite = clause.predicate?.finite;
      const shared = finite !== undefined && finite < clause.from && told.some((c) => c.clause.predicate?.finite === finite);
      const more = shared || (indirect && reported && (draft.joint === 'conjunction' || draft.joint === 'comma'));
      // "Muster sagte, die Beziehungen entwickelten sich gut": right behind the verb the indicative's form is the subjunctive's as well.
      const waits =
        draft.joint === 'comma' && !hasContent(speech) && speech === previous && speech.to === clause.from - 1 && !speech.arguments.some((a) => a.role === 'object' || a.role === 'reflexive');
      const right = waits && (speech.predicate?.finite === speech.to - 1 || couldBeSubjunctive(desk, clause));
      if (right || more || (reported && (draft.joint === 'comma' || draft.joint === 'colon') && !hasContent(speech)) || (draft.joint === 'colon' && !hasContent(speech))) {
        // "Er betonte: „...“": what is quoted is what he said.
        const quoted = clause.kind === 'fragment' && !clause.arguments.length && !clause.adverbs.length ? clause.complements.filter((c) => c.relation === 'quotation') : [];
        if (quoted.length) for (const q of quoted) subordinate(speech, q.clause, 'quotation');
        else subordinate(speech, clause, 'content');
        continue;
      }
    }
    top.push(clause);
  }
  return top;
}

/** "sollten", "blieben": the form of the past that is the subjunctive's as well. */
function couldBeSubjunctive(desk: readonly DeskWord[], { predicate }: Clause): boolean {
  const word = predicate?.finite === undefined ? undefined : desk[predicate.finite];
  return word !== undefined && (word.finite & SUBJUNCTIVE_II) !== 0;
}

/** The clause in which a verb of saying waits for what is said: this one, or the last one below it. */
function speechIn(clause: Clause): Clause | undefined {
  if (clause.predicate && TAKE_CLAUSE.has(clause.predicate.key)) return clause;
  const last = clause.complements.at(-1)?.clause;
  return last ? speechIn(last) : undefined;
}

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

const hasContent = (clause: Clause): boolean => clause.complements.some((c) => c.relation === 'content' || c.relation === 'quotation' || c.relation === 'question');

function subordinate(parent: Clause, child: Clause, relation: Relation): void {
  if (relation === 'content') child.kind = child.kind === 'fragment' ? 'fragment' : 'content';
  child.parent = parent;
  parent.complements.push({ relation, clause: child });
  parent.from = Math.min(parent.from, child.from);
  parent.to = Math.max(parent.to, child.to);
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

const CASE_OF: Partial<Record<Role, number>> = { subject: NOMINATIVE, object: ACCUSATIVE, indirect: DATIVE, genitive: GENITIVE };

/** The noun that a relative clause tells more of: the nearest before it with the pronoun's gender and number. */
function antecedentOf(desk: readonly DeskWord[], inner: Clause, draft: Draft, constituents: readonly Constituent[]): Phrase | undefined {
  const opener = draft.opener;
  if (!opener) return undefined;
  const word = desk[opener.token] as DeskWord;
  const role = inner.arguments.find((a) => a.phrase === opener.phrase)?.role;
  const finite = inner.predicate?.finite === undefined ? 0 : (desk[inner.predicate.finite]?.finite ?? 0);
  // "..., die zu X führen": the verb shows the number of its subject.
  const number =
    role !== 'subject' || !finite ? ANY_AGREEMENT : finite & THIRD_PERSON_SINGULAR ? (finite & THIRD_PERSON_PLURAL ? ANY_AGREEMENT : SINGULAR) : finite & THIRD_PERSON_PLURAL ? PLURAL : ANY_AGREEMENT;
  const cases = ((role && CASE_OF[role]) ?? ANY_AGREEMENT) & number;
  const pronoun = (word.readings.find((r) => r.tag === 'PRELS')?.agreement ?? word.agreement) & (opener.phrase?.preposition ? opener.phrase.agreement : cases);
  const genders = word.tag === 'PRELAT' ? (/^dessen/u.test(word.lower) ? [MASCULINE, NEUTER] : [FEMININE, PLURAL]) : [MASCULINE, FEMININE, NEUTER, PLURAL].filter((g) => pronoun & g);
  // "was", "wo", "wobei" take up the whole clause.
  if (!/^PREL/u.test(word.tag) || word.key === 'was') return undefined;
  let fallback: Phrase | undefined;
  for (let i = constituents.length - 1; i >= 0; i--) {
    const c = constituents[i] as Constituent;
    if (c.type !== 'phrase' || c.phrase.from > draft.from || c.phrase.kind === 'adverb' || c.phrase.kind === 'adjective' || desk[c.phrase.head]?.tag === 'PRF') continue;
    const edge = frontier(c.phrase);
    // With the verb between ("gebe, welche ...") the clause tells more of the whole phrase, right behind it of the nearest noun.
    const apart = draft.from - c.phrase.to > 1;
    for (let n = edge.length - 1; n >= 0; n--) {
      let j = apart ? edge.length - 1 - n : n;
      let p = edge[j] as Phrase;
      const agrees = (x: Phrase) => genders.some((g) => x.agreement & g);
      if (!agrees(p)) continue;
      // "die Delegation der Gesandten, die geleitet wurde": several rather than one woman.
      const doubtful = (p.agreement & PLURAL) !== 0 && !agrees({ ...p, agreement: p.agreement & ~FEMININE }) && /(?:ten|den|sen)$/u.test(desk[p.head]?.form ?? '');
      if (doubtful || (isNounKind('time', desk[p.head]?.key ?? '') && !p.name)) {
        fallback ??= p;
        continue;
      }
      // An office beside a name stands for the person: "Lawrow, Außenminister Russlands, in Audienz, der ..."
      while (j > 0 && edge[j - 1]?.appositions.includes(p) && agrees(edge[j - 1] as Phrase)) p = edge[--j] as Phrase;
      // "richtete einen Appell an Israel, in dem": a bare name shows no gender; a noun that does comes first.
      const bareName = desk[p.head]?.tag === 'NE' && p.determiner === undefined && !p.appositions.length && p.name !== undefined && p.name.to - p.name.from === 1;
      if (!bareName || !opener.phrase?.preposition) return p;
      fallback ??= p;
    }
  }
  return fallback;
}

function relationOf(desk: readonly DeskWord[], clause: Clause, draft: Draft): Relation {
  switch (draft.kind) {
    case 'relative':
      return 'relative';
    case 'infinitive':
      return 'infinitive';
    case 'um':
      return 'infinitive';
    case 'participial':
      return 'participial';
    case 'question':
      return questionRelation(desk, clause, draft);
    default:
      return /^(?:dass|ob)$/u.test(draft.opener?.key ?? '') ? 'content' : 'adverbial';
  }
}

/** "wie der Minister betonte" tells whose words these are; "wie wichtig dies sei" is what someone says. */
function questionRelation(desk: readonly DeskWord[], clause: Clause, draft: Draft): Relation {
  const key = draft.opener?.key ?? '';
  if (
    /^(?:wobei|wodurch|womit|weshalb|weswegen|wogegen|worauf|woraus|wovon|wo|was|worin|woran|wonach)$/u.test(key) &&
    !(clause.predicate && TAKE_CLAUSE.has(clause.predicate.key) && key !== 'wobei' && key !== 'was' && key !== 'wodurch')
  )
    return 'adverbial';
  if (key === 'wie' && draft.opener?.phrase && draft.opener.phrase.to - draft.opener.phrase.from === 1) {
    const verb = draft.items.find((i): i is VerbItem => i.type === 'verb');
    const object = draft.items.some((i) => i.type === 'clause');
    if (verb && TAKE_CLAUSE.has(desk[verb.token]?.key ?? '') && !object) return 'adverbial';
  }
  return 'question';
}

/** The noun or stand-in that a content clause spells out: of "Überzeugung davon, dass" the noun's stand-in. */
function standInFor(desk: readonly DeskWord[], clause: Clause, draft: Draft, c: Extract<Constituent, { type: 'clause' }>, constituents: readonly Constituent[]): number | undefined {
  for (let i = constituents.length - 1; i >= 0; i--) {
    const other = constituents[i] as Constituent;
    if (other.type !== 'phrase' || other.phrase.from > draft.from) continue;
    if (other.phrase.kind === 'adverb' && STAND_INS.test(desk[other.phrase.head]?.key ?? '')) return other.phrase.head;
  }
  if (c.anchor && c.anchor.kind === 'noun' && draft.from - c.anchor.to <= 3) {
    const noun = frontier(c.anchor)
      .reverse()
      .find((p) => CONTENT_NOUNS.has(desk[p.head]?.key ?? ''));
    if (noun) return noun.head;
    // "wünschte von ganzem Herzen, dass": the verb takes the clause where the noun cannot.
    if (clause.predicate && (TAKE_CLAUSE.has(clause.predicate.key) || (draft.kind === 'infinitive' && TAKE_INFINITIVE.has(clause.predicate.key)))) return undefined;
    return c.anchor.head;
  }
  return undefined;
}

/** Who is meant to do what the infinitive says: "bat ihn, ... zu" him, "die Bereitschaft der Schweiz, ... zu" Switzerland. */
function controllerOf(clause: Clause, c: Extract<Constituent, { type: 'clause' }>, anchor: number | undefined): Phrase | undefined {
  const subject = clause.arguments.find((a) => a.role === 'subject')?.phrase;
  if (anchor !== undefined && c.anchor?.head === anchor && c.anchor.kind === 'noun') {
    if (c.anchor.genitive) return c.anchor.genitive;
    const owner = c.anchor.attributes.find((p) => p.preposition?.key === 'von');
    if (owner) return owner;
  }
  if (clause.predicate && OBJECT_CONTROL.has(clause.predicate.key)) {
    const patient = clause.arguments.find((a) => a.role === 'indirect')?.phrase ?? (clause.predicate.voice === 'passive' ? subject : clause.arguments.find((a) => a.role === 'object')?.phrase);
    const appealed = clause.arguments.find((a) => a.role === 'prepositional' && a.phrase.preposition?.key === 'an')?.phrase;
    return patient ?? appealed;
  }
  return subject;
}
