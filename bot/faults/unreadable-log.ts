import type { Logger } from 'pino';
import type { Database } from '../../storage/database.ts';
import { toldOnce } from './told-once.ts';

/** Logs rows that were passed over because they cannot be read, each once a minute at most. */
export function unreadableLog(log: Logger, base: () => Date): Database['onUnreadable'] {
  const told = toldOnce(() => base().getTime());
  return (rows) => {
    for (const error of rows) {
      // Its message names the row.
      const due = told.due(error.message);
      if (due === undefined) continue;
      const { code, remedy } = error;
      log.error({ err: error, code, remedy, ...due }, 'a stored row cannot be read; the others are served');
    }
  };
}
