import { isDeepStrictEqual } from 'node:util';
import { habitsHeld } from '../../reminders/habits.ts';
import type { WishSet } from '../../portfolio/kept/wish-set.ts';
import type { Effect, HabitsBefore } from '../../reminders/watch.ts';
import type { Turn } from '../turn.ts';
import { moveLimits, watchLimits } from '../../reminders/limits.ts';
import { isFull } from '../watch/full.ts';
import type { Elsewhere } from './step.ts';

type Looking = Pick<Turn, 'person' | 'who' | 'memory'>;

/** A change beside the conversation that is taken back; without an effect where it cannot be any more, with why. */
export type Back = {
  readonly effect?: Effect;
  /** Who is told of it. */
  readonly also?: Effect | readonly Effect[];
  readonly why?: 'gone' | 'changed-since' | 'full';
} & (
  | { readonly of: 'watch'; readonly added: boolean; readonly id: string; readonly subject?: string }
  | { readonly of: 'settings' }
  | { readonly of: 'list-given' | 'list-taken-back' }
  /** That it is kept: what it says is told as answers. */
  | { readonly of: 'move' }
  | { readonly of: 'moves.handed' | 'hand-over' }
  | {
      readonly of:
        'step.ticked' | 'step.unticked' | 'move.closed' | 'move.named' | 'import' | 'wish' | 'care';
    }
);

/** How the change is taken back, as things stand now: others, or the same person elsewhere, may have gone on. */
export async function backOf(turn: Looking, change: Elsewhere): Promise<Back> {
  switch (change.kind) {
    case 'move-kept':
      return { of: 'move', effect: { kind: 'move-removed', id: change.id } };
    case 'import-kept':
      return await importBack(turn, change.id);
    case 'list-given': {
      const { conversationId } = change;
      return { of: change.kind, effect: { kind: 'list-taken-back', conversationId } };
    }
    case 'list-taken-back':
      return { of: change.kind, effect: { kind: 'list-given', name: change.name } };
    case 'care-taken':
      return careBack(turn, change);
    case 'wished':
      return await wishesBack(turn, change);
    case 'move-closed':
      return { of: 'move.closed', effect: { kind: 'move-changed', id: change.id, set: { status: 'open' } } };
    case 'move-named': {
      const set = { customer: change.before };
      return { of: 'move.named', effect: { kind: 'move-changed', id: change.id, set } };
    }
    case 'hand-over-offered':
      return { of: 'hand-over', effect: { kind: 'hand-over-withdrawn', moveId: change.id } };
    case 'moves-handed':
      return await handedBack(turn, change);
    case 'step-ticked':
      return { of: 'step.ticked', effect: { kind: 'step-unticked', id: change.id, step: change.step } };
    case 'step-unticked':
      return { of: 'step.unticked', effect: { kind: 'step-ticked', id: change.id, tick: change.tick } };
    case 'watch-added':
      return await removed(turn, change);
    case 'watch-changed':
      return await restored(turn, change);
    case 'habits-changed':
      return habitsBack(turn, change);
  }
}

/** Nothing where they have given it to somebody else meanwhile, or are forgotten. */
async function handedBack(
  { memory }: Looking,
  { moveIds, from, to }: Extract<Elsewhere, { kind: 'moves-handed' }>,
): Promise<Back> {
  const of = 'moves.handed';
  const moves = await memory.movesOfIds(moveIds);
  const isTheirs = moves.length === moveIds.length && moves.every(({ userId }) => userId === to.userId);
  if (!isTheirs) return { of, why: 'changed-since' };
  const most = { moves: moveLimits.open, watches: watchLimits.byHand };
  const has = await memory.loadOf(from.userId);
  const watches = await memory.watchesOfMoves(moveIds);
  if (has.moves + moveIds.length > most.moves || has.watches + watches > most.watches)
    return { of, why: 'full' };
  const own = await memory.habitsOf(from.userId);
  const replan = own.timeZone === undefined ? {} : { replan: habitsHeld(own, undefined) };
  const what = { kind: 'taken-back', by: from.name, moveIds } as const;
  return {
    of,
    effect: { kind: 'moves-handed', moveIds, from: to, to: from, most, ...replan },
    also: { kind: 'told', notice: { to, from, what } },
  };
}

