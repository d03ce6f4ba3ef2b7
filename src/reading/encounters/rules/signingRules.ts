/** The rule by which signings are read. */
import type { Rule } from '../../rule.ts';

export const signingRules: readonly Rule[] = [
  {
    id: 'encounters.signed',
    part: 'encounters',
    intent: 'The signing of an agreement by two sides is an encounter of its own.',
    examples: [
      {
        language: 'en',
        text: 'Minister Anna Holm of Norway met Minister Joseph Wanyonyi of Kenya on 5 May. The two ministers put their signatures to a treaty on fisheries.',
        published: '2031-05-09',
        yields: {
          kind: 'signing',
          date: '2031-05-05',
          sides: ['NOR', 'KEN'],
          people: [
            { name: 'Anna Holm', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Die norwegische Ministerin Eva Stern traf am 5. Mai den kenianischen Minister Joseph Wanyonyi. Die beiden Minister setzten ihre Unterschrift unter ein Abkommen.',
        published: '2031-05-09',
        yields: {
          kind: 'signing',
          date: '2031-05-05',
          people: [
            { name: 'Eva Stern', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Minister Anna Holm of Norway met Minister Joseph Wanyonyi of Kenya on 5 May. In the presence of the two ministers, Ambassadors Paul Tarn and Eva Stern signed a treaty on fisheries.',
        published: '2031-05-09',
        yields: {
          kind: 'signing',
          people: [
            { name: 'Paul Tarn', part: 'principal' },
            { name: 'Eva Stern', part: 'principal' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Der norwegische Minister Erik Sund empfing am Mittwoch die kenianische Ministerin Anna Lund. Nach Abschluss der Gespräche wurde ein Arbeitsplan für die Jahre 2031/32 unterzeichnet.',
        published: '2031-05-08',
        yields: { kind: 'signing', status: 'held', date: '2031-05-07', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'The Ministry of Trade of Norway and the Ministry of Trade of Kenya signed a memorandum on 5 May in Oslo. The document was inked by Norwegian Minister of Trade Erik Sund and Kenyan Minister of Trade Joseph Wanyonyi, in the presence of Norwegian Ambassador Anna Lund and Kenyan Ambassador Peter Mwangi.',
        published: '2031-05-06',
        yields: {
          kind: 'signing',
          date: '2031-05-05',
          place: 'Oslo',
          sides: ['NOR', 'KEN'],
          people: [
            { name: 'Erik Sund', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
            { name: 'Anna Lund', part: 'present' },
            { name: 'Peter Mwangi', part: 'present' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Foreign Minister Joseph Wanyonyi of Kenya visited Norway on 3-5 May 2031. The minister and Foreign Minister Anna Lund of Norway held talks in Oslo on 4 May. At the end of the talks, the ministers signed a memorandum.',
        published: '2031-05-06',
        yields: { kind: 'signing', status: 'held', date: '2031-05-04' },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway met Foreign Minister Joseph Wanyonyi of Kenya in Oslo on Monday. The dialogue rests on a memorandum of understanding signed by the two ministers in Nairobi in December 2030.',
        published: '2031-05-06',
        yields: { kind: 'signing', status: 'recalled', date: '2030-12', place: 'Nairobi', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway met Foreign Minister Joseph Wanyonyi of Kenya in Oslo on Monday. Following the meeting, the parties signed a memorandum on fisheries.',
        published: '2031-05-06',
        yields: { kind: 'signing', status: 'held', date: '2031-05-05', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway met Foreign Minister Joseph Wanyonyi of Kenya in Oslo. They spoke of the talks on trade, for which the Terms of Reference were signed in March 2031.',
        published: '2031-05-06',
        yields: { kind: 'signing', status: 'recalled', date: '2031-03', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway met Foreign Minister Joseph Wanyonyi of Kenya in Oslo. An agreement on fisheries is to be signed on Thursday.',
        published: '2031-05-06',
        yields: { kind: 'signing', status: 'planned', date: '2031-05-08' },
      },
      {
        language: 'de',
        text: 'Außenministerin Eva Stern und der norwegische Außenminister Erik Sund unterzeichneten ein Abkommen.',
        yields: { kind: 'signing', people: [{ name: 'Eva Stern' }, { name: 'Erik Sund' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Anna Holm of Norway met Minister Joseph Wanyonyi of Kenya on 5 May. The two ministers put their hopes on a treaty on fisheries.', published: '2031-05-09' },
      {
        language: 'de',
        text: 'Die norwegische Ministerin Eva Stern traf am 5. Mai den kenianischen Minister Joseph Wanyonyi. Die beiden Minister setzten ihre Hoffnung auf ein Abkommen.',
        published: '2031-05-09',
      },
      { language: 'en', text: 'The Ministry of Trade of Norway signed a memorandum with a company on 5 May in Oslo.', published: '2031-05-06' },
      { language: 'en', text: 'Foreign Minister Anna Lund of Norway met Foreign Minister Joseph Wanyonyi of Kenya in Oslo. They praised the plan signed by the two presidents.' },
      { language: 'en', text: 'Foreign Minister Anna Lund of Norway met Foreign Minister Joseph Wanyonyi of Kenya in Oslo. The treaty was signed in 2015.' },
      { language: 'de', text: 'Außenministerin Eva Stern und der norwegische Außenminister Erik Sund unterzeichneten kein Abkommen.' },
      { language: 'de', text: 'Das Abkommen ist unterzeichnet. Außenministerin Eva Stern dankte.' },
    ],
  },
];
