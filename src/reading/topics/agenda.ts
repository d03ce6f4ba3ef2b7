/** Matters that stand at the centre: "focused on X", "X was on the agenda", "the talks were devoted to X", "attention was paid to X". */
import { DATIVE } from '../../language/shared/agreement.ts';
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { endsIn } from '../people/words.ts';
import type { Scene } from '../scene.ts';
import { statementWords } from '../statements/words.ts';
import { listFrom } from './closing.ts';
import { gerunds, isDay, isSeveral, isTalkers, keyAt, type Reader, subjectOf, tellsOfTalks } from './talkers.ts';
import type { TopicWords } from './words.ts';

/** "Im Mittelpunkt standen X und Y", "X steht auf der Tagesordnung", "X kam zur Sprache". */
export const stood: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p) return [];
  const where = words.stand.has(p.key) ? words.standing : words.come.has(p.key) ? words.coming : undefined;
  if (!where) return [];
  // "die Lage, die im Mittelpunkt der Aufmerksamkeit steht": told aside, and of other things than the talks.
  if (clause.kind === 'relative' && !tellsOfTalks(scene, words, clause)) return [];
  // "featured high on the agenda"
  const set = clause.arguments
    .flatMap((a) => (a.role === 'predicative' ? [a.phrase, ...a.phrase.attributes] : [a.phrase]))
    .map((phrase) => ({ phrase }))
    .find((a) => a.phrase.preposition && where[a.phrase.preposition.key]?.has(keyAt(scene, a.phrase.head)));
  if (!set) return [];
  // "At the heart of the city lay a park"
  if (words.inverting.has(p.key) && !ofConversation(scene, words, set.phrase) && set.phrase.genitive) return [];
  const topic =
    p.voice === 'active' && words.come.has(p.key) && argumentOf(clause, 'object')
      ? argumentOf(clause, 'object')
      : // "At the heart of the talks lay X"
        p.voice === 'active' && words.inverting.has(p.key) && !subjectOf(clause)
        ? argumentOf(clause, 'object')
        : // "Also on the agenda were X and Y": the matters stand behind the verb.
          (subjectOf(clause) ?? (words.copula.has(p.key) ? clause.arguments.find((a) => a.role === 'predicative' && a.phrase.head > set.phrase.to)?.phrase : undefined));
  // "Auf dem Programm stehen Treffen mit A": encounters and no matters.
  const isEvent =
    topic !== undefined &&
    membersOf(topic).every((m) => endsIn(words.events, keyAt(scene, m.head)) && !m.attributes.some((a) => words.talkPrepositions.has(a.preposition?.key ?? '') && a.preposition?.key !== 'zu'));
  return topic && topic.kind === 'noun' && !isEvent ? [{ rule: 'topics.stood-at-centre', cue: [set.phrase.head, ...p.tokens], phrase: topic }] : [];
};

/** "On the agenda: A, B and C": the matters stand behind the colon. */
export const headed: Reader = (scene, words, clause) => {
  const { tokens } = scene.text;
  const place = words.standing[tokens[clause.from]?.key ?? ''];
  const colon = tokens.slice(clause.from, clause.from + 5).find((t) => t.form === ':')?.index;
  return place && colon !== undefined && place.has(tokens[colon - 1]?.key ?? '') ? listFrom(scene, colon + 1).map((one) => ({ rule: 'topics.stood-at-centre', cue: [colon - 1], clause: one })) : [];
};

/** "X featured prominently in the talks": a part of them. */
export const featured: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  const subject = subjectOf(clause);
  if (p?.voice !== 'active' || p.negated || !words.featuring.has(p.key) || subject?.kind !== 'noun' || isTalkers(scene, words, subject)) return [];
  const talks = clause.arguments.find((a) => !a.understood && a.phrase.preposition && words.means.has(a.phrase.preposition.key) && endsIn(words.events, keyAt(scene, a.phrase.head)))?.phrase;
  return talks ? [{ rule: 'topics.stood-at-centre', cue: [talks.head, ...p.tokens], phrase: subject }] : [];
};

