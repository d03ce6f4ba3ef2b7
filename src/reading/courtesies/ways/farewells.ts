/** Farewells that a noun names: "paid a farewell call on", "received him in farewell audience", "said goodbye to", "took leave of". */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { Party } from '../../scene.ts';
import type { Exchange, Manners } from '../exchange.ts';
import { agentsOf, doersIn } from '../sides/givers.ts';
import { takersIn } from '../sides/receivers.ts';
import { subjectOf, withPreposition } from '../sides/roles.ts';

export function farewells(manners: Manners, clause: Clause): Exchange[] {
  const p = clause.predicate;
  if (!p) return [];
  return [...saidGoodbye(manners, clause), ...farewellCall(manners, clause)];
}

/** "said goodbye to", "took leave of": whoever goes or sees off, by a verb and a noun. */
function saidGoodbye(manners: Manners, clause: Clause): Exchange[] {
  const { words, scene } = manners;
  const p = clause.predicate;
  if (p?.voice !== 'active' || !words.leaving.has(p.key)) return [];
  const adverb = clause.adverbs.find((a) => words.goodbyes.has(a.key))?.token;
  const noun = clause.arguments.find((a) => !a.understood && a.role !== 'subject' && words.goodbyes.has((scene.text.tokens[a.phrase.head] as Token).key))?.phrase;
  const cue = noun?.head ?? adverb;
  if (cue === undefined) return [];
  const keys = new Set([...words.to, ...words.owner]);
  const to = takersIn(manners, [...withPreposition(clause, keys), ...(noun ? [noun.genitive, ...noun.attributes.filter((a) => keys.has(a.preposition?.key ?? ''))] : [])], clause);
  return farewell(manners, clause, doersIn(manners, clause), to, [cue, ...p.tokens]);
}

/** "paid a farewell call on A", "received A for a farewell call", "hosted a farewell dinner for A". */
function farewellCall(manners: Manners, clause: Clause): Exchange[] {
  const { words, scene } = manners;
  const p = clause.predicate;
  if (!p) return [];
  const call = clause.arguments
    .filter((a) => !a.understood)
    .flatMap((a) => phrasesWithin(a.phrase).map((phrase) => ({ phrase, role: a.role })))
    .find(({ phrase }) => isFarewellCall(manners, phrase));
  if (!call) return [];
  const { phrase } = call;
  const cue = [phrase.head, ...p.tokens];
  const passive = p.voice !== 'active';
  const isMatter = passive ? call.role === 'subject' : call.role === 'object';
  const doer = passive ? agentsOf(manners, clause) : manners.actors([subjectOf(clause)]);
  const beside = (keys: ReadonlySet<string>): Party[] => takersIn(manners, [...withPreposition(clause, keys), ...phrase.attributes.filter((a) => keys.has(a.preposition?.key ?? ''))], clause);
  if (isMatter && words.paying.has(p.key)) return farewell(manners, clause, doer, [...manners.actors([argumentOf(clause, 'indirect')]), ...beside(words.upon)], cue);
  // "received a farewell call from A": the caller takes leave.
  if (isMatter && words.receive.has(p.key)) return farewell(manners, clause, [...beside(words.owner), ...beside(words.agent)], doer, cue);
  // "hosted a farewell dinner for A", "was granted to A": the host sees the guest off.
  if (isMatter && words.going.has(p.key)) return farewell(manners, clause, doer, beside(words.parting), cue);
  // "met A on the occasion of his farewell visit", "of A's farewell visit"
  const owner = phrase.determiner && words.possessives.has(phrase.determiner.key) ? [scene.cast.ownerAt(phrase.determiner.token) ?? []].flat() : manners.actors([phrase.genitive]);
  const both = [...manners.actors([subjectOf(clause)]), ...manners.actors([argumentOf(clause, 'object'), ...withPreposition(clause, words.company)])];
  if (call.role !== 'subject' && !isMatter && owner.length === 1 && both.some((b) => b.name === owner[0]?.name)) return farewell(manners, clause, owner, both, cue);
  if (call.role === 'subject' || !words.receive.has(p.key)) return [];
  const guests = passive ? manners.actors([subjectOf(clause)]) : manners.actors([argumentOf(clause, 'object')]);
  return farewell(manners, clause, guests, doer, cue);
}

function isFarewellCall({ words, scene }: Manners, phrase: Phrase): boolean {
  const key = (at: number): string => (scene.text.tokens[at] as Token).key;
  if (!words.calls.has(key(phrase.head))) return false;
  for (let at = phrase.coreFrom; at < phrase.head; at++) if (words.goodbyes.has(key(at))) return true;
  return false;
}

function farewell(manners: Manners, clause: Clause, from: readonly Party[], told: readonly Party[], cue: readonly number[]): Exchange[] {
  const named = told.filter((t) => !from.some((f) => f.name === t.name));
  const to = named.length ? named : manners.counterpart(from, clause);
  return from.length && to.length ? [{ rule: 'courtesies.farewell-call', kind: 'farewell', from, to, clause, cue }] : [];
}
