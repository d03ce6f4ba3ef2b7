/**
 * Finds the clauses of a German sentence from the inside out.
 *
 * A subordinate clause begins with an opener and ends with its finite verb; an infinitive clause ends with its zu-infinitive.
 * So the last opener takes the next finite verb, the opener before it the next one that is left, and so on; what remains is
 * the main clause or several (Neumann, Braun and Piskorski, "A divide-and-conquer strategy for shallow parsing of German free
 * texts", ANLP 2000, is the model).
 */
import { FEMININE, MASCULINE, NEUTER, NOMINATIVE, PLURAL } from '../shared/agreement.ts';
import { type Phrase, phrasesWithin } from '../shared/phrase.ts';
import { keyOf } from '../shared/token.ts';
import verbs from './data/verbs.json' with { type: 'json' };
import { PAST, PRESENT, SUBJUNCTIVE_I, SUBJUNCTIVE_II } from './finite.ts';
import { adverbPhrase, type Draft, type Item } from './items.ts';
import type { DeskWord } from './work.ts';

const keys = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(keyOf));
export const TAKE_CLAUSE = keys(verbs.takeClause);
export const TAKE_INFINITIVE = keys(verbs.takeInfinitive);
const MODAL_ZU = keys(verbs.modalZu);

const isComma = (item: Item | undefined): boolean => item?.type === 'mark' && item.form === ',';
const isHardMark = (item: Item | undefined): boolean => item?.type === 'mark' && /^(?:[;:.!?…]|\.{2,}|–|—)$/u.test(item.form);
const isVerb = (item: Item | undefined, form?: string): boolean => item?.type === 'verb' && (form === undefined || item.form === form);

/** Replaces subordinate and infinitive clauses by single items; gives what is left of the sentence. */
export function embedClauses(desk: readonly DeskWord[], items: readonly Item[]): Item[] {
  const row = [...items];
  for (let o = row.length - 1; o >= 0; o--) {
    const opener = row[o] as Item;
    if (opener.type !== 'opener' || opener.kind === 'um') continue;
    closeSubordinate(desk, row, o);
  }
  embedInfinitives(desk, row);
  embedParticipial(row);
  return row;
}

/** What a row of items shows of its verb: the key of the last full verb, with its particle. */
function verbKey(desk: readonly DeskWord[], items: readonly Item[]): string {
  let key = '';
  let particle = '';
  for (const item of items)
    if (item.type === 'verb') {
      if (item.form === 'particle') particle = desk[item.token]?.lower ?? '';
      else if (!key || !/^V[AM]/u.test(desk[item.token]?.tag ?? '')) key = desk[item.token]?.key ?? key;
    }
  return keyOf(particle) + key;
}

/** Whether a clause of this kind can depend on the last verb, adjective or noun of the row. */
function takesClause(desk: readonly DeskWord[], items: readonly Item[]): boolean {
  const key = verbKey(desk, items);
  return (
    TAKE_CLAUSE.has(key) ||
    [...items]
      .reverse()
      .some(
        (i) =>
          i.type === 'phrase' &&
          i.phrase.kind === 'adjective' &&
          /^(?:überzeugt|sicher|klar|einig|wichtig|bekannt|zuversichtlich|erfreut|besorgt|bewusst|möglich|notwendig|nötig)$/u.test(desk[i.phrase.head]?.key ?? ''),
      )
  );
}

function takesInfinitive(desk: readonly DeskWord[], items: readonly Item[]): boolean {
  if (TAKE_INFINITIVE.has(verbKey(desk, items))) return true;
  for (let i = items.length - 1; i >= 0 && i >= items.length - 4; i--) {
    const item = items[i] as Item;
    if (item.type === 'phrase' && TAKE_INFINITIVE.has(desk[item.phrase.head]?.key ?? '')) return true;
    if (item.type === 'verb' && item.form === 'particle' && desk[item.token]?.lower === 'bereit') return true;
  }
  return false;
}

function closeSubordinate(desk: readonly DeskWord[], row: Item[], o: number): void {
  const opener = row[o] as Extract<Item, { type: 'opener' }>;
  const k = unrealVerb(desk, row, o) ? o + 1 : finalVerb(row, o);
  if (k < 0) {
    dissolve(desk, row, o);
    return;
  }
  let end = k + 1;
  if (k === o + 1 && unrealVerb(desk, row, o)) while (end < row.length && row[end]?.type !== 'mark' && row[end]?.type !== 'clause') end++;
  while (isVerb(row[end]) && !isVerb(row[end], 'finite')) end++;
  end = coordinateFinal(row, end);
  end = afterfield(row, end);
  end = trailing(desk, row, o, end, opener.kind === 'relative');
  end = trailingInfinitive(desk, row, o, end);
  const items = row.slice(o, end);
  const draft: Draft = {
    kind: opener.kind === 'sub' ? 'sub' : opener.kind === 'relative' ? 'relative' : 'question',
    opener,
    items: items.slice(1),
    from: opener.from,
    to: (items.at(-1) as Item).to,
  };
  embedInfinitives(desk, draft.items);
  row.splice(o, end - o, { type: 'clause', from: draft.from, to: draft.to, draft });
}

