/** What a clause is to the one above it: the noun it tells more of, the stand-in it spells out, whose doing it is. */
import { ACCUSATIVE, ANY_AGREEMENT, DATIVE, FEMININE, GENITIVE, MASCULINE, NEUTER, NOMINATIVE, PLURAL, SINGULAR } from '../../shared/agreement.ts';
import type { Clause, Relation, Role } from '../../shared/clause.ts';
import type { Phrase } from '../../shared/phrase.ts';
import verbs from '../data/verbs.json' with { type: 'json' };
import { THIRD_PERSON_PLURAL, THIRD_PERSON_SINGULAR } from '../morphology/finite.ts';
import { isNounKind } from '../morphology/nounKinds.ts';
import { keys } from '../morphology/wordKeys.ts';
import type { Constituent } from '../phrases/attachment.ts';
import { frontier } from '../phrases/frontier.ts';
import type { Draft, Item } from '../phrases/items.ts';
import type { DeskWord } from '../work.ts';
import { TAKE_CLAUSE, TAKE_INFINITIVE } from './governing.ts';

export type VerbItem = Extract<Item, { type: 'verb' }>;

const OBJECT_CONTROL = keys(verbs.objectControl);

/** Nouns that a dass-clause or an infinitive can spell out. */
export const CONTENT_NOUNS = new Set([...keys(verbs.contentNouns), ...keys(verbs.takeInfinitive)]);

/** Words that stand in for a clause that follows: "davon, dass", "darauf, ... zu", "es ..., dass". */
const STAND_INS = /^(?:da(?:r)?(?:von|auf|für|über|an|zu|mit|bei|gegen|in|nach|um|aus|durch|vor|unter)|es)$/u;

const CASE_OF: Partial<Record<Role, number>> = { subject: NOMINATIVE, object: ACCUSATIVE, indirect: DATIVE, genitive: GENITIVE };

/** The noun that a relative clause tells more of: the nearest before it with the pronoun's gender and number. */
export function antecedentOf(desk: readonly DeskWord[], inner: Clause, draft: Draft, constituents: readonly Constituent[]): Phrase | undefined {
  const opener = draft.opener;
  if (!opener) return undefined;
  const word = desk[opener.token] as DeskWord;
  const role = inner.arguments.find((a) => a.phrase === opener.phrase)?.role;
  const finite = inner.predicate?.finite === undefined ? 0 : (desk[inner.predicate.finite]?.finite ?? 0);
  // "..., die zu X führen": the verb shows the number of its subject.
  const number =
    role !== 'subject' || !finite ? ANY_AGREEMENT : finite & THIRD_PERSON_SINGULAR ? (finite & THIRD_PERSON_PLURAL ? ANY_AGREEMENT : SINGULAR) : finite & THIRD_PERSON_PLURAL ? PLURAL : ANY_AGREEMENT;
  const cases = ((role && CASE_OF[role]) ?? ANY_AGREEMENT) & number;
  const pronoun = (word.readings.find((r) => r.tag === 'PRELS')?.agreement ?? word.agreement) & (opener.phrase?.preposition ? opener.phrase.agreement : cases);
  const genders = word.tag === 'PRELAT' ? (/^dessen/u.test(word.lower) ? [MASCULINE, NEUTER] : [FEMININE, PLURAL]) : [MASCULINE, FEMININE, NEUTER, PLURAL].filter((g) => pronoun & g);
  // "was", "wo", "wobei" take up the whole clause.
  if (!/^PREL/u.test(word.tag) || word.key === 'was') return undefined;
  let fallback: Phrase | undefined;
  for (let i = constituents.length - 1; i >= 0; i--) {
    const c = constituents[i] as Constituent;
    if (c.type !== 'phrase' || c.phrase.from > draft.from || c.phrase.kind === 'adverb' || c.phrase.kind === 'adjective' || desk[c.phrase.head]?.tag === 'PRF') continue;
    const edge = frontier(c.phrase);
    // With the verb between ("gebe, welche ...") the clause tells more of the whole phrase, right behind it of the nearest noun.
    const apart = draft.from - c.phrase.to > 1;
    for (let n = edge.length - 1; n >= 0; n--) {
      let j = apart ? edge.length - 1 - n : n;
      let p = edge[j] as Phrase;
      const agrees = (x: Phrase) => genders.some((g) => x.agreement & g);
      if (!agrees(p)) continue;
      // "die Delegation der Gesandten, die geleitet wurde": several rather than one woman.
      const doubtful = (p.agreement & PLURAL) !== 0 && !agrees({ ...p, agreement: p.agreement & ~FEMININE }) && /(?:ten|den|sen)$/u.test(desk[p.head]?.form ?? '');
      if (doubtful || (isNounKind('time', desk[p.head]?.key ?? '') && !p.name)) {
        fallback ??= p;
        continue;
      }
      // An office beside a name stands for the person: "Lawrow, Außenminister Russlands, in Audienz, der ..."
      while (j > 0 && edge[j - 1]?.appositions.includes(p) && agrees(edge[j - 1] as Phrase)) p = edge[--j] as Phrase;
      // "richtete einen Appell an Israel, in dem": a bare name shows no gender; a noun that does comes first.
      const bareName = desk[p.head]?.tag === 'NE' && p.determiner === undefined && !p.appositions.length && p.name !== undefined && p.name.to - p.name.from === 1;
      if (!bareName || !opener.phrase?.preposition) return p;
      fallback ??= p;
    }
  }
  return fallback;
}

