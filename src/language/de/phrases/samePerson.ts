/** A second name for the same person: an office beside a name. */
import { SINGULAR } from '../../shared/agreement.ts';
import type { Phrase } from '../../shared/phrase.ts';
import { frontier } from './frontier.ts';
import { isGroup, isNamed, isPersonal, isUnmarked, type JoiningContext, type ListEnd, officeBesideName, sharedCases } from './joiningContext.ts';

/**
 * The phrase in the host that names the same person as `phrase`: a name before an office ("Andrei Muster, Botschafter in
 * Bern") or an office before a name ("der Vorsteher des Amtes, Samuel Muster,").
 */
export function samePerson(host: Phrase, phrase: Phrase, closing: ListEnd, context: JoiningContext): Phrase | undefined {
  const { desk } = context;
  if (phrase.kind !== 'noun' || !(phrase.agreement & SINGULAR || !phrase.agreement)) return undefined;
  const edge = frontier(host);
  // What stands inside an office beside a name belongs to that person.
  const besideName = officeBesideName(edge);
  const ofNamed = (j: number): boolean => besideName >= 0 && j >= besideName;
  // A name by itself shows no case: "des Vorstehers, Samuel Muster".
  const unmarked = isUnmarked(phrase, context);
  const shares = (p: Phrase): boolean => unmarked || !p.agreement || sharedCases(p.agreement, phrase.agreement) > 0;
  if (!isNamed(phrase)) {
    // ", seine Frau und", ", die Mitglieder und": somebody else.
    if (phrase.determiner && !(closing.comma && /^(?:der|ein)$/u.test(phrase.determiner.key))) return undefined;
    if (desk[phrase.head]?.tag !== 'NN' || (!isPersonal(phrase, context) && closing.conjunction && !closing.comma)) return undefined;
    if (!isPersonal(phrase, context) && !/(?:r|in|e|t)$/u.test(desk[phrase.head]?.key ?? '')) return undefined;
    for (let j = edge.length - 1; j >= 0; j--) {
      const p = edge[j] as Phrase;
      // "der Minister, Erwin Muster, der Botschafter, ...": an office with an article begins the next member.
      const complete = phrase.determiner !== undefined && j > 0 && (edge[j - 1] as Phrase).appositions.includes(p);
      if (p.kind === 'noun' && p.name !== undefined && !p.conjuncts.length && shares(p) && !ofNamed(j) && !complete) return p;
      // "A, Präsident des Rates, Leiter der Delegation und ...": a second office of the same person.
      // "der Minister A, Erik Sund, der Botschafter B, ...": behind an office with its name another person begins.
      const named = p.name !== undefined && phrase.determiner !== undefined;
      if (j === besideName && !named && isPersonal(phrase, context) && closing.comma) return edge[j - 1];
    }
    return undefined;
  }
  // A list of offices with their names goes on as it began, also where the last comma is missing.
  const alternating = edge.some((p) => p.conjuncts.length > 0 && p.conjuncts.slice(0, -1).every((c) => c.name === undefined && c.appositions.some((a) => a.name !== undefined)));
  if (phrase.determiner || (closing.conjunction && !closing.comma && !alternating)) return undefined;
  for (let j = 0; j < edge.length; j++) {
    const p = edge[j] as Phrase;
    if (p.kind !== 'noun' || isNamed(p) || ofNamed(j) || !shares(p)) continue;
    const oneOfTwoOffices = p.conjuncts.length > 0 && isOnePerson(p, context);
    if (p.conjuncts.length ? !oneOfTwoOffices : !isPersonal(p, context) || isGroup(p, context) || /delegation$/u.test(desk[p.head]?.key ?? '') || !(p.agreement & SINGULAR)) continue;
    return p;
  }
  return undefined;
}

/** "den Vizepremierminister und Minister für Atomenergie", "Generalsekretär und Präsident Muster": two offices, one person. */
export function isOnePerson(list: Phrase, context: JoiningContext): boolean {
  const [first, ...others] = list.conjuncts;
  if (!first || first.name || !(first.agreement & SINGULAR) || !isPersonal(first, context)) return false;
  const offices = others.every((p) => !p.determiner && !p.preposition && p.kind === 'noun' && isPersonal(p, context));
  return offices && (first.determiner ? others.every((p) => !p.name) : others.length === 1 && others[0]?.name !== undefined && others[0].name.from > others[0].head);
}
