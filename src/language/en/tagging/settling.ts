/** Settles what single tags leave open: names, adjectives that are nouns, the finite verb of a sentence, verbs of headings. */
import { isListedGivenName } from '../../shared/givenNames.ts';
import { type DeskWord, reclass, retag } from '../deskWord.ts';
import { nounLemma, verbLemma } from '../lexicon/lemmas.ts';
import { entryOf } from '../lexicon/lexicon.ts';
import { BODIES, HONORIFICS, MONTHS, POSTS, WEEKDAYS } from '../lexicon/wordGroups.ts';
import { describe, finiteForm, wordBefore } from './pastOrParticiple.ts';

/**
 * A capital makes "Minister" and "Department" no names: a word of the lexicon in capitals is a noun where it names a post or a
 * body or stands like a noun ("the Agreement", "Memorandum of Understanding"), and a name right behind a title or a name ("Secretary Rice").
 */
export function settleName(desk: readonly DeskWord[], word: DeskWord, i: number): void {
  if ((word.lower === 'mou' || word.lower === 'mous') && /^\p{Lu}/u.test(word.form)) return reclass(word, 'noun', 'mou');
  if (!word.tag.startsWith('NNP')) {
    if (word.tag === 'NN' && !entryOf(word.key) && /^\p{Lu}/u.test(word.form)) word.known = false;
    return;
  }
  const previous = desk[i - 1];
  const next = desk[i + 1];
  const base = nounLemma(word.lower, word.lower.endsWith('s'));
  const entry = entryOf(base);
  word.known = false;
  // "Prime Minister Theresa May": behind a name it is one.
  if (word.lower === 'may' && previous && ((previous.wordClass === 'name' && isListedGivenName(previous.form)) || HONORIFICS.has(previous.lower)) && !/^\p{N}/u.test(next?.form ?? '')) return;
  if (HONORIFICS.has(word.lower) || MONTHS.has(word.lower) || WEEKDAYS.has(word.lower)) return reclass(word, 'noun', word.lower.replace(/\.$/u, ''));
  // "Prime Minister-designate", "President-elect"
  const chosen = /^(\p{L}+)-(?:designate|elect)$/u.exec(word.lower)?.[1];
  if (chosen !== undefined && POSTS.has(chosen)) return reclass(word, 'noun', chosen);
  // "HH the Amir", "the Taoiseach": behind an article an office, by themselves names as well.
  if (
    /^(?:amir|emir|sultan|taoiseach|tánaiste|sheikh)$/u.test(word.lower) &&
    previous?.lower === 'the' &&
    !(next && /^\p{Lu}/u.test(next.form) && next.tag.startsWith('NNP') && !HONORIFICS.has(next.lower))
  )
    return reclass(word, 'noun', word.lower === 'amir' ? 'emir' : word.lower);
  const post = POSTS.has(base) || POSTS.has(word.lower);
  const body = BODIES.has(base) || BODIES.has(word.lower);
  const behindName =
    previous !== undefined &&
    ((previous.wordClass === 'name' && !/^\p{Lu}{2,}$/u.test(previous.form)) ||
      HONORIFICS.has(previous.lower) ||
      (previous.wordClass === 'noun' && POSTS.has(previous.key) && /^\p{Lu}/u.test(previous.form)));
  if (
    post &&
    !(
      behindName &&
      previous.wordClass === 'name' &&
      (!next || next.tag.startsWith('NNP') === false) &&
      /^(?:king|bishop|dean|judge|justice|prince|major|marshal|mayor|pope|abbot|chancellor|fellow|friend|guest|host)$/u.test(base)
    )
  )
    return reclass(word, 'noun', base);
  if (body && !(behindName && HONORIFICS.has(previous.lower))) return reclass(word, 'noun', base);
  // "Vice President", "Defence Minister"
  if (!behindName && entry?.noun && next && POSTS.has(nounLemma(next.lower, next.lower.endsWith('s'))) && /^\p{Lu}/u.test(next.form) && !entry.adjective) return reclass(word, 'noun', base);
  if (behindName || !entry?.noun || !entry.common.noun || /^\p{Lu}{2,5}$/u.test(word.form)) return;
  // "Secretary of State John K.": a given name before a name is one, though a noun is spelt so.
  if (next?.wordClass === 'name' && /^\p{Lu}/u.test(next.form) && isListedGivenName(word.form)) return;
  const described = previous !== undefined && (/^(?:DT|PRP\$|POS|JJ|CD)/u.test(previous.tag) || (previous.wordClass === 'noun' && /^\p{Lu}/u.test(previous.form)));
  // "travelled to Berlin for talks", "met in Lima on Monday": behind a preposition and without an article it is a town.
  const town = previous !== undefined && /^(?:in|to|from|near|via)$/u.test(previous.lower) && next?.lower !== 'of';
  const governs = !town && next !== undefined && /^(?:of|on|for|between|against)$/u.test(next.lower) && next.form === next.lower;
  if (described || governs) reclass(word, 'noun', base);
}

