/** Reads the outcomes of a scene: what those who met agreed, decided, adopted, or could not agree on. */
import { argumentOf, type Clause, type Complement } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { OutcomeKind } from '../../records/outcome.ts';
import { parseDay } from '../dates/calendar.ts';
import { byDate } from '../encounters/status.ts';
import type { Findings } from '../findings.ts';
import { endsIn } from '../people/words.ts';
import type { FoundIn } from '../rule.ts';
import { datesBetween, type Scene, spanOf, wordsOf } from '../scene.ts';
import { trimmed } from '../statements/stretches.ts';
import { isJoint, key, type Reader, type Result, subjectOf } from './result.ts';
import { acceptance, stances, statedStances } from './stances.ts';
import { type OutcomeWords, outcomeWords } from './words.ts';

export function readOutcomes(scene: Scene, earlier: Findings): FoundIn<'outcomes'>[] {
  if (!earlier.encounters.some((e) => e.item.status !== 'recalled' && e.item.kind !== 'message')) return [];
  const words = outcomeWords(scene.language);
  const out: FoundIn<'outcomes'>[] = [];
  for (const clause of scene.clauses)
    for (const r of resultsIn(scene, words, clause)) {
      const text = wordsOf(scene, r.from, r.to);
      const content = { ...spanOf(scene, r.from, r.to), text };
      const repeated = r.kind === 'document' && out.some((o) => o.item.kind === 'document' && key(scene, o.tokens[0] as number) === key(scene, r.cue[0] as number));
      if (!repeated && !out.some((o) => o.item.content.start <= content.start && content.end <= o.item.content.end))
        out.push({ item: { kind: r.kind, content, evidence: [{ ...spanOf(scene, clause.from, clause.to) }] }, rule: r.rule, tokens: [...r.cue] });
    }
  return out;
}

function resultsIn(scene: Scene, words: OutcomeWords, clause: Clause): Result[] {
  const p = clause.predicate;
  if (!p || p.mood === 'conditional' || p.mood === 'imperative' || clause.kind === 'infinitive' || clause.kind === 'question') return [];
  const announced = followUp(scene, words, clause);
  if (announced.length) return announced;
  if ((p.modal !== undefined && !words.able.has(p.modal)) || p.tense === 'future') return [];
  for (const read of READERS) {
    const found = read(scene, words, clause);
    if (found.length) return found;
  }
  return [];
}

/** What was agreed: the clauses that say it, else the phrase after "auf", "über". */
function contentOf(scene: Scene, words: OutcomeWords, clause: Clause): { from: number; to: number } | undefined {
  const matter = governed(scene, words, clause);
  // "agreed on the need to strengthen X": the clause is part of the need.
  const ofMatter = (c: Complement): boolean => matter !== undefined && c.anchor !== undefined && matter.from <= c.anchor && c.anchor < matter.to && c.clause.from >= matter.to;
  const said = clause.complements.filter((c: Complement) => (c.relation === 'content' || c.relation === 'infinitive' || c.relation === 'question') && !ofMatter(c));
  // "concurred on continuing to cooperate"
  for (const c of clause.complements)
    if (c.relation === 'participial' && c.anchor === undefined && words.doingPrepositions.has(c.clause.opener?.key ?? ''))
      return { from: (c.clause.opener?.token ?? c.clause.from) + 1, to: c.clause.to };
  if (said.length) return { from: Math.min(...said.map((c) => c.clause.from)), to: Math.max(...said.map((c) => c.clause.to)) };
  return undefined;
}

/** "einigten sich auf X": the matter behind the preposition, no place and no date. */
const governed = (scene: Scene, words: OutcomeWords, clause: Clause): Phrase | undefined =>
  clause.arguments.find(
    (a) =>
      !a.understood &&
      a.phrase.preposition !== undefined &&
      a.phrase.kind === 'noun' &&
      words.matterPrepositions.has(a.phrase.preposition.key) &&
      (scene.text.tokens[a.phrase.head] as Token).wordClass === 'noun',
  )?.phrase;

