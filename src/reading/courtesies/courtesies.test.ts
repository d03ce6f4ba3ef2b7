/** Courtesies as German readouts tell them: gifts sent by someone else, gifts exchanged, thanks by an adjective, words for mourners. */
import { expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readScene } from '../readScene.ts';

const START = 'Präsident Juri Malkow empfing den norwegischen Außenminister Erik Sund.';
const courtesies = (text: string) => readScene(analyse(`${START} ${text}`, 'de'), {}).findings.courtesies.map(({ item }) => [item.kind, item.from, item.via, item.to]);

it.each(['zukommen ließ', 'geschickt hatte', 'übersandt hat'])('a gift is of who sent it: %s', (verb) => {
  expect(courtesies(`Erik Sund übergab ein Geschenk, das Parteivorsitzender Olaf Berg dem Präsidenten Juri Malkow ${verb}.`)).toContainEqual(['gift', 'Olaf Berg', 'Erik Sund', 'Juri Malkow']);
});
it('a gift is of who hands it over where a clause tells only what it is', () => {
  expect(courtesies('Erik Sund übergab dem Präsidenten ein Geschenk, das die Gäste bewunderten.')).toContainEqual(['gift', 'Erik Sund', undefined, 'Juri Malkow']);
});
it('what is handed over behind a word for gifts is one', () => {
  const text = 'Geschenke wurden ausgetauscht: Malkow überreichte seinem Gast eine Lampe, während Sund ihm eine Holzschale mitbrachte.';
  expect(courtesies(text)).toEqual([
    ['gift', 'Juri Malkow', undefined, 'Erik Sund'],
    ['gift', 'Erik Sund', undefined, 'Juri Malkow'],
  ]);
});
it('what is handed over otherwise may be anything', () => {
  expect(courtesies('Malkow überreichte seinem Gast eine Liste.')).toEqual([]);
});
it('who is grateful for something gives thanks', () => {
  expect(courtesies('Erik Sund zeigte sich für die rasche Hilfe dankbar.')).toContainEqual(['thanks', 'Erik Sund', undefined, 'Juri Malkow']);
  expect(courtesies('Erik Sund zeigte sich zufrieden mit der dankbaren Jugend.')).toEqual([]);
});
it('words of sympathy go to those who mourn', () => {
  expect(courtesies('Erik Sund sprach den Angehörigen der Opfer sein tief empfundenes Beileid aus.')).toContainEqual(['condolence', 'Erik Sund', undefined, 'den Angehörigen der Opfer']);
});
it('bodies of one state are thanked together', () => {
  expect(courtesies('Erik Sund sprach der Partei und der Regierung Kenias seinen Dank aus.')).toContainEqual(['thanks', 'Erik Sund', undefined, 'der Partei und der Regierung Kenias']);
});

const english = (text: string) =>
  readScene(analyse(`Kenya President Ali Tarn met with Foreign Minister of Norway Nils Lund in Nairobi. ${text}`, 'en'), {}).findings.courtesies.map(({ item }) => [
    item.kind,
    item.from,
    item.via,
    item.to,
  ]);

it('a letter is of whom it comes from, though an office stands between, and thanks for it are for him', () => {
  const found = english('Lund conveyed a letter from Erik Sund, King of Norway, to President Tarn. Expressing thanks for this, Tarn praised Norway.');
  expect(found).toContainEqual(['letter', 'Erik Sund', 'Nils Lund', 'Ali Tarn']);
  expect(found).toContainEqual(['thanks', 'Ali Tarn', undefined, 'Erik Sund']);
});
it('"it" is the state that was congratulated before', () => {
  expect(english('Lund congratulated Kenya on its anniversary and thanked it for its support.')).toContainEqual(['thanks', 'Nils Lund', undefined, 'Kenya']);
});
it('a guest is asked to carry greetings', () => {
  expect(english('The President asked the guest to convey warm greetings to the King of Norway.')).toContainEqual(['greeting', 'Ali Tarn', 'Nils Lund', 'the King of Norway']);
});
it('one answers with a courtesy', () => {
  expect(english('Lund responded with words of congratulation on the anniversary.')).toContainEqual(['congratulation', 'Nils Lund', undefined, 'Ali Tarn']);
});
it('whoever appreciates a welcome thanks for it, and whoever appreciates support praises it', () => {
  expect(english('Lund expressed his appreciation for the warm welcome.')).toContainEqual(['thanks', 'Nils Lund', undefined, 'Ali Tarn']);
  expect(english('Lund expressed his appreciation for the support.')).toEqual([]);
});
it('greetings are of whose title and name stand before them', () => {
  expect(courtesies('Erik Sund überbrachte König Olafs herzliche Grüße.')).toContainEqual(['greeting', 'Olafs', 'Erik Sund', 'Juri Malkow']);
  expect(courtesies('Erik Sund überbrachte König Olaf herzliche Grüße.')).toContainEqual(['greeting', 'Erik Sund', undefined, 'Olaf']);
});
it('in the name of the own government one speaks oneself', () => {
  expect(courtesies('Erik Sund dankte dem Präsidenten im Namen seiner Regierung.')).toContainEqual(['thanks', 'Erik Sund', undefined, 'Juri Malkow']);
  expect(courtesies('Erik Sund dankte dem Präsidenten im Namen von König Olaf Berg.')).toContainEqual(['thanks', 'Olaf Berg', 'Erik Sund', 'Juri Malkow']);
});
