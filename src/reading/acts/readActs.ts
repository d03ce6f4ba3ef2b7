/** Reads who does, wills or refuses what to whom, clause by clause: the findings from which coding draws what news tells. */
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Act, ActParty } from '../../records/act.ts';
import { type Scene, spanOf, wordsOf } from '../scene.ts';
import { clauseActs } from './clauseActs.ts';
import type { Draft, Sight } from './draft.ts';
import { actWords, hasActWords } from './lexicon.ts';

export function readActs(scene: Scene): Act[] {
  if (!hasActWords(scene.language)) return [];
  const sight: Sight = { tokens: scene.text.tokens, words: actWords(scene.language) };
  const acts: Act[] = [];
  const seen = new Set<string>();
  const visit = (clause: Clause, background: boolean, reported: boolean) => {
    for (const draft of clauseActs(sight, clause)) {
      const key = draft.tokens.join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      acts.push(actOf(scene, sight, { ...draft, background: background || draft.background, reported: reported || draft.reported }));
    }
    for (const { relation, clause: inner } of clause.complements) visit(inner, background || relation !== 'coordinate', reported || relation === 'quotation');
  };
  for (const sentence of scene.text.sentences) {
    for (const clause of sentence.clauses) visit(clause, false, false);
    for (const quotation of sentence.quotations) for (const clause of quotation.clauses) visit(clause, true, true);
  }
  return acts;
}

function actOf(scene: Scene, sight: Sight, draft: Draft): Act {
  const { clause } = draft;
  const span = spanOf(scene, clause.from, clause.to);
  const first = Math.min(...draft.tokens);
  const last = Math.max(...draft.tokens);
  return {
    deed: draft.deed,
    layers: [...draft.layers],
    actors: draft.actors.flatMap((p) => partiesOf(scene, p)),
    recipients: draft.recipients.flatMap((p) => partiesOf(scene, p)),
    status: draft.status,
    means: meansIn(sight, clause),
    background: draft.background,
    reported: draft.reported,
    cue: spanOf(scene, first, last + 1),
    clause: span,
    evidence: [span],
  };
}

function meansIn({ tokens, words }: Sight, clause: Clause): string[] {
  const found = new Set<string>();
  for (let i = clause.from; i < clause.to; i++) {
    const key = (tokens[i] as { key: string }).key;
    const means = words.means.get(key) ?? words.means.get(`${key} ${tokens[i + 1]?.key ?? ''}`);
    if (means) found.add(means);
  }
  return [...found];
}

/** The parties in a phrase: those the cast knows, else the phrase as written with the states named in it. */
function partiesOf(scene: Scene, phrase: Phrase): ActParty[] {
  return membersOf(phrase).flatMap((member) => {
    const known = scene.cast.who(member);
    if (known.length) return known.map((p) => ({ name: p.name, kind: p.kind, mention: spanOf(scene, member.from, member.to), ...(p.country !== undefined && { country: p.country }) }));
    const from = member.preposition && member.from === member.preposition.token ? member.from + 1 : member.from;
    if (from >= member.to) return [];
    const state = scene.states.find((s) => s.token >= member.coreFrom && s.token < member.coreTo) ?? scene.states.find((s) => s.token >= member.from && s.token < member.to);
    return [{ name: wordsOf(scene, from, member.to), mention: spanOf(scene, from, member.to), ...(state && /^[A-Z]{3}$/u.test(state.code) && { country: state.code }) }];
  });
}
