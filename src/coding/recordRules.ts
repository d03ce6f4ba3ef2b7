/** Rules for what a record has lists for: encounters, words, courtesies, instruments, outcomes. */
import { de, type EventRule, en } from './eventRule.ts';

export const recordRules: readonly EventRule[] = [
  {
    id: 'events.visitor-acts',
    part: 'events',
    intent: 'Of an encounter with host and guest the guest acts and the host receives: CONSULT, visit.',
    examples: [
      de('Bundespräsidentin Anna Muster empfing am 3. Mai 2024 den norwegischen Aussenminister Lars Holm in Bern.', { type: 'CONSULT', modes: ['visit'], cameo: '042' }),
      en('President Anna Muster received the Norwegian Foreign Minister Lars Holm in Bern on 3 May 2024.', { type: 'CONSULT', modes: ['visit'], cameo: '042' }),
    ],
    counterexamples: [
      de('Bundespräsidentin Anna Muster wird am 3. Mai 2024 den norwegischen Aussenminister Lars Holm in Bern empfangen.'),
      de('Bundespräsidentin Anna Muster empfing den norwegischen Aussenminister Lars Holm nicht.'),
      en('President Anna Muster will receive the Norwegian Foreign Minister Lars Holm next week.'),
    ],
  },
  {
    id: 'events.encounter-held',
    part: 'events',
    intent: 'Of an encounter without host and guest all principals act: CONSULT without recipient.',
    examples: [
      de('Der polnische Aussenminister Jan Nowak und der finnische Aussenminister Eero Lahti führten am 4. Juni 2024 in Genf Gespräche.', { type: 'CONSULT', recipients: [] }),
      en('Polish Foreign Minister Jan Nowak and Finnish Foreign Minister Eero Lahti held talks in Geneva on 4 June 2024.', { type: 'CONSULT', recipients: [] }),
    ],
    counterexamples: [
      de('Der polnische Aussenminister Jan Nowak traf den finnischen Aussenminister Eero Lahti nicht.'),
      en('Polish Foreign Minister Jan Nowak did not meet Finnish Foreign Minister Eero Lahti.'),
    ],
  },
  {
    id: 'events.encounter-planned',
    part: 'events',
    intent: 'An announced encounter is AGREE, never CONSULT.',
    examples: [
      de('Der polnische Aussenminister Jan Nowak wird am 4. Juni 2024 den finnischen Aussenminister Eero Lahti in Helsinki treffen.', { type: 'AGREE', cameo: '036' }),
      en('Polish Foreign Minister Jan Nowak will meet Finnish Foreign Minister Eero Lahti in Helsinki on 4 June 2024.', { type: 'AGREE', cameo: '036' }),
    ],
    counterexamples: [
      de('Der polnische Aussenminister Jan Nowak traf am 4. Juni 2024 den finnischen Aussenminister Eero Lahti in Helsinki.'),
      en('Polish Foreign Minister Jan Nowak met Finnish Foreign Minister Eero Lahti in Helsinki on 4 June 2024.'),
    ],
  },
  {
    id: 'events.commitment',
    part: 'events',
    intent: 'What a side binds itself to is AGREE, where no rule of acts knows the deed more exactly.',
    examples: [
      de('Aussenminister Jan Nowak traf in Warschau seinen finnischen Amtskollegen Eero Lahti. Jan Nowak versprach, die gemeinsame Chronik fertig zu schreiben.', { type: 'AGREE', cameo: '030' }),
    ],
    counterexamples: [de('Aussenminister Jan Nowak traf in Warschau seinen finnischen Amtskollegen Eero Lahti. Jan Nowak erläuterte die Lage an der Grenze.')],
  },
  {
    id: 'events.directive',
    part: 'events',
    intent: 'A demand or a request is REQUEST, where no rule of acts knows more exactly what is asked for.',
    examples: [de('Der finnische Aussenminister Eero Lahti traf Jan Nowak in Warschau. Eero Lahti forderte Polen auf, die gemeinsame Chronik fertig zu schreiben.', { type: 'REQUEST' })],
    counterexamples: [
      de('Der finnische Aussenminister Eero Lahti traf Jan Nowak in Warschau. Eero Lahti betonte, die Grenze sei offen.'),
      en('Finnish Foreign Minister Eero Lahti met Jan Nowak in Warsaw. Mr Lahti invited Jan Nowak to visit Helsinki in October.'),
    ],
  },
  {
    id: 'events.expressive',
    part: 'events',
    intent: 'Praise and blame are SUPPORT and ACCUSE; a hope is no event.',
    examples: [de('Der finnische Aussenminister Eero Lahti traf Jan Nowak in Warschau. Eero Lahti kritisierte, dass Polen die Grenze geschlossen hat.', { type: 'ACCUSE' })],
    counterexamples: [
      de('Der finnische Aussenminister Eero Lahti traf Jan Nowak in Warschau. Eero Lahti hoffte auf ruhige Wahlen.'),
      en(
        "Ms. HARUNA Keiko, Minister for Foreign Affairs of Japan, held a meeting with Mr. Anton Reuvers, Minister of Foreign Affairs of the Netherlands, who is visiting Japan. Minister Haruna welcomed Minister Reuvers' visit to Japan.",
      ),
    ],
  },
];
