/** Who works when: so much work at a time, and on request one piece with nothing beside it. */
export interface Turns {
  /** Does the work as soon as a place is free. */
  beside<T>(work: () => Promise<T>): Promise<T>;
  /** Does the work when all other work is over, and holds back what comes meanwhile. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** @param most - pieces of work at a time */
export function turnsOf(most: number): Turns {
  let free = most;
  const waiting: (() => void)[] = [];
  const take = async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const give = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  // Two that each held half of the places would wait for each other for ever.
  let lastAlone: Promise<unknown> = Promise.resolve();
  const within = async <T>(places: number, work: () => Promise<T>): Promise<T> => {
    for (let n = 0; n < places; n++) await take();
    try {
      return await work();
    } finally {
      for (let n = 0; n < places; n++) give();
    }
  };
  return {
    beside: (work) => within(1, work),
    alone: (work) => {
      const mine = lastAlone.then(() => within(most, work));
      lastAlone = mine.catch(() => undefined);
      return mine;
    },
  };
}
