/** Courtesies that answer those of the sentence before: "erwiderte die Grüße". */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Party } from '../../scene.ts';
import type { Exchange, Manners } from '../exchange.ts';
import { courtesyNouns } from '../nouns.ts';
import { doersIn, ownerOf } from '../sides/givers.ts';
import { matterOf, withPreposition } from '../sides/roles.ts';
import { requestAround } from './requests.ts';

export function sendersBefore(manners: Manners, clause: Clause, speaker: readonly Party[]): readonly Party[] {
  const { scene } = manners;
  const n = scene.text.sentences.findIndex((s) => clause.from >= s.from && clause.from < s.to);
  for (const outer of scene.text.sentences[n - 1]?.clauses ?? []) {
    const p = outer.predicate;
    if (!p || !(manners.words.convey.has(p.key) || manners.words.hand.has(p.key))) continue;
    for (const { phrase } of courtesyNouns(manners, matterOf(outer))) {
      const beside = manners.actors(withPreposition(outer, manners.words.sender));
      const owners = [...ownerOf(manners, phrase), ...beside].filter((o) => !speaker.some((q) => q.name === o.name));
      if (owners.length) return owners;
    }
  }
  return [];
}

/** "dankte und bat, die Grüße zu erwidern", "erwiderte die Grüße": back to whoever sent them, by way of the one asked. */
export function answered(manners: Manners, clause: Clause): Exchange[] {
  const { words, scene } = manners;
  const p = clause.predicate;
  if (p?.voice !== 'active' || !words.answer.has(p.key)) return [];
  const request = requestAround(manners, clause);
  const from = request?.from ?? doersIn(manners, clause);
  return courtesyNouns(manners, matterOf(clause))
    .filter(({ kind, phrase }) => (kind === 'greeting' || kind === 'congratulation') && phrase.determiner !== undefined && !words.indefinite.has(scene.text.tokens[phrase.determiner.token]?.key ?? ''))
    .map(({ kind, phrase }): Exchange => {
      const before = sendersBefore(manners, clause, from);
      const to = before.length ? before : manners.counterpart(from, clause);
      // Back by way of whoever brought them.
      const guest = before.length && !request ? manners.counterpart(from, clause).filter((g) => !before.some((o) => o.name === g.name)) : [];
      const via = request?.via ?? guest;
      return { rule: 'courtesies.answered', kind, from, ...(via.length && { via }), to, clause, cue: [phrase.head, ...p.tokens] };
    });
}