/** Only the last import can be taken back, wherever it was made. */
async function importBack({ memory }: Looking, id: string): Promise<Back> {
  const last = await memory.portfolio.lastImport();
  return last?.id === id && last.canUndo
    ? { of: 'import', effect: { kind: 'import-undone', id } }
    : { of: 'import', why: 'changed-since' };
}

/** Who was reminded before is so again, and is told. */
function careBack({ who }: Looking, { at, from }: Extract<Elsewhere, { kind: 'care-taken' }>): Back {
  const by = { userId: who.userId, name: who.name };
  const also = from.map(({ userId, name, count }): Effect => {
    const what = { kind: 'care-back', by: by.name, count } as const;
    return { kind: 'told', notice: { to: { userId, name }, from: by, what } };
  });
  return { of: 'care', effect: { kind: 'care-given-back', takenAt: at }, also };
}

/** What they said of the same since stays. */
async function wishesBack(
  { memory, who }: Looking,
  { before, by, of }: Extract<Elsewhere, { kind: 'wished' }>,
): Promise<Back> {
  const stand = await memory.portfolio.wishes();
  const isStill = (one: WishSet) =>
    stand.some((each) => each.scope === one.scope && each.key === one.key && isDeepStrictEqual(each, one));
  const set = before.filter((_, at) => by[at] !== undefined && isStill(by[at]));
  return set.length === 0
    ? { of: 'wish', why: 'changed-since' }
    : { of: 'wish', effect: { kind: 'wished', set, ...(of === undefined ? {} : { of, byName: who.name }) } };
}

async function removed(
  { memory }: Looking,
  { id }: Extract<Elsewhere, { kind: 'watch-added' }>,
): Promise<Back> {
  const about = { of: 'watch', added: true, id } as const;
  const stands = await memory.watchAsItStands(id);
  if (stands === undefined) return { ...about, why: 'gone' };
  return { ...about, subject: stands.watch.subject, effect: { kind: 'watch-removed', id } };
}

async function restored(
  { memory, who }: Looking,
  { id, before, toCome, changedAt }: Extract<Elsewhere, { kind: 'watch-changed' }>,
): Promise<Back> {
  const stands = await memory.watchAsItStands(id);
  if (stands === undefined) return { of: 'watch', added: false, id, why: 'gone' };
  const { watch } = stands;
  const about = { of: 'watch', added: false, id, subject: watch.subject } as const;
  if (stands.changedAt.getTime() !== changedAt.by.getTime()) return { ...about, why: 'changed-since' };
  const comesBack = before.status === 'active' && watch.userId === who.userId;
  if (comesBack && (await isFull(memory))) return { ...about, why: 'full' };
  const reminders = toCome.map(([occasion, second]) => ({ occasion, dueAt: new Date(second * 1000) }));
  const effect = { kind: 'watch-restored', id, set: before, reminders, changedAt: changedAt.before } as const;
  return { ...about, effect };
}

function habitsBack(
  { person: { ownHabits }, who }: Looking,
  { before, by }: Extract<Elsewhere, { kind: 'habits-changed' }>,
): Back {
  const now = entriesOf(ownHabits);
  const set: HabitsBefore = Object.fromEntries(
    [...entriesOf(before)].filter(([key]) => isDeepStrictEqual(now.get(key), entriesOf(by).get(key))),
  );
  if (Object.keys(set).length === 0) return { of: 'settings', why: 'changed-since' };
  const own = [...new Map([...now, ...entriesOf(set)])].filter(([, value]) => value !== null);
  const replan = habitsHeld(Object.fromEntries(own), who.reportedTimeZone);
  return { of: 'settings', effect: { kind: 'habits-changed', set, replan } };
}

function entriesOf(habits: HabitsBefore): Map<string, unknown> {
  return new Map(Object.entries(habits));
}
