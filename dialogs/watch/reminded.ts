import type { SentDigest } from '../memory.ts';
import type { Turn } from '../turn.ts';

/** For how long what is typed can mean the reminder that came last, in milliseconds. */
const remembersDigest = 7 * 24 * 60 * 60 * 1000;

/** What the person was last reminded of here, if that is not long ago. */
export async function lastReminded({ memory, now }: Turn): Promise<SentDigest | undefined> {
  return await memory.latestDigest(new Date(now.getTime() - remembersDigest));
}

/** Whether it is the last thing that was said here: nothing waits for an answer, and the person has not written since. */
export function isJustSent({ sentAt }: SentDigest, { conversation: { open, lastHeardAt } }: Turn): boolean {
  return open === undefined && (lastHeardAt === undefined || sentAt.getTime() > Date.parse(lastHeardAt));
}
