/** Mends nouns, names and the adjectives that are written with a capital. */
import { ANY_AGREEMENT } from '../../shared/agreement.ts';
import { keyOf } from '../../shared/token.ts';
import { dictionaryReadings } from '../morphology/lexicon.ts';
import { isNounKind } from '../morphology/nounKinds.ts';
import { placeOf } from '../morphology/places.ts';
import { assign, type DeskWord } from '../work.ts';
import { can, nounFollows, readingBits } from './desk.ts';

/** Words that the dictionary knows as nouns are names only in the company of names: "Angela Merkel", "Herr Koch". */
export function repairNouns(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  const previous = desk[i - 1];
  // "sein US-amerikanischer Amtskollege": small letters behind the hyphen make an adjective.
  if (/^N[NE]$/u.test(word.tag) && /^\p{Lu}[\p{L}]*-\p{Ll}+(?:e|er|en|em|es)$/u.test(word.form) && can(word, 'ADJA')) return assign(word, 'ADJA');
  // "Bildungs-, Forschungs- und Innovationspolitik"
  if (/^N[NE]$/u.test(word.tag) && word.form.length > 2 && word.form.endsWith('-') && can(word, 'TRUNC')) return assign(word, 'TRUNC');
  // "des Eidg. Justiz- und Polizeidepartements": a shortened adjective.
  if (
    /^(?:NN|NE|FM|XY)$/u.test(word.tag) &&
    word.form.length > 2 &&
    word.form.endsWith('.') &&
    previous &&
    /^(?:ART|APPRART|PPOSAT)$/u.test(previous.tag) &&
    /^(?:NN|TRUNC)$/u.test(desk[i + 1]?.tag ?? '')
  ) {
    word.tag = 'ADJA';
    word.agreement = word.strong = ANY_AGREEMENT;
  }
  const owner = previous?.tag === 'NE' && /[^s]s$/u.test(previous.form) && desk[i - 2]?.tag === 'NN' && desk[i - 2]?.known && !isNounKind('person', desk[i - 2]?.key ?? '');
  if (word.tag === 'NE' && word.readings.some((r) => r.tag === 'NN' && r.known) && !(!owner && previous && (previous.tag === 'NE' || (previous.tag === 'NN' && !previous.known)))) {
    const next = desk[i + 1];
    const titled = previous?.tag === 'NN' && isNounKind('person', previous.key) && next?.tag === 'NE' && !can(next, 'ADJA');
    const isGivenName =
      titled ||
      (next?.tag === 'NE' &&
        !next.readings.some((r) => r.tag === 'NN' && r.known) &&
        /^\p{Lu}\p{Ll}{1,5}$/u.test(word.form) &&
        !previous &&
        !word.readings.some((r) => r.tag === 'NN' && isNounKind('person', keyOf(r.lemma))));
    if (!isGivenName) assign(word, 'NN');
  }
  // "sachorientierte Zusammenarbeit": a verb that no dictionary has is rather the adjective made of it, right before its noun.
  if (
    word.tag === 'VVFIN' &&
    /ierte$/u.test(word.form) &&
    /^N[NE]$/u.test(desk[i + 1]?.tag ?? '') &&
    desk[i + 1]?.readings.some((r) => r.tag === 'NN' && r.known && readingBits(word, 'ADJA') & r.agreement) &&
    !dictionaryReadings(word.lower).some((r) => r.tag.startsWith('VV'))
  )
    return assign(word, 'ADJA');
  // "Kim, Vizevorsitzender des Komitees": without a noun behind it a capital adjective is a noun itself.
  if (word.tag === 'ADJA' && /^\p{Lu}/u.test(word.form) && can(word, 'NN') && !/^(?:NN|NE|ADJA|KON|TRUNC|\$\()$/u.test(desk[i + 1]?.tag ?? '')) assign(word, 'NN');
  // "Xi Jinping", "Staatspräsident Park Geun-hye": a short noun without an article right before a name is the family name.
  if (
    word.tag === 'NN' &&
    word.form.length <= 4 &&
    desk[i + 1]?.tag === 'NE' &&
    !desk[i + 1]?.readings.some((r) => r.tag === 'NN' && r.known) &&
    !/^(?:ART|ADJA|APPRART|PPOSAT|PDAT|PIAT|CARD)$/u.test(previous?.tag ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(word.form) &&
    !isNounKind('person', word.key) &&
    !isNounKind('time', word.key)
  )
    assign(word, 'NE');
  // "Badr bin Hamad": between two names no verb.
  if (word.tag === 'VAFIN' && word.form === 'bin' && previous?.tag === 'NE' && desk[i + 1]?.tag === 'NE') {
    word.tag = 'NE';
    word.lemma = word.form;
    word.key = 'bin';
    word.finite = 0;
  }
  // "die Mitglieder der Liechtensteiner Regierung"
  if (
    /^N[NE]$/u.test(word.tag) &&
    !word.readings.some((r) => r.tag === 'NN' && r.known) &&
    /^\p{Lu}\p{Ll}{3,}er$/u.test(word.form) &&
    previous &&
    /^(?:ART|APPRART|PPOSAT|PDAT)$/u.test(previous.tag) &&
    desk[i + 1]?.readings.some((r) => r.tag === 'NN' && r.known) &&
    /^\p{Lu}/u.test(desk[i + 1]?.form ?? '')
  ) {
    word.tag = 'ADJA';
    word.agreement = word.strong = ANY_AGREEMENT;
  }
  // After an article or a possessive a capital is a noun: "das Treffen", "ihr Wille".
  if (/^V/u.test(word.tag) && /^\p{Lu}/u.test(word.form) && previous && /^(?:ART|APPRART|PPOSAT|PDAT|ADJA)$/u.test(previous.tag) && can(word, 'NN')) assign(word, 'NN');
}

const isNameOrDegree = (word: DeskWord): boolean => (word.tag === 'NE' && !placeOf(word.form)) || /^(?:Dr|Prof|Mag|Ing|Dipl)\.$/u.test(word.form);

const OFFICES = /(?:vorsitzend|abgeordnet|gesandt|beauftragt|delegiert|beamt)/u;

/** "Außerordentlicher und Bevollmächtigter Botschafter", "der Russischen Föderation": adjectives in titles and names have a capital. */
export function repairCapitalAdjective(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  // "Vorsitzender der Partei", "Abgeordneter aus Bern": with a capital inside a sentence, and no noun behind it, it is one itself.
  if ((word.tag === 'ADJA' || word.tag === 'ADJD' || word.tag === 'ADV') && i > 0 && desk[i - 1]?.tag !== '$.' && /^\p{Lu}/u.test(word.form) && can(word, 'NN') && !nounFollows(desk, i + 1)) {
    assign(word, 'NN');
    return;
  }
  // "die Abgeordneten Karla Wenk und Jo Brehm": so it is behind an article and before a name, where it tells an office.
  const next = desk[i + 1] as DeskWord;
  if (word.tag === 'ADJA' && i > 0 && /^\p{Lu}/u.test(word.form) && can(word, 'NN') && OFFICES.test(word.key) && isNameOrDegree(next) && desk[i - 1]?.tag === 'ART') {
    assign(word, 'NN');
    return;
  }
  if ((word.tag !== 'NN' && word.tag !== 'NE') || !can(word, 'ADJA') || word.readings.some((r) => r.tag === 'NN' && r.known && !/(?:e|er|en)$/u.test(r.lemma))) return;
  const adjective = word.readings.find((r) => r.tag === 'ADJA');
  const bits = adjective ? adjective.agreement | adjective.strong : 0;
  if (next.tag === 'NN' && bits & next.agreement && !OFFICES.test(adjective?.lemma ?? '')) assign(word, 'ADJA');
  else if (next.tag === 'KON' && desk[i + 2]?.tag === 'ADJA' && /^\p{Lu}/u.test(desk[i + 2]?.form ?? '')) assign(word, 'ADJA');
}
