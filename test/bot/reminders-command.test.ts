import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readCommand } from '../../bot/operator/command-line.ts';
import { UsageError } from '../../bot/operator/usage-error.ts';
import { runCommand } from '../../bot/operator/run.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { holdFolder } from '../../storage/folder-lock.ts';
import { testDatabases } from '../support/databases.ts';
import { runScript } from '../support/run-script.ts';
import { storeWatch } from '../support/watches.ts';

const script = fileURLToPath(new URL('../../bot/operator/reminders.ts', import.meta.url));
const planned = new Date('2026-11-20T08:00:00Z');
const due = new Date('2027-03-24T09:00:00Z');
const beforeThirty = { occasion: 'before-30', dueAt: new Date('2027-03-01T09:00:00Z') };
const beforeSeven = { occasion: 'before-7', dueAt: due };
const unknownId = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

const run = (args: readonly string[], databaseUrl: string) => runScript(script, args, databaseUrl);

function jsonLines(lines: readonly string[]): Record<string, unknown>[] {
  return lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
}

describe('the reminders command', () => {
  const misunderstood = [
    { args: [], line: /^No command was given\.$/ },
    { args: ['dues'], line: /^"dues" is no command\.$/ },
    { args: ['due', 'now'], line: /^due takes no "now"\.$/ },
    { args: ['due', '--all'], line: /^due takes no --all\.$/ },
    { args: ['due', '--soon'], line: /^Unknown option '--soon'\.$/ },
    { args: ['due', '--at'], line: /^Option '--at <value>' argument missing\.$/ },
    { args: ['due', '--at', '24/3/2027'], line: /^--at was "24\/3\/2027"; allowed: a day or a moment/ },
    { args: ['due', '--at', '2027-02-30'], line: /^--at was "2027-02-30"; allowed/ },
    {
      note: 'a moment without its zone could be in any',
      args: ['due', '--at', '2027-03-24T09:00:00'],
      line: /^--at was/,
    },
    { args: ['failed', '--at', '2027-03-24'], line: /^failed takes no --at\.$/ },
    { args: ['retry'], line: /^retry needs the id of a dead letter, or --all\.$/ },
    { args: ['retry', unknownId, '--all'], line: /^retry takes ids or --all, not both\.$/ },
    { args: ['parked', 'all'], line: /^parked takes no "all"\.$/ },
    { args: ['failed', '--yes'], line: /^failed takes no --yes\.$/ },
    { args: ['forget'], line: /^forget needs the id of a tenant\.$/ },
    { args: ['forget', 't', '', '--yes'], line: /^forget takes no empty id\.$/ },
    { args: ['forget', 't', 'u', 'v'], line: /^forget takes no "v"\.$/ },
    { args: ['forget', '--all', '--yes'], line: /^forget needs the id of a tenant\.$/ },
    { args: ['retry', '7'], line: /^The id was "7"; allowed: the id of a dead letter/ },
  ];
  for (const { args, line } of misunderstood) {
    it(`says in one line what is wrong with “${args.join(' ')}”`, () => {
      assert.throws(
        () => readCommand(args),
        (error) => error instanceof UsageError && line.test(error.message),
      );
    });
  }

  it('takes a day as its beginning in UTC, and a moment with its zone', () => {
    const at = (text: string) => readCommand(['due', '--at', text]);
    assert.deepEqual(at('2027-03-24'), { kind: 'due', at: new Date('2027-03-24T00:00:00Z'), json: false });
    assert.deepEqual(at('2027-03-24T10:00:00+01:00'), { kind: 'due', at: due, json: false });
  });
});

