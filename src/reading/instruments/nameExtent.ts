/** Where the name of an instrument begins and ends: its attributes, its title, parties and matter. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { endsIn } from '../people/words.ts';
import { datesBetween, type Scene, statesBetween } from '../scene.ts';
import { isOwnPaper } from './status.ts';
import type { InstrumentWords } from './words.ts';

export const CAPITAL = /^\p{Lu}/u;

/** "Resolution 1701": the number is part of the name. */
export const isNumbered = ({ text: { tokens } }: Scene, words: InstrumentWords, { head }: Phrase): boolean =>
  endsIn(words.qualified, (tokens[head] as Token).key) && /^\p{N}{3,4}$/u.test(tokens[head + 1]?.form ?? '');

/** The noun with the attributes that stand right before it; articles and words for the state of things are left out. */
export function startOf(scene: Scene, words: InstrumentWords, phrase: Phrase): number {
  const { tokens } = scene.text;
  let from = phrase.head;
  const beginning = Math.max(phrase.coreFrom, (phrase.determiner?.token ?? -1) + 1, phrase.genitive && phrase.genitive.to <= phrase.head ? phrase.genitive.to : 0);
  for (let i = phrase.head - 1; i >= beginning; i--) {
    const token = tokens[i] as Token;
    const joins = token.wordClass === 'conjunction' && i > phrase.coreFrom && (tokens[i - 1] as Token).wordClass !== 'noun';
    // "free trade agreement": where compounds are written apart, nouns stand before the noun.
    const compound = words.compounds && i >= beginning && (token.wordClass === 'noun' || token.wordClass === 'name' || token.wordClass === 'verb' || (token.wordClass === 'adverb' && from === i + 1));
    const attribute = token.wordClass === 'adjective' || (token.wordClass === 'noun' && token.form.endsWith('-')) || compound;
    // "zwischen den beiden Staaten neu ausgehandelte": what governs something of its own tells of the noun and does not name it.
    if ((!attribute && !joins) || words.negotiatedModifiers.has(token.key) || words.fresh.has(token.key) || words.pointing.has(token.key) || datesBetween(scene, i - 12, i).some((d) => d.to === i))
      break;
    if (attribute) from = i;
  }
  // "des im Mai unterzeichneten Austauschplans": a paper of which nothing else tells which it is.
  const signed = tokens.slice(beginning, phrase.head).findIndex((t) => t.wordClass === 'adjective' && words.signedModifiers.has(t.key));
  if (signed >= 0 && words.papers.has((tokens[phrase.head] as Token).key) && !phrase.genitive && !phrase.attributes.length) return beginning;
  if (words.compounds) from = titleStart(scene, words, phrase, from);
  // "the 2026-2027 Cooperation Programme": the years for which it holds.
  while (words.compounds && from > beginning && CAPITAL.test(tokens[phrase.head]?.form ?? '') && /^(?:(?:19|20)\d\d|[–-])$/u.test(tokens[from - 1]?.form ?? '')) from--;
  // "des erst kürzlich in Kraft getretenen Abkommens": what governs words of its own tells of the noun.
  const before = tokens[from - 1] as Token | undefined;
  if (
    from < phrase.head &&
    from > phrase.coreFrom &&
    !words.compounds &&
    // "der 2007 unterzeichneten Gemeinsamen Erklärung": what has a capital is of the name.
    !CAPITAL.test(tokens[from]?.form ?? '') &&
    before &&
    before.wordClass !== 'determiner' &&
    before.wordClass !== 'conjunction' &&
    before.wordClass !== 'numeral' &&
    phrase.preposition?.token !== from - 1
  )
    from++;
  return from;
}

/** "Partnership and Cooperation Agreement": in a title in capitals nouns before "and" share what the last one is. */
function titleStart(scene: Scene, words: InstrumentWords, phrase: Phrase, from: number): number {
  const { tokens } = scene.text;
  const capital = (at: number): boolean => CAPITAL.test(tokens[at]?.form ?? '') && /^(?:noun|name|adjective)$/u.test(tokens[at]?.wordClass ?? '');
  if (!capital(phrase.head) || from === phrase.head || !capital(from) || !words.titleAnd.has(tokens[from - 1]?.form ?? '')) return from;
  let start = from - 1;
  while (start > 0 && capital(start - 1) && !scene.cast.at(start - 1)) start--;
  const before = tokens.slice(start, from - 1);
  if (!before.length || before.some((t) => endsIn(words.nouns, t.key) || words.papers.has(t.key))) return from;
  // Only behind an article or an adjective in small letters: "the Trade and Investment Framework Agreement".
  return /^(?:determiner|adjective|numeral)$/u.test(tokens[start - 1]?.wordClass ?? '') ? start : from;
}

