/** States and organisations by name in all cases, adjective, inhabitants and abbreviation. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readStates } from './readStates.ts';

const codes = (text: string): string[] => readStates(analyse(text, 'de')).map((s) => s.code);

describe('states', () => {
  it.each([
    ['Sie besuchte die Schweiz, Russland und die USA.', ['CHE', 'RUS', 'USA']],
    ['Die Außenminister der Russischen Föderation, des Vereinigten Königreichs und der Vereinigten Arabischen Emirate trafen sich.', ['RUS', 'GBR', 'ARE']],
    ['Die Botschafter der DVRK, der Republik Korea, der VR China und der Elfenbeinküste kamen.', ['PRK', 'KOR', 'CHN', 'CIV']],
    ['Das deutsch-französische Treffen und die DVRK-USA-Beziehungen waren Themen.', ['DEU', 'FRA', 'PRK', 'USA']],
    ['Ein Schweizer und drei Franzosen nahmen teil.', ['CHE', 'FRA']],
    ['Der Präsident der ČSSR sprach in der DDR mit dem jugoslawischen Minister und dem Gast aus Moçambique.', ['CSK', 'DDR', 'YUG', 'MOZ']],
    ['Nigers und Nigerias Minister sprachen mit dem Minister der Demokratischen Republik Kongo.', ['NER', 'NGA', 'COD']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));
  it('the name of a person is none', () => {
    expect(codes('Präsident François Hollande traf KIM JONG UN.')).toEqual([]);
  });
});

it('tells apart the two states that share an adjective, by the name in the text', () => {
  expect(codes('Der Außenminister der Volksrepublik Kongo kam mit dem kongolesischen Botschafter.')).toEqual(['COG', 'COG']);
  expect(codes('Der Außenminister der Demokratischen Republik Kongo kam mit dem kongolesischen Botschafter.')).toEqual(['COD', 'COD']);
  expect(codes('Der kongolesische Botschafter kam nach Genf.')).toEqual(['COD']);
});

describe('the two Koreas', () => {
  it('are told apart by how the text calls them', () => {
    expect(codes('Die DVRK und die koreanische Delegation')).toEqual(['PRK', 'PRK']);
    expect(codes('Die Republik Korea und die koreanische Delegation')).toEqual(['KOR', 'KOR']);
  });
  it('stay open where the text does not tell, and of the peninsula', () => {
    expect(codes('Die koreanische Delegation reiste ab.')).toEqual([]);
    expect(codes('Die DVRK und die koreanische Halbinsel')).toEqual(['PRK']);
  });
});

it('organisations stand for themselves, as written', () => {
  expect(codes('Der Generalsekretär der Vereinten Nationen, der OSZE-Vorsitz und die EU')).toEqual(['Vereinten Nationen', 'OSZE', 'EU']);
});
