import { parseArgs } from 'node:util';
import { testDatabases } from '../test/support/databases.ts';
import { measureDelivery, type Crowd, type Delivered } from './reminder-delivery.ts';
import { measureSweep } from './reminder-sweep.ts';

/**
 * Prints what reminders cost on PGlite, and on PostgreSQL where `TEST_DATABASE_URL` names a server; `--messages` says
 * how many one tenant gets.
 */
const { values } = parseArgs({ options: { messages: { type: 'string', default: '20000' } } });
const messages = Number(values.messages);
const crowds: readonly (readonly [string, Crowd])[] = [
  ['one tenant', { reminders: messages, people: messages, tenants: 1 }],
  ['ten tenants', { reminders: messages / 4, people: messages / 4, tenants: 10 }],
  ['a hundred tenants, 2.5 reminders a message', { reminders: 2_500, people: 1_000, tenants: 100 }],
];

for (const { name, make } of testDatabases()) {
  for (const [what, crowd] of crowds) print(`${name}, ${what}: ${said(await measureDelivery(await make(), crowd))}`);
  for (const planned of [10_000, 1_000_000])
    print(`${name}: ${await measureSweep(await make(), planned, 1_000)}`);
}
process.exit(0);

function said({ messages, sustained, seconds, overLimit, twice, cpuPerMessage }: Delivered): string {
  return `${messages} messages in ${seconds.toFixed(1)} s, ${sustained.toFixed(1)} a second sustained; ${overLimit} refused with 429, ${twice} twice; ${cpuPerMessage.toFixed(1)} ms of processor a message, Teams’ stub included`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
