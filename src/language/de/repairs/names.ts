/** Tells names of persons from the nouns that they look like: "Anna Kern", "Bundesrat Wolf", "Minister J. Stein". */
import { givenNameKey, givenNames, isListedGivenName } from '../../shared/givenNames.ts';
import { keyOf } from '../../shared/token.ts';
import nouns from '../data/nouns.json' with { type: 'json' };
import { isNounKind } from '../morphology/nounKinds.ts';
import { placeOf } from '../morphology/places.ts';
import { keys } from '../morphology/wordKeys.ts';
import { assign, type DeskWord } from '../work.ts';
import { can } from './desk.ts';

const TITLES = keys(nouns.titles);
/** Nouns that stand by themselves beside a verb: "sagte Hilfe zu", "nahm Stellung". */
const BARE = keys(nouns.bare);
const STYLES = keys(nouns.styles);
const ABSTRACT = /(?:ung|heit|keit|schaft|ion|tät|nis|ismus|tum|enz|anz)$/u;
const NOT_BARE_BEFORE = /^(?:ART|ADJA|APPRART|PPOSAT|PDAT|PIAT|CARD|PWAT|PRELAT)$/u;

const isStateGenitive = (form: string): boolean => placeOf(form) !== undefined || placeOf(form.slice(0, -1)) !== undefined;
const isKnownNoun = (word: DeskWord): boolean => word.readings.some((r) => r.tag === 'NN' && r.known);

/** A listed given name that is in this place no place and no noun. */
export function isGivenName(word: DeskWord | undefined): boolean {
  if (!word || !/^\p{Lu}\p{Ll}/u.test(word.form) || (word.tag !== 'NE' && word.tag !== 'NN' && word.tag !== 'FM')) return false;
  return !(word.tag === 'NN' && isKnownNoun(word)) && !placeOf(word.form) && !isNounKind('time', word.key) && isListedGivenName(word.form);
}

/** A given name that is a common noun as well: "Horst", "Rose", "Wolf". What can be counted has an article, so before another capital it has none only as a name. */
function isNounAsGivenName(desk: readonly DeskWord[], i: number): boolean {
  const word = desk[i] as DeskWord;
  const before = desk[i - 1];
  return (
    canBeSurname(word) &&
    word.form.length > 2 &&
    !placeOf(word.form) &&
    givenNames().get(givenNameKey(word.form)) !== undefined &&
    !NOT_BARE_BEFORE.test(before?.tag ?? '') &&
    !(before?.tag === 'NN' && !isNounKind('person', before.key) && !TITLES.has(before.key))
  );
}

/** What a family name looks like where it is a noun as well: a thing that can be counted, in the singular, by itself. */
function canBeSurname(word: DeskWord | undefined): boolean {
  return isCountable(word) && word.form.length <= 8 && !isNounKind('agent', word.key) && !isNounKind('label', word.key);
}

/** "Kaiser", "König", "Richter": a short noun for a person in its dictionary form. */
const isPostAsSurname = (word: DeskWord): boolean => word.tag === 'NN' && word.form === word.lemma && word.form.length <= 8 && isNounKind('person', word.key) && !/(?:in|chef)$/u.test(word.key);

export function isCountable(word: DeskWord | undefined): word is DeskWord {
  if (word?.tag !== 'NN' || !/^\p{Lu}\p{Ll}+$/u.test(word.form) || word.form !== word.lemma) return false;
  if (BARE.has(word.key) || TITLES.has(word.key) || ABSTRACT.test(word.key)) return false;
  return !(['person', 'time', 'event', 'encounter'] as const).some((kind) => isNounKind(kind, word.key));
}

