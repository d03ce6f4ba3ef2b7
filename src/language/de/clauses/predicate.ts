/** Reads the verbs of a clause as one predicate: main verb with its particle, voice, tense, mood, modal verb, negation. */
import type { Mood, Predicate, Tense, Voice } from '../../shared/clause.ts';
import { keyOf } from '../../shared/token.ts';
import verbs from '../data/verbs.json' with { type: 'json' };
import { PAST, PRESENT, SUBJUNCTIVE_I, SUBJUNCTIVE_II, THIRD_PERSON_PLURAL, THIRD_PERSON_SINGULAR } from '../morphology/finite.ts';
import { dictionaryReadings } from '../morphology/lexicon.ts';
import { APART, type Item } from '../phrases/items.ts';
import type { DeskWord } from '../work.ts';

const SEIN_PERFECT: ReadonlySet<string> = new Set(verbs.seinPerfect.split(' ').map(keyOf));

/** Verbs of motion and change: they have no passive. */
export const isIntransitive = (key: string): boolean => SEIN_PERFECT.has(key);

type VerbItem = Extract<Item, { type: 'verb' }>;

/** The predicate of the verb items of one clause; `borrowed` is a finite verb that it shares with a neighbour. */
export function predicateOf(desk: readonly DeskWord[], items: readonly VerbItem[], borrowed: VerbItem | undefined, negated: boolean): Predicate | undefined {
  const own = items.find((v) => v.form === 'finite');
  const finiteItem = own ?? borrowed;
  const rest = items.filter((v) => v !== own && v.form !== 'particle');
  const particle = items.find((v) => v.form === 'particle');
  if (!finiteItem && !rest.length) return undefined;
  const word = (item: VerbItem) => desk[item.token] as DeskWord;
  const finite = finiteItem && word(finiteItem);
  const tokens = [...items.flatMap((v) => range(v.from, v.to))].sort((a, b) => a - b);

  // The main verb is the full verb deepest in the bracket: the first of those that stand last, or the finite verb itself.
  const full = rest.filter((v) => word(v).tag.startsWith('VV'));
  let main = full[0] ?? rest[0] ?? finiteItem;
  // "liess sich informieren", "gehen lassen": the infinitive beside lassen is the main verb.
  if (full.length > 1 && main && /^(?:lassen|gehen|helfen|lernen)$/u.test(word(main).key)) main = full[1] ?? main;
  if (!main) return undefined;
  let key = word(main).key;
  if (particle && main === finiteItem) key = joined(keyOf(word(particle).lower), key);

  // "willkommen geheissen": the particle may stand apart before the participle too.
  const at = main.form === 'zu' ? main.token - 2 : main.token - 1;
  const before = main === finiteItem ? undefined : desk[at];
  if (before && APART.has(before.lower)) {
    key = before.lower + key;
    if (!tokens.includes(at)) tokens.unshift(at);
    tokens.sort((a, b) => a - b);
  }

  // "zeigte sich erfreut": a participle beside a full verb is no part of its predicate.
  if (
    finiteItem &&
    own &&
    main !== finiteItem &&
    main.form === 'participle' &&
    word(finiteItem).tag === 'VVFIN' &&
    !/^(?:lassen|bekommen|erhalten|kriegen|kommen|gehen|bleiben)$/u.test(word(finiteItem).key)
  ) {
    main = finiteItem;
    key = word(main).key;
    if (particle) key = joined(keyOf(word(particle).lower), key);
  }
  const keys = rest.map((v) => word(v).key);
  const has = (k: string) => keys.includes(k);
  const participle = main !== finiteItem && main.form === 'participle';
  let voice: Voice = 'active';
  let modal: string | undefined;
  let tense: Tense = 'none';
  if (finite) {
    const aux = finite.key;
    const past = (finite.finite & PAST) !== 0 && (finite.finite & PRESENT) === 0;
    const isAuxiliary = main !== finiteItem;
    if (!isAuxiliary) tense = past ? 'past' : 'present';
    else if (aux === 'werden') {
      // "wurde von X empfangen": only the present of werden makes a future, whatever the participle looks like.
      const noFuture = main !== finiteItem && main.form === 'infinitive' && /^wurde/u.test(finite.lower);
      if ((participle || noFuture) && !has('haben') && !(has('sein') && !has('worden'))) {
        voice = 'passive';
        tense = past ? 'past' : 'present';
      } else tense = 'future';
    } else if (aux === 'sein') {
      if (main.form === 'zu') {
        modal = 'sein';
        voice = 'passive';
        tense = past ? 'past' : 'present';
      } else if (rest.some((v) => v.form === 'participle' && word(v).key === 'werden' && /^worden$/u.test(word(v).lower))) {
        voice = 'passive';
        tense = past ? 'pluperfect' : 'perfect';
      } else if (participle && !SEIN_PERFECT.has(key)) {
        voice = 'stative';
        tense = past ? 'past' : 'present';
      } else tense = past ? 'pluperfect' : 'perfect';
    } else if (aux === 'haben') {
      if (main.form === 'zu') modal = 'haben';
      tense = main.form === 'zu' ? (past ? 'past' : 'present') : past ? 'pluperfect' : 'perfect';
    } else {
      modal = aux;
      tense = past ? 'past' : 'present';
    }
    // "soll besprochen werden", "konnte abgeschlossen werden", "hat besprochen werden können"
    if (participle && key !== 'werden' && (has('werden') || rest.some((v) => word(v).key === 'werden' && v.form !== 'participle')) && aux !== 'werden') voice = 'passive';
    const inner = rest.find((v) => word(v).tag.startsWith('VM'));
    if (inner) modal = word(inner).key;
    if (aux === 'werden' && participle && rest.some((v) => v.form === 'infinitive' && word(v).key === 'werden')) {
      voice = 'passive';
      tense = 'future';
    }
  } else {
    const inner = rest.find((v) => v !== main && word(v).tag.startsWith('VM'));
    if (inner) modal = word(inner).key;
    if (main.form === 'participle' && rest.some((v) => v !== main && word(v).key === 'werden')) voice = 'passive';
    else if (main.form === 'participle' && rest.length === 1) voice = SEIN_PERFECT.has(key) ? 'active' : 'passive';
  }
  // "könnte", "möchte": the modal in the subjunctive of politeness is still the modal.
  const predicate: Predicate = { key, token: main.token, tokens, voice, tense, mood: moodOf(finite, items), negated };
  if (own) predicate.finite = own.token;
  else if (finiteItem) predicate.finite = finiteItem.token;
  if (modal !== undefined) predicate.modal = modal;
  if (finite) {
    const singular = (finite.finite & THIRD_PERSON_SINGULAR) !== 0;
    const plural = (finite.finite & THIRD_PERSON_PLURAL) !== 0;
    if (singular !== plural) predicate.number = singular ? 'singular' : 'plural';
  }
  return predicate;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Puts a particle and its verb together where the dictionary or the particle's weight allows. */
function joined(particle: string, key: string): string {
  const together = particle + key;
  if (dictionaryReadings(together).some((r) => r.tag === 'SEP')) return together;
  return together;
}

function moodOf(finite: DeskWord | undefined, items: readonly VerbItem[]): Mood {
  if (!finite) return 'none';
  const bits = finite.finite;
  const indicative = bits & (PRESENT | PAST);
  // "würden ... verbessern" is the unreal form; "wurden" is not.
  if (finite.key === 'werden' && bits & SUBJUNCTIVE_II && !indicative && items.some((v) => v.form === 'infinitive')) return 'conditional';
  if (bits & SUBJUNCTIVE_I && !(indicative & THIRD)) return 'reported';
  if (bits & SUBJUNCTIVE_II && !indicative) return 'conditional';
  return 'indicative';
}

/** Third persons of the indicative: "er habe" is clear although "ich habe" is an indicative. */
const THIRD = 0b100100 | (0b100100 << 6);
