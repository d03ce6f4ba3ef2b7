/** Letters, gifts and invitations that are handed over: "überreichte den Brief", "schenkte ihm ein Bild". */
import type { Clause } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { endsIn } from '../../people/words.ts';
import type { Exchange, Manners } from '../exchange.ts';
import { courtesyNouns } from '../nouns.ts';
import { agentsOf, doersIn } from '../sides/givers.ts';
import { recipients } from '../sides/receivers.ts';
import { matterOf, subjectOf } from '../sides/roles.ts';
import { passedOn } from './conveyed.ts';
import { type Given, givenIn } from './given.ts';

/** "überreichte B den Brief des Präsidenten C", "übergab dem Gast ein Geschenk", "presented the guest with a medal". */
export function handedOver(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (p && words.gifting.has(p.key)) return gifted(manners, clause);
  if (!p || !words.hand.has(p.key)) return [];
  const again = handedAgain(manners, clause);
  if (again.length) return again;
  const object = matterOf(clause);
  // "presented the Ambassador with a medal": the person is the object, and what is given stands behind "with".
  const taker = object && manners.actors([object]).some((q) => q.kind === 'person') ? object : undefined;
  const withWhat = taker ? [...taker.attributes, ...clause.arguments.map((a) => a.phrase)].find((x) => x.preposition !== undefined && words.with.has(x.preposition.key)) : undefined;
  const matter = withWhat ?? object;
  // "übergab als Geschenk einen Fußball": what it was given as tells what it is.
  const as = matter ? clause.arguments.flatMap((a) => [a.phrase, ...a.phrase.attributes]).filter((x) => x.preposition !== undefined && words.as.has(x.preposition.key)) : [];
  // "as a token of friendship", "as a souvenir": what is given so is a gift.
  const token = as.some((x) => words.tokens.has((manners.scene.text.tokens[x.head] as Token).key) && x.genitive !== undefined);
  const given = isOfGifts(manners, clause) || token;
  const things = (matter && !(taker && !withWhat) ? membersOf(matter) : [])
    .filter((m) => {
      const { key, wordClass } = manners.scene.text.tokens[m.head] as Token;
      return (
        words.giftThings.has(key) ||
        endsIn(words.giftThings, key) ||
        // "presented the guest with a crystal bowl"
        (withWhat !== undefined && words.presenting.has(p.key) && wordClass === 'noun' && !words.noGifts.has(key) && !courtesyNouns(manners, m).length) ||
        (given && wordClass === 'noun' && m.determiner !== undefined && words.indefinite.has(m.determiner.key) && !courtesyNouns(manners, m).length)
      );
    })
    .map((phrase): Given => ({ kind: 'gift', phrase, owners: [] }));
  const all = [...givenIn(manners, matter).filter((n) => !isFigurative(manners, n.phrase)), ...as.flatMap((x) => givenIn(manners, x).filter((n) => n.kind === 'gift')), ...things];
  return all
    .filter((n) => (n.kind === 'letter' && !isPaper(manners, n.phrase)) || n.kind === 'gift' || n.kind === 'invitation')
    .map((given) => passedOn(manners, clause, given, matter, 'courtesies.handed-over', taker && withWhat ? taker : undefined));
}

/** "letters of credence", "a letter of intent": papers, and no letters to anyone. */
const isPaper = ({ words, scene }: Manners, phrase: Phrase): boolean => phrase.genitive !== undefined && words.papers.has((scene.text.tokens[phrase.genitive.head] as Token).key);

/** "sends a strong message to the region": a word for a sign, and nothing that goes from hand to hand. */
const isFigurative = ({ words, scene }: Manners, phrase: Phrase): boolean => phrase.modifiers.some((m) => words.figurative.has((scene.text.tokens[m] as Token).key));

/** "It was delivered by B": what the sentence before told of. */
function handedAgain(manners: Manners, clause: Clause): Exchange[] {
  // "a message from King A, which was handed over by B": no king is handed over.
  const opener = clause.kind === 'relative' ? clause.arguments.find((a) => a.role === 'subject' && a.phrase.head === clause.opener?.token)?.phrase : undefined;
  const subject = opener && courtesyNouns(manners, subjectOf(clause)).length === 0 ? opener : subjectOf(clause);
  const p = clause.predicate;
  if (!p || p.voice === 'active' || subject?.kind !== 'pronoun' || !manners.words.again.has((manners.scene.text.tokens[subject.head] as Token).form.toLowerCase())) return [];
  const bearer = agentsOf(manners, clause);
  return bearer.length ? [{ rule: 'courtesies.handed-over', kind: 'letter', from: bearer, to: [], clause, cue: p.tokens, again: true, pronoun: true }] : [];
}

/** "gifted him a set of shawls", "schenkte dem Gast ein Bild": what is given is a gift by the verb. */
function gifted(manners: Manners, clause: Clause): Exchange[] {
  const p = clause.predicate;
  if (p?.voice !== 'active') return [];
  const giver = doersIn(manners, clause);
  const objects = clause.arguments.filter((a) => !a.understood && (a.role === 'object' || a.role === 'indirect')).map((a) => a.phrase);
  // "schenkte ihm Gehör" gives nothing.
  if (objects.some((o) => manners.words.noGifts.has((manners.scene.text.tokens[o.head] as Token).key))) return [];
  const taker = objects.find((o) => manners.actors([o]).length > 0);
  const thing = objects.find((o) => o !== taker);
  const to = taker ? manners.actors([taker]) : recipients(manners, clause, thing);
  return giver.length && thing ? [{ rule: 'courtesies.handed-over', kind: 'gift', from: giver, to: to.length ? to : manners.counterpart(giver, clause), clause, cue: [thing.head, ...p.tokens] }] : [];
}

/** "Geschenke wurden ausgetauscht: A übergab B ein Mosaik": where the sentence or the one before speaks of gifts, what is handed over is one. */
function isOfGifts({ scene, words }: Manners, clause: Clause): boolean {
  const { sentences, tokens } = scene.text;
  const at = sentences.findIndex((s) => s.from <= clause.from && clause.from < s.to);
  const from = sentences[Math.max(0, at - 1)]?.from ?? clause.from;
  return words.giftTalk && tokens.slice(from, clause.to).some((t) => t.wordClass === 'noun' && words.nouns.gift?.has(t.key) === true && t.index < clause.from);
}