for (const { name, make } of testDatabases()) {
  describe(`the reminders command, on ${name}`, () => {
    let database: Database;

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());
    beforeEach(() => database.queries.execute(sql`delete from watch`));

    async function linesOf(args: readonly string[], now = due): Promise<readonly string[]> {
      const command = readCommand(args);
      assert.ok(command.kind !== 'help');
      const { lines, errors } = await runCommand(database, command, now);
      assert.deepEqual(errors, []);
      return lines;
    }

    async function letDie(reason: string): Promise<void> {
      await database.queries.execute(sql`
        update reminder set state = 'dead', reason = ${reason}, attempts = 5, may_have_arrived = true,
          claimed_at = '2027-03-25T10:00:00Z'`);
    }

    it('lists what would be sent at a moment, to whom and where, with its judgement', async () => {
      const watch = await storeWatch(database, {}, [beforeThirty, beforeSeven], planned);
      await storeWatch(database, { status: 'stopped' }, [beforeSeven], planned);
      const later = { occasion: 'snooze-1', dueAt: new Date('2027-03-02T09:00:00Z') };
      const bob = { userId: 'aad-bob', conversationId: 'chat-bob', termEnd: '2027-02-01' };
      await storeWatch(database, bob, [later], planned);
      const listed = jsonLines(await linesOf(['due', '--json']));
      assert.deepEqual(
        listed.map(({ user, occasion, judgement, todo, by }) => [user, occasion, judgement, todo, by]),
        [
          ['aad-ada', 'before-7', 'send', 'find-out', '2027-03-31'],
          ['aad-ada', 'before-30', 'superseded', undefined, undefined],
          ['aad-ada', 'before-7', 'stale', undefined, undefined],
          ['aad-bob', 'snooze-1', 'missed', undefined, undefined],
        ],
      );
      const { tenant, conversation, watch: watchId, dueAt } = listed[0] ?? {};
      assert.deepEqual(
        [tenant, conversation, watchId, dueAt],
        ['tenant-1', 'chat-ada', watch.id, due.toISOString()],
      );
    });

    it('lists what is due at the moment, and not what comes later', async () => {
      await storeWatch(database, {}, [beforeThirty, beforeSeven], planned);
      const occasions = async (at: string) =>
        jsonLines(await linesOf(['due', '--json', '--at', at])).map(({ occasion }) => occasion);
      assert.deepEqual(await occasions('2027-03-01T08:59:59Z'), []);
      assert.deepEqual(await occasions('2027-03-01T09:00:00Z'), ['before-30']);
    });

    it('shows a table without a word of what people wrote', async () => {
      await storeWatch(database, { subject: 'Contoso E3', makerName: 'Ada' }, [beforeSeven], planned);
      const table = (await linesOf(['due'])).join('\n');
      assert.match(table, /^tenant tenant-1 {2}user aad-ada {2}conversation chat-ada$/m);
      assert.match(table, /^ {2}2027-03-24 09:00:00Z {2}before-7 {2}send {7}find-out {2}2027-03-31 {2}/m);
      assert.match(table, /^1 reminder due at 2027-03-24 09:00:00Z, 1 to be sent, in 1 place\.$/m);
      assert.doesNotMatch(table, /Contoso|Ada\b/);
    });

    it('changes nothing when it lists', async () => {
      await storeWatch(database, {}, [beforeThirty, beforeSeven], planned);
      const rows = () => database.queries.execute(sql`select * from reminder order by id`);
      const before = z.object({ rows: z.array(z.unknown()) }).parse(await rows()).rows;
      await linesOf(['due']);
      await linesOf(['failed']);
      assert.deepEqual(z.object({ rows: z.array(z.unknown()) }).parse(await rows()).rows, before);
    });

    it('lists the dead letters: why, since when, how often tried, and whether they may have arrived', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      await letDie('not-accepted');
      const [dead] = jsonLines(await linesOf(['failed', '--json']));
      const { reason, since, attempts, mayHaveArrived, user, occasion } = dead ?? {};
      assert.deepEqual(
        [reason, since, attempts, mayHaveArrived, user, occasion],
        ['not-accepted', '2027-03-25T10:00:00.000Z', 5, true, 'aad-ada', 'before-7'],
      );
      const table = (await linesOf(['failed'])).join('\n');
      assert.match(
        table,
        /^2027-03-25 10:00:00Z {2}not-accepted {2}5 +yes +2027-03-24 09:00:00Z {2}before-7/m,
      );
      assert.match(table, /^1 dead letter\.$/m);
    });

    it('lets no reason steer the terminal', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      await letDie('refused-400:\u001b[31mred\u202e\n');
      const table = (await linesOf(['failed'])).join('\n');
      assert.match(table, / {2}refused-400:\[31mred {2}/);
      assert.ok(!(await linesOf(['failed', '--json'])).join('').includes('\u001b'));
    });

    it('lists as stuck what the queue gave up, and not what is being sent', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      const sendingSince = (ago: string) =>
        database.queries.execute(
          sql`update reminder set state = 'sending', claimed_at = clock_timestamp() - ${ago}::interval`,
        );
      await sendingSince('5 minutes');
      assert.deepEqual(await linesOf(['failed']), ['No dead letters.']);
      await sendingSince('4 hours');
      assert.deepEqual(
        jsonLines(await linesOf(['failed', '--json'])).map(({ reason }) => reason),
        ['stuck'],
      );
    });

    it('plans one dead letter again from now, as if it had not been tried', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      await storeWatch(database, {}, [beforeSeven], planned);
      await letDie('not-accepted');
      const [first] = jsonLines(await linesOf(['failed', '--json']));
      const id = z.string().parse(first?.['reminder']);
      const now = new Date('2027-03-26T12:00:00Z');
      assert.match(
        (await linesOf(['retry', id.toUpperCase()], now)).join('\n'),
        new RegExp(`^${id} is planned again`),
      );
      const result = await database.queries.execute(
        sql`select id, attempts, next_at, may_have_arrived from reminder where state = 'planned'`,
      );
      const row = z.object({ next_at: z.coerce.date() }).loose();
      const [again, ...others] = z.object({ rows: z.array(row) }).parse(result).rows;
      assert.deepEqual(again, { id, attempts: 0, next_at: now, may_have_arrived: true });
      assert.deepEqual(others, []);
    });

    it('plans all dead letters again, and nothing else', async () => {
      await storeWatch(database, {}, [beforeSeven], planned);
      await storeWatch(database, {}, [beforeSeven], planned);
      await letDie('place-gone');
      await storeWatch(database, {}, [beforeSeven], planned);
      assert.equal((await linesOf(['retry', '--all'])).length, 2);
      assert.deepEqual(await linesOf(['failed']), ['No dead letters.']);
      assert.deepEqual(await linesOf(['retry', '--all']), ['No dead letters.']);
    });

    it('lists what waits, with why, and when it is tried again', async () => {
      await storeWatch(database, {}, [beforeThirty, beforeSeven], planned);
      await storeWatch(database, { tenantId: 'tenant-2', conversationId: 'chat-2' }, [beforeSeven], planned);
      await storeWatch(database, { conversationId: 'chat-3' }, [beforeSeven], planned);
      await database.queries.execute(
        sql`update place set unreachable = 'BotDisabledByAdmin' where conversation_id = 'chat-ada'`,
      );
      await database.queries.execute(sql`
        update reminder set reason = 'tenant-not-served', next_at = '2027-03-25T09:00:00Z'
        from watch where watch.id = watch_id and tenant_id = 'tenant-2'`);
      const listed = jsonLines(await linesOf(['parked', '--json']));
      assert.deepEqual(
        listed.map(({ tenant, occasion, reason, nextAt }) => [tenant, occasion, reason, nextAt]).toSorted(),
        [
          ['tenant-1', 'before-30', 'BotDisabledByAdmin', '2027-03-01T09:00:00.000Z'],
          ['tenant-1', 'before-7', 'BotDisabledByAdmin', '2027-03-24T09:00:00.000Z'],
          ['tenant-2', 'before-7', 'tenant-not-served', '2027-03-25T09:00:00.000Z'],
        ],
      );
      const table = (await linesOf(['parked'])).join('\n');
      assert.match(table, /^2027-03-24 09:00:00Z {2}before-7 +tenant-not-served {3}2027-03-25 09:00:00Z/m);
      assert.match(table, /^3 reminders parked\.$/m);
      await database.queries.execute(sql`delete from watch`);
      assert.deepEqual(await linesOf(['parked']), ['Nothing is parked.']);
    });

    describe('forget', () => {
      const tenant = '0A1B2C3D-4E5F-4061-8273-8495A6B7C8D9';
      const tenantId = tenant.toLowerCase();
      const channel = { tenantId, conversationId: 'channel' };

      beforeEach(async () => {
        for (const table of ['watch', 'place', 'person', 'conversation', 'send_slot'])
          await database.queries.execute(sql.raw(`delete from ${table}`));
        await storeWatch(database, { tenantId, conversationId: 'chat-1' }, [beforeSeven], planned);
        await storeWatch(database, channel, [beforeThirty, beforeSeven], planned);
        await storeWatch(database, { ...channel, userId: 'aad-bob' }, [beforeSeven], planned);
        await storeWatch(database, { conversationId: 'chat-of-others' }, [beforeSeven], planned);
        await database.queries.execute(sql`
          insert into person (tenant_id, user_id) values (${tenantId}, 'aad-ada'), ('tenant-1', 'aad-ada')`);
        await database.queries.execute(sql`
          insert into send_slot (key, next_at) select key, now() from unnest(array[
            ${`tenant/${tenantId}`}, ${`tenant/${tenantId}/0`}, ${`tenant/${tenantId}/49`}, ${`place/${tenantId}/chat-1`}, ${`place/${tenantId}/channel`},
            'tenant/tenant-1', 'place/tenant-1/chat-of-others']) key`);
      });

      async function left(): Promise<Record<string, number>> {
        const counts: Record<string, number> = {};
        for (const table of ['watch', 'reminder', 'place', 'person', 'conversation', 'send_slot']) {
          const result = await database.queries.execute(sql.raw(`select * from ${table}`));
          counts[table] = z.object({ rows: z.array(z.unknown()) }).parse(result).rows.length;
        }
        return counts;
      }

      it('only counts, unless it is told to delete', async () => {
        const before = await left();
        assert.deepEqual(await linesOf(['forget', tenant]), [
          'Stored: 1 person, 3 conversations, 3 watches, 4 reminders, 0 moves, 0 subscriptions, 0 imports, feedback on 0 cards. Nothing was deleted; add --yes to delete it.',
        ]);
        const [counted] = jsonLines(await linesOf(['forget', tenant, 'aad-bob', '--json']));
        assert.deepEqual(counted, {
          tenant: tenantId,
          user: 'aad-bob',
          people: 0,
          conversations: 1,
          watches: 1,
          reminders: 1,
          feedback: 0,
          moves: 0,
          subscriptions: 0,
          imports: 0,
          deleted: false,
        });
        assert.deepEqual(await left(), before);
      });

      it('deletes all of one person, and leaves others their channel', async () => {
        assert.deepEqual(await linesOf(['forget', tenant, 'aad-ada', '--yes']), [
          'Deleted: 1 person, 2 conversations, 2 watches, 3 reminders, 0 moves, 0 subscriptions, 0 imports, feedback on 0 cards, and how to write to them.',
        ]);
        assert.deepEqual(await left(), {
          watch: 2,
          reminder: 2,
          place: 2,
          person: 1,
          conversation: 2,
          send_slot: 6,
        });
        const places = await database.queries.execute(sql`select * from place where tenant_id = ${tenantId}`);
        assert.doesNotMatch(JSON.stringify(places), /aad-ada/);
      });

      it('deletes all of a tenant, and nothing of others', async () => {
        await linesOf(['forget', tenant, '--yes']);
        assert.deepEqual(await left(), {
          watch: 1,
          reminder: 1,
          place: 1,
          person: 1,
          conversation: 1,
          send_slot: 2,
        });
        assert.match((await linesOf(['forget', tenant, '--yes']))[0] ?? '', /^Deleted: 0 people, 0 conv/);
      });
    });

    it('says which id is no dead letter', async () => {
      const { lines, errors } = await runCommand(database, { kind: 'retry', ids: [unknownId] }, due);
      assert.deepEqual(lines, []);
      assert.match(errors.join('\n'), new RegExp(`^${unknownId} is no dead letter`));
    });
  });
}

