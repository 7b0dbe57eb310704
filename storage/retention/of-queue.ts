import { sql } from 'drizzle-orm';
import { deadQueue, hasQueue, idIn, jobs } from '../queue-rows.ts';
import { gone, type Deletion } from './deletion.ts';

/** What could not be sent of what is there no more: a reminder goes with what it reminds of. */
const deadLetters: Deletion = {
  kind: 'dead-letters',
  piece: 500,
  run: async (tx, _over, piece) => {
    if (!(await hasQueue(tx))) return 0;
    return await gone(
      tx,
      sql`delete from ${jobs} where name = ${deadQueue} and id in (
        select id from ${jobs}
        where name = ${deadQueue}
          and not exists (select from reminder r where r.id = ${idIn('reminderId')})
          and not exists (
            select from reminder r where r.job_id = ${idIn('jobId')} and r.state in ('claimed', 'sending'))
          and not exists (select from notice n where n.job_id = ${idIn('jobId')})
        limit ${piece}
      ) returning id`,
    );
  },
};

/** By the clock of the database, as they are kept. */
const sendSlots: Deletion = {
  kind: 'send-slots',
  piece: 500,
  run: (tx, _over, piece) =>
    gone(
      tx,
      sql`delete from send_slot where key in (
        select key from send_slot where next_at < clock_timestamp() - interval '1 day'
        limit ${piece} for update skip locked
      ) returning key`,
    ),
};

export const deletionsOfQueue: readonly Deletion[] = [deadLetters, sendSlots];
