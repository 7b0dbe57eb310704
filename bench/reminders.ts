import { testDatabases } from '../test/support/databases.ts';
import { measureDelivery } from './reminder-delivery.ts';
import { measureSweep } from './reminder-sweep.ts';

/** Prints what reminders cost on PGlite, and on PostgreSQL where `TEST_DATABASE_URL` names a server. */
for (const { name, make } of testDatabases()) {
  print(`${name}, end to end in one process: ${await measureDelivery(await make(), 2_500, 1_000)}`);
  for (const planned of [10_000, 1_000_000]) {
    print(`${name}: ${await measureSweep(await make(), planned, 1_000)}`);
  }
}
process.exit(0);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
