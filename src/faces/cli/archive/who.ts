/** Who decides, and why: --by, else READOUT_BY, else the user of the system. */
import { userInfo } from 'node:os';
import { Fault } from '../../../base/fault.ts';

export interface WhoOptions {
  readonly by?: string;
  readonly why?: string;
}

export function whoOf({ by, why }: WhoOptions): { by: string; at: Date; why?: string } {
  const name = (by ?? process.env.READOUT_BY ?? systemUser()).trim();
  if (!name) throw new Fault({ code: 'usage', message: 'nobody is named', expected: 'a name: --by NAME, or READOUT_BY in the environment' });
  return { by: name, at: new Date(), ...(why !== undefined && { why }) };
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without a name, as in some containers.
    return '';
  }
}
