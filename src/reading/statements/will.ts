/** The will of a state or of those who met, told without a verb of speaking: "Die Schweiz will ihr Engagement fortsetzen". */
import { argumentOf } from '../../language/shared/clause.ts';
import type { Findings } from '../findings.ts';
import { isDiplomatic } from '../isDiplomatic.ts';
import type { Scene } from '../scene.ts';
import type { Report } from './report.ts';
import { speakerOf } from './speakers.ts';
import { trimmed } from './stretches.ts';
import { statementWords } from './words.ts';

export function willReports(scene: Scene, earlier: Findings): Report[] {
  const words = statementWords(scene.language);
  const met = isDiplomatic(earlier);
  return scene.clauses.flatMap((clause): Report[] => {
    const p = clause.predicate;
    if (clause.kind !== 'main' || !p || p.negated || p.voice !== 'active' || p.tense !== 'present' || p.mood !== 'indicative') return [];
    // "Norway wishes to resume the talks": the verb of will governs an infinitive.
    const wished = p.modal === undefined && words.wishing.has(p.key) ? clause.complements.find((c) => c.relation === 'infinitive' && c.anchor === undefined)?.clause : undefined;
    if (!wished && (p.modal === undefined || !words.will.has(p.modal))) return [];
    const subject = argumentOf(clause, 'subject');
    const parties = subject ? scene.cast.who(subject) : [];
    // In a text without an encounter only a state's will is diplomatic news; a ministry's is its daily business.
    if (!subject || !parties.length || !(met ? parties.length > 1 || parties.every((q) => q.kind !== 'person' || q.country !== undefined) : parties.every((q) => q.kind === 'state'))) return [];
    const speaker = speakerOf(scene, subject);
    const from = wished ? wished.from : firstAfter(clause.from, subject, p.finite);
    const content = trimmed(scene.text.tokens, from, wished ? wished.to : clause.to);
    return speaker && content.to - content.from > 2
      ? [{ rule: 'statements.will', speaker, act: 'commissive', content, cue: p.finite === undefined ? p.tokens : [p.finite], clause, inner: wished ?? clause }]
      : [];
  });
}

/** "Die Schweiz will | ihr Engagement fortsetzen"; with the subject behind the verb, after the subject. */
function firstAfter(from: number, subject: { from: number; to: number }, finite: number | undefined): number {
  return Math.max(from, finite === undefined ? subject.to : Math.max(finite + 1, subject.from === finite + 1 ? subject.to : 0));
}