/** "als würde er den Ball bewegen": behind "als" an unreal verb comes first. */
function unrealVerb(desk: readonly DeskWord[], row: readonly Item[], o: number): boolean {
  const opener = row[o] as Extract<Item, { type: 'opener' }>;
  const verb = row[o + 1];
  if (opener.kind !== 'sub' || opener.key !== 'als' || verb?.type !== 'verb' || verb.form !== 'finite') return false;
  const bits = desk[verb.token]?.finite ?? 0;
  return (bits & (SUBJUNCTIVE_I | SUBJUNCTIVE_II)) !== 0 && (bits & (PRESENT | PAST)) === 0;
}

/** The finite verb that closes the clause opened at `o`; -1 where there is none that could. */
function finalVerb(row: readonly Item[], o: number): number {
  let commas = 0;
  let conjunctions = 0;
  for (let k = o + 1; k < row.length; k++) {
    const item = row[k] as Item;
    if (isHardMark(item)) return -1;
    if (item.type === 'quotation') continue;
    if (item.type === 'conjunction') conjunctions++;
    if (isComma(item)) {
      const besideClause = row[k - 1]?.type === 'clause' || row[k + 1]?.type === 'clause';
      if (!besideClause) commas++;
    }
    if (isVerb(item, 'finite')) {
      const next = row[k + 1];
      const last = !next || next.type === 'mark' || next.type === 'conjunction' || next.type === 'verb' || next.type === 'clause' || next.type === 'opener';
      // A verb with more behind it is second and not last: the comma before it was the end of something else.
      if (!last && commas % 2 === 1 && !conjunctions) return -1;
      // "Als Vermittler legte die Schweiz ...": with the verb second the first word governs a noun.
      if (
        !last &&
        !conjunctions &&
        !commas &&
        (row[o] as { kind?: string }).kind === 'sub' &&
        /^(?:als|wie|während|seit|bis|ausser|trotz|statt)$/u.test((row[o] as { key?: string }).key ?? '') &&
        (o === 0 || isHardMark(row[o - 1]))
      )
        return -1;
      // "Wer kann dies lösen?": with the verb second it is a question by itself.
      if (!last && k === o + 1 && /^(?:sub|question)$/u.test((row[o] as { kind?: string }).kind ?? '')) return -1;
      return k;
    }
  }
  return -1;
}

/** A word that looked like an opener but opens no clause: "als wichtiger Partner", "wie gewohnt". */
function dissolve(desk: readonly DeskWord[], row: Item[], o: number): void {
  const opener = row[o] as Extract<Item, { type: 'opener' }>;
  const next = row[o + 1];
  if (opener.kind === 'sub' && /^(?:als|wie|ausser|während|seit|bis|trotz|statt|ohne)$/u.test(opener.key) && next?.type === 'phrase' && next.phrase.kind === 'noun' && !next.phrase.preposition) {
    const phrase = { ...next.phrase, from: opener.from, preposition: { key: opener.key, token: opener.token } };
    row.splice(o, 2, { type: 'phrase', from: opener.from, to: next.to, phrase });
    return;
  }
  if (opener.phrase) row[o] = { type: 'phrase', from: opener.from, to: opener.to, phrase: opener.phrase };
  else if (opener.key === 'und' || desk[opener.token]?.readings.some((r) => r.tag === 'KON')) row[o] = { type: 'conjunction', from: opener.from, to: opener.to, key: opener.key };
  else
    row[o] = {
      type: 'phrase',
      from: opener.from,
      to: opener.to,
      phrase: adverbPhrase(opener.from, opener.to, opener.token),
    };
}

