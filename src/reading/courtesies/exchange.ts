/** What the rules find out about a courtesy: whose it is, who carries it, whom it is for. */
import { PLURAL, SINGULAR } from '../../language/shared/agreement.ts';
import { argumentOf, type Clause, clausesWithin } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { type CourtesyKind, courtesyKind } from '../../records/courtesy.ts';
import { endsIn } from '../people/words.ts';
import { type Party, type Scene, tokensWithin } from '../scene.ts';
import { unnamedIn } from './unnamed.ts';
import type { CourtesyWords } from './words.ts';

export interface Exchange {
  readonly rule: string;
  readonly kind: CourtesyKind;
  readonly from: readonly Party[];
  readonly via?: readonly Party[];
  readonly to: readonly Party[];
  readonly clause: Clause;
  readonly cue: readonly number[];
  /** "The letter was delivered by B": what has been told of before. */
  readonly again?: boolean;
  /** "It was delivered": nothing where nothing has been told of. */
  readonly pronoun?: boolean;
  /** Congratulations, condolences or thanks on paper: "a message of condolence". */
  readonly written?: boolean;
  /** The text does not tell for whom; the other side of the conversation stands in. */
  readonly open?: boolean;
  /** The noun that names it. */
  readonly matter?: Phrase;
}

export interface Manners {
  readonly scene: Scene;
  readonly words: CourtesyWords;
  /** The other side of the conversation that is told of here, for what is said without an addressee. */
  counterpart(of: readonly Party[], at: Clause): readonly Party[];
  /** Whom the verb above says that one calls on or tells something. */
  visited(at: Clause): readonly Party[];
  /** Whoever is quoted where the clause stands between quotation marks. */
  speakerOf(at: Clause): readonly Party[];
  /** The two who met, for what they do to each other. */
  pairAt(at: Clause): readonly Party[];
  /** Whether a party can take part in protocol: persons, groups of persons, states' organs. */
  actors(phrases: readonly (Phrase | undefined)[]): Party[];
}

const keyAt = ({ scene }: Manners, token: number): string => (scene.text.tokens[token] as Token).key;

