/** The rules by which instruments are read, each with sentences of what it must and must not read. */
import type { Rule } from '../rule.ts';

export const instrumentRules: readonly Rule[] = [
  {
    id: 'instruments.named',
    part: 'instruments',
    intent: 'A treaty, an agreement or the like is named or described; the clause tells whether it was signed, is negotiated or only cited.',
    examples: [
      {
        language: 'en',
        text: 'The ministers signed the 2026-2027 Cooperation Programme between the two Ministries.',
        yields: { name: '2026-2027 Cooperation Programme between the two Ministries', status: 'signed' },
      },
      { language: 'en', text: 'The ministers signed a joint declaration on green development.', yields: { name: 'joint declaration on green development', status: 'signed' } },
      { language: 'de', text: 'Eva Stern und Nils Lund unterzeichneten in Oslo eine Freundschaftserklärung.', yields: { name: 'Freundschaftserklärung', status: 'signed' } },
      {
        language: 'de',
        text: 'Eva Stern und Nils Lund unterzeichneten in Oslo ein Memorandum of Understanding über die Ausbildung der Lotsen.',
        yields: { name: 'Memorandum of Understanding über die Ausbildung der Lotsen', status: 'signed' },
      },
      {
        language: 'de',
        text: 'Eva Stern und Nils Lund unterzeichneten in Oslo ein Fischereiabkommen zwischen der Schweiz und Norwegen.',
        yields: { name: 'Fischereiabkommen zwischen der Schweiz und Norwegen', status: 'signed' },
      },
      {
        language: 'de',
        text: 'Eva Stern und der norwegische Minister Nils Lund unterzeichneten in Oslo einen Konsultationsplan ihrer Ministerien für die Jahre 2031 bis 2033.',
        yields: { name: 'Konsultationsplan ihrer Ministerien für die Jahre 2031 bis 2033', status: 'signed' },
      },
      {
        language: 'de',
        text: 'Eva Stern traf den norwegischen Minister Nils Lund. Im Sinne des im Mai 2031 unterzeichneten Austauschplans wurden die Beziehungen vertieft.',
        yields: { name: 'im Mai 2031 unterzeichneten Austauschplans', status: 'cited', date: '2031-05' },
      },
      { language: 'de', text: 'Eva Stern traf Nils Lund. Ein Regierungsabkommen über die Häfen ist in Vorbereitung.', yields: { name: 'Regierungsabkommen über die Häfen', status: 'negotiated' } },
      {
        language: 'de',
        text: 'Eva Stern traf den norwegischen Minister Nils Lund. Ein Fischereiabkommen wurde nicht unterzeichnet; die Verhandlungen darüber dauern an.',
        yields: { name: 'Fischereiabkommen', status: 'negotiated' },
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
      { language: 'en', text: 'The minutes of the joint commission were signed in Oslo by Eva Stern and Nils Lund.', yields: { name: 'minutes of the joint commission', status: 'signed' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met Minister Erik Sund. They signed the Joint Statement on Deepening the Partnership in the New Era.',
        yields: { name: 'Joint Statement on Deepening the Partnership in the New Era', status: 'signed' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met Minister Erik Sund. A contract for fire engines and two memorandums between universities were signed.',
        yields: { name: 'contract for fire engines', status: 'signed' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met Minister Erik Sund. They called for the implementation of Security Council Resolution 1701.',
        yields: { name: 'Security Council Resolution 1701', status: 'cited' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met Minister Erik Sund. They reviewed the agreements reached at the summit in Oslo.',
        yields: { name: 'agreements reached at the summit in Oslo', status: 'cited' },
      },
      { language: 'en', text: 'The ministers signed the Partnership and Cooperation Agreement.', yields: { name: 'Partnership and Cooperation Agreement', status: 'signed' } },
      { language: 'de', text: 'Eva Stern und Nils Lund unterzeichneten ein Kulturprogramm.', yields: { name: 'Kulturprogramm', status: 'signed' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met Minister Erik Sund. They could not reach agreement on import quotas.' },
      { language: 'en', text: 'Minister Eva Stern met Minister Erik Sund. They were in full accord on the matter.' },
      { language: 'en', text: 'Minister Eva Stern met Minister Erik Sund. They discussed the minutes of the meeting and a roadmap.' },
      { language: 'en', text: 'Minister Eva Stern and Minister Erik Sund did not sign an agreement.' },
      { language: 'en', text: 'The two ministers were in agreement.' },
      { language: 'en', text: 'The government presented its national action plan.' },
      { language: 'de', text: 'Eva Stern und Nils Lund unterzeichneten in Oslo kein Abkommen.' },
      { language: 'de', text: 'Der Gesamtarbeitsvertrag für das Gastgewerbe wird verlängert.' },
    ],
  },
];
