/** The outputs that the README shows, each under the command that made it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BLOCK = /<!-- output of: readout (.+?) -->\n```\n[\s\S]*?```/gu;

/** The README with its outputs as the built command prints them now. */
export function withOutputs(readme: string): string {
  return readme.replace(BLOCK, (_, args: string) => {
    const { stdout, status, stderr } = spawnSync(process.execPath, ['dist/readout.js', ...args.split(' ')], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, COLUMNS: '100' } });
    if (status !== 0) throw new Error(`readout ${args} ended with exit status ${status}: ${stderr}`);
    return `<!-- output of: readout ${args} -->\n\`\`\`\n${stdout}\`\`\``;
  });
}
