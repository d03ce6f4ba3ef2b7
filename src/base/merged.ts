/** Takes from several sources side by side, whichever has something first. */

/** At most `limit` sources are drawn from at a time; each is at most one value ahead. */
export async function* merged<T>(sources: readonly AsyncIterable<T>[], limit: number): AsyncGenerator<T> {
  const waiting = sources.map((source) => source[Symbol.asyncIterator]());
  const drawn = new Map<AsyncIterator<T>, Promise<{ from: AsyncIterator<T>; result: IteratorResult<T> }>>();
  const draw = (from: AsyncIterator<T>) => {
    const next = from.next().then((result) => ({ from, result }));
    // A rejection is seen in the race; until then it must not count as unhandled.
    next.catch(() => undefined);
    drawn.set(from, next);
  };
  try {
    for (const source of waiting.splice(0, limit)) draw(source);
    while (drawn.size) {
      const { from, result } = await Promise.race(drawn.values());
      if (result.done) {
        drawn.delete(from);
        const next = waiting.shift();
        if (next) draw(next);
      } else {
        draw(from);
        yield result.value;
      }
    }
  } finally {
    // Whoever takes no more is not made to wait for what is still on its way.
    for (const source of drawn.keys()) source.return?.(undefined)?.catch(() => undefined);
  }
}
