/** Reads the tone of a scene: words for the atmosphere of an encounter, or for the manner of an act of protocol. */
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Findings } from '../findings.ts';
import { endsIn } from '../people/words.ts';
import type { FoundIn } from '../rule.ts';
import { type Scene, spanOf, wordsOf } from '../scene.ts';
import { type ToneWords, toneWords } from './words.ts';

interface Mood {
  readonly rule: string;
  readonly token: number;
  /** What it is said of. */
  readonly of?: number;
}

export function readTone(scene: Scene, earlier: Findings): FoundIn<'tone'>[] {
  if (!earlier.encounters.length && !earlier.courtesies.length) return [];
  const words = toneWords(scene.language);
  const out: FoundIn<'tone'>[] = [];
  const seen = new Set<string>();
  for (const clause of scene.clauses) {
    if (clause.predicate?.negated || clause.predicate?.mood === 'conditional') continue;
    for (const { rule, token, of } of moods(scene, words, clause)) {
      const word = scene.text.tokens[token] as Token;
      if (seen.has(word.key)) continue;
      seen.add(word.key);
      out.push({
        item: { word: word.form, evidence: [{ ...spanOf(scene, token, token + 1) }], ...(of !== undefined && { of: wordsOf(scene, of, of + 1) }) },
        rule,
        tokens: [token, ...(of !== undefined ? [of] : [])],
      });
    }
  }
  return out;
}

const key = (scene: Scene, token: number): string => (scene.text.tokens[token] as Token).key;

function moods(scene: Scene, words: ToneWords, clause: Clause): Mood[] {
  const out: Mood[] = [];
  for (const a of clause.arguments) if (!a.understood) for (const member of membersOf(a.phrase)) for (const phrase of phrasesWithin(member)) out.push(...attributes(scene, words, phrase));
  out.push(...manner(scene, words, clause), ...described(scene, words, clause), ...marked(scene, words, clause));
  return out;
}

/** "in einer freundlichen, offenen Atmosphäre", "ein offenes Gespräch", "herzlichen Gruß". */
function attributes(scene: Scene, words: ToneWords, phrase: Phrase): Mood[] {
  const head = key(scene, phrase.head);
  const atmosphere = words.atmosphere.has(head);
  const encounter = endsIn(words.encounters, head);
  const protocol = endsIn(words.protocol, head);
  if (!atmosphere && !encounter && !protocol) return [];
  // "im Rahmen guter Beziehungen" has no mood; a frame needs the word itself before it.
  return phrase.modifiers
    .filter((m) => words.words.has(key(scene, m)) && (atmosphere || !words.weak.has(key(scene, m))))
    .map((token): Mood => ({ rule: atmosphere ? 'tone.atmosphere' : encounter ? 'tone.of-encounter' : 'tone.of-courtesy', token, of: phrase.head }));
}

/** "traf sich freundlich mit", "übermittelte höflich", "hiess herzlich willkommen". */
function manner(scene: Scene, words: ToneWords, clause: Clause): Mood[] {
  const p = clause.predicate;
  if (!p || !words.acts.has(p.key)) return [];
  const persons = clause.arguments.some((a) => scene.cast.who(a.phrase).some((party) => party.kind === 'person' || party.kind === 'group'));
  if (!persons) return [];
  const adverbs = [
    ...clause.adverbs,
    ...clause.arguments.filter((a) => a.role === 'predicative' && a.phrase.kind === 'adjective').map((a) => ({ key: key(scene, a.phrase.head), token: a.phrase.head })),
  ];
  return adverbs.filter((a) => words.words.has(a.key) && !words.weak.has(a.key)).map((a): Mood => ({ rule: 'tone.manner', token: a.token, of: p.token }));
}

/** "Die Gespräche waren offen und konstruktiv", "Das Treffen verlief freundschaftlich". */
function described(scene: Scene, words: ToneWords, clause: Clause): Mood[] {
  const p = clause.predicate;
  const subject = argumentOf(clause, 'subject');
  if (!p || !words.copula.has(p.key) || !subject || !membersOf(subject).some((m) => endsIn(words.encounters, key(scene, m.head)))) return [];
  const said = [...clause.adverbs, ...clause.arguments.filter((a) => a.role === 'predicative').flatMap((a) => membersOf(a.phrase).map((m) => ({ key: key(scene, m.head), token: m.head })))];
  return said.filter((a) => words.words.has(a.key)).map((a): Mood => ({ rule: 'tone.described', token: a.token, of: subject.head }));
}

/** "talks marked by cordiality", "Das Gespräch war von Offenheit geprägt": the mood as a noun. */
function marked(scene: Scene, words: ToneWords, clause: Clause): Mood[] {
  const p = clause.predicate;
  // German tells the state with a participle: "war von Offenheit geprägt".
  const state = clause.arguments.some((a) => a.role === 'predicative' && words.marking.has(key(scene, a.phrase.head)));
  if (!p || !(state || (p.voice !== 'active' && words.marking.has(p.key)))) return [];
  const subject = clause.arguments.find((a) => a.role === 'subject')?.phrase ?? clause.antecedent;
  const encounter = subject && membersOf(subject).find((m) => endsIn(words.encounters, key(scene, m.head)) || words.atmosphere.has(key(scene, m.head)));
  if (!encounter) return [];
  const by = clause.arguments.filter((a) => a.phrase.preposition && words.markedBy.has(a.phrase.preposition.key)).flatMap((a) => membersOf(a.phrase));
  return by.filter((m) => words.qualities.has(key(scene, m.head))).map((m): Mood => ({ rule: 'tone.described', token: m.head, of: encounter.head }));
}
