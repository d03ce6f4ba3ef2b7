/** Whose a courtesy is: by its noun, by the clause behind it, or by the subject of its verb. */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { Party } from '../../scene.ts';
import { keyAt, type Manners } from '../exchange.ts';
import { courtesyNouns } from '../nouns.ts';
import { subjectOf, withPreposition } from './roles.ts';
import { unnamedIn } from './unnamed.ts';

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

/** Whom the place of a giver means, named or not: "The Custodian of the Two Holy Mosques has sent". */
export function giversIn(manners: Manners, phrases: readonly (Phrase | undefined)[]): Party[] {
  const known = manners.actors(phrases);
  return known.length ? known : unnamedIn(manners, phrases, undefined, true);
}

/** "ein Geschenk, das Präsident A dem Gast zukommen liess": the clause that tells who sent it. */
export function sentIn({ words }: Manners, phrase: Phrase): Clause | undefined {
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
export const named = (party: Party): Party => ({ ...party, name: party.name.replace(/['’]s?$/u, '') });
