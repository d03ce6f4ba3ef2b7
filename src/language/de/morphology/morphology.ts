/**
 * What a German word form can be: all candidate readings, from the closed classes, the dictionary, and the rules by which
 * German inflects and forms words. Context decides later.
 */
import { type Agreement, ANY_AGREEMENT, agreement, SINGULAR } from '../../shared/agreement.ts';
import { ADJECTIVE_ENDINGS, adjectives } from './adjectiveForms.ts';
import type { Analysis } from './analysis.ts';
import { compoundNoun } from './compounds.ts';
import { reading } from './formReading.ts';
import { FUNCTION_WORDS, particlesFor } from './functionWords.ts';
import { dictionaryReadings } from './lexicon.ts';
import { numberReadings } from './numbers.ts';
import { placeOf } from './places.ts';
import type { Tag } from './tags.ts';
import { ALL_CAPITALS, unknownNoun, unknownWord } from './unknownWords.ts';
import { verbs } from './verbForms.ts';

const CACHE_LIMIT = 60_000;
const cache = new Map<string, readonly Analysis[]>();

/** Candidate readings of `form`; `initial` where it opens a sentence, so that its capital tells nothing. Never empty. */
export function candidates(form: string, initial: boolean): readonly Analysis[] {
  const key = initial ? `^${form}` : form;
  const known = cache.get(key);
  if (known) return known;
  const found = analyse(form, initial);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, found);
  return found;
}

const CAPITAL = /^\p{Lu}/u;
const ARABIC_ARTICLE = /^(?:[ae][ldnrstz]|a(?:sch|sh|dh|th)|esch|u[ld])-\p{Lu}\p{Ll}/u;

function analyse(form: string, initial: boolean): readonly Analysis[] {
  const punctuation = punctuationTag(form);
  if (punctuation) return [reading(punctuation, form)];
  const numbers = numberReadings(form);
  if (/^\p{N}/u.test(form) && numbers.length) return numbers;

  // "Haidar al-Tamimi": an Arabic article before a name, however it is written.
  if (ARABIC_ARTICLE.test(form)) return [reading('NE', form, nameAgreement(form), false)];
  const place = placeOf(form);
  if (place) return [reading('NE', place.name, place.agreement)];
  const list: Analysis[] = [...numbers];
  const capital = CAPITAL.test(form);
  const lower = capital ? form[0]?.toLowerCase() + form.slice(1) : form;
  for (const a of FUNCTION_WORDS.get(form) ?? []) list.push(a);
  if (capital && initial) for (const a of FUNCTION_WORDS.get(lower) ?? []) list.push(a);
  if (ALL_CAPITALS.test(form) && initial) for (const a of FUNCTION_WORDS.get(form.toLowerCase()) ?? []) list.push(a);

  // The polite forms: "Ihre Besorgnis".
  if (capital && !initial && /^Ihr(?:e[rmns]?)?$/u.test(form)) for (const a of FUNCTION_WORDS.get(lower) ?? []) if (a.tag === 'PPOSAT') list.push(a);
  if (capital) {
    for (const r of dictionaryReadings(form)) if (r.tag === 'ADJA') list.push(reading('ADJA', r.lemma, r.bits, true, r.bits));
    list.push(...nouns(form));
    const attributive = adjectives(lower, initial ? 'guessed' : 'formed');
    list.push(...attributive);
    // "Oberkommandierender": with a capital a present participle is who does it.
    if (/end(?:e[rnms]?)$/u.test(form) && !list.some((a) => a.tag === 'NN')) for (const a of attributive) if (a.tag === 'ADJA' && a.known) list.push(reading('NN', form, a.agreement, true, a.strong));
    if (initial) list.push(...verbs(lower), ...adverbs(lower));
  } else list.push(...verbs(form), ...adjectives(form, 'guessed'), ...adverbs(form));

  if (form.endsWith('-') && form.length > 1) list.push(reading('TRUNC', form));
  if (capital && !list.some((a) => a.tag === 'NN' && a.known)) list.push(...unknownNoun(form));
  // A name can look like any noun: "Herr Koch", "Frau Berger".
  if (capital && !list.some((a) => a.tag === 'NE')) list.push(reading('NE', form, nameAgreement(form), false));
  const known = list.filter((a) => a.known || a.tag === 'NE');
  if (known.some((a) => a.known)) return merge(known);
  if (!list.length) list.push(...unknownWord(form));
  return merge(list);
}

