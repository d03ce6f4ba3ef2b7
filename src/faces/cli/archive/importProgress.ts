/** How far an import is: documents, rate and time left, on standard error where that is a terminal. */

export interface ImportProgress {
  step(bytes: number): void;
  stop(): void;
}

export async function importProgress(bytes: number): Promise<ImportProgress> {
  if (!process.stderr.isTTY || bytes < SOON) return { step: () => undefined, stop: () => undefined };
  const { SingleBar, Presets } = await import('cli-progress').then((m) => m.default);
  const bar = new SingleBar(
    { format: '{bar} {percentage} % · {documents} documents · {rate} a second · {eta_formatted} left', stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const began = performance.now();
  let documents = 0;
  bar.start(bytes, 0, { documents, rate: '–' });
  return {
    step: (size) => {
      documents++;
      bar.increment(size, { documents, rate: Math.round(documents / ((performance.now() - began) / 1000)) });
    },
    stop: () => bar.stop(),
  };
}

/** Less is read before a bar could be looked at. */
const SOON = 100_000;
