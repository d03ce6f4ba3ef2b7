/** The rules by which tone is read, each with sentences of what it must and must not read. */
import type { Rule } from '../rule.ts';

export const toneRules: readonly Rule[] = [
  {
    id: 'tone.atmosphere',
    part: 'tone',
    intent: 'An adjective tells of the atmosphere, the climate, the spirit.',
    examples: [
      { language: 'en', text: 'Minister Eva Stern met Minister Erik Sund. The talks took place in a friendly atmosphere.', yields: { word: 'friendly' } },
      { language: 'de', text: 'Das Gespräch zwischen Eva Stern und Nils Lund verlief in einer offenen und freundschaftlichen Atmosphäre.', yields: { word: 'offenen' } },
    ],
    counterexamples: [{ language: 'de', text: 'Eva Stern traf Nils Lund. Sie würdigte die freundschaftlichen Beziehungen.' }],
  },
  {
    id: 'tone.of-encounter',
    part: 'tone',
    intent: 'An adjective tells of the encounter itself.',
    examples: [{ language: 'de', text: 'Eva Stern führte mit Minister Nils Lund ein freundschaftliches Gespräch.', yields: { word: 'freundschaftliches' } }],
    counterexamples: [{ language: 'de', text: 'Eva Stern führte mit Minister Nils Lund ein langes Gespräch.' }],
  },
  {
    id: 'tone.of-courtesy',
    part: 'tone',
    intent: 'An adjective tells of a greeting, of thanks, of a welcome.',
    examples: [
      { language: 'de', text: 'Minister Nils Lund übermittelte Präsident Juri Malkow herzliche Grüße des Königs.', yields: { word: 'herzliche' } },
      { language: 'de', text: 'Minister Nils Lund sprach Präsident Juri Malkow aufrichtigen Dank aus.', yields: { word: 'aufrichtigen' } },
    ],
    counterexamples: [{ language: 'de', text: 'Minister Nils Lund übermittelte Präsident Juri Malkow die Grüße des Königs.' }],
  },
  {
    id: 'tone.manner',
    part: 'tone',
    intent: 'An adverb tells of the manner of an act of protocol or of a conversation.',
    examples: [
      { language: 'en', text: 'President Juri Malkow warmly welcomed Minister Erik Sund.', yields: { word: 'warmly' } },
      { language: 'de', text: 'Präsident Juri Malkow begrüßte herzlich den Gast Nils Lund.', yields: { word: 'herzlich' } },
    ],
    counterexamples: [{ language: 'de', text: 'Präsident Juri Malkow begrüßte gestern den Gast Nils Lund.' }],
  },
  {
    id: 'tone.described',
    part: 'tone',
    intent: 'The encounter is said to be or to pass in a certain way.',
    examples: [
      { language: 'de', text: 'Eva Stern traf Nils Lund. Das Gespräch war offen und konstruktiv.', yields: { word: 'konstruktiv' } },
      { language: 'de', text: 'Eva Stern traf Nils Lund. Das Gespräch war von Offenheit geprägt.', yields: { word: 'Offenheit' } },
      { language: 'en', text: 'Minister Eva Stern met Minister Nils Lund. The talks, marked by cordiality, dealt with trade.', yields: { word: 'cordiality' } },
    ],
    counterexamples: [
      { language: 'de', text: 'Eva Stern traf Nils Lund. Das Gespräch war kurz.' },
      { language: 'en', text: 'Minister Eva Stern met Minister Nils Lund. The economy, marked by openness, is growing.' },
    ],
  },
];
