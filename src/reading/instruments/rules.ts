/** The rules by which instruments are read, each with sentences of what it must and must not read. */
import type { Rule } from '../rule.ts';

export const instrumentRules: readonly Rule[] = [
  {
    id: 'instruments.named',
    part: 'instruments',
    intent: 'A treaty, an agreement or the like is named or described; the clause tells whether it was signed, is negotiated or only cited.',
    examples: [
      { language: 'en', text: 'The ministers signed a joint declaration on green development.', yields: { name: 'joint declaration on green development', status: 'signed' } },
      {
        language: 'de',
        text: 'Eva Stern und Nils Lund unterzeichneten in Oslo ein Fischereiabkommen zwischen der Schweiz und Norwegen.',
        yields: { name: 'Fischereiabkommen zwischen der Schweiz und Norwegen', status: 'signed' },
      },
      { language: 'de', text: 'Eva Stern traf Nils Lund. Thema war ein mögliches Abkommen über den Fischfang.', yields: { name: 'Abkommen über den Fischfang', status: 'negotiated' } },
      {
        language: 'de',
        text: 'Eva Stern traf Nils Lund. Sie verwies auf den Vertrag über die strategische Partnerschaft.',
        yields: { name: 'Vertrag über die strategische Partnerschaft', status: 'cited' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The talks focused on the free trade agreement between Norway and Kenya.',
        yields: { name: 'free trade agreement between Norway and Kenya', status: 'cited' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The following documents were signed: a memorandum of understanding on health and an agreement on mobility.',
        yields: { name: 'agreement on mobility', status: 'signed' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The aim is to achieve an internationally accepted framework agreement.',
        yields: { name: 'internationally accepted framework agreement', status: 'negotiated' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern and Minister Erik Sund did not sign an agreement.' },
      { language: 'en', text: 'The two ministers were in agreement.' },
      { language: 'en', text: 'The government presented its national action plan.' },
      { language: 'de', text: 'Eva Stern und Nils Lund unterzeichneten in Oslo kein Abkommen.' },
      { language: 'de', text: 'Der Gesamtarbeitsvertrag für das Gastgewerbe wird verlängert.' },
    ],
  },
];
