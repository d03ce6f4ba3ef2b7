/** Mends tags that the sentence as a whole shows to be wrong; each repair states what German does. */
import { keyOf } from '../shared/token.ts';
import { PAST, PRESENT, SUBJUNCTIVE_I, SUBJUNCTIVE_II } from './finite.ts';
import { embeddedAttribute } from './nominal.ts';
import type { Tag } from './tags.ts';
import { assign, type DeskWord } from './work.ts';

const can = (word: DeskWord | undefined, tag: Tag): boolean => word?.readings.some((r) => r.tag === tag) ?? false;
const NOMINAL = new Set<Tag>(['NN', 'NE', 'ADJA', 'CARD', 'PIAT', 'TRUNC', 'FM']);
const isMark = (word: DeskWord | undefined): boolean => !word || word.tag === '$,' || word.tag === '$.' || word.tag === '$(';

export function repairTags(desk: DeskWord[]): void {
  for (let i = 0; i < desk.length; i++) repairInitial(desk, i);
  for (let i = 0; i < desk.length; i++) repairNouns(desk, i);
  for (let i = desk.length - 2; i >= 0; i--) repairCapitalAdjective(desk, i);
  for (let i = 0; i < desk.length; i++) repairSmallWords(desk, i);
}

const CLOSED = /^(?:APPR|APPRART|ART|PPOSAT|PDAT|PIAT|PPER|KOUS|KON|PAV|ADV|PDS|PIS|PWAV|PWS|KOUI|CARD)$/u;

/**
 * At the head of a sentence a capital tells nothing: "Beim Gespräch", "Am Montag". Only what is as short as a Korean or
 * Chinese family name ("Im Tae-hyuk", "An Li") or opens a noble one ("Von der Leyen") can be a name after all.
 */
function repairInitial(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  const previous = desk[i - 1];
  if (word.tag !== 'NE' || (previous && previous.tag !== '$.' && previous.tag !== '$(')) return;
  const closed = word.readings.find((r) => CLOSED.test(r.tag) && r.known);
  if (!closed) return;
  const next = desk[i + 1];
  if (next?.tag === 'NE' && !can(next, 'NN') && word.form.length < 3) return;
  if (/^(?:von|van|de|da|del)$/u.test(word.lower) && (next?.tag === 'NE' || /^(?:der|den|dem)$/u.test(next?.lower ?? ''))) return;
  assign(word, closed.tag);
}

/** Words that the dictionary knows as nouns are names only in the company of names: "Angela Merkel", "Herr Koch". */
function repairNouns(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  const previous = desk[i - 1];
  if (word.tag === 'NE' && word.readings.some((r) => r.tag === 'NN' && r.known) && !(previous && (previous.tag === 'NE' || (previous.tag === 'NN' && !previous.known)))) {
    const next = desk[i + 1];
    const isGivenName = next?.tag === 'NE' && !next.readings.some((r) => r.tag === 'NN' && r.known) && /^\p{Lu}\p{Ll}{1,5}$/u.test(word.form) && !previous;
    if (!isGivenName) assign(word, 'NN');
  }
  // After an article or a possessive a capital is a noun: "das Treffen", "ihr Wille".
  if (/^V/u.test(word.tag) && /^\p{Lu}/u.test(word.form) && previous && /^(?:ART|APPRART|PPOSAT|PDAT|ADJA)$/u.test(previous.tag) && can(word, 'NN')) assign(word, 'NN');
}

/** "Außerordentlicher und Bevollmächtigter Botschafter", "der Russischen Föderation": adjectives in titles and names have a capital. */
function repairCapitalAdjective(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  if ((word.tag !== 'NN' && word.tag !== 'NE') || !can(word, 'ADJA') || word.readings.some((r) => r.tag === 'NN' && r.known && !/(?:e|er)$/u.test(r.lemma))) return;
  const adjective = word.readings.find((r) => r.tag === 'ADJA');
  const next = desk[i + 1] as DeskWord;
  const bits = adjective ? adjective.agreement | adjective.strong : 0;
  if (next.tag === 'NN' && next.known && bits & next.agreement && !/^(?:vorsitzend|abgeordnet|gesandt|beauftragt|delegiert|beamt)/u.test(adjective?.lemma ?? '')) assign(word, 'ADJA');
  else if (next.tag === 'KON' && desk[i + 2]?.tag === 'ADJA' && /^\p{Lu}/u.test(desk[i + 2]?.form ?? '')) assign(word, 'ADJA');
}

