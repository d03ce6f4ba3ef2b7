/** The rules by which encounters are read: what in a clause tells that two sides met, and how. */
import type { Rule } from '../rule.ts';

export const encounterRules: readonly Rule[] = [
  {
    id: 'encounters.received',
    part: 'encounters',
    intent: 'Who receives or welcomes a named guest is host of an audience, a meeting or, where the clause speaks of a visit, a visit.',
    examples: [
      {
        language: 'de',
        text: 'Die norwegische Ministerin Eva Stern empfing am Montag den kenianischen Botschafter Joseph Wanyonyi zu einem Abschiedsbesuch.',
        published: '2031-05-09',
        yields: {
          kind: 'meeting',
          date: '2031-05-05',
          people: [
            { name: 'Eva Stern', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'President Eva Stern of Norway granted an audience to Kenyan minister Joseph Wanyonyi.',
        yields: {
          kind: 'audience',
          people: [
            { name: 'Eva Stern', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Präsidentin Eva Stern gewährte dem kenianischen Minister Joseph Wanyonyi am Montag in Wien eine Audienz.',
        yields: {
          kind: 'audience',
          people: [
            { name: 'Eva Stern', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern spoke by telephone with Minister Erik Sund today. Earlier in the day the Secretary-General, Anna Holm, had received the Kenyan Ambassador, Paul Tarn.',
        published: '2031-05-06',
        yields: { status: 'held', people: [{ name: 'Anna Holm', part: 'host' }] },
      },
      {
        language: 'en',
        text: 'State President Juri Malkow hosted a reception for Norwegian Ambassador Erik Sund in Minsk on September 11.',
        yields: {
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Das sagte Premierminister Nils Lund beim Empfang der peruanischen Ministerin für Handel, Ana Torres, am 3. Mai 2031 in Oslo.',
        yields: {
          kind: 'meeting',
          date: '2031-05-03',
          place: 'Oslo',
          people: [
            { name: 'Nils Lund', part: 'host' },
            { name: 'Ana Torres', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Außenministerin Anna Lund empfing ihre Amtskollegen aus Norwegen (Erik Sund) und Kenia (Joseph Wanyonyi).',
        yields: {
          people: [
            { name: 'Erik Sund', part: 'guest' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund in Minsk.',
        yields: {
          status: 'held',
          place: 'Minsk',
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Ministerpräsident Anton Berg hat am 3. Mai 2031 den norwegischen Außenminister Erik Sund empfangen.',
        yields: {
          kind: 'meeting',
          status: 'held',
          date: '2031-05-03',
          sides: ['NOR'],
          people: [
            { name: 'Anton Berg', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Erik Sund, Außenminister Norwegens, wurde von Staatspräsident Juri Malkow in Audienz empfangen.',
        yields: { kind: 'audience', people: [{ name: 'Juri Malkow', part: 'host' }] },
      },
      {
        language: 'de',
        text: 'Bundeskanzlerin Anna Lund wird den Präsidenten Norwegens, Erik Sund, am 19. Juni 2031 im Bundeskanzleramt begrüßen.',
        published: '2031-06-14',
        yields: { kind: 'meeting', status: 'planned', date: '2031-06-19', place: 'Bundeskanzleramt', people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow empfing im Schloss Ahornhof Erik Sund, den Außenminister Norwegens.',
        yields: { place: 'Schloss Ahornhof', people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Warmly welcoming Kenyan President Joseph Wanyonyi on his visit to Norway, President Anna Holm said that trade was growing.', published: '2031-05-09' },
      { language: 'en', text: 'President Eva Stern of Norway granted an amnesty to Kenyan minister Joseph Wanyonyi.' },

      { language: 'en', text: 'President Juri Malkow hosted a reception for the participants of the festival.' },
      { language: 'de', text: 'Ministerpräsident Anton Berg begrüßte den norwegischen Außenminister Erik Sund.' },
      { language: 'de', text: 'Der norwegische Außenminister Erik Sund wurde von Ministerpräsident Anton Berg nicht empfangen.' },
      { language: 'de', text: 'Außenminister Erik Sund hat den Bericht empfangen.' },
      { language: 'de', text: 'Minister Erik Sund lobte bei einem Empfang des Botschafters Juan Tovar in Oslo das Essen.' },
    ],
  },
  {
    id: 'encounters.met',
    part: 'encounters',
    intent: 'Two parties who meet, one the other or both each other, have a meeting.',
    examples: [
      {
        language: 'en',
        text: 'In separate meetings on Monday, Norwegian Foreign Minister Anna Lund met Kenyan Foreign Minister Joseph Wanyonyi and Peruvian Foreign Minister Ana Torres.',
        published: '2031-05-06',
        yields: { date: '2031-05-05', sides: ['NOR', 'KEN'], people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'On Monday Minister Paul Tarn met in Oslo with the Kenyan Foreign Minister, Erik Sund, who is making his first visit to Norway.',
        published: '2031-05-06',
        yields: {
          place: 'Oslo',
          people: [
            { name: 'Paul Tarn', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Prime Minister Paul Tarn met on Monday at his office in Oslo with Kenyan Foreign Minister Joseph Wanyonyi.',
        published: '2031-05-06',
        yields: {
          place: 'Oslo',
          people: [
            { name: 'Paul Tarn', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'New York\n\n5 May 2031\n\nThe Secretary-General, Anna Holm, met with Joseph Wanyonyi, Foreign Minister of Kenya. She thanked Kenya for its contribution to the United Nations.',
        published: '2031-05-06',
        yields: { date: '2031-05-05', place: 'New York', sides: ['KEN', 'United Nations'] },
      },
      {
        language: 'en',
        text: "Foreign Minister Eva Stern met Wednesday with Kenyan Foreign Minister Joseph Wanyonyi, discussing President Juri Malkow's forthcoming state visit to Kenya in September.",
        published: '2031-08-07',
        yields: { kind: 'meeting', date: '2031-08-06', people: [{ name: 'Eva Stern' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'Vice Premier Nils Lund met with visiting Kenyan Trade Minister Joseph Wanyonyi in Oslo.',
        yields: {
          people: [
            { name: 'Nils Lund', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      { language: 'en', text: 'Foreign Secretary Jane Harlow met the Kenyan Foreign Minister Joseph Wanyonyi in London.', yields: { kind: 'meeting', status: 'held', place: 'London' } },
      {
        language: 'de',
        text: 'Außenministerin Eva Stern traf in Wien ihren norwegischen Amtskollegen Erik Sund.',
        yields: { kind: 'meeting', place: 'Wien', people: [{ name: 'Eva Stern' }, { name: 'Erik Sund' }] },
      },
      { language: 'de', text: 'Außenministerin Eva Stern kam mit Außenminister Erik Sund zu einem Arbeitsessen zusammen.', yields: { kind: 'meal', status: 'held' } },
      {
        language: 'de',
        text: 'Am Montag wird Minister Erik Sund in Wien von Präsidentin Anna Lund empfangen; anschließend kommt er mit Außenministerin Eva Stern zusammen.',
        published: '2031-05-03',
        yields: { status: 'planned', date: '2031-05-05', place: 'Wien', people: [{ name: 'Erik Sund' }, { name: 'Eva Stern' }] },
      },
      { language: 'de', text: 'Außenministerin Eva Stern wird morgen mit Außenminister Erik Sund zusammentreffen.', published: '2031-05-03', yields: { status: 'planned', date: '2031-05-04' } },
    ],
    counterexamples: [
      { language: 'de', text: 'Außenministerin Eva Stern traf eine Entscheidung.' },
      { language: 'de', text: 'Außenministerin Eva Stern hat Außenminister Erik Sund nicht getroffen.' },
    ],
  },
  {
    id: 'encounters.called',
    part: 'encounters',
    intent: 'A conversation by telephone or video between two parties is a call.',
    examples: [
      { language: 'de', text: 'Kanzler Paul Tarn telefonierte mit Präsident Juri Malkow.', yields: { kind: 'call', people: [{ name: 'Paul Tarn' }, { name: 'Juri Malkow' }] } },
      {
        language: 'en',
        text: 'Yesterday Secretary Anna Lund called Kenyan Foreign Minister Joseph Wanyonyi to discuss the situation in the region.',
        published: '2031-06-14',
        yields: { kind: 'call', date: '2031-06-13', people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
      {
        language: 'en',
        text: 'Secretary Anna Lund of Norway was on the phone with Kenyan Foreign Minister Joseph Wanyonyi on Monday.',
        published: '2031-06-14',
        yields: { kind: 'call', date: '2031-06-09', people: [{ name: 'Anna Lund' }, { name: 'Joseph Wanyonyi' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Secretary Anna Lund of Norway was on the board of the bank with Kenyan Foreign Minister Joseph Wanyonyi.', published: '2031-06-14' },
      { language: 'de', text: 'Kanzler Paul Tarn telefonierte lange.' },
      { language: 'en', text: 'Secretary Anna Lund called the Kenyan minister a friend.' },
    ],
  },
  {
    id: 'encounters.called-on',
    part: 'encounters',
    intent: 'Who calls on someone visits him, unless the text tells what he calls on him to do.',
    examples: [
      {
        language: 'en',
        text: 'Mr. TANABE Yuki, Minister for Foreign Affairs of Japan, received a courtesy call from Mr. Erik Sund, Minister of Trade of Norway.',
        published: '2031-05-06',
        yields: {
          kind: 'meeting',
          people: [
            { name: 'TANABE Yuki', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Norwegian Foreign Minister Erik Sund called on President Juri Malkow in Minsk on 13 May 2031.',
        yields: {
          kind: 'meeting',
          date: '2031-05-13',
          place: 'Minsk',
          people: [
            { name: 'Erik Sund', part: 'guest' },
            { name: 'Juri Malkow', part: 'host' },
          ],
        },
      },
      {
        language: 'en',
        text: 'During her stay, State Secretary Anna Kern also called on Kenyan President Joseph Wanyonyi.',
        yields: { kind: 'meeting', people: [{ name: 'Joseph Wanyonyi', part: 'host' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister TANABE Yuki received a wake-up call from Mr. Erik Sund.', published: '2031-05-06' },
      { language: 'en', text: 'Norwegian Foreign Minister Erik Sund called on President Juri Malkow to release the prisoners.' },
    ],
  },
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
  {
    id: 'encounters.visited',
    part: 'encounters',
    intent: 'Who visits a country, a place or a person is guest of a visit.',
    examples: [
      {
        language: 'de',
        text: 'Der kenianische Präsident Joseph Wanyonyi besuchte gemeinsam mit Ministerpräsidentin Eva Stern am Montag das Museum in Oslo.',
        published: '2031-05-09',
        yields: { kind: 'visit', date: '2031-05-05', place: 'Oslo', people: [{ name: 'Joseph Wanyonyi', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund met the Kenyan Foreign Minister Joseph Wanyonyi in Oslo. She announced that she would visit Nairobi in November to open the embassy.',
        published: '2031-05-06',
        yields: { kind: 'visit', status: 'planned', date: '2031-11', place: 'Nairobi', people: [{ name: 'Anna Lund', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund looks forward to visiting Kenya in November.',
        published: '2031-05-06',
        yields: { kind: 'visit', status: 'planned', date: '2031-11', place: 'Kenya' },
      },
      {
        language: 'en',
        text: 'Foreign Minister Anna Lund visited Kenya on 3 May 2031 at the invitation of Foreign Minister Joseph Wanyonyi.',
        yields: {
          people: [
            { name: 'Anna Lund', part: 'guest' },
            { name: 'Joseph Wanyonyi', part: 'host' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Außenminister Erik Sund besuchte am 3. Mai 2031 Slowenien.',
        yields: { kind: 'visit', place: 'Slowenien', sides: ['SVN'], people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Foreign Minister Anna Lund looks forward to visiting Kenya.' },
      { language: 'en', text: 'Foreign Minister Anna Lund said that she would visit Kenya if the talks succeeded.' },
      { language: 'de', text: 'Außenminister Erik Sund besuchte eine Ausstellung.' },
    ],
  },
  {
    id: 'encounters.showed-round',
    part: 'encounters',
    intent: 'Who visits something together with a guest shows the guest round: host and guest of a visit.',
    examples: [
      {
        language: 'de',
        text: 'Präsident Juri Malkow besuchte mit dem norwegischen Außenminister Erik Sund die Ausstellung.',
        yields: {
          kind: 'visit',
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
    ],
    counterexamples: [
      { language: 'de', text: 'Der kenianische Präsident Joseph Wanyonyi besuchte gemeinsam mit Ministerpräsidentin Eva Stern am Montag das Museum in Oslo.', published: '2031-05-09' },
      { language: 'de', text: 'Präsident Juri Malkow besuchte die Ausstellung mit großem Vergnügen.' },
    ],
  },
  {
    id: 'encounters.travelled',
    part: 'encounters',
    intent: 'A journey to another country, or one for an encounter, is a visit.',
    examples: [
      {
        language: 'de',
        text: 'Der kenianische Präsident Joseph Wanyonyi weilt seit Montag zu einem Staatsbesuch in Norwegen.',
        published: '2031-05-09',
        yields: { kind: 'visit', status: 'held', place: 'Norwegen', people: [{ name: 'Joseph Wanyonyi', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'Minister Stern travels to Kenya and Peru\n\nBefore departing for Nairobi today, Foreign Minister Eva Stern of Norway thanked her partners. In Nairobi, she will meet her Kenyan counterpart Joseph Wanyonyi. On Thursday, she will travel on to Lima for talks with Foreign Minister Ana Torres.',
        published: '2031-05-06',
        yields: { kind: 'visit', status: 'planned', date: '2031-05-06/2031-05-08', place: 'Kenya and Peru', people: [{ name: 'Eva Stern', part: 'guest' }] },
      },
      {
        language: 'de',
        text: 'Die norwegische Ministerin Eva Stern reist am 3. Mai 2031 zu einem Arbeitsbesuch nach Peru.',
        yields: { kind: 'visit', place: 'Peru', people: [{ name: 'Eva Stern', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'The Kenyan Foreign Minister Joseph Wanyonyi was on an official visit to Norway on 3 May 2031.',
        yields: { kind: 'visit', place: 'Norway', people: [{ name: 'Joseph Wanyonyi', part: 'guest' }] },
      },
      {
        language: 'de',
        text: 'Außenminister Erik Sund war am 3. Mai 2031 zu einem Arbeitsbesuch in Peru.',
        yields: { kind: 'visit', place: 'Peru', people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'President Grace Otieno of Kenya arrived in the Kingdom of Norway on 5 May for a two-day visit.',
        published: '2031-05-09',
        yields: { kind: 'visit', date: '2031-05-05/2031-05-06', place: 'Kingdom of Norway', sides: ['KEN', 'NOR'] },
      },
      {
        language: 'en',
        text: 'Foreign Minister Eva Stern of Norway will be in Kenya from Monday to Wednesday.',
        published: '2031-05-09',
        yields: { kind: 'visit', status: 'planned', date: '2031-05-12/2031-05-14', place: 'Kenya' },
      },
    ],
    counterexamples: [
      { language: 'de', text: 'Der kenianische Präsident Joseph Wanyonyi weilt seit Montag wieder in seinem Amt.', published: '2031-05-09' },
      { language: 'en', text: 'Foreign Minister Eva Stern of Norway will return to Norway on Friday.', published: '2031-05-09' },
      { language: 'de', text: 'Die Delegation reiste mit der Bahn. Ministerin Eva Stern dankte.' },
      { language: 'en', text: 'Minister Eva Stern was optimistic about the visit to Norway.' },
    ],
  },
  {
    id: 'encounters.as-guest',
    part: 'encounters',
    intent: 'Who is someone’s guest is guest of a visit, or of the talks or the meal for which he came.',
    examples: [
      {
        language: 'de',
        text: 'Auf Einladung von Staatssekretärin Eva Stern war der norwegische Vizeaußenminister Erik Sund am 3. Mai zu Konsultationen im Außenministerium zu Gast.',
        yields: {
          kind: 'talks',
          place: 'Außenministerium',
          people: [
            { name: 'Eva Stern', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Der norwegische Außenminister Erik Sund war am 3. Mai bei Präsidentin Anna Lund zu Gast.',
        yields: {
          kind: 'meeting',
          people: [
            { name: 'Anna Lund', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
    ],
    counterexamples: [{ language: 'de', text: 'Der norwegische Außenminister Erik Sund war am 3. Mai als Gast der Messe in guter Stimmung.' }],
  },
  {
    id: 'encounters.paid-visit',
    part: 'encounters',
    intent: 'Who pays a visit to someone or to a country is its guest.',
    examples: [
      {
        language: 'de',
        text: 'Die norwegische Ministerin Eva Stern stattete am Montag Präsident Joseph Wanyonyi einen Höflichkeitsbesuch ab.',
        published: '2031-05-09',
        yields: {
          kind: 'meeting',
          date: '2031-05-05',
          people: [
            { name: 'Eva Stern', part: 'guest' },
            { name: 'Joseph Wanyonyi', part: 'host' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Außenminister Erik Sund stattete der Schweiz einen offiziellen Besuch ab.',
        yields: { kind: 'visit', place: 'Schweiz', sides: ['CHE'], people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
    ],
    counterexamples: [
      { language: 'de', text: 'Die norwegische Ministerin Eva Stern sagte Präsident Joseph Wanyonyi am Montag einen Höflichkeitsbesuch ab.', published: '2031-05-09' },
      { language: 'de', text: 'Außenminister Erik Sund sagte den Besuch in der Schweiz ab.' },
    ],
  },
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
  {
    id: 'encounters.gave-meal',
    part: 'encounters',
    intent: 'A meal given for someone is an encounter of host and guest.',
    examples: [
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm met the delegation of Kenya led by Joseph Wanyonyi on 5 May. A reception was given for the delegation at the Grand Hotel the same day.',
        published: '2031-05-09',
        yields: { kind: 'meal', date: '2031-05-05', place: 'Grand Hotel', people: [{ name: 'Joseph Wanyonyi', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'The talks were followed by a luncheon hosted by President Juri Malkow in honour of President Joseph Wanyonyi of Kenya.',
        published: '2031-05-06',
        yields: {
          kind: 'meal',
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Joseph Wanyonyi', part: 'guest' },
          ],
        },
      },
      {
        language: 'en',
        text: 'Norwegian Foreign Minister Erik Sund attended a dinner given by Kenyan Foreign Minister Joseph Wanyonyi in Nairobi on Monday.',
        published: '2031-05-06',
        yields: {
          kind: 'meal',
          date: '2031-05-05',
          people: [
            { name: 'Erik Sund', part: 'guest' },
            { name: 'Joseph Wanyonyi', part: 'host' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow gab ein Essen für den norwegischen Außenminister Erik Sund.',
        yields: {
          kind: 'meal',
          people: [
            { name: 'Juri Malkow', part: 'host' },
            { name: 'Erik Sund', part: 'guest' },
          ],
        },
      },
    ],
    counterexamples: [
      {
        language: 'en',
        text: 'Norwegian Minister Anna Holm met the delegation of Kenya led by Joseph Wanyonyi on 5 May. A reception was given for the pupils at the Grand Hotel the same day.',
        published: '2031-05-09',
      },
      { language: 'en', text: 'Norwegian Foreign Minister Erik Sund attended a concert given by Kenyan singer Joseph Wanyonyi.', published: '2031-05-06' },
      { language: 'de', text: 'Präsident Juri Malkow gab dem norwegischen Außenminister Erik Sund das Buch.' },
    ],
  },
  {
    id: 'encounters.sent-message',
    part: 'encounters',
    intent: 'A message or telegram that one side sends to the other is an encounter in writing.',
    examples: [
      {
        language: 'en',
        text: 'President Anna Holm of Norway congratulated President Joseph Wanyonyi of Kenya in a letter on Monday.',
        published: '2031-05-09',
        yields: {
          kind: 'message',
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
        text: 'Präsidentin Anna Holm aus Norwegen gratulierte dem Präsidenten von Kenia, Joseph Wanyonyi, am Samstag in einem Schreiben zum Nationalfeiertag.',
        published: '2031-05-09',
        yields: {
          kind: 'message',
          date: '2031-05-03',
          people: [
            { name: 'Anna Holm', part: 'principal' },
            { name: 'Joseph Wanyonyi', part: 'principal' },
          ],
        },
      },
      {
        language: 'de',
        text: 'In einem Telegramm an den norwegischen König Olaf Berg hat Präsident Juri Malkow am Montag seine Anteilnahme ausgesprochen.',
        published: '2031-05-06',
        yields: { kind: 'message', status: 'held', date: '2031-05-05', people: [{ name: 'Juri Malkow' }, { name: 'Olaf Berg' }] },
      },
      {
        language: 'en',
        text: 'President Juri Malkow of Belarus sent greetings to King Olaf Berg of Norway on the National Day.',
        published: '2031-05-06',
        yields: { kind: 'message', people: [{ name: 'Juri Malkow' }, { name: 'Olaf Berg' }] },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow sandte dem norwegischen Ministerpräsidenten Erik Sund ein Glückwunschtelegramm.',
        yields: { kind: 'message', people: [{ name: 'Juri Malkow' }, { name: 'Erik Sund' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'President Anna Holm of Norway congratulated President Joseph Wanyonyi of Kenya in a speech on Monday.', published: '2031-05-09' },
      { language: 'de', text: 'Präsidentin Anna Holm aus Norwegen gratulierte dem Präsidenten von Kenia, Joseph Wanyonyi, am Samstag in einer Rede zum Nationalfeiertag.', published: '2031-05-09' },
      { language: 'de', text: 'In einem Telegramm an den norwegischen König Olaf Berg ist von Präsident Juri Malkow nicht die Rede.' },
      { language: 'en', text: 'Minister Anna Lund of Norway met President Joseph Wanyonyi of Kenya on Monday. King Olaf Berg sent greetings to President Wanyonyi.', published: '2031-05-06' },
      { language: 'de', text: 'Präsident Juri Malkow sandte Beobachter nach Norwegen.' },
    ],
  },
  {
    id: 'encounters.got-message',
    part: 'encounters',
    intent: 'A message that one side gets from the other is an encounter in writing.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received a message of greeting from King Olaf Berg of Norway.',
        yields: { kind: 'message', sides: ['NOR'], people: [{ name: 'Juri Malkow' }, { name: 'Olaf Berg' }] },
      },
      { language: 'de', text: 'Präsident Juri Malkow erhielt ein Glückwunschtelegramm von König Olaf Berg.', yields: { kind: 'message', people: [{ name: 'Juri Malkow' }, { name: 'Olaf Berg' }] } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received a report from King Olaf Berg of Norway.' },
      { language: 'de', text: 'Präsident Juri Malkow erhielt einen Bericht von König Olaf Berg.' },
    ],
  },
  {
    id: 'encounters.exchanged-messages',
    part: 'encounters',
    intent: 'Messages that two sides exchange are an encounter in writing.',
    examples: [
      {
        language: 'en',
        text: 'Letters of congratulation were exchanged by the Foreign Minister of Norway Erik Sund and the Foreign Minister of Austria Eva Stern.',
        yields: { kind: 'message', sides: ['NOR', 'AUT'], people: [{ name: 'Erik Sund' }, { name: 'Eva Stern' }] },
      },
      {
        language: 'de',
        text: 'Der norwegische Präsident Erik Sund und die österreichische Präsidentin Eva Stern tauschten am Montag Glückwunschschreiben aus.',
        yields: { kind: 'message', sides: ['NOR', 'AUT'] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Erik Sund and Eva Stern exchanged experience in forestry.' },
      { language: 'de', text: 'Die Ämter tauschten ihre Schlösser aus.' },
    ],
  },
  {
    id: 'encounters.presented-credentials',
    part: 'encounters',
    intent: 'The credentials of an ambassador, handed over or accepted, make a ceremony.',
    examples: [
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
        language: 'de',
        text: 'Präsident Juri Malkow weihte zusammen mit dem norwegischen Außenminister Erik Sund die Brücke ein.',
        yields: { kind: 'ceremony', people: [{ name: 'Juri Malkow' }, { name: 'Erik Sund' }] },
      },
    ],
    counterexamples: [{ language: 'de', text: 'Präsident Juri Malkow weihte die Brücke ein.' }],
  },
  {
    id: 'encounters.named',
    part: 'encounters',
    intent: 'A noun names an encounter where the text says with whom, when or that it takes place.',
    examples: [
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
