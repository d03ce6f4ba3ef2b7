/**
 * Gives the bare noun phrases of a clause their grammatical functions: all readings that case and agreement allow are weighed
 * together, and the best combination wins.
 */
import { ACCUSATIVE, DATIVE, GENITIVE, NOMINATIVE, PLURAL, SINGULAR } from '../../shared/agreement.ts';
import type { Argument, Predicate, Role } from '../../shared/clause.ts';
import type { Phrase } from '../../shared/phrase.ts';
import { keyOf } from '../../shared/token.ts';
import verbs from '../data/verbs.json' with { type: 'json' };
import { THIRD_PERSON_PLURAL, THIRD_PERSON_SINGULAR } from '../morphology/finite.ts';
import { isNounKind } from '../morphology/nounKinds.ts';
import { isYear } from '../phrases/besideHead.ts';
import type { DeskWord } from '../work.ts';

const COPULAS: ReadonlySet<string> = new Set(verbs.copulas.split(' ').map(keyOf));
const SPEECH: ReadonlySet<string> = new Set(verbs.takeClause.split(' ').map(keyOf));

/** Verbs whose one object stands in the dative: "gratulierte Xi Jinping". */
const DATIVE_VERBS: ReadonlySet<string> = new Set(verbs.dative.split(' ').map(keyOf));

/** Verbs of giving and telling, with whom it is given to in the dative and what is given in the accusative. */
const GIVING: ReadonlySet<string> = new Set(verbs.giving.split(' ').map(keyOf));

/** Verbs without an accusative object: "es fand eine Sitzung statt". */
const NO_OBJECT: ReadonlySet<string> = new Set(verbs.noObject.split(' ').map(keyOf));

export interface RoleContext {
  readonly desk: readonly DeskWord[];
  readonly predicate: Predicate | undefined;
  /** A clause fills the place of the object ("sagte, dass ..."). */
  readonly contentClause: boolean;
  /** Infinitive and participial clauses have no subject of their own. */
  readonly subjectless: boolean;
  /** The clause can take the subject of the one before it: "... und führte Gespräche". */
  readonly sharesSubject: boolean;
  /** Place of the finite verb among the phrases: how many of them stand before it. */
  readonly prefield: number;
  /** Of a relative clause the noun before it. */
  readonly antecedent?: Phrase | undefined;
}

type Choice = Exclude<Role, 'prepositional'>;

/** The arguments of a clause: bare phrases by function, the others by their preposition. */
export function assignRoles(phrases: readonly Phrase[], context: RoleContext): Argument[] {
  const { desk } = context;
  const out: (Argument | undefined)[] = phrases.map((phrase) => {
    if (phrase.preposition) return { role: 'prepositional', phrase };
    if (phrase.kind === 'adverb') return { role: 'adverbial', phrase };
    if (desk[phrase.head]?.tag === 'PRF') return { role: 'reflexive', phrase };
    return undefined;
  });
  const open = phrases.map((_, i) => i).filter((i) => out[i] === undefined);
  const choices = best(
    open.map((i) => phrases[i] as Phrase),
    open,
    context,
  );
  open.forEach((i, n) => {
    out[i] = { role: choices[n] as Role, phrase: phrases[i] as Phrase };
  });
  return out as Argument[];
}

const LIMIT = 7;

function best(phrases: readonly Phrase[], places: readonly number[], context: RoleContext): Choice[] {
  const options = phrases.map((p) => optionsOf(p, context));
  // More bare phrases than a verb can have: the first ones are weighed, the rest are adverbials.
  const n = Math.min(phrases.length, LIMIT);
  let bestScore = Number.NEGATIVE_INFINITY;
  let bestChoice: Choice[] = options.map((o) => (o[0] as [Choice, number])[0]);
  const current: Choice[] = [];
  const walk = (i: number, score: number): void => {
    if (i === n) {
      const total = score + whole(current, phrases, places, context);
      if (total > bestScore) {
        bestScore = total;
        bestChoice = [...current, ...phrases.slice(n).map((): Choice => 'adverbial')];
      }
      return;
    }
    for (const [role, weight] of options[i] as [Choice, number][]) {
      if (role !== 'adverbial' && role !== 'genitive' && current.includes(role)) continue;
      current.push(role);
      walk(i + 1, score + weight);
      current.pop();
    }
  };
  walk(0, 0);
  return bestChoice;
}

