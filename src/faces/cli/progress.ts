/** A progress bar on standard error, where that is a terminal and there are several files. */

export interface Progress {
  step(name: string): void;
  /** Takes the bar away while something else is written. */
  aside(write: () => void): void;
  asideAsync(write: () => Promise<void>): Promise<void>;
  stop(): void;
}

const NONE: Progress = { step: () => undefined, aside: (write) => write(), asideAsync: (write) => write(), stop: () => undefined };

export async function progressOf(total: number): Promise<Progress> {
  if (total < 2 || !process.stderr.isTTY || process.stdout.isTTY) return NONE;
  const { SingleBar, Presets } = await import('cli-progress').then((m) => m.default);
  const bar = new SingleBar({ format: '{bar} {value}/{total} {name}', stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0, { name: '' });
  return {
    step: (name) => bar.increment(1, { name }),
    aside: (write) => {
      process.stderr.write('\r\u001b[K');
      write();
    },
    asideAsync: (write) => write(),
    stop: () => bar.stop(),
  };
}
