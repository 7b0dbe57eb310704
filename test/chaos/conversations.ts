import { killConversations } from './kill-conversations.ts';
import { testDatabases } from '../support/databases.ts';
import { seededRandom } from '../support/seeded-random.ts';

/** Prints what kills with -9 did to fifty conversations, on PGlite and, where `TEST_DATABASE_URL` names a server, PostgreSQL. */
const people = 50;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
process.exitCode = 0;
for (const { name, make } of testDatabases()) {
  const address = name === 'PGlite' ? undefined : await make();
  const began = performance.now();
  const figures = await killConversations({ people, lives: 200, random: seededRandom(seed), address });
  print(`${name}: ${people} conversations in three languages, by cards and words; SEED=${seed}`);
  print(`  killed with -9: ${figures.kills} times in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  print(`  conversations that reached their plan: ${figures.finished}`);
  print(`  answers acknowledged: ${figures.acknowledged}; of these lost or changed: ${figures.lost.length}`);
  print(`  answers on their way at a kill: ${figures.inFlight}; of these stored: ${figures.inFlightStored}`);
  print(`  stored and never given, or given to another question: ${figures.strange.length}`);
  for (const line of [...figures.lost, ...figures.strange].slice(0, 20)) print(`    ${line}`);
  if (figures.lost.length + figures.strange.length > 0 || figures.finished < people) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
