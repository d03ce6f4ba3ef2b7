/** Delegations and sides: who leads them, who belongs to them. */
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { endsIn } from '../../people/words.ts';
import type { Party } from '../../scene.ts';
import type { Gathering, Presence } from '../gathering/gathered.ts';
import { agentsOf, distinct, namedIn, persons } from '../sightings/namedThere.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { prepositional, subjectOf } from '../sightings/participants.ts';
import { attributesOf, type Sight } from '../sightings/sight.ts';

/** "eine Delegation unter der Leitung von A": who leads one side takes part as one of the two. */
export function ledBy(sight: Sight, clause: Clause): Presence[] {
  const { scene, words } = sight;
  const out: Presence[] = [];
  for (const a of clause.arguments)
    for (const phrase of a.understood ? [] : phrasesWithin(a.phrase)) {
      if (!endsIn(words.delegation, (scene.text.tokens[phrase.head] as Token).key)) continue;
      // "die Delegation der Partei unter Leitung von A": the grammar may hang it on the party.
      const lead = [...phrase.attributes, ...(phrase.genitive?.attributes ?? []), ...prepositional(clause, words.under)].filter(
        (x) => x.preposition && words.under.has(x.preposition.key) && words.leadership.has((scene.text.tokens[x.head] as Token).key),
      );
      const people = persons(
        sight,
        lead.flatMap((x): (Phrase | undefined)[] => [x.genitive, ...x.attributes.filter((y) => y.preposition !== undefined && words.by.has(y.preposition.key))]),
      );
      const leaders = people.length ? people : atTheHead(sight, clause, phrase);
      if (leaders.length)
        out.push({
          rule: 'attendance.led-delegation',
          clause,
          cue: [phrase.head],
          people: leaders,
          part: isReceived(sight, clause, phrase) || isVisiting(sight, clause, phrase) ? 'guest' : 'principal',
          // "reiste die Delegation mit A an der Spitze nach Oslo": on the journey, and not at talks told before.
          ...(isTravelling(sight, clause, phrase) && { at: 'visit' as const, only: (g: Gathering) => g.kind === 'visit' || g.sightings.some((s) => s.clause === clause) }),
        });
    }
  const leader = ledThere(sight, clause) ?? ledOne(sight, clause);
  return leader ? [...out, leader] : out;
}

/** "eine Delegation mit A, Minister, an der Spitze", "a delegation with A at its head" */
function atTheHead(sight: Sight, clause: Clause, delegation: Phrase): Party[] {
  const { scene, words } = sight;
  const within = clause.arguments.filter((a) => !a.understood && a.phrase.from >= delegation.head).flatMap((a) => phrasesWithin(a.phrase));
  const all = [...within, ...phrasesWithin(delegation)];
  const head = all.find(
    (x) => x.preposition && !words.under.has(x.preposition.key) && !x.genitive && words.leadership.has((scene.text.tokens[x.head] as Token).key) && attributesOf(x, words.withNoun.of).length === 0,
  );
  return head
    ? persons(
        sight,
        all.filter((x) => x.preposition && words.withNoun.with.has(x.preposition.key) && x.from > delegation.head && x.from < head.from),
      )
    : [];
}

/** "empfing eine Delegation unter der Leitung von A", "a delegation led by A was received": A is a guest. */
function isReceived({ words }: Sight, clause: Clause, phrase: Phrase): boolean {
  const p = clause.predicate;
  if (!p || words.verbs.receive?.has(p.key) !== true) return false;
  return clause.arguments.some((a) => a.role === (p.voice === 'active' ? 'object' : 'subject') && phrasesWithin(a.phrase).includes(phrase));
}

/** "met with the visiting delegation headed by A", "a delegation headed by A arrived in Oslo" */
const isVisiting = ({ scene, words }: Sight, clause: Clause | undefined, { coreFrom, head }: Phrase): boolean =>
  scene.text.tokens.slice(coreFrom, head).some((t) => words.visiting.has(t.form.toLowerCase())) || (clause !== undefined && isTravelling({ scene, words }, clause, { head }));

/** "a delegation headed by A arrived in Oslo", "eine Delegation unter Leitung von A besuchte Norwegen" */
const isTravelling = ({ words }: Pick<Sight, 'words' | 'scene'>, clause: Clause, { head }: Pick<Phrase, 'head'>): boolean =>
  clause.predicate?.voice === 'active' && subjectOf(clause)?.head === head && (words.verbs.travel?.has(clause.predicate.key) === true || words.verbs.visit?.has(clause.predicate.key) === true);

