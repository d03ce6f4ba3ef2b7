/** The rules by which courtesies are read that two exchange or that come to someone. */
import type { Rule } from '../../rule.ts';
import { MEETING } from './exampleMeeting.ts';

export const receivedRules: readonly Rule[] = [
  {
    id: 'courtesies.exchanged',
    part: 'courtesies',
    intent: 'Two who exchange messages of congratulation, greetings or gifts give them to each other.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow of Armenia and President Anna Holm of Finland exchanged messages of congratulation on the anniversary of diplomatic relations.',
        yields: { kind: 'congratulation', from: 'Juri Malkow', to: 'Anna Holm' },
      },
      {
        language: 'de',
        text: 'Die Präsidenten Juri Malkow von Armenien und Nino Beridse von Georgien trafen sich in Oslo. Juri Malkow und Nino Beridse tauschten Geschenke aus.',
        yields: { kind: 'gift', from: 'Nino Beridse', to: 'Juri Malkow' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow of Armenia and President Anna Holm of Finland exchanged views on trade.' },
      { language: 'de', text: `${MEETING} Juri Malkow und Erik Sund tauschten Meinungen über den Handel aus.` },
    ],
  },
  {
    id: 'courtesies.received',
    part: 'courtesies',
    intent: 'A letter, a greeting or a gift that someone receives comes from its owner.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Malkow received a letter from Queen Anna Holm. The letter was delivered by Erik Sund.',
        yields: { kind: 'letter', from: 'Anna Holm', via: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Malkow received a cable of congratulations from Foreign Minister Ana Tovar of Peru on the anniversary.',
        yields: { kind: 'congratulation', from: 'Ana Tovar', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow of Armenia met the Norwegian Foreign Minister Erik Sund. Erik Sund received a written message from the President.',
        yields: { kind: 'letter', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      { language: 'de', text: `${MEETING} Erik Sund erhielt einen Brief des Präsidenten.`, yields: { kind: 'letter', from: 'Juri Malkow', to: 'Erik Sund' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow of Armenia met the Norwegian Foreign Minister Erik Sund. Erik Sund received no message from the President.' },
      { language: 'de', text: `${MEETING} Erik Sund erhielt einen Bericht des Präsidenten.` },
    ],
  },
];
