/** The rules by which those who meet, call or call on each other are read. */
import type { Rule } from '../../rule.ts';

export const meetingRules: readonly Rule[] = [
  {
    id: 'encounters.met',
    part: 'encounters',
    intent: 'Two parties who meet, one the other or both each other, have a meeting.',
    examples: [
      {
        language: 'en',
        text: 'In Nairobi on Monday, Norwegian Minister Anna Holm and Kenyan Minister Joseph Wanyonyi agreed to upgrade ties.',
        published: '2031-05-09',
        yields: {
          kind: 'meeting',
          date: '2031-05-05',
          place: 'Nairobi',
          people: [
            { name: 'Anna Holm', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm, who last saw Kenyan Minister Joseph Wanyonyi in Paris in March, spoke of trade.',
        published: '2031-05-09',
        yields: {
          kind: 'meeting',
          status: 'recalled',
          date: '2031-03',
          place: 'Paris',
          people: [
            { name: 'Anna Holm', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },

      {
        language: 'en',
        text: 'In separate meetings on Monday, Norwegian Foreign Minister Anna Lund met Kenyan Foreign Minister Joseph Wanyonyi and Peruvian Foreign Minister Ana Torres.',
        published: '2031-05-06',
        yields: { date: '2031-05-05', sides: ['NOR', 'KEN'], people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'On Monday Minister Paul Tarn met in Oslo with the Kenyan Foreign Minister, Erik Sund, who is making his first visit to Norway.',
        published: '2031-05-06',
        yields: {
          place: 'Oslo',
          people: [
            { name: 'Paul Tarn', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Prime Minister Paul Tarn met on Monday at his office in Oslo with Kenyan Foreign Minister Joseph Wanyonyi.',
        published: '2031-05-06',
        yields: {
          place: 'Oslo',
          people: [
            { name: 'Paul Tarn', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'New York\n\n5 May 2031\n\nThe Secretary-General, Anna Holm, met with Joseph Wanyonyi, Foreign Minister of Kenya. She thanked Kenya for its contribution to the United Nations.',
        published: '2031-05-06',
        yields: { date: '2031-05-05', place: 'New York', sides: ['KEN', 'United Nations'] },
      },
      {
        language: 'en',
        text: "Foreign Minister Eva Stern met Wednesday with Kenyan Foreign Minister Joseph Wanyonyi, discussing President Juri Malkow's forthcoming state visit to Kenya in September.",
        published: '2031-08-07',
        yields: { kind: 'meeting', date: '2031-08-06', people: [{ name: 'Eva Stern' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'Vice Premier Nils Lund met with visiting Kenyan Trade Minister Joseph Wanyonyi in Oslo.',
        yields: {
          people: [
            { name: 'Nils Lund', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      { language: 'en', text: 'Foreign Secretary Jane Harlow met the Kenyan Foreign Minister Joseph Wanyonyi in London.', yields: { kind: 'meeting', status: 'held', place: 'London' } },
      {
        language: 'de',
        text: 'Außenministerin Eva Stern traf in Wien ihren norwegischen Amtskollegen Erik Sund.',
        yields: { kind: 'meeting', place: 'Wien', people: [{ name: 'Eva Stern' }, { name: 'Erik Sund' }] },
      },
      { language: 'de', text: 'Außenministerin Eva Stern kam mit Außenminister Erik Sund zu einem Arbeitsessen zusammen.', yields: { kind: 'meal', status: 'held' } },
      {
        language: 'de',
        text: 'Am Montag wird Minister Erik Sund in Wien von Präsidentin Anna Lund empfangen; anschließend kommt er mit Außenministerin Eva Stern zusammen.',
        published: '2031-05-03',
        yields: { status: 'planned', date: '2031-05-05', place: 'Wien', people: [{ name: 'Erik Sund' }, { name: 'Eva Stern' }] },
      },
      { language: 'de', text: 'Außenministerin Eva Stern wird morgen mit Außenminister Erik Sund zusammentreffen.', published: '2031-05-03', yields: { status: 'planned', date: '2031-05-04' } },
    ],
    counterexamples: [
      { language: 'en', text: 'On Monday, Norwegian Minister Anna Holm and Kenyan Minister Joseph Wanyonyi agreed on trade.', published: '2031-05-09' },
      { language: 'en', text: 'Norwegian Minister Anna Holm saw Kenyan Minister Joseph Wanyonyi as a friend.', published: '2031-05-09' },

      { language: 'de', text: 'Außenministerin Eva Stern traf eine Entscheidung.' },
      { language: 'de', text: 'Außenministerin Eva Stern hat Außenminister Erik Sund nicht getroffen.' },
    ],
  },
  {
    id: 'encounters.called',
    part: 'encounters',
    intent: 'A conversation by telephone or video between two parties is a call.',
    examples: [
      { language: 'de', text: 'Kanzler Paul Tarn telefonierte mit Präsident Juri Malkow.', yields: { kind: 'call', people: [{ name: 'Paul Tarn' }, { name: 'Juri Malkow' }] } },
      {
        language: 'en',
        text: 'Yesterday Secretary Anna Lund called Kenyan Foreign Minister Joseph Wanyonyi to discuss the situation in the region.',
        published: '2031-06-14',
        yields: { kind: 'call', date: '2031-06-13', people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'Secretary Anna Lund of Norway was on the phone with Kenyan Foreign Minister Joseph Wanyonyi on Monday.',
        published: '2031-06-14',
        yields: { kind: 'call', date: '2031-06-09', people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Secretary Anna Lund of Norway was on the board of the bank with Kenyan Foreign Minister Joseph Wanyonyi.', published: '2031-06-14' },
      { language: 'de', text: 'Kanzler Paul Tarn telefonierte lange.' },
      { language: 'en', text: 'Secretary Anna Lund called the Kenyan minister a friend.' },
    ],
  },
  {
    id: 'encounters.called-on',
    part: 'encounters',
    intent: 'Who calls on someone visits him, unless the text tells what he calls on him to do.',
    examples: [
      {
        language: 'en',
        text: 'Mr. TANABE Yuki, Minister for Foreign Affairs of Japan, received a courtesy call from Mr. Erik Sund, Minister of Trade of Norway.',
        published: '2031-05-06',
        yields: {
          kind: 'meeting',
          people: [
            { name: 'TANABE Yuki', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Norwegian Foreign Minister Erik Sund called on President Juri Malkow in Minsk on 13 May 2031.',
        yields: {
          kind: 'meeting',
          date: '2031-05-13',
          place: 'Minsk',
          people: [
            { name: 'Erik Sund', part: 'guest' },
            { name: 'Juri Malkow', part: 'host' },
          ],
        },
      },
      {
        language: 'en',
        text: 'During her stay, State Secretary Anna Kern also called on Kenyan President Joseph Wanyonyi.',
        yields: { kind: 'meeting', people: [{ name: 'Joseph Wanyonyi', part: 'host' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister TANABE Yuki received a wake-up call from Mr. Erik Sund.', published: '2031-05-06' },
      { language: 'en', text: 'Norwegian Foreign Minister Erik Sund called on President Juri Malkow to release the prisoners.' },
    ],
  },
];