/** "waren sich einig, dass", "kamen überein, zu", "einigten sich auf". */
const agreement: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p) return [];
  const adjective = clause.arguments.find((a) => a.role === 'predicative' && words.agreed.has(key(scene, a.phrase.head)))?.phrase ?? undefined;
  const adverb = clause.adverbs.find((a) => words.agreed.has(a.key));
  const verb = words.agree.has(p.key);
  if (!adjective && !adverb && !verb) return [];
  if (!isJoint(scene, clause)) return [];
  const content = contentOf(scene, words, clause) ?? phraseSpan(clause, governed(scene, words, clause));
  if (!content) return [];
  const cue = [...p.tokens, ...(adjective ? [adjective.head] : adverb ? [adverb.token] : [])];
  if (p.negated) return [{ rule: 'outcomes.disagreement', kind: 'disagreement', ...content, cue }];
  return [{ rule: 'outcomes.agreed', kind: kindOf(scene, words, clause, 'consensus'), ...content, cue }];
};

const phraseSpan = (clause: Clause, phrase: Phrase | undefined): { from: number; to: number } | undefined =>
  phrase && { from: phrase.coreFrom, to: Math.max(phrase.to, phrase.coreFrom + 1, ...clause.complements.filter((c) => isOf(phrase, c)).map((c) => c.clause.to)) };

/** The clause tells more of the phrase: "the need to strengthen X". */
const isOf = (phrase: Phrase, c: Complement): boolean => c.anchor !== undefined && phrase.from <= c.anchor && c.anchor < phrase.to && c.relation !== 'relative';

/** An agreement to meet again is a follow-up; one to do something a decision. */
function kindOf(scene: Scene, words: OutcomeWords, clause: Clause, otherwise: OutcomeKind): OutcomeKind {
  const phrase = governed(scene, words, clause) ?? argumentOf(clause, 'object');
  for (const c of clause.complements) {
    const { relation, clause: inner } = c;
    if (relation === 'content' && (isNext(scene, words, argumentOf(inner, 'subject')) || isToMeet(scene, words, inner))) return 'follow-up';
    if (relation === 'participial' && words.doingPrepositions.has(inner.opener?.key ?? '') && words.agree.has(clause.predicate?.key ?? '')) return 'decision';
    if (relation !== 'infinitive' || (phrase?.preposition && isOf(phrase, c))) continue;
    if (inner.predicate && (words.meetAgain.has(inner.predicate.key) || (words.plan.has(inner.predicate.key) && isNext(scene, words, argumentOf(inner, 'object'))))) return 'follow-up';
    return 'decision';
  }
  if (phrase && membersOf(phrase).some((m) => endsIn(words.nextNouns, key(scene, m.head)))) return 'follow-up';
  return otherwise;
}

/** "that the Joint Commission should be convened in May": a body or a meeting, and that it is to be held. */
const isToMeet = (scene: Scene, words: OutcomeWords, { predicate: p, arguments: all }: Clause): boolean => {
  const subject = all.find((a) => a.role === 'subject')?.phrase;
  return p !== undefined && subject !== undefined && (words.plan.has(p.key) || words.meetAgain.has(p.key)) && membersOf(subject).some((m) => endsIn(words.nextNouns, key(scene, m.head)));
};

/** "the 5th", "die 5." */
const ORDINAL = /^\p{N}+(?:st|nd|rd|th|\.)$/u;

/** "another meeting", "the next round": an encounter, and that it is one more. */
function isNext(scene: Scene, words: OutcomeWords, phrase: Phrase | undefined): boolean {
  return (
    phrase !== undefined &&
    membersOf(phrase).some(
      (m) =>
        endsIn(words.nextNouns, key(scene, m.head)) &&
        (words.next.has(m.determiner?.key ?? '') ||
          scene.text.tokens.slice(m.coreFrom, m.head).some((t) => words.next.has(t.key) || ORDINAL.test(t.form)) ||
          m.clauses.some((c) => words.next.has(scene.text.tokens[c.predicate?.token ?? -1]?.form.toLowerCase() ?? ''))),
    )
  );
}

