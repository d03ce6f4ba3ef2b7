/** Days told by pointing at one told before: "the same day", "that evening", "later in the day", "the following day", "am Vortag", "tags darauf". */
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { DateMention } from '../scene.ts';
import { type Day, daysBetween, parseDay, plusDays, textOf } from './calendar.ts';
import type { DateWords } from './words.ts';

/** A date and how far it goes. */
export interface Reach {
  readonly date: string;
  /** Token after the last. */
  readonly to: number;
}

/** Days of news on either side of the publication: a treaty's day of long ago is no day that a report goes on from. */
const NEWS = 21;
/** Tokens before which a day stands in the dateline. */
const DATELINE = 5;
/** How many dates back a text points. */
const REACH = 12;

/** "A met B on Monday. The same day he laid a wreath": the day before it in the text, moved on by what the words say. */
export function pointedDay(tokens: readonly Token[], i: number, words: DateWords, told: readonly DateMention[], published: Day | undefined): Reach | undefined {
  const found = phraseAt(tokens, i, words);
  if (!found) return undefined;
  const last = told.at(-1);
  // Where no year is told, the day told last may still be meant again.
  if (!published && found.days === 0 && last && /^XXXX-\d{2}-\d{2}$/u.test(last.date)) return { date: last.date, to: found.to };
  // "talks a day earlier. ... The same day he visited": what stood before is told aside, and the text goes on with its own day.
  const main = found.days === 0 ? told.filter((d) => (phraseAt(tokens, d.from, words)?.days ?? 0) >= 0) : told;
  const from = found.ongoing && published ? newsDay(tokens, told, published, found.reported) : lastDay(main, published);
  return from ? { date: textOf(plusDays(from, found.days)), to: found.to } : undefined;
}

/** "A received B today. B had arrived on Monday. In the evening he gave a dinner": on the last day of the news, whatever day was told in between. */
function newsDay(tokens: readonly Token[], told: readonly DateMention[], published: Day, reported: boolean): Day | undefined {
  // "OSLO, June 21 (NNA) --": the day of the dispatch is not that of which it tells.
  const [first, ...rest] = told;
  const body = first && rest.length && first.from < DATELINE && /^(?:\(|--|[–—/-])$/u.test(tokens[first.to]?.form ?? '') && first.date === textOf(published) ? rest : told;
  const days = body.slice(-REACH).flatMap(({ date }) => (date.includes('/') ? [] : (parseDay(date) ?? [])));
  const news = days.filter((d) => daysBetween(d, published) >= 0 && daysBetween(d, published) <= NEWS);
  // "opens tomorrow. Earlier in the day A met B": of the day of the news, where no day of it is told.
  if (news.length) return news.reduce((a, b) => (daysBetween(a, b) > 0 ? b : a));
  return reported
    ? (lastDay(
        told.filter((d) => !isAhead(d, published)),
        published,
      ) ?? published)
    : lastDay(told, published);
}

const isAhead = ({ date }: DateMention, published: Day): boolean => {
  const day = parseDay(date.split('/')[0]);
  return day !== undefined && daysBetween(published, day) > 0;
};

function phraseAt(tokens: readonly Token[], i: number, words: DateWords): { days: number; to: number; ongoing: boolean; reported: boolean } | undefined {
  for (const { keys, days } of words.pointedDays.get(keyOf((tokens[i] as Token).form)) ?? []) {
    const to = i + keys.length;
    if (!keys.every((key, n) => keyOf(tokens[i + n]?.form ?? '') === key)) continue;
    // "the day before the meeting", "the same day as the summit": told by what follows.
    const next = tokens[to];
    if (
      next &&
      (words.comparing.has(next.key) || words.comparing.has(keyOf(next.form)) || (words.before.has(keys.at(-1) as string) && /^(?:determiner|noun|name|adjective|pronoun)$/u.test(next.wordClass)))
    )
      continue;
    return { days, to, ongoing: words.ongoing.has(keys.join('-')), reported: words.reported.has(keys.join('-')) };
  }
  return undefined;
}

function lastDay(told: readonly DateMention[], published: Day | undefined): Day | undefined {
  for (const { date } of told.slice(-REACH).reverse()) {
    const day = date.includes('/') ? undefined : parseDay(date);
    if (day && (!published || Math.abs(daysBetween(published, day)) <= NEWS)) return day;
  }
  return undefined;
}
