/** The rules by which farewells are read. */
import type { Rule } from '../../rule.ts';
import { MEETING } from './exampleMeeting.ts';

export const farewellRules: readonly Rule[] = [
  {
    id: 'courtesies.took-leave',
    part: 'courtesies',
    intent: 'Who takes leave of someone bids farewell.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund was seen off at the airport by Juri Malkow.',
        yields: { kind: 'farewell', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      { language: 'de', text: `${MEETING} Juri Malkow verabschiedete den Außenminister.`, yields: { kind: 'farewell', from: 'Juri Malkow', to: 'Erik Sund' } },
    ],
    counterexamples: [{ language: 'de', text: `${MEETING} Juri Malkow verabschiedete das Gesetz.` }],
  },
  {
    id: 'courtesies.farewell-call',
    part: 'courtesies',
    intent: 'Who pays a farewell call, takes leave or says goodbye bids farewell to whom he calls on; who gives a farewell dinner, to his guest.',
    examples: [
      { language: 'en', text: 'Ambassador Erik Sund of Norway paid a farewell call on President Juri Malkow.', yields: { kind: 'farewell', from: 'Erik Sund', to: 'Juri Malkow' } },
      {
        language: 'en',
        text: 'President Juri Malkow received Ambassador Erik Sund of Norway in a farewell audience on Monday.',
        yields: { kind: 'farewell', from: 'Erik Sund', to: 'Juri Malkow' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Ambassador Erik Sund of Norway paid a courtesy call on President Juri Malkow.' },
      { language: 'en', text: 'Ambassador Erik Sund of Norway did not pay a farewell call on President Juri Malkow.' },
    ],
  },
];
