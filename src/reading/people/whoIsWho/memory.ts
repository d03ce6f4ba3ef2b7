/** Who has been spoken of so far, in the order of the text: what pronouns and roles are resolved from. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Party } from '../../scene.ts';
import type { PersonEntry } from '../personEntry.ts';
import type { PlacedPhrase } from '../phraseIndex.ts';
import type { PeopleWords } from '../words.ts';

export interface Seen {
  readonly entry: PersonEntry;
  readonly token: number;
  readonly sentence: number;
  readonly subject: boolean;
  readonly clause: Clause;
}

/** How many mentions back anyone is looked for. */
const SPAN = 300;

export class Memory {
  readonly seen: Seen[] = [];
  /** All persons spoken of so far. */
  readonly known = new Set<PersonEntry>();
  lastSubject: Seen | undefined;
  /** The last institution that did something: "der Bundesrat" can be "er" too. */
  lastBody: { readonly token: number; readonly agreement: number; readonly state?: boolean } | undefined;
  lastFeminineAt = -1;
  /** Those whom a plural pronoun means. */
  plural: readonly Party[] = [];
  /** Where they were named last. */
  pluralAt = -1;
  /** The last two persons who were spoken of as a pair, and where. */
  private lastPair: readonly PersonEntry[] | undefined;
  private lastPairAt = -1;
  /** Those who have met, in the order of the text. */
  readonly met: PersonEntry[] = [];
  private meeting: { host: PersonEntry; guest: PersonEntry } | undefined;
  /** Who receives a delegation: whoever of it is named in the same sentence is the guest. */
  /** Whom a bare role ("the President") meant last, by its post. */
  private readonly called = new Map<string, PersonEntry>();
  private hostOfGroup: { readonly entry: PersonEntry; readonly sentence: number } | undefined;

  constructor(
    private readonly words: PeopleWords,
    private readonly entryOf: (name: string) => PersonEntry | undefined,
    private readonly partiesAt: (head: number) => readonly Party[] | undefined,
    readonly sentenceAt: (token: number) => number,
    private readonly keyAt: (token: number) => string,
    private readonly firstTwo: PersonEntry[],
  ) {}

  note(p: PlacedPhrase, parties: readonly Party[], isPlural: boolean): void {
    // Who does something inside a relative clause or in what someone says is not whom the text goes on about.
    // "Zugegen war X": who is listed as present is not whom it goes on about either.
    const subject = isSubject(p) && !this.listsAttendance(p) && p.clause.kind === 'main' && p.clause.predicate?.mood !== 'reported';
    // "Die Schweiz hilft. Sie anerkennt ...": a state with an article has a gender, too.
    if (subject && !isPlural && parties.some((q) => q.kind === 'organisation' || (q.kind === 'state' && p.phrase.determiner !== undefined)))
      this.lastBody = { token: p.phrase.head, agreement: p.phrase.agreement, ...(parties.every((q) => q.kind === 'state') && { state: true }) };
    for (const party of parties) {
      const entry = party.kind === 'person' ? this.entryOf(party.name) : undefined;
      if (!entry) continue;
      this.noteMeeting(p);
      if (p.as !== 'genitive' && p.as !== 'attribute') this.remember({ entry, token: p.phrase.head, sentence: this.sentenceAt(p.phrase.head), subject, clause: p.clause });
    }
    if (this.listsAttendance(p)) return;
    const whole = p.as === 'conjunct' ? p.parent : undefined;
    if (whole && whole.phrase.conjuncts.at(-1) === p.phrase) {
      const all = whole.phrase.conjuncts.flatMap((c) => this.partiesAt(c.head) ?? []);
      if (all.length > 1 && whole.as === 'argument') this.setPlural(all, p.phrase.head);
    } else if (parties.length > 1 || (parties[0]?.kind === 'group' && isPlural && p.as === 'argument' && !p.phrase.preposition && !this.actsOn(p))) this.setPlural(parties, p.phrase.head);
  }

  /** "Beide riefen die Gruppen zur Mäßigung auf. Sie vereinbarten": the two who did it, and not those to whom they did it. */
  private actsOn(p: PlacedPhrase): boolean {
    const subject = p.clause.arguments.find((a) => a.role === 'subject')?.phrase;
    const acting = subject && subject !== p.phrase ? this.partiesAt(subject.head) : undefined;
    return acting !== undefined && acting.length > 1 && acting.every((q) => q.kind === 'person');
  }

