/** Writes what the docs take from the program: docs/rules.md, the outputs in the README, the examples in docs/exports.md. `npm run docs` */
import { readFileSync, writeFileSync } from 'node:fs';
import { withExamples } from './exportExamples.ts';
import { withOutputs } from './readmeOutput.ts';
import { rulesPage } from './rulesPage.ts';

writeFileSync(new URL('rules.md', import.meta.url), rulesPage());
const readme = new URL('../README.md', import.meta.url);
writeFileSync(readme, await withOutputs(readFileSync(readme, 'utf8')));
const exports = new URL('exports.md', import.meta.url);
writeFileSync(exports, await withExamples(readFileSync(exports, 'utf8')));
