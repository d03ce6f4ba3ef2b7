/**
 * Noun phrases without what follows the head: determiner, attributes with all that they govern, head, name, genitive.
 *
 * "die auf dem bilateralen Weg beruhende schweizerische Europapolitik" is one phrase: the article waits for its noun.
 * Agreement in case, number and gender (one AND over the words) tells where a phrase ends and how attributes nest.
 */
import { type Agreement, ANY_AGREEMENT, GENITIVE, NOMINATIVE, PLURAL, SINGULAR } from '../shared/agreement.ts';
import type { Phrase } from '../shared/phrase.ts';
import { keyOf } from '../shared/token.ts';
import nouns from './data/nouns.json' with { type: 'json' };
import { isNounKind } from './nounKinds.ts';
import { placeOf } from './places.ts';
import { isCountable, isGivenName } from './repairs/names.ts';
import type { DeskWord } from './work.ts';

/** A phrase found at some place, and where the sentence goes on. */
export interface Found {
  phrase: Phrase;
  next: number;
}

const DETERMINERS = new Set(['ART', 'PDAT', 'PIAT', 'PPOSAT', 'PWAT', 'PRELAT']);
const PRONOUNS = new Set(['PDS', 'PIS', 'PPER', 'PRF', 'PPOSS', 'PRELS', 'PWS']);
const FINITE = /^V.FIN$/u;
const keys = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(keyOf));
const INTENSIFIERS = keys(nouns.intensifiers);
const TITLES = keys(nouns.titles);
const MEASURES = keys(nouns.measures);
const MONTHS = keys(nouns.months);
const NAME_PARTICLES = keys(nouns.nameParticles);

/** How far an attribute that governs something may reach: "die im Rahmen ... seit vielen Jahren ... bestehende Zusammenarbeit". */
const LONGEST_ATTRIBUTE = 24;

