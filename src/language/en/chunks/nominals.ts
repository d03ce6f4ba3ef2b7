/** A noun with article, adjectives, owner, title and name: "the two foreign ministers", "Sweden's Prime Minister Anna Berg". */

import type { DeskWord } from '../deskWord.ts';
import { MONTHS, POSTS, setOf, UNMARKED_TIMES, WEEKDAYS } from '../lexicon/wordGroups.ts';
import { adjectivesAfter, exceeds, leadsToNoun, modifies } from './attributesBefore.ts';
import type { Cue, InnerArc } from './chunk.ts';
import { continuesName, continuesPost, isJoint, joinsAffairs, joinsFields, joinsStates, numbers, PAIR_OF_NAMES, withYear, YEAR } from './joinedNouns.ts';
import { actsBehind, addresses, endsDay, endsPerson, endsState, endsTown, exchangesIn, opensPerson, speaksIn, splitsName, startsAnew } from './newPhrases.ts';
import { isCapital, isDeterminer, isName, isNoun, tagAt, type Words } from './nominalWords.ts';

export interface Nominal {
  readonly to: number;
  readonly head: number;
  readonly cue: Cue;
  readonly inner: readonly InnerArc[];
}

const PRONOUNS = setOf('PRP EX WP WDT');

export function nominalAt(words: Words, i: number): Nominal | undefined {
  const w = words[i];
  if (!w) return undefined;
  if (PRONOUNS.has(w.tag)) return { to: i + 1, head: i, cue: w.tag === 'PRP' ? 'pronoun' : w.tag === 'EX' ? 'existential' : 'relative', inner: [] };
  let at = i;
  const arcs: { place: number; label: string }[] = [];
  // "by His Excellency the Vice President, A": the style stands before the office as its article does.
  const office = styleTo(words, i);
  while (at < office) arcs.push({ place: at++, label: 'det' });
  while (isDeterminer(words, at) && at < office + 3) arcs.push({ place: at++, label: 'det' });
  const determined = at > i;
  let core = coreAt(words, at, determined);
  if (!core) {
    if (!determined || !/^(?:DT|PDT)$/u.test(tagAt(words, at - 1))) return undefined;
    return { to: at, head: at - 1, cue: 'pronoun', inner: arcs.filter((a) => a.place !== at - 1).map(({ place, label }) => ({ place, label, head: at - 1 })) };
  }
  // "Sweden's invitation", "the President's visit", "Finance Ministers' and Central Bank Governors' Meeting"
  const owners: InnerArc[] = [];
  for (let steps = 0; tagAt(words, core.to) === 'POS' && steps < 4; steps++) {
    const pos = core.to;
    const joined = tagAt(words, pos + 1) === 'CC' ? 1 : 0;
    const next = coreAt(words, pos + 1 + joined, true);
    owners.push(...core.inner, ...arcs.map(({ place, label }) => ({ place, label, head: (core as Core).head })), { place: pos, head: core.head, label: 'case' });
    arcs.length = 0;
    if (!next || (joined && tagAt(words, next.to) !== 'POS')) return { to: pos + 1, head: core.head, cue: cueOf(words, core), inner: owners };
    if (joined) owners.push({ place: pos + 1, head: core.head, label: 'cc' });
    arcs.push({ place: core.head, label: 'nmod:poss' });
    core = next;
  }
  const { head } = core;
  return { to: core.to, head, cue: cueOf(words, core), inner: [...owners, ...core.inner, ...arcs.map(({ place, label }) => ({ place, label, head }))] };
}

const STYLES = setOf('excellency highness majesty holiness eminence');
const STYLE_LETTERS = /^(?:H\.E\.|H\.H\.|H\.R\.H\.|H\.M\.|HE|HH|HRH|HM)$/u;

