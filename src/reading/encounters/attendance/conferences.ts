/** Meetings that are conferences: of several who hold an office, or with a name of their own. */
import { PLURAL } from '../../../language/shared/agreement.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { endsIn } from '../../people/words.ts';
import { partiesOf } from '../sightings/participants.ts';
import type { Sight } from '../sightings/sight.ts';
import { isNamedMeeting } from '../sightings/titles.ts';

export const isConference = (sight: Sight, phrase: Phrase): boolean => membersHoldPlural(sight, phrase) || isNamedMeeting(sight, phrase);

/** "Treffen der deutschsprachigen Innenminister": a meeting of several office holders is a conference. */
function membersHoldPlural(sight: Sight, phrase: Phrase): boolean {
  const owner = phrase.genitive && (phrase.genitive.conjuncts[0] ?? phrase.genitive);
  // "ein Thema des Treffens der Aussenminister" is of the two whom the text speaks of.
  const which = owner !== undefined && (owner.modifiers.length > 0 || owner.genitive !== undefined || owner.attributes.length > 0 || phrase.genitive !== owner);
  return (
    which &&
    (owner.agreement & PLURAL) !== 0 &&
    !owner.name &&
    endsIn(sight.words.multilateral, (sight.scene.text.tokens[owner.head] as Token).key) &&
    partiesOf(sight.scene, [owner]).every((p) => p.kind !== 'person')
  );
}
