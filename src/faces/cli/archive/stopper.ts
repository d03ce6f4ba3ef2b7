/** The first Ctrl-C ends the work after what is under way, the second at once; the archive is good either way. */

export const INTERRUPTED = 130;

export interface Stopper {
  readonly signal: AbortSignal;
  asked(): boolean;
  done(): void;
}

export function stopper(): Stopper {
  const controller = new AbortController();
  const listen = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', listen);
  process.on('SIGTERM', listen);
  return {
    signal: controller.signal,
    asked: () => controller.signal.aborted,
    done: () => {
      process.off('SIGINT', listen);
      process.off('SIGTERM', listen);
    },
  };
}
