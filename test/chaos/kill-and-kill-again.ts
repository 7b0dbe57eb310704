import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '../../storage/database.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { makePerson } from '../support/person.ts';
import { subjectOf } from '../support/seed-reminders.ts';
import { startLimitedTeams, type LimitedTeams } from '../support/teams-limits.ts';
import { arrivalsBySubject, reminderRows } from './reminder-rows.ts';
import { waitUntil } from '../support/wait-until.ts';

export type KillFigures = {
  readonly asked: number;
  /** Watches that the bot said it had made. */
  readonly acknowledged: number;
  /** Of these, the ones of which nothing is stored. */
  readonly lost: readonly string[];
  /** Of these, the ones whose reminder never came. */
  readonly unsent: readonly string[];
  /** How many cards with reminders came. */
  readonly cards: number;
};

type Stage = { readonly address: string; readonly teams: LimitedTeams; asked: number };

/** How the bot says that a watch is made. */
const acknowledgement = /I’ll remind you about (Customer\d{7})/;

/** So few watches a person that one card shows all of theirs. */
const watchesEach = 5;

/**
 * A bot on the embedded database, killed again and again while people make watches; with `sends` also while it sends
 * what every second life's moved clock makes due, and left alone in the end until all has come.
 */
export async function killAndKillAgain(kills: number, sends: boolean): Promise<KillFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'kills-'));
  const teams = await startLimitedTeams();
  const stage: Stage = { address: `pglite:${folder}/db`, teams, asked: 0 };
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await live(stage, 300 + ((kill * 370) % 1_500), sends && kill % 2 === 1);
    }
    if (sends) await sendTheRest(stage);
    return await judge(stage, sends);
  } finally {
    await teams.close();
    await rm(folder, { recursive: true });
  }
}

/** One life of the bot, of so many milliseconds after the first watch that it made. */
async function live(stage: Stage, milliseconds: number, sends: boolean): Promise<void> {
  const bot = await startBotProcess(stage.address);
  const life = { over: false };
  const before = acknowledged(stage).length;
  const people = Array.from({ length: 3 }, () => makeWatches(stage, bot.address, life));
  await waitUntil('a watch is made', () => acknowledged(stage).length > before, { seconds: 60, every: 10 });
  await setTimeout(milliseconds / 2);
  // Its answer may be lost with the process.
  const moved = sends ? clockTo(stage, bot.address, '2027-03-24').catch(() => undefined) : undefined;
  await setTimeout(milliseconds / 2);
  await bot.end('SIGKILL');
  life.over = true;
  await Promise.all([...people, moved]);
}

/** Somebody makes one watch after the other until the bot is gone. */
async function makeWatches(stage: Stage, bot: string, life: { readonly over: boolean }): Promise<void> {
  while (!life.over) {
    const number = (stage.asked += 1);
    const person = makePerson(
      `person-${Math.floor(number / watchesEach)}`,
      stage.teams.serviceUrl('tenant-1'),
    );
    try {
      await person.say(bot, `remind me about ${subjectOf(number)} on 31 March 2027`);
    } catch {
      return;
    }
  }
}

async function clockTo({ teams }: Stage, bot: string, day: string): Promise<void> {
  await makePerson('operator', teams.serviceUrl('tenant-1')).say(bot, `time ${day}`);
}

async function sendTheRest(stage: Stage): Promise<void> {
  const bot = await startBotProcess(stage.address);
  await clockTo(stage, bot.address, '2027-03-30');
  // What a killed bot had in hand goes out when the queue's time for it is over.
  await waitUntil('every reminder has come', () => unsent(stage).length === 0, { seconds: 150 }).catch(
    () => undefined,
  );
  await bot.end('SIGTERM');
}

function acknowledged({ teams }: Stage): string[] {
  return teams.arrived.flatMap(({ body }) => acknowledgement.exec(body)?.[1] ?? []);
}

function reminderBodies({ teams }: Stage): string[] {
  return teams.arrived.map(({ body }) => body).filter((body) => !acknowledgement.test(body));
}

function unsent(stage: Stage): string[] {
  const came = arrivalsBySubject(reminderBodies(stage));
  return acknowledged(stage).filter((subject) => !came.has(subject));
}

async function judge(stage: Stage, sends: boolean): Promise<KillFigures> {
  const database = await openDatabase(stage.address);
  const stored = new Set((await reminderRows(database)).map(({ subject }) => subject));
  await database.close();
  const told = acknowledged(stage);
  return {
    asked: stage.asked,
    acknowledged: told.length,
    lost: told.filter((subject) => !stored.has(subject)),
    unsent: sends ? unsent(stage) : [],
    cards: reminderBodies(stage).filter((body) => /Customer\d{7}/.test(body)).length,
  };
}
