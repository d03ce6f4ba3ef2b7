/** Readout: reads official accounts of diplomatic encounters into records in which every field points at its characters. */
export { type Reading, read, type SourceText } from './operations/read.ts';
export type * from './records/record.ts';
