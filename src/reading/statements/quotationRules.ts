/** The rules by which statements are read that the text sets in quotation marks or leaves open. */
import type { Rule } from '../rule.ts';

export const quotationRules: readonly Rule[] = [
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
];
