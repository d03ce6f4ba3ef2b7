/** Which courtesy a noun names: "seinen freundlichen Gruß", "Glückwünsche und Grüße", "a message of condolence". */
import { PLURAL } from '../../language/shared/agreement.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { type CourtesyKind, courtesyKind } from '../../records/courtesy.ts';
import { endsIn } from '../people/words.ts';
import { keyAt, type Manners } from './exchange.ts';

/** Of which courtesy a phrase is the name, by its head: "seinen freundlichen Gruß", "Glückwünsche und Grüße", "a message of condolence". */
export function courtesyNouns(manners: Manners, phrase: Phrase | undefined): { kind: CourtesyKind; phrase: Phrase }[] {
  if (!phrase) return [];
  let last: CourtesyKind | undefined;
  // "a message from A, along with the condolences of B"
  const along = membersOf(phrase).flatMap((m) => m.attributes.filter((a) => a.preposition !== undefined && manners.words.along.has(a.preposition.key)).flatMap(membersOf));
  return [...membersOf(phrase), ...along].flatMap((member) => {
    // "his greetings and those of the First Lady"
    const again = last && manners.words.same.has((manners.scene.text.tokens[member.head] as Token).form.toLowerCase()) && (member.genitive || member.attributes.length);
    const kind = again ? last : (borneBy(manners, member) ?? kindOf(manners, keyAt(manners, member.head)));
    last = kind;
    // "expressed the wish to strengthen X" is no greeting, as "best wishes" are.
    const wills = manners.words.wishes.has(keyAt(manners, member.head)) && ((manners.scene.text.tokens[member.head] as Token).agreement & PLURAL) === 0;
    return kind && !wills ? [{ kind, phrase: member }] : [];
  });
}

function kindOf({ words }: Manners, key: string): CourtesyKind | undefined {
  return courtesyKind.options.find((k) => words.nouns[k]?.has(key)) ?? courtesyKind.options.find((k) => k !== 'letter' && words.nouns[k] !== undefined && endsIn(words.nouns[k], key));
}

/** "a message of condolence", "Worte des Willkommens", "a congratulatory telegram": what the words or the paper bring. */
function borneBy(manners: Manners, phrase: Phrase): CourtesyKind | undefined {
  const { words } = manners;
  if (!words.bearers.has(keyAt(manners, phrase.head))) return undefined;
  for (const inner of [phrase.genitive, ...phrase.attributes]) {
    if (!inner || (inner.preposition && !words.owner.has(inner.preposition.key))) continue;
    const kind = membersOf(inner).map((m) => kindOf(manners, keyAt(manners, m.head)))[0];
    if (kind && kind !== 'letter') return kind;
  }
  for (let at = phrase.coreFrom; at < phrase.head; at++) {
    const kind = courtesyKind.options.find((k) => words.bearing[k]?.has(keyAt(manners, at)));
    if (kind) return kind;
  }
  return undefined;
}
