/** Mends the first word of a sentence, whose capital tells nothing. */
import { dictionaryReadings } from '../morphology/lexicon.ts';
import { placeOf } from '../morphology/places.ts';
import { assign, type DeskWord } from '../work.ts';
import { agreesWith, can, finiteReading, isFiniteVerb, isMark } from './desk.ts';

const CLOSED = /^(?:APPR|APPRART|ART|PPOSAT|PDAT|PIAT|PPER|KOUS|KON|PAV|ADV|PDS|PIS|PWAV|PWS|KOUI|CARD)$/u;

/**
 * At the head of a sentence a capital tells nothing: "Beim Gespräch", "Am Montag". Only what is as short as a Korean or
 * Chinese family name ("Im Tae-hyuk", "An Li") or opens a noble one ("Von der Leyen") can be a name after all.
 */
export function repairInitial(desk: DeskWord[], i: number): void {
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
  // "Von Riga reiste sie weiter": a town is where one comes from; "Von Weizsäcker" is a name.
  const from = word.lower === 'von' && placeOf(next?.form ?? '') && isFiniteVerb(desk[i + 2] ?? word);
  if (!from && /^(?:von|van|de|da|del)$/u.test(word.lower) && (next?.tag === 'NE' || /^(?:der|den|dem)$/u.test(next?.lower ?? ''))) return;
  assign(word, closed.tag);
}

/** "die siebte Sitzung", "im achten Jahr": numbers that look like verbs. */
export function repairOrdinals(desk: readonly DeskWord[]): void {
  for (let i = 0; i + 1 < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (!/^(?:siebt|acht)e[nrsm]?$/u.test(word.form) || !word.tag.startsWith('V') || !/^(?:NN|ADJA)$/u.test(desk[i + 1]?.tag ?? '')) continue;
    const before = desk[i - 1];
    // "die siebte Runde": with the ordinal taken for a verb, its article stood by itself.
    const article = /^(?:PDS|PRELS)$/u.test(before?.tag ?? '') && can(before, 'ART');
    if (i > 0 && !article && !/^(?:ART|APPRART|PPOSAT|PDAT|APPR|ADJA|PIAT)$/u.test(before?.tag ?? '')) continue;
    assign(word, 'ADJA');
    word.lemma = word.key = word.form.toLowerCase().replace(/e[nrsm]?$/u, '');
    if (article) assign(before as DeskWord, 'ART');
  }
}

/** "Breiten Raum nahm die Lage ein": before a noun that it agrees with, and a verb behind, the first word is an adjective. */
export function repairInitialAdjective(desk: readonly DeskWord[]): void {
  for (let i = 0; i + 2 < desk.length; i++) {
    const [word, noun, verb] = [desk[i], desk[i + 1], desk[i + 2]] as [DeskWord, DeskWord, DeskWord];
    if ((i > 0 && desk[i - 1]?.tag !== '$.') || !/^VV(?:FIN|INF)$/u.test(word.tag) || noun.tag !== 'NN' || !isFiniteVerb(verb) || !can(word, 'ADJA') || !agreesWith(word, 'ADJA', noun)) continue;
    assign(word, 'ADJA');
  }
}

/** "Das erklärte Minister A": an article that agrees with no noun behind it stands by itself, and what follows is the verb. */
export function repairPointing(desk: readonly DeskWord[]): void {
  for (let i = 0; i + 2 < desk.length; i++) {
    const [word, verb, noun] = [desk[i], desk[i + 1], desk[i + 2]] as [DeskWord, DeskWord, DeskWord];
    if (word.form !== 'Das' || word.tag !== 'ART' || !can(word, 'PDS') || verb.tag !== 'ADJA' || (i > 0 && !isMark(desk[i - 1]))) continue;
    const tag = finiteReading(verb);
    const apart = (noun.tag === 'NN' && noun.agreement !== 0 && !agreesWith(word, 'ART', noun)) || noun.tag === 'NE' || noun.tag === 'ART';
    if (!tag || !apart) continue;
    assign(word, 'PDS');
    assign(verb, tag);
  }
}

/** "Um den Verkehr ging es", "Um Frieden bemüht": "um" opens a clause only where an infinitive with "zu" closes it. */
export function repairUm(desk: readonly DeskWord[]): void {
  for (let i = 0; i < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (!/^KOU[IS]$/u.test(word.tag) || word.lower !== 'um' || !can(word, 'APPR')) continue;
    let end = i + 1;
    while (end < desk.length && desk[end]?.tag !== '$.' && !/^(?:PTKZU|VVIZU)$/u.test(desk[end]?.tag ?? '') && !(i === 0 && isFiniteVerb(desk[end] as DeskWord))) end++;
    if (end >= desk.length || !/^(?:PTKZU|VVIZU)$/u.test(desk[end]?.tag ?? '')) assign(word, 'APPR');
    else if (can(word, 'KOUI')) assign(word, 'KOUI');
  }
}

/** "Gegenwärtig leben": an adjective of the dictionary or by its suffix; but "Forscher", "Vincent" are what they look like. */
function isPlainAdverb(word: DeskWord): boolean {
  if (!word.readings.some((r) => r.tag === 'ADJD' && r.known) || dictionaryReadings(word.form).some((r) => r.tag === 'NN')) return false;
  return dictionaryReadings(word.lower).some((r) => r.tag === 'ADJD') || /(?:ig|lich|isch|sam|bar|haft|los|end|mässig|mäßig|weise)$/u.test(word.lower);
}
