/** The examples of docs/exports.md: what each format makes of a sample. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add } from '../src/operations/archive/add.ts';
import { openArchive } from '../src/operations/archive/openArchive.ts';
import { readReceived } from '../src/operations/archive/readReceived.ts';
import type { Received } from '../src/operations/archive/received.ts';
import { exportArchive, exportFormat } from '../src/operations/export/export.ts';

const BLOCK = /<!-- example of: ([a-z]+)(?: (\S+))?, lines (\d+) to (\d+) -->\n```\n[\s\S]*?```/gu;
/** So much of a line is shown. */
const WIDE = 150;

/** The page with its examples as the formats write them now. */
export async function withExamples(page: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-docs-'));
  const archive = await openArchive({ told: join(folder, 'archive'), environment: {}, mayCreate: true });
  try {
    for await (const one of add(archive, samples(), { read: (batch) => Promise.all(batch.map((one) => readReceived(one))), now: () => new Date('2031-02-12T09:00:00Z'), ahead: 1 }))
      if (one.state !== 'added') throw new Error(`the sample was not added: ${JSON.stringify(one)}`);
    let written = page;
    for (const [block, format = '', file = '', from, to] of page.matchAll(BLOCK)) {
      let content = '';
      await exportArchive(
        archive,
        { format: exportFormat(format) },
        {
          write: async (piece) => {
            if (piece.file === file) content += Buffer.from(piece.content as string).toString();
          },
        },
      );
      const lines = content
        .split(/\r?\n/u)
        .slice(Number(from) - 1, Number(to))
        .map((line) => (line.length > WIDE ? `${line.slice(0, WIDE)}…` : line));
      written = written.replace(block, () => `<!-- example of: ${format}${file && ` ${file}`}, lines ${from} to ${to} -->\n\`\`\`\n${lines.join('\n')}\n\`\`\``);
    }
    return written;
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* samples(): AsyncGenerator<Received> {
  const bytes = readFileSync(new URL('../samples/telefonat.txt', import.meta.url));
  yield { origin: 'https://aussenamt.example/telefonat', bytes: Buffer.from(JSON.stringify({ text: bytes.toString(), source: 'Außenamt', published: '2031-02-11', language: 'de' })), form: 'entry' };
}
