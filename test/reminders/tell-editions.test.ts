import assert from 'node:assert/strict';
import { eq, sql } from 'drizzle-orm';
import { newestEdition } from '../../guidance/editions.ts';
import type { Digest } from '../../reminders/digest.ts';
import { sweep } from '../../reminders/sweep.ts';
import { tellOfEditions } from '../../reminders/tell-editions.ts';
import type { PlannedReminder, Watch } from '../../reminders/watch.ts';
import { planOfWatch } from '../../reminders/watched-plan.ts';
import { deliverClaim } from '../../reminders/worker.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import type { Claim } from '../../storage/due-reminders.ts';
import { people, reminders, watches } from '../../storage/schema.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import { readWatch } from '../../storage/watch-row.ts';
import { testDatabases } from '../support/databases.ts';
import { storeWatch } from '../support/watches.ts';
import { someAnswers } from './some-watch.ts';

/** A Friday; the next working day is Monday. */
const friday = new Date('2026-11-27T10:00:00Z');
const monday = new Date('2026-11-30T09:00:00Z');
const occasion = `edition-${newestEdition}`;
const answers = someAnswers({ source: 'another-partner', termEnd: '2028-03-14' });
const planned = { answers, termEnd: answers.termEnd } as const;
const ada = { tenantId: 'tenant-1', userId: 'aad-ada', conversationId: 'chat-ada' };

