import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { makeAdapter } from '../bot/adapter.ts';
import { serviceUrlRule } from '../bot/service-urls.ts';
import { startReminding } from '../bot/reminding.ts';
import { openDatabase } from '../storage/database.ts';
import { seedReminders } from '../test/support/seed-reminders.ts';
import { startLimitedTeams } from '../test/support/teams-limits.ts';

/** How fast one process delivers, from the sweep to the stored answer, with Teams' limits out of the way. */
export async function measureDelivery(address: string, reminders: number, people: number): Promise<string> {
  const teams = await startLimitedTeams();
  const database = await openDatabase(address);
  const log = pino({ level: 'error' });
  let sent = 0;
  const reminding = await startReminding({
    database,
    adapter: makeAdapter({ type: 'local' }, serviceUrlRule({ local: true, more: [] }), log),
    appId: '',
    clock: () => new Date(),
    base: () => new Date(),
    log,
    onOutcome: (outcome) => {
      if (outcome.kind === 'sent') sent += outcome.reminders;
    },
  });
  try {
    // So many tenants that the pace of none holds the process back.
    const tenants = people / 10;
    const { serviceUrl } = teams;
    await seedReminders(database, { reminders, people, tenants, serviceUrl, dueAt: new Date() });
    const began = performance.now();
    await reminding.sweep();
    while (sent < reminders) await setTimeout(20);
    const seconds = (performance.now() - began) / 1000;
    return `${reminders} reminders of ${people} people: ${(reminders / seconds).toFixed(0)} reminders a second, ${(people / seconds).toFixed(0)} messages a second`;
  } finally {
    await reminding.stop();
    await database.close();
    await teams.close();
  }
}
