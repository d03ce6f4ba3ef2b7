/** The rule by which meals are read that someone gives. */
import type { Rule } from '../../rule.ts';

export const mealRules: readonly Rule[] = [
  {
    id: 'encounters.gave-meal',
    part: 'encounters',
    intent: 'A meal given for someone is an encounter of host and guest.',
    examples: [
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm met the delegation of Kenya led by Joseph Wanyonyi on 5 May. A reception was given for the delegation at the Grand Hotel the same day.',
        published: '2031-05-09',
        yields: { kind: 'meal', date: '2031-05-05', place: 'Grand Hotel', people: [{ name: 'Joseph Wanyonyi', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'The talks were followed by a luncheon hosted by President Juri Malkow in honour of President Joseph Wanyonyi of Kenya.',
        published: '2031-05-06',
        yields: {
          kind: 'meal',
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Norwegian Foreign Minister Erik Sund attended a dinner given by Kenyan Foreign Minister Joseph Wanyonyi in Nairobi on Monday.',
        published: '2031-05-06',
        yields: {
          kind: 'meal',
          date: '2031-05-05',
          people: [
            { name: 'Erik Sund', part: 'guest' },
            { name: 'Joseph Wanyonyi', part: 'host' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow gab ein Essen für den norwegischen Außenminister Erik Sund.',
        yields: {
          kind: 'meal',
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
    ],
    counterexamples: [
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm met the delegation of Kenya led by Joseph Wanyonyi on 5 May. A reception was given for the pupils at the Grand Hotel the same day.',
        published: '2031-05-09',
      },
      { language: 'en', text: 'Norwegian Foreign Minister Erik Sund attended a concert given by Kenyan singer Joseph Wanyonyi.', published: '2031-05-06' },
      { language: 'de', text: 'Präsident Juri Malkow gab dem norwegischen Außenminister Erik Sund das Buch.' },
    ],
  },
];
