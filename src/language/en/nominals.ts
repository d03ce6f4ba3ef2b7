/** A noun with article, adjectives, owner, title and name: "the two foreign ministers", "Sweden's Prime Minister Anna Berg". */

import type { Cue, InnerArc } from './chunk.ts';
import type { DeskWord } from './deskWord.ts';
import { entryOf } from './lexicon.ts';
import { HONORIFICS, MONTHS, NAME_PARTICLES, POSTS, STATES, setOf, TOWNS, UNMARKED_TIMES, WEEKDAYS } from './wordGroups.ts';

export interface Nominal {
  readonly to: number;
  readonly head: number;
  readonly cue: Cue;
  readonly inner: readonly InnerArc[];
}

type Words = readonly DeskWord[];
const DETERMINERS = setOf('DT PRP$ WP$ PDT');
const BEFORE_ARTICLES = setOf('both all such');
const PRONOUNS = setOf('PRP EX WP WDT');
const CAPITAL = /^\p{Lu}/u;
const YEAR = /^(?:19|20)\d\d$/u;
const LETTER = /^\p{Lu}\.$/u;
const tagAt = (words: Words, i: number): string => words[i]?.tag ?? '';
const isNoun = (words: Words, i: number): boolean => tagAt(words, i).startsWith('NN');
const isAdjective = (words: Words, i: number): boolean => tagAt(words, i).startsWith('JJ');
const isDeterminer = (words: Words, i: number): boolean =>
  DETERMINERS.has(tagAt(words, i)) ||
  (BEFORE_ARTICLES.has(words[i]?.lower ?? '') && /^(?:DT|PRP\$)$/u.test(tagAt(words, i + 1))) ||
  (words[i]?.lower === 'both' && /^(?:NNS|JJ|NNPS)/u.test(tagAt(words, i + 1)) && tagAt(words, i) !== 'RB');
const isCapital = (w: DeskWord | undefined): boolean => w !== undefined && CAPITAL.test(w.form);
const isName = (w: DeskWord): boolean => w.wordClass === 'name' || NAME_PARTICLES.has(w.lower) || LETTER.test(w.form);
const POINTED = /^(?:today|yesterday|tomorrow|tonight)$/u;

