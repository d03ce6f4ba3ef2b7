/** Speech that a parenthesis ascribes: "..., so der Minister", "wie die Ministerin betonte, ...". */
import type { Clause } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { actOfContent } from './acts.ts';
import { tellsMore } from './extent.ts';
import { documentIn, emergingFrom } from './pointing.ts';
import { rest, wholeOf } from './remainder.ts';
import type { Report } from './report.ts';
import { actingBefore, canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { sentenceOf } from './stretches.ts';
import { type StatementWords, statementWords } from './words.ts';

export function parentheticReports(scene: Scene): Report[] {
  const words = statementWords(scene.language);
  return scene.clauses.flatMap((clause) => [
    ...likeClause(scene, words, clause),
    ...likeMain(scene, words, clause),
    ...soSpeaker(scene, words, clause),
    ...soSays(scene, words, clause),
    ...putInto(scene, words, clause),
  ]);
}

/** "The visit, he added, would strengthen ties.": between two commas stand who says it and the verb, and nothing that is said. */
function putInto(scene: Scene, words: StatementWords, clause: Clause): Report[] {
  const p = clause.predicate;
  const { tokens } = scene.text;
  const sentence = sentenceOf(scene, clause);
  // Where verbs stand second the one that is put in opens its clause.
  if (
    !sentence ||
    clause.kind !== 'main' ||
    !(words.matterLast || p?.finite === clause.from) ||
    !p ||
    p.negated ||
    p.voice !== 'active' ||
    p.mood !== 'indicative' ||
    tokens[clause.from - 1]?.form !== ','
  )
    return [];
  if (!words.framesOf.get(p.key)?.some((f) => f.telling) || clause.complements.some((c) => c.relation !== 'relative' && !tellsMore(scene, c))) return [];
  const host = sentence.clauses.find((c) => c !== clause && c.predicate && c.from < clause.from && c.to > clause.to);
  const subject = subjectOf(clause);
  const speaker = host && subject ? (actingBefore(scene, clause, subject) ?? speakerOf(scene, subject)) : undefined;
  let to = clause.to;
  while (to < sentence.to && tokens[to]?.form !== ',') to++;
  const left = speaker && rest(scene, { from: host?.from ?? sentence.from, to: Math.max(host?.to ?? 0, clause.to) }, { from: clause.from, to });
  return host && speaker && left ? [{ rule: 'statements.parenthesis', speaker, act: actOfContent(scene, host, speaker) ?? 'assertive', ...left, cue: p.tokens, clause, inner: host }] : [];
}

/** "Wie der Sprecher mitteilte, ist ...", "..., wie die Ministerin betonte". */
function likeClause(scene: Scene, words: StatementWords, clause: Clause): Report[] {
  const p = clause.predicate;
  const host = clause.parent;
  if (!p || !host || host.kind === 'fragment' || clause.opener === undefined || !words.likeWords.has(clause.opener.key) || p.negated || p.tense === 'future' || p.mood === 'conditional') return [];
  if (clause.kind !== 'adverbial' && clause.kind !== 'question') return [];
  const source = emergingFrom(scene, words, clause);
  if (
    !source &&
    !words.framesOf.has(p.key) &&
    !words.documentary.has(p.key) &&
    !words.deciding.has(p.key) &&
    !words.idioms.some((i) => i.verb === p.key && clause.adverbs.some((a) => i.with.has(a.key)))
  )
    return [];
  // "betonte, wie gut ...": the question belongs to the reporting verb; a parenthesis has a verb of speaking without content of its own.
  if (clause.complements.some((c) => c.relation === 'content' || c.relation === 'infinitive' || c.relation === 'question')) return [];
  // "wie die Neue | Zeitung berichtet": what stands right behind the subject is the rest of the name.
  const named = subjectOf(clause);
  if (clause.arguments.some((a) => a.role === 'predicative' || (a.role === 'object' && a.phrase.from !== named?.to))) return [];
  if (host.predicate && words.framesOf.has(host.predicate.key) && clause.kind === 'question') return [];
  const subject = source ?? named;
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
    if (!words.soWords.has(tokens[i]?.form.toLowerCase() ?? '')) continue;
    const before = tokens[i - 1];
    const phrase = phraseAt(clause, i + 1);
    if (!phrase || phrase.preposition) continue;
    const to = behindPlaces(clause, phrase.to);
    const after = tokens[to];
    // "..., so Anna Weiss, Leiterin der Abteilung Wirtschaftliche Information.": nothing but the name can follow at the end.
    const last = canSpeak(scene, phrase) && (clause.predicate?.tokens.every((t) => t < i) ?? false) && clause.complements.every((c) => c.clause.to <= i) && sentenceOf(scene, clause)?.to === clause.to;
    const closed = after === undefined || after.wordClass === 'punctuation' || words.goingOn.has(after.key) || last;
    const opens = before === undefined || before.wordClass === 'punctuation';
    // "..., so die Studie.": at the end of the sentence a document may speak.
    if (!closed || !opens || (!canSpeak(scene, phrase) && !((after?.form === '.' || after?.form === ',') && phrase.determiner) && !words.goingOn.has(after?.key ?? ''))) continue;
    // "So der Minister" at the head of a sentence needs "weiter" or the verb at once; "So, Minister X, ..." is none.
    const headed = i === clause.from;
    if (headed && !words.goingOn.has(after?.key ?? '') && !(after?.wordClass === 'punctuation' && after.form === ':')) continue;
    const speaker = speakerOf(scene, phrase);
    const end = last ? clause.to : after && words.goingOn.has(after.key) ? to + 1 : to;
    const left = speaker && rest(scene, wholeOf(scene, words, clause), { from: i, to: end });
    if (speaker && left) return [{ rule: 'statements.parenthesis', speaker, act: actOfContent(scene, clause, speaker) ?? 'assertive', ...left, cue: [i], clause, inner: clause }];
  }
  return [];
}

