/** Instruments and offices across the documents of an archive. */
import type { Archive } from '../../archive/archive.ts';
import { type ShownInstrument, showInstruments } from '../../archive/instruments.ts';
import { Fault } from '../../base/fault.ts';

export { type ListedInstrument, listInstruments, type ShownInstrument } from '../../archive/instruments.ts';
export { type Holder, type ListedOffice, listOffices, type OfficeMention } from '../../archive/offices.ts';

/** @throws Fault where no document names such an instrument. */
export async function instrumentsNamed(archive: Archive, name: string, limit: number): Promise<(Omit<ShownInstrument, 'mentions'> & { readonly mentions: readonly ToldMention[] })[]> {
  const found = await showInstruments(archive, { name, limit, offset: 0 });
  if (found.length)
    return found.map((one) => ({
      ...one,
      mentions: one.mentions.map(({ text, ...mention }) => ({ ...mention, quotes: mention.instrument.evidence.map(({ start, end }) => text.slice(start, end)) })),
    }));
  throw new Fault({
    code: 'no-instrument',
    message: `no document of the archive names an instrument '${name}'`,
    expected: 'words of its name, by how they begin',
    next: 'readout instruments lists them',
  });
}

export type ToldMention = Omit<ShownInstrument['mentions'][number], 'text'> & { readonly quotes: readonly string[] };
