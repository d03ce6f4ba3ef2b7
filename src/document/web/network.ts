/** The network as intake asks for it: one request, one answer, no redirect followed. Whoever calls brings it along. */

export interface Network {
  /** @throws Fault where no answer comes, or the address is none that may be visited. */
  request(url: URL, request: NetworkRequest): Promise<Answer>;
}

export interface NetworkRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request, its body included. */
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  /** By names in lower case; several of one name are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** As sent, compressed or not. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Drops the body unread. */
  discard(): void;
}

/** The time as intake asks for it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws where the signal ends the wait. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
