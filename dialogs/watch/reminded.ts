import { tellsOfEdition } from '../../reminders/occasion.ts';
import type { SentDigest } from '../memory.ts';
import type { Turn } from '../turn.ts';

/** For how long what is typed can mean the reminder that came last, in milliseconds. */
const remembersDigest = 7 * 24 * 60 * 60 * 1000;

/** What the person was last reminded of here, if that is not long ago; what an edition changed is nothing to be done. */
export async function lastReminded({ memory, now }: Turn): Promise<SentDigest | undefined> {
  const digest = await memory.latestDigest(new Date(now.getTime() - remembersDigest));
  const reminders = digest?.reminders.filter((reminder) => !tellsOfEdition(reminder)) ?? [];
  return digest === undefined || reminders.length === 0 ? undefined : { ...digest, reminders };
}

/** Whether it is the last thing that was said here: nothing waits for an answer, and the person has not written since. */
export function isJustSent({ sentAt }: SentDigest, { conversation: { open, lastHeardAt } }: Turn): boolean {
  return open === undefined && (lastHeardAt === undefined || sentAt.getTime() > Date.parse(lastHeardAt));
}
