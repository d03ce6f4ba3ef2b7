/** The rules by which statements are read, each with sentences of what it must and must not read. */
import type { Rule } from '../rule.ts';

export const statementRules: readonly Rule[] = [
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
  {
    id: 'statements.attitude',
    part: 'statements',
    intent: 'Someone voices an attitude that a noun names: a hope, a concern, a will, a conviction, a call.',
    examples: [
      { language: 'en', text: 'Minister Eva Stern met Minister Erik Sund. She announced a contribution of 5 million euros to the fund.', yields: { speaker: ['Eva Stern'], act: 'commissive' } },
      { language: 'en', text: 'Minister Eva Stern expressed the hope that the talks would continue.', yields: { speaker: ['Eva Stern'], act: 'expressive' } },
      {
        language: 'de',
        text: 'Präsident Juri Malkow äußerte den Wunsch, die Kontrollen mögen bald enden.',
        yields: { speaker: ['Juri Malkow'], act: 'expressive', content: 'die Kontrollen mögen bald enden' },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow drückte seine Überzeugung davon aus, dass der Besuch Früchte trägt.',
        yields: { speaker: ['Juri Malkow'], act: 'expressive', content: 'dass der Besuch Früchte trägt' },
      },
      {
        language: 'de',
        text: 'Ministerin Eva Stern traf Minister Erik Sund. „Die norwegische Seite bekräftigte ihre Bereitschaft, Kenia Hilfe zu leisten“, heißt es in der Mitteilung.',
        yields: { speaker: ['Die norwegische Seite'], act: 'commissive' },
      },
      { language: 'de', text: 'Norwegen brachte seine Sorge über die Lage zum Ausdruck.', yields: { act: 'expressive', content: 'seine Sorge über die Lage' } },
      {
        language: 'de',
        text: 'Ministerin Eva Stern traf Minister Erik Sund. Sie brachte Norwegens Unterstützung für das Gipfeltreffen zum Ausdruck.',
        yields: { act: 'commissive', content: 'Norwegens Unterstützung für das Gipfeltreffen' },
      },
      { language: 'de', text: 'Ministerin Eva Stern bekräftigte die Bereitschaft der Schweiz, die Gespräche zu leiten.', yields: { act: 'commissive', content: 'die Gespräche zu leiten' } },
      {
        language: 'en',
        text: "Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Joseph Wanyonyi reaffirmed Kenya's commitment to the peace process.",
        yields: { act: 'commissive' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern conveyed the best wishes of the President to the Kenyan people.' },
      { language: 'en', text: 'Minister Eva Stern announced the arrival of the ship.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Expressing thanks for this, Eva Stern left.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Norway stated its position.' },
      { language: 'de', text: 'Präsident Juri Malkow drückte auf den Knopf, und der Vorhang fiel.' },
      { language: 'de', text: 'Ministerin Eva Stern traf Minister Erik Sund. Sie verlieh ihren Worten Nachdruck.' },
      { language: 'de', text: 'Ministerin Eva Stern traf Minister Erik Sund. Eva Stern erklärte Erik Sund den gewählten Weg sowie die Vorschläge des Rates.' },
      { language: 'de', text: 'Es wurde die Hoffnung ausgedrückt, dass der Besuch Früchte trägt.' },
    ],
  },
  {
    id: 'statements.state-of-mind',
    part: 'statements',
    intent: 'Someone is, shows or calls himself of a mind that an adjective names: convinced, pleased, worried, agreed, ready.',
    examples: [
      { language: 'en', text: 'At the international level, Norway is committed to cooperation.', yields: { act: 'commissive', content: 'cooperation' } },
      {
        language: 'de',
        text: 'Ministerin Eva Stern traf Minister Erik Sund. Erik Sund hat sich an der Schweizer Verkehrspolitik interessiert gezeigt.',
        yields: { speaker: ['Erik Sund'], act: 'expressive', content: 'der Schweizer Verkehrspolitik' },
      },
      {
        language: 'de',
        text: 'Ministerin Eva Stern zeigte sich zuversichtlich, dass der Vertrag bald gilt.',
        yields: { speaker: ['Eva Stern'], act: 'expressive', content: 'dass der Vertrag bald gilt' },
      },
      { language: 'de', text: 'Beide Seiten waren sich einig, dass der Handel wachsen soll.', yields: { act: 'assertive', content: 'dass der Handel wachsen soll' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern was confident that the talks would continue.',
        yields: { speaker: ['Eva Stern'], act: 'expressive', content: 'that the talks would continue' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Kenya stands ready to host the talks.',
        yields: { act: 'commissive', content: 'to host the talks' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'At the international level, Norway is active.' },
      { language: 'en', text: 'Minister Eva Stern was not confident that the talks would continue.' },
      { language: 'de', text: 'Beide Seiten waren sich nicht einig, dass der Handel wachsen soll.' },
      { language: 'de', text: 'Der Saal zeigte sich im Schmuck beider Länder.' },
    ],
  },
  {
    id: 'statements.quotation',
    part: 'statements',
    intent: 'Words stand between quotation marks beside the clause, or behind the colon, that tells who said them.',
    examples: [
      { language: 'de', text: '„Wir haben viel erreicht“, sagte Ministerin Eva Stern.', yields: { speaker: ['Eva Stern'], content: 'Wir haben viel erreicht' } },
      { language: 'de', text: 'Präsident Juri Malkow erklärte: «Unsere Völker sind Freunde.»', yields: { speaker: ['Juri Malkow'] } },
      { language: 'en', text: '"We have made progress," said Minister Eva Stern.', yields: { speaker: ['Eva Stern'], content: 'We have made progress' } },
      { language: 'en', text: '"Kenya," Minister Eva Stern said, "will always be a friend."', yields: { speaker: ['Eva Stern'] } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern opened the "Blue Water" fair.' },
      { language: 'de', text: 'Die Initiative „Blaues Wasser“ wurde von Ministerin Eva Stern eröffnet.' },
      { language: 'de', text: 'Ministerin Eva Stern traf Minister Erik Sund. „Erörtert wurden der Handel und die Lage in der Region“, heißt es in der Mitteilung.' },
    ],
  },
  {
    id: 'statements.quotation-continued',
    part: 'statements',
    intent: 'A quotation that stands alone belongs to whoever spoke in the sentence before.',
    examples: [{ language: 'de', text: '„Wir haben viel erreicht“, sagte Ministerin Eva Stern. „Jetzt beginnt die Arbeit.“', yields: { speaker: ['Eva Stern'], content: 'Jetzt beginnt die Arbeit' } }],
    counterexamples: [{ language: 'de', text: '„Willkommen in Bern.“ Das Schild hing über der Tür.' }],
  },
  {
    id: 'statements.quoted-words',
    part: 'statements',
    intent: 'Single words between quotation marks inside a clause of saying or judging are what its subject said.',
    examples: [
      { language: 'de', text: 'Oppositionsführer Anton Hrubec nannte den Entwurf „völlig verfehlt“.', yields: { speaker: ['Anton Hrubec'], content: 'völlig verfehlt' } },
      { language: 'de', text: 'Der Verband bezeichnete die Pläne als „Irrweg“.', yields: { content: 'Irrweg' } },
    ],
    counterexamples: [
      { language: 'de', text: 'Ministerin Eva Stern sagte der „Morgenpost“, dass die Brücke bald fertig sei.' },
      { language: 'de', text: 'Der Verband lobte das Theater „Blaue Bühne“.' },
    ],
  },
  {
    id: 'statements.open-content',
    part: 'statements',
    intent: 'What follows the comma behind a clause of saying is its content even where the grammar could not tie the two.',
    examples: [
      { language: 'de', text: 'Die Behörde schätzt, dass 2010 mehr als 100 Millionen Kronen von Fischern in die Häfen überwiesen werden.', yields: { speaker: ['Die Behörde'] } },
      {
        language: 'de',
        text: 'Dabei hofft die Behörde, dass in den nächsten drei Jahren private Firmen bei der Entwicklung von Schiffen, die auch Häfen im Norden anlaufen, Fortschritte machen.',
        yields: { speaker: ['die Behörde'], act: 'expressive' },
      },
    ],
    counterexamples: [
      {
        language: 'de',
        text: 'Wenn die Behörde hofft, dass in den nächsten drei Jahren private Firmen bei der Entwicklung von Schiffen, die auch Häfen im Norden anlaufen, Fortschritte machen, irrt sie.',
      },
      { language: 'de', text: 'Im Mai hatte Norwegens Premier Anton Hrubec das Land bereist, um die Häfen zu sehen.' },
    ],
  },
  {
    id: 'statements.noun',
    part: 'statements',
    intent: 'A noun of saying has an owner and a clause that gives its content: the demand of A to do B, the charge of A that B is so.',
    examples: [
      { language: 'de', text: 'Auf die Forderung des Verbands, den Hafen zu schließen, reagierte der Minister gelassen.', yields: { content: 'den Hafen zu schließen', act: 'directive' } },
      { language: 'de', text: 'Norwegen lehnte mit der Begründung ab, das Abkommen sei veraltet.', yields: { content: 'das Abkommen sei veraltet' } },
    ],
    counterexamples: [
      { language: 'de', text: 'Die Forderung, den Hafen zu schließen, ist alt.' },
      { language: 'de', text: 'Die Antwort des Verbands auf die Frage kam spät.' },
    ],
  },
  {
    id: 'statements.parenthesis',
    part: 'statements',
    intent: 'A parenthesis tells who says the sentence around it: "so der Minister", "wie die Ministerin betonte".',
    examples: [
      { language: 'de', text: 'Die Verhandlungen, so Minister Anton Hrubec, seien schwierig.', yields: { speaker: ['Anton Hrubec'] } },
      { language: 'de', text: 'Wie Ministerin Eva Stern betonte, ist die Zusammenarbeit eng.', yields: { speaker: ['Eva Stern'], content: 'ist die Zusammenarbeit eng' } },
      { language: 'de', text: 'In zehn Jahren, so schätzen die Forscher, soll die Brücke fertig sein.', yields: { speaker: ['die Forscher'] } },
      { language: 'de', text: 'Wie eine Studie ergab, ist jeder dritte Fluss sauber.', yields: { speaker: ['eine Studie'], content: 'ist jeder dritte Fluss sauber' } },
      { language: 'en', text: 'The visit, Minister Eva Stern added, would strengthen the ties.', yields: { speaker: ['Eva Stern'] } },
    ],
    counterexamples: [
      { language: 'en', text: "The visit, Minister Eva Stern's first, strengthened the ties." },
      { language: 'de', text: 'Die Brücke war gesperrt. So berichtete die Zeitung von langen Wegen.' },
      { language: 'de', text: 'Wie geplant, reiste Ministerin Eva Stern nach Oslo.' },
      { language: 'de', text: 'Ministerin Eva Stern traf am Montag Minister Erik Sund. Wie der Pressedienst der Regierung mitteilte, fand das Treffen in Oslo statt.' },
      { language: 'de', text: 'So empfing Ministerin Eva Stern ihren Gast im Schloss.' },
    ],
  },
  {
    id: 'statements.source',
    part: 'statements',
    intent: 'A prepositional phrase names whose view or report the sentence gives: "nach Angaben von", "laut", "aus Sicht der Regierung".',
    examples: [
      { language: 'de', text: 'Nach Angaben von Minister Anton Hrubec ist die Strasse offen.', yields: { speaker: ['Anton Hrubec'], content: 'ist die Strasse offen' } },
      { language: 'de', text: 'Nach einem Bericht der Behörde ist die Strasse offen.', yields: { content: 'ist die Strasse offen' } },
      { language: 'de', text: 'Aus Sicht der Regierung ist das Abkommen ausgewogen.', yields: { content: 'ist das Abkommen ausgewogen' } },
      { language: 'de', text: 'An Bord waren nach Behördenangaben 62 Personen.', yields: { speaker: ['Behördenangaben'] } },
      { language: 'de', text: 'Das Ministerium hat Meldungen zurückgewiesen, wonach die Straße gesperrt sei.', yields: { speaker: ['Meldungen'], content: 'die Straße gesperrt sei' } },
    ],
    counterexamples: [
      { language: 'de', text: 'Nach erfolgter Information entscheidet die Regierung.' },
      { language: 'de', text: 'Nach dem Bericht der Behörde verliess Minister Anton Hrubec den Saal.' },
      { language: 'de', text: 'Laut Vertrag endet die Frist im Mai.' },
      { language: 'de', text: 'Nach dem Gespräch reiste Minister Anton Hrubec ab.' },
      // What someone else is told to have said is his.
      { language: 'de', text: 'Laut der Agentur sagte Minister Anton Hrubec am Montag, die Strasse sei offen.' },
    ],
  },
  {
    id: 'statements.free-indirect',
    part: 'statements',
    intent: 'A sentence in the mood of indirect speech behind a report goes on with what the same speaker said.',
    examples: [
      {
        language: 'de',
        text: 'Minister Anton Hrubec sagte, die Lage sei ernst. Die Straßen seien seit Tagen gesperrt.',
        yields: { speaker: ['Anton Hrubec'], content: 'Die Straßen seien seit Tagen gesperrt' },
      },
      { language: 'de', text: 'Die Behörde legte eine Studie vor. Demnach ist jeder dritte Fluss sauber.', yields: { speaker: ['eine Studie'] } },
      { language: 'de', text: 'Der Wetterdienst warnte die Küste. Der Hafen sei gesperrt.' },
      {
        language: 'de',
        text: 'Minister Anton Hrubec traf die norwegische Ministerin Eva Stern. Norwegen sei ein Partner, so Hrubec. Beide Seiten sollten den Bau der Brücke beschleunigen.',
        yields: { speaker: ['Anton Hrubec'], act: 'directive', content: 'Beide Seiten sollten den Bau der Brücke beschleunigen' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern said that Norway is a partner of Kenya. The two sides should expand trade.',
        yields: { speaker: ['Eva Stern'], content: 'The two sides should expand trade' },
      },
      {
        language: 'de',
        text: 'Minister Anton Hrubec traf Ministerin Eva Stern. Anton Hrubec forderte ein Ende der Sperre; das Schweigen der Nachbarn sei bedauerlich.',
        yields: { speaker: ['Anton Hrubec'], act: 'assertive', content: 'das Schweigen der Nachbarn sei bedauerlich' },
      },
    ],
    counterexamples: [
      { language: 'de', text: 'Minister Anton Hrubec traf Ministerin Eva Stern. Anton Hrubec forderte ein Ende der Sperre; das Treffen fand in Wien statt.' },
      { language: 'de', text: 'Minister Anton Hrubec traf Ministerin Eva Stern. Anton Hrubec sagte, die Lage sei ernst. Zur Sprache gekommen seien ferner der Handel und der Verkehr.' },
      { language: 'de', text: 'Minister Anton Hrubec traf Ministerin Eva Stern. Anton Hrubec lobte die Lage. Die Verträge sollten Ruhe bringen.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern said that Norway was a partner of Kenya. Norway exports fish.' },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Joseph Wanyonyi said that the relations are excellent. Norway is the fifth largest market.',
      },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern said that Norway is a partner of Kenya. The two sides signed a treaty.' },
      { language: 'de', text: 'Minister Anton Hrubec reiste ab. Die Straßen waren seit Tagen gesperrt.' },
      {
        language: 'de',
        text: 'Ministerin Eva Stern traf Minister Erik Sund. „Die norwegische Seite bekräftigte ihre Bereitschaft, Kenia Hilfe zu leisten“, heißt es in der Mitteilung. Eva Stern habe auf die Gefahren hingewiesen.',
      },
      { language: 'de', text: 'Minister Anton Hrubec sagte, die Lage sei ernst. Die Straßen waren seit Tagen gesperrt.' },
      { language: 'de', text: 'Minister Anton Hrubec sagte, die Lage sei ernst. Ich halte die Straßen für sicher.' },
      { language: 'de', text: 'Minister Anton Hrubec traf den Rat. Danach reiste er ab.' },
    ],
  },
  {
    id: 'statements.pointed-back',
    part: 'statements',
    intent: 'A pronoun makes the sentence or clause before it the content: "Das teilte die Ministerin mit."',
    examples: [
      { language: 'de', text: 'Die Botschaft öffnet im Mai wieder. Das teilte Ministerin Eva Stern mit.', yields: { speaker: ['Eva Stern'], content: 'Die Botschaft öffnet im Mai wieder' } },
      {
        language: 'de',
        text: '„Wir bleiben enge Partner. Das wissen alle.“ Das hat Ministerin Eva Stern bei einem Empfang in Oslo unterstrichen.',
        yields: { speaker: ['Eva Stern'], content: 'Wir bleiben enge Partner. Das wissen alle' },
      },
      { language: 'de', text: 'Die Zahl der Gäste ist gesunken. Das geht aus einem Bericht der Behörde hervor.', yields: { content: 'Die Zahl der Gäste ist gesunken' } },
    ],
    counterexamples: [{ language: 'de', text: 'Die Botschaft öffnet im Mai wieder. Das freut Ministerin Eva Stern.' }],
  },
  {
    id: 'statements.document',
    part: 'statements',
    intent: 'A document that is named with "in" speaks: "In der Erklärung heisst es, ..."',
    examples: [{ language: 'de', text: 'In der Erklärung heißt es, dass beide Länder den Handel ausbauen.', yields: { content: 'dass beide Länder den Handel ausbauen' } }],
    counterexamples: [{ language: 'de', text: 'Der Palast heißt in der Landessprache Haus der Freundschaft.' }],
  },
  {
    id: 'statements.will',
    part: 'statements',
    intent: 'A state, or a side that met, is said to want to do something, without a verb of speaking.',
    examples: [
      { language: 'de', text: 'Die Schweiz will ihr Engagement in der Region fortsetzen.', yields: { act: 'commissive', content: 'ihr Engagement in der Region fortsetzen' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Both ministers wish to resume the talks on fisheries.',
        yields: { speaker: ['Eva Stern', 'Joseph Wanyonyi'], act: 'commissive', content: 'to resume the talks on fisheries' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Both ministers wished to resume the talks on fisheries last year.' },
      { language: 'de', text: 'Die Schweiz will das Abkommen nicht kündigen.' },
      { language: 'de', text: 'Das Projekt will die Gesundheit der Menschen verbessern.' },
    ],
  },
];
