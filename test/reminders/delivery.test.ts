import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Digest } from '../../reminders/digest.ts';
import { SendError } from '../../reminders/errors.ts';
import { sweep } from '../../reminders/sweep.ts';
import { deliverClaim } from '../../reminders/worker.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import type { Claim } from '../../storage/due-reminders.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import { testDatabases } from '../support/databases.ts';
import { storeWatch } from '../support/watches.ts';

const planned = new Date('2026-11-20T08:00:00Z');
const due = new Date('2027-03-24T09:00:00Z');
const beforeSeven = { occasion: 'before-7', dueAt: due };
const ada = { tenantId: 'tenant-1', userId: 'aad-ada', conversationId: 'chat-ada' };
const hour = 60 * 60 * 1000;

const rowsSchema = z.object({
  rows: z.array(
    z.object({
      state: z.string(),
      attempts: z.number(),
      may_have_arrived: z.boolean(),
      activity_id: z.string().nullable(),
      next_at: z.coerce.date().nullable(),
    }),
  ),
});

for (const { name, make } of testDatabases()) {
  describe(`reminders delivered, on ${name}`, () => {
    let database: Database;
    let now: Date;
    let sent: { conversationId: string; digest: Digest }[];
    let buried: string[];
    let isMine: () => boolean;
    let isWaiting: boolean;
    let whileWaiting: () => Promise<void>;
    let failure: ConstructorParameters<typeof SendError>[0] | undefined;

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());
    beforeEach(async () => {
      now = due;
      sent = [];
      buried = [];
      isMine = () => true;
      isWaiting = false;
      failure = undefined;
      whileWaiting = () => Promise.resolve();
      await database.queries.execute(sql`delete from watch`);
      await database.queries.execute(sql`delete from send_slot`);
      await database.queries.execute(sql`delete from place`);
    });

    async function claims(): Promise<Claim[]> {
      const handed: Claim[] = [];
      const hand = (some: readonly Claim[]) => {
        handed.push(...some);
        return Promise.resolve();
      };
      await sweep(database, { hand, without: (ids) => Promise.resolve(new Set(isWaiting ? [] : ids)) }, now);
      return handed;
    }

    async function deliver(claim: Claim): Promise<void> {
      await deliverClaim(
        {
          database,
          clock: () => now,
          random: () => 0.5,
          lookAtPortfolio: () => Promise.resolve(undefined),
          pause: () => whileWaiting(),
          isMine: () => Promise.resolve(isMine()),
          deliver: async ({ conversationId }, digest, _, come) => {
            await come?.();
            if (failure !== undefined) throw new SendError(failure, undefined);
            sent.push({ conversationId, digest });
            return `activity-${sent.length}`;
          },
          bury: (ids) => {
            buried.push(...ids);
            return Promise.resolve();
          },
          onOutcome: () => undefined,
        },
        claim,
      );
    }

    async function sweepAndDeliver(): Promise<number> {
      const claimed = await claims();
      for (const claim of claimed) await deliver(claim);
      return claimed.length;
    }

    async function rows() {
      const result = await database.queries.execute(
        sql`select state, attempts, may_have_arrived, activity_id, next_at from reminder order by due_at`,
      );
      return rowsSchema.parse(result).rows;
    }

    async function turnOfAda(
      change: Pick<Parameters<typeof saveTurn>[1], 'effects' | 'place'>,
    ): Promise<void> {
      const { version } = await loadTurn(database, ada);
      await saveTurn(database, { key: ada, version, state: {}, learned: {}, now, ...change });
    }

    it('are sent once, when they are due and not before', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      now = new Date('2027-03-24T08:59:59Z');
      await sweepAndDeliver();
      assert.equal(sent.length, 0);
      now = due;
      await sweepAndDeliver();
      await sweepAndDeliver();
      assert.equal(sent.length, 1);
      assert.equal(sent[0]?.digest.items[0]?.subject, 'Contoso E3');
      const [row] = await rows();
      assert.deepEqual([row?.state, row?.activity_id], ['sent', 'activity-1']);
    });

    it('come as one digest for one person at one moment', async () => {
      for (let count = 0; count < 12; count += 1) await storeWatch(database, {}, [beforeSeven], planned);
      await storeWatch(database, { userId: 'aad-bob', conversationId: 'chat-bob' }, [beforeSeven], planned);
      await sweepAndDeliver();
      assert.deepEqual(sent.map(({ conversationId }) => conversationId).sort(), ['chat-ada', 'chat-bob']);
      const digest = sent.find(({ conversationId }) => conversationId === 'chat-ada')?.digest;
      assert.equal(digest?.items.length, 10);
      assert.equal(digest.more, 2);
    });

    it('are not sent when the watch was stopped after they were claimed', async () => {
      const { id } = await storeWatch(database, {}, [beforeSeven], planned);
      const [claim] = await claims();
      assert.ok(claim);
      await turnOfAda({
        effects: [{ kind: 'watch-changed', id, set: { status: 'stopped' }, reminders: [] }],
      });
      await deliver(claim);
      assert.equal(sent.length, 0);
    });

    it('are not sent when the person was forgotten while they waited for their turn', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      const [claim] = await claims();
      assert.ok(claim);
      whileWaiting = () => turnOfAda({ effects: [{ kind: 'forgotten' }] });
      await deliver(claim);
      assert.equal(sent.length, 0);
    });

    it('are sent by whoever gets the job of a process that died, marked as perhaps arrived', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      const [claim] = await claims();
      assert.ok(claim);
      await database.queries.execute(sql`update reminder set state = 'sending'`);
      await deliver(claim);
      assert.equal(sent.length, 1);
      assert.equal((await rows())[0]?.may_have_arrived, true);
    });

    it('are handed over again, under the same job, when it was lost', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      const first = await claims();
      assert.deepEqual(await claims(), []);
      await database.queries.execute(
        sql`update reminder set claimed_at = claimed_at - interval '10 minutes'`,
      );
      assert.deepEqual(await claims(), first);
    });

    it('are not handed over again while their job waits', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      await claims();
      await database.queries.execute(
        sql`update reminder set claimed_at = claimed_at - interval '10 minutes'`,
      );
      isWaiting = true;
      assert.deepEqual(await claims(), []);
    });

    it('are left to the process that has their job now, unless they have been sent', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      const [claim] = await claims();
      assert.ok(claim);
      isMine = () => false;
      await assert.rejects(deliver(claim), { code: 'reminder-lapsed' });
      assert.deepEqual([sent.length, (await rows())[0]?.state], [0, 'sending']);
      failure = { kind: 'status', status: 503 };
      let asked = 0;
      isMine = () => (asked += 1) === 1;
      await assert.rejects(deliver(claim), { code: 'reminder-lapsed' });
      assert.equal((await rows())[0]?.state, 'sending');
      failure = undefined;
      isMine = () => sent.length === 0;
      await deliver(claim);
      assert.deepEqual([sent.length, (await rows())[0]?.state], [1, 'sent']);
    });

    it('are due again when the tries of their job ran out', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      await claims();
      await database.queries.execute(
        sql`update reminder set state = 'sending', claimed_at = claimed_at - interval '4 hours'`,
      );
      await sweepAndDeliver();
      assert.equal(sent.length, 1);
    });

    it('wait after a refusal as long as Teams asks, at no cost', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      failure = { kind: 'status', status: 429, retryAfterSeconds: 90 };
      await sweepAndDeliver();
      const [row] = await rows();
      assert.deepEqual([row?.state, row?.may_have_arrived, row?.attempts], ['planned', false, 0]);
      assert.ok((row?.next_at?.getTime() ?? 0) >= due.getTime() + 90_000);
      failure = undefined;
      now = new Date(due.getTime() + 600_000);
      await sweepAndDeliver();
      assert.equal(sent.length, 1);
    });

    it('are tried five times more over a day when nobody knows, and end among the dead', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      failure = { kind: 'status', status: 503 };
      let tries = 0;
      for (let hours = 0; hours <= 26; hours += 1) {
        now = new Date(due.getTime() + hours * hour);
        tries += await sweepAndDeliver();
      }
      assert.equal(tries, 6);
      assert.equal((await rows())[0]?.state, 'dead');
      assert.equal(buried.length, 1);
    });

    it('are kept while a person cannot be reached, and come as one digest when they are back', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      const beforeSix = { occasion: 'before-6', dueAt: new Date('2027-03-24T11:00:00Z') };
      await storeWatch(database, { subject: 'Fabrikam', termEnd: '2027-03-30' }, [beforeSix], planned);
      failure = { kind: 'status', status: 403, code: 'MessageWritesBlocked' };
      await sweepAndDeliver();
      failure = undefined;
      now = new Date('2027-03-24T12:00:00Z');
      assert.deepEqual(await claims(), [], 'nothing is tried on the day on which they were away');
      await turnOfAda({ place: { reference: {} } });
      await sweepAndDeliver();
      assert.equal(sent.length, 1);
      assert.deepEqual(sent[0]?.digest.items.map(({ subject }) => subject).sort(), [
        'Contoso E3',
        'Fabrikam',
      ]);
    });

    it('give a place that is not found three days before they drop it', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      failure = { kind: 'status', status: 404 };
      const days = new Set<string>();
      for (let hours = 0; hours <= 100; hours += 1) {
        now = new Date(due.getTime() + hours * hour);
        if ((await sweepAndDeliver()) > 0) days.add(now.toISOString().slice(0, 10));
      }
      assert.equal(days.size, 3);
      assert.equal((await rows())[0]?.state, 'dead');
    });
  });
}
