/** The options of commands that go to the web. */
import type { Command } from 'commander';

export interface WebCommandOptions {
  readonly delay?: string;
  readonly contact?: string;
  readonly allowPrivate?: readonly string[];
  readonly direct?: boolean;
}

const list = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const withWebOptions = (command: Command): Command =>
  command
    .option('--delay <seconds>', 'pause between requests to one host (1; a site may ask for more)')
    .option('--contact <address>', 'your e-mail or page, told to the servers (READOUT_CONTACT)')
    .option('--allow-private <host>', 'a host in a private network that may be asked', list)
    .option('--direct', 'connect directly although a proxy is set');
