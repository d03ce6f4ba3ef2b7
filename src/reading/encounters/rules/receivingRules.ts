/** The rules by which receptions are read: who receives whom, and who takes leave of whom. */
import type { Rule } from '../../rule.ts';

export const receivingRules: readonly Rule[] = [
  {
    id: 'encounters.received',
    part: 'encounters',
    intent: 'Who receives or welcomes a named guest is host of an audience, a meeting or, where the clause speaks of a visit, a visit.',
    examples: [
      {
        language: 'en',
        text: 'Kenyan President Ali Tarn bade farewell to the outgoing Ambassador of Norway, Paul Sund, on Monday.',
        published: '2031-05-09',
        yields: {
          kind: 'audience',
          date: '2031-05-05',
          people: [
            { name: 'Ali Tarn', part: 'host' },
            { name: 'Paul Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Die norwegische Ministerin Anna Holm verabschiedete am Montag den kenianischen Botschafter Ali Tarn.',
        published: '2031-05-09',
        yields: {
          kind: 'meeting',
          date: '2031-05-05',
          people: [
            { name: 'Anna Holm', part: 'host' },
            { name: 'Ali Tarn', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm will host a working meeting for Kenyan Minister Ali Tarn on Monday.',
        published: '2031-05-09',
        yields: {
          kind: 'meeting',
          status: 'planned',
          date: '2031-05-12',
          people: [
            { name: 'Anna Holm', part: 'host' },
            { name: 'Ali Tarn', part: 'guest' },
          ],
        },
      },

      {
        language: 'de',
        text: 'Die norwegische Ministerin Eva Stern empfing am Montag den kenianischen Botschafter Joseph Wanyonyi zu einem Abschiedsbesuch.',
        published: '2031-05-09',
        yields: {
          kind: 'meeting',
          date: '2031-05-05',
          people: [
            { name: 'Eva Stern', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'President Eva Stern of Norway granted an audience to Kenyan minister Joseph Wanyonyi.',
        yields: {
          kind: 'audience',
          people: [
            { name: 'Eva Stern', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Präsidentin Eva Stern gewährte dem kenianischen Minister Joseph Wanyonyi am Montag in Wien eine Audienz.',
        yields: {
          kind: 'audience',
          people: [
            { name: 'Eva Stern', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern spoke by telephone with Minister Erik Sund today. Earlier in the day the Secretary-General, Anna Holm, had received the Kenyan Ambassador, Paul Tarn.',
        published: '2031-05-06',
        yields: { status: 'held', people: [{ name: 'Anna Holm', part: 'host' }] },
      },
      {
        language: 'en',
        text: 'State President Juri Malkow hosted a reception for Norwegian Ambassador Erik Sund in Minsk on September 11.',
        yields: {
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Das sagte Premierminister Nils Lund beim Empfang der peruanischen Ministerin für Handel, Ana Torres, am 3. Mai 2031 in Oslo.',
        yields: {
          kind: 'meeting',
          date: '2031-05-03',
          place: 'Oslo',
          people: [
            { name: 'Nils Lund', part: 'host' },
            { name: 'Ana Torres', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Außenministerin Anna Lund empfing ihre Amtskollegen aus Norwegen (Erik Sund) und Kenia (Joseph Wanyonyi).',
        yields: {
          people: [
            { name: 'Erik Sund', part: 'guest' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund in Minsk.',
        yields: {
          status: 'held',
          place: 'Minsk',
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Ministerpräsident Anton Berg hat am 3. Mai 2031 den norwegischen Außenminister Erik Sund empfangen.',
        yields: {
          kind: 'meeting',
          status: 'held',
          date: '2031-05-03',
          sides: ['NOR'],
          people: [
            { name: 'Anton Berg', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Erik Sund, Außenminister Norwegens, wurde von Staatspräsident Juri Malkow in Audienz empfangen.',
        yields: { kind: 'audience', people: [{ name: 'Juri Malkow', part: 'host' }] },
      },
      {
        language: 'de',
        text: 'Bundeskanzlerin Anna Lund wird den Präsidenten Norwegens, Erik Sund, am 19. Juni 2031 im Bundeskanzleramt begrüßen.',
        published: '2031-06-14',
        yields: { kind: 'meeting', status: 'planned', date: '2031-06-19', place: 'Bundeskanzleramt', people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow empfing im Schloss Ahornhof Erik Sund, den Außenminister Norwegens.',
        yields: { place: 'Schloss Ahornhof', people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Kenyan President Ali Tarn bade farewell to Norwegian Minister Paul Sund at the airport.', published: '2031-05-09' },

      { language: 'en', text: 'Warmly welcoming Kenyan President Joseph Wanyonyi on his visit to Norway, President Anna Holm said that trade was growing.', published: '2031-05-09' },
      { language: 'en', text: 'President Eva Stern of Norway granted an amnesty to Kenyan minister Joseph Wanyonyi.' },

      { language: 'en', text: 'President Juri Malkow hosted a reception for the participants of the festival.' },
      { language: 'de', text: 'Ministerpräsident Anton Berg begrüßte den norwegischen Außenminister Erik Sund.' },
      { language: 'de', text: 'Der norwegische Außenminister Erik Sund wurde von Ministerpräsident Anton Berg nicht empfangen.' },
      { language: 'de', text: 'Außenminister Erik Sund hat den Bericht empfangen.' },
      { language: 'de', text: 'Minister Erik Sund lobte bei einem Empfang des Botschafters Juan Tovar in Oslo das Essen.' },
    ],
  },
];
