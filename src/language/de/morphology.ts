/**
 * What a German word form can be: all candidate readings, from the closed classes, the dictionary, and the rules by which
 * German inflects and forms words. Context decides later.
 */
import { type Agreement, ANY_AGREEMENT, agreement, PLURAL, SINGULAR } from '../shared/agreement.ts';
import type { Analysis } from './analysis.ts';
import { compoundNoun } from './compounds.ts';
import { type Finite, finite } from './finite.ts';
import { FUNCTION_WORDS, particlesFor } from './functionWords.ts';
import { dictionaryReadings } from './lexicon.ts';
import { numberReadings } from './numbers.ts';
import { placeOf } from './places.ts';
import type { Tag } from './tags.ts';

/** Endings of attributive adjectives: after "der" (weak) and without an article (strong). */
const ADJECTIVE_ENDINGS: readonly [ending: string, weak: Agreement, strong: Agreement][] = [
  ['e', agreement('NMFN AFN'), agreement('NF AF NP AP')],
  ['en', agreement('AM D* G* NP AP'), agreement('AM DP GMN')],
  ['er', 0, agreement('NM DF GFP')],
  ['es', 0, agreement('NN AN')],
  ['em', 0, agreement('DMN')],
];

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

const reading = (tag: Tag, lemma: string, bits: Agreement = 0, known = true, strong: Agreement = 0, verb: Finite = 0): Analysis => ({
  tag,
  lemma,
  agreement: bits,
  strong,
  finite: verb,
  known,
});

const CAPITAL = /^\p{Lu}/u;
const ARABIC_ARTICLE = /^(?:[ae][ldnrstz]|a(?:sch|sh|dh|th)|esch|u[ld])-\p{Lu}\p{Ll}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}-]+$/u;

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

// --- verbs ---------------------------------------------------------------------------------------------------------

function verbs(form: string): Analysis[] {
  const out = simpleVerb(form);
  for (const particle of particlesFor(form)) {
    if (!form.startsWith(particle) || form.length < particle.length + 2) continue;
    const rest = form.slice(particle.length);
    for (const a of simpleVerb(rest)) {
      // "herausfordert", "hervorgehoben", "teilzunehmen"; but "antritt" of treten, not "antun" of any word in -tun.
      if (rest.length < 3) continue;
      const lemma = particle + a.lemma;
      const listed = dictionaryReadings(lemma).some((r) => r.tag === 'SEP');
      if (!listed && (particle.length < 3 || (rest.length < 4 && a.lemma !== 'haben')) && !['ab', 'an', 'zu'].includes(particle)) continue;
      if (!listed && out.some((b) => b.known && b.tag === a.tag)) continue;
      out.push({ ...a, lemma, tag: a.tag.startsWith('V') ? (a.tag.replace(/^V[AM]/u, 'VV') as Tag) : a.tag });
    }
    if (rest.startsWith('zu')) for (const r of dictionaryReadings(rest.slice(2))) if (/^V.INF$/u.test(r.tag)) out.push(reading('VVIZU', particle + r.lemma));
  }
  if (!out.length) out.push(...verbByShape(form));
  return out;
}

function simpleVerb(form: string): Analysis[] {
  const out: Analysis[] = [];
  for (const r of dictionaryReadings(form)) {
    if (!r.tag.startsWith('V')) continue;
    const isFiniteVerb = r.tag.endsWith('FIN');
    // The dictionary has lost the last letter of some infinitives: "weiterentwickel".
    const lemma = /[er]n$|tun$|sein$/u.test(r.lemma) || !/e[lr]$/u.test(r.lemma) ? r.lemma : `${r.lemma}n`;
    out.push(reading(r.tag as Tag, lemma, 0, true, 0, isFiniteVerb ? r.bits : 0));
  }
  // "es handele sich": the full form beside "handle".
  if (!out.length && form.endsWith('ele') && form.length > 5)
    for (const r of dictionaryReadings(`${form.slice(0, -1)}n`))
      if (r.tag === 'VVINF') out.push(reading('VVFIN', r.lemma, 0, true, 0, finite('present', 1, false) | finite('subjunctive1', 1, false) | finite('subjunctive1', 3, false)));
  return out;
}

