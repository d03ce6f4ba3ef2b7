/** Names, titles and numbers that stand beside the head of a phrase without a comma. */
import { GENITIVE } from '../../shared/agreement.ts';
import type { Phrase } from '../../shared/phrase.ts';
import nouns from '../data/nouns.json' with { type: 'json' };
import { isNounKind } from '../morphology/nounKinds.ts';
import { placeOf } from '../morphology/places.ts';
import { keys } from '../morphology/wordKeys.ts';
import { isCountable, isGivenName } from '../repairs/names.ts';
import type { DeskWord } from '../work.ts';

const TITLES = keys(nouns.titles);
const MEASURES = keys(nouns.measures);
const MONTHS = keys(nouns.months);
const NAME_PARTICLES = keys(nouns.nameParticles);

const BUILDINGS = /(?:landgut|schloss|hotel|palais|villa|burg|gasthof|residenz|gut)$/u;

/** "2031-2035", "10–15 Personen": where a number goes on to a second without a space. */
export function rangeEnd(desk: readonly DeskWord[], i: number): number {
  const [first, dash, last] = [desk[i - 1], desk[i], desk[i + 1]];
  return dash && last?.tag === 'CARD' && /^[-–]$/u.test(dash.form) && first?.end === dash.start && dash.end === last.start ? i + 2 : i;
}

/** A year of modern times in figures. */
export const isYear = (form: string): boolean => /^(?:1[5-9]|20)\p{N}{2}$/u.test(form);

/** "Zyperns Aussenminister", "Deutschlands grösster Handelspartner": a name in the genitive in place of an article. */
export function genitiveNameBefore(desk: readonly DeskWord[], i: number): Phrase | undefined {
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

/** Names, titles and numbers that stand beside the head without a comma: "Bundesrat Didier Burkhalter", "Juni 2024", "Thema Föderalismus". */
export function closeApposition(desk: readonly DeskWord[], phrase: Phrase, i: number): number {
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