  private listsAttendance({ clause }: PlacedPhrase): boolean {
    const key = clause.predicate?.key ?? '';
    return this.words.attending.has(key) || (this.words.being.has(key) && clause.adverbs.some((a) => this.words.presence.has(a.key)));
  }

  private remember(seen: Seen): void {
    this.seen.push(seen);
    const host = this.hostOfGroup;
    if (!this.meeting && host && host.sentence === seen.sentence && host.entry !== seen.entry) this.meeting = { host: host.entry, guest: seen.entry };
    this.known.add(seen.entry);
    if (seen.subject) this.lastSubject = seen;
    if (seen.entry.gender === 'feminine') this.lastFeminineAt = seen.token;
  }

  /** The last mentions, latest first. */
  *back(): Generator<Seen> {
    for (let i = this.seen.length - 1; i >= Math.max(0, this.seen.length - SPAN); i--) yield this.seen[i] as Seen;
  }

  /** The only two persons of the sentence before. */
  twoBefore(sentence: number): PersonEntry[] {
    const entries = new Set<PersonEntry>();
    for (const s of this.back()) {
      if (s.sentence < sentence - 1) break;
      if (s.sentence === sentence - 1) entries.add(s.entry);
    }
    return entries.size === 2 ? [...entries].reverse() : [];
  }

  /**
   * The two persons that a plural role means: the only two named in this sentence, or in this and the one before, or who were
   * spoken of as a pair there; where the text counts two, also any earlier pair.
   */
  pairAt(sentence: number, counted: boolean): readonly PersonEntry[] | undefined {
    const since = (first: number): PersonEntry[] => {
      const entries = new Set<PersonEntry>();
      for (const s of this.back()) {
        if (s.sentence < first) break;
        entries.add(s.entry);
      }
      return [...entries].reverse();
    };
    if (this.lastPair && this.lastPairAt === this.pluralAt && this.sentenceAt(this.pluralAt) >= sentence - 1) return this.lastPair;
    for (const near of [since(sentence), since(sentence - 1)]) if (near.length === 2) return near;
    if (!counted) return undefined;
    // "beide Politiker", where the text has told of two persons and no more.
    return this.lastPair ?? (this.known.size === 2 ? [...this.known] : undefined);
  }

  /** The last two who were spoken of together, where this one was of them. */
  lastPairWith(one: PersonEntry): readonly PersonEntry[] | undefined {
    return this.lastPair?.includes(one) ? this.lastPair : undefined;
  }

  /** Who was spoken of lately, and between whom the text plays. */
  around(): PersonEntry[] {
    const entries = new Set(this.principals());
    for (const s of this.back()) entries.add(s.entry);
    return [...entries];
  }

  private setPlural(parties: readonly Party[], at: number): void {
    this.plural = parties;
    this.pluralAt = at;
    const persons = parties.flatMap((q) => (q.kind === 'person' ? (this.entryOf(q.name) ?? []) : []));
    if (persons.length !== 2 || parties.length !== 2) return;
    this.lastPair = persons;
    this.lastPairAt = at;
  }

  /** "A empfing B", "A traf zu Gesprächen mit B zusammen": they are a pair from here on; the first such pair are host and guest. */
  private noteMeeting(p: PlacedPhrase): void {
    const { clause } = p;
    if (!clause.predicate || clause.predicate.negated) return;
    const receives = this.words.receiving.has(clause.predicate.key);
    if (!receives && !(clause.predicate.key in this.words.calling) && !this.words.conversing.has(clause.predicate.key) && !this.holdsTalks(clause)) return;
    const one = (phrase: Phrase | undefined): Party | undefined => phrase && (this.partiesAt(phrase.head) ?? this.partiesAt(phrase.conjuncts[0]?.head ?? -1))?.find((q) => q.kind === 'person');
    const subject = one(clause.arguments.find((a) => a.role === 'subject')?.phrase);
    const told = clause.arguments
      .filter((a) => a.role === 'object' || a.role === 'prepositional')
      .flatMap((a) => [a.phrase, ...a.phrase.attributes.filter((q) => q.preposition && this.words.withWhom.has(q.preposition.key))]);
    const others = told.flatMap((phrase) => (phrase.conjuncts.length ? phrase.conjuncts.map(one) : [one(phrase)])).flatMap((q) => (q && q.name !== subject?.name ? [q] : []));
    const other = told.map(one).find((q) => q && q.name !== subject?.name);
    const receiver = receives && subject && clause.predicate.voice === 'active' ? this.entryOf(subject.name) : undefined;
    if (receiver && !other) this.hostOfGroup ??= { entry: receiver, sentence: this.sentenceAt(p.phrase.head) };
    if (!subject || !other) return;
    this.setPlural([subject, other], p.phrase.head);
    for (const q of [subject, ...others]) if (!this.met.some((e) => e.name === q.name)) this.met.push(...[this.entryOf(q.name) ?? []].flat());
    const [a, b] = [this.entryOf(subject.name), this.entryOf(other.name)];
    // Who talk are neither host nor guest; who calls on someone is the guest.
    const calls = clause.arguments.some((x) => this.words.calling[clause.predicate?.key ?? '']?.has(x.phrase.preposition?.key ?? '') && one(x.phrase)?.name === other.name);
    if (a && b && (receives || calls)) this.meeting ??= clause.predicate.voice === 'passive' || calls ? { host: b, guest: a } : { host: a, guest: b };
  }