export function repairNames(desk: DeskWord[]): void {
  for (let i = 0; i < desk.length; i++) {
    const word = desk[i] as DeskWord;
    const next = desk[i + 1];
    if (!next) return;
    // "mit dem Minister Armen Tarnjan": between an office and a word that no dictionary has, a capital is a given name, though it could be a form of an adjective.
    const office = desk[i - 1];
    if (
      office?.tag === 'NN' &&
      (isNounKind('person', office.key) || TITLES.has(office.key)) &&
      word.tag === 'ADJA' &&
      /^\p{Lu}\p{Ll}/u.test(word.form) &&
      ((next.tag === 'NE' && !placeOf(next.form)) || (next.tag === 'NN' && !next.known))
    ) {
      asName(word);
      asName(next);
    }
    // "hat mit Tarn Gespräche geführt": several events are no part of a name.
    if (word.tag === 'NE' && next.tag === 'NE' && next.readings.some((r) => r.tag === 'NN' && r.known && r.lemma !== next.form && isNounKind('encounter', keyOf(r.lemma)))) assign(next, 'NN');
    // "bot Kenia Hilfe an": a country has no family name.
    if (next.tag === 'NE' && placeOf(word.form) && can(next, 'NN') && next.readings.some((r) => r.tag === 'NN' && BARE.has(keyOf(r.lemma)))) assign(next, 'NN');
    // "Chinas Außenminister Li Ming": between the genitive of a state and a name stands an office.
    const post = word.tag === 'NE' && /s$/u.test(word.form) && isStateGenitive(word.form) ? desk[i + 1]?.readings.find((r) => r.tag === 'NN' && r.known) : undefined;
    if (post && next.tag === 'NE' && /^(?:NE|FM)$/u.test(desk[i + 2]?.tag ?? '') && (isNounKind('person', keyOf(post.lemma)) || TITLES.has(keyOf(post.lemma)))) assign(next, 'NN');
    // "Staatssekretär Tarns Arbeitsbesuch": what someone does stands behind the genitive of a name, and is no part of it.
    if (
      word.tag === 'NE' &&
      next.tag === 'NE' &&
      /[^s]s$/u.test(word.form) &&
      next.readings.some((r) => r.tag === 'NN' && r.known && (isNounKind('event', keyOf(r.lemma)) || BARE.has(keyOf(r.lemma))))
    )
      assign(next, 'NN');
    // "besucht Bundesrat Holm Projekte", "Anna Holms Fazit": behind a family name no plural and nothing abstract belongs to the name, nor what stands behind its genitive.
    if (
      (word.tag === 'NE' || (word.tag === 'NN' && !isKnownNoun(word))) &&
      next.tag === 'NE' &&
      isFamilyName(desk, i) &&
      next.readings.some((r) => r.tag === 'NN' && r.known && goesBeyondName(word, next, r.lemma))
    )
      assign(next, 'NN');
    if (isNounAsGivenName(desk, i) && desk[i + 2]?.tag !== 'NN' && ((next.tag === 'NE' && !placeOf(next.form)) || (isCountable(next) && next.form.length <= 12))) {
      asName(word);
      asName(next);
    }
    // "Ministerin Ute Hellmann": behind an office without an article what no dictionary has is a given name, and what is put together like a noun for a person ("Feldmann") the family name; "Ministerin Kaymann Hauptmann der Reserve" has more behind it.
    if (
      isBareOffice(desk, i - 1) &&
      word.tag === 'NN' &&
      !isKnownNoun(word) &&
      /^\p{Lu}\p{Ll}+$/u.test(word.form) &&
      next.tag === 'NN' &&
      next.form === next.lemma &&
      (/.mann$/u.test(next.key) || !isKnownNoun(next)) &&
      !/^(?:NN|NE|ART|ADJA)$/u.test(desk[i + 2]?.tag ?? '')
    ) {
      asName(word);
      asName(next);
    }
    if (isGivenName(word)) {
      // "in Zürich Claudio Rossi": a given name before a capital is a name.
      if (word.tag === 'NN' && (next.tag === 'NE' || canBeSurname(next) || (next.tag === 'NN' && !next.known))) assign(word, 'NE');
      // "vertreten durch Anna Kern": what can be counted does not stand without an article, so it is the family name.
      // "Ministerin Anna Kaiser": nobody's office stands behind his given name without an article.
      if (word.tag === 'NE' && isPostAsSurname(next) && !NOT_BARE_BEFORE.test(desk[i - 1]?.tag ?? '') && !/^(?:NN|NE|ADJA|ART)$/u.test(desk[i + 2]?.tag ?? '')) asName(next);
      if (word.tag === 'NE' && canBeSurname(next) && !NOT_BARE_BEFORE.test(desk[i - 1]?.tag ?? '') && desk[i + 2]?.tag !== 'NN') asName(next);
    }
    // "Bundesrat Kern", but "der Bundesrat Kern und Aufgabe ..." has its article: an office without one is followed by a name.
    if (isBareOffice(desk, i) && canBeSurname(next) && (isBareOffice(desk, i + 2) || !/^(?:NN|NE|ADJA)$/u.test(desk[i + 2]?.tag ?? ''))) asName(next);
  }
}

