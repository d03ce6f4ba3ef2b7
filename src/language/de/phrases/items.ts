/** The row of pieces that a German sentence is made of once its phrases are found: phrases, verbs, openers, marks. */
import { ANY_AGREEMENT } from '../../shared/agreement.ts';
import type { Phrase } from '../../shared/phrase.ts';
import type { DeskWord } from '../work.ts';
import { nounPhrase } from './nominal.ts';

/** Words that make one verb with the next, although they may be written apart. */
export const APART: ReadonlySet<string> = new Set(['willkommen']);

export type VerbForm = 'finite' | 'infinitive' | 'zu' | 'participle' | 'particle';

export type Item =
  | { type: 'phrase'; from: number; to: number; phrase: Phrase }
  | { type: 'verb'; from: number; to: number; form: VerbForm; token: number }
  /** A conjunction, relative or question word that opens a clause. `phrase`: what it stands for in its clause. */
  | { type: 'opener'; from: number; to: number; kind: 'sub' | 'relative' | 'question' | 'um'; key: string; token: number; phrase?: Phrase }
  | { type: 'conjunction'; from: number; to: number; key: string }
  | { type: 'mark'; from: number; to: number; form: string }
  | { type: 'clause'; from: number; to: number; draft: Draft }
  /** A quotation that is a sentence or more. */
  | { type: 'quotation'; from: number; to: number };

/** A clause in the making: its own pieces in order, nested clauses among them. */
export interface Draft {
  kind: 'main' | 'sub' | 'relative' | 'question' | 'um' | 'infinitive' | 'participial' | 'conditional' | 'fragment';
  opener?: Extract<Item, { type: 'opener' }>;
  items: Item[];
  from: number;
  to: number;
  /** Taken over from the clause that this one is coordinated with. */
  shared?: { subjectOf?: Draft; finiteOf?: Draft; coordinate?: boolean };
}

export const adverbPhrase = (from: number, to: number, head: number, kind: Phrase['kind'] = 'adverb'): Phrase => ({
  kind,
  from,
  to,
  head,
  coreFrom: from,
  coreTo: to,
  agreement: 0,
  modifiers: [],
  attributes: [],
  appositions: [],
  conjuncts: [],
  clauses: [],
});

/** The pieces of words [from, to) of the desk; `quoted` are quotations that are sentences, by first word and end. */
export function itemsOf(desk: readonly DeskWord[], from: number, to: number, quoted: readonly { from: number; to: number }[]): Item[] {
  const out: Item[] = [];
  const within = to < desk.length ? desk.slice(0, to) : desk;
  for (let i = from; i < to; ) {
    const quotation = quoted.find((q) => q.from === i);
    if (quotation && quotation.to <= to) {
      out.push({ type: 'quotation', from: i, to: quotation.to });
      i = quotation.to;
      continue;
    }
    const item = itemAt(within, i);
    out.push(item);
    i = Math.max(item.to, i + 1);
  }
  return out;
}

/** "vom 2. – 4. Mai", "2031 – 2035": a dash between two numbers says "bis" and ends no clause. */
const isSpanDash = (desk: readonly DeskWord[], i: number): boolean =>
  /^[–—]$/u.test(desk[i]?.form ?? '') && /^\p{N}+\.?$/u.test(desk[i - 1]?.form ?? '') && /^\p{N}+\.?$/u.test(desk[i + 1]?.form ?? '');

