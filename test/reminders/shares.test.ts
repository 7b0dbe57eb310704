import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { sharesOn, type Shares } from '../../reminders/shares.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { keepSeats, takeSeat } from '../../storage/send-seats.ts';
import { testDatabases } from '../support/databases.ts';

const untilSchema = z.object({ rows: z.tuple([z.object({ until: z.string() })]) });

for (const { name, make } of testDatabases()) {
  describe(`what may be sent to a tenant, shared among processes, on ${name}`, () => {
    let database: Database;
    let time: number;

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());
    beforeEach(async () => {
      time = 0;
      await database.queries.execute(sql`delete from send_slot`);
    });

    const join = () => sharesOn(database, () => time);

    /** So many rounds of looks a second apart; answers what each has after each of them. */
    async function look(processes: readonly Shares[], rounds: number): Promise<number[][]> {
      const shares: number[][] = [];
      for (let round = 0; round < rounds; round += 1) {
        for (const each of processes) {
          await each.learn(['tenant-1']);
          shares.push(processes.map((one) => one.of('tenant-1')));
        }
        time += 1_000;
      }
      return shares;
    }

    /** As if the process that has the seat had died four seconds ago. */
    const lapse = (number: number) =>
      database.queries.execute(
        sql`update send_slot set next_at = clock_timestamp() where key = ${`tenant/tenant-1/${number}`}`,
      );

    it('is all of it at once where one sends alone', async () => {
      const one = join();
      assert.equal(one.of('tenant-1'), 0);
      await one.learn(['tenant-1', 'tenant-2']);
      assert.deepEqual([one.of('tenant-1'), one.of('tenant-2'), one.of('tenant-3')], [50, 50, 0]);
    });

    for (const [count, share] of [
      [2, [25, 25]],
      [3, [17, 17, 16]],
    ] as const)
      it(`is ${share.join(' + ')} for ${count}, and never more together while they join`, async () => {
        const processes = [join()];
        const all = await look(processes, 3);
        while (processes.length < count) {
          processes.push(join());
          all.push(...(await look(processes, 5)));
        }
        for (const shares of all) assert.ok(shares.reduce((sum, each) => sum + each, 0) <= 50);
        assert.deepEqual(all.at(-1), share);
      });

    it('leaves the newcomer nothing until what the other sent before counts no more', async () => {
      const [one, two] = [join(), join()];
      await look([one], 1);
      const shares = await look([one, two], 4);
      assert.deepEqual(
        shares.map(([, second]) => second),
        [0, 0, 0, 0, 0, 0, 25, 25],
      );
    });

    it('is all of it again a while after the other is gone', async () => {
      const [one, two] = [join(), join()];
      await look([one, two], 5);
      await lapse(1);
      const shares = await look([one], 5);
      assert.deepEqual(shares.flat(), [25, 25, 25, 50, 50]);
    });

    it('is left to others where nothing is sent any more', async () => {
      const [one, two] = [join(), join()];
      await look([one], 1);
      await one.learn([]);
      assert.equal(one.of('tenant-1'), 0);
      await two.learn(['tenant-1']);
      assert.equal(two.of('tenant-1'), 50);
    });

    it('is nothing where a process could not look for three seconds, or its seat was taken meanwhile', async () => {
      const [one, two] = [join(), join()];
      await look([one], 4);
      time += 2_000;
      assert.equal(one.of('tenant-1'), 50);
      time += 100;
      assert.equal(one.of('tenant-1'), 0);
      await lapse(0);
      await two.learn(['tenant-1']);
      await one.learn(['tenant-1']);
      assert.equal(one.of('tenant-1'), 0);
      assert.deepEqual((await look([two, one], 4)).at(-1), [25, 25]);
    });

    it('has no seat for whom the database was away for so long that it lapsed, be it nobody else’s', async () => {
      const seat = await takeSeat(database, 'tenant-1');
      assert.ok(seat);
      const [held] = await keepSeats(database, [seat]);
      assert.equal(held?.number, 0);
      const lapsed = await database.queries.execute(
        sql`update send_slot set next_at = clock_timestamp() - interval '1 second'
          returning extract(epoch from next_at)::text as until`,
      );
      const { rows } = untilSchema.parse(lapsed);
      assert.deepEqual(await keepSeats(database, [{ ...held, until: rows[0].until }]), []);
      assert.equal((await takeSeat(database, 'tenant-1'))?.number, 0);
    });

    it('has fifty seats, one a process', async () => {
      const seats = [];
      for (let count = 0; count < 51; count += 1) seats.push(await takeSeat(database, 'tenant-1'));
      assert.deepEqual(
        seats.map((seat) => seat?.number),
        [...Array(50).keys(), undefined],
      );
    });
  });
}
