/** Whose person someone is in German accounts: by lists in one order, by sides, by whom someone acts for, by offices of one state. */
import { expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const countries = (text: string) => Object.fromEntries(readScene(analyse(text, 'de'), { published: '2031-05-06' }).findings.people.map(({ item }) => [item.name, item.country]));

it.each([
  'Sie telefonierte mit ihren norwegischen, peruanischen und kenianischen Amtskollegen, Erik Sund, Juan Tovar und Joseph Wanyonyi.',
  'Sie traf die Außenminister Norwegens, Perus und Kenias: Erik Sund, Juan Tovar und Joseph Wanyonyi.',
  'Erik Sund, Juan Tovar und Joseph Wanyonyi, die Präsidenten von Norwegen, Peru und Kenia, trafen sich.',
])('is told in one order: %s', (text) => {
  expect(countries(text)).toEqual({ 'Erik Sund': 'NOR', 'Juan Tovar': 'PER', 'Joseph Wanyonyi': 'KEN' });
});
it('is told in no order where the lists are of unlike length', () => {
  expect(countries('Sie traf die Außenminister Norwegens, Perus und Kenias, Erik Sund und Juan Tovar.')['Juan Tovar']).not.toBe('PER');
});
it('is that of the side on which someone sits', () => {
  const text = 'Ministerin Anna Lund traf den peruanischen Minister Juan Tovar. Von norwegischer Seite nahmen Botschafter Erik Sund, kenianischerseits Sekretär Joseph Wanyonyi teil.';
  expect(countries(text)).toMatchObject({ 'Juan Tovar': 'PER', 'Erik Sund': 'NOR', 'Joseph Wanyonyi': 'KEN' });
});
it('is that of the state for which someone acts', () => {
  expect(countries('Minister Erik Sund wird im Namen der norwegischen Regierung Peru besuchen.')).toEqual({ 'Erik Sund': 'NOR' });
  expect(countries('Minister Erik Sund wird im Namen seiner Partei am Montag Peru besuchen.')['Erik Sund']).not.toBe('PER');
});
it('is that of the party whose delegation someone leads', () => {
  const text = 'Juri Malkow, Präsident von Belarus, empfing die Delegation der Norwegischen Volkspartei unter Leitung des Genossen Erik Sund, Mitglied des Sekretariats des ZK der Partei.';
  expect(countries(text)).toEqual({ 'Juri Malkow': 'BLR', 'Erik Sund': 'NOR' });
});
it('is that of an office that one state has', () => {
  expect(countries('Papst Clemens hat die norwegische Präsidentin Anna Lund empfangen. Sie traf auch Kardinalstaatssekretär Luigi Berg.')).toEqual({
    Clemens: 'VAT',
    'Anna Lund': 'NOR',
    'Luigi Berg': 'VAT',
  });
});
it('stays open for a title that several states have, until the text points to one', () => {
  expect(countries('Bundeskanzlerin Anna Lund hat mit dem norwegischen Präsidenten Erik Sund telefoniert.')['Anna Lund']).toBeUndefined();
  expect(countries('Bundeskanzlerin Anna Lund hat in Wien mit dem norwegischen Präsidenten Erik Sund gesprochen.')['Anna Lund']).toBeUndefined();
  expect(countries('Bundeskanzlerin Anna Lund hat mit dem norwegischen Präsidenten Erik Sund telefoniert. Österreich dankt.')['Anna Lund']).toBe('AUT');
});
it('stays open for an office of a state with a name that is not known', () => {
  const text = 'Bundespräsident Erik Berg von Österreich empfing am Montag in Wien den Außenminister der Volksrepublik Kongo, Ali Tarn. Der Außenminister der Republik Ruritanien, Paul Tarn, dankte.';
  expect(countries(text)).toEqual({ 'Erik Berg': 'AUT', 'Ali Tarn': 'COG', 'Paul Tarn': undefined });
  expect(countries(text.replace('der Republik Ruritanien', 'der Republik'))['Paul Tarn']).toBe('AUT');
});
