#!/usr/bin/env node
/** The command `readout`. */
import { CommanderError } from 'commander';
import { Fault, noticeOf } from '../../base/fault.ts';
import { complain, endQuietlyWhenNobodyReads } from './output.ts';
import { programOf } from './program.ts';

const USAGE = 2;
endQuietlyWhenNobodyReads();

const program = programOf((status) => {
  process.exitCode = status;
});
for (const command of [program, ...program.commands]) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  else {
    complain(noticeOf(error));
    process.exitCode = error instanceof Fault && error.notice.code === 'usage' ? USAGE : 1;
  }
}
