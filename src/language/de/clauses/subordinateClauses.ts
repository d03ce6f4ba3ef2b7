/** Finds subordinate clauses: each begins with an opener and ends with its finite verb. */
import { FEMININE, MASCULINE, NEUTER, NOMINATIVE, PLURAL } from '../../shared/agreement.ts';
import { type Phrase, phrasesWithin } from '../../shared/phrase.ts';
import { PAST, PRESENT, SUBJUNCTIVE_I, SUBJUNCTIVE_II } from '../morphology/finite.ts';
import { isComma, isHardMark, isVerb } from '../phrases/itemKinds.ts';
import { adverbPhrase, type Draft, type Item } from '../phrases/items.ts';
import type { DeskWord } from '../work.ts';
import { takesClause, takesInfinitive } from './governing.ts';
import { embedInfinitives, infinitiveStart } from './infinitiveClauses.ts';

export function closeSubordinate(desk: readonly DeskWord[], row: Item[], o: number): void {
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
