/** Finds stretches of tokens that can be the name of a person: given names, initials, particles, family names. */

import { FEMININE, SINGULAR } from '../../../language/shared/agreement.ts';
import type { AnalysedText } from '../../../language/shared/clause.ts';
import type { Token } from '../../../language/shared/token.ts';
import { seatsOf } from '../../acts/seats.ts';
import type { StateMention } from '../../scene.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { formKey } from '../formKey.ts';
import { isOfficeToken } from '../titles.ts';
import { endsIn, type PeopleWords } from '../words.ts';
import { nameEnd } from './nameEnd.ts';
import { isFamilyNameFirst, isGivenName, isOrganisationWord, isParticle } from './nameLore.ts';
import { opensName } from './nameOpening.ts';
import { CAPITAL, GENERATION, NAME_SHAPE, WITH_PARTICLE } from './nameShapes.ts';
import { isThing, isTitled } from './noName.ts';
import { nameBehindField } from './officeField.ts';

/** Tokens of a name, half open. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** An office or honorific stands right before it: "Bundesrat Muster", "Genosse Kim". */
  readonly titled: boolean;
  /** Stands between quotation marks, or a preposition of place is before it. */
  readonly doubtful: boolean;
}

const isTownBefore = ({ tokens, language }: AnalysedText, i: number, words: PeopleWords): boolean =>
  i > 0 &&
  words.placing.has(tokens[i - 1]?.key ?? '') &&
  CAPITAL.test(tokens[i + 2]?.form ?? '') &&
  CAPITAL.test(tokens[i + 3]?.form ?? '') &&
  seatsOf(language).homeOf.has(`${tokens[i]?.form} ${tokens[i + 1]?.form}`.toLowerCase());

export function nameRuns(text: AnalysedText, states: readonly StateMention[], words: PeopleWords): NameRun[] {
  const out: NameRun[] = [];
  const stateAt = new Map<number, StateMention>();
  for (const s of states) if (s.by !== 'adjective') for (let i = s.token; i < s.to; i++) stateAt.set(i, s);
  // "the Norwegian National Assembly": behind an article whose it is, and no given name.
  const owned = new Set(states.flatMap((s) => (s.by === 'adjective' && text.tokens[s.token - 1]?.wordClass === 'determiner' && isWrittenApart(words.offices) ? [s.token] : [])));
  for (const sentence of text.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      // "received in Abu Dhabi Erik Sund": a town of two words, and then a name.
      if (isTownBefore(text, i, words)) {
        i++;
        continue;
      }
      if (!opensName(text.tokens, i, sentence.from, sentence.to, stateAt, words)) continue;
      // "the Norwegian National | Assembly": before a noun with a capital it is a body's.
      if (owned.has(i)) {
        const end = nameEnd(text.tokens, i, sentence.to, stateAt, words);
        const next = text.tokens[end];
        if (next?.wordClass === 'noun' && CAPITAL.test(next.form)) {
          i = end - 1;
          continue;
        }
      }
      const to = withGeneration(text.tokens, nameEnd(text.tokens, i, sentence.to, stateAt, words));
      const run = trimmed(text.tokens, i, to, words);
      const titled = isTitled(text.tokens, i, sentence.from, words);
      const behindField = run && !titled ? nameBehindField(text.tokens, run, sentence.from, words) : undefined;
      if (behindField !== undefined) out.push({ from: behindField, to: run?.to ?? to, titled: true, doubtful: false });
      else if (
        run &&
        !isThing(text.tokens, run, words) &&
        !(!titled && namesInstitution(text.tokens, run, words)) &&
        !opensOffice(text.tokens, run, words) &&
        !(titled && isFieldOf(text.tokens, run, words))
      )
        out.push({ ...run, titled, doubtful: isDoubtful(text.tokens, run.from, sentence.from, words) });
      i = Math.max(i, to - 1);
    }
  }
  return out;
}

/** "HRH Crown Prince A", "by Field Marshal B": one word right before an office is a part of it. */
const opensOffice = (tokens: readonly Token[], { from, to }: { from: number; to: number }, words: PeopleWords): boolean => {
  const [token, next] = [tokens[from] as Token, tokens[to]];
  return isWrittenApart(words.offices) && to - from === 1 && next !== undefined && CAPITAL.test(next.form) && isOfficeToken(next, words) && !isGivenName(token.form) && !isFamilyNameFirst(token.form);
};

/** "Eva Stern Institute of Foreign Service": what is called after someone. */
const namesInstitution = (tokens: readonly Token[], { to }: { to: number }, words: PeopleWords): boolean => {
  const next = tokens[to];
  return isWrittenApart(words.offices) && next !== undefined && INSTITUTION.test(next.form);
};

const INSTITUTION = /^(?:Institute|Foundation|University|Centre|Center|Hospital|Museum|School|College|Academy|Prize|Award|Bridge|Airport|Stadium|Square|Street|Avenue|Boulevard|Park)$/u;

/** "Paul R. Marden, Jr." */
function withGeneration(tokens: readonly Token[], to: number): number {
  const at = tokens[to]?.form === ',' ? to + 1 : to;
  return GENERATION.test(tokens[at]?.form ?? '') ? at + 1 : to;
}

/** Without a trailing particle; nothing where no real name part is left. */
function trimmed(tokens: readonly Token[], from: number, to: number, words: PeopleWords): { from: number; to: number } | undefined {
  let a = from;
  let b = to;
  while (a < b && words.honorifics.has(formKey(tokens[a] as Token))) a++;
  while (b > a && isParticle((tokens[b - 1] as Token).form) && !CAPITAL.test((tokens[b - 1] as Token).form)) b--;
  for (let i = a; i < b; i++) if ((tokens[i] as Token).form.length > 2 && (NAME_SHAPE.test((tokens[i] as Token).form) || WITH_PARTICLE.test((tokens[i] as Token).form))) return { from: a, to: b };
  return b - a >= 2 ? { from: a, to: b } : undefined;
}

/** "Chef Information", "Sprecher EDA", "Leiterin Umweltpolitik": what the office is for, and no holder. */
function isFieldOf(tokens: readonly Token[], run: { from: number; to: number }, words: PeopleWords): boolean {
  const token = tokens[run.from] as Token;
  if (run.to - run.from === 1 && (/^\p{Lu}{2,5}$/u.test(token.form) || /^\p{Lu}{2,}-\p{Lu}+$/u.test(token.form))) return true;
  if (!isOfficeToken(tokens[run.from - 1] as Token, words) || isGivenName(token.form)) return false;
  if (endsIn(words.fields, token.key)) return true;
  if (run.to - run.from > 1) {
    // "Kommandant Subsidiärer Einsatz", "Leiter Globale Fragen"
    const last = tokens[run.to - 1] as Token;
    if (isOrganisationWord(token.form) || isOrganisationWord(last.form) || (token.wordClass === 'noun' && token.known)) return true;
    return last.wordClass === 'noun' && last.known && (token.wordClass === 'adjective' || token.wordClass === 'noun') && !isGivenName(last.form);
  }
  return token.wordClass === 'noun' && token.agreement !== 0 && (token.agreement & SINGULAR) === (token.agreement & FEMININE);
}

function isDoubtful(tokens: readonly Token[], from: number, first: number, words: PeopleWords): boolean {
  if (from === first) return false;
  const before = tokens[from - 1] as Token;
  return /^["„“”»«‚‘]$/u.test(before.form) || words.beforePlaces.has(before.key) || words.beforePlaces.has(formKey(before));
}
