/** The rules by which statements are read that someone is said to have made: clauses, matters and idioms of saying. */
import type { Rule } from '../rule.ts';

export const reportRules: readonly Rule[] = [
  {
    id: 'statements.reported-clause',
    part: 'statements',
    intent: 'A verb of saying, thinking, feeling or asking has as its content a clause, an infinitive or indirect speech without a conjunction.',
    examples: [
      {
        language: 'de',
        text: 'Ministerin Anna Lund warb dafür, die Opfer zu entschädigen.',
        published: '2031-05-09',
        yields: { speaker: 'Anna Lund', act: 'directive', content: 'die Opfer zu entschädigen' },
      },
      { language: 'en', text: 'Minister Eva Stern said that the situation was serious.', yields: { speaker: ['Eva Stern'], act: 'assertive', content: 'that the situation was serious' } },
      {
        language: 'de',
        text: 'Außenministerin Lena Markovic betonte, dass die Grenze offen bleiben müsse.',
        yields: { speaker: ['Lena Markovic'], act: 'assertive', content: 'dass die Grenze offen bleiben müsse' },
      },
      { language: 'de', text: 'Minister Anton Hrubec sagte, die Lage sei ernst.', yields: { speaker: ['Anton Hrubec'], content: 'die Lage sei ernst' } },
      {
        language: 'de',
        text: 'Botschafter Ri Tok Chol rief die Parteien dazu auf, den Dialog wieder aufzunehmen.',
        yields: { speaker: ['Ri Tok Chol'], act: 'directive', content: 'den Dialog wieder aufzunehmen' },
      },
      { language: 'de', text: 'Präsident Juri Malkow hoffte, dass der Besuch die Beziehungen stärke.', yields: { act: 'expressive' } },
      { language: 'de', text: 'Der Stadtrat beschloss, die Brücke zu sperren.', yields: { act: 'commissive', content: 'die Brücke zu sperren' } },
      { language: 'de', text: 'Eine Studie ergab, dass jeder dritte Fluss sauber ist.', yields: { speaker: ['Eine Studie'], content: 'dass jeder dritte Fluss sauber ist' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. She told reporters that the embassy would open in May.',
        yields: { speaker: ['Eva Stern'], content: 'that the embassy would open in May' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Joseph Wanyonyi noted with satisfaction that trade is growing.',
        yields: { speaker: ['Joseph Wanyonyi'], act: 'expressive' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow said that Norway remains the closest ally, and Minister Eva Stern agreed on the strength of the ties.',
        yields: { speaker: ['Juri Malkow'], content: 'that Norway remains the closest ally' },
      },
      {
        language: 'en',
        text: 'Foreign Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Both ministers exchanged views on trade. The foreign minister underlined that the border is open.',
        yields: { speaker: ['Eva Stern'], content: 'that the border is open' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Noting that trade has doubled, Joseph Wanyonyi said that the port would be enlarged.',
        yields: { speaker: ['Joseph Wanyonyi'], content: 'that trade has doubled' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern urged progress in fighting crime, noting that investors need courts.',
        yields: { speaker: ['Eva Stern'], content: 'that investors need courts' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern stressed that there is no other way and that talks must go on.',
        yields: { content: 'that there is no other way and that talks must go on' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The ministry said that Joseph Wanyonyi stressed that the border is open.',
        yields: { speaker: ['Joseph Wanyonyi'], content: 'that the border is open' },
      },
      { language: 'en', text: 'The situation in the region is complex, Minister Eva Stern said.', yields: { speaker: ['Eva Stern'], content: 'The situation in the region is complex' } },
    ],
    counterexamples: [
      { language: 'de', text: 'Ministerin Anna Lund erwarb dafür ein Haus.', published: '2031-05-09' },
      { language: 'en', text: 'Minister Eva Stern did not say that the border is open.' },
      { language: 'en', text: 'It was stressed that the border is open.' },
      { language: 'en', text: 'Despite their differences in views on trade, the border is open.' },
      { language: 'en', text: 'Minister Eva Stern spoke to the Kenyan Foreign Minister Joseph Wanyonyi on Saturday.' },
      { language: 'en', text: 'Minister Eva Stern called the Kenyan Foreign Minister Joseph Wanyonyi to discuss trade.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two sides agreed to open the border.' },
      { language: 'de', text: 'Ein Spaziergang ergab, dass jeder dritte Weg gesperrt ist.' },
      { language: 'de', text: 'Außenministerin Lena Markovic sagte nicht, dass die Grenze offen bleibt.' },
      { language: 'de', text: 'Minister Anton Hrubec wird morgen erklären, dass die Lage ernst ist.' },
      { language: 'de', text: 'Wenn der Minister sagt, dass die Lage ernst ist, reist niemand.' },
    ],
  },
  {
    id: 'statements.reported-matter',
    part: 'statements',
    intent:
      'A reporting verb has as its content a noun phrase, as its object or with a preposition: the matter that is stressed, explained, praised or pointed to. In news only a main clause counts that tells what was demanded, foretold or called something.',
    examples: [
      {
        language: 'de',
        text: 'Präsident Erik Sund telefonierte mit dem kenianischen Präsidenten Joseph Wanyonyi, um den Wert des Pakts zu unterstreichen.',
        yields: { speaker: ['Erik Sund'], content: 'den Wert des Pakts' },
      },

      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern spoke with Joseph Wanyonyi to underline the value of the pact.',
        yields: { speaker: ['Eva Stern'], content: 'the value of the pact' },
      },

      {
        language: 'en',
        text: 'Minister Eva Stern called Minister Erik Sund. "The ministers exchanged views on trade, underscoring the importance of free ports," the ministry said in a statement.',
        yields: { speaker: ['Eva Stern', 'Erik Sund'], content: 'the importance of free ports' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern underscored the importance of close cooperation.',
        yields: { speaker: ['Eva Stern'], act: 'assertive', content: 'the importance of close cooperation' },
      },
      { language: 'de', text: 'Die Schweiz begrüsst die Freilassung der beiden Journalisten.', yields: { act: 'expressive', content: 'die Freilassung der beiden Journalisten' } },
      { language: 'de', text: 'Norwegen hob die Bedeutung der Seeschifffahrt hervor.', yields: { act: 'assertive', content: 'die Bedeutung der Seeschifffahrt' } },
      {
        language: 'de',
        text: 'Ministerin Eva Stern traf Minister Erik Sund. Eva Stern informierte Erik Sund über den Stand der Arbeiten und über den Wunsch der Schweiz, mit Kenia Gespräche zu führen.',
        yields: { content: 'den Stand der Arbeiten und über den Wunsch der Schweiz, mit Kenia Gespräche zu führen' },
      },
      { language: 'de', text: 'Die Schweiz wies auf die Folgen des Krieges hin.', yields: { act: 'assertive', content: 'die Folgen des Krieges' } },
      {
        language: 'de',
        text: 'Oppositionsführer Anton Hrubec forderte den Rücktritt der Regierung.',
        yields: { act: 'directive', content: 'den Rücktritt der Regierung' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. She mentioned the beginning of talks on fisheries and a mandate to negotiate an agreement.',
        yields: { content: 'the beginning of talks on fisheries and a mandate to negotiate an agreement' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern thanked Joseph Wanyonyi for hosting the talks.',
        yields: { act: 'expressive', content: 'hosting the talks' },
      },
      {
        language: 'en',
        text: "Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. She assured him of Norway's support for the reforms.",
        yields: { act: 'commissive', content: "Norway's support for the reforms" },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The ministers called in particular for an immediate ceasefire.',
        yields: { act: 'directive', content: 'an immediate ceasefire' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Thanking his guest for the kind words, Joseph Wanyonyi proposed opening a ferry line and enlarging the port.',
        yields: { speaker: ['Joseph Wanyonyi'], act: 'directive', content: 'opening a ferry line and enlarging the port' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Joseph Wanyonyi wished Eva Stern success in her work.',
        yields: { speaker: ['Joseph Wanyonyi'], act: 'expressive', content: 'success in her work' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Joseph Wanyonyi said that the Kenyan people treasure the friendship which Norway offered, and praised the work of its engineers.',
        yields: { speaker: ['Joseph Wanyonyi'], act: 'expressive', content: 'the work of its engineers' },
      },
    ],
    counterexamples: [
      { language: 'de', text: 'Präsident Erik Sund wird mit dem kenianischen Präsidenten Joseph Wanyonyi telefonieren, um den Wert des Pakts zu unterstreichen.' },

      { language: 'en', text: 'Minister Eva Stern will speak with the Kenyan Foreign Minister Joseph Wanyonyi to underline the value of the pact.' },

      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers spoke about shipping.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern spoke with Joseph Wanyonyi about shipping.' },
      { language: 'en', text: 'The visit underscores the importance of shipping.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Speaking of trade, Eva Stern left.' },
      { language: 'de', text: 'Oppositionsführer Anton Hrubec würdigte die Arbeit der Feuerwehr.' },
      { language: 'de', text: 'Anton Hrubec, der den Rücktritt der Regierung forderte, reiste ab.' },
      { language: 'de', text: 'Der Besuch unterstreicht die Bedeutung der Seeschifffahrt.' },
      { language: 'de', text: 'Norwegen und Island sprachen über die Seeschifffahrt.' },
      { language: 'de', text: 'Ministerin Eva Stern begrüsste ihren Gast Paul Tarn.' },
    ],
  },
  {
    id: 'statements.idiom',
    part: 'statements',
    intent: 'A verb tells of speech only together with a companion word: "gab bekannt", "machte deutlich", "nahm zur Kenntnis".',
    examples: [
      {
        language: 'en',
        text: 'Minister Eva Stern met Minister Erik Sund. She looked forward to visiting Oslo in November.',
        yields: { speaker: ['Eva Stern'], act: 'expressive', content: 'visiting Oslo in November' },
      },
      { language: 'de', text: 'Ministerin Eva Stern gab bekannt, dass die Botschaft wieder öffnet.', yields: { speaker: ['Eva Stern'], content: 'dass die Botschaft wieder öffnet' } },
      { language: 'de', text: 'Präsident Juri Malkow machte deutlich, dass die Gespräche weitergehen.', yields: { speaker: ['Juri Malkow'] } },
      { language: 'de', text: 'Der Verband gab den Namen des Siegers bekannt.', yields: { content: 'den Namen des Siegers' } },
      {
        language: 'de',
        text: 'Ministerin Eva Stern traf Minister Erik Sund. Erik Sund setzte Eva Stern über die Pläne Norwegens in Kenntnis.',
        yields: { speaker: ['Erik Sund'], content: 'die Pläne Norwegens' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers agreed on the need to protect the forests.',
        yields: { speaker: ['Eva Stern', 'Joseph Wanyonyi'], content: 'the need to protect the forests' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern paid tribute to the work of the rescue teams.',
        yields: { act: 'expressive', content: 'the work of the rescue teams' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Joseph Wanyonyi looked forward to deepening the ties.',
        yields: { act: 'expressive', content: 'deepening the ties' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern paid a visit to the harbour.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers agreed on a date.' },
      { language: 'de', text: 'Ministerin Eva Stern gab ein Essen, das lange dauerte.' },
      { language: 'de', text: 'Präsident Juri Malkow machte nicht deutlich, dass die Gespräche weitergehen.' },
    ],
  },
];
