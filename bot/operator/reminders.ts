import { readCommand, usage } from './command-line.ts';
import { operate } from './operate.ts';
import { runCommand } from './run.ts';

// `npm run reminders`.
process.exitCode = await operate(process.argv.slice(2), { usage, read: readCommand, run: runCommand });
