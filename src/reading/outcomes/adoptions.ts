/** Papers that were signed, adopted or issued. */
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import { parseDay } from '../dates/calendar.ts';
import { byDate } from '../encounters/whenAndWhere/status.ts';
import { endsIn } from '../people/words.ts';
import { datesBetween, type Scene } from '../scene.ts';
import { key, type Reader, type Result, subjectOf } from './result.ts';
import type { OutcomeWords } from './words.ts';

/** "The talks concluded with the signing of an agreement", "Der Besuch endete mit der Unterzeichnung eines Abkommens". */
const endingSignature = (scene: Scene, words: OutcomeWords, clause: Clause): Phrase | undefined =>
  words.ending.has(clause.predicate?.key ?? '')
    ? clause.arguments
        .filter((a) => !a.understood && words.endingWith.has(a.phrase.preposition?.key ?? ''))
        .flatMap((a) => membersOf(a.phrase))
        .find((m) => endsIn(words.signings, key(scene, m.head)))?.genitive
    : undefined;

/** "Am Vormittag hatten A und B ein Abkommen unterzeichnet": earlier on the day that the text reports. */
function isOfTheDay(scene: Scene, clause: Clause): boolean {
  const published = parseDay(scene.published);
  return published !== undefined && datesBetween(scene, clause.from, clause.to).some((d) => parseDay(d.date) !== undefined && !d.date.includes('/') && byDate(scene, d) === undefined);
}

/** "unterzeichneten ein Abkommen", "verabschiedeten eine Gemeinsame Erklärung", "Ein Memorandum wurde unterzeichnet". */
export const adoption: Reader = (scene, words, clause) => {
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
