/** Predicates in a list that share their subject: "begrüsste den Gast, lobte die Arbeit und überreichte ein Geschenk". */
import { ACCUSATIVE } from '../../shared/agreement.ts';
import type { Clause } from '../../shared/clause.ts';
import { isNounKind } from '../morphology/nounKinds.ts';
import type { DeskWord } from '../work.ts';
import { CONTENT_NOUNS } from './clauseRelations.ts';
import { TAKE_CLAUSE } from './governing.ts';
import type { MainDraft } from './mainClauses.ts';

/** "A gratulierte der Kollegin, drückte die Hoffnung aus": not the hope expresses it, the list of verbs goes on without "und". */
export function goesOn(desk: readonly DeskWord[], clause: Clause, previous: Clause): boolean {
  const subject = clause.arguments.find((a) => a.role === 'subject')?.phrase;
  return (
    clause.predicate?.finite === clause.from &&
    previous.kind === 'main' &&
    hasSubject(previous) &&
    subject !== undefined &&
    (subject.agreement & ACCUSATIVE) !== 0 &&
    CONTENT_NOUNS.has(desk[subject.head]?.key ?? '') &&
    !clause.arguments.some((a) => a.role === 'object')
  );
}

/**
 * "Der Präsident begrüsste den Gast, lobte die Arbeit und überreichte ein Geschenk": predicates in a list share the subject of
 * the first, unless the one behind the comma tells who said the words before it ("..., erklärte der Minister und reiste ab").
 */
export function joinLists(desk: readonly DeskWord[], drafts: readonly MainDraft[]): void {
  const verbFirst = (d: MainDraft | undefined): boolean => d?.items[0]?.type === 'verb' && d.items[0].form === 'finite';
  // "A dankte für die Förderung, gab aber zu bedenken, ...": "aber" right behind the verb goes on with the subject before it.
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i] as MainDraft;
    if (draft.joint === 'comma' && verbFirst(draft) && contrasts(desk, draft) && !verbFirst(drafts[i - 1]) && drafts[i - 1]?.kind !== 'fragment') draft.joint = 'conjunction';
  }
  for (let i = drafts.length - 2; i > 0; i--) {
    const draft = drafts[i] as MainDraft;
    const next = drafts[i + 1] as MainDraft;
    if (draft.joint !== 'comma' || !verbFirst(draft) || next.joint !== 'conjunction' || !verbFirst(next) || verbFirst(drafts[i - 1]) || drafts[i - 1]?.kind === 'fragment') continue;
    const [verb, after] = draft.items;
    const phrase = after?.type === 'phrase' ? after.phrase : undefined;
    const speaks = verb?.type === 'verb' && TAKE_CLAUSE.has(desk[verb.token]?.key ?? '');
    const speaker =
      phrase && !phrase.preposition && (phrase.name !== undefined || phrase.kind === 'pronoun' || ['person', 'agent'].some((kind) => isNounKind(kind as 'person', desk[phrase.head]?.key ?? '')));
    if (!speaks || !speaker) draft.joint = 'conjunction';
  }
}

const CONTRAST = /^(?:aber|jedoch|allerdings|hingegen|dagegen|indes|indessen|gleichzeitig|zugleich)$/u;

/** Whether a word that contrasts stands behind the verb, with no more than a pronoun between. */
function contrasts(desk: readonly DeskWord[], draft: MainDraft): boolean {
  const at = draft.items.slice(1, 3).findIndex((i) => CONTRAST.test(desk[i.from]?.lower ?? ''));
  const between = draft.items[1];
  return at === 0 || (at === 1 && between?.type === 'phrase' && /^(?:PRF|PPER)$/u.test(desk[between.phrase.head]?.tag ?? '') && desk[between.phrase.head]?.lower !== 'er');
}

export const hasSubject = (clause: Clause): boolean => clause.arguments.some((a) => a.role === 'subject');

export function shareSubject(clause: Clause, from: Clause): void {
  const subject = from.arguments.find((a) => a.role === 'subject');
  if (subject) clause.arguments.push({ ...subject, understood: true });
}
