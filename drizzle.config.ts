/** How the migrations of the archive are written from its schema. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'postgresql', schema: './src/archive/schema/schema.ts', out: './src/archive/migrations' });