/** "dass A ... vertreten und dies ... zeigt": after a conjunction another stretch whose finite verb stands last. */
function coordinateFinal(row: readonly Item[], end: number): number {
  for (;;) {
    let j = end;
    if (isComma(row[j]) && row[j + 1]?.type === 'conjunction') j++;
    if (row[j]?.type !== 'conjunction') return end;
    let k = j + 1;
    while (k < row.length && !isVerb(row[k], 'finite')) {
      const item = row[k] as Item;
      if (isHardMark(item) || (isComma(item) && row[k - 1]?.type !== 'clause' && row[k + 1]?.type !== 'clause') || item.type === 'opener') return end;
      k++;
    }
    if (k >= row.length) return end;
    let after = k + 1;
    while (isVerb(row[after]) && !isVerb(row[after], 'finite')) after++;
    const next = row[after];
    const last = !next || next.type === 'mark' || next.type === 'conjunction' || next.type === 'clause';
    // "und traf B": a verb right after the conjunction with more behind it is the second of the main clause.
    if (!last) return end;
    if (k === j + 1 && next && !isHardMark(next) && !isComma(next)) return end;
    // "... abgelehnt hatte, und erklärte, weshalb ...": the comma closes the clause, and what "und" joins is further out.
    if (k === j + 1 && isComma(row[j - 1])) return end;
    end = after;
  }
}

/** What follows the last verb without a comma, up to the next mark: "..., dass er zufrieden sei mit dem Ergebnis". */
function afterfield(row: readonly Item[], end: number): number {
  let j = end;
  while (row[j]?.type === 'phrase') j++;
  if (j === end) return end;
  const stop = row[j];
  return !stop || stop.type === 'mark' ? j : end;
}

/** ", in dem er die Regierung aufforderte, sich zu engagieren": an infinitive right behind a verb that calls for one. */
function trailingInfinitive(desk: readonly DeskWord[], row: Item[], start: number, end: number): number {
  if (!isComma(row[end]) || !row.slice(start, end).some((i) => isVerb(i, 'finite')) || !takesInfinitive(desk, row.slice(start, end))) return end;
  let z = end + 1;
  while (z < row.length && row[z]?.type !== 'quotation' && !isHardMark(row[z]) && !isVerb(row[z], 'finite') && !isVerb(row[z], 'zu')) z++;
  if (!isVerb(row[z], 'zu') || infinitiveStart(desk, row, z) !== end + 1) return end;
  // Only the stretch up to the infinitive, with those coordinated with it, is looked at: the rest belongs to others.
  let to = z + 1;
  for (let k = to; k < row.length && !isVerb(row[k], 'finite') && !isHardMark(row[k]); k++) if (isVerb(row[k], 'zu')) to = k + 1;
  const stretch = row.slice(end + 1, to);
  embedInfinitives(desk, stretch);
  row.splice(end + 1, to - end - 1, ...stretch);
  let next = end + 1;
  while (row[next]?.type === 'clause') {
    const joint = isComma(row[next + 1]) || row[next + 1]?.type === 'conjunction' ? 1 : 0;
    const following = row[next + 1 + joint];
    if (joint && following?.type === 'clause' && following.draft.kind === 'infinitive' && next + 1 + joint < end + 1 + stretch.length) next += 1 + joint;
    else break;
  }
  return next + 1;
}

/** Clauses right behind this one belong to it: "..., dass er hoffe, dass ...". */
function trailing(desk: readonly DeskWord[], row: readonly Item[], start: number, end: number, relative: boolean): number {
  for (;;) {
    let j = end;
    if (isComma(row[j])) j++;
    // "dass A und dass B" are side by side, not one in the other.
    const next = row[j];
    if (next?.type !== 'clause') return end;
    // "wonach eine Lösung möglich ist, der seit Jahren gilt": a pronoun that agrees with nothing here looks further out.
    if (next.draft.kind === 'relative' && !hasAntecedent(desk, row.slice(start, end), next.draft) && hasAntecedent(desk, row.slice(0, start), next.draft)) return end;
    const content = next.draft.kind === 'sub' && /^(?:dass|ob)$/u.test(next.draft.opener?.key ?? '');
    if (relative && (content || next.draft.kind === 'question') && !takesClause(desk, row.slice(start, end))) return end;
    end = j + 1;
    if (isComma(row[end]) && row[end + 1]?.type !== 'clause') {
      // The comma that closes the nested clause is left to the outer one.
      return end;
    }
  }
}

/** Whether a noun among the items has gender and number of the relative pronoun. */
function hasAntecedent(desk: readonly DeskWord[], items: readonly Item[], relative: Draft): boolean {
  const opener = relative.opener;
  const word = opener && desk[opener.token];
  if (!word || !/^PREL/u.test(word.tag) || word.key === 'was') return true;
  const genders =
    word.tag === 'PRELAT' ? (/^dessen/u.test(word.lower) ? [MASCULINE, NEUTER] : [FEMININE, PLURAL]) : [MASCULINE, FEMININE, NEUTER, PLURAL].filter((g) => relativeBits(word, opener, relative) & g);
  const matches = (phrase: Phrase): boolean => phrase.kind !== 'adverb' && phrase.kind !== 'adjective' && desk[phrase.head]?.tag !== 'PRELS' && genders.some((g) => phrase.agreement & g);
  return items.some((i) => (i.type === 'phrase' || i.type === 'opener') && i.phrase !== undefined && phrasesWithin(i.phrase).some(matches));
}

