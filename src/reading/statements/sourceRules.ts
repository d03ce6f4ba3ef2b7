/** The rules by which statements are read without a verb of saying: by a noun, a source, a paper, or what goes on from before. */
import type { Rule } from '../rule.ts';

export const sourceRules: readonly Rule[] = [
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
];
