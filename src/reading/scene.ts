/**
 * What the parts of the reading look at together: the analysed text, the date of publication, and who is who in it.
 * It is made once for a document; the parts add nothing to it.
 */
import type { Span } from '../base/span.ts';
import type { AnalysedText, Clause } from '../language/shared/clause.ts';
import type { Phrase } from '../language/shared/phrase.ts';
import type { Token } from '../language/shared/token.ts';

/** Someone or something that acts in a readout. */
export interface Party {
  readonly kind: 'person' | 'group' | 'state' | 'organisation';
  /** Of a person the name under which it stands in `people`; of all others the words as written, without a preposition. */
  readonly name: string;
  /** ISO 3166-1 alpha-3 code of the state, or of the person's or group's state where the text tells it. */
  readonly country?: string;
  /** The words that name it at this place: "der Gast", "er", "Bundesrat Muster". */
  readonly mention: Span;
}

/** Who is who: every mention resolved once, in the order of the text. */
export interface Cast {
  /**
   * Whom a phrase stands for: names, pronouns and roles resolved ("er", "der Gast", "sein Amtskollege"), the members of a
   * coordination one by one, groups as written ("beide Seiten"). Empty for phrases that are no parties ("das Abkommen").
   */
  who(phrase: Phrase): readonly Party[];
  /** The party whose mention has its head at this token; undefined where none has. */
  at(token: number): Party | undefined;
  /** The person whom a possessive at this token means: "seine Regierung", "her delegation"; undefined where none is known. */
  ownerAt(token: number): Party | undefined;
  /** All mentions of persons by name, in the order of the text. */
  readonly named: readonly Party[];
  /** ISO code of the person's state where the text tells it. */
  countryOf(name: string): string | undefined;
}

/** A state named in the text, by its name, an adjective ("russisch") or an abbreviation ("DVRK"). */
export interface StateMention {
  readonly code: string;
  readonly token: number;
  /** End of the name, half open: "Russische Föderation" has two tokens. */
  readonly to: number;
  /** "noun": Russland; "adjective": russisch; "organisation": EU, OSZE (then `code` is the name as written). */
  readonly by: 'noun' | 'adjective' | 'organisation';
}

export interface DateMention {
  /** EDTF. */
  readonly date: string;
  readonly span: Span;
  /** Tokens of the expression, half open. */
  readonly from: number;
  readonly to: number;
}

export interface Scene {
  readonly text: AnalysedText;
  /** "de", "en". */
  readonly language: string;
  /** Date of publication in EDTF, to the day, where known. */
  readonly published?: string;
  readonly title?: string;
  /** ISO code of the state whose official account the text is, where its imprint or its dateline tells it. */
  readonly publisher?: string;
  readonly cast: Cast;
  /** All states and organisations named, in the order of the text. */
  readonly states: readonly StateMention[];
  /** All dates told, in the order of the text, resolved against the date of publication. */
  readonly dates: readonly DateMention[];
  /** The clauses of the text in order, nested ones after those that hold them. */
  readonly clauses: readonly Clause[];
}

export const spanOf = (scene: Pick<Scene, 'text'>, from: number, to: number): Span => ({
  start: (scene.text.tokens[from] as Span).start,
  end: (scene.text.tokens[to - 1] as Span).end,
});

export const wordsOf = (scene: Pick<Scene, 'text'>, from: number, to: number): string => {
  const { start, end } = spanOf(scene, from, to);
  return scene.text.text.slice(start, end);
};

/** Index of the first of a list, in the order of the text, that begins at or after `from`. */
function firstAt<Item>(list: readonly Item[], from: number, beginOf: (item: Item) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginOf(list[middle] as Item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function between<Item>(list: readonly Item[], from: number, to: number, beginOf: (item: Item) => number): readonly Item[] {
  const first = firstAt(list, from, beginOf);
  let last = first;
  while (last < list.length && beginOf(list[last] as Item) < to) last++;
  return list.slice(first, last);
}

/** The states named between two tokens, half open. Texts can be long: nothing looks through all states of one. */
export const statesBetween = (scene: Pick<Scene, 'states'>, from: number, to: number): readonly StateMention[] => between(scene.states, from, to, (s) => s.token);

/** The dates told between two tokens, half open. */
export const datesBetween = (scene: Pick<Scene, 'dates'>, from: number, to: number): readonly DateMention[] => between(scene.dates, from, to, (d) => d.from);

/** The tokens of a span of the text. */
export const tokensWithin = (scene: Pick<Scene, 'text'>, { start, end }: Span): readonly Token[] => between(scene.text.tokens, start, end, (t) => t.start).filter((t) => t.end <= end);

/** Number of the paragraph, heading or list in which a token stands. */
export const blockOf = (scene: Scene, token: number): number => scene.text.sentences[sentenceAt(scene, token)]?.block ?? 0;

/** Number of the sentence in which a token stands. */
export function sentenceAt(scene: Scene, token: number): number {
  const { sentences } = scene.text;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
