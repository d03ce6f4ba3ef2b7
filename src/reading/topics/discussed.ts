/** Matters as the object of a verb: "discussed X", "took stock of X", "in the discussion of X". */
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import { endsIn } from '../people/words.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../statements/stretches.ts';
import { actOfNoun, statementWords } from '../statements/words.ts';
import { listFrom } from './closing.ts';
import type { Matter } from './matter.ts';
import { isDay, isSeveral, isTalkers, keyAt, type Reader, subjectOf } from './talkers.ts';
import type { TopicWords } from './words.ts';

/** "besprachen X", "X wurde erörtert". */
export const discussed: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  // "was gone over": the grammar may leave the particle by itself.
  if (!p || !(words.object.has(p.key) || (p.voice === 'passive' && clause.adverbs.some((a) => words.object.has(`${p.key}-${a.key}`))))) return [];
  // "supports Kenya in exploring a path of its own": how something else is done.
  if (clause.kind === 'participial' && clause.opener && words.means.has(clause.opener.key) && p.voice === 'active') return [];
  // "Die beiden Staaten vertiefen ihre Zusammenarbeit": what they do, and no matter of the talks.
  const deepened = words.deepening.has(p.key) ? (p.voice === 'active' ? argumentOf(clause, 'object') : subjectOf(clause)) : undefined;
  if (deepened && membersOf(deepened).some((m) => endsIn(words.relations, keyAt(scene, m.head)))) return [];
  if (p.voice === 'active') {
    const object = argumentOf(clause, 'object');
    // "discussed and exchanged views on X": the views are exchanged, and X is discussed.
    if (object && words.exchangeNouns.has(keyAt(scene, object.head))) return [];
    // "raised concerns about X": what was felt, and no matter of the talks by itself.
    if (
      object &&
      actOfNoun(statementWords(scene.language), keyAt(scene, object.head)) === 'expressive' &&
      statementWords(scene.language).voicingWith.some((v) => v.verb === p.key && v.with.has(keyAt(scene, object.head)))
    )
      return [];
    // "took up office", "addressed the Council": neither a duty nor those who listen are a matter.
    if (object && (words.duties.has(keyAt(scene, object.head)) || (words.speaking.has(p.key) && isAudience(scene, words, object)))) return [];
    // "The ministers considered X", but "Norway considers X a success": one alone judges.
    if (words.jointly.has(p.key) && !isSeveral(scene, words, subjectOf(clause))) return [];
    const given = clause.kind === 'relative' && clause.antecedent && object && clause.opener && object.head === clause.opener.token ? clause.antecedent : object;
    // "discussed how to proceed", "discussed opening an office"
    const doing = given
      ? undefined
      : clause.complements.find((c) => (c.relation === 'question' || (c.relation === 'participial' && c.clause.opener === undefined)) && c.clause.from === p.token + 1)?.clause;
    if (doing && isTalkers(scene, words, subjectOf(clause)))
      return [doing, ...doingBeside(scene, clause, doing)].flatMap((one) => partsOfDoing(one).map((part) => ({ rule: 'topics.discussed', cue: p.tokens, ...part })));
    const asked = given?.kind === 'adverb' ? given.clauses.at(-1) : undefined;
    if (given && asked && isTalkers(scene, words, subjectOf(clause))) return [{ rule: 'topics.discussed', cue: p.tokens, clause: { from: given.head, to: asked.to } }];
    // "discussed with Minister A, ways of widening trade": behind the company the grammar takes the matter for a circumstance.
    const aside = given
      ? undefined
      : clause.arguments.find(
          (a) => a.role === 'adverbial' && !a.understood && a.phrase.kind === 'noun' && !a.phrase.preposition && a.phrase.head > p.token && !isDay(scene, a.phrase) && !scene.cast.who(a.phrase).length,
        )?.phrase;
    if (aside && isTalkers(scene, words, subjectOf(clause)) && !words.speaking.has(p.key)) return [{ rule: 'topics.discussed', cue: p.tokens, phrase: aside }];
    return given && (isTalkers(scene, words, subjectOf(clause)) || isAim(scene, words, subjectOf(clause))) && !scene.cast.who(given).some((x) => x.kind === 'person')
      ? [{ rule: 'topics.discussed', cue: p.tokens, phrase: given }]
      : [];
  }
  const subject = subjectOf(clause);
  // "a letter addressed to the minister": to whom it goes.
  if (subject && words.speaking.has(p.key) && words.papers.has(keyAt(scene, subject.head))) return [];
  // "Another issue discussed there was X": X is the matter.
  if (clause.kind === 'participial' && subject && endsIn(words.themeNouns, keyAt(scene, subject.head)))
    return words.copula.has(scene.text.tokens[p.token + 1]?.key ?? '') && words.asking.size
      ? listFrom(scene, p.token + 2).map((one) => ({ rule: 'topics.theme-was', cue: [subject.head, ...p.tokens], clause: one }))
      : [];
  const out: Matter[] = subject && subject.kind === 'noun' && !scene.cast.who(subject).some((x) => x.kind === 'person') ? [{ rule: 'topics.was-discussed', cue: p.tokens, phrase: subject }] : [];
  // "X was discussed, as was Y"
  const sentence = sentenceOf(scene, clause);
  const also = [...clause.complements.map((c) => c.clause), ...(sentence?.clauses ?? []).filter((c) => c !== clause && c.from >= clause.to)].find((c) => isEllipsis(words, c));
  const noun = also && (argumentOf(also, 'predicative') ?? argumentOf(also, 'subject'));
  // "as were A, B and C": the list, though the grammar gives no more than its beginning.
  if (also?.predicate && noun && noun.head > also.predicate.token) {
    const members = listFrom(scene, also.predicate.token + 1);
    if (members.length > 1) return [...out, ...members.map((one) => ({ rule: 'topics.was-discussed', cue: p.tokens, clause: one }))];
  }
  if (noun?.kind === 'noun' && noun.head > (also?.predicate?.token ?? 0)) out.push({ rule: 'topics.was-discussed', cue: p.tokens, phrase: noun });
  return out;
};

