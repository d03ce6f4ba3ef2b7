/** The rules by which courtesies are read that someone conveys, hands over or expresses. */
import type { Rule } from '../../rule.ts';
import { MEETING } from './exampleMeeting.ts';

export const conveyedRules: readonly Rule[] = [
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
];
