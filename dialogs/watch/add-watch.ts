import { randomUUID } from 'node:crypto';
import { watchAddedCard, watchNotAddedCard } from '../../cards/watch-card.ts';
import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import type { Watch } from '../../reminders/watch.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { watchShown } from './watch-shown.ts';

export type NewWatch = {
  readonly subject: string;
  readonly termEnd: Day;
  readonly answers?: Answers | undefined;
};

/** Watches it from now on, or says that no reminder would come in time and what is to be done instead. */
export async function addWatch(turn: Turn, { subject, termEnd, answers }: NewWatch): Promise<void> {
  const { who, person, speech } = turn;
  const watch: Watch = {
    id: randomUUID(),
    tenantId: who.tenantId,
    userId: who.userId,
    conversationId: who.conversationId,
    makerName: who.name,
    subject,
    termEnd,
    status: 'active',
    ...(answers === undefined ? {} : { answers }),
  };
  const reminders = remindersFor(watch, person.habits, turn.now);
  const shown = watchShown(turn, watch);
  if (reminders.length === 0) {
    show(turn, watchNotAddedCard(shown, speech));
    return;
  }
  if (await isWatched(turn, watch)) say(turn, 'notice.watchedAlready');
  else turn.effects.push({ kind: 'watch-added', watch, reminders });
  show(turn, watchAddedCard({ ...shown, zoneFrom: zoneFrom(turn) }, speech));
}

function zoneFrom({ person: { habits }, who }: Turn): 'person' | 'client' | 'nobody' {
  if (habits.timeZoneConfirmed) return 'person';
  return who.reportedTimeZone === habits.timeZone ? 'client' : 'nobody';
}

/** Said twice it is watched once. */
async function isWatched(turn: Turn, { conversationId, subject, termEnd }: Watch): Promise<boolean> {
  const watches = await turn.memory.watches();
  return watches.some(
    (one) => one.conversationId === conversationId && one.subject === subject && one.termEnd === termEnd,
  );
}
