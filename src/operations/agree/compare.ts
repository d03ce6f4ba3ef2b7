/** Holds two readings of one release against each other. */
import type { EvidenceSpan } from '../../records/evidence.ts';
import type { Claim, Compared, Count, Difference, PairAgreement, Side } from './agreement.ts';
import { alignedEncounters } from './encounters.ts';
import { sameInstrument } from './instruments.ts';
import { type ComparedName, namedIn, namesOf, sameName } from './names.ts';
import { samePlace } from './places.ts';

interface Placed<T> extends Claim {
  readonly value: string;
  readonly of: T;
}

type Same<T> = (a: T, b: T) => boolean;

export async function agreementOf(pair: string, first: Side, second: Side): Promise<PairAgreement> {
  const differences: Difference[] = [];
  const languages = [first.language, second.language] as const;
  /** Each claim has one partner at most; those that agree best come first. */
  const count = <T>(what: Compared, sides: readonly [readonly Placed<T>[], readonly Placed<T>[]], ...degrees: readonly Same<T>[]): Count => {
    const [left, right] = [[...sides[0]], [...sides[1]]];
    let agreed = 0;
    for (const same of degrees)
      for (const claim of [...left]) {
        const partners = right.filter((other) => same(claim.of, other.of));
        const [partner] = partners;
        if (!partner) continue;
        left.splice(left.indexOf(claim), 1);
        right.splice(right.indexOf(partner), 1);
        agreed++;
      }
    for (const [i, rest] of [left, right].entries())
      for (const { value, words, of } of rest)
        differences.push({
          what,
          language: languages[i] as string,
          value,
          words,
          ...(what === 'people' && { stands: namedIn((i ? first : second).text, of as never) }),
        });
    return { first: sides[0].length, second: sides[1].length, agreed };
  };
  const [people, others] = await Promise.all([namesOf(first.record), namesOf(second.record)]);
  const told = (side: Side, names: Awaited<ReturnType<typeof namesOf>>) => names.map((of) => ({ value: of.person.name, words: wordsOf(side, of.person.evidence), of }));
  const dates = datesOfSame(first, second, sameBearerIn(people, others));
  const counts: Record<Compared, Count> = {
    people: count('people', [told(first, people), told(second, others)], ...sameName),
    dates: count('dates', dates, sameDate),
    dated: count('dated', [dates[0].filter(datedIn(dates[1])), dates[1].filter(datedIn(dates[0]))], sameDate),
    days: count('days', [daysOf(first), daysOf(second)], equal),
    kinds: count('kinds', [kindsOf(first), kindsOf(second)], equal),
    places: count('places', [placesOf(first), placesOf(second)], samePlace),
    instruments: count('instruments', [instrumentsOf(first), instrumentsOf(second)], ...sameInstrument),
  };
  return { pair, encounters: [first.record.encounters.length, second.record.encounters.length], counts, differences };
}

const equal = (a: string, b: string): boolean => a === b;

/** The words of a claim, the middle left out where they are long. */
function wordsOf({ text }: Side, spans: readonly EvidenceSpan[]): string {
  const words = spans
    .slice(0, 3)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim())
    .join(' … ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words;
}

const LONGEST = 160;

/** The dates of the encounters that both have; one that only one of them dates has no partner. */
function datesOfSame(first: Side, second: Side, sameBearer: (a: string, b: string) => boolean): [Placed<Dated>[], Placed<Dated>[]] {
  const pairs = alignedEncounters(first, second, sameBearer);
  const dates = (side: Side, place: 0 | 1): Placed<Dated>[] =>
    pairs.flatMap((pair, encounter) => {
      const { date, grounds, evidence, kind } = pair[place];
      return date ? [{ value: `${date} ${kind}`, words: wordsOf(side, [...(grounds?.date ?? []), ...evidence]), of: { encounter, date } }] : [];
    });
  return [dates(first, 0), dates(second, 1)];
}

interface Dated {
  /** Which of the encounters that both have. */
  readonly encounter: number;
  readonly date: string;
}

const sameDate = (a: Dated, b: Dated): boolean => a.encounter === b.encounter && a.date === b.date;

const datedIn =
  (others: readonly Placed<Dated>[]) =>
  ({ of }: Placed<Dated>): boolean =>
    others.some((o) => o.of.encounter === of.encounter);

const sameBearerIn =
  (people: readonly ComparedName[], others: readonly ComparedName[]) =>
  (a: string, b: string): boolean => {
    const [x, y] = [people.find((p) => p.person.name === a), others.find((p) => p.person.name === b)];
    return x !== undefined && y !== undefined && sameName.some((same) => same(x, y));
  };

/** Each day that an encounter or an instrument has, once. */
function daysOf(side: Side): Placed<string>[] {
  const dated = [...side.record.encounters, ...side.record.instruments].flatMap((item) => (item.date ? [{ date: item.date, spans: item.grounds?.date ?? item.evidence }] : []));
  const once = new Map(dated.map((d) => [d.date, d] as const));
  return [...once.values()].map(({ date, spans }) => ({ value: date, words: wordsOf(side, spans), of: date }));
}

const kindsOf = (side: Side): Placed<string>[] => side.record.encounters.map(({ kind, status, evidence }) => ({ value: `${kind} ${status}`, words: wordsOf(side, evidence), of: `${kind} ${status}` }));

/** Each place of an encounter, once as written. */
function placesOf(side: Side): Placed<{ name: string; language: string }>[] {
  const once = new Map(side.record.encounters.flatMap((e) => (e.place ? [[e.place, e.grounds?.place ?? e.evidence] as const] : [])));
  return [...once].map(([name, spans]) => ({ value: name, words: wordsOf(side, spans), of: { name, language: side.language } }));
}

const instrumentsOf = (side: Side) => side.record.instruments.map((of) => ({ value: `${of.status}: ${of.name}`, words: wordsOf(side, of.evidence), of: { ...of, language: side.language } }));
