/** The rules by which encounters are read that a noun tells, in a sentence or in a heading. */
import type { Rule } from '../../rule.ts';

export const nounRules: readonly Rule[] = [
  {
    id: 'encounters.named',
    part: 'encounters',
    intent: 'A noun names an encounter where the text says with whom, when or that it takes place.',
    examples: [
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm today ended a visit to Kenya with a meeting with Kenyan Minister Joseph Wanyonyi.',
        published: '2031-05-09',
        yields: { kind: 'meeting', date: '2031-05-09', people: [{ name: 'Anna Holm' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm was received by President Ali Tarn of Kenya on Monday ahead of talks with Kenyan Minister Joseph Wanyonyi.',
        published: '2031-05-09',
        yields: {
          kind: 'talks',
          status: 'held',
          date: '2031-05-05',
          people: [
            { name: 'Anna Holm', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },

      {
        language: 'en',
        text: 'Norwegian President Anna Holm hosted Kenyan President Joseph Wanyonyi in Oslo on 5 May. The talks concluded with the signing of a treaty.',
        published: '2031-05-09',
        yields: { kind: 'signing', status: 'held', date: '2031-05-05', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'Norwegian President Anna Holm hosted Kenyan President Joseph Wanyonyi in Oslo on 5 May. The visit saw the signing of two memoranda.',
        published: '2031-05-09',
        yields: { kind: 'signing', status: 'held', date: '2031-05-05' },
      },
      {
        language: 'de',
        text: 'Die norwegische Ministerin Eva Stern traf am 5. Mai den kenianischen Minister Joseph Wanyonyi. Anschließend kam es zur Unterzeichnung eines Abkommens.',
        published: '2031-05-09',
        yields: { kind: 'signing', status: 'held', date: '2031-05-05', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'de',
        text: 'Am 5. Mai kam es in Oslo zu einem Treffen zwischen Ministerin Eva Stern und Minister Joseph Wanyonyi.',
        published: '2031-05-09',
        yields: {
          kind: 'meeting',
          status: 'held',
          date: '2031-05-05',
          people: [
            { name: 'Eva Stern', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Minister Anna Holm of Norway met Minister Joseph Wanyonyi of Kenya on 5 May. They discussed the next session of the Joint Commission, due to take place in Nairobi in November.',
        published: '2031-05-09',
        yields: { kind: 'talks', status: 'planned', date: '2031-11', place: 'Nairobi', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'On 5 May, President Joseph Wanyonyi of Kenya paid an official visit to Norway. The programme included a meeting with Speaker Anna Lund.',
        published: '2031-05-06',
        yields: { kind: 'meeting', date: '2031-05-05', people: [{ name: 'Joseph Wanyonyi' }, { name: 'Anna Lund' }] },
      },
      {
        language: 'en',
        text: 'Minister Anna Lund of Norway met President Joseph Wanyonyi of Kenya on 5 May. The two sides recalled the visit of President Erik Sund to Nairobi in November 2030.',
        published: '2031-05-06',
        yields: { kind: 'visit', status: 'recalled', date: '2030-11', people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'President Joseph Wanyonyi of Kenya was received by President Erik Sund in Oslo on 5 May. The Kenyan delegation was returning the visit of President Erik Sund to Kenya in November 2030.',
        published: '2031-05-06',
        yields: { kind: 'visit', status: 'recalled', date: '2030-11', place: 'Kenya', people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
      {
        language: 'de',
        text: 'Am 5. Mai reiste Präsident Joseph Wanyonyi von Kenia zu einem Besuch nach Norwegen. Zum Programm gehörte ein Treffen mit Ministerin Anna Lund.',
        published: '2031-05-06',
        yields: { kind: 'meeting', date: '2031-05-05', people: [{ name: 'Joseph Wanyonyi' }, { name: 'Anna Lund' }] },
      },
      {
        language: 'de',
        text: 'Bei einem Treffen in Oslo dankte Präsident Erik Sund dem kenianischen Minister Joseph Wanyonyi.',
        yields: { kind: 'meeting', people: [{ name: 'Erik Sund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'During a meeting in Oslo, President Erik Sund thanked Kenyan Minister Joseph Wanyonyi.',
        yields: { kind: 'meeting', people: [{ name: 'Erik Sund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'Ambassador Anna Lund handed over a letter from King Olav to President Joseph Wanyonyi during a meeting in Nairobi on Monday.',
        published: '2031-05-06',
        yields: { kind: 'meeting', date: '2031-05-05', people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'de',
        text: 'Bei einem Treffen in Nairobi übergab Botschafterin Anna Lund Präsident Joseph Wanyonyi ein Schreiben.',
        yields: { kind: 'meeting', people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'President Erik Sund received President Joseph Wanyonyi of Kenya in Oslo on Monday. The talks were followed by a working lunch.',
        published: '2031-05-06',
        yields: {
          kind: 'meal',
          date: '2031-05-05',
          people: [
            { name: 'Erik Sund', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Präsident Erik Sund empfing am Montag Präsident Joseph Wanyonyi von Kenia in Oslo. Die Gespräche wurden bei einem Abendessen fortgesetzt.',
        published: '2031-05-06',
        yields: {
          kind: 'meal',
          people: [
            { name: 'Erik Sund', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: "Foreign Minister Anna Lund of Norway met Foreign Minister Joseph Wanyonyi of Kenya in Oslo on Monday. They reviewed the Declaration adopted during President Nils Berg's state visit to Nairobi, in August 2029.",
        published: '2031-05-06',
        yields: { kind: 'visit', status: 'recalled', date: '2029-08', place: 'Nairobi', people: [{ name: 'Nils Berg', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'The 4th session of the Norway-Kenya Joint Commission was held in Oslo on Monday under the co-chairmanship of Foreign Minister Anna Lund and Kenyan Foreign Minister Joseph Wanyonyi.',
        published: '2031-05-06',
        yields: { kind: 'talks', date: '2031-05-05', people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'President Joseph Wanyonyi of Kenya received President Erik Sund of Norway in Nairobi on Monday. The two Heads of State witnessed the signing of an agreement. The agreement was signed on Monday by Minister Grace Otieno of Kenya and Minister Anna Lund of Norway.',
        published: '2031-05-06',
        yields: {
          kind: 'signing',
          date: '2031-05-05',
          people: [
            { name: 'Joseph Wanyonyi', part: 'present' },
            { name: 'Erik Sund', part: 'present' },
            { name: 'Grace Otieno', part: 'principal' },
            { name: 'Anna Lund', part: 'principal' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway spoke today with Foreign Minister Joseph Wanyonyi of Kenya. They discussed preparations for the June 5 Strategic Dialogue in Bergen.',
        published: '2031-05-06',
        yields: { kind: 'talks', status: 'planned', date: '2031-06-05', place: 'Bergen', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway spoke today with Foreign Minister Joseph Wanyonyi of Kenya. The two sides looked forward to the third session of the Joint Commission, to be held in Nairobi in November.',
        published: '2031-05-06',
        yields: { kind: 'talks', status: 'planned', date: '2031-11', place: 'Nairobi' },
      },
      {
        language: 'en',
        text: 'A telephone conversation took place between Foreign Minister Anna Lund of Norway and the Kenyan Foreign Minister Joseph Wanyonyi on 5 May.',
        published: '2031-05-06',
        yields: { kind: 'call', date: '2031-05-05', sides: ['NOR', 'KEN'], people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'Norwegian President Nils Lund made the remarks in a meeting with Kenyan Foreign Minister Joseph Wanyonyi in Oslo on Monday.',
        published: '2031-05-06',
        yields: { kind: 'meeting', date: '2031-05-05', place: 'Oslo', people: [{ name: 'Nils Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'Norwegian President Nils Lund told his Kenyan counterpart Joseph Wanyonyi in a phone call on Monday that trade had grown.',
        published: '2031-05-06',
        yields: { kind: 'call', date: '2031-05-05', people: [{ name: 'Nils Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway and the Kenyan Foreign Minister Joseph Wanyonyi held a tête-à-tête meeting in Oslo on 4 May, followed by talks between delegations.',
        published: '2031-05-06',
        yields: { kind: 'talks', status: 'held', date: '2031-05-04', place: 'Oslo', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway met the Kenyan minister Joseph Wanyonyi in Oslo. They discussed the follow-up to the last political dialogue between the two countries, on 28 March 2031 in Bergen.',
        published: '2031-05-06',
        yields: { kind: 'talks', status: 'recalled', date: '2031-03-28', place: 'Bergen', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway met the Kenyan minister Joseph Wanyonyi in Oslo. Both agreed to speak again in the margins of the next Norway-Kenya Partnership Council, scheduled for 16 June in Nairobi.',
        published: '2031-05-06',
        yields: { kind: 'talks', status: 'planned', date: '2031-06-16', place: 'Nairobi', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway met the Kenyan minister Joseph Wanyonyi in Oslo. Norway has organised a ministerial conference to be held in Bergen on the issue of the courts.',
        published: '2031-05-06',
        yields: { kind: 'conference', status: 'planned', place: 'Bergen', sides: ['NOR'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway met the Kenyan Foreign Minister Joseph Wanyonyi in Oslo on Monday. He announced that he would visit Norway in November to attend the 3rd Joint Commission Meeting.',
        published: '2031-05-06',
        yields: { kind: 'talks', status: 'planned', date: '2031-11', place: 'Norway', sides: ['KEN', 'NOR'] },
      },
      {
        language: 'en',
        text: 'On Thursday, Foreign Minister Anna Lund will travel to Nairobi for talks with Foreign Minister Joseph Wanyonyi of Kenya.',
        published: '2031-05-06',
        yields: { kind: 'talks', status: 'planned', date: '2031-05-08', place: 'Nairobi', people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: "Foreign Minister Eva Stern met with Kenyan Foreign Minister Joseph Wanyonyi, discussing President Juri Malkow's forthcoming state visit to Kenya in September.",
        published: '2031-08-07',
        yields: { kind: 'visit', status: 'planned', date: '2031-09' },
      },
      {
        language: 'de',
        text: 'Der norwegische Minister Erik Sund traf am 2. Mai in Oslo die peruanische Ministerin Ana Torres. Anschließend wohnten beide der Unterzeichnung eines Protokolls bei.',
        published: '2031-05-02',
        yields: {
          kind: 'signing',
          people: [
            { name: 'Erik Sund', part: 'present' },
            { name: 'Ana Torres', part: 'present' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Minister Erik Sund informierte Ministerin Ana Torres über die Ergebnisse der jüngsten norwegisch-kenianischen Verhandlungsrunde in Nairobi.',
        published: '2031-05-02',
        yields: { kind: 'talks', status: 'recalled', place: 'Nairobi' },
      },
      {
        language: 'de',
        text: 'Am 2. Mai fand in Wien ein Treffen im kleinen Format mit Bundesministerin Beate Holm statt.',
        published: '2031-05-02',
        yields: { kind: 'meeting', status: 'held', date: '2031-05-02', people: [{ name: 'Beate Holm' }] },
      },
      {
        language: 'de',
        text: 'Beim Treffen zwischen Außenministerin Eva Stern und Außenminister Erik Sund ging es um den Handel.',
        yields: { kind: 'meeting', people: [{ name: 'Eva Stern' }, { name: 'Erik Sund' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Norwegian Minister Anna Holm ended her speech with thanks to Kenyan Minister Joseph Wanyonyi.', published: '2031-05-09' },

      {
        language: 'en',
        text: 'Norwegian President Anna Holm hosted Kenyan President Joseph Wanyonyi in Oslo on 5 May. The talks will conclude with the signing of a treaty.',
        published: '2031-05-09',
      },
      {
        language: 'de',
        text: 'Die norwegische Ministerin Eva Stern traf am 5. Mai den kenianischen Minister Joseph Wanyonyi. Dabei kam es nicht zur Unterzeichnung eines Abkommens.',
        published: '2031-05-09',
      },
      { language: 'de', text: 'Am 5. Mai kam es in Oslo zu einem Streit zwischen Ministerin Eva Stern und Minister Joseph Wanyonyi.', published: '2031-05-09' },
      {
        language: 'en',
        text: 'Minister Anna Holm of Norway met Minister Joseph Wanyonyi of Kenya on 5 May. They postponed the next session of the Joint Commission, due to the floods in Nairobi in November.',
        published: '2031-05-09',
      },
      { language: 'en', text: 'The programme of the conference in Oslo included a speech by Minister Joseph Wanyonyi of Kenya on art.' },
      { language: 'de', text: 'Das Programm der Messe umfasste einen Vortrag des kenianischen Ministers Joseph Wanyonyi.' },
      { language: 'en', text: 'The programme of the festival in Oslo included meetings with artists and a visit to the port.' },
      { language: 'en', text: 'President Erik Sund praised the journey of the pupils to Kenya in November 2030.', published: '2031-05-06' },
      { language: 'en', text: 'Foreign Minister Anna Lund of Norway cancelled her visit to Kenya.', published: '2031-05-06' },
      { language: 'de', text: 'Bei einer Debatte in Oslo dankte Präsident Erik Sund dem kenianischen Minister Joseph Wanyonyi.' },

      { language: 'en', text: 'During a debate in Oslo, President Erik Sund thanked Kenyan Minister Joseph Wanyonyi.' },

      { language: 'en', text: 'Foreign Minister Anna Lund of Norway voiced readiness for a new round of consultations.', published: '2031-05-06' },
      { language: 'en', text: 'Minister Anna Lund of Norway gave a speech in Oslo on 4 May, followed by talks about art.', published: '2031-05-06' },
      { language: 'en', text: 'Norwegian President Nils Lund told Kenyan journalist Joseph Wanyonyi in a book about a phone call that trade had grown.', published: '2031-05-06' },
      { language: 'en', text: 'Minister Anna Lund presented the next budget of Norway, scheduled for 16 June in Oslo.', published: '2031-05-06' },
      { language: 'en', text: 'Foreign Minister Anna Lund of Norway said that the negotiations with Kenya should be concluded by June.', published: '2031-01-06' },
      { language: 'de', text: 'Außenministerin Eva Stern sagte, ein Treffen könne nützen.' },
    ],
  },
  {
    id: 'encounters.named-in-heading',
    part: 'encounters',
    intent: 'A heading without a verb names the encounter that the text is about.',
    examples: [
      {
        language: 'de',
        text: 'Besuch des norwegischen Außenministers Erik Sund in Bern\n\nDer Handel stand im Mittelpunkt der Gespräche.',
        yields: { kind: 'visit', place: 'Bern', people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
    ],
    counterexamples: [{ language: 'de', text: 'Neue Wege im Handel mit Norwegen\n\nAußenminister Erik Sund sprach darüber.' }],
  },
];
