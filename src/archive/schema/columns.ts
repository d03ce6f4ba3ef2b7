/** Kinds of columns that PostgreSQL has and the schema's library does not name. */
import { customType } from 'drizzle-orm/pg-core';

export const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => 'bytea' });
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
/** Days from and to, the end left out, as PostgreSQL writes them: "[2025-07-12,2025-07-13)". */
export const daterange = customType<{ data: string }>({ dataType: () => 'daterange' });
