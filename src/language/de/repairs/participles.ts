/** Mends participles that were taken for finite verbs, and the other way round. */
import { assign, type DeskWord } from '../work.ts';
import { can, finiteReading, isFiniteVerb, isMark } from './desk.ts';

/**
 * "Von der Presse befragt, verwies er ...", "Die Delegation, vertreten durch A, reiste ab": between a mark and a comma a verb
 * without anything that could be its subject, before another finite verb, is a participle.
 */
export function repairParticipial(desk: readonly DeskWord[]): void {
  for (let from = 0; from < desk.length; ) {
    let to = from;
    while (to < desk.length && !(isMark(desk[to]) && desk[to]?.tag !== '$(')) to++;
    const first = desk[from] as DeskWord;
    const last = desk[to - 1] as DeskWord;
    const inside = from > 0 && desk[from - 1]?.tag === '$,';
    const finiteNext = desk[to]?.tag === '$,' && desk[to + 1] !== undefined && isFiniteVerb(desk[to + 1] as DeskWord);
    if (to - from > 1 && finiteNext && (from === 0 || desk[from - 1]?.tag === '$.' || inside)) {
      const verb = [first, last].find((w) => /^VV(?:FIN|INF)$/u.test(w.tag) && can(w, 'VVPP'));
      const others = desk.slice(from, to).filter((w) => w !== verb);
      if (verb && (verb === first || !inside) && !others.some((w) => isFiniteVerb(w) || /^(?:KOUS|KOUI|PREL|PW|PTKZU)/u.test(w.tag)) && allGoverned(desk, from, to)) assign(verb, 'VVPP');
    }
    from = to + 1;
  }
}

/** "empfing die Delegation, geleitet von A", "traf ein, begleitet von B und C": behind the comma and before who did it, where the sentence has its verb already. */
export function repairAgentParticiple(desk: readonly DeskWord[]): void {
  for (let i = 2; i + 2 < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (desk[i - 1]?.tag !== '$,' || !/^VV(?:FIN|INF|IMP)$/u.test(word.tag) || !can(word, 'VVPP') || !/^(?:von|vom|durch)$/u.test(desk[i + 1]?.lower ?? '')) continue;
    let from = i - 1;
    while (from > 0 && desk[from - 1]?.tag !== '$.') from--;
    if (desk.slice(from, i - 1).some(isFiniteVerb)) assign(word, 'VVPP');
  }
}

/** Whether every noun and pronoun of the stretch stands behind a preposition (or belongs to one that does). */
function allGoverned(desk: readonly DeskWord[], from: number, to: number): boolean {
  let governed = false;
  let seen = false;
  for (let i = from; i < to; i++) {
    const { tag, agreement } = desk[i] as DeskWord;
    if (/^APPR/u.test(tag)) governed = seen = true;
    else if (/^V/u.test(tag)) governed = false;
    else if (/^(?:PPER|PIS|PDS)$/u.test(tag) && !governed) return false;
    else if (/^(?:NN|NE)$/u.test(tag) && !governed && agreement) return false;
  }
  return seen;
}

/** "Die Schweiz begrüsst, dass ...": what could be a participle is the finite verb where the clause before the comma has no other. */
export function repairLoneParticiple(desk: readonly DeskWord[]): void {
  const comma = desk.findIndex((w) => w.tag === '$,');
  if (comma < 2 || desk[comma + 1]?.tag !== 'KOUS' || desk.slice(0, comma).some((w) => w.tag.endsWith('FIN') || w.tag === 'KOUS')) return;
  const verb = desk[comma - 1] as DeskWord;
  if (verb.tag === 'VVPP' && can(verb, 'VVFIN') && !desk.some((w, i) => i > comma && w.tag.endsWith('FIN') && desk[i - 1]?.tag === '$,')) assign(verb, 'VVFIN');
}

/**
 * "zeigte sich der Gast überzeugt", "gab sich besorgt": between two marks, where nothing joins or opens a clause, stands one
 * finite verb; a second one at the end is a participle.
 */
export function repairSecondFinite(desk: readonly DeskWord[]): void {
  let first = -1;
  let open = false;
  for (let i = 0; i < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (isMark(word)) {
      first = -1;
      open = false;
    } else if (/^(?:KON|KOUS|KOUI|PREL|PW)/u.test(word.tag)) open = true;
    else if (isFiniteVerb(word)) {
      if (first >= 0 && !open && word.tag === 'VVFIN' && can(word, 'VVPP') && isMark(desk[i + 1])) assign(word, 'VVPP');
      else if (first < 0) first = i;
    }
  }
}

const AUXILIARY = /^(?:haben|sein|werden)$/u;

/** "werde das Land entschlossen unterstützen": before an infinitive that is no auxiliary a participle tells how. */
export function repairMannerParticiple(desk: readonly DeskWord[]): void {
  for (let i = 1; i + 1 < desk.length; i++) {
    const word = desk[i] as DeskWord;
    const next = desk[i + 1] as DeskWord;
    if (word.tag === 'VVPP' && next.tag === 'VVINF' && !AUXILIARY.test(next.key) && !(next.key === 'lassen' || next.key === 'bleiben') && can(word, 'ADJD')) assign(word, 'ADJD');
  }
}

/** "sein Land danke China für die Hilfe": a stretch that has no other verb has this one, also where it looks like a word of thanks. */
export function repairThanks(desk: readonly DeskWord[]): void {
  for (let i = 1; i + 1 < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (word.form !== 'danke' || isFiniteVerb(word) || !/^(?:NN|NE|PPER|PIS)$/u.test(desk[i - 1]?.tag ?? '')) continue;
    const tag = finiteReading(word);
    let from = i;
    while (from > 0 && !isMark(desk[from - 1])) from--;
    let to = i;
    while (to < desk.length && !isMark(desk[to])) to++;
    if (tag && !desk.slice(from, to).some(isFiniteVerb)) assign(word, tag);
  }
}

/** Full verbs that a participle goes with: "bekam überreicht", "kam gefahren", "gehört verboten". */
const WITH_PARTICIPLE = /^(?:kommen|bekommen|kriegen|erhalten|gehören|bleiben|lassen|stehen|liegen|gehen|wissen|wollen|nennen|heissen)$/u;

/** "zeigte sich besorgt über die Lage", "gab sich überrascht": beside a full verb a participle tells how someone is. */
export function repairPredicativeParticiple(desk: readonly DeskWord[]): void {
  for (let from = 0; from < desk.length; from++) {
    let to = from;
    while (to < desk.length && !isMark(desk[to])) to++;
    const stretch = desk.slice(from, to);
    const finite = stretch.findIndex(isFiniteVerb);
    const verb = stretch[finite];
    const joint = stretch.findIndex((w, i) => i > finite && /^(?:KON|KOUS|KOUI|PREL|PW)/u.test(w.tag));
    const near = joint < 0 ? stretch : stretch.slice(0, joint);
    // "zeigte sich erfreut und bewegt": in a list of participles the verb may still come.
    const closed = joint < 0 || (stretch[joint]?.tag === 'KON' && /^(?:NN|NE)$/u.test(stretch[joint - 1]?.tag ?? ''));
    if (verb?.tag === 'VVFIN' && closed && !stretch.slice(0, finite).some((w) => /^(?:KOUS|PREL|PW)/u.test(w.tag)) && !WITH_PARTICIPLE.test(verb.key))
      for (const [i, word] of near.entries()) if (i > finite && word.tag === 'VVPP' && near.some((w) => w.tag === 'PRF')) assign(word, 'ADJD');
    from = to;
  }
}
