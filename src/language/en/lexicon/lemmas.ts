/** Dictionary forms of English words: irregular ones from a list, the others by rules that the lexicon confirms. */
import irregular from '../data/irregular.json' with { type: 'json' };
import { entryOf } from './lexicon.ts';

const pairs = (list: string): [string, string][] => list.split(', ').map((pair) => pair.split(' ') as [string, string]);
const VERB_FORMS = new Map<string, string>(pairs(irregular.forms));
/** Past forms and participles of irregular verbs, by form. */
export const IRREGULAR_PAST = new Map<string, string>();
export const IRREGULAR_PARTICIPLE = new Map<string, string>();
for (const line of irregular.verbs.split(', ')) {
  const [base, past, participle] = line.split(' ') as [string, string, string];
  for (const form of past.split('|')) IRREGULAR_PAST.set(form, base);
  for (const form of participle.split('|')) IRREGULAR_PARTICIPLE.set(form, base);
}
const PLURALS = new Map(pairs(irregular.nouns).map(([singular, plural]) => [plural, singular]));
const UNCHANGED = new Set(irregular.unchanged.split(' '));
const ADJECTIVES = new Map(pairs(irregular.adjectives));
const ADVERBS = new Map(pairs(irregular.adverbs));
const PRONOUNS = new Map(pairs(irregular.pronouns));
const VOWEL = /[aeiouy]/u;
/** Tags of words that no capital makes a name. */
const SMALL_WORD = /^(?:PRP|DT|WP|RB|IN|CC|TO|MD|EX|WDT|WRB|RP|PDT|JJ)/u;

/** The base of a verb form; "visited" gives "visit", "planned" "plan", "agreed" "agree". */
export function verbLemma(form: string, tag: string): string {
  const lemma = plainLemma(form, tag);
  // "re-emphasised": what is done once more is done.
  const again = form.startsWith('re-') && !isVerb(lemma) ? plainLemma(form.slice(3), tag) : undefined;
  return again && isVerb(again) ? again : lemma;
}

function plainLemma(form: string, tag: string): string {
  const listed = VERB_FORMS.get(form);
  if (listed) return listed;
  if (tag === 'VB' || tag === 'VBP') return form;
  if (tag !== 'VBG' && tag !== 'VBZ') {
    const base = (tag === 'VBD' ? IRREGULAR_PAST : IRREGULAR_PARTICIPLE).get(form) ?? IRREGULAR_PAST.get(form) ?? IRREGULAR_PARTICIPLE.get(form);
    if (base) return base;
  }
  if (tag === 'VBZ' || (form.endsWith('s') && tag !== 'VBG' && !/(?:ed|ing)$/u.test(form))) return first(form, verbBases(form, 's'), isVerb);
  if (form.endsWith('ing')) return first(form, verbBases(form, 'ing'), isVerb);
  if (form.endsWith('ed')) return first(form, verbBases(form, 'ed'), isVerb);
  return form;
}

const isVerb = (word: string): boolean => entryOf(word)?.verb ?? false;
const isNoun = (word: string): boolean => entryOf(word)?.noun ?? false;
const isAdjective = (word: string): boolean => entryOf(word)?.adjective ?? false;

/** The first candidate that the lexicon confirms, else the first that looks like a word. */
function first(form: string, candidates: readonly string[], confirmed: (word: string) => boolean): string {
  return candidates.find(confirmed) ?? candidates.find((c) => c.includes('-') && confirmed(c.slice(c.lastIndexOf('-') + 1))) ?? candidates.find((c) => c.length > 2 && VOWEL.test(c)) ?? form;
}

