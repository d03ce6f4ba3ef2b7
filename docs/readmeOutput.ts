/** The outputs that the README shows, each under the command that made it; those of an archive from one that has the samples. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { folderPlace } from '../test/archives.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BLOCK = /<!-- output of: readout (.+?) -->\n```\n[\s\S]*?```/gu;

/** The README with its outputs as the built command prints them now. */
export async function withOutputs(readme: string): Promise<string> {
  const archives = folderPlace();
  const archive = await archives.fresh();
  const run = (args: string): string => {
    const env = { ...process.env, COLUMNS: '100', READOUT_ARCHIVE: archive };
    const { stdout, status, stderr } = spawnSync(process.execPath, ['dist/readout.js', ...args.split(' ')], { cwd: ROOT, encoding: 'utf8', env });
    if (status !== 0) throw new Error(`readout ${args} ended with exit status ${status}: ${stderr}`);
    return stdout;
  };
  try {
    run('add samples');
    return readme.replace(BLOCK, (_, args: string) => `<!-- output of: readout ${args} -->\n\`\`\`\n${run(args)}\`\`\``);
  } finally {
    await archives.remove();
  }
}