/** "Thema des Treffens war X", "Ein weiteres Gesprächsthema waren X". */
export const themes: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  // "X figured among the issues"
  if (!p || !(words.copula.has(p.key) || words.featuring.has(p.key))) return [];
  const subject = subjectOf(clause);
  // "X was among the topics"
  const among = clause.arguments.find((a) => a.phrase.preposition && words.among.has(a.phrase.preposition.key) && endsIn(words.themeNouns, keyAt(scene, a.phrase.head)))?.phrase;
  // "The focus was on trade"
  const upon = words.focus.has(keyAt(scene, subject?.head ?? 0))
    ? clause.arguments.find((a) => !a.understood && a.phrase.preposition && words.attendedBy.has(a.phrase.preposition.key))?.phrase
    : undefined;
  if (subject && upon?.kind === 'noun' && (ofConversation(scene, words, subject) || !subject.genitive)) return [{ rule: 'topics.theme-was', cue: [subject.head, ...p.tokens], phrase: upon }];
  // "Among the issues discussed were X and Y"
  const behind = among && !subject ? argumentOf(clause, 'predicative') : undefined;
  if (among && behind?.kind === 'noun') return [{ rule: 'topics.theme-was', cue: [among.head, ...p.tokens], phrase: behind }];
  if (!words.copula.has(p.key) && !among) return [];
  const other = among ?? argumentOf(clause, 'predicative') ?? argumentOf(clause, 'object');
  if (!subject || !other) return [];
  // "one of the topics of the talks"
  const counted = (phrase: Phrase): Phrase | undefined => (phrase.genitive && (scene.text.tokens[phrase.head] as Token).wordClass === 'numeral' ? phrase.genitive : undefined);
  const isTheme = (phrase: Phrase): boolean => (phrase.kind === 'noun' && endsIn(words.themeNouns, keyAt(scene, phrase.head))) || (counted(phrase) !== undefined && isTheme(counted(phrase) as Phrase));
  const [theme, topic] = among ? [among, subject] : isTheme(subject) ? [subject, other] : isTheme(other) ? [other, subject] : [];
  if (!theme || !topic || topic.kind !== 'noun' || !(ofConversation(scene, words, counted(theme) ?? theme) || !(counted(theme) ?? theme).genitive)) return [];
  return [{ rule: 'topics.theme-was', cue: [theme.head, ...p.tokens], phrase: topic }];
};

/** "Weitere Themen des Gesprächs: Energie und die Lage im Norden": without a verb, the list behind the colon. */
export const announced: Reader = (scene, words, clause) => {
  if (clause.kind !== 'fragment' || scene.text.tokens[clause.from - 1]?.form !== ':') return [];
  const before = scene.clauses.find((c) => c.kind === 'fragment' && c.to === clause.from - 1);
  const theme = before?.arguments[0]?.phrase;
  if (!theme || before?.arguments.length !== 1 || !endsIn(words.themeNouns, keyAt(scene, theme.head)) || !(ofConversation(scene, words, theme) || !theme.genitive)) return [];
  return clause.arguments.filter(({ phrase }) => phrase.kind === 'noun' && !phrase.preposition).map(({ phrase }) => ({ rule: 'topics.theme-was', cue: [theme.head], phrase }));
};

/** "Ziel der Gespräche", "Thema des Treffens"; but not "Ziel der Politik". */
const ofConversation = (scene: Scene, words: TopicWords, theme: Phrase): boolean => theme.genitive !== undefined && membersOf(theme.genitive).some((m) => endsIn(words.events, keyAt(scene, m.head)));

/** "Das Treffen war der Migration gewidmet", "Die Gespräche galten X". */
export const devoted: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  // "The reopening of the port dominated the talks"
  const filled = p?.voice === 'active' && words.dominating.has(p.key) ? argumentOf(clause, 'object') : undefined;
  // "The war topped the agenda"
  const filling = filled && (endsIn(words.events, keyAt(scene, filled.head)) || words.agendas.has(keyAt(scene, filled.head))) ? subjectOf(clause) : undefined;
  // "Their exchange was dominated by the war"
  const by =
    p?.voice === 'passive' && words.dominating.has(p.key) && isTalkers(scene, words, subjectOf(clause))
      ? clause.arguments.find((a) => !a.understood && a.phrase.preposition && words.agent.has(a.phrase.preposition.key))?.phrase
      : undefined;
  if (p && by) return [{ rule: 'topics.devoted-to', cue: p.tokens, phrase: by }];
  if (p && filling) return [{ rule: 'topics.devoted-to', cue: p.tokens, phrase: filling }];
  // "was given over to": the grammar may leave the particle by itself.
  if (!p || !(words.devoted.has(p.key) || clause.adverbs.some((a) => words.devoted.has(`${p.key}-${a.key}`)))) return [];
  const subject = subjectOf(clause);
  // "The ministers devoted a conversation to X"
  const conversation = p.voice === 'active' && isTalkers(scene, words, subject) ? argumentOf(clause, 'object') : undefined;
  const meant =
    conversation && endsIn(words.events, keyAt(scene, conversation.head)) ? clause.arguments.find((a) => !a.understood && words.devotedTo.has(a.phrase.preposition?.key ?? ''))?.phrase : undefined;
  if (meant?.kind === 'noun') return [{ rule: 'topics.devoted-to', cue: [...p.tokens], phrase: meant }];
  // "Besondere Aufmerksamkeit galt der Lage im Norden"
  const care = subject !== undefined && words.attention.has(keyAt(scene, subject.head));
  if (!subject || (!care && !membersOf(subject).some((m) => endsIn(words.events, keyAt(scene, m.head))))) return [];
  // "were devoted to the situation in A"
  const passively = p.voice === 'active' ? undefined : clause.arguments.find((a) => !a.understood && a.phrase.preposition !== undefined && words.attendedBy.has(a.phrase.preposition.key))?.phrase;
  const topic = argumentOf(clause, 'indirect') ?? argumentOf(clause, 'object') ?? argumentOf(clause, 'genitive') ?? passively;
  // "war einem Austausch über X gewidmet": X is the matter.
  const about = topic && endsIn(words.talkNouns, keyAt(scene, topic.head)) ? topic.attributes.find((a) => words.talkPrepositions.has(a.preposition?.key ?? '')) : undefined;
  const matter = about ?? topic;
  return matter && matter.kind === 'noun' ? besideGenitive(scene, matter).map((phrase) => ({ rule: 'topics.devoted-to', cue: p.tokens, phrase })) : [];
};

