/** Mends words in small letters whose class the sentence tells: infinitives, participles, particles, pronouns. */
import { ANY_AGREEMENT } from '../../shared/agreement.ts';
import { keyOf } from '../../shared/token.ts';
import { embeddedAttribute } from '../attributes.ts';
import verbs from '../data/verbs.json' with { type: 'json' };
import { PAST, PRESENT, SUBJUNCTIVE_I, SUBJUNCTIVE_II, THIRD_PERSON_PLURAL, THIRD_PERSON_SINGULAR } from '../finite.ts';
import { dictionaryReadings } from '../lexicon.ts';
import type { Tag } from '../tags.ts';
import { assign, type DeskWord } from '../work.ts';
import { agreesWith, can, finiteReading, isFiniteVerb, isMark, nounFollows, readingBits } from './desk.ts';

const NOMINAL = new Set<Tag>(['NN', 'NE', 'ADJA', 'CARD', 'PIAT', 'TRUNC', 'FM']);

/** Verbs that take "über" themselves. */
const OVER: ReadonlySet<string> = new Set(verbs.governs.über.split(' ').map(keyOf));

/** "nach wie vor": three words that are one adverb. */
export function repairFrozen(desk: readonly DeskWord[]): void {
  for (let i = 0; i + 2 < desk.length; i++) {
    if (desk[i]?.lower !== 'nach' || desk[i + 1]?.lower !== 'wie' || desk[i + 2]?.lower !== 'vor') continue;
    for (let j = i; j < i + 3; j++) assign(desk[j] as DeskWord, 'ADV');
  }
}

/** Whether a finite verb comes before word `i` without a mark or conjunction between. */
function finiteInStretch(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const word = desk[j] as DeskWord;
    if (isFiniteVerb(word)) return true;
    if (isMark(word) || word.tag === 'KON' || /^(?:KOUS|PRELS)$/u.test(word.tag)) return false;
  }
  return false;
}

/** Whether the last finite verb before word `i` is a modal or a form of werden, and no infinitive stands between. */
function waitsForInfinitive(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const word = desk[j] as DeskWord;
    if (/^V.(?:INF|PP|IZU)$/u.test(word.tag) || /^(?:KOUS|PRELS|\$\.)$/u.test(word.tag)) return false;
    if (isFiniteVerb(word)) return word.tag === 'VMFIN' || (word.tag === 'VAFIN' && word.key === 'werden');
  }
  return false;
}

/** Whether a modal verb or a form of werden comes before word `i` in its stretch. */
export function governedInfinitive(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const word = desk[j] as DeskWord;
    if (isFiniteVerb(word)) return word.tag === 'VMFIN' || (word.tag === 'VAFIN' && word.key === 'werden');
    if (isMark(word) || word.tag === 'KON' || /^(?:KOUS|PRELS)$/u.test(word.tag)) return false;
  }
  return false;
}

/** Whether the last word before the next mark could be a finite verb. */
function verbBeforeMark(desk: readonly DeskWord[], i: number): boolean {
  let end = i;
  while (end < desk.length && !isMark(desk[end])) end++;
  const last = desk[end - 1];
  return last !== undefined && end - 1 > i && /^V.(?:PP|INF)$/u.test(last.tag) && finiteReading(last) !== undefined;
}

/** Makes the verb at `i` an attribute where an article before it, with something between, would else find no noun. */
function attributeInWaiting(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  for (let k = i - 2; k >= Math.max(0, i - 16); k--) {
    const article = desk[k] as DeskWord;
    // "die neue, im Mai eröffnete Botschaft"
    if (article.tag === '$,' && desk[k - 1]?.tag === 'ADJA' && desk[k - 2]?.tag === 'ART' && /^(?:APPR|APPRART)$/u.test(desk[k + 1]?.tag ?? '')) {
      const { tag } = word;
      assign(word, 'ADJA');
      const first = desk[k - 2] as DeskWord;
      if (embeddedAttribute(desk, k + 1, first.agreement, first.key === 'der') !== i) assign(word, tag);
      return;
    }
    if (isMark(article) || isFiniteVerb(article) || article.tag === 'KOUS') return;
    if (!/^(?:ART|PDS|PRELS|PPOSAT|PIS)$/u.test(article.tag) || !can(article, article.tag === 'PPOSAT' ? 'PPOSAT' : 'ART') || !/^(?:APPR|APPRART|ADV|ADJD|PAV|PRF)$/u.test(desk[k + 1]?.tag ?? ''))
      continue;
    const { tag } = word;
    assign(word, 'ADJA');
    const bits = readingBits(article, article.tag === 'PPOSAT' ? 'PPOSAT' : 'ART');
    if (embeddedAttribute(desk, k + 1, bits, article.lower.startsWith('d')) === i) {
      if (article.tag !== 'PPOSAT') assign(article, 'ART');
    } else assign(word, tag);
    return;
  }
}

