/** Makes the phrases that readers see of the nouns, pronouns and adjectives of a dependency tree. */
import { PLURAL, SINGULAR } from '../../shared/agreement.ts';
import type { Phrase } from '../../shared/phrase.ts';
import type { DeskWord } from '../deskWord.ts';
import { MONTHS, NAME_PARTICLES, POSTS } from '../lexicon/wordGroups.ts';
import { childrenOf, type Syntax } from '../syntax/syntax.ts';

/** Clauses below a noun are built by whoever builds clauses; the noun tells where they are. */
export type OnClause = (place: number, label: string, phrase: Phrase) => void;

const INSIDE = /^(?:det|amod|nummod|compound|flat|nmod:desc|nmod:unmarked|nmod:poss|fixed|goeswith)$/u;
const CLAUSAL = /^(?:acl|acl:relcl|advcl|ccomp|xcomp|csubj|parataxis)$/u;
/** Of a noun that is the predicate, these belong to the clause. */
export const OF_CLAUSE = /^(?:nsubj|nsubj:pass|csubj|aux|aux:pass|cop|mark|advcl|obl|obl:unmarked|expl|ccomp|xcomp|parataxis|obj|iobj|compound:prt|advmod|cc)$/u;

/** `predicate`: the word is the predicate of a clause, so its subject and the like are none of the phrase. */
export function phraseOf(s: Syntax, place: number, onClause: OnClause, predicate = false): Phrase {
  const { desk } = s;
  const word = desk[place] as DeskWord;
  const children = childrenOf(s, place);
  let coreFrom = place;
  let coreTo = place + 1;
  const phrase: Phrase = {
    kind: kindOf(word),
    from: place,
    to: place + 1,
    head: place,
    coreFrom: place,
    coreTo: place + 1,
    agreement: word.agreement,
    modifiers: [],
    attributes: [],
    appositions: [],
    conjuncts: [],
    clauses: [],
  };
  const conjuncts: number[] = [];
  let opened = place;
  for (const child of children) {
    const label = s.label.get(child) as string;
    if (predicate && OF_CLAUSE.test(label) && !(label === 'advmod' && child < place && child === place - 1) && !(label === 'obl' && word.tag.startsWith('N') && !isTimeLike(s, child))) continue;
    const c = desk[child] as DeskWord;
    switch (label) {
      case 'case': {
        if (!phrase.preposition && child < place) {
          phrase.preposition = { key: s.complex.get(child) ?? prepositionKey(s, child), token: child };
          opened = Math.min(opened, child);
        } else if (c.tag === 'POS') coreTo = Math.max(coreTo, child + 1);
        continue;
      }
      case 'det':
      case 'nmod:poss':
        if (label === 'det' || c.tag === 'PRP$' || c.tag === 'WP$') {
          if (child > place) break;
          if (!phrase.determiner || c.tag !== 'PDT') phrase.determiner = { key: c.tag === 'PRP$' ? c.lower : c.key, token: child };
          coreFrom = Math.min(coreFrom, child);
        } else if (child < place) {
          const owner = phraseOf(s, child, onClause);
          coreFrom = Math.min(coreFrom, owner.from);
          phrase.genitive = owner;
        }
        continue;
      case 'amod':
      case 'nummod':
        if (CLAUSAL.test(label)) break;
        if (child < place) {
          const [from, to] = spanBelow(s, child);
          if (to <= place) coreFrom = Math.min(coreFrom, from);
          for (let i = from; i < to; i++) if (/^(?:JJ|CD|VBN|VBG)/u.test((desk[i] as DeskWord).tag)) phrase.modifiers.push(i);
        } else if (child === coreTo || (desk[child - 1] as DeskWord).form !== ',') coreTo = Math.max(coreTo, spanBelow(s, child)[1]);
        continue;
      case 'compound':
      case 'flat':
      case 'nmod:desc':
      case 'fixed':
      case 'nmod:unmarked': {
        const [from, to] = spanBelow(s, child);
        if (label === 'nmod:unmarked' && (from > coreTo || (desk[from - 1] as DeskWord | undefined)?.form === ',')) {
          // "Geneva, Switzerland", "9 May, 2024": behind a comma it stands beside.
          if (child > place) {
            const beside = phraseOf(s, child, onClause);
            if (/^\p{N}{4}$/u.test(c.form) && MONTHS.has(word.lower)) coreTo = Math.max(coreTo, to);
            else phrase.appositions.push(beside);
            continue;
          }
        }
        coreFrom = Math.min(coreFrom, from);
        coreTo = Math.max(coreTo, to);
        for (let i = from; i < to; i++) if (/^(?:JJ|CD)/u.test((desk[i] as DeskWord).tag) && i < place) phrase.modifiers.push(i);
        // "Minister of Education Stefania Giannini": what hangs on the title belongs to the whole.
        if (label !== 'compound') for (const inner of childrenOf(s, child)) if (s.label.get(inner) === 'nmod' && inner < place) addAttribute(phrase, phraseOf(s, inner, onClause));
        continue;
      }
      case 'appos':
        if (child > place) phrase.appositions.push(phraseOf(s, child, onClause));
        continue;
      case 'conj':
        if (child > place) conjuncts.push(child);
        continue;
      case 'nmod':
      case 'obl':
      case 'obl:unmarked':
        if (child > place) addAttribute(phrase, phraseOf(s, child, onClause));
        else coreFrom = Math.min(coreFrom, spanBelow(s, child)[0]);
        continue;
      case 'advmod':
        // "in particular the talks": what stands before the article is no part of the name of a thing.
        if (child < place && child >= coreFrom - 2 && c.tag !== 'WRB' && !/^(?:the|a|an)$/u.test(desk[child + 1]?.lower ?? '')) coreFrom = Math.min(coreFrom, child);
        continue;
      default:
        if (CLAUSAL.test(label)) onClause(child, label, phrase);
    }
  }
  coreFrom = Math.max(Math.min(coreFrom, place), phrase.preposition && opened < place ? opened + 1 : 0);
  phrase.modifiers = [...new Set(phrase.modifiers)].sort((a, b) => a - b);
  phrase.coreTo = coreTo;
  nameAndHead(s, phrase, coreFrom, coreTo, place);
  phrase.coreFrom = coreFrom;
  phrase.from = Math.min(opened, coreFrom);
  phrase.to = coreTo;
  const owned = phrase.genitive && phrase.genitive.to <= place;
  const reach = (p: Phrase): void => {
    phrase.to = Math.max(phrase.to, p.to);
  };
  for (const p of phrase.attributes) reach(p);
  for (const p of phrase.appositions) reach(p);
  if (!owned && phrase.genitive) reach(phrase.genitive);
  bracket(desk, phrase);
  if (conjuncts.length) coordinate(s, phrase, conjuncts, onClause);
  return phrase;
}

