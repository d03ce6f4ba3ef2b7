/** An import that is killed goes on as if nothing had happened; `npm run crash` does this at length. */
import { expect, it } from 'vitest';
import { folderPlace, serverPlace } from './archives.ts';
import { crash } from './crashes.ts';

it.each([
  ['a folder', async () => folderPlace(), true],
  ['a server', serverPlace, false],
] as const)('an import that is killed, in %s', { timeout: 240_000 }, async (_, placeOf, killsServer) => {
  const place = await placeOf();
  try {
    const report = await crash(place, { kills: 3, documents: 250, seed: 7, killsServer });
    expect(report).toMatchObject({ faults: [] });
    expect(report.kills).toBeGreaterThanOrEqual(3);
    expect(report.verdicts).toBeGreaterThan(0);
  } finally {
    await place.remove();
  }
});
