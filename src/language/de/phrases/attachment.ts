/** Puts the phrases of a field together: what belongs to the noun before it, and, by `joining`, what stands beside it. */
import { NOMINATIVE } from '../../shared/agreement.ts';
import type { Phrase } from '../../shared/phrase.ts';
import { keyOf } from '../../shared/token.ts';
import verbs from '../data/verbs.json' with { type: 'json' };
import { isNounKind } from '../morphology/nounKinds.ts';
import type { DeskWord } from '../work.ts';
import { extend, frontier } from './frontier.ts';
import type { Draft, Item } from './items.ts';
import { joins } from './joining.ts';
import type { Pending } from './joiningContext.ts';

const GOVERNED: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(verbs.governs).map(([p, list]) => [p, new Set(list.split(' ').map(keyOf))]));

/** Nouns for places that have a name of their own behind "von". */
const PLACES = /(?:hafen|stadt|region|provinz|insel|bezirk|universität|bucht|küste|strasse|gebiet|gemeinde|tal|grenze|nähe|norden|süden|osten|westen|vorort)$/u;

/** Nouns that call for "mit" and whom it is with. */
const WITH_PARTNER = /(?:umgang|zusammenarbeit|kooperation|beziehung|verhältnis|partnerschaft|solidarität|handel|warenaustausch|freundschaft|grenze|verbundenheit|abkommen|assoziierung|annäherung)$/u;

/** Nouns that call for "zu" and what it leads to. */
const WITH_GOAL = /(?:beitritt|beitrag|zugang|verhältnis|beziehung|zustimmung|bekenntnis|übergang|rückkehr|zugehörigkeit|einstellung|haltung|kontakt|freundschaft|liebe|bezug|nähe)$/u;

/** Verbs to which their own "zu" belongs whatever stands before it: "lud die Freundschaftsgesellschaft zu einem Essen ein". */
const CALLS_FOR_GOAL: ReadonlySet<string> = new Set(['einladen', 'aufrufen', 'auffordern', 'gratulieren', 'beglückwünschen', 'ernennen', 'wählen', 'verhelfen', 'nutzen']);

/** Verbs that tell someone of something. */
const INFORMING: ReadonlySet<string> = new Set(['unterrichten', 'informieren', 'überzeugen', 'benachrichtigen']);

/** Nouns that make one with a verb, behind their preposition: "zum Ausdruck bringen". */
const COMPANIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(verbs.companions).map(([verb, list]) => [verb, new Set(list.split(' ').map(keyOf))]));

/** A piece of a clause after attachment: a phrase at clause level or a nested clause with what it belongs to. */
export type Constituent =
  | { type: 'phrase'; phrase: Phrase }
  /** `anchor`: the phrase at clause level before it. */
  | { type: 'clause'; draft: Draft; anchor?: Phrase }
  | { type: 'quotation'; from: number; to: number };

export interface AttachmentContext {
  readonly desk: readonly DeskWord[];
  /** Key of the main verb with its particle. */
  readonly verb: string;
  readonly passive: boolean;
  /** The verb is a plural and no noun of the clause is: its subject is a list. */
  readonly several?: boolean;
}

