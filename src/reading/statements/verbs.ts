/** Reporting verbs and idioms with their content: "betonte, dass ...", "hob die Bedeutung hervor", "gab bekannt, dass ...". */
import type { Clause } from '../../language/shared/clause.ts';
import { argumentOf, clausesWithin } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { SpeechAct } from '../../records/statement.ts';
import type { Scene } from '../scene.ts';
import { refinedAct } from './acts.ts';
import { clauseContent, companions, listStart, phraseContent, phraseWith, runningOn, sentenceOf, trimmed } from './contents.ts';
import { isReportedFact } from './facts.ts';
import type { Report, Speaker, Stretch } from './report.ts';
import { addresseeOf, canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { actOfNoun, type StatementWords, statementWords } from './words.ts';

/** A way in which this clause may report: a verb's frame or an idiom. */
interface Way {
  readonly act: SpeechAct;
  readonly content: readonly string[];
  readonly telling: boolean;
  readonly companion?: Phrase | undefined;
  readonly idiom: boolean;
}

export function verbReports(scene: Scene): Report[] {
  const words = statementWords(scene.language);
  return scene.clauses.flatMap((clause) => reportOf(scene, words, clause) ?? []);
}

function reportOf(scene: Scene, words: StatementWords, clause: Clause): Report | undefined {
  const ways = waysOf(scene, words, clause);
  // "Die Kantone sind gebeten, ...", "ist verpflichtet, ...": a state that others brought about.
  if (clause.predicate?.voice === 'stative') return undefined;
  if (!ways.length || !isReportedFact(words, clause, ways.some((w) => w.idiom))) return undefined;
  // "Stellt das Gericht Mängel fest, ...": the verb at the head of the sentence makes a condition.
  if (clause.predicate?.finite === clause.from && sentenceOf(scene, clause)?.from === clause.from) return undefined;
  const passive = clause.predicate?.voice === 'passive';
  const subject = passive ? agentOf(words, clause) : (subjectOf(clause) ?? unmatchedSubject(scene, clause, ways));
  if (!subject) return undefined;
  const speaker = speakerOf(scene, subject);
  if (!speaker) return undefined;
  const speaks = canSpeak(scene, subject);
  for (const way of ways) {
    if (!speaks && (!way.telling || passive)) continue;
    for (const place of way.content) {
      const found = place === 'clause' || place === 'infinitive' ? inClause(scene, clause, place, way, speaker, ways) : speaks ? inPhrase(scene, words, clause, place, way) : undefined;
      if (!found) continue;
      const addressee = addresseeOf(scene, clause, found.content, place.startsWith('object'));
      return { rule: `statements.${way.idiom ? 'idiom' : place === 'clause' || place === 'infinitive' ? 'reported-clause' : 'reported-matter'}`, speaker, cue: clause.predicate?.tokens ?? [], clause, ...(addressee ? { addressee } : {}), ...found };
    }
  }
  return undefined;
}

function waysOf(scene: Scene, words: StatementWords, clause: Clause): Way[] {
  const p = clause.predicate;
  if (!p) return [];
  const out: Way[] = [];
  let beside: Map<string, Phrase | undefined> | undefined;
  for (const idiom of words.idioms) {
    if (idiom.verb !== p.key && idiom.verb !== p.modal) continue;
    beside ??= companions(scene, clause);
    for (const key of idiom.with)
      if (beside.has(key) && (idiom.verb === p.key ? key !== p.key : key === p.key)) {
        const denial = p.negated && key !== 'zweifel';
        if (!denial) out.push({ act: idiom.act, content: idiom.content, telling: false, companion: beside.get(key), idiom: true });
        break;
      }
  }
  // "liess sich über das Gesetz informieren"
  if (p.negated || (p.modal !== undefined && words.causative.has(p.modal))) return out;
  const reflexive = clause.arguments.some((a) => a.role === 'reflexive');
  for (const frame of words.framesOf.get(p.key) ?? []) if (frame.reflexive === undefined || frame.reflexive === reflexive) out.push({ act: frame.act, content: frame.content, telling: frame.telling, idiom: false });
  return out;
}

function agentOf(words: StatementWords, clause: Clause): Phrase | undefined {
  return clause.arguments.find((a) => a.phrase.preposition !== undefined && words.agents.has(a.phrase.preposition.key))?.phrase;
}

/** "Ärzte ohne Grenzen teilte mit, dass ...": a plural name whose verb is singular is not found as subject. */
function unmatchedSubject(scene: Scene, clause: Clause, ways: readonly Way[]): Phrase | undefined {
  if (!ways.some((w) => w.telling) || !clause.complements.some((c) => c.relation === 'content')) return undefined;
  const object = clause.arguments.find((a) => a.role === 'object' && !a.understood)?.phrase;
  return object && isMatter(scene, object) ? object : undefined;
}

type Found = Pick<Report, 'act' | 'content'> & Partial<Pick<Report, 'inner' | 'attitude'>>;

function inClause(scene: Scene, clause: Clause, place: string, way: Way, speaker: Speaker, ways: readonly Way[]): Found | undefined {
  const content = clauseContent(scene, clause, (c) => (place === 'infinitive') === (c.relation === 'infinitive') && (c.relation !== 'question' || c.anchor === undefined || scene.text.tokens[c.anchor]?.wordClass !== 'noun' || way.idiom), way.companion);
  if (!content) {
    const next = place === 'clause' ? indirectSpeechBeside(scene, clause, way.telling) : undefined;
    if (!next && place === 'clause' && !way.idiom && !clause.arguments.some((a) => a.role === 'object' && !a.understood && isMatter(scene, a.phrase))) return restOfSentence(scene, clause, way, speaker);
    return next && { act: refinedAct(scene, way.act, next, speaker), content: trimmed(scene.text.tokens, next.from, runningOn(scene, clause, next)), inner: next };
  }
  // "unterstrich die Bereitschaft, ..." is the noun's business; see attitudes.
  if (!way.idiom && content.anchor !== undefined && actOfNoun(statementWords(scene.language), scene.text.tokens[content.anchor]?.key ?? '')) return undefined;
  // "unterstrich die Wichtigkeit, ... zu lernen": the clause is part of the matter.
  const matter = content.anchor === undefined ? undefined : argumentOf(clause, 'object');
  if (matter && content.anchor !== undefined && matter.from <= content.anchor && content.anchor < matter.to && scene.text.tokens[content.anchor]?.wordClass === 'noun' && ways.some((w) => w.content.includes('object')) && !scene.cast.who(matter).length) return undefined;
  if (way.idiom && content.clause.predicate && clause.predicate && content.clause.from <= clause.predicate.token && clause.predicate.token < content.clause.to) return undefined;
  return { act: refinedAct(scene, way.act, content.clause, speaker), content, inner: content.clause };
}

/** "Er machte geltend, es sei spät": indirect speech that stands beside the reporting clause as a main clause. */
function indirectSpeechBeside(scene: Scene, clause: Clause, telling: boolean): Clause | undefined {
  const sentence = sentenceOf(scene, clause);
  if (!sentence || clause.kind !== 'main') return undefined;
  const at = sentence.clauses.indexOf(clause);
  const next = sentence.clauses[at + 1];
  const reported = next?.predicate?.mood === 'reported' || next?.predicate?.mood === 'conditional';
  // "Er warnte, die Gegner verfolgten eigene Ziele": behind a verb of saying without an object the comma is enough.
  const bare = telling && next?.predicate !== undefined && scene.text.tokens[next.from - 1]?.form === ',' && !clause.arguments.some((a) => a.role === 'object') && next.arguments.some((a) => a.role === 'subject' && !a.understood && a.phrase.from < (next.predicate?.finite ?? 0));
  if (at >= 0 && next && (reported || bare) && next.from >= clause.to && next.from - clause.to <= 2 && scene.text.tokens[next.from - 1]?.wordClass === 'punctuation') return next;
  // "Ein Treffen soll folgen, gab der Minister bekannt": the verb opens the clause and what is said goes before.
  const before = sentence.clauses[at - 1];
  const first = clause.predicate?.finite;
  return before?.predicate && first === clause.from && clause.from - before.to <= 2 && scene.text.tokens[clause.from - 1]?.form === ',' && (subjectOf(clause)?.from ?? 0) > first ? before : undefined;
}

/** Where the clauses behind the comma could not be tied to the verb: all that follows, if it opens or sounds like reported speech. */
function restOfSentence(scene: Scene, clause: Clause, way: Way, speaker: Speaker): Found | undefined {
  const sentence = sentenceOf(scene, clause);
  const p = clause.predicate;
  if (!sentence || !p || clause.kind !== 'main' || !sentence.clauses.includes(clause)) return undefined;
  const { tokens } = scene.text;
  const after = Math.max(...p.tokens.filter((t) => t - p.token < 25), argumentOf(clause, 'subject')?.to ?? 0);
  let comma = after;
  while (comma < sentence.to && tokens[comma]?.form !== ',') comma++;
  if (comma >= sentence.to - 3 || comma - after > 12 || sentence.clauses.some((c) => c !== clause && c.predicate && c.from > p.token && c.from <= comma)) return undefined;
  const inner = sentence.clauses.flatMap((c) => [...clausesWithin(c)]).find((c) => c !== clause && c.from > comma && c.predicate && (c.predicate.mood === 'reported' || c.opener?.key === 'dass'));
  if (!inner || inner.from - comma > 6) return undefined;
  return { act: refinedAct(scene, way.act, inner, speaker), content: trimmed(tokens, comma + 1, sentence.to), inner };
}

function inPhrase(scene: Scene, words: StatementWords, clause: Clause, place: string, way: Way): Found | undefined {
  const p = clause.predicate;
  if (!p) return undefined;
  if (place === 'companion') return way.companion && { act: way.act, content: phraseContent(scene, clause, way.companion, way.companion.coreFrom) };
  const matter = p.voice === 'passive' ? argumentOf(clause, 'subject') : argumentOf(clause, 'object');
  if (place === 'object+predicate') {
    const named = matter && clause.arguments.find((a) => !a.understood && a.phrase !== matter && a.role !== 'subject' && a.role !== 'reflexive' && a.phrase.from >= matter.to && !a.phrase.preposition);
    return matter && isMatter(scene, matter) ? { act: way.act, content: trimmed(scene.text.tokens, matter.from, named ? phraseContent(scene, clause, named.phrase).to : phraseContent(scene, clause, matter).to) } : undefined;
  }
  if (place === 'object' || place === 'object+als') {
    if (place === 'object') {
      if (!matter || !isMatter(scene, matter) || matter === way.companion) return undefined;
      if (scene.cast.who(matter).some((party) => party.kind === 'person') || (words.greeting.has(p.key) && scene.cast.who(matter).length)) return undefined;
      const key = scene.text.tokens[matter.head]?.key ?? '';
      if (actOfNoun(words, key) && words.voicing.has(p.key)) return undefined;
      const act = words.support.nouns.has(key) && words.support.verbs.has(p.key) ? 'commissive' : way.act;
      return { act: felt(scene, words, clause) ?? act, content: withoutCompanion(way, phraseContent(scene, clause, matter, listStart(scene, clause, matter))) };
    }
    const as = phraseWith(clause, 'als');
    if (!as) return undefined;
    const relative = !matter || !isMatter(scene, matter);
    const content: Stretch = relative ? phraseContent(scene, clause, as, as.coreFrom) : trimmed(scene.text.tokens, Math.min(matter.from, as.from), Math.max(phraseContent(scene, clause, as).to, phraseContent(scene, clause, matter).to));
    // "als sehr erfolgreich": the adjective may have come apart from its adverb.
    let { to } = content;
    while (to < clause.to && (scene.text.tokens[to]?.wordClass === 'adjective' || scene.text.tokens[to]?.wordClass === 'adverb') && to === as.to + (to - content.to)) to++;
    return { act: way.act, content: { from: content.from, to } };
  }
  const phrase = phraseWith(clause, place);
  if (!phrase || phrase === way.companion || !isMatter(scene, phrase)) return undefined;
  return { act: felt(scene, words, clause) ?? way.act, content: phraseContent(scene, clause, phrase, words.keepsPreposition.has(place) ? phrase.from : phrase.coreFrom) };
}

/** A noun that can be what is said; pronouns, measures and the like are not. */
function isMatter(scene: Scene, phrase: Phrase): boolean {
  return phrase.conjuncts.length > 0 || scene.text.tokens[phrase.head]?.wordClass === 'noun' || (scene.text.tokens[phrase.head]?.wordClass === 'name' && phrase.kind === 'noun');
}

/** "nahm mit Befriedigung Kenntnis von ...": the feeling told beside a neutral verb. */
function felt(scene: Scene, words: StatementWords, clause: Clause): SpeechAct | undefined {
  for (const a of clause.arguments) if (a.role === 'prepositional' && a.phrase.preposition?.key === 'mit' && words.actOfNoun.get(scene.text.tokens[a.phrase.head]?.key ?? '') === 'expressive') return 'expressive';
  return undefined;
}

/** "stellte Hilfe in Aussicht": the companion is no part of the content. */
function withoutCompanion(way: Way, content: Stretch): Stretch {
  const { companion } = way;
  return companion && companion.from > content.from && companion.from < content.to ? { from: content.from, to: companion.from } : content;
}
