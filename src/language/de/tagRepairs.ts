/** Mends tags that the sentence as a whole shows to be wrong; each repair states what German does. */
import { ANY_AGREEMENT, GENITIVE, NOMINATIVE, PLURAL, SINGULAR } from '../shared/agreement.ts';
import { keyOf } from '../shared/token.ts';
import verbs from './data/verbs.json' with { type: 'json' };
import { PAST, PRESENT, SUBJUNCTIVE_I, SUBJUNCTIVE_II, THIRD_PERSON_PLURAL, THIRD_PERSON_SINGULAR } from './finite.ts';
import { dictionaryReadings } from './lexicon.ts';
import { repairNames } from './nameRepairs.ts';
import { embeddedAttribute } from './nominal.ts';
import { isNounKind } from './nounKinds.ts';
import type { Tag } from './tags.ts';
import { assign, type DeskWord } from './work.ts';

const can = (word: DeskWord | undefined, tag: Tag): boolean => word?.readings.some((r) => r.tag === tag) ?? false;
const NOMINAL = new Set<Tag>(['NN', 'NE', 'ADJA', 'CARD', 'PIAT', 'TRUNC', 'FM']);
const isMark = (word: DeskWord | undefined): boolean => !word || word.tag === '$,' || word.tag === '$.' || word.tag === '$(';

export function repairTags(desk: DeskWord[]): void {
  for (let i = 0; i < desk.length; i++) repairInitial(desk, i);
  for (let i = 0; i < desk.length; i++) repairNouns(desk, i);
  repairNames(desk);
  for (let i = desk.length - 2; i >= 0; i--) repairCapitalAdjective(desk, i);
  for (let i = 0; i < desk.length; i++) repairSmallWords(desk, i);
  repairArticles(desk);
  repairRelatives(desk);
  repairFinalVerbs(desk);
  repairMissingFinite(desk);
  repairLoneParticiple(desk);
  repairParticipial(desk);
}

/**
 * "Von der Presse befragt, verwies er ...", "Die Delegation, vertreten durch A, reiste ab": between a mark and a comma a verb
 * without anything that could be its subject, before another finite verb, is a participle.
 */
function repairParticipial(desk: readonly DeskWord[]): void {
  for (let from = 0; from < desk.length; ) {
    let to = from;
    while (to < desk.length && !(isMark(desk[to]) && desk[to]?.tag !== '$(')) to++;
    const first = desk[from] as DeskWord;
    const last = desk[to - 1] as DeskWord;
    const inside = from > 0 && desk[from - 1]?.tag === '$,';
    const finiteNext = desk[to]?.tag === '$,' && desk[to + 1] !== undefined && isFiniteVerb(desk[to + 1] as DeskWord);
    if (to - from > 1 && finiteNext && (from === 0 || desk[from - 1]?.tag === '$.' || inside)) {
      const verb = [first, last].find((w) => /^VV(?:FIN|INF)$/u.test(w.tag) && can(w, 'VVPP'));
      const others = desk.slice(from, to).filter((w) => w !== verb);
      if (verb && (verb === first || !inside) && !others.some((w) => isFiniteVerb(w) || /^(?:KOUS|KOUI|PREL|PW|PTKZU)/u.test(w.tag)) && allGoverned(desk, from, to)) assign(verb, 'VVPP');
    }
    from = to + 1;
  }
}

/** Whether every noun and pronoun of the stretch stands behind a preposition (or belongs to one that does). */
function allGoverned(desk: readonly DeskWord[], from: number, to: number): boolean {
  let governed = false;
  let seen = false;
  for (let i = from; i < to; i++) {
    const { tag, agreement } = desk[i] as DeskWord;
    if (/^APPR/u.test(tag)) governed = seen = true;
    else if (/^V/u.test(tag)) governed = false;
    else if (/^(?:PPER|PIS|PDS)$/u.test(tag) && !governed) return false;
    else if (/^(?:NN|NE)$/u.test(tag) && !governed && agreement) return false;
  }
  return seen;
}

