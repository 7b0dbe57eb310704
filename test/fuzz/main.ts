// npm run fuzz -- [activities] [seed]: throws activities at a bot of its own and prints the figures; on PostgreSQL where
// TEST_DATABASE_URL names a server, else on PGlite.
import { z } from 'zod';
import { roomiestDatabase } from '../support/lasting-databases.ts';
import { fuzz } from './run.ts';
import type { Memory } from './target.ts';

const count = z.coerce.number().int().positive();
const [activities, seed] = z
  .tuple([count.default(100_000), count.default(Date.now() % 1_000_000_000)])
  .parse([process.argv[2], process.argv[3]]);
const warmUp = Math.min(10_000, activities);

const database = await roomiestDatabase();

console.log(`${activities} activities after ${warmUp} to warm up, seed ${seed}, on ${database.name}`);
const began = performance.now();
const figures = await fuzz({
  activities,
  warmUp: { activities: warmUp, seed: seed - warmUp },
  seed,
  databaseUrl: database.address,
  // So many lines would be the run's memory.
  logging: { level: 'error', onLine: () => undefined },
  onProgress: async (done, memory) => {
    if (done % 10_000 === 0) console.log(`${done}: ${inWords(await memory())}`);
  },
});
await database.remove();
const { before, after } = figures.memory;
console.log(
  `answers by status: ${JSON.stringify(figures.statuses)}; slowest ${Math.round(figures.slowest)} ms`,
);
console.log(`messages sent: ${figures.sent}; minutes: ${((performance.now() - began) / 60_000).toFixed(1)}`);
console.log(`memory before: ${inWords(before)}`);
console.log(`memory after:  ${inWords(after)}`);
const grown = Math.max(after.heap / before.heap, after.resident / before.resident);
console.log(`largest growth: ${((grown - 1) * 100).toFixed(1)} %`);
if (grown > 1.2) process.exitCode = 1;

function inWords({ heap, resident }: Memory): string {
  return `heap ${(heap / 1e6).toFixed(1)} MB, resident ${(resident / 1e6).toFixed(1)} MB`;
}