/** "die Delegation, die von A geleitet wurde", "die Delegation, die A leitete", "a delegation headed by A". */
function ledThere(sight: Sight, clause: Clause): Presence | undefined {
  const { scene, words } = sight;
  const p = clause.predicate;
  const outer = clause.parent;
  if (!p || !words.verbs.lead?.has(p.key) || (clause.kind !== 'relative' && !(clause.kind === 'participial' && p.voice !== 'active'))) return undefined;
  const isDelegation = (x: Phrase): boolean => endsIn(words.delegation, (scene.text.tokens[x.head] as Token).key);
  const anchor = outer?.complements.find((c) => c.clause === clause)?.anchor;
  // "the delegation of the Ministry of Trade led by A": the grammar may hang it on the ministry.
  const around = outer?.arguments.flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase))).filter((x) => anchor !== undefined && x.head <= anchor && anchor < x.to) ?? [];
  const all = [...(clause.antecedent ? [clause.antecedent] : []), ...around.reverse()].filter(isDelegation);
  // "the visiting delegation of the Workers' Party headed by A"
  const led = all.find((x) => isVisiting(sight, undefined, x)) ?? all[0];
  if (!led) return undefined;
  const people = p.voice === 'active' ? persons(sight, [subjectOf(clause)]) : persons(sight, prepositional(clause, words.by));
  return people.length
    ? { rule: 'attendance.led-delegation', clause, cue: [led.head, ...p.tokens], people, part: (outer && isReceived(sight, outer, led)) || isVisiting(sight, outer, led) ? 'guest' : 'principal' }
    : undefined;
}

/** "The Kenyan side was led by A", "the dialogue, co-chaired by A and B": who leads a side or the whole takes part. */
function ledOne(sight: Sight, clause: Clause): Presence | undefined {
  const { scene, words } = sight;
  const p = clause.predicate;
  const led = subjectOf(clause);
  // "A chaired the Norwegian side", "B presided over the Kenyan side"
  if (p?.voice === 'active' && !p.negated && clause.kind === 'main' && p.tense !== 'future') {
    const side = words.verbs.lead?.has(p.key) ? clause.arguments.find((a) => a.role === 'object')?.phrase : words.presiding.has(p.key) ? prepositional(clause, words.over)[0] : undefined;
    const people = side && !side.conjuncts.length && endsIn(words.teams, (scene.text.tokens[side.head] as Token).key) ? persons(sight, [led]) : [];
    if (people.length) return { rule: 'attendance.led-side', clause, cue: p.tokens, people, part: 'principal' };
  }
  if (!p || p.voice === 'active' || p.negated || !led || !words.verbs.lead?.has(p.key)) return undefined;
  const at = eventKindOf(scene, words, led.head) ?? (words.rounds.has((scene.text.tokens[led.head] as Token).key) ? 'talks' : undefined);
  // "It was co-chaired by A and B": what was told before.
  const pointsBack = led.kind === 'pronoun' && clause.kind === 'main';
  if (!at && !pointsBack && !endsIn(words.teams, (scene.text.tokens[led.head] as Token).key)) return undefined;
  const people = agentsOf(sight, clause);
  return people.length ? { rule: 'attendance.led-side', clause, cue: p.tokens, people, part: 'principal', ...(at && { at, event: led.head }) } : undefined;
}

/** "Zur Delegation gehörten A und B". */
export function belonged(sight: Sight, clause: Clause): Presence[] {
  const { scene, words } = sight;
  const whole =
    clause.arguments.find((a) => a.phrase.preposition !== undefined && endsIn(words.delegation, (scene.text.tokens[a.phrase.head] as Token).key)) ??
    clause.arguments.find((a) => a.role === 'indirect' && endsIn(words.delegation, (scene.text.tokens[a.phrase.head] as Token).key));
  if (!whole || !clause.predicate) return [];
  return [{ rule: 'attendance.belonged', clause, cue: [whole.phrase.head, ...clause.predicate.tokens], people: persons(sight, [subjectOf(clause)]), onVisit: true }];
}

/** "The delegation included A and B", "Participants were A and B": those who are counted among them. */
export function comprised(sight: Sight, clause: Clause): Presence[] {
  const { scene, words } = sight;
  const whole = subjectOf(clause);
  if (!whole || !clause.predicate || clause.predicate.voice !== 'active' || whole.preposition) return [];
  const { key } = scene.text.tokens[whole.head] as Token;
  const ofDelegation = endsIn(words.teams, key) || endsIn(words.delegation, key);
  // "The guests were A and B" with an article may speak of guests told before.
  if (!ofDelegation && !(endsIn(words.attendees, key) && (whole.determiner === undefined || !words.verbs.be?.has(clause.predicate.key)))) return [];
  const { token } = clause.predicate;
  const members = clause.arguments.filter((a) => !a.understood && a.phrase !== whole && a.phrase.head > token && (a.role === 'object' || a.role === 'predicative' || a.role === 'prepositional'));
  const people = persons(
    sight,
    members.map((a) => a.phrase),
  );
  if (!people.length) return [];
  return [{ rule: 'attendance.belonged', clause, cue: [whole.head, ...clause.predicate.tokens], people: distinct([...people, ...namedIn(sight, clause, [whole])]), part: 'present' }];
}
