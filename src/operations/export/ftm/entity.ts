/** An entity of FollowTheMoney, held against its model before it is written. */
import { defaultModel, Model } from '@alephdata/followthemoney';
import { ontology } from '../../../coding/plover/ontology.ts';
import { forXml } from '../characters.ts';

const model = new Model(defaultModel);

export type Properties = Readonly<Record<string, readonly (string | undefined)[]>>;

/**
 * A line. Values that the model has no place for are left out: a country without a code there, a date that is none.
 *
 * @throws where the schema or a property is not in the model.
 */
export function entityLine(id: string, schema: string, properties: Properties): string {
  const entity = model.getEntity({ id, schema, properties: {} });
  for (const [name, values] of Object.entries(properties)) {
    const property = entity.schema.getProperty(name);
    const most = property.maxLength || Number.POSITIVE_INFINITY;
    for (const value of new Set(values.map((v) => (v === undefined ? '' : cut(forXml(v).trim(), most))))) if (value && isValid(property.type.name, value)) entity.setProperty(property, value);
  }
  return `${JSON.stringify(entity.toJSON())}\n`;
}

/** Not in the middle of a character. */
const cut = (value: string, most: number): string => (value.length <= most ? value : value.slice(0, most).replace(/[\ud800-\udbff]$/u, ''));

function isValid(type: string, value: string): boolean {
  if (type === 'country') return model.types.country?.values.has(value) ?? false;
  if (type === 'language') return model.types.language?.values.has(value) ?? false;
  if (type === 'date') return /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2}(?::\d{2})?)?)?)?)?$/u.test(value);
  return true;
}

const english = new Intl.DisplayNames(['en'], { type: 'language' });
const languages = new Map([...(model.types.language?.values ?? [])].map(([code, name]) => [name.toLowerCase(), code]));

/** ISO 639-3, as the model has it. */
export function languageCode(tag: string): string | undefined {
  try {
    return languages.get((english.of(tag) ?? '').toLowerCase());
  } catch {
    return undefined;
  }
}

/** ISO 3166-1 alpha-2 in lower case, for a code of three letters; a side may be called anything, "constructor" too. */
export function countryCode(code: string | undefined): string | undefined {
  if (code === 'XKX' || code === 'KOS') return 'xk';
  return code !== undefined && Object.hasOwn(ontology.states, code) ? ontology.states[code]?.toLowerCase() : undefined;
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

export function countryName(code: string): string {
  const short = countryCode(code)?.toUpperCase();
  return (short && regions.of(short)) || code;
}

/** A date as the model has it: a day, a month, a year; of a span the ends. */
export function datesOf(edtf: string | undefined): { date: string[]; startDate: string[]; endDate: string[] } {
  const ends = (edtf ?? '').split('/').map((end) => end.replace(/[?~%]$/u, ''));
  const [start = '', end = ''] = ends;
  return ends.length === 2 ? { date: [], startDate: [start], endDate: [end] } : { date: [start], startDate: [], endDate: [] };
}

/** A moment without its zone: the model takes all times for UTC. */
export const moment = (iso: string): string => iso.replace(/Z$/u, '');