/** "vereinbarten, einen Dialog aufzunehmen", "beschlossen, dass", "vereinbarten ein weiteres Treffen". */
const arrangement: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  // "Bei ihrem letzten Besuch 2029 hatten sie eine Zusammenarbeit vereinbart": not here.
  if (isLongAgo(scene, clause)) return [];
  if (!p || p.negated || !(words.arrange.has(p.key) || words.decide.has(p.key) || words.charge.has(p.key)) || clause.kind === 'relative') return [];
  // "Investitionen werden vom Rat beschlossen": how it is done, and nothing that was.
  if (p.voice !== 'active' && p.tense === 'present') return [];
  if (!isJoint(scene, clause)) return [];
  const matter = p.voice === 'active' ? argumentOf(clause, 'object') : subjectOf(clause);
  const content = contentOf(scene, words, clause) ?? (words.charge.has(p.key) ? chargeOf(words, clause) : matter && matter.kind === 'noun' ? { from: matter.coreFrom, to: matter.to } : undefined);
  if (!content) return [];
  return [{ rule: 'outcomes.arranged', kind: kindOf(scene, words, clause, 'decision'), ...content, cue: p.tokens }];
};

/** "tasked their experts with drafting a plan", "beauftragten ihre Experten mit einem Entwurf": what they are to do, and not who they are. */
function chargeOf(words: OutcomeWords, clause: Clause): Pick<Result, 'from' | 'to'> | undefined {
  const doing = clause.complements.find((c) => c.relation === 'participial' && words.chargedWith.has(c.clause.opener?.key ?? ''))?.clause;
  if (doing) return { from: (doing.opener?.token ?? doing.from - 1) + 1, to: doing.to };
  return phraseSpan(clause, clause.arguments.find((a) => !a.understood && words.chargedWith.has(a.phrase.preposition?.key ?? ''))?.phrase);
}

/** "völlige Übereinstimmung wurde bestätigt", "Es herrschte Einigkeit, dass", "vertraten die gleiche Ansicht". */
const consensus: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || clause.kind === 'content' || clause.kind === 'relative' || (clause.kind === 'participial' && p.voice !== 'active')) return [];
  const matter = p.voice === 'active' ? (argumentOf(clause, 'object') ?? subjectOf(clause)) : subjectOf(clause);
  if (!matter) return [];
  const member = membersOf(matter).find(
    (m) =>
      // "Uneinigkeit" ends as "Einigkeit" does.
      (endsIn(words.consensusNouns, key(scene, m.head)) && !endsIn(words.disagreementNouns, key(scene, m.head))) ||
      (words.viewNouns.has(key(scene, m.head)) && (m.modifiers.some((x) => words.sameViews.has(key(scene, x))) || (words.sharing.has(p.key) && isJoint(scene, clause)))),
  );
  // "share agreements on trade": to have one is no result.
  const isView = member !== undefined && words.viewNouns.has(key(scene, member.head));
  if (!member || !(words.reach.has(p.key) || (words.hold.has(p.key) && (isView || !words.sharing.has(p.key))))) return [];
  // "reached a consensus on upholding the ceasefire"
  const doing = clause.complements.find(
    (c) => c.relation === 'participial' && words.matterPrepositions.has(c.clause.opener?.key ?? '') && c.clause.from >= member.to && c.clause.from - member.to <= 1,
  )?.clause;
  const content = doing ? undefined : contentOf(scene, words, clause);
  const about = content ?? doing ?? phraseSpan(clause, governed(scene, words, clause));
  // "shared the view that ...", of which the grammar has lost the clause: says nothing.
  if (isView && !content && !about && member.to - member.coreFrom <= 2) return [];
  const whole = !content && about && about.from >= member.to && about.from - member.to <= 1 ? { from: member.coreFrom, to: about.to } : { from: member.coreFrom, to: member.to };
  return [{ rule: 'outcomes.consensus', kind: p.negated ? 'disagreement' : 'consensus', ...(content ?? whole), cue: [member.head, ...p.tokens] }];
};

/** "were in agreement that ...", "are of one mind on X". */
const inAgreement: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  const state = p && clause.arguments.find((a) => !a.understood && a.phrase.preposition !== undefined && words.states[a.phrase.preposition.key]?.has(key(scene, a.phrase.head)))?.phrase;
  if (!p || !state || !isJoint(scene, clause)) return [];
  const content = contentOf(scene, words, clause) ?? phraseSpan(clause, state.attributes.find((a) => words.matterPrepositions.has(a.preposition?.key ?? '')) ?? governed(scene, words, clause));
  return content ? [{ rule: 'outcomes.consensus', kind: p.negated ? 'disagreement' : 'consensus', ...content, cue: [state.head, ...p.tokens] }] : [];
};