/** One entry for each tag and lemma, so that context weighs classes and not duplicates. */
function merge(list: readonly Analysis[]): Analysis[] {
  const out: Analysis[] = [];
  for (const a of list) {
    const same = out.find((b) => b.tag === a.tag && b.lemma === a.lemma);
    if (same) {
      same.agreement |= a.agreement;
      same.strong |= a.strong;
      same.finite |= a.finite;
    } else out.push({ ...a });
  }
  return out;
}

function punctuationTag(form: string): Tag | undefined {
  if (/^[.!?…:;]+$/u.test(form)) return '$.';
  if (form === ',') return '$,';
  if (/^[^\p{L}\p{N}]+$/u.test(form) && form !== '&' && form !== '§' && form !== '%') return '$(';
  return undefined;
}

function nameAgreement(form: string): Agreement {
  // "im Rahmen der OSZE", "des IWF": what is written in capitals takes no ending.
  if (/^\p{Lu}{2,}$/u.test(form)) return SINGULAR;
  // "Sloweniens", "Putins": the genitive of a name, unless the name itself ends in s.
  return /[^s]s$/u.test(form) ? SINGULAR : agreement('NMFN AMFN DMFN') | (/['’]$/u.test(form) ? ANY_AGREEMENT : 0);
}

function nouns(form: string): Analysis[] {
  const out: Analysis[] = [];
  for (const r of dictionaryReadings(form)) if (r.tag === 'NN') out.push(reading('NN', r.lemma, r.bits));
  const lower = form[0]?.toLowerCase() + form.slice(1);
  // "das Treffen", "beim Verhandeln", "des Entgegenkommens"
  for (const [ending, bits] of [
    ['', agreement('NN AN DN')],
    ['s', agreement('GN')],
  ] as const) {
    if (!lower.endsWith(`n${ending}`)) continue;
    const infinitive = ending ? lower.slice(0, -1) : lower;
    if (isInfinitive(infinitive) && !out.some((a) => a.lemma === capitalise(infinitive))) out.push(reading('NN', capitalise(infinitive), bits));
  }
  if (!out.length) out.push(...compoundNoun(form));
  // "der Abgeordnete", "ein Gesandter", "die Vorsitzende"
  if (!out.some((a) => a.known) && /(e|en|er|es|em)$/u.test(lower) && lower.length > 4)
    for (const a of adjectives(lower, 'listed')) if (a.tag === 'ADJA') out.push({ ...a, tag: 'NN', lemma: capitalise(/er$/u.test(lower) ? `${a.lemma}er` : `${a.lemma}e`) });
  // "Sondergesandter", "OSZE-Sonderbeauftragten", "Staatsbeamte"
  const person = NOUN_LIKE_ADJECTIVE.exec(lower);
  if (person) out.length = 0;
  if (person)
    for (const [ending, weak, strong] of ADJECTIVE_ENDINGS)
      if (ending === person[2]) out.push(reading('NN', form.slice(0, form.length - ending.length) + (ending === 'er' ? 'er' : 'e'), weak, true, strong));
  return out;
}

/** Adjectives that name persons and stand at the end of compounds. */
const NOUN_LIKE_ADJECTIVE = /(gesandt|beauftragt|vorsitzend|abgeordnet|beamt|delegiert|verordnet|angehörig|bedienstet|verwandt|verantwortlich|staatsangehörig)(e|en|er|es|em)$/u;

function isInfinitive(form: string): boolean {
  if (dictionaryReadings(form).some((r) => /^V.INF$|^SEP$/u.test(r.tag))) return true;
  for (const particle of particlesFor(form))
    if (form.startsWith(particle) && form.length > particle.length + 2 && dictionaryReadings(form.slice(particle.length)).some((r) => /^V.INF$/u.test(r.tag))) return true;
  return false;
}

const capitalise = (word: string): string => (word ? (word[0] as string).toUpperCase() + word.slice(1) : word);

function adverbs(form: string): Analysis[] {
  const listed = dictionaryReadings(form).filter((r) => r.tag === 'ADV');
  if (listed.length) return listed.map((r) => reading('ADV', r.lemma));
  if (/(?:erweise|weise|wärts|halber|seits|mals|mal|falls)$/u.test(form) && form.length > 6) return [reading('ADV', form)];
  return [];
}