/** Parses the phrase that begins at word `i`; `cases` is what a preposition or a verb leaves open. Indices are those of the desk. */
export function nounPhrase(desk: readonly DeskWord[], i: number, cases: Agreement = ANY_AGREEMENT, governed = false): Found | undefined {
  const start = i;
  let word = desk[i];
  if (!word) return undefined;
  if (PRONOUNS.has(word.tag)) return pronoun(desk, i, cases);

  let bits = cases;
  let determiner: Phrase['determiner'];
  let genitive: Phrase | undefined;
  let definite = false;
  let ended = false;
  if (DETERMINERS.has(word.tag)) {
    determiner = { key: word.key, token: i };
    definite = word.tag === 'PDAT' || (word.tag === 'ART' && word.key === 'der');
    ended = definite || !/^(?:ein|kein|mein|dein|sein|ihr|unser|euer)$/u.test(word.lower);
    bits = bits & word.agreement || word.agreement;
    i++;
    // "die beiden Minister", "alle diese Fragen", "diese unsere Zusammenarbeit"
    while (desk[i] && (desk[i]?.tag === 'PIAT' || desk[i]?.tag === 'PIS' || desk[i]?.tag === 'PPOSAT' || desk[i]?.tag === 'PDAT' || (desk[i]?.tag === 'ART' && word.tag === 'PIAT'))) {
      const extra = desk[i] as DeskWord;
      if (extra.tag === 'PIS' && !leadsToNoun(desk, i + 1)) break;
      bits = bits & extra.agreement || bits;
      i++;
    }
  } else {
    const owner = genitiveNameBefore(desk, i);
    if (owner) {
      genitive = owner;
      i = owner.to;
    }
  }

  const modifiers: number[] = [];
  let quoted = false;
  let embeddedTo = -1;
  for (;;) {
    word = desk[i];
    if (!word) break;
    if (word.tag === 'ADJA') {
      const ending = determiner ? (definite ? word.agreement : ended ? word.agreement | word.strong : word.agreement | word.strong) : word.strong | word.agreement;
      const both = bits & ending;
      if (!both && (determiner || modifiers.length) && desk[i + 1]?.tag !== 'NN') break;
      bits = both || bits;
      modifiers.push(i);
      i++;
      continue;
    }
    // "von so vielen Gästen"
    if (word.tag === 'PIAT' && governed && !determiner && !modifiers.length && i > start) {
      determiner = { key: word.key, token: i };
      bits = bits & word.agreement || bits;
      i++;
      continue;
    }
    if (word.tag === 'CARD') {
      // "2011 1,4 Milliarden Franken": the year is a phrase by itself.
      if (isYear(word.form) && desk[i + 1]?.tag === 'CARD') {
        if (i > start) break;
        return { phrase: bare(i), next: i + 1 };
      }
      modifiers.push(i);
      i = rangeEnd(desk, i + 1);
      continue;
    }
    if (word.tag === 'TRUNC') {
      const to = truncated(desk, i);
      if (to < 0) break;
      i = to;
      continue;
    }
    if ((word.tag === 'KON' || word.tag === '$,') && modifiers.length && i > start && desk[i - 1]?.tag === 'ADJA' && continuesAdjectives(desk, i + 1, bits)) {
      i++;
      continue;
    }
    // "das helle, von beiden entworfene Haus"
    if (word.tag === '$,' && determiner && desk[i - 1]?.tag === 'ADJA' && modifiers.length && embeddedTo < 0 && opensEmbedded(desk[i + 1]?.tag ?? '')) {
      const to = embeddedAttribute(desk, i + 1, bits, definite);
      if (to > 0) {
        embeddedTo = to;
        i = to;
        continue;
      }
    }
    // "die „bemerkenswerte“ Frau", "im \"Kranhaus\""
    if (isQuoteMark(word) && (determiner || modifiers.length || governed) && i > start - 1 && /^(?:ADJA|NN|NE|KON|CARD|FM)$/u.test(desk[i + 1]?.tag ?? '') && quoteEnds(desk, quoted ? i - 1 : i)) {
      quoted = !quoted;
      i++;
      continue;
    }
    if (isModifierAdverb(desk, i, governed || determiner !== undefined || modifiers.length > 0)) {
      i++;
      continue;
    }
    // "die auf ... beruhende Politik", "der sich verändernden Lage", "mehrere für Bildung zuständige Minister"
    if (determiner && embeddedTo < 0 && opensEmbedded(word.tag)) {
      const to = embeddedAttribute(desk, i, bits, definite);
      if (to > 0) {
        embeddedTo = to;
        i = to;
        continue;
      }
    }
    break;
  }

  word = desk[i];
  let head = -1;
  if (word && (word.tag === 'NN' || word.tag === 'NE' || word.tag === 'FM' || word.tag === 'XY')) {
    // "das Ressourcen schonendere Mass": a noun that does not agree, and then an attribute and a noun that do.
    if (determiner && word.tag === 'NN' && word.known && !(bits & word.agreement) && embeddedTo < 0) {
      const to = embeddedAttribute(desk, i, bits, definite);
      if (to > 0) {
        i = to;
        while (desk[i]?.tag === 'ADJA') modifiers.push(i++);
        word = desk[i] as DeskWord;
      }
    }
    if (word && (word.tag === 'NN' || word.tag === 'NE' || word.tag === 'FM' || word.tag === 'XY')) {
      head = i;
      bits = bits & word.agreement || (determiner || modifiers.length ? bits : word.agreement);
      i++;
      // "am Montag Nachmittag": the part of the day goes with its day, and not with whoever is named next.
      if (WEEKDAY.test(word.key) && desk[i]?.tag === 'NN' && DAY_PART.test((desk[i] as DeskWord).key)) i++;
    }
  }
  if (head < 0) {
    // "die beiden", "der sechsten", "22", "die Reichen und die Armen" without a noun.
    if (modifiers.length && i === (modifiers.at(-1) as number) + 1) {
      head = modifiers.pop() as number;
      const last = desk[head] as DeskWord;
      if (last.tag === 'ADJA' && !determiner && !genitive && start === head && !/^\p{N}/u.test(last.form)) {
        // A bare inflected adjective is no phrase by itself unless nothing better is there.
      }
    } else if (determiner && i === determiner.token + 1 && desk[determiner.token]?.tag !== 'ART') {
      head = determiner.token;
      determiner = undefined;
    } else if (determiner && i > determiner.token + 1) {
      head = i - 1;
    } else return undefined;
  }

  const phrase: Phrase = { kind: 'noun', from: start, to: i, head, coreFrom: start, coreTo: i, agreement: bits, modifiers, attributes: [], appositions: [], conjuncts: [], clauses: [] };
  if (determiner) phrase.determiner = determiner;
  if (genitive) phrase.genitive = genitive;
  if (head >= 0) i = closeApposition(desk, phrase, i);
  // "85 Millionen Franken": what is counted is the head, and not the number before it.
  if (NUMBER_NOUNS.test((desk[head] as DeskWord).key) && i === head + 2 && desk[head + 1]?.tag === 'NN' && phrase.name === undefined) phrase.head = head + 1;
  // "mit Präsident Muster", "traf Präsident Muster": a title before a name is not declined.
  if (phrase.name && !determiner && !modifiers.length && phrase.name.from > head && isNounKind('person', (desk[head] as DeskWord).key)) phrase.agreement |= undeclined(phrase.agreement);
  if (quoted && isQuoteMark(desk[i])) i++;
  else if (!quoted && (desk[head] as DeskWord).tag === 'NN' && isQuoteMark(desk[i])) i = quotedName(desk, i);
  phrase.coreTo = i;
  phrase.to = i;
  i = parenthesis(desk, i);
  phrase.to = i;
  if (!phrase.genitive) {
    const owner = genitiveAfter(desk, phrase, i);
    if (owner) {
      phrase.genitive = owner;
      phrase.to = owner.to;
      i = owner.to;
    }
  }
  return { phrase, next: i };
}