/** Behind "His Excellency", "H.E.", where an article and an office follow; else where it began. */
function styleTo(words: Words, i: number): number {
  const letters = STYLE_LETTERS.test(words[i]?.form ?? '');
  const royal = /^(?:his|her|their)$/u.test(words[i]?.lower ?? '') && words[i + 1]?.lower === 'royal' ? 1 : 0;
  const spelt = /^(?:his|her|their)$/u.test(words[i]?.lower ?? '') && STYLES.has(words[i + 1 + royal]?.lower ?? '');
  const to = letters ? i + 1 : spelt ? i + 2 + royal : i;
  if (to === i || words[to]?.lower !== 'the') return i;
  for (let k = to + 1; k < to + 5 && isCapital(words[k]); k++) if (POSTS.has(words[k]?.key ?? '')) return to;
  return i;
}

interface Core {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly inner: readonly InnerArc[];
  readonly named: boolean;
  readonly titled: boolean;
  readonly adjective: boolean;
}

const DAY_IN_FIGURES = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;
const SHORT_NAME = /^(?:US|UK|EU|UN|UAE|NATO|(?:\p{Lu}\.){2,})$/u;

const WISHED = setOf('success prosperity progress happiness health recovery peace well-being wellbeing strength victory luck stability fortune joy');

/** Whether the phrase that begins at `from` follows a form of "wish". */
const wishesBefore = (words: Words, from: number): boolean => {
  for (let at = from - 1; at >= from - 9 && at >= 0 && words[at]?.form !== ','; at--) if (words[at]?.key === 'wish' && words[at]?.tag.startsWith('VB')) return true;
  return false;
};

/** "(ROK) Foreign Minister", "(PRC) Minister": a short form in brackets, and an office in capitals right behind. */
function shortFormBefore(words: Words, at: number): boolean {
  if (words[at]?.form !== '(' || words[at + 2]?.form !== ')' || !/^\p{Lu}{2,6}$/u.test(words[at + 1]?.form ?? '') || words[at - 1]?.wordClass !== 'name') return false;
  for (let k = at + 3; k < at + 6 && isCapital(words[k]); k++) if (POSTS.has(words[k]?.key ?? '')) return true;
  return false;
}

