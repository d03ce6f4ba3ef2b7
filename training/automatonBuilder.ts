/** Builds the minimal automaton that `src/language/shared/automaton.ts` reads (Daciuk et al. 2000, sorted input). */
import { FIRST_DIGIT, type PackedAutomaton } from '../src/language/shared/automaton.ts';

interface State {
  arcs: { symbol: number; target: State | null }[];
  id: number;
}

export function buildAutomaton(entries: Iterable<[key: string, value: number]>): PackedAutomaton {
  const list = [...entries];
  const letters = [...new Set(list.flatMap(([key]) => [...key].flatMap((c) => c.split(''))))].sort();
  if (letters.length >= FIRST_DIGIT) throw new Error(`an automaton takes at most 127 letters, got ${letters.length}`);
  const symbolOf = new Map(letters.map((c, i) => [c, i + 1]));
  const words = list.map(([key, value]) => {
    if (value >= 128 * 128) throw new Error(`an automaton stores numbers below 16384, got ${value} for ${key}`);
    return [...key.split('').map((c) => symbolOf.get(c) as number), FIRST_DIGIT + (value >> 7), FIRST_DIGIT + (value & 127)];
  });
  words.sort(compare);

  let nextId = 1;
  const register = new Map<string, State>();
  const root: State = { arcs: [], id: 0 };
  const signature = (s: State) => s.arcs.map((a) => `${a.symbol}:${a.target?.id ?? 0}`).join(',');
  const minimise = (state: State) => {
    const last = state.arcs.at(-1);
    if (!last?.target) return;
    minimise(last.target);
    const key = signature(last.target);
    const known = register.get(key);
    if (known) last.target = known;
    else {
      last.target.id = nextId++;
      register.set(key, last.target);
    }
  };
  let previous: number[] = [];
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && shared < previous.length && word[shared] === previous[shared]) shared++;
    if (shared === word.length) continue;
    let state = root;
    for (let i = 0; i < shared; i++) state = state.arcs.at(-1)?.target as State;
    minimise(state);
    for (let i = shared; i < word.length; i++) {
      const target: State | null = i === word.length - 1 ? null : { arcs: [], id: 0 };
      state.arcs.push({ symbol: word[i] as number, target });
      if (target) state = target;
    }
    previous = word;
  }
  minimise(root);

  const place = new Map<State, number>();
  const order: State[] = [];
  let size = 1;
  const lay = (state: State) => {
    if (place.has(state)) return;
    place.set(state, size);
    order.push(state);
    size += state.arcs.length;
    for (const arc of state.arcs) if (arc.target) lay(arc.target);
  };
  lay(root);
  const arcs = new Uint32Array(size);
  for (const state of order) {
    let at = place.get(state) as number;
    state.arcs.forEach((arc, i) => {
      const target = arc.target ? (place.get(arc.target) as number) : 0;
      arcs[at++] = (target * 512 + arc.symbol + (i === state.arcs.length - 1 ? 256 : 0)) >>> 0;
    });
  }
  return { alphabet: letters.join(''), arcs: Buffer.from(arcs.buffer).toString('base64') };
}

function compare(a: number[], b: number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}
