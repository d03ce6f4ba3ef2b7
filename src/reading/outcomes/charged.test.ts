/** What those who met give others to do, and rounds announced by who will hold them. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const outcomes = (language: 'de' | 'en', text: string): string[] =>
  readScene(analyse(text, language), { published: '2031-05-09' }).findings.outcomes.map(({ item }) => `${item.kind}: ${item.content.text}`);

describe('what others are charged with', () => {
  const MET = 'Minister Karl Berg of Austria met Minister Anna Lund of Kenya in Vienna on 5 May.';
  it.each([
    ['The Ministers instructed their experts to draft a plan by the end of the year.', ['decision: to draft a plan by the end of the year']],
    ['The Ministers directed officials to draft a plan.', ['decision: to draft a plan']],
    ['The Ministers mandated a working group to draft a plan.', ['decision: to draft a plan']],
    ['The Ministers tasked their experts with drafting a plan by the end of the year.', ['decision: drafting a plan by the end of the year']],
    // Nothing is given to anyone, or by one of them alone.
    ['The Ministers directed their attention to the flood.', []],
    ['The Ministers thanked their experts for drafting a plan.', []],
    ['Minister Karl Berg instructed his embassy to draft a plan.', []],
  ])('%s', (text, expected) => expect(outcomes('en', `${MET} ${text}`)).toEqual(expected));

  const EMPFING = 'Am Mittwoch empfing Minister Karl Berg aus Österreich in Wien die Ministerin Anna Lund aus Kenia.';
  it.each([
    ['Die Minister beauftragten ihre Experten, bis Jahresende einen Entwurf auszuarbeiten.', ['decision: bis Jahresende einen Entwurf auszuarbeiten']],
    ['Die Minister beauftragten ihre Experten mit einem Entwurf.', ['decision: einem Entwurf']],
    ['Die Minister lobten ihre Experten für einen Entwurf.', []],
    ['Minister Karl Berg beauftragte seinen Botschafter, einen Entwurf auszuarbeiten.', []],
    ['Die nächste Runde wird 2032 in Nairobi durchgeführt.', ['follow-up: Die nächste Runde wird 2032 in Nairobi durchgeführt']],
    ['Die nächste Gemischte Kommission will im Herbst in Oslo tagen.', ['follow-up: Die nächste Gemischte Kommission will im Herbst in Oslo tagen']],
    ['Die letzte Runde wurde 2029 in Nairobi durchgeführt.', []],
    ['Die nächste Gemischte Kommission kann im Herbst in Oslo tagen.', []],
  ])('%s', (text, expected) => expect(outcomes('de', `${EMPFING} ${text}`)).toEqual(expected));
});
