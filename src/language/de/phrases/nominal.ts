/**
 * Noun phrases without what follows the head: determiner, attributes with all that they govern, head, name, genitive.
 *
 * "die auf dem bilateralen Weg beruhende schweizerische Europapolitik" is one phrase: the article waits for its noun.
 * Agreement in case, number and gender (one AND over the words) tells where a phrase ends and how attributes nest.
 */
import { type Agreement, ANY_AGREEMENT, GENITIVE, NOMINATIVE, PLURAL, SINGULAR } from '../../shared/agreement.ts';
import type { Phrase } from '../../shared/phrase.ts';
import { isNounKind } from '../morphology/nounKinds.ts';
import { placeOf } from '../morphology/places.ts';
import type { DeskWord } from '../work.ts';
import { continuesAdjectives, DETERMINERS, embeddedAttribute, isModifierAdverb, leadsToNoun, opensEmbedded, truncated } from './attributes.ts';
import { closeApposition, genitiveNameBefore, isYear, rangeEnd } from './besideHead.ts';
import { isQuoteMark, parenthesis, quotedName, quoteEnds } from './inQuotes.ts';

/** A phrase found at some place, and where the sentence goes on. */
export interface Found {
  phrase: Phrase;
  next: number;
}

const PRONOUNS = new Set(['PDS', 'PIS', 'PPER', 'PRF', 'PPOSS', 'PRELS', 'PWS']);

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
const NUMBER_NOUNS = /^(?:million|milliarde|billion|mio\.?|mrd\.?|dutzend)$/u;

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
