/** All phrases of a text by their place, each with the phrase that it belongs to. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';

export interface PlacedPhrase {
  readonly phrase: Phrase;
  readonly as: 'argument' | 'conjunct' | 'genitive' | 'attribute' | 'apposition';
  readonly parent?: PlacedPhrase;
  readonly clause: Clause;
}

export interface PhraseIndex {
  /** In the order of the clauses, outer phrases before those inside them. */
  readonly all: readonly PlacedPhrase[];
  /** The phrases with this head, outermost first. */
  headedBy(token: number): readonly PlacedPhrase[];
  /** The innermost phrase that holds all the tokens from `from` to `to`. */
  around(from: number, to: number): PlacedPhrase | undefined;
}

export function indexPhrases(clauses: readonly Clause[]): PhraseIndex {
  const all: PlacedPhrase[] = [];
  const byHead = new Map<number, PlacedPhrase[]>();
  const byToken = new Map<number, PlacedPhrase[]>();
  const seen = new Set<Phrase>();
  const add = (phrase: Phrase, as: PlacedPhrase['as'], clause: Clause, parent?: PlacedPhrase) => {
    if (seen.has(phrase)) return;
    seen.add(phrase);
    const placed: PlacedPhrase = parent ? { phrase, as, clause, parent } : { phrase, as, clause };
    all.push(placed);
    const heads = byHead.get(phrase.head);
    if (heads) heads.push(placed);
    else byHead.set(phrase.head, [placed]);
    for (let t = phrase.coreFrom; t < phrase.coreTo; t++) {
      const list = byToken.get(t);
      if (list) list.push(placed);
      else byToken.set(t, [placed]);
    }
    for (const inner of phrase.conjuncts) add(inner, 'conjunct', clause, placed);
    if (phrase.genitive) add(phrase.genitive, 'genitive', clause, placed);
    for (const inner of phrase.attributes) add(inner, 'attribute', clause, placed);
    for (const inner of phrase.appositions) add(inner, 'apposition', clause, placed);
  };
  for (const clause of clauses) for (const a of clause.arguments) if (!a.understood) add(a.phrase, 'argument', clause);
  return {
    all,
    headedBy: (token) => byHead.get(token) ?? [],
    around: (from, to) =>
      (byToken.get(from) ?? []).filter((p) => p.phrase.to >= to && p.phrase.from <= from).sort((a, b) => a.phrase.coreTo - a.phrase.coreFrom - (b.phrase.coreTo - b.phrase.coreFrom))[0],
  };
}
