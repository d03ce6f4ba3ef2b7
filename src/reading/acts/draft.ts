/** An act while it is being read: its parties still phrases, its words still tokens. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { ActStatus, Deed, Layer } from '../../records/act.ts';
import type { ActWords, Senses } from './lexicon.ts';

export interface Draft {
  readonly deed: Deed;
  readonly layers: readonly Layer[];
  readonly actors: readonly Phrase[];
  readonly recipients: readonly Phrase[];
  /** Of an act that someone is asked for: those to whom he would do it. */
  readonly inner?: readonly Phrase[];
  readonly status: ActStatus;
  readonly background: boolean;
  readonly reported: boolean;
  /** Tokens that tell the act. */
  readonly tokens: readonly number[];
  /** The clause that tells it; of a noun that tells an act by itself, the clause it stands in. */
  readonly clause: Clause;
}

/** What the reading of acts looks at: tokens and words. */
export interface Sight {
  readonly tokens: readonly Token[];
  readonly words: ActWords;
  /** The codes of states by the tokens that name them. */
  readonly states: ReadonlyMap<number, string>;
  /** The names of phrases that were asked for before. */
  readonly names: Map<Phrase, readonly string[]>;
}

/** Reads the acts of a clause; given in, since clauses hold nouns and nouns hold clauses. */
export type ReadClause = (clause: Clause) => readonly Draft[];

export const under = (layer: Layer, draft: Draft): Draft => ({ ...draft, layers: [layer, ...draft.layers] });

/** The senses of a noun: with the noun or adjective before it where both together are in the words ("air strike", "joint exercise"). */
export function nounSenses(sight: Sight, phrase: Phrase): Senses | undefined {
  for (const name of namesOf(sight, phrase)) {
    const senses = sight.words.nouns.get(name);
    if (senses) return senses;
  }
  return undefined;
}

const CURRENCY = /^\p{Sc}|\p{Sc}$/u;

/** The keys under which a phrase's head may stand in the words, longest first. */
export function namesOf(sight: Sight, phrase: Phrase): readonly string[] {
  let names = sight.names.get(phrase);
  if (!names) {
    names = spelled(sight, phrase);
    sight.names.set(phrase, names);
  }
  return names;
}

function spelled({ tokens, states, words }: Sight, phrase: Phrase): string[] {
  const head = tokens[phrase.head];
  if (!head) return [];
  const names: string[] = [];
  const add = (before: string) => {
    names.push(before + head.key);
    const form = head.form.toLowerCase();
    if (form !== head.key) names.push(before + form);
  };
  const one = phrase.head - 1 >= phrase.coreFrom ? tokens[phrase.head - 1] : undefined;
  const two = phrase.head - 2 >= phrase.coreFrom ? tokens[phrase.head - 2] : undefined;
  if (one && two) add(`${two.form.toLowerCase()} ${one.form.toLowerCase()} `);
  if (one) add(`${one.form.toLowerCase()} `);
  // "state of emergency", "show of force".
  for (const attribute of phrase.attributes) {
    const inner = tokens[attribute.head];
    if (attribute.preposition && words.partitive.has(attribute.preposition.key) && inner) names.push(`${head.key} ${attribute.preposition.key} ${inner.key}`);
  }
  add('');
  if (states.has(phrase.head)) names.push('(state)');
  // "$40 million", "€5m": a sum by its sign.
  for (let i = phrase.coreFrom; i < phrase.coreTo; i++) if (CURRENCY.test(tokens[i]?.form ?? '')) return [...names, 'money'];
  return names;
}

/** Deeds done with one's own people and things. */
export const OF_ONES_OWN: ReadonlySet<Deed> = new Set(['pull-back', 'mobilise', 'alert', 'withdraw-staff', 'break-relations', 'disarm', 'admit', 'keep-peace']);
