/** Speech that runs on in indirect mood without a verb of speaking: "Er begrüsse das. Die Lage sei ernst." */
import type { AnalysedSentence, Clause, QuotedText } from '../../language/shared/clause.ts';
import { phrasesWithin } from '../../language/shared/phrase.ts';
import { type Party, type Scene, statesBetween } from '../scene.ts';
import { topicWords } from '../topics/words.ts';
import { actOfContent } from './acts.ts';
import { grouped, isAlone, quotedDeed } from './quotations.ts';
import type { Report, Speaker } from './report.ts';
import { canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { trimmed } from './stretches.ts';
import { type StatementWords, statementWords } from './words.ts';

/** What runs on, and who says what was told of a state by itself. */
export interface Continued {
  readonly further: readonly Report[];
  readonly spokenBy: ReadonlyMap<Report, Speaker>;
}

/**
 * Sentences in indirect mood right behind a report are statements of the same speaker: in a readout, where each is a point of
 * the talks, one by one; elsewhere the whole run is one statement.
 */
export function continuations(scene: Scene, reports: readonly Report[], itemised: boolean, handed: ReadonlySet<QuotedText> = new Set()): Continued {
  const out: Report[] = [];
  const spokenBy = new Map<Report, Speaker>();
  const { sentences } = scene.text;
  let i = 0;
  let running: Report | undefined;
  let previous: AnalysedSentence | undefined;
  let latest: Speaker | undefined;
  let relaying: boolean | undefined = false;
  let voice: { report: Report; block: number } | undefined;
  const inStyle = reports.some((r) => isUnshifted(scene, r));
  for (const [number, sentence] of sentences.entries()) {
    const own: Report[] = [];
    // "..., heisst es in der Mitteilung. A habe auf B hingewiesen.": the paper goes on to tell what A said.
    relaying = previous?.quotations.some((q) => handed.has(q)) || (relaying && previous?.clauses[0]?.predicate?.mood === 'reported');
    const standing = running ?? spokenOf(scene, previous);
    previous = sentence;
    while (i < reports.length && (reports[i] as Report).content.from < sentence.to) own.push(reports[i++] as Report);
    if (voice?.block !== sentence.block) voice = undefined;
    const unshifted = own.filter((r) => isUnshifted(scene, r) || (inStyle && isTold(r))).at(-1);
    const inMood: Report | undefined =
      sentence.heading || (relaying && own.length)
        ? undefined
        : ((standing && quotedOn(scene, sentence, standing.speaker, own)) ??
          (running ? continuation(scene, sentence, running.speaker, own, true) : standing && continuation(scene, sentence, standing.speaker, own, false)) ??
          (itemised || own.length ? undefined : (accordingTo(scene, sentence, sentences[number - 1]) ?? unclaimed(scene, sentence, sentences[number - 1], latest))));
    if (voice && !sentence.heading && own.every((r) => isOfState(scene, sentence, r, voice?.report.speaker as Speaker))) for (const r of own) spokenBy.set(r, voice.report.speaker);
    const present = !inMood && voice && !sentence.heading ? inPresent(scene, sentence, voice.report.speaker, own) : [];
    const continued: Report | undefined = inMood ?? present.at(-1);
    out.push(...present.slice(0, -1));
    latest = (own.at(-1) ?? continued)?.speaker ?? latest;
    const before = out.at(-1);
    if (continued && before && !itemised && continued.rule === 'statements.free-indirect' && before === running) {
      running = { ...before, content: { from: before.content.from, to: continued.content.to } };
      out[out.length - 1] = running;
      continue;
    }
    if (continued) out.push(continued);
    running = continued ?? own.at(-1);
    if (unshifted) voice = { report: unshifted, block: sentence.block };
  }
  return { further: out, spokenBy };
}

/** "A said that ... Kenya is ready to help": the will of the state for which A speaks, in the present, is told by A. */
function isOfState(scene: Scene, sentence: AnalysedSentence, { clause, speaker: who }: Report, { parties }: Speaker): boolean {
  const states = new Set(parties.flatMap((p) => (p.kind === 'person' ? (p.country ?? scene.cast.countryOf(p.name) ?? []) : [])));
  const inPlace = clause !== undefined && sentence.clauses.includes(clause) && clause.predicate?.mood === 'indicative' && clause.predicate.tense === 'present';
  return inPlace && who.parties.length > 0 && who.parties.every((p) => p.kind === 'state' && p.country !== undefined && states.has(p.country));
}

/** "said that China is ready": told in the past, and what is said stands in the present all the same. */
function isUnshifted(scene: Scene, { clause, inner, speaker }: Report): boolean {
  const p = inner?.predicate;
  if (!statementWords(scene.language).backshift || !clause || !p || inner === clause || inner.kind === 'infinitive' || !speaker.parties.length) return false;
  return clause.predicate?.tense === 'past' && p.mood === 'indicative' && (p.tense === 'present' || p.tense === 'future' || p.tense === 'perfect');
}

/** "noted that the two sides opened a new stage": where the text does not shift tenses elsewhere, it goes on behind this as well. */
const isTold = ({ clause, inner, speaker }: Report): boolean =>
  clause?.predicate?.tense === 'past' &&
  inner !== undefined &&
  inner !== clause &&
  inner.kind === 'content' &&
  inner.predicate?.mood === 'indicative' &&
  speaker.parties.some((p) => p.kind === 'person');

/**
 * "... said that China is ready. China will import more tea, and the two sides should expand trade.": a state or both sides in
 * the present, in the same paragraph; each main clause that no report of its own tells.
 */
function inPresent(scene: Scene, sentence: AnalysedSentence, speaker: Speaker, own: readonly Report[]): Report[] {
  const mains = sentence.clauses.filter((c) => c.predicate && c.kind !== 'adverbial');
  if (mains.some((c) => c.predicate?.mood !== 'indicative' || !/^(?:present|future|perfect)$/u.test(c.predicate.tense))) return [];
  // A state speaks of itself; what is said of another may be what the publisher adds ("Kenya is the third largest market").
  const states = new Set(speaker.parties.flatMap((p) => p.country ?? (p.kind === 'person' ? scene.cast.countryOf(p.name) : undefined) ?? []));
  const speaksOf = (p: Party): boolean => p.kind === 'group' || (p.kind === 'state' && p.country !== undefined && states.has(p.country));
  const isOurs = (c: Clause): boolean => {
    const subject = subjectOf(c);
    if (!subject) return false;
    const parties = scene.cast.who(subject);
    if (statementWords(scene.language).firstPerson.has(scene.text.tokens[subject.head]?.key ?? '')) return true;
    if (parties.length) return parties.every(speaksOf);
    // "The Chinese market is open": what is called after the speaker's state.
    const named = statesBetween(scene, subject.coreFrom, subject.head);
    return named.length > 0 && named.every((x) => x.by === 'adjective' && states.has(x.code));
  };
  // "..., Minister A added": a sentence with a speaker of its own; what a state does by itself is told by the one who speaks for it.
  const bySelf = (r: Report): boolean => r.clause !== undefined && mains.includes(r.clause) && r.speaker.parties.every(speaksOf);
  const present = mains.some((c) => isOurs(c) && c.predicate?.tense !== 'perfect');
  if (!present || !own.every(bySelf) || (mains[0] && !isOurs(mains[0]) && !subjectOf(mains[0]))) return [];
  const first = mains[0] as Clause;
  const left = mains.filter((c) => !own.some((r) => r.clause === c));
  const acts = left.map((c) => actOfContent(scene, c, speaker) ?? 'assertive');
  const whole = own.length === 0 && (left.length < 2 || acts.every((act) => act === acts[0]));
  const stretch = (c: Clause): { from: number; to: number } => {
    const next = mains.find((n) => n.from > c.from);
    const isConjunction = (at: number): boolean => scene.text.tokens[at]?.wordClass === 'conjunction';
    let to = Math.min(c.to, next?.from ?? c.to);
    while (to > c.from + 1 && isConjunction(to - 1)) to--;
    return trimmed(scene.text.tokens, isConjunction(c.from) ? c.from + 1 : c.from, to);
  };
  const told = whole
    ? [{ clause: first, act: acts[0] ?? ('assertive' as const), content: trimmed(scene.text.tokens, sentence.from, sentence.to) }]
    : left.map((clause, n) => ({ clause, act: acts[n] ?? ('assertive' as const), content: stretch(clause) }));
  return told.map(({ clause, act, content }) => ({ rule: 'statements.free-indirect', speaker, act, content, cue: [], clause, inner: clause }));
}

/** The person that the sentence before is about: a quotation alone behind it is theirs. */
function spokenOf(scene: Scene, sentence: AnalysedSentence | undefined): { speaker: Speaker } | undefined {
  const main = sentence?.clauses.filter((c) => c.predicate !== undefined).at(-1);
  const subject = main && subjectOf(main);
  if (!subject || main.predicate?.mood !== 'indicative' || !scene.cast.who(subject).length) return undefined;
  const speaker = speakerOf(scene, subject);
  return speaker && { speaker };
}

/** "Die Behörde legte eine Studie vor. Demnach ist ...": the sentence gives what the paper named before it says. */
function accordingTo(scene: Scene, sentence: AnalysedSentence, before: AnalysedSentence | undefined): Report | undefined {
  const { sources } = statementWords(scene.language);
  const papers = (before?.clauses ?? []).flatMap((c) => c.arguments).flatMap((a) => phrasesWithin(a.phrase));
  const isPaper = (key: string | undefined) => key !== undefined && (sources.nouns.has(key) || sources.eventful.has(key));
  const paper = papers.filter((phrase) => isPaper(scene.text.tokens[phrase.head]?.key)).at(-1);
  const speaker = paper && speakerOf(scene, paper);
  return speaker && continuation(scene, sentence, speaker, [], true, true);
}

/** In news the mood of indirect speech always gives someone's words: those of whoever the sentence before names, or of the last who spoke. */
function unclaimed(scene: Scene, sentence: AnalysedSentence, before: AnalysedSentence | undefined, latest: Speaker | undefined): Report | undefined {
  const words = statementWords(scene.language);
  const all = (before?.clauses ?? []).flatMap((c) => c.arguments).filter((a) => !a.understood && canSpeak(scene, a.phrase));
  const acting = all.find((a) => a.role === 'subject' || (a.phrase.preposition && words.agents.has(a.phrase.preposition.key)));
  const named = acting?.phrase ?? (latest ? undefined : all[0]?.phrase);
  const speaker = (named && speakerOf(scene, named)) ?? latest;
  return speaker && continuation(scene, sentence, speaker, [], false);
}

/** A quotation that stands alone behind a report: "Der Minister lobte das Abkommen. „Wir sind am Ziel.“" */
function quotedOn(scene: Scene, sentence: AnalysedSentence, speaker: Speaker, own: readonly Report[]): Report | undefined {
  const group = grouped(scene, sentence)[0];
  if (!group || own.length || !isAlone(scene, sentence, group)) return undefined;
  const inner = group[0]?.clauses.find((c) => c.predicate);
  const last = group.at(-1);
  if (!inner || !group[0] || !last) return undefined;
  const deed = quotedDeed(scene, group, speaker);
  return { rule: 'statements.quotation-continued', speaker, act: deed?.act ?? 'assertive', content: trimmed(scene.text.tokens, group[0].from, last.to), cue: [], inner: deed?.clause ?? inner };
}

function continuation(scene: Scene, sentence: AnalysedSentence, speaker: Speaker, own: readonly Report[], running: boolean, onlyAccordingly = false): Report | undefined {
  // "Nach Angaben der Polizei sei ...", "..., so der Minister": the sentence has its own speaker.
  if (own.some((r) => r.rule === 'statements.source' || r.rule === 'statements.parenthesis' || r.rule.startsWith('statements.quotation'))) return undefined;
  const mains = sentence.clauses.filter((c) => c.predicate);
  const first = mains[0];
  const words = statementWords(scene.language);
  // "Demnach ist ...": the sentence goes on with what was said, in any mood.
  const accordingly = first?.adverbs.some((a) => words.sources.accordingly.has(a.key) && a.token <= sentence.from + 1);
  if (!first || !((running && accordingly) || (!onlyAccordingly && isIndirect(scene, words, first, mains, running))) || isGoverned(first, own)) return undefined;
  const content = trimmed(scene.text.tokens, sentence.from, sentence.to);
  const act = actOfContent(scene, first, speaker) ?? 'assertive';
  return { rule: 'statements.free-indirect', speaker, act, content, cue: [], clause: first, inner: first };
}

function isIndirect(scene: Scene, words: StatementWords, first: Clause, mains: readonly Clause[], running: boolean): boolean {
  const p = first.predicate;
  if (!p) return false;
  // "Ich halte es mit ihm": in the first person the two moods look alike.
  const subject = subjectOf(first);
  if (subject && words.firstPerson.has(scene.text.tokens[subject.head]?.key ?? '')) return false;
  // "Zur Sprache gekommen seien A und B": the account goes on with what was discussed, and tells no one's words.
  if (subject && isAgenda(scene, first) && !scene.cast.who(subject).length) return false;
  if (p.mood === 'reported') return true;
  // Without a report before it only the plain mood of indirect speech will do.
  if (!running) return false;
  if (p.mood === 'conditional') return !(p.modal !== undefined && words.will.has(p.modal));
  // "..., so der Minister. Beide Seiten sollten den Handel ausbauen": what parties should do is what he says.
  if (subject && p.modal !== undefined && words.shiftedDuty.has(p.modal) && p.tense === 'past' && scene.cast.who(subject).length) return true;
  // "Die Abkommen führten zu einer Lösung und würden beiden gerecht": the first form is the same in both moods.
  return p.mood === 'indicative' && p.tense === 'past' && mains.some((c) => c !== first && (c.predicate?.mood === 'reported' || c.predicate?.mood === 'conditional'));
}

/** "zur Sprache kommen", "im Mittelpunkt stehen" */
function isAgenda(scene: Scene, { predicate: p, arguments: all }: Clause): boolean {
  const { come, coming, stand, standing } = topicWords(scene.language);
  const places = p && come.has(p.key) ? coming : p && stand.has(p.key) ? standing : undefined;
  return places !== undefined && all.some(({ phrase }) => phrase.preposition !== undefined && places[phrase.preposition.key]?.has(scene.text.tokens[phrase.head]?.key ?? ''));
}

/** A report whose verb is this main clause, in the indicative, has its own speaker. */
function isGoverned(first: Clause, own: readonly Report[]): boolean {
  return own.some((r) => r.clause === first && first.predicate?.mood === 'indicative');
}
