/** Speech whose source a phrase names: "nach Angaben des Ministers", "laut der Agentur", "aus Sicht der Regierung", "..., wonach ...". */
import { SINGULAR } from '../../language/shared/agreement.ts';
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { actOfContent } from './acts.ts';
import { handsOn } from './relayed.ts';
import { rest, wholeOf } from './remainder.ts';
import type { Report, Speaker, Stretch } from './report.ts';
import { canSpeak, speakerOf } from './speakers.ts';
import { trimmed } from './stretches.ts';
import { endsInOneOf, type StatementWords, statementWords } from './words.ts';

export function sourceReports(scene: Scene): Report[] {
  const words = statementWords(scene.language);
  return scene.clauses.flatMap((clause) => bySource(scene, words, clause));
}

/** "Nach Angaben des Ministers ...", "laut dem Sprecher ...", "seiner Meinung nach ...", "aus Sicht der Regierung ...". */
function bySource(scene: Scene, words: StatementWords, clause: Clause): Report[] {
  if (clause.kind === 'infinitive' || clause.kind === 'participial' || (!clause.predicate && !clause.arguments.some((a) => a.phrase.from === clause.from && a.phrase.preposition))) return [];
  if ((clause.kind === 'content' || clause.kind === 'question') && clause.parent?.predicate && words.framesOf.has(clause.parent.predicate.key)) return [];
  const whereby = byWhich(scene, words, clause);
  if (whereby) return [whereby];
  if (isHandedOn(words, clause)) return [];
  for (const phrase of clause.arguments.flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase)))) {
    const source = sourceOf(scene, words, phrase, clause);
    if (!source) continue;
    const whole = wholeOf(scene, words, clause);
    const left = rest(scene, whole, source.stretch);
    // "According to the statement, A reiterated B": A's words.
    if (left && handsOn(scene, words, phrase, clause)) return [];
    if (left) return [{ rule: 'statements.source', speaker: source.speaker, act: actOfContent(scene, clause, source.speaker) ?? 'assertive', ...left, cue: [source.cue], clause, inner: clause }];
  }
  return [];
}

/** "Laut der Agentur sagte der Minister, es gebe ...": what someone else says is his, whoever hands it on. */
function isHandedOn(words: StatementWords, { predicate: p, complements, arguments: told }: Clause): boolean {
  if (p?.voice !== 'active' || p.negated || !words.framesOf.get(p.key)?.some((f) => f.telling)) return false;
  return complements.some((c) => c.relation === 'content' || c.relation === 'quotation') && told.some((a) => a.role === 'subject');
}

/** "die Meldung der Agentur, wonach ...": the owner of the noun says it, or else what the noun names. */
function byWhich(scene: Scene, words: StatementWords, clause: Clause): Report | undefined {
  const { opener } = clause;
  const antecedent = opener && words.sources.whereby.has(opener.key) ? (clause.antecedent ?? saidBefore(scene, words, clause, opener.token)) : undefined;
  if (!opener || !antecedent) return undefined;
  const owner = antecedent.genitive ?? antecedent.attributes.find((a) => a.preposition && words.agents.has(a.preposition.key)) ?? antecedent;
  const speaker = speakerOf(scene, owner);
  return speaker && { rule: 'statements.source', speaker, act: 'assertive', content: trimmed(scene.text.tokens, opener.token + 1, clause.to), cue: [opener.token], clause, inner: clause };
}

/** "hat Meldungen zurückgewiesen, wonach ...": the noun of saying nearest before it. */
function saidBefore(scene: Scene, words: StatementWords, clause: Clause, opener: number): Phrase | undefined {
  const said = (clause.parent?.arguments ?? [])
    .flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase)))
    .filter((phrase) => phrase.head < opener && (endsInOneOf(words.sources.nouns, scene.text.tokens[phrase.head]?.key ?? '') || words.spokenNouns.has(scene.text.tokens[phrase.head]?.key ?? '')));
  return said.sort((a, b) => b.head - a.head)[0];
}

interface Source {
  readonly speaker: Speaker;
  readonly stretch: Stretch;
  readonly cue: number;
}

