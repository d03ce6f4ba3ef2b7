import { expect, it } from 'vitest';
import type { Deed, Layer } from '../../records/act.ts';
import { DEEDS, LAYERS } from '../../records/act.ts';
import { ontology, scoreOf } from './ontology.ts';
import { auxiliariesOf, cameToNothing, typingOf } from './typing.ts';

it.each<[Layer[], Deed, string, string]>([
  [[], 'arrest', 'COERCE', '173'],
  [['ended'], 'blockade', 'RETREAT', '0872'],
  [['refused', 'ended'], 'blockade', 'REJECT', '1246'],
  [['threatened', 'ended'], 'negotiate', 'THREATEN', '131'],
  [['demanded', 'ended'], 'attack', 'REQUEST', '1056'],
  [['demanded'], 'embargo', 'ACCUSE', '113'],
  [['offered'], 'mobilise', 'AGREE', '0332'],
  [['undertaken'], 'mobilise', 'THREATEN', '138'],
  [['undertaken'], 'consult', 'AGREE', '036'],
  [['refused'], 'consult', 'REJECT', '125'],
  [['failed'], 'embargo', 'CONCEDE', '080'],
  [['begun'], 'investigate', 'ACCUSE', '090'],
  [['ended'], 'arm', 'SANCTION', '1622'],
  [['ended'], 'strike', 'CONCEDE', '082'],
])('takes %j over %s for %s', (layers, deed, type, cameo) => {
  expect(typingOf(deed, layers)).toMatchObject({ type, cameo });
});

it('knows of which deeds a failure is no act', () => {
  expect(cameToNothing('attack', ['failed'])).toBe(true);
  expect(cameToNothing('attack', ['begun', 'failed'])).toBe(true);
  expect(cameToNothing('consult', ['failed'])).toBe(false);
  expect(cameToNothing('attack', ['threatened'])).toBe(false);
});

it('gives every deed under every layer a type of PLOVER with modes and contexts that it has', () => {
  for (const deed of DEEDS)
    for (const layer of [undefined, ...LAYERS]) {
      const typing = typingOf(deed, layer ? [layer] : []);
      if (typing.mode !== undefined) expect(Object.keys(ontology.types[typing.type].modes)).toContain(typing.mode);
      for (const context of typing.contexts ?? []) expect(ontology.contexts).toContain(context);
      expect(typing.cameo).toMatch(/^\d{3,4}$/u);
    }
});

it('adds no "future" to a promise or a threat, which say it already', () => {
  expect(auxiliariesOf({ status: 'planned', layers: ['undertaken'] }, typingOf('consult', ['undertaken']))).toEqual([]);
  expect(auxiliariesOf({ status: 'recalled', layers: [] }, typingOf('consult', []))).toEqual(['historical']);
});

it('scores an event by its most telling mode', () => {
  expect(scoreOf('CONSULT', [])).toBe(2.5);
  expect(scoreOf('ASSAULT', ['firearms', 'drone'])).toBe(-9.5);
});
