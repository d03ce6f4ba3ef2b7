/** The rules by which commitments are read, each with sentences of what it must and must not read. */
import type { Rule } from '../rule.ts';

const MEETING = 'Ministerin Eva Stern traf Präsident Juri Malkow von Armenien.';

export const commitmentRules: readonly Rule[] = [
  {
    id: 'commitments.undertaking',
    part: 'commitments',
    intent: "A statement undertakes, offers or announces that the speaker or the speaker's side does something.",
    examples: [
      { language: 'de', text: `${MEETING} Ministerin Eva Stern versprach, die Hilfe zu verdoppeln.`, yields: { by: ['Eva Stern'], strength: 'firm', content: 'die Hilfe zu verdoppeln' } },
      { language: 'de', text: `${MEETING} Präsident Juri Malkow erklärte sich bereit, die Gespräche zu leiten.`, yields: { by: ['Juri Malkow'], strength: 'aspirational' } },
      { language: 'de', text: `${MEETING} Ministerin Eva Stern sagte zu, die Hilfe zu verdoppeln, wenn die Waffen schweigen.`, yields: { strength: 'conditional' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern said that Norway will support Kenya.',
        yields: { by: ['Norway'], strength: 'firm' },
      },
    ],
    counterexamples: [
      { language: 'de', text: `${MEETING} Ministerin Eva Stern versprach nicht, die Hilfe zu verdoppeln.` },
      { language: 'de', text: `${MEETING} Ministerin Eva Stern forderte Norwegen auf, die Hilfe zu verdoppeln.` },
    ],
  },
  {
    id: 'commitments.attitude',
    part: 'commitments',
    intent: 'Someone voices a will, a readiness or a standpoint to do something; the owner of the will is bound.',
    examples: [
      {
        language: 'de',
        text: `${MEETING} Ministerin Eva Stern bekräftigte die Bereitschaft der Schweiz, die Gespräche zu leiten.`,
        yields: { strength: 'aspirational', content: 'die Gespräche zu leiten' },
      },
      {
        language: 'de',
        text: `${MEETING} Präsident Juri Malkow unterstrich seinen Willen, gemäß dem Geist des Freundschaftsvertrags die Zusammenarbeit auszubauen.`,
        yields: { by: ['Juri Malkow'], strength: 'firm', basis: 'Geist des Freundschaftsvertrags' },
      },
    ],
    counterexamples: [{ language: 'de', text: `${MEETING} Ministerin Eva Stern äußerte die Hoffnung, dass die Gespräche gelingen.` }],
  },
  {
    id: 'commitments.will',
    part: 'commitments',
    intent: 'A state, or a side that met, wants to do something.',
    examples: [
      { language: 'de', text: `${MEETING} Die Schweiz will ihr Engagement in der Region fortsetzen.`, yields: { strength: 'aspirational', content: 'ihr Engagement in der Region fortsetzen' } },
    ],
    counterexamples: [{ language: 'de', text: `${MEETING} Die Schweiz will das Abkommen nicht kündigen.` }],
  },
  {
    id: 'commitments.agreement',
    part: 'commitments',
    intent: 'Sides agree to do something; it binds all of them.',
    examples: [
      { language: 'de', text: `${MEETING} Beide Seiten kamen überein, sich im Herbst wieder zu treffen.`, yields: { strength: 'firm', content: 'sich im Herbst wieder zu treffen' } },
      { language: 'de', text: `${MEETING} Die Minister einigten sich darauf, eine Arbeitsgruppe einzusetzen.`, yields: { strength: 'firm', content: 'eine Arbeitsgruppe einzusetzen' } },
    ],
    counterexamples: [
      { language: 'de', text: `${MEETING} Beide Seiten konnten sich nicht darauf einigen, eine Arbeitsgruppe einzusetzen.` },
      { language: 'de', text: `${MEETING} Beide Seiten waren sich einig, dass der Handel wächst.` },
    ],
  },
];
