/** The rules by which courtesies are read that a verb names: thanking, congratulating, inviting, welcoming. */
import type { Rule } from '../../rule.ts';
import { MEETING } from './exampleMeeting.ts';

export const verbRules: readonly Rule[] = [
  {
    id: 'courtesies.thanked',
    part: 'courtesies',
    intent: 'Who thanks someone gives thanks.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund hosted a reception to thank the rescuers.',
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'the rescuers' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund thanked the Armenian government and people for the help accorded to the embassy.',
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'the Armenian government and people' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund thanked Juri Malkow for the hospitality.',
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow von Armenien und Präsidentin Nino Beridse von Georgien trafen sich in Oslo. Aussenminister Erik Sund dankte den beiden Präsidenten für ihr Kommen.',
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'de',
        text: `${MEETING} Erik Sund bedankte sich bei Partei, Staat und Volk Armeniens für die Hilfe.`,
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'Partei, Staat und Volk Armeniens' },
      },
      { language: 'de', text: `${MEETING} Erik Sund dankte dem Präsidenten für die Gastfreundschaft.`, yields: { kind: 'thanks', from: 'Erik Sund', to: 'Juri Malkow' } },
      { language: 'de', text: `${MEETING} Juri Malkow verdankte das langjährige Engagement von Botschafter Olaf Berg.`, yields: { kind: 'thanks', from: 'Juri Malkow', to: 'Olaf Berg' } },
      {
        language: 'de',
        text: `${MEETING} Seitens der Regierung Norwegens wurde dem Präsidenten für die Aufnahme gedankt.`,
        yields: { kind: 'thanks', from: 'der Regierung Norwegens', to: 'Juri Malkow' },
      },
    ],
    counterexamples: [
      { language: 'de', text: `${MEETING} Erik Sund verdankte seiner Ausbildung in Oslo seine Kenntnisse.` },
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. The spokesman denied that Erik Sund had thanked Juri Malkow.' },
      { language: 'de', text: `${MEETING} Erik Sund wird dem Präsidenten danken.` },
    ],
  },
  {
    id: 'courtesies.congratulated',
    part: 'courtesies',
    intent: 'Who congratulates someone gives congratulations; so does who wishes a happy feast.',
    examples: [
      {
        language: 'en',
        text: 'Prime Minister Anna Lund called President Juri Malkow and wished him a happy birthday.',
        yields: { kind: 'congratulation', from: 'Anna Lund', to: 'Juri Malkow' },
      },
      {
        language: 'de',
        text: 'In einem Telegramm an den norwegischen König Olaf Berg hat Präsident Juri Malkow zum Nationalfeiertag gratuliert.',
        yields: { kind: 'congratulation', from: 'Juri Malkow', to: 'Olaf Berg' },
      },
      { language: 'de', text: `${MEETING} Erik Sund gratulierte dem Präsidenten zur Wiederwahl.`, yields: { kind: 'congratulation', from: 'Erik Sund', to: 'Juri Malkow' } },
      {
        language: 'en',
        text: 'Prime Minister Anna Lund called President Juri Malkow to congratulate him on his re-election.',
        yields: { kind: 'congratulation', from: 'Anna Lund', to: 'Juri Malkow' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Prime Minister Anna Lund called President Juri Malkow and wished him a happy journey.' },
      { language: 'de', text: `${MEETING} Erik Sund wollte dem Präsidenten nicht gratulieren.` },
    ],
  },
  {
    id: 'courtesies.condoled',
    part: 'courtesies',
    intent: "Who condoles with someone or shares someone's grief gives condolences.",
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow shared the grief of the Norwegian people.',
        yields: { kind: 'condolence', from: 'Juri Malkow' },
      },
      { language: 'de', text: `${MEETING} Erik Sund kondolierte dem Präsidenten.`, yields: { kind: 'condolence', from: 'Erik Sund', to: 'Juri Malkow' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow shared the view of the Norwegian people.' },
      { language: 'de', text: `${MEETING} Erik Sund half dem Präsidenten.` },
    ],
  },
  {
    id: 'courtesies.invited',
    part: 'courtesies',
    intent: 'Who invites someone, a person, a group or a state, gives an invitation; those who invite together give one.',
    examples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow has been invited to Oslo.', yields: { kind: 'invitation', to: 'Juri Malkow' } },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund invited Juri Malkow to visit Oslo.',
        yields: { kind: 'invitation', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'Foreign Minister Erik Sund of Norway met Foreign Minister Anna Holm of Sweden in Oslo. The two ministers invited representatives from politics, culture and business to a concert.',
        yields: { kind: 'invitation', from: ['Erik Sund', 'Anna Holm'], to: 'representatives from politics, culture and business' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow of Armenia was invited by Foreign Minister Erik Sund to visit Norway.',
        yields: { kind: 'invitation', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      { language: 'de', text: `${MEETING} Erik Sund lud den Präsidenten nach Oslo ein.`, yields: { kind: 'invitation', from: 'Erik Sund', to: 'Juri Malkow' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund invited member states to adopt the code.' },
      { language: 'de', text: `${MEETING} Erik Sund lud die Kisten ab.` },
    ],
  },
  {
    id: 'courtesies.welcomed',
    part: 'courtesies',
    intent: 'Who bids someone welcome gives a welcome; to welcome a step or a plan is approval and no courtesy.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow welcomed the visit of Erik Sund.',
        yields: { kind: 'welcome', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      { language: 'de', text: 'Präsident Juri Malkow hieß den norwegischen Außenminister Erik Sund willkommen.', yields: { kind: 'welcome', from: 'Juri Malkow', to: 'Erik Sund' } },
      {
        language: 'de',
        text: 'Die Präsidenten Juri Malkow von Armenien und Nino Beridse von Georgien trafen sich in Oslo. Der Vorsteher des Departements, Erik Sund, hat die beiden Präsidenten willkommen geheißen.',
        yields: { kind: 'welcome', from: 'Erik Sund', to: 'Nino Beridse' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow welcomed the proposal of Erik Sund.' },
      { language: 'de', text: `${MEETING} Juri Malkow hieß den Vorschlag gut.` },
      { language: 'de', text: `${MEETING} Juri Malkow begrüßte die Reform in Norwegen.` },
    ],
  },
  {
    id: 'courtesies.greeted',
    part: 'courtesies',
    intent: 'Who greets someone gives a greeting.',
    examples: [{ language: 'de', text: `${MEETING} Juri Malkow grüßte Erik Sund herzlich.`, yields: { kind: 'greeting', from: 'Juri Malkow', to: 'Erik Sund' } }],
    counterexamples: [{ language: 'de', text: `${MEETING} Juri Malkow wird Erik Sund grüßen.` }],
  },
];