export function nominalAt(words: Words, i: number): Nominal | undefined {
  const w = words[i];
  if (!w) return undefined;
  if (PRONOUNS.has(w.tag)) return { to: i + 1, head: i, cue: w.tag === 'PRP' ? 'pronoun' : w.tag === 'EX' ? 'existential' : 'relative', inner: [] };
  let at = i;
  const arcs: { place: number; label: string }[] = [];
  while (isDeterminer(words, at) && at < i + 3) arcs.push({ place: at++, label: 'det' });
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

interface Core {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly inner: readonly InnerArc[];
  readonly named: boolean;
  readonly titled: boolean;
  readonly adjective: boolean;
}

const SHORT_NAME = /^(?:US|UK|EU|UN|UAE|NATO|(?:\p{Lu}\.){2,})$/u;

const DAY_IN_FIGURES = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;
const PAIR_OF_NAMES = /^\p{Lu}\p{Ll}+[-–]\p{Lu}\p{Ll}+$/u;

const WISHED = setOf('success prosperity progress happiness health recovery peace well-being wellbeing strength victory luck stability fortune joy');

/** Whether the phrase that begins at `from` follows a form of "wish". */
const wishesBefore = (words: Words, from: number): boolean => {
  for (let at = from - 1; at >= from - 9 && at >= 0 && words[at]?.form !== ','; at--) if (words[at]?.key === 'wish' && words[at]?.tag.startsWith('VB')) return true;
  return false;
};

/** "more than 90", "at least two": two words before a number that tell how near it is. */
const exceeds = (words: Words, at: number): boolean =>
  /^(?:CD|\$)$/u.test(tagAt(words, at + 2)) &&
  (/^(?:more|less|fewer|other)$/u.test(words[at]?.lower ?? '') ? words[at + 1]?.lower === 'than' : words[at]?.lower === 'at' && /^(?:least|most)$/u.test(words[at + 1]?.lower ?? ''));

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

const PARTS_OF_DAY = setOf('morning afternoon evening night noon day week month year hour');

/** "Yesterday | Secretary Lund", "On Friday | Foreign Minister Sund", "in the afternoon | President Stern": the time is over before a post or a name. */
function endsDay(words: Words, at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (POINTED.test(before.lower) || (PARTS_OF_DAY.has(before.key) && !isCapital(before))) return true;
  if (!WEEKDAYS.has(before.key)) return false;
  if (words[at]?.wordClass === 'name' || HONORIFICS.has(words[at]?.lower ?? '')) return true;
  // "on Monday | Deputy Foreign Minister A"
  for (let k = at; k < at + 4 && isCapital(words[k]); k++) if (POSTS.has(words[k]?.key ?? '')) return true;
  return false;
}

/** "Speaker of the Assembly of Kenya | Erik Sund": behind a state two words that are nothing else are someone's name. */
const endsState = (words: Words, from: number, at: number): boolean =>
  at === from + 1 &&
  words[from - 1]?.lower === 'of' &&
  STATES.has(words[from]?.lower ?? '') &&
  isCapital(words[at]) &&
  isCapital(words[at + 1]) &&
  [at, at + 1].every((k) => words[k]?.tag === 'NNP' && !POSTS.has(words[k]?.key ?? '') && !SITES.has(words[k]?.lower ?? '') && !entryOf(words[k]?.lower ?? '')?.noun);

const SITES = setOf(
  'dc d.c. palace house airport university hotel centre center hall square station museum park street castle city convention institute stadium declaration summit agreement process conference treaty protocol talks meeting forum office embassy port region district province state hospital school college club theatre church mosque cathedral temple cemetery memorial convention council accords accord format communiqué statement consensus',
);

/** "in Algiers | Erik Sund was present", "received in Abu Dhabi | Minister A": behind a town two more words of a name are someone's. */
function endsTown(words: Words, from: number, at: number): boolean {
  if (at - from > 3 || !/^(?:in|at|from)$/u.test(words[from - 1]?.lower ?? '') || !isCapital(words[at]) || !isCapital(words[at + 1])) return false;
  const town = words
    .slice(from, at)
    .map((w) => w.lower)
    .join('_');
  if (!TOWNS.has(town)) return false;
  for (let k = at; k < at + 5 && isCapital(words[k]); k++) if (SITES.has(words[k]?.lower ?? '')) return false;
  return true;
}

/** "President Merz | today", "a visit | Monday": a day begins a phrase of its own, but for "Monday morning". */
function startsAnew(words: Words, at: number): boolean {
  const w = words[at] as DeskWord;
  return POINTED.test(w.lower) || (WEEKDAYS.has(w.key) && isCapital(w) && !WEEKDAYS.has(words[at - 1]?.key ?? ''));
}

/** "the Prime Minister of Norway | Mr. Erik S.": a form of address begins a name, but for "Foreign Minister Mr. S." */
function addresses(words: Words, at: number): boolean {
  const before = words[at - 1] as DeskWord;
  return HONORIFICS.has((words[at] as DeskWord).lower) && isCapital(words[at]) && isCapital(words[at + 1]) && !POSTS.has(before.key) && !HONORIFICS.has(before.lower);
}

const SPEECHES = setOf('speech remark address statement message reply response letter toast congratulation introduction');

/** "in his speech | Erik Sund welcomed": behind one's words stands who speaks them. */
const speaksIn = (words: Words, at: number): boolean =>
  words[at]?.wordClass === 'name' &&
  isCapital(words[at]) &&
  SPEECHES.has(words[at - 1]?.key ?? '') &&
  !isCapital(words[at - 1]) &&
  (tagAt(words, at - 2) === 'PRP$' || tagAt(words, at - 3) === 'PRP$');

/** "in a friendly atmosphere | views were exchanged" */
const exchangesIn = (words: Words, at: number): boolean =>
  /^(?:views|opinions|thoughts)$/u.test(words[at]?.lower ?? '') && /^(?:is|are|was|were)$/u.test(words[at + 1]?.lower ?? '') && words[at + 2]?.key === 'exchange';

const OCCASIONS = setOf(
  'meeting arrival visit speech dinner lunch conference ceremony summit call conversation end day morning afternoon evening beginning occasion stay audience reception banquet address statement reply response turn departure return',
);

/** "in Maribor | President S.": behind "in" stands a place, and then who acts there. */
function opensPerson(words: Words, from: number, at: number): boolean {
  const [w, before, next] = [words[at], words[at - 1], words[at + 1]];
  // "At the end of the meeting | Prime Minister A thanked", "Upon arrival | President B": an event is no part of a title.
  const opens = w !== undefined && at > from && isCapital(w) && (POSTS.has(w.key) || (/^(?:prime|foreign|vice|deputy)$/u.test(w.lower) && POSTS.has(next?.key ?? '') && isCapital(next)));
  if (opens && tagAt(words, from - 1) === 'IN' && OCCASIONS.has(before?.key ?? '') && !isCapital(before) && before?.tag === 'NN') return true;
  return words[from - 1]?.lower === 'in' && w !== undefined && POSTS.has(w.key) && isCapital(w) && before?.wordClass === 'name' && next?.wordClass === 'name';
}

const FIELDS = setOf(
  'party government state parliament military business trade investment science technology culture education sport peace security defence defense energy transport health tourism agriculture youth media economy',
);

/** "Asian | and Pacific Affairs", all in capitals. */
const joinsAffairs = (words: Words, at: number): boolean =>
  words[at]?.lower === 'and' && isCapital(words[at - 1]) && isCapital(words[at + 1]) && words[at + 2]?.lower === 'affairs' && isCapital(words[at + 2]);

/** Of two nouns that are fields and "and" joins, a third noun behind them is what both describe. */
const joinsFields = (words: Words, at: number): boolean =>
  words[at]?.lower === 'and' && FIELDS.has(words[at - 1]?.lower ?? '') && FIELDS.has(words[at + 1]?.lower ?? '') && /^NNS?$/u.test(tagAt(words, at + 2)) && !POSTS.has(words[at + 2]?.key ?? '');

/** "U.S. and European efforts", "Kenya and Norwegian ports": a name before "and" describes with the adjective behind it. */
const joinsStates = (words: Words, at: number): boolean =>
  words[at]?.lower === 'and' &&
  (/^(?:U\.S\.|US|U\.K\.|UK|EU|UN|NATO)$/u.test(words[at - 1]?.form ?? '') || STATES.has(words[at - 1]?.lower ?? '')) &&
  isAdjective(words, at + 1) &&
  isCapital(words[at + 1]) &&
  /^NNS?$/u.test(tagAt(words, at + 2));

/** "discussed with the Minister of China Wang Yi | aspects of trade": behind the name that follows an office and its state the matter begins. */
const endsPerson = (words: Words, from: number, at: number): boolean =>
  tagAt(words, at) === 'NNS' &&
  !isCapital(words[at]) &&
  words[at + 1]?.lower === 'of' &&
  isCapital(words[at - 1]) &&
  words[at - 1]?.wordClass === 'name' &&
  words[from]?.wordClass === 'name' &&
  STATES.has(words[from - 1]?.lower ?? '');

const EVENTS = setOf(
  'meeting talk visit reception audience ceremony session conversation call dinner lunch breakfast banquet summit conference dialogue consultation negotiation discussion event occasion trip stay interview encounter',
);

/** "At the meeting | Erik Sund conveyed", "During the talks | Minister Sund said": no event bears a person's name behind it. */
function actsBehind(words: Words, from: number, at: number): boolean {
  const [w, before] = [words[at] as DeskWord, words[at - 1] as DeskWord];
  if (!isCapital(w) || (w.wordClass !== 'name' && !POSTS.has(w.key)) || isCapital(before) || !EVENTS.has(before.key)) return false;
  return from > 0 && (tagAt(words, from - 1) === 'IN' || (DETERMINERS.has(tagAt(words, from - 1)) && tagAt(words, from - 2) === 'IN'));
}

/** "the India–Kenya dialogue": a dash without spaces between two names makes one word of them. */
function isJoint(words: Words, at: number): boolean {
  const [before, w, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    w !== undefined &&
    before !== undefined &&
    next !== undefined &&
    /^[–—-]$/u.test(w.form) &&
    before.end === w.start &&
    w.end === next.start &&
    isCapital(before) &&
    isCapital(next) &&
    isNoun(words, at + 1)
  );
}

/** "the Minister of Education | Stefania G.": behind the field of an office begins the name of who holds it. */
function splitsName(words: Words, from: number, at: number): boolean {
  const w = words[at] as DeskWord;
  const before = words[at - 1] as DeskWord;
  // "Member of the Council of Ministers | Fahd O.": the members of a body are not one person.
  if (w.wordClass === 'name' && words[from - 1]?.lower === 'of' && at === from + 1 && MEMBERS.test(before.form)) return true;
  if (w.wordClass !== 'name' || !isCapital(before) || POSTS.has(before.key) || HONORIFICS.has(before.lower)) return false;
  // "Representative for the Middle East and Africa | Erik Sund", "Ambassador to the United Nations | Eva Stern"
  const ofWorld = at === from + 1 ? CONTINENT.test(before.form) : before.form === 'Nations' && words[at - 2]?.form === 'United';
  if (ofWorld && words[at + 1]?.wordClass === 'name' && isCapital(words[at + 1])) return true;
  const joined = at === from + 1 && /^(?:and|,)$/u.test(words[from - 1]?.lower ?? '') && entryOf(before.lower)?.noun;
  if (before.wordClass !== 'noun' && !joined && !(STATES.has(before.lower) && !STATES.has(w.lower))) return false;
  let start = from;
  while (start > 0 && /^(?:DT|PRP\$)$/u.test(tagAt(words, start - 1))) start--;
  // "Minister of Trade and Industry | Erik Sund": the fields before it are of the same office.
  for (let steps = 0; steps < 3 && /^(?:and|,)$/u.test(words[start - 1]?.lower ?? '') && isCapital(words[start - 2]); steps++) {
    start -= 2;
    while (start > 0 && isCapital(words[start - 1])) start--;
  }
  return (
    /^(?:of|for)$/u.test(words[start - 1]?.lower ?? '') &&
    (POSTS.has(words[start - 2]?.key ?? '') || /^(?:Republic|Kingdom|Affairs|Federation|States?|Emirates|Union)$/u.test(words[start - 2]?.form ?? ''))
  );
}

const CONTINENT = /^(?:Africa|Asia|Europe|America|Americas|Oceania|Pacific|Caribbean)$/u;

const MEMBERS = /^(?:Ministers|Deputies|Representatives|Governors|Commissioners|Nations|Lords|Commons|Senators|Directors|Elders|Ambassadors)$/u;

/** "9 May 2024", "May 9, 2024": the last place of the date. */
function withYear(words: Words, at: number, places: number[]): number {
  let last = at;
  const year = (k: number): boolean => /^(?:1[5-9]|20)\p{N}{2}$/u.test(words[k]?.form ?? '');
  if (tagAt(words, last + 1) === 'CD' && !year(last + 1)) places.push(++last);
  // "August 19-23"
  if (last > at && /^[–—-]$/u.test(words[last + 1]?.form ?? '') && /^\p{N}{1,2}$/u.test(words[last + 2]?.form ?? '')) {
    last += 2;
    places.push(last);
  }
  if (year(last + 1)) places.push(++last);
  else if (words[last + 1]?.form === ',' && year(last + 2) && last > at) {
    places.push(last + 2);
    last += 2;
  }
  return last;
}

/** "Resolution 2254", "CHF 40 million", but not "Wednesday evening | 5 March". */
const numbers = (words: Words, at: number): boolean =>
  !MONTHS.has(words[at + 1]?.lower ?? '') && (tagAt(words, at - 1) === 'CD' || (isCapital(words[at - 1]) && /^\p{N}/u.test(words[at]?.form ?? '')));

/** "the deputy | prime minister", "the vice | foreign minister" */
const continuesPost = (words: Words, at: number): boolean => /^(?:deputy|vice|assistant)$/u.test(words[at - 1]?.lower ?? '') && isAdjective(words, at) && POSTS.has(words[at + 1]?.key ?? '');

/** "State Foreign Affairs Commission", "Abdullah bin Zayed". */
function continuesName(words: Words, at: number): boolean {
  const w = words[at] as DeskWord;
  const before = words[at - 1] as DeskWord;
  if (NAME_PARTICLES.has(w.lower) && before.wordClass === 'name' && isCapital(words[at + 1])) return true;
  if (/^\p{Lu}\.$/u.test(w.form) && isCapital(before)) return true;
  return /^(?:JJ|VBN|FW)/u.test(w.tag) && isCapital(w) && isCapital(before) && isNoun(words, at + 1) && isCapital(words[at + 1]);
}

/** An adjective, or a participle that stands like one: "the enhanced cooperation", "existing ties". */
function modifies(words: Words, at: number, inside: boolean): boolean {
  if (isAdjective(words, at)) return true;
  const tag = tagAt(words, at);
  if (!/^VB[NG]$/u.test(tag) || !leadsToNoun(words, at + 1)) return false;
  if (inside) return true;
  // "with visiting Foreign Minister Lund", but "after visiting Minister Lund".
  if (tag === 'VBG') return ATTRIBUTIVE.test(words[at]?.lower ?? '') && !/^(?:after|before|while|when|since|on|upon|by)$/u.test(words[at - 1]?.lower ?? '') && namesPost(words, at + 1);
  return tag === 'VBN' && /^(?:IN|CC|,|VB|VBD|VBG|VBZ|VBP|TO|)$/u.test(tagAt(words, at - 1)) && !/^(?:be|have|get)$/u.test(words[at - 1]?.key ?? '') && at > 0;
}

/** Participles that tell what someone in office is: "the outgoing ambassador". */
const ATTRIBUTIVE = /^(?:visiting|incoming|outgoing|acting|serving|sitting|reigning|ruling)$/u;

function namesPost(words: Words, from: number): boolean {
  let at = from;
  while (at < from + 6 && (/^JJ/u.test(tagAt(words, at)) || isNoun(words, at)) && !POSTS.has((words[at] as DeskWord).key)) at++;
  // "received visiting H.E. Paul Tarn"
  return POSTS.has(words[at]?.key ?? '') || HONORIFICS.has(words[from]?.lower ?? '');
}

function leadsToNoun(words: Words, from: number): boolean {
  let at = from;
  while (at < from + 6 && /^(?:JJ|VBN|VBG|CD|RB)/u.test(tagAt(words, at))) at++;
  return isNoun(words, at);
}

/** Whether single adjectives and nouns between commas follow up to "and", an adjective and a noun. */
function amongAdjectives(words: Words, from: number): boolean {
  let at = from + 1;
  for (let steps = 0; steps < 6; steps++) {
    if (words[at]?.form === ',') at++;
    const and = tagAt(words, at) === 'CC';
    if (and) at++;
    if (!/^(?:JJ|NN$)/u.test(tagAt(words, at))) return false;
    if (and) return isAdjective(words, at) && isNoun(words, at + 1);
    at++;
  }
  return false;
}

/** ", economic and cultural ties": the place behind adjectives that go on with a list of them, where a noun follows. */
function adjectivesAfter(words: Words, from: number): number | undefined {
  if (!/^(?:JJ|VBN|VBG)/u.test(tagAt(words, from - 1))) return undefined;
  let at = from;
  let joined = false;
  for (let steps = 0; steps < 8; steps++) {
    const comma = words[at]?.form === ',' ? 1 : 0;
    const and = tagAt(words, at + comma) === 'CC' ? 1 : 0;
    if (!comma && !and) break;
    let k = at + comma + and;
    while (/^RB/u.test(tagAt(words, k))) k++;
    // "political, trade and economic spheres": a noun among them.
    const among =
      tagAt(words, k) === 'NN' &&
      !isCapital(words[k]) &&
      (words[k + 1]?.form === ',' || (tagAt(words, k + 1) === 'CC' && !comma)) &&
      /^(?:JJ|CC|NN)/u.test(tagAt(words, k + 2)) &&
      amongAdjectives(words, k);
    if (!/^(?:JJ|VBN)/u.test(tagAt(words, k)) && !among) break;
    // "are excellent, Foreign Minister Tarn said": a title begins behind the comma.
    if (comma && isCapital(words[k]) && !isCapital(words[from - 1]) && isCapital(words[k + 1])) break;
    joined ||= and === 1;
    at = k + 1;
    if (and) break;
  }
  return at > from && (joined || isAdjective(words, at - 1)) && leadsToNoun(words, at) ? at : undefined;
}
