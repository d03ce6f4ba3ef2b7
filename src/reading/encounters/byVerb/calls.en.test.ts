/** Calls, letters and exchanges that English readouts tell: by what means, behind which words, and with whom. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

/** Each encounter in one line: kind, date, sides, people. */
const told = (text: string): string[] =>
  readScene(analyse(text, 'en'), { published: '2031-05-09', source: 'Ministry of Foreign Affairs of Norway' }).findings.encounters.map(({ item: e }) =>
    [e.kind, e.date ?? '-', e.sides.join('+'), e.people.map((p) => `${p.name}:${p.part}`).join(', ')].join(' | '),
  );
const A = 'Foreign Minister Anna Holm';
const B = 'Kenyan Foreign Minister Joseph Wanyonyi';
const BOTH = 'NOR+KEN | Anna Holm:principal, Joseph Wanyonyi:principal';

describe('a call', () => {
  it.each([
    [`${A} had a phone call this afternoon with ${B}.`, [`call | 2031-05-09 | ${BOTH}`]],
    [`${A} exchanged views by telephone with ${B} on 5 May.`, [`call | 2031-05-05 | ${BOTH}`]],
    [`${A} had a telephonic conversation with ${B} today.`, [`call | 2031-05-09 | ${BOTH}`]],
    [`${A} spoke via Zoom with ${B} today.`, [`call | 2031-05-09 | ${BOTH}`]],
    // With no one, of the telephone, or in writing.
    [`${A} had a phone call this afternoon.`, []],
    [`${A} exchanged views on the telephone law with ${B} on 5 May.`, [`talks | 2031-05-05 | ${BOTH}`]],
    [`${A} had a telephonic survey with ${B} today.`, []],
    [`${A} exchanged views by letter with ${B} on 5 May.`, []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

it('is between two, each an office with its state and its name', () => {
  const two = 'between President of Norway Anna Holm and President of Kenya Joseph Wanyonyi';
  expect(told(`At the initiative of Kenya, a telephone conversation was held ${two}.`)).toEqual([`call | - | ${BOTH}`]);
  expect(told(`At the initiative of Kenya, a telephone line was laid ${two}.`)).toEqual([]);
});

describe('a letter', () => {
  it.each([
    ['President Anna Holm congratulated President Joseph Wanyonyi of Kenya in a letter on Monday.', [`message | 2031-05-05 | ${BOTH}`]],
    ['President Anna Holm congratulated President Joseph Wanyonyi of Kenya in a speech on Monday.', []],
    ['President Anna Holm mentioned President Joseph Wanyonyi of Kenya in a letter on Monday.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
