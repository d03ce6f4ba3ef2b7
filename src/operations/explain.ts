/** Tells why a record is as it is: which rule made each item, from which words, and which words say each of its fields. */
import type { Notice } from '../base/notice.ts';
import type { Span } from '../base/span.ts';
import { outline } from '../language/shared/outline.ts';
import type { Token } from '../language/shared/token.ts';
import { ruleOf } from '../reading/rules.ts';
import { PARTS, type Part, type ReadoutRecord } from '../records/record.ts';
import { readWithTrace } from './read.ts';
import type { SourceText } from './sourceText.ts';

export interface ExplainedField {
  /** "date", "people.Anna Muster". */
  readonly field: string;
  readonly value: string;
  readonly spans: readonly Span[];
}

export interface FiredRule {
  readonly id: string;
  readonly intent?: string;
  /** The words that fired the rule. */
  readonly tokens: readonly Token[];
}

export interface ExplainedItem {
  readonly part: Part;
  readonly item: ReadoutRecord[Part][number];
  readonly rule: FiredRule;
  /** Rules that added to the item. */
  readonly also: readonly FiredRule[];
  readonly fields: readonly ExplainedField[];
}

export interface Explanation {
  readonly items: readonly ExplainedItem[];
  readonly notices: readonly Notice[];
  /** The word at the offset asked for. */
  readonly word?: Token;
  /** The clause analysis as indented lines: of the sentence at the offset asked for, else of the whole text. */
  readonly clauses: readonly string[];
}

/** @param at - only what rests on the character at this offset */
export function explain(document: SourceText, at?: number): Explanation {
  const { scene, findings, notices } = readWithTrace(document);
  if (!scene || !findings) return { items: [], notices, clauses: [] };
  const { text } = scene;
  const tokens = text.tokens;
  const all = PARTS.flatMap((part) =>
    findings[part].map(
      (found): ExplainedItem => ({
        part,
        item: found.item,
        rule: fired(tokens, found.rule, found.tokens),
        also: (found.also ?? []).map((a) => fired(tokens, a.rule, a.tokens)),
        fields: fieldsOf(found.item),
      }),
    ),
  );
  if (at === undefined) return { items: all, notices, clauses: outline(text) };
  const covers = (span: Span) => span.start <= at && at < span.end;
  const word = tokens.find(covers);
  const sentences = text.sentences.filter(covers);
  return { items: all.filter((e) => e.item.evidence.some(covers) || e.fields.some((f) => f.spans.some(covers))), notices, ...(word && { word }), clauses: outline({ ...text, sentences }) };
}

function fired(all: readonly Token[], id: string, tokens: readonly number[]): FiredRule {
  const intent = ruleOf(id)?.intent;
  return { id, ...(intent !== undefined && { intent }), tokens: [...new Set(tokens)].sort((a, b) => a - b).flatMap((i) => all[i] ?? []) };
}

/** The fields of an item that have words of their own: by `grounds`, by their spans, or by the evidence of what they list. */
function fieldsOf(item: ReadoutRecord[Part][number]): ExplainedField[] {
  const fields: ExplainedField[] = [];
  const grounds: Readonly<Record<string, readonly Span[]>> = ('grounds' in item && item.grounds) || {};
  for (const [field, value] of Object.entries(item)) {
    if (field === 'evidence' || field === 'grounds') continue;
    if (Array.isArray(value))
      for (const member of value as unknown[]) {
        if (isObject(member) && Array.isArray(member.evidence)) fields.push({ field, value: String(member.name ?? member.title), spans: member.evidence as Span[] });
        else if (isSpan(member)) fields.push({ field, value: '', spans: [member] });
      }
    else if (isSpan(value)) fields.push({ field, value: '', spans: [value] });
    if (grounds[field]) fields.push({ field, value: Array.isArray(value) ? value.filter((v) => typeof v === 'string').join(', ') : String(value), spans: grounds[field] });
  }
  return fields;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isSpan = (value: unknown): value is Span => isObject(value) && typeof value.start === 'number' && typeof value.end === 'number';
