/** Matters behind talks and views: "talked about X", "held talks on X", "exchanged views on X". */
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import { endsIn } from '../people/words.ts';
import type { Scene } from '../scene.ts';
import { statementWords } from '../statements/words.ts';
import { listFrom } from './closing.ts';
import { trimmed } from './extent.ts';
import type { Matter } from './matter.ts';
import { gerunds, isDay, isSeveral, isTalkers, keyAt, type Reader, subjectOf } from './talkers.ts';
import type { TopicWords } from './words.ts';

/** "sprachen über X", "tauschten sich zu X aus", "befassten sich mit X", "Es ging um X". */
export const talkedAbout: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p) return [];
  // "began by reflecting on A, before turning to B": who turns is who began.
  const subject = subjectOf(clause) ?? (clause.kind === 'participial' ? toldAbove(clause) : undefined);
  const views = p.voice === 'active' ? argumentOf(clause, 'object') : subject;
  if (views && words.exchangeNouns.has(keyAt(scene, views.head))) return [];
  // "thanked him for staying while dealing with a great event": what someone does besides.
  const isPhase = words.onward.has(p.key) || words.phases.has(clause.parent?.predicate?.key ?? '');
  if (clause.kind === 'participial' && clause.opener && !words.exchange.has(p.key) && !isPhase) return [];
  const impersonal = subject === undefined || (subject.kind === 'pronoun' && words.impersonal.has(keyAt(scene, subject.head)));
  // "spoke highly of the ties": what one thinks of them.
  if (statementWords(scene.language).idioms.some((i) => i.verb === p.key && clause.adverbs.some((a) => i.with.has(a.key)))) return [];
  const out: Matter[] = [];
  for (const a of clause.arguments) {
    const preposition = a.phrase.preposition;
    if (!preposition || a.understood || isDay(scene, a.phrase) || !words.governed[preposition.key]?.has(p.key)) continue;
    // Telling somebody something is a statement; telling each other is a conversation.
    if (words.mutual.has(p.key) && !clause.adverbs.some((x) => x.key === 'gegenseitig') && !(argumentOf(clause, 'reflexive') && subject && scene.cast.who(subject).length > 1)) continue;
    if (!isTalkers(scene, words, subject) && !(impersonal && preposition.key === 'um') && (p.voice === 'active' || (!impersonal && subject?.kind === 'noun'))) continue;
    if (p.modal !== undefined && p.tense !== 'past' && p.tense !== 'present') continue;
    // "focused on how to deepen trade", "talked about how to end it and about the next steps"
    const how = a.phrase.kind === 'adverb' && words.asking.has(keyAt(scene, a.phrase.head)) ? clause.complements.find((c) => c.anchor === a.phrase.head)?.clause : undefined;
    if (how) {
      const { tokens } = scene.text;
      // The preposition said again opens another matter, wherever the grammar hung it.
      const again = tokens.slice(a.phrase.head, how.to).find((t) => t.key === preposition.key && (tokens[t.index - 1]?.key === 'and' || tokens[t.index - 1]?.form === ','));
      const cue = [...p.tokens, preposition.token];
      out.push({ rule: 'topics.talked-about', cue, clause: { from: a.phrase.head, to: trimmed(tokens, a.phrase.head, again?.index ?? how.to) } });
      if (again) out.push(...listFrom(scene, again.index + 1).map((one) => ({ rule: 'topics.talked-about', cue, clause: one })));
      continue;
    }
    out.push({ rule: 'topics.talked-about', cue: [...p.tokens, preposition.token], phrase: a.phrase });
  }
  if (!isTalkers(scene, words, subject) || words.mutual.has(p.key) || (p.modal !== undefined && p.tense !== 'past')) return out;
  // "about the grain and the prospects of using it": what hangs on the noun of a matter is no other.
  const isInside = (token: number): boolean => out.some((m) => m.phrase?.to === token);
  const doings = gerunds(clause, (key) => words.governed[key]?.has(p.key) ?? false, p.token).filter((c) => !isInside(c.token));
  return [...out, ...doings.map((c) => ({ rule: 'topics.talked-about', cue: [...p.tokens, c.token], clause: c.clause }))];
};

function toldAbove({ parent }: Clause): Phrase | undefined {
  return parent && (subjectOf(parent) ?? (parent.kind === 'participial' ? toldAbove(parent) : undefined));
}

/** "führten Gespräche über X", "Meinungen über X wurden ausgetauscht", "zu einem Meinungsaustausch über X". */
export const conversationAbout: Reader = (scene, words, clause) => {
  const out: Matter[] = [];
  // "mentioned the talks on electricity": what is said of other talks.
  const reports =
    clause.predicate !== undefined &&
    (statementWords(scene.language)
      .framesOf.get(clause.predicate.key)
      ?.some((f) => f.content.includes('object')) ??
      false);
  const told = (clause.kind === 'main' && !reports) || clause.kind === 'fragment';
  // "könne nur ein Dialog zu dauerhaftem Frieden führen": what someone says a dialogue can do tells of no conversation.
  const supposed = clause.predicate?.modal !== undefined && clause.predicate.mood === 'reported';
  for (const a of clause.arguments) {
    // "welcomed her to Oslo for talks on fish": what they met for.
    const purpose = clause.kind === 'main' && clause.predicate !== undefined && words.hosting.has(clause.predicate.key) && words.purposes.has(a.phrase.preposition?.key ?? '');
    if (a.understood || supposed || !(told || purpose)) continue;
    for (const member of membersOf(a.phrase))
      for (const phrase of phrasesWithin(member)) {
        const key = keyAt(scene, phrase.head);
        // "an exchange of views on X": the views are those of the exchange.
        if (!endsIn(words.talkNouns, key) && !(phrase !== member && words.exchangeNouns.has(key) && endsIn(words.talkNouns, keyAt(scene, member.head)))) continue;
        // "There was discussion of the war", but not "the discussions of the ministers"
        if (words.discussions.has(key) && phrase.genitive && words.asking.size && !scene.cast.who(phrase.genitive).length)
          out.push({ rule: 'topics.conversation-about', cue: [phrase.head], phrase: phrase.genitive });
        for (const matter of phrase.attributes)
          if (matter.preposition && !isPaidTo(scene, words, clause, phrase, matter) && words.talkPrepositions.has(matter.preposition.key) && !isDay(scene, matter))
            out.push({ rule: 'topics.conversation-about', cue: [phrase.head], phrase: matter });
      }
  }
  out.push(...viewsExchanged(scene, words, clause));
  return out;
};

