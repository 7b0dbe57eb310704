import { mostSubscriptions } from '../../portfolio/kept/room.ts';
import { habitsHeld } from '../../reminders/habits.ts';
import { moveLimits, watchLimits } from '../../reminders/limits.ts';
import { habitsOf, nameOf, personalChatOf } from '../../storage/colleagues.ts';
import type { Database } from '../../storage/database.ts';
import { handPortfolio, subscriptionsHeld } from '../../storage/hand-portfolio.ts';
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
    const subscriptions = await subscriptionsHeld(database.queries, command.from);
    const has = { ...(await roomOf(database, command.from)), subscriptions };
    return { lines: [printed(command, has)], errors: [] };
  }
  try {
    const handed = await hand(database, command, now);
    return { lines: [printed(command, handed)], errors: [] };
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    const most = `${moveLimits.open} open moves, ${watchLimits.byHand} reminders or ${mostSubscriptions.ofPerson} subscriptions`;
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

async function hand(database: Database, { from, to }: Command, now: Date): Promise<AllHanded> {
  const { tenantId } = from;
  const replan = habitsHeld(await habitsOf(database, to), undefined);
  return await database.queries.transaction(async (tx) => {
    await lockPeople(tx, [from, to]);
    const giver = { userId: from.userId, name: await nameOf(tx, from) };
    const taker = { userId: to.userId, name: await nameOf(tx, to) };
    const moveIds = await openMoveIds(tx, from);
    const most = { moves: moveLimits.open, watches: watchLimits.byHand };
    const handing = { tenantId, from: giver, to: taker };
    const named = await handAll(tx, { ...handing, most, replan }, now);
    const room = mostSubscriptions.ofPerson;
    const handed = { ...named, subscriptions: await handPortfolio(tx, { ...handing, most: room }, now) };
    if (handed.moves + handed.watches + handed.subscriptions === 0) return handed;
    const given = { kind: 'given-by-operator', of: giver.name || '–', moveIds } as const;
    await keepNotice(tx, { tenantId }, { to: taker, what: given }, now);
    const away = { kind: 'handed-away', to: taker.name || '–', moveIds } as const;
    await keepNotice(tx, { tenantId }, { to: giver, what: away }, now);
    return handed;
  });
}

type AllHanded = Handed & { readonly subscriptions: number };

function printed({ from, to, does, json }: Command, { moves, watches, subscriptions }: AllHanded): string {
  if (json)
    return JSON.stringify({
      from: from.userId,
      to: to.userId,
      tenant: to.tenantId,
      moves,
      watches,
      subscriptions,
      done: does,
    });
  const named = `${count(moves, 'open move', 'open moves')} and ${count(watches, 'reminder', 'reminders')}`;
  const imported = count(subscriptions, 'imported subscription', 'imported subscriptions');
  const what = subscriptions === 0 ? named : `${named}, and ${imported}`;
  if (moves + watches + subscriptions === 0) return `${idOf(from)} has no open moves and no reminders.`;
  return does
    ? `Handed over to ${idOf(to)}: ${what}. A running bot tells both within a minute.`
    : `${idOf(from)} has ${what}. Nothing was handed over; add --yes to do it.`;
}

function idOf({ tenantId, userId }: Command['from']): string {
  return `${tenantId}/${userId}`;
}