describe('the reminders command, as a program', () => {
  let folder: string;
  let databaseUrl: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'operator-'));
    databaseUrl = `pglite:${join(folder, 'data')}`;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('reads the database that DATABASE_URL names', async () => {
    const database = await openDatabase(databaseUrl);
    await storeWatch(database, {}, [beforeSeven], planned);
    await database.close();
    const { code, out, err } = await run(['due', '--at', '2027-03-24T09:00:00Z', '--json'], databaseUrl);
    assert.deepEqual([code, err, jsonLines(out.trim().split('\n')).length], [0, '', 1]);
  });

  it('ends with 2 and the usage when it is not understood', async () => {
    const { code, out, err } = await run(['frob'], databaseUrl);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^"frob" is no command\.\nUsage:\n/);
  });

  it('ends with 1 when an id is no dead letter', async () => {
    assert.equal((await run(['retry', unknownId], databaseUrl)).code, 1);
  });

  it('says that a folder is in use by a running bot, and what to do', async () => {
    await mkdir(join(folder, 'data'), { recursive: true });
    const letGo = holdFolder(join(folder, 'data'));
    const { code, out, err } = await run(['due'], databaseUrl).finally(letGo);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /is in use by process \d+ on \S+\. Stop that process/);
    assert.match(err, /stop the bot first, or read its counts at GET \/metrics/);
  });

  it('names a wrong address in one line, and never repeats it', async () => {
    const { code, err } = await run(['due'], 'oracle://user:hunter2@host/db');
    assert.equal(code, 1);
    assert.match(err, /^DATABASE_URL was set, but is not right; allowed: [^\n]+\n$/);
  });
});
