/** Speech that a parenthesis ascribes: "..., so der Minister", "wie die Ministerin betonte, ...", "nach Angaben der Polizei ...". */
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { actOfContent } from './acts.ts';
import { sentenceOf, trimmed } from './contents.ts';
import type { Report, Speaker, Stretch } from './report.ts';
import { canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { type StatementWords, statementWords } from './words.ts';

export function parentheticReports(scene: Scene): Report[] {
  const words = statementWords(scene.language);
  return scene.clauses.flatMap((clause) => [...likeClause(scene, words, clause), ...likeMain(scene, words, clause), ...soSpeaker(scene, words, clause), ...bySource(scene, words, clause)]);
}

/** What is left of a stretch when a piece is taken out of it. */
function rest(scene: Scene, whole: Stretch, out: Stretch): Pick<Report, 'content' | 'parts'> | undefined {
  const { tokens } = scene.text;
  const pieces = [
    { from: whole.from, to: Math.max(whole.from, Math.min(out.from, whole.to)) },
    { from: Math.min(whole.to, Math.max(out.to, whole.from)), to: whole.to },
  ]
    .filter((p) => p.to > p.from)
    .map((p) => trimmed(tokens, p.from, p.to))
    .filter((p) => tokens.slice(p.from, p.to).some((t) => t.wordClass !== 'punctuation'));
  const [first, second] = pieces;
  if (!first) return undefined;
  return second ? { content: { from: first.from, to: second.to }, parts: [first, second] } : { content: first };
}

/** A main clause with those beside it in its sentence, up to one that reports by itself; a nested clause alone. */
function wholeOf(scene: Scene, words: StatementWords, clause: Clause): Stretch {
  const sentence = sentenceOf(scene, clause);
  if (!sentence?.clauses.includes(clause)) return { from: clause.from, to: clause.to };
  const at = sentence.clauses.indexOf(clause);
  const reports = (c: Clause | undefined) => c === undefined || c.kind === 'fragment' || (c.predicate !== undefined && !c.arguments.some((a) => a.role === 'subject' && a.understood) && words.framesOf.has(c.predicate.key) && c.predicate.mood === 'indicative');
  let first = at;
  while (first > 0 && !reports(sentence.clauses[first - 1])) first--;
  let last = at;
  while (last < sentence.clauses.length - 1 && !reports(sentence.clauses[last + 1])) last++;
  return { from: first === 0 ? sentence.from : (sentence.clauses[first] as Clause).from, to: last === sentence.clauses.length - 1 ? sentence.to : (sentence.clauses[last] as Clause).to };
}

/** "Wie der Sprecher mitteilte, ist ...", "..., wie die Ministerin betonte". */
function likeClause(scene: Scene, words: StatementWords, clause: Clause): Report[] {
  const p = clause.predicate;
  const host = clause.parent;
  if (!p || !host || host.kind === 'fragment' || clause.opener === undefined || !words.likeWords.has(clause.opener.key) || p.negated || p.tense === 'future' || p.mood === 'conditional') return [];
  if (clause.kind !== 'adverbial' && clause.kind !== 'question') return [];
  if (!words.framesOf.has(p.key) && !words.idioms.some((i) => i.verb === p.key && clause.adverbs.some((a) => i.with.has(a.key)))) return [];
  // "betonte, wie gut ...": the question belongs to the reporting verb; a parenthesis has a verb of speaking without content of its own.
  if (clause.complements.some((c) => c.relation === 'content' || c.relation === 'infinitive' || c.relation === 'question')) return [];
  if (clause.arguments.some((a) => a.role === 'predicative' || a.role === 'object')) return [];
  if (host.predicate && words.framesOf.has(host.predicate.key) && clause.kind === 'question') return [];
  const subject = subjectOf(clause);
  const speaker = subject && speakerOf(scene, subject);
  const left = speaker && rest(scene, wholeOf(scene, words, host), { from: clause.from, to: clause.to });
  return speaker && left ? [{ rule: 'statements.parenthesis', speaker, act: actOfContent(scene, host, speaker) ?? 'assertive', ...left, cue: p.tokens, clause, inner: host }] : [];
}

/** "..., wie eine Sprecherin mitteilte": where "wie" was taken for a preposition, the verb still stands last. */
function likeMain(scene: Scene, words: StatementWords, clause: Clause): Report[] {
  const p = clause.predicate;
  if (clause.kind !== 'main' || !p || p.negated || !words.framesOf.has(p.key) || p.mood !== 'indicative') return [];
  const like = clause.arguments.find((a) => a.phrase.preposition !== undefined && words.likeWords.has(a.phrase.preposition.key) && a.phrase.from === clause.from)?.phrase;
  const sentence = like && p.finite !== undefined && p.finite >= clause.to - 2 ? sentenceOf(scene, clause) : undefined;
  const speaker = sentence && like && speakerOf(scene, like);
  if (!sentence || !speaker || scene.text.tokens[(p.finite ?? clause.to) + 1]?.wordClass !== 'punctuation') return [];
  const host = sentence.clauses.find((c) => c !== clause && c.predicate !== undefined);
  const left = host && rest(scene, sentence, { from: clause.from, to: clause.to });
  return left ? [{ rule: 'statements.parenthesis', speaker, act: actOfContent(scene, host, speaker) ?? 'assertive', ...left, cue: p.tokens, clause, inner: host }] : [];
}

/** "Die Lage sei ernst, so der Minister.", "So die Ministerin weiter sei ...". */
function soSpeaker(scene: Scene, words: StatementWords, clause: Clause): Report[] {
  const { tokens } = scene.text;
  for (const adverb of clause.adverbs) {
    const i = adverb.token;
    if (tokens[i]?.form.toLowerCase() !== 'so') continue;
    const before = tokens[i - 1];
    const phrase = phraseAt(clause, i + 1);
    if (!phrase || phrase.preposition) continue;
    const to = behindPlaces(clause, phrase.to);
    const after = tokens[to];
    const closed = after === undefined || after.wordClass === 'punctuation' || after.key === 'weiter' || after.key === 'ferner';
    const opens = before === undefined || before.wordClass === 'punctuation';
    // "..., so die Studie.": at the end of the sentence a document may speak.
    if (!closed || !opens || (!canSpeak(scene, phrase) && !(after?.form === '.' && phrase.determiner) && after?.key !== 'weiter')) continue;
    // "So der Minister" at the head of a sentence needs "weiter" or the verb at once; "So, Minister X, ..." is none.
    const headed = i === clause.from;
    if (headed && after?.key !== 'weiter' && after?.key !== 'ferner' && !(after?.wordClass === 'punctuation' && after.form === ':')) continue;
    const speaker = speakerOf(scene, phrase);
    const end = after && (after.key === 'weiter' || after.key === 'ferner') ? to + 1 : to;
    const left = speaker && rest(scene, wholeOf(scene, words, clause), { from: i, to: end });
    if (speaker && left) return [{ rule: 'statements.parenthesis', speaker, act: actOfContent(scene, clause, speaker) ?? 'assertive', ...left, cue: [i], clause, inner: clause }];
  }
  return [];
}

/** "so der Minister [im Fernsehen] [am Montag]": where and when he said it. */
function behindPlaces(clause: Clause, from: number): number {
  let to = from;
  for (const { phrase } of clause.arguments) if (phrase.from === to && phrase.preposition && phrase.to > to) to = phrase.to;
  return to;
}

function phraseAt(clause: Clause, token: number): Phrase | undefined {
  for (const a of clause.arguments) {
    if (a.phrase.from === token) return a.phrase;
    for (const p of phrasesWithin(a.phrase)) if (p.from === token && !p.preposition) return p;
  }
  return undefined;
}

/** "Nach Angaben des Ministers ...", "laut dem Sprecher ...", "seiner Meinung nach ...", "aus Sicht der Regierung ...". */
function bySource(scene: Scene, words: StatementWords, clause: Clause): Report[] {
  if (clause.kind === 'infinitive' || clause.kind === 'participial' || (!clause.predicate && !clause.arguments.some((a) => a.phrase.from === clause.from && a.phrase.preposition))) return [];
  if ((clause.kind === 'content' || clause.kind === 'question') && clause.parent?.predicate && words.framesOf.has(clause.parent.predicate.key)) return [];
  const whereby = byWhich(scene, words, clause);
  if (whereby) return [whereby];
  for (const phrase of clause.arguments.flatMap((a) => (a.understood ? [] : [...phrasesWithin(a.phrase)]))) {
    const source = sourceOf(scene, words, phrase, clause);
    if (!source) continue;
    const whole = wholeOf(scene, words, clause);
    const left = rest(scene, whole, source.stretch);
    if (left) return [{ rule: 'statements.source', speaker: source.speaker, act: actOfContent(scene, clause, source.speaker) ?? 'assertive', ...left, cue: [source.cue], clause, inner: clause }];
  }
  return [];
}

/** "die Meldung der Agentur, wonach ...": the owner of the noun says it, or else what the noun names. */
function byWhich(scene: Scene, words: StatementWords, clause: Clause): Report | undefined {
  const { opener, antecedent } = clause;
  if (!opener || !antecedent || !words.sources.whereby.has(opener.key)) return undefined;
  const owner = antecedent.genitive ?? antecedent.attributes.find((a) => a.preposition && words.agents.has(a.preposition.key)) ?? antecedent;
  const speaker = speakerOf(scene, owner);
  return speaker && { rule: 'statements.source', speaker, act: 'assertive', content: trimmed(scene.text.tokens, opener.token + 1, clause.to), cue: [opener.token], clause, inner: clause };
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
  const stretch = { from: Math.min(phrase.from, preposition.token), to: Math.max(phrase.to, preposition.token + 1) };
  const sight = preposition.key === 'aus' && words.sources.sight.has(head.key);
  if (preposition.key === 'aus' && !sight) return undefined;
  // "nach Ansicht des Rates" gives a view; "nach der Erklärung des Rates" may as well tell the time.
  if (preposition.key === 'nach' && !endsInOneOf(words.sources.views, head.key)) return undefined;
  if (sight || endsInOneOf(words.sources.nouns, head.key)) {
    const owner = phrase.genitive ?? phrase.attributes.find((a) => a.preposition && words.agents.has(a.preposition.key));
    const written = owner && speakerOf(scene, owner);
    // "seiner Meinung nach": the possessive names the speaker.
    const possessor = !owner && phrase.determiner ? scene.cast.at(phrase.determiner.token) : undefined;
    if (written) return { speaker: written, stretch, cue: preposition.token };
    if (possessor) return { speaker: { names: [possessor.name], parties: [possessor], mention: possessor.mention }, stretch, cue: preposition.token };
    if (sight) return undefined;
    const own = speakerOf(scene, phrase);
    return own && { speaker: own, stretch, cue: preposition.token };
  }
  // "laut Vertrag" names no one who says it; "gemäss" and "nach" name a speaker only where they name a person.
  if (words.sources.always.has(preposition.key) ? endsInOneOf(words.sources.unsourced, head.key) : !membersOf(phrase).every((m) => canSpeak(scene, m)) || preposition.key !== 'gemäss' || endsInOneOf(words.sources.unsourced, head.key)) return undefined;
  const speaker = speakerOf(scene, phrase);
  return speaker && { speaker, stretch, cue: preposition.token };
}

function endsInOneOf(nouns: ReadonlySet<string>, key: string): boolean {
  if (nouns.has(key)) return true;
  for (let cut = 2; cut <= key.length - 5; cut++) if (nouns.has(key.slice(cut))) return true;
  return false;
}

/** The preposition before or behind the phrase ("der Polizei zufolge"), where it can name a source. */
function prepositionOf(scene: Scene, words: StatementWords, phrase: Phrase, clause: Clause): { key: string; token: number } | undefined {
  const { tokens } = scene.text;
  if (phrase.preposition) return words.sources.prepositions.has(phrase.preposition.key) || phrase.preposition.key === 'aus' ? phrase.preposition : undefined;
  const after = tokens[phrase.to];
  if (after && (after.key === 'nach' || after.key === 'zufolge') && clause.adverbs.some((a) => a.token === after.index)) return { key: after.key, token: after.index };
  return undefined;
}
