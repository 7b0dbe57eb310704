import { z } from 'zod';
import { lastingDatabases } from '../support/lasting-databases.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { killConversations } from './kill-conversations.ts';

/** Prints what kills with -9 did to fifty conversations, on PGlite and, where `TEST_DATABASE_URL` names a server, PostgreSQL. */
const people = 50;
const seed = z.coerce.number().parse(process.env['SEED'] ?? Date.now() % 1_000_000);
for (const { name, make } of lastingDatabases()) {
  const database = await make();
  const began = performance.now();
  const random = seededRandom(seed);
  const figures = await killConversations({ people, lives: 200, random, address: database.address });
  await database.remove();
  const { kills, struck, lost, strange, unanswered } = figures;
  print(`${name}: ${people} conversations in three languages, by cards and words; SEED=${seed}`);
  print(`  killed with -9: ${kills} times in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  print(`  of these while somebody waited for an answer: ${struck}`);
  print(`  conversations that reached their plan: ${figures.finished}`);
  print(`  answers acknowledged: ${figures.acknowledged}; of these lost or changed: ${lost.length}`);
  print(`  answers on their way at a kill: ${figures.inFlight}; of these stored: ${figures.inFlightStored}`);
  print(`  stored and never given, or given to another question: ${strange.length}`);
  print(`  not taken by a bot that lived: ${unanswered.length}`);
  const faults = [...lost, ...strange, ...unanswered];
  for (const line of faults.slice(0, 20)) print(`    ${line}`);
  if (faults.length > 0 || figures.finished < people) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
