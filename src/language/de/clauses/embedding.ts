/**
 * Finds the clauses of a German sentence from the inside out.
 *
 * A subordinate clause begins with an opener and ends with its finite verb; an infinitive clause ends with its zu-infinitive.
 * So the last opener takes the next finite verb, the opener before it the next one that is left, and so on; what remains is
 * the main clause or several (Neumann, Braun and Piskorski, "A divide-and-conquer strategy for shallow parsing of German free
 * texts", ANLP 2000, is the model).
 */
import type { Phrase } from '../../shared/phrase.ts';
import { isBareNoun, isComma, isHardMark, isVerb } from '../phrases/itemKinds.ts';
import type { Draft, Item } from '../phrases/items.ts';
import type { DeskWord } from '../work.ts';
import { embedInfinitives } from './infinitiveClauses.ts';
import { closeSubordinate } from './subordinateClauses.ts';

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