/** Words that stand alone or before a noun, with the class that they have before it. */
const ATTRIBUTIVE: Partial<Record<Tag, readonly Tag[]>> = { PIS: ['PIAT', 'PPOSAT', 'ART'], PPOSS: ['PPOSAT'] };

const readingBits = (word: DeskWord, tag: Tag): number => word.readings.reduce((bits, r) => (r.tag === tag ? bits | r.agreement : bits), 0);

function agreesWith(word: DeskWord, tag: Tag, next: DeskWord): boolean {
  const own = word.readings.filter((r) => r.tag === tag).reduce((bits, r) => bits | r.agreement, 0);
  return own !== 0 && (own & (next.agreement | next.strong)) !== 0;
}

function repairSmallWords(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  const next = desk[i + 1];
  const previous = desk[i - 1];
  // "beschieden werden", "vertreten können": of two verbs at the end of a clause the last is the finite one.
  if (/^V.FIN$/u.test(word.tag) && next && /^V[AM]FIN$/u.test(next.tag)) {
    if (can(word, 'VVPP') && next.tag === 'VAFIN') assign(word, 'VVPP');
    else if (can(word, 'VVINF')) assign(word, 'VVINF');
    else if (can(word, 'VVPP')) assign(word, 'VVPP');
    else if (next.tag === 'VAFIN' && /(?:en|t)$/u.test(word.form)) word.tag = 'VVPP';
  }
  // "die beide Seiten begrüssten", "und seiner Frau": before its noun such a word is a determiner.
  const attributive = ATTRIBUTIVE[word.tag]?.find((tag) => can(word, tag));
  if (attributive && next && (next.tag === 'NN' || next.tag === 'ADJA') && agreesWith(word, attributive, next)) assign(word, attributive);
  // "auf dem seit 1993 gültigen Abkommen", "einer von Waffen freien Zone": an article whose noun comes after its attribute.
  if (/^(?:PDS|PIS|PRELS)$/u.test(word.tag) && can(word, 'ART') && next && /^(?:APPR|APPRART|ADV|ADJD|PAV)$/u.test(next.tag)) {
    const bits = readingBits(word, 'ART');
    if ((word.tag !== 'PRELS' || !finiteBeforeMark(desk, i + 1)) && embeddedAttribute(desk, i + 1, bits, keyOf(word.readings.find((r) => r.tag === 'ART')?.lemma ?? '') === 'der') > 0) assign(word, 'ART');
  }
  // "zu" and an infinitive: "zu stärken", not "to the strong ones".
  if (word.lower === 'zu' && next && /^\p{Ll}/u.test(next.form) && next.tag !== 'ADJA')
    for (const tag of ['VVINF', 'VAINF', 'VMINF'] as const)
      if (can(next, tag)) {
        assign(word, 'PTKZU');
        assign(next, tag);
        break;
      }
  // ", die Zusammenarbeit zu vertiefen": no finite verb comes before the next comma, so "die" opens no relative clause.
  if (word.tag === 'PRELS' && can(word, 'ART') && previous && next) {
    const governed = previous.tag === 'APPR';
    const before = governed ? desk[i - 2] : previous;
    const relative = !before || before.tag === '$,' || before.tag === 'KON' || before.tag === '$(';
    if (!relative || (before && (before.tag === '$,' || governed) && (NOMINAL.has(next.tag) || /^(?:ADV|ADJD|APPR|PRF)$/u.test(next.tag)) && !finiteBeforeMark(desk, i + 1))) assign(word, NOMINAL.has(next.tag) || before?.tag === '$,' ? 'ART' : 'PDS');
  }
  // "Er sagte, die Lage sei ernst": the subjunctive stands second and more follows it; a relative clause has its verb last.
  if (word.tag === 'PRELS' && can(word, 'ART') && previous?.tag === '$,' && next && NOMINAL.has(next.tag) && subjunctiveSecond(desk, i + 1)) assign(word, 'ART');
  // ", die von beiden Seiten getragen wird": an article before what opens no noun phrase, and a finite verb at the end.
  if (word.tag === 'ART' && can(word, 'PRELS') && previous?.tag === '$,' && next && !NOMINAL.has(next.tag) && /^(?:PPER|PRF|ART|PPOSAT|PDAT|PTKNEG|PAV|V.*)$/u.test(next.tag) && finiteBeforeMark(desk, i + 1) && !agreesLater(desk, i)) assign(word, 'PRELS');
  // A preposition without anything to govern is what split off from a verb: "sprach seinen Dank aus und bat".
  if (word.tag === 'APPR' && can(word, 'PTKVZ') && (isMark(next) || next?.tag === 'KON')) assign(word, 'PTKVZ');
  // "gemäss dem Geist", "entsprechend den Abkommen"
  if ((word.tag === 'ADJD' || word.tag === 'ADV') && can(word, 'APPR') && next && /^(?:ART|PPOSAT|PDAT)$/u.test(next.tag) && /^(?:gemäss|gemäß|entsprechend|während|wegen|samt|laut|dank|statt|trotz|seit)$/u.test(word.lower)) assign(word, 'APPR');
}