function itemAt(desk: readonly DeskWord[], i: number): Item {
  const word = desk[i] as DeskWord;
  const verb = verbAt(desk, i);
  if (verb) return verb;
  switch (word.tag) {
    case '$,':
    case '$.':
    case '$(':
      return { type: 'mark', from: i, to: i + 1, form: isSpanDash(desk, i) ? '-' : word.form };
    case 'KON':
    case 'KOKOM':
      // "sowohl A als auch B"
      if (/^(?:als|wie)$/u.test(word.lower) && desk[i + 1]?.lower === 'auch') return { type: 'conjunction', from: i, to: i + 2, key: 'und' };
      if (word.tag === 'KOKOM') return prepositional(desk, i);
      return { type: 'conjunction', from: i, to: i + 1, key: word.key };
    case 'KOUS':
      return { type: 'opener', from: i, to: i + 1, kind: 'sub', key: word.key, token: i };
    case 'KOUI':
      return { type: 'opener', from: i, to: i + 1, kind: 'um', key: word.key, token: i };
    case 'PWAV':
    case 'PWAT':
    case 'PWS':
      return question(desk, i);
    case 'PRELS':
    case 'PRELAT': {
      const found = nounPhrase(desk, i);
      const to = found?.next ?? i + 1;
      const phrase = found?.phrase ?? adverbPhrase(i, i + 1, i, 'pronoun');
      return { type: 'opener', from: i, to, kind: 'relative', key: word.key, token: i, phrase };
    }
    case 'APPR':
    case 'APPRART':
      return prepositional(desk, i);
    case 'ADV':
    case 'PAV':
    case 'PTKNEG':
    case 'PTKA':
    case 'PTKANT':
    case 'APZR':
    case 'APPO':
      return adverbial(desk, i);
    case 'ADJD': {
      // "zufrieden stellende Ergebnisse", "eng verbundene Länder"
      const found = /^(?:ADJA|CARD)$/u.test(desk[i + 1]?.tag ?? '') ? nounPhrase(desk, i) : undefined;
      if (found && found.phrase.head > i) return { type: 'phrase', from: i, to: found.next, phrase: found.phrase };
      return { type: 'phrase', from: i, to: i + 1, phrase: adverbPhrase(i, i + 1, i, 'adjective') };
    }
    default: {
      const found = nounPhrase(desk, i);
      if (found) return { type: 'phrase', from: i, to: found.next, phrase: postposed(desk, found.phrase, found.next) };
      return { type: 'phrase', from: i, to: i + 1, phrase: adverbPhrase(i, i + 1, i, word.tag === 'PRF' ? 'pronoun' : 'adverb') };
    }
  }
}

function verbAt(desk: readonly DeskWord[], i: number): Item | undefined {
  const word = desk[i] as DeskWord;
  const verb = (form: VerbForm, token = i, to = i + 1): Item => ({ type: 'verb', from: i, to, form, token });
  if (word.tag === 'PTKZU' && desk[i + 1] && /^V.INF$/u.test((desk[i + 1] as DeskWord).tag)) return verb('zu', i + 1, i + 2);
  // "ihn willkommen zu heissen": one verb, written apart.
  if (APART.has(word.lower) && desk[i + 1]?.tag === 'PTKZU' && /^V.INF$/u.test(desk[i + 2]?.tag ?? '')) return verb('zu', i + 2, i + 3);
  if (/^V.FIN$/u.test(word.tag) || word.tag === 'VVIMP') return verb('finite');
  if (word.tag === 'VVIZU') return verb('zu');
  if (/^V.INF$/u.test(word.tag)) return verb('infinitive');
  if (/^V.PP$/u.test(word.tag)) return verb('participle');
  if (word.tag === 'PTKVZ') return verb('particle');
  return undefined;
}

/** "wie gut", "welche Massnahmen", "warum", "an was": a question word with what it asks about. */
function question(desk: readonly DeskWord[], i: number): Item {
  const word = desk[i] as DeskWord;
  if (word.tag === 'PWAT' || word.tag === 'PWS') {
    const found = nounPhrase(desk, i);
    if (found) return { type: 'opener', from: i, to: found.next, kind: 'question', key: word.key, token: i, phrase: found.phrase };
  }
  let to = i + 1;
  if (word.key === 'wie' && desk[to] && /^(?:ADJD|ADV)$/u.test((desk[to] as DeskWord).tag)) to++;
  const phrase = adverbPhrase(i, to, to - 1, to > i + 1 ? 'adjective' : 'adverb');
  return { type: 'opener', from: i, to, kind: 'question', key: word.key, token: i, phrase };
}

