/** What `read` promises for any document, and what it tells of bad ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../src/index.ts';
import { LONGEST_TEXT } from '../src/operations/prepare.ts';
import { PARTS } from '../src/records/record.ts';
import { faultsOf } from './grounded.ts';
import { anyDocument } from './strings.ts';

const codes = (reading: { notices: readonly { code: string }[] }) => reading.notices.map((n) => n.code);
const isEmpty = (reading: ReturnType<typeof read>) => PARTS.every((part) => reading.record[part].length === 0);

describe('any document', () => {
  it('is read, with every span in range and every text equal to its slice, and again to the same', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const reading = read(document);
        expect(faultsOf(document.text, reading)).toEqual([]);
        expect(read(document)).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one word', 'Gespräch '.repeat(11_000)],
    ['names', 'Anna Muster, '.repeat(8_000)],
    ['subordinate clauses', `Er sagte${', dass sie sagte'.repeat(6_700)}.`],
    ['genitives', `Der Minister ${'des Ministers '.repeat(7_000)}kam.`],
    ['opening brackets', '('.repeat(100_000)],
    ['quotation marks', '„'.repeat(100_000)],
    ['no space', 'ä'.repeat(100_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['capitals', 'A. '.repeat(33_000)],
    ['line breaks', '\n'.repeat(100_000)],
    ['conjunctions', 'und '.repeat(25_000)],
    ['unpaired surrogates', '\ud800'.repeat(100_000)],
  ])('of 100,000 characters is read: %s', (_, text) => {
    expect(faultsOf(text, read({ text, language: 'de' }))).toEqual([]);
  });
});

describe('a document that cannot be read as told', () => {
  it.each(['', ' \n\t ', '[[[(((]])', '\ud800\udc00\ud800'])('has no words: %j', (text) => {
    const reading = read({ text });
    expect(isEmpty(reading)).toBe(true);
    expect(codes(reading)).toEqual(['no-words']);
  });
  it.each([
    'Le ministre des Affaires étrangères a reçu son homologue à Paris. Les deux ministres ont évoqué la situation internationale et la coopération entre les deux pays.',
    'Министр иностранных дел принял своего коллегу в Москве. Стороны обсудили международную обстановку и двустороннее сотрудничество между странами.',
    '외무상은 모스크바에서 동료를 만났다. 쌍방은 국제 정세와 두 나라 사이의 협력에 대하여 의견을 교환하였다. 회담은 우호적인 분위기 속에서 진행되였다. 쌍방은 앞으로도 협력을 강화하기로 하였다.',
  ])('is in a language that is not read: %s', (text) => {
    const reading = read({ text });
    expect(isEmpty(reading)).toBe(true);
    expect(codes(reading)).toEqual(['language-not-read']);
  });
  it('is said to be in a language that is not read', () => {
    expect(codes(read({ text: 'Il ministro ha incontrato il collega.', language: 'it' }))).toEqual(['language-not-read']);
  });
  it('is too short to tell its language, and says so', () => {
    expect(codes(read({ text: 'Anna Muster traf Karl Beispiel.' }))).toContain('language-unclear');
  });
  it.each(['2031-02-30', '4. März 2031', '2031-3-4', '2031-03-04T10:00:00Z'])('has no day of publication: %s', (published) => {
    expect(codes(read({ text: 'Anna Muster traf heute Karl Beispiel in Bern.', language: 'de', published }))).toContain('published-not-a-day');
  });
  it('is no readout', () => {
    const text = 'Die Zwiebeln schälen und in feine Würfel schneiden. Die Butter in einer Pfanne zerlassen und das Mehl einrühren. Mit Salz abschmecken und eine Stunde ziehen lassen.';
    const reading = read({ text });
    expect(isEmpty(reading)).toBe(true);
    expect(codes(reading)).toEqual(['no-readout']);
  });
  it('is longer than any readout: its beginning is read', () => {
    const text = `Anna Muster traf Karl Beispiel.\n${'Es regnete.\n'.repeat(LONGEST_TEXT / 10)}`;
    const { notices } = read({ text, language: 'xx' });
    expect(notices[0]).toMatchObject({ code: 'text-cut', where: { span: { end: text.length } } });
  });
  it('is no document', () => {
    expect(() => read({ text: 7 } as never)).toThrow(TypeError);
  });
});