const WEEKDAY = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)$/u;
const DAY_PART = /^(?:vormittag|mittag|nachmittag|abend|morgen)$/u;
const BUILDINGS = /(?:landgut|schloss|hotel|palais|villa|burg|gasthof|residenz|gut)$/u;
const NUMBER_NOUNS = /^(?:million|milliarde|billion|mio\.?|mrd\.?|dutzend)$/u;

/** "2031-2035", "10–15 Personen": where a number goes on to a second without a space. */
function rangeEnd(desk: readonly DeskWord[], i: number): number {
  const [first, dash, last] = [desk[i - 1], desk[i], desk[i + 1]];
  return dash && last?.tag === 'CARD' && /^[-–]$/u.test(dash.form) && first?.end === dash.start && dash.end === last.start ? i + 2 : i;
}

/** A year of modern times in figures. */
export const isYear = (form: string): boolean => /^(?:1[5-9]|20)\p{N}{2}$/u.test(form);

const bare = (i: number): Phrase => ({
  kind: 'noun',
  from: i,
  to: i + 1,
  head: i,
  coreFrom: i,
  coreTo: i + 1,
  agreement: ANY_AGREEMENT,
  modifiers: [],
  attributes: [],
  appositions: [],
  conjuncts: [],
  clauses: [],
});

/** The nominative's genders in the accusative and the dative as well. */
const undeclined = (bits: Agreement): Agreement => {
  const genders = bits & NOMINATIVE & SINGULAR;
  return genders | (genders << 4) | (genders << 8);
};

const SEVERAL = /^(?:beide|alle|einige|mehrere|viele)$/u;

function pronoun(desk: readonly DeskWord[], i: number, cases: Agreement): Found {
  const word = desk[i] as DeskWord;
  const bits = cases & word.agreement || word.agreement;
  const phrase: Phrase = { kind: 'pronoun', from: i, to: i + 1, head: i, coreFrom: i, coreTo: i + 1, agreement: bits, modifiers: [], attributes: [], appositions: [], conjuncts: [], clauses: [] };
  // "etwas Neues", "alle fünf", "beide zusammen", "eines der Länder"
  let next = i + 1;
  if (word.tag === 'PIS') {
    const owner = genitiveAfter(desk, phrase, next);
    // "wohnten beide der Feier bei": several are of several.
    if (owner && !(SEVERAL.test(word.lower) && !(owner.agreement & PLURAL))) {
      phrase.genitive = owner;
      next = owner.to;
    } else if (/^(?:etwas|nichts|viel|wenig|alles|mehr)$/u.test(word.lower) && desk[next]?.tag === 'NN') next++;
  }
  phrase.to = next;
  phrase.coreTo = next;
  return { phrase, next };
}