/** A preposition and its phrase; with a relative or question word in it, an opener ("an denen", "mit welchen Mitteln"). */
function prepositional(desk: readonly DeskWord[], i: number): Item {
  const word = desk[i] as DeskWord;
  let j = i + 1;
  const key = word.tag === 'APPRART' ? word.key : word.key;
  // "bis zum Jahr", "von Seiten der", "bis in die"
  if (word.key === 'bis' && desk[j] && /^APPR/u.test((desk[j] as DeskWord).tag)) j++;
  const inner = desk[j - 1] as DeskWord;
  const next = desk[j];
  if (!next) return { type: 'phrase', from: i, to: i + 1, phrase: adverbPhrase(i, i + 1, i) };
  if (next.tag === 'ADV' || next.tag === 'PAV' || next.tag === 'PWAV' || next.tag === 'PTKNEG') {
    // "seit damals", "von dort", "bis heute"; but "für sehr hohe Kosten"
    const found = nounPhrase(desk, j, inner.agreement || ANY_AGREEMENT, true);
    if (found?.phrase.kind !== 'noun') {
      const phrase = adverbPhrase(i, j + 1, j);
      phrase.preposition = { key, token: i };
      return { type: 'phrase', from: i, to: j + 1, phrase };
    }
  }
  const cases = inner.tag === 'KOKOM' ? ANY_AGREEMENT : inner.agreement || ANY_AGREEMENT;
  const found = nounPhrase(desk, j, cases, next.tag !== 'PAV');
  if (!found) {
    // "auf Englisch", "in English" and the like are read as one adverb; a preposition with nothing stands alone.
    const to = next.tag === 'ADJD' ? j + 1 : i + 1;
    const phrase = adverbPhrase(i, to, to - 1);
    if (to > i + 1) phrase.preposition = { key, token: i };
    return { type: 'phrase', from: i, to, phrase };
  }
  const phrase = found.phrase;
  phrase.from = i;
  phrase.coreFrom = j;
  phrase.preposition = { key, token: i };
  if (/^PREL|^PW/u.test(next.tag)) return { type: 'opener', from: i, to: found.next, kind: /^PREL/u.test(next.tag) ? 'relative' : 'question', key: next.key, token: j, phrase };
  let to = found.next;
  // "von Anfang an", "um ... willen", "von hier aus"
  const after = desk[to];
  if (
    after &&
    (after.tag === 'APZR' ||
      (after.lower === 'willen' && key === 'um') ||
      (after.lower === 'an' && key === 'von' && after.tag !== 'PTKVZ' && !/^(?:NN|NE|ART|PPOSAT|PDAT|PIAT|ADJA|CARD)$/u.test(desk[to + 1]?.tag ?? '')))
  )
    to++;
  phrase.to = to;
  return { type: 'phrase', from: i, to, phrase };
}

/** "der Regierung zufolge", "dem Minister gegenüber", "den Angaben nach": the preposition comes last. */
function postposed(desk: readonly DeskWord[], phrase: Phrase, next: number): Phrase {
  const word = desk[next];
  if (word?.tag === 'APPO' || (word && /^(?:zufolge|gegenüber|entsprechend)$/u.test(word.lower) && word.tag === 'APPR' && !/^(?:ART|NN|NE|ADJA|PPOSAT|PDAT|PIAT)$/u.test(desk[next + 1]?.tag ?? ''))) {
    phrase.preposition = { key: word.key, token: next };
    phrase.to = next + 1;
  }
  return phrase;
}

function adverbial(desk: readonly DeskWord[], i: number): Item {
  const word = desk[i] as DeskWord;
  // "rund 22 Millionen", "noch grosse Herausforderungen" begin a noun phrase where the adverb weighs the attribute.
  if (word.tag === 'ADV' || word.tag === 'PTKA') {
    const found = nounPhrase(desk, i);
    if (found && found.phrase.head > i) return { type: 'phrase', from: i, to: found.next, phrase: found.phrase };
  }
  return { type: 'phrase', from: i, to: i + 1, phrase: adverbPhrase(i, i + 1, i) };
}
