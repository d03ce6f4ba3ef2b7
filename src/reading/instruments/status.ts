/** How far an instrument has come: signed in this encounter, under negotiation, or only cited. */
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { InstrumentStatus } from '../../records/instrument.ts';
import { byDate } from '../encounters/whenAndWhere/status.ts';
import { endsIn } from '../people/words.ts';
import { datesBetween, type Scene } from '../scene.ts';
import type { InstrumentWords } from './words.ts';

export interface Standing {
  /** Undefined where the text denies it. */
  readonly status: InstrumentStatus | undefined;
  readonly tokens: readonly number[];
}

export function statusOf(scene: Scene, words: InstrumentWords, clause: Clause, phrase: Phrase, argument: Phrase): Standing {
  const { tokens } = scene.text;
  const key = (t: number): string => (tokens[t] as Token).key;
  const p = clause.predicate;
  // "a contract for trucks and two memorandums": a member of the list that the preposition before it does not govern.
  const listed = isOwnPaper(scene, words, phrase) && (tokens[phrase.coreFrom - 1] as Token | undefined)?.wordClass === 'conjunction';
  const own = membersOf(argument).includes(phrase) || argument === phrase || listed;
  const bare = (a: Clause['arguments'][number]): boolean => a.role === 'adverbial' && !a.phrase.preposition && a.phrase.to <= (p?.token ?? 0);
  const isMatter = own && clause.arguments.some((a) => a.phrase === argument && (p?.voice === 'active' ? a.role === 'object' || a.role === 'indirect' : a.role === 'subject' || bare(a)));
  if (p && isMatter && (words.sign.has(p.key) || words.handing.has(p.key))) {
    if (p.negated) return stillNegotiated(scene, words, clause) ?? { status: undefined, tokens: [] };
    if (p.tense === 'future' || p.modal !== undefined || clause.kind === 'infinitive') return { status: 'negotiated', tokens: p.tokens };
    // "met B, with whom he signed a plan": told of those who met, and not of the paper.
    const ofPerson = clause.kind === 'relative' && clause.antecedent !== undefined && scene.cast.who(clause.antecedent).some((x) => x.kind === 'person');
    if (p.tense === 'pluperfect' || (clause.kind === 'relative' && !ofPerson) || isLongAgo(scene, clause, phrase)) return { status: 'cited', tokens: [] };
    return { status: 'signed', tokens: p.tokens };
  }
  // "The following agreements were signed: A and B": the list behind the colon.
  const over = p ?? clause.parent?.predicate;
  const behindColon = over && !isMatter && !over.negated && words.sign.has(over.key) && over.voice === 'passive' && (over.tense === 'past' || over.tense === 'perfect') && phrase.from > over.token;
  if (behindColon && tokens.slice(over.token, phrase.from).some((t) => t.form === ':')) return { status: 'signed', tokens: over.tokens };
  if (p?.negated && isMatter && words.adopt.has(p.key)) return { status: undefined, tokens: [] };
  for (const relative of phrase.clauses) {
    const q = relative.predicate;
    if (relative.kind === 'relative' && q && words.sign.has(q.key) && q.tense !== 'pluperfect' && !q.negated && q.tense !== 'present') return { status: 'signed', tokens: q.tokens };
  }
  // "the signing of a memorandum on trade and an arrangement on police": the second may have come to stand by itself.
  const before = listed ? clause.arguments.find((a) => a.phrase.to === phrase.coreFrom - 1 && a.phrase !== argument)?.phrase : undefined;
  const beside = before && phrasesWithin(before).find((o) => endsIn(words.signNouns, key(o.head)));
  if (beside && p?.tense !== 'future' && p?.modal === undefined) return { status: 'signed', tokens: [beside.head] };
  const outer = [...membersOf(argument)].flatMap((m) => phrasesWithin(m)).filter((o) => o !== phrase && o.from <= phrase.from && o.to >= phrase.to && o.head < phrase.head);
  // "attended the signing ceremony of the Exchange of Notes"
  const signing = outer.find((o) => endsIn(words.signNouns, key(o.head)) || (words.ceremonies.has(key(o.head)) && endsIn(words.signNouns, key(o.head - 1))));
  // "beschloss die Unterzeichnung", "die bevorstehende Unterzeichnung": still to come.
  const ahead =
    signing && ((p && (words.negotiate.has(p.key) || words.plan.has(p.key) || p.tense === 'future' || p.modal !== undefined)) || signing.modifiers.some((m) => words.negotiatedModifiers.has(key(m))));
  if (signing) return { status: ahead ? 'negotiated' : 'signed', tokens: [signing.head] };
  const negotiation = outer.find((o) => endsIn(words.negotiationNouns, key(o.head)));
  // "seit dem Abschluss des Abkommens im Jahre 2002": concluded long ago.
  const past = negotiation?.preposition !== undefined && words.since.has(negotiation.preposition.key);
  if (negotiation && !past) return { status: 'negotiated', tokens: [negotiation.head] };
  // "Das Abkommen ist in Verhandlung", "befindet sich in Vorbereitung"
  const underway =
    p &&
    own &&
    !p.negated &&
    p.tense === 'present' &&
    clause.arguments.find(
      (a) => !a.understood && a.phrase.preposition && words.areaPrepositions.has(a.phrase.preposition.key) && !a.phrase.determiner && words.negotiationNouns.has(key(a.phrase.head)),
    )?.phrase;
  if (underway && clause.arguments.some((a) => a.phrase === argument && a.role === 'subject')) return { status: 'negotiated', tokens: [underway.head] };
  if (p && isMatter && words.negotiate.has(p.key)) return { status: 'negotiated', tokens: p.tokens };
  const modifier = phrase.modifiers.find((m) => words.negotiatedModifiers.has(key(m)));
  if (modifier !== undefined) return { status: 'negotiated', tokens: [modifier] };
  return { status: 'cited', tokens: [] };
}

/** "wurde nicht unterzeichnet; die Verhandlungen darüber gehen weiter": not denied, but still to come. */
function stillNegotiated({ clauses, text }: Scene, words: InstrumentWords, { to }: Clause): Standing | undefined {
  const next = clauses.find((c) => c.from >= to && c.from <= to + 2 && c.kind === 'main');
  const noun = next?.arguments.find((a) => a.role === 'subject' && words.negotiationNouns.has((text.tokens[a.phrase.head] as Token).key))?.phrase;
  return noun && next && !next.predicate?.negated && next.adverbs.some((a) => words.standIns.has(a.key)) ? { status: 'negotiated', tokens: [noun.head] } : undefined;
}

/** A paper with an article or a number of its own, which begins a new member of a list. */
export function isOwnPaper({ text: { tokens } }: Scene, words: InstrumentWords, phrase: Phrase): boolean {
  const key = (tokens[phrase.head] as Token).key;
  const first = tokens[phrase.coreFrom] as Token;
  return (words.papers.has(key) || endsIn(words.nouns, key)) && phrase.coreFrom < phrase.head && (first.wordClass === 'determiner' || first.wordClass === 'numeral');
}

/** "The agreement was signed in April 2029", told two years later; the year in "the agreement of 1993" is that of its name. */
function isLongAgo(scene: Scene, clause: Clause, phrase: Phrase): boolean {
  const dates = datesBetween(scene, clause.from, clause.to).filter((d) => d.to <= phrase.from || d.from >= phrase.to);
  return dates.length > 0 && dates.every((d) => byDate(scene, d) === 'recalled');
}
