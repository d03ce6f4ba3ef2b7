/** The rules by which outcomes are read, each with sentences of what it must and must not read. */
import type { Rule } from '../rule.ts';

const MET = 'Ministerin Eva Stern traf den norwegischen Minister Nils Lund. ';

export const outcomeRules: readonly Rule[] = [
  {
    id: 'outcomes.agreed',
    part: 'outcomes',
    intent: 'Several agree, by a verb or an adjective of agreement, that something is so or on something.',
    examples: [
      {
        language: 'en',
        text: 'Minister Eva Stern met Minister Erik Sund. The two ministers agreed to hold the next round of talks in Oslo.',
        yields: { content: 'to hold the next round of talks in Oslo' },
      },
      { language: 'de', text: `${MET}Sie waren sich einig, dass der Dialog fortgesetzt werden muss.`, yields: { kind: 'consensus', content: 'dass der Dialog fortgesetzt werden muss' } },
      { language: 'de', text: `${MET}Beide Seiten kamen überein, sich im Mai erneut zu treffen.`, yields: { kind: 'follow-up' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two sides agreed to hold another meeting before the end of the year.',
        yields: { kind: 'follow-up' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers agreed on the need to protect the forests.',
        yields: { kind: 'consensus', content: 'the need to protect the forests' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern agreed to travel.' },
      { language: 'de', text: `${MET}Eva Stern hoffte, dass der Dialog fortgesetzt wird.` },
    ],
  },
  {
    id: 'outcomes.arranged',
    part: 'outcomes',
    intent: 'Several arrange or decide something.',
    examples: [
      {
        language: 'en',
        text: 'Minister Karl Berg of Austria met Minister Anna Lund of Kenya in Vienna on 5 May. The Ministers tasked their experts with drafting a plan by the end of the year.',
        published: '2031-05-09',
        yields: { kind: 'decision', content: 'drafting a plan by the end of the year' },
      },
      {
        language: 'de',
        text: 'Am Mittwoch empfing Minister Karl Berg aus Österreich in Wien die Ministerin Anna Lund aus Kenia. Die Minister beauftragten ihre Experten, bis Jahresende einen Entwurf auszuarbeiten.',
        published: '2031-05-09',
        yields: { kind: 'decision', content: 'bis Jahresende einen Entwurf auszuarbeiten' },
      },
      { language: 'de', text: `${MET}Die Minister vereinbarten, einen Dialog aufzunehmen.`, yields: { kind: 'decision', content: 'einen Dialog aufzunehmen' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Karl Berg of Austria met Minister Anna Lund of Kenya in Vienna on 5 May. The Ministers directed their attention to the flood.', published: '2031-05-09' },
      {
        language: 'de',
        text: 'Am Mittwoch empfing Minister Karl Berg aus Österreich in Wien die Ministerin Anna Lund aus Kenia. Minister Karl Berg beauftragte seinen Botschafter, einen Entwurf auszuarbeiten.',
        published: '2031-05-09',
      },
      { language: 'de', text: `${MET}Die Minister vereinbarten keine weiteren Schritte und möchten später einen Dialog aufnehmen.` },
      { language: 'de', text: 'Der Bundesrat hat beschlossen, die Verordnung zu ändern.' },
      { language: 'de', text: `${MET}Bei ihrem letzten Treffen in Oslo 2029 hatten die beiden Minister eine engere Zusammenarbeit vereinbart.`, published: '2031-05-06' },
    ],
  },
  {
    id: 'outcomes.consensus',
    part: 'outcomes',
    intent: 'A noun for consensus is reached, confirmed or prevails; or all hold the same view.',
    examples: [
      { language: 'de', text: `${MET}In allen Fragen wurde völlige Übereinstimmung bestätigt.`, yields: { kind: 'consensus', content: 'völlige Übereinstimmung' } },
      { language: 'de', text: `${MET}Die Aussprache, die von voller Übereinstimmung geprägt war, dauerte zwei Stunden.`, yields: { kind: 'consensus', content: 'voller Übereinstimmung' } },
      { language: 'de', text: `${MET}Das Gespräch verlief in völliger Übereinstimmung.`, yields: { kind: 'consensus', content: 'völliger Übereinstimmung' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two sides reached broad consensus on upholding the ceasefire.',
        yields: { kind: 'consensus', content: 'broad consensus on upholding the ceasefire' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers shared the view that the forests must be protected.',
        yields: { kind: 'consensus' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two sides shared the understanding that the agreement will lift trade.',
        yields: { kind: 'consensus', content: 'that the agreement will lift trade' },
      },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. They implemented the important understandings reached by the leaders.' },
      { language: 'de', text: `${MET}Eva Stern hofft, dass eine Einigung erzielt werden könnte.` },
      { language: 'de', text: `${MET}Das Gespräch war von Freundschaft geprägt.` },
    ],
  },
  {
    id: 'outcomes.document',
    part: 'outcomes',
    intent: 'A document is signed or adopted.',
    examples: [
      { language: 'de', text: `${MET}Die beiden Minister unterzeichneten ein Abkommen über den Fischfang.`, yields: { kind: 'document', content: 'ein Abkommen über den Fischfang' } },
      { language: 'de', text: `${MET}Anschließend wurde eine gemeinsame Erklärung verabschiedet.`, yields: { kind: 'document' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two ministers witnessed the signing of an agreement on fisheries.',
        yields: { kind: 'document', content: 'an agreement on fisheries' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The talks concluded with the signing of a memorandum on fisheries.',
        yields: { kind: 'document', content: 'a memorandum on fisheries' },
      },
      {
        language: 'de',
        text: `${MET}Anschließend waren beide Minister Zeugen der Unterzeichnung eines Abkommens über den Fischfang.`,
        yields: { kind: 'document', content: 'eines Abkommens über den Fischfang' },
      },
      { language: 'de', text: `${MET}Heute Vormittag hatten Eva Stern und Nils Lund ein Abkommen unterzeichnet.`, published: '2031-05-06', yields: { kind: 'document' } },
      { language: 'de', text: `${MET}Das Treffen endete mit der Unterzeichnung eines Abkommens.`, yields: { kind: 'document', content: 'eines Abkommens' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met Minister Erik Sund in Nairobi. Eva Stern issued the following statement: “I am glad.”' },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. They discussed the agreement concluded between Norway and Kenya.' },
      { language: 'en', text: 'Minister Eva Stern met Minister Erik Sund. No agreement was signed.' },
      { language: 'en', text: 'Minister Eva Stern met Minister Erik Sund. The dispute ended with the loss of an agreement.' },
      { language: 'de', text: `${MET}Ein Abkommen über den Fischfang wurde nicht unterzeichnet.` },
      { language: 'de', text: `${MET}Vor Jahren hatten sie ein Abkommen unterzeichnet.`, published: '2031-05-06' },
    ],
  },
  {
    id: 'outcomes.disagreement',
    part: 'outcomes',
    intent: 'Differences remain, or those who met do not agree.',
    examples: [
      { language: 'de', text: 'Minister Erik Sund sprach mit Ministerin Eva Stern. In der Frage der Fischerei herrschte Uneinigkeit.', yields: { kind: 'disagreement', content: 'Uneinigkeit' } },
      { language: 'de', text: `${MET}Über die Fangquoten bestehen weiterhin Meinungsverschiedenheiten.`, yields: { kind: 'disagreement' } },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two sides failed to agree on quotas.', yields: { kind: 'disagreement' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. On quotas, their assessments continue to differ.',
        yields: { kind: 'disagreement', content: 'On quotas, their assessments continue to differ' },
      },
      { language: 'de', text: `${MET}Hinsichtlich der Fangquoten blieben die Standpunkte der beiden Seiten unterschiedlich.`, yields: { kind: 'disagreement' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The two sides agreed on quotas.' },
      { language: 'de', text: `${MET}Über die Fangquoten bestehen keine Meinungsverschiedenheiten.` },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. On quotas, their assessments coincide.' },
    ],
  },
  {
    id: 'outcomes.follow-up',
    part: 'outcomes',
    intent: 'The next encounter is planned.',
    examples: [
      {
        language: 'de',
        text: 'Am Mittwoch empfing Minister Karl Berg aus Österreich in Wien die Ministerin Anna Lund aus Kenia. Die nächste Runde wird 2032 in Nairobi durchgeführt.',
        published: '2031-05-09',
        yields: { kind: 'follow-up', content: 'Die nächste Runde wird 2032 in Nairobi durchgeführt' },
      },
      { language: 'de', text: `${MET}Die Verhandlungen darüber sollen im Mai fortgesetzt werden.`, yields: { kind: 'follow-up' } },
      { language: 'de', text: `${MET}Das nächste Treffen ist für Mai geplant.`, yields: { kind: 'follow-up', content: 'Das nächste Treffen ist für Mai geplant' } },
      { language: 'de', text: `${MET}Die nächste Tagung der Gemischten Kommission findet im Mai in Oslo statt.`, yields: { kind: 'follow-up' } },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. A first meeting on fisheries is to take place next spring.',
        yields: { kind: 'follow-up' },
      },
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The next round will be held in Oslo.',
        yields: { kind: 'follow-up', content: 'The next round will be held in Oslo' },
      },
    ],
    counterexamples: [
      {
        language: 'de',
        text: 'Am Mittwoch empfing Minister Karl Berg aus Österreich in Wien die Ministerin Anna Lund aus Kenia. Die letzte Runde wurde 2029 in Nairobi durchgeführt.',
        published: '2031-05-09',
      },
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. The next round took place in Oslo.' },
      { language: 'de', text: `${MET}Das Treffen war für Mai geplant.` },
    ],
  },
  {
    id: 'outcomes.accepted',
    part: 'outcomes',
    intent: 'A proposal to do something together is accepted.',
    examples: [
      {
        language: 'en',
        text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern accepted the proposal to hold an informal session in Oslo.',
        yields: { kind: 'follow-up', content: 'to hold an informal session in Oslo' },
      },
      { language: 'de', text: `${MET}Eva Stern nahm den Vorschlag an, eine Arbeitsgruppe einzusetzen.`, yields: { kind: 'decision', content: 'eine Arbeitsgruppe einzusetzen' } },
    ],
    counterexamples: [
      { language: 'en', text: 'Minister Eva Stern met the Kenyan Foreign Minister Joseph Wanyonyi in Nairobi. Eva Stern did not accept the proposal to hold an informal session in Oslo.' },
      { language: 'de', text: `${MET}Eva Stern lehnte den Vorschlag ab, eine Arbeitsgruppe einzusetzen.` },
    ],
  },
];
