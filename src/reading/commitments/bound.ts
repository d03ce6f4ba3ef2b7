/** Who is bound by an undertaking: the subject of what is said, the owner of the will, or whoever says it. */
import type { Span } from '../../base/span.ts';
import { argumentOf } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Party, Scene } from '../scene.ts';
import { spanOf, wordsOf } from '../scene.ts';
import type { Report } from '../statements/report.ts';
import { statementWords } from '../statements/words.ts';

export interface Bound {
  readonly names: readonly string[];
  readonly span: Span;
}

/** Rules by which a whole clause is what is said. */
const WHOLE: ReadonlySet<string> = new Set(['statements.free-indirect', 'statements.parenthesis', 'statements.source', 'statements.quotation-continued']);

/**
 * "dass die Schweiz ... werde": Switzerland; "den Willen der Schweiz": Switzerland; "her country's readiness", "dass seine
 * Regierung ... werde": whoever says so; "They agreed that the commission would convene": those who agreed.
 */
export function bound(scene: Scene, report: Report): Bound {
  const owner = report.attitude?.genitive;
  // In indirect speech that runs on, and beside a parenthesis, the clause is itself what is said: "Norwegen wolle helfen, so der Minister."
  const said = report.inner !== report.clause || WHOLE.has(report.rule);
  const subject = report.inner && report.inner.kind !== 'infinitive' && said ? argumentOf(report.inner, 'subject') : undefined;
  for (const phrase of [subject, owner]) {
    const parties = phrase ? scene.cast.who(phrase) : [];
    // "Ihr Land sei bereit": the sentence names the state, though not by its name.
    if (phrase && phrase === subject && isOwn(scene, phrase, report) && statementWords(scene.language).ownLands.has(scene.text.tokens[phrase.head]?.key ?? '') && WHOLE.has(report.rule))
      return { names: [wordsOf(scene, phrase.coreFrom, Math.max(phrase.coreTo, phrase.head + 1))], span: spanOf(scene, phrase.coreFrom, Math.max(phrase.coreTo, phrase.head + 1)) };
    if (phrase && parties.length && !isOwn(scene, phrase, report) && parties.every((p) => canBind(p, report)))
      return { names: [...new Set(parties.map((p) => p.name))], span: spanOf(scene, phrase.coreFrom, phrase.conjuncts.length ? phrase.to : Math.max(phrase.coreTo, phrase.coreFrom + 1)) };
  }
  const state = stateTold(scene, report);
  if (state) return { names: scene.cast.who(state).map((p) => p.name), span: spanOf(scene, state.coreFrom, Math.max(state.coreTo, state.head + 1)) };
  return { names: report.speaker.names, span: report.speaker.mention };
}

/** "A said that trade has grown. Kenya is ready to help": A says so, and Kenya, for which A speaks, is bound. */
function stateTold(scene: Scene, { clause, speaker }: Report): Phrase | undefined {
  const subject = clause?.predicate?.voice === 'active' ? argumentOf(clause, 'subject') : undefined;
  const parties = subject ? scene.cast.who(subject) : [];
  const homes = new Set(speaker.parties.map((p) => (p.kind === 'person' ? (p.country ?? scene.cast.countryOf(p.name)) : undefined)));
  return parties.length > 0 && parties.every((p) => p.kind === 'state' && p.country !== undefined && homes.has(p.country)) ? subject : undefined;
}

/** "his country", "ihre Regierung": what is the speaker's own stands for the speaker, where the text tells who that is. */
const isOwn = (scene: Scene, phrase: Phrase, { speaker }: Report): boolean =>
  speaker.parties.length > 0 && phrase.kind === 'noun' && !phrase.name && statementWords(scene.language).ownDeterminers.has(phrase.determiner?.key ?? '');

/** What several agree on binds them, though a commission or their experts are to carry it out. */
const canBind = (party: Party, { speaker }: Report): boolean =>
  party.kind === 'person' || party.kind === 'state' || party.country !== undefined || !(speaker.names.length > 1 || speaker.parties.some((p) => p.kind === 'group' && p.country === undefined));
