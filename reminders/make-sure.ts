import { LapsedError } from './errors.ts';
import type { WorkerParts } from './worker-parts.ts';

/** Makes sure that the job is still this process's own. @throws LapsedError where others have it. */
export async function makeSure({ isMine }: Pick<WorkerParts, 'isMine'>): Promise<void> {
  if (isMine !== undefined && !(await isMine())) throw new LapsedError();
}
