/** Writes docs/rules.md: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from './rulesPage.ts';

writeFileSync(new URL('rules.md', import.meta.url), rulesPage());