function sourceOf(scene: Scene, words: StatementWords, phrase: Phrase, clause: Clause): Source | undefined {
  const { tokens } = scene.text;
  const preposition = prepositionOf(scene, words, phrase, clause);
  if (!preposition) return undefined;
  const head = tokens[phrase.head];
  if (!head) return undefined;
  const stretch = { from: Math.min(phrase.from, preposition.token), to: Math.max(withoutPlaces(scene, words, phrase), preposition.token + 1) };
  const sight = words.sources.sightPrepositions.has(preposition.key) && words.sources.sight.has(head.key);
  if (words.sources.sightPrepositions.has(preposition.key) && !sight) return undefined;
  if (words.sources.viewPrepositions.has(preposition.key) && !endsInOneOf(words.sources.views, head.key) && !isReportOfSomeone(words, phrase, head.key)) return undefined;
  if (sight || endsInOneOf(words.sources.nouns, head.key)) {
    const owner = phrase.genitive ?? phrase.attributes.find((a) => a.preposition && words.agents.has(a.preposition.key));
    const written = owner && speakerOf(scene, owner);
    // "seiner Meinung nach": the possessive names the speaker.
    const possessor = !owner && phrase.determiner ? scene.cast.ownerAt(phrase.determiner.token) : undefined;
    if (written) return { speaker: written, stretch, cue: preposition.token };
    if (possessor) return { speaker: { names: [possessor.name], parties: [possessor], mention: possessor.mention }, stretch, cue: preposition.token };
    // "nach ihren Vorstellungen": of someone whom nothing tells.
    if (!owner && phrase.determiner && /^(?:PPOSAT|PRP\$)$/u.test(tokens[phrase.determiner.token]?.tag ?? '')) return undefined;
    // "despite differences in views": views of no one told.
    if (words.sources.ownedViews.has(preposition.key) && endsInOneOf(words.sources.views, head.key)) return undefined;
    if (sight || (isNumbered(scene, phrase) && !endsInOneOf(words.sources.views, head.key))) return undefined;
    const own = speakerOf(scene, isNumbered(scene, phrase) ? { ...phrase, to: phrase.head + 1, coreTo: phrase.head + 1 } : phrase);
    return own && { speaker: own, stretch, cue: preposition.token };
  }
  // "laut Vertrag" names no one who says it; "gemäss" and "nach" name a speaker only where they name a person.
  if (
    words.sources.always.has(preposition.key)
      ? endsInOneOf(words.sources.unsourced, head.key)
      : !membersOf(phrase).every((m) => canSpeak(scene, m)) || !words.sources.partyPrepositions.has(preposition.key) || endsInOneOf(words.sources.unsourced, head.key)
  )
    return undefined;
  const speaker = speakerOf(scene, phrase);
  return speaker && { speaker, stretch, cue: preposition.token };
}

/** "nach Ansicht des Rates" gives a view; "nach der Erklärung des Rates" may as well tell the time, "nach einer Erklärung des Rates" not. */
function isReportOfSomeone(words: StatementWords, phrase: Phrase, key: string): boolean {
  if (!endsInOneOf(words.sources.eventful, key) || (phrase.determiner && !words.sources.indefinite.has(phrase.determiner.key))) return false;
  return phrase.genitive !== undefined || phrase.attributes.length > 0 || (phrase.modifiers.length > 0 && (phrase.determiner !== undefined || (phrase.agreement & SINGULAR) === 0));
}

/** "laut Artikel 5" cites a law. */
function isNumbered(scene: Scene, phrase: Phrase): boolean {
  return scene.text.tokens[phrase.head + 1]?.wordClass === 'numeral';
}

/** "nach Angaben der Polizei | in Basel": the place that hangs on the last noun belongs to what is said. */
function withoutPlaces(scene: Scene, words: StatementWords, phrase: Phrase): number {
  // "nach Behördenangaben | 62 Personen": a number behind a noun of saying counts what is said.
  if (isNumbered(scene, phrase) && endsInOneOf(words.sources.views, scene.text.tokens[phrase.head]?.key ?? '')) return phrase.head + 1;
  const last = phrase.genitive ?? phrase.attributes.find((a) => a.preposition && words.agents.has(a.preposition.key)) ?? phrase;
  const place = last.attributes.find((a) => a.preposition && words.sources.places.has(a.preposition.key) && a.from >= last.coreTo);
  return place && place.to === phrase.to && !last.appositions.length ? place.from : phrase.to;
}

/** The preposition before or behind the phrase ("der Polizei zufolge"), where it can name a source. */
function prepositionOf(scene: Scene, words: StatementWords, phrase: Phrase, clause: Clause): { key: string; token: number } | undefined {
  const { tokens } = scene.text;
  if (phrase.preposition) return words.sources.prepositions.has(phrase.preposition.key) || words.sources.sightPrepositions.has(phrase.preposition.key) ? phrase.preposition : undefined;
  const after = tokens[phrase.to];
  if (after && words.sources.postposed.has(after.key) && clause.adverbs.some((a) => a.token === after.index)) return { key: after.key, token: after.index };
  return undefined;
}