/** "Die Schweiz begrüsst, dass ...": what could be a participle is the finite verb where the clause before the comma has no other. */
function repairLoneParticiple(desk: readonly DeskWord[]): void {
  const comma = desk.findIndex((w) => w.tag === '$,');
  if (comma < 2 || desk[comma + 1]?.tag !== 'KOUS' || desk.slice(0, comma).some((w) => w.tag.endsWith('FIN') || w.tag === 'KOUS')) return;
  const verb = desk[comma - 1] as DeskWord;
  if (verb.tag === 'VVPP' && can(verb, 'VVFIN') && !desk.some((w, i) => i > comma && w.tag.endsWith('FIN') && desk[i - 1]?.tag === '$,')) assign(verb, 'VVFIN');
}

const FINITE_TAGS = ['VVFIN', 'VAFIN', 'VMFIN'] as const;
const isFiniteVerb = (word: DeskWord): boolean => word.tag.endsWith('FIN');
const finiteReading = (word: DeskWord | undefined): Tag | undefined => FINITE_TAGS.find((tag) => can(word, tag));

/**
 * A clause that a conjunction or a relative pronoun opens has its finite verb last: "dass die Schweiz sich beteiligt" holds no
 * participle where no other verb is finite. Before "und" the same: "dass sie sich beteiligt und Experten entsendet".
 */
function repairFinalVerbs(desk: DeskWord[]): void {
  for (let i = 0; i < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (!(word.tag === 'KOUS' && !/^(?:als|wie|ausser|statt|anstatt|ohne)$/u.test(word.key)) && word.tag !== 'PRELS' && word.tag !== 'PRELAT') continue;
    let end = i + 1;
    while (end < desk.length && !isMark(desk[end]) && !isFiniteVerb(desk[end] as DeskWord)) end++;
    if (end < desk.length && isFiniteVerb(desk[end] as DeskWord)) {
      finiteAfterAnd(desk, end);
      // "die das Recht respektiert und den Interessen Rechnung trägt": no auxiliary closes the clause, so both are finite.
      if (isMark(desk[end + 1]) && desk[end]?.tag === 'VVFIN') for (let j = i + 2; j < end; j++) finiteBeforeAnd(desk, j);
      continue;
    }
    end = behindNested(desk, end);
    if (end < desk.length && isFiniteVerb(desk[end] as DeskWord)) continue;
    if (desk[end]?.tag === '$,') end = endOfList(desk, end);
    const last = desk[end - 1];
    if (end - 1 <= i || !last || !/^(?:V.PP|V.INF|ADJD|ADJA)$/u.test(last.tag) || !/^\p{Ll}/u.test(last.form)) continue;
    if (last.tag === 'VVINF' && desk[end - 2]?.tag === 'PTKZU') continue;
    const tag = finiteReading(last);
    // ", dass die Lage, wie er sagte, angespannt sei": the verb may come after a nested clause.
    if (!tag || (desk[end]?.tag === '$,' && last.tag.startsWith('ADJ') && finiteEndsNextStretch(desk, end + 1))) continue;
    assign(last, tag);
    for (let j = i + 1; j < end - 1; j++) finiteBeforeAnd(desk, j);
  }
}

/** "dass die Parteien, die in Oslo verhandeln, bald kommen": from the comma before nested clauses to the end of the stretch behind them. */
function behindNested(desk: readonly DeskWord[], end: number): number {
  let at = end;
  while (desk[at]?.tag === '$,') {
    const opener = desk[at + 1]?.tag === 'APPR' ? at + 2 : at + 1;
    if (!/^(?:PRELS|PRELAT)$/u.test(desk[opener]?.tag ?? '')) break;
    let close = opener + 1;
    while (close < desk.length && !isMark(desk[close])) close++;
    // The nested clause has its own verb and a comma behind it; else nothing is known of what follows.
    if (desk[close]?.tag !== '$,' || !isFiniteVerb(desk[close - 1] as DeskWord)) return end;
    at = close + 1;
    while (at < desk.length && !isMark(desk[at]) && !isFiniteVerb(desk[at] as DeskWord)) at++;
  }
  return at;
}

