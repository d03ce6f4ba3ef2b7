/** The English lexicon: what a dictionary form can be; loaded when the first English text comes. */
import { type Automaton, lookUp, unpackAutomaton } from '../../shared/automaton.ts';
import data from '../data/lexicon.json' with { type: 'json' };
import { unpackEntry, type WordEntry } from './wordEntry.ts';

let automaton: Automaton | undefined;
const cache = new Map<string, WordEntry | null>();

/** The entry of a dictionary form in small letters; undefined where the lexicon has none. */
export function entryOf(word: string): WordEntry | undefined {
  let entry = cache.get(word);
  if (entry === undefined) {
    automaton ??= unpackAutomaton(data.automaton);
    const bits = lookUp(automaton, word)[0];
    entry = bits === undefined ? null : unpackEntry(bits);
    if (cache.size > 50_000) cache.clear();
    cache.set(word, entry);
  }
  return entry ?? undefined;
}
