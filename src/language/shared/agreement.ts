/**
 * Sets of case, number and gender as bits, so that agreement within a phrase is one AND.
 *
 * Sixteen bits: four cases (nominative, accusative, dative, genitive) by masculine, feminine, neuter and plural, which
 * has one gender. Languages without case use the nominative and accusative rows alike.
 */
export type Agreement = number;

export enum CaseName {
  Nominative = 0,
  Accusative = 1,
  Dative = 2,
  Genitive = 3,
}

const ROW = 0b1111;
export const NOMINATIVE: Agreement = ROW;
export const ACCUSATIVE: Agreement = ROW << 4;
export const DATIVE: Agreement = ROW << 8;
export const GENITIVE: Agreement = ROW << 12;
export const ANY_AGREEMENT: Agreement = 0xffff;

const COLUMN = 0x1111;
export const MASCULINE: Agreement = COLUMN;
export const FEMININE: Agreement = COLUMN << 1;
export const NEUTER: Agreement = COLUMN << 2;
export const PLURAL: Agreement = COLUMN << 3;
export const SINGULAR: Agreement = MASCULINE | FEMININE | NEUTER;

const CASES = 'NADG';
const GENDERS = 'MFNP';

/** Reads a list like "NM AF DP" (case letter, then M, F, N or P for plural) into bits; `N*` stands for a whole case. */
export function agreement(list: string): Agreement {
  let bits = 0;
  for (const item of list.split(' ')) {
    if (!item) continue;
    const row = CASES.indexOf(item[0] as string);
    if (row < 0) throw new Error(`agreement '${item}': the first letter is one of ${CASES}`);
    for (const g of item.slice(1)) {
      if (g === '*') bits |= ROW << (4 * row);
      else if (GENDERS.includes(g)) bits |= 1 << (4 * row + GENDERS.indexOf(g));
      else throw new Error(`agreement '${item}': after the case come ${GENDERS} or *`);
    }
  }
  return bits;
}
