/** An archive that is open. */
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

export type Database = NodePgDatabase;

export interface Archive {
  readonly db: Database;
  /** Lets go of the archive; the private server of a folder stops soon after its last user has gone. */
  readonly close: () => Promise<void>;
}
