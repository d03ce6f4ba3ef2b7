/** Mends tags that the sentence as a whole shows to be wrong; each repair states what German does. */
import { assign, type DeskWord } from './work.ts';
import { PAST, PRESENT, SUBJUNCTIVE_I, SUBJUNCTIVE_II } from './finite.ts';
import type { Tag } from './tags.ts';

const can = (word: DeskWord | undefined, tag: Tag): boolean => word?.readings.some((r) => r.tag === tag) ?? false;
const NOMINAL = new Set<Tag>(['NN', 'NE', 'ADJA', 'CARD', 'PIAT', 'TRUNC', 'FM']);
const isMark = (word: DeskWord | undefined): boolean => !word || word.tag === '$,' || word.tag === '$.' || word.tag === '$(';

export function repairTags(desk: DeskWord[]): void {
  for (let i = 0; i < desk.length; i++) repairNouns(desk, i);
  for (let i = desk.length - 2; i >= 0; i--) repairCapitalAdjective(desk, i);
  for (let i = 0; i < desk.length; i++) repairSmallWords(desk, i);
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
  // At the head of a sentence a capital tells nothing: "Beim Gespräch", "Am Montag".
  if (word.tag === 'NE' && (!previous || previous.tag === '$.' || previous.tag === '$(')) {
    const closed = word.readings.find((r) => /^(?:APPR|APPRART|ART|PPOSAT|PDAT|PIAT|PPER|KOUS|KON|PAV|ADV|PDS|PIS|PWAV|PWS|KOUI|CARD)$/u.test(r.tag) && r.known);
    if (closed && desk[i + 1]?.tag !== 'NE') assign(word, closed.tag);
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

function repairSmallWords(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  const next = desk[i + 1];
  const previous = desk[i - 1];
  // "beschieden werden", "vertreten können": of two verbs at the end of a clause the last is the finite one.
  if (/^V.FIN$/u.test(word.tag) && next && /^V[AM]FIN$/u.test(next.tag)) {
    if (can(word, 'VVPP') && next.tag === 'VAFIN') assign(word, 'VVPP');
    else if (can(word, 'VVINF')) assign(word, 'VVINF');
    else if (can(word, 'VVPP')) assign(word, 'VVPP');
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
    const relative = previous.tag === '$,' || /^(?:APPR|KON)$/u.test(previous.tag) || previous.tag === '$(';
    if (!relative || (previous.tag === '$,' && (NOMINAL.has(next.tag) || /^(?:ADV|ADJD|APPR|PRF)$/u.test(next.tag)) && !finiteBeforeMark(desk, i + 1))) assign(word, NOMINAL.has(next.tag) || previous.tag === '$,' ? 'ART' : 'PDS');
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
