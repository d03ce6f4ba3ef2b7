/** Signings that a verb tells: "unterzeichneten A und B ein Abkommen", "a memorandum was signed by A and B in the presence of C". */
import type { Clause } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { DateMention } from '../../scene.ts';
import { agentsOf, distinct } from '../sightings/namedThere.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { attending, isPerson, partiesOf, prepositional, roleOf, sidesIn, subjectOf } from '../sightings/participants.ts';
import { attributesOf, isOneOf, isPartner, type Sight, type Told, told } from '../sightings/sight.ts';
import { dateIn } from '../whenAndWhere/days.ts';

/** "memorandum", "Terms of Reference" */
const isInstrument = (sight: Sight, phrase: Phrase): boolean => {
  const keyAt = (token: number): string => (sight.scene.text.tokens[token] as Token).key;
  return (
    isOneOf(sight, sight.words.instruments, phrase.head) ||
    (/^\p{Lu}/u.test((sight.scene.text.tokens[phrase.head] as Token).form) && isOneOf(sight, sight.words.capitalInstruments, phrase.head)) ||
    // "the Defense Guidelines Annex": a name in capitals, of which the grammar may take the first word for the head.
    (phrase.coreTo - phrase.coreFrom > 1 && /^\p{Lu}/u.test((sight.scene.text.tokens[phrase.coreTo - 1] as Token).form) && isOneOf(sight, sight.words.instruments, phrase.coreTo - 1)) ||
    [phrase.genitive, ...attributesOf(phrase, sight.words.withNoun.of)].some((of) => of !== undefined && sight.words.instruments.has(`${keyAt(phrase.head)}-${keyAt(of.head)}`))
  );
};

/** What is signed; "a memorandum of understanding signed by": the grammar may hang the participle on the last noun. */
function matterOf(sight: Sight, clause: Clause): Phrase | undefined {
  const direct = clause.predicate?.voice === 'active' ? roleOf(clause, 'object') : subjectOf(clause);
  const { words, scene } = sight;
  // "put their signatures to a treaty", "setzten ihre Unterschrift unter ein Abkommen"
  const put = words.verbs.put?.has(clause.predicate?.key ?? '');
  if (put && !(direct && words.signatures.has((scene.text.tokens[direct.head] as Token).key))) return undefined;
  const told = put ? [...prepositional(clause, words.signatureTo), ...(direct ? attributesOf(direct, words.signatureTo) : [])][0] : direct;
  if (told === undefined || membersOf(told).some((m) => isInstrument(sight, m))) return told;
  const around = clause.kind === 'participial' ? (clause.parent?.arguments.flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase))) ?? []) : [];
  return around.reverse().find((x) => x.from <= told.from && told.to <= x.to && isInstrument(sight, x));
}

/** "joined B to sign the agreement": with whom, the verb before tells. */
const joined = ({ words }: Sight, { opener, parent }: Clause): Phrase | undefined =>
  opener && words.purpose.has(opener.key) && words.verbs.accompany?.has(parent?.predicate?.key ?? '') && parent ? roleOf(parent, 'object') : undefined;

