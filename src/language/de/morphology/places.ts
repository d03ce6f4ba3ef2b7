/** Names of countries and capitals with their inflection: "Zypern", "Zyperns"; what the dictionary and the shape of a word get wrong. */
import { type Agreement, agreement } from '../../shared/agreement.ts';
import data from '../data/places.json' with { type: 'json' };

export interface Place {
  readonly name: string;
  readonly agreement: Agreement;
}

const build = (): ReadonlyMap<string, Place> => {
  const table = new Map<string, Place>();
  const add = (name: string, direct: Agreement, genitive: Agreement): void => {
    table.set(name, { name, agreement: /[sxzß]$/u.test(name) ? direct | genitive : direct });
    if (!/[sxzß]$/u.test(name)) table.set(`${name}s`, { name, agreement: genitive });
  };
  for (const name of data.bare.split(' ')) add(name, agreement('NN AN DN'), agreement('GN'));
  for (const name of data.withArticle.split(' ')) add(name, agreement('NMN AMN DMN'), agreement('GMN'));
  for (const name of data.withArticle.split(' ')) if (/[sxzß]$/u.test(name)) table.set(name, { name, agreement: agreement('NMN AMN DMN GMN') });
  return table;
};

const PLACES = build();

/** The place that this form names; undefined where it names none. */
export const placeOf = (form: string): Place | undefined => PLACES.get(form);
