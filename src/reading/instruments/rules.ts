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
    ],
    counterexamples: [
      { language: 'de', text: 'Eva Stern und Nils Lund unterzeichneten in Oslo kein Abkommen.' },
      { language: 'de', text: 'Der Gesamtarbeitsvertrag für das Gastgewerbe wird verlängert.' },
    ],
  },
];
