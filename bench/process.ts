/** A command run as a process of its own: its seconds, and the most memory that it and the commands it starts held. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  readonly seconds: number;
  /** Resident memory at its highest; of several processes the sum of each one's. The database's own processes are not in it. */
  readonly peakMB: number;
}

/** Runs before the command's own code and writes at the end what it used; a pool's threads count within their process. */
const WITNESS = (folder: string) =>
  `data:text/javascript,${encodeURIComponent(
    `import{isMainThread}from'node:worker_threads';import{writeFileSync}from'node:fs';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(folder)}+'/'+process.pid+'.rss',String(process.resourceUsage().maxRSS)))`,
  )}`;

let runs = 0;

/** @throws Error where the command fails; what it prints is thrown away. */
export async function measured(command: string, args: readonly string[]): Promise<Measured> {
  const folder = join(tmpdir(), `readout-witness-${process.pid}-${runs++}`);

  mkdirSync(folder);
  const began = performance.now();
  const status = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: `--import=${WITNESS(folder)}` } });
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - began) / 1000;
  const peakMB = readdirSync(folder).reduce((sum, name) => sum + Number(readFileSync(join(folder, name), 'utf8')) / 1024, 0);
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}`);
  return { seconds, peakMB };
}

/** Bytes of a file, or of all files under a folder. */
export function bytesOf(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path, { withFileTypes: true }).reduce((sum, entry) => sum + (entry.isDirectory() || entry.isFile() ? bytesOf(join(path, entry.name)) : 0), 0);
}
