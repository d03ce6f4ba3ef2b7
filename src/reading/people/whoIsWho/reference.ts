/** Resolves pronouns and roles to the names that they stand for, and tells groups, bodies and states from other things. */
import { FEMININE, MASCULINE, PLURAL, SINGULAR } from '../../../language/shared/agreement.ts';
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { type Party, type StateMention, spanOf, wordsOf } from '../../scene.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { formKey } from '../formKey.ts';
import { headed, isSimilarPost, PREMIER, postAt } from '../offices/posts.ts';
import type { PersonEntry } from '../personEntry.ts';
import type { PlacedPhrase } from '../phraseIndex.ts';
import { stateOfInstitution } from '../states/institutions.ts';
import { isOfficeToken } from '../titles.ts';
import { endsIn } from '../words.ts';
import { authorOf } from './author.ts';
import { asWritten, type CastInput } from './castInput.ts';
import { isSubject, Memory, type Seen } from './memory.ts';
import { personByRole } from './roles.ts';
import { personByRank, personByStyle, type StyleDesk } from './styles.ts';

/** How far back, in sentences, a pronoun finds its person. */
const REACH = 4;
const ABBREVIATION = /^\p{Lu}[\p{L}-]*\p{Lu}$/u;

/** Parties by the head of the phrase that names them. */
export interface References {
  readonly parties: ReadonlyMap<number, readonly Party[]>;
  /** Whom possessives mean, by their token. */
  readonly owners: ReadonlyMap<number, Party>;
}

export function resolveReferences(input: CastInput, named: ReadonlyMap<number, Party>): References {
  return new Resolver(input, named).run();
}

class Resolver {
  private readonly out = new Map<number, readonly Party[]>();
  private readonly owners = new Map<number, Party>();
  /** Those whom a role in the plural with a count ("the three ministers") has meant, by its key. */
  private readonly severalOf = new Map<string, readonly Party[]>();
  private readonly byName: ReadonlyMap<string, PersonEntry>;
  private readonly stateAt = new Map<number, StateMention[]>();
  private readonly sentenceAt: Int32Array;
  private readonly memory: Memory;
  private readonly styleDesk: StyleDesk;
  private readonly author: PersonEntry | undefined;
  /** Posts whose holder the text leaves without a name, beside a named one of another state. */
  private readonly unnamedPosts = new Set<string>();
  /** The leader without a name who was spoken of last. */
  private leader: { readonly party: Party; readonly token: number } | undefined;

  constructor(
    private readonly input: CastInput,
    private readonly named: ReadonlyMap<number, Party>,
  ) {
    this.byName = new Map(input.entries.map((e) => [e.name, e]));
    for (const s of input.states) for (let t = s.token; t < s.to; t++) this.stateAt.set(t, [...(this.stateAt.get(t) ?? []), s]);
    this.sentenceAt = new Int32Array(input.text.tokens.length);
    for (const [n, s] of input.text.sentences.entries()) this.sentenceAt.fill(n, s.from, s.to);
    this.memory = new Memory(
      input.words,
      (name) => this.byName.get(name),
      (head) => this.out.get(head),
      (token) => this.sentenceAt[token] as number,
      (token) => (input.text.tokens[token] as Token).key,
      input.entries.slice(0, 2),
    );
    for (const [token, party] of named) this.out.set(token, [party]);
    this.author = authorOf(input);
    this.styleDesk = { text: input.text, words: input.words, memory: this.memory };
  }

  run(): References {
    const placed = [...this.input.index.all].sort((a, b) => a.phrase.head - b.phrase.head || a.phrase.coreFrom - b.phrase.coreFrom);
    for (const p of placed) {
      if (p.phrase.conjuncts.length) continue;
      this.noteOwner(p);
      const parties = this.named.has(p.phrase.head) ? this.out.get(p.phrase.head) : (this.resolve(p) ?? []);
      if (!parties?.length) continue;
      this.out.set(p.phrase.head, parties);
      if (!this.isAttribution(p)) this.memory.note(p, parties, (p.phrase.agreement & PLURAL) !== 0);
    }
    return { parties: this.out, owners: this.owners };
  }

  /** "The following is attributable to Spokesperson A": who speaks for the house, and of whom the text tells no more. */
  private isAttribution({ clause, phrase }: PlacedPhrase): boolean {
    const { attributing } = this.input.words;
    return attributing.size > 0 && phrase.preposition !== undefined && this.input.text.tokens.slice(clause.from, phrase.head).some((t) => attributing.has(t.key));
  }