/** `whole`: the field is the prefield, one constituent where it can be. */
export function attach(items: readonly Item[], whole: boolean, context: AttachmentContext): Constituent[] {
  const out: Constituent[] = [];
  let pending: Pending | undefined;
  let adjacent = false;
  let apart = false;
  const reaches: [Phrase, number][] = [];
  const governedSeen = new Set<string>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    switch (item.type) {
      case 'conjunction':
        pending = { kind: 'conjunction', key: item.key, afterComma: pending?.kind === 'comma' };
        continue;
      case 'mark':
        if (item.form === ',') pending ??= { kind: 'comma', key: ',' };
        else if (!/^["„“”»«‚‘/]$/u.test(item.form)) adjacent = false;
        continue;
      case 'verb':
        apart = true;
        adjacent = false;
        pending = undefined;
        continue;
      case 'opener':
        if (item.phrase) out.push({ type: 'phrase', phrase: item.phrase });
        adjacent = false;
        continue;
      case 'quotation':
        out.push({ type: 'quotation', from: item.from, to: item.to });
        pending = undefined;
        adjacent = false;
        continue;
      case 'clause': {
        // "um A zu erleichtern und B zu gewährleisten": the second purpose beside the first.
        const before = out.at(-1);
        if (pending?.kind === 'conjunction' && item.draft.kind === 'infinitive' && before?.type === 'clause' && before.draft.kind === 'um') item.draft.kind = 'um';
        out.push(clauseConstituent(item.draft, out));
        pending = undefined;
        adjacent = false;
        continue;
      }
      case 'phrase': {
        const phrase = item.phrase;
        // "Fragen, insbesondere die Zusammenarbeit": what follows is an instance of what comes before.
        if (
          pending?.kind === 'comma' &&
          out.at(-1)?.type === 'phrase' &&
          items[i + 1]?.type === 'phrase' &&
          (isExemplifying(phrase, context) || (pending.exemplifying && phrase.kind === 'adverb' && !phrase.preposition))
        ) {
          out.splice(out.length - 1, 0, { type: 'phrase', phrase });
          pending = { kind: 'comma', key: ',', exemplifying: true };
          continue;
        }
        // "nicht nur A, sondern auch B"
        if (
          pending?.kind === 'conjunction' &&
          out.at(-1)?.type === 'phrase' &&
          items[i + 1]?.type === 'phrase' &&
          phrase.kind === 'adverb' &&
          phrase.to === phrase.from + 1 &&
          joinsNouns(out.at(-1) as { phrase: Phrase }, items[i + 1] as { phrase: Phrase })
        ) {
          out.splice(out.length - 1, 0, { type: 'phrase', phrase });
          continue;
        }
        const last = out.at(-1);
        const host = last?.type === 'phrase' ? last.phrase : last?.type === 'clause' && last.draft.kind === 'relative' ? last.anchor && topOf(out, last.anchor) : undefined;
        // "wurden Fragen besprochen, darunter die Lage": what stands behind the verb does not stretch the phrase before it.
        const reach = apart && pending?.exemplifying && host ? frontier(host).map((p): [Phrase, number] => [p, p.to]) : [];
        if (
          pending &&
          host &&
          !(apart && pending.kind === 'comma' && (phrase.preposition || !pending.exemplifying)) &&
          joins(host, phrase, pending, items, i, isListed(out, host) ? { ...context, several: false } : context)
        ) {
          reaches.push(...reach);
          pending = undefined;
          adjacent = phrase.kind === 'noun';
          continue;
        }
        if (!pending && adjacent && host && attaches(host, phrase, whole, governedSeen, context)) {
          adjacent = true;
          continue;
        }
        if (phrase.preposition && GOVERNED.get(phrase.preposition.key)?.has(context.verb)) governedSeen.add(phrase.preposition.key);
        out.push({ type: 'phrase', phrase });
        apart = false;
        pending = undefined;
        adjacent = phrase.kind === 'noun' || (phrase.kind === 'pronoun' && phrase.preposition === undefined && context.desk[phrase.head]?.tag === 'PIS');
      }
    }
  }
  for (const [p, to] of reaches.reverse()) p.to = to;
  return out;
}

/** Whether another phrase of the field is a list that the verb can have as its subject. */
const isListed = (out: readonly Constituent[], host: Phrase): boolean => out.some((c) => c.type === 'phrase' && c.phrase !== host && !c.phrase.preposition && c.phrase.conjuncts.length > 0);

/** "Gemeinsamkeiten und infolgedessen eine ähnliche Mentalität": bare noun phrases on both sides of the adverb, or the same preposition. */
const joinsNouns = ({ phrase: a }: { phrase: Phrase }, { phrase: b }: { phrase: Phrase }): boolean => a.kind === 'noun' && b.kind === 'noun' && a.preposition?.key === b.preposition?.key;

const EXEMPLIFYING = /^(?:insbesondere|namentlich|darunter|besonders|vornehmlich|beispielsweise|etwa)$/u;

function isExemplifying(phrase: Phrase, { desk }: AttachmentContext): boolean {
  const head = desk[phrase.head] as DeskWord;
  return (phrase.kind === 'adverb' && phrase.to === phrase.from + 1 && EXEMPLIFYING.test(head.lower)) || (phrase.preposition?.key === 'vor' && head.lower === 'allem' && phrase.to === phrase.from + 2);
}

function topOf(out: readonly Constituent[], inner: Phrase): Phrase | undefined {
  for (let i = out.length - 1; i >= 0; i--) {
    const c = out[i] as Constituent;
    if (c.type === 'phrase' && c.phrase.from <= inner.from && inner.to <= c.phrase.to) return c.phrase;
  }
  return undefined;
}

// --- prepositional attributes ------------------------------------------------------------------------------------------

function attaches(host: Phrase, phrase: Phrase, whole: boolean, governedSeen: Set<string>, context: AttachmentContext): boolean {
  const preposition = phrase.preposition?.key;
  if (!preposition || phrase.kind === 'adverb') return false;
  const { desk } = context;
  const edge = frontier(host);
  for (let i = edge.length - 1; i >= 0; i--) {
    const target = edge[i] as Phrase;
    if (target.conjuncts.length) continue;
    if (fits(target, phrase, preposition, whole, governedSeen, context)) {
      target.attributes.push(phrase);
      extend(host, target, phrase.to);
      return true;
    }
    // Only the innermost noun and those above it that end here.
    if (desk[target.head]?.tag === 'NN' && !isNounKind('time', desk[target.head]?.key ?? '') && i < edge.length - 1 && preposition !== 'von') break;
  }
  return false;
}

function fits(target: Phrase, phrase: Phrase, preposition: string, whole: boolean, governedSeen: Set<string>, { desk, verb, passive }: AttachmentContext): boolean {
  const head = desk[target.head] as DeskWord;
  const inner = desk[phrase.head] as DeskWord;
  if (target.kind === 'pronoun') return head.tag === 'PIS' && /^(?:von|aus|unter)$/u.test(preposition);
  if (target.kind !== 'noun') return false;
  if (preposition === 'als') return false;
  // "am 21.10.2005 zu einem Besuch", "in Bern von Minister Muster": days and towns take no such attributes.
  if (/^\p{N}/u.test(head.form) || (preposition === 'von' && head.tag === 'NE' && head.known && target.determiner === undefined)) return false;
  // "brachte die Unterstützung für das Treffen zum Ausdruck"
  if (COMPANIONS.get(verb)?.has(inner.key) && !phrase.modifiers.length && !phrase.genitive && !phrase.attributes.length) return false;
  // "vor kurzem zwischen den Parteien": an adverb takes no attribute.
  if (target.preposition && !/^(?:NN|NE|FM|XY|PIS|PDS|CARD)$/u.test(head.tag)) return false;
  if (preposition === 'wie') return true;
  const time = isNounKind('time', inner.key) || inner.tag === 'CARD' || /^(?:seit|während|binnen|ab)$/u.test(preposition);
  const event = isNounKind('event', head.key);
  // "ein Memorandum of Understanding über X": foreign words behind a noun name no one.
  const foreign = target.name !== undefined && head.tag === 'NN' && target.name.from > target.head && /^(?:of|for|on)$/u.test(desk[target.name.from]?.form ?? '');
  const person = (target.name !== undefined && !foreign) || isNounKind('person', head.key) || head.tag === 'NE';
  if (whole && !person && !(time && !event && isNounKind('time', head.key))) return true;
  if (isNounKind('time', head.key) && !/^(?:von|nach|vor|seit)$/u.test(preposition)) return false;
  // "die Vorbereitungen auf den Winter": "auf" tells no time.
  if (time && preposition !== 'auf') return event;
  // "unterrichtete den Präsidenten vom Stand der Dinge"
  if (person && preposition === 'von' && INFORMING.has(verb) && inner.tag === 'NN' && !isNounKind('person', inner.key)) return false;
  // "die Vertreter aus Kenia", but not "traf den Minister aus Anlass des Jubiläums"
  if (person && preposition === 'aus' && inner.tag === 'NE') return true;
  if (person && target.name === undefined && isNounKind('post', head.key)) return /^(?:in|bei|für|von|an|zu|auf|am)$/u.test(preposition);
  if (person) {
    if (preposition === 'von' || preposition === 'aus') return !(passive && preposition === 'von' && (phrase.name !== undefined || isNounKind('person', inner.key) || inner.tag === 'NE' || true));
    return preposition === 'für' && target.name === undefined && !GOVERNED.get('für')?.has(verb);
  }
  // "die Lage im Hafen von Oslo wurde angesprochen": a town is no agent.
  if (preposition === 'von' && inner.tag === 'NE' && PLACES.test(head.key)) return true;
  if (passive && /^(?:von|durch)$/u.test(preposition) && (phrase.name !== undefined || isNounKind('person', inner.key))) return isNounKind('event', head.key) && preposition === 'von';
  // "sprachen über Fragen von gemeinsamem Interesse": the verb has its preposition already.
  // "über den Umgang mit Kenia": such a noun calls for its partner.
  if (preposition === 'mit' && WITH_PARTNER.test(head.key)) return true;
  // "im Zentrum stand der Beitritt zur Union", "die Beziehungen des Landes zu Kenia"
  if (preposition === 'zu' && verb === 'stehen') return true;
  if (preposition === 'zu' && WITH_GOAL.test(head.key) && !(GOVERNED.get('zu')?.has(verb) && CALLS_FOR_GOAL.has(verb))) return true;
  // "Diskutiert wird der Vertrag über den Hafen": where the matter is the subject, "über" goes with it.
  if (passive && preposition === 'über' && GOVERNED.get('über')?.has(verb) && target.agreement & NOMINATIVE && !target.preposition) return true;
  const instead = preposition === 'von' && governedSeen.size > 0;
  if (GOVERNED.get(preposition)?.has(verb) && !governedSeen.has(preposition) && !instead) {
    // "informierte über die Gespräche mit X": the verb's own preposition goes to the verb once.
    return preposition === 'mit' ? isNounKind('encounter', head.key) : preposition === 'in' || preposition === 'zu' ? event : false;
  }
  return true;
}

// --- clauses ------------------------------------------------------------------------------------------------------------

function clauseConstituent(draft: Draft, out: readonly Constituent[]): Constituent {
  const last = [...out].reverse().find((c): c is Extract<Constituent, { type: 'phrase' }> => c.type === 'phrase');
  return last ? { type: 'clause', draft, anchor: last.phrase } : { type: 'clause', draft };
}