/** "dass die Gespräche begonnen haben und die Parteien den Vertrag unterzeichnen": each part has its finite verb last. */
function finiteAfterAnd(desk: readonly DeskWord[], verb: number): void {
  if (desk[verb + 1]?.tag !== 'KON' || desk[verb]?.tag === 'VMFIN') return;
  let end = verb + 2;
  while (end < desk.length && !isMark(desk[end]) && !isFiniteVerb(desk[end] as DeskWord)) end++;
  const last = desk[end - 1] as DeskWord;
  if (!isMark(desk[end]) || end - 1 < verb + 3 || last.tag !== 'VVINF' || !can(last, 'VVFIN') || desk[end - 2]?.tag === 'PTKZU') return;
  if (/^(?:ART|PPOSAT|PIAT|PPER|PDS|NN|NE|ADJA|PDAT|PIS|CARD)$/u.test(desk[verb + 2]?.tag ?? '')) assign(last, 'VVFIN');
}

function finiteBeforeAnd(desk: DeskWord[], j: number): void {
  const word = desk[j] as DeskWord;
  if (word.tag === 'VVPP' && desk[j + 1]?.tag === 'KON' && can(word, 'VVFIN')) assign(word, 'VVFIN');
}

/** "dass Kontakte im Verkehr, im Zoll und im Handel bestehen": past the commas of a list, where no finite verb comes at all. */
function endOfList(desk: readonly DeskWord[], end: number): number {
  for (let j = end; j < desk.length && desk[j]?.tag !== '$.'; j++) {
    const word = desk[j] as DeskWord;
    if (isFiniteVerb(word) || /^(?:KOUS|PRELS|PRELAT|KOUI|VVIZU|PTKZU)$/u.test(word.tag)) return end;
    if (/^V.(?:INF|PP)$/u.test(word.tag) && isMark(desk[j + 1])) return j + 1;
  }
  return end;
}

/**
 * Each clause that a conjunction or relative pronoun opens has a finite verb of its own, and so has the sentence. Where the
 * verbs do not suffice, a "relative pronoun" that agrees with the noun behind it is an article: "dass mit den Verhandlungen
 * über A, die Ausdehnung von B sowie C Ziele erreicht worden sind".
 */
function repairRelatives(desk: DeskWord[]): void {
  for (let from = 0; from < desk.length; ) {
    let to = from;
    let openers = 0;
    let finites = 0;
    for (; to < desk.length && desk[to]?.tag !== '$.'; to++) {
      const word = desk[to] as DeskWord;
      if (/^(?:PRELS|PRELAT)$/u.test(word.tag) || (word.tag === 'KOUS' && (!/^(?:als|wie)$/u.test(word.key) || verbLast(desk, to)))) openers++;
      else if (isFiniteVerb(word)) finites++;
    }
    for (let i = from + 1; i < to && openers > 0 && finites < openers + 1; i++) {
      const word = desk[i] as DeskWord;
      const next = desk[i + 1] as DeskWord;
      if (word.tag !== 'PRELS' || !can(word, 'ART') || desk[i - 1]?.tag !== '$,' || !next || !(next.tag === 'NN' || next.tag === 'ADJA')) continue;
      if (!(readingBits(word, 'ART') & (next.tag === 'ADJA' ? next.agreement : next.agreement))) continue;
      assign(word, 'ART');
      openers--;
    }
    from = to + 1;
  }
}

/** Whether the first finite verb after word `i` stands last in its stretch: "wie er sagte,". */
function verbLast(desk: readonly DeskWord[], i: number): boolean {
  let j = i + 1;
  while (j < desk.length && !isMark(desk[j]) && !isFiniteVerb(desk[j] as DeskWord)) j++;
  return j < desk.length && isFiniteVerb(desk[j] as DeskWord) && isMark(desk[j + 1]);
}

/**
 * A relative clause has its verb last, a clause of what was said has it second: "Er sagte, die Beziehungen entwickelten sich
 * gut"; "die Gäste, die Oslo besuchten,".
 */