  /** "The minister thanked for the support of her country": the subject before the possessive, else whom a pronoun there would mean. */
  private noteOwner(p: PlacedPhrase): void {
    const { determiner } = p.phrase;
    const last = determiner && this.input.words.lastNamed.get(formKey(this.input.text.tokens[determiner.token] as Token));
    if (determiner && last) return this.noteLastNamed(determiner.token, last);
    const gender = determiner && this.input.words.possessors.get(determiner.key);
    if (!determiner || !gender || this.owners.has(determiner.token)) return;
    const subject = p.clause.arguments.find((a) => a.role === 'subject')?.phrase;
    // "A traf B, die auf seine Einladung kam": a woman is no "er".
    const mismatch = gender === 'masculine' && subject?.kind === 'pronoun' && subject.agreement !== 0 && (subject.agreement & SINGULAR & ~FEMININE) === 0;
    const acting = subject && subject.head < determiner.token && subject !== p.phrase && !mismatch ? this.out.get(subject.head) : undefined;
    const person = acting?.length === 1 && acting[0]?.kind === 'person' ? this.byName.get(acting[0].name) : undefined;
    const fits = person && (person.gender === undefined || gender === 'either' || person.gender === gender);
    const entry = fits ? person : acting?.length ? undefined : this.antecedent(p, gender === 'either' ? 'feminine' : gender, true);
    if (entry) this.own(determiner.token, entry);
  }

  /** "überbrachte Grüße des Präsidenten A sowie dessen Botschaft": of whom the sentence named last, whoever acts. */
  private noteLastNamed(token: number, gender: 'masculine' | 'feminine'): void {
    const here = this.sentenceAt[token];
    let last: { entry: PersonEntry; at: number } | undefined;
    for (const entry of this.input.entries)
      for (const { run } of entry.mentions)
        if (run.to <= token && this.sentenceAt[run.from] === here && (entry.gender ?? gender) === gender && run.from > (last?.at ?? -1)) last = { entry, at: run.from };
    if (last) this.own(token, last.entry);
  }

  private own(token: number, entry: PersonEntry): void {
    const { text } = this.input;
    this.owners.set(token, { kind: 'person', name: entry.name, ...(entry.nationality && { country: entry.nationality.code }), mention: spanOf({ text }, token, token + 1) });
  }

  private resolve(p: PlacedPhrase): readonly Party[] | undefined {
    const { text, words } = this.input;
    const { phrase } = p;
    const token = text.tokens[phrase.head] as Token;
    if (words.several.has(token.key) && words.definite.has(phrase.determiner?.key ?? '') && phrase.head === phrase.coreTo - 1) return this.counted(p);
    if (words.quantities.has(token.key)) return this.both(phrase);
    const latter = words.latter.has(token.key) ? this.latter(p) : undefined;
    if (latter) return [this.person(latter, phrase)];
    const holder = this.holderBehind(p, token);
    if (holder) return holder;
    const styled = personByStyle(this.styleDesk, phrase, token);
    if (styled) return [this.person(styled, phrase)];
    if (phrase.kind === 'pronoun') return this.pronoun(p, token);
    if (phrase.kind !== 'noun') return undefined;
    const mentions = token.form.includes('-') ? [] : (this.stateAt.get(phrase.head) ?? []);
    const state = mentions.find((s) => s.by === 'noun');
    if (state) return [this.stateParty(phrase, state)];
    if (mentions.some((s) => s.by === 'organisation')) return [this.party('organisation', phrase)];
    const key = token.key;
    // "im Außenministerium", "auf der richtigen Seite", "X ist Präsident": where something is, or what someone is.
    const asPlace = phrase.preposition !== undefined && words.placing.has(phrase.preposition.key);
    if (p.clause.arguments.some((a) => a.role === 'predicative' && a.phrase === phrase)) return undefined;
    const body = words.bodies.has(key) || (endsIn(words.bodies, key) && !isOfficeToken(token, words));
    if (!body && (isOfficeToken(token, words) || endsIn(words.roles, key)))
      return this.isSingular(phrase, p.clause) ? this.role(p, token) : (this.pair(p) ?? this.bracketed(phrase) ?? [this.party('group', phrase, this.codeIn(phrase))]);
    if (asPlace) return undefined;
    const code = this.codeIn(phrase);
    // "the parties agreed": those who talked, where nothing tells which.
    if (body && words.contracting.has(key) && !this.isSingular(phrase, p.clause) && phrase.determiner && !phrase.modifiers.length && !phrase.attributes.length && !code)
      return this.pair(p) ?? [this.party('group', phrase, code)];
    if (body) return words.ambiguousBodies.has(key) && !code && !this.isProper(phrase) && !words.possessive.has(phrase.determiner?.key ?? '') ? undefined : [this.party('organisation', phrase, code)];
    if (endsIn(words.groups, key) && !words.noParties.has(key)) return (endsIn(words.persons, key) ? this.pair(p) : undefined) ?? [this.party('group', phrase, code)];
    return this.byAbbreviation(phrase, token) ?? this.bySeat(p, token);
  }

