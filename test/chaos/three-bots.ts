import { startBotProcess, type BotProcess } from '../support/bot-process.ts';
import { seedReminders } from '../support/seed-reminders.ts';
import { startLimitedTeams, type LimitedTeams } from '../support/teams-limits.ts';
import {
  arrivalsBySubject,
  jobsInHand,
  jobsTakenOver,
  reminderRows,
  remindersLeft,
} from './reminder-rows.ts';
import { makeRunDatabase, type RunDatabase } from './run-database.ts';
import { waitUntil } from '../support/wait-until.ts';

export type ThreeBotsRun = {
  readonly reminders: number;
  readonly people: number;
};

export type ThreeBotsFigures = {
  readonly delivered: number;
  readonly messages: number;
  readonly missing: readonly string[];
  /** Reminders in the hands of the killed process, which others took over. */
  readonly inFlight: number;
  readonly twice: readonly string[];
  /** Of those that came twice, the ones that were not in its hands. */
  readonly twiceUnexplained: readonly string[];
  readonly markedMayHaveArrived: number;
  readonly overLimit: number;
  readonly busiestSecond: number;
  readonly seconds: number;
  /** To the arrival of the last that was in its hands. */
  readonly secondsFromKillToTakeover: number;
  readonly stopMilliseconds: number;
};

const latency = 50;

/** Three bots on one database with everything due at once; one is killed in the middle, one told to stop. */
export async function runThreeBots(run: ThreeBotsRun): Promise<ThreeBotsFigures> {
  const own = await makeRunDatabase();
  const teams = await startLimitedTeams(latency);
  const bots: BotProcess[] = [];
  try {
    bots.push(...(await Promise.all([1, 2, 3].map(() => startBotProcess(own.url)))));
    return await overwhelm(run, own, teams, bots);
  } finally {
    await Promise.all(bots.map((bot) => bot.end('SIGKILL')));
    await teams.close();
    await own.drop();
  }
}

async function overwhelm(
  { reminders, people }: ThreeBotsRun,
  { database, askForSweep }: RunDatabase,
  teams: LimitedTeams,
  [killed, stopped, ...others]: readonly BotProcess[],
): Promise<ThreeBotsFigures> {
  const { serviceUrl } = teams;
  await seedReminders(database, { reminders, people, tenants: 3, serviceUrl, dueAt: new Date() });
  const began = performance.now();
  await askForSweep();
  await waitUntil('a third has arrived', () => teams.arrived.length > people / 3, {
    seconds: 120,
    every: 5,
  });
  await killWithJobs(database, killed, [stopped, ...others]);
  const killedAt = performance.now();
  const inHand = await jobsInHand(database);
  await waitUntil('half has arrived', () => teams.arrived.length > people / 2, { seconds: 120, every: 5 });
  const stopMilliseconds = (await stopped?.end('SIGTERM')) ?? NaN;
  await waitUntil('nothing is left', async () => (await remindersLeft(database)) === 0, {
    seconds: 300,
    every: 500,
  });
  const ended = performance.now();
  const rows = await reminderRows(database);
  const retried = await jobsTakenOver(database);
  const inFlight = new Set(inHand.filter(({ job }) => retried.has(job)).map(({ subject }) => subject));
  const arrivals = arrivalsBySubject(teams.arrived.map(({ body }) => body));
  const theirs = teams.arrived.filter(({ body }) => [...inFlight].some((subject) => body.includes(subject)));
  const twice = [...arrivals].filter(([, times]) => times > 1).map(([subject]) => subject);
  return {
    delivered: rows.filter(({ subject, state }) => state === 'sent' && arrivals.has(subject)).length,
    messages: teams.arrived.length,
    missing: rows.map(({ subject }) => subject).filter((subject) => !arrivals.has(subject)),
    inFlight: inFlight.size,
    twice,
    twiceUnexplained: twice.filter((subject) => !inFlight.has(subject)),
    markedMayHaveArrived: rows.filter((row) => row.may_have_arrived).length,
    overLimit: teams.violations.length,
    busiestSecond: teams.busiestSecond(),
    seconds: (ended - began) / 1000,
    secondsFromKillToTakeover: (Math.max(...theirs.map(({ at }) => at)) - killedAt) / 1000,
    stopMilliseconds,
  };
}

/**
 * Kills the bot right after it took jobs: those that are new in the hands of anybody while all others stand still are in
 * its own. Where one that stands still holds what it waits for, they go on for a moment.
 */
async function killWithJobs(
  database: RunDatabase['database'],
  killed: BotProcess | undefined,
  others: readonly (BotProcess | undefined)[],
): Promise<void> {
  const isKilled = async () => {
    for (const bot of others) bot?.signal('SIGSTOP');
    try {
      const hasTaken = await takesJobs(database);
      if (hasTaken) await killed?.end('SIGKILL');
      return hasTaken;
    } finally {
      for (const bot of others) bot?.signal('SIGCONT');
    }
  };
  await waitUntil('the one to be killed has taken jobs', isKilled, { seconds: 60, every: 200 });
}

/** About a second. */
const mostLooks = 500;

/**
 * Whether jobs that were in nobody's hands come into somebody's, who tells the queue of it. Who is killed in the
 * milliseconds before that is waited for by the queue for a minute, as an older version of the bot would be.
 */
async function takesJobs(database: RunDatabase['database']): Promise<boolean> {
  const before = new Set((await jobsInHand(database)).map(({ job }) => job));
  for (let looks = 0; looks < mostLooks; looks += 1)
    if ((await jobsInHand(database)).some(({ job, told }) => told && !before.has(job))) return true;
  return false;
}
