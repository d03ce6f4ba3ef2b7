/** Runs pieces of work one after the other, in the order in which they are handed in. */
export function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    // What went wrong is told to whoever handed it in; the next in line is not held up by it.
    last = result.catch(() => undefined);
    return result;
  };
}
