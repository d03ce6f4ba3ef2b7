/** Finds where the content of a reporting verb stands: its clauses, its object, a phrase with a preposition. */
import type { Clause, Complement } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { leftToParent, likeWords, matterEnd, runningFrom, runningOn, sinceComma, tellsMore } from './extent.ts';
import type { Stretch } from './report.ts';
import { trimmed } from './stretches.ts';
import { actOfNoun, statementWords } from './words.ts';

export interface ClauseContent extends Stretch {
  readonly clause: Clause;
  readonly anchor?: number;
}

/**
 * The clauses that tell what is said. A clause that hangs on a noun counts where the noun is not part of some circumstance:
 * in "Auf die Frage, ob ..., antwortete er, dass ..." only the second.
 */
export function clauseContent(scene: Scene, clause: Clause, allowed: (complement: Complement) => boolean, companion?: Phrase): ClauseContent | undefined {
  const found = [...clause.complements, ...leftToParent(clause)].filter(
    (c) =>
      (c.relation === 'content' || c.relation === 'question' || c.relation === 'infinitive') &&
      c.clause.predicate !== undefined &&
      !isQuoted(c.clause) &&
      allowed(c) &&
      !inCircumstance(scene, clause, c, companion) &&
      isSaidFirst(clause, c, statementWords(scene.language).matterLast) &&
      !isResult(scene, c),
  );
  const first = found[0];
  if (!first) return undefined;
  const to = runningOn(scene, clause, first.clause);
  const from = first.clause.kind === 'infinitive' ? sinceComma(scene, clause, first.clause) : runningFrom(scene, clause, first.clause);
  // "noted with satisfaction that ...": it is the verb's content, whatever noun stands nearest.
  const anchor = isFeeling(scene, clause, first.anchor) ? undefined : first.anchor;
  return { ...trimmed(scene.text.tokens, from, to), clause: first.clause, ...(anchor === undefined ? {} : { anchor }) };
}

function isFeeling(scene: Scene, clause: Clause, anchor: number | undefined): boolean {
  const { feltWith } = statementWords(scene.language);
  return anchor !== undefined && clause.arguments.some(({ phrase }) => phrase.preposition !== undefined && feltWith.has(phrase.preposition.key) && phrase.from <= anchor && anchor < phrase.to);
}

/** "..., so dass ein Alarm ausgelöst wurde" tells what followed. */
function isResult(scene: Scene, { clause }: Complement): boolean {
  const { soWords } = statementWords(scene.language);
  const opener = clause.opener?.token;
  return opener !== undefined && soWords.has(scene.text.tokens[opener - 1]?.form.toLowerCase() ?? '');
}

/** A clause without an opener before the verb is speech only where the speaker stands behind the verb: "Es sei spät, sagte er". */
function isSaidFirst(clause: Clause, complement: Complement, matterLast: boolean): boolean {
  const verb = clause.predicate?.finite ?? clause.predicate?.token ?? clause.from;
  if (complement.clause.from > verb || complement.relation !== 'content' || complement.clause.opener !== undefined) return true;
  const subject = clause.arguments.find((a) => a.role === 'subject');
  // "The situation is complex, he said": where verbs stand second, what is said, who says it, and the verb.
  if (matterLast && subject && !subject.understood && complement.clause.to <= subject.phrase.from) return true;
  return complement.clause.kind === 'content' && subject !== undefined && !subject.understood && subject.phrase.from > verb && !isVerbFinal(complement.clause);
}

/** "Im Brief, den sie geschickt hat, erklärt er": with the verb behind all else the clause before is no speech by itself. */
function isVerbFinal({ predicate, arguments: all, adverbs, to }: Clause): boolean {
  const finite = predicate?.finite;
  return (
    finite !== undefined && predicate?.mood !== 'reported' && finite >= to - 2 && all.filter((a) => !a.understood && a.phrase.from < finite).length + adverbs.filter((a) => a.token < finite).length > 1
  );
}

const isQuoted = (clause: Clause): boolean => clause.kind === 'fragment';

function inCircumstance(scene: Scene, clause: Clause, complement: Complement, companion: Phrase | undefined): boolean {
  const { anchor } = complement;
  const noun = anchor === undefined ? undefined : scene.text.tokens[anchor];
  if (anchor === undefined || noun?.wordClass !== 'noun') return false;
  if (companion && anchor >= companion.from && anchor < companion.to) return false;
  const holder = clause.arguments.find((a) => a.phrase.from <= anchor && anchor < a.phrase.to);
  if (!holder || (holder.role !== 'subject' && holder.role !== 'prepositional')) return false;
  // "noted with satisfaction that ..."
  if (isFeeling(scene, clause, anchor)) return false;
  // "agreed on the need to strengthen X": the matter is the need.
  if (holder.role === 'prepositional' && statementWords(scene.language).matterLast && !scene.cast.who(holder.phrase).length) return true;
  // Behind the verb the nearest noun may only seem to hold the clause: "Jetzt gab der Leiter bekannt, dass ...".
  const verb = clause.predicate?.finite ?? clause.predicate?.token ?? clause.from;
  return complement.clause.from < verb || actOfNoun(statementWords(scene.language), noun.key) !== undefined;
}

