/** Names that stay the same from one export to the next. */
import { createHash } from 'node:crypto';
import type { ExportedDocument } from './format.ts';

/** RFC 6920: documents that have no address are called by the hash of their bytes, the same in every archive. */
export const hashName = (sha256: string): string => `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;

/** The same for the same question to the same archive, however many documents it has by now: it goes by the question and the first of them. */
export function exportName(format: string, about: string, first: ExportedDocument | undefined): string {
  const digest = createHash('sha256')
    .update([format, about, first?.sha256 ?? ''].join('\n'))
    .digest('hex');
  // RFC 9562, version 8: a UUID of one's own making.
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
