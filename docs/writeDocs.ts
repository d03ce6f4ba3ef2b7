/** Writes what the docs take from the program: docs/rules.md, and the outputs in the README. `npm run docs` */
import { readFileSync, writeFileSync } from 'node:fs';
import { withOutputs } from './readmeOutput.ts';
import { rulesPage } from './rulesPage.ts';

writeFileSync(new URL('rules.md', import.meta.url), rulesPage());
const readme = new URL('../README.md', import.meta.url);
writeFileSync(readme, withOutputs(readFileSync(readme, 'utf8')));
