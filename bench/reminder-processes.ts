import { setTimeout } from 'node:timers/promises';
import { makeRunDatabase } from '../test/chaos/run-database.ts';
import { startBotProcess } from '../test/support/bot-process.ts';
import { seedReminders } from '../test/support/seed-reminders.ts';
import { startLimitedTeams } from '../test/support/teams-limits.ts';
import { sustainedIn } from './reminder-delivery.ts';

export type Together = {
  readonly messages: number;
  readonly sustained: number;
  readonly twice: number;
  readonly overLimit: number;
};

/** Milliseconds after which Teams answers. */
const latency = 20;

/** How so many processes on one PostgreSQL deliver together what is due at once in one tenant. */
export async function measureTogether(messages: number, processes: number): Promise<Together> {
  const own = await makeRunDatabase();
  const teams = await startLimitedTeams(latency);
  const bots = await Promise.all(Array.from({ length: processes }, () => startBotProcess(own.url)));
  try {
    const { serviceUrl } = teams;
    const seed = { reminders: messages, people: messages, tenants: 1, serviceUrl, dueAt: new Date() };
    await seedReminders(own.database, seed);
    await own.askForSweep();
    const conversations = () => new Set(teams.arrived.map((send) => send.conversationId)).size;
    while (conversations() < messages) await setTimeout(100);
    return {
      messages: teams.arrived.length,
      sustained: sustainedIn(teams.arrived.map(({ at }) => at)),
      twice: teams.arrived.length - conversations(),
      overLimit: teams.violations.length,
    };
  } finally {
    await Promise.all(bots.map((bot) => bot.end('SIGTERM')));
    await teams.close();
    await own.drop();
  }
}