/** "galten der Umsetzung des Vertrags, der Versorgung und der Lage": behind a plain genitive, what can be a dative stands beside the first. */
function besideGenitive(scene: Scene, matter: Phrase): Phrase[] {
  const [first, ...told] = matter.genitive?.conjuncts ?? [];
  const last = told.at(-1);
  // "..., der Versorgung der Inseln und der Lage": "und" closes the list that the comma began.
  const inner = last?.genitive?.conjuncts ?? [];
  const [own, closing] = inner.length === 2 && last && scene.text.tokens[last.from - 1]?.form === ',' ? inner : [];
  const others = last && own && closing ? [...told.slice(0, -1), { ...last, to: own.to, genitive: own }, closing] : told;
  if (!first || !others.length || (matter.agreement & DATIVE) === 0 || (first.agreement & DATIVE) !== 0 || !others.every((o) => o.determiner !== undefined && (o.agreement & DATIVE) !== 0))
    return [matter];
  return [{ ...matter, to: first.to, genitive: first, conjuncts: [], attributes: matter.attributes.filter((a) => a.to <= first.to) }, ...others];
}

/** "Particular attention was paid to X", "Emphasis was placed on X": what the talks dwelt on. */
export const attended: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || !(words.paying.has(p.key) || words.turning.has(p.key))) return [];
  // "Attention then turned to X": the attention acts by itself.
  const turned = p.voice === 'active' && words.turning.has(p.key) && argumentOf(clause, 'object') === undefined;
  // "attaches attention to X" is what one side thinks of it.
  if (p.voice === 'active' && words.passively.has(p.key)) return [];
  const care = p.voice === 'active' && !turned ? argumentOf(clause, 'object') : subjectOf(clause);
  if (!care || !words.attention.has(keyAt(scene, care.head)) || (p.voice === 'active' && !turned && !isTalkers(scene, words, subjectOf(clause)))) return [];
  const matter =
    [...clause.arguments.filter((a) => !a.understood).map((a) => a.phrase), ...care.attributes].find((a) => a.preposition && words.attendedBy.has(a.preposition.key) && a.kind === 'noun') ??
    argumentOf(clause, 'indirect');
  // "was paid to expanding trade, as well as to the supply of A"
  const done = gerunds(clause, (key) => words.attendedBy.has(key), p.token).filter((g) => !matter || g.clause.from < matter.from);
  if (done.length && matter)
    return [
      ...done.map((g) => ({ rule: 'topics.stood-at-centre', cue: [care.head, ...p.tokens, g.token], clause: g.clause })),
      { rule: 'topics.stood-at-centre', cue: [care.head, ...p.tokens], phrase: matter },
    ];
  if (done.length)
    return done.flatMap(({ clause: doing, token }) => {
      const inner = clause.complements.find((c) => c.clause.to === doing.to)?.clause;
      const also = inner?.arguments.find((a) => !a.understood && a.phrase.preposition?.key === inner.opener?.key && a.phrase.from > inner.from + 1)?.phrase;
      const cue = [care.head, ...p.tokens, token];
      const rule = 'topics.stood-at-centre';
      if (!also) return [{ rule, cue, clause: doing }];
      return [
        { rule, cue, clause: { from: doing.from, to: argumentOf(inner as Clause, 'object')?.to ?? also.from } },
        { rule, cue, phrase: also },
      ];
    });
  return matter?.kind === 'noun' ? [{ rule: 'topics.stood-at-centre', cue: [care.head, ...p.tokens], phrase: matter }] : [];
};

