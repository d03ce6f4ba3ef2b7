/** Makes sentences in the manner of readouts, with their trees, from `readoutGrammar.json`; the same ones in every run. */
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST } from '../../src/language/en/lexicon/lemmas.ts';
import type { GumSentence, GumWord } from './gum.ts';
import { randomNumbers } from './learner.ts';
import grammar from './readoutGrammar.json' with { type: 'json' };

interface Item {
  label: string;
  symbol: string;
  optional: boolean;
}

/** Words with heads inside the list; the root's head is -1. */
interface Piece {
  words: { form: string; tag: string; head: number; label: string }[];
  root: number;
}

const rules = grammar.rules as Record<string, string[]>;
const verbs = new Map(Object.entries(grammar.verbs).map(([name, list]) => [name, list.split(' ')]));
const vocabulary = new Map(
  Object.entries(grammar.vocabulary).map(([name, list]) => {
    const [symbol, tag] = name.split('/') as [string, string | undefined];
    return [symbol, { tag: tag ?? 'NNP', words: list.split(' ') }];
  }),
);

/** Verbs in the form that a tag asks for; "point-out" has its particle behind it. */
function inflected(base: string, tag: string): string {
  switch (tag) {
    case 'VBZ':
      return base === 'have' ? 'has' : /(?:[sxz]|ch|sh)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : /o$/u.test(base) ? `${base}es` : `${base}s`;
    case 'VBG':
      return `${stemOf(base, true)}ing`;
    case 'VBD':
    case 'VBN': {
      for (const [form, lemma] of tag === 'VBD' ? IRREGULAR_PAST : IRREGULAR_PARTICIPLE) if (lemma === base && form !== `${base}t`) return form;
      return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base, false)}ed`;
    }
    default:
      return base;
  }
}

function stemOf(base: string, ing: boolean): string {
  if (/(?:ee|ye|oe)$/u.test(base)) return ing ? base : base.slice(0, -1);
  if (base.endsWith('e')) return base.slice(0, -1);
  return /^(?:plan|admit|commit|sit|run|begin|get|put|set|regret|stop)$/u.test(base) ? base + base.at(-1) : base;
}

export function madeUpReadouts(count: number): GumSentence[] {
  const random = randomNumbers(71);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parsed = new Map<string, (Item | string)[]>();
  const itemsOf = (alternative: string): (Item | string)[] => {
    let items = parsed.get(alternative);
    if (!items) {
      items = alternative.split(' ').map((text) => {
        const m = /^(\??)([a-z:]+|\*)=(.+)$/u.exec(text);
        // A rule without a label stands for one of several items that have theirs.
        if (!m && /^\??[A-Z]{2}/u.test(text)) return { optional: text.startsWith('?'), label: '', symbol: text.replace('?', '') };
        return m ? { optional: m[1] === '?', label: m[2] as string, symbol: m[3] as string } : text;
      });
      parsed.set(alternative, items);
    }
    return items;
  };
  const terminal = (symbol: string): Piece | undefined => {
    const slash = symbol.lastIndexOf('/');
    const name = slash < 0 ? symbol : symbol.slice(0, slash);
    const set = verbs.get(name);
    if (set) {
      const tag = symbol.slice(slash + 1);
      const [base, particle] = pick(set).split('-') as [string, string | undefined];
      const words = [{ form: inflected(base, tag), tag, head: -1, label: 'root' }];
      if (particle) words.push({ form: particle, tag: particle === 'on' ? 'IN' : 'RP', head: 0, label: 'compound:prt' });
      return { words, root: 0 };
    }
    const list = vocabulary.get(name);
    if (list && !rules[name]) return { words: [{ form: pick(list.words), tag: list.tag, head: -1, label: 'root' }], root: 0 };
    return slash < 0 ? undefined : { words: [{ form: name, tag: symbol.slice(slash + 1), head: -1, label: 'root' }], root: 0 };
  };
  const expand = (symbol: string, depth: number): Piece => {
    const leaf = rules[symbol] ? undefined : terminal(symbol);
    if (leaf) return leaf;
    const alternatives = rules[symbol];
    if (!alternatives) throw new Error(`the grammar of readouts has no '${symbol}'`);
    // Deep in a sentence the plain alternative, so that none grows without end.
    const items = itemsOf(depth > 7 ? (alternatives[0] as string) : pick(alternatives));
    const words: Piece['words'] = [];
    const parts: { label: string; root: number }[] = [];
    let root = -1;
    for (const given of items) {
      let item: Item | string = given;
      if (typeof item === 'string') {
        if (item === ',' && words.at(-1)?.form === ',') continue;
        words.push({ form: item, tag: item === '.' ? '.' : ',', head: -1, label: 'punct' });
        continue;
      }
      if (item.optional && random() < 0.5) continue;
      if (!item.label) {
        item = { ...item, ...(itemsOf(pick(rules[item.symbol] as string[]))[0] as Item) };
      }
      const piece = expand(item.symbol, depth + 1);
      const base = words.length;
      for (const w of piece.words) words.push({ ...w, head: w.head < 0 ? -1 : w.head + base });
      const at = base + piece.root;
      if (item.label === '*') root = at;
      else parts.push({ label: item.label, root: at });
    }
    parts.forEach(({ label, root: at }, i) => {
      const word = words[at] as Piece['words'][0];
      // A conjunction hangs on the member that it brings.
      word.head = label === 'cc' ? (parts.slice(i + 1).find((p) => p.label === 'conj' || p.root > root)?.root ?? root) : root;
      word.label = label;
    });
    return { words, root };
  };
  const out: GumSentence[] = [];
  while (out.length < count) {
    const { words } = expand(random() < 0.05 ? 'HEADING' : 'S', 0);
    const tidy = tidied(words);
    if (tidy.length > 70) continue;
    out.push(sentenceOf(tidy));
  }
  return out;
}

/** No two commas in a row, none before a full stop; articles before vowels. */
function tidied(words: Piece['words']): Piece['words'] {
  const drop = new Set<number>();
  words.forEach((w, i) => {
    const next = words[i + 1];
    if (w.form === ',' && (!next || next.form === ',' || next.form === '.')) drop.add(i);
  });
  const place = new Map<number, number>();
  const kept = words.filter((_, i) => !drop.has(i));
  words.forEach((w, i) => {
    if (!drop.has(i)) place.set(i, kept.indexOf(w));
  });
  return kept.map((w, i) => ({ ...w, head: w.head < 0 ? -1 : (place.get(w.head) as number), form: begun(inCase(w, words) ?? articled(w.form, kept[i + 1]?.form), i) }));
}

const begun = (form: string, i: number): string => (i ? form : `${(form[0] ?? '').toUpperCase()}${form.slice(1)}`);

const CASES: Readonly<Record<string, readonly [string, string]>> = { he: ['he', 'him'], she: ['she', 'her'], they: ['they', 'them'], them: ['they', 'them'] };

/** "met him", "with them", "they agreed". */
function inCase({ form, tag, label, head }: Piece['words'][0], words: Piece['words']): string | undefined {
  if (tag !== 'PRP') return undefined;
  const subject = /^nsubj/u.test(label) || (label === 'conj' && /^nsubj/u.test(words[head]?.label ?? ''));
  return CASES[form]?.[subject ? 0 : 1];
}

const articled = (form: string, next: string | undefined): string =>
  /^an?$/u.test(form) && next ? (/^[aeiou]/iu.test(next) ? 'an' : 'a') : /^(?:The|They|A)$/u.test(form) ? form.toLowerCase() : form;

function sentenceOf(words: Piece['words']): GumSentence {
  const out: GumWord[] = [];
  let text = '';
  for (const w of words) {
    const close = /^[,.]$|^['’]s?$/u.test(w.form);
    if (text && !close) text += ' ';
    out.push({
      form: w.form,
      lemma: w.form,
      upos: 'X',
      tag: w.tag,
      head: w.tag === ',' || w.tag === '.' ? words.findIndex((x) => x.head < 0 && x.label !== 'punct') : w.head,
      label: w.head < 0 && w.label !== 'punct' ? 'root' : w.label,
      start: text.length,
    });
    text += w.form;
  }
  return { text, words: out };
}
