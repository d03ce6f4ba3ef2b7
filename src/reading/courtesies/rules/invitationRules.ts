/** The rules by which invitations are read that a noun names. */
import type { Rule } from '../../rule.ts';
import { MEETING } from './exampleMeeting.ts';

export const invitationRules: readonly Rule[] = [
  {
    id: 'courtesies.on-invitation',
    part: 'courtesies',
    intent: 'On whose invitation someone comes or a state takes part has invited him or it.',
    examples: [
      {
        language: 'en',
        text: 'Foreign Minister Erik Sund of Norway will travel to Armenia at the invitation of President Juri Malkow.',
        yields: { kind: 'invitation', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      {
        language: 'de',
        text: 'Der norwegische Außenminister Erik Sund besuchte auf Einladung von Präsident Juri Malkow Armenien.',
        yields: { kind: 'invitation', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow führte Gespräche mit Ministerin Anna Lund, die auf seine Einladung in Armenien weilt.',
        yields: { kind: 'invitation', from: 'Juri Malkow', to: 'Anna Lund' },
      },
      {
        language: 'en',
        text: 'At the invitation of the Norwegian presidency, Armenia is taking part in the meetings of the finance ministers.',
        yields: { kind: 'invitation', from: 'the Norwegian presidency', to: 'Armenia' },
      },
    ],
    counterexamples: [{ language: 'de', text: 'Der norwegische Außenminister Erik Sund besuchte auf Wunsch von Präsident Juri Malkow Armenien.' }],
  },
  {
    id: 'courtesies.extended',
    part: 'courtesies',
    intent: 'Who extends, renews or offers an invitation invites, for himself or for whoever it is of.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund extended an invitation to the President to visit Oslo.',
        yields: { kind: 'invitation', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      { language: 'de', text: `${MEETING} Erik Sund sprach dem Präsidenten eine Einladung nach Oslo aus.`, yields: { kind: 'invitation', from: 'Erik Sund', to: 'Juri Malkow' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund extended his stay in Oslo.' },
      { language: 'de', text: `${MEETING} Erik Sund sprach dem Präsidenten keine Einladung nach Oslo aus.` },
    ],
  },
  {
    id: 'courtesies.accepted',
    part: 'courtesies',
    intent: 'Who accepts an invitation has been invited, by whoever the text says that it is of.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund accepted his invitation to travel to Gyumri in November.',
        yields: { kind: 'invitation', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      { language: 'de', text: `${MEETING} Erik Sund nahm die Einladung des Präsidenten zu einem Gegenbesuch mit Dank an.`, yields: { kind: 'invitation', from: 'Juri Malkow', to: 'Erik Sund' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund did not accept the invitation.' },
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund accepted the proposal.' },
      { language: 'de', text: `${MEETING} Erik Sund nahm den Vorschlag des Präsidenten an.` },
    ],
  },
];
