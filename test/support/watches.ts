import { randomUUID } from 'node:crypto';
import type { Database } from '../../storage/database.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import type { PlannedReminder, Watch } from '../../storage/watch.ts';

/** Stores a watch as a turn of its maker would, with a place to write to; answers it. */
export async function storeWatch(
  database: Database,
  watch: Partial<Watch>,
  reminders: readonly PlannedReminder[],
  now: Date,
  serviceUrl = 'http://127.0.0.1:9',
): Promise<Watch> {
  const stored: Watch = {
    id: randomUUID(),
    tenantId: 'tenant-1',
    userId: 'aad-ada',
    conversationId: 'chat-ada',
    makerName: 'Ada',
    subject: 'Contoso E3',
    termEnd: '2027-03-31',
    status: 'active',
    ...watch,
  };
  const { tenantId, userId, conversationId } = stored;
  const key = { tenantId, userId, conversationId };
  const { state, version } = await loadTurn(database, key);
  const reference = {
    serviceUrl,
    channelId: 'msteams',
    bot: { id: 'bot', name: 'The bot' },
    user: { id: `29:${userId}`, aadObjectId: userId },
    conversation: { id: conversationId, conversationType: 'personal', tenantId },
  };
  await saveTurn(database, {
    key,
    version,
    state:
      typeof state === 'object' && state !== null ? state : { dialogs: { dialogStack: [] }, cardsShown: 0 },
    learned: {},
    place: { reference },
    effects: [{ kind: 'watch-added', watch: stored, reminders, most: Infinity }],
    now,
  });
  return stored;
}
