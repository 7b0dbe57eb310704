import { importUsage, readImportCommand } from './import-command.ts';
import { operate } from './operate.ts';
import { runImport } from './run-import.ts';

// `npm run import`.
process.exitCode = await operate(process.argv.slice(2), {
  usage: importUsage,
  read: readImportCommand,
  run: runImport,
});
