/** What a noun says is given, with whose it is: "a letter and a gift from A". */
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { CourtesyKind } from '../../../records/courtesy.ts';
import type { Party } from '../../scene.ts';
import type { Manners } from '../exchange.ts';
import { courtesyNouns } from '../nouns.ts';
import { ownerOf } from '../sides/givers.ts';

export interface Given {
  readonly kind: CourtesyKind;
  readonly phrase: Phrase;
  readonly owners: readonly Party[];
}

/** What is given with whose it is; an owner told at the end of a list is that of all: "a letter and a gift from A". */
export function givenIn(manners: Manners, matter: Phrase | undefined): Given[] {
  const nouns = courtesyNouns(manners, matter).map(({ kind, phrase }) => ({ kind, phrase, owners: ownerOf(manners, phrase) }));
  const last = nouns.at(-1)?.owners ?? [];
  const [first] = nouns;
  const isTheirs = (n: { phrase: Phrase }): boolean => n.phrase.determiner !== undefined && manners.words.possessives.has(n.phrase.determiner.key);
  // "greetings from A and his wishes": A's as well.
  if (first?.owners.length && nouns.length > 1)
    return nouns.map((n) => (n !== first && !n.owners.length && isTheirs(n) ? { ...n, owners: first.owners } : n.owners.length ? n : { ...n, owners: last }));
  return nouns.map((n) => (n.owners.length || (n.phrase.determiner?.key && manners.words.possessives.has(n.phrase.determiner.key)) ? n : { ...n, owners: last }));
}
