/** Refines the act of a neutral verb by what it reports: "sagte, China sei bereit zu helfen" undertakes something. */
import type { Clause } from '../../language/shared/clause.ts';
import { argumentOf } from '../../language/shared/clause.ts';
import type { SpeechAct } from '../../records/statement.ts';
import type { Scene } from '../scene.ts';
import type { Speaker } from './report.ts';
import { isPersonal } from './speakers.ts';
import { type StatementWords, statementWords } from './words.ts';

export function refinedAct(scene: Scene, act: SpeechAct, inner: Clause | undefined, speaker: Speaker): SpeechAct {
  // "explained how Norway wishes to proceed": a question told is explained, whatever it is about.
  if (act !== 'assertive' || !inner?.predicate || (inner.kind === 'question' && statementWords(scene.language).matterLast)) return act;
  return actOfContent(scene, inner, speaker) ?? act;
}

/** What a content clause by itself does; undefined where it only asserts. */
export function actOfContent(scene: Scene, inner: Clause, speaker: Speaker): SpeechAct | undefined {
  const words = statementWords(scene.language);
  const p = inner.predicate;
  if (!p) return undefined;
  const own = isOwnSide(scene, inner, speaker);
  // "that Norway would never allow it": what one will never do oneself binds as well.
  if (p.negated)
    return own && p.voice === 'active' && (p.tense === 'future' || (p.modal !== undefined && words.will.has(p.modal))) && inner.adverbs.some((a) => words.never.has(a.key)) ? 'commissive' : undefined;
  if (own) {
    if (p.modal !== undefined && words.will.has(p.modal)) return 'commissive';
    const mood = moodOf(scene, words, inner);
    if (mood && mood !== 'assertive') return mood;
    const frame = words.framesOf.get(p.key)?.find((f) => f.act !== 'assertive');
    if (frame && p.voice === 'active' && p.modal === undefined && p.tense !== 'past' && p.tense !== 'perfect') return frame.act;
    if (p.voice === 'active' && (p.tense === 'future' || (p.tense === 'present' && p.modal === undefined)) && (p.tense === 'future' || words.undertaking.has(p.key)) && p.key !== 'sein')
      return 'commissive';
    if (p.voice === 'active' && (p.tense !== 'past' || words.backshift) && takesSides(scene, words, inner)) return 'commissive';
    // "beide Seiten sollten den Handel ausbauen": asked of the other side as well.
    if (p.modal !== undefined && words.shiftedDuty.has(p.modal) && p.voice === 'active' && speaksOfBoth(scene, words, inner)) return 'directive';
    if (isWished(words, inner) || (p.modal !== undefined && words.willVerbs.has(p.modal))) return 'commissive';
    return undefined;
  }
  if (p.modal !== undefined && words.obliging.has(p.modal) && p.voice === 'active' && actsFor(scene, inner)) return 'directive';
  return undefined;
}

/** "dass die Schweiz an der Seite Polens stehe", "that Norway stands with Poland": whoever stands there gives support. */
const takesSides = (scene: Scene, { siding }: StatementWords, { predicate: p, arguments: all, adverbs }: Clause): boolean =>
  siding.verbs.has(p?.key ?? '') &&
  (adverbs.some((a) => siding.adverbs?.has(a.key)) ||
    all.some(
      ({ phrase }) =>
        phrase.preposition !== undefined &&
        ((siding.prepositions?.has(phrase.preposition.key) && siding.sides?.has(scene.text.tokens[phrase.head]?.key ?? '')) ||
          (siding.withParty.has(phrase.preposition.key) && scene.cast.who(phrase).length > 0)),
    ));

/** "that Norway wished to begin talks": what one wants to do oneself, shifted back in tense with all that is reported. */
const isWished = (words: StatementWords, { predicate: p, complements }: Clause): boolean =>
  p !== undefined && p.voice === 'active' && p.modal === undefined && words.wishing.has(p.key) && complements.some((c) => c.relation === 'infinitive' && c.anchor === undefined);

/** "that Norway was determined to help": with an infinitive and no one who did it to them, a participle tells of a mind. */
function resolvedMood(scene: Scene, words: StatementWords, { predicate: p, complements, arguments: all }: Clause): SpeechAct | undefined {
  if (p?.voice !== 'passive' || !complements.some((c) => c.relation === 'infinitive' && c.anchor === undefined)) return undefined;
  if (all.some((a) => a.phrase.preposition !== undefined && words.agents.has(a.phrase.preposition.key))) return undefined;
  return words.actOfMood.get(scene.text.tokens[p.token]?.form.toLowerCase() ?? '');
}

/** "ist bereit", "zeigt sich besorgt": the act of an adjective of mind in the clause. */
export function moodOf(scene: Scene, words: StatementWords, clause: Clause): SpeechAct | undefined {
  const p = clause.predicate;
  const resolved = resolvedMood(scene, words, clause);
  if (resolved) return resolved;
  // "ist bereit zu helfen" without its comma looks like "ist zu helfen".
  if (!p || !(p.voice === 'stative' || words.moodVerbs.has(p.key) || (p.modal !== undefined && words.moodVerbs.has(p.modal)))) return undefined;
  if (p.voice === 'stative' && words.actOfMood.has(p.key)) return words.actOfMood.get(p.key);
  const heads = clause.arguments.filter((a) => a.role === 'predicative').map((a) => scene.text.tokens[a.phrase.head]?.key);
  for (const key of [...heads, ...clause.adverbs.map((a) => a.key)]) {
    const act = key === undefined ? undefined : words.actOfMood.get(key);
    if (act) return act;
  }
  return undefined;
}

/** Whether the subject of the content is the speaker or the speaker's state; an infinitive has the speaker as subject. */
function isOwnSide(scene: Scene, inner: Clause, speaker: Speaker): boolean {
  if (inner.kind === 'infinitive') return true;
  const subject = argumentOf(inner, 'subject');
  if (!subject) return false;
  const parties = scene.cast.who(subject);
  const head = scene.text.tokens[subject.head];
  if (!parties.length) return head?.wordClass === 'pronoun' && isPersonal(head.tag) && !statementWords(scene.language).unspeaking.has(head.key);
  // "beide Länder", "die beiden Seiten": whoever speaks of them is one of them.
  const words = statementWords(scene.language);
  if (speaksOfBoth(scene, words, inner)) return true;
  // "that her country would open an embassy": what is the speaker's own.
  if (words.ownDeterminers.has(subject.determiner?.key ?? '') && parties.every((p) => p.kind !== 'person')) return true;
  // "dass die Bundesregierung ihre Hilfe verlängern werde": a government without its state is the speaker's own.
  if (words.ownBodies.has(head?.key ?? '') && parties.every((p) => p.kind === 'organisation' && p.country === undefined)) return true;
  const names = new Set(speaker.names);
  const countries = new Set(speaker.parties.flatMap((p) => (p.country ? [p.country] : [])));
  return parties.every((p) => names.has(p.name) || (p.kind !== 'person' && (p.country === undefined ? countries.size === 0 : countries.size === 0 || countries.has(p.country))));
}

const speaksOfBoth = (scene: Scene, words: StatementWords, inner: Clause): boolean => {
  const subject = argumentOf(inner, 'subject');
  return subject !== undefined && scene.text.tokens.slice(subject.coreFrom, subject.head + 1).some((t) => words.both.has(t.key));
};

function actsFor(scene: Scene, inner: Clause): boolean {
  const subject = argumentOf(inner, 'subject');
  return subject !== undefined && scene.cast.who(subject).length > 0;
}