/** Of which courtesy a phrase is the name, by its head: "seinen freundlichen Gruß", "Glückwünsche und Grüße", "a message of condolence". */
export function courtesyNouns(manners: Manners, phrase: Phrase | undefined): { kind: CourtesyKind; phrase: Phrase }[] {
  if (!phrase) return [];
  let last: CourtesyKind | undefined;
  // "a message from A, along with the condolences of B"
  const along = membersOf(phrase).flatMap((m) => m.attributes.filter((a) => a.preposition !== undefined && manners.words.along.has(a.preposition.key)).flatMap(membersOf));
  return [...membersOf(phrase), ...along].flatMap((member) => {
    // "his greetings and those of the First Lady"
    const again = last && manners.words.same.has((manners.scene.text.tokens[member.head] as Token).form.toLowerCase()) && (member.genitive || member.attributes.length);
    const kind = again ? last : (borneBy(manners, member) ?? kindOf(manners, keyAt(manners, member.head)));
    last = kind;
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
  // "an invitation to the summit from the Emir"
  const apart = phrase.attributes
    .filter((a) => a.preposition === undefined || !words.owner.has(a.preposition.key))
    .flatMap((a) => a.attributes.filter((x) => x.preposition !== undefined && words.from.has(x.preposition.key)));
  // "a cable of congratulations from President A": whom it is from may hang on what it brings.
  // "a message of friendship and solidarity from A"
  const brought = phrase.genitive ? [...told(phrase.genitive), ...phrase.genitive.conjuncts.flatMap(told), ...(phrase.genitive.genitive ? told(phrase.genitive.genitive) : [])] : [];
  // "Minister A's new year's greetings"
  const outer = phrase.genitive?.genitive && phrase.genitive.head < phrase.head ? phrase.genitive.genitive : undefined;
  const owners = [phrase.genitive, outer, ...told(phrase), ...brought].filter((o) => o !== undefined);
  // "an invitation by his colleague", "a letter written by A"; a picture by a painter is not of him.
  const authors = courtesyNouns(manners, phrase).some((n) => n.kind !== 'gift') ? phrase.attributes.filter((a) => a.preposition !== undefined && words.author.has(a.preposition.key)) : [];
  const sent = sentIn(manners, phrase);
  if (sent) {
    const senders = giversIn(manners, [argumentOf(sent, 'subject')]);
    if (senders.length) return senders.map(named);
  }
  const sender = senderIn(manners, phrase);
  if (sender.length) return sender.map(named);
  // "her country's thanks": the speaker's own.
  const isOwn = (o: Phrase): boolean => o.determiner !== undefined && words.possessives.has(o.determiner.key) && words.realms.has(keyAt(manners, o.head));
  if (owners.some(isOwn)) return [];
  const known = actors(owners.length || !apart.length ? [...owners, ...authors] : apart);
  if (known.length) return known.map(named);
  // "sowie dessen Botschaft", "dessen Einladung": of whom the sentence named last.
  const { determiner } = phrase;
  const last = determiner && words.lastNamed.has((scene.text.tokens[determiner.token] as Token).form.toLowerCase()) ? scene.cast.ownerAt(determiner.token) : undefined;
  if (last) return [last];
  return unnamedIn(manners, owners.length || !apart.length ? [...owners, ...authors] : apart).slice(0, 1);
}

/** "the invitation extended by A", "a letter sent by A": who gave it, where a participle at the noun tells. */
function senderIn(manners: Manners, phrase: Phrase): Party[] {
  const { words } = manners;
  for (const c of phrase.clauses) {
    const p = c.predicate;
    if (!p || p.negated || p.voice === 'active' || !(words.convey.has(p.key) || words.hand.has(p.key) || words.issue.has(p.key))) continue;
    const by = agentsOf(manners, c);
    if (by.length) return by;
  }
  return [];
}

/** Who does what an infinitive tells: who "called on B to submit a letter" brings it, whatever else B is called on to do. */
export function doersIn(manners: Manners, clause: Clause): Party[] {
  const { words } = manners;
  const outer = clause.parent;
  // "thanked him for accepting": it is he who accepted.
  if (outer?.predicate && clause.kind !== 'main' && words.for.has(clause.opener?.key ?? '') && (words.thank.has(outer.predicate.key) || words.congratulate.has(outer.predicate.key)))
    return giversIn(manners, [outer.predicate.voice === 'active' ? argumentOf(outer, 'object') : subjectOf(outer)]);
  const told = clause.arguments.find((a) => a.role === 'subject');
  const visits = clause.kind === 'infinitive' && outer?.predicate !== undefined && told?.understood === true && words.visiting.has(outer.predicate.key) && outer.predicate.voice === 'active';
  return giversIn(manners, [visits && outer ? argumentOf(outer, 'subject') : subjectOf(clause)]);
}

/** By whom it is done, in the passive: beside the verb, or where it hangs on what is given. */
export function agentsOf(manners: Manners, clause: Clause): Party[] {
  const { words } = manners;
  const beside = withPreposition(clause, words.agent);
  const inside = beside.length
    ? []
    : clause.arguments.filter((a) => !a.understood && a.role !== 'subject').flatMap((a) => phrasesWithin(a.phrase).filter((x) => x.preposition !== undefined && words.author.has(x.preposition.key)));
  const known = manners.actors([...beside, ...inside]);
  return known.length ? known : unnamedIn(manners, beside);
}

/** "paid tribute to the doctors and thanked them": the people told of before in the same sentence, where "them" means no one else. */
function severalBefore(manners: Manners, them: Phrase, clause: Clause): Party[] {
  const { scene } = manners;
  const several = (x: Phrase): boolean => (x.agreement & PLURAL) !== 0 && (x.agreement & SINGULAR) === 0;
  const sentence = them.kind === 'pronoun' && several(them) ? scene.text.sentences.find((s) => s.from <= clause.from && clause.from < s.to) : undefined;
  if (!sentence) return [];
  const before = scene.clauses
    .filter((c) => c !== clause && c.from >= sentence.from && c.to <= sentence.to)
    .flatMap((c) => c.arguments.filter((a) => !a.understood && a.role !== 'subject').flatMap((a) => phrasesWithin(a.phrase)));
  return takersIn(manners, before.filter((x) => x.head < them.head && x.kind === 'noun' && several(x)).slice(-1));
}

/** Whom the place of a giver means, named or not: "The Custodian of the Two Holy Mosques has sent". */
export function giversIn(manners: Manners, phrases: readonly (Phrase | undefined)[]): Party[] {
  const known = manners.actors(phrases);
  return known.length ? known : unnamedIn(manners, phrases, undefined, true);
}

/** Whom phrases in the place of a receiver mean, named or not. */
export function takersIn(manners: Manners, phrases: readonly (Phrase | undefined)[], clause?: Clause): Party[] {
  return phrases.flatMap((phrase) => {
    const members = phrase ? membersOf(phrase) : [];
    const [one, another] = manners.actors([phrase]);
    // "the Party, State and people of Kenya"
    const last = members.at(-1);
    if (one && !another && last && one.mention.end >= (manners.scene.text.tokens[last.head] as Token).end && one.mention.start <= (manners.scene.text.tokens[members[0]?.head ?? 0] as Token).start)
      return [one];
    return members.flatMap((m) => {
      const known = manners.actors([m]);
      const unnamed = known.length ? known : unnamedIn(manners, [m], clause);
      return unnamed.length || !clause ? unnamed : severalBefore(manners, m, clause);
    });
  });
}

/** "ein Geschenk, das Präsident A dem Gast zukommen liess": the clause that tells who sent it. */
function sentIn({ words }: Manners, phrase: Phrase): Clause | undefined {
  return phrase.clauses.find((c) => {
    const p = c.predicate;
    const subject = argumentOf(c, 'subject');
    // "a letter in which the King invites B"
    const inside = c.arguments.some((a) => words.inside.has(a.phrase.preposition?.key ?? '') && a.phrase.head === c.opener?.token);
    const tells = inside && p !== undefined && [words.invite, words.thank, words.congratulate, words.condole, words.express].some((verbs) => verbs.has(p.key));
    return (
      c.kind === 'relative' &&
      p !== undefined &&
      !p.negated &&
      p.voice === 'active' &&
      (tells || words.convey.has(p.key) || words.hand.has(p.key)) &&
      subject !== undefined &&
      subject.head !== c.opener?.token
    );
  });
}

/** "Armenia's gratitude" is that of Armenia. */
const named = (party: Party): Party => ({ ...party, name: party.name.replace(/['’]s?$/u, '') });

/** "On behalf of the King", "in ihrem Namen": in whose name someone acts, told beside the verb, behind one of its phrases or by "speaking on behalf of". */
export function representedIn(manners: Manners, clause: Clause): Party[] {
  const { words, scene } = manners;
  const speaking = clause.complements.flatMap(({ clause: c }) => (c.kind === 'participial' && words.speaking.has(c.predicate?.key ?? '') ? c.arguments : []));
  const told = [...clause.arguments, ...speaking].filter((a) => !a.understood);
  for (const phrase of told.flatMap((a) => (words.behalfOf.size ? phrasesWithin(a.phrase) : [a.phrase]))) {
    if (words.behalfOf.has(phrase.preposition?.key ?? '')) {
      // "on behalf of his country": the speaker's own.
      const own = phrase.determiner && words.possessives.has(phrase.determiner.key) && words.realms.has(keyAt(manners, phrase.head));
      return own ? [] : takersIn(manners, [phrase]).map(named);
    }
    if (!phrase.preposition || !words.representing.has(phrase.preposition.key) || !words.behalf.has(keyAt(manners, phrase.head))) continue;
    const possessor = phrase.determiner ? scene.cast.at(phrase.determiner.token) : undefined;
    if (possessor) return [possessor];
    const owners = [phrase.genitive, ...phrase.attributes.filter((a) => a.preposition !== undefined && words.owner.has(a.preposition.key))].filter((o) => o !== undefined);
    // "im Namen seiner Regierung": the speaker's own.
    const isOwn = (o: Phrase): boolean => o.determiner !== undefined && words.possessives.has(o.determiner.key) && words.realms.has(keyAt(manners, o.head));
    if (owners.length && owners.every(isOwn)) return [];
    return takersIn(manners, owners).map(named);
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
  const told = clause.arguments.find((a) => a.role === 'subject');
  // "had the honour of conveying": who has it, and not the honour.
  if (told?.understood && clause.parent?.arguments.some((a) => a.role === 'object' && a.phrase === told.phrase)) return argumentOf(clause.parent as Clause, 'subject');
  const subject = told?.phrase;
  // "all of whom conveyed", "both of whom thanked"
  if (
    subject?.kind === 'pronoun' &&
    clause.kind === 'relative' &&
    clause.antecedent &&
    clause.opener &&
    subject.head < clause.opener.token &&
    clause.arguments.some((a) => a.phrase.preposition && a.phrase.head === clause.opener?.token)
  )
    return clause.antecedent;
  return subject && clause.kind === 'relative' && clause.antecedent && clause.opener && subject.head === clause.opener.token ? clause.antecedent : subject;
};

export const withPreposition = (clause: Clause, keys: ReadonlySet<string>): Phrase[] =>
  clause.arguments.filter((a) => a.phrase.preposition !== undefined && keys.has(a.phrase.preposition.key)).map((a) => a.phrase);

/** The noun phrase that the verb exchanges: its object, in the passive its subject. */
export function matterOf(clause: Clause): Phrase | undefined {
  const objects = clause.arguments.filter((a) => a.role === 'object' && !a.understood).map((a) => a.phrase);
  // "was given a warm welcome": in the passive the one who is given it may be the subject.
  if (clause.predicate?.voice !== 'active') return objects[0] ?? subjectOf(clause);
  // "brought him the good wishes"
  const [first, second] = objects;
  return first && second && (first.kind === 'pronoun' || first.name || first.to === second.from) ? second : argumentOf(clause, 'object');
}

/** Whom the verb acts on beside what it gives: "brought | him | greetings", "| the guest | was given a welcome". */
function givenTo(clause: Clause): Phrase | undefined {
  const matter = matterOf(clause);
  if (clause.predicate?.voice !== 'active') return matter === subjectOf(clause) ? undefined : subjectOf(clause);
  const object = argumentOf(clause, 'object');
  return object === matter ? undefined : object;
}

/** Through whom something is sent: "sent his regards to B | through the ambassador". */
export const throughWhom = (manners: Manners, clause: Clause, but: readonly Party[]): Party[] =>
  manners
    .actors(clause.arguments.filter((a) => !a.understood).flatMap((a) => phrasesWithin(a.phrase).filter((x) => x.preposition !== undefined && manners.words.through.has(x.preposition.key))))
    .filter((v) => !but.some((b) => b.name === v.name));

/** Whom it is for: the dative, the phrase with "to" beside the verb, at the noun or behind a clause of the noun. */
export function recipients(manners: Manners, clause: Clause, matter?: Phrase): Party[] {
  const { scene, words, actors } = manners;
  const indirect = argumentOf(clause, 'indirect') ?? givenTo(clause);
  const direct = indirect && scene.cast.who(indirect).length ? indirect : undefined;
  const beside = takersIn(manners, [direct ?? (indirect && unnamedIn(manners, [indirect], clause).length ? indirect : undefined), ...withPreposition(clause, words.to)], clause);
  if (beside.length || !matter) return beside;
  const sent = membersOf(matter).flatMap((m) => sentIn(manners, m) ?? [])[0];
  const meant = sent ? actors([argumentOf(sent, 'indirect')]) : [];
  if (meant.length) return meant;
  const atNoun = takersIn(
    manners,
    membersOf(matter).flatMap((m) => addressees(manners, m)),
    clause,
  );
  if (atNoun.length) return atNoun;
  // "a message addressed to B"
  const addressedTo = membersOf(matter)
    .flatMap((m) => [m, ...(m.genitive ? [m.genitive] : []), ...m.attributes])
    .flatMap((m) => m.clauses.filter((c) => words.address.has(c.predicate?.key ?? '')));
  const written = takersIn(
    manners,
    [...addressedTo, ...clause.complements.map((c) => c.clause).filter((c) => c.kind === 'participial' && words.address.has(c.predicate?.key ?? ''))].flatMap((c) => withPreposition(c, words.to)),
    clause,
  );
  if (written.length) return written;
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

/** "a letter | to B", "the thanks of the people of A | to B", "greetings from A | to B": at the noun, or behind whose it is. */
function addressees(manners: Manners, phrase: Phrase): Phrase[] {
  const { words } = manners;
  // "a gift for the children"
  const key = keyAt(manners, phrase.head);
  const meant =
    words.nouns.gift?.has(key) || words.nouns.letter?.has(key)
      ? phrase.attributes.filter((a) => a.preposition !== undefined && words.for.has(a.preposition.key) && takersIn(manners, [a]).length > 0)
      : [];
  if (meant.length) return meant;
  const owners = [phrase.genitive, ...phrase.attributes.filter((a) => a.preposition !== undefined && words.owner.has(a.preposition.key)), ...phrase.appositions].filter((o) => o !== undefined);
  return [
    ...phrase.attributes.filter((a) => a.preposition !== undefined && words.to.has(a.preposition.key)),
    ...owners
      .filter((o) => o.from >= phrase.head)
      .flatMap((o) => membersOf(o))
      .flatMap((o) => addressees(manners, o)),
  ];
}
