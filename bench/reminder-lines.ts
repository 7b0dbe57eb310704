import { runThreeBots } from '../test/chaos/three-bots.ts';
import { testDatabases } from '../test/support/databases.ts';
import { measureDelivery, type Crowd, type Delivered } from './reminder-delivery.ts';
import { measureTogether, type Together } from './reminder-processes.ts';
import { measureSweep } from './reminder-sweep.ts';

/** How much is measured: messages to one tenant, and the most that is planned for a sweep. */
export type Extent = { readonly messages: number; readonly planned: number };

/**
 * What reminders cost, each line as it is known: on PGlite, and on PostgreSQL, where several processes share it, if
 * `TEST_DATABASE_URL` names a server.
 */
export async function* reminderLines({ messages, planned }: Extent): AsyncGenerator<string> {
  const crowds: readonly (readonly [string, Crowd])[] = [
    ['one tenant', { reminders: messages, people: messages, tenants: 1 }],
    ['ten tenants', { reminders: messages * 5, people: messages * 5, tenants: 10 }],
  ];
  for (const { name, bots, make } of testDatabases()) {
    for (const [what, crowd] of crowds)
      yield `${name}, one process, ${what}: ${delivered(await measureDelivery(await make(), crowd))}`;
    if (bots > 1) {
      yield `${name}, two processes, one tenant: ${together(await measureTogether(messages, 2))}`;
      yield `${name}, three processes, one ended with kill -9, another with SIGTERM: ${await takenOver()}`;
    }
    for (const all of [10_000, planned])
      yield `${name}, a sweep: ${await measureSweep(await make(), all, 1_000)}`;
  }
}

function delivered({ seconds, cpuPerMessage, ...counts }: Delivered): string {
  return `${together(counts)}; ${seconds.toFixed(1)} s in all, ${cpuPerMessage.toFixed(1)} ms of processor a message with Teams’ stub`;
}

function together({ messages, sustained, overLimit, twice }: Together): string {
  return `${messages} messages, ${sustained.toFixed(1)} a second sustained; ${overLimit} answered with 429, ${twice} twice`;
}

async function takenOver(): Promise<string> {
  const { missing, twice, twiceUnexplained, inFlight, secondsFromKillToTakeover, overLimit } =
    await runThreeBots({ reminders: 1_500, people: 600 });
  return `of 1500 reminders ${missing.length} missing; ${inFlight} in the killed one’s hands, the last of them with its person ${secondsFromKillToTakeover.toFixed(1)} s after the kill, ${twice.length} twice (${twiceUnexplained.length} of them not in its hands); ${overLimit} answered with 429`;
}
