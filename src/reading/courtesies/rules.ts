/** The rules by which courtesies are read: from whom, by way of whom and to whom. */
import type { Rule } from '../rule.ts';

const MEETING = 'Präsident Juri Malkow empfing den norwegischen Außenminister Erik Sund.';

export const courtesyRules: readonly Rule[] = [
  {
    id: 'courtesies.conveyed',
    part: 'courtesies',
    intent: 'Who conveys greetings of someone else carries them; without another owner they are his own.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. The sympathy of all Norwegians for the families was conveyed to Juri Malkow by Erik Sund.',
        yields: { kind: 'condolence', from: 'all Norwegians', via: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'Crown Prince Juri Malkow received the credentials of ambassadors on behalf of King Olaf Berg. The Crown Prince extended a warm welcome to the ambassadors.',
        yields: { kind: 'welcome', from: 'Juri Malkow', to: 'the ambassadors' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund conveyed to him the warm greetings of King Olaf Berg.',
        yields: { kind: 'greeting', from: 'Olaf Berg', via: 'Erik Sund', to: 'Juri Malkow' },
      },
      { language: 'de', text: `${MEETING} Erik Sund übermittelte ihm die herzlichen Grüße von König Olaf Berg.`, yields: { kind: 'greeting', from: 'Olaf Berg', via: 'Erik Sund', to: 'Juri Malkow' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund looked forward to conveying the greetings of King Olaf Berg.' },
      { language: 'de', text: `${MEETING} Erik Sund übermittelte ihm den Bericht von König Olaf Berg.` },
      { language: 'de', text: `${MEETING} Erik Sund übermittelte ihm keine Grüße von König Olaf Berg.` },
    ],
  },
  {
    id: 'courtesies.asked-to-convey',
    part: 'courtesies',
    intent: 'Who asks another to convey greetings sends them by way of the one asked.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow asked that Erik Sund convey his greetings to King Olaf Berg.',
        yields: { kind: 'greeting', from: 'Juri Malkow', via: 'Erik Sund', to: 'Olaf Berg' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow entrusted Erik Sund with a message for King Olaf Berg.',
        yields: { kind: 'letter', from: 'Juri Malkow', via: 'Erik Sund', to: 'Olaf Berg' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow asked Erik Sund to convey his greetings to King Olaf Berg.',
        yields: { kind: 'greeting', from: 'Juri Malkow', via: 'Erik Sund', to: 'Olaf Berg' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow asked the guest to pass on his best regards to King Olaf Berg.',
        yields: { kind: 'greeting', from: 'Juri Malkow', via: 'Erik Sund', to: 'Olaf Berg' },
      },
      { language: 'de', text: `${MEETING} Juri Malkow bat Erik Sund, König Olaf Berg seine Grüße auszurichten.`, yields: { kind: 'greeting', from: 'Juri Malkow', via: 'Erik Sund', to: 'Olaf Berg' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow entrusted Erik Sund with a task for King Olaf Berg.' },
      { language: 'de', text: `${MEETING} Juri Malkow bat Erik Sund, König Olaf Berg den Bericht auszurichten.` },
    ],
  },
  {
    id: 'courtesies.answered',
    part: 'courtesies',
    intent: 'Greetings that are returned go back to whoever sent them, by way of the one who is asked to return them.',
    examples: [
      {
        language: 'de',
        text: `${MEETING} Der Gast überbrachte Grüße des Königs Olaf Berg. Juri Malkow bat ihn, diese Grüße herzlich zu erwidern.`,
        yields: { kind: 'greeting', from: 'Juri Malkow', via: 'Erik Sund', to: 'Olaf Berg' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. The guest conveyed the greetings of King Olaf Berg. Juri Malkow asked the guest to reciprocate the greetings.',
        yields: { kind: 'greeting', from: 'Juri Malkow', via: 'Erik Sund', to: 'Olaf Berg' },
      },
    ],
    counterexamples: [
      { language: 'de', text: `${MEETING} Erik Sund erwiderte, die Lage sei ernst.` },
      { language: 'de', text: `${MEETING} Der Präsident wollte die Grüße nicht erwidern.` },
    ],
  },
  {
    id: 'courtesies.handed-over',
    part: 'courtesies',
    intent: 'A letter or gift handed over comes from its owner, or else from the one who hands it over; what is handed over as a gift is one.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow was presented with a carved bear by Erik Sund.',
        yields: { kind: 'gift', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund gifted him a set of plates.',
        yields: { kind: 'gift', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      { language: 'de', text: `${MEETING} Erik Sund schenkte dem Präsidenten ein Bild.`, yields: { kind: 'gift', from: 'Erik Sund', to: 'Juri Malkow' } },
      {
        language: 'de',
        text: `${MEETING} Erik Sund überbrachte Grüße des Königs Olaf Berg sowie dessen persönliche Botschaft.`,
        yields: { kind: 'letter', from: 'Olaf Berg', via: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'Pope Clement received the President of the Republic of Slovenia, Mr. Erik Sund. At the end, the President presented the Holy Father with a painting and invited him to visit Ljubljana.',
        yields: { kind: 'gift', from: 'Erik Sund', to: 'Clement' },
      },
      {
        language: 'de',
        text: 'Als Geschenk übergab der norwegische Außenminister Erik Sund seinem Amtskollegen Karl Berg am Donnerstag einen Fußball.',
        yields: { kind: 'gift', from: 'Erik Sund', to: 'Karl Berg' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund presented the President with a vase as a gift.',
        yields: { kind: 'gift', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund presented a gift to Juri Malkow.',
        yields: { kind: 'gift', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund handed over to the President a personal letter and a gift from Prime Minister Anna Lund.',
        yields: { kind: 'letter', from: 'Anna Lund', via: 'Erik Sund', to: 'Juri Malkow' },
      },
      { language: 'de', text: `${MEETING} Erik Sund überreichte dem Präsidenten einen Brief von König Olaf Berg.`, yields: { kind: 'letter', from: 'Olaf Berg', via: 'Erik Sund', to: 'Juri Malkow' } },
      { language: 'de', text: `${MEETING} Erik Sund überreichte dem Präsidenten ein Geschenk.`, yields: { kind: 'gift', from: 'Erik Sund', to: 'Juri Malkow' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow was presented with a plan by Erik Sund.' },
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. The agreement sends a strong message to the region.' },
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund presented the President with a report.' },
      { language: 'de', text: `${MEETING} Erik Sund schenkte den Worten des Präsidenten Gehör.` },
      { language: 'de', text: `${MEETING} Erik Sund übergab dem Präsidenten als Vorsitzender der Kommission den Entwurf.` },
      { language: 'de', text: `${MEETING} Erik Sund überreichte dem Präsidenten den Entwurf.` },
    ],
  },
  {
    id: 'courtesies.expressed',
    part: 'courtesies',
    intent: 'Thanks, congratulations or sympathy that a noun names are expressed by the speaker to the one told or to the other side.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund congratulated Juri Malkow. In response, Juri Malkow expressed his appreciation.',
        yields: { kind: 'thanks', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      {
        language: 'en',
        text: 'Foreign Minister Erik Sund of Norway met President Juri Malkow of Armenia in Oslo. Erik Sund responded with congratulations on the anniversary.',
        yields: { kind: 'congratulation', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'Foreign Minister Erik Sund of Norway met President Juri Malkow of Armenia in Oslo. Erik Sund expressed his appreciation for the warm welcome.',
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'Juri Malkow' },
      },

      { language: 'de', text: `${MEETING} Erik Sund sprach Juri Malkow sein Beileid aus.`, yields: { kind: 'condolence', from: 'Erik Sund', to: 'Juri Malkow' } },
      {
        language: 'en',
        text: 'Foreign Minister Erik Sund of Norway met President Juri Malkow of Armenia in Oslo. Erik Sund expressed his best wishes to Juri Malkow.',
        yields: { kind: 'greeting', from: 'Erik Sund' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund expressed his appreciation to the President for the support.',
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      { language: 'de', text: `${MEETING} Erik Sund sprach dem Präsidenten den Dank seiner Regierung aus.`, yields: { kind: 'thanks', from: 'Erik Sund', to: 'Juri Malkow' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Foreign Minister Erik Sund of Norway met President Juri Malkow of Armenia in Oslo. Erik Sund responded with a plan for the ports.' },

      // Praise is a statement; appreciation that is expressed to someone thanks.
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund expressed his appreciation for the support of Armenia.' },
      { language: 'de', text: `${MEETING} Erik Sund sprach Juri Malkow sein Vertrauen aus.` },
      { language: 'en', text: 'Foreign Minister Erik Sund of Norway met President Juri Malkow in Oslo. The two sides expressed the wish to strengthen their cooperation.' },
    ],
  },
  {
    id: 'courtesies.on-invitation',
    part: 'courtesies',
    intent: 'On whose invitation someone comes or a state takes part has invited him or it.',
    examples: [
      {
        language: 'en',
        text: 'Foreign Minister Erik Sund of Norway will travel to Armenia at the invitation of President Juri Malkow.',
        yields: { kind: 'invitation', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      {
        language: 'de',
        text: 'Der norwegische Außenminister Erik Sund besuchte auf Einladung von Präsident Juri Malkow Armenien.',
        yields: { kind: 'invitation', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow führte Gespräche mit Ministerin Anna Lund, die auf seine Einladung in Armenien weilt.',
        yields: { kind: 'invitation', from: 'Juri Malkow', to: 'Anna Lund' },
      },
      {
        language: 'en',
        text: 'At the invitation of the Norwegian presidency, Armenia is taking part in the meetings of the finance ministers.',
        yields: { kind: 'invitation', from: 'the Norwegian presidency', to: 'Armenia' },
      },
    ],
    counterexamples: [{ language: 'de', text: 'Der norwegische Außenminister Erik Sund besuchte auf Wunsch von Präsident Juri Malkow Armenien.' }],
  },
  {
    id: 'courtesies.extended',
    part: 'courtesies',
    intent: 'Who extends, renews or offers an invitation invites, for himself or for whoever it is of.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund extended an invitation to the President to visit Oslo.',
        yields: { kind: 'invitation', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      { language: 'de', text: `${MEETING} Erik Sund sprach dem Präsidenten eine Einladung nach Oslo aus.`, yields: { kind: 'invitation', from: 'Erik Sund', to: 'Juri Malkow' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund extended his stay in Oslo.' },
      { language: 'de', text: `${MEETING} Erik Sund sprach dem Präsidenten keine Einladung nach Oslo aus.` },
    ],
  },
  {
    id: 'courtesies.accepted',
    part: 'courtesies',
    intent: 'Who accepts an invitation has been invited, by whoever the text says that it is of.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund accepted his invitation to travel to Gyumri in November.',
        yields: { kind: 'invitation', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      { language: 'de', text: `${MEETING} Erik Sund nahm die Einladung des Präsidenten zu einem Gegenbesuch mit Dank an.`, yields: { kind: 'invitation', from: 'Juri Malkow', to: 'Erik Sund' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund did not accept the invitation.' },
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund accepted the proposal.' },
      { language: 'de', text: `${MEETING} Erik Sund nahm den Vorschlag des Präsidenten an.` },
    ],
  },
  {
    id: 'courtesies.exchanged',
    part: 'courtesies',
    intent: 'Two who exchange messages of congratulation, greetings or gifts give them to each other.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow of Armenia and President Anna Holm of Finland exchanged messages of congratulation on the anniversary of diplomatic relations.',
        yields: { kind: 'congratulation', from: 'Juri Malkow', to: 'Anna Holm' },
      },
      {
        language: 'de',
        text: 'Die Präsidenten Juri Malkow von Armenien und Nino Beridse von Georgien trafen sich in Oslo. Juri Malkow und Nino Beridse tauschten Geschenke aus.',
        yields: { kind: 'gift', from: 'Nino Beridse', to: 'Juri Malkow' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow of Armenia and President Anna Holm of Finland exchanged views on trade.' },
      { language: 'de', text: `${MEETING} Juri Malkow und Erik Sund tauschten Meinungen über den Handel aus.` },
    ],
  },
  {
    id: 'courtesies.received',
    part: 'courtesies',
    intent: 'A letter, a greeting or a gift that someone receives comes from its owner.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Malkow received a letter from Queen Anna Holm. The letter was delivered by Erik Sund.',
        yields: { kind: 'letter', from: 'Anna Holm', via: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Malkow received a cable of congratulations from Foreign Minister Ana Tovar of Peru on the anniversary.',
        yields: { kind: 'congratulation', from: 'Ana Tovar', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow of Armenia met the Norwegian Foreign Minister Erik Sund. Erik Sund received a written message from the President.',
        yields: { kind: 'letter', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      { language: 'de', text: `${MEETING} Erik Sund erhielt einen Brief des Präsidenten.`, yields: { kind: 'letter', from: 'Juri Malkow', to: 'Erik Sund' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow of Armenia met the Norwegian Foreign Minister Erik Sund. Erik Sund received no message from the President.' },
      { language: 'de', text: `${MEETING} Erik Sund erhielt einen Bericht des Präsidenten.` },
    ],
  },
  {
    id: 'courtesies.thanked',
    part: 'courtesies',
    intent: 'Who thanks someone gives thanks.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund hosted a reception to thank the rescuers.',
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'the rescuers' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund thanked the Armenian government and people for the help accorded to the embassy.',
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'the Armenian government and people' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund thanked Juri Malkow for the hospitality.',
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'de',
        text: 'Präsident Juri Malkow von Armenien und Präsidentin Nino Beridse von Georgien trafen sich in Oslo. Aussenminister Erik Sund dankte den beiden Präsidenten für ihr Kommen.',
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'de',
        text: `${MEETING} Erik Sund bedankte sich bei Partei, Staat und Volk Armeniens für die Hilfe.`,
        yields: { kind: 'thanks', from: 'Erik Sund', to: 'Partei, Staat und Volk Armeniens' },
      },
      { language: 'de', text: `${MEETING} Erik Sund dankte dem Präsidenten für die Gastfreundschaft.`, yields: { kind: 'thanks', from: 'Erik Sund', to: 'Juri Malkow' } },
      { language: 'de', text: `${MEETING} Juri Malkow verdankte das langjährige Engagement von Botschafter Olaf Berg.`, yields: { kind: 'thanks', from: 'Juri Malkow', to: 'Olaf Berg' } },
      {
        language: 'de',
        text: `${MEETING} Seitens der Regierung Norwegens wurde dem Präsidenten für die Aufnahme gedankt.`,
        yields: { kind: 'thanks', from: 'der Regierung Norwegens', to: 'Juri Malkow' },
      },
    ],
    counterexamples: [
      { language: 'de', text: `${MEETING} Erik Sund verdankte seiner Ausbildung in Oslo seine Kenntnisse.` },
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. The spokesman denied that Erik Sund had thanked Juri Malkow.' },
      { language: 'de', text: `${MEETING} Erik Sund wird dem Präsidenten danken.` },
    ],
  },
  {
    id: 'courtesies.congratulated',
    part: 'courtesies',
    intent: 'Who congratulates someone gives congratulations; so does who wishes a happy feast.',
    examples: [
      {
        language: 'en',
        text: 'Prime Minister Anna Lund called President Juri Malkow and wished him a happy birthday.',
        yields: { kind: 'congratulation', from: 'Anna Lund', to: 'Juri Malkow' },
      },
      {
        language: 'de',
        text: 'In einem Telegramm an den norwegischen König Olaf Berg hat Präsident Juri Malkow zum Nationalfeiertag gratuliert.',
        yields: { kind: 'congratulation', from: 'Juri Malkow', to: 'Olaf Berg' },
      },
      { language: 'de', text: `${MEETING} Erik Sund gratulierte dem Präsidenten zur Wiederwahl.`, yields: { kind: 'congratulation', from: 'Erik Sund', to: 'Juri Malkow' } },
      {
        language: 'en',
        text: 'Prime Minister Anna Lund called President Juri Malkow to congratulate him on his re-election.',
        yields: { kind: 'congratulation', from: 'Anna Lund', to: 'Juri Malkow' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Prime Minister Anna Lund called President Juri Malkow and wished him a happy journey.' },
      { language: 'de', text: `${MEETING} Erik Sund wollte dem Präsidenten nicht gratulieren.` },
    ],
  },
  {
    id: 'courtesies.condoled',
    part: 'courtesies',
    intent: "Who condoles with someone or shares someone's grief gives condolences.",
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow shared the grief of the Norwegian people.',
        yields: { kind: 'condolence', from: 'Juri Malkow' },
      },
      { language: 'de', text: `${MEETING} Erik Sund kondolierte dem Präsidenten.`, yields: { kind: 'condolence', from: 'Erik Sund', to: 'Juri Malkow' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow shared the view of the Norwegian people.' },
      { language: 'de', text: `${MEETING} Erik Sund half dem Präsidenten.` },
    ],
  },
  {
    id: 'courtesies.invited',
    part: 'courtesies',
    intent: 'Who invites someone, a person, a group or a state, gives an invitation; those who invite together give one.',
    examples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow has been invited to Oslo.', yields: { kind: 'invitation', to: 'Juri Malkow' } },
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund invited Juri Malkow to visit Oslo.',
        yields: { kind: 'invitation', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      {
        language: 'en',
        text: 'Foreign Minister Erik Sund of Norway met Foreign Minister Anna Holm of Sweden in Oslo. The two ministers invited representatives from politics, culture and business to a concert.',
        yields: { kind: 'invitation', from: ['Erik Sund', 'Anna Holm'], to: 'representatives from politics, culture and business' },
      },
      {
        language: 'en',
        text: 'President Juri Malkow of Armenia was invited by Foreign Minister Erik Sund to visit Norway.',
        yields: { kind: 'invitation', from: 'Erik Sund', to: 'Juri Malkow' },
      },
      { language: 'de', text: `${MEETING} Erik Sund lud den Präsidenten nach Oslo ein.`, yields: { kind: 'invitation', from: 'Erik Sund', to: 'Juri Malkow' } },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund invited member states to adopt the code.' },
      { language: 'de', text: `${MEETING} Erik Sund lud die Kisten ab.` },
    ],
  },
  {
    id: 'courtesies.welcomed',
    part: 'courtesies',
    intent: 'Who bids someone welcome gives a welcome; to welcome a step or a plan is approval and no courtesy.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow welcomed the visit of Erik Sund.',
        yields: { kind: 'welcome', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      { language: 'de', text: 'Präsident Juri Malkow hieß den norwegischen Außenminister Erik Sund willkommen.', yields: { kind: 'welcome', from: 'Juri Malkow', to: 'Erik Sund' } },
      {
        language: 'de',
        text: 'Die Präsidenten Juri Malkow von Armenien und Nino Beridse von Georgien trafen sich in Oslo. Der Vorsteher des Departements, Erik Sund, hat die beiden Präsidenten willkommen geheißen.',
        yields: { kind: 'welcome', from: 'Erik Sund', to: 'Nino Beridse' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Juri Malkow welcomed the proposal of Erik Sund.' },
      { language: 'de', text: `${MEETING} Juri Malkow hieß den Vorschlag gut.` },
      { language: 'de', text: `${MEETING} Juri Malkow begrüßte die Reform in Norwegen.` },
    ],
  },
  {
    id: 'courtesies.greeted',
    part: 'courtesies',
    intent: 'Who greets someone gives a greeting.',
    examples: [{ language: 'de', text: `${MEETING} Juri Malkow grüßte Erik Sund herzlich.`, yields: { kind: 'greeting', from: 'Juri Malkow', to: 'Erik Sund' } }],
    counterexamples: [{ language: 'de', text: `${MEETING} Juri Malkow wird Erik Sund grüßen.` }],
  },
  {
    id: 'courtesies.took-leave',
    part: 'courtesies',
    intent: 'Who takes leave of someone bids farewell.',
    examples: [
      {
        language: 'en',
        text: 'President Juri Malkow received the Norwegian Foreign Minister Erik Sund. Erik Sund was seen off at the airport by Juri Malkow.',
        yields: { kind: 'farewell', from: 'Juri Malkow', to: 'Erik Sund' },
      },
      { language: 'de', text: `${MEETING} Juri Malkow verabschiedete den Außenminister.`, yields: { kind: 'farewell', from: 'Juri Malkow', to: 'Erik Sund' } },
    ],
    counterexamples: [{ language: 'de', text: `${MEETING} Juri Malkow verabschiedete das Gesetz.` }],
  },
  {
    id: 'courtesies.farewell-call',
    part: 'courtesies',
    intent: 'Who pays a farewell call, takes leave or says goodbye bids farewell to whom he calls on; who gives a farewell dinner, to his guest.',
    examples: [
      { language: 'en', text: 'Ambassador Erik Sund of Norway paid a farewell call on President Juri Malkow.', yields: { kind: 'farewell', from: 'Erik Sund', to: 'Juri Malkow' } },
      {
        language: 'en',
        text: 'President Juri Malkow received Ambassador Erik Sund of Norway in a farewell audience on Monday.',
        yields: { kind: 'farewell', from: 'Erik Sund', to: 'Juri Malkow' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Ambassador Erik Sund of Norway paid a courtesy call on President Juri Malkow.' },
      { language: 'en', text: 'Ambassador Erik Sund of Norway did not pay a farewell call on President Juri Malkow.' },
    ],
  },
];