/** Adjectives, numbers and nouns in a row. */
function coreAt(words: Words, from: number, determined: boolean): Core | undefined {
  let at = from;
  const modifiers: InnerArc[] = [];
  const places: number[] = [];
  let reached = false;
  for (; at < words.length && at < from + 30; at++) {
    if (isNoun(words, at)) {
      // "In 2010 Norway signed", "since 2012 Minister A has": a year behind its preposition is a time by itself.
      if (places.length === 1 && places[0] === at - 1 && YEAR.test(words[at - 1]?.form ?? '') && isCapital(words[at]) && /^(?:in|since|until|by)$/u.test(words[at - 2]?.lower ?? '')) break;
      // "On 16.08.2034 President Lund received": a day in figures is a time by itself as well.
      if (places.length === 1 && places[0] === at - 1 && DAY_IN_FIGURES.test(words[at - 1]?.form ?? '') && isCapital(words[at])) break;
      // "visit Japan May 12-14": the day is no part of the name before it.
      if (reached && isCapital(words[at - 1]) && MONTHS.has(words[at]?.lower ?? '') && !WEEKDAYS.has(words[at - 1]?.key ?? '') && tagAt(words, at + 1) === 'CD') break;
      if (reached && startsAnew(words, at)) break;
      // "Yesterday Secretary Lund called", "On Friday Erik Sund met": the day is no part of the title or the name.
      if (reached && places.at(-1) === at - 1 && isCapital(words[at]) && endsDay(words, at)) break;
      // "wished Paul Tarn success", "wished the people prosperity": what is wished is no part of whom it is wished to.
      if (reached && words[at - 1]?.form !== '-' && WISHED.has((words[at] as DeskWord).key) && wishesBefore(words, from)) break;
      if (reached && (splitsName(words, from, at) || endsTown(words, from, at) || endsState(words, from, at))) break;
      if (reached && (addresses(words, at) || opensPerson(words, from, at) || endsPerson(words, from, at) || actsBehind(words, from, at) || speaksIn(words, at) || exchangesIn(words, at))) break;
      reached = true;
      places.push(at);
      if (MONTHS.has((words[at] as DeskWord).lower)) {
        at = withYear(words, at, places);
        if (!isNoun(words, at + 1) || isCapital(words[at + 1]) || at > (places[0] as number)) {
          at++;
          break;
        }
      }
      continue;
    }
    if (reached) {
      if (isJoint(words, at)) continue;
      // "a delegation of US political scientists": the state's short name tells whose, and the noun is still to come.
      if (places.at(-1) === at - 1 && SHORT_NAME.test(words[at - 1]?.form ?? '') && tagAt(words, at) === 'JJ' && !isCapital(words[at]) && tagAt(words, at + 1) === 'NNS') {
        places.push(at);
        continue;
      }
      // "East Asian and Pacific Affairs": the fields of one office.
      if (tagAt(words, at) === 'JJ' && joinsAffairs(words, at + 1)) {
        places.push(at, at + 2);
        at += 2;
        continue;
      }
      // "Republic of Kenya (ROK) Minister Tarn": the short form of a state before an office.
      if (shortFormBefore(words, at)) {
        at += 2;
        continue;
      }
      // "the party and government delegation", "trade and investment ties": two fields of one noun.
      if (joinsFields(words, at) || (joinsStates(words, at) && places.at(-1) === at - 1)) {
        places.push(at + 1);
        at++;
        continue;
      }
      if (places.at(-1) === at - 1 && isCapital(words[at]) && !/^(?:IN|CC)$/u.test(tagAt(words, at)) && endsDay(words, at)) break;
      // "Norway-Denmark bilateral relations": a pair of names tells whose, and the noun is still to come.
      if (PAIR_OF_NAMES.test(words[at - 1]?.form ?? '') && places.at(-1) === at - 1 && tagAt(words, at) === 'JJ' && !isCapital(words[at]) && /^NNS?$/u.test(tagAt(words, at + 1))) {
        places.push(at);
        continue;
      }
      if (tagAt(words, at) === 'CD' && numbers(words, at)) places.push(at);
      else if (continuesName(words, at) || continuesPost(words, at)) places.push(at);
      else break;
      continue;
    }
    // "the contribution of more than 90 doctors", "at least two sources"
    if (exceeds(words, at)) {
      modifiers.push({ place: at, head: at + 2, label: 'advmod' }, { place: at + 1, head: at, label: 'fixed' });
      at++;
      continue;
    }
    if (tagAt(words, at) === 'CD' || tagAt(words, at) === '$') {
      places.push(at);
      continue;
    }
    // "19-20 July", "the 2026-2027 Work Programme"
    if (
      places.length &&
      /^[–—-]$/u.test(words[at]?.form ?? '') &&
      tagAt(words, at - 1) === 'CD' &&
      tagAt(words, at + 1) === 'CD' &&
      (MONTHS.has(words[at + 2]?.lower ?? '') || (YEAR.test(words[at - 1]?.form ?? '') && YEAR.test(words[at + 1]?.form ?? '') && isNoun(words, at + 2)))
    )
      continue;
    if (modifies(words, at, determined || places.length > 0)) {
      places.push(at);
      continue;
    }
    const list = adjectivesAfter(words, at);
    if (list && places.length) {
      const first = places.at(-1) as number;
      for (let k = at; k < list; k++) {
        if (words[k]?.form === ',') continue;
        if (tagAt(words, k) === 'CC') modifiers.push({ place: k, head: first, label: 'cc' });
        else if (tagAt(words, k).startsWith('RB')) modifiers.push({ place: k, head: k + 1, label: 'advmod' });
        else modifiers.push({ place: k, head: first, label: 'conj' });
      }
      at = list - 1;
      continue;
    }
    // "the nuclear and missile issues": an adjective and a noun say which.
    if (
      words[at]?.lower === 'and' &&
      places.at(-1) === at - 1 &&
      tagAt(words, at - 1) === 'JJ' &&
      tagAt(words, at + 1) === 'NN' &&
      !isCapital(words[at + 1]) &&
      /^NNS?$/u.test(tagAt(words, at + 2)) &&
      !UNMARKED_TIMES.has(words[at + 2]?.key ?? '') &&
      words[(places[0] as number) - 1]?.key !== 'be'
    ) {
      modifiers.push({ place: at, head: at + 1, label: 'cc' }, { place: at + 1, head: at - 1, label: 'conj' });
      at++;
      continue;
    }
    if (/^RB/u.test(tagAt(words, at)) && /^(?:JJ|CD|VBN|VBG)/u.test(tagAt(words, at + 1)) && leadsToNoun(words, at + 1)) {
      modifiers.push({ place: at, head: at + 1, label: 'advmod' });
      continue;
    }
    break;
  }
  const to = at;
  if (!places.length) return undefined;
  if (!reached) return bare(words, from, to, places, modifiers, determined);
  return arranged(words, from, to, places, modifiers);
}