/** Whether a finite verb stands between word `i` and the next comma or end; one in a nested clause does not count. */
function finiteBeforeMark(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (word.tag.endsWith('FIN')) return true;
    if (word.tag === '$.' || word.form === ';') return false;
    if (word.tag === '$,') {
      // ", die, wie er sagte, wichtig ist": look on where a nested clause begins
      const after = desk[i + 1];
      if (after && listGoesOn(desk, i + 1)) continue;
      if (!after || !/^(?:KOUS|PRELS|PRELAT|PWAV)$/u.test(after.tag)) return false;
      let j = i + 1;
      while (j < desk.length && (desk[j] as DeskWord).tag !== '$,') j++;
      i = j;
    }
  }
  return false;
}

/** Whether the first finite verb after `i` is plainly a subjunctive with more behind it than a mark, a conjunction or a verb. */
function subjunctiveSecond(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length - 1; i++) {
    const word = desk[i] as DeskWord;
    if (isMark(word) && word.tag !== '$(') return false;
    if (!word.tag.endsWith('FIN')) continue;
    const next = desk[i + 1] as DeskWord;
    return (word.finite & (SUBJUNCTIVE_I | SUBJUNCTIVE_II)) !== 0 && !(word.finite & (PRESENT | PAST)) && !isMark(next) && next.tag !== 'KON' && !/^V.FIN$/u.test(next.tag);
  }
  return false;
}

/** "an der A, B und C teilnahmen": after the comma a list that "und" closes before a finite verb at the end of the clause. */
function listGoesOn(desk: readonly DeskWord[], i: number): boolean {
  if (!/^(?:NN|NE|ART|ADJA|PPOSAT|PIAT|CARD)$/u.test(desk[i]?.tag ?? '')) return false;
  let closed = false;
  for (let j = i; j < Math.min(desk.length, i + 30); j++) {
    const word = desk[j] as DeskWord;
    if (word.tag === 'KON') closed = true;
    else if (word.tag.endsWith('FIN')) return closed && isMark(desk[j + 1]);
    else if ((word.tag === '$,' && closed) || word.tag === '$.' || /^(?:KOUS|PRELS|PTKZU|VVIZU|VVINF)$/u.test(word.tag)) return false;
  }
  return false;
}

/** Whether the article at `i` finds a noun that it agrees with before a finite verb: then it is an article after all. */
function agreesLater(desk: readonly DeskWord[], i: number): boolean {
  const article = desk[i] as DeskWord;
  const bits = article.readings.find((r) => r.tag === 'ART')?.agreement ?? 0;
  for (let j = i + 1; j < Math.min(desk.length - 1, i + 20); j++) {
    const word = desk[j] as DeskWord;
    if (word.tag.endsWith('FIN') || word.tag === '$,' || word.tag === '$.') return false;
    if (word.tag === 'ADJA' && bits & word.agreement && (desk[j + 1]?.tag === 'NN' || desk[j + 1]?.tag === 'ADJA') && (j === i + 1 || !/^(?:ART|APPR|APPRART|PPOSAT)$/u.test(desk[j - 1]?.tag ?? ''))) return true;
  }
  return false;
}
