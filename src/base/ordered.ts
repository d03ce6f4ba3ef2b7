/** Runs work side by side and hands the results over in the order in which the work came. */

/** At most `limit` pieces of work are under way; while nobody takes a result, no more work is taken. */
export async function* ordered<In, Out>(source: AsyncIterable<In> | Iterable<In>, limit: number, work: (piece: In) => Promise<Out> | Out): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = [];
  for await (const piece of source) {
    const result = Promise.resolve(work(piece));
    // The rejection is seen when the result is taken; until then it must not count as unhandled.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= limit) yield await (underWay.shift() as Promise<Out>);
  }
  while (underWay.length) yield await (underWay.shift() as Promise<Out>);
}