/** A name that is no given name, behind another or behind an office without an article. */
const isFamilyName = (desk: readonly DeskWord[], i: number): boolean => {
  const word = desk[i] as DeskWord;
  return !/\.$/u.test(word.form) && !isListedGivenName(word.form) && !placeOf(word.form) && (desk[i - 1]?.tag === 'NE' || isBareOffice(desk, i - 1));
};

const goesBeyondName = (name: DeskWord, next: DeskWord, lemma: string): boolean =>
  lemma !== next.form || ABSTRACT.test(keyOf(lemma)) || (/[^s]s$/u.test(name.form) && isNounLike(lemma)) || isNounKind('person', keyOf(lemma));
const isNounLike = (lemma: string): boolean => lemma.length > 3;

function isBareOffice(desk: readonly DeskWord[], i: number): boolean {
  const word = desk[i];
  return (
    word?.tag === 'NN' &&
    word.form.length > 3 &&
    (TITLES.has(word.key) || isNounKind('person', word.key)) &&
    word.form === word.lemma &&
    !isNounKind('label', word.key) &&
    !NOT_BARE_BEFORE.test(desk[i - 1]?.tag ?? '')
  );
}

function asName(word: DeskWord): void {
  if (word.readings.some((r) => r.tag === 'NE')) assign(word, 'NE');
  else word.tag = 'NE';
  word.lemma = word.form;
  word.key = keyOf(word.form);
}

/** "I.E. Frau A", "S.E. Herrn B", "S.K.H. Prinz C": the letters of a style of address go with what follows. */
export function repairStyles(desk: readonly DeskWord[]): void {
  // "Seine Exzellenz A", "Ihrer Königlichen Hoheit": the same in full is no owner of anything.
  for (let i = 0; i + 1 < desk.length; i++) {
    const word = desk[i] as DeskWord;
    const own = /^(?:Sein|Ihr|Eur)(?=e?[rmns]?$)/u.exec(word.form)?.[0];
    if (!own || !STYLES.has((/^\p{Lu}\p{Ll}*e[rn]?$/u.test(desk[i + 1]?.form ?? '') && desk[i + 1]?.tag === 'ADJA' ? desk[i + 2] : desk[i + 1])?.key ?? '')) continue;
    assign(word, 'ADJA');
    word.lemma = own;
    word.key = keyOf(own);
  }
  for (let i = 0; i + 1 < desk.length; i++) if (/^[SI]\.(?:K\.)?[EHMDK]\.$/u.test((desk[i] as DeskWord).form) && /^(?:NN|NE)$/u.test(desk[i + 1]?.tag ?? '')) assign(desk[i] as DeskWord, 'ADJA');
}

/**
 * "Ulrich Brandhorst kam. Brandhorst lobte das Land": a family name that has been read behind a given name is one again where it
 * stands by itself, though it looks like a noun. `surnames` are those of the text so far.
 */
export function takeUpSurnames(desk: DeskWord[], surnames: Set<string>): void {
  desk.forEach((word, i) => {
    const before = desk[i - 1];
    if (word.tag === 'NN' && surnames.has(word.form) && !NOT_BARE_BEFORE.test(before?.tag ?? '') && !desk[i + 1]?.tag.startsWith('NE')) assign(word, 'NE');
    else if (word.tag === 'NE' && before && before.tag === 'NE' && isGivenName(before) && !placeOf(word.form) && !/^(?:NE|\$\()$/u.test(desk[i + 1]?.tag ?? '')) surnames.add(word.form);
  });
}
