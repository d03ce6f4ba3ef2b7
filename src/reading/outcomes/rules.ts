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
    ],
    counterexamples: [{ language: 'de', text: `${MET}Eva Stern hoffte, dass der Dialog fortgesetzt wird.` }],
  },
  {
    id: 'outcomes.arranged',
    part: 'outcomes',
    intent: 'Several arrange or decide something.',
    examples: [{ language: 'de', text: `${MET}Die Minister vereinbarten, einen Dialog aufzunehmen.`, yields: { kind: 'decision', content: 'einen Dialog aufzunehmen' } }],
    counterexamples: [
      { language: 'de', text: `${MET}Die Minister vereinbarten keine weiteren Schritte und möchten später einen Dialog aufnehmen.` },
      { language: 'de', text: 'Der Bundesrat hat beschlossen, die Verordnung zu ändern.' },
    ],
  },
  {
    id: 'outcomes.consensus',
    part: 'outcomes',
    intent: 'A noun for consensus is reached, confirmed or prevails; or all hold the same view.',
    examples: [{ language: 'de', text: `${MET}In allen Fragen wurde völlige Übereinstimmung bestätigt.`, yields: { kind: 'consensus', content: 'völlige Übereinstimmung' } }],
    counterexamples: [{ language: 'de', text: `${MET}Eva Stern hofft, dass eine Einigung erzielt werden könnte.` }],
  },
  {
    id: 'outcomes.document',
    part: 'outcomes',
    intent: 'A document is signed or adopted.',
    examples: [
      { language: 'de', text: `${MET}Die beiden Minister unterzeichneten ein Abkommen über den Fischfang.`, yields: { kind: 'document', content: 'ein Abkommen über den Fischfang' } },
      { language: 'de', text: `${MET}Anschließend wurde eine gemeinsame Erklärung verabschiedet.`, yields: { kind: 'document' } },
    ],
    counterexamples: [{ language: 'de', text: `${MET}Ein Abkommen über den Fischfang wurde nicht unterzeichnet.` }],
  },
  {
    id: 'outcomes.disagreement',
    part: 'outcomes',
    intent: 'Differences remain, or those who met do not agree.',
    examples: [{ language: 'de', text: `${MET}Über die Fangquoten bestehen weiterhin Meinungsverschiedenheiten.`, yields: { kind: 'disagreement' } }],
    counterexamples: [{ language: 'de', text: `${MET}Über die Fangquoten bestehen keine Meinungsverschiedenheiten.` }],
  },
  {
    id: 'outcomes.follow-up',
    part: 'outcomes',
    intent: 'The next encounter is planned.',
    examples: [{ language: 'de', text: `${MET}Das nächste Treffen ist für Mai geplant.`, yields: { kind: 'follow-up', content: 'Das nächste Treffen' } }],
    counterexamples: [{ language: 'de', text: `${MET}Das Treffen war für Mai geplant.` }],
  },
];
