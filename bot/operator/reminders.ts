import { openDatabase } from '../../storage/database.ts';
import { StorageError } from '../../storage/errors.ts';
import { SettingsError } from '../faults/errors.ts';
import { makeLog } from '../process/log.ts';
import { faultNamed } from '../faults/fault-of.ts';
import { readDatabaseUrl } from '../settings.ts';
import { readCommand, usage, UsageError } from './command-line.ts';
import { runCommand } from './run.ts';

const besideBot =
  'Where that is the running bot: a folder serves one process at a time, so stop the bot first, or read its counts ' +
  'at GET /metrics. On PostgreSQL this command works beside any number of bots.';

process.exitCode = await main(process.argv.slice(2));

/** `npm run reminders`; answers the exit code: 0, 1 where it could not be done, 2 where it was not understood. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const command = readCommand(args);
    if (command.kind === 'help') {
      console.log(usage);
      return 0;
    }
    const database = await openDatabase(readDatabaseUrl(process.env), { make: false });
    try {
      const { lines, errors } = await runCommand(database, command, new Date());
      for (const line of lines) console.log(line);
      for (const line of errors) console.error(line);
      return errors.length === 0 ? 0 : 1;
    } finally {
      await database.close();
    }
  } catch (error) {
    return tell(error);
  }
}

function tell(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${usage}`);
    return 2;
  }
  if (error instanceof SettingsError || error instanceof StorageError) {
    console.error(error.message);
    if (error.code === 'database-folder-in-use') console.error(besideBot);
    return 1;
  }
  // Node itself would print a failed query with its values.
  makeLog('info', process.stderr).fatal(
    { err: error, ...faultNamed('command-failed') },
    'the command met a fault',
  );
  return 1;
}