function repairArticles(desk: DeskWord[]): void {
  for (let i = 1; i < desk.length - 2; i++) {
    const word = desk[i] as DeskWord;
    const next = desk[i + 1] as DeskWord;
    // "eine Gruppe, welche Vorschläge unterbreitet": the verb's number shows that the proposals are not its subject.
    if (word.tag === 'PWAT' && desk[i - 1]?.tag === '$,' && /^N[NE]$/u.test(desk[i - 2]?.tag ?? '') && next.tag === 'NN' && (next.agreement & SINGULAR) === 0 && endsSingular(desk, i + 2))
      assign(word, 'PRELS');
    if (desk[i - 1]?.tag !== '$,' || !can(word, 'ART') || !can(word, 'PRELS')) continue;
    // "wird seine Kollegin, die Ministerin Eva Stern treffen": one and one make no plural verb, so it is the infinitive.
    const infinitive = word.tag === 'PRELS' ? lonelyPlural(desk, i) : -1;
    if (infinitive > 0) {
      assign(word, 'ART');
      assign(desk[infinitive] as DeskWord, 'VVINF');
      continue;
    }
    if (word.tag === 'ART' && /^APPR/u.test(next.tag) && closesWithParticiple(desk, i + 2)) assign(word, 'PRELS');
    let verb = i + 2;
    while (verb < desk.length && !isMark(desk[verb]) && !isFiniteVerb(desk[verb] as DeskWord)) verb++;
    if (!desk[verb] || !isFiniteVerb(desk[verb] as DeskWord)) continue;
    const after = desk[verb + 1];
    const last = isMark(after) || after?.tag === 'KON';
    if (
      word.tag === 'PRELS' &&
      !last &&
      /^(?:NN|ADJA)$/u.test(next.tag) &&
      /^(?:PRF|ADV|ADJD|ART|APPR|APPRART|PTKNEG)$/u.test(after?.tag ?? '') &&
      readingBits(word, 'ART') & next.agreement &&
      desk.slice(0, i).some(isFiniteVerb)
    )
      assign(word, 'ART');
    else if (word.tag === 'ART' && last && (next.tag === 'NE' || (next.tag === 'NN' && !next.known)) && verb === i + 2 && desk[i - 2]?.tag !== undefined && /^(?:NN|NE)$/u.test(desk[i - 2]?.tag ?? ''))
      assign(word, 'PRELS');
  }
}

/** Place of a plural verb behind the relative pronoun at `i` where the noun before and all nouns inside are singular and a modal waits. */
function lonelyPlural(desk: readonly DeskWord[], i: number): number {
  const noun = desk[i - 2];
  if (noun?.tag !== 'NN' || (noun.agreement & PLURAL) !== 0) return -1;
  for (let j = i + 1; j < desk.length; j++) {
    const word = desk[j] as DeskWord;
    if (isMark(word) || /^(?:PPER|PIS|KOUS|PRELS|PRF)$/u.test(word.tag)) return -1;
    if (word.tag === 'NN' && (word.agreement & SINGULAR) === 0) return -1;
    if (!isFiniteVerb(word)) continue;
    const plural = (word.finite & THIRD_PERSON_PLURAL) !== 0 && (word.finite & THIRD_PERSON_SINGULAR) === 0;
    if (!plural || !can(word, 'VVINF') || !isMark(desk[j + 1])) return -1;
    for (let k = i - 1; k >= 0; k--) if (isFiniteVerb(desk[k] as DeskWord)) return desk[k]?.tag === 'VMFIN' || (desk[k]?.tag === 'VAFIN' && desk[k]?.key === 'werden') ? j : -1;
    return -1;
  }
  return -1;
}

/** Whether the clause that runs on from word `i` has no subject of its own and ends in a verb of the singular. */
function endsSingular(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (isMark(word) || /^(?:PPER|PIS|KOUS|PRELS)$/u.test(word.tag)) return false;
    if (word.tag === 'ART' && /^AP/u.test(desk[i - 1]?.tag ?? '') === false && word.agreement & NOMINATIVE && !(word.agreement & GENITIVE)) return false;
    if (isFiniteVerb(word)) return (word.finite & THIRD_PERSON_SINGULAR) !== 0 && (word.finite & THIRD_PERSON_PLURAL) === 0;
  }
  return false;
}