/** What a phrase can be by its case, with how well it fits by itself. */
function optionsOf(phrase: Phrase, { desk, predicate, subjectless }: RoleContext): [Choice, number][] {
  const head = desk[phrase.head] as DeskWord;
  const copula = predicate !== undefined && COPULAS.has(predicate.key);
  if (phrase.kind === 'adjective') return [[copula || predicate?.voice === 'stative' ? 'predicative' : 'adverbial', 1]];
  const bits = phrase.agreement;
  const event = phrase.determiner !== undefined && phrase.genitive !== undefined;
  const time = !event && (isNounKind('time', head.key) || (head.tag === 'CARD' && isYear(head.form))) && !phrase.name;
  const dative = predicate !== undefined && DATIVE_VERBS.has(predicate.key);
  const none = predicate !== undefined && NO_OBJECT.has(predicate.key);
  const out: [Choice, number][] = [];
  if (bits & NOMINATIVE) {
    if (!subjectless) out.push(['subject', time ? -1 : 1]);
    if (copula) out.push(['predicative', 0.4]);
  }
  const passive = predicate?.voice === 'passive' || predicate?.voice === 'stative';
  if (bits & ACCUSATIVE && !copula) out.push(['object', passive ? -3 : time ? -1 : dative || none ? -0.6 : 0.8]);
  if (bits & DATIVE) out.push(['indirect', dative ? 1.6 : indirectWeight(phrase, bits, desk)]);
  if (bits & GENITIVE && !(bits & ~GENITIVE)) out.push(['genitive', 0.2]);
  // "ich", "er", "wir" can be nothing but a subject.
  const onlySubject = phrase.kind === 'pronoun' && !(bits & ~NOMINATIVE) && !subjectless;
  // "Es fand eine Sitzung statt": with such verbs "es" only holds the place of the subject that follows.
  const holds = none && head.lower === 'es' && predicate?.finite !== undefined && phrase.from < predicate.finite;
  out.push(['adverbial', time ? 0.9 : holds ? 0.5 : onlySubject ? -4 : -1.5]);
  return out;
}

/** A dative that could be another case as well is rarely one: names and unmarked plurals. */
function indirectWeight(phrase: Phrase, bits: number, desk: readonly DeskWord[]): number {
  if (!(bits & (NOMINATIVE | ACCUSATIVE))) return 0.8;
  const head = desk[phrase.head] as DeskWord;
  return phrase.name !== undefined || head.tag === 'NE' ? -0.2 : -1;
}

/** 1 for what acts (persons, states, bodies), 0 for what does not, between them for pronouns. */
function agency(phrase: Phrase, { desk, antecedent }: RoleContext): number {
  if (phrase.conjuncts.length) return agency(phrase.conjuncts[0] as Phrase, { desk } as RoleContext);
  const head = desk[phrase.head] as DeskWord;
  if (head.tag === 'PRELS') return antecedent ? agency(antecedent, { desk } as RoleContext) : 0.5;
  if (phrase.kind === 'pronoun') return /^(?:es|das|dies|etwas|nichts|viel|wenig|mehr|alles|was)$/u.test(head.lower) ? 0.2 : 0.7;
  return phrase.name !== undefined || head.tag === 'NE' || isNounKind('person', head.key) || isNounKind('agent', head.key) ? 1 : /(?:er|ist|in|ent|ant)$/u.test(head.key) ? 0.6 : 0;
}

const isBare = (phrase: Phrase, desk: readonly DeskWord[]): boolean =>
  phrase.kind === 'noun' && !phrase.determiner && !phrase.name && !phrase.genitive && !phrase.conjuncts.length && !phrase.appositions.length && desk[phrase.head]?.tag === 'NN';

/** "die Makler vertritt": without an article persons are several. */
const isBarePlural = (phrase: Phrase, desk: readonly DeskWord[]): boolean =>
  isBare(phrase, desk) &&
  !phrase.modifiers.length &&
  (phrase.agreement & PLURAL) !== 0 &&
  (isNounKind('person', desk[phrase.head]?.key ?? '') || /(?:er|ist|ent|ant)$/u.test(desk[phrase.head]?.key ?? ''));

const isBareThing = (phrase: Phrase, desk: readonly DeskWord[]): boolean =>
  isBare(phrase, desk) && !(phrase.agreement & PLURAL) && !['person', 'agent', 'time'].some((kind) => isNounKind(kind as 'person', desk[phrase.head]?.key ?? ''));

