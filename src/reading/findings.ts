/** What has been read so far: the parts build on each other in a fixed order. */
import type { Part } from '../records/record.ts';
import type { FoundIn } from './rule.ts';

export type Findings = { [P in Part]: FoundIn<P>[] };

export const noFindings = (): Findings => ({ encounters: [], people: [], courtesies: [], statements: [], commitments: [], instruments: [], topics: [], outcomes: [], tone: [] });
