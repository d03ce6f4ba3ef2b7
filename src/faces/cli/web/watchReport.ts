/** Tells how watching goes: a bar while pages are fetched, a line for each feed, and at the end what failed. */
import type { Notice } from '../../../base/notice.ts';
import type { FeedSummary, Watched } from '../../../operations/web/watch.ts';
import { type ImportProgress, importProgress } from '../archive/importProgress.ts';
import { complain, print } from '../output.ts';

/** So many failures are told one by one. */
const ONE_BY_ONE = 20;
/** For the bar a page is a page, however long it is. */
const A_PAGE = 50_000;

export class WatchReport {
  status = 0;
  private progress: ImportProgress | undefined;
  private readonly failures: Notice[] = [];

  constructor(private readonly json: boolean) {}

  async take(event: Watched): Promise<void> {
    if (event.kind === 'begin') this.progress = await importProgress(event.pages * A_PAGE);
    else if (event.kind === 'page') {
      const { added, feed } = event;
      this.progress?.step(A_PAGE);
      if (added.state === 'failed') this.failures.push({ ...added.fault, where: { ...added.fault.where, file: added.origin } });
      const { bytes: _, ...told } = added;
      if (this.json) await print(`${JSON.stringify({ feed, ...told })}\n`);
    } else await this.feed(event.summary);
  }

  private async feed(summary: FeedSummary): Promise<void> {
    const { feed, title, fault, notices } = summary;
    if (fault || summary.failed || notices.some((n) => n.severity === 'error')) this.status = 1;
    if (fault) this.failures.push(fault);
    this.failures.push(...notices);
    if (this.json) await print(`${JSON.stringify(summary)}\n`);
    else await print(`${countLine(summary)} · ${title ? `${title} · ` : ''}${feed}\n`);
  }

  /** Takes the bar away and tells what failed. */
  end(): void {
    this.progress?.stop();
    for (const failure of this.failures.slice(0, ONE_BY_ONE)) complain(failure);
    if (this.failures.length > ONE_BY_ONE) process.stderr.write(`readout: and ${this.failures.length - ONE_BY_ONE} more; --json tells all\n`);
  }
}

const countLine = (summary: FeedSummary): string =>
  [
    `${summary.new} new`,
    ...(summary.changed ? [`${summary.changed} changed`] : []),
    `${summary.known} known`,
    ...(summary.failed ? [`${summary.failed} failed`] : []),
    ...(summary.pending - summary.failed > 0 ? [`${summary.pending - summary.failed} still to be fetched`] : []),
    ...(summary.fault ? ['the feed itself could not be read'] : []),
  ].join(', ');