/** How well a whole combination fits the verb: agreement, order, which places are filled. */
function whole(roles: readonly Choice[], phrases: readonly Phrase[], places: readonly number[], context: RoleContext): number {
  const { desk, predicate, subjectless, contentClause, prefield, sharesSubject } = context;
  let score = 0;
  const s = roles.indexOf('subject');
  const o = roles.indexOf('object');
  const d = roles.indexOf('indirect');
  if (!subjectless) {
    if (s < 0) score -= sharesSubject ? -1.2 : 2;
    else {
      const subject = phrases[s] as Phrase;
      const finite = predicate?.finite === undefined ? undefined : desk[predicate.finite];
      if (finite?.finite) {
        const plural = subject.agreement & NOMINATIVE & PLURAL;
        const singular = o >= 0 && isBarePlural(subject, desk) ? 0 : subject.agreement & NOMINATIVE & SINGULAR;
        const verbPlural = finite.finite & THIRD_PERSON_PLURAL;
        const verbSingular = finite.finite & THIRD_PERSON_SINGULAR;
        const first = /^(?:ich|wir|du)$/u.test(desk[subject.head]?.lower ?? '');
        if (!first && !((plural && verbPlural) || (singular && verbSingular))) score -= 3;
      }
      if (predicate && SPEECH.has(predicate.key) && predicate.voice === 'active') {
        const head = desk[subject.head] as DeskWord;
        if (subject.name || isNounKind('person', head.key) || head.tag === 'NE' || (subject.kind === 'pronoun' && /^(?:PPER|PWS|PIS)$/u.test(head.tag))) score += 0.6;
      }
      if (subject.kind === 'pronoun' && /^(?:er|wir|ich|man|wer|sie|es)$/u.test(desk[subject.head]?.lower ?? '')) score += 0.3;
    }
  }
  // "Es wurde die Lage besprochen": what stands behind is the subject, "es" only holds the first place.
  if (s >= 0 && predicate?.voice === 'passive' && (places[s] as number) < prefield && desk[(phrases[s] as Phrase).head]?.lower === 'es')
    if (phrases.some((p, n) => roles[n] === 'adverbial' && p.kind === 'noun' && (p.agreement & NOMINATIVE) !== 0 && !isNounKind('time', desk[p.head]?.key ?? ''))) score -= 3.5;
  if (s >= 0 && o >= 0) {
    const [subject, object] = [phrases[s] as Phrase, phrases[o] as Phrase];
    // Who acts decides only where the cases do not.
    if (subject.agreement & ACCUSATIVE && object.agreement & NOMINATIVE) score += (agency(subject, context) - agency(object, context)) * (context.antecedent ? 0.8 : 0.4);
    // "drückte sein Beileid aus und wünschte den Verletzten Genesung": what is given leaves the subject to the one before, and whoever could be a dative is who it is given to.
    if (sharesSubject && prefield === 0 && predicate && GIVING.has(predicate.key) && subject.agreement & ACCUSATIVE && object.agreement & DATIVE && agency(subject, context) < 0.5) score -= 2.8;
    // "Priorität hat die Versorgung": a thing without an article before the verb is what something has.
    if ((places[o] as number) < prefield && isBareThing(object, desk) && subject.determiner?.key === 'der') score += 0.6;
    // "Ein Geschenk überreichte ihm die Delegation": what is new and acts on nobody is rarely the subject.
    if ((places[o] as number) < prefield && object.determiner?.key === 'ein' && subject.determiner?.key === 'der' && agency(object, context) < agency(subject, context)) score += 0.3;
    // "bestätigt ihre Absicht": whose it is comes before.
    if (subject.determiner && /^(?:sein|ihr)$/u.test(subject.determiner.key)) score -= 0.4;
  }
  // Subject before object, indirect object before object, where case does not tell.
  if (s >= 0 && o >= 0 && s > o) score -= (places[o] as number) < prefield ? 0.5 : 0.7;
  if (s >= 0 && d >= 0 && s > d) score -= 0.2;
  if (d >= 0 && o >= 0 && d > o) score -= 0.2;
  if (d >= 0 && o < 0 && !contentClause) score -= 0.2;
  if (o >= 0 && contentClause) score -= 0.3;
  return score;
}
