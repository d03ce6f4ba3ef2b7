/** Finds infinitive clauses: each ends with its zu-infinitive, and its beginning is told by commas and by what governs it. */
import { NOMINATIVE } from '../../shared/agreement.ts';
import type { Phrase } from '../../shared/phrase.ts';
import { isComma, isVerb } from '../phrases/itemKinds.ts';
import type { Draft, Item } from '../phrases/items.ts';
import type { DeskWord } from '../work.ts';
import { MODAL_ZU, TAKE_INFINITIVE, takesClause, takesInfinitive } from './governing.ts';

export function embedInfinitives(desk: readonly DeskWord[], row: Item[]): void {
  for (let z = 0; z < row.length; z++) {
    const item = row[z] as Item;
    if (item.type !== 'verb' || item.form !== 'zu') continue;
    const found = infinitiveStart(desk, row, z);
    if (found < 0) continue;
    let end = z + 1;
    while (isVerb(row[end], 'zu') || isVerb(row[end], 'infinitive')) end++;
    if (row[end]?.type === 'clause' || (isComma(row[end]) && row[end + 1]?.type === 'clause')) end = trailingOfInfinitive(desk, row, found, end);
    const items = row.slice(found, end);
    const opener = items[0]?.type === 'opener' ? items[0] : undefined;
    const draft: Draft = { kind: opener ? 'um' : 'infinitive', items: opener ? items.slice(1) : items, from: (items[0] as Item).from, to: (items.at(-1) as Item).to };
    if (opener) draft.opener = opener;
    row.splice(found, end - found, { type: 'clause', from: draft.from, to: draft.to, draft });
    z = found;
  }
}

function trailingOfInfinitive(desk: readonly DeskWord[], row: readonly Item[], start: number, end: number): number {
  const j = isComma(row[end]) ? end + 1 : end;
  const next = row[j];
  if (next?.type !== 'clause') return end;
  if (next.draft.kind === 'infinitive' && !takesInfinitive(desk, row.slice(start, end))) return end;
  if (next.draft.kind === 'sub' && /^(?:dass|ob)$/u.test(next.draft.opener?.key ?? '') && !takesClause(desk, row.slice(start, end))) return end;
  return j + 1;
}

