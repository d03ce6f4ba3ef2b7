/** Which wordings name one instrument. */
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../records/instrument.ts';
import { emptyRecord } from '../records/record.ts';
import { tellsApart } from './instrumentKeys.ts';
import { officeWords } from './officeWords.ts';

const evidence = [{ start: 0, end: 1 }];
const instrument = (name: string, more: Partial<Instrument> = {}): Instrument => ({ name, status: 'cited', evidence, ...more });
const between = (...sides: string[]) => ({ ...emptyRecord(), encounters: [{ kind: 'meeting' as const, status: 'held' as const, sides, people: [], evidence }] });

describe('what tells an instrument apart', () => {
  it.each<[Instrument, string[], string | undefined]>([
    [instrument('Abkommen über Wasser', { parties: ['KEN', 'AUT'] }), [], 'AUT KEN|'],
    [instrument('Abkommen über Wasser', { parties: ['KEN', 'AUT'], date: '2031-03' }), [], 'AUT KEN|2031-03'],
    [instrument('Abkommen über Wasser'), ['KEN', 'NOR'], 'KEN NOR|'],
    // With whom is not told: the same words may mean many.
    [instrument('Abkommen über Wasser'), ['KEN'], undefined],
    [instrument('gemeinsame Erklärung'), ['KEN', 'NOR'], undefined],
    [instrument('gemeinsame Erklärung', { date: '2031-03-04' }), ['KEN', 'NOR'], 'KEN NOR|2031-03-04'],
    [instrument('a new memorandum of understanding'), ['KEN', 'NOR'], undefined],
    [instrument('Pariser Abkommen'), ['KEN', 'NOR'], '|'],
    [instrument('Resolution 1701'), [], '|'],
    [instrument('UN-Charta'), ['KEN'], '|'],
    [instrument('the Paris Agreement'), ['KEN', 'NOR'], '|'],
    [instrument('New Agreement'), ['KEN', 'NOR'], undefined],
    [instrument('Free Trade Agreement'), ['KEN', 'NOR'], 'KEN NOR|'],
  ])('%j between %j: %s', (one, sides, expected) => expect(tellsApart(one, between(...sides))).toBe(expected));
});

it.each([
  ['die Außenministerin', 'aussenminister'],
  ['Bundespräsidentin', 'bundesprasident'],
  ['Botschafterin in Berlin', 'botschafter in berlin'],
  ['Termin', 'termin'],
  ['the Prime Minister', 'prime minister'],
])('the office “%s” is “%s”', (title, words) => expect(officeWords(title)).toBe(words));
