import { setTimeout } from 'node:timers/promises';
import { startBotProcess, type BotProcess } from '../support/bot-process.ts';
import { openGate } from '../support/gate.ts';
import { seedReminders } from '../support/seed-reminders.ts';
import { startLimitedTeams } from '../support/teams-limits.ts';
import { arrivalsBySubject, reminderRows, remindersLeft } from './reminder-rows.ts';
import { makeRunDatabase } from './run-database.ts';
import { waitUntil } from '../support/wait-until.ts';

export type LostDatabaseFigures = {
  readonly delivered: number;
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  readonly overLimit: number;
  readonly secondsFromReturnToLast: number;
};

/** Two bots whose database goes away while they send, and comes back after so many seconds. */
export async function loseDatabase(run: {
  readonly reminders: number;
  readonly people: number;
  readonly secondsAway: number;
}): Promise<LostDatabaseFigures> {
  const { reminders, people, secondsAway } = run;
  const own = await makeRunDatabase();
  const gate = await openGate(own.url);
  const teams = await startLimitedTeams(50);
  const bots: BotProcess[] = [];
  try {
    for (let count = 0; count < 2; count += 1) bots.push(await startBotProcess(gate.address));
    const { serviceUrl } = teams;
    await seedReminders(own.database, { reminders, people, tenants: 3, serviceUrl, dueAt: new Date() });
    await own.askForSweep();
    const isThird = () => teams.arrived.length > people / 3;
    await waitUntil('a third has arrived', isThird, { seconds: 60, every: 5 });
    await gate.shut();
    await setTimeout(secondsAway * 1000);
    await gate.open();
    const opened = performance.now();
    const isOver = async () => (await remindersLeft(own.database)) === 0;
    await waitUntil('nothing is left', isOver, { seconds: 300, every: 250 });
    const rows = await reminderRows(own.database);
    const arrivals = arrivalsBySubject(teams.arrived.map(({ body }) => body));
    return {
      delivered: rows.filter(({ subject, state }) => state === 'sent' && arrivals.has(subject)).length,
      missing: rows.map(({ subject }) => subject).filter((subject) => !arrivals.has(subject)),
      twice: [...arrivals].filter(([, times]) => times > 1).map(([subject]) => subject),
      overLimit: teams.violations.length,
      secondsFromReturnToLast: (performance.now() - opened) / 1000,
    };
  } finally {
    await Promise.all(bots.map((bot) => bot.end('SIGKILL')));
    await gate.shut();
    await teams.close();
    await own.drop();
  }
}
