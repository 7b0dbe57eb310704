import { sql } from 'drizzle-orm';
import { startQueue, type ReminderQueue } from '../reminders/queue.ts';
import { sweep } from '../reminders/sweep.ts';
import { pauseOr } from '../bot/process/pause-or.ts';
import { openDatabase, type Database } from '../storage/database.ts';
import { seedReminders } from '../test/support/seed-reminders.ts';
import { median } from './median.ts';

const now = new Date();
const hour = 60 * 60 * 1000;
const rounds = 5;

/** How long a sweep takes with so many reminders planned, of which so many, each of another person, are due. */
export async function measureSweep(address: string, planned: number, due: number): Promise<string> {
  const database = await openDatabase(address);
  const queue = await startQueue({
    backend: database.queueBackend,
    onSweep: () => Promise.resolve(undefined),
    onDelivery: () => Promise.resolve(undefined),
    onError: (error) => {
      throw error;
    },
    onAnswer: () => undefined,
    pause: pauseOr,
    now: () => performance.now(),
  });
  try {
    await seed(database, planned, due);
    // Nothing is due in the first: it warms up what the others measure.
    await sweep(database, queue, new Date(now.getTime() - hour));
    const times = await sweepAgainAndAgain(database, queue, due);
    const idle = await timed(() => sweep(database, queue, now));
    return `${planned} planned, ${due} due: ${format(times)} a sweep; nothing due: ${idle.milliseconds.toFixed(1)} ms`;
  } finally {
    await queue.stop();
    await database.close();
  }
}

async function seed(database: Database, planned: number, due: number): Promise<void> {
  const where = { tenants: 3, serviceUrl: () => 'http://127.0.0.1:9/' };
  const later = planned - due;
  const tomorrow = new Date(now.getTime() + 24 * hour);
  const apart = (300 * 24 * hour) / later;
  await seedReminders(database, {
    ...where,
    reminders: later,
    people: Math.ceil(later / 5),
    dueAt: tomorrow,
    apart,
    name: 'Later',
  });
  const justNow = new Date(now.getTime() - 1000);
  await seedReminders(database, { ...where, reminders: due, people: due, dueAt: justNow, name: 'Due' });
}

async function sweepAgainAndAgain(database: Database, queue: ReminderQueue, due: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { milliseconds, result } = await timed(() => sweep(database, queue, now));
    if (result !== due) throw new Error(`${result} were handed over instead of ${due}`);
    times.push(milliseconds);
    await database.queries.execute(sql`update reminder set state = 'planned' where state = 'claimed'`);
  }
  await sweep(database, queue, now);
  return times;
}

async function timed<T>(work: () => Promise<T>): Promise<{ milliseconds: number; result: T }> {
  const began = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - began, result };
}

function format(times: readonly number[]): string {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return `${median(times).toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)})`;
}
