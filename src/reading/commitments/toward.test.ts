/** Whom a commitment is owed to: a party that there is, and nothing that is yet to be made. */
import { expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const toward = (text: string) => readScene(analyse(`Präsident Juri Malkow empfing den norwegischen Außenminister Erik Sund. ${text}`, 'de'), {}).findings.commitments.map(({ item }) => item.toward);

it('what is yet to be made has no claim on anyone', () => {
  expect(toward('Sund und Malkow vereinbarten, im Herbst eine gemischte Kommission einzuberufen.')).toEqual([undefined]);
});
it('a state that is helped has', () => {
  expect(toward('Erik Sund sagte zu, Kenia beim Bau der Brücke zu unterstützen.')).toEqual([['Kenia']]);
});
