import { openDatabase, type Database } from '../../storage/database.ts';
import { StorageError } from '../../storage/errors.ts';
import { SettingsError } from '../faults/errors.ts';
import { faultNamed } from '../faults/fault-of.ts';
import { makeLog } from '../process/log.ts';
import { readDatabaseUrl } from '../settings.ts';
import { UsageError } from './usage-error.ts';

/** What is printed where: lines for standard output, and for standard error what went wrong. */
export type Answer = { readonly lines: readonly string[]; readonly errors: readonly string[] };

type Help = { readonly kind: 'help' };

type Operation<Command extends { readonly kind: string }> = {
  readonly usage: string;
  /** What the arguments ask for; throws a UsageError where that is nothing that there is. */
  readonly read: (args: readonly string[]) => Command | Help;
  readonly run: (database: Database, command: Command, now: Date) => Promise<Answer>;
};

const besideBot =
  'Where that is the running bot: a folder serves one process at a time, so stop the bot first, or read its counts ' +
  'at GET /metrics. On PostgreSQL this command works beside any number of bots.';

/** Runs an operator's command; answers the exit code: 0, 1 where it could not be done, 2 where it was not understood. */
export async function operate<Command extends { readonly kind: string }>(
  args: readonly string[],
  { usage, read, run }: Operation<Command>,
): Promise<number> {
  try {
    const command = read(args);
    if (isHelp(command)) {
      console.log(usage);
      return 0;
    }
    const database = await openDatabase(readDatabaseUrl(process.env), { make: false });
    try {
      const { lines, errors } = await run(database, command, new Date());
      for (const line of lines) console.log(line);
      for (const line of errors) console.error(line);
      return errors.length === 0 ? 0 : 1;
    } finally {
      await database.close();
    }
  } catch (error) {
    return tell(error, usage);
  }
}

function isHelp(command: { readonly kind: string }): command is Help {
  return command.kind === 'help';
}

function tell(error: unknown, usage: string): number {
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
