/** Courtesies that are put into words: "sprach Dank aus", "our sympathies are with". */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { Party } from '../../scene.ts';
import type { Exchange, Manners } from '../exchange.ts';
import { courtesyNouns } from '../nouns.ts';
import { agentsOf, doersIn, ownerOf } from '../sides/givers.ts';
import { representedIn } from '../sides/intermediaries.ts';
import { otherSide, recipients, takersIn } from '../sides/receivers.ts';
import { matterOf, subjectOf, withPreposition } from '../sides/roles.ts';
import { sendersBefore } from './answered.ts';

/** "Our thanks go to B", "Our sympathies are with the families": from whoever says so. */
export function going(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  const subject = argumentOf(clause, 'subject');
  if (p?.voice !== 'active' || !subject || !words.goes.has(p.key)) return [];
  const to = takersIn(manners, withPreposition(clause, new Set([...words.to, ...words.company])), clause);
  if (!to.length) return [];
  const outer = clause.parent?.predicate ? manners.actors([subjectOf(clause.parent)]) : manners.speakerOf(clause);
  return courtesyNouns(manners, subject)
    .filter(({ kind }) => kind === 'thanks' || kind === 'condolence' || kind === 'congratulation')
    .flatMap(({ kind, phrase }): Exchange | [] => {
      const owners = ownerOf(manners, phrase);
      const from = owners.length ? owners : outer;
      return from.length ? { rule: 'courtesies.expressed', kind, from, to, clause, cue: [phrase.head, ...p.tokens] } : [];
    });
}

/** "sprach B seinen Dank aus", "drückte sein Beileid aus". */
export function expressed(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (!p || !(words.express.has(p.key) || words.respond.has(p.key))) return [];
  // "responded with words of congratulation"
  const behind = argumentOf(clause, 'object')?.attributes.filter((a) => a.preposition !== undefined && words.with.has(a.preposition.key)) ?? [];
  const matters = words.respond.has(p.key) ? [...withPreposition(clause, words.with), ...behind] : [matterOf(clause)];
  return matters
    .flatMap((matter) => courtesyNouns(manners, matter))
    .filter((n) => ['thanks', 'congratulation', 'condolence', 'greeting', 'welcome'].includes(n.kind))
    .flatMap(({ kind, phrase }): Exchange | [] => {
      const owners = ownerOf(manners, phrase);
      const speaker = p.voice === 'active' ? doersIn(manners, clause) : owners.length ? owners : agentsOf(manners, clause);
      const at = recipients(manners, clause, phrase);
      // "sympathy and solidarity to the people": whom the last of a list is for, all are for; "sympathy with the hostages".
      const beside =
        kind === 'condolence'
          ? takersIn(
              manners,
              phrase.attributes.filter((a) => a.preposition !== undefined && words.company.has(a.preposition.key)),
              clause,
            )
          : [];
      const told = at.length ? at : beside.length ? beside : recipients(manners, clause, matterOf(clause));
      // "expressed his appreciation for the support" praises; "his appreciation to B" thanks.
      // But whoever appreciates a welcome thanks for it, and so does who, being congratulated, expresses his appreciation.
      const praises = !told.length && words.praise.has((manners.scene.text.tokens[phrase.head] as Token).key) && !isForCourtesy(manners, phrase);
      if (praises && !isBare(manners, clause, phrase)) return [];
      const senders = owners.length ? owners : representedIn(manners, clause);
      // "thanks for Latvia's hospitality": it is theirs whose it was.
      const whose =
        told.length || kind !== 'thanks' ? [] : ownersOfWhat(manners, clause, phrase).filter((w) => !speaker.some((q) => q.name === w.name || (q.country !== undefined && q.country === w.country)));
      const before = told.length ? [] : whose.length ? whose : kind === 'thanks' ? recipientBefore(manners, clause, phrase, speaker) : [];
      const to = told.length ? otherSide(manners, speaker, told, clause) : before.length ? before : manners.counterpart(speaker, clause);
      return {
        rule: 'courtesies.expressed',
        kind,
        from: senders.length ? senders : speaker,
        ...(senders.length && { via: speaker }),
        to,
        clause,
        cue: [phrase.head, ...p.tokens],
        open: !told.length && to !== before,
      };
    });
}

/** "expressed his appreciation": for what, goes without saying. */
const isBare = ({ words }: Manners, clause: Clause, phrase: Phrase): boolean =>
  !phrase.genitive &&
  !phrase.attributes.length &&
  !phrase.clauses.length &&
  !withPreposition(clause, new Set([...words.for, ...words.owner])).length &&
  phrase.determiner !== undefined &&
  words.possessives.has(phrase.determiner.key);

/** "appreciation for the warm welcome and the hospitality" */
const isForCourtesy = (manners: Manners, phrase: Phrase): boolean =>
  phrase.attributes
    .filter((a) => a.preposition !== undefined && manners.words.for.has(a.preposition.key))
    .flatMap(membersOf)
    .some((m) => manners.words.hosting.has((manners.scene.text.tokens[m.head] as Token).key));

/** "thanks for Latvia's hospitality", "for the aid that Egypt had sent": the state or the body that gave what the thanks are for. */
function ownersOfWhat(manners: Manners, clause: Clause, thanks: Phrase): Party[] {
  const { words } = manners;
  const forWhat = [...withPreposition(clause, words.for), ...thanks.attributes.filter((a) => a.preposition !== undefined && words.for.has(a.preposition.key))].flatMap(membersOf);
  const found = forWhat.flatMap((w) => [
    ...(w.genitive && w.genitive.head < w.head ? manners.actors([w.genitive]) : []),
    ...w.clauses.filter((c) => c.kind === 'relative' && c.predicate?.voice === 'active').flatMap((c) => manners.actors([subjectOf(c)])),
  ]);
  return found
    .filter((f) => f.kind === 'state')
    .slice(0, 1)
    .map((f) => ({ ...f, name: f.name.replace(/['’]s?$/u, '') }));
}

/** Thanks "dafür", "for the message" go to whose greeting or letter was told in the sentence before. */
function recipientBefore(manners: Manners, clause: Clause, thanks: Phrase, speaker: readonly Party[]): readonly Party[] {
  const { scene, words } = manners;
  // "thanks for the aid that Egypt had sent": not for the letter.
  const forWhat = [...withPreposition(clause, words.for), ...thanks.attributes.filter((a) => a.preposition !== undefined && words.for.has(a.preposition.key))];
  const isApart = (phrase: Phrase): boolean =>
    phrase.kind === 'noun' && !courtesyNouns(manners, phrase).length && !words.again.has((scene.text.tokens[phrase.determiner?.token ?? phrase.head] as Token).form.toLowerCase());
  if (forWhat.length && forWhat.every(isApart)) return [];
  return sendersBefore(manners, clause, speaker);
}
