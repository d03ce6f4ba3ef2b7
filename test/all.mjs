/** The test command: builds, holds boundaries, lint and types, runs the tests; ends with the number of checks that passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'readout-tests-'));
const report = join(folder, 'vitest.json');
let passed = 0;
let failed = 0;

const run = (name, command, ...args) => {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
};

const CHECKS = [
  ['build', 'npm', 'run', '--silent', 'build'],
  ['boundaries', 'npm', 'run', '--silent', 'boundaries'],
  ['lint and format', 'npm', 'run', '--silent', 'lint'],
  ['types', 'npm', 'run', '--silent', 'types'],
];
const broken = [];
for (const [name, ...command] of CHECKS) {
  if (run(name, ...command)) passed++;
  else {
    failed++;
    broken.push(name);
  }
}

const ok = run('tests', 'npx', '--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
const before = failed;
try {
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  // A file that could not be loaded has no test to fail and still is a failure.
  failed += numFailedTests + testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length;
} catch (error) {
  console.error(`the report of the tests cannot be read: ${error.message}`);
}
if (!ok && failed === before) failed++;
rmSync(folder, { recursive: true, force: true });

if (broken.length) console.log(`\nfailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !ok ? 1 : 0;
