/** Where a clause says what was discussed: one function for each way of saying it. */
import { DATIVE, PLURAL } from '../../language/shared/agreement.ts';
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { endsIn } from '../people/words.ts';
import type { Scene } from '../scene.ts';
import { isRelayed } from '../statements/relayed.ts';
import { sentenceOf } from '../statements/stretches.ts';
import { actOfNoun, statementWords } from '../statements/words.ts';
import type { Matter } from './matter.ts';
import { type TopicWords, topicWords } from './words.ts';

type Reader = (scene: Scene, words: TopicWords, clause: Clause) => Matter[];

export const matters: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (p && (p.negated || p.mood === 'conditional' || p.mood === 'imperative')) return [];
  // What someone says, asks or means to do is no account of what was discussed.
  if (
    (clause.kind === 'content' && !isRelayed(scene, clause)) ||
    (clause.kind === 'infinitive' && !isOpportunity(scene, words, clause) && !isPurpose(words, clause)) ||
    clause.kind === 'question' ||
    (clause.kind === 'relative' && p?.modal !== undefined && !tellsOfTalks(scene, words, clause))
  )
    return [];
  const found = READERS.flatMap((read) => read(scene, words, clause));
  return found.length ? [...found, ...besides(scene, words, clause, found)] : found;
};

/** "discussed X in addition to Y": a further matter beside those found. */
function besides(scene: Scene, words: TopicWords, clause: Clause, found: readonly Matter[]): Matter[] {
  const { rule, cue } = found[0] as Matter;
  return clause.arguments
    .filter(({ phrase, understood }) => !understood && phrase.kind === 'noun' && words.besides.has(phrase.preposition?.key ?? '') && !isTalkers(scene, words, phrase))
    .map(({ phrase }) => ({ rule, cue: [...cue], phrase }));
}

/** "Gespräche, in deren Mittelpunkt X stand", "ein Treffen, bei dem es um X gehen soll": the clause tells of the conversation, which is not one that someone only mentions. */
const tellsOfTalks = (scene: Scene, words: TopicWords, { kind, antecedent, predicate, parent }: Clause): boolean =>
  kind === 'relative' &&
  antecedent !== undefined &&
  endsIn(words.events, keyAt(scene, antecedent.head)) &&
  (predicate?.modal === undefined || words.modalsOfPlan.has(predicate.modal)) &&
  !statementWords(scene.language).framesOf.has(parent?.predicate?.key ?? '');

/** "The talks were an opportunity to address X": what it was used for was done. */
function isOpportunity(scene: Scene, words: TopicWords, clause: Clause): boolean {
  const { parent } = clause;
  const p = parent?.predicate;
  const anchor = parent?.complements.find((c) => c.clause === clause)?.anchor;
  return p !== undefined && !p.negated && p.mood === 'indicative' && p.tense !== 'future' && p.modal === undefined && anchor !== undefined && words.opportunities.has(keyAt(scene, anchor));
}

/** "spoke with B to discuss trade": what they met for. */
function isPurpose(words: TopicWords, { parent, predicate }: Clause): boolean {
  const p = parent?.predicate;
  return (
    p !== undefined && predicate !== undefined && words.object.has(predicate.key) && words.meetFor.has(p.key) && !p.negated && p.mood === 'indicative' && p.tense !== 'future' && p.modal === undefined
  );
}

const keyAt = (scene: Scene, token: number): string => (scene.text.tokens[token] as Token).key;

const subjectOf = (clause: Clause): Phrase | undefined => {
  const subject = argumentOf(clause, 'subject');
  return subject && clause.kind === 'relative' && clause.antecedent && clause.opener && subject.head === clause.opener.token ? clause.antecedent : subject;
};

/** Those who talk: parties, or the encounter itself ("Die Gespräche drehten sich um"). */
function isTalkers(scene: Scene, words: TopicWords, phrase: Phrase | undefined): boolean {
  if (!phrase) return false;
  return scene.cast.who(phrase).length > 0 || membersOf(phrase).some((m) => endsIn(words.events, keyAt(scene, m.head)));
}