/** The phrase with the clauses that hang on it and the prepositional phrases that follow it at once. */
export function phraseContent(scene: Scene, clause: Clause, phrase: Phrase, from = phrase.from): Stretch {
  let to = phrase.to;
  for (let grown = true; grown; ) {
    grown = false;
    for (const c of clause.complements) {
      if (c.anchor === undefined || c.anchor < phrase.from || c.anchor >= to || c.clause.to <= to) continue;
      to = c.clause.to;
      grown = true;
    }
    // "..., die ergriffen wurden, um zu ...": a clause behind a clause of the phrase belongs to it.
    for (const c of clause.complements) {
      if (
        to === phrase.to ||
        c.relation === 'quotation' ||
        tellsMore(scene, c) ||
        c.clause.from < to ||
        c.clause.from - to > 2 ||
        scene.text.tokens[to]?.form !== ',' ||
        likeWords(scene).has(c.clause.opener?.key ?? '')
      )
        continue;
      to = c.clause.to;
      grown = true;
    }
    // "New Zealand's commitment | to further elevating the ties", where the grammar gave it to the verb.
    for (const c of clause.complements)
      if (runsOnBy(scene, c) && c.clause.from === to) {
        to = c.clause.to;
        grown = true;
      }
    const quoted = closingMark(scene, to);
    if (quoted !== undefined) {
      to = quoted;
      grown = true;
    }
    for (const a of clause.arguments)
      if (!a.understood && a.phrase.from === to && a.phrase.to > to && (a.role === 'prepositional' || a.role === 'genitive')) {
        to = a.phrase.to;
        grown = true;
      }
  }
  return trimmed(scene.text.tokens, from, Math.max(to, matterEnd(scene, clause, to)));
}

/** "commitment | to elevating the ties", "progress | in building it": something done behind a preposition, and no circumstance. */
function runsOnBy(scene: Scene, { relation, clause: { opener, predicate } }: Complement): boolean {
  const { matterLast, circumstances, besides, running } = statementWords(scene.language);
  return (
    matterLast &&
    (relation === 'participial' || relation === 'adverbial') &&
    opener !== undefined &&
    predicate !== undefined &&
    running.has(opener.key) &&
    !circumstances.openers.has(opener.key) &&
    !besides.has(opener.key) &&
    scene.text.tokens[predicate.token]?.tag === 'VBG'
  );
}

/** "support for Norway's | “Vision 2040.”": what stands between marks behind an owner or an article is the noun's; the place behind the closing mark. */
function closingMark(scene: Scene, at: number): number | undefined {
  const { tokens } = scene.text;
  const [before, mark] = [tokens[at - 1], tokens[at]];
  if (!before || !mark || !/^["“„«]$/u.test(mark.form) || !/^(?:POS|DT|PRP\$|JJ)$/u.test(before.tag)) return undefined;
  const end = tokens.findIndex((t, i) => i > at && i < at + LONGEST_NAME && /^["”“»]$/u.test(t.form));
  return end < 0 ? undefined : end + 1;
}

const LONGEST_NAME = 16;

/** Where a list that ends in the phrase begins: "[den Beginn der Gespräche] sowie [die Eröffnung]" may have come apart. */
export function listStart(scene: Scene, clause: Clause, phrase: Phrase): number {
  const verb = clause.predicate?.finite ?? clause.predicate?.token ?? clause.from;
  let { from } = phrase;
  for (let grown = true; grown; ) {
    grown = false;
    for (const a of clause.arguments) {
      const touches = a.phrase.to <= from && from - a.phrase.to <= 1 && scene.text.tokens.slice(a.phrase.to, from).every((t) => t.wordClass === 'conjunction' || t.form === ',');
      if (
        a.understood ||
        a.phrase.from <= verb ||
        !touches ||
        a.role === 'subject' ||
        a.role === 'reflexive' ||
        a.role === 'indirect' ||
        (a.role === 'prepositional' && from === phrase.from && a.phrase.to === from && !clause.arguments.some((b) => b.role === 'adverbial' && b.phrase.to === a.phrase.from)) ||
        (a.role !== 'prepositional' && scene.text.tokens[a.phrase.head]?.wordClass !== 'noun')
      )
        continue;
      from = a.phrase.from;
      grown = true;
    }
  }
  return from;
}

/** The phrase with this preposition, among the arguments or inside them. */
export function phraseWith(clause: Clause, preposition: string, last = false): Phrase | undefined {
  // "For his part, A thanked B for the welcome": where verbs stand second, what it is for stands behind.
  const verb = clause.predicate?.token ?? clause.from;
  const behind = last ? clause.arguments.find((a) => !a.understood && a.phrase.preposition?.key === preposition && a.phrase.from > verb) : undefined;
  if (behind) return behind.phrase;
  for (const a of clause.arguments) if (!a.understood && a.phrase.preposition?.key === preposition) return a.phrase;
  for (const a of clause.arguments) if (!a.understood && (a.role === 'object' || a.role === 'indirect')) for (const p of phrasesWithin(a.phrase)) if (p.preposition?.key === preposition) return p;
  return undefined;
}

/** Keys of the words that go with a verb: adverbs, the heads of its phrases and of what is attached to them. */
export function companions(scene: Scene, clause: Clause): Map<string, Phrase | undefined> {
  const out = new Map<string, Phrase | undefined>();
  for (const a of clause.adverbs) out.set(a.key, undefined);
  for (const a of clause.arguments) {
    if (a.role === 'subject') continue;
    for (const p of phrasesWithin(a.phrase)) {
      const key = scene.text.tokens[p.head]?.key;
      if (key !== undefined && !out.has(key)) out.set(key, p);
    }
  }
  for (const c of clause.complements) if (c.relation === 'infinitive' && c.clause.predicate && c.clause.arguments.every((a) => a.understood)) out.set(c.clause.predicate.key, undefined);
  const key = clause.predicate?.key;
  if (key !== undefined) out.set(key, undefined);
  return out;
}
