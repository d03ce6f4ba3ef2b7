/** How the command and the library are built into dist/. */
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', readout: 'src/faces/cli/readout.ts', worker: 'src/faces/cli/worker.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: { entry: ['src/index.ts'] },
  fixedExtension: false,
  clean: true,
  treeshake: true,
});