/** Whether an infinitive with zu comes before any finite verb. */
function infinitiveAhead(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i; j < Math.min(desk.length, i + 40); j++) {
    const tag = desk[j]?.tag as Tag;
    if (tag === 'VVIZU' || (tag === 'PTKZU' && /INF$/u.test(desk[j + 1]?.tag ?? ''))) return true;
    if (tag.endsWith('FIN') || tag === '$.') return false;
  }
  return false;
}

function finiteKeyBefore(desk: readonly DeskWord[], i: number): string | undefined {
  for (let j = i - 1; j >= 0 && desk[j]?.tag !== '$.'; j--) if (isFiniteVerb(desk[j] as DeskWord)) return desk[j]?.key;
  return undefined;
}

/** Whether the finite verb of the stretch before (or right after) word `i` is a form of werden. */
function werdenBefore(desk: readonly DeskWord[], i: number): boolean {
  const key = desk[i + 1]?.tag === 'VAFIN' ? desk[i + 1]?.key : finiteKeyBefore(desk, i);
  return key === 'werden' || key === 'haben';
}

/** Words that stand alone or before a noun, with the class that they have before it. */
const ATTRIBUTIVE: Partial<Record<Tag, readonly Tag[]>> = { PIS: ['PIAT', 'PPOSAT', 'ART'], PPOSS: ['PPOSAT'], PDS: ['ART', 'PDAT'] };

