/** Holds the docs against the program: commands, options, fields, rules, notices, the README's commands and outputs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withExamples } from '../docs/exportExamples.ts';
import { withOutputs } from '../docs/readmeOutput.ts';
import { rulesPage } from '../docs/rulesPage.ts';
import { VERSION } from '../src/base/version.ts';
import { programOf } from '../src/faces/cli/program.ts';
import { EXPORT_FORMATS } from '../src/operations/export/formats.ts';
import { TABLES } from '../src/operations/export/tables/tables.ts';
import { codedRecord } from '../src/records/record.ts';
import { folderPlace } from './archives.ts';
import { COMMAND, ROOT, scratch } from './command.ts';

const page = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const blocks = (text: string, language: string) => [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'gu'))].map((m) => m[1] as string);
const manifest = JSON.parse(page('package.json')) as { version: string; scripts: Record<string, string> };

describe('docs/cli.md', () => {
  const program = programOf(() => undefined);
  const sections = page('docs/cli.md').split(/^## /mu);
  it.each(program.commands.map((c) => [c.name(), c] as const))('tells of readout %s and all its options', (name, command) => {
    const section = sections.find((s) => s.startsWith(`\`readout ${name}\``));
    expect(section, `no section on readout ${name}`).toBeDefined();
    for (const option of command.options) expect(section).toContain(`--${option.name()}`);
  });
  it('tells of no command that is not there', () => {
    const told = [...page('docs/cli.md').matchAll(/^## `readout ([a-z]+)`/gmu)].map((m) => m[1]);
    expect(told.sort()).toEqual(program.commands.map((c) => c.name()).sort());
  });
});

describe('docs/record.md', () => {
  const rows = new Map([...page('docs/record.md').matchAll(/^\| `([a-z]+)` +\|(.*)$/gmu)].map((m) => [m[1], m[2]] as const));
  it.each(Object.entries({ ...codedRecord.shape, events: codedRecord.shape.events.unwrap() }))('tells of %s and its fields', (part, { element }) => {
    for (const field of Object.keys(element.shape)) if (field !== 'evidence' && field !== 'grounds') expect(rows.get(part)).toContain(`\`${field}\``);
  });
  it('names every notice', () => {
    const codes = new Set<string>();
    for (const folder of ['operations', 'document'])
      for (const file of readdirSync(join(ROOT, 'src', folder)).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts')))
        for (const [, code] of page(`src/${folder}/${file}`).matchAll(/code: '([a-z0-9-]+)', severity: '(?:info|warning)'|code: '([a-z0-9-]+)',\s+severity: '(?:info|warning)'/gu))
          if (code) codes.add(code);
    expect(codes.size).toBeGreaterThan(3);
    for (const code of codes) expect(page('docs/record.md')).toContain(`\`${code}\``);
  });
});

it('docs/rules.md is what npm run docs writes', () => {
  expect(page('docs/rules.md')).toBe(rulesPage());
});

describe('docs/exports.md', () => {
  const exports = page('docs/exports.md');
  it('tells of each format and of no other, as --help does', () => {
    const told = [...exports.matchAll(/^\| `([a-z]+)` +\| (?:one|a folder or a `.zip`) +\| (.*?) +\|$/gmu)].map((m) => [m[1], m[2]]);
    expect(told).toEqual(EXPORT_FORMATS.map(({ name, about }) => [name, about]));
    const { description = '' } =
      programOf(() => undefined)
        .commands.find((c) => c.name() === 'export')
        ?.options.find((o) => o.long === '--format') ?? {};
    expect(description.split(/, | or /u)).toEqual(EXPORT_FORMATS.map(({ name }) => name));
  });
  it('tells of each table with its columns', () => {
    const rows = new Map([...exports.matchAll(/^\| `([a-z]+)` +\| (?!one|a folder)(.*)$/gmu)].map((m) => [m[1], m[2]] as const));
    expect([...rows.keys()]).toEqual(TABLES.map((table) => table.name));
    for (const { name, columns } of TABLES)
      for (const column of columns) if (!['document', 'item', 'quotes', 'spans'].includes(column.name)) expect(rows.get(name), name).toContain(`\`${column.name}\``);
  });
  it('shows what the formats write', async () => {
    expect(await withExamples(exports)).toBe(exports);
  });
});

describe('README.md', () => {
  const archives = folderPlace();
  let archive: string;
  beforeAll(async () => {
    archive = await archives.fresh();
  });
  afterAll(() => archives.remove());
  const readme = page('README.md');
  const commands = blocks(readme, 'sh').flatMap((block) =>
    block
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/u, '').trim())
      .filter(Boolean),
  );

  it('shows what the command prints', async () => {
    expect(await withOutputs(readme)).toBe(readme);
  });
  it.each(commands.filter((c) => c.startsWith('npx readout')))('has a command that runs: %s', (command) => {
    const files = scratch();
    files.file('documents.ndjson', '{"id":"1","text":"Außenministerin Eva Stern empfing am 4. März in Wien Botschafter Paul Tarn."}\n');
    const line = command
      .replaceAll('npx readout', `"${process.execPath}" "${COMMAND}"`)
      .replaceAll('documents.ndjson', join(files.folder, 'documents.ndjson'))
      .replace(/> (calls\.html|network\.gexf)$/u, (_, name: string) => `> ${join(files.folder, name)}`)
      .replaceAll('> readings.ndjson', `> ${join(files.folder, 'readings.ndjson')}`);
    try {
      expect(spawnSync(line, { shell: true, cwd: ROOT, encoding: 'utf8', env: { ...process.env, READOUT_ARCHIVE: archive } })).toMatchObject({ status: 0, stderr: '' });
    } finally {
      files.remove();
    }
  });
  it.each(commands.filter((c) => c.startsWith('npm ') && c !== 'npm install'))('has a script: %s', (command) => {
    expect(manifest.scripts).toHaveProperty([/^npm (?:run )?(\S+)/u.exec(command)?.[1] as string]);
  });
  it.each(blocks(readme, 'js'))('has a program that runs', (program) => {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT, encoding: 'utf8' });
    expect(out).toContain('Eva Stern');
  });
  it.each([...readme.matchAll(/\]\(([^)#:]+)\)/gu)].map((m) => m[1] as string))('links to a page that is there: %s', (path) => {
    expect(() => readdirSync(join(ROOT, path, '..'))).not.toThrow();
    expect(readdirSync(join(ROOT, path.replace(/\/$/u, ''), '..'))).toContain(path.replace(/\/$/u, '').split('/').at(-1));
  });
});

describe('CONTRIBUTING.md', () => {
  it.each([...new Set([...page('CONTRIBUTING.md').matchAll(/npm run ([a-z:]+)/gu)].map((m) => m[1] as string))])('names a script that is there: %s', (script) => {
    expect(manifest.scripts).toHaveProperty([script]);
  });
});

it('the version is that of the package', () => {
  expect(VERSION).toBe(manifest.version);
});
