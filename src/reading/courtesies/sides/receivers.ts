/** Whom a courtesy is for: by the verb, at its noun, or the other side of the conversation. */
import { PLURAL, SINGULAR } from '../../../language/shared/agreement.ts';
import { argumentOf, type Clause, clausesWithin } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { endsIn } from '../../people/words.ts';
import { type Party, tokensWithin } from '../../scene.ts';
import { keyAt, type Manners } from '../exchange.ts';
import { sentIn } from './givers.ts';
import { givenTo, withPreposition } from './roles.ts';
import { unnamedIn } from './unnamed.ts';

/** "paid tribute to the doctors and thanked them": the people told of before in the same sentence, where "them" means no one else. */
function severalBefore(manners: Manners, them: Phrase, clause: Clause): Party[] {
  const { scene } = manners;
  const several = (x: Phrase): boolean => (x.agreement & PLURAL) !== 0 && (x.agreement & SINGULAR) === 0;
  const sentence = them.kind === 'pronoun' && several(them) ? scene.text.sentences.find((s) => s.from <= clause.from && clause.from < s.to) : undefined;
  if (!sentence) return [];
  const before = scene.clauses
    .filter((c) => c !== clause && c.from >= sentence.from && c.to <= sentence.to)
    .flatMap((c) => c.arguments.filter((a) => !a.understood && a.role !== 'subject').flatMap((a) => phrasesWithin(a.phrase)));
  return takersIn(manners, before.filter((x) => x.head < them.head && x.kind === 'noun' && several(x)).slice(-1));
}

/** Whom phrases in the place of a receiver mean, named or not. */
export function takersIn(manners: Manners, phrases: readonly (Phrase | undefined)[], clause?: Clause): Party[] {
  return phrases.flatMap((phrase) => {
    const members = phrase ? membersOf(phrase) : [];
    const [one, another] = manners.actors([phrase]);
    // "the Party, State and people of Kenya"
    const last = members.at(-1);
    if (one && !another && last && one.mention.end >= (manners.scene.text.tokens[last.head] as Token).end && one.mention.start <= (manners.scene.text.tokens[members[0]?.head ?? 0] as Token).start)
      return [one];
    return members.flatMap((m) => {
      const known = manners.actors([m]);
      const unnamed = known.length ? known : unnamedIn(manners, [m], clause);
      return unnamed.length || !clause ? unnamed : severalBefore(manners, m, clause);
    });
  });
}

/** "his guest", "the host": where the text has named no one by it, the other side of the conversation. */
export function otherSide(manners: Manners, of: readonly Party[], parties: readonly Party[], at: Clause): readonly Party[] {
  const { words, scene, counterpart } = manners;
  return parties.flatMap((party) => {
    const word = tokensWithin(scene, party.mention).at(-1)?.key ?? '';
    if (party.kind === 'person' || !words.otherSide.has(word)) return [party];
    const other = counterpart(of, at);
    return other.length ? other.map((o) => ({ ...o, mention: party.mention })) : [party];
  });
}

/** Whom it is for: the dative, the phrase with "to" beside the verb, at the noun or behind a clause of the noun. */
export function recipients(manners: Manners, clause: Clause, matter?: Phrase): Party[] {
  const { scene, words, actors } = manners;
  const indirect = argumentOf(clause, 'indirect') ?? givenTo(clause);
  const direct = indirect && scene.cast.who(indirect).length ? indirect : undefined;
  const beside = takersIn(manners, [direct ?? (indirect && unnamedIn(manners, [indirect], clause).length ? indirect : undefined), ...withPreposition(clause, words.to)], clause);
  if (beside.length || !matter) return beside;
  const sent = membersOf(matter).flatMap((m) => sentIn(manners, m) ?? [])[0];
  const meant = sent ? actors([argumentOf(sent, 'indirect')]) : [];
  if (meant.length) return meant;
  const atNoun = takersIn(
    manners,
    membersOf(matter).flatMap((m) => addressees(manners, m)),
    clause,
  );
  if (atNoun.length) return atNoun;
  // "a message addressed to B"
  const addressedTo = membersOf(matter)
    .flatMap((m) => [m, ...(m.genitive ? [m.genitive] : []), ...m.attributes])
    .flatMap((m) => m.clauses.filter((c) => words.address.has(c.predicate?.key ?? '')));
  const written = takersIn(
    manners,
    [...addressedTo, ...clause.complements.map((c) => c.clause).filter((c) => c.kind === 'participial' && words.address.has(c.predicate?.key ?? ''))].flatMap((c) => withPreposition(c, words.to)),
    clause,
  );
  if (written.length) return written;
  const addressed = addressedIn(manners, clause);
  if (addressed.length) return addressed;
  // "an invitation to visit Minsk to President B": "to" may seem to belong to the visit.
  return actors(clausesWithin(clause).flatMap((inner) => (inner === clause ? [] : withPreposition(inner, words.to)))).filter((p) => p.kind === 'person');
}

/** "in einem Telegramm an B": whom the letter that a clause names is for. */
export const addressedIn = (manners: Manners, clause: Clause): Party[] =>
  manners.actors(
    clause.arguments
      .filter((a) => !a.understood && a.phrase.preposition !== undefined && manners.words.nouns.letter !== undefined && endsIn(manners.words.nouns.letter, keyAt(manners, a.phrase.head)))
      .flatMap((a) => a.phrase.attributes.filter((x) => x.preposition !== undefined && manners.words.to.has(x.preposition.key))),
  );

/** "a letter | to B", "the thanks of the people of A | to B", "greetings from A | to B": at the noun, or behind whose it is. */
function addressees(manners: Manners, phrase: Phrase): Phrase[] {
  const { words } = manners;
  // "a gift for the children"
  const key = keyAt(manners, phrase.head);
  const meant =
    words.nouns.gift?.has(key) || words.nouns.letter?.has(key)
      ? phrase.attributes.filter((a) => a.preposition !== undefined && words.for.has(a.preposition.key) && takersIn(manners, [a]).length > 0)
      : [];
  if (meant.length) return meant;
  const owners = [phrase.genitive, ...phrase.attributes.filter((a) => a.preposition !== undefined && words.owner.has(a.preposition.key)), ...phrase.appositions].filter((o) => o !== undefined);
  return [
    ...phrase.attributes.filter((a) => a.preposition !== undefined && words.to.has(a.preposition.key)),
    ...owners
      .filter((o) => o.from >= phrase.head)
      .flatMap((o) => membersOf(o))
      .flatMap((o) => addressees(manners, o)),
  ];
}