export function repairSmallWords(desk: DeskWord[], i: number): void {
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
  // "zu informellen Gesprächen": before a noun phrase a preposition.
  if (
    /^(?:PTKZU|ADV|PTKA|PTKVZ)$/u.test(word.tag) &&
    word.lower === 'zu' &&
    can(word, 'APPR') &&
    next &&
    /^(?:NN|NE|ART|PPOSAT|PDAT|PIAT|ADJA|CARD)$/u.test(next.tag) &&
    (next.tag !== 'ADJA' || word.tag === 'PTKZU') &&
    (next.tag !== 'ADJA' || nounFollows(desk, i + 1))
  )
    assign(word, 'APPR');
  // ", um seinen Kollegen zu treffen"
  if (word.lower === 'um' && word.tag === 'APPR' && (!previous || previous.tag === '$,' || previous.tag === 'KON') && can(word, 'KOUI') && infinitiveAhead(desk, i + 1)) assign(word, 'KOUI');
  // "deren Chancen", "dessen Regierung": before a noun the possessive.
  if (/^(?:deren|dessen)$/u.test(word.lower) && /^(?:PRELS|PDS)$/u.test(word.tag) && next && /^(?:NN|ADJA|CARD)$/u.test(next.tag)) {
    if (previous?.tag === '$,' || (previous?.tag === 'APPR' && desk[i - 2]?.tag === '$,')) assign(word, 'PRELAT');
    else {
      word.tag = 'PDAT';
      word.agreement = ANY_AGREEMENT;
    }
  }
  // "über 100 000 Menschen": where no verb of the sentence calls for it, a bound and no preposition.
  if (
    word.tag === 'APPR' &&
    /^(?:über|unter)$/u.test(word.lower) &&
    next?.tag === 'CARD' &&
    previous?.tag !== 'KON' &&
    can(word, 'APPR') &&
    !desk.some((w) => w.tag.startsWith('V') && OVER.has(w.key))
  ) {
    word.tag = 'ADV';
    word.agreement = 0;
  }
  // "wird mit dem Präsidenten, Laurent Mosar, zusammentreffen": no clause is a finite verb and nothing else.
  if (word.tag === 'VVFIN' && previous?.tag === '$,' && isMark(next) && can(word, 'VVINF') && waitsForInfinitive(desk, i)) assign(word, 'VVINF');
  // "sind ausgezeichnet und freundschaftlich", "zeigte sich erfreut"
  if (word.tag === 'VVPP' && can(word, 'ADJD') && next?.tag === 'KON' && desk[i + 2]?.tag === 'ADJD' && isMark(desk[i + 3]) && finiteKeyBefore(desk, i) === 'sein') assign(word, 'ADJD');
  // "arbeitet zusammen mit", but "weihte zusammen mit B die Brücke ein"
  if (word.lower === 'zusammen' && previous?.tag === 'VVFIN' && can(word, 'PTKVZ') && next?.lower === 'mit')
    assign(word, dictionaryReadings(`zusammen${previous.key}`).some((r) => r.tag === 'SEP') ? 'PTKVZ' : 'ADV');
  // "und damit seine Entschlossenheit signalisiert"
  if (word.tag === 'KOUS' && word.lower === 'damit' && previous?.tag === 'KON' && can(word, 'PAV')) assign(word, 'PAV');
  // "habe gehalten werden können", "soll besprochen werden": the finite verb has come before.
  if (/^V[AM]FIN$/u.test(word.tag) && previous && /^V.(?:INF|PP)$/u.test(previous.tag) && (isMark(next) || next?.tag === 'KON') && finiteInStretch(desk, i)) {
    const infinitive: Tag = word.tag === 'VMFIN' ? 'VMINF' : 'VAINF';
    if (can(word, infinitive)) assign(word, infinitive);
  }
  // ", die in Bern stattfand und die sich mit Fragen befasste"
  if (word.tag === 'ART' && can(word, 'PRELS') && previous?.tag === 'KON' && next && /^(?:PRF|PPER)$/u.test(next.tag) && finiteBeforeMark(desk, i + 1)) assign(word, 'PRELS');
  // "Der in den letzten Jahren erreichte Ausgleich habe": the article waits for a noun, so what looks like a verb is its attribute.
  if (word.tag === 'VVFIN' && can(word, 'ADJA') && next && /^(?:NN|ADJA|NE)$/u.test(next.tag)) attributeInWaiting(desk, i);
  // "würde einen Handel anregen und sich auswirken": after a modal verb or werden the last verb is an infinitive.
  if (word.tag === 'VVFIN' && can(word, 'VVINF') && (isMark(next) || next?.tag === 'KON') && governedInfinitive(desk, i)) assign(word, 'VVINF');
  // "wird empfangen werden": before the infinitive of werden a participle.
  if (word.tag === 'VVINF' && can(word, 'VVPP') && next?.lower === 'werden' && can(next, 'VAINF') && finiteInStretch(desk, i)) assign(word, 'VVPP');
  // "gezielt vermarktet werden": of two participles the first is an adverb.
  if (word.tag === 'VVPP' && next?.tag === 'VVPP' && can(word, 'ADJD')) assign(word, 'ADJD');
  // "Aus Oslo traf ... ein": what closes a phrase with a preposition ("von Bern aus") cannot open a field.
  if (word.tag === 'APZR' && can(word, 'APPR') && (isMark(previous) || previous?.tag === 'KON' || (previous && isFiniteVerb(previous)))) assign(word, 'APPR');
  // "z. B.", "d. h.", "u. a."
  if (/^\p{Ll}\.$/u.test(word.form) && next && /^\p{L}\.$/u.test(next.form)) word.tag = next.tag = 'ADV';
  // "der sieben Industriestaaten"
  if (word.tag === 'VVFIN' && can(word, 'CARD') && previous && /^(?:ART|APPR|PPOSAT)$/u.test(previous.tag)) assign(word, 'CARD');
  // "sich als freier Staat anschliessen": within a clause "als" compares.
  if (word.tag === 'KOUS' && /^(?:als|wie)$/u.test(word.lower) && can(word, 'KOKOM') && previous && !isMark(previous) && !/^(?:KON|ADV|KOUS)$/u.test(previous.tag)) assign(word, 'KOKOM');
  // "wurde vereinbart": with werden a participle, not an adjective.
  if (word.tag === 'ADJD' && can(word, 'VVPP') && (isMark(next) || next?.tag === 'KON' || next?.tag === 'VAFIN') && werdenBefore(desk, i)) assign(word, 'VVPP');
  // "die beide Seiten begrüssten", "und seiner Frau": before its noun such a word is a determiner.
  const attributive = ATTRIBUTIVE[word.tag]?.find((tag) => can(word, tag));
  if (attributive && next && (next.tag === 'NN' || next.tag === 'ADJA') && agreesWith(word, attributive, next)) assign(word, attributive);
  // "auf dem seit 1993 gültigen Abkommen", "einer von Waffen freien Zone": an article whose noun comes after its attribute.
  if (/^(?:PDS|PIS|PRELS)$/u.test(word.tag) && can(word, 'ART') && next && /^(?:APPR|APPRART|ADV|ADJD|PAV)$/u.test(next.tag)) {
    const bits = readingBits(word, 'ART');
    if (
      (word.tag !== 'PRELS' || !(finiteBeforeMark(desk, i + 1) || verbBeforeMark(desk, i + 1))) &&
      embeddedAttribute(desk, i + 1, bits, keyOf(word.readings.find((r) => r.tag === 'ART')?.lemma ?? '') === 'der') > 0
    )
      assign(word, 'ART');
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
    if (!relative || (before && (before.tag === '$,' || governed) && (NOMINAL.has(next.tag) || /^(?:ADV|ADJD|APPR|PRF)$/u.test(next.tag)) && !finiteBeforeMark(desk, i + 1)))
      assign(word, NOMINAL.has(next.tag) || before?.tag === '$,' || embeddedAttribute(desk, i + 1, readingBits(word, 'ART'), true) > 0 ? 'ART' : 'PDS');
  }
  // "Er sagte, die Lage sei ernst": the subjunctive stands second and more follows it; a relative clause has its verb last.
  if (word.tag === 'PRELS' && can(word, 'ART') && previous?.tag === '$,' && next && NOMINAL.has(next.tag) && subjunctiveSecond(desk, i + 1)) assign(word, 'ART');
  // ", die von beiden Seiten getragen wird": an article before what opens no noun phrase, and a finite verb at the end.
  if (
    word.tag === 'ART' &&
    can(word, 'PRELS') &&
    previous?.tag === '$,' &&
    next &&
    !NOMINAL.has(next.tag) &&
    /^(?:PPER|PRF|ART|PPOSAT|PDAT|PTKNEG|PAV|V.*)$/u.test(next.tag) &&
    finiteBeforeMark(desk, i + 1) &&
    !agreesLater(desk, i)
  )
    assign(word, 'PRELS');
  // ", mit Vietnam zusammenzuarbeiten": behind a comma and before a noun nothing has split off from a verb.
  if (word.tag === 'PTKVZ' && can(word, 'APPR') && previous?.tag === '$,' && next && (NOMINAL.has(next.tag) || /^(?:ART|PPOSAT|PDAT)$/u.test(next.tag))) assign(word, 'APPR');
  // "zeigte sich überzeugt, dass ...": right behind a finite verb and "sich" stands no second finite verb.
  if (word.tag === 'VVFIN' && can(word, 'VVPP') && previous?.tag === 'PRF' && desk[i - 2]?.tag === 'VVFIN') assign(word, 'VVPP');
  // A preposition without anything to govern is what split off from a verb: "sprach seinen Dank aus und bat".
  if (word.tag === 'APPR' && can(word, 'PTKVZ') && (isMark(next) || next?.tag === 'KON')) assign(word, 'PTKVZ');
  // "gemäss dem Geist", "entsprechend den Abkommen"
  if (
    (word.tag === 'ADJD' || word.tag === 'ADV') &&
    can(word, 'APPR') &&
    next &&
    /^(?:ART|PPOSAT|PDAT)$/u.test(next.tag) &&
    /^(?:gemäss|gemäß|entsprechend|während|wegen|samt|laut|dank|statt|trotz|seit)$/u.test(word.lower)
  )
    assign(word, 'APPR');
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
    const third = word.finite & (THIRD_PERSON_SINGULAR | THIRD_PERSON_PLURAL);
    return (third & (SUBJUNCTIVE_I | SUBJUNCTIVE_II)) !== 0 && !(third & (PRESENT | PAST)) && !isMark(next) && next.tag !== 'KON' && !/^V.FIN$/u.test(next.tag);
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
    if (word.tag === 'ADJA' && bits & word.agreement && (desk[j + 1]?.tag === 'NN' || desk[j + 1]?.tag === 'ADJA') && (j === i + 1 || !/^(?:ART|APPR|APPRART|PPOSAT)$/u.test(desk[j - 1]?.tag ?? '')))
      return true;
  }
  return false;
}
