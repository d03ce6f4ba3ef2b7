/** German compound nouns: the last part decides gender, number and case; the parts before it must be plausible. */
import type { Analysis } from './analysis.ts';
import type { LexicalReading } from './lexicalReading.ts';
import { dictionaryReadings } from './lexicon.ts';

const SHORTEST_HEAD = 3;
const LINKS = ['s', 'es', 'n', 'en', 'e', 'er', 'ens', 'ns'];
/** First parts that are no nouns of the dictionary. */
const PREFIXES = new Set(
  'vize kron ex alt neu haupt mit sonder ober unter über vor nach gegen mittel nicht nord süd ost west zentral sozial außen aussen innen zwischen bundes landes staats welt euro mikro makro multi inter trans super ultra anti pro ko sub tele bio öko geo hydro energie infra rück zu ab an auf aus bei ein um fort weiter zusammen wieder allein doppel dreier vierer erst zweit dritt groß gross klein hoch tief fern nah fach grund schluss dauer eigen fremd gesamt sonder spezial general militär finanz wirtschafts verkehrs umwelt kultur handels friedens sicherheits regierungs partei'.split(
    ' ',
  ),
);

const capitalise = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1);

const nounReadings = (word: string): LexicalReading[] => dictionaryReadings(word).filter((r) => r.tag === 'NN');

/**
 * Splits `form` at the earliest place that leaves a known noun as head ("Amtskollegen" → "Kollegen") after a plausible
 * first part; gives the head's inflection and a lemma with the first part put back. Empty where no noun is found.
 */
export function compoundNoun(form: string): Analysis[] {
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0 && hyphen < form.length - 2) {
    const head = form.slice(hyphen + 1);
    const readings = /^\p{Lu}/u.test(head) ? headReadings(head) : [];
    return compose(form, hyphen + 1, readings, true);
  }
  let fallback: Analysis[] = [];
  for (let i = 3; i <= form.length - SHORTEST_HEAD; i++) {
    const readings = nounReadings(capitalise(form.slice(i)));
    if (!readings.length) continue;
    if (isPlausible(form.slice(0, i), 0)) return compose(form, i, readings, true);
    if (!fallback.length && form.length - i >= 5) fallback = compose(form, i, readings, false);
  }
  return fallback;
}

function headReadings(head: string): LexicalReading[] {
  const direct = nounReadings(head);
  if (direct.length) return direct;
  return compoundNoun(head).map((a) => ({ tag: 'NN', bits: a.agreement, lemma: a.lemma }));
}

function compose(form: string, at: number, readings: readonly LexicalReading[], known: boolean): Analysis[] {
  const first = form.slice(0, at);
  return readings.map((r) => ({
    tag: 'NN',
    lemma: first + (first.endsWith('-') ? r.lemma : r.lemma.toLowerCase()),
    agreement: r.bits,
    strong: 0,
    finite: 0,
    known,
  }));
}

/** True where `part` can stand before a noun: a noun with or without its link, a verb stem, an adjective, two such parts. */
function isPlausible(part: string, depth: number): boolean {
  const lower = part.toLowerCase();
  if (PREFIXES.has(lower)) return true;
  if (isWord(lower)) return true;
  for (const link of LINKS) if (lower.length > link.length + 2 && lower.endsWith(link) && isWord(lower.slice(0, -link.length))) return true;
  if (depth < 2)
    for (let i = 3; i <= lower.length - 3; i++) {
      const rest = lower.slice(i);
      if ((isWord(rest) || LINKS.some((l) => rest.endsWith(l) && rest.length > l.length + 2 && isWord(rest.slice(0, -l.length)))) && isPlausible(lower.slice(0, i), depth + 1)) return true;
    }
  return false;
}

function isWord(word: string): boolean {
  if (dictionaryReadings(capitalise(word)).some((r) => r.tag === 'NN')) return true;
  const lower = dictionaryReadings(word);
  if (lower.some((r) => r.tag === 'ADJD' || r.tag === 'ADJSTEM')) return true;
  // "Treffpunkt", "Abschiebehaft": verb stems
  return dictionaryReadings(`${word}en`).some((r) => r.tag === 'VVINF') || dictionaryReadings(`${word}n`).some((r) => r.tag === 'VVINF');
}