/** ", die von Paul Tarn, Leiter des Büros, geleitet wurde": no attribute with its noun, but participle and finite verb at the end. */
function closesWithParticiple(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length - 1; i++) {
    const word = desk[i] as DeskWord;
    if (/^(?:KOUS|PRELS|PWAV|KOUI)$/u.test(word.tag) || word.tag === '$.') return false;
    if (isFiniteVerb(word)) return isMark(desk[i + 1]) && /^V.(?:PP|INF|IZU)$/u.test(desk[i - 1]?.tag ?? '');
  }
  return false;
}

function finiteEndsNextStretch(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length && desk[i]?.tag !== '$.'; i++) if (isFiniteVerb(desk[i] as DeskWord) && isMark(desk[i + 1])) return true;
  return false;
}

/** The words up to the first subordinate clause. */
function mainWords(words: readonly DeskWord[]): readonly DeskWord[] {
  const at = words.findIndex((w, i) => w.tag === '$,' && /^(?:KOUS|PRELS|PRELAT)$/u.test(words[i + 1]?.tag === 'APPR' ? (words[i + 2]?.tag ?? '') : (words[i + 1]?.tag ?? '')));
  return at < 0 ? words : words.slice(0, at);
}

/** A sentence has a finite verb. Where none was seen, the first word that could be one and is not at the end is it. */
function repairMissingFinite(desk: DeskWord[]): void {
  for (let from = 0; from < desk.length; ) {
    let to = from;
    while (to < desk.length && desk[to]?.tag !== '$.') to++;
    const stretch = mainWords(desk.slice(from, to));
    if (stretch.length > 3 && !stretch.some(isFiniteVerb)) {
      const could = (w: DeskWord, i: number, strict: boolean): boolean =>
        i > 0 &&
        /^\p{Ll}/u.test(w.form) &&
        /^(?:ADJA|VVPP|VVINF|ADJD)$/u.test(w.tag) &&
        finiteReading(w) !== undefined &&
        !(strict && w.tag === 'ADJA' && stretch[i + 1]?.tag === 'NN' && w.agreement & (stretch[i + 1]?.agreement ?? 0)) &&
        stretch[i - 1]?.tag !== 'PTKZU' &&
        i < stretch.length - 1 &&
        !/^(?:PIS|ADJA|KON)$/u.test(stretch[i - 1]?.tag ?? '');
      // "Als Gastgeschenk überbrachte Bundeskanzler Muster einen Ball": second in the sentence, also where it could go with the noun.
      const verb = stretch.find((w, i) => could(w, i, true)) ?? stretch.find((w, i) => could(w, i, false) && !/^(?:ART|PPOSAT|PDAT|APPR|APPRART)$/u.test(stretch[i - 1]?.tag ?? ''));
      const tag = finiteReading(verb);
      if (verb && tag) assign(verb, tag);
    }
    from = to + 1;
  }
}

const CLOSED = /^(?:APPR|APPRART|ART|PPOSAT|PDAT|PIAT|PPER|KOUS|KON|PAV|ADV|PDS|PIS|PWAV|PWS|KOUI|CARD)$/u;

/**
 * At the head of a sentence a capital tells nothing: "Beim Gespräch", "Am Montag". Only what is as short as a Korean or
 * Chinese family name ("Im Tae-hyuk", "An Li") or opens a noble one ("Von der Leyen") can be a name after all.
 */
function repairInitial(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  const previous = desk[i - 1];
  if (previous && previous.tag !== '$.' && previous.tag !== '$(') return;
  // "Zahlreiche türkische Gäste", "Gegenwärtig leben", "Ergänzend zur Union": what is a noun by its capital alone.
  if ((word.tag === 'NN' || word.tag === 'NE') && desk[i + 1] && !word.readings.some((r) => r.tag === 'NN' && r.known && !can(word, 'ADJA'))) {
    const after = desk[i + 1] as DeskWord;
    if (word.readings.some((r) => r.tag === 'ADJA' && r.known) && (after.tag === 'ADJA' || after.tag === 'NN') && agreesWith(word, 'ADJA', after)) return assign(word, 'ADJA');
    if (isPlainAdverb(word) && /^(?:V.FIN|APPR|APPRART|KOUS)$/u.test(after.tag)) return assign(word, 'ADJD');
  }
  // "Treffen von Ministerin A mit Präsident B": a verb that opens a sentence has its subject next and no preposition.
  if (word.tag === 'VVFIN' && can(word, 'NN') && desk[i + 1]?.tag.startsWith('APPR') && !(desk.at(-1)?.form === '?') && !desk.some((w, j) => j > i && isFiniteVerb(w))) return assign(word, 'NN');
  if (word.tag !== 'NE') return;
  const closed = word.readings.find((r) => CLOSED.test(r.tag) && r.known);
  if (!closed) return;
  const next = desk[i + 1];
  if (next?.tag === 'NE' && !can(next, 'NN') && word.form.length < 3) return;
  if (/^(?:von|van|de|da|del)$/u.test(word.lower) && (next?.tag === 'NE' || /^(?:der|den|dem)$/u.test(next?.lower ?? ''))) return;
  assign(word, closed.tag);
}

