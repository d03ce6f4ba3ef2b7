/** What courtesies told before make clear about later ones: whom a reply is for, which letter "the letter" is, whom a second courtesy in a row is for. */
import { membersOf } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { type Party, tokensWithin } from '../scene.ts';
import type { Exchange, Manners } from './exchange.ts';

/** Sentences back in which what a reply answers stands. */
const REACH = 3;

export function completed(manners: Manners, exchanges: readonly Exchange[]): Exchange[] {
  const out: Exchange[] = [];
  for (const exchange of exchanges) {
    const before = out.filter((e) => sentenceOf(manners, exchange) - sentenceOf(manners, e) <= REACH);
    const at = mentionedBefore(before, exchange);
    const first = at && out.indexOf(at);
    if (at && first !== undefined) out[first] = { ...at, via: at.via?.length ? at.via : [...exchange.from, ...(exchange.via ?? [])] };
    // "This agreement sends a strong message": of no one to no one in particular.
    else if (!exchange.pronoun && !(exchange.open && !exchange.from.length && !exchange.via?.length && exchange.kind !== 'invitation'))
      out.push(addressed(manners, hosted(manners, exchange, before), before));
  }
  return out;
}

const sentenceOf = ({ scene }: Manners, { clause }: Exchange): number => scene.text.sentences.findIndex((s) => s.from <= clause.from && clause.from < s.to);

const same = (a: readonly Party[], b: readonly Party[]): boolean => a.some((x) => b.some((y) => x.name === y.name));

/** "A received a letter from B. The letter was delivered by C": C carried it. */
function mentionedBefore(before: readonly Exchange[], exchange: Exchange): Exchange | undefined {
  if (!exchange.again) return undefined;
  const last = before.filter((e) => e.kind === exchange.kind || (exchange.kind === 'letter' && e.written) || (exchange.pronoun && e.kind === 'gift')).at(-1);
  // Who has received it does not carry it, and who has given it himself carries nothing.
  return last && !same(last.from, exchange.from) && !same(last.to, exchange.from) ? last : undefined;
}

function addressed(manners: Manners, exchange: Exchange, before: readonly Exchange[]): Exchange {
  const from = exchange.via?.length ? [...exchange.via, ...exchange.from] : exchange.from;
  const vague = isVague(manners, exchange);
  if (!exchange.open && exchange.to.length && !vague) return exchange;
  // "thanked the ambassador for his work and wished the diplomat a happy new year"
  const beside = before.filter((e) => same(from, e.from) && e.to.some((t) => t.kind === 'person') && sentenceOf(manners, e) === sentenceOf(manners, exchange)).at(-1);
  const other = vague && !beside ? manners.counterpart(from, exchange.clause) : [];
  if (other.length) return { ...exchange, to: other };
  if (beside && (vague || (exchange.open && exchange.kind !== 'invitation'))) return { ...exchange, to: beside.to.filter((t) => !same([t], from)) };
  if (exchange.to.length) return exchange;
  // "C, in his reply, offered thanks": to whoever has just given him something.
  const given = before.filter((e) => same(from, e.to) && !same(from, e.from) && e.from.length > 0).at(-1);
  if (given) return { ...exchange, to: given.from };
  const earlier = before.filter((e) => same(from, e.from) && e.to.some((t) => t.kind === 'person')).at(-1);
  const last = exchange.kind === 'gift' || exchange.kind === 'letter' ? before.at(-1) : undefined;
  const another = onlyOther(manners, from);
  const to = earlier ? earlier.to : another.length ? another : (last?.to.filter((t) => t.kind === 'person') ?? []);
  return { ...exchange, to: to.filter((t) => !same([t], from)) };
}

/** "accepted the invitation": of whoever has just given one, else of the other whom the text names. */
function hosted(manners: Manners, exchange: Exchange, before: readonly Exchange[]): Exchange {
  if (exchange.from.length || exchange.kind !== 'invitation' || !exchange.open) return exchange;
  const given = before.filter((e) => same(e.to, exchange.to) && e.from.some((f) => f.kind === 'person')).at(-1);
  return { ...exchange, from: given ? given.from : onlyOther(manners, exchange.to) };
}

/** "the diplomat", "the envoy": no more than what someone is called who has been named. */
function isVague({ scene, words }: Manners, { to }: Exchange): boolean {
  const [one] = to;
  if (!one || to.length > 1 || one.kind !== 'group') return false;
  const tokens = tokensWithin(scene, one.mention);
  const [article, noun] = tokens;
  return tokens.length === 2 && words.articles.has(article?.key ?? '') && words.called.has(noun?.key ?? '');
}

/** Where the text names two persons and no more, the other. */
function onlyOther({ scene }: Manners, from: readonly Party[]): readonly Party[] {
  const names = [...new Set(scene.cast.named.map((p) => p.name))];
  if (names.length !== 2 || !from.some((f) => names.includes(f.name))) return [];
  return scene.cast.named.filter((p) => !from.some((f) => f.name === p.name)).slice(0, 1);
}

/** Whether the noun is one that has been spoken of: "the letter", "this message". */
export function isMentioned({ scene, words }: Manners, phrase: NonNullable<Exchange['matter']>): boolean {
  const { determiner } = phrase;
  const token = scene.text.tokens[phrase.head] as Token;
  if (phrase.kind === 'pronoun') return words.again.has(token.form.toLowerCase());
  return (
    determiner !== undefined && membersOf(phrase).length === 1 && words.again.has((scene.text.tokens[determiner.token] as Token).form.toLowerCase()) && !phrase.genitive && !phrase.attributes.length
  );
}
