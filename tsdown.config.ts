/** How the command, the library and its types are built into dist/. */
import { defineConfig, type UserConfig } from 'tsdown';

const common: UserConfig = { format: 'esm', platform: 'node', target: 'node20', fixedExtension: false };

/** What the archive speaks to its database with. */
const ARCHIVE = [/^drizzle-orm/u, /^pg(?:-|$)/u, 'pgpass', /^postgres-(?:array|bytea|date|interval)$/u, 'split2', 'xtend'];

export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts', readout: 'src/faces/cli/readout.ts', worker: 'src/faces/cli/worker.ts', apart: 'src/faces/cli/apart.ts' },
    dts: false,
    clean: false,
    // Bundled and shaken, these load four times as fast, and the command must start fast.
    deps: {
      alwaysBundle: ['zod', 'commander', 'picocolors', 'franc-min', 'csv-stringify', ...ARCHIVE],
      neverBundle: ['pg-native', 'pg-cloudflare'],
      onlyBundle: false,
    },
    copy: [{ from: 'src/archive/migrations', to: 'dist' }],
  },
  { ...common, entry: { index: 'src/index.ts' }, dts: { emitDtsOnly: true }, clean: false },
]);
