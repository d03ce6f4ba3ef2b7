/** What holds of every German text: tokens cover it in order, clauses lie inside their sentence, cost grows with length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalysedText, type Clause, clausesWithin } from '../shared/clause.ts';
import { phrasesWithin } from '../shared/phrase.ts';
import { analyseGerman } from './analyse.ts';

const SENTENCES = [
  'Bundesrätin Eva Lind empfing am 3. Mai in Bern Aussenminister Paul Tarn zu einem Arbeitsgespräch.',
  'Der geehrte Genosse Ri Tong Chol, Vorsitzender für Staatsangelegenheiten, führte mit dem Gast ein herzliches Gespräch.',
  'Beide Seiten bekräftigten ihren Willen, die seit vielen Jahren bestehende Zusammenarbeit weiter zu vertiefen.',
  'Der Minister sagte, die Lage sei ernst und man müsse handeln, weil sonst der Frieden, der mühsam erreicht wurde, in Gefahr sei.',
  '„Wir kommen. Wir bleiben lange“, sagte sie, „und wir helfen.“',
  'Zur Sprache kamen die Umsetzung der Beschlüsse des XII. Gipfels (Oslo, 2030), der Handel, die Kultur sowie die Lage in Nordland.',
];
const WORDS = [...new Set(SENTENCES.join(' ').split(' '))];

const fragment = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...WORDS),
  fc.constantFrom('\n\n', '\n', ' ', '"', '“', '»', '(', ')', '–', ':', ';', '…', '12.', 'ß', 'é', '🙂', '\u00ad', 'dass', 'um', 'zu'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const anyText = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(' '));

function* allClauses(text: AnalysedText): Generator<Clause> {
  for (const sentence of text.sentences) for (const top of [...sentence.clauses, ...sentence.quotations.flatMap((q) => q.clauses)]) yield* clausesWithin(top);
}

describe('any text', () => {
  it('is covered by tokens in order, each equal to its slice', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { tokens } = analyseGerman(source);
        let at = 0;
        tokens.forEach((token, i) => {
          expect(token.index).toBe(i);
          expect(source.slice(at, token.start).replaceAll('\u00ad', '').trim()).toBe('');
          expect(
            source
              .slice(token.start, token.end)
              .replaceAll('\u00ad', '')
              .replace(/^([SI]\.) (?=E\.$)/u, '$1'),
          ).toBe(token.form);
          at = token.end;
        });
        expect(source.slice(at).replaceAll('\u00ad', '').trim()).toBe('');
      }),
    );
  });

  it('has sentences without gaps, and clauses and phrases that lie inside it', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const text = analyseGerman(source);
        let next = 0;
        for (const sentence of text.sentences) {
          expect(sentence.from).toBe(next);
          next = sentence.to;
        }
        expect(next).toBe(text.tokens.length);
        for (const clause of allClauses(text)) {
          expect(clause.from).toBeGreaterThanOrEqual(0);
          expect(clause.to).toBeLessThanOrEqual(text.tokens.length);
          expect(clause.from).toBeLessThan(clause.to);
          for (const { phrase } of clause.arguments)
            for (const p of phrasesWithin(phrase)) {
              expect(p.head).toBeGreaterThanOrEqual(p.from);
              expect(p.head).toBeLessThan(p.to);
            }
        }
      }),
    );
  });

  it('gives the same analysis each time, whatever was read before', () => {
    const plain = (text: AnalysedText): string => JSON.stringify(text, (key, value) => (key === 'parent' || key === 'antecedent' ? undefined : value));
    fc.assert(
      fc.property(anyText, anyText, (source, other) => {
        const first = plain(analyseGerman(source));
        analyseGerman(other);
        expect(plain(analyseGerman(source))).toBe(first);
      }),
      { numRuns: 40 },
    );
  });
});

describe('cost', () => {
  const measured = (source: string): number => {
    const start = process.cpuUsage();
    analyseGerman(source);
    return process.cpuUsage(start).user;
  };
  const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

  // Ten times the text takes about ten times as long; squared cost would take a hundred. A machine's mood is measured again.
  it.each([
    ['sentences', `${SENTENCES.join(' ')} `],
    ['words without an end', 'der Minister und die Lage in Bern '],
    ['commas', 'die Lage, '],
    ['opening brackets', '( Lage '],
    ['opening quotation marks', '„Lage '],
    ['conjunctions', 'dass er sagte, '],
    ['infinitives', 'bereit zu sein, '],
    ['genitives', 'der Vertretung '],
    ['short paragraphs', 'Treffen in Bern\n\n'],
  ])('grows with the length of %s and not faster', { timeout: 120_000 }, (_, unit) => {
    const [short, long] = [repeated(unit, 10_000), repeated(unit, 100_000)];
    measured(short);
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 3 && ratio >= 30; attempt++) {
      const once = measured(short);
      ratio = Math.min(ratio, measured(long) / Math.max(once, measured(short)));
    }
    expect(ratio).toBeLessThan(30);
  });
});
