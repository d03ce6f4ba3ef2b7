/** Reporting verbs and idioms with their content: "betonte, dass ...", "hob die Bedeutung hervor", "gab bekannt, dass ...". */
import type { Clause } from '../../language/shared/clause.ts';
import { argumentOf, clausesWithin } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { refinedAct } from './acts.ts';
import { clauseContent } from './contents.ts';
import { runningOn, tellsMore } from './extent.ts';
import { isReportedFact } from './facts.ts';
import { type FoundContent, felt, inPhrase, isMatter } from './matters.ts';
import { handsOn, isRelayed } from './relayed.ts';
import type { Report, Speaker, Stretch } from './report.ts';
import { actingBefore, addresseeOf, canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { sentenceOf, trimmed } from './stretches.ts';
import { type Way, waysOf } from './ways.ts';
import { actOfNoun, type StatementWords, statementWords } from './words.ts';

export function verbReports(scene: Scene, met: boolean): Report[] {
  const words = statementWords(scene.language);
  return scene.clauses.flatMap((clause) => reportOf(scene, words, clause, met) ?? []);
}

function reportOf(scene: Scene, words: StatementWords, clause: Clause, met: boolean): Report | undefined {
  const ways = waysOf(scene, words, clause, met);
  // "Die Kantone sind gebeten, ...", "ist verpflichtet, ...": a state that others brought about.
  if (clause.predicate?.voice === 'stative') return undefined;
  // "Speaking of trade, he said": tells what the sentence turns to, and not what was said of it.
  // But "Speaking highly of trade, he said" tells what he thinks of it.
  if (clause.kind === 'participial' && !ways.some((w) => w.idiom) && words.turning.has(clause.predicate?.key ?? '') && clause.to <= (clause.parent?.predicate?.token ?? 0)) return undefined;
  if (
    !ways.length ||
    !isReportedFact(
      words,
      clause,
      ways.some((w) => w.idiom),
      isRelayed(scene, clause),
    )
  )
    return undefined;
  // "Stellt das Gericht Mängel fest, ...": the verb at the head of the sentence makes a condition.
  if (clause.predicate?.finite === clause.from && sentenceOf(scene, clause)?.from === clause.from) return undefined;
  const passive = clause.predicate?.voice === 'passive';
  const subject = passive ? agentOf(words, clause) : (subjectOf(clause) ?? unmatchedSubject(scene, clause, ways));
  if (!subject) return undefined;
  const standIn = passive ? undefined : actingBefore(scene, clause, subject);
  const speaker = standIn ?? speakerOf(scene, subject);
  if (!speaker) return undefined;
  const speaks = standIn !== undefined || canSpeak(scene, subject);
  for (const way of ways) {
    if ((!speaks && (!way.telling || passive)) || (way.alone && (isSeveral(speaker) || hasCompany(scene, words, clause)))) continue;
    for (const place of way.content) {
      const found = place === 'clause' || place === 'infinitive' ? inClause(scene, clause, place, way, speaker, ways) : speaks ? inPhrase(scene, words, clause, place, way) : undefined;
      if (!found) continue;
      // "sources said that A stressed B": A's words.
      if (found.inner && handsOn(scene, words, subject, found.inner)) return undefined;
      const addressee = addresseeOf(scene, clause, found.content, place.startsWith('object'))?.filter((name) => !speaker.names.includes(name));
      return {
        rule: `statements.${way.idiom ? 'idiom' : place === 'clause' || place === 'infinitive' ? 'reported-clause' : 'reported-matter'}`,
        speaker,
        cue: clause.predicate?.tokens ?? [],
        clause,
        ...(addressee?.length ? { addressee } : {}),
        ...found,
        content: withoutCompanion(way, found.content),
        ...(way.conveys ? { conveys: true } : {}),
      };
    }
  }
  return undefined;
}

/** "setzte ihn über die Pläne in Kenntnis": the word that makes the idiom closes it and is no part of what is told. */
const withoutCompanion = ({ idiom, companion }: Way, content: Stretch): Stretch =>
  idiom && companion && companion.from > content.from + 1 && companion.from < content.to && companion.to >= content.to ? { ...content, to: companion.from } : content;

/** Two persons, a group: "the two ministers spoke about X" tells of a conversation. */
const isSeveral = (speaker: Speaker): boolean => speaker.names.length > 1 || speaker.parties.some((p) => p.kind === 'group');

/** "The minister spoke with B about X": so does this. */
const hasCompany = (scene: Scene, words: StatementWords, clause: Clause): boolean =>
  clause.arguments.some(({ phrase }) => phrase.preposition !== undefined && words.company.has(phrase.preposition.key) && scene.cast.who(phrase).length > 0);

function agentOf(words: StatementWords, clause: Clause): Phrase | undefined {
  return clause.arguments.find((a) => a.phrase.preposition !== undefined && words.agents.has(a.phrase.preposition.key))?.phrase;
}

/** "Ärzte ohne Grenzen teilte mit, dass ...": a plural name whose verb is singular is not found as subject. */
function unmatchedSubject(scene: Scene, clause: Clause, ways: readonly Way[]): Phrase | undefined {
  if (!ways.some((w) => w.telling) || !clause.complements.some((c) => c.relation === 'content')) return undefined;
  const object = clause.arguments.find((a) => a.role === 'object' && !a.understood)?.phrase;
  return object && isMatter(scene, object) ? object : undefined;
}

function inClause(scene: Scene, clause: Clause, place: string, way: Way, speaker: Speaker, ways: readonly Way[]): FoundContent | undefined {
  const content = clauseContent(
    scene,
    clause,
    (c) => (place === 'infinitive') === (c.relation === 'infinitive') && (c.relation !== 'question' || c.anchor === undefined || scene.text.tokens[c.anchor]?.wordClass !== 'noun' || way.idiom),
    way.companion,
  );
  if (!content) {
    const opened = place === 'clause' && (way.telling || way.idiom) ? behindOpener(scene, clause, way) : undefined;
    if (opened) return { act: felt(scene, statementWords(scene.language), clause) ?? way.act, content: opened, inner: clause };
    const next = place === 'clause' ? indirectSpeechBeside(scene, clause, way.telling) : undefined;
    if (!next && place === 'clause' && !way.idiom && !clause.arguments.some((a) => a.role === 'object' && !a.understood && isMatter(scene, a.phrase)))
      return restOfSentence(scene, clause, way, speaker);
    return next && { act: refinedAct(scene, way.act, next, speaker), content: trimmed(scene.text.tokens, next.from, runningOn(scene, clause, next)), inner: next };
  }
  // "unterstrich die Bereitschaft, ..." is the noun's business; see attitudes.
  if (!way.idiom && content.anchor !== undefined && actOfNoun(statementWords(scene.language), scene.text.tokens[content.anchor]?.key ?? '')) return undefined;
  // "informierte ihn über das Anliegen, ... zu führen": it is the matter that the preposition names.
  const holder =
    content.anchor === undefined ? undefined : clause.arguments.find((a) => !a.understood && a.phrase.from <= (content.anchor as number) && (content.anchor as number) < a.phrase.to)?.phrase;
  if (place === 'infinitive' && holder?.preposition && scene.text.tokens[content.anchor as number]?.wordClass === 'noun' && ways.some((w) => w.content.some((c) => c === holder.preposition?.key)))
    return undefined;
  // "unterstrich die Wichtigkeit, ... zu lernen": the clause is part of the matter.
  const matter = content.anchor === undefined ? undefined : argumentOf(clause, 'object');
  if (
    matter &&
    content.anchor !== undefined &&
    matter.from <= content.anchor &&
    content.anchor < matter.to &&
    scene.text.tokens[content.anchor]?.wordClass === 'noun' &&
    ways.some((w) => w.content.includes('object')) &&
    !scene.cast.who(matter).length
  )
    return undefined;
  if (way.idiom && content.clause.predicate && clause.predicate && content.clause.from <= clause.predicate.token && clause.predicate.token < content.clause.to) return undefined;
  return { act: felt(scene, statementWords(scene.language), clause) ?? refinedAct(scene, way.act, content.clause, speaker), content, inner: content.clause };
}

/** Where the verb stands first and "that" follows: what is said, though the grammar made no clause of it, up to the next verb that reports. */
function behindOpener(scene: Scene, clause: Clause, way: Way): Stretch | undefined {
  const words = statementWords(scene.language);
  const sentence = sentenceOf(scene, clause);
  const verb = clause.predicate?.token;
  if (!words.matterLast || !sentence || verb === undefined || clause.kind !== 'main') return undefined;
  const { tokens } = scene.text;
  const reach = Math.min(sentence.to - 3, Math.max(verb, way.companion?.to ?? 0) + 7);
  let opener = verb + 1;
  while (opener < reach && !(words.contentOpeners.has(tokens[opener]?.form.toLowerCase() ?? '') && tokens[opener]?.wordClass !== 'determiner')) {
    if (tokens[opener]?.wordClass === 'punctuation' || tokens[opener]?.wordClass === 'verb') return undefined;
    opener++;
  }
  if (opener >= reach) return undefined;
  const next = sentence.clauses.find(
    (c) =>
      c !== clause &&
      c.predicate &&
      c.predicate.token > opener + 2 &&
      (words.framesOf.has(c.predicate.key) || words.voicing.has(c.predicate.key)) &&
      tokens[(c.predicate.tokens[0] ?? 0) - 1]?.wordClass === 'conjunction',
  );
  // "mentioned the partnership that has been in force": behind a thing "that" tells more of it.
  const between = tokens.slice(verb + 1, opener).filter((t) => t.wordClass === 'noun' || t.wordClass === 'name');
  const object = argumentOf(clause, 'object');
  const addressed = object !== undefined && (canSpeak(scene, object) || words.listeners.has(tokens[object.head]?.key ?? ''));
  const beside = clause.arguments.some((a) => a.phrase.preposition !== undefined && a.phrase.from > verb && a.phrase.from < opener);
  if (between.length && !way.companion && !addressed && !beside) return undefined;
  const more = clause.complements.find((c) => c.clause.from > opener && tellsMore(scene, c))?.clause.from ?? sentence.to;
  const stretch = trimmed(tokens, opener, Math.min(more, next ? (next.predicate?.tokens[0] ?? sentence.to) : sentence.to));
  let { to } = stretch;
  while (to > opener && (tokens[to - 1]?.wordClass === 'conjunction' || tokens[to - 1]?.form === ',')) to--;
  return { from: opener, to };
}

/** "Er machte geltend, es sei spät": indirect speech that stands beside the reporting clause as a main clause. */
function indirectSpeechBeside(scene: Scene, clause: Clause, telling: boolean): Clause | undefined {
  const sentence = sentenceOf(scene, clause);
  if (!sentence || clause.kind !== 'main') return undefined;
  const at = sentence.clauses.indexOf(clause);
  const next = sentence.clauses[at + 1];
  const reported = next?.predicate?.mood === 'reported' || next?.predicate?.mood === 'conditional';
  // "Er warnte, die Gegner verfolgten eigene Ziele": behind a verb of saying without an object the comma is enough.
  const bare =
    telling &&
    next?.predicate !== undefined &&
    scene.text.tokens[next.from - 1]?.form === ',' &&
    !clause.arguments.some((a) => a.role === 'object') &&
    next.arguments.some((a) => a.role === 'subject' && !a.understood && a.phrase.from < (next.predicate?.finite ?? 0));
  // "forderte ein Ende der Kämpfe; das Schweigen sei bedauerlich": what the verb asks for has been told, and behind the mark another thing is said.
  const told = next && scene.text.tokens[next.from - 1]?.form === ';' && clause.arguments.some((a) => a.role === 'object' && !a.understood && isMatter(scene, a.phrase));
  if (at >= 0 && next && !told && (reported || bare) && next.from >= clause.to && next.from - clause.to <= 2 && scene.text.tokens[next.from - 1]?.wordClass === 'punctuation') return next;
  // "Ein Treffen soll folgen, gab der Minister bekannt": the verb opens the clause and what is said goes before.
  const before = sentence.clauses[at - 1];
  const first = clause.predicate?.finite;
  return before?.predicate && first === clause.from && clause.from - before.to <= 2 && scene.text.tokens[clause.from - 1]?.form === ',' && (subjectOf(clause)?.from ?? 0) > first ? before : undefined;
}

/** Where the clauses behind the comma could not be tied to the verb: all that follows, if it opens or sounds like reported speech. */
function restOfSentence(scene: Scene, clause: Clause, way: Way, speaker: Speaker): FoundContent | undefined {
  const sentence = sentenceOf(scene, clause);
  const p = clause.predicate;
  if (!sentence || !p || clause.kind !== 'main' || !sentence.clauses.includes(clause)) return undefined;
  const { tokens } = scene.text;
  const after = Math.max(...p.tokens.filter((t) => t - p.token < 25), argumentOf(clause, 'subject')?.to ?? 0);
  let comma = after;
  while (comma < sentence.to && tokens[comma]?.form !== ',') comma++;
  if (comma >= sentence.to - 3 || comma - after > 12 || sentence.clauses.some((c) => c !== clause && c.predicate && c.from > p.token && c.from <= comma)) return undefined;
  const inner = sentence.clauses.flatMap((c) => clausesWithin(c)).find((c) => c !== clause && c.from > comma && c.predicate && (c.predicate.mood === 'reported' || c.opener?.key === 'dass'));
  if (!inner || inner.from - comma > 6) return undefined;
  return { act: refinedAct(scene, way.act, inner, speaker), content: trimmed(tokens, comma + 1, sentence.to), inner };
}
