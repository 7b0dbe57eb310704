import { handOverUsage, readHandOver } from './hand-over-command.ts';
import { operate } from './operate.ts';
import { runHandOver } from './run-hand-over.ts';

// `npm run hand-over`.
process.exitCode = await operate(process.argv.slice(2), {
  usage: handOverUsage,
  read: readHandOver,
  run: runHandOver,
});
