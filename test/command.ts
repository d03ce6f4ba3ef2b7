/** Runs the built command as a user does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const COMMAND = join(ROOT, 'dist', 'readout.js');

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export function readout(args: readonly string[], input: string | Uint8Array = '', env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8', cwd: ROOT, env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  return { status, out: stdout, err: stderr };
}

/** A folder for the time of a test file. */
export function scratch(): { file: (name: string, content: string | Uint8Array) => string; folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