/** "Zyperns Aussenminister", "Deutschlands grösster Handelspartner": a name in the genitive in place of an article. */
function genitiveNameBefore(desk: readonly DeskWord[], i: number): Phrase | undefined {
  const word = desk[i] as DeskWord;
  // "Präsident Netos herzliche Grüße": a title without an article goes with the name.
  const titled = word.tag === 'NN' && TITLES.has(word.key) && word.form === word.lemma && desk[i + 1]?.tag === 'NE' && !placeOf((desk[i + 1] as DeskWord).form);
  const owner = titled && desk[i + 2]?.tag === 'ADJA' ? genitiveNameBefore(desk, i + 1) : undefined;
  if (owner) return { ...owner, from: i, coreFrom: i, head: i };
  // A common noun in the genitive has an article: "Nordlands Minister" has none, so it is a name, however it is made.
  const common = word.tag === 'NN' && word.known && (word.agreement & ~GENITIVE) !== 0;
  if (!/^(?:NE|NN)$/u.test(word.tag) || common || !/(?:[^s]s|['’])$/u.test(word.form)) return undefined;
  let to = i;
  let j = i + 1;
  while (desk[j]?.tag === 'ADJA' || desk[j]?.tag === 'CARD') j++;
  const noun = desk[j];
  if (noun?.tag !== 'NN' || !noun.known) return undefined;
  to = i + 1;
  return { kind: 'noun', from: i, to, head: i, coreFrom: i, coreTo: to, agreement: GENITIVE, modifiers: [], name: { from: i, to }, attributes: [], appositions: [], conjuncts: [], clauses: [] };
}

/** Whether a noun comes before anything that would end the phrase. */
function leadsToNoun(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length; i++) {
    const tag = desk[i]?.tag;
    if (tag === 'NN' || tag === 'NE') return true;
    if (tag !== 'ADJA' && tag !== 'CARD' && tag !== 'ADV' && tag !== 'ADJD' && tag !== 'TRUNC') return false;
  }
  return false;
}

/** "Finanz- und Wirtschafts-", "Bildungs-, Forschungs- und": where the word comes that they share; -1 where none does. */
function truncated(desk: readonly DeskWord[], i: number): number {
  let j = i + 1;
  while (desk[j]?.tag === '$,' && desk[j + 1]?.tag === 'TRUNC') j += 2;
  if (desk[j]?.tag === 'KON' || desk[j]?.form === '/' || desk[j]?.form === '&') {
    j++;
    while (desk[j]?.tag === 'ART') j++;
    if (desk[j] && /^(?:NN|ADJA|NE|TRUNC|VVPP|VVINF|VVFIN)$/u.test((desk[j] as DeskWord).tag)) return j;
  }
  return -1;
}

/** After "und" or a comma inside attributes: another adjective that agrees, and then a noun. */
function continuesAdjectives(desk: readonly DeskWord[], i: number, bits: Agreement): boolean {
  while (desk[i] && (desk[i]?.tag === 'ADV' || desk[i]?.tag === 'ADJD' || desk[i]?.tag === 'PTKNEG')) i++;
  const word = desk[i];
  if (word?.tag === 'TRUNC') return true;
  if (word?.tag !== 'ADJA' || !(bits & (word.agreement | word.strong))) return false;
  for (let j = i + 1; j < Math.min(i + 8, desk.length); j++) {
    const tag = desk[j]?.tag;
    if (tag === 'NN' || tag === 'NE') return true;
    if (tag !== 'ADJA' && tag !== 'KON' && tag !== '$,' && tag !== 'ADV' && tag !== 'ADJD' && tag !== 'CARD') return false;
  }
  return false;
}

/** "sehr gute", "noch nicht gelösten", "rund 22 Millionen": adverbs before an attribute. */
function isModifierAdverb(desk: readonly DeskWord[], i: number, inside: boolean): boolean {
  const first = desk[i] as DeskWord;
  if (!/^(?:ADV|ADJD|PTKNEG|PTKA|PAV)$/u.test(first.tag)) return false;
  // "zufrieden stellende Ergebnisse", "weit reichende Folgen"
  if (first.tag === 'ADJD' && desk[i + 1]?.tag === 'ADJA' && /end(?:e|en|er|es|em)$/u.test(desk[i + 1]?.form ?? '')) return true;
  if (!inside && !INTENSIFIERS.has(first.key)) return false;
  for (let j = i + 1; j < Math.min(i + 6, desk.length); j++) {
    const tag = desk[j]?.tag;
    if (tag === 'ADJA' || tag === 'CARD') return true;
    if (tag === 'PIAT' && INTENSIFIERS.has(first.key)) return true;
    if (tag !== 'ADV' && tag !== 'ADJD' && tag !== 'PTKNEG' && tag !== 'PTKA') return false;
  }
  return false;
}

const opensEmbedded = (tag: string): boolean => /^(?:APPR|APPRART|PRF|ART|PDAT|PPOSAT|PIAT|PPER|ADV|ADJD|PAV|PTKNEG|PDS|NE|CARD)$/u.test(tag);

/**
 * Where an attribute with complements of its own ends, so that its adjective comes next: the first adjective that agrees with
 * the waiting determiner and is followed by a noun that does, with no finite verb and no clause between.
 */
export function embeddedAttribute(desk: readonly DeskWord[], i: number, bits: Agreement, definite = false): number {
  const limit = Math.min(desk.length, i + LONGEST_ATTRIBUTE);
  for (let j = i + 1; j < limit; j++) {
    const word = desk[j] as DeskWord;
    if (FINITE.test(word.tag) || word.tag === 'KOUS' || word.tag === '$.' || word.tag === 'PRELS' || word.tag === 'VVIZU') return -1;
    if (word.tag === '$(' && word.form !== '/' && !/^["„“”»«()]$/u.test(word.form)) return -1;
    if (word.tag !== 'ADJA') continue;
    // After "der" only the weak endings: "die mit Bern enge Beziehungen" is no phrase.
    const agreed = bits & (definite ? word.agreement : word.agreement | word.strong);
    if (!agreed || /^\p{N}/u.test(word.form)) continue;
    // The attribute's own phrase must be over: an article or preposition that still waits for its noun takes this adjective.
    if (waitsForNoun(desk, i, j, word)) continue;
    let k = j + 1;
    while (desk[k] && (desk[k]?.tag === 'ADJA' || desk[k]?.tag === 'KON' || desk[k]?.tag === 'TRUNC' || desk[k]?.tag === 'CARD' || desk[k]?.tag === 'ADV' || desk[k]?.tag === 'ADJD')) k++;
    const noun = desk[k];
    if (noun && (noun.tag === 'NN' || noun.tag === 'NE') && (agreed & noun.agreement || !noun.known)) return j;
  }
  return -1;
}

/** True where the last determiner or preposition before `j` has not met its noun yet and could agree with the adjective at `j`. */
function waitsForNoun(desk: readonly DeskWord[], from: number, j: number, adjective: DeskWord): boolean {
  for (let k = j - 1; k >= from; k--) {
    const word = desk[k] as DeskWord;
    if (word.tag === 'NN' || word.tag === 'NE' || word.tag === 'PRF' || word.tag === 'PPER' || word.tag === 'CARD') return false;
    if (DETERMINERS.has(word.tag) || word.tag === 'APPRART') return (word.agreement & (adjective.agreement | adjective.strong)) !== 0;
    if (word.tag === 'APPR') return true;
  }
  return false;
}

/** Names, titles and numbers that stand beside the head without a comma: "Bundesrat Didier Burkhalter", "Juni 2024", "Thema Föderalismus". */
function closeApposition(desk: readonly DeskWord[], phrase: Phrase, i: number): number {
  const head = desk[phrase.head] as DeskWord;
  let nameFrom = head.tag === 'NE' ? phrase.head : -1;
  let nameTo = head.tag === 'NE' ? i : -1;
  // "am 12. Juli Sergei Lawrow": a date takes a year and nothing else.
  if (MONTHS.has(head.key)) return desk[i]?.tag === 'CARD' && /^\p{N}{4}$/u.test(desk[i]?.form ?? '') ? i + 1 : i;
  for (;;) {
    const word = desk[i];
    if (!word) break;
    // "Botschafter a. D. Peter Holm"
    if (nameFrom < 0 && isNounKind('person', head.key)) {
      const rest = restOfTitle(desk, i);
      if (rest > i) {
        i = rest;
        continue;
      }
    }
    // "das Volk Russlands": a name in the genitive is an attribute, unless the noun is a title ("Minister Peters").
    if (
      nameFrom < 0 &&
      (word.tag === 'NE' || (word.tag === 'NN' && !word.known)) &&
      head.tag === 'NN' &&
      head.known &&
      /[^sx]s$/u.test(word.form) &&
      !isNounKind('person', head.key) &&
      !TITLES.has((desk[i - 1] as DeskWord).key) &&
      desk[i + 1]?.tag !== 'NE'
    )
      break;
    // "den Präsidenten Russlands, Juri Tarn": a country in the genitive is no one's name, whatever stands before it.
    if (nameFrom < 0 && word.tag === 'NE' && word.known && word.agreement !== 0 && (word.agreement & ~GENITIVE) === 0 && desk[i + 1]?.tag !== 'NE') break;
    if (nameFrom >= 0 && endsBefore(desk, phrase.head, nameFrom, i)) break;
    const isName = word.tag === 'NE' || word.tag === 'FM' || word.tag === 'XY' || (word.tag === 'NN' && !word.known && nameFrom >= 0);
    // "Alexander Van der Bellen": a particle with a capital before an article.
    if (isName && nameFrom >= 0 && NAME_PARTICLES.has(word.lower) && desk[i + 1]?.tag === 'ART' && /^\p{Lu}/u.test(desk[i + 2]?.form ?? '')) {
      nameTo = i += 3;
      continue;
    }
    if (isName) {
      if (nameFrom < 0) {
        // "Mitglied der EU Frankreich" does not come up; "den Abkommen Schweiz" neither: a name after a noun goes with it.
        nameFrom = i;
      }
      nameTo = ++i;
      continue;
    }
    if (nameFrom >= 0 && isNameParticle(desk, i, nameTo - nameFrom)) {
      i++;
      if (desk[i]?.lower === 'und' && desk[i + 1]?.lower === 'zu') i += 2;
      while (/^(?:der|dem|den|la|el|al|zu)$/u.test(desk[i]?.lower ?? '') && (desk[i + 1]?.tag === 'NE' || /^\p{Lu}/u.test(desk[i + 1]?.form ?? ''))) i++;
      nameTo = ++i;
      continue;
    }
    if (word.tag === 'NN' && nameFrom < 0) {
      const before = desk[i - 1] as DeskWord;
      // "Genosse Präsident Putin", "Frau Nationalrätin", "Ende Oktober", "5 Millionen Franken", "Thema Föderalismus"
      // "Thema Föderalismus", "Bereich Handel"; after other titles only persons follow.
      const titled = (TITLES.has(before.key) || isNounKind('label', before.key)) && (isNounKind('label', before.key) || !word.known || TITLES.has(word.key) || isNounKind('person', word.key));
      if (titled || MEASURES.has(before.key) || (!word.known && before.known)) {
        if (!word.known && !MEASURES.has(before.key)) {
          nameFrom = i;
          nameTo = i + 1;
        }
        i++;
        continue;
      }
    }
    // "auf dem Landgut Lohn": what a house is called may be an everyday word.
    if (word.tag === 'NN' && i === phrase.head + 1 && BUILDINGS.test(head.key) && (phrase.determiner || desk[phrase.from - 1]?.tag === 'APPRART') && isCountable(word)) {
      nameFrom = i;
      nameTo = ++i;
      continue;
    }
    if (word.tag === 'CARD' && nameFrom < 0 && head.tag === 'NN' && /^\p{N}/u.test(word.form)) {
      // "in fünf Jahren 85 Millionen Franken": the number counts what follows.
      if (desk[i + 1]?.tag === 'NN' && MEASURES.has(desk[i + 1]?.key ?? '') && !MONTHS.has(head.key)) break;
      i = rangeEnd(desk, i + 1);
      // "im Jahre 2007 Spanien": nothing more goes with a year.
      if (isYear(word.form)) break;
      continue;
    }
    if (word.tag === 'CARD' && nameFrom >= 0 && /^(?:[IVX]+|\p{N}{1,4})$/u.test(word.form) && !/^\p{N}{4}$/u.test(word.form)) {
      nameTo = ++i;
      continue;
    }
    // "Papst Johannes Paul II.", "König Philipp VI."
    if (nameFrom >= 0 && /^[IVX]+\.$/u.test(word.form)) {
      nameTo = ++i;
      continue;
    }
    break;
  }
  if (nameFrom >= 0) phrase.name = { from: nameFrom, to: nameTo };
  return i;
}

/** Behind an office what abbreviates "ausser Dienst", "im Ruhestand", "ad interim", "honoris causa"; the index behind it. */
function restOfTitle(desk: readonly DeskWord[], i: number): number {
  const first = desk[i]?.lower ?? '';
  if (/^(?:a\.d|i\.r|a\.i|h\.c)\.?$/u.test(first)) return i + 1;
  return /^(?:a\.d|i\.r|a\.i|h\.c)\.$/u.test(first + (desk[i + 1]?.lower ?? '')) ? i + 2 : i;
}

const PLACE_PREPOSITIONS = /^(?:in|nach|aus|von|bei|über|ab)$/u;
const PLACE_OPENERS = keys(nouns.placeOpeners);

/** Whether the name that began at `from` is over before word `i`, which looks like a name too. */
function endsBefore(desk: readonly DeskWord[], head: number, from: number, i: number): boolean {
  const word = desk[i] as DeskWord;
  const first = desk[from] as DeskWord;
  const previous = desk[i - 1] as DeskWord;
  // "besucht Präsident Holm Wien": a place does not go on with a person's name.
  if (placeOf(word.form) && (head < from || i - from > 1) && !placeOf(first.form) && (!isGivenName(previous) || i - from > 1)) return true;
  // "traf in Wien Finnlands Minister": a country in the genitive before its noun opens the next phrase.
  if (placeOf(word.form) && (word.agreement & ~GENITIVE) === 0 && genitiveNameBefore(desk, i)) return true;
  const before = desk[from - 1];
  const preposition = before && /^APPR/u.test(before.tag) ? before.key : '';
  // "empfing in Zürich Li Keming": after a town two words that are no places are someone's name, in whatever order.
  const pair = [word, desk[i + 1]].every((w) => w?.tag === 'NE' && !placeOf(w.form)) && desk[i + 2]?.tag !== 'NE';
  if (pair && head === from && i === from + 1 && PLACE_PREPOSITIONS.test(preposition) && placeOf(first.form) && !PLACE_OPENERS.has(previous.key)) return true;
  // "traf in Zürich Claudio Rossi": after a place a given name with its family name begins another phrase.
  if (!isGivenName(word) || desk[i + 1]?.tag !== 'NE') return false;
  // "empfing im Schloss Bellevue Erik Sund": what a house is called is over where a given name begins another.
  if (head < from) return !isNounKind('person', (desk[head] as DeskWord).key) && !isGivenName(first) && !TITLES.has((desk[head] as DeskWord).key);
  if (head !== from) return false;
  if (!PLACE_PREPOSITIONS.test(preposition) || PLACE_OPENERS.has(previous.key)) return false;
  if (placeOf(first.form)) return true;
  return /^(?:in|nach|aus)$/u.test(preposition) && !isGivenName(first) && first.form.length > 3;
}

const isQuoteMark = (word: DeskWord | undefined): boolean => word !== undefined && /^["„“”»«‚‘’›‹]$/u.test(word.form);

/** Whether a quotation mark follows within a few words. */
function quoteEnds(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i + 1; j < Math.min(desk.length, i + 8); j++) if (isQuoteMark(desk[j])) return true;
  return false;
}

/** "unter dem Namen „Genfer Initiative“": a few words in quotation marks, without a verb, name the noun before them. */
function quotedName(desk: readonly DeskWord[], i: number): number {
  for (let j = i + 1; j < Math.min(desk.length, i + 10); j++) {
    const word = desk[j] as DeskWord;
    if (isQuoteMark(word)) return j > i + 1 && !(j === i + 2 && /^V/u.test(desk[i + 1]?.tag ?? '')) ? j + 1 : i;
    if (FINITE.test(word.tag) || word.tag === '$.' || word.tag === '$,') return i;
  }
  return i;
}

/** "Alois von Liechtenstein", "Ursula von der Leyen", "Mohammed bin Salman"; but not "Serzh Sargsyan von Armenien". */
function isNameParticle(desk: readonly DeskWord[], i: number, namesBefore: number): boolean {
  const word = desk[i] as DeskWord;
  if (!NAME_PARTICLES.has(word.lower)) return false;
  let j = i + 1;
  // "von und zu Liechtenstein"
  if (desk[j]?.lower === 'und' && desk[j + 1]?.lower === 'zu') j += 2;
  while (/^(?:der|dem|den|la|el|al|las|los)$/u.test(desk[j]?.lower ?? '')) j++;
  const next = desk[j];
  // "Ursula von der Aue": after a given name alone the noble name may be any noun.
  const noble = next?.tag === 'NN' && namesBefore === 1 && j > i + 1 && isGivenName(desk[i - 1]);
  // "wurde Ministerin Holm von Bundesrätin A empfangen": an office is no noble name.
  if (next && isNounKind('person', next.key)) return false;
  if (!next || !/^\p{Lu}/u.test(next.form) || !(next.tag === 'NE' || (next.tag === 'NN' && !next.known) || noble || next.tag === 'FM')) return false;
  return !/^(?:von|zu)$/u.test(word.lower) || namesBefore === 1;
}

/** "(EDA)", "(sechste Runde)": a short remark in brackets goes with the word before it. */
function parenthesis(desk: readonly DeskWord[], i: number): number {
  if (desk[i]?.form !== '(' && desk[i]?.form !== '[') return i;
  for (let j = i + 1; j < Math.min(desk.length, i + 14); j++) {
    if (desk[j]?.form === ')' || desk[j]?.form === ']') return j + 1;
    if (FINITE.test(desk[j]?.tag ?? '')) return i;
  }
  return i;
}

/** The genitive that follows a noun: "die Lage der Schweiz", "das Engagement mehrerer Staaten", "die Interessen Liechtensteins". */
function genitiveAfter(desk: readonly DeskWord[], phrase: Phrase, i: number): Phrase | undefined {
  const word = desk[i];
  if (!word) return undefined;
  const head = desk[phrase.head] as DeskWord;
  // After a person's name a second phrase is no attribute: "erläuterte Merz der Delegation".
  if (phrase.name && phrase.kind === 'noun' && word.tag === 'ART' && (head.tag === 'NE' || desk[phrase.to - 1]?.tag === 'NE') && word.lower === 'der') return undefined;
  if (DETERMINERS.has(word.tag) && word.agreement & GENITIVE) {
    // "entspricht im Vergleich zum Vorjahr einer Zunahme": a time has no indefinite owner.
    if (isNounKind('time', head.key) && word.tag === 'ART' && word.key === 'ein') return undefined;
    const found = nounPhrase(desk, i, GENITIVE);
    // A dative that could be a genitive ("der Delegation") is one: directly after a noun the attribute is by far the commoner.
    if (found && found.phrase.agreement & GENITIVE && (desk[found.phrase.head]?.agreement ?? 0) & (GENITIVE | (desk[found.phrase.head]?.known ? 0 : ANY_AGREEMENT))) {
      found.phrase.agreement &= GENITIVE;
      return found.phrase;
    }
    return undefined;
  }
  // "europäischer Staaten", "neuer Formen"
  if (
    word.tag === 'ADJA' &&
    (/er$/u.test(word.form) || (/en$/u.test(word.form) && /[^s]e?s$/u.test(desk[i + 1]?.form ?? '') && desk[i + 1]?.tag === 'NN')) &&
    word.strong & GENITIVE &&
    /^\p{Ll}/u.test(word.form)
  ) {
    const found = nounPhrase(desk, i, GENITIVE);
    if (found && found.phrase.head !== i && found.phrase.agreement & GENITIVE) {
      const noun = desk[found.phrase.head] as DeskWord;
      if (noun.agreement & GENITIVE) {
        found.phrase.agreement &= GENITIVE;
        return found.phrase;
      }
    }
    return undefined;
  }
  // "die Interessen Liechtensteins", "das Volk Russlands"
  // A bare genitive of the singular is a name even where the dictionary lists it: "Russlands".
  const onlyGenitive = word.agreement !== 0 && (word.agreement & ~GENITIVE) === 0;
  // "traf am Dienstag Finnlands Minister": no day is a country's.
  if (isNounKind('time', head.key) && placeOf(word.form) && genitiveNameBefore(desk, i)) return undefined;
  if ((word.tag === 'NE' || (word.tag === 'NN' && (!word.known || onlyGenitive))) && /[^s]s$/u.test(word.form) && head.tag === 'NN' && !phrase.name) {
    let to = i + 1;
    while (word.tag === 'NE' && desk[to]?.tag === 'NE') to++;
    const owner: Phrase = { ...bare(i), to, coreTo: to, agreement: GENITIVE & SINGULAR, name: { from: i, to } };
    return owner;
  }
  return undefined;
}
