import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { addDays } from 'date-fns/addDays';
import { z } from 'zod';
import { startChats } from '../support/chats.ts';
import { makeMover, typed } from '../support/mover.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { roomiestDatabase } from '../support/lasting-databases.ts';
import { databaseSize } from './database-size.ts';
import { startMeasuredBot } from './measured-bot.ts';
import { makePopulation } from './population.ts';
import { faultsOf, type Stretch } from './verdict.ts';

/**
 * `npm run soak -- --minutes 30 --rate 50`: the real bot under a steady load of whole conversations, on PostgreSQL where
 * `TEST_DATABASE_URL` names a server, else on PGlite. Prints each stretch, and what did not stay as it was.
 */
const { minutes, rate } = z.object({ minutes: z.coerce.number(), rate: z.coerce.number() }).parse(
  parseArgs({
    options: {
      minutes: { type: 'string', default: '30' },
      rate: { type: 'string', default: '50' },
    },
  }).values,
);
const stretches: Stretch[] = [];
/** Seconds: a minute, or a third of a short run. */
const seconds = Math.min(60, minutes * 20);
const random = seededRandom(1);
const database = await roomiestDatabase();
const chats = await startChats();
// Somebody writes every ten seconds, as people do at most.
const population = makePopulation(Math.max(1, Math.round(rate * 10)), random, chats);
const operator = makeMover('operator', 'en-GB', random, chats);
const bot = await startMeasuredBot(database.address);
print(`${minutes} minutes at ${rate} turns a second on ${database.name}`);
print(
  '  min  turns errors skipped  p50 ms  p99 ms  RSS MB heap MB ext. MB timers handles listeners  db MB   sent',
);
try {
  for (let stretch = 0; stretch < Math.round((minutes * 60) / seconds); stretch += 1) {
    // Now and then a day passes, so that reminders fall due.
    if (stretch % 5 === 1)
      await operator.post(bot.address, typed(`time ${dayAfter(Math.ceil(stretch / 5))}`));
    stretches.push(await runStretch());
    printStretch(stretches.length, stretches[stretches.length - 1]);
  }
} finally {
  await bot.stop();
  await chats.close();
  await database.remove();
}
const faults = faultsOf(stretches);
print(
  `${population.plans()} plans were made; ${faults.length === 0 ? 'all stayed as it was' : faults.join('; ')}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

async function runStretch(): Promise<Stretch> {
  const times: number[] = [];
  const running = new Set<Promise<void>>();
  const errorsBefore = bot.errors();
  let failed = 0;
  let skipped = 0;
  const began = performance.now();
  for (let turn = 0; turn < rate * seconds; turn += 1) {
    await setTimeout(Math.max(0, began + (turn * 1000) / rate - performance.now()));
    const taking = population.turn(bot.address)?.then(({ milliseconds, status }) => {
      times.push(milliseconds);
      if (status !== 200) failed += 1;
      running.delete(taking ?? Promise.resolve());
    });
    if (taking === undefined) skipped += 1;
    else running.add(taking);
  }
  await Promise.all(running);
  const sorted = times.toSorted((a, b) => a - b);
  const quantile = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? NaN;
  return {
    ...(await bot.measure()),
    turns: times.length,
    errors: failed + bot.errors() - errorsBefore,
    skipped,
    p50: quantile(0.5),
    p99: quantile(0.99),
    database: await databaseSize(database.address),
  };
}

function printStretch(number: number, stretch: Stretch | undefined): void {
  if (stretch === undefined) return;
  const { turns, errors, skipped, p50, p99, timers, handles, listeners } = stretch;
  const megabytes = ({ rss, heap, external }: Stretch) => [rss, heap, external].map(inMegabytes);
  const cells = [
    ((number * seconds) / 60).toFixed(1),
    turns,
    errors,
    skipped,
    p50.toFixed(1),
    p99.toFixed(1),
    ...megabytes(stretch),
    timers,
    handles,
    listeners,
    inMegabytes(stretch.database),
    chats.sent(),
  ];
  const widths = [5, 6, 6, 7, 7, 7, 7, 7, 7, 6, 7, 9, 6, 6];
  print(cells.map((cell, column) => String(cell).padStart(widths[column] ?? 0)).join(' '));
  if (errors > 0) print(`      ${bot.lastError()}`);
}

function inMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

function dayAfter(days: number): string {
  return addDays(new Date(), days).toISOString().slice(0, 10);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
