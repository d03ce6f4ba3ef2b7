/** Finds the finite verb of a sentence that has none yet. */
import { assign, type DeskWord } from '../work.ts';
import { finiteReading, isFiniteVerb } from './desk.ts';

/** The words up to the first subordinate clause. */
function mainWords(words: readonly DeskWord[]): readonly DeskWord[] {
  const at = words.findIndex((w, i) => w.tag === '$,' && /^(?:KOUS|PRELS|PRELAT)$/u.test(words[i + 1]?.tag === 'APPR' ? (words[i + 2]?.tag ?? '') : (words[i + 1]?.tag ?? '')));
  return at < 0 ? words : words.slice(0, at);
}

/** A sentence has a finite verb. Where none was seen, the first word that could be one and is not at the end is it. */
export function repairMissingFinite(desk: DeskWord[]): void {
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
    } else repairFirstOfTwo(stretch);
    from = to + 1;
  }
}

/** "A und B unterstrichen die Zusammenarbeit und zogen Bilanz": where the first finite verb stands behind "und", another stands before it. */
function repairFirstOfTwo(stretch: readonly DeskWord[]): void {
  const second = stretch.findIndex(isFiniteVerb);
  if (second < 4 || stretch[second - 1]?.tag !== 'KON') return;
  const verb = stretch.find(
    (w, i) =>
      i > 0 &&
      i < second - 2 &&
      /^(?:VVPP|ADJD)$/u.test(w.tag) &&
      /^\p{Ll}/u.test(w.form) &&
      finiteReading(w) !== undefined &&
      /^(?:NN|NE|PPER|PIS)$/u.test(stretch[i - 1]?.tag ?? '') &&
      /^(?:ART|PPOSAT|PDAT|PIAT|APPR|APPRART)$/u.test(stretch[i + 1]?.tag ?? ''),
  );
  // "Paul Tarn gratulierte Ida Sund und wünschte ihr Glück": an adjective stands before no name without an article.
  const beforeName = stretch.find(
    (w, i) =>
      i > 0 && i < second - 2 && w.tag === 'ADJA' && /^\p{Ll}/u.test(w.form) && finiteReading(w) !== undefined && /^(?:NN|NE|PPER)$/u.test(stretch[i - 1]?.tag ?? '') && stretch[i + 1]?.tag === 'NE',
  );
  const found = verb ?? beforeName;
  const tag = finiteReading(found);
  if (found && tag) assign(found, tag);
}