/** "A number of issues were considered, including A and B": the list stands behind the verb. */
export const specified: Reader = (_scene, words, clause) => {
  const p = clause.predicate;
  if (p?.voice !== 'passive' || !words.object.has(p.key) || clause.kind !== 'main') return [];
  return clause.arguments
    .filter((a) => !a.understood && a.phrase.preposition !== undefined && words.specifying.has(a.phrase.preposition.key) && a.phrase.from > p.token)
    .map((a) => ({ rule: 'topics.was-discussed', cue: p.tokens, phrase: a.phrase }));
};

/** "The topics included A and B", "Issues discussed included A": a list of what was discussed. */
export const listed: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (p?.voice !== 'active' || !words.covering.has(p.key)) return [];
  const subject = subjectOf(clause);
  const object = argumentOf(clause, 'object');
  // "The agenda included trade"
  const isTheme = (m: Phrase): boolean => endsIn(words.themeNouns, keyAt(scene, m.head)) || words.agendas.has(keyAt(scene, m.head));
  if (!subject || object?.kind !== 'noun' || !membersOf(subject).some(isTheme)) return [];
  const discussed = membersOf(subject).some((m) => m.clauses.some((c) => c.predicate !== undefined && (words.object.has(c.predicate.key) || words.come.has(c.predicate.key))));
  return discussed || membersOf(subject).some((m) => m.genitive === undefined || ofConversation(scene, words, m)) ? [{ rule: 'topics.theme-was', cue: p.tokens, phrase: object }] : [];
};

/** "An exchange of views took place, with the focus on X": what the talks dwelt on, told beside. */
export const focused: Reader = (scene, words, clause) => {
  if (clause.kind !== 'main') return [];
  // "had an exchange on the agenda, with an emphasis on X": behind a comma the grammar may set it apart.
  const beside = clause.complements.filter((c) => c.relation === 'adverbial' && !c.clause.predicate).flatMap((c) => c.clause.arguments);
  const all = [...clause.arguments, ...beside].filter((a) => !a.understood).flatMap((a) => phrasesWithin(a.phrase));
  if (!all.some((a) => endsIn(words.talkNouns, keyAt(scene, a.head)) || words.attention.has(keyAt(scene, a.head))) && !words.object.has(clause.predicate?.key ?? '')) return [];
  return all
    .filter((a) => words.focus.has(keyAt(scene, a.head)) && statementWords(scene.language).feltWith.has(a.preposition?.key ?? ''))
    .flatMap((a) =>
      [...a.attributes, ...clause.arguments.filter((x) => !x.understood && x.phrase.from === a.to).map((x) => x.phrase)]
        .filter((x) => x.kind === 'noun' && words.attendedBy.has(x.preposition?.key ?? ''))
        .map((x) => ({ rule: 'topics.stood-at-centre', cue: [a.head], phrase: x })),
    );
};

/** "On trade, both sides welcomed the growth of exports", "Regarding the region, the ministers underlined": what is told of is set before the sentence. */
export const fronted: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  const subject = argumentOf(clause, 'subject');
  if (clause.kind !== 'main' || !p || p.voice !== 'active' || !subject || subject.from > p.token || !(statementWords(scene.language).framesOf.has(p.key) || words.object.has(p.key))) return [];
  // "On taxes, the minister said": of one alone it is what he spoke of, and not what they discussed.
  if (!isTalkers(scene, words, subject) || !isSeveral(scene, words, subject)) return [];
  return clause.arguments
    .filter(({ phrase: a, understood }) => {
      if (understood || a.kind !== 'noun' || a.to > subject.from || a.from !== clause.from || !words.fronting.has(a.preposition?.key ?? '') || scene.text.tokens[a.to]?.form !== ',') return false;
      return !isDay(scene, a) && !isTalkers(scene, words, a) && !words.manners.has(keyAt(scene, a.head)) && !endsIn(words.themeNouns, keyAt(scene, a.head));
    })
    .map(({ phrase }) => ({ rule: 'topics.fronted', cue: [phrase.preposition?.token ?? phrase.head, ...p.tokens], phrase }));
};
