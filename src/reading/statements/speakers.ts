/** Tells who speaks: the parties that a phrase stands for, or the group as written. */
import { PLURAL } from '../../language/shared/agreement.ts';
import type { Clause } from '../../language/shared/clause.ts';
import { argumentOf } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { spanOf, wordsOf } from '../scene.ts';
import type { Speaker } from './report.ts';
import { sentenceNumber } from './stretches.ts';
import { type StatementWords, statementWords } from './words.ts';

/** The words of a phrase without its preposition and without the clauses and circumstances that hang on it. */
function asWritten(scene: Scene, phrase: Phrase): string {
  const words = statementWords(scene.language);
  let to = Math.max(phrase.coreTo, phrase.coreFrom + 1);
  if (phrase.genitive && phrase.genitive.from >= phrase.coreFrom) to = Math.max(to, phrase.genitive.to);
  for (const a of phrase.attributes) if (a.from === to && a.preposition && words.agents.has(a.preposition.key)) to = a.to;
  // "der Polizei zufolge" without the word that follows.
  if (phrase.preposition && phrase.preposition.token > phrase.head) to = Math.min(to, phrase.preposition.token);
  return wordsOf(scene, phrase.coreFrom, Math.min(to, phrase.coreFrom + 20));
}

/** Whether someone who can speak is named: a party, or a noun for a person, an office, a body. */
export function canSpeak(scene: Scene, phrase: Phrase): boolean {
  if (scene.cast.who(phrase).length) return true;
  const words = statementWords(scene.language);
  return membersOf(phrase).some((member) => {
    const token = scene.text.tokens[member.head];
    return (
      member.name !== undefined ||
      token?.wordClass === 'name' ||
      (token !== undefined && ABBREVIATION.test(token.form)) ||
      (token !== undefined && (isSpeakerNoun(words, token.key) || (token.wordClass === 'pronoun' && !words.unspeaking.has(token.key) && isPersonal(token.tag))))
    );
  });
}

const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}&-]+$/u;

/** Tags of personal pronouns. */
export const isPersonal = (tag: string): boolean => tag === 'PPER' || tag === 'PRP';

function isSpeakerNoun(words: StatementWords, key: string): boolean {
  if (words.speakers.has(key)) return true;
  for (let cut = 3; cut <= key.length - 3; cut++) if (words.speakers.has(key.slice(cut))) return true;
  return false;
}

/** Who a phrase names as speaker; nothing where it is a pronoun that names no one ("es", "dies", "man"). */
export function speakerOf(scene: Scene, phrase: Phrase): Speaker | undefined {
  const words = statementWords(scene.language);
  const head = scene.text.tokens[phrase.head];
  const parties = scene.cast.who(phrase);
  if (!parties.length && phrase.kind !== 'noun' && !(head?.wordClass === 'pronoun' && (isPersonal(head.tag) || words.both.has(head.key)))) return undefined;
  if (!parties.length && (head === undefined || (head.wordClass === 'pronoun' && words.unspeaking.has(head.key)) || words.unspeaking.has(head.form.toLowerCase()))) return undefined;
  const names = parties.length ? [...new Set(parties.map((p) => p.name))] : membersOf(phrase).map((member) => asWritten(scene, member));
  const mention = phrase.conjuncts.length ? spanOf(scene, phrase.coreFrom, phrase.to) : spanOf(scene, phrase.coreFrom, Math.max(phrase.coreTo, phrase.coreFrom + 1));
  return { names, parties, mention };
}

/** The phrase that stands for the subject: of a relative clause with "der" as subject its antecedent. */
export function subjectOf(clause: Clause): Phrase | undefined {
  const subject = argumentOf(clause, 'subject');
  if (subject && clause.kind === 'relative' && clause.antecedent && clause.opener && subject.head === clause.opener.token) return clause.antecedent;
  return subject;
}

/**
 * Who speaks where the subject is a pronoun that no person stands for: "Switzerland has stated its position. It has mentioned
 * ...". It means the state or body that was the subject before, in the same sentence or the one before.
 */
export function actingBefore(scene: Scene, clause: Clause, pronoun: Phrase): Speaker | undefined {
  const token = scene.text.tokens[pronoun.head];
  const words = statementWords(scene.language);
  if (!token || pronoun.kind !== 'pronoun' || !(words.standIn.has(token.key) || words.standInForRole.has(token.key)) || scene.cast.who(pronoun).length) return undefined;
  const number = sentenceNumber(scene, clause);
  const here = scene.text.sentences[number];
  const before = scene.text.sentences[number - 1];
  const earlier = [...(here?.clauses ?? []).filter((c) => c.to <= clause.from), ...(before && here && before.block === here.block && !before.heading ? before.clauses : [])];
  for (const c of earlier.filter((x) => x.kind === 'main' && x.predicate)) {
    const subject = c.arguments.find((a) => a.role === 'subject' && !a.understood)?.phrase;
    const parties = subject ? scene.cast.who(subject) : [];
    const [only] = parties;
    const bodies = only?.kind === 'state' || only?.kind === 'organisation';
    if (!only || parties.length > 1 || !(words.standIn.has(token.key) ? bodies : only.kind === 'group' && isOne(subject as Phrase))) continue;
    const mention = spanOf(scene, pronoun.head, pronoun.head + 1);
    return { names: [only.name], parties: [{ ...only, mention }], mention };
  }
  return undefined;
}

/** "The Prime Minister", not "the leaders". */
const isOne = (phrase: Phrase): boolean => (phrase.agreement & PLURAL) === 0;

/** Whom the words are for: a dative, a phrase with "gegenüber" or "an", the object of "bat", "informierte". */
export function addresseeOf(scene: Scene, clause: Clause, content: { from: number; to: number }, objectIsContent: boolean): string[] | undefined {
  const words = statementWords(scene.language);
  const names = new Set<string>();
  for (const { role, phrase } of clause.arguments) {
    if (phrase.from >= content.from && phrase.to <= content.to) continue;
    const fits =
      role === 'indirect' ||
      (role === 'object' && !objectIsContent) ||
      (phrase.preposition !== undefined &&
        (words.addressing.has(phrase.preposition.key) || (phrase.preposition.key === words.addressingAt.preposition && words.addressingAt.verbs.has(clause.predicate?.key ?? ''))));
    if (fits) for (const party of scene.cast.who(phrase)) names.add(party.name);
  }
  return names.size ? [...names] : undefined;
}
