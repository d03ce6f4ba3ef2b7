/** A polite rate: one request at a time to a host, with a pause between them, and none while a host asks us to stay away. */
import { oneByOne } from '../../base/oneByOne.ts';
import type { Clock } from './network.ts';

interface Host {
  readonly inTurn: ReturnType<typeof oneByOne>;
  /** When the next request may begin. */
  free: number;
  /** Until when the host does not want to be asked. */
  away: number;
}

export interface Pace {
  /** Runs a visit to a host when its turn has come. */
  visit<T>(host: string, pause: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** No visit to the host begins before that. */
  stayAway(host: string, until: number): void;
  /** Until when the host does not want to be asked; 0 where it said nothing. */
  awayUntil(host: string): number;
}

export function paceOf(clock: Clock): Pace {
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? { inTurn: oneByOne(), free: 0, away: 0 };
    hosts.set(name, host);
    return host;
  };
  return {
    visit: (name, pause, work, signal) => {
      const host = hostOf(name);
      return host.inTurn(async () => {
        const wait = Math.max(host.free, host.away) - clock.now();
        if (wait > 0) await clock.wait(wait, signal);
        signal?.throwIfAborted();
        try {
          return await work();
        } finally {
          host.free = clock.now() + pause;
        }
      });
    },
    stayAway: (name, until) => {
      const host = hostOf(name);
      host.away = Math.max(host.away, until);
    },
    awayUntil: (name) => hostOf(name).away,
  };
}
