/** Resolves pronouns and roles to the names that they stand for, and tells groups, bodies and states from other things. */
import { PLURAL, SINGULAR } from '../../language/shared/agreement.ts';
import type { Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import { type Party, spanOf, type StateMention, wordsOf } from '../scene.ts';
import { asWritten, type CastInput } from './cast.ts';
import type { PersonEntry } from './persons.ts';
import type { PlacedPhrase } from './phraseIndex.ts';
import { genderOfNoun } from './roster.ts';
import { isOfficeToken } from './titles.ts';
import { endsIn } from './words.ts';

/** How far back, in sentences, a pronoun finds its person. */
const REACH = 4;

interface Seen {
  readonly entry: PersonEntry;
  readonly token: number;
  readonly sentence: number;
  readonly subject: boolean;
  readonly clause: Clause;
}

/** Parties by the head of the phrase that names them. */
export function resolveReferences(input: CastInput, named: ReadonlyMap<number, Party>): Map<number, readonly Party[]> {
  return new Resolver(input, named).run();
}

class Resolver {
  private readonly out = new Map<number, readonly Party[]>();
  private readonly byName: ReadonlyMap<string, PersonEntry>;
  private readonly stateAt = new Map<number, StateMention[]>();
  private readonly sentenceAt: Int32Array;
  private readonly seen: Seen[] = [];
  private lastPlural: readonly Party[] = [];

  constructor(
    private readonly input: CastInput,
    private readonly named: ReadonlyMap<number, Party>,
  ) {
    this.byName = new Map(input.entries.map((e) => [e.name, e]));
    for (const s of input.states) for (let t = s.token; t < s.to; t++) this.stateAt.set(t, [...(this.stateAt.get(t) ?? []), s]);
    this.sentenceAt = new Int32Array(input.text.tokens.length);
    input.text.sentences.forEach((s, n) => this.sentenceAt.fill(n, s.from, s.to));
    for (const [token, party] of named) this.out.set(token, [party]);
  }

  run(): Map<number, readonly Party[]> {
    const placed = [...this.input.index.all].sort((a, b) => a.phrase.head - b.phrase.head || a.phrase.coreFrom - b.phrase.coreFrom);
    for (const p of placed) {
      if (p.phrase.conjuncts.length) continue;
      const parties = this.named.has(p.phrase.head) ? this.out.get(p.phrase.head) : (this.resolve(p) ?? []);
      if (!parties?.length) continue;
      this.out.set(p.phrase.head, parties);
      this.note(p, parties);
    }
    return this.out;
  }

  private note(p: PlacedPhrase, parties: readonly Party[]): void {
    const subject = this.isSubject(p);
    for (const party of parties) {
      const entry = this.byName.get(party.name);
      if (party.kind === 'person' && entry && p.as !== 'genitive' && p.as !== 'attribute') this.seen.push({ entry, token: p.phrase.head, sentence: this.sentenceAt[p.phrase.head] as number, subject, clause: p.clause });
    }
    const whole = p.as === 'conjunct' ? p.parent : undefined;
    if (whole && whole.phrase.conjuncts.at(-1) === p.phrase) {
      const all = whole.phrase.conjuncts.flatMap((c) => this.out.get(c.head) ?? []);
      if (all.length > 1 && (whole.as === 'argument')) this.lastPlural = all;
    } else if (parties.length > 1 || (parties[0]?.kind === 'group' && (p.phrase.agreement & PLURAL) !== 0 && p.as === 'argument')) this.lastPlural = parties;
  }

  private isSubject(p: PlacedPhrase): boolean {
    const top = p.as === 'conjunct' && p.parent ? p.parent : p;
    return top.clause.arguments.some((a) => a.role === 'subject' && a.phrase === top.phrase);
  }

  private resolve(p: PlacedPhrase): readonly Party[] | undefined {
    const { text, words } = this.input;
    const { phrase } = p;
    const token = text.tokens[phrase.head] as Token;
    if (phrase.kind === 'pronoun') return this.pronoun(p, token);
    if (phrase.kind !== 'noun') return undefined;
    const state = this.stateAt.get(phrase.head)?.find((s) => s.by === 'noun' && !token.form.includes('-'));
    if (state) return [this.party('state', phrase, state.code)];
    if (this.stateAt.get(phrase.head)?.some((s) => s.by === 'organisation' && !token.form.includes('-'))) return [this.party('organisation', phrase)];
    const singular = (phrase.agreement & SINGULAR) !== 0 && !((phrase.agreement & PLURAL) !== 0 && phrase.determiner === undefined && phrase.modifiers.length > 0);
    const key = token.key;
    const body = words.bodies.has(key) || (endsIn(words.bodies, key) && !isOfficeToken(token, words));
    const role = !body && (isOfficeToken(token, words) || endsIn(words.roles, key));
    if (role && this.isSingular(phrase, p.clause) && singular) return this.role(p, token);
    if (role) {
      // "die beiden", "beide Minister", "die Präsidenten": several, named by what they are.
      return [this.party('group', phrase, this.codeIn(phrase))];
    }
    if (body) return [this.party('organisation', phrase, this.codeIn(phrase))];
    if (endsIn(words.groups, key)) return [this.party('group', phrase, this.codeIn(phrase))];
    if (/^\p{Lu}[\p{L}-]*\p{Lu}$/u.test(token.form) && token.form.length <= 6 && token.wordClass === 'name') {
      const code = Object.entries(words.institutions).find(([, names]) => names.has(keyOf(token.form)))?.[0];
      if (code || phrase.determiner) return [this.party('organisation', phrase, code)];
    }
    return undefined;
  }

  private isSingular(phrase: Phrase, clause: Clause): boolean {
    if ((phrase.agreement & PLURAL) === 0) return true;
    if ((phrase.agreement & SINGULAR) === 0) return false;
    if (clause.predicate?.number && clause.arguments.some((a) => a.role === 'subject' && a.phrase === phrase)) return clause.predicate.number === 'singular';
    return phrase.determiner === undefined || !this.input.words.quantities.has(phrase.determiner.key);
  }

  private party(kind: Party['kind'], phrase: Phrase, country?: string): Party {
    const { text } = this.input;
    const { from, to } = asWritten(text, phrase);
    return { kind, name: wordsOf({ text }, from, to).replace(/\s+/gu, ' '), ...(country !== undefined && { country }), mention: spanOf({ text }, from, to) };
  }

  private person(entry: PersonEntry, phrase: Phrase): Party {
    const { from, to } = { from: phrase.coreFrom, to: Math.max(phrase.coreTo, phrase.head + 1) };
    return { kind: 'person', name: entry.name, ...(entry.nationality && { country: entry.nationality.code }), mention: spanOf({ text: this.input.text }, from, to) };
  }

  /** The state that a phrase names by adjective or genitive. */
  private codeIn(phrase: Phrase): string | undefined {
    const codes = new Set<string>();
    for (let t = phrase.coreFrom; t < (phrase.genitive?.coreTo ?? phrase.coreTo); t++) for (const s of this.stateAt.get(t) ?? []) if (s.by !== 'organisation') codes.add(s.code);
    if (codes.size === 1) return [...codes][0];
    const token = this.input.text.tokens[phrase.head] as Token;
    for (const part of [token.key, ...keyOf(token.form).split('-')]) for (const [code, names] of Object.entries(this.input.words.institutions)) if (names.has(part)) return code;
    return undefined;
  }

  private pronoun(p: PlacedPhrase, token: Token): readonly Party[] | undefined {
    const { words } = this.input;
    const { phrase, clause } = p;
    if (words.quantities.has(token.key)) return this.lastPlural.length ? this.lastPlural.map((q) => ({ ...q, mention: this.party('group', phrase).mention })) : [this.party('group', phrase)];
    const gender = words.personalPronouns[token.key];
    if (!gender) return undefined;
    const mention = spanOf({ text: this.input.text }, phrase.head, phrase.head + 1);
    const subject = clause.arguments.some((a) => a.role === 'subject' && a.phrase === phrase);
    const plural = (phrase.agreement & PLURAL) !== 0 && ((phrase.agreement & SINGULAR) === 0 || (subject && clause.predicate?.number === 'plural'));
    if (plural) return this.lastPlural.map((q) => ({ ...q, mention }));
    const wanted = gender === 'either' ? 'feminine' : gender;
    const entry = this.antecedent(p, wanted, subject);
    return entry ? [this.person(entry, phrase)] : undefined;
  }

  /** The most salient person before the pronoun that can be meant; never another argument of the same clause. */
  private antecedent(p: PlacedPhrase, gender: PersonEntry['gender'], subject: boolean): PersonEntry | undefined {
    const here = this.sentenceAt[p.phrase.head] as number;
    const excluded = this.coArguments(p);
    const fits = (s: Seen): boolean => !excluded.has(s.entry.name) && here - s.sentence <= REACH && (s.entry.gender === gender || (s.entry.gender === undefined && gender === 'masculine') || (s.entry.gender === undefined && gender === 'feminine' && !this.hasFeminine()));
    const candidates = this.seen.filter(fits);
    if (subject) {
      for (let i = candidates.length - 1; i >= 0; i--) {
        const c = candidates[i] as Seen;
        if (c.subject) return c.entry;
        if (here - c.sentence > 1) break;
      }
    }
    return candidates.at(-1)?.entry;
  }

  private hasFeminine(): boolean {
    return this.input.entries.some((e) => e.gender === 'feminine');
  }

  private coArguments(p: PlacedPhrase): Set<string> {
    const names = new Set<string>();
    for (const a of p.clause.arguments) {
      if (a.phrase === p.phrase || (p.parent && a.phrase === p.parent.phrase && p.as !== 'attribute')) continue;
      for (const head of [a.phrase.head, ...a.phrase.conjuncts.map((c) => c.head)]) for (const party of this.out.get(head) ?? []) names.add(party.name);
    }
    return names;
  }

  /** "der EDA-Vorsteher", "der ukrainische Präsident", "sein Amtskollege", "der Gast". */
  private role(p: PlacedPhrase, token: Token): readonly Party[] {
    const { words } = this.input;
    const { phrase } = p;
    const unresolved = (): readonly Party[] => [this.party('group', phrase, this.codeIn(phrase))];
    const definite = phrase.determiner === undefined ? false : words.definite.has(phrase.determiner.key) || words.possessive.has(phrase.determiner.key);
    const fused = phrase.determiner === undefined && phrase.preposition !== undefined;
    if (!definite && !fused) return unresolved();
    if (phrase.name) return unresolved();
    const entry = this.byRole(p, token);
    return entry ? [this.person(entry, phrase)] : unresolved();
  }

  private byRole(p: PlacedPhrase, token: Token): PersonEntry | undefined {
    const { entries, words } = this.input;
    const code = this.codeIn(p.phrase);
    const gender = genderOfNoun(token);
    const compatible = (e: PersonEntry): boolean => (!gender || !e.gender || e.gender === gender) && (!code || !e.nationality || e.nationality.code === code);
    const excluded = this.coArguments(p);
    if (endsIn(words.relational, token.key)) return this.only(this.principals().filter((e) => compatible(e) && !excluded.has(e.name)));
    if (endsIn(words.guest, token.key)) return this.receiving()?.guest;
    if (endsIn(words.host, token.key)) return this.receiving()?.host;
    // A post of the same name held by someone in this text.
    const same = entries.filter((e) => compatible(e) && (!code || e.nationality !== undefined || true) && e.offices.some((o) => this.sameOffice(token.key, o.head)) && this.introduced(e, p.phrase.head));
    const certain = code ? same.filter((e) => e.nationality?.code === code) : same;
    const pool = certain.length ? certain : same;
    if (pool.length === 1) return pool[0];
    if (pool.length > 1) {
      const recent = [...this.seen].reverse().find((s) => pool.includes(s.entry) && !excluded.has(s.entry.name));
      return recent && this.sentenceAt[p.phrase.head] !== undefined && (this.sentenceAt[p.phrase.head] as number) - recent.sentence <= 2 ? recent.entry : undefined;
    }
    // Another post of the person just spoken of: "Bundesrat L. ...; der Schweizer Energieminister betonte".
    const last = [...this.seen].reverse().find((s) => s.subject && !excluded.has(s.entry.name));
    if (!last || (this.sentenceAt[p.phrase.head] as number) - last.sentence > 1 || !this.isSubject(p) || !compatible(last.entry)) return undefined;
    const generic = last.entry.offices.every((o) => endsIn(words.generic, (this.input.text.tokens[o.head] as Token).key));
    if (!generic || (code && last.entry.nationality?.code !== code)) return undefined;
    const end = Math.max(p.phrase.coreTo, p.phrase.head + 1);
    const start = p.phrase.coreFrom + (p.phrase.determiner ? 1 : 0);
    if (last.entry.offices.length) last.entry.offices.push({ from: start, to: end, head: p.phrase.head, rule: 'people.office-by-role' });
    return last.entry;
  }

  private introduced(entry: PersonEntry, before: number): boolean {
    return (entry.mentions[0]?.run.from ?? 0) < before;
  }

  /** "Präsident" and "Staatspräsident", "EDA-Vorsteher" and "Vorsteher". */
  private sameOffice(key: string, head: number): boolean {
    const other = (this.input.text.tokens[head] as Token).key;
    if (key === other) return true;
    const [long, short] = key.length > other.length ? [key, other] : [other, key];
    return short.length >= 5 && long.endsWith(short);
  }

  private only(entries: readonly PersonEntry[]): PersonEntry | undefined {
    return entries.length === 1 ? entries[0] : undefined;
  }

  /** Those who act in the text so far: subjects, and whom they meet. */
  private principals(): PersonEntry[] {
    const receiving = this.receiving();
    if (receiving) return [receiving.host, receiving.guest];
    return [...new Set(this.seen.map((s) => s.entry))].slice(0, 2);
  }

  /** Host and guest of the first clause in which someone receives someone. */
  private receiving(): { host: PersonEntry; guest: PersonEntry } | undefined {
    for (const clause of this.input.clauses) {
      if (!clause.predicate || !this.input.words.receiving.has(clause.predicate.key) || clause.predicate.negated) continue;
      const one = (phrase: Phrase | undefined): PersonEntry | undefined => {
        const party = phrase && (this.out.get(phrase.head) ?? this.out.get(phrase.conjuncts[0]?.head ?? -1))?.find((q) => q.kind === 'person');
        return party && this.byName.get(party.name);
      };
      const subject = one(clause.arguments.find((a) => a.role === 'subject')?.phrase);
      const other = clause.arguments.filter((a) => a.role === 'object' || a.role === 'prepositional').map((a) => one(a.phrase)).find((e) => e && e !== subject);
      if (!subject || !other) continue;
      return clause.predicate.voice === 'passive' ? { host: other, guest: subject } : { host: subject, guest: other };
    }
    return undefined;
  }
}
