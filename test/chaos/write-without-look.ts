import { openDatabase } from '../../storage/database.ts';
import { saveTurn } from '../../storage/turns.ts';

/** Writes conversations into the database that the argument names, whatever room there is; prints the number of each, and ends where it fails. */
const database = await openDatabase(process.argv[2] ?? '', { free: () => Infinity });
const state = { filling: Array.from({ length: 2_000 }, () => Math.random()) };
for (let number = 1; ; number += 1) {
  const key = { tenantId: 'tenant-1', userId: `writer-${number}`, conversationId: 'chat' };
  try {
    await saveTurn(database, { key, version: 0, state, learned: {}, now: new Date() });
  } catch {
    process.exit(1);
  }
  process.stdout.write(`${number}\n`);
}
