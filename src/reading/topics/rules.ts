/** The rules by which topics are read, each with sentences of what it must and must not read. */
import type { Rule } from '../rule.ts';

const MET = 'Ministerin Eva Stern traf den norwegischen Minister Nils Lund. ';

export const topicRules: readonly Rule[] = [
  {
    id: 'topics.discussed',
    part: 'topics',
    intent: 'Those who meet discuss a matter that is the object of the verb.',
    examples: [
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. They discussed the truce in the north, the role of others and the price of rice.',
        yields: { content: 'the role of others' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. They discussed the use of water in the north, the south and the east.',
        yields: { content: 'the use of water in the north, the south and the east' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. They reviewed ties and ways to widen them, questions of shipping and the drought in Peru.',
        yields: { content: 'questions of shipping' },
      },

      {
        language: 'en',
        text: 'Minister Eva Stern spoke today with the Kenyan Foreign Minister Joseph Wanyonyi to discuss ways to protect the forests.',
        yields: { content: 'ways to protect the forests' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met Minister Erik Sund. They reviewed bilateral relations and ways to enhance and develop them across various fields.',
        yields: { content: 'ways to enhance and develop them across various fields' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The talks covered political issues, including arms control, shipping and the situation in Sudan.',
        yields: { content: 'shipping' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers discussed the situation in Sudan.',
        yields: { content: 'the situation in Sudan' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. They discussed the state of bilateral relations, the conclusion of a pact on the protection of forests and student visas.',
        yields: { content: 'student visas' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers took stock of relations, particularly the export of rice.',
        yields: { content: 'the export of rice' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The ministers discussed how to end the fighting.',
        yields: { content: 'how to end the fighting' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers discussed trade, the ministry said.',
        yields: { content: 'trade' },
      },
      { language: 'de', text: `${MET}Die beiden erörterten die Lage im Nordmeer und den Fischfang.`, yields: { content: 'den Fischfang' } },
      { language: 'de', text: 'Präsident Malkow empfing den Außenminister Norwegens, Nils Lund. Beide Seiten besprachen Fragen der Zusammenarbeit.', yields: { content: 'Fragen der Zusammenarbeit' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. She was pleased with the weather.' },

      { language: 'en', text: 'Minister Eva Stern met Minister Erik Sund. She asked the board to discuss the budget with her staff.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Norway considers this forum a success.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The minister raised concerns about arms control.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Joseph Wanyonyi took up office in May.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern addressed the North Atlantic Council.' },
      { language: 'de', text: `${MET}Die beiden erörterten die Lage im Nordmeer nicht.` },
      { language: 'de', text: `${MET}Die beiden Staaten vertiefen ihre Zusammenarbeit im Fischfang.` },
      { language: 'de', text: 'Der Bundesrat hat die Revision der Verordnung beraten.' },
    ],
  },
  {
    id: 'topics.was-discussed',
    part: 'topics',
    intent: 'The passive tells what was discussed without telling by whom.',
    examples: [
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Also discussed was the role of the ports.',
        yields: { content: 'the role of the ports' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. A number of issues were considered, including the settlement in Libya.',
        yields: { content: 'the settlement in Libya' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The situation in Sudan was also discussed.',
        yields: { content: 'The situation in Sudan' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Trade and fisheries were discussed, as was the reform of the Security Council.',
        yields: { content: 'the reform of the Security Council' },
      },
      { language: 'de', text: `${MET}Besprochen wurden die bilateralen Beziehungen sowie die Energiepolitik.`, yields: { content: 'die Energiepolitik' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern said that shipping was discussed.' },
      { language: 'de', text: `${MET}Eva Stern betonte, dass die Energiepolitik besprochen werde.` },
    ],
  },
  {
    id: 'topics.talked-about',
    part: 'topics',
    intent: 'Those who meet talk about, exchange views on or deal with what follows the preposition.',
    examples: [
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The meeting focused, among other matters, on the fisheries agreement.',
        yields: { content: 'the fisheries agreement' },
      },
      { language: 'de', text: `${MET}Sie sprachen über die Lage im Nordmeer, den Fischfang und die Energiepolitik.`, yields: { content: 'die Lage im Nordmeer' } },
      { language: 'de', text: `${MET}Die Minister tauschten sich zu Fragen der Rüstungskontrolle aus.`, yields: { content: 'Fragen der Rüstungskontrolle' } },
      { language: 'de', text: `${MET}Sie sprachen über den Stand und die Perspektiven der Beziehungen.`, yields: { content: 'den Stand und die Perspektiven der Beziehungen' } },
      { language: 'de', text: `${MET}Sie sprachen über die Fischerei und die Perspektiven der Beziehungen.`, yields: { content: 'die Fischerei' } },
      { language: 'de', text: `${MET}Sie sprachen über die Lage im Rahmen der OSZE und der AU.`, yields: { content: 'die Lage im Rahmen der OSZE und der AU' } },
      { language: 'de', text: `${MET}Am Abend ist ein Gespräch der beiden Minister vorgesehen, in dem es um die Fischerei gehen soll.`, yields: { content: 'die Fischerei' } },
    ],
    counterexamples: [
      { language: 'de', text: `${MET}Ministerin Stern erwähnte eine Konferenz, die sich mit der Fischerei befassen soll.` },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. They spoke on Monday.' },
      { language: 'de', text: `${MET}Eva Stern informierte Nils Lund über ihre Reise.` },
    ],
  },
  {
    id: 'topics.conversation-about',
    part: 'topics',
    intent: 'A noun for the conversation has its matter with it.',
    examples: [
      { language: 'en', text: 'Minister Eva Stern and Minister Erik Sund met for an exchange of views on fisheries.', yields: { content: 'fisheries' } },
      { language: 'de', text: 'Eva Stern und Nils Lund trafen sich zu einem Gespräch über die Lage im Nordmeer.', yields: { content: 'die Lage im Nordmeer' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. She paid a courtesy call on the President of the Senate.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. She mentioned the talks on electricity.' },
      { language: 'de', text: 'Eva Stern und Nils Lund trafen sich zu einem Gespräch.' },
      { language: 'de', text: 'Eva Stern traf Nils Lund. Nach Ansicht von Eva Stern könne nur ein Dialog zu dauerhaftem Frieden führen.' },
    ],
  },
  {
    id: 'topics.in-discussion',
    part: 'topics',
    intent: 'Where a clause tells what happened while something was discussed, that is a matter of the talks.',
    examples: [
      {
        language: 'de',
        text: 'Eva Stern und Nils Lund führten Gespräche. Bei der Erörterung der Lage im Nordmeer dankten beide Seiten den Fischern.',
        yields: { content: 'der Lage im Nordmeer' },
      },
      {
        language: 'de',
        text: 'Ministerin Eva Stern empfing Minister Nils Lund. Während der Besprechung des Haushalts dankte der Gast der Ministerin.',
        yields: { content: 'des Haushalts' },
      },
    ],
    counterexamples: [{ language: 'de', text: 'Eva Stern und Nils Lund führten Gespräche. Bei der Eröffnung der Messe dankten beide Seiten den Ausstellern.' }],
  },
  {
    id: 'topics.views-exchanged',
    part: 'topics',
    intent: 'Views are exchanged on matters, of which some are told by infinitives.',
    examples: [
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two sides exchanged views on the situation in Sudan.',
        yields: { content: 'the situation in Sudan' },
      },
      {
        language: 'de',
        text: `${MET}Dabei wurden Meinungen über die internationale Lage und über die Zusammenarbeit in Kultur und Sport ausgetauscht.`,
        yields: { content: 'die internationale Lage' },
      },
    ],
    counterexamples: [{ language: 'de', text: `${MET}Dabei wurden Geschenke ausgetauscht.` }],
  },
  {
    id: 'topics.stood-at-centre',
    part: 'topics',
    intent: 'A matter stands at the centre, on the agenda, or comes up.',
    examples: [
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Attention then turned to the world situation, with special regard to the war in Sudan, the drought in Somalia and the elections in Peru.',
        yields: { content: 'the elections in Peru' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Particular attention was paid to the implementation of joint projects.',
        yields: { content: 'the implementation of joint projects' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Also on the agenda were the war in Sudan and its effects on trade.',
        yields: { content: 'its effects on trade' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern and Minister Paul Tarn had an exchange of views on regional problems, with the focus on the situation in Sudan.',
        yields: { content: 'the situation in Sudan' },
      },
      { language: 'de', text: `${MET}Im Mittelpunkt der Gespräche standen die bilateralen Beziehungen und die Sicherheit in Europa.`, yields: { content: 'die Sicherheit in Europa' } },
      { language: 'de', text: `${MET}Sie führten Gespräche, in deren Mittelpunkt die Fischerei und der Walfang standen.`, yields: { content: 'der Walfang' } },
      { language: 'de', text: `${MET}Zur Sprache kam auch die Justizreform.`, yields: { content: 'die Justizreform' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The visit was paid to a school.' },
      { language: 'de', text: 'Im Mittelpunkt der Ausstellung steht das Werk eines Malers.' },
    ],
  },
  {
    id: 'topics.theme-was',
    part: 'topics',
    intent: 'A noun for a theme is equated with the matter.',
    examples: [
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The situation in Sudan was one of the topics of the talks.',
        yields: { content: 'The situation in Sudan' },
      },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Issues discussed included trade and migration.', yields: { content: 'migration' } },
      { language: 'de', text: `${MET}Themen des Treffens waren der Fischfang und die Lage im Nordmeer.`, yields: { content: 'der Fischfang' } },
      { language: 'de', text: `${MET}Weitere Themen des Gesprächs: Fischfang, Verkehr und die Lage im Nordmeer.`, yields: { content: 'Fischfang' } },
    ],
    counterexamples: [
      { language: 'de', text: `${MET}Ort des Gesprächs: das alte Rathaus.` },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Kenya is one of the largest countries.' },
      { language: 'de', text: `${MET}Ziel der Fischereipolitik ist der Schutz der Bestände.` },
    ],
  },
  {
    id: 'topics.devoted-to',
    part: 'topics',
    intent: 'The encounter is devoted to a matter.',
    examples: [
      { language: 'en', text: 'Eva Stern met Nils Lund in Oslo. The reopening of the port dominated the talks.', yields: { content: 'The reopening of the port' } },
      { language: 'en', text: 'Eva Stern met Nils Lund in Oslo. The talks were devoted to, among other things, the drought and the price of rice.', yields: { content: 'the price of rice' } },
      { language: 'de', text: 'Eva Stern traf Nils Lund in Oslo. Die Lage im Nordmeer bestimmte die Gespräche.', yields: { content: 'Die Lage im Nordmeer' } },

      { language: 'de', text: 'Eva Stern traf Nils Lund in Oslo. Das Treffen galt der Lage im Nordmeer.', yields: { content: 'der Lage im Nordmeer' } },
      { language: 'de', text: 'Eva Stern traf Nils Lund in Oslo. Besondere Aufmerksamkeit galt dem Schutz der Meere.', yields: { content: 'dem Schutz der Meere' } },
      {
        language: 'de',
        text: 'Eva Stern traf Nils Lund in Oslo. Die Gespräche galten der Umsetzung des Vertrags, der Versorgung der Inseln und der Lage im Nordmeer.',
        yields: { content: 'der Versorgung der Inseln' },
      },
      {
        language: 'de',
        text: 'Eva Stern traf Nils Lund in Oslo. Die Gespräche galten der Umsetzung der Verträge und der Abkommen.',
        yields: { content: 'der Umsetzung der Verträge und der Abkommen' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Eva Stern met Nils Lund in Oslo. His party dominated the parliament.' },
      { language: 'de', text: 'Eva Stern traf Nils Lund in Oslo. Ihr Dank galt den Rettern.' },
    ],
  },
  {
    id: 'topics.fronted',
    part: 'topics',
    intent: 'Before what several say together stands what they speak of.',
    examples: [
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. On the peace process in Sudan, both welcomed the latest round of negotiations.',
        yields: { content: 'the peace process in Sudan' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Regarding the region, the ministers underlined the need for restraint.',
        yields: { content: 'the region' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. On arrival, both thanked the pilots.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. On the Kenyan side, the ministers stressed the cost.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. On taxes, the minister said that they would not rise.' },
    ],
  },
];