/** "Gegenwärtig leben": an adjective of the dictionary or by its suffix; but "Forscher", "Vincent" are what they look like. */
function isPlainAdverb(word: DeskWord): boolean {
  if (!word.readings.some((r) => r.tag === 'ADJD' && r.known) || dictionaryReadings(word.form).some((r) => r.tag === 'NN')) return false;
  return dictionaryReadings(word.lower).some((r) => r.tag === 'ADJD') || /(?:ig|lich|isch|sam|bar|haft|los|end|mässig|mäßig|weise)$/u.test(word.lower);
}

/** Words that the dictionary knows as nouns are names only in the company of names: "Angela Merkel", "Herr Koch". */
function repairNouns(desk: DeskWord[], i: number): void {
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

/** "Außerordentlicher und Bevollmächtigter Botschafter", "der Russischen Föderation": adjectives in titles and names have a capital. */
function repairCapitalAdjective(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  // "Vorsitzender der Partei", "Abgeordneter aus Bern": with a capital inside a sentence, and no noun behind it, it is one itself.
  if ((word.tag === 'ADJA' || word.tag === 'ADJD' || word.tag === 'ADV') && i > 0 && desk[i - 1]?.tag !== '$.' && /^\p{Lu}/u.test(word.form) && can(word, 'NN') && !nounFollows(desk, i + 1)) {
    assign(word, 'NN');
    return;
  }
  if ((word.tag !== 'NN' && word.tag !== 'NE') || !can(word, 'ADJA') || word.readings.some((r) => r.tag === 'NN' && r.known && !/(?:e|er)$/u.test(r.lemma))) return;
  const adjective = word.readings.find((r) => r.tag === 'ADJA');
  const next = desk[i + 1] as DeskWord;
  const bits = adjective ? adjective.agreement | adjective.strong : 0;
  if (next.tag === 'NN' && bits & next.agreement && !/^(?:vorsitzend|abgeordnet|gesandt|beauftragt|delegiert|beamt)/u.test(adjective?.lemma ?? '')) assign(word, 'ADJA');
  else if (next.tag === 'KON' && desk[i + 2]?.tag === 'ADJA' && /^\p{Lu}/u.test(desk[i + 2]?.form ?? '')) assign(word, 'ADJA');
}

/** Verbs that take "über" themselves. */
const OVER: ReadonlySet<string> = new Set(verbs.governs.über.split(' ').map(keyOf));

function nounFollows(desk: readonly DeskWord[], i: number): boolean {
  while (desk[i] && /^(?:ADJA|KON|ADV|ADJD|CARD)$/u.test(desk[i]?.tag ?? '')) i++;
  return desk[i]?.tag === 'NN' || desk[i]?.tag === 'NE';
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
function governedInfinitive(desk: readonly DeskWord[], i: number): boolean {
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

const readingBits = (word: DeskWord, tag: Tag): number => word.readings.reduce((bits, r) => (r.tag === tag ? bits | r.agreement : bits), 0);

function agreesWith(word: DeskWord, tag: Tag, next: DeskWord): boolean {
  const own = word.readings.filter((r) => r.tag === tag).reduce((bits, r) => bits | r.agreement | r.strong, 0);
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
      assign(word, NOMINAL.has(next.tag) || before?.tag === '$,' ? 'ART' : 'PDS');
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
