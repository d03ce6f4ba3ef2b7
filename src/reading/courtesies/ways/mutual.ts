/** Courtesies that go both ways: "exchanged messages of congratulation". */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import { type Party, spanOf } from '../../scene.ts';
import type { Exchange, Manners } from '../exchange.ts';
import { courtesyNouns } from '../nouns.ts';
import { matterOf, subjectOf, withPreposition } from '../sides/roles.ts';

/** "exchanged messages of congratulation": each to the other. */
export function exchanged(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (!p || !words.exchange.has(p.key)) return [];
  // "exchanged greetings with B": the other may hang on what is exchanged.
  const matter = matterOf(clause);
  const beside = matter ? matter.attributes.filter((a) => a.preposition !== undefined && words.company.has(a.preposition.key)) : [];
  const parties = p.voice === 'active' ? manners.actors([subjectOf(clause), ...withPreposition(clause, words.company), ...beside]) : manners.actors(withPreposition(clause, words.agent));
  let both = parties.filter((q, i) => parties.findIndex((o) => o.name === q.name) === i);
  if (both.length === 1) both = namedIn(manners, p.voice === 'active' ? subjectOf(clause) : withPreposition(clause, words.agent)[0]);
  // "The two sides exchanged gifts": those who met.
  const met = both.length < 2 && parties.every((q) => q.kind === 'group') && p.voice === 'active' && subjectOf(clause) ? manners.pairAt(clause) : [];
  if (met.length === 2) both = [...met];
  if (both.length !== 2) return [];
  // Notes and letters that are exchanged make an agreement, and are no courtesy.
  return courtesyNouns(manners, matterOf(clause)).flatMap(({ kind, phrase }): Exchange[] =>
    (kind === 'letter' ? [] : both).map((giver): Exchange => ({ rule: 'courtesies.exchanged', kind, from: [giver], to: both.filter((q) => q !== giver), clause, cue: [phrase.head, ...p.tokens] })),
  );
}

/** "the President of the Republic of Kenya A and the President of Norway B": all whose names stand in the phrase. */
function namedIn({ scene }: Manners, phrase: Phrase | undefined): Party[] {
  if (!phrase) return [];
  const { start, end } = spanOf(scene, phrase.from, phrase.to);
  const inside = scene.cast.named.filter((q) => q.mention.start >= start && q.mention.end <= end);
  return inside.filter((q, i) => inside.findIndex((o) => o.name === q.name) === i);
}