/** Verbs that no dictionary lists: those in -ieren, and new ones with a common prefix before a known verb. */
function verbByShape(form: string): Analysis[] {
  const out: Analysis[] = [];
  // The suffix leaves no doubt, so these count as formed by rule.
  const ier = /^(\p{L}{3,}ier)(en|e|t|te|ten|test|est|tet)$/u.exec(form);
  if (ier) {
    const lemma = `${ier[1]}en`;
    const ending = ier[2] as string;
    const f = (verb: Finite) => out.push(reading('VVFIN', lemma, 0, true, 0, verb));
    if (ending === 'en') {
      out.push(reading('VVINF', lemma, 0, true));
      f(finite('present', 1, true) | finite('present', 3, true) | finite('subjunctive1', 3, true));
    } else if (ending === 'e') f(finite('present', 1, false) | finite('subjunctive1', 3, false) | finite('subjunctive1', 1, false));
    else if (ending === 't') {
      f(finite('present', 3, false));
      out.push(reading('VVPP', lemma, 0, true));
    } else if (ending === 'te') f(finite('past', 3, false) | finite('past', 1, false) | finite('subjunctive2', 3, false));
    else if (ending === 'ten') f(finite('past', 3, true) | finite('past', 1, true) | finite('subjunctive2', 3, true));
    return out;
  }
  const prefixed = /^(be|ver|ent|er|zer|miss|über|unter|wider|hinter|re|ko|de|dis|prä|um)(\p{L}{3,})$/u.exec(form);
  if (prefixed)
    for (const a of simpleVerb(prefixed[2] as string))
      if (a.tag !== 'VVPP' || !/^ge/u.test(prefixed[2] as string)) out.push({ ...a, lemma: prefixed[1] + a.lemma, tag: a.tag.replace(/^V[AM]/u, 'VV') as Tag });
  return out;
}

// --- adjectives ------------------------------------------------------------------------------------------------------

/**
 * How far to go for an adjective: only those listed and participles; also those formed by a suffix that nouns do not have
 * ("eidgenössisch"); also by the ending alone.
 */
type Reach = 'listed' | 'formed' | 'guessed';

/** Adjectives and participles: predicative (ADJD) and with endings (ADJA). */
function adjectives(form: string, reach: Reach): Analysis[] {
  const out: Analysis[] = [];
  for (const [lemma, known] of adjectiveStems(form, false, reach)) out.push(reading('ADJD', lemma, 0, known));
  for (const [ending, weak, strong] of ADJECTIVE_ENDINGS) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue;
    for (const [lemma, known] of adjectiveStems(form.slice(0, -ending.length), true, reach)) out.push(reading('ADJA', lemma, weak, known, strong));
  }
  return out;
}

const UMLAUTS: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u' };
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    besser: 'gut',
    best: 'gut',
    mehr: 'viel',
    meist: 'viel',
    höher: 'hoch',
    höchst: 'hoch',
    näher: 'nahe',
    nächst: 'nächst',
    grösst: 'gross',
    größt: 'groß',
    letzt: 'letzt',
    erst: 'erst',
    ober: 'ober',
    unter: 'unter',
    inner: 'inner',
    äusser: 'äusser',
    äußer: 'äußer',
    vorder: 'vorder',
    hinter: 'hinter',
    mittler: 'mittler',
    oberst: 'ober',
    unterst: 'unter',
    innerst: 'inner',
    äusserst: 'äusser',
    äußerst: 'äußer',
    vorderst: 'vorder',
    derzeitig: 'derzeitig',
    jetzig: 'jetzig',
    obig: 'obig',
    sogenannt: 'sogenannt',
    ander: 'ander',
    folgend: 'folgend',
    ebensolch: 'ebensolch',
    weiter: 'weit',
    eigen: 'eigen',
  }),
);
const ONLY_ATTRIBUTIVE = new Set([
  'letzt',
  'erst',
  'ober',
  'unter',
  'inner',
  'äusser',
  'äußer',
  'vorder',
  'hinter',
  'mittler',
  'oberst',
  'unterst',
  'innerst',
  'vorderst',
  'ander',
  'meist',
  'best',
  'nächst',
  'höchst',
]);

