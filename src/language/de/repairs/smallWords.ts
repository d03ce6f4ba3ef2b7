/** Mends words in small letters whose class the sentence tells: infinitives, participles, particles, pronouns. */
import { ANY_AGREEMENT } from '../../shared/agreement.ts';
import { keyOf } from '../../shared/token.ts';
import verbs from '../data/verbs.json' with { type: 'json' };
import { dictionaryReadings } from '../morphology/lexicon.ts';
import type { Tag } from '../morphology/tags.ts';
import { embeddedAttribute } from '../phrases/attributes.ts';
import { assign, type DeskWord } from '../work.ts';
import { agreesWith, can, isFiniteVerb, isMark, nounFollows, readingBits } from './desk.ts';
import {
  agreesLater,
  finiteBeforeMark,
  finiteInStretch,
  finiteKeyBefore,
  governedInfinitive,
  infinitiveAhead,
  subjunctiveSecond,
  verbBeforeMark,
  waitsForInfinitive,
  werdenBefore,
} from './stretch.ts';

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