  /** "held a meeting with B", "führte ein Gespräch mit B". */
  private holdsTalks({ predicate, arguments: told }: Clause): boolean {
    const object = told.find((a) => a.role === 'object')?.phrase;
    const heads = object ? [object.head, ...object.conjuncts.map((c) => c.head)] : [];
    return this.words.holding.has(predicate?.key ?? '') && heads.some((head) => this.words.gatherings.has(this.keyAt(head)));
  }

  /** The last of these who was a subject, a sentence or two back. */
  lastSubjectOf(pool: readonly PersonEntry[], sentence: number): PersonEntry | undefined {
    for (const s of this.back()) {
      if (sentence - s.sentence > 2) return undefined;
      if (s.subject && pool.includes(s.entry)) return s.entry;
    }
    return undefined;
  }

  /** Host and guest of the first clause in which someone receives someone. */
  receiving(): { host: PersonEntry; guest: PersonEntry } | undefined {
    return this.meeting;
  }

  /** Those between whom the text plays: who meet, else the first two persons. */
  principals(): PersonEntry[] {
    return this.meeting ? [this.meeting.host, this.meeting.guest] : this.firstTwo;
  }

  /** "the President" has meant this one, and no other of these has acted since. */
  noteCalled(post: string, entry: PersonEntry): void {
    this.called.set(post, entry);
  }

  calledBefore(post: string, pool: readonly PersonEntry[]): PersonEntry | undefined {
    const entry = this.called.get(post);
    if (!entry || !pool.includes(entry)) return undefined;
    for (const s of this.back()) {
      if (!s.subject || !pool.includes(s.entry)) continue;
      return s.entry === entry ? entry : undefined;
    }
    return entry;
  }

  /** The most recent of these, unless another of them was spoken of nearly as recently. */
  recent(pool: readonly PersonEntry[], sentence: number): PersonEntry | undefined {
    let found: PersonEntry | undefined;
    for (const s of this.back()) {
      if (sentence - s.sentence > 2) break;
      if (!pool.includes(s.entry) || s.entry === found) continue;
      if (found) return undefined;
      found = s.entry;
    }
    return found;
  }

  /** All other persons named by arguments of the same clause: no pronoun among them means one of them. */
  coArguments(p: PlacedPhrase): Set<string> {
    const names = new Set<string>();
    for (const a of p.clause.arguments) {
      if (a.phrase === p.phrase || (p.parent && a.phrase === p.parent.phrase && p.as !== 'attribute')) continue;
      for (const head of [a.phrase.head, ...a.phrase.conjuncts.map((c) => c.head)]) for (const party of this.partiesAt(head) ?? []) names.add(party.name);
    }
    // "between President A and the Swedish Prime Minister": two, and not one.
    if (p.as === 'conjunct' && p.parent) for (const c of p.parent.phrase.conjuncts) if (c !== p.phrase) for (const party of this.partiesAt(c.head) ?? []) names.add(party.name);
    return names;
  }
}

export function isSubject(p: PlacedPhrase): boolean {
  const top = p.as === 'conjunct' && p.parent ? p.parent : p;
  return top.clause.arguments.some((a) => a.role === 'subject' && a.phrase === top.phrase);
}
