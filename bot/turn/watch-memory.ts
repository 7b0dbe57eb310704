import type { Memory } from '../../dialogs/memory.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { latestDigest } from '../../storage/latest-digest.ts';
import { remindedBy } from '../../storage/reminded-by.ts';
import { countWatches, watchesOf } from '../../storage/listed-watches.ts';
import { sameWatch, watchAsItStands, watchIn, watchNamed, watchOf } from '../../storage/watches.ts';
import { watchesOfMove } from '../../storage/watches-with-moves.ts';

type WatchMemory = Pick<
  Memory,
  | 'watchCounts'
  | 'watches'
  | 'ownWatch'
  | 'sameWatch'
  | 'watchNamed'
  | 'watchHere'
  | 'watchesOfMove'
  | 'watchAsItStands'
  | 'remindedBy'
  | 'latestDigest'
>;

/** What a dialog may look up of what the person is reminded of. */
export function watchMemory(database: Database, key: ConversationKey, inPersonalChat: boolean): WatchMemory {
  return {
    watchCounts: () => stored(countWatches(database, key)),
    watches: (slice) => stored(watchesOf(database, key, slice)),
    ownWatch: (id) => stored(watchOf(database, key, id)),
    sameWatch: (as) => stored(sameWatch(database, key, as)),
    watchNamed: (subject) => stored(watchNamed(database, key, subject)),
    watchHere: (id) => stored(watchIn(database, key, id, inPersonalChat)),
    watchesOfMove: (moveId) => stored(watchesOfMove(database, key, moveId)),
    watchAsItStands: (id) => stored(watchAsItStands(database, key, id)),
    remindedBy: (activityId) => stored(remindedBy(database, key, activityId, inPersonalChat)),
    latestDigest: (since) => stored(latestDigest(database, key, since, inPersonalChat)),
  };
}
