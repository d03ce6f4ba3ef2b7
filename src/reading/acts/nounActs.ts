/** Reads the act that a noun tells: "an attack on the base", "its refusal to release the prisoners", "an end to the blockade". */
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Deed } from '../../records/act.ts';
import { type Draft, nounSenses, type ReadClause, type Sight, under } from './draft.ts';

const DEEPEST = 6;

export function nounAct(sight: Sight, phrase: Phrase, within: Clause, readClause: ReadClause, depth = 0): Draft | undefined {
  if (depth > DEEPEST) return undefined;
  for (const member of membersOf(phrase)) {
    // "views on the war and on the attack": what a preposition of its own joins is no second object.
    if (member !== phrase && member.preposition && !phrase.preposition) continue;
    const draft = ofMember(sight, member, phrase, within, readClause, depth);
    if (draft) return draft;
  }
  return undefined;
}

function ofMember(sight: Sight, phrase: Phrase, whole: Phrase, within: Clause, readClause: ReadClause, depth: number): Draft | undefined {
  const senses = nounSenses(sight, phrase);
  const attributes = [...phrase.attributes, ...(whole === phrase ? [] : whole.attributes)];
  if (senses?.layer) {
    const inner = contentOf(sight, phrase, whole, within, readClause, depth) ?? compoundDeed(sight, phrase, within);
    if (inner) return { ...under(senses.layer, inner), actors: holders(sight, phrase, inner), tokens: [phrase.head, ...inner.tokens] };
    if (senses.deed === undefined && BARE.has(senses.layer)) return simple('unspecified', sight, phrase, attributes, within, [senses.layer]);
  }
  if (senses?.deed) return simple(senses.deed, sight, phrase, attributes, within, []);
  return undefined;
}

/** Layers that tell an act even where the text does not say of what: "a threat to the neighbours". */
const BARE: ReadonlySet<string> = new Set(['offered', 'undertaken', 'refused', 'demanded', 'threatened']);

/** What the noun's own clauses and attributes say: "plans to withdraw", "a call for talks", "the lifting of the curfew". */
function contentOf(sight: Sight, phrase: Phrase, whole: Phrase, within: Clause, readClause: ReadClause, depth: number): Draft | undefined {
  for (const owner of whole === phrase ? [phrase] : [phrase, whole]) {
    for (const clause of owner.clauses) {
      if (clause.kind === 'relative') continue;
      const [draft] = readClause(clause);
      if (draft) return draft;
    }
    for (const { anchor, clause, relation } of within.complements) {
      if (anchor !== owner.head || relation === 'relative') continue;
      const [draft] = readClause(clause);
      if (draft) return draft;
    }
    const nouns = [...(owner.genitive ? [owner.genitive] : []), ...owner.attributes];
    for (const attribute of nouns) {
      const draft = nounAct(sight, attribute, within, readClause, depth + 1);
      if (draft) return draft;
    }
  }
  return undefined;
}

/** In "ceasefire proposal" and "withdrawal plan" the noun before the head says of what. */
function compoundDeed(sight: Sight, phrase: Phrase, within: Clause): Draft | undefined {
  for (let i = phrase.head - 1; i >= phrase.coreFrom; i--) {
    const token = sight.tokens[i];
    if (!token || (token.wordClass !== 'noun' && token.wordClass !== 'adjective')) continue;
    const deed = sight.words.nouns.get(token.key)?.deed;
    if (deed) return { ...simple(deed, sight, phrase, phrase.attributes, within, []), tokens: [i] };
  }
  return undefined;
}

function simple(deed: Deed, sight: Sight, phrase: Phrase, attributes: readonly Phrase[], within: Clause, layers: Draft['layers']): Draft {
  const actors: Phrase[] = [];
  const recipients: Phrase[] = [];
  for (const attribute of attributes) {
    const preposition = attribute.preposition?.key;
    if (preposition !== undefined && sight.words.agentPrepositions.has(preposition)) actors.push(attribute);
    else recipients.push(attribute);
  }
  // "Russia's attack", "der Angriff Russlands": the doer stands before the noun; after it, the one to whom it is done is as likely.
  if (phrase.genitive) (phrase.genitive.from < phrase.head ? actors : recipients).push(phrase.genitive);
  return { deed, layers, actors, recipients, status: 'held', background: false, reported: false, tokens: [phrase.head], clause: within };
}

function holders(sight: Sight, phrase: Phrase, inner: Draft): readonly Phrase[] {
  const own = phrase.genitive && phrase.genitive.from < phrase.head ? [phrase.genitive] : phrase.attributes.filter((a) => a.preposition && sight.words.agentPrepositions.has(a.preposition.key));
  return own.length ? own : inner.actors;
}