/** "the Swedish and Swiss sides": the name of a people before a noun is an adjective. */
export function settleAdjectives(desk: readonly DeskWord[]): void {
  for (let i = desk.length - 2; i >= 0; i--) {
    const word = desk[i] as DeskWord;
    if (word.wordClass !== 'name' || !word.tag.startsWith('NNP') || !entryOf(word.lower)?.adjective || !entryOf(word.lower)) continue;
    const next = desk[i + 1] as DeskWord;
    if (entryOf(word.lower)?.common.noun && !POSTS.has(next.key)) continue;
    const joined = next.tag === 'CC' ? desk[i + 2] : undefined;
    if (next.wordClass !== 'noun' && next.wordClass !== 'adjective' && joined?.wordClass !== 'adjective') continue;
    describe(word);
  }
}

/** "A, upon authorization of B, courteously handed over his letter.": a sentence has a finite verb, and this one has an object. */
export function settleFinite(desk: readonly DeskWord[]): void {
  // "and conveyed": what "and" joins to it does not count.
  const joined = (at: number): boolean => desk[at]?.tag === 'CC' || (/^RB/u.test(desk[at]?.tag ?? '') && desk[at - 1]?.tag === 'CC');
  if (desk.at(-1)?.form !== '.' || desk.some((w, i) => /^(?:VBD|VBZ|VBP|MD)$/u.test(w.tag) && !joined(i - 1))) return;
  const verb = desk.find((w, i) => {
    if (w.tag !== 'VBN' || i < 2 || !finiteForm(w) || /^(?:be|have|get)$/u.test(wordBefore(desk, i)?.key ?? '')) return false;
    const object = desk[i + 1]?.tag === 'RP' ? desk[i + 2] : desk[i + 1];
    const opened = /^(?:,|RB)$/u.test(desk[i - 1]?.tag ?? '') || desk[i - 1]?.wordClass === 'name';
    return opened && object !== undefined && /^(?:DT|PRP|PRP\$)$/u.test(object.tag);
  });
  if (verb) retag(verb, 'VBD');
}

/** "UAE foreign minister visits Switzerland": a heading has its verb in the present, and it looks like a noun. */
export function settleHeading(desk: readonly DeskWord[]): void {
  if (desk.some((w) => /^(?:VBD|VBZ|VBP|MD|\.)$/u.test(w.tag))) return;
  const at = desk.findIndex((w, i) => {
    const [before, next] = [desk[i - 1], desk[i + 1]];
    // "Eva Stern Receives Ambassador": in a heading all words may have capitals.
    if (/^NNPS?$/u.test(w.tag) && before?.wordClass === 'name' && next && w.lower.endsWith('s')) {
      const base = verbLemma(w.lower, 'VBZ');
      return entryOf(base)?.common.verb === true && base !== w.lower && (entryOf(base)?.foremost === 'verb' || next.wordClass === 'name');
    }
    if (w.tag !== 'NNS' || !before || !next || w.form !== w.lower || !/^(?:NNP|DT|PRP\$|JJ|IN|TO)/u.test(next.tag) || next.lower === 'of') return false;
    return (before.wordClass === 'name' || (POSTS.has(before.key) && /^NN/u.test(before.tag))) && entryOf(verbLemma(w.lower, 'VBZ'))?.verb === true;
  });
  if (at > 0) retag(desk[at] as DeskWord, 'VBZ');
}