function kindOf({ tag }: DeskWord): Phrase['kind'] {
  if (/^(?:PRP|WP|WDT|EX|DT)/u.test(tag)) return 'pronoun';
  if (/^(?:JJ|VB)/u.test(tag)) return 'adjective';
  if (/^(?:RB|WRB)/u.test(tag)) return 'adverb';
  return 'noun';
}

const isTimeLike = (s: Syntax, place: number): boolean => s.label.get(place) === 'obl:unmarked';

/** First place and the one after the last of all that hangs below a word. */
export function spanBelow(s: Syntax, place: number): [number, number] {
  let from = place;
  let to = place + 1;
  for (const child of childrenOf(s, place)) {
    const [a, b] = spanBelow(s, child);
    from = Math.min(from, a);
    to = Math.max(to, b);
  }
  return [from, to];
}

export function prepositionKey(s: Syntax, place: number): string {
  const parts = childrenOf(s, place).filter((c) => s.label.get(c) === 'fixed');
  return [place, ...parts].map((p) => (s.desk[p] as DeskWord).lower).join('-');
}

/** "of X" is an attribute like any other, and the first one also the genitive that reading asks for. */
function addAttribute(phrase: Phrase, attribute: Phrase): void {
  phrase.attributes.push(attribute);
  if (attribute.preposition?.key !== 'of' || phrase.genitive) return;
  const { preposition, ...owner } = attribute;
  void preposition;
  phrase.genitive = { ...owner, from: Math.min(attribute.from + 1, attribute.head), coreFrom: Math.min(attribute.coreFrom, attribute.head) };
}

