/** The state of people whom a visitor meets: told by where they are met, and never guessed. */
import { expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const countryOf = (name: string, text: string) => readScene(analyse(text, 'en'), { published: '2031-05-06' }).findings.people.find((p) => p.item.name === name)?.item.country;
const START = 'Norwegian Foreign Minister Erik Sund';

it('is that of the place where the visitor meets them', () => {
  expect(countryOf('Joseph Wanyonyi', `${START} visited Kenya on 5 May. He met Trade Minister Joseph Wanyonyi.`)).toBe('KEN');
});
it('is open where the visitor goes to several states', () => {
  expect(countryOf('Joseph Wanyonyi', `${START} visited Kenya and Rwanda from 3 to 5 May. He met Trade Minister Joseph Wanyonyi.`)).toBeUndefined();
});
it('is what their office tells, wherever they are met', () => {
  expect(countryOf('Paul Tarn', `${START} visited Kenya on 5 May. He met Austrian Trade Minister Paul Tarn.`)).toBe('AUT');
});
it('is open for who holds no office', () => {
  expect(countryOf('Joseph Wanyonyi', `${START} visited Kenya on 5 May. He met Joseph Wanyonyi.`)).toBeUndefined();
});
it('is not that of the other state where the text tells of a third', () => {
  const text = `${START} discussed the relations between Norway and Kenya in Nairobi. On the same day he will meet the Special Envoy for Peru, Paul Tarn.`;
  expect(countryOf('Paul Tarn', text)).not.toBe('KEN');
});

it('is the publisher’s own for whoever holds an office without a state', () => {
  const text = 'OSLO, May 5. Foreign Minister Nils Lund received Foreign Minister of Kenya Joseph Wanyonyi. Norway and Kenya will cooperate. Also present was State Secretary Anna Holm.';
  expect(countryOf('Nils Lund', text)).toBe('NOR');
  expect(countryOf('Anna Holm', text)).toBe('NOR');
  expect(countryOf('Joseph Wanyonyi', text)).toBe('KEN');
});
it('is told by no dateline of a state that the text does not speak of', () => {
  const text = 'OSLO, May 5. Foreign Minister Nils Lund met Foreign Minister of Kenya Joseph Wanyonyi on the margins of a conference.';
  expect(countryOf('Nils Lund', text)).toBeUndefined();
});
it('is not the publisher’s own for posts of organisations and for envoys to it', () => {
  const text = `OSLO, May 5. ${START} received the president of the General Assembly, Paul Tarn, and Ambassador to Norway Joseph Wanyonyi. Norway's support was welcomed.`;
  expect(countryOf('Paul Tarn', text)).toBeUndefined();
  expect(countryOf('Joseph Wanyonyi', text)).toBeUndefined();
});
it('is that of the delegation for who leads it and belongs to it', () => {
  const text = `${START} received the Kenyan delegation led by Joseph Wanyonyi, Speaker of the Assembly. The Kenyan side comprised Secretary Grace Otieno.`;
  expect(countryOf('Joseph Wanyonyi', text)).toBe('KEN');
  expect(countryOf('Grace Otieno', text)).toBe('KEN');
  expect(countryOf('Paul Tarn', `The Kenyan delegation was received by Minister Paul Tarn.`)).not.toBe('KEN');
});
it('is that of the one who carries greetings from them', () => {
  expect(countryOf('Grace Otieno', `${START} received Kenyan Trade Minister Joseph Wanyonyi. Wanyonyi conveyed greetings from President Grace Otieno.`)).toBe('KEN');
});
it('is told by datelines with a building, an ordinal or a state that bears its capital’s name', () => {
  const rest = "President Nils Lund received Foreign Minister of Norway Erik Sund. He voiced Kenya's concern.";
  expect(countryOf('Nils Lund', `State House, Nairobi, 12th March, 2031 – ${rest}`)).toBe('KEN');
  expect(countryOf('Nils Lund', `NAIROBI, 12th March, 2031 (KNA) -- ${rest}`)).toBe('KEN');
  expect(countryOf('Nils Lund', `KUWAIT, March 12 (KUNA) -- ${rest.replace("Kenya's", "Kuwait's")}`)).toBe('KWT');
});
it('is that whose concern, readiness or commitment the people without a state voice', () => {
  expect(countryOf('Nils Lund', "President Nils Lund received Foreign Minister of Norway Erik Sund. The President asserted Kenya's full commitment to peace.")).toBe('KEN');
  expect(countryOf('Nils Lund', "President Nils Lund received Foreign Minister of Norway Erik Sund. They discussed Kenya's full commitment to peace.")).toBeUndefined();
});
it('is told by a state’s name right before a title', () => {
  expect(countryOf('Paul Tarn', `${START} met his Botswana counterpart, President Paul Tarn.`)).toBe('BWA');
  expect(countryOf('Paul Tarn', `${START} met the Papua New Guinean minister Paul Tarn.`)).toBe('PNG');
});
it('is no state that is only spoken of as at war with another', () => {
  const text = 'Minister of State Paul Tarn spoke with Russian Foreign Minister Sergei Belov. They discussed the Russia-Ukraine war and the call between President Hall and President Wolkow.';
  for (const name of ['Paul Tarn', 'Hall', 'Wolkow']) expect(countryOf(name, text)).toBeUndefined();
  expect(countryOf('Paul Tarn', 'Minister Paul Tarn spoke with Russian Foreign Minister Sergei Belov about relations between Russia and Norway.')).toBe('NOR');
});
it('is that of the side on which the text says they were there', () => {
  const text = `${START} met Kenyan President Joseph Wanyonyi. On the Kenyan side, the meeting was attended by Ambassador to the Kingdom Grace Otieno and Assistant Minister Peter Mwangi.`;
  expect(countryOf('Grace Otieno', text)).toBe('KEN');
  expect(countryOf('Peter Mwangi', text)).toBe('KEN');
  const both = `${START} met Kenyan President Joseph Wanyonyi. It was attended on the Kenyan side by Minister Grace Otieno, and on the Norwegian side by State Secretary Anna Holm.`;
  expect(countryOf('Grace Otieno', both)).toBe('KEN');
  expect(countryOf('Anna Holm', both)).toBe('NOR');
});
it('is open beside those whom the text calls by their states', () => {
  expect(countryOf('Anna Holm', `${START} met Kenyan President Joseph Wanyonyi. Minister Anna Holm was also present.`)).toBeUndefined();
});
it('is that of the state that has the office before the name', () => {
  expect(countryOf('Anna Lund', "The plans were signed by Secretary Grace Otieno and Norway's Minister of Foreign Affairs, Anna Lund.")).toBe('NOR');
  expect(countryOf('Omar Saleh', 'The King received on Monday Kenyan Minister of Foreign Affairs Prince Omar Saleh.')).toBe('KEN');
  expect(countryOf('Paul Tarn', 'He took part in talks between the Norwegian Minister of Trade and President Paul Tarn.')).toBeUndefined();
});
it('is not that of the guest or counterpart named before who acts', () => {
  expect(countryOf('Paul Tarn', 'Minister Paul Tarn received Kenyan Trade Minister Joseph Wanyonyi. Welcoming the Kenyan guest, Tarn said he was glad.')).toBeUndefined();
  expect(countryOf('Paul Tarn', 'In a call with his Kenyan counterpart Joseph Wanyonyi, Minister Paul Tarn gave thanks. The Kenyan minister agreed.')).toBeUndefined();
});
it('is told by what someone is called who speaks for a state', () => {
  expect(countryOf('Paul Tarn', 'Foreign Minister Paul Tarn condemned the attack. In a call with his Kenyan counterpart Joseph Wanyonyi, the top Norwegian diplomat voiced concern.')).toBe('NOR');
});
it('is not that of the guest who is asked to carry greetings home', () => {
  expect(countryOf('Paul Tarn', 'Minister Paul Tarn met on Tuesday Kenyan Ambassador Joseph Wanyonyi. He asked Wanyonyi to convey his greetings to the leaders of his country.')).toBeUndefined();
});