/** "unterzeichneten A und B ein Abkommen", "wurde ein Memorandum (von A und B) unterzeichnet". */
export function signed(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const passive = clause.predicate?.voice !== 'active';
  const matter = matterOf(sight, clause);
  if (!matter || clause.predicate?.voice === 'stative' || !membersOf(matter).some((m) => isInstrument(sight, m))) return [];
  const subject = subjectOf(clause);
  const parties = passive
    ? // "an agreement was signed with Prime Minister A"
      distinct([...partiesOf(scene, prepositional(clause, words.by)), ...partiesOf(scene, prepositional(clause, words.with)).filter(isPerson), ...agentsOf(sight, clause)])
    : partiesOf(scene, [subject, ...prepositional(clause, words.with), joined(sight, clause)]);
  // "signed by A and B, in the presence of C and D": the grammar may have made one list of the four.
  const from = watchedFrom(sight, clause);
  const signers = parties.filter((p) => p.kind !== 'organisation' && p.mention.start < from);
  const states = new Set(parties.filter((p) => p.kind === 'state').map((p) => p.country));
  const date = dateIn(scene, clause, words);
  // "a plan signed by the two": nothing tells that it was on this occasion.
  if (clause.kind === 'participial' && passive && !date) return [];
  // "The treaty was signed in 2015": a year alone tells of a treaty and not of its signing.
  if (passive && !parties.length && date && !isOfMonth(date)) return [];
  // "the parties signed a memorandum", "the Terms of Reference were signed in May": by those whom the text speaks of.
  // "At the end of the talks a plan was signed"
  const occasion = clause.arguments.some((a) => !a.understood && a.phrase.preposition !== undefined && phrasesWithin(a.phrase).some((x) => isOccasion(sight, x)));
  // "24 Abkommen wurden im Anschluss unterzeichnet", "An agreement was then signed": after what the text told.
  const next =
    clause.adverbs.some((a) => words.next.has(a.key) || words.also.has(a.key)) ||
    clause.arguments.some((a) => a.phrase.preposition !== undefined && words.next.has((scene.text.tokens[a.phrase.head] as Token).key));
  const both = passive
    ? !parties.length && (date !== undefined || occasion || next)
    : !signers.some((p) => p.kind !== 'group') &&
      subject !== undefined &&
      (areParties(sight, subject) || (subject.kind === 'pronoun' && words.they.has((scene.text.tokens[subject.head] as Token).key)));
  // "The Ministry of Trade of Norway and the Ministry of Energy of Kenya signed": two bodies of two states.
  const bodies = new Set(parties.flatMap((p) => (p.kind === 'organisation' && p.country ? [p.country] : [])));
  if (!passive && !both && !signers.some(isPartner) && states.size < 2 && bodies.size < 2) return [];
  // "The agreement was signed by A and B": by one word that needs no more to say which.
  const ofPaper = passive && clause.kind === 'main' && signers.length > 1 && matter.determiner !== undefined && words.papers.has(matter.determiner.key) && matter.to - matter.from === 2;
  return [
    {
      ...told('encounters.signed', 'signing', attending(signers, 'principal'), [...sidesIn(scene, matter, words), ...(bodies.size > 1 ? bodies : [])]),
      ...(both && { ofBoth: true }),
      ...(ofPaper && { ofPaper }),
    },
  ];
}

/** "nach Abschluss der Verhandlungen", "during the visit": an encounter of which the text has told. */
const isOccasion = ({ scene, words }: Sight, { head, determiner }: Phrase): boolean =>
  determiner !== undefined && !words.indefinite.has(determiner.key) && ['talks', 'meeting', 'audience', 'visit'].includes(eventKindOf(scene, words, head) ?? '');

/** Where the text goes on with those in whose presence it was done: "in the presence of", "in the company of". */
function watchedFrom({ scene, words }: Sight, clause: Clause): number {
  const { tokens, sentences } = scene.text;
  const first = clause.predicate?.token ?? clause.from;
  const end = sentences.find((s) => s.from <= first && first < s.to)?.to ?? clause.to;
  const at = tokens.slice(first, end).find((t) => words.presentNouns.has(t.key) && tokens[t.index - 1]?.wordClass === 'determiner' && tokens[t.index - 2]?.wordClass === 'preposition');
  return at?.start ?? Number.POSITIVE_INFINITY;
}

const isOfMonth = ({ date }: DateMention): boolean => date.includes('-');

/** "the parties", "both sides" */
const areParties = ({ scene, words }: Sight, { head, determiner, genitive, attributes }: Phrase): boolean =>
  determiner !== undefined && !genitive && !attributes.length && words.signatories.has((scene.text.tokens[head] as Token).key);
