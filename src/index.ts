/** Readout: reads official accounts of diplomatic encounters into records in which every field points at its characters. */
export type { Notice } from './base/notice.ts';
export type { Span } from './base/span.ts';
export { type CodedReading, codeRecord, codeText } from './operations/code.ts';
export { type Reading, read } from './operations/read.ts';
export type { SourceText } from './operations/sourceText.ts';
export type * from './records/commitment.ts';
export type * from './records/courtesy.ts';
export type * from './records/encounter.ts';
export type * from './records/event.ts';
export type * from './records/evidence.ts';
export type * from './records/instrument.ts';
export type * from './records/outcome.ts';
export type * from './records/person.ts';
export type * from './records/record.ts';
export type * from './records/statement.ts';
export type * from './records/tone.ts';
export type * from './records/topic.ts';
