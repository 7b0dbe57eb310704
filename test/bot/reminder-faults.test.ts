import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { makeAdapter } from '../../bot/teams/adapter.ts';
import { readCommand } from '../../bot/operator/command-line.ts';
import { runCommand } from '../../bot/operator/run.ts';
import { reminderFaults } from '../../bot/faults/reminder-faults.ts';
import { startReminding, type Reminding } from '../../bot/reminding/reminding.ts';
import { serviceUrlRule } from '../../bot/door/service-urls.ts';
import { HungError } from '../../reminders/errors.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { StorageError } from '../../storage/errors.ts';
import { countReminders } from '../../storage/reminder-lists.ts';
import { testDatabases } from '../support/databases.ts';
import { watchedLog } from '../support/suite-watch.ts';
import { storeWatch } from '../support/watches.ts';

const lineSchema = z.looseObject({
  msg: z.string(),
  code: z.string().optional(),
  untold: z.number().optional(),
  times: z.number().optional(),
});
type Line = z.infer<typeof lineSchema>;

function logInto(lines: Line[]) {
  return watchedLog((text) => lines.push(lineSchema.parse(JSON.parse(text))));
}

const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' });

describe('the log of what is in the way of reminders', () => {
  let lines: Line[];
  let now: number;
  const faultsOf = () => reminderFaults(logInto(lines), () => new Date(now));
  beforeEach(() => {
    lines = [];
    now = 0;
  });

  it('has one line a minute while the database is away, with how many went untold, and one when it is back', () => {
    const faults = faultsOf();
    for (now = 0; now < 200_000; now += 250) faults.queue(away);
    faults.answered();
    faults.answered();
    assert.deepEqual(
      lines.map(({ msg, code, untold, times }) => [msg, code, untold ?? times]),
      [
        ['the reminder queue met a fault; it goes on', 'reminder-queue', 0],
        ['the reminder queue met a fault; it goes on', 'reminder-queue', 239],
        ['the reminder queue met a fault; it goes on', 'reminder-queue', 239],
        ['the reminder queue met a fault; it goes on', 'reminder-queue', 239],
        ['the reminder queue is back', undefined, 800],
      ],
    );
  });

  it('tells another fault at once, which the queue’s answers do not end', () => {
    const faults = faultsOf();
    faults.queue(away);
    const lost = new StorageError('database-refused', 'It refused.', 'Look.');
    for (let count = 0; count < 5; count += 1) {
      assert.equal(faults.work(lost, 'job'), 'database-refused');
      faults.answered();
    }
    assert.deepEqual(
      lines.map(({ code }) => code),
      ['reminder-queue', 'database-refused', undefined],
    );
  });

  it('calls a job that was given up by its name', () => {
    faultsOf().queue(new HungError());
    assert.equal(lines[0]?.code, 'reminder-hung');
  });

  it('names a mistake of the bot’s own, too', () => {
    assert.equal(faultsOf().work(new TypeError('x is undefined'), 'job'), 'reminder-failed');
    assert.equal(lines[0]?.code, 'reminder-failed');
  });
});

for (const { name, make } of testDatabases()) {
  describe(`a reminder that meets a fault of the database, on ${name}`, () => {
    let database: Database;
    let reminding: Reminding;
    let lines: Line[];

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());
    beforeEach(async () => {
      lines = [];
      const log = logInto(lines);
      const clock = () => new Date();
      const adapter = makeAdapter({ type: 'local' }, serviceUrlRule({ local: true, more: [] }), log);
      await database.queries.execute(sql`delete from watch`);
      reminding = await startReminding({ database, adapter, appId: '', clock, base: clock, log });
    });
    afterEach(() => reminding.stop());

    async function storeDue(): Promise<void> {
      const due = { occasion: 'snooze-1', dueAt: new Date() };
      await storeWatch(database, { subject: 'Geheimkunde', termEnd: '2999-01-01' }, [due], new Date());
    }

    async function rowsOf(query: string): Promise<Record<string, unknown>[]> {
      const result = await database.queries.execute(sql.raw(query));
      return z.object({ rows: z.array(z.record(z.string(), z.unknown())) }).parse(result).rows;
    }

    it('is told with code and remedy, and the queue keeps its code alone', async () => {
      await storeDue();
      await database.queries.execute(sql`alter table send_slot rename to send_slot_gone`);
      try {
        await reminding.sweep();
        const settled = `select output from reminder_queue.job where name = 'reminders-delivery' and output is not null`;
        while ((await rowsOf(settled)).length === 0) await setTimeout(20);
        assert.deepEqual((await rowsOf(settled))[0]?.['output'], { code: 'database-refused' });
        assert.deepEqual(
          lines.map(({ msg, code }) => [msg, code]),
          [['a reminder met a fault; it is tried again', 'database-refused']],
        );
      } finally {
        await database.queries.execute(sql`alter table send_slot_gone rename to send_slot`);
      }
    });

    it('is listed as stuck after ten minutes in hand, taken or not, and not before', async () => {
      for (const state of ['claimed', 'sending']) {
        await database.queries.execute(sql`delete from watch`);
        await storeDue();
        const since = async (minutes: number) => {
          await database.queries.execute(sql`
            update reminder set state = ${state}, job_id = gen_random_uuid(),
              claimed_at = clock_timestamp() - make_interval(mins => ${minutes}::int)`);
          const command = readCommand(['failed']);
          assert.ok(command.kind !== 'help');
          return (await runCommand(database, command, new Date())).lines.join('\n');
        };
        assert.equal(await since(9), 'No dead letters.');
        assert.match(await since(11), /stuck[^]*\n1 dead letter\.$/);
        const { inHand, inHandSeconds, dead } = await countReminders(database, new Date());
        assert.deepEqual([inHand, Math.floor(inHandSeconds / 60), dead], [1, 11, 1]);
      }
    });
  });
}
