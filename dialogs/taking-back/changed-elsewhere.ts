import type { Effect, HabitsBefore } from '../../reminders/watch.ts';
import type { Turn } from '../turn.ts';
import { elsewhereSchema, type Elsewhere } from './step.ts';

type Changed = Pick<Turn, 'now' | 'person' | 'who' | 'effects' | 'memory'>;

/** What the turn is to change beside the conversation, with what stands there until then. */
export async function changedElsewhere(turn: Changed): Promise<Elsewhere[]> {
  const changed: Elsewhere[] = [];
  for (const effect of turn.effects) {
    const before = await beforeEffect(turn, effect);
    if (before !== undefined) changed.push(before);
  }
  return changed;
}

async function beforeEffect(turn: Changed, effect: Effect): Promise<Elsewhere | undefined> {
  switch (effect.kind) {
    case 'watch-added':
      return { kind: 'watch-added', id: effect.watch.id };
    case 'import-kept':
      return { kind: 'import-kept', id: effect.keeping.id };
    case 'care-taken':
      return { kind: effect.kind, at: effect.at, from: [...effect.from] };
    case 'wished':
      return await wishesBefore(turn, effect);
    case 'list-given':
    case 'list-taken-back': {
      const { conversationId, name } = turn.who;
      return { kind: effect.kind, conversationId, name };
    }
    case 'move-kept':
      return { kind: 'move-kept', id: effect.move.id };
    case 'move-changed':
      return effect.set.status === 'done'
        ? { kind: 'move-closed', id: effect.id }
        : await nameBefore(turn, effect);
    case 'hand-over-offered':
      return { kind: effect.kind, id: effect.handOver.moveId };
    case 'moves-handed': {
      const { kind, moveIds, from, to } = effect;
      return effect.isReceived === true ? undefined : { kind, moveIds: [...moveIds], from, to };
    }
    case 'step-ticked':
      return await tickBefore(turn, effect);
    case 'step-unticked':
      return await untickBefore(turn, effect);
    case 'watch-changed':
      return await watchBefore(turn, effect.id, effect.set);
    case 'reminder-added':
      return await watchBefore(turn, effect.watchId, {});
    case 'habits-changed':
      return habitsBefore(turn.person, effect.set);
    default:
      return undefined;
  }
}

/** Nothing where its name stays. */
async function nameBefore(
  { memory }: Changed,
  { id, set }: Extract<Effect, { kind: 'move-changed' }>,
): Promise<Elsewhere | undefined> {
  if (set.customer === undefined) return undefined;
  const before = (await memory.moveSeen(id))?.customer;
  return { kind: 'move-named', id, before: before ?? null };
}

async function wishesBefore(
  { memory }: Changed,
  { set, of }: Extract<Effect, { kind: 'wished' }>,
): Promise<Elsewhere> {
  const stand = await memory.portfolio.wishes();
  const before = set.map(
    ({ scope, key }) =>
      stand.find((one) => one.scope === scope && one.key === key) ?? { scope, key, said: null },
  );
  return elsewhereSchema.parse({ kind: 'wished', before, by: set, of });
}

/** Nothing where somebody had ticked it already. */
async function tickBefore(
  { memory }: Changed,
  { id, tick: { step } }: Extract<Effect, { kind: 'step-ticked' }>,
): Promise<Elsewhere | undefined> {
  const kept = await memory.moveSeen(id);
  return kept?.ticked.some((one) => one.step === step) === false
    ? { kind: 'step-ticked', id, step }
    : undefined;
}

async function untickBefore(
  { memory }: Changed,
  { id, step }: Extract<Effect, { kind: 'step-unticked' }>,
): Promise<Elsewhere | undefined> {
  const tick = (await memory.moveSeen(id))?.ticked.find((one) => one.step === step);
  return tick === undefined ? undefined : { kind: 'step-unticked', id, tick };
}

const columns = ['termEnd', 'status', 'cadence', 'answers', 'edition', 'advice', 'news', 'moveId'] as const;

async function watchBefore(
  { memory, now }: Changed,
  id: string,
  set: Partial<Record<(typeof columns)[number], unknown>>,
): Promise<Elsewhere | undefined> {
  const stands = await memory.watchAsItStands(id);
  if (stands === undefined) return undefined;
  const { watch, toCome, changedAt } = stands;
  const before = columns
    .filter((key) => key in set)
    .map((key): [string, unknown] => [key, watch[key] ?? null]);
  return elsewhereSchema.parse({
    kind: 'watch-changed',
    id,
    before: Object.fromEntries(before),
    toCome: toCome.map(({ occasion, dueAt }) => [occasion, dueAt.getTime() / 1000]),
    changedAt: { before: changedAt, by: now },
  });
}

function habitsBefore({ ownHabits }: Changed['person'], set: HabitsBefore): Elsewhere {
  const own = new Map<string, unknown>(Object.entries({ timeZoneConfirmed: false, ...ownHabits }));
  const before = Object.keys(set).map((key): [string, unknown] => [key, own.get(key) ?? null]);
  return elsewhereSchema.parse({ kind: 'habits-changed', before: Object.fromEntries(before), by: set });
}
