/** The rules by which ceremonies are read: credentials, wreaths and openings. */
import type { Rule } from '../../rule.ts';

export const ceremonyRules: readonly Rule[] = [
  {
    id: 'encounters.presented-credentials',
    part: 'encounters',
    intent: 'The credentials of an ambassador, handed over or accepted, make a ceremony.',
    examples: [
      {
        language: 'en',
        text: 'Kenyan President Ali Tarn accepted credentials from the heads of three missions on Monday. The letters of credence were presented by Ambassador of Norway Anna Holm and Ambassador of Peru Rosa Diaz.',
        published: '2031-05-09',
        yields: {
          kind: 'ceremony',
          date: '2031-05-05',
          people: [
            { name: 'Ali Tarn', part: 'host' },
            { name: 'Anna Holm', part: 'guest' },
            { name: 'Rosa Diaz', part: 'guest' },
          ],
        },
      },

      {
        language: 'en',
        text: 'President Juri Malkow received a copy of the credentials of Erik Sund, ambassador of Norway to the Kingdom.',
        yields: {
          kind: 'ceremony',
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Der norwegische Botschafter Erik Sund überreichte Präsident Juri Malkow sein Beglaubigungsschreiben.',
        yields: {
          kind: 'ceremony',
          people: [
            { name: 'Erik Sund', part: 'guest' },
            { name: 'Juri Malkow', part: 'host' },
          ],
        },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Norwegian Ambassador Erik Sund handed over the personal letter of King Olaf Berg to President Juri Malkow.' },
      { language: 'de', text: 'Der norwegische Botschafter Erik Sund überreichte Präsident Juri Malkow ein Geschenk.' },
    ],
  },
  {
    id: 'encounters.laid-wreath',
    part: 'encounters',
    intent: 'Who lays a wreath holds a ceremony.',
    examples: [
      {
        language: 'en',
        text: "Foreign Minister Anna Lund of Norway met the visiting delegation of the Workers' Party of Kenya headed by Joseph Wanyonyi on Monday. Earlier that day, the delegation laid a wreath before the Friendship Tower.",
        published: '2031-05-06',
        yields: { kind: 'ceremony', date: '2031-05-05', place: 'Friendship Tower', people: [{ name: 'Joseph Wanyonyi' }] },
      },
      { language: 'de', text: 'Der norwegische Außenminister Erik Sund legte am Ehrenmal in Wien gemeinsam mit Außenministerin Eva Stern einen Kranz nieder.', yields: { kind: 'ceremony' } },
    ],
    counterexamples: [{ language: 'de', text: 'Der norwegische Außenminister Erik Sund legte das Amt nieder.' }],
  },
  {
    id: 'encounters.inaugurated',
    part: 'encounters',
    intent: 'What two inaugurate together is a ceremony.',
    examples: [
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm will open an exhibition of Norwegian art in Mombasa tomorrow.',
        published: '2031-05-09',
        yields: { kind: 'ceremony', status: 'planned', date: '2031-05-10', place: 'Mombasa', people: [{ name: 'Anna Holm', part: 'principal' }] },
      },

      {
        language: 'de',
        text: 'Präsident Juri Malkow weihte zusammen mit dem norwegischen Außenminister Erik Sund die Brücke ein.',
        yields: { kind: 'ceremony', people: [{ name: 'Juri Malkow' }, { name: 'Erik Sund' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Norwegian Minister Anna Holm will open the debate in Mombasa tomorrow.', published: '2031-05-09' },
      { language: 'de', text: 'Präsident Juri Malkow weihte die Brücke ein.' },
    ],
  },
];
