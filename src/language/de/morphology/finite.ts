/**
 * Finite verb forms as bits: present indicative, past indicative, subjunctive I and II, each by three persons in
 * singular and plural (bit = 6 * form + 3 * plural + person - 1).
 */
export type Finite = number;

export const FORMS = ['present', 'past', 'subjunctive1', 'subjunctive2'] as const;
export type FiniteForm = (typeof FORMS)[number];

export function finite(form: FiniteForm, person: 1 | 2 | 3, plural: boolean): Finite {
  return 1 << (6 * FORMS.indexOf(form) + (plural ? 3 : 0) + person - 1);
}

const THIRD_SINGULAR = 0b000100;
const THIRD_PLURAL = 0b100000;
const everyForm = (bits: number) => bits | (bits << 6) | (bits << 12) | (bits << 18);
export const THIRD_PERSON_SINGULAR: Finite = everyForm(THIRD_SINGULAR);
export const THIRD_PERSON_PLURAL: Finite = everyForm(THIRD_PLURAL);
export const PRESENT: Finite = 0b111111;
export const PAST: Finite = PRESENT << 6;
export const SUBJUNCTIVE_I: Finite = PRESENT << 12;
export const SUBJUNCTIVE_II: Finite = PRESENT << 18;
