/** `readout watch`: feeds and sitemaps, what is new of them into the archive. */
import { setTimeout as wait } from 'node:timers/promises';
import { isDay } from '../../../base/day.ts';
import { Fault } from '../../../base/fault.ts';
import { feedUrl, forgetFeed, listFeeds, watch } from '../../../operations/web/watch.ts';
import { threadsApart } from '../apart/threadsApart.ts';
import { countOf } from '../archive/numbers.ts';
import { openReader } from '../archive/reader.ts';
import { INTERRUPTED, type Stopper, stopper } from '../archive/stopper.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { feedLines } from '../layout/feeds.ts';
import { pageOf } from '../layout/page.ts';
import { complain, print } from '../output.ts';
import { intervalOf } from '../web/interval.ts';
import { WatchReport } from '../web/watchReport.ts';
import { webOf } from '../web/webOf.ts';
import type { WebCommandOptions } from '../web/webOptions.ts';

export interface WatchCommandOptions extends ArchiveOptions, WebCommandOptions {
  readonly list?: boolean;
  readonly forget?: readonly string[];
  readonly since?: string;
  readonly limit?: string;
  readonly every?: string;
  readonly json?: boolean;
}

/** @returns the exit status: 1 where a feed or a page could not be had. */
export async function watchCommand(told: readonly string[], options: WatchCommandOptions): Promise<number> {
  if (options.list) return listCommand(options);
  if (options.forget) return forgetCommand(options.forget, options);
  const { since } = options;
  if (since !== undefined && !isDay(since)) throw new Fault({ code: 'usage', message: `'${since}' is no date for --since`, expected: 'a day in EDTF, as 2031-03-04' });
  const limit = options.limit === undefined ? undefined : countOf('limit', options.limit);
  const every = options.every === undefined ? undefined : intervalOf(options.every);
  const feeds = told.map(feedUrl);
  const stop = stopper();
  const web = await webOf(options);
  try {
    for (;;) {
      const status = await once(feeds, { ...(since !== undefined && { since }), ...(limit !== undefined && { limit }) }, options, stop, web);
      if (every === undefined || stop.asked()) return stop.asked() ? stopped() : status;
      try {
        await wait(every, undefined, { signal: stop.signal });
      } catch {
        return stopped();
      }
    }
  } finally {
    stop.done();
    await web.close();
  }
}

function stopped(): number {
  process.stderr.write('readout: stopped; what was fetched is kept, and the same command goes on from here\n');
  return INTERRUPTED;
}

async function once(feeds: readonly string[], wanted: { since?: string; limit?: number }, options: WatchCommandOptions, { signal }: Stopper, web: Awaited<ReturnType<typeof webOf>>): Promise<number> {
  return withArchive(
    options,
    async (archive) => {
      if (!feeds.length && !(await listFeeds(archive)).length)
        throw new Fault({ code: 'no-feeds', message: 'the archive knows no feed', expected: 'a feed or a sitemap to watch', next: 'readout watch https://ministry.example.org/news.rss' });
      const reader = openReader(threadsApart());
      const report = new WatchReport(options.json === true);
      try {
        for await (const event of watch(archive, { web, read: reader.read, now: () => new Date(), signal, ...(feeds.length && { feeds }), ...wanted })) await report.take(event);
      } finally {
        report.end();
        await reader.close();
      }
      return report.status;
    },
    { mayCreate: feeds.length > 0 },
  );
}

async function listCommand(options: WatchCommandOptions): Promise<number> {
  const feeds = await withArchive(options, listFeeds);
  if (options.json) await print(`${JSON.stringify(feeds, null, 2)}\n`);
  else await print(feeds.length ? `${feeds.flatMap((feed) => feedLines(pageOf(process.stdout, process.env), feed)).join('\n')}\n` : 'The archive watches no feed.\n');
  return 0;
}

async function forgetCommand(told: readonly string[], options: WatchCommandOptions): Promise<number> {
  let status = 0;
  const urls = told.map(feedUrl);
  await withArchive(options, async (archive) => {
    for (const url of urls) {
      if (await forgetFeed(archive, url)) await print(`forgotten: ${url}; its documents stay\n`);
      else {
        status = 1;
        complain({ code: 'no-feed', severity: 'error', message: `the archive does not watch ${url}`, next: 'readout watch --list tells which feeds it watches' });
      }
    }
  });
  return status;
}
