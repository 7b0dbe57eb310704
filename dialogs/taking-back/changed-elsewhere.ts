import type { Effect, Habits } from '../../reminders/watch.ts';
import type { Turn } from '../turn.ts';
import { elsewhereSchema, type Elsewhere } from './step.ts';

type Changed = Pick<Turn, 'person' | 'effects' | 'memory'>;

/** What the turn is to change beside the conversation, with what stands there until then. */
export async function changedElsewhere(turn: Changed): Promise<Elsewhere[]> {
  const changed: Elsewhere[] = [];
  for (const effect of turn.effects) {
    const before = await beforeEffect(turn, effect);
    if (before !== undefined) changed.push(before);
  }
  return changed;
}

async function beforeEffect({ memory, person }: Changed, effect: Effect): Promise<Elsewhere | undefined> {
  switch (effect.kind) {
    case 'watch-added':
      return { kind: 'watch-added', id: effect.watch.id, subject: effect.watch.subject };
    case 'watch-changed':
      return await watchBefore(memory, effect.id, effect.set);
    case 'reminder-added':
      return await watchBefore(memory, effect.watchId, {});
    case 'habits-changed':
      return habitsBefore(person, effect.set);
    default:
      return undefined;
  }
}

const columns = ['termEnd', 'status', 'cadence', 'answers', 'edition', 'advice', 'news'] as const;

async function watchBefore(
  memory: Changed['memory'],
  id: string,
  set: Partial<Record<(typeof columns)[number], unknown>>,
): Promise<Elsewhere | undefined> {
  const stands = await memory.watchAsItStands(id);
  if (stands === undefined) return undefined;
  const { watch, toCome } = stands;
  const before = columns
    .filter((key) => key in set)
    .map((key): [string, unknown] => [key, watch[key] ?? null]);
  return elsewhereSchema.parse({
    kind: 'watch-changed',
    id,
    subject: watch.subject,
    before: Object.fromEntries(before),
    toCome,
  });
}

const habitKeys = ['timeZone', 'hour', 'workingDays', 'cadence'] as const satisfies (keyof Habits)[];

function habitsBefore({ habits, ownHabits }: Changed['person'], set: object): Elsewhere {
  const before = habitKeys
    .filter((key) => key in set)
    .map((key): [string, unknown] => [key, ownHabits[key] ?? null]);
  const { timeZoneConfirmed = false } = ownHabits;
  return elsewhereSchema.parse({
    kind: 'habits-changed',
    before: { ...Object.fromEntries(before), timeZoneConfirmed },
    held: habits,
  });
}
