/** The rules by which statements are read that tell what someone feels, thinks or wants. */
import type { Rule } from '../rule.ts';

export const attitudeRules: readonly Rule[] = [
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
];

export const willRules: readonly Rule[] = [
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
