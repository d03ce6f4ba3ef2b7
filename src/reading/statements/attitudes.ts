/** What someone is said to feel, think or will, by a noun or an adjective: "drückte seine Sorge aus", "zeigte sich erfreut". */
import type { Clause } from '../../language/shared/clause.ts';
import { argumentOf } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { SpeechAct } from '../../records/statement.ts';
import type { Scene } from '../scene.ts';
import { clauseContent, companions, phraseContent } from './contents.ts';
import { isReportedFact } from './facts.ts';
import { isRelayed } from './relayed.ts';
import type { Report, Stretch } from './report.ts';
import { addresseeOf, canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { trimmed } from './stretches.ts';
import { actOfNoun, type StatementWords, statementWords } from './words.ts';

export function attitudeReports(scene: Scene): Report[] {
  const words = statementWords(scene.language);
  return scene.clauses.flatMap((clause) => voiced(scene, words, clause) ?? moodReport(scene, words, clause) ?? []);
}

/** "äusserte den Wunsch, ...", "verlieh ihrer Hoffnung Ausdruck, dass ...", "der Wille der Führungen wurde ausgedrückt, ...". */
function voiced(scene: Scene, words: StatementWords, clause: Clause): Report | undefined {
  const p = clause.predicate;
  if (!p || !isReportedFact(words, clause, false, isRelayed(scene, clause))) return undefined;
  const passive = p.voice === 'passive';
  const beside = words.voicingWith.find((v) => v.verb === p.key && [...v.with].some((key) => companions(scene, clause).has(key)));
  if (!beside && !words.voicing.has(p.key)) return undefined;
  const holder = passive ? argumentOf(clause, 'subject') : (argumentOf(clause, beside?.noun ?? 'object') ?? (beside && swallowed(scene, words, clause)));
  const key = (m: Phrase): string => scene.text.tokens[m.head]?.key ?? '';
  const actOf = (m: Phrase): SpeechAct | undefined =>
    actOfNoun(words, key(m)) ?? (beside?.act && scene.text.tokens[m.head]?.wordClass === 'noun' ? (words.support.nouns.has(key(m)) ? 'commissive' : beside.act) : undefined);
  // "announced a further 4 million in humanitarian aid"
  const amountOf = (m: Phrase): SpeechAct | undefined => (beside?.act && phrasesWithin(m).some((q) => q !== m && words.support.nouns.has(key(q)) && beside.with.has(key(q))) ? beside.act : undefined);
  const named = holder && (membersOf(holder).find((m) => actOfNoun(words, key(m))) ?? membersOf(holder).find((m) => actOf(m) ?? amountOf(m)));
  // "erklärte ihm den Weg sowie die Vorschläge des Rates": a matter that is explained, and no proposal that is made.
  const noun = named && holder && !beside && named !== membersOf(holder)[0] && !actOfNoun(words, key(membersOf(holder)[0] as Phrase)) ? undefined : named;
  if (!holder || !noun) return undefined;
  const subject = passive ? (clause.arguments.find((a) => a.phrase.preposition !== undefined && words.agents.has(a.phrase.preposition.key))?.phrase ?? noun.genitive) : subjectOf(clause);
  const speaker = subject && canSpeak(scene, subject) ? speakerOf(scene, subject) : undefined;
  if (!subject || !speaker) return undefined;
  const inner = clauseContent(scene, clause, (c) => c.anchor === undefined || belongsTo(scene, c.anchor, holder));
  // "conveyed the best wishes of the President to the people": carried from one to another, and no view of whoever carries it.
  if (!inner && words.carrying.has(p.key) && words.carried.has(key(noun))) return undefined;
  // "brachte seine Sorge zum Ausdruck": the word that makes the German idiom is no part of what is felt.
  // "appreciation for Norway's contributions to strengthen ties": the clause tells of what is appreciated, and not what is felt.
  const nested = inner?.clause.kind === 'infinitive' && inner.anchor !== undefined && inner.anchor !== noun.head && inner.anchor > noun.head && words.matterLast;
  const content: Stretch =
    nested && inner
      ? { from: holder.from, to: inner.to }
      : ((inner && withFirst(scene, clause, inner)) ?? withoutWord(scene, clause, beside?.act && words.matterLast ? undefined : beside?.with, holder));
  let act = (actOf(noun) ?? amountOf(noun)) as SpeechAct;
  // "stated its position": says that something was said and not what.
  if ((act === 'assertive' || words.carrying.has(p.key)) && !inner && content.to - content.from <= 2) return undefined;
  // "for which she expressed her gratitude": a courtesy that does not tell for what.
  if (act === 'expressive' && !inner && words.formal.has(key(noun)) && content.to - content.from <= 2) return undefined;
  // "Expressing thanks for this": a courtesy, and what it is for is told elsewhere.
  if (!inner && content.to > noun.head + 2 && scene.text.tokens.slice(noun.head + 1, content.to).every((t) => /^(?:preposition|pronoun|determiner)$/u.test(t.wordClass))) return undefined;
  // An attitude towards doing something oneself: "seinen Standpunkt, die Zusammenarbeit zu verstärken".
  if (act === 'assertive' && inner?.clause.kind === 'infinitive') act = 'commissive';
  const addressee = addresseeOf(scene, clause, content, true);
  return { rule: 'statements.attitude', speaker, act, content, cue: p.tokens, clause, attitude: noun, ...(inner ? { inner: inner.clause } : {}), ...(addressee ? { addressee } : {}) };
}

/** "her gratitude for the cooperation | for the year of culture now held in A": the grammar made a clause of the second part only. */
function withFirst(scene: Scene, clause: Clause, content: Stretch): Stretch {
  const first = argumentOf(clause, 'object')?.attributes.find((a) => a.preposition && a.to === content.from)?.preposition;
  const told = clause.complements.find((c) => c.clause.from === content.from)?.clause.predicate;
  const participle = told?.voice === 'passive' && told.tense === 'none';
  return first && (participle || scene.text.tokens[content.from]?.key === first.key) ? { ...content, from: first.token } : content;
}

const isCompanion = (scene: Scene, token: number): boolean => statementWords(scene.language).voicingWith.some((v) => v.with.has(scene.text.tokens[token]?.key ?? ''));

/** "Hier gab der Minister seiner Besorgnis Ausdruck": the dative may seem to belong to the name before it. */
function swallowed(scene: Scene, words: StatementWords, clause: Clause): Phrase | undefined {
  for (const a of clause.arguments)
    for (const p of phrasesWithin(a.phrase)) if (p.determiner !== undefined && !p.preposition && p !== a.phrase && actOfNoun(words, scene.text.tokens[p.head]?.key ?? '')) return p;
  return undefined;
}

/** Whether the clause hangs on the noun, or on a stand-in that is no noun ("dazu", "davon") or on the companion ("Ausdruck"). */
function belongsTo(scene: Scene, anchor: number, holder: Phrase): boolean {
  return (anchor >= holder.from && anchor < holder.to) || scene.text.tokens[anchor]?.wordClass !== 'noun' || isCompanion(scene, anchor);
}

/** "ihre Sorge über die Lage zum Ausdruck": up to the word that makes the idiom. */
function withoutWord(scene: Scene, clause: Clause, withWords: ReadonlySet<string> | undefined, holder: Phrase): Stretch {
  const all = phraseContent(scene, clause, holder);
  if (!withWords) return all;
  const word = companionsPhrase(scene, clause, withWords);
  return word && word.head !== holder.head && word.from > all.from && word.from < all.to ? { from: all.from, to: word.from } : all;
}

function companionsPhrase(scene: Scene, clause: Clause, withWords: ReadonlySet<string>): Phrase | undefined {
  const beside = companions(scene, clause);
  for (const key of withWords) if (beside.get(key)) return beside.get(key);
  return undefined;
}

/** "zeigte sich zuversichtlich, dass ...", "ist bereit, ... zu", "waren sich einig, dass ...", "äusserte sich besorgt über ...". */
function moodReport(scene: Scene, words: StatementWords, clause: Clause): Report | undefined {
  const p = clause.predicate;
  if (!p || !isReportedFact(words, clause, false, isRelayed(scene, clause))) return undefined;
  const byParticiple = p.voice === 'stative' || (p.modal !== undefined && words.moodVerbs.has(p.modal));
  if (!byParticiple && !words.moodVerbs.has(p.key)) return undefined;
  const mood = byParticiple && words.actOfMood.has(p.key) ? { key: p.key, token: p.token } : moodWord(scene, words, clause);
  const act = mood && words.actOfMood.get(mood.key);
  const subject = subjectOf(clause);
  if (!mood || !act || !subject || !canSpeak(scene, subject)) return undefined;
  const speaker = speakerOf(scene, subject);
  if (!speaker) return undefined;
  const inner = clauseContent(scene, clause, (c) => c.relation !== 'question' || act === 'assertive');
  // "waren sich einig, den Streit beizulegen": what they agreed to do is a commitment, and no statement.
  if (inner?.clause.kind === 'infinitive' && words.agreedMoods.has(mood.key)) return undefined;
  const phrase = inner
    ? undefined
    : clause.arguments.find(
        (a) =>
          !a.understood &&
          a.phrase.preposition !== undefined &&
          (!words.matterLast || a.phrase.from > mood.token) &&
          isAbout(words, mood.key, a.phrase.preposition.key) &&
          scene.text.tokens[a.phrase.head]?.wordClass === 'noun',
      )?.phrase;
  // "ist bereit zu helfen": without a comma the infinitive looks like the main verb.
  const swallowedVerb = byParticiple && p.voice !== 'stative' && mood.token < p.token && !words.actOfMood.has(p.key) ? trimmed(scene.text.tokens, mood.token + 1, clause.to) : undefined;
  const about = phrase && phraseContent(scene, clause, phrase, phrase.coreFrom);
  // "hat sich an der Politik interessiert gezeigt": up to the word of mind behind it.
  const content = inner ?? (about && mood.token > about.from && mood.token < about.to ? { from: about.from, to: mood.token } : about) ?? swallowedVerb;
  if (!content) return undefined;
  return { rule: 'statements.state-of-mind', speaker, act, content, cue: [...new Set([...p.tokens, mood.token])].sort((a, b) => a - b), clause, ...(inner ? { inner: inner.clause } : {}) };
}

function moodWord(scene: Scene, words: StatementWords, clause: Clause): { key: string; token: number } | undefined {
  for (const a of clause.arguments)
    if (a.role === 'predicative')
      for (const m of membersOf(a.phrase)) if (words.actOfMood.has(scene.text.tokens[m.head]?.key ?? '')) return { key: scene.text.tokens[m.head]?.key ?? '', token: m.head };
  const adverb = clause.adverbs.find((a) => words.actOfMood.has(a.key));
  if (adverb) return adverb;
  // "zeigte sich erfreut, dass ...": a participle that was left beside the verb.
  const verb = clause.predicate?.token ?? clause.from;
  const beside = scene.text.tokens.slice(verb + 1, Math.min(verb + 8, clause.to)).find((t) => t.wordClass === 'verb' && words.actOfMood.has(t.key) && scene.text.tokens[t.index + 1]?.form === ',');
  return beside && clause.arguments.some((a) => a.role === 'reflexive') ? { key: beside.key, token: beside.index } : undefined;
}

/** Whether a preposition tells what the mind is set on: "über" with any, "mit" only with "zufrieden" and the like. */
function isAbout(words: StatementWords, mood: string, preposition: string): boolean {
  const moods = words.moodPlaces[preposition];
  return moods !== undefined && (moods.has('*') || moods.has(mood));
}
