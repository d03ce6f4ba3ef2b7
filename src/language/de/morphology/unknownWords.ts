/** Words that no dictionary lists, by their shape. */
import { ANY_AGREEMENT, agreement, PLURAL, SINGULAR } from '../../shared/agreement.ts';
import { ADJECTIVE_ENDINGS } from './adjectiveForms.ts';
import type { Analysis } from './analysis.ts';
import { finite } from './finite.ts';
import { reading } from './formReading.ts';

export const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}-]+$/u;

const NOUN_SHAPES: readonly [RegExp, string, string][] = [
  [/(?:ung|heit|keit|schaft|ion|ität|enz|anz|ik|ie|ei|ur)$/u, 'NF AF DF GF', ''],
  [/(?:ung|heit|keit|schaft|ion|ität|enz|anz|ik|ei|ur)en$/u, 'NP AP DP GP', 'en'],
  [/ien$/u, 'NP AP DP GP', 'n'],
  [/(?:ismus|asmus|ling|or|eur)$/u, 'NM AM DM', ''],
  [/(?:ment|um|ium|chen|lein|nis)$/u, 'NN AN DN', ''],
  [/(?:ments|ums|iums|chens|leins|nisses)$/u, 'GN', 's'],
  [/innen$/u, 'NP AP DP GP', 'nen'],
  [/in$/u, 'NF AF DF GF', ''],
  [/(?:ist|ent|ant|at|loge|graph|graf)$/u, 'NM', ''],
  [/(?:isten|enten|anten|aten|logen|graphen|grafen)$/u, 'AM DM GM NP AP DP GP', 'en'],
  [/ern$/u, 'DP', 'n'],
  [/ers$/u, 'GM', 's'],
  [/er$/u, 'NM AM DM NP AP GP', ''],
];

export function unknownNoun(form: string): Analysis[] {
  if (ALL_CAPITALS.test(form)) return [reading('NN', form, ANY_AGREEMENT, false)];
  for (const [shape, list, strip] of NOUN_SHAPES) if (shape.test(form) && form.length > 4) return [reading('NN', strip ? form.slice(0, -strip.length) : form, agreement(list), false)];
  if (/[^s]s$/u.test(form)) return [reading('NN', form.slice(0, -1), agreement('GMN NP AP DP GP') | SINGULAR, false)];
  if (/en$/u.test(form)) return [reading('NN', form, agreement('AM D* GM NP AP DP GP NN AN'), false)];
  return [reading('NN', form, SINGULAR | PLURAL, false)];
}

export function unknownWord(form: string): Analysis[] {
  const out: Analysis[] = [];
  for (const [ending, weak, strong] of ADJECTIVE_ENDINGS) if (form.endsWith(ending) && form.length > ending.length + 2) out.push(reading('ADJA', form.slice(0, -ending.length), weak, false, strong));
  if (/en$|ern$|eln$/u.test(form)) {
    out.push(reading('VVINF', form, 0, false));
    out.push(reading('VVFIN', form, 0, false, 0, finite('present', 3, true) | finite('present', 1, true)));
    out.push(reading('VVPP', form, 0, false));
  }
  if (/t$/u.test(form)) {
    out.push(reading('VVFIN', `${form.slice(0, -1)}en`, 0, false, 0, finite('present', 3, false)));
    out.push(reading('VVPP', form, 0, false));
  }
  if (/te$/u.test(form)) out.push(reading('VVFIN', `${form.slice(0, -2)}en`, 0, false, 0, finite('past', 3, false)));
  if (/ten$/u.test(form)) out.push(reading('VVFIN', `${form.slice(0, -3)}en`, 0, false, 0, finite('past', 3, true)));
  out.push(reading('ADJD', form, 0, false), reading('ADV', form, 0, false), reading('NE', form, ANY_AGREEMENT, false), reading('FM', form, 0, false));
  return out;
}
