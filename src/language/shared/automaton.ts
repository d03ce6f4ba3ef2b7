/**
 * A dictionary in the shape of a minimal acyclic automaton: every key leads to the numbers stored with it.
 *
 * An arc is one 32-bit word: bits 0-7 the symbol, bit 8 "last arc of its state", bits 9-31 the index of the first
 * arc of the target state (0: no further arcs). Symbols 1..127 are letters (see `alphabet`), 128..255 are the two
 * digits of a stored number, so that the numbers of one key hang below it as two more arcs.
 */
export interface Automaton {
  readonly alphabet: ReadonlyMap<number, number>;
  readonly arcs: Uint32Array;
}

export interface PackedAutomaton {
  /** The letters in use; the letter at place i has the symbol i + 1. */
  readonly alphabet: string;
  /** Little-endian 32-bit arcs in base64. */
  readonly arcs: string;
}

export const FIRST_DIGIT = 128;

export function unpackAutomaton(packed: PackedAutomaton): Automaton {
  const alphabet = new Map<number, number>();
  for (let i = 0; i < packed.alphabet.length; i++) alphabet.set(packed.alphabet.charCodeAt(i), i + 1);
  return { alphabet, arcs: new Uint32Array(decodeBase64(packed.arcs).buffer) };
}

/** Bytes of a base64 text; `Buffer` where there is one, since `atob` takes ten times as long. */
export function decodeBase64(text: string): Uint8Array {
  if (typeof Buffer !== 'undefined') {
    const bytes = Buffer.from(text, 'base64');
    return new Uint8Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  }
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function follow(arcs: Uint32Array, state: number, symbol: number): number {
  for (let i = state; ; i++) {
    const arc = arcs[i] as number;
    if ((arc & 0xff) === symbol) return i;
    if (arc & 0x100) return -1;
  }
}

/** The numbers stored with `key`, smallest first; empty where the key is not in the dictionary. */
export function lookUp(automaton: Automaton, key: string, from = 0): number[] {
  const { arcs, alphabet } = automaton;
  let state = 1;
  for (let i = from; i < key.length; i++) {
    const symbol = alphabet.get(key.charCodeAt(i));
    if (symbol === undefined) return [];
    const at = follow(arcs, state, symbol);
    if (at < 0) return [];
    state = (arcs[at] as number) >>> 9;
    if (state === 0) return [];
  }
  const found: number[] = [];
  for (let i = state; ; i++) {
    const high = arcs[i] as number;
    if ((high & 0xff) >= FIRST_DIGIT) {
      for (let j = high >>> 9; ; j++) {
        const low = arcs[j] as number;
        found.push(((high & 0xff) - FIRST_DIGIT) * 128 + ((low & 0xff) - FIRST_DIGIT));
        if (low & 0x100) break;
      }
    }
    if (high & 0x100) break;
  }
  return found;
}
