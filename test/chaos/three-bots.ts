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
  [killed, stopped]: readonly BotProcess[],
): Promise<ThreeBotsFigures> {
  const { serviceUrl } = teams;
  await seedReminders(database, { reminders, people, tenants: 3, serviceUrl, dueAt: new Date() });
  const began = performance.now();
  await askForSweep();
  // On a busy machine the others may have sent a third before it took its first job: then nothing would be in its hands.
  const isInTheMiddle = async () => teams.arrived.length > people / 3 && (await hasSent(killed));
  await waitUntil('a third has arrived, some by the one to be killed', isInTheMiddle, {
    seconds: 120,
    every: 5,
  });
  await killed?.end('SIGKILL');
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

/** Whether this very process has sent a reminder; the next of the batch that it took are in its hands then. */
async function hasSent(bot: BotProcess | undefined): Promise<boolean> {
  const metrics = await (await fetch(`${String(bot?.address)}/metrics`)).text();
  return /^bot_reminders_total\{outcome="sent",.*\} [1-9]/m.test(metrics);
}
