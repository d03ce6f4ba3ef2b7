/** Ids and URLs as keys: an index takes no long ones. */
import { createHash } from 'node:crypto';

const LONGEST = 500;

export const keyOf = (id: string): string => (id.length <= LONGEST ? id : `sha256:${createHash('sha256').update(id).digest('hex')}`);
