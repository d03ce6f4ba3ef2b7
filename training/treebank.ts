/** Reads Universal Dependencies treebanks (CoNLL-U) into words as they stand in running text. */
import { readFileSync } from 'node:fs';

/** A word of running text. Contractions ("am") and words that a treebank cuts at hyphens are one word. */
export interface TreebankWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: Readonly<Record<string, string>>;
  /** Index of the head word in the sentence, -1 for the root. */
  head: number;
  deprel: string;
  spaceAfter: boolean;
  /** Offset in the sentence's text. */
  start: number;
  /** The parts of a contraction, as the treebank analyses them. */
  parts?: { form: string; lemma: string; upos: string; deprel: string }[];
}

export interface TreebankSentence {
  id: string;
  text: string;
  words: TreebankWord[];
}

interface Row {
  id: number;
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: Record<string, string>;
  head: number;
  deprel: string;
  misc: string;
}

const featuresOf = (column: string): Record<string, string> => (column === '_' ? {} : Object.fromEntries(column.split('|').map((f) => f.split('=') as [string, string])));

export function readTreebank(file: string, options: { joinHyphens?: boolean } = {}): TreebankSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/u)
    .filter((block) => block.trim())
    .map((block) => sentenceOf(block, options.joinHyphens ?? false));
}

function sentenceOf(block: string, joinHyphens: boolean): TreebankSentence {
  const lines = block.split('\n');
  const comment = (name: string) => lines.find((l) => l.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? '';
  const rows: Row[] = [];
  const contractions: { from: number; to: number; form: string; misc: string }[] = [];
  for (const line of lines) {
    const c = line.split('\t');
    const range = /^(\d+)-(\d+)$/u.exec(c[0] ?? '');
    if (range) contractions.push({ from: Number(range[1]), to: Number(range[2]), form: c[1] as string, misc: c[9] ?? '_' });
    else if (/^\d+$/u.test(c[0] ?? ''))
      rows.push({
        id: Number(c[0]),
        form: c[1] as string,
        lemma: c[2] as string,
        upos: c[3] as string,
        xpos: c[4] as string,
        feats: featuresOf(c[5] as string),
        head: Number(c[6]),
        deprel: c[7] as string,
        misc: c[9] ?? '_',
      });
  }
  // Groups of rows that are one word of running text.
  const groups: { rows: Row[]; form: string; spaceAfter: boolean; contraction: boolean }[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    const contraction = contractions.find((x) => x.from === row.id);
    if (contraction) {
      const members = rows.filter((r) => r.id >= contraction.from && r.id <= contraction.to);
      groups.push({ rows: members, form: contraction.form, spaceAfter: !contraction.misc.includes('SpaceAfter=No'), contraction: true });
      i += members.length - 1;
    } else groups.push({ rows: [row], form: row.form, spaceAfter: !row.misc.includes('SpaceAfter=No'), contraction: false });
  }
  if (joinHyphens)
    for (let i = 1; i < groups.length - 1; ) {
      const [a, b, c] = [groups[i - 1], groups[i], groups[i + 1]] as [(typeof groups)[0], (typeof groups)[0], (typeof groups)[0]];
      if (/^[-‐‑]$/u.test(b.form) && !a.spaceAfter && !b.spaceAfter && /[\p{L}\p{N}]$/u.test(a.form) && /^[\p{L}\p{N}]/u.test(c.form)) {
        groups.splice(i - 1, 3, { rows: [...c.rows, ...a.rows, ...b.rows], form: a.form + b.form + c.form, spaceAfter: c.spaceAfter, contraction: false });
      } else i++;
    }
  const groupOf = new Map<number, number>();
  groups.forEach((g, i) => {
    for (const r of g.rows) groupOf.set(r.id, i);
  });
  let at = 0;
  let text = '';
  const words = groups.map((g, i): TreebankWord => {
    // The head of a joined word is the part whose own head lies outside.
    const main = g.rows.find((r) => r.head === 0 || groupOf.get(r.head) !== i) ?? (g.rows[0] as Row);
    const word: TreebankWord = {
      form: g.form,
      lemma: g.contraction ? (g.rows[0] as Row).lemma : main.lemma,
      upos: g.contraction ? (g.rows[0] as Row).upos : main.upos,
      xpos: g.contraction ? 'APPRART' : main.xpos,
      feats: g.contraction ? (g.rows.at(-1) as Row).feats : main.feats,
      head: main.head === 0 ? -1 : (groupOf.get(main.head) as number),
      deprel: main.deprel,
      spaceAfter: g.spaceAfter,
      start: at,
    };
    if (g.contraction) word.parts = g.rows.map(({ form, lemma, upos, deprel }) => ({ form, lemma, upos, deprel }));
    text += g.form + (g.spaceAfter ? ' ' : '');
    at = text.length;
    return word;
  });
  return { id: comment('sent_id'), text: text.trimEnd(), words };
}
