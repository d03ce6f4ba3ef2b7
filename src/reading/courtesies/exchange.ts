/** What the rules find out about a courtesy: whose it is, who carries it, whom it is for. */
import { PLURAL } from '../../language/shared/agreement.ts';
import { argumentOf, type Clause, clausesWithin } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { type CourtesyKind, courtesyKind } from '../../records/courtesy.ts';
import { endsIn } from '../people/words.ts';
import { type Party, type Scene, spanOf, tokensWithin, wordsOf } from '../scene.ts';
import type { CourtesyWords } from './words.ts';

export interface Exchange {
  readonly rule: string;
  readonly kind: CourtesyKind;
  readonly from: readonly Party[];
  readonly via?: readonly Party[];
  readonly to: readonly Party[];
  readonly clause: Clause;
  readonly cue: readonly number[];
}

export interface Manners {
  readonly scene: Scene;
  readonly words: CourtesyWords;
  /** The other side of the conversation that is told of here, for what is said without an addressee. */
  counterpart(of: readonly Party[], at: Clause): readonly Party[];
  /** Whether a party can take part in protocol: persons, groups of persons, states' organs. */
  actors(phrases: readonly (Phrase | undefined)[]): Party[];
}

const keyAt = ({ scene }: Manners, token: number): string => (scene.text.tokens[token] as Token).key;

/** Of which courtesy a phrase is the name, by its head: "seinen freundlichen Gruß", "Glückwünsche und Grüße", "a message of condolence". */
export function courtesyNouns(manners: Manners, phrase: Phrase | undefined): { kind: CourtesyKind; phrase: Phrase }[] {
  if (!phrase) return [];
  return membersOf(phrase).flatMap((member) => {
    const kind = borneBy(manners, member) ?? kindOf(manners, keyAt(manners, member.head));
    // "expressed the wish to strengthen X" is no greeting, as "best wishes" are.
    const wills = manners.words.wishes.has(keyAt(manners, member.head)) && ((manners.scene.text.tokens[member.head] as Token).agreement & PLURAL) === 0;
    return kind && !wills ? [{ kind, phrase: member }] : [];
  });
}

function kindOf({ words }: Manners, key: string): CourtesyKind | undefined {
  return courtesyKind.options.find((k) => words.nouns[k]?.has(key)) ?? courtesyKind.options.find((k) => k !== 'letter' && words.nouns[k] !== undefined && endsIn(words.nouns[k], key));
}

/** "a message of condolence", "Worte des Willkommens", "a congratulatory telegram": what the words or the paper bring. */
function borneBy(manners: Manners, phrase: Phrase): CourtesyKind | undefined {
  const { words } = manners;
  if (!words.bearers.has(keyAt(manners, phrase.head))) return undefined;
  for (const inner of [phrase.genitive, ...phrase.attributes]) {
    if (!inner || (inner.preposition && !words.owner.has(inner.preposition.key))) continue;
    const kind = membersOf(inner).map((m) => kindOf(manners, keyAt(manners, m.head)))[0];
    if (kind && kind !== 'letter') return kind;
  }
  for (let at = phrase.coreFrom; at < phrase.head; at++) {
    const kind = courtesyKind.options.find((k) => words.bearing[k]?.has(keyAt(manners, at)));
    if (kind) return kind;
  }
  return undefined;
}