function verbBases(form: string, ending: 's' | 'ing' | 'ed'): string[] {
  const stem = form.slice(0, -ending.length);
  if (ending === 's') {
    if (form.endsWith('ies')) return [`${form.slice(0, -3)}y`, stem];
    if (/(?:[sxzo]|ch|sh)es$/u.test(form)) return [form.slice(0, -2), stem];
    return [stem];
  }
  if (ending === 'ed' && form.endsWith('ied')) return [`${form.slice(0, -3)}y`, `${stem}e`];
  const doubled = /([bdgklmnprtvz])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  // "formalised": the base ends in e behind most single consonants; the lexicon decides where it knows the word.
  const spelled = stem.endsWith('is') ? [`${stem.slice(0, -1)}ze`] : [];
  const known = [stem, `${stem}e`, ...doubled].filter(isVerb);
  if (known.length > 1) {
    // "planed" and "planned": a doubled consonant speaks for the short base; "cared" is of "care" and not of "car".
    const short = doubled.find((d) => known.includes(d));
    if (short && (!known.includes(stem) || IRREGULAR_PAST.has(short))) return [short];
    return /(?:[^aeiou][aeiou][^aeiouwxy]|[cvszgu])$/u.test(stem) && known.includes(`${stem}e`) && !/(?:er|it|en|on|et|el)$/u.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
  }
  if (known.length) return known;
  if (spelled.some(isVerb)) return [`${stem}e`];
  return /(?:[cvszgu]|[^aeiou][aeiou][^aeiouwxy])$/u.test(stem) && !/(?:er|it|en|on|et|el|ss)$/u.test(stem)
    ? [`${stem}e`, stem]
    : doubled.length && !/(?:ll|ss)$/u.test(stem)
      ? doubled
      : [stem, `${stem}e`];
}

export function nounLemma(form: string, plural: boolean): string {
  const listed = PLURALS.get(form);
  if (listed) return listed;
  if (!plural || UNCHANGED.has(form) || !form.endsWith('s') || form.length < 4 || /(?:ss|us|is)$/u.test(form)) return form;
  const joined = form.lastIndexOf('-');
  if (joined > 0 && PLURALS.has(form.slice(joined + 1))) return form.slice(0, joined + 1) + (PLURALS.get(form.slice(joined + 1)) as string);
  if (/^\p{N}/u.test(form)) return form;
  if (form.endsWith('ies') && form.length > 4) return isNoun(form.slice(0, -1)) && !isNoun(`${form.slice(0, -3)}y`) ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/u.test(form))
    return first(
      form,
      [form.slice(0, -1), form.slice(0, -2)].sort((a, b) => Number(isNoun(b)) - Number(isNoun(a)) || a.length - b.length),
      isNoun,
    );
  if (form.endsWith('oes') && !isNoun(form.slice(0, -1))) return form.slice(0, -2);
  return form.slice(0, -1);
}

function comparedLemma(form: string, tag: string, listed: ReadonlyMap<string, string>): string {
  const found = listed.get(form);
  if (found) return found;
  const ending = tag.endsWith('R') ? 'er' : 'est';
  if (!form.endsWith(ending)) return form;
  const stem = form.slice(0, -ending.length);
  const doubled = /([bdgmnt])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return first(form, [...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []), ...doubled, stem, `${stem}e`], isAdjective);
}

/** With one kind of apostrophe. */
export const straight = (word: string): string => (/[’‘`´]/u.test(word) ? word.replaceAll(/[’‘`´]/gu, "'") : word);

/** What has been found before, by tag and form. */
const found = new Map<string, Map<string, string>>();
const MOST_FOUND = 20_000;

/** The dictionary form of a word with its Penn tag; names keep their capitals. */
export function lemmaOf(form: string, tag: string): string {
  let lemmas = found.get(tag);
  if (!lemmas) {
    lemmas = new Map();
    found.set(tag, lemmas);
  }
  let lemma = lemmas.get(form);
  if (lemma === undefined) {
    lemma = findLemma(form, tag);
    if (lemmas.size >= MOST_FOUND) lemmas.clear();
    lemmas.set(form, lemma);
  }
  return lemma;
}

function findLemma(form: string, tag: string): string {
  const lower = straight(form.toLowerCase());
  if (tag[0] === 'V' || tag === 'MD') return verbLemma(lower, tag);
  switch (tag) {
    case 'NN':
      return nounLemma(lower, false);
    case 'NNS':
      return nounLemma(lower, true);
    case 'NNPS':
      return entryOf(lower) || entryOf(nounLemma(lower, true)) ? nounLemma(lower, true) : form;
    case 'NNP':
      return entryOf(lower) ? lower : form;
    case 'JJR':
    case 'JJS':
      return comparedLemma(lower, tag, ADJECTIVES);
    case 'RBR':
    case 'RBS':
      return comparedLemma(lower, tag, ADVERBS);
    default:
      return PRONOUNS.get(lower) ?? (SMALL_WORD.test(tag) ? lower : form);
  }
}
