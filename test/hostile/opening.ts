/** Opens bytes as the command does, in threads that are ended when they take too much, and holds what comes of it against what people must be told. */
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { type Bounds, threadsApart } from '../../src/faces/cli/apart/threadsApart.ts';
import { openBytes } from '../../src/faces/cli/openBytes.ts';
import { HEAD, holdsOthers, kindOf } from '../../src/operations/innerDocuments.ts';
import { openEntry } from '../../src/operations/openEntry.ts';
import type { Opened } from '../../src/operations/openText.ts';
import { ROOT } from '../command.ts';

export interface Came {
  readonly origin: string;
  readonly opened: Opened | { readonly fault: { readonly code: string; readonly message: string; readonly expected?: string; readonly next?: string } };
}

export interface Opening {
  /** All that is in a file of this name. */
  open(bytes: Uint8Array, name: string): Promise<Came[]>;
  close(): Promise<void>;
}

export function opening(bounds: Bounds = {}): Opening {
  const apart = threadsApart(bounds, new URL('dist/apart.js', pathToFileURL(`${ROOT}/`)));
  return {
    open: async (bytes, name) => {
      const origin = `file:///${name}`;
      const came: Came[] = [];
      if (!holdsOthers(kindOf(bytes.subarray(0, HEAD), { uri: origin }))) return [{ origin, opened: await openBytes(bytes, { uri: origin }, apart) }];
      for await (const found of apart.walk(bytes, {}, origin))
        if ('fault' in found) came.push({ origin: found.origin, opened: found });
        else if ('bytes' in found)
          came.push({
            origin: found.origin,
            opened: found.form === 'entry' ? openEntry(found.bytes, found.line) : await openBytes(found.bytes, { uri: found.origin, ...(found.mediaType && { mediaType: found.mediaType }) }, apart),
          });
      return came;
    },
    close: () => apart.close(),
  };
}

/** Text, or a fault that tells what was found and what was expected or is to be done next; never a mistake of the program. */
export function expectSense(came: readonly Came[]): void {
  for (const { origin, opened } of came) {
    expect(() => new URL(origin)).not.toThrow();
    if (!('fault' in opened)) {
      expect(typeof opened.text).toBe('string');
      continue;
    }
    const { code, message, expected, next } = opened.fault;
    expect(`${code}: ${message}`).not.toMatch(/^internal:|TypeError|RangeError|ReferenceError|SyntaxError|is not a function|Cannot read propert|call stack|ENOENT|^$/u);
    expect(expected ?? next, `${code}: ${message}`).toBeTruthy();
  }
}

export const codesOf = (came: readonly Came[]): string[] => came.flatMap(({ opened }) => ('fault' in opened ? [opened.fault.code] : []));
export const textsOf = (came: readonly Came[]): string[] => came.flatMap(({ opened }) => ('fault' in opened ? [] : [opened.text]));
