/** Attributes before a noun with all that they govern, and the adverbs before them. */
import type { Agreement } from '../../shared/agreement.ts';
import nouns from '../data/nouns.json' with { type: 'json' };
import { keys } from '../morphology/wordKeys.ts';
import type { DeskWord } from '../work.ts';

export const DETERMINERS = new Set(['ART', 'PDAT', 'PIAT', 'PPOSAT', 'PWAT', 'PRELAT']);

export const FINITE = /^V.FIN$/u;
const INTENSIFIERS = keys(nouns.intensifiers);

/** How far an attribute that governs something may reach: "die im Rahmen ... seit vielen Jahren ... bestehende Zusammenarbeit". */
const LONGEST_ATTRIBUTE = 24;

/** Whether a noun comes before anything that would end the phrase. */
export function leadsToNoun(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length; i++) {
    const tag = desk[i]?.tag;
    if (tag === 'NN' || tag === 'NE') return true;
    if (tag !== 'ADJA' && tag !== 'CARD' && tag !== 'ADV' && tag !== 'ADJD' && tag !== 'TRUNC') return false;
  }
  return false;
}

/** "Finanz- und Wirtschafts-", "Bildungs-, Forschungs- und": where the word comes that they share; -1 where none does. */
export function truncated(desk: readonly DeskWord[], i: number): number {
  let j = i + 1;
  while (desk[j]?.tag === '$,' && desk[j + 1]?.tag === 'TRUNC') j += 2;
  if (desk[j]?.tag === 'KON' || desk[j]?.form === '/' || desk[j]?.form === '&') {
    j++;
    while (desk[j]?.tag === 'ART') j++;
    if (desk[j] && /^(?:NN|ADJA|NE|TRUNC|VVPP|VVINF|VVFIN)$/u.test((desk[j] as DeskWord).tag)) return j;
  }
  return -1;
}

/** After "und" or a comma inside attributes: another adjective that agrees, and then a noun. */
export function continuesAdjectives(desk: readonly DeskWord[], i: number, bits: Agreement): boolean {
  while (desk[i] && (desk[i]?.tag === 'ADV' || desk[i]?.tag === 'ADJD' || desk[i]?.tag === 'PTKNEG')) i++;
  const word = desk[i];
  if (word?.tag === 'TRUNC') return true;
  if (word?.tag !== 'ADJA' || !(bits & (word.agreement | word.strong))) return false;
  for (let j = i + 1; j < Math.min(i + 8, desk.length); j++) {
    const tag = desk[j]?.tag;
    if (tag === 'NN' || tag === 'NE') return true;
    if (tag !== 'ADJA' && tag !== 'KON' && tag !== '$,' && tag !== 'ADV' && tag !== 'ADJD' && tag !== 'CARD') return false;
  }
  return false;
}

/** "sehr gute", "noch nicht gelösten", "rund 22 Millionen": adverbs before an attribute. */
export function isModifierAdverb(desk: readonly DeskWord[], i: number, inside: boolean): boolean {
  const first = desk[i] as DeskWord;
  if (!/^(?:ADV|ADJD|PTKNEG|PTKA|PAV)$/u.test(first.tag)) return false;
  // "zufrieden stellende Ergebnisse", "weit reichende Folgen"
  if (first.tag === 'ADJD' && desk[i + 1]?.tag === 'ADJA' && /end(?:e|en|er|es|em)$/u.test(desk[i + 1]?.form ?? '')) return true;
  if (!inside && !INTENSIFIERS.has(first.key)) return false;
  for (let j = i + 1; j < Math.min(i + 6, desk.length); j++) {
    const tag = desk[j]?.tag;
    if (tag === 'ADJA' || tag === 'CARD') return true;
    if (tag === 'PIAT' && INTENSIFIERS.has(first.key)) return true;
    if (tag !== 'ADV' && tag !== 'ADJD' && tag !== 'PTKNEG' && tag !== 'PTKA') return false;
  }
  return false;
}

export const opensEmbedded = (tag: string): boolean => /^(?:APPR|APPRART|PRF|ART|PDAT|PPOSAT|PIAT|PPER|ADV|ADJD|PAV|PTKNEG|PDS|NE|CARD)$/u.test(tag);

/**
 * Where an attribute with complements of its own ends, so that its adjective comes next: the first adjective that agrees with
 * the waiting determiner and is followed by a noun that does, with no finite verb and no clause between.
 */
export function embeddedAttribute(desk: readonly DeskWord[], i: number, bits: Agreement, definite = false): number {
  const limit = Math.min(desk.length, i + LONGEST_ATTRIBUTE);
  for (let j = i + 1; j < limit; j++) {
    const word = desk[j] as DeskWord;
    if (FINITE.test(word.tag) || word.tag === 'KOUS' || word.tag === '$.' || word.tag === 'PRELS' || word.tag === 'VVIZU') return -1;
    if (word.tag === '$(' && word.form !== '/' && !/^["„“”»«()]$/u.test(word.form)) return -1;
    if (word.tag !== 'ADJA') continue;
    // After "der" only the weak endings: "die mit Bern enge Beziehungen" is no phrase.
    const agreed = bits & (definite ? word.agreement : word.agreement | word.strong);
    if (!agreed || /^\p{N}/u.test(word.form)) continue;
    // The attribute's own phrase must be over: an article or preposition that still waits for its noun takes this adjective.
    if (waitsForNoun(desk, i, j, word)) continue;
    let k = j + 1;
    while (desk[k] && (desk[k]?.tag === 'ADJA' || desk[k]?.tag === 'KON' || desk[k]?.tag === 'TRUNC' || desk[k]?.tag === 'CARD' || desk[k]?.tag === 'ADV' || desk[k]?.tag === 'ADJD')) k++;
    const noun = desk[k];
    if (noun && (noun.tag === 'NN' || noun.tag === 'NE') && (agreed & noun.agreement || !noun.known)) return j;
  }
  return -1;
}

/** True where the last determiner or preposition before `j` has not met its noun yet and could agree with the adjective at `j`. */
function waitsForNoun(desk: readonly DeskWord[], from: number, j: number, adjective: DeskWord): boolean {
  for (let k = j - 1; k >= from; k--) {
    const word = desk[k] as DeskWord;
    if (word.tag === 'NN' || word.tag === 'NE' || word.tag === 'PRF' || word.tag === 'PPER' || word.tag === 'CARD') return false;
    if (DETERMINERS.has(word.tag) || word.tag === 'APPRART') return (word.agreement & (adjective.agreement | adjective.strong)) !== 0;
    if (word.tag === 'APPR') return true;
  }
  return false;
}