/** Where the clause of the zu-infinitive at `z` begins; -1 where it is part of the main verb ("ist zu betrachten"). */
export function infinitiveStart(desk: readonly DeskWord[], row: readonly Item[], z: number): number {
  const after = row[z + 1];
  if (isVerb(after, 'finite') && MODAL_ZU.has(desk[(after as { token: number }).token]?.key ?? '')) return -1;
  let start = z;
  for (let j = z - 1; j >= 0; j--) {
    const item = row[j] as Item;
    if (item.type === 'verb') {
      if (item.form !== 'finite' && item.form !== 'particle' && j === start - 1 && start === z) {
        start = j;
        continue;
      }
      if (
        item.form === 'finite' &&
        infinitiveNoun(desk, row, j + 1, z) < 0 &&
        MODAL_ZU.has(desk[item.token]?.key ?? '') &&
        /^(?:sein|haben|bleiben|scheinen|brauchen|pflegen|vermögen)$/u.test(desk[item.token]?.key ?? '')
      )
        return -1;
      break;
    }
    if (item.type === 'opener') {
      if (item.kind === 'um') start = j;
      break;
    }
    if (item.type === 'clause') {
      // A relative clause inside: "die Beziehungen, die sich vertieft haben, weiter zu stärken".
      if (item.draft.kind === 'relative' && isComma(row[j - 1]) && row[j - 2]?.type === 'phrase' && !takesInfinitive(desk, item.draft.items)) {
        start = j;
        continue;
      }
      break;
    }
    if (item.type === 'conjunction') {
      const before = row[j - 1];
      if (!before || (before.type === 'clause' && /^(?:infinitive|um)$/u.test(before.draft.kind)) || before.type === 'verb' || before.type === 'mark') break;
      start = j;
      continue;
    }
    if (item.type === 'mark') {
      if (item.form !== ',') {
        if (/^["„“”»«‚‘()/]$/u.test(item.form)) continue;
        break;
      }
      if (row[j - 1]?.type === 'clause' || row[j + 1]?.type === 'clause') {
        const before = row[j - 1];
        if (before?.type === 'clause') {
          if (before.draft.kind === 'relative' && isComma(row[j - 2]) && row[j - 3]?.type === 'phrase' && !takesInfinitive(desk, before.draft.items) && !commaBeforeNoun(desk, row, j - 3)) continue;
          break;
        }
        continue;
      }
      if (isEnumeration(desk, row, j, z)) continue;
      const before = insertionBefore(row, j);
      if (before >= 0) {
        j = start = before;
        continue;
      }
      // "um seinen Kollegen, Minister Muster, kennenzulernen": up to "um" all is one clause.
      if (opensPurpose(row, j)) continue;
      break;
    }
    start = j;
  }
  if (isVerb(row[start - 1], 'finite')) start = behindGoverning(desk, row, start, z);
  // A clause cannot begin with a conjunction or a comma.
  while (start < z && (row[start]?.type === 'conjunction' || isComma(row[start]))) start++;
  return start;
}

/** The last noun in [from, z) that an infinitive spells out ("Gelegenheit"), bare of a preposition; -1 where there is none. */
function infinitiveNoun(desk: readonly DeskWord[], row: readonly Item[], from: number, z: number): number {
  for (let k = z - 1; k >= from; k--) {
    const item = row[k] as Item;
    if (
      item.type === 'phrase' &&
      item.phrase.kind === 'noun' &&
      !item.phrase.preposition &&
      !item.phrase.determiner &&
      desk[item.phrase.head]?.tag === 'NN' &&
      TAKE_INFINITIVE.has(desk[item.phrase.head]?.key ?? '')
    )
      return k;
  }
  return -1;
}

/**
 * Where no comma tells it, what comes behind the governing verb may be its own: the subject that the prefield lacks ("In Oslo
 * begann die Kommission den Vertrag zu prüfen"), "sich", a noun that the infinitive spells out ("hatte Gelegenheit A zu sehen").
 */
function behindGoverning(desk: readonly DeskWord[], row: readonly Item[], start: number, z: number): number {
  const isBare = (item: Item | undefined): item is Extract<Item, { type: 'phrase' }> =>
    item?.type === 'phrase' && !item.phrase.preposition && (item.phrase.kind === 'noun' || item.phrase.kind === 'pronoun');
  const noun = infinitiveNoun(desk, row, start, z);
  if (noun >= 0) return noun + 1;
  let from = start;
  const before = row[start - 2];
  const prefield = isBare(before) && before.phrase.agreement & NOMINATIVE;
  const opened = before?.type === 'opener' || before?.type === 'conjunction';
  if (!prefield && !opened && isBare(row[from]) && (row[from] as { phrase: Phrase }).phrase.agreement & NOMINATIVE && from < z) from++;
  const next = row[from];
  if (next?.type === 'phrase' && desk[next.phrase.head]?.tag === 'PRF') from++;
  return from;
}

/** Whether "um" or "ohne" waits for its infinitive to the left of item `j`, with nothing but phrases between. */
function opensPurpose(row: readonly Item[], j: number): boolean {
  for (let k = j - 1; k >= 0 && j - k < 40; k--) {
    const item = row[k] as Item;
    if (item.type === 'opener') return item.kind === 'um';
    if (item.type !== 'phrase' && item.type !== 'conjunction' && !isComma(item)) return false;
  }
  return false;
}

/** Whether the noun at `j` is what the infinitive depends on ("der Wunsch, der ..., zu helfen") and not part of it. */
function commaBeforeNoun(desk: readonly DeskWord[], row: readonly Item[], j: number): boolean {
  const item = row[j];
  return item?.type === 'phrase' && TAKE_INFINITIVE.has(desk[item.phrase.head]?.key ?? '') && !isComma(row[j - 1]);
}

/** The comma at `c` stands in a list inside the clause ("den Handel, die Kultur und den Sport zu fördern"), not before it. */
function isEnumeration(desk: readonly DeskWord[], row: readonly Item[], c: number, z: number): boolean {
  const left = row[c - 1];
  const right = row[c + 1];
  if (left?.type !== 'phrase' || right?.type !== 'phrase') return false;
  let conjunction = false;
  for (let j = c + 2; j < z; j++) if (row[j]?.type === 'conjunction') conjunction = true;
  if (!conjunction || left.phrase.kind !== 'noun' || right.phrase.kind !== 'noun') return false;
  if (TAKE_INFINITIVE.has(desk[left.phrase.head]?.key ?? '') || opensBehindVerb(desk, row, c, z)) return false;
  if ((left.phrase.preposition?.key ?? '') !== (right.phrase.preposition?.key ?? '') && right.phrase.preposition) return false;
  return shareCase(left.phrase, right.phrase) || (left.phrase.preposition !== undefined && !(left.phrase.agreement && right.phrase.agreement && !right.phrase.preposition));
}

/**
 * "bat Kern, dem König sowie dem Volk beste Wünsche zu übermitteln": behind a verb that calls for an infinitive, with nothing but
 * phrases before it, the first comma opens what one is asked to do, where more than the list stands before the infinitive.
 */
function opensBehindVerb(desk: readonly DeskWord[], row: readonly Item[], c: number, z: number): boolean {
  let j = c - 1;
  while (j > 0 && row[j]?.type === 'phrase') j--;
  const verb = row[j];
  if (verb?.type !== 'verb' || verb.form !== 'finite' || !TAKE_INFINITIVE.has(desk[verb.token]?.key ?? '')) return false;
  const and = row.findIndex((item, n) => n > c && n < z && item.type === 'conjunction');
  return row.slice(and + 2, z).some((item) => item.type === 'phrase' && item.phrase.kind === 'noun') || row.slice(c + 1, and).filter((item) => item.type === 'phrase').length > 1;
}

/** "die Lieder des Nordens, einschliesslich der Joiks, zu sammeln": what is put in between two commas ends no clause; its first comma, or -1. */
function insertionBefore(row: readonly Item[], c: number): number {
  let k = c - 1;
  while (k > 0 && row[k]?.type === 'phrase') k--;
  const [host, comma, inserted] = [row[k - 1], row[k], row[k + 1]];
  const within = host?.type === 'phrase' && host.phrase.kind === 'noun' && isComma(comma) && inserted?.type === 'phrase';
  return within && /^(?:einschliesslich|inklusive|samt|mitsamt|nebst|ausser)$/u.test(inserted.phrase.preposition?.key ?? '') ? k : -1;
}

const shareCase = (a: Phrase, b: Phrase): boolean => [0, 4, 8, 12].some((row) => a.agreement & (0b1111 << row) && b.agreement & (0b1111 << row));
