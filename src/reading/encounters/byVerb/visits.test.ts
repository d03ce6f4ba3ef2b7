/** Encounters that English readouts tell in passing: visits that bound earlier papers, audiences at court, guests named behind the place. */
import { expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const encounters = (text: string, published = '2031-05-04') =>
  readScene(analyse(text, 'en'), { published }).findings.encounters.map(({ item }) => ({
    told: [item.kind, item.status, item.date, item.place].join(' '),
    people: item.people.map((p) => `${p.name} ${p.part}`),
    sides: item.sides,
  }));

it.each([
  ['since', 'The ministers Eva Stern and Nils Lund welcomed the progress made since Prime Minister Anna Berg’s Official Visit to Kenya in December 2030.', 'visit recalled 2030-12 Kenya'],
  ['during', 'Minister Eva Stern and Minister Nils Lund reviewed the documents signed during President Anna Berg’s visit to Kenya on 22 April 2030.', 'visit recalled 2030-04-22 Kenya'],
  [
    'by whom',
    'Minister Eva Stern and Minister Nils Lund discussed the agreements reached during the visit to Nairobi by President Anna Berg on April 3-6.',
    'visit recalled 2031-04-03/2031-04-06 Nairobi',
  ],
  [
    'minus sign',
    'Minister Eva Stern and Minister Nils Lund discussed the agreements reached during the visit to Nairobi by President Anna Berg on April 3−6.',
    'visit recalled 2031-04-03/2031-04-06 Nairobi',
  ],
  ['had', 'Premier Nils Lund said President Anna Berg had a successful visit to Kenya last year.', 'visit recalled 2030 Kenya'],
])('a visit is told with where, who and when: %s', (_, text, expected) => {
  expect(encounters(text)).toContainEqual({ told: expected, people: ['Anna Berg guest'], sides: expect.anything() });
});
it('whom one has an audience with grants it', () => {
  const [found] = encounters('Minister Eva Stern of Austria had a Royal Audience with His Majesty King Harald Lund at the Royal Palace.');
  expect(found).toMatchObject({ told: 'audience held  Royal Palace', people: ['Eva Stern guest', 'Harald Lund host'] });
});
it('whom one receives is the visitor, though the word stands like a verb', () => {
  const [found] = encounters('Prime Minister Eva Stern of Austria received here this afternoon at the Summer Palace visiting H.E. Nils Lund, Former Prime Minister of Norway.');
  expect(found).toMatchObject({ told: 'meeting held 2031-05-04 Summer Palace', people: ['Eva Stern host', 'Nils Lund guest'] });
});
it('a dateline with a full day and no agency tells when', () => {
  const [found] = encounters('New Haven, 3 May 2031: Foreign Minister Eva Stern of Austria met Foreign Minister Nils Lund of Norway on the sidelines of a session.');
  expect(found?.told).toBe('meeting held 2031-05-03 New Haven');
});
it('a short form for a paper is no side', () => {
  const [found] = encounters('The two Ministers, Eva Stern of Austria and Nils Lund of Norway, signed an MOU on Cooperation between the academies of the two countries.');
  expect(found?.sides).not.toContain('MOU');
});
