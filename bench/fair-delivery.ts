import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { makeAdapter } from '../bot/teams/adapter.ts';
import { startReminding } from '../bot/reminding/reminding.ts';
import { serviceUrlRule } from '../bot/door/service-urls.ts';
import { openDatabase } from '../storage/database.ts';
import { testDatabases } from '../test/support/databases.ts';
import { startLimitedTeams } from '../test/support/teams-limits.ts';
import { storeWatch } from '../test/support/watches.ts';

/**
 * Prints how long 20 people of one tenant wait for their reminders beside a tenant with 400 makers in one channel,
 * and beside three tenants of 100 people each whose region of Teams hangs.
 */
const people = 20;

for (const { name, make } of testDatabases())
  for (const crowd of ['one channel of 400', 'three tenants that hang'] as const)
    process.stdout.write(`${name}, beside ${crowd}: ${await measure(await make(), crowd)}\n`);
process.exit(0);

async function measure(address: string, crowd: 'one channel of 400' | 'three tenants that hang') {
  const teams = await startLimitedTeams();
  const database = await openDatabase(address);
  const log = pino({ level: 'silent' });
  const dueAt = new Date(Date.now() - 1_000);
  const store = (tenantId: string, userId: string, conversationId: string, due: Date) =>
    storeWatch(
      database,
      { tenantId, userId, conversationId, termEnd: '2999-01-01' },
      [{ occasion: 'snooze-1', dueAt: due }],
      due,
      teams.serviceUrl(tenantId),
    );
  const hangs = crowd === 'three tenants that hang';
  for (let count = 0; count < (hangs ? 300 : 400); count += 1) {
    const tenant = hangs ? `hangs-${count % 3}` : 'crowd';
    await store(tenant, `maker-${count}`, hangs ? `chat-${count}` : 'channel', dueAt);
  }
  // Due a moment later, so that they come last.
  for (let count = 0; count < people; count += 1)
    await store('others', `person-${count}`, `chat-of-${count}`, new Date(dueAt.getTime() + 1));
  teams.answerWith(({ tenantId }) => ({ status: tenantId.startsWith('hangs') ? 'hang' : 201 }));
  const began = performance.now();
  const waits: number[] = [];
  const reminding = await startReminding({
    database,
    adapter: makeAdapter({ type: 'local' }, serviceUrlRule({ local: true, more: [] }), log),
    appId: '',
    clock: () => new Date(),
    base: () => new Date(),
    log,
    onOutcome: ({ kind, claim }) => {
      if (kind === 'sent' && claim.tenantId === 'others') waits.push((performance.now() - began) / 1000);
    },
  });
  try {
    await reminding.sweep();
    while (waits.length < people) await setTimeout(50);
    const seconds = (at: number) => (waits.at(at) ?? NaN).toFixed(1);
    const violations = teams.violations.length;
    return `the first after ${seconds(0)} s, the last after ${seconds(-1)} s; ${violations} sends over Teams’ limits`;
  } finally {
    await reminding.stop();
    await database.close();
    await teams.close();
  }
}