/** Finds the name in the core: the last run of name words; the noun before it is the head ("Foreign Minister Sergei Lavrov"). */
function nameAndHead({ desk }: Syntax, phrase: Phrase, from: number, to: number, place: number): void {
  if (phrase.kind !== 'noun') return;
  let end = to;
  while (end > from && /^(?:POS|''|-RRB-|-LRB-|``)$/u.test((desk[end - 1] as DeskWord).tag)) end--;
  let start = end;
  while (start > from && inName(desk, start - 1, start < end)) start--;
  while (start < end && (NAME_PARTICLES.has((desk[start] as DeskWord).form) || !isNameWord(desk[start] as DeskWord))) start++;
  const noun = lastNoun(desk, from, start);
  if (start < end) {
    const owner = phrase.genitive && phrase.genitive.from >= from && phrase.genitive.to <= start + 1 ? phrase.genitive.to : from;
    phrase.name = { from: Math.max(start, owner), to: end };
    phrase.head = noun !== undefined && noun >= owner ? noun : phrase.name.from;
    if (phrase.name.to <= phrase.name.from) delete phrase.name;
    return;
  }
  phrase.head = noun !== undefined && MONTHS.has((desk[place] as DeskWord).lower) === false ? Math.max(noun, (desk[place] as DeskWord).wordClass === 'noun' ? place : noun) : place;
}

const isNameWord = (w: DeskWord): boolean => w.wordClass === 'name' || (w.tag === 'FW' && /^\p{Lu}/u.test(w.form));

function inName(desk: readonly DeskWord[], i: number, inside: boolean): boolean {
  const w = desk[i] as DeskWord;
  if (isNameWord(w)) return true;
  if (/^\p{Lu}\.$/u.test(w.form) || (/^[IVX]+\.?$/u.test(w.form) && !inside)) return true;
  return inside && NAME_PARTICLES.has(w.lower) && isNameWord(desk[i + 1] as DeskWord);
}

function lastNoun(desk: readonly DeskWord[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) {
    const w = desk[i] as DeskWord;
    if (w.wordClass === 'noun' && !/^(?:mr|mrs|ms|dr|h\.e)$/u.test(w.key)) return i;
    if (w.wordClass === 'noun') {
      const earlier = lastNoun(desk, from, i);
      return earlier !== undefined && earlier === i - 1 && POSTS.has((desk[earlier] as DeskWord).key) ? earlier : i;
    }
    if (w.tag === ',' || w.tag === 'IN') return undefined;
  }
  return undefined;
}

/** "(FDFA)": a short remark in brackets goes with the word before it. */
function bracket(desk: readonly DeskWord[], phrase: Phrase): void {
  if (desk[phrase.to]?.tag !== '-LRB-') return;
  for (let i = phrase.to + 1; i < Math.min(desk.length, phrase.to + 14); i++) {
    if (desk[i]?.tag === '-RRB-') {
      phrase.to = i + 1;
      return;
    }
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(desk[i]?.tag ?? '')) return;
  }
}

/** The phrase becomes the whole of a coordination; what belonged to its first member goes there. */
function coordinate(s: Syntax, phrase: Phrase, places: readonly number[], onClause: OnClause): void {
  const first: Phrase = { ...phrase };
  const members = [first];
  for (const place of places) {
    const member = phraseOf(s, place, onClause);
    if (member.conjuncts.length && !member.preposition) members.push(...member.conjuncts);
    else members.push(member);
  }
  phrase.conjuncts = members;
  phrase.attributes = [];
  phrase.appositions = [];
  phrase.clauses = [];
  delete phrase.genitive;
  delete phrase.name;
  for (const m of members) phrase.to = Math.max(phrase.to, m.to);
  const either = members.slice(1).every((m) => (s.desk[m.from - 1] as DeskWord | undefined)?.lower === 'or');
  phrase.agreement = either ? PLURAL | SINGULAR : PLURAL;
}

void INSIDE;