/** Whose it is where the noun tells: "Gruß vom Genossen P.", "den Brief des Präsidenten M.", "a letter from His Majesty the King". */
export function ownerOf(manners: Manners, phrase: Phrase): Party[] {
  const { words, actors, scene } = manners;
  const told = (of: Phrase): Phrase[] => of.attributes.filter((a) => a.preposition !== undefined && words.owner.has(a.preposition.key));
  // "a cable of congratulations from President A": whom it is from may hang on what it brings.
  // "a message of friendship and solidarity from A"
  const brought = phrase.genitive ? [...told(phrase.genitive), ...phrase.genitive.conjuncts.flatMap(told), ...(phrase.genitive.genitive ? told(phrase.genitive.genitive) : [])] : [];
  // "Minister A's new year's greetings"
  const outer = phrase.genitive?.genitive && phrase.genitive.head < phrase.head ? phrase.genitive.genitive : undefined;
  const owners = [phrase.genitive, outer, ...told(phrase), ...brought].filter((o) => o !== undefined);
  const sent = sentIn(manners, phrase);
  if (sent) {
    const senders = actors([argumentOf(sent, 'subject')]);
    if (senders.length) return senders.map(named);
  }
  const known = actors(owners);
  if (known.length) return known.map(named);
  // "sowie dessen Botschaft", "dessen Einladung": of whom the sentence named last.
  const { determiner } = phrase;
  const last = determiner && words.lastNamed.has((scene.text.tokens[determiner.token] as Token).form.toLowerCase()) ? scene.cast.ownerAt(determiner.token) : undefined;
  if (last) return [last];
  return unnamedSovereign(manners, owners);
}

/** A sovereign whose name the text leaves out is told as it stands there. */
function unnamedSovereign(manners: Manners, owners: readonly Phrase[]): Party[] {
  const { words, scene } = manners;
  const unnamed = owners.find((o) => words.sovereigns.has(keyAt(manners, o.head)));
  if (!unnamed) return [];
  const to = Math.max(unnamed.coreTo, unnamed.head + 1, ...unnamed.appositions.filter((a) => a.from <= unnamed.coreTo + 1 && words.sovereigns.has(keyAt(manners, a.head))).map((a) => a.coreTo));
  return [{ kind: 'group', name: wordsOf(scene, unnamed.coreFrom, to), mention: spanOf(scene, unnamed.coreFrom, to) }];
}

/** "ein Geschenk, das Präsident A dem Gast zukommen liess": the clause that tells who sent it. */
function sentIn({ words }: Manners, phrase: Phrase): Clause | undefined {
  return phrase.clauses.find((c) => {
    const p = c.predicate;
    const subject = argumentOf(c, 'subject');
    return (
      c.kind === 'relative' && p !== undefined && !p.negated && p.voice === 'active' && (words.convey.has(p.key) || words.hand.has(p.key)) && subject !== undefined && subject.head !== c.opener?.token
    );
  });
}

