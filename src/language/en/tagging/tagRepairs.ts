/** Mends tags by the conventions of readouts, which the tagger cannot know: months, titles, short forms, owners. */
import { verbLemma } from '../lexicon/lemmas.ts';
import { entryOf } from '../lexicon/lexicon.ts';
import { HONORIFICS, MONTHS, POSTS, setOf, WEEKDAYS } from '../lexicon/wordGroups.ts';

const COURTLY = /^(?:visits?|audiences?)$/u;
const OF_COURT = /^(?:official|state|working|royal|introductory|private|courtesy|maiden|goodwill|transit)$/u;
const GATHERINGS = setOf('consultations talks negotiations discussions');

const TWO_NAMED = setOf('bosnia-herzegovina trinidad-tobago antigua-barbuda kitts-nevis tome-principe tome-príncipe tomé-príncipe');

const REALMS = /^(?:Republic|Kingdom|State|Sultanate|Federation|Principality)$/u;

/** "of | Korea (ROK) Foreign Minister": a name, perhaps its short form, and an office right behind. */
function isOfficeBehind(forms: readonly string[], lowers: readonly string[], tags: readonly string[], from: number): boolean {
  let at = from;
  while (tags[at] === 'NNP' && !POSTS.has(lowers[at] as string) && at < from + 4) at++;
  if (at === from) return false;
  if (forms[at] === '(' && forms[at + 2] === ')') at += 3;
  while (tags[at] === 'NNP' && !POSTS.has(lowers[at] as string) && at < from + 9) at++;
  return POSTS.has(lowers[at] ?? '') && CAPITAL.test(forms[at] ?? '');
}

/** "will tomorrow | host", "will on Friday, 3 May, | visit": a modal, and nothing but a day since. */
function isBehindModalDay(lowers: readonly string[], tags: readonly string[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && i - at < 9 && (/^(?:,|on|today|tomorrow|tonight)$/u.test(lowers[at] ?? '') || tags[at] === 'CD' || WEEKDAYS.has(lowers[at] ?? '') || MONTHS.has(lowers[at] ?? ''))) at--;
  return at < i - 1 && /^(?:will|shall)$/u.test(lowers[at] ?? '');
}

const SEVERAL = setOf('both these those several many few various numerous');

/** Words of a closed list: exclamations, pronouns, prepositions, modal verbs. */
const LITTLE_WORD = /^(?:UH|WP\$?|WDT|WRB|PRP\$?|DT|IN|MD|CC|EX|TO|RP)$/u;
const CAPITAL = /^\p{Lu}/u;

