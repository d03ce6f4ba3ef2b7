/** What the offices of people tell of whose they are, and what they leave open. */
import type { EvidenceSpan } from '../../../records/evidence.ts';
import type { Findings } from '../../findings.ts';
import { endsIn } from '../../people/words.ts';
import { type Scene, statesBetween, tokensWithin } from '../../scene.ts';
import { homeWords } from './homeWords.ts';

/** The first office of someone: that no state is told with it tells whose he is. */
export const officeOf = (findings: Findings, name: string): EvidenceSpan | undefined => findings.people.find((p) => p.item.name === name)?.item.offices[0]?.evidence[0];

/** "the Norwegian Prime Minister": a publisher calls his own people so only where he writes for others. */
export const isToldByAdjective = (scene: Scene, findings: Findings, name: string): boolean =>
  findings.people.some(
    ({ item }) =>
      item.name === name &&
      (item.grounds?.country ?? []).some((span) => {
        const [first] = tokensWithin(scene, span);
        return first !== undefined && statesBetween(scene, first.index, first.index + 1).some((s) => s.by === 'adjective');
      }),
  );

/** An ambassador accompanies his minister. */
export const isEnvoy = (scene: Scene, findings: Findings, name: string): boolean =>
  findings.people.some(({ item }) => item.name === name && item.offices.some((o) => o.evidence.some((span) => tokensWithin(scene, span).some((t) => endsIn(homeWords(scene.language).envoys, t.key)))));

/** "the Ambassador to Norway" is no ambassador of Norway, and whose envoy for a state someone is the state does not tell. */
export function isElsewhere(scene: Scene, findings: Findings, name: string, own: string): boolean {
  const { envoys, purposes } = homeWords(scene.language);
  const offices = findings.people.find((p) => p.item.name === name)?.item.offices ?? [];
  return offices.some((o) =>
    o.evidence.some((span) => {
      const tokens = tokensWithin(scene, span);
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (!first || !last) return false;
      const states = statesBetween(scene, first.index, last.index + 1);
      const purpose = tokens.some((t) => purposes.has(t.key) && states.some((s) => s.token > t.index && s.token < t.index + 3));
      return purpose || (tokens.some((t) => endsIn(envoys, t.key)) && states.some((s) => s.code === own && scene.text.tokens[s.token - 1]?.wordClass === 'preposition'));
    }),
  );
}

/** Without any office. */
export const isBare = (findings: Findings, name: string): boolean => findings.people.some(({ item }) => item.name === name && !item.offices.length);

/** The states that offices name: "Foreign Minister of Norway". */
export const toldByOffice = (findings: Findings): Set<string> =>
  new Set(
    findings.people.flatMap(({ item }) => {
      const [span] = item.grounds?.country ?? [];
      return item.country && span && item.offices.some((o) => o.evidence.some((e) => e.start <= span.start && span.end <= e.end)) ? [item.country] : [];
    }),
  );

/** Who has an office and no state, and none of whose offices is in an organisation. */
export function openPeople(scene: Scene, findings: Findings): Set<string> {
  const inOrganisation = (span: EvidenceSpan): boolean => {
    const tokens = tokensWithin(scene, span);
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first !== undefined && last !== undefined && statesBetween(scene, first.index, last.index + 1).some((s) => s.by === 'organisation');
  };
  const words = homeWords(scene.language);
  // "the president of the General Assembly", "the professor": posts of no state.
  const isOfState = (span: EvidenceSpan): boolean => {
    const keys = tokensWithin(scene, span).map((t) => t.key);
    return !keys.some((key, i) => endsIn(words.unofficial, key) || words.bodies.has(key) || words.bodies.has(`${key}_${keys[i + 1] ?? ''}`));
  };
  // "the Foreign Minister of the Republic of Ruritania": of a state that has a name, though not one that is known.
  const isOfAnother = (span: EvidenceSpan): boolean => {
    const tokens = tokensWithin(scene, span);
    const at = tokens.findIndex((t) => words.realms.has(t.key));
    const name = at < 0 ? undefined : tokens.slice(at + 1).find((t) => !words.realmOf.has(t.key));
    return name !== undefined && name.wordClass === 'name' && !statesBetween(scene, tokens[at]?.index ?? 0, name.index + 1).length;
  };
  return new Set(
    findings.people
      .filter(
        ({ item }) =>
          !item.offices.some((o) => o.evidence.some(isOfAnother)) &&
          item.offices.some((o) => o.evidence.some(isOfState)) &&
          scene.cast.countryOf(item.name) === undefined &&
          !item.offices.some((o) => o.evidence.some(inOrganisation)),
      )
      .map((p) => p.item.name),
  );
}
