import type { Claim } from '../storage/due-reminders.ts';
import { settle, type PlaceNews } from '../storage/settle.ts';
import type { Settlement } from '../storage/settlement.ts';
import { makeSure } from './make-sure.ts';
import type { WorkerParts } from './worker-parts.ts';

/** Stores what became of a claim's reminders and what was learned of their place, and tells of it; `lateBy` in seconds. */
export async function finish(
  parts: WorkerParts,
  claim: Claim,
  settlements: readonly Settlement[],
  news?: PlaceNews,
  lateBy?: number,
): Promise<void> {
  const { bury, onOutcome } = parts;
  await settleSurely(parts, claim, settlements, news);
  for (const settlement of settlements) {
    if (settlement.ids.length === 0) continue;
    if (settlement.kind === 'dead') await bury(settlement.ids, settlement.reason);
    onOutcome({
      claim,
      kind: settlement.kind,
      reminders: settlement.ids.length,
      ...('reason' in settlement ? { reason: settlement.reason } : {}),
      ...(settlement.kind === 'sent' && lateBy !== undefined ? { lateBy } : {}),
    });
  }
}

/** Milliseconds between two tries to store an outcome, and for how many tries: ten minutes of a database away. */
const settleAgainAfter = 250;
const settleTries = 2_400;

/** What was sent is known to this process alone until it is stored: were it given up, it would be sent again. */
async function settleSurely(
  parts: WorkerParts,
  place: Claim,
  settlements: readonly Settlement[],
  news: PlaceNews | undefined,
): Promise<void> {
  // That it was sent is true whoever has the job now; all else is theirs to find out.
  const isTrue = settlements.some(({ kind }) => kind === 'sent');
  for (let tries = 1; ; tries += 1) {
    if (!isTrue) await makeSure(parts);
    try {
      await settle(parts.database, settlements, place, news);
      return;
    } catch (error) {
      if (tries === settleTries) throw error;
      await parts.pause(settleAgainAfter);
    }
  }
}