/** With its genitive and the attributes that name parties or matter: "zwischen A und B", "über X"; not "in der Schweiz". */
export function endOf(scene: Scene, words: InstrumentWords, clause: Clause, phrase: Phrase, signed: boolean): number {
  const { tokens } = scene.text;
  const number = isNumbered(scene, words, phrase) ? phrase.head + 2 : 0;
  let to = Math.max(number, phrase.head + 1, phrase.name && phrase.name.from === phrase.head + 1 ? phrase.name.to : 0);
  if (phrase.genitive && phrase.genitive.from > phrase.head && phrase.genitive.from <= to + 1) to = phrase.genitive.to;
  for (const attribute of phrase.attributes) {
    const key = attribute.preposition?.key ?? '';
    const head = tokens[attribute.head] as Token;
    if (attribute.from < to - 1 || attribute.from > to + 3) continue;
    const area = !tokens.slice(attribute.coreFrom, attribute.head).some((t) => words.pointing.has(t.key)) && words.areaPrepositions.has(key) && endsIn(words.areaNouns, head.key);
    const parties = !words.between.has(key) || statesBetween(scene, attribute.from, attribute.to).length > 0 || signed;
    // "signed an agreement with the Minister": who signed it, and no part of its name.
    if ((!(words.nameAttributes.has(key) && parties) && !area) || scene.cast.who(attribute).some((x) => x.kind === 'person')) break;
    // "on the movement of persons as well as about the contribution": the second phrase has a preposition of its own.
    // "a contract for trucks and two memorandums between A and B": so does another instrument.
    const other = attribute.conjuncts.findIndex((c, n) => n > 0 && (c.preposition !== undefined || isOwnPaper(scene, words, c)));
    to = other > 0 ? (attribute.conjuncts[other - 1] as Phrase).to : attribute.to;
  }
  // "einen Plan für die Jahre 2031 bis 2033": how long it holds, which the grammar gives to the verb.
  for (const { phrase: next, understood } of clause.arguments)
    if (!understood && next.from === to && next.preposition && words.nameAttributes.has(next.preposition.key) && words.periods.has((tokens[next.head] as Token).key)) {
      to = next.to;
      const until = clause.arguments.find((a) => a.phrase.from === to && a.phrase.preposition && /^\p{N}{4}$/u.test(tokens[a.phrase.head]?.form ?? ''));
      if (until) to = until.phrase.to;
    }
  to = titleEnd(scene, words, phrase.head, to);
  // A heading without a period ends as well: "signs declaration with Norway / From 3 to 5 May ...".
  const dated = to < clause.to && words.datedBy.has((tokens[to] as Token | undefined)?.key ?? '') ? datesBetween(scene, to + 1, to + 2)[0] : undefined;
  if (dated) to = dated.to;
  const stops = [...phrase.clauses.map((c) => c.from), ...phrase.appositions.map((a) => a.from)].filter((t) => t > phrase.head);
  to = Math.min(to, ...stops);
  // "on the transfer of technology by Minister A": who signed it.
  if (words.signedBy.size)
    for (let by = phrase.head + 2; by < to; by++)
      if (words.signedBy.has(tokens[by]?.form ?? '') && Array.from({ length: Math.min(to - by, 16) }, (_, n) => scene.cast.at(by + n)).some((x) => x?.kind === 'person')) to = by;
  while (to > phrase.head + 1 && (tokens[to - 1] as Token).wordClass === 'punctuation' && (tokens[to - 1] as Token).form !== ')') to--;
  return Math.max(to, phrase.head + 1);
}

/** "the Joint Statement on Deepening the Partnership in the New Era": a title that has come to a verb in capitals goes on in capitals. */
function titleEnd({ text: { text, tokens } }: Scene, words: InstrumentWords, from: number, to: number): number {
  const capital = (at: number): boolean => CAPITAL.test(tokens[at]?.form ?? '');
  // "Memorandum of Understanding" is complete, and a title ends with its line.
  const last = tokens[to - 1]?.form ?? '';
  // "the Second Protocol to Amend the Free Trade Agreement": an infinitive in capitals.
  const amends = words.compounds && tokens[to]?.form === 'to' && CAPITAL.test(tokens[to + 1]?.form ?? '') && CAPITAL.test(last) && capital(to - 1);
  // "on Deepening the Partnership and Building a Community | with a Future"
  const verbs = tokens
    .slice(from, to)
    .some((t) => CAPITAL.test(t.form) && t.index > from && [...words.titleVerbs].some((ending) => t.form.endsWith(ending)) && !words.titleNouns.has(t.form.toLowerCase()));
  if (!amends && !verbs && (!CAPITAL.test(last) || ![...words.titleVerbs].some((ending) => last.endsWith(ending)) || words.titleNouns.has(last.toLowerCase()))) return to;
  const runsOn = (at: number): boolean => (capital(at) || words.titleLinks.has(tokens[at]?.form ?? '')) && !text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n');
  let end = to;
  for (let at = to; at < to + 16 && runsOn(at); at++) if (capital(at)) end = at + 1;
  return end;
}
