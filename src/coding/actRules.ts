/** Rules for what clauses of ordinary news tell: the deed, and what is told over it. */
import { de, type EventRule, en } from './eventRule.ts';

export const actRules: readonly EventRule[] = [
  {
    id: 'events.deed',
    part: 'events',
    intent: 'A deed that a clause of its own tells of a political actor has the type of the deed.',
    examples: [
      de('Die türkische Polizei nahm am Montag drei norwegische Journalisten fest.', { type: 'COERCE', modes: ['arrest'], cameo: '173' }),
      en('Turkish police arrested three Norwegian journalists on Monday.', { type: 'COERCE', modes: ['arrest'], cameo: '173' }),
      en('Sudan expelled two Norwegian diplomats.', { type: 'SANCTION', modes: ['expel'] }),
      en('Peruvian miners staged a strike on Friday.', { type: 'PROTEST', modes: ['strike'] }),
      en('Egypt has signed a trade agreement with Chile.', { type: 'SUPPORT', cameo: '057' }),
      en('Kenyan teachers went on strike on Friday.', { type: 'PROTEST', modes: ['strike'] }),
      en('The Peruvian prime minister stepped down on Friday.', { type: 'RETREAT' }),
      en('The United States supplied Peru with missiles.', { type: 'AID', cameo: '072' }),
      en('Peru and Chile conducted joint naval patrols.', { type: 'COOPERATE', recipients: [] }),
      en('Peruvian police were deployed to the border.', { type: 'MOBILIZE' }),
    ],
    counterexamples: [
      en('Turkish police did not arrest the Norwegian journalists.'),
      en('The Norwegian journalists, whom Turkish police had arrested, wrote a book.'),
      en('Heavy rain destroyed the harvest.'),
      en('The Peruvian government promised on Friday to compensate the victims.'),
      de('Die türkische Polizei nahm die norwegischen Journalisten nicht fest.'),
    ],
  },
  {
    id: 'events.offered',
    part: 'events',
    intent: 'A deed that is offered or agreed to is AGREE.',
    examples: [
      en('Kenya offered to send medicine to Peru.', { type: 'AGREE' }),
      en('The Peruvian government promised on Friday to compensate the victims.', { type: 'AGREE' }),
      en('Egypt is ready to negotiate with Sudan.', { type: 'AGREE', cameo: '036' }),
    ],
    counterexamples: [en('Chile sent medicine to Peru.'), en('Chile refused to send medicine to Peru.')],
  },
  {
    id: 'events.undertaken',
    part: 'events',
    intent: 'A deed that lies ahead is AGREE where it is friendly and THREATEN where it is not.',
    examples: [
      de('Chile wird den peruanischen Botschafter ausweisen.', { type: 'THREATEN', modes: ['expel'] }),
      en('Kenya will expel the Peruvian ambassador.', { type: 'THREATEN' }),
      en('Kenyan farmers said that they would blockade the port of Peru.', { type: 'THREATEN' }),
      en('Sweden will donate ten ambulances to Kenya.', { type: 'AGREE' }),
    ],
    counterexamples: [en('Sweden donated ten ambulances to Kenya.')],
  },
  {
    id: 'events.refused',
    part: 'events',
    intent: 'A refusal is REJECT, and no CONSULT where a meeting is refused.',
    examples: [en('Sudan refused to meet the Egyptian envoy.', { type: 'REJECT', modes: ['meet'] }), en('Kenya will not release the Peruvian sailors.', { type: 'REJECT' })],
    counterexamples: [en('Sudan agreed to meet the Egyptian envoy.')],
  },
  {
    id: 'events.demanded',
    part: 'events',
    intent: 'A deed that is asked for is REQUEST; one that is asked against a third is ACCUSE.',
    examples: [en('Peru urged Chile to release the sailors.', { type: 'REQUEST', modes: ['yield'] }), en('Norway called for sanctions against Sudan.', { type: 'ACCUSE', cameo: '113' })],
    counterexamples: [en('Peru thanked Chile for the release of the sailors.')],
  },
  {
    id: 'events.threatened',
    part: 'events',
    intent: 'A deed that is threatened is THREATEN, whatever the deed.',
    examples: [de('Die ägyptische Regierung drohte, die Verhandlungen mit Serbien abzubrechen.', { type: 'THREATEN' }), en('Sudan threatened to break off talks with Egypt.', { type: 'THREATEN' })],
    counterexamples: [en('Sudan broke off talks with Egypt.')],
  },
  {
    id: 'events.ended',
    part: 'events',
    intent: 'A friendly deed that ends is SANCTION, a hostile one that ends a yielding.',
    examples: [en('Norway suspended military aid to Sudan.', { type: 'SANCTION', cameo: '1622' }), en('Norway lifted its sanctions against Sudan.', { type: 'RETREAT', cameo: '085' })],
    counterexamples: [en('Norway imposed sanctions on Sudan.')],
  },
];