/** "In zehn Jahren, so schätzen die Forscher, soll ...", "..., so heisst es in der Erklärung." */
function soSays(scene: Scene, words: StatementWords, clause: Clause): Report[] {
  const { tokens } = scene.text;
  const p = clause.predicate;
  const finite = p?.finite;
  const says = p && (words.framesOf.get(p.key)?.some((f) => f.telling) || words.documents.verbs.has(p.key));
  if (!p || finite === undefined || !says || p.negated || p.mood !== 'indicative' || clause.kind !== 'main') return [];
  // "So sagte er: ..." at the head of a sentence brings an example; what is said has to stand before.
  if (!words.soWords.has(tokens[finite - 1]?.form.toLowerCase() ?? '') || finite - 2 <= (sentenceOf(scene, clause)?.from ?? finite) || tokens[finite - 2]?.form !== ',') return [];
  if (p.voice !== 'active' || p.modal !== undefined || clause.complements.some((c) => c.relation === 'content' || c.relation === 'infinitive')) return [];
  const sentence = sentenceOf(scene, clause);
  const subject = words.documents.verbs.has(p.key) ? documentIn(scene, words, clause) : subjectOf(clause);
  const speaker = subject && subject.from > finite ? speakerOf(scene, subject) : undefined;
  if (!sentence || !subject || !speaker) return [];
  let to = subject.to;
  while (to < sentence.to && tokens[to]?.form !== ',') to++;
  const left = rest(scene, sentence, { from: finite - 1, to });
  const host = sentence.clauses.find((c) => c !== clause && c.predicate !== undefined);
  return left ? [{ rule: 'statements.parenthesis', speaker, act: (host && actOfContent(scene, host, speaker)) ?? 'assertive', ...left, cue: p.tokens, clause, inner: host ?? clause }] : [];
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
