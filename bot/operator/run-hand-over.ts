import { habitsHeld } from '../../reminders/habits.ts';
import { moveLimits, watchLimits } from '../../reminders/limits.ts';
import { habitsOf, nameOf, personalChatOf } from '../../storage/colleagues.ts';
import type { Database } from '../../storage/database.ts';
import { isKnown } from '../../storage/forget.ts';
import { handAll, Overtaken, roomOf, type Handed } from '../../storage/hand-over.ts';
import { openMoveIds } from '../../storage/kept-moves.ts';
import { keepNotice } from '../../storage/notices.ts';
import { lockPeople } from '../../storage/person-lock.ts';
import type { HandOverCommand } from './hand-over-command.ts';
import type { Answer } from './operate.ts';
import { count } from './table.ts';

type Command = Exclude<HandOverCommand, { kind: 'help' }>;

/** Hands over what the operator says, all of it or nothing, and leaves word for both; or counts it. */
export async function runHandOver(database: Database, command: Command, now: Date): Promise<Answer> {
  const refused = await refusalOf(database, command);
  if (refused !== undefined) return { lines: [], errors: [refused] };
  if (!command.does) {
    const has = await roomOf(database, command.from);
    return { lines: [printed(command, has)], errors: [] };
  }
  try {
    const handed = await hand(database, command, now);
    return { lines: [printed(command, handed)], errors: [] };
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    const most = `${moveLimits.open} open moves and ${watchLimits.byHand} reminders`;
    const why = `${idOf(command.to)} would have more than ${most}, or has no chat with the bot any more.`;
    return { lines: [], errors: [`Nothing was handed over: ${why}`] };
  }
}

/** Why there is nothing to be done, with what helps. */
async function refusalOf(database: Database, { from, to }: Command): Promise<string | undefined> {
  if (!(await isKnown(database, from)))
    return `Nothing is stored about ${idOf(from)}. Look up the ids in the log, or with \`npm run reminders -- due --json\`.`;
  if ((await personalChatOf(database.queries, to)) === undefined)
    return `${idOf(to)} has no personal chat with the bot, so it could not remind them. Ask them to add it in Teams and to say hello, then try again.`;
  return undefined;
}

async function hand(database: Database, { from, to }: Command, now: Date): Promise<Handed> {
  const { tenantId } = from;
  const replan = habitsHeld(await habitsOf(database, to), undefined);
  return await database.queries.transaction(async (tx) => {
    await lockPeople(tx, [from, to]);
    const giver = { userId: from.userId, name: await nameOf(tx, from) };
    const taker = { userId: to.userId, name: await nameOf(tx, to) };
    const moveIds = await openMoveIds(tx, from);
    const most = { moves: moveLimits.open, watches: watchLimits.byHand };
    const handed = await handAll(tx, { tenantId, from: giver, to: taker, most, replan }, now);
    if (handed.moves + handed.watches === 0) return handed;
    const given = { kind: 'given-by-operator', of: giver.name || '–', moveIds } as const;
    await keepNotice(tx, { tenantId }, { to: taker, what: given }, now);
    const away = { kind: 'handed-away', to: taker.name || '–', moveIds } as const;
    await keepNotice(tx, { tenantId }, { to: giver, what: away }, now);
    return handed;
  });
}

function printed({ from, to, does, json }: Command, { moves, watches }: Handed): string {
  if (json)
    return JSON.stringify({
      from: from.userId,
      to: to.userId,
      tenant: to.tenantId,
      moves,
      watches,
      done: does,
    });
  const what = `${count(moves, 'open move', 'open moves')} and ${count(watches, 'reminder', 'reminders')}`;
  if (moves + watches === 0) return `${idOf(from)} has no open moves and no reminders.`;
  return does
    ? `Handed over to ${idOf(to)}: ${what}. A running bot tells both within a minute.`
    : `${idOf(from)} has ${what}. Nothing was handed over; add --yes to do it.`;
}

function idOf({ tenantId, userId }: Command['from']): string {
  return `${tenantId}/${userId}`;
}