function adjectiveStems(stem: string, attributive: boolean, reach: Reach): [lemma: string, known: boolean][] {
  if (stem.length < 2) return [];
  const found: [string, boolean][] = [];
  const irregular = IRREGULAR.get(stem);
  if (irregular && (attributive || !ONLY_ATTRIBUTIVE.has(stem))) found.push([irregular, true]);
  const direct = (s: string): void => {
    for (const r of dictionaryReadings(s)) {
      if (r.tag === 'ADJD' || (r.tag === 'ADJSTEM' && attributive)) found.push([r.lemma, true]);
      // A bare participle is left to the verb readings; with an ending, or as a present participle, it is an adjective.
      else if (r.tag === 'PA1' || (/^V.PP$/u.test(r.tag) && attributive)) found.push([s, true]);
    }
  };
  direct(stem);
  if (attributive && !found.length && stem.endsWith('e')) direct(stem.slice(0, -1));
  if (!found.length) {
    // "ausgehandelt", "vorliegend", "zunehmend"
    for (const particle of particlesFor(stem))
      if (stem.startsWith(particle) && stem.length > particle.length + 3) {
        const rest = dictionaryReadings(stem.slice(particle.length));
        if (rest.some((r) => r.tag === 'PA1' || (/^V.PP$/u.test(r.tag) && attributive))) found.push([stem, true]);
        if (rest.length === 0 && attributive && stem.startsWith(`${particle}zu`) && stem.endsWith('end')) {
          const infinitive = stem.slice(particle.length + 2, -1);
          if (dictionaryReadings(infinitive).some((r) => /^V.INF$/u.test(r.tag))) found.push([stem, true]);
        }
        if (found.length) break;
      }
  }
  // Comparative and superlative: "enger", "engst", "stärker", "wichtigst".
  if (!found.length)
    for (const [suffix, shortest] of [
      ['er', 4],
      ['est', 5],
      ['st', 4],
    ] as const) {
      if (!stem.endsWith(suffix) || stem.length < shortest) continue;
      if (suffix !== 'er' && !attributive) continue;
      const base = stem.slice(0, -suffix.length);
      for (const b of [base, base.replace(/[äöü](?=[^äöü]*$)/u, (c) => UMLAUTS[c] as string)])
        for (const r of dictionaryReadings(b)) if (r.tag === 'ADJD' || r.tag === 'ADJSTEM' || r.tag === 'PA1') found.push([r.tag === 'PA1' ? b : r.lemma, true]);
      if (found.length) break;
    }
  if (!found.length && stem.length > 4 && reach !== 'listed') {
    if (ADJECTIVE_SHAPE.test(stem) || (reach === 'guessed' && FOREIGN_ADJECTIVE_SHAPE.test(stem))) found.push([stem, true]);
    else if (stem.includes('-')) {
      const last = stem.slice(stem.lastIndexOf('-') + 1);
      if (last && adjectiveStems(last, attributive, reach).some(([, known]) => known)) found.push([stem, true]);
    } else {
      // Compounds: "zukunftsorientiert", "friedenspolitisch", "menschenwürdig".
      for (let i = 3; i < stem.length - 3 && !found.length; i++)
        if (dictionaryReadings(stem.slice(i)).some((r) => r.tag === 'ADJD' || r.tag === 'PA1' || (r.tag === 'VVPP' && attributive && stem.length - i > 5))) found.push([stem, stem.length - i > 4]);
    }
  }
  if (!found.length && reach === 'guessed' && attributive && stem.length > 3) found.push([stem, false]);
  return found;
}

