/** Gold: what people have found in a document, with cue words in place of spans. */
import { z } from 'zod';
import { commitmentStrength } from '../../records/commitment.ts';
import { courtesyKind } from '../../records/courtesy.ts';
import { attendancePart, encounterKind, encounterStatus } from '../../records/encounter.ts';
import { instrumentStatus } from '../../records/instrument.ts';
import { outcomeKind } from '../../records/outcome.ts';
import { speechAct } from '../../records/statement.ts';

const names = z.union([z.string(), z.array(z.string())]).optional();
/** Words that the content must hold. */
const cue = z.union([z.string(), z.array(z.string())]);

const goldRecord = z
  .object({
    encounters: z.array(
      z.object({
        kind: encounterKind,
        status: encounterStatus,
        date: z.string().optional(),
        place: z.string().optional(),
        sides: z.array(z.string()).optional(),
        people: z.array(z.object({ name: z.string(), part: attendancePart })).optional(),
      }),
    ),
    people: z.array(z.object({ name: z.string(), aliases: z.array(z.string()).optional(), offices: z.array(z.string()).optional(), country: z.string().optional() })),
    courtesies: z.array(z.object({ kind: courtesyKind, from: names, via: names, to: names })),
    statements: z.array(z.object({ speaker: names, act: speechAct, cue })),
    commitments: z.array(z.object({ by: names, cue, strength: commitmentStrength, basis: z.string().optional() })),
    instruments: z.array(z.object({ name: z.string(), status: instrumentStatus })),
    topics: z.array(z.object({ cue })),
    outcomes: z.array(z.object({ kind: outcomeKind, cue })),
    tone: z.array(z.string()),
  })
  .partial();

/** `record` has to be found; `optional` may be found and costs nothing. */
export const gold = z.object({ record: goldRecord, optional: goldRecord.optional() });

export type GoldRecord = z.infer<typeof goldRecord>;
export type Gold = z.infer<typeof gold>;