/** What the pronoun's form and place leave open: without a preposition "der" before a singular verb is the subject where nothing else can be. */
function relativeBits(word: DeskWord, opener: Extract<Item, { type: 'opener' }>, relative: Draft): number {
  const bits = opener.phrase?.preposition ? opener.phrase.agreement : (word.readings.find((r) => r.tag === 'PRELS')?.agreement ?? word.agreement);
  if (opener.phrase?.preposition) return bits;
  const other = relative.items.some((i) => i.type === 'phrase' && !i.phrase.preposition && (i.phrase.kind === 'noun' || i.phrase.kind === 'pronoun') && i.phrase.agreement & NOMINATIVE);
  return other || !(bits & NOMINATIVE) ? bits : bits & NOMINATIVE;
}

// --- infinitives -------------------------------------------------------------------------------------------------------

function embedInfinitives(desk: readonly DeskWord[], row: Item[]): void {
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
function infinitiveStart(desk: readonly DeskWord[], row: readonly Item[], z: number): number {
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

// --- participles -------------------------------------------------------------------------------------------------------

const isBareNoun = (phrase: Phrase | undefined): boolean => phrase?.kind === 'noun' && !phrase.preposition && !phrase.determiner;

/**
 * "Von der Presse angesprochen, verwies er ...": a participle at the head of the sentence, closed by a comma before the verb;
 * or behind the noun that it tells more of: "Die Delegation, vertreten durch A, reiste ab".
 */
function embedParticipial(row: Item[]): void {
  for (let i = 1; i + 2 < row.length; i++) {
    const agent = row[i + 2];
    if (
      !isComma(row[i]) ||
      !(row[i - 1]?.type === 'phrase' || row[i - 1]?.type === 'verb') ||
      !isVerb(row[i + 1], 'participle') ||
      agent?.type !== 'phrase' ||
      !/^(?:von|durch)$/u.test(agent.phrase.preposition?.key ?? '')
    )
      continue;
    let end = i + 3;
    while (row[end]?.type === 'phrase' || (row[end]?.type === 'conjunction' && row[end + 1]?.type === 'phrase' && !isVerb(row[end + 2]))) end++;
    // "geleitet von A, Mitglied des Rates und Vorsitzendem der Partei, die ...": what he is goes with him.
    for (let office = row[end + 1]; isComma(row[end]) && office?.type === 'phrase' && isBareNoun(office.phrase); office = row[end + 1]) {
      let to = end + 2;
      while (row[to]?.type === 'conjunction' && isBareNoun((row[to + 1] as { phrase?: Phrase } | undefined)?.phrase)) to += 2;
      const behind = row[to];
      if (behind && behind.type !== 'clause' && !isComma(behind) && !isHardMark(behind)) break;
      end = to;
    }
    const next = row[end];
    // "geleitet von A, empfangen worden": what goes on with a verb is no insertion.
    if (next && next.type !== 'clause' && !isComma(next) && !isHardMark(next)) continue;
    const items = row.slice(i + 1, end);
    const draft: Draft = { kind: 'participial', items, from: (items[0] as Item).from, to: (items.at(-1) as Item).to };
    row.splice(i + 1, items.length, { type: 'clause', from: draft.from, to: draft.to, draft });
  }
  const comma = row.findIndex((item, i) => isComma(item) && isVerb(row[i + 1], 'finite'));
  if (comma < 2 && !(comma === 1 && isVerb(row[0], 'participle'))) return;
  let start = comma - 1;
  while (start >= 0 && !isComma(row[start]) && row[start]?.type !== 'clause') start--;
  start = start > 0 && isComma(row[start]) && isVerb(row[start + 1], 'participle') ? start + 1 : 0;
  const segment = row.slice(start, comma);
  if (segment.some((i) => isVerb(i, 'finite')) || !segment.some((i) => isVerb(i, 'participle'))) return;
  const draft: Draft = { kind: 'participial', items: segment, from: (segment[0] as Item).from, to: (segment.at(-1) as Item).to };
  row.splice(start, comma - start, { type: 'clause', from: draft.from, to: draft.to, draft });
}
