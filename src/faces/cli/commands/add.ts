/** `readout add`: documents into the archive. */
import { Fault } from '../../../base/fault.ts';
import { type Added, add } from '../../../operations/archive/add.ts';
import { threadsApart } from '../apart/threadsApart.ts';
import { importProgress } from '../archive/importProgress.ts';
import { originName } from '../archive/originName.ts';
import { openReader } from '../archive/reader.ts';
import { INTERRUPTED, stopper } from '../archive/stopper.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { arrivals, filesIn } from '../arrivals.ts';
import { leftAloneTold } from '../leftAlone.ts';
import { complain, print } from '../output.ts';
import { threads } from '../pool.ts';
import { webOf } from '../web/webOf.ts';
import type { WebCommandOptions } from '../web/webOptions.ts';
import { defaultsOf } from './read.ts';

export interface AddCommandOptions extends ArchiveOptions, WebCommandOptions {
  readonly published?: string;
  readonly language?: string;
  readonly source?: string;
  readonly json?: boolean;
}

type Count = Record<Added['state'], number>;

/** So many documents are told one by one. */
const ONE_BY_ONE = 20;

/** @returns the exit status: 1 where something could not be read. */
export async function addCommand(paths: readonly string[], options: AddCommandOptions): Promise<number> {
  const defaults = defaultsOf(options);
  const { files, leftAlone } = await filesIn(paths);
  if (!files.length)
    throw new Fault({ code: 'usage', message: 'there is no file in what was named', expected: 'files of text, Markdown, HTML, PDF, DOCX, e-mail, WARC, ZIP, NDJSON or CSV, folders of them, or URLs' });
  const web = files.some((file) => file.isPage) ? await webOf(options) : undefined;
  return withArchive(
    options,
    async (archive) => {
      const stop = stopper();
      const apart = threadsApart();
      const reader = openReader(apart);
      const alone = leftAloneTold(leftAlone);
      const progress = await importProgress(files.reduce((sum, file) => sum + file.size, 0));
      const count: Count = { added: 0, 'new edition': 0, known: 0, failed: 0 };
      const told: Added[] = [];
      const names = files.map((file) => file.path);
      const received = async function* () {
        for await (const { one } of arrivals(names, apart, { defaults, stop: stop.signal, leaveAlone: alone.add, ...(web && { web }) })) yield one;
      };
      const failures: Added[] = [];
      try {
        for await (const one of add(archive, received(), { read: reader.read, now: () => new Date(), ahead: threads * 2 })) {
          progress.step(one.bytes);
          count[one.state]++;
          if (one.state === 'failed') failures.push(one);
          if (options.json) await print(`${JSON.stringify(toldAs(one))}\n`);
          else if (told.length <= ONE_BY_ONE && one.state !== 'failed') told.push(one);
        }
      } finally {
        progress.stop();
        stop.done();
        await web?.close();
        await reader.close();
      }
      if (!options.json) await print(`${[...(told.length <= ONE_BY_ONE ? told.map(line) : []), summary(count)].join('\n')}\n`);
      for (const failure of failures) if (failure.state === 'failed') complain({ ...failure.fault, where: { ...failure.fault.where, file: originName(failure.origin) } });
      alone.tell();
      if (stop.asked()) process.stderr.write('readout: stopped; what was added is kept, and the same command goes on from here\n');
      return stop.asked() ? INTERRUPTED : count.failed ? 1 : 0;
    },
    { mayCreate: true },
  );
}

const toldAs = ({ bytes: _, ...one }: Added) => one;

const line = (one: Added): string =>
  one.state === 'failed' ? '' : `#${one.id}${one.edition > 1 ? `.${one.edition}` : ''} ${one.state === 'known' ? 'known already' : one.state}: ${originName(one.origin)}`;

function summary(count: Count): string {
  const documents = (n: number) => `${n} document${n === 1 ? '' : 's'}`;
  return [
    `${documents(count.added)} added`,
    ...(count['new edition'] ? [`${count['new edition']} changed`] : []),
    ...(count.known ? [`${count.known} known already`] : []),
    ...(count.failed ? [`${count.failed} could not be read`] : []),
  ].join(', ');
}