/** "Armenia's gratitude" is that of Armenia. */
const named = (party: Party): Party => ({ ...party, name: party.name.replace(/['’]s?$/u, '') });

/** "On behalf of the King", "in ihrem Namen": in whose name someone acts. */
export function representedIn(manners: Manners, clause: Clause): Party[] {
  const { words, actors, scene } = manners;
  for (const { phrase, understood } of clause.arguments) {
    if (!understood && words.behalfOf.has(phrase.preposition?.key ?? '')) {
      const known = actors([phrase]).map(named);
      return known.length ? known : unnamedSovereign(manners, [phrase]);
    }
    if (understood || !phrase.preposition || !words.representing.has(phrase.preposition.key) || !words.behalf.has(keyAt(manners, phrase.head))) continue;
    const possessor = phrase.determiner ? scene.cast.at(phrase.determiner.token) : undefined;
    if (possessor) return [possessor];
    const owners = [phrase.genitive, ...phrase.attributes.filter((a) => a.preposition !== undefined && words.owner.has(a.preposition.key))].filter((o) => o !== undefined);
    const known = actors(owners).map(named);
    return known.length ? known : unnamedSovereign(manners, owners);
  }
  return [];
}

/** "his guest", "the host": where the text has named no one by it, the other side of the conversation. */
export function otherSide(manners: Manners, of: readonly Party[], parties: readonly Party[], at: Clause): readonly Party[] {
  const { words, scene, counterpart } = manners;
  return parties.flatMap((party) => {
    const word = tokensWithin(scene, party.mention).at(-1)?.key ?? '';
    if (party.kind === 'person' || !words.otherSide.has(word)) return [party];
    const other = counterpart(of, at);
    return other.length ? other.map((o) => ({ ...o, mention: party.mention })) : [party];
  });
}

export const subjectOf = (clause: Clause): Phrase | undefined => {
  const subject = argumentOf(clause, 'subject');
  return subject && clause.kind === 'relative' && clause.antecedent && clause.opener && subject.head === clause.opener.token ? clause.antecedent : subject;
};

export const withPreposition = (clause: Clause, keys: ReadonlySet<string>): Phrase[] =>
  clause.arguments.filter((a) => a.phrase.preposition !== undefined && keys.has(a.phrase.preposition.key)).map((a) => a.phrase);

/** The noun phrase that the verb exchanges: its object, in the passive its subject. */
export const matterOf = (clause: Clause): Phrase | undefined => (clause.predicate?.voice === 'passive' || clause.predicate?.voice === 'stative' ? subjectOf(clause) : argumentOf(clause, 'object'));

/** Whom it is for: the dative, the phrase with "to" beside the verb, at the noun or behind a clause of the noun. */
export function recipients(manners: Manners, clause: Clause, matter?: Phrase): Party[] {
  const { scene, words, actors } = manners;
  const indirect = argumentOf(clause, 'indirect');
  const direct = indirect && scene.cast.who(indirect).length ? indirect : undefined;
  const beside = actors([direct, ...withPreposition(clause, words.to)]);
  if (beside.length || !matter) return beside;
  const sent = membersOf(matter).flatMap((m) => sentIn(manners, m) ?? [])[0];
  const meant = sent ? actors([argumentOf(sent, 'indirect')]) : [];
  if (meant.length) return meant;
  const atNoun = actors(membersOf(matter).flatMap((m) => m.attributes.filter((a) => a.preposition !== undefined && words.to.has(a.preposition.key))));
  if (atNoun.length) return atNoun;
  const mourning = mourners(manners, [
    ...(indirect ? [indirect] : []),
    ...[...withPreposition(clause, words.to), ...membersOf(matter).flatMap((m) => m.attributes)].filter((a) => a.preposition !== undefined && words.to.has(a.preposition.key)),
  ]);
  if (mourning.length) return mourning;
  const addressed = addressedIn(manners, clause);
  if (addressed.length) return addressed;
  // "an invitation to visit Minsk to President B": "to" may seem to belong to the visit.
  return actors(clausesWithin(clause).flatMap((inner) => (inner === clause ? [] : withPreposition(inner, words.to)))).filter((p) => p.kind === 'person');
}

/** "in einem Telegramm an B": whom the letter that a clause names is for. */
export const addressedIn = (manners: Manners, clause: Clause): Party[] =>
  manners.actors(
    clause.arguments
      .filter((a) => !a.understood && a.phrase.preposition !== undefined && manners.words.nouns.letter !== undefined && endsIn(manners.words.nouns.letter, keyAt(manners, a.phrase.head)))
      .flatMap((a) => a.phrase.attributes.filter((x) => x.preposition !== undefined && manners.words.to.has(x.preposition.key))),
  );

/** "to the families of the victims": those whom the words are for, though they take no part in anything. */
function mourners(manners: Manners, phrases: readonly Phrase[]): Party[] {
  const { words, scene } = manners;
  return phrases.flatMap((phrase) =>
    membersOf(phrase).flatMap((m): Party | [] => {
      if (!words.mourners.has(keyAt(manners, m.head))) return [];
      const to = m.genitive && m.genitive.from >= m.head ? m.genitive.to : Math.max(m.coreTo, m.head + 1);
      return { kind: 'group', name: wordsOf(scene, m.coreFrom, to), mention: spanOf(scene, m.coreFrom, to) };
    }),
  );
}