/** "war von voller Übereinstimmung geprägt", "verlief in völliger Übereinstimmung": how the talks were. */
const marked: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  const within = p && clause.kind !== 'content' ? words.marking[p.key] : undefined;
  if (!p || !within || p.negated) return [];
  const noun = clause.arguments
    .filter((a) => !a.understood && within.has(a.phrase.preposition?.key ?? ''))
    .flatMap((a) => membersOf(a.phrase))
    .find((m) => endsIn(words.consensusNouns, key(scene, m.head)) && m.modifiers.length > 0);
  return noun ? [{ rule: 'outcomes.consensus', kind: 'consensus', from: noun.coreFrom, to: noun.to, cue: [noun.head, ...p.tokens] }] : [];
};

/** "failed to agree on X", "failed to reach an agreement". */
const failure: Reader = (_scene, words, clause) => {
  const p = clause.predicate;
  const tried = p && !p.negated && words.failing.has(p.key) ? clause.complements.find((c) => c.relation === 'infinitive')?.clause : undefined;
  if (!p || !tried?.predicate || !(words.agree.has(tried.predicate.key) || words.reach.has(tried.predicate.key))) return [];
  return [{ rule: 'outcomes.disagreement', kind: 'disagreement', from: tried.from, to: tried.to, cue: p.tokens }];
};

/** "The talks concluded with the signing of an agreement", "Der Besuch endete mit der Unterzeichnung eines Abkommens". */
const endingSignature = (scene: Scene, words: OutcomeWords, clause: Clause): Phrase | undefined =>
  words.ending.has(clause.predicate?.key ?? '')
    ? clause.arguments
        .filter((a) => !a.understood && words.endingWith.has(a.phrase.preposition?.key ?? ''))
        .flatMap((a) => membersOf(a.phrase))
        .find((m) => endsIn(words.signings, key(scene, m.head)))?.genitive
    : undefined;

/** Told in the pluperfect with a date that lies well before. */
export const isLongAgo = (scene: Scene, clause: Clause): boolean =>
  clause.predicate?.tense === 'pluperfect' && datesBetween(scene, clause.from, clause.to).some((d) => byDate(scene, d) === 'recalled');

/** "Am Vormittag hatten A und B ein Abkommen unterzeichnet": earlier on the day that the text reports. */
function isOfTheDay(scene: Scene, clause: Clause): boolean {
  const published = parseDay(scene.published);
  return published !== undefined && datesBetween(scene, clause.from, clause.to).some((d) => parseDay(d.date) !== undefined && !d.date.includes('/') && byDate(scene, d) === undefined);
}

/** "unterzeichneten ein Abkommen", "verabschiedeten eine Gemeinsame Erklärung", "Ein Memorandum wurde unterzeichnet". */
const adoption: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || p.negated || clause.kind === 'relative' || clause.kind === 'content' || (p.tense === 'pluperfect' && !isOfTheDay(scene, clause))) return [];
  // "the agreement concluded between A and B", "by concluding an agreement": what it is and how it was done, and no result of this meeting.
  if ((clause.kind === 'participial' || clause.kind === 'adverbial') && (p.voice !== 'active' || clause.opener !== undefined)) return [];
  const named = p.voice === 'active' ? argumentOf(clause, 'object') : subjectOf(clause);
  // "witnessed the signing of two agreements"
  // "waren Zeugen der Unterzeichnung einer Vereinbarung"
  const seen = words.witnesses.size ? clause.arguments.find((a) => a.role === 'predicative' && words.witnesses.has(key(scene, a.phrase.head)))?.phrase.genitive : undefined;
  const watched = seen ?? (words.witness.has(p.key) ? (named ?? argumentOf(clause, 'indirect')) : undefined);
  const signing = watched ? membersOf(watched).find((m) => endsIn(words.signings, key(scene, m.head)))?.genitive : undefined;
  const ending = signing ? undefined : endingSignature(scene, words, clause);
  if (!signing && !ending && !words.adopt.has(p.key)) return [];
  const matter = signing ?? ending ?? named;
  // "Mit Indien wurde bereits 2003 ein Abkommen geschlossen": long ago.
  // "ein Abkommen, das ein Memorandum aus dem Jahr 2011 ersetzt": of another paper.
  const aside = [...clause.complements.map((c) => c.clause), ...(matter ? [{ from: matter.head, to: matter.to }] : [])];
  if (datesBetween(scene, clause.from, clause.to).some((d) => byDate(scene, d) === 'recalled' && !aside.some((c) => c.from <= d.from && d.from < c.to))) return [];
  if (!matter || (!ending && p.voice === 'active' && !scene.cast.who(subjectOf(clause) ?? matter).length)) return [];
  return membersOf(matter)
    .filter((m) => endsIn(words.documents, key(scene, m.head)) && !isOnesOwn(scene, words, clause, m))
    .map((m): Result => ({ rule: 'outcomes.document', kind: 'document', from: m.coreFrom, to: Math.min(m.to, ...m.clauses.map((c) => c.from).filter((t) => t > m.head)), cue: [m.head, ...p.tokens] }));
};

