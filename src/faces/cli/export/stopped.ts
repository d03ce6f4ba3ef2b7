/** Cleans up where the command is stopped by Ctrl-C or by the system. */
const INTERRUPTED = 130;

export function stoppedBy(cleanUp: () => void): { readonly done: () => void } {
  const stop = () => {
    cleanUp();
    process.exit(INTERRUPTED);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    done: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