/** "The aim of the visit was to discuss X": what the talks were for. */
const isAim = (scene: Scene, words: TopicWords, subject: Phrase | undefined): boolean =>
  subject?.genitive !== undefined && words.aims.has(keyAt(scene, subject.head)) && endsIn(words.events, keyAt(scene, subject.genitive.head));

/** "discussed opening an office, | and handling the border question": a second thing to do. */
const doingBeside = (scene: Scene, { complements }: Clause, first: Clause): Clause[] =>
  complements.flatMap(({ relation, clause: c }) =>
    relation === 'participial' &&
    c !== first &&
    c.from >= first.to &&
    !c.opener &&
    c.predicate?.voice === 'active' &&
    scene.text.tokens.slice(c.from - 1, c.from).some((t) => t.wordClass === 'conjunction')
      ? [c]
      : [],
  );

/** "discussed opening an office and the situation in A": the second has an article or more of its own, so it was discussed by itself. */
function partsOfDoing(doing: Clause): Pick<Matter, 'clause' | 'phrase'>[] {
  const [first, ...others] = argumentOf(doing, 'object')?.conjuncts ?? [];
  const apart = others.findIndex((m) => m.determiner !== undefined || (m.modifiers.length > 0 && m.attributes.length > 0));
  if (!first || apart < 0) return [{ clause: doing }];
  return [{ clause: { from: doing.from, to: (others[apart - 1] ?? first).to } }, ...others.slice(apart).map((phrase) => ({ phrase }))];
}

/** "addressed the Council", "reporters", "the opening session": those who listen. */
const isAudience = (scene: Scene, words: TopicWords, phrase: Phrase): boolean =>
  scene.cast.who(phrase).some((x) => x.kind === 'organisation') ||
  [statementWords(scene.language).listeners, words.gatherings].some((list) => list.has(keyAt(scene, phrase.head))) ||
  endsIn(words.events, keyAt(scene, phrase.head));

/** "as was Y": nothing but the copula and the noun. */
const isEllipsis = (words: TopicWords, { opener, predicate, arguments: all }: Clause): boolean =>
  opener !== undefined &&
  words.ellipsis.has(opener.key) &&
  predicate !== undefined &&
  words.copula.has(predicate.key) &&
  all.filter((a) => !a.understood && (a.role === 'subject' || a.role === 'predicative')).length === 1;

/** "took stock of X", "undertook a review of X". */
export const reviewed: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || !words.reviewing.has(p.key)) return [];
  const review = p.voice === 'active' ? argumentOf(clause, 'object') : subjectOf(clause);
  if (!review || !words.reviews.has(keyAt(scene, review.head)) || (p.voice === 'active' && !(isTalkers(scene, words, subjectOf(clause)) && isSeveral(scene, words, subjectOf(clause))))) return [];
  const of = [review.genitive, ...review.attributes, ...clause.arguments.filter((a) => !a.understood).map((a) => a.phrase)];
  const matter = of.find((a) => a !== undefined && a.kind === 'noun' && a !== review && (a === review.genitive || words.reviewed.has(a.preposition?.key ?? '')));
  // "took stock of cooperation between the two services": what follows the matter at once is part of it.
  const rest = matter && review.attributes.find((a) => a.from === matter.to && words.runsOn.has(a.preposition?.key ?? ''));
  return matter ? [{ rule: 'topics.discussed', cue: [review.head, ...p.tokens], phrase: rest ? { ...matter, to: rest.to } : matter }] : [];
};

/** "Bei der Erörterung der Fangquoten dankten beide Seiten den Fischern": the noun for the talking has its matter in the genitive. */
export const inDiscussion: Reader = (scene, words, clause) => {
  if (clause.kind !== 'main' || !isTalkers(scene, words, subjectOf(clause))) return [];
  return clause.arguments.flatMap(({ phrase, understood }) =>
    !understood && phrase.genitive && phrase.preposition && words.during.has(phrase.preposition.key) && words.discussions.has(keyAt(scene, phrase.head)) && phrase.genitive.from > phrase.head
      ? [{ rule: 'topics.in-discussion', cue: [phrase.head], phrase: phrase.genitive }]
      : [],
  );
};
