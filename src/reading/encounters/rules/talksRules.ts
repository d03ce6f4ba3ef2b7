/** The rules by which those who talk to each other are read. */
import type { Rule } from '../../rule.ts';

export const talksRules: readonly Rule[] = [
  {
    id: 'encounters.talked',
    part: 'encounters',
    intent: 'Who speaks or confers with someone has talks with him; speaking about something is none.',
    examples: [
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm exchanged views by telephone with Kenyan Minister Joseph Wanyonyi on 5 May.',
        published: '2031-05-09',
        yields: {
          kind: 'call',
          date: '2031-05-05',
          people: [
            { name: 'Anna Holm', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway compared notes with Foreign Minister Joseph Wanyonyi of Kenya in Oslo on Monday.',
        published: '2031-05-06',
        yields: { kind: 'talks', date: '2031-05-05', people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway and her Kenyan counterpart Joseph Wanyonyi discussed the ties in a telephone conversation on Monday.',
        published: '2031-05-06',
        yields: { kind: 'call', date: '2031-05-05' },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway spoke today with Foreign Minister Joseph Wanyonyi of Kenya. The two reviewed the March 3 agreement.',
        published: '2031-05-06',
        yields: { kind: 'talks', date: '2031-05-06' },
      },
      {
        language: 'en',
        text: 'After the informal discussions of the ministers this week in Brest (France), the EU High Representative for Foreign Policy and Vice President of the European Commission Eva Stern spoke to US Secretary of State John Carver on Saturday.',
        published: '2031-01-12',
        yields: { kind: 'talks', date: '2031-01-11', people: [{ name: 'Eva Stern' }, { name: 'John Carver' }] },
      },
      { language: 'en', text: 'Secretary of State Robert Blake spoke by phone with Peruvian Foreign Minister Ana Torres.', yields: { kind: 'call', status: 'held' } },
      {
        language: 'de',
        text: 'Der norwegische Außenminister Erik Sund sprach mit Präsident Juri Malkow von Armenien über den Handel.',
        yields: { kind: 'talks', people: [{ name: 'Erik Sund' }, { name: 'Juri Malkow' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Norwegian Minister Anna Holm exchanged views by letter with Kenyan Minister Joseph Wanyonyi on 5 May.', published: '2031-05-09' },
      { language: 'en', text: 'Foreign Minister Anna Lund compared the figures with those of Kenyan Minister Joseph Wanyonyi.', published: '2031-05-06' },
      { language: 'en', text: 'Foreign Minister Anna Lund discussed the phone call with her office.', published: '2031-05-06' },
      { language: 'de', text: 'Außenminister Erik Sund sprach über den Handel mit Armenien.' },
    ],
  },
  {
    id: 'encounters.held-talks',
    part: 'encounters',
    intent: 'Talks, consultations or a telephone conversation that someone holds are an encounter of the kind that the noun names.',
    examples: [
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm held talks in Nairobi on Monday.',
        published: '2031-05-09',
        yields: { kind: 'talks', date: '2031-05-05', place: 'Nairobi', sides: ['NOR', 'KEN'], people: [{ name: 'Anna Holm', part: 'principal' }] },
      },
      {
        language: 'de',
        text: 'Die norwegische Ministerin Anna Holm führte am Montag Gespräche in Nairobi.',
        published: '2031-05-09',
        yields: { kind: 'talks', date: '2031-05-05', place: 'Nairobi', people: [{ name: 'Anna Holm', part: 'principal' }] },
      },

      {
        language: 'de',
        text: 'Präsident Karl Berg hat am Mittwoch in Oslo den kenianischen Minister Joseph Wanyonyi empfangen. Berg und Wanyonyi leiteten gemeinsam die siebte Sitzung des Hochrangigen Kooperationsrats.',
        published: '2031-05-09',
        yields: { kind: 'talks', status: 'held', date: '2031-05-07', title: 'siebte Sitzung des Hochrangigen Kooperationsrats' },
      },
      {
        language: 'en',
        text: 'Minister Anna Holm of Norway met Minister Joseph Wanyonyi of Kenya on 5 May. The two sides agreed to hold the 9th Policy Consultation in Nairobi in the first half of next year.',
        published: '2031-05-09',
        yields: { kind: 'talks', status: 'planned', date: '2032-01/2032-06', place: 'Nairobi', title: '9th Policy Consultation' },
      },
      { language: 'en', text: 'The Foreign Ministries of Norway and Kenya held a round of consultations in Oslo.', yields: { kind: 'talks', place: 'Oslo', sides: ['NOR', 'KEN'] } },

      {
        language: 'en',
        text: 'On 5 May Mr. TANABE Yuki, Minister for Foreign Affairs of Japan, held a meeting with Ms. Anna Lund, Minister of Foreign Affairs of Norway, during her visit to Japan.',
        published: '2031-05-06',
        yields: {
          kind: 'meeting',
          date: '2031-05-05',
          people: [
            { name: 'TANABE Yuki', part: 'host' },
            { name: 'Anna Lund', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway and Foreign Minister Joseph Wanyonyi of Kenya co-chaired the 6th session of the Forum for Political, Trade and Cultural Cooperation in Oslo on 5 May.',
        published: '2031-05-06',
        yields: { date: '2031-05-05', title: '6th session of the Forum for Political, Trade and Cultural Cooperation', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund of Norway spoke today with Foreign Minister Joseph Wanyonyi of Kenya. They agreed to convene the Norway-Kenya Supreme Committee in Nairobi next March.',
        published: '2031-05-06',
        yields: { kind: 'talks', status: 'planned', date: '2032-03', place: 'Nairobi', sides: ['NOR', 'KEN'] },
      },
      {
        language: 'en',
        text: 'Norwegian Foreign Minister Erik Sund, Kenyan Foreign Minister Joseph Wanyonyi and Peruvian Foreign Minister Ana Torres held a trilateral meeting in Geneva on Monday.',
        published: '2031-05-06',
        yields: { kind: 'meeting', sides: ['NOR', 'KEN', 'PER'], people: [{ name: 'Erik Sund' }, { name: 'Joseph Wanyonyi' }, { name: 'Ana Torres' }] },
      },
      {
        language: 'en',
        text: 'Norwegian Foreign Minister Erik Sund and Kenyan Foreign Minister Joseph Wanyonyi had an exchange of views on the situation in Peru.',
        published: '2031-05-06',
        yields: { kind: 'talks', sides: ['NOR', 'KEN'] },
      },
      { language: 'en', text: 'Foreign Minister Wang Lei held talks with Kenyan Foreign Minister Joseph Wanyonyi in Nairobi.', yields: { kind: 'talks', status: 'held', place: 'Nairobi' } },
      {
        language: 'de',
        text: 'Wladimir Tarnow führte ein Telefongespräch mit dem türkischen Präsidenten Kemal Sahin.',
        yields: { kind: 'call', people: [{ name: 'Wladimir Tarnow' }, { name: 'Kemal Sahin' }] },
      },
      { language: 'de', text: 'Außenministerin Eva Stern führte Gespräche mit Außenminister Erik Sund.', yields: { kind: 'talks' } },
      {
        language: 'en',
        text: 'Ms. TANABE Yuki, Minister for Foreign Affairs of Japan, held a meeting (for approximately 45 minutes) and a working lunch with Mr. Erik Sund, Minister of Foreign Affairs of Norway.',
        yields: { kind: 'meal', sides: ['JPN', 'NOR'], people: [{ name: 'TANABE Yuki' }, { name: 'Erik Sund' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Norwegian Minister Anna Holm held talks in Oslo on Monday.', published: '2031-05-09' },
      { language: 'de', text: 'Die norwegische Ministerin Anna Holm führte am Montag Gespräche in Oslo.', published: '2031-05-09' },

      {
        language: 'de',
        text: 'Präsident Karl Berg hat am Mittwoch in Oslo den kenianischen Minister Joseph Wanyonyi empfangen. Berg und Wanyonyi leiteten gemeinsam die siebte Etappe des Rennens.',
        published: '2031-05-09',
      },
      {
        language: 'en',
        text: 'Minister Anna Holm of Norway met Minister Joseph Wanyonyi of Kenya on 5 May. The two sides refused to hold the 9th Policy Consultation in Nairobi in the first half of next year.',
        published: '2031-05-09',
      },
      { language: 'en', text: 'The Foreign Ministry of Norway held a round of consultations in Oslo.' },

      { language: 'en', text: 'Foreign Minister Anna Lund of Norway held the floor for a speech on Trade and Cultural Cooperation.', published: '2031-05-06' },
      { language: 'de', text: 'Außenministerin Eva Stern führte keine Gespräche mit Außenminister Erik Sund.' },
      { language: 'de', text: 'Außenministerin Eva Stern führte die Delegation an.' },
    ],
  },
];