  /** "the Federal Council": where nouns are written small, capitals on both words make a body of them. */
  private isProper({ coreFrom, head }: Phrase): boolean {
    const { tokens } = this.input.text;
    const capital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.form ?? '');
    const before = tokens[head - 1];
    return this.input.words.properBodies.has((tokens[head] as Token).key) && head - 1 >= coreFrom && capital(head) && capital(head - 1) && before?.wordClass !== 'determiner';
  }

  /** "the deputy prime minister and minister of energy, A": two offices of one, whose name follows the second. */
  private holderBehind({ phrase, parent, as }: PlacedPhrase, token: Token): readonly Party[] | undefined {
    if (as !== 'conjunct' || !parent || phrase.name || phrase.appositions.length || !isOfficeToken(token, this.input.words) || (phrase.agreement & SINGULAR) === 0) return undefined;
    const members = parent.phrase.conjuncts;
    const next = members[members.indexOf(phrase) + 1];
    if (members.length !== 2 || !next || next.determiner || next.preposition || !isOfficeToken(this.input.text.tokens[next.head] as Token, this.input.words)) return undefined;
    const beside = next.appositions.find((a) => a.name);
    return beside ? this.out.get(beside.head) : undefined;
  }

  /** "das EDA", "der NVK": the short name of a body, with an article, or listed as one of a state's institutions. */
  private byAbbreviation(phrase: Phrase, token: Token): readonly Party[] | undefined {
    if (!ABBREVIATION.test(token.form) || token.form.length > 6) return undefined;
    const code = stateOfInstitution(this.input.words, formKey(token));
    return code || (phrase.determiner && token.wordClass === 'name') ? [this.party('organisation', phrase, code)] : undefined;
  }

  /** "Moskau" for the state whose government sits there, where it does something. */
  private bySeat(p: PlacedPhrase, token: Token): readonly Party[] | undefined {
    const { words } = this.input;
    const key = p.clause.predicate?.key;
    // "expressed gratitude to Cairo", "thanked Cairo for": whom a courtesy is for.
    const addressed =
      key !== undefined && words.addressing.has(key) && (p.as === 'argument' || p.as === 'attribute') && (p.phrase.preposition?.key === undefined || words.addressed.has(p.phrase.preposition.key));
    if (!(addressed || (isSubject(p) && !p.phrase.preposition)) || p.phrase.determiner || key === undefined || words.notActing.has(key)) return undefined;
    const code = words.seats.get(formKey(token));
    return code ? [this.party('state', p.phrase, code)] : undefined;
  }

  private isSingular(phrase: Phrase, clause: Clause): boolean {
    // "den beiden Präsidenten" could be an accusative singular by its endings alone.
    if (this.countsTwo(phrase)) return false;
    if ((phrase.agreement & PLURAL) === 0) return true;
    if ((phrase.agreement & SINGULAR) === 0) return false;
    if (phrase.determiner === undefined && phrase.modifiers.length > 0) return false;
    if (clause.predicate?.number && clause.arguments.some((a) => a.role === 'subject' && a.phrase === phrase)) return clause.predicate.number === 'singular';
    return phrase.determiner === undefined || !this.input.words.quantities.has(phrase.determiner.key);
  }

  private party(kind: Party['kind'], phrase: Phrase, country?: string): Party {
    const { text } = this.input;
    const { from, to } = asWritten(text, phrase, this.input.words);
    return { kind, name: wordsOf({ text }, from, to).replace(/\s+/gu, ' '), ...(country !== undefined && { country }), mention: spanOf({ text }, from, to) };
  }

  /** "die Schweiz", "die Russische Föderation": the name with its article and nothing that follows. */
  private stateParty(phrase: Phrase, state: StateMention): Party {
    const { text } = this.input;
    const from = Math.min(phrase.coreFrom, state.token);
    const to = Math.max(state.to, phrase.head + 1);
    const written = wordsOf({ text }, from, to).replace(/\s+/gu, ' ');
    const token = text.tokens[from] as Token;
    // "die Bereitschaft Deutschlands" is the readiness of Deutschland.
    const name = to - from === 1 && token.form.startsWith(token.lemma) ? token.lemma : written;
    return { kind: 'state', name, country: state.code, mention: spanOf({ text }, from, to) };
  }

  private person(entry: PersonEntry, phrase: Phrase): Party {
    const mention = spanOf({ text: this.input.text }, phrase.coreFrom, Math.max(phrase.coreTo, phrase.head + 1));
    return { kind: 'person', name: entry.name, ...(entry.nationality && { country: entry.nationality.code }), mention };
  }

  /** The state that a phrase names by adjective or genitive, or by an institution of it. */
  private codeIn(phrase: Phrase): string | undefined {
    const codes = new Set<string>();
    for (let t = phrase.coreFrom; t < (phrase.genitive?.to ?? phrase.coreTo); t++) for (const s of this.stateAt.get(t) ?? []) if (s.by !== 'organisation') codes.add(s.code);
    if (codes.size) return codes.size === 1 ? [...codes][0] : undefined;
    const token = this.input.text.tokens[phrase.head] as Token;
    for (const part of [token.key, ...formKey(token).split('-')]) {
      const code = stateOfInstitution(this.input.words, part);
      if (code) return code;
    }
    return undefined;
  }

  private both(phrase: Phrase): readonly Party[] {
    const { mention } = this.party('group', phrase);
    // "the two": two persons, whatever group has been spoken of since.
    const counted = this.input.words.pairs.has((this.input.text.tokens[phrase.head] as Token).key);
    // "called for the release of C and D ... the two agreed": those who have met.
    const { met } = this.memory;
    if (counted && met.length === 2 && this.memory.plural.length === 2 && !this.memory.plural.some((q) => met.some((e) => e.name === q.name)))
      return met.map((entry) => ({ ...this.person(entry, phrase), mention }));
    const pair = counted && this.memory.plural.length !== 2 ? this.memory.pairAt(this.sentenceAt[phrase.head] as number, true) : undefined;
    if (pair) return pair.map((entry) => ({ ...this.person(entry, phrase), mention }));
    if (this.memory.plural.length) return this.memory.plural.map((q) => ({ ...q, mention }));
    const two = this.memory.twoBefore(this.sentenceAt[phrase.head] as number);
    return two.length ? two.map((entry) => ({ ...this.person(entry, phrase), mention })) : [this.party('group', phrase)];
  }

  /** "the two ministers", "beide Präsidenten": the two who have just been named, where the text says no more of whom it means. */
  private pair(p: PlacedPhrase): readonly Party[] | undefined {
    const { phrase, as } = p;
    const { words, text } = this.input;
    if (as === 'conjunct') return undefined;
    const two = this.countsTwo(phrase);
    const counted = this.counted(p);
    if (counted) return counted;
    // "the two Heads of State"
    const further = (phrase.genitive || phrase.attributes.length > 0) && !headed(text.tokens, words, phrase.head).length;
    if ((!two && !words.definite.has(phrase.determiner?.key ?? '')) || further || phrase.name || this.codeIn(phrase)) return undefined;
    // Where only two have been spoken of, a text that counts two means them.
    const pair = this.memory.pairAt(this.sentenceAt[phrase.head] as number, two) ?? (two ? this.onlyTwo(phrase) : undefined) ?? this.twoOfPost(phrase);
    // "the ambassadors" are no king and prince: where nothing counts two, the post must be one that both may hold.
    const key = (text.tokens[phrase.head] as Token).key;
    const holds = (e: PersonEntry): boolean =>
      !e.offices.length ||
      endsIn(words.leading, key) ||
      endsIn(words.persons, key) ||
      e.offices.some((o) => (text.tokens[o.head] as Token).key === key || isSimilarPost((text.tokens[o.head] as Token).key, key));
    // "Minister A came at the invitation of Minister B. A called on President C. The two Ministers held talks": those of the post, where the last two are not.
    const isOfPost = (e: PersonEntry): boolean => !e.offices.length || e.offices.some((o) => (text.tokens[o.head] as Token).key === key);
    const ofPost = two && pair && !pair.every(isOfPost) ? this.twoOfPost(phrase, true) : undefined;
    if (ofPost) return ofPost.map((entry) => this.person(entry, phrase));
    if (!two && !pair?.every(holds)) return undefined;
    // "Ministers A and B signed it. The leaders agreed": a leader is at the head.
    const leads = (e: PersonEntry): boolean => !e.offices.length || e.offices.some((o) => this.isChief(o.head));
    if (words.figures.has(key) && !two && !pair?.every(leads)) return undefined;
    return pair?.map((entry) => this.person(entry, phrase));
  }

  private isChief(head: number): boolean {
    const { text, words } = this.input;
    const post = postAt(text.tokens, words, head);
    return post === PREMIER || (words.chief.has(post) && !words.deputising.has(text.tokens[head - 1]?.key ?? ''));
  }

  /** "The three leaders ... The leaders": where so many have been spoken of, they; more than two are no pair. */
  private counted(p: PlacedPhrase): readonly Party[] | undefined {
    const { phrase } = p;
    const { words, text } = this.input;
    const tokens = text.tokens.slice(phrase.coreFrom, phrase.head + 1);
    const key = tokens.at(-1)?.key ?? '';
    const mention = this.party('group', phrase).mention;
    const before = this.severalOf.get(key);
    if (!tokens.some((t) => words.several.has(t.key))) return before && tokens.length === 2 && !phrase.attributes.length && !phrase.genitive ? before.map((q) => ({ ...q, mention })) : undefined;
    if (phrase.attributes.length || phrase.genitive || phrase.name || this.codeIn(phrase)) return undefined;
    const keys = new Set(tokens.map((t) => t.key));
    const number = [...words.several].findIndex((w) => keys.has(w)) + 3;
    // Who is only mentioned in passing did not take part; "A thanked the three envoys" is said of others than A.
    const acting = this.memory.coArguments(p);
    const met = this.memory.met.filter((e) => !acting.has(e.name));
    const parties = met.length === number ? met.map((entry) => ({ ...this.person(entry, phrase), mention })) : [this.party('group', phrase)];
    this.severalOf.set(key, parties);
    return parties;
  }

  /** "the ministers": where two of those named so far hold the post, they. */
  private twoOfPost({ head, modifiers }: Phrase, counted = false): readonly PersonEntry[] | undefined {
    const { entries, text } = this.input;
    const key = (text.tokens[head] as Token).key;
    const holders = entries.filter((e) => (e.mentions[0]?.run.from ?? head) < head && e.offices.some((o) => (text.tokens[o.head] as Token).key === key));
    const [one, other] = holders;
    const told = counted ? [] : modifiers;
    if (!one || !other || holders.length > 2 || (one.nationality?.code === other.nationality?.code && !(counted && !one.nationality)) || told.length) return undefined;
    // "The G20 ministers met. The ministers agreed": a group that was named so before.
    for (const [token, parties] of this.out) if (token < head && parties[0]?.kind === 'group' && (text.tokens[token] as Token).key === key) return undefined;
    // Ministers at a conference are more than the two whom a report names: those who met are named in one sentence.
    const at = (e: PersonEntry): number[] => e.mentions.map((m) => this.sentenceAt[m.run.from] as number);
    return at(one).some((n) => at(other).includes(n)) ? holders : undefined;
  }

  /** All who have been named, where they are two. */
  private onlyTwo({ head }: Phrase): readonly PersonEntry[] | undefined {
    const named = this.input.entries.filter((e) => (e.mentions[0]?.run.from ?? head) < head);
    return named.length === 2 ? named : undefined;
  }

  /** "her counterparts from Norway (Erik Sund) and Sweden (Anna Holm)": those whom the brackets name. */
  private bracketed({ head, to }: Phrase): readonly Party[] | undefined {
    const { entries, text } = this.input;
    const found = entries.flatMap((entry) => {
      const run = entry.mentions.find((m) => m.run.from > head && m.run.to <= to && text.tokens[m.run.from - 1]?.form === '(' && text.tokens[m.run.to]?.form === ')')?.run;
      const country = entry.nationality?.code;
      return run ? [{ kind: 'person' as const, name: entry.name, ...(country && { country }), mention: spanOf({ text }, run.from, run.to) }] : [];
    });
    return found.length ? found : undefined;
  }

  private countsTwo({ coreFrom, head }: Phrase): boolean {
    return this.input.text.tokens.slice(coreFrom, head).some((t) => this.input.words.pairs.has(t.key));
  }

  private pronoun(p: PlacedPhrase, token: Token): readonly Party[] | undefined {
    const { words, text } = this.input;
    const { phrase, clause } = p;
    if (clause.kind === 'relative' && clause.opener?.token === phrase.head && clause.antecedent && words.relativePronouns.has(token.key)) return this.out.get(clause.antecedent.head);
    if (words.firstPerson.has(token.key) || words.firstPersons.has(token.key)) return this.firstPerson(phrase, token);
    const gender = words.personalPronouns.get(token.key);
    if (!gender) return words.neuter.has(token.key) ? (isSubject(p) ? this.bodyBefore(p) : this.stateBefore(p)) : undefined;
    const subject = isSubject(p);
    const plural = (phrase.agreement & PLURAL) !== 0 && ((phrase.agreement & SINGULAR) === 0 || (subject && clause.predicate?.number === 'plural'));
    // "hieß sie willkommen": one woman or several people, whoever was named last.
    const several = gender === 'either' && !subject && (phrase.agreement & PLURAL) !== 0 && this.memory.pluralAt > this.memory.lastFeminineAt;
    if (plural || several) return this.memory.plural.map((q) => ({ ...q, mention: spanOf({ text }, phrase.head, phrase.head + 1) }));
    const leader = subject ? this.leaderBefore(p) : undefined;
    if (leader) return [{ ...leader, mention: spanOf({ text }, phrase.head, phrase.head + 1) }];
    const entry = this.antecedent(p, gender === 'either' ? 'feminine' : gender, subject);
    return entry ? [this.person(entry, phrase)] : undefined;
  }

  /** "The Prime Minister welcomed President A. He offered": who acted in the sentence before, though he has no name. */
  private leaderBefore({ phrase, clause }: PlacedPhrase): Party | undefined {
    const { leader, memory } = this;
    if (!leader || clause.kind !== 'main' || (memory.lastSubject?.token ?? -1) > leader.token) return undefined;
    const here = this.sentenceAt[phrase.head] as number;
    const before = this.input.text.sentences[this.sentenceAt[leader.token] as number]?.clauses.find((c) => c.from <= leader.token && leader.token < c.to);
    const acted = before?.arguments.some((a) => a.role === 'subject' && a.phrase.head === leader.token);
    return acted && here - (this.sentenceAt[leader.token] as number) <= 1 ? leader.party : undefined;
  }

  /** "The Federal Council met on Monday. It thanks": the body or the state that acted in the sentence before, where someone speaks, and no one has acted since. */
  private bodyBefore({ phrase, clause }: PlacedPhrase): readonly Party[] | undefined {
    const { memory, input } = this;
    const body = memory.lastBody;
    if (!body || clause.kind !== 'main' || clause.predicate?.voice !== 'active' || !input.words.personal.has(clause.predicate.key)) return undefined;
    if ((memory.lastSubject?.token ?? -1) > body.token || (this.sentenceAt[phrase.head] as number) - (this.sentenceAt[body.token] as number) > 1) return undefined;
    const parties = this.out.get(body.token);
    return parties?.length === 1 ? parties.map((q) => ({ ...q, mention: spanOf({ text: input.text }, phrase.head, phrase.head + 1) })) : undefined;
  }

  /** "congratulated China and thanked it": the state that the verb before acted on. */
  private stateBefore({ phrase, clause }: PlacedPhrase): readonly Party[] | undefined {
    const { text, index } = this.input;
    const first = text.sentences[this.sentenceAt[phrase.head] as number]?.from ?? phrase.head;
    for (let i = phrase.head - 1; i >= first; i--) {
      const placed = index.headedBy(i)[0];
      const parties = placed && placed.clause !== clause && placed.as === 'argument' && !isSubject(placed) ? this.out.get(i) : undefined;
      if (parties?.length === 1 && parties[0]?.kind === 'state') return parties.map((q) => ({ ...q, mention: spanOf({ text }, phrase.head, phrase.head + 1) }));
    }
    return undefined;
  }

  /** "I met B": whoever signs the text; "we discussed": the author and B. */
  private firstPerson(phrase: Phrase, token: Token): readonly Party[] | undefined {
    const { author, input } = this;
    if (!author || input.text.sentences[this.sentenceAt[phrase.head] as number]?.quotations.some((q) => q.from <= phrase.head && phrase.head < q.to)) return undefined;
    if (input.words.firstPerson.has(token.key)) return [this.person(author, phrase)];
    const pair = this.memory.pairAt(this.sentenceAt[phrase.head] as number, true);
    // "Together with Minister C we signed the plan": the author and B, whoever has been named beside.
    const both = pair?.includes(author) ? pair : this.memory.lastPairWith(author);
    return both?.map((entry) => this.person(entry, phrase));
  }

  /** "B empfing ihn. Dieser sagte", "with Minister A, the latter said": whoever was named last, and not the one who acted. */
  private latter({ phrase, clause }: PlacedPhrase): PersonEntry | undefined {
    if (phrase.genitive || phrase.attributes.length || (phrase.agreement & SINGULAR) === 0 || (phrase.agreement & (MASCULINE | FEMININE)) === 0) return undefined;
    const here = this.sentenceAt[phrase.head] as number;
    const reach = [...this.memory.back()].filter((s) => s.clause !== clause && here - s.sentence <= 1);
    const last = reach[0];
    if (!last) return undefined;
    const fits = ({ entry }: Seen): boolean => entry.gender === undefined || (phrase.agreement & (entry.gender === 'feminine' ? FEMININE : MASCULINE)) !== 0;
    const near = reach.filter((s) => s.sentence === last.sentence && fits(s));
    return (near.find((s) => !s.subject) ?? near[0])?.entry;
  }

  /** The most salient person before the pronoun that can be meant; never another argument of the same clause. */
  private antecedent(p: PlacedPhrase, gender: PersonEntry['gender'], subject: boolean): PersonEntry | undefined {
    const here = this.sentenceAt[p.phrase.head] as number;
    const excluded = this.memory.coArguments(p);
    // "B überreichte ihm den Brief. Er erwiderte": whoever replies is not who acted before.
    const before = this.memory.lastSubject;
    if (subject && before && here - before.sentence === 1 && this.input.words.replying.has(p.clause.predicate?.key ?? '')) excluded.add(before.entry.name);
    const roles = this.rolesBehind(p);
    for (const name of roles) excluded.add(name);
    // "empfing er den Gast": it was the host.
    const meeting = subject ? this.memory.receiving() : undefined;
    const other = meeting && roles.includes(meeting.guest.name) ? meeting.host : meeting && roles.includes(meeting.host.name) ? meeting.guest : undefined;
    if (other && !excluded.has(other.name) && (other.gender === undefined || other.gender === gender)) return other;
    // Whose given name tells nothing may be "she" while no woman has been spoken of.
    const feminine = this.memory.lastFeminineAt >= 0;
    const fits = ({ entry, sentence }: Seen): boolean =>
      !excluded.has(entry.name) &&
      here - sentence <= REACH &&
      (entry.gender === gender || (entry.gender === undefined && (gender === 'masculine' || !feminine || (subject && before?.entry === entry && here - before.sentence === 1))));
    // "Der Bundesrat hat beschlossen ... Er will": the institution that was last to act is meant.
    const body = this.memory.lastBody;
    // "Sie sagte", "Sie empfing" is a person.
    const personal = this.input.words.personal.has(p.clause.predicate?.key ?? '');
    const isBody = (s: Seen): boolean => subject && body !== undefined && !(personal && body.state) && body.token > s.token && (body.agreement & (gender === 'feminine' ? FEMININE : MASCULINE)) !== 0;
    let last: Seen | undefined;
    for (const s of this.memory.back()) {
      if (here - s.sentence > REACH) break;
      if (!fits(s)) continue;
      if (isBody(s)) return undefined;
      if (!subject || s.subject) return s.entry;
      // Where no subject is known, the first of the sentence before is what it is about.
      if (last && last.sentence !== s.sentence) break;
      // Farther back whoever was named last, unless that sentence has its subject.
      if (!last || here - s.sentence <= 1) last = s;
    }
    return last?.entry;
  }

  /** "empfing er den Gast": the guest or host named behind the pronoun is another than it means. */
  private rolesBehind({ clause, phrase }: PlacedPhrase): string[] {
    const { words, text } = this.input;
    const meeting = this.memory.receiving();
    if (!meeting) return [];
    return clause.arguments.flatMap((a) => {
      const key = text.tokens[a.phrase.head]?.key ?? '';
      if (a.phrase.head <= phrase.head || a.phrase.kind !== 'noun' || a.phrase.name || a.phrase.conjuncts.length) return [];
      return words.guest.has(key) ? [meeting.guest.name] : words.host.has(key) ? [meeting.host.name] : [];
    });
  }

  /** "Kanzlerin und Präsident vereinbarten": two roles side by side need no article. */
  private isPairOfRoles({ as, parent }: PlacedPhrase): boolean {
    const members = as === 'conjunct' ? (parent?.phrase.conjuncts ?? []) : [];
    return members.length === 2 && members.every((m) => !m.determiner && !m.name && !m.appositions.length && isOfficeToken(this.input.text.tokens[m.head] as Token, this.input.words));
  }

  /** Whether someone named in the same clause holds the post as well. */
  private facesHolderOf(post: string, { clause, phrase }: PlacedPhrase): boolean {
    const { entries, text, words } = this.input;
    return entries.some((e) => e.offices.some((o) => postAt(text.tokens, words, o.head) === post && clause.from <= o.head && o.head < clause.to && o.head !== phrase.head));
  }

  private unnamed(phrase: Phrase, country: string | undefined): Party {
    const party = this.party('group', phrase, country);
    this.leader = { party, token: phrase.head };
    return party;
  }

  /** "The Prime Minister spoke to President A": of whose state nothing is told is of the publisher's. */
  private houseOf({ phrase }: PlacedPhrase, token: Token): string | undefined {
    const { words, text, publisher } = this.input;
    if (
      publisher === undefined ||
      phrase.name ||
      (words.possessive.has(phrase.determiner?.key ?? '') && !words.ours.has(phrase.determiner?.key ?? '')) ||
      endsIn(words.relational, token.key) ||
      endsIn(words.roles, token.key)
    )
      return undefined;
    if (!isOfficeToken(token, words) || !endsIn(words.leading, token.key)) return undefined;
    // "the president of the chamber of commerce", "the secretary of the embassy": of what, tells of what house.
    const of = [phrase.genitive, ...phrase.attributes.filter((a) => words.ownerPrepositions.has(a.preposition?.key ?? ''))].filter((a) => a !== undefined);
    const open = (a: Phrase): boolean => headed(text.tokens, words, phrase.head).length > 0 || /^\p{Lu}/u.test(text.tokens[a.head]?.form ?? '');
    return of.every((a) => !this.stateAt.has(a.head) && !words.bodies.has(text.tokens[a.head]?.key ?? '') && open(a)) ? publisher : undefined;
  }

  /** A role with an article is someone who has been named, or a party by itself. */
  private role(p: PlacedPhrase, token: Token): readonly Party[] {
    const { words, text } = this.input;
    const { phrase } = p;
    // "congratulated her on her election as head of the group": what someone becomes, and no one who has been named.
    if (!phrase.name && words.asRole.has(phrase.preposition?.key ?? '')) return [];
    // "Secretary (East) welcomed", "Foreign Minister thanked": written like a name, the office stands for its holder.
    const asName = isWrittenApart(words.offices) && /^\p{Lu}/u.test(token.form) && !phrase.modifiers.some((m) => /^\p{Ll}/u.test((text.tokens[m] as Token | undefined)?.form ?? ''));
    // "Iran's top diplomat": as definite as with an article.
    const isOwned = isWrittenApart(words.offices) && phrase.genitive !== undefined && phrase.genitive.head < phrase.head;
    const definite = phrase.determiner
      ? words.definite.has(phrase.determiner.key) || words.possessive.has(phrase.determiner.key) || words.ours.has(phrase.determiner.key)
      : phrase.preposition !== undefined || asName || this.isPairOfRoles(p) || isOwned;
    // "The President met with President A. ... The President said": who has no name beside a holder of the same post is not that one.
    const post = postAt(text.tokens, words, phrase.head);
    if (definite && !phrase.name && this.unnamedPosts.has(post) && phrase.determiner && !this.codeIn(phrase) && !phrase.genitive && !phrase.attributes.length && !phrase.modifiers.length)
      return [this.unnamed(phrase, this.houseOf(p, token))];
    const ranked = definite ? personByRank(this.styleDesk, phrase, token, this.memory.coArguments(p), this.codeIn(phrase)) : undefined;
    const entry =
      ranked ??
      (definite && !phrase.name
        ? personByRole(
            {
              text,
              words,
              memory: this.memory,
              codeIn: (q) => this.codeIn(q),
              entries: this.input.entries,
              ownerOf: (at) => this.byName.get(this.owners.get(at)?.name ?? ''),
              ...(this.author && { author: this.author }),
              ...(this.input.publisher !== undefined && { publisher: this.input.publisher }),
            },
            p,
            token,
          )
        : undefined);
    if (entry) return [this.person(entry, phrase)];
    const own = this.codeIn(phrase) ? undefined : definite ? this.houseOf(p, token) : undefined;
    // "The Secretary-General spoke to President A. He also": written like a name, and of no state.
    const apart = isWrittenApart(words.offices) && definite && !phrase.name && /^\p{Lu}/u.test(token.form) && !p.parent;
    if (own === undefined) return [apart ? this.unnamed(phrase, this.codeIn(phrase)) : this.party('group', phrase, this.codeIn(phrase))];
    if (this.facesHolderOf(post, p)) this.unnamedPosts.add(post);
    return [this.unnamed(phrase, own)];
  }
}