/** "paid a courtesy call on the Speaker": whom, and not about what. */
const isPaidTo = (scene: Scene, words: TopicWords, clause: Clause, talk: Phrase, matter: Phrase): boolean =>
  words.visiting.has(keyAt(scene, talk.head)) && (words.paying.has(clause.predicate?.key ?? '') || scene.cast.who(matter).length > 0);

/** "wurden Meinungen über eine Reihe von Fragen dafür, A auszuführen, und über B ausgetauscht". */
function viewsExchanged(scene: Scene, words: TopicWords, clause: Clause): Matter[] {
  const p = clause.predicate;
  if (!p) return [];
  // "An exchange of views took place on X"
  const held = words.occurring.has(p.key) ? subjectOf(clause) : undefined;
  if (held && endsIn(words.talkNouns, keyAt(scene, held.head)))
    return clause.arguments
      .filter((a) => !a.understood && a.phrase.kind === 'noun' && words.talkPrepositions.has(a.phrase.preposition?.key ?? '') && !isDay(scene, a.phrase))
      .map((a) => ({ rule: 'topics.views-exchanged', cue: [held.head, ...p.tokens], phrase: a.phrase }));
  if (!words.exchange.has(p.key)) return [];
  const matter = p.voice === 'active' ? argumentOf(clause, 'object') : subjectOf(clause);
  const isViews = (phrase: Phrase): boolean => words.exchangeNouns.has(keyAt(scene, phrase.head)) || endsIn(words.talkNouns, keyAt(scene, phrase.head));
  if (!matter || !membersOf(matter).some(isViews)) return [];
  const out: Matter[] = [];
  const standIns = clause.adverbs.filter((a) => words.standIns.has(a.key)).map((a) => a.token);
  for (const c of clause.complements)
    if (c.relation === 'infinitive' && c.anchor !== undefined && standIns.includes(c.anchor)) out.push({ rule: 'topics.views-exchanged', cue: [matter.head, ...p.tokens], clause: c.clause });
  const beside = clause.arguments.filter((a) => !a.understood).map((a) => a.phrase);
  // "had a talk with the southern side over the issue of A": the matter may hang on the company.
  const company = beside
    .filter((a) => a.preposition !== undefined && statementWords(scene.language).company.has(a.preposition.key))
    .flatMap((a) => a.attributes.filter((q) => !words.placing.has(q.preposition?.key ?? '')));
  // "views on A, the conflict in B as well as on C, vaccines and other issues": what stands in the list of the views is no view.
  const views = membersOf(matter).findIndex(isViews);
  const first = membersOf(matter)[views];
  // "an exchange of views on A and the situation in B"
  if (first && phrasesWithin(first).some((x) => isViews(x) && x.attributes.some((a) => words.talkPrepositions.has(a.preposition?.key ?? ''))))
    for (const phrase of membersOf(matter).slice(views + 1))
      if (
        phrase.kind === 'noun' &&
        !phrase.preposition &&
        scene.text.tokens[phrase.coreFrom]?.wordClass !== 'preposition' &&
        !isViews(phrase) &&
        !scene.cast.who(phrase).some((x) => x.kind === 'person')
      )
        out.push({ rule: 'topics.views-exchanged', cue: [matter.head, ...p.tokens], phrase });
  const about = [...matter.attributes, ...matter.conjuncts.flatMap((c) => c.attributes), ...beside, ...company];
  for (const phrase of about) {
    if (!phrase.preposition || !words.talkPrepositions.has(phrase.preposition.key) || isDay(scene, phrase)) continue;
    // "über eine Reihe von Fragen dafür, ...": the questions are told by the clauses.
    const followed = standIns.some((t) => t >= phrase.to && t <= phrase.to + 2) && out.length > 0;
    if (!followed) out.push({ rule: 'topics.views-exchanged', cue: [matter.head, ...p.tokens], phrase });
  }
  for (const c of gerunds(clause, (key) => words.talkPrepositions.has(key), matter.head)) out.push({ rule: 'topics.views-exchanged', cue: [matter.head, ...p.tokens], clause: c.clause });
  // "views on A, including ways to do B as well as C": the matters one by one, which the grammar hung on the views.
  if (out.length)
    for (const list of matter.attributes.filter((a) => words.specifying.has(a.preposition?.key ?? '')))
      for (const phrase of membersOf(list)) out.push({ rule: 'topics.views-exchanged', cue: [matter.head, ...p.tokens], phrase });
  // "shared their assessments of the situation"
  if (!out.length)
    for (const m of membersOf(matter))
      if (words.assessments.has(keyAt(scene, m.head)) && m.genitive && isSeveral(scene, words, subjectOf(clause)))
        out.push({ rule: 'topics.views-exchanged', cue: [m.head, ...p.tokens], phrase: m.genitive });
  return out;
}