const APOSTROPHE = /^['’‘`´]/u;

/** What the tagger cannot know: the conventions of readouts. */
export function repairTags(forms: readonly string[], lowers: readonly string[], tags: string[]): void {
  forms.forEach((form, i) => {
    if (form === ',' || form === '.') return;
    const lower = lowers[i] as string;
    const capital = CAPITAL.test(form);
    // "May 9", "in May": a capital inside the sentence makes it the month.
    if (
      lower === 'may' &&
      capital &&
      (i > 0 || /^\p{N}/u.test(forms[i + 1] ?? '')) &&
      (/^\p{N}/u.test(forms[i + 1] ?? '') || /^\p{N}/u.test(forms[i - 1] ?? '') || /^(?:in|of|since|until|early|late|mid|last|next|this)$/iu.test(forms[i - 1] ?? ''))
    )
      tags[i] = 'NNP';
    // "Theresa May, Prime Minister", "Theresa May thanked": behind a name, and no verb of the sentence.
    else if (
      lower === 'may' &&
      capital &&
      i > 0 &&
      tags[i] === 'MD' &&
      /^\p{Lu}\p{Ll}/u.test(forms[i - 1] ?? '') &&
      !/^(?:\p{Lu}|\p{N})/u.test(forms[i + 1] ?? '') &&
      (tags[i + 1] !== 'VB' || lowers[i + 1]?.endsWith('ed'))
    ) {
      tags[i] = 'NNP';
      if (tags[i + 1] === 'VB') tags[i + 1] = 'VBD';
    } else if (capital && (WEEKDAYS.has(lower) || MONTHS.has(lower)) && tags[i] !== 'MD' && lower !== 'march') tags[i] = 'NNP';
    else if (capital && HONORIFICS.has(lower) && lower !== 'her' && lower !== 'his') tags[i] = 'NNP';
    else if (tags[i] === 'NNPS' && /^\p{Ll}/u.test(form)) tags[i] = 'NNS';
    // "the co-chairs signed": a superlative ends otherwise.
    else if (tags[i] === 'JJS' && lower.includes('-') && lower.endsWith('s')) tags[i] = 'NNS';
    // "the next Ministerial Consultations": a name in capitals that is made of everyday words.
    else if ((tags[i] === 'NNP' || tags[i] === 'NNPS') && GATHERINGS.has(lower)) {
      tags[i] = 'NNS';
      if (CAPITAL.test(forms[i - 1] ?? '') && tags[i - 1] === 'NNP' && entryOf(lowers[i - 1] ?? '')?.adjective) tags[i - 1] = 'JJ';
    }
    // "a Royal Audience", "his Official Visit to Oslo": written like a name, and an event all the same.
    else if (tags[i] === 'NNP' && COURTLY.test(lower) && OF_COURT.test(lowers[i - 1] ?? '')) {
      tags[i] = lower.endsWith('s') ? 'NNS' : 'NN';
      if (tags[i - 1] === 'NNP') tags[i - 1] = 'JJ';
    }
    // "to President al-Hakim the greetings": the Arabic article is part of the name.
    else if (/^(?:al|el|as|ash|ad|ar|an|az|at)[-–]\p{Lu}\p{Ll}/u.test(form)) tags[i] = 'NNP';
    // "the Armenia-Azerbaijan talks": no exclamation. "In Oslo, Mrs Stern-Roy will speak": no pronoun either; the little words of English have no two capitals.
    else if (capital && LITTLE_WORD.test(tags[i] as string) && /^\p{Lu}\p{L}+[-–]\p{Lu}\p{Ll}/u.test(form)) tags[i] = 'NNP';
    // "held a luncheon meeting with A", "the sixth meeting of the committee": behind an article and a noun or an ordinal, and before whom it is with.
    else if (
      lower === 'meeting' &&
      tags[i] === 'VBG' &&
      (/^(?:NN|JJ|CD)$/u.test(tags[i - 1] ?? '') || /(?:th|first|second|third)$/u.test(lowers[i - 1] ?? '')) &&
      /^(?:DT|PRP\$|POS)$/u.test(tags[i - 2] ?? '') &&
      (tags[i - 1] === 'NN' ? /^(?:with|of|between|on|in|at)$/u.test(lowers[i + 1] ?? '') : true)
    )
      tags[i] = 'NN';
    // "will next convene", "shall next meet"
    else if (
      lower === 'next' &&
      /^(?:MD|VBD|VBZ|VBP)$/u.test(tags[i - 1] ?? '') &&
      /^(?:will|shall|would|to)$/u.test(lowers[i - 1] ?? '') &&
      /^(?:convene|meet|gather|assemble|visit|travel|take|be)$/u.test(lowers[i + 1] ?? '')
    ) {
      tags[i] = 'RB';
      tags[i + 1] = 'VB';
    }
    // "on the part of both states": no verb in the singular stands behind a word for several.
    else if (tags[i] === 'VBZ' && SEVERAL.has(lowers[i - 1] ?? '') && entryOf(lower.replace(/s$/u, ''))?.noun) tags[i] = 'NNS';
    // "will bear in mind": what is borne there is the object, and "mind" no verb.
    else if (lower === 'mind' && lowers[i - 1] === 'in' && /^(?:bear|bears|bore|bearing|keep|keeps|kept|keeping)$/u.test(lowers[i - 2] ?? '')) tags[i] = 'NN';
    // "welcomed the guest, wishing him a pleasant stay": behind a comma and before a pronoun it is what someone does.
    else if (
      forms[i - 1] === ',' &&
      lower.endsWith('ing') &&
      /^(?:NN|JJ)$/u.test(tags[i] as string) &&
      /^(?:him|her|them|it|us|me)$/u.test(lowers[i + 1] ?? '') &&
      entryOf(verbLemma(lower, 'VBG'))?.verb
    )
      tags[i] = 'VBG';
    // "Hang congratulated the guest": a capital before a finite verb at the head of a sentence is who does it.
    else if (
      i === 0 &&
      capital &&
      /^(?:VB|VBP|VBD|VBN|VBG)$/u.test(tags[0] as string) &&
      !/(?:ed|ing)$/u.test(lower) &&
      /^VB[DN]$/u.test(tags[1] ?? '') &&
      /ed$/u.test(lowers[1] ?? '') &&
      /^(?:DT|PRP\$?|NNP|IN|TO)$/u.test(tags[2] ?? '')
    ) {
      tags[0] = 'NNP';
      tags[1] = 'VBD';
    }
    // "Bosnia and Herzegovina": one state with two names.
    else if (lower === 'and' && TWO_NAMED.has(`${lowers[i - 1]}-${lowers[i + 1]}`) && CAPITAL.test(forms[i + 1] ?? '')) {
      tags[i - 1] = tags[i] = tags[i + 1] = 'NNP';
    }
    // "Omar bin Said Al-Harthi": what stands around "son of" is a name.
    else if ((lower === 'bin' || lower === 'ibn' || lower === 'bint') && i > 0 && CAPITAL.test(forms[i - 1] ?? '') && CAPITAL.test(forms[i + 1] ?? '')) tags[i - 1] = tags[i] = tags[i + 1] = 'NNP';
    // "HE the Prime Minister", "HH the Amir": letters of an Excellency, and no pronoun.
    else if (capital && /^H(?:E|H|M|RH)$/u.test(form) && /^(?:the$|\p{Lu}\p{Ll})/u.test(forms[i + 1] ?? '')) tags[i] = forms[i + 1] === 'the' ? 'PDT' : 'NNP';
    // "The Lao official had talks": always a verb, whatever it stands between.
    else if ((lower === 'had' || lower === 'held') && !/^(?:VB|MD)/u.test(tags[i] as string)) tags[i] = 'VBD';
    // "met one-on-one on Tuesday", "spoke face-to-face": how they met; before a noun it says which meeting.
    else if (/^(?:one-on-one|one-to-one|face-to-face|tête-à-tête)$/u.test(lower) && /^(?:VB|NN|CD)/u.test(tags[i] as string) && !/^(?:DT|JJ|PRP\$|CD)/u.test(tags[i - 1] ?? ''))
      tags[i] = /^NN/u.test(tags[i + 1] ?? '') ? 'JJ' : 'RB';
    // "will tomorrow, 17 March 2023, host B": behind the day comes the verb.
    else if (!capital && isBehindModalDay(lowers, tags, i) && /^(?:NN|NNP|JJ|VBD|VBP|VBN)$/u.test(tags[i] as string) && /^\p{Ll}/u.test(form) && !lower.endsWith('ed') && entryOf(lower)?.verb)
      tags[i] = 'VB';
    // "would host the minister": right behind the modal and before what it acts on a word that can be a verb is one.
    else if (
      tags[i - 1] === 'MD' &&
      !capital &&
      /^(?:NN|JJ)$/u.test(tags[i] as string) &&
      !lower.endsWith('ed') &&
      entryOf(lower)?.verb &&
      /^(?:DT|PRP\$?|NNPS?|JJ|CD|IN|TO)$/u.test(tags[i + 1] ?? '') &&
      !/^(?:will|shall)$/u.test(lowers[i - 2] ?? '')
    )
      tags[i] = 'VB';
    // "The two leaders last met in May": before its verb the word tells when, and is no attribute of what follows.
    else if (/^(?:last|first)$/u.test(lower) && tags[i] === 'JJ' && /^VB[DP]$/u.test(tags[i + 1] ?? '') && !/^(?:DT|PRP\$|POS|IN)$/u.test(tags[i - 1] ?? '')) tags[i] = 'RB';
    // "was hosted to lunch by A": a meal, and nothing to be done.
    else if (lowers[i - 1] === 'to' && /^(?:lunch|luncheon|dinner|breakfast|supper)$/u.test(lower) && /^VB/u.test(tags[i] as string)) {
      tags[i] = 'NN';
      tags[i - 1] = 'IN';
    }
    // "stands shoulder to shoulder with", "side by side", "step by step": the same noun on both sides of a preposition, without an article, tells how.
    else if (
      /^(?:to|by|in|for|after)$/u.test(lower) &&
      lowers[i - 1] === lowers[i + 1] &&
      /^\p{Ll}/u.test(forms[i - 1] ?? '') &&
      entryOf(lowers[i + 1] ?? '')?.noun &&
      !/^(?:DT|PRP\$|JJ|POS)$/u.test(tags[i - 2] ?? '')
    )
      tags[i - 1] = tags[i] = tags[i + 1] = 'RB';
    // "having met his counterpart": what has been done, and no verb of its own.
    else if (lowers[i - 1] === 'having' && tags[i] === 'VBD') tags[i] = 'VBN';
    // "The latter will present": "will" behind these is no will of theirs.
    else if (lower === 'will' && /^(?:latter|former|both|they|we|who|which)$/u.test(lowers[i - 1] ?? '') && tags[i] !== 'MD') {
      tags[i] = 'MD';
      if (entryOf(lowers[i + 1] ?? '')?.verb) tags[i + 1] = 'VB';
    }
    // "President XI Jinping": before a name it is a family name in capitals, and behind one the number of a king or pope.
    else if (capital && /^(?:XI|LI|DI)$/u.test(form) && tags[i] !== 'NNP' && /^\p{Lu}\p{Ll}/u.test(forms[i + 1] ?? '') && (tags[i - 1] !== 'NNP' || POSTS.has(lowers[i - 1] ?? ''))) tags[i] = 'NNP';
    // "April 3-6"
    else if (tags[i] === 'SYM' && /^\p{N}+$/u.test(form)) tags[i] = 'CD';
    // "Lloyd J. Marden III met": the number is the name's.
    if (tags[i] === 'CD' && tags[i - 1] === 'NNP' && /^(?:II|III|IV)$/u.test(form) && /^\p{Lu}\p{Ll}/u.test(forms[i - 1] ?? '')) tags[i] = 'NNP';
    // "with Republic of Kenya Minister Tarn": before an office the state's name is one word.
    if (lower === 'of' && REALMS.test(forms[i - 1] ?? '') && isOfficeBehind(forms, lowers, tags, i + 1)) tags[i] = 'NNP';
    // "Paul R. Marden, Jr. spoke": the comma is the name's.
    if (forms[i - 1] === ',' && /^(?:Jr|Sr)\.?$/u.test(form) && tags[i - 2] === 'NNP') tags[i - 1] = tags[i] = 'NNP';
    if (!APOSTROPHE.test(form)) return;
    // "the ministers' talks"
    if (/^['’]$/u.test(form) && /s$/iu.test(forms[i - 1] ?? '') && /^(?:NN|JJ|CD|VBN|VBG)/u.test(tags[i + 1] ?? '') && tags[i - 1]?.startsWith('NN')) tags[i] = 'POS';
    // "the ministers' and governors' meeting"
    if (
      /^['’]$/u.test(form) &&
      /s$/iu.test(forms[i - 1] ?? '') &&
      tags[i - 1]?.startsWith('NN') &&
      tags[i + 1] === 'CC' &&
      forms.slice(i + 2, i + 8).some((f, n) => /^['’]$/u.test(f) && /s$/iu.test(forms[i + 1 + n] ?? '') && /^(?:NN|JJ)/u.test(tags[i + 3 + n] ?? ''))
    )
      tags[i] = 'POS';
    if (/^['’‘`´]s$/iu.test(form) && /^(?:NN|JJ|CD|VBN|POS|RBS|DT)/u.test(tags[i + 1] ?? '') && tags[i - 1]?.startsWith('NNP') && !/^(?:DT|POS)/u.test(tags[i + 1] ?? '')) tags[i] = 'POS';
  });
}
