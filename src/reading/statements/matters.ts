/** The matter that a reporting verb names as its object or with a preposition: "hob [die Bedeutung] hervor", "wies auf [die Folgen] hin". */
import type { Clause } from '../../language/shared/clause.ts';
import { argumentOf } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { SpeechAct } from '../../records/statement.ts';
import type { Scene } from '../scene.ts';
import { listStart, phraseContent, phraseWith } from './contents.ts';
import { matterEnd } from './extent.ts';
import type { Report, Stretch } from './report.ts';
import { trimmed } from './stretches.ts';
import type { Way } from './ways.ts';
import { actOfNoun, type StatementWords } from './words.ts';

/** What a way of reporting finds as content. */
export type FoundContent = Pick<Report, 'act' | 'content'> & Partial<Pick<Report, 'inner' | 'attitude' | 'parts'>>;

export function inPhrase(scene: Scene, words: StatementWords, clause: Clause, place: string, way: Way): FoundContent | undefined {
  const p = clause.predicate;
  if (!p) return undefined;
  if (place === 'companion') return way.companion && { act: way.act, content: phraseContent(scene, clause, way.companion, way.companion.coreFrom) };
  const matter = p.voice === 'passive' ? argumentOf(clause, 'subject') : (argumentOf(clause, 'object') ?? unmarkedObject(scene, clause));
  if (place === 'object+predicate') {
    const named = matter && clause.arguments.find((a) => !a.understood && a.phrase !== matter && a.role !== 'subject' && a.role !== 'reflexive' && a.phrase.from >= matter.to && !a.phrase.preposition);
    // "called B to discuss X" calls nobody anything.
    if (!named && matter && scene.cast.who(matter).some((party) => party.kind === 'person')) return undefined;
    // 'which they call "satellites"': what a thing is called, told aside.
    if (clause.kind === 'relative') return undefined;
    return matter && isMatter(scene, matter)
      ? { act: way.act, content: trimmed(scene.text.tokens, matter.from, named ? phraseContent(scene, clause, named.phrase).to : phraseContent(scene, clause, matter).to) }
      : undefined;
  }
  if (place.startsWith('object')) {
    if (place === 'object') {
      if (!matter || !isMatter(scene, matter) || matter === way.companion) return undefined;
      if (scene.cast.who(matter).some((party) => party.kind === 'person') || (words.greeting.has(p.key) && scene.cast.who(matter).length)) return undefined;
      const key = scene.text.tokens[matter.head]?.key ?? '';
      // "offered his greetings": a courtesy.
      if (way.act === 'commissive' && (words.formal.has(key) || words.carried.has(key))) return undefined;
      if (actOfNoun(words, key) && words.voicing.has(p.key)) return undefined;
      const act = words.support.nouns.has(key) && words.support.verbs.has(p.key) ? 'commissive' : way.act;
      // "wished the summit a success": what it is wished to is part of the wish, unless it is a person or a state.
      const wished = words.wishedTo.has(p.key) ? clause.arguments.find((a) => !a.understood && a.role === 'indirect' && a.phrase.to <= matter.from)?.phrase : undefined;
      const from = wished && !scene.cast.who(wished).some((x) => x.kind !== 'organisation') ? wished.from : listStart(scene, clause, matter);
      return { act: felt(scene, words, clause) ?? act, content: withoutCompanion(way, phraseContent(scene, clause, matter, from)) };
    }
    // "object+als": the object and what it is called or held to be.
    const as = phraseWith(clause, place.slice(place.indexOf('+') + 1));
    if (!as) return undefined;
    const relative = !matter || !isMatter(scene, matter);
    // "the relations, which they called good": what they are called and what is called so.
    const called = relative && clause.kind === 'relative' && clause.antecedent && clause.antecedent.to <= clause.from + 1 ? clause.antecedent : undefined;
    if (called && words.matterLast) {
      const value = phraseContent(scene, clause, as, as.coreFrom);
      return { act: way.act, content: { from: called.coreFrom, to: value.to }, parts: [trimmed(scene.text.tokens, called.coreFrom, clause.from), value] };
    }
    const content: Stretch = relative
      ? phraseContent(scene, clause, as, as.coreFrom)
      : trimmed(scene.text.tokens, Math.min(matter.from, as.from), Math.max(phraseContent(scene, clause, as).to, phraseContent(scene, clause, matter).to));
    // "bezeichnete es als ermutigend, dass ...": what is called so is a clause.
    const soCalled = relative ? clause.complements.find((c) => c.relation === 'content' && c.clause.from >= as.to) : undefined;
    if (soCalled) return { act: way.act, content: trimmed(scene.text.tokens, content.from, soCalled.clause.to), inner: soCalled.clause };
    // "als sehr erfolgreich": the adjective may have come apart from its adverb.
    let { to } = content;
    while (to < clause.to && (scene.text.tokens[to]?.wordClass === 'adjective' || scene.text.tokens[to]?.wordClass === 'adverb') && to === as.to + (to - content.to)) to++;
    return { act: way.act, content: { from: content.from, to } };
  }
  if (place === 'doing') return proposed(scene, clause, way);
  const phrase = phraseWith(clause, place, words.matterLast);
  // "spoke to B on Saturday"
  if (phrase && scene.dates.some((d) => phrase.head >= d.from && phrase.head < d.to)) return undefined;
  // "agreed with Minister B on a plan": with whom, and not with what.
  if (phrase && words.company.has(place) && scene.cast.who(phrase).length) return undefined;
  if (!phrase || phrase === way.companion || !isMatter(scene, phrase)) return doing(scene, words, clause, place, way);
  const found = { act: felt(scene, words, clause) ?? way.act, content: phraseContent(scene, clause, phrase, words.keepsPreposition.has(place) ? phrase.from : phrase.coreFrom) };
  // "assured him of Norway's support": the owner of the support is bound.
  return words.support.verbs.has(p.key) && words.support.nouns.has(scene.text.tokens[phrase.head]?.key ?? '') ? { ...found, act: 'commissive', attitude: phrase } : found;
}

