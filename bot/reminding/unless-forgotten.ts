import { LapsedError } from '../../reminders/errors.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { isJobThere } from '../../storage/queue-rows.ts';

/**
 * Does a job's work. That the job is nobody's any more is no fault where somebody was forgotten meanwhile: it went with
 * all that is stored of them. @throws what the work throws else.
 */
export async function unlessForgotten(
  database: Pick<Database, 'queries'>,
  jobId: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof LapsedError) || (await stored(isJobThere(database.queries, jobId)))) throw error;
  }
}
