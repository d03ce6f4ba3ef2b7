/** Finds the dates that a text tells and resolves them against the date of publication. */
import { SINGULAR } from '../../language/shared/agreement.ts';
import type { AnalysedText, Clause } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import { type DateMention, spanOf } from '../scene.ts';
import { type Day, daysBetween, dayText, isDay, monthText, parseDay, plusDays, plusMonths, textOf, weekdayOf, yearNear } from './calendar.ts';
import { dayOfMonth } from './dayOfMonth.ts';
import { pointedDay, type Reach } from './pointedDay.ts';
import { dayOfSpan, programmeDay } from './programmeDay.ts';
import { spanFrom, weekdaySpan, weekendOf } from './weekdaySpan.ts';
import { type DateWords, dateWords } from './words.ts';

/** Where the verb around a date points; `present` is the future of weekdays ("reist am Dienstag") and open for the rest. */
type Direction = 'past' | 'future' | 'present' | undefined;

export function readDates(text: AnalysedText, published: string | undefined): DateMention[] {
  const out: DateMention[] = [];
  const words = dateWords(text.language);
  const reader = new DateReader(text.tokens, words, parseDay(published), directions(text, words), new Set(text.sentences.map((s) => s.from)), out);
  for (let i = 0; i < text.tokens.length; i++) {
    const found = dayOfSpan(text.tokens, i, words, out) ?? reader.at(i) ?? pointedDay(text.tokens, i, words, out, parseDay(published)) ?? dayOfMonth(text.tokens, i, words, out, parseDay(published));
    if (!found) continue;
    out.push({ date: found.date, span: spanOf({ text }, i, found.to), from: i, to: found.to });
    i = found.to - 1;
  }
  return out;
}

/** Tells by the tense of the innermost clause around a token which "Oktober" is meant. */
function directions(text: AnalysedText, words: DateWords): (token: number) => Direction {
  const at: Direction[] = new Array<Direction>(text.tokens.length);
  const mark = (clause: Clause, outer: Direction) => {
    // "vereinbarten, im September wieder zu sprechen": what is resolved on lies ahead.
    const resolved = clause.kind === 'infinitive' && words.resolving.has(clause.parent?.predicate?.key ?? '');
    // "Also on Tuesday, an agreement worth a million is to be signed": the grammar may leave the day in front by itself.
    const [inner] = clause.complements;
    const own = resolved ? 'future' : clause.kind === 'fragment' && inner?.clause.predicate?.finite !== undefined ? directionOf(inner.clause, outer, words) : directionOf(clause, outer, words);
    at.fill(own, clause.from, clause.to);
    // "discussed the forthcoming visit in September": what is to come lies ahead, whatever the tense.
    for (const { phrase } of clause.arguments)
      for (const p of phrasesWithin(phrase)) {
        // "preparations for the June summit", "ahead of the elections in May"
        if (words.prospects.has(text.tokens[p.head]?.key ?? '') || (p.preposition && words.prospects.has(p.preposition.key))) at.fill('future', p.from, Math.max(p.to, nextTo(clause, p)));
        if (p.modifiers.some((m) => words.ahead.has(text.tokens[m]?.key ?? ''))) at.fill('future', p.from, Math.max(p.to, nextTo(clause, p)));
      }
    // "looks forward to visiting Oslo in November"
    const awaits = clause.adverbs.some((a) => words.awaiting.has(`${clause.predicate?.key}-${a.key}`));
    for (const c of clause.complements) if (c.relation !== 'quotation') mark(c.clause, awaits ? 'future' : own);
  };
  for (const s of text.sentences) for (const clause of s.clauses) mark(clause, undefined);
  return (token) => (isScheduled(text.tokens, token, words) ? 'future' : at[token]);
}

/** So many words at most stand between "scheduled" and the day. */
const REACH = 4;
/** And between "to be held" and the day. */
const TO_BE = 9;

/** "the next meeting, scheduled for 16 June", "coming up soon (22-24 October)": the day lies ahead, whatever the tense. */
function isScheduled(tokens: readonly Token[], at: number, words: DateWords): boolean {
  // "the meeting to be held in Oslo in May"
  for (let i = at - 1; i >= Math.max(0, at - TO_BE) && /^(?:preposition|name|noun|determiner|adjective|verb|auxiliary|particle)$/u.test(tokens[i]?.wordClass ?? ''); i--)
    if (i > 0 && tokens[i]?.wordClass !== 'noun') {
      const pair = `${tokens[i - 1]?.form.toLowerCase()}-${tokens[i]?.form.toLowerCase()}`;
      // "due to take place in Oslo in May", and not "due to the floods in May"
      if (words.toBe.has(pair) || (words.dueTo.has(pair) && tokens[i + 1]?.wordClass === 'verb')) return true;
    }
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i] as Token;
    if (words.ahead.has(token.form.toLowerCase())) return true;
    if (token.form !== '(' && !/^(?:preposition|adverb|particle|determiner)$/u.test(token.wordClass)) return false;
  }
  return false;
}

