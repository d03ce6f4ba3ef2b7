/** The rules by which visits are read that a verb tells. */
import type { Rule } from '../../rule.ts';

export const journeyRules: readonly Rule[] = [
  {
    id: 'encounters.visited',
    part: 'encounters',
    intent: 'Who visits a country, a place or a person is guest of a visit.',
    examples: [
      {
        language: 'de',
        text: 'Der kenianische Präsident Joseph Wanyonyi besuchte gemeinsam mit Ministerpräsidentin Eva Stern am Montag das Museum in Oslo.',
        published: '2031-05-09',
        yields: { kind: 'visit', date: '2031-05-05', place: 'Oslo', people: [{ name: 'Joseph Wanyonyi', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund met the Kenyan Foreign Minister Joseph Wanyonyi in Oslo. She announced that she would visit Nairobi in November to open the embassy.',
        published: '2031-05-06',
        yields: { kind: 'visit', status: 'planned', date: '2031-11', place: 'Nairobi', people: [{ name: 'Anna Lund', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund looks forward to visiting Kenya in November.',
        published: '2031-05-06',
        yields: { kind: 'visit', status: 'planned', date: '2031-11', place: 'Kenya' },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund visited Kenya on 3 May 2031 at the invitation of Foreign Minister Joseph Wanyonyi.',
        yields: {
          people: [
            { name: 'Anna Lund', part: 'guest' },
            { name: 'Joseph Wanyonyi', part: 'host' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Außenminister Erik Sund besuchte am 3. Mai 2031 Slowenien.',
        yields: { kind: 'visit', place: 'Slowenien', sides: ['SVN'], people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Foreign Minister Anna Lund looks forward to visiting Kenya.' },
      { language: 'en', text: 'Foreign Minister Anna Lund said that she would visit Kenya if the talks succeeded.' },
      { language: 'de', text: 'Außenminister Erik Sund besuchte eine Ausstellung.' },
    ],
  },
  {
    id: 'encounters.showed-round',
    part: 'encounters',
    intent: 'Who visits something together with a guest shows the guest round: host and guest of a visit.',
    examples: [
      {
        language: 'de',
        text: 'Präsident Juri Malkow besuchte mit dem norwegischen Außenminister Erik Sund die Ausstellung.',
        yields: {
          kind: 'visit',
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
    ],
    counterexamples: [
      { language: 'de', text: 'Der kenianische Präsident Joseph Wanyonyi besuchte gemeinsam mit Ministerpräsidentin Eva Stern am Montag das Museum in Oslo.', published: '2031-05-09' },
      { language: 'de', text: 'Präsident Juri Malkow besuchte die Ausstellung mit großem Vergnügen.' },
    ],
  },
  {
    id: 'encounters.travelled',
    part: 'encounters',
    intent: 'A journey to another country, or one for an encounter, is a visit.',
    examples: [
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm will be in Geneva from 20 to 22 May.',
        published: '2031-05-09',
        yields: { kind: 'visit', status: 'planned', date: '2031-05-20/2031-05-22', place: 'Geneva', people: [{ name: 'Anna Holm', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm leaves today for a working visit to Kenya.',
        published: '2031-05-09',
        yields: { kind: 'visit', date: '2031-05-09', place: 'Kenya', people: [{ name: 'Anna Holm', part: 'guest' }] },
      },

      {
        language: 'de',
        text: 'Der kenianische Präsident Joseph Wanyonyi weilt seit Montag zu einem Staatsbesuch in Norwegen.',
        published: '2031-05-09',
        yields: { kind: 'visit', status: 'held', place: 'Norwegen', people: [{ name: 'Joseph Wanyonyi', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'Minister Stern travels to Kenya and Peru\n\nBefore departing for Nairobi today, Foreign Minister Eva Stern of Norway thanked her partners. In Nairobi, she will meet her Kenyan counterpart Joseph Wanyonyi. On Thursday, she will travel on to Lima for talks with Foreign Minister Ana Torres.',
        published: '2031-05-06',
        yields: { kind: 'visit', status: 'planned', date: '2031-05-06/2031-05-08', place: 'Kenya and Peru', people: [{ name: 'Eva Stern', part: 'guest' }] },
      },
      {
        language: 'de',
        text: 'Die norwegische Ministerin Eva Stern reist am 3. Mai 2031 zu einem Arbeitsbesuch nach Peru.',
        yields: { kind: 'visit', place: 'Peru', people: [{ name: 'Eva Stern', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'The Kenyan Foreign Minister Joseph Wanyonyi was on an official visit to Norway on 3 May 2031.',
        yields: { kind: 'visit', place: 'Norway', people: [{ name: 'Joseph Wanyonyi', part: 'guest' }] },
      },
      {
        language: 'de',
        text: 'Außenminister Erik Sund war am 3. Mai 2031 zu einem Arbeitsbesuch in Peru.',
        yields: { kind: 'visit', place: 'Peru', people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'President Grace Otieno of Kenya arrived in the Kingdom of Norway on 5 May for a two-day visit.',
        published: '2031-05-09',
        yields: { kind: 'visit', date: '2031-05-05/2031-05-06', place: 'Kingdom of Norway', sides: ['KEN', 'NOR'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Eva Stern of Norway will be in Kenya from Monday to Wednesday.',
        published: '2031-05-09',
        yields: { kind: 'visit', status: 'planned', date: '2031-05-12/2031-05-14', place: 'Kenya' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Norwegian Minister Anna Holm leaves the ministry in May.', published: '2031-05-09' },

      { language: 'de', text: 'Der kenianische Präsident Joseph Wanyonyi weilt seit Montag wieder in seinem Amt.', published: '2031-05-09' },
      { language: 'en', text: 'Foreign Minister Eva Stern of Norway will return to Norway on Friday.', published: '2031-05-09' },
      { language: 'de', text: 'Die Delegation reiste mit der Bahn. Ministerin Eva Stern dankte.' },
      { language: 'en', text: 'Minister Eva Stern was optimistic about the visit to Norway.' },
    ],
  },
  {
    id: 'encounters.as-guest',
    part: 'encounters',
    intent: 'Who is someone’s guest is guest of a visit, or of the talks or the meal for which he came.',
    examples: [
      {
        language: 'de',
        text: 'Auf Einladung von Staatssekretärin Eva Stern war der norwegische Vizeaußenminister Erik Sund am 3. Mai zu Konsultationen im Außenministerium zu Gast.',
        yields: {
          kind: 'talks',
          place: 'Außenministerium',
          people: [
            { name: 'Eva Stern', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Der norwegische Außenminister Erik Sund war am 3. Mai bei Präsidentin Anna Lund zu Gast.',
        yields: {
          kind: 'meeting',
          people: [
            { name: 'Anna Lund', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
    ],
    counterexamples: [{ language: 'de', text: 'Der norwegische Außenminister Erik Sund war am 3. Mai als Gast der Messe in guter Stimmung.' }],
  },
  {
    id: 'encounters.paid-visit',
    part: 'encounters',
    intent: 'Who pays a visit to someone or to a country is its guest.',
    examples: [
      {
        language: 'de',
        text: 'Die norwegische Ministerin Eva Stern stattete am Montag Präsident Joseph Wanyonyi einen Höflichkeitsbesuch ab.',
        published: '2031-05-09',
        yields: {
          kind: 'meeting',
          date: '2031-05-05',
          people: [
            { name: 'Eva Stern', part: 'guest' },
            { name: 'Joseph Wanyonyi', part: 'host' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Außenminister Erik Sund stattete der Schweiz einen offiziellen Besuch ab.',
        yields: { kind: 'visit', place: 'Schweiz', sides: ['CHE'], people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
    ],
    counterexamples: [
      { language: 'de', text: 'Die norwegische Ministerin Eva Stern sagte Präsident Joseph Wanyonyi am Montag einen Höflichkeitsbesuch ab.', published: '2031-05-09' },
      { language: 'de', text: 'Außenminister Erik Sund sagte den Besuch in der Schweiz ab.' },
    ],
  },
];