const isSeveral = (scene: Scene, words: TopicWords, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  (scene.cast.who(phrase).length > 1 || ((scene.text.tokens[phrase.head] as Token).agreement & PLURAL) !== 0 || membersOf(phrase).some((m) => endsIn(words.events, keyAt(scene, m.head))));

/** "talks on June 3": when, and not about what. */
const isDay = (scene: Scene, phrase: Phrase): boolean =>
  topicWords(scene.language).days.has(keyAt(scene, phrase.head)) ||
  (topicWords(scene.language).occasions.has(keyAt(scene, phrase.head)) && phrase.genitive !== undefined) ||
  scene.dates.some((d) => phrase.head >= d.from && phrase.head < d.to);

/** "besprachen X", "X wurde erörtert". */
const discussed: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || !words.object.has(p.key)) return [];
  // "supports Kenya in exploring a path of its own": how something else is done.
  if (clause.kind === 'participial' && clause.opener && words.means.has(clause.opener.key) && p.voice === 'active') return [];
  // "Die beiden Staaten vertiefen ihre Zusammenarbeit": what they do, and no matter of the talks.
  const deepened = words.deepening.has(p.key) ? (p.voice === 'active' ? argumentOf(clause, 'object') : subjectOf(clause)) : undefined;
  if (deepened && membersOf(deepened).some((m) => endsIn(words.relations, keyAt(scene, m.head)))) return [];
  // "Also discussed was the situation in A": the grammar makes two clauses of it.
  const inverted =
    p.voice === 'active' && clause.kind === 'main' && !subjectOf(clause) && !argumentOf(clause, 'object')
      ? scene.clauses.find((c) => c.kind === 'main' && c.from === clause.to && words.copula.has(c.predicate?.key ?? '') && c.predicate?.token === c.from && !subjectOf(c))
      : undefined;
  const set = inverted?.arguments.find((a) => a.role === 'predicative')?.phrase;
  if (set) return [{ rule: 'topics.discussed', cue: p.tokens, phrase: set }];
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
    return given && isTalkers(scene, words, subjectOf(clause)) && !scene.cast.who(given).some((x) => x.kind === 'person') ? [{ rule: 'topics.discussed', cue: p.tokens, phrase: given }] : [];
  }
  const subject = subjectOf(clause);
  // "Another issue discussed there was X": X is the matter.
  if (clause.kind === 'participial' && subject && endsIn(words.themeNouns, keyAt(scene, subject.head))) return [];
  const out: Matter[] = subject && subject.kind === 'noun' && !scene.cast.who(subject).some((x) => x.kind === 'person') ? [{ rule: 'topics.was-discussed', cue: p.tokens, phrase: subject }] : [];
  // "X was discussed, as was Y"
  const sentence = sentenceOf(scene, clause);
  const also = [...clause.complements.map((c) => c.clause), ...(sentence?.clauses ?? []).filter((c) => c !== clause && c.from >= clause.to)].find((c) => isEllipsis(words, c));
  const noun = also && (argumentOf(also, 'predicative') ?? argumentOf(also, 'subject'));
  if (noun?.kind === 'noun' && noun.head > (also?.predicate?.token ?? 0)) out.push({ rule: 'topics.was-discussed', cue: p.tokens, phrase: noun });
  return out;
};

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

/** "sprachen über X", "tauschten sich zu X aus", "befassten sich mit X", "Es ging um X". */
const talkedAbout: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p) return [];
  const subject = subjectOf(clause);
  const views = p.voice === 'active' ? argumentOf(clause, 'object') : subject;
  if (views && words.exchangeNouns.has(keyAt(scene, views.head))) return [];
  // "thanked him for staying while dealing with a great event": what someone does besides.
  if (clause.kind === 'participial' && clause.opener && !words.exchange.has(p.key)) return [];
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
    out.push({ rule: 'topics.talked-about', cue: [...p.tokens, preposition.token], phrase: a.phrase });
  }
  if (!isTalkers(scene, words, subject) || words.mutual.has(p.key) || (p.modal !== undefined && p.tense !== 'past')) return out;
  return [...out, ...gerunds(clause, (key) => words.governed[key]?.has(p.key) ?? false, p.token).map((c) => ({ rule: 'topics.talked-about', cue: [...p.tokens, c.token], clause: c.clause }))];
};