export function relationOf(desk: readonly DeskWord[], clause: Clause, draft: Draft): Relation {
  switch (draft.kind) {
    case 'relative':
      return 'relative';
    case 'infinitive':
      return 'infinitive';
    case 'um':
      return 'infinitive';
    case 'participial':
      return 'participial';
    case 'question':
      return questionRelation(desk, clause, draft);
    default:
      return /^(?:dass|ob)$/u.test(draft.opener?.key ?? '') ? 'content' : 'adverbial';
  }
}

/** "wie der Minister betonte" tells whose words these are; "wie wichtig dies sei" is what someone says. */
function questionRelation(desk: readonly DeskWord[], clause: Clause, draft: Draft): Relation {
  const key = draft.opener?.key ?? '';
  if (
    /^(?:wobei|wodurch|womit|weshalb|weswegen|wogegen|worauf|woraus|wovon|wo|was|worin|woran|wonach)$/u.test(key) &&
    !(clause.predicate && TAKE_CLAUSE.has(clause.predicate.key) && key !== 'wobei' && key !== 'was' && key !== 'wodurch')
  )
    return 'adverbial';
  if (key === 'wie' && draft.opener?.phrase && draft.opener.phrase.to - draft.opener.phrase.from === 1) {
    const verb = draft.items.find((i): i is VerbItem => i.type === 'verb');
    const object = draft.items.some((i) => i.type === 'clause');
    if (verb && TAKE_CLAUSE.has(desk[verb.token]?.key ?? '') && !object) return 'adverbial';
  }
  return 'question';
}

/** The noun or stand-in that a content clause spells out: of "Überzeugung davon, dass" the noun's stand-in. */
export function standInFor(desk: readonly DeskWord[], clause: Clause, draft: Draft, c: Extract<Constituent, { type: 'clause' }>, constituents: readonly Constituent[]): number | undefined {
  for (let i = constituents.length - 1; i >= 0; i--) {
    const other = constituents[i] as Constituent;
    if (other.type !== 'phrase' || other.phrase.from > draft.from) continue;
    if (other.phrase.kind === 'adverb' && STAND_INS.test(desk[other.phrase.head]?.key ?? '')) return other.phrase.head;
  }
  if (c.anchor && c.anchor.kind === 'noun' && draft.from - c.anchor.to <= 3) {
    const noun = frontier(c.anchor)
      .reverse()
      .find((p) => CONTENT_NOUNS.has(desk[p.head]?.key ?? ''));
    if (noun) return noun.head;
    // "wünschte von ganzem Herzen, dass": the verb takes the clause where the noun cannot.
    if (clause.predicate && (TAKE_CLAUSE.has(clause.predicate.key) || (draft.kind === 'infinitive' && TAKE_INFINITIVE.has(clause.predicate.key)))) return undefined;
    return c.anchor.head;
  }
  return undefined;
}

/** Who is meant to do what the infinitive says: "bat ihn, ... zu" him, "die Bereitschaft der Schweiz, ... zu" Switzerland. */
export function controllerOf(clause: Clause, c: Extract<Constituent, { type: 'clause' }>, anchor: number | undefined): Phrase | undefined {
  const subject = clause.arguments.find((a) => a.role === 'subject')?.phrase;
  if (anchor !== undefined && c.anchor?.head === anchor && c.anchor.kind === 'noun') {
    if (c.anchor.genitive) return c.anchor.genitive;
    const owner = c.anchor.attributes.find((p) => p.preposition?.key === 'von');
    if (owner) return owner;
  }
  if (clause.predicate && OBJECT_CONTROL.has(clause.predicate.key)) {
    const patient = clause.arguments.find((a) => a.role === 'indirect')?.phrase ?? (clause.predicate.voice === 'passive' ? subject : clause.arguments.find((a) => a.role === 'object')?.phrase);
    const appealed = clause.arguments.find((a) => a.role === 'prepositional' && a.phrase.preposition?.key === 'an')?.phrase;
    return patient ?? appealed;
  }
  return subject;
}
