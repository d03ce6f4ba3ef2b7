/** What kind of thing a German noun names, as far as grammar needs it: a time, an event, a person. The last part of a compound decides. */
import { keyOf } from '../../shared/token.ts';
import data from '../data/nouns.json' with { type: 'json' };

const keys = (list: string): readonly string[] => list.split(' ').map(keyOf);
const LISTS = {
  time: keys(data.time),
  event: keys(data.events),
  person: keys(data.persons),
  post: keys(data.posts),
  encounter: keys(data.encounters),
  agent: keys(data.agents),
  label: keys(data.labels),
};
type NounKind = keyof typeof LISTS;
const sets = Object.fromEntries(Object.entries(LISTS).map(([k, v]) => [k, new Set(v)])) as unknown as Record<NounKind, ReadonlySet<string>>;

// "Vorsitzende" ends in no end: compounds of "Ende" are listed.
const caches = new Map((Object.keys(LISTS) as NounKind[]).map((kind) => [kind, new Map<string, boolean>()]));

/** Whether the noun with this key, or the last part of a compound, is of the kind: "Aussenminister", "Türkeibesuch". */
export function isNounKind(kind: NounKind, key: string): boolean {
  if (sets[kind].has(key)) return true;
  const cache = caches.get(kind) as Map<string, boolean>;
  let found = cache.get(key);
  if (found === undefined) {
    found = key.length > 6 && LISTS[kind].some((word) => word.length > 3 && word !== 'ende' && key.endsWith(word) && key.length > word.length + 1);
    if (cache.size > 20_000) cache.clear();
    cache.set(key, found);
  }
  return found;
}
