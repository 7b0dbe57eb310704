import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { testDatabases } from '../test/support/databases.ts';
import { beforeTheBot, seedWatches } from '../test/support/many-watches.ts';
import { startTeams, type Client } from '../test/support/teams.ts';

const asked = ['remind me about Contoso on 31 March 2027', 'reminders', 'hour 10', 'my data', 'forget me'];

/** Prints how long one person with many watches holds the bot up, on PGlite, and on PostgreSQL where one is named. */
for (const { name, make } of testDatabases())
  for (const watches of [500, 10_000]) await measure(name, await make(), watches);
process.exit(0);

async function measure(name: string, made: string, watches: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'many-watches-'));
  const address = made === 'pglite:memory' ? `pglite:${join(folder, 'data')}` : made;
  await beforeTheBot(address, (database) => seedWatches(database, 'ada', watches));
  const teams = await startTeams(address);
  const ada = teams.client('ada');
  const bob = teams.client('bob');
  // What is read and said for the first time is slower, whatever is stored.
  for (const said of [...asked, 'no']) await bob.say(said);
  for (const said of [...asked, 'yes'])
    print(`${name}, ${watches} watches, “${said}”: ${await holdUp(ada, bob, said)}`);
  await teams.close();
  await rm(folder, { recursive: true, force: true });
}

/** How long the turn takes, how long it holds the event loop at most, and what another person waits meanwhile at most. */
async function holdUp(one: Client, other: Client, said: string): Promise<string> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  let took: number | undefined;
  const turn = one.say(said).then(() => {
    took = performance.now() - began;
  });
  let waited = 0;
  do {
    const from = performance.now();
    await other.say('thanks');
    waited = Math.max(waited, performance.now() - from);
  } while (took === undefined);
  await turn;
  delay.disable();
  return `${ms(took)}; event loop held ${ms(delay.max / 1e6)}; another person waits ${ms(waited)}`;
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
