import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../../languages/all.ts';
import { backupOf } from '../support/backup.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { submitsOn, textOn } from '../support/card.ts';
import { startChats, type Chats } from '../support/chats.ts';
import type { TestDatabase } from '../support/databases.ts';
import { waitUntil } from '../support/wait-until.ts';
import { makeTraveller, type Traveller } from './traveller.ts';

export type UpgradeRun = {
  readonly database: TestDatabase;
  /** The earlier version's `bot/main.ts`. */
  readonly earlier: string;
  readonly people: number;
  readonly random: () => number;
  /** Told what has been seen to hold, as it is. */
  readonly onSeen: (what: string) => void;
};

type Scene = UpgradeRun & {
  readonly chats: Chats;
  /** In the middle of their questions. */
  readonly moving: readonly Traveller[];
  /** In front of a plan, with a reminder set. */
  readonly watching: readonly Traveller[];
  readonly backup: string;
};

/**
 * The earlier version with people anywhere between their first question and their plan; this version after it, where all
 * go on; then the earlier one again, on the backup from before.
 * @throws AssertionError where somebody is not served, is asked once more what they had answered, or has lost a reminder.
 */
export async function upgradeAndRollBack(run: UpgradeRun): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'upgrade-'));
  const chats = await startChats();
  const travellers = Array.from({ length: run.people }, (_, number) => {
    const locale = languages[number % languages.length]?.locale ?? 'en-GB';
    return makeTraveller({ name: `person-${number}`, locale, random: run.random, chats });
  });
  const [moving, watching] = [travellers.slice(run.people / 4), travellers.slice(0, run.people / 4)];
  const scene = { ...run, chats, moving, watching, backup: join(folder, 'backup') };
  try {
    const address = await run.database.makeEmpty();
    await beforeTheUpgrade(scene, address);
    const then = moving.map((traveller) => traveller.asNow());
    await backupOf(run.database.name).backUp(address, scene.backup);
    await upgrade(scene, address);
    await refuseTheEarlier(scene, address);
    await rollBack({ ...scene, moving: then });
  } finally {
    await chats.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function beforeTheUpgrade(scene: Scene, address: string): Promise<void> {
  const { earlier, moving, watching, onSeen } = scene;
  const bot = await startBotProcess(address, {}, earlier);
  await Promise.all(moving.map((traveller, number) => traveller.goOn(bot.address, 1 + (number % 12))));
  await Promise.all(
    watching.map(async (traveller) => {
      await traveller.goOn(bot.address);
      await traveller.say(bot.address, `remind me about ${customerOf(traveller)} on 2027-03-31`);
    }),
  );
  await bot.end('SIGTERM');
  const answers = moving.reduce((sum, { answered }) => sum + answered.size, 0);
  onSeen(`in three languages: ${moving.length} people in the middle of a move, with ${answers} answers`);
  onSeen(`${watching.length} in front of a plan, with a reminder`);
}

async function upgrade(scene: Scene, address: string): Promise<void> {
  const { database, earlier, moving, chats, watching, onSeen } = scene;
  const left = database.bots > 1 ? await startBotProcess(address, {}, earlier) : undefined;
  const bot = await startBotProcess(address);
  if (left !== undefined) {
    await Promise.all(moving.map((traveller) => traveller.goOn(left.address, 1)));
    await left.end('SIGTERM');
    assert.deepEqual(left.errors, []);
    onSeen('while a process of the earlier version is left, it serves people beside this one');
  }
  await Promise.all(watching.map((traveller) => canChange(chats, traveller, bot.address)));
  onSeen('this version starts on it; a plan of the earlier one can be changed');
  await Promise.all(moving.map((traveller) => traveller.goOn(bot.address)));
  assertPlans(moving);
  onSeen('all go on from the card before them to their plan; nothing is asked once more');
  await remindersCome(scene, bot.address);
  onSeen('every reminder of before comes');
  assert.deepEqual(bot.errors, []);
  await bot.end('SIGTERM');
}

async function refuseTheEarlier({ earlier, onSeen }: Scene, address: string): Promise<void> {
  await assert.rejects(startBotProcess(address, {}, earlier), /ended with 1 before it listened/);
  onSeen('the earlier version does not start on what this one made');
}

async function rollBack(scene: Scene): Promise<void> {
  const { database, earlier, moving, backup, onSeen } = scene;
  const address = await database.makeEmpty();
  await backupOf(database.name).restore(backup, address);
  const bot = await startBotProcess(address, {}, earlier);
  // The cards before them are of the version that is gone.
  await Promise.all(moving.map((traveller) => traveller.say(bot.address, 'continue')));
  await Promise.all(moving.map((traveller) => traveller.goOn(bot.address)));
  assertPlans(moving);
  onSeen('rolled back onto the backup, all reach their plan in the earlier version');
  await remindersCome(scene, bot.address);
  onSeen('and every reminder of before comes there');
  await bot.end('SIGTERM');
}

function customerOf({ mover }: Traveller): string {
  return `Customer of ${mover.name}`;
}

function assertPlans(travellers: readonly Traveller[]): void {
  for (const { mover } of travellers) assert.equal(mover.before(), 'plan', `${mover.name} has a plan`);
}

/** The card that asks which answer of the plan is another. */
async function canChange(chats: Chats, traveller: Traveller, address: string): Promise<void> {
  const plan = chats.newestCard(traveller.mover.conversationId);
  await traveller.say(address, 'change');
  const card = chats.newestCard(traveller.mover.conversationId);
  assert.notEqual(card, plan);
  assert.ok(submitsOn(card).some(({ verb }) => verb === 'change'));
}

/** In local mode the bot's clock is moved by a message. */
async function remindersCome({ watching, chats }: Scene, address: string): Promise<void> {
  const newest = (traveller: Traveller) => chats.newestCard(traveller.mover.conversationId);
  await Promise.all(watching.map((traveller) => traveller.say(address, 'reminders')));
  for (const traveller of watching) assert.match(textOn(newest(traveller)), /Customer of/);
  const listed = watching.map(newest);
  await watching[0]?.say(address, 'time 2027-03-24');
  const haveCome = () =>
    watching.every(
      (one, index) => newest(one) !== listed[index] && textOn(newest(one)).includes(customerOf(one)),
    );
  await waitUntil('every reminder has come', haveCome, { seconds: 60 });
  await watching[0]?.say(address, 'time now');
}
