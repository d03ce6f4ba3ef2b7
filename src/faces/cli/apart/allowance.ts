/** What a piece of work may take: so much time, and so much memory of the process. */

/** How often the memory is looked at, in milliseconds. */
const GLANCE = 50;

export interface Allowance {
  /** Fires when the work is to be ended. */
  readonly signal: AbortSignal;
  /** The process grew by more than it may. */
  readonly grew: boolean;
  start(): void;
  stop(): void;
  end(): void;
}

/**
 * The limits of a thread bound what it keeps as objects, and not what it keeps as bytes: those are seen in the memory of the process.
 *
 * @param seconds - how long the work may take
 * @param megabytes - by how much the process may grow meanwhile; without it as much as it wants
 */
export function allowance(seconds: number, megabytes?: number): Allowance {
  const controller = new AbortController();
  const begun = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  let glances: NodeJS.Timeout | undefined;
  let grew = false;
  const own: Allowance = {
    signal: controller.signal,
    get grew() {
      return grew;
    },
    start: () => {
      timer = setTimeout(() => controller.abort(), seconds * 1000);
      if (megabytes === undefined) return;
      glances = setInterval(() => {
        if (process.memoryUsage.rss() - begun <= megabytes * 1024 * 1024) return;
        grew = true;
        controller.abort();
      }, GLANCE);
    },
    stop: () => {
      clearTimeout(timer);
      clearInterval(glances);
    },
    end: () => controller.abort(),
  };
  own.start();
  return own;
}
