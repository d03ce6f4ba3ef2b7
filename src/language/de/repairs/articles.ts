/** Mends relative and demonstrative pronouns that are articles, by the place of the verb behind them. */
import { GENITIVE, NOMINATIVE, PLURAL, SINGULAR } from '../../shared/agreement.ts';
import { THIRD_PERSON_PLURAL, THIRD_PERSON_SINGULAR } from '../morphology/finite.ts';
import { assign, type DeskWord } from '../work.ts';
import { can, isFiniteVerb, isMark, readingBits } from './desk.ts';

/**
 * A relative clause has its verb last, a clause of what was said has it second: "Er sagte, die Beziehungen entwickelten sich
 * gut"; "die Gäste, die Oslo besuchten,".
 */
export function repairArticles(desk: DeskWord[]): void {
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
    // ", der sich auf Einladung des Ministers, Paul Tarn, in Wien aufhält": before "sich" an article has a participle behind it ("die sich abzeichnende Lage").
    if (word.tag === 'ART' && next.tag === 'PRF' && closesLast(desk, i + 2)) assign(word, 'PRELS');
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

/** Whether the next finite verb stands before a mark, and no present participle with an ending before it. */
function closesLast(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (word.tag === '$.' || /^(?:KOUS|PRELS|PWAV|KOUI)$/u.test(word.tag) || (word.tag === 'ADJA' && /ende[nmrs]?$/u.test(word.form))) return false;
    if (isFiniteVerb(word)) return isMark(desk[i + 1]);
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