/** "proposed holding a meeting and opening a bridge": what is to be done follows the verb at once. */
function proposed(scene: Scene, clause: Clause, way: Way): FoundContent | undefined {
  const verb = clause.predicate?.token ?? clause.to;
  const [first, ...more] = clause.complements.filter((c) => c.relation === 'participial' && c.clause.opener === undefined && c.clause.from > verb).map((c) => c.clause);
  if (!first || first.from !== verb + 1) return undefined;
  let { to } = first;
  for (const next of more) if (next.from - to <= 2 && scene.text.tokens[next.from - 1]?.wordClass === 'conjunction') to = next.to;
  return { act: way.act, content: trimmed(scene.text.tokens, first.from, Math.max(to, matterEnd(scene, clause, to))), inner: first };
}

/** "looked forward to deepening the ties", "thanked him for hosting the talks": the matter is something done. */
function doing(scene: Scene, words: StatementWords, clause: Clause, place: string, way: Way): FoundContent | undefined {
  const { tokens } = scene.text;
  // "looked forward to visiting": "to" looks like that of an infinitive.
  const openerOf = ({ relation, clause: c }: Clause['complements'][number]): number | undefined =>
    relation === 'participial' || relation === 'adverbial'
      ? c.opener?.key === place
        ? c.opener.token
        : undefined
      : tokens[c.from]?.form === place && tokens[c.predicate?.token ?? -1]?.tag === 'VBG'
        ? c.from
        : undefined;
  const done = clause.complements.find((c) => openerOf(c) !== undefined && c.clause.predicate !== undefined);
  const opener = done && openerOf(done);
  if (!done || opener === undefined || opener >= done.clause.to - 1) return undefined;
  const content = trimmed(tokens, words.keepsPreposition.has(place) ? opener : opener + place.split('-').length, matterEnd(scene, clause, done.clause.to));
  return { act: felt(scene, words, clause) ?? way.act, content, inner: done.clause };
}

/** A list of matters behind the verb whose case did not show that it is the object. */
function unmarkedObject(scene: Scene, clause: Clause): Phrase | undefined {
  const verb = clause.predicate?.finite ?? clause.from;
  return clause.arguments.find((a) => a.role === 'adverbial' && !a.phrase.preposition && a.phrase.from > verb && a.phrase.conjuncts.length > 0 && isMatter(scene, a.phrase))?.phrase;
}

/** A noun that can be what is said; pronouns, measures and the like are not. */
export function isMatter(scene: Scene, phrase: Phrase): boolean {
  return phrase.conjuncts.length > 0 || scene.text.tokens[phrase.head]?.wordClass === 'noun' || (scene.text.tokens[phrase.head]?.wordClass === 'name' && phrase.kind === 'noun');
}

/** "nahm mit Befriedigung Kenntnis von ...": the feeling told beside a neutral verb. */
export function felt(scene: Scene, words: StatementWords, clause: Clause): SpeechAct | undefined {
  for (const a of clause.arguments)
    if (
      a.role === 'prepositional' &&
      a.phrase.preposition !== undefined &&
      words.feltWith.has(a.phrase.preposition.key) &&
      words.actOfNoun.get(scene.text.tokens[a.phrase.head]?.key ?? '') === 'expressive'
    )
      return 'expressive';
  return undefined;
}

/** "stellte Hilfe in Aussicht": the companion is no part of the content. */
function withoutCompanion(way: Way, content: Stretch): Stretch {
  const { companion } = way;
  return companion && companion.from > content.from && companion.from < content.to ? { from: content.from, to: companion.from } : content;
}
