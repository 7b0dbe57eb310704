import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { startQueue, type InHand, type ReminderQueue } from '../../reminders/queue.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { testDatabases } from '../support/databases.ts';
import { waitUntil } from '../support/wait-until.ts';

const soon = { seconds: 15, every: 5 };

type Begun = { readonly jobId: string; readonly inHand: InHand; readonly end: () => void };

/** A process whose time passes a hundred times as fast, until it stands still. */
async function startProcess({ queueBackend }: Database) {
  const begun: Begun[] = [];
  let time = 0;
  let frozen = Promise.withResolvers<undefined>();
  frozen.resolve(undefined);
  const queue = await startQueue({
    backend: queueBackend,
    onSweep: () => Promise.resolve(undefined),
    onDelivery: async (jobId, _, inHand) => {
      const ended = Promise.withResolvers<undefined>();
      begun.push({
        jobId,
        inHand,
        end: () => {
          ended.resolve(undefined);
        },
      });
      await ended.promise;
      return undefined;
    },
    onError: (error) => {
      throw error;
    },
    onAnswer: () => undefined,
    now: () => time,
    pause: async (milliseconds, signal) => {
      await frozen.promise;
      if (signal.aborted) return;
      // What a job is waited for, not what is looked at again and again.
      if (milliseconds > 5_000) await once(signal, 'abort');
      else await setTimeout(milliseconds / 100);
      time += milliseconds;
    },
  });
  return {
    queue,
    begun,
    time: () => time,
    freeze: () => {
      frozen = Promise.withResolvers();
    },
    goOn: () => {
      time += 10_000;
      frozen.resolve(undefined);
    },
  };
}

for (const { name, make } of testDatabases()) {
  describe(`reminders in the hands of a process that falls silent, on ${name}`, () => {
    let database: Database;
    let silent: Awaited<ReturnType<typeof startProcess>>;
    let other: Awaited<ReturnType<typeof startProcess>> | undefined;

    beforeEach(async () => {
      database = await openDatabase(await make());
      silent = await startProcess(database);
    });
    afterEach(async () => {
      for (const each of [silent, other]) {
        each?.goOn();
        for (const { end } of each?.begun ?? []) end();
        await each?.queue.stop();
      }
      other = undefined;
      await database.close();
    });

    /** One job, in the hands of a process that then stands still. */
    async function leaveOne(): Promise<Begun> {
      await handOne(silent.queue);
      const [begun] = await beginning(silent.begun, 1);
      assert.ok(begun);
      await waitUntil('the queue was told of it', async () => (await jobsToldOf()) === 1, soon);
      silent.freeze();
      return begun;
    }

    async function jobsToldOf(): Promise<number> {
      const { rows } = (await database.queries.execute<{ id: string }>(
        sql`select id from reminder_queue.job where state = 'active' and heartbeat_on > started_on`,
      )) as { rows: unknown[] };
      return rows.length;
    }

    const longAgo = (told: number) =>
      database.queries.execute(sql`
        update reminder_queue.job
        set started_on = now() - interval '30 seconds', heartbeat_on = now() - make_interval(secs => ${told})
        where state = 'active'`);

    async function lookFor(seconds: number): Promise<void> {
      const until = (other?.time() ?? 0) + seconds * 1_000;
      await waitUntil('the others looked', () => (other?.time() ?? 0) >= until, soon);
    }

    it('go to the others, and are its own no more', async () => {
      const left = await leaveOne();
      other = await startProcess(database);
      await lookFor(12);
      assert.equal(other.begun.length, 0);
      await longAgo(9);
      const [taken] = await beginning(other.begun, 1);
      assert.ok(taken);
      assert.equal(taken.jobId, left.jobId);
      assert.equal(await taken.inHand.isMine(), true);
      silent.goOn();
      assert.equal(await left.inHand.isMine(), false);
    });

    it('stay where they are while it tells of them, or where it is of a version that tells of nothing', async () => {
      await leaveOne();
      other = await startProcess(database);
      await longAgo(6);
      await lookFor(15);
      await longAgo(30);
      await lookFor(15);
      assert.equal(other.begun.length, 0);
    });

    it('are missed by the queue only where it never got them', async () => {
      const { jobId } = await leaveOne();
      const never = randomUUID();
      assert.deepEqual(await silent.queue.without([jobId, never]), new Set([never]));
    });
  });
}

async function handOne(queue: ReminderQueue): Promise<void> {
  const claim = { jobId: randomUUID(), tenantId: 'tenant-1', userId: 'ada', conversationId: 'chat' };
  await queue.hand([{ ...claim, after: 0 }]);
}

async function beginning(begun: readonly Begun[], count: number): Promise<readonly Begun[]> {
  await waitUntil('it is in hand', () => begun.length >= count, soon);
  return begun;
}
