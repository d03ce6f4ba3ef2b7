/** The rules by which commitments are read, each with sentences of what it must and must not read. */
import type { Rule } from '../rule.ts';

const MEETING = 'Ministerin Eva Stern traf Präsident Juri Malkow von Armenien.';

export const commitmentRules: readonly Rule[] = [
  {
    id: 'commitments.undertaking',
    part: 'commitments',
    intent: "A statement undertakes, offers or announces that the speaker or the speaker's side does something.",
    examples: [
      {
        language: 'en',
        text: 'Minister Anna Lund of Kenya met Minister Karl Berg in Vienna. She stressed that Kenya stands with Norway.',
        published: '2031-05-09',
        yields: { by: 'Kenya', strength: 'firm', content: 'that Kenya stands with Norway' },
      },
      {
        language: 'de',
        text: 'Ministerin Anna Lund aus Kenia traf Minister Karl Berg. Sie betonte, dass Kenia an der Seite Norwegens stehe.',
        published: '2031-05-09',
        yields: { by: 'Kenia', strength: 'firm', content: 'dass Kenia an der Seite Norwegens stehe' },
      },
      {
        language: 'en',
        text: 'Minister Anna Lund of Kenya met Minister Karl Berg in Vienna. She said that trade has grown. Kenya is ready to help.',
        published: '2031-05-09',
        yields: { by: 'Kenya', strength: 'aspirational', content: 'to help' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern said that Norway would send, should the government ask for it, a medical team.',
        yields: { by: ['Norway'], strength: 'conditional' },
      },
      {
        language: 'de',
        text: `${MEETING} Ministerin Eva Stern sagte, Norwegen sei ein Freund. Ihr Land sei bereit, enger mit Armenien zu arbeiten, wenn die Regeln eingehalten würden.`,
        yields: { by: ['Ihr Land'], strength: 'conditional' },
      },
      { language: 'de', text: `${MEETING} Ministerin Eva Stern kündigte an, dass die Regierung ihre Hilfe verlängern werde.`, yields: { by: ['die Regierung'], strength: 'firm' } },
      { language: 'de', text: `${MEETING} Ministerin Eva Stern versprach, die Hilfe zu verdoppeln.`, yields: { by: ['Eva Stern'], strength: 'firm', content: 'die Hilfe zu verdoppeln' } },
      {
        language: 'de',
        text: `${MEETING} Ministerin Eva Stern lobte die Zusammenarbeit. Norwegen wolle gemeinsam mit Armenien Brücken bauen.`,
        yields: { by: ['Norwegen'], strength: 'aspirational' },
      },
      { language: 'de', text: `${MEETING} Präsident Juri Malkow erklärte sich bereit, die Gespräche zu leiten.`, yields: { by: ['Juri Malkow'], strength: 'aspirational' } },
      { language: 'de', text: `${MEETING} Ministerin Eva Stern sagte zu, die Hilfe zu verdoppeln, wenn die Waffen schweigen.`, yields: { strength: 'conditional' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern said that Norway will support Kenya.',
        yields: { by: ['Norway'], strength: 'firm' },
      },
      {
        language: 'en',
        text: 'Norwegian Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern stressed that the harbour needed protection and that Norway would keep up its assistance.',
        yields: { by: ['Norway'], strength: 'firm', content: 'that Norway would keep up its assistance' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Joseph Wanyonyi said his country stood ready to send engineers.',
        yields: { by: ['Joseph Wanyonyi'], strength: 'aspirational' },
      },
      { language: 'de', text: `${MEETING} Präsident Juri Malkow betonte, die Lage sei ernst und sein Land werde weitere Fachleute entsenden.`, yields: { strength: 'firm' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Anna Lund of Kenya met Minister Karl Berg in Vienna. She stressed that Kenya stands with its back to the sea.', published: '2031-05-09' },
      { language: 'de', text: 'Ministerin Anna Lund aus Kenia traf Minister Karl Berg. Sie betonte, dass das Haus an der Seite des Weges stehe.', published: '2031-05-09' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern said that Kenya should support Norway.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern offered her condolences over the floods.' },
      {
        language: 'en',
        text: 'Norwegian Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern stressed that the harbour needed protection and that Kenya would keep up its assistance.',
      },
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
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern reaffirmed Norway’s willingness to adjust certain rules provided the Union dispenses with tariffs.',
        yields: { strength: 'conditional' },
      },
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
      {
        language: 'en',
        text: "Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Joseph Wanyonyi reiterated Kenya's readiness to host the talks.",
        yields: { by: ['Kenya'], strength: 'aspirational', content: 'to host the talks' },
      },
      {
        language: 'en',
        text: "Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. She assured him of Norway's support for the reforms.",
        yields: { by: ['Norway'], strength: 'firm' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern expressed the hope that the talks succeed.' },
      { language: 'de', text: `${MEETING} Ministerin Eva Stern äußerte die Hoffnung, dass die Gespräche gelingen.` },
    ],
  },
  {
    id: 'commitments.will',
    part: 'commitments',
    intent: 'A state, or a side that met, wants to do something.',
    examples: [
      { language: 'de', text: `${MEETING} Die Schweiz will ihr Engagement in der Region fortsetzen.`, yields: { strength: 'aspirational', content: 'ihr Engagement in der Region fortsetzen' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Both ministers wish to resume the talks on fisheries.',
        yields: { by: ['Eva Stern', 'Joseph Wanyonyi'], strength: 'aspirational' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Both ministers do not wish to resume the talks on fisheries.' },
      { language: 'de', text: `${MEETING} Die Schweiz will das Abkommen nicht kündigen.` },
    ],
  },
  {
    id: 'commitments.agreement',
    part: 'commitments',
    intent: 'Sides agree to do something; it binds all of them.',
    examples: [
      { language: 'de', text: `${MEETING} Beide Seiten kamen überein, sich im Herbst wieder zu treffen.`, yields: { strength: 'firm', content: 'sich im Herbst wieder zu treffen' } },
      { language: 'de', text: `${MEETING} Die Minister einigten sich darauf, eine Arbeitsgruppe einzusetzen.`, yields: { strength: 'firm', content: 'eine Arbeitsgruppe einzusetzen' } },
      {
        language: 'de',
        text: `${MEETING} Beide Seiten waren sich einig, den Handel ausbauen zu wollen.`,
        yields: { strength: 'aspirational', content: 'den Handel ausbauen zu wollen' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two sides agreed to set up a working group.',
        yields: { by: ['The two sides'], strength: 'firm', content: 'to set up a working group' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers concurred on continuing to cooperate.',
        yields: { strength: 'firm', content: 'continuing to cooperate' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern accepted the proposal to hold an informal session in Oslo.',
        yields: { by: ['Eva Stern'], strength: 'firm', content: 'to hold an informal session in Oslo' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers agreed on the need to protect the forests.' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two sides failed to agree to set up a working group.' },
      { language: 'de', text: `${MEETING} Beide Seiten konnten sich nicht darauf einigen, eine Arbeitsgruppe einzusetzen.` },
      { language: 'de', text: `${MEETING} Beide Seiten waren sich einig, dass der Handel wächst.` },
    ],
  },
];
