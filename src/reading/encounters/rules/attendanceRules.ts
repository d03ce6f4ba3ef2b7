/** The rules by which the people at an encounter are read beside those who meet. They add to encounters. */
import type { Rule } from '../../rule.ts';

const MEETING = 'Präsident Juri Malkow empfing den norwegischen Außenminister Erik Sund.';
const PRESENT = { people: [{ name: 'Anna Kern', part: 'present' }] };

export const attendanceRules: readonly Rule[] = [
  {
    id: 'attendance.was-present',
    part: 'attendance',
    intent: 'Who is said to be present was present, in the order of the list.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Present there were Ambassador Paul Tarn and Eva Stern, Minister of Justice.',
        yields: {
          people: [
            { name: 'Paul Tarn', part: 'present' },
            { name: 'Eva Stern', part: 'present' },
          ],
        },
      },
      {
        language: 'de',
        text: `${MEETING} Zugegen waren Anna Kern, Staatssekretärin, und Paul Tarn, Botschafter Norwegens.`,
        yields: {
          people: [
            { name: 'Anna Kern', part: 'present' },
            { name: 'Paul Tarn', part: 'present' },
          ],
        },
      },
    ],
    counterexamples: [{ language: 'de', text: `${MEETING} Zugegen waren viele Gäste. Anna Kern dankte.` }],
  },
  {
    id: 'attendance.took-part',
    part: 'attendance',
    intent: 'Who took part in the talks or the reception was present.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow met with Erik Sund in Minsk. Attending it were Karl Berg, chairman of the Central Committee, and Ambassador Paul Tarn.',
        yields: { people: [{ name: 'Juri Malkow' }, { name: 'Erik Sund' }, { name: 'Karl Berg', part: 'present' }, { name: 'Paul Tarn', part: 'present' }] },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow empfing Außenminister Erik Sund. Daran nahm Botschafter Paul Tarn teil.',
        yields: { people: [{ name: 'Juri Malkow' }, { name: 'Erik Sund' }, { name: 'Paul Tarn', part: 'present' }] },
      },
      { language: 'de', text: `${MEETING} An dem Gespräch nahm auch Staatssekretärin Anna Kern teil.`, yields: PRESENT },
    ],
    counterexamples: [{ language: 'de', text: `${MEETING} An der Abstimmung nahm auch Staatssekretärin Anna Kern teil.` }],
  },
  {
    id: 'attendance.was-host',
    part: 'attendance',
    intent: 'Who is said to be host of an encounter is its host.',
    examples: [
      {
        language: 'de',
        text: 'Ministerin Eva Stern traf am 3. Mai 2031 in Oslo Minister Paul Tarn. Gastgeber war der norwegische Außenminister Erik Sund.',
        yields: { people: [{ name: 'Erik Sund', part: 'host' }] },
      },
    ],
    counterexamples: [{ language: 'de', text: `${MEETING} Gastgeber der Spiele ist Norwegen.` }],
  },
  {
    id: 'attendance.invited',
    part: 'attendance',
    intent: 'Who invited the others to the place of the meeting is its host; who is told to have been invited there is its guest.',
    examples: [
      {
        language: 'en',
        text: 'The Ministry of Foreign Affairs of Kenya gave a reception for the delegation of Norway. Invited there were Erik Sund, deputy minister, and Ambassador Paul Tarn.',
        yields: {
          people: [
            { name: 'Erik Sund', part: 'guest' },
            { name: 'Paul Tarn', part: 'guest' },
          ],
        },
      },
      {
        language: 'de',
        text: 'Treffen der Außenminister in Wien\n\nAußenminister Paul Tarn hat Außenministerin Eva Stern und Außenminister Erik Sund nach Wien eingeladen. Paul Tarn, Eva Stern und Erik Sund trafen sich in Wien.',
        yields: { people: [{ name: 'Paul Tarn', part: 'host' }] },
      },
    ],
    counterexamples: [
      { language: 'de', text: `${MEETING} Der Präsident hat Anna Kern nach Wien eingeladen.` },
      { language: 'en', text: 'Invited to the forum in May were Paul Tarn and Eva Stern.' },
    ],
  },
  {
    id: 'attendance.represented',
    part: 'attendance',
    intent: 'By whom a side is represented at the encounter was present.',
    examples: [{ language: 'de', text: `${MEETING} Das Parlament war vertreten durch Anna Keller.`, yields: { people: [{ name: 'Anna Keller', part: 'present' }] } }],
    counterexamples: [{ language: 'de', text: `${MEETING} Anna Kern vertrat diese Meinung.` }],
  },
  {
    id: 'attendance.led-delegation',
    part: 'attendance',
    intent: 'Who leads the delegation of a side takes part for that side.',
    examples: [
      {
        language: 'en',
        text: "Minister Anna Lund met the visiting delegation of the Workers' Party of Kenya headed by Joseph Wanyonyi, secretary of the Party.",
        yields: { people: [{ name: 'Joseph Wanyonyi', part: 'guest' }] },
      },
      { language: 'de', text: 'Präsident Juri Malkow empfing eine norwegische Delegation unter der Leitung von Erik Sund.', yields: { people: [{ name: 'Erik Sund', part: 'guest' }] } },
      {
        language: 'de',
        text: 'Präsident Juri Malkow empfing die norwegische Delegation, die von Erik Sund, Leiter des Amtes, geleitet wurde.',
        yields: { people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received a Norwegian parliamentary delegation headed by Erik Sund, Speaker of the Storting.',
        yields: { people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow empfing eine norwegische Delegation mit Erik Sund, Vizeminister, an der Spitze.',
        yields: { people: [{ name: 'Erik Sund', part: 'guest' }] },
      },
    ],
    counterexamples: [{ language: 'de', text: `${MEETING} Die Delegation dankte Anna Kern.` }],
  },
  {
    id: 'attendance.led-side',
    part: 'attendance',
    intent: 'Who leads a side, or the encounter as a whole, takes part.',
    examples: [
      {
        language: 'en',
        text: 'The third round of consultations between Kenya and Norway was held in Oslo. Joseph Wanyonyi, Deputy Minister, presided over the Kenyan side.',
        yields: { people: [{ name: 'Joseph Wanyonyi', part: 'principal' }] },
      },

      {
        language: 'en',
        text: 'The third round of consultations between Kenya and Norway was held in Oslo. The Kenyan side was led by Joseph Wanyonyi, Deputy Minister.',
        yields: { people: [{ name: 'Joseph Wanyonyi', part: 'principal' }] },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'The third round of consultations between Kenya and Norway was held in Oslo. Joseph Wanyonyi, Deputy Minister, presided over the reforms.' },
      { language: 'en', text: 'The third round of consultations between Kenya and Norway was held in Oslo. The economic reforms were led by Joseph Wanyonyi, Deputy Minister.' },
    ],
  },
  {
    id: 'attendance.accompanied',
    part: 'attendance',
    intent: 'Who accompanies someone who met was present.',
    examples: [{ language: 'de', text: `${MEETING} Der Außenminister wurde von Staatssekretärin Anna Kern begleitet.`, yields: PRESENT }],
    counterexamples: [{ language: 'de', text: `${MEETING} Großer Beifall begleitete die Rede von Anna Kern.` }],
  },
  {
    id: 'attendance.belonged',
    part: 'attendance',
    intent: 'Who belongs to the delegation of a visitor was there with him.',
    examples: [{ language: 'de', text: `${MEETING} Zur Delegation gehörten Anna Kern und Paul Tarn.`, yields: { people: [{ name: 'Anna Kern' }, { name: 'Paul Tarn' }] } }],
    counterexamples: [{ language: 'de', text: `${MEETING} Zu den Themen gehörte die Reise von Anna Kern.` }],
  },
  {
    id: 'attendance.in-presence-of',
    part: 'attendance',
    intent: 'In whose presence or company something took place was present.',
    examples: [
      {
        language: 'en',
        text: 'Prime Minister Paul Tarn met with Kenyan Foreign Minister Joseph Wanyonyi on Monday, with the participation of Energy Minister Anna Kern.',
        yields: { people: [{ name: 'Paul Tarn' }, { name: 'Joseph Wanyonyi' }, { name: 'Anna Kern', part: 'present' }] },
      },
      { language: 'de', text: 'Präsident Juri Malkow empfing im Beisein von Staatssekretärin Anna Kern den norwegischen Außenminister Erik Sund.', yields: PRESENT },
      { language: 'en', text: 'President Juri Malkow met Foreign Minister Erik Sund of Norway on Monday, in the presence of Deputy Minister Anna Kern.', yields: PRESENT },
    ],
    counterexamples: [{ language: 'de', text: 'Präsident Juri Malkow empfing im Auftrag von Staatssekretärin Anna Kern den norwegischen Außenminister Erik Sund.' }],
  },
];
