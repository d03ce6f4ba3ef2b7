/** The rules by which messages are read. */
import type { Rule } from '../../rule.ts';

export const messageRules: readonly Rule[] = [
  {
    id: 'encounters.sent-message',
    part: 'encounters',
    intent: 'A message or telegram that one side sends to the other is an encounter in writing.',
    examples: [
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm wrote to Kenyan Minister Joseph Wanyonyi on Monday.',
        published: '2031-05-09',
        yields: {
          kind: 'message',
          date: '2031-05-05',
          people: [
            { name: 'Anna Holm', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Die norwegische Ministerin Anna Holm schrieb am Montag an den kenianischen Minister Joseph Wanyonyi.',
        published: '2031-05-09',
        yields: {
          kind: 'message',
          date: '2031-05-05',
          people: [
            { name: 'Anna Holm', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },

      {
        language: 'en',
        text: 'President Anna Holm of Norway congratulated President Joseph Wanyonyi of Kenya in a letter on Monday.',
        published: '2031-05-09',
        yields: {
          kind: 'message',
          date: '2031-05-05',
          sides: ['NOR', 'KEN'],
          people: [
            { name: 'Anna Holm', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Präsidentin Anna Holm aus Norwegen gratulierte dem Präsidenten von Kenia, Joseph Wanyonyi, am Samstag in einem Schreiben zum Nationalfeiertag.',
        published: '2031-05-09',
        yields: {
          kind: 'message',
          date: '2031-05-03',
          people: [
            { name: 'Anna Holm', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },
      {
        language: 'de',
        text: 'In einem Telegramm an den norwegischen König Olaf Berg hat Präsident Juri Malkow am Montag seine Anteilnahme ausgesprochen.',
        published: '2031-05-06',
        yields: { kind: 'message', status: 'held', date: '2031-05-05', people: [{ name: 'Juri Malkow' }, { name: 'Olaf Berg' }] },
      },
      {
        language: 'en',
        text: 'President Juri Malkow of Belarus sent greetings to King Olaf Berg of Norway on the National Day.',
        published: '2031-05-06',
        yields: { kind: 'message', people: [{ name: 'Juri Malkow' }, { name: 'Olaf Berg' }] },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow sandte dem norwegischen Ministerpräsidenten Erik Sund ein Glückwunschtelegramm.',
        yields: { kind: 'message', people: [{ name: 'Juri Malkow' }, { name: 'Erik Sund' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Norwegian Minister Anna Holm wrote a book on Kenyan Minister Joseph Wanyonyi.', published: '2031-05-09' },
      { language: 'de', text: 'Die norwegische Ministerin Anna Holm schrieb ein Buch für den kenianischen Minister Joseph Wanyonyi.', published: '2031-05-09' },

      { language: 'en', text: 'President Anna Holm of Norway congratulated President Joseph Wanyonyi of Kenya in a speech on Monday.', published: '2031-05-09' },
      { language: 'de', text: 'Präsidentin Anna Holm aus Norwegen gratulierte dem Präsidenten von Kenia, Joseph Wanyonyi, am Samstag in einer Rede zum Nationalfeiertag.', published: '2031-05-09' },
      { language: 'de', text: 'In einem Telegramm an den norwegischen König Olaf Berg ist von Präsident Juri Malkow nicht die Rede.' },
      { language: 'en', text: 'Minister Anna Lund of Norway met President Joseph Wanyonyi of Kenya on Monday. King Olaf Berg sent greetings to President Wanyonyi.', published: '2031-05-06' },
      { language: 'de', text: 'Präsident Juri Malkow sandte Beobachter nach Norwegen.' },
    ],
  },
  {
    id: 'encounters.got-message',
    part: 'encounters',
    intent: 'A message that one side gets from the other is an encounter in writing.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received a message of greeting from King Olaf Berg of Norway.',
        yields: { kind: 'message', sides: ['NOR'], people: [{ name: 'Juri Malkow' }, { name: 'Olaf Berg' }] },
      },
      { language: 'de', text: 'Präsident Juri Malkow erhielt ein Glückwunschtelegramm von König Olaf Berg.', yields: { kind: 'message', people: [{ name: 'Juri Malkow' }, { name: 'Olaf Berg' }] } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received a report from King Olaf Berg of Norway.' },
      { language: 'de', text: 'Präsident Juri Malkow erhielt einen Bericht von König Olaf Berg.' },
    ],
  },
  {
    id: 'encounters.exchanged-messages',
    part: 'encounters',
    intent: 'Messages that two sides exchange are an encounter in writing.',
    examples: [
      {
        language: 'en',
        text: 'Letters of congratulation were exchanged by the Foreign Minister of Norway Erik Sund and the Foreign Minister of Austria Eva Stern.',
        yields: { kind: 'message', sides: ['NOR', 'AUT'], people: [{ name: 'Erik Sund' }, { name: 'Eva Stern' }] },
      },
      {
        language: 'de',
        text: 'Der norwegische Präsident Erik Sund und die österreichische Präsidentin Eva Stern tauschten am Montag Glückwunschschreiben aus.',
        yields: { kind: 'message', sides: ['NOR', 'AUT'] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Erik Sund and Eva Stern exchanged experience in forestry.' },
      { language: 'de', text: 'Die Ämter tauschten ihre Schlösser aus.' },
    ],
  },
];