/** "The minister issued the following statement": what one alone has to say is no result of the talks. */
const isOnesOwn = (scene: Scene, words: OutcomeWords, clause: Clause, paper: Phrase): boolean => {
  const subject = subjectOf(clause);
  if (clause.predicate?.voice !== 'active' || !subject || !words.spoken.has(key(scene, paper.head)) || paper.modifiers.some((m) => words.joint.has(key(scene, m)))) return false;
  const who = scene.cast.who(subject);
  return who.length === 1 && who[0]?.kind === 'person';
};

/** "Differenzen bestehen über X", "waren uneinig". */
const disagreement: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || p.negated) return [];
  const subject = subjectOf(clause);
  const noun = subject && membersOf(subject).find((m) => endsIn(words.disagreementNouns, key(scene, m.head)));
  if (noun && words.disagree.has(p.key)) return [{ rule: 'outcomes.disagreement', kind: 'disagreement', from: noun.coreFrom, to: noun.to, cue: [noun.head, ...p.tokens] }];
  const adjective = clause.arguments.find((a) => a.role === 'predicative' && words.disagreed.has(key(scene, a.phrase.head)))?.phrase;
  const content = contentOf(scene, words, clause) ?? phraseSpan(clause, governed(scene, words, clause));
  return adjective && content && isJoint(scene, clause) ? [{ rule: 'outcomes.disagreement', kind: 'disagreement', ...content, cue: [adjective.head, ...p.tokens] }] : [];
};

/** "Ein weiteres Treffen ist für Mai geplant", "Die nächste Runde findet in Wien statt". */
const followUp: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || p.negated || !(words.plan.has(p.key) || words.continues.has(p.key))) return [];
  const subject = subjectOf(clause);
  const ahead = p.tense === 'future' || (p.modal !== undefined && words.announcing.has(p.modal));
  // "Die Verhandlungen sollen im April fortgesetzt werden"
  const goesOn = words.continues.has(p.key);
  if (goesOn && !(ahead && p.voice === 'passive')) return [];
  const noun =
    subject &&
    membersOf(subject).find(
      (m) =>
        (goesOn && endsIn(words.nextNouns, key(scene, m.head))) ||
        isNext(scene, words, m) ||
        (ahead && endsIn(words.nextNouns, key(scene, m.head)) && m.modifiers.some((x) => words.first.has(key(scene, x)))),
    );
  // "The next round took place": told of what has been; "is planned", "is to take place", "will be held" of what comes.
  if (!noun || (p.modal !== undefined && !ahead) || (!ahead && (p.tense === 'past' || p.tense === 'perfect' || p.tense === 'pluperfect'))) return [];
  return [
    {
      rule: 'outcomes.follow-up',
      kind: 'follow-up',
      ...trimmed(scene.text.tokens, clause.kind === 'main' ? Math.min(noun.coreFrom, clause.from) : noun.coreFrom, clause.to),
      cue: [noun.head, ...p.tokens],
    },
  ];
};

const READERS: readonly Reader[] = [failure, agreement, arrangement, consensus, marked, inAgreement, adoption, disagreement, stances, statedStances, acceptance];
