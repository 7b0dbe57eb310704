import { once } from 'node:events';
import { sql } from 'drizzle-orm';
import { startQueue } from '../../reminders/queue.ts';
import { openDatabase } from '../../storage/database.ts';

/** Makes a database what it is after the first start of a bot to which nobody has spoken yet: the schema and the queue. */
export async function prepareDatabase(address: string): Promise<void> {
  const database = await openDatabase(address);
  const queue = await startQueue({
    backend: database.queueBackend,
    onSweep: () => Promise.resolve(undefined),
    onDelivery: () => Promise.resolve(undefined),
    onError: (error) => {
      throw error;
    },
    onAnswer: () => undefined,
    now: () => 0,
    pause: async (_, signal) => {
      if (!signal.aborted) await once(signal, 'abort');
    },
  });
  await queue.stop();
  // The minute may have brought a sweep meanwhile.
  await database.queries.execute(sql`delete from reminder_queue.job`);
  await database.close();
}