/** No noun: "the Swedish", "two", "excellent and friendly". */
function bare(words: Words, from: number, to: number, places: readonly number[], modifiers: readonly InnerArc[], determined: boolean): Core | undefined {
  if (places.every((p) => /^VB/u.test(tagAt(words, p)))) return undefined;
  const head = modifiers.some((m) => m.label === 'conj') || !determined ? (places[0] as number) : (places.at(-1) as number);
  const inner = [...modifiers, ...places.filter((p) => p !== head).map((place) => ({ place, head, label: tagAt(words, place) === 'CD' ? 'nummod' : 'amod' }))];
  const adjective = !places.some((p) => /^(?:CD|\$)/u.test(tagAt(words, p))) && !determined;
  return { from, to, head, inner, named: false, titled: false, adjective };
}

/** Title and name apart, the last noun or the name's first word as head. */
function arranged(words: Words, from: number, to: number, places: readonly number[], modifiers: readonly InnerArc[]): Core {
  const nouns = places.filter((p) => isNoun(words, p) || !/^(?:JJ|VB|CD|\$)/u.test(tagAt(words, p)));
  let name = nouns.length;
  while (name > 0 && isName(words[nouns[name - 1] as number] as DeskWord)) name--;
  while (name < nouns.length && (words[nouns[name] as number] as DeskWord).wordClass !== 'name') name++;
  const named = name < nouns.length;
  const title = name > 0 && named ? (nouns[name - 1] as number) : undefined;
  const head = named ? (nouns[name] as number) : (nouns.at(-1) as number);
  const inner: InnerArc[] = [...modifiers];
  for (const place of places) {
    if (place === head) continue;
    const tag = tagAt(words, place);
    const under = title !== undefined && place < title ? title : head;
    if (place === title) inner.push({ place, head, label: 'nmod:desc' });
    else if (place > head)
      inner.push({ place, head, label: tag === 'CD' ? (MONTHS.has((words[head] as DeskWord).lower) && /^\p{N}{4}$/u.test((words[place] as DeskWord).form) ? 'nmod:unmarked' : 'nummod') : 'flat' });
    else if (tag === 'CD' || tag === '$') inner.push({ place, head: under, label: 'nummod' });
    else inner.push({ place, head: under, label: /^(?:JJ|VB)/u.test(tag) ? 'amod' : 'compound' });
  }
  return { from, to, head, inner, named, titled: title !== undefined, adjective: false };
}

function cueOf(words: Words, core: Core): Cue {
  const w = words[core.head] as DeskWord;
  if (core.adjective) return 'adjective';
  if (core.titled) return 'titled';
  if (core.named) return 'name';
  if (/^(?:CD|\$)/u.test(w.tag)) return 'number';
  // "the minutes of the meeting were signed"
  if (w.lower === 'minutes' && words[core.from - 1]?.lower === 'the') return 'noun';
  if (MONTHS.has(w.lower) || WEEKDAYS.has(w.key) || UNMARKED_TIMES.has(w.key)) return 'time';
  return POSTS.has(w.key) ? 'post' : 'noun';
}