for (const { name, make, bots } of testDatabases())
  describe(`what an edition of the rules changed, in ${name}`, () => {
    let address: string;
    let database: Database;

    before(async () => {
      address = await make();
      database = await openDatabase(address);
    });
    after(() => database.close());
    beforeEach(async () => {
      for (const table of ['watch', 'send_slot', 'place', 'person', 'conversation'])
        await database.queries.execute(sql`delete from ${sql.identifier(table)}`);
    });

    async function store(watch: Partial<Watch>, more: readonly PlannedReminder[] = []): Promise<string> {
      const { id } = await storeWatch(database, watch, more, friday);
      return id;
    }

    async function told(): Promise<[string, string][]> {
      const rows = await database.queries
        .select({ occasion: reminders.occasion, dueAt: reminders.dueAt })
        .from(reminders)
        .where(eq(reminders.occasion, occasion));
      return rows.map((row) => [row.occasion, row.dueAt.toISOString()]);
    }

    /** The cards that are sent at that moment. */
    async function sentAt(now: Date): Promise<Digest[]> {
      const claims: Claim[] = [];
      const hand = (some: readonly Claim[]) => Promise.resolve(void claims.push(...some));
      await sweep(database, { hand, without: (ids) => Promise.resolve(new Set(ids)) }, now);
      const sent: Digest[] = [];
      for (const claim of claims)
        await deliverClaim(
          {
            database,
            clock: () => now,
            random: () => 0.5,
            lookAtPortfolio: () => Promise.resolve(undefined),
            pause: () => Promise.resolve(),
            deliver: (_place, digest) => Promise.resolve(`activity-${sent.push(digest)}`),
            bury: () => Promise.resolve(),
            onOutcome: () => undefined,
          },
          claim,
        );
      return sent;
    }

    it('is told once, at the person’s hour on their next working day, with what is new', async () => {
      await store(planned);
      assert.equal(await tellOfEditions(database, () => friday), 1);
      assert.deepEqual(await told(), [[occasion, monday.toISOString()]]);
      const [digest, ...others] = await sentAt(monday);
      assert.deepEqual(others, []);
      const [item] = digest?.items ?? [];
      const news = item?.news?.map(({ advice }) => advice.id) ?? [];
      assert.ok(news.includes('partner-authorized') && !news.includes('request-relationship'));
      assert.ok(item?.news?.every(({ advice, isNew }) => advice.edition === newestEdition && !isNew));
      assert.equal(item?.hasPlan, true);
      assert.equal(await tellOfEditions(database, () => monday), 0);
      assert.deepEqual(await sentAt(new Date('2027-01-04T09:00:00Z')), []);
    });

    it('is told once across a restart and by two processes at once', async () => {
      for (let index = 0; index < 50; index += 1) await store({ ...planned, subject: `Customer ${index}` });
      await database.close();
      database = await openDatabase(address);
      const other = bots > 1 ? await openDatabase(address) : undefined;
      await Promise.all([database, other ?? database].map((each) => tellOfEditions(each, () => friday)));
      await other?.close();
      assert.equal((await told()).length, 50);
      const [digest, ...more] = await sentAt(monday);
      assert.deepEqual(more, [], 'one card for one person');
      assert.deepEqual([digest?.items.length, digest?.more], [10, 40]);
    });

    it('names what the plan did not show as new, and what it did as changed', async () => {
      const shown = planOfWatch(planned, '2026-11-27')?.plan.advice.map(({ id }) => id) ?? [];
      const before = shown.filter((id) => id !== 'partner-authorized');
      const id = await store({ ...planned, edition: '2026-05', advice: before });
      await tellOfEditions(database, () => friday);
      const [row] = await database.queries.select().from(watches).where(eq(watches.id, id));
      assert.ok(row);
      const { news, edition, advice } = readWatch(row);
      assert.deepEqual(news?.added, ['partner-authorized']);
      assert.equal(edition, newestEdition);
      assert.deepEqual(advice, shown);
    });

    it('is none of what was planned by this edition, has no plan, or is over', async () => {
      await store({ ...planned, edition: newestEdition, advice: [] });
      await store({});
      await store({ ...planned, status: 'done' });
      assert.equal(await tellOfEditions(database, () => friday), 0);
      assert.deepEqual(await told(), []);
    });

    it('stands on one card beside what is to be done for that customer', async () => {
      const dueAt = monday;
      await store({ ...planned, termEnd: '2026-12-07' }, [{ occasion: 'before-7', dueAt }]);
      await tellOfEditions(database, () => friday);
      const [digest, ...others] = await sentAt(monday);
      assert.deepEqual(others, []);
      assert.equal(digest?.items.length, 1);
      const [item] = digest.items;
      assert.ok(item?.todo !== undefined && (item.news ?? []).length > 0);
    });

    it('is not told of what is over by then', async () => {
      const id = await store(planned);
      await tellOfEditions(database, () => friday);
      await database.queries.update(watches).set({ status: 'moved' }).where(eq(watches.id, id));
      assert.deepEqual(await sentAt(monday), []);
    });

    it('is still told where the person moves the end or the hour meanwhile, and not of another plan', async () => {
      const id = await store(planned);
      await tellOfEditions(database, () => friday);
      async function change(set: Extract<Effects[number], { kind: 'watch-changed' }>['set']): Promise<void> {
        const { version } = await loadTurn(database, ada);
        const effects = [{ kind: 'watch-changed', id, set, reminders: [] }] as const;
        await saveTurn(database, { key: ada, version, state: {}, learned: {}, effects, now: friday });
      }
      await change({ termEnd: '2028-04-14' });
      assert.equal((await told()).length, 1);
      await change({ answers, edition: newestEdition, advice: [], news: null });
      assert.deepEqual(await told(), []);
    });

    it('brings the occasions of the edition to what was watched before it', async () => {
      const gone = { ...answers, termStart: '2026-02-09' };
      const id = await store({ ...planned, answers: gone }, [
        { occasion: 'before-7', dueAt: new Date('2028-03-07T07:00:00Z') },
      ]);
      await tellOfEditions(database, () => friday);
      const rows = await database.queries
        .select({ occasion: reminders.occasion, dueAt: reminders.dueAt })
        .from(reminders)
        .where(eq(reminders.watchId, id));
      const at = (wanted: string) => rows.find((row) => row.occasion === wanted)?.dueAt.toISOString();
      // Their zone is not known, but the hour at which they are reminded.
      assert.equal(at('after-1'), '2028-03-15T07:00:00.000Z');
      assert.equal(at('before-7'), '2028-03-07T07:00:00.000Z');
      assert.equal(at(occasion), '2026-11-30T07:00:00.000Z');
    });

    it('comes at the hour and on the working day that the person chose', async () => {
      await store(planned);
      const habits = { timeZone: 'America/Sao_Paulo', hour: 8, workingDays: [3] };
      await database.queries.insert(people).values({ tenantId: 'tenant-1', userId: 'aad-ada', ...habits });
      await tellOfEditions(database, () => friday);
      assert.deepEqual(await told(), [[occasion, '2026-12-02T11:00:00.000Z']]);
    });

    it('goes past a row that cannot be read, which is told of', async () => {
      const id = await store(planned);
      await database.queries.update(watches).set({ termEnd: 'soon' }).where(eq(watches.id, id));
      await store({ ...planned, subject: 'Fabrikam' });
      await tellOfEditions(database, () => friday);
      assert.equal((await told()).length, 1);
      assert.equal(await tellOfEditions(database, () => friday), 0);
    });
  });

type Effects = NonNullable<Parameters<typeof saveTurn>[1]['effects']>;
