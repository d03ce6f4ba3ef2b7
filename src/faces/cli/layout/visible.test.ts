/** No document commands the terminal. */
import { expect, it } from 'vitest';
import { pageOf, wrapped } from './page.ts';
import { visible } from './visible.ts';

it('leaves no command to a terminal, and letters as they are', () => {
  expect(visible('Eva\u001b[2J Stern\u009b31m\u202e, Ägypten\n')).toBe('Eva\ufffd[2J Stern\ufffd31m\ufffd, Ägypten\n');
});
it('holds for whatever is laid out', () => {
  expect(wrapped(pageOf({}, {}), 'Eva \u001b]0;Titel\u0007Stern', 0)).toEqual(['Eva \ufffd]0;Titel\ufffdStern']);
});