/** "focused on strengthening ties", "exchanged views on how to proceed": what is done or asked, behind its preposition. */
function gerunds(clause: Clause, governs: (preposition: string) => boolean, behind: number): { clause: { from: number; to: number }; token: number }[] {
  return clause.complements.flatMap(({ relation, clause: c }) =>
    (relation === 'participial' || relation === 'adverbial' || relation === 'question') && c.opener && c.predicate && c.from >= behind && c.opener.token < c.to - 1 && governs(c.opener.key)
      ? [{ clause: { from: c.opener.token + c.opener.key.split('-').length, to: c.to }, token: c.opener.token }]
      : [],
  );
}

/** "führten Gespräche über X", "Meinungen über X wurden ausgetauscht", "zu einem Meinungsaustausch über X". */
const conversationAbout: Reader = (scene, words, clause) => {
  const out: Matter[] = [];
  // "mentioned the talks on electricity": what is said of other talks.
  const reports =
    clause.predicate !== undefined &&
    (statementWords(scene.language)
      .framesOf.get(clause.predicate.key)
      ?.some((f) => f.content.includes('object')) ??
      false);
  const told = (clause.kind === 'main' && !reports) || clause.kind === 'fragment';
  for (const a of clause.arguments) {
    if (a.understood || !told) continue;
    for (const member of membersOf(a.phrase))
      for (const phrase of phrasesWithin(member)) {
        const key = keyAt(scene, phrase.head);
        // "an exchange of views on X": the views are those of the exchange.
        if (!endsIn(words.talkNouns, key) && !(phrase !== member && words.exchangeNouns.has(key) && endsIn(words.talkNouns, keyAt(scene, member.head)))) continue;
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
  if (!p || !words.exchange.has(p.key)) return [];
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
  if (first?.attributes.some((a) => words.talkPrepositions.has(a.preposition?.key ?? '')))
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

/** "Im Mittelpunkt standen X und Y", "X steht auf der Tagesordnung", "X kam zur Sprache". */
const stood: Reader = (scene, words, clause) => {
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
  const topic =
    p.voice === 'active' && words.come.has(p.key) && argumentOf(clause, 'object')
      ? argumentOf(clause, 'object')
      : // "Also on the agenda were X and Y": the matters stand behind the verb.
        (subjectOf(clause) ?? (words.copula.has(p.key) ? clause.arguments.find((a) => a.role === 'predicative' && a.phrase.head > set.phrase.to)?.phrase : undefined));
  // "Auf dem Programm stehen Treffen mit A": encounters and no matters.
  const isEvent =
    topic !== undefined &&
    membersOf(topic).every((m) => endsIn(words.events, keyAt(scene, m.head)) && !m.attributes.some((a) => words.talkPrepositions.has(a.preposition?.key ?? '') && a.preposition?.key !== 'zu'));
  return topic && topic.kind === 'noun' && !isEvent ? [{ rule: 'topics.stood-at-centre', cue: [set.phrase.head, ...p.tokens], phrase: topic }] : [];
};

/** "Thema des Treffens war X", "Ein weiteres Gesprächsthema waren X". */
const themes: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || !words.copula.has(p.key)) return [];
  const subject = subjectOf(clause);
  // "X was among the topics"
  const among = clause.arguments.find((a) => a.phrase.preposition && words.among.has(a.phrase.preposition.key) && endsIn(words.themeNouns, keyAt(scene, a.phrase.head)))?.phrase;
  // "The focus was on trade"
  const upon = words.focus.has(keyAt(scene, subject?.head ?? 0))
    ? clause.arguments.find((a) => !a.understood && a.phrase.preposition && words.attendedBy.has(a.phrase.preposition.key))?.phrase
    : undefined;
  if (subject && upon?.kind === 'noun' && (ofConversation(scene, words, subject) || !subject.genitive)) return [{ rule: 'topics.theme-was', cue: [subject.head, ...p.tokens], phrase: upon }];
  const other = among ?? argumentOf(clause, 'predicative') ?? argumentOf(clause, 'object');
  if (!subject || !other) return [];
  // "one of the topics of the talks"
  const counted = (phrase: Phrase): Phrase | undefined => (phrase.genitive && (scene.text.tokens[phrase.head] as Token).wordClass === 'numeral' ? phrase.genitive : undefined);
  const isTheme = (phrase: Phrase): boolean => (phrase.kind === 'noun' && endsIn(words.themeNouns, keyAt(scene, phrase.head))) || (counted(phrase) !== undefined && isTheme(counted(phrase) as Phrase));
  const [theme, topic] = among ? [among, subject] : isTheme(subject) ? [subject, other] : isTheme(other) ? [other, subject] : [];
  if (!theme || !topic || topic.kind !== 'noun' || !(ofConversation(scene, words, counted(theme) ?? theme) || !(counted(theme) ?? theme).genitive)) return [];
  return [{ rule: 'topics.theme-was', cue: [theme.head, ...p.tokens], phrase: topic }];
};

/** "Ziel der Gespräche", "Thema des Treffens"; but not "Ziel der Politik". */
const ofConversation = (scene: Scene, words: TopicWords, theme: Phrase): boolean => theme.genitive !== undefined && membersOf(theme.genitive).some((m) => endsIn(words.events, keyAt(scene, m.head)));

/** "Das Treffen war der Migration gewidmet", "Die Gespräche galten X". */
const devoted: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  // "The reopening of the port dominated the talks"
  const filled = p?.voice === 'active' && words.dominating.has(p.key) ? argumentOf(clause, 'object') : undefined;
  const filling = filled && endsIn(words.events, keyAt(scene, filled.head)) ? subjectOf(clause) : undefined;
  if (p && filling) return [{ rule: 'topics.devoted-to', cue: p.tokens, phrase: filling }];
  if (!p || !words.devoted.has(p.key)) return [];
  const subject = subjectOf(clause);
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
const attended: Reader = (scene, words, clause) => {
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
const specified: Reader = (_scene, words, clause) => {
  const p = clause.predicate;
  if (p?.voice !== 'passive' || !words.object.has(p.key) || clause.kind !== 'main') return [];
  return clause.arguments
    .filter((a) => !a.understood && a.phrase.preposition !== undefined && words.specifying.has(a.phrase.preposition.key) && a.phrase.from > p.token)
    .map((a) => ({ rule: 'topics.was-discussed', cue: p.tokens, phrase: a.phrase }));
};

/** "The topics included A and B", "Issues discussed included A": a list of what was discussed. */
const listed: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (p?.voice !== 'active' || !words.covering.has(p.key)) return [];
  const subject = subjectOf(clause);
  const object = argumentOf(clause, 'object');
  if (!subject || object?.kind !== 'noun' || !membersOf(subject).some((m) => endsIn(words.themeNouns, keyAt(scene, m.head)))) return [];
  const discussed = membersOf(subject).some((m) => m.clauses.some((c) => c.predicate !== undefined && (words.object.has(c.predicate.key) || words.come.has(c.predicate.key))));
  return discussed || membersOf(subject).some((m) => m.genitive === undefined || ofConversation(scene, words, m)) ? [{ rule: 'topics.theme-was', cue: p.tokens, phrase: object }] : [];
};

/** "took stock of X", "undertook a review of X". */
const reviewed: Reader = (scene, words, clause) => {
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

/** "An exchange of views took place, with the focus on X": what the talks dwelt on, told beside. */
const focused: Reader = (scene, words, clause) => {
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
const fronted: Reader = (scene, words, clause) => {
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

/** "Bei der Erörterung der Fangquoten dankten beide Seiten den Fischern": the noun for the talking has its matter in the genitive. */
const inDiscussion: Reader = (scene, words, clause) => {
  if (clause.kind !== 'main' || !isTalkers(scene, words, subjectOf(clause))) return [];
  return clause.arguments.flatMap(({ phrase, understood }) =>
    !understood && phrase.genitive && phrase.preposition && words.during.has(phrase.preposition.key) && words.discussions.has(keyAt(scene, phrase.head)) && phrase.genitive.from > phrase.head
      ? [{ rule: 'topics.in-discussion', cue: [phrase.head], phrase: phrase.genitive }]
      : [],
  );
};

const READERS: readonly Reader[] = [inDiscussion, reviewed, focused, discussed, talkedAbout, conversationAbout, stood, attended, specified, themes, listed, devoted, fronted];
