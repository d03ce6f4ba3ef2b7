/** The rule by which those at a conference are read. */
import type { Rule } from '../../rule.ts';

export const conferenceRules: readonly Rule[] = [
  {
    id: 'encounters.took-part',
    part: 'encounters',
    intent: 'Who takes part in a conference, or does something there, was at it.',
    examples: [
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway spoke today with Foreign Minister Joseph Wanyonyi of Kenya. They looked forward to seeing one another at the Arctic Summit in Bergen in July.',
        published: '2031-05-06',
        yields: { kind: 'conference', status: 'planned', date: '2031-07', place: 'Bergen', people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'de',
        text: 'Außenministerin Eva Stern nahm am 3. Mai 2031 in Wien an der Klimakonferenz der Vereinten Nationen teil.',
        yields: { kind: 'conference', place: 'Wien', date: '2031-05-03', people: [{ name: 'Eva Stern' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Foreign Minister Anna Lund looked forward to seeing the paintings at the museum in July.', published: '2031-05-06' },
      { language: 'de', text: 'Außenministerin Eva Stern nahm an der Abstimmung teil.' },
    ],
  },
];