const ADJECTIVE_SHAPE = /(?:isch|lich|ig|bar|sam|los|haft|iert|orientiert|bezogen|basiert|gemäss|gemäß|übergreifend)$/u;
const FOREIGN_ADJECTIVE_SHAPE = /(?:voll|reich|arm|frei|weit|wert|ell|är|iv|ös|abel|ibel|ant|ent|al|nah|fern|weise)$/u;

function adverbs(form: string): Analysis[] {
  const listed = dictionaryReadings(form).filter((r) => r.tag === 'ADV');
  if (listed.length) return listed.map((r) => reading('ADV', r.lemma));
  if (/(?:erweise|weise|wärts|halber|seits|mals|mal|falls)$/u.test(form) && form.length > 6) return [reading('ADV', form)];
  return [];
}

// --- unknown words -----------------------------------------------------------------------------------------------------

const NOUN_SHAPES: readonly [RegExp, string, string][] = [
  [/(?:ung|heit|keit|schaft|ion|ität|enz|anz|ik|ie|ei|ur)$/u, 'NF AF DF GF', ''],
  [/(?:ung|heit|keit|schaft|ion|ität|enz|anz|ik|ei|ur)en$/u, 'NP AP DP GP', 'en'],
  [/ien$/u, 'NP AP DP GP', 'n'],
  [/(?:ismus|asmus|ling|or|eur)$/u, 'NM AM DM', ''],
  [/(?:ment|um|ium|chen|lein|nis)$/u, 'NN AN DN', ''],
  [/(?:ments|ums|iums|chens|leins|nisses)$/u, 'GN', 's'],
  [/innen$/u, 'NP AP DP GP', 'nen'],
  [/in$/u, 'NF AF DF GF', ''],
  [/(?:ist|ent|ant|at|loge|graph|graf)$/u, 'NM', ''],
  [/(?:isten|enten|anten|aten|logen|graphen|grafen)$/u, 'AM DM GM NP AP DP GP', 'en'],
  [/ern$/u, 'DP', 'n'],
  [/ers$/u, 'GM', 's'],
  [/er$/u, 'NM AM DM NP AP GP', ''],
];

function unknownNoun(form: string): Analysis[] {
  if (ALL_CAPITALS.test(form)) return [reading('NN', form, ANY_AGREEMENT, false)];
  for (const [shape, list, strip] of NOUN_SHAPES) if (shape.test(form) && form.length > 4) return [reading('NN', strip ? form.slice(0, -strip.length) : form, agreement(list), false)];
  if (/[^s]s$/u.test(form)) return [reading('NN', form.slice(0, -1), agreement('GMN NP AP DP GP') | SINGULAR, false)];
  if (/en$/u.test(form)) return [reading('NN', form, agreement('AM D* GM NP AP DP GP NN AN'), false)];
  return [reading('NN', form, SINGULAR | PLURAL, false)];
}

function unknownWord(form: string): Analysis[] {
  const out: Analysis[] = [];
  for (const [ending, weak, strong] of ADJECTIVE_ENDINGS) if (form.endsWith(ending) && form.length > ending.length + 2) out.push(reading('ADJA', form.slice(0, -ending.length), weak, false, strong));
  if (/en$|ern$|eln$/u.test(form)) {
    out.push(reading('VVINF', form, 0, false));
    out.push(reading('VVFIN', form, 0, false, 0, finite('present', 3, true) | finite('present', 1, true)));
    out.push(reading('VVPP', form, 0, false));
  }
  if (/t$/u.test(form)) {
    out.push(reading('VVFIN', `${form.slice(0, -1)}en`, 0, false, 0, finite('present', 3, false)));
    out.push(reading('VVPP', form, 0, false));
  }
  if (/te$/u.test(form)) out.push(reading('VVFIN', `${form.slice(0, -2)}en`, 0, false, 0, finite('past', 3, false)));
  if (/ten$/u.test(form)) out.push(reading('VVFIN', `${form.slice(0, -3)}en`, 0, false, 0, finite('past', 3, true)));
  out.push(reading('ADJD', form, 0, false), reading('ADV', form, 0, false), reading('NE', form, ANY_AGREEMENT, false), reading('FM', form, 0, false));
  return out;
}
