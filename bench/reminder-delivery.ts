import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { makeAdapter } from '../bot/teams/adapter.ts';
import { serviceUrlRule } from '../bot/door/service-urls.ts';
import { startReminding } from '../bot/reminding/reminding.ts';
import { openDatabase } from '../storage/database.ts';
import { seedReminders } from '../test/support/seed-reminders.ts';
import { startLimitedTeams } from '../test/support/teams-limits.ts';

/** So many reminders for so many people, who are spread evenly over so many tenants. */
export type Crowd = { readonly reminders: number; readonly people: number; readonly tenants: number };

export type Delivered = {
  /** From the sweep to the last stored answer, in seconds. */
  readonly seconds: number;
  /** Messages that arrived within the fullest middle of the time, from the first tenth of them to the last, a second. */
  readonly sustained: number;
  readonly messages: number;
  /** Messages to a person who had one already. */
  readonly twice: number;
  readonly overLimit: number;
  /** Of the whole process, with the stub of Teams in it. */
  readonly cpuPerMessage: number;
};

/** How one process delivers what is due at once, beside a Teams that keeps its limits and takes so long to answer. */
export async function measureDelivery(address: string, crowd: Crowd, latency = 0): Promise<Delivered> {
  const { reminders, people, tenants } = crowd;
  const teams = await startLimitedTeams(latency);
  const database = await openDatabase(address);
  const log = pino({ level: 'error' });
  let sent = 0;
  const moments: number[] = [];
  const reminding = await startReminding({
    database,
    adapter: makeAdapter({ type: 'local' }, serviceUrlRule({ local: true, more: [] }), log),
    appId: '',
    clock: () => new Date(),
    base: () => new Date(),
    log,
    onOutcome: (outcome) => {
      if (outcome.kind !== 'sent') return;
      sent += outcome.reminders;
      moments.push(performance.now());
    },
  });
  try {
    const { serviceUrl } = teams;
    await seedReminders(database, { reminders, people, tenants, serviceUrl, dueAt: new Date() });
    const cpu = process.cpuUsage();
    const began = performance.now();
    await reminding.sweep();
    while (sent < reminders) await setTimeout(20);
    const { user, system } = process.cpuUsage(cpu);
    const messages = teams.arrived.length;
    return {
      seconds: (performance.now() - began) / 1000,
      sustained: sustainedIn(moments),
      messages,
      twice: messages - new Set(teams.arrived.map((send) => `${send.tenantId}/${send.conversationId}`)).size,
      overLimit: teams.violations.length,
      cpuPerMessage: (user + system) / 1000 / messages,
    };
  } finally {
    await reminding.stop();
    await database.close();
    await teams.close();
  }
}

/** How many a second, without the first and the last tenth: the beginning and the end are nobody's pace. */
export function sustainedIn(moments: readonly number[]): number {
  const sorted = moments.toSorted((a, b) => a - b);
  const tenth = Math.floor(sorted.length / 10);
  const [first, last] = [sorted[tenth] ?? NaN, sorted.at(-1 - tenth) ?? NaN];
  return ((sorted.length - 1 - 2 * tenth) / (last - first)) * 1000;
}