/** The end of the phrases with prepositions that follow at once: the grammar may have given them to the verb. */
function nextTo(clause: Clause, { to }: Phrase): number {
  let end = to;
  for (const { phrase } of clause.arguments) if (phrase.from === end && phrase.preposition !== undefined) end = phrase.to;
  return end;
}

function directionOf(clause: Clause, outer: Direction, words: DateWords): Direction {
  const tense = clause.predicate?.tense;
  // "soll im ersten Quartal stattfinden": what is to be lies ahead.
  if (tense === 'future' || (tense === 'present' && words.modalsAhead.has(clause.predicate?.modal ?? ''))) return 'future';
  if (tense === 'past' || tense === 'perfect' || tense === 'pluperfect') return 'past';
  // "announced that he would visit Oslo in November"
  if (tense === 'present' && outer === 'past' && clause.predicate?.mood === 'conditional') return 'future';
  if (tense === 'present') return 'present';
  // "kamen überein, sich im Januar zu treffen": an infinitive has its own time.
  // "is expected to meet him on Friday" lies ahead.
  // "an invitation to attend the forum in August"
  if (clause.kind === 'infinitive' || (clause.kind === 'adverbial' && words.purpose.has(clause.opener?.key ?? ''))) return outer === 'present' || outer === 'future' ? outer : undefined;
  return outer;
}

const FIGURES = /^\p{N}+$/u;
/** "12.", "Februar/März", "mid-July". */
const OPENS = /^\p{N}|\/|^mid[-‑]/u;

class DateReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly words: DateWords,
    private readonly published: Day | undefined,
    private readonly directionAt: (token: number) => Direction,
    /** First tokens of sentences, where a capital tells nothing. */
    private readonly starts: ReadonlySet<number>,
    /** The dates found so far. */
    private readonly told: readonly DateMention[],
  ) {}

  at(i: number): Reach | undefined {
    if (!this.opens(i)) return undefined;
    return (
      this.numeric(i) ??
      this.dayAndMonth(i) ??
      this.weekday(i) ??
      this.relative(i) ??
      this.weekend(i) ??
      this.ago(i) ??
      this.partOfYear(i) ??
      this.yearEnd(i) ??
      this.monthAt(i) ??
      this.season(i) ??
      this.year(i)
    );
  }

  /** Whether a token can be the first of a date: most can't, and are asked nothing more. */
  private opens(i: number): boolean {
    const { openers } = this.words;
    return openers.has(this.key(i)) || openers.has(this.lemma(i)) || OPENS.test(this.form(i));
  }

  private form(i: number): string {
    return this.tokens[i]?.form ?? '';
  }

  private readonly keys: string[] = [];

  private key(i: number): string {
    this.keys[i] ??= keyOf(this.form(i));
    return this.keys[i];
  }

  private lemma(i: number): string {
    return this.tokens[i]?.key ?? '';
  }

  /** "14.07.2017", "24. 12. 2024", "2025-07-12". */
  private numeric(i: number): Reach | undefined {
    if (!/^\d/u.test(this.form(i))) return undefined;
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(this.form(i));
    if (iso && isDay(Number(iso[2]), Number(iso[3]))) return { date: dayText(Number(iso[3]), Number(iso[2]), Number(iso[1])), to: i + 1 };
    // "am 07.12.": written with a period behind the month, as no other figures are.
    const short = /^(\d{1,2})\.(\d{1,2})\.$/u.exec(this.form(i));
    if (short && isDay(Number(short[2]), Number(short[1]))) {
      const [day, month] = [Number(short[1]), Number(short[2])];
      return { date: dayText(day, month, this.nearYear(month, day, this.directionAt(i))), to: i + 1 };
    }
    const whole = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/u.exec(this.form(i));
    if (whole && isDay(Number(whole[2]), Number(whole[1]))) return { date: dayText(Number(whole[1]), Number(whole[2]), fullYear(whole[3] as string)), to: i + 1 };
    // "am 20. und 21.10.2005", "vom 03. bis zum 05.09.2003"
    const first = this.isRange(i + 1) ? this.dayNumber(i) : undefined;
    const second = first === undefined ? undefined : this.numeric(/^(?:preposition|determiner)$/u.test(this.tokens[i + 2]?.wordClass ?? '') ? i + 3 : i + 2);
    const last = second && parseDay(second.date);
    if (second && last && first !== undefined && first < last.day) return { date: `${dayText(first, last.month, last.year)}/${second.date}`, to: second.to };
    const parts = [this.form(i), this.form(i + 1), this.form(i + 2)].map((f) => /^(\d{1,4})\.?$/u.exec(f)?.[1]);
    if (this.form(i).endsWith('.') && this.form(i + 1).endsWith('.') && parts.every((p) => p !== undefined) && (parts[2] as string).length === 4) {
      const [d, m, y] = parts.map(Number) as [number, number, number];
      if (isDay(m, d)) return { date: dayText(d, m, y), to: i + 3 };
    }
    return undefined;
  }

  private dayNumber(i: number): number | undefined {
    const m = /^(\d{1,2})(?:\.|th|st|nd|rd)?$/u.exec(this.form(i));
    const n = m ? Number(m[1]) : 0;
    return n >= 1 && n <= 31 ? n : undefined;
  }

  private monthNumber(i: number): number | undefined {
    const key = this.key(i);
    return this.words.months.get(key) ?? this.words.months.get(this.lemma(i)) ?? (/s$/u.test(key) ? this.words.months.get(key.slice(0, -1)) : undefined);
  }

  private yearNumber(i: number): number | undefined {
    const form = this.form(i);
    return /^(?:1[5-9]|20)\d\d$/u.test(form) ? Number(form) : undefined;
  }

  /** "2025", "vergangenen Jahres", "this year" behind a day or a month. */
  private yearBehind(at: number): { readonly year: number; readonly to: number } | undefined {
    const written = this.yearNumber(at);
    if (written !== undefined) return { year: written, to: at + 1 };
    const first = this.words.connectors.has(this.key(at)) ? at + 1 : at;
    const pointed = this.pointer(first);
    if (pointed === undefined || !this.published || !this.words.yearWords.has(this.lemma(first + 1))) return undefined;
    return { year: this.published.year + (pointed === 'past' ? -1 : pointed === 'next' ? 1 : 0), to: first + 2 };
  }

  /** "12. Juli (2025)", "11. bis 13. Juli", "15./16. September", "30. Juni bis 2. Juli", "12. d. M."; also "July 12(, 2025)". */
  private dayAndMonth(i: number): Reach | undefined {
    const first = this.dayNumber(i);
    if (first === undefined) return this.monthFirst(i);
    if (this.words.thisMonth.has(this.key(i + 1)) || this.words.thisMonth.has(this.lemma(i + 1)))
      if (this.words.monthUnits.has(this.key(i + 2)) || this.words.monthUnits.has(this.lemma(i + 2)))
        return this.published ? { date: dayText(first, this.published.month, this.published.year), to: i + 3 } : undefined;
    let at = i + 1;
    const range = this.rangeDay(at);
    const second = range?.day;
    if (range) at = range.to;
    // "the 12th of July"
    if (this.words.connectors.has(this.key(at)) && this.monthNumber(at + 1) !== undefined) at++;
    const month = this.monthNumber(at);
    if (month === undefined || !isDay(month, first)) return undefined;
    at++;
    const behind = this.yearBehind(at);
    let year = behind?.year;
    if (behind) at = behind.to;
    const direction = this.directionAt(i);
    if (second !== undefined) {
      const y = year ?? this.nearYear(month, second, direction);
      return isDay(month, second) ? { date: `${dayText(first, month, y)}/${dayText(second, month, y)}`, to: at } : undefined;
    }
    // "vom 30. Juni bis zum 2. Juli 2025", "between 31 March and 4 April"
    let through = at;
    if (this.words.through.has(this.key(through)) || (this.words.rangeWords.has(this.key(through)) && this.isBetween(i))) {
      through++;
      if (/^(?:preposition|determiner)$/u.test(this.tokens[through]?.wordClass ?? '')) through++;
      const day = this.dayNumber(through);
      const to = this.monthNumber(through + 1);
      if (day !== undefined && to !== undefined && isDay(to, day)) {
        const endYear = this.yearNumber(through + 2);
        const y = year ?? endYear ?? this.nearYear(month, first, direction);
        return { date: `${dayText(first, month, y)}/${dayText(day, to, endYear ?? y)}`, to: through + (endYear === undefined ? 2 : 3) };
      }
    }
    year ??= this.nearYear(month, first, direction);
    // "on 31 May and 1 June": one day after the other.
    const next = this.words.rangeWords.has(this.key(at)) ? this.dayNumber(at + 1) : undefined;
    const nextMonth = next === undefined ? undefined : this.monthNumber(at + 2);
    const [from, to] = [parseDay(dayText(first, month, year)), next === undefined || nextMonth === undefined ? undefined : parseDay(dayText(next, nextMonth, year))];
    if (from && to && daysBetween(from, to) === 1 && nextMonth !== month) return { date: `${dayText(first, month, year)}/${dayText(to.day, to.month, to.year)}`, to: at + 3 };
    return { date: dayText(first, month, year), to: at };
  }

  private monthFirst(i: number): Reach | undefined {
    const month = this.monthNumber(i);
    if (month === undefined) return undefined;
    const day = this.dayNumber(i + 1);
    // "July 12", but not "Juli 12 Personen": only where the language writes its days so, without a period.
    if (day === undefined || this.form(i + 1).endsWith('.') || this.words.ordinalSuffixes.has('.') || !isDay(month, day)) return undefined;
    let at = i + 2;
    // "December 30 to January 2, 2031": the year of the end is that of the beginning, unless the months say otherwise.
    const endMonth = this.isRange(at) ? this.monthNumber(at + 1) : undefined;
    const end = endMonth === undefined ? undefined : this.monthFirst(at + 1);
    const endDay = end && parseDay(end.date);
    if (end && endDay && endMonth !== undefined) {
      const year = endDay.month < month ? endDay.year - 1 : endDay.year;
      return { date: `${dayText(day, month, year)}/${end.date}`, to: end.to };
    }
    const range = this.rangeDay(at);
    const second = range?.day;
    if (range) at = range.to;
    let year = this.form(at) === ',' ? this.yearNumber(at + 1) : this.yearNumber(at);
    if (year !== undefined) at += this.form(at) === ',' ? 2 : 1;
    year ??= this.nearYear(month, day, this.directionAt(i));
    return { date: second !== undefined && isDay(month, second) ? `${dayText(day, month, year)}/${dayText(second, month, year)}` : dayText(day, month, year), to: at };
  }

  /** The end of a span of days: "(27.) bis zum 30. (April)", "(Montag, 19.), bis Dienstag, 20. (März)", "(8) and 15 (July)". */
  private rangeDay(at: number): { readonly day: number; readonly to: number } | undefined {
    const comma = this.form(at) === ',' && this.words.through.has(this.key(at + 1));
    let next = comma ? at + 1 : at;
    if (!this.isRange(next)) return undefined;
    next++;
    if (/^(?:preposition|determiner)$/u.test(this.tokens[next]?.wordClass ?? '')) next++;
    if (this.weekdayNumber(next) !== undefined) {
      next++;
      if (this.form(next) === ',') next++;
      if (this.words.connectors.has(this.key(next))) next++;
    }
    const day = this.dayNumber(next);
    return day === undefined ? undefined : { day, to: next + 1 };
  }

  /** "between", "zwischen (dem)" before the day at `i`. */
  private isBetween(i: number): boolean {
    return this.words.betweenTwo.has(this.key(this.tokens[i - 1]?.wordClass === 'determiner' ? i - 2 : i - 1));
  }

  private isRange(i: number): boolean {
    return /^[/–—−-]$/u.test(this.form(i)) || this.words.rangeWords.has(this.key(i));
  }

  private nearYear(month: number, day: number | undefined, direction: Direction): number | undefined {
    return this.published ? yearNear(this.published, month, day, direction === 'present' ? undefined : direction) : undefined;
  }

  /** "am (vergangenen) Donnerstag", "Freitagabend", "am Freitag, den 14. Juli 2017". */
  private weekday(i: number): Reach | undefined {
    let at = i;
    const pointed = this.pointer(at);
    if (pointed !== undefined) at++;
    const number = this.weekdayNumber(at);
    if (number === undefined) return undefined;
    at++;
    // "on Tuesday (10 July)": the day of the month tells which Tuesday.
    let next = this.form(at) === ',' || this.form(at) === '(' ? at + 1 : at;
    if (this.words.connectors.has(this.key(next))) next++;
    const explicit = this.numeric(next) ?? this.dayAndMonth(next);
    if (explicit) return this.upTo(explicit);
    const through = this.throughWeekday(i, at, number);
    if (through) return through;
    if (!this.published) return undefined;
    // "on Sunday and Monday": one day after the other.
    const following = this.isRange(at) ? this.weekdayNumber(at + 1) : undefined;
    // Sunday has the number 7.
    if (following === (number % 7) + 1 && (pointed === undefined || pointed === 'next')) {
      const direction = pointed === 'next' ? 'future' : this.directionAt(i);
      const near = direction === 'future' || direction === 'present' ? (following - weekdayOf(this.published) + 7) % 7 : -((weekdayOf(this.published) - following + 7) % 7);
      const last = pointed === 'next' && near < 2 ? near + 7 : near;
      return { date: `${textOf(plusDays(this.published, last - 1))}/${textOf(plusDays(this.published, last))}`, to: at + 2 };
    }
    const ahead = (number - weekdayOf(this.published) + 7) % 7;
    const direction = this.directionAt(i);
    const back = (weekdayOf(this.published) - number + 7) % 7;
    if (pointed === 'next') return { date: textOf(plusDays(this.published, ahead || 7)), to: at };
    if (pointed === 'past') return { date: textOf(plusDays(this.published, -(back || 7))), to: at };
    const reached = pointed === undefined && direction !== 'past' ? programmeDay(this.told, number, this.published, (token) => this.weekdayNumber(token) !== undefined) : undefined;
    if (reached) return { date: reached, to: at };
    return { date: textOf(direction === 'future' || direction === 'present' ? plusDays(this.published, ahead) : plusDays(this.published, -back)), to: at };
  }

  /** "from Monday to Wednesday", "von Mittwoch bis Samstag (28.–31. Januar)": `at` stands behind the first weekday, which has the number `first`. */
  private throughWeekday(i: number, at: number, first: number): Reach | undefined {
    const last = this.words.through.has(this.key(at)) ? this.weekdayNumber(at + 1) : undefined;
    // "moved from Monday to Wednesday" has no span, and neither has a day with its number.
    if (last === undefined || !(this.words.between.has(this.key(i - 1)) || this.words.throughOnly.has(this.key(at))) || this.dayNumber(at + 2) !== undefined) return undefined;
    const explicit = this.form(at + 2) === '(' ? this.dayAndMonth(at + 3) : undefined;
    if (explicit?.date.includes('/')) return explicit;
    // What the grammar leaves by itself goes with the words before it.
    const direction = this.directionAt(i) ?? this.directionAt(i - 2);
    return this.published && { date: weekdaySpan(first, last, this.published, direction !== 'future' && direction !== 'present'), to: at + 2 };
  }

  /** "over the weekend", "am Wochenende". */
  private weekend(i: number): Reach | undefined {
    if (!this.published || !this.words.weekends.has(this.lemma(i))) return undefined;
    const pointed = this.pointer(i - 1);
    if (!(this.tokens[i - 1]?.wordClass === 'determiner' || this.tokens[i - 1]?.wordClass === 'preposition' || pointed !== undefined)) return undefined;
    const past = pointed === 'past' || (pointed !== 'next' && this.directionAt(i) === 'past');
    return { date: weekendOf(this.published, past), to: i + 1 };
  }

  /** "am Montag, 11. Juni, und Dienstag, 12. Juni": one day after the other; with "bis" any later day. */
  private upTo(first: Reach): Reach {
    const range = this.form(first.to) === ',' ? first.to + 1 : first.to;
    if (!this.isRange(range) || this.weekdayNumber(range + 1) === undefined) return first;
    let next = this.form(range + 2) === ',' ? range + 3 : range + 2;
    if (this.words.connectors.has(this.key(next))) next++;
    const begun = parseDay(first.date);
    // "from Saturday 13 July to Sunday 14": of the same month.
    const bare = begun && this.words.through.has(this.key(range)) && this.monthNumber(next + 1) === undefined ? this.dayNumber(next) : undefined;
    if (begun && bare !== undefined && bare > begun.day && isDay(begun.month, bare)) return { date: `${first.date}/${dayText(bare, begun.month, begun.year)}`, to: next + 1 };
    const last = this.numeric(next) ?? this.dayAndMonth(next);
    const [from, to] = [begun, parseDay(last?.date)];
    if (!last || !from || !to || last.date.includes('/') || first.date.includes('/')) return first;
    const days = daysBetween(from, to);
    return days === 1 || (days > 0 && this.words.through.has(this.key(range))) ? { date: `${first.date}/${last.date}`, to: last.to } : first;
  }

  private weekdayNumber(i: number): number | undefined {
    const key = this.key(i);
    const direct = this.words.weekdays.get(key) ?? this.words.weekdays.get(this.lemma(i));
    if (direct !== undefined) return this.tokens[i]?.wordClass === 'adverb' ? undefined : direct;
    for (const part of this.words.dayParts) {
      if (!key.endsWith(part)) continue;
      const day = this.words.weekdays.get(key.slice(0, -part.length));
      if (day !== undefined) return day;
    }
    return undefined;
  }

  private pointer(i: number): 'past' | 'next' | 'current' | undefined {
    const lemma = this.lemma(i);
    if (this.words.past.has(lemma)) return 'past';
    if (this.words.next.has(lemma)) return 'next';
    return this.words.current.has(lemma) ? 'current' : undefined;
  }

  /** "heute", "an der gestrigen Sitzung", "vergangenen April", "im kommenden Jahr", "nächste Woche". */
  private relative(i: number): Reach | undefined {
    const offset = this.words.days.get(this.key(i)) ?? this.words.days.get(this.lemma(i));
    if (offset !== undefined && /^\p{Ll}/u.test(this.form(i))) return this.ofDay(i, offset);
    if (offset !== undefined && (this.tokens[i]?.wordClass === 'adverb' || this.starts.has(i))) return this.ofDay(i, offset);
    const pointed = this.pointer(i);
    if (pointed === undefined || !this.published) return undefined;
    const month = this.monthNumber(i + 1);
    if (month !== undefined) {
      // "this past November 15"
      const day = this.monthFirst(i + 1) && this.dayNumber(i + 2);
      if (day && this.yearNumber(i + 3) === undefined && !(this.form(i + 3) === ',' && this.yearNumber(i + 4) !== undefined))
        return { date: dayText(day, month, yearNear(this.published, month, day, pointed === 'past' ? 'past' : pointed === 'next' ? 'future' : undefined)), to: i + 3 };
      const explicit = this.yearNumber(i + 2);
      const year = explicit ?? yearNear(this.published, month, undefined, pointed === 'past' ? 'past' : pointed === 'next' ? 'future' : undefined);
      // In June "last June" is a year ago, and "next June" a year ahead.
      const same = explicit === undefined && month === this.published.month && year === this.published.year;
      return { date: monthText(month, same && pointed !== 'current' ? year + (pointed === 'past' ? -1 : 1) : year), to: explicit === undefined ? i + 2 : i + 3 };
    }
    const season = this.words.seasons.get(this.key(i + 1)) ?? this.words.seasons.get(this.lemma(i + 1));
    if (season !== undefined) return { date: `${seasonYear(season, this.published, pointed)}-${season}`, to: i + 2 };
    const unit = this.words.units.get(this.lemma(i + 1));
    // "in den letzten Jahren" is no year.
    if (unit && ((this.tokens[i + 1] as Token).agreement & SINGULAR) === 0) return undefined;
    const step = pointed === 'past' ? -1 : pointed === 'next' ? 1 : 0;
    // "this afternoon", "last night"
    if (unit === 'dayPart' && pointed !== 'next') return { date: textOf(plusDays(this.published, pointed === 'past' ? -1 : 0)), to: i + 2 };
    if (unit === 'year') return { date: String(this.published.year + step), to: i + 2 };
    if (unit === 'month') {
      const { year, month: m } = plusMonths(this.published.year, this.published.month, step);
      return { date: monthText(m, year), to: i + 2 };
    }
    if (unit === 'week' && (this.tokens[i + 1]?.form.length ?? 0) < 6) {
      const monday = plusDays(this.published, 1 - weekdayOf(this.published) + 7 * step);
      return { date: `${textOf(monday)}/${textOf(plusDays(monday, 6))}`, to: i + 2 };
    }
    return undefined;
  }

  private ofDay(i: number, offset: number): Reach | undefined {
    // "heute, 19. Dezember 2015,": the date itself follows.
    const next = this.form(i + 1) === ',' ? i + 2 : i + 1;
    const after = this.words.connectors.has(this.key(next)) ? next + 1 : next;
    const explicit = this.numeric(after) ?? this.dayAndMonth(after) ?? this.weekday(after);
    if (explicit && offset === 0) return explicit;
    if (!this.published) return undefined;
    const day = textOf(plusDays(this.published, offset));
    // "from today until Friday"
    const until = this.words.through.has(this.key(i + 1)) ? this.weekdayNumber(i + 2) : undefined;
    if (until !== undefined && this.dayNumber(i + 3) === undefined) return { date: spanFrom(plusDays(this.published, offset), until), to: i + 3 };
    // "yesterday and today": one day after the other.
    const following = this.isRange(i + 1) ? (this.words.days.get(this.key(i + 2)) ?? this.words.days.get(this.lemma(i + 2))) : undefined;
    return following === offset + 1 ? { date: `${day}/${textOf(plusDays(this.published, following))}`, to: i + 3 } : { date: day, to: i + 1 };
  }

  /** "two years ago", "three days ago", "vor zwei Monaten", "vor einem Jahr". */
  private ago(i: number): Reach | undefined {
    const before = this.words.agoBefore.has(this.key(i));
    const count = this.words.numbers.get(this.key(before ? i + 1 : i)) ?? (FIGURES.test(this.form(before ? i + 1 : i)) ? Number(this.form(before ? i + 1 : i)) : undefined);
    const at = before ? i + 2 : i + 1;
    const unit = this.words.units.get(this.lemma(at));
    if (count === undefined || count < 1 || count > 60 || !unit || !this.published || !(before || this.words.agoBehind.has(this.key(at + 1)))) return undefined;
    const to = before ? at + 1 : at + 2;
    const { year, month } = this.published;
    if (unit === 'year') return { date: String(year - count), to };
    if (unit === 'day') return { date: textOf(plusDays(this.published, -count)), to };
    if (unit !== 'month') return undefined;
    const then = plusMonths(year, month, -count);
    return { date: monthText(then.month, then.year), to };
  }

  /** "the first quarter of 2026", "im ersten Quartal 2026", "the first half of next year": EDTF numbers the quarters 33 to 36. */
  private partOfYear(i: number): Reach | undefined {
    const number = this.words.ordinals.get(this.key(i)) ?? this.words.ordinals.get(this.lemma(i)) ?? (/^[1-4]\.$/u.test(this.form(i)) ? Number(this.form(i)[0]) : undefined);
    const part = number === undefined ? undefined : (this.words.yearParts.get(this.key(i + 1)) ?? this.words.yearParts.get(this.lemma(i + 1)));
    if (number === undefined || part === undefined || number > 4 / (part === 'half' ? 2 : 1)) return undefined;
    let at = i + 2;
    while (at < i + 4 && this.words.connectors.has(this.key(at))) at++;
    const explicit = this.yearNumber(at);
    const pointed = explicit === undefined ? this.relative(at) : undefined;
    const told = explicit ?? (pointed && /^\d{4}$/u.test(pointed.date) ? Number(pointed.date) : undefined);
    // "soll im ersten Quartal stattfinden": the one that comes; "the first half of the match" is of no year.
    const ahead = part === 'quarter' && at === i + 2 && this.directionAt(i) === 'future' ? this.published : undefined;
    const year = told ?? (ahead && (3 * number > ahead.month ? ahead.year : ahead.year + 1));
    if (year === undefined) return undefined;
    const to = told === undefined ? at : pointed ? pointed.to : at + 1;
    if (part === 'quarter') return { date: `${year}-${32 + number}`, to };
    return { date: number === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`, to };
  }

  /** "before the end of the year", "Ende des Jahres", "Ende Jahr": of the year of publication. */
  private yearEnd(i: number): Reach | undefined {
    if (!this.published || !this.words.periodParts.has(this.key(i))) return undefined;
    let at = i + 1;
    while (at < i + 3 && this.words.connectors.has(this.key(at))) at++;
    const bare = this.words.yearWords.has(this.lemma(at)) && this.yearNumber(at + 1) === undefined && !this.words.connectors.has(this.key(at + 1));
    return bare ? { date: String(this.published.year), to: at + 1 } : undefined;
  }

  /** "im Juni 2024", "Ende März", "im Oktober". */
  private monthAt(i: number): Reach | undefined {
    const part = this.words.periodParts.has(this.key(i));
    // "at the end of September"
    const at = part ? (this.words.connectors.has(this.key(i + 1)) ? i + 2 : i + 1) : i;
    // "in mid-July"
    const middle = /^mid[-‑](\p{Lu}\p{Ll}+)$/u.exec(this.form(at))?.[1];
    const month = this.monthNumber(at) ?? (middle ? this.words.months.get(keyOf(middle)) : undefined);
    if (month !== undefined && middle) {
      const behind = this.yearBehind(at + 1);
      return { date: monthText(month, behind?.year ?? this.nearYear(month, undefined, this.directionAt(i))), to: behind?.to ?? at + 1 };
    }
    if (month === undefined && this.form(at).includes('/')) return this.joinedMonths(at);
    if (month === undefined || !/^\p{Lu}/u.test(this.form(at))) return undefined;
    // "in June of this year"
    const behind = this.yearBehind(at + 1) ?? (this.words.connectors.has(this.key(at + 1)) ? this.yearBehind(at + 2) : undefined);
    // "by Jan Nowak": short forms are names as well.
    if (behind === undefined && (this.form(at).length < 4 || this.tokens[at + 1]?.wordClass === 'name') && !this.isMonthAlone(at)) return undefined;
    const through = behind === undefined && !part ? this.monthsThrough(i, month) : undefined;
    if (through) return through;
    return { date: monthText(month, behind?.year ?? this.nearYear(month, undefined, this.directionAt(i))), to: behind?.to ?? at + 1 };
  }

  /** "Februar/März 2032" in one word. */
  private joinedMonths(i: number): Reach | undefined {
    const [first, last, ...rest] = this.form(i)
      .split('/')
      .map((part) => this.words.months.get(keyOf(part)));
    if (first === undefined || last === undefined || rest.length || last <= first) return undefined;
    const behind = this.yearBehind(i + 1);
    const year = behind?.year ?? this.nearYear(first, undefined, this.directionAt(i));
    return { date: `${monthText(first, year)}/${monthText(last, year)}`, to: behind?.to ?? i + 1 };
  }

  /** "Februar / März 2032", "von Februar bis April": from one month to another. */
  private monthsThrough(i: number, first: number): Reach | undefined {
    if (!/^[/–—-]$/u.test(this.form(i + 1)) && !this.words.through.has(this.key(i + 1))) return undefined;
    const last = this.monthNumber(i + 2);
    if (last === undefined || last <= first || !/^\p{Lu}/u.test(this.form(i + 2)) || this.dayNumber(i + 3) !== undefined) return undefined;
    const behind = this.yearBehind(i + 3);
    const year = behind?.year ?? this.nearYear(first, undefined, this.directionAt(i));
    return { date: `${monthText(first, year)}/${monthText(last, year)}`, to: behind?.to ?? i + 3 };
  }

  /** "in May", "im Mai": a preposition before it and no name behind it. */
  private isMonthAlone(at: number): boolean {
    const before = this.tokens[at - 1];
    return (
      this.tokens[at + 1]?.wordClass !== 'name' &&
      before !== undefined &&
      (before.wordClass === 'preposition' ||
        before.wordClass === 'adjective' ||
        this.words.periodParts.has(before.key) ||
        (this.words.connectors.has(before.key) && this.words.periodParts.has(this.key(at - 2))))
    );
  }

  /** "im Herbst 2017": EDTF numbers the seasons 21 to 24. */
  private season(i: number): Reach | undefined {
    const number = this.words.seasons.get(this.key(i)) ?? this.words.seasons.get(this.lemma(i));
    if (number === undefined) return undefined;
    // "in the autumn of 2031"
    const behind = this.yearBehind(i + 1) ?? (this.words.connectors.has(this.key(i + 1)) ? this.yearBehind(i + 2) : undefined);
    if (behind) return { date: `${behind.year}-${number}`, to: behind.to };
    // "Im Herbst wird sie reisen": the next one; by itself a season is of no year.
    const ahead = this.directionAt(i) === 'future' && this.words.yearPrepositions.has(this.lemma(i - 1)) ? this.published : undefined;
    return ahead && { date: `${seasonYear(number, ahead, 'next')}-${number}`, to: i + 1 };
  }

  /** "im Jahr 2003", "seit 2014", "2014 mehrfach": four figures that count nothing. */
  private year(i: number): Reach | undefined {
    const year = this.yearNumber(i);
    if (year === undefined) return undefined;
    const before = this.tokens[i - 1];
    const next = this.tokens[i + 1];
    // "die Agenda 2030" is called so; nothing takes place in that year.
    if (this.words.namedByYear.has(this.lemma(i - 1))) return undefined;
    if (this.words.yearWords.has(this.lemma(i - 1)) || this.words.periodParts.has(this.key(i - 1))) return { date: String(year), to: i + 1 };
    if (next && (next.wordClass === 'noun' || next.wordClass === 'adjective') && FIGURES.test(this.form(i)) && !this.words.yearPrepositions.has(this.lemma(i - 1)) && next.wordClass === 'noun')
      return undefined;
    if (next?.form === '%' || /^\p{N}/u.test(next?.form ?? '') || /^[.,]\p{N}/u.test(this.form(i + 1))) return undefined;
    if (year < 1900 && !(before && this.words.yearPrepositions.has(before.key))) return undefined;
    if (year > 2100) return undefined;
    // "in 2024-2026", "für die Periode 2024–2026"
    const last = /^(?:preposition|noun)$/u.test(before?.wordClass ?? '') && /^[–—−-]$/u.test(this.form(i + 1)) ? this.yearNumber(i + 2) : undefined;
    if (last !== undefined && last > year) return { date: `${year}/${last}`, to: i + 3 };
    return { date: String(year), to: i + 1 };
  }
}

const fullYear = (figures: string): number => (figures.length === 4 ? Number(figures) : Number(figures) + (Number(figures) < 50 ? 2000 : 1900));

/** "next spring", said in November, is that of the year after; a winter has the year in which it begins. */
function seasonYear(season: number, { year, month }: Day, pointed: 'past' | 'next' | 'current'): number {
  const begins = 3 * (season - 20);
  if (pointed === 'next') return begins > month ? year : year + 1;
  if (pointed === 'past') return begins + 2 < month ? year : year - 1;
  // In January "this winter" has begun the year before.
  return begins === 12 && month < 3 ? year - 1 : year;
}
