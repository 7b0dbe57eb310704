import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readImportCommand } from '../../bot/operator/import-command.ts';
import { runImport } from '../../bot/operator/run-import.ts';
import { UsageError } from '../../bot/operator/usage-error.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { holdFolder } from '../../storage/folder-lock.ts';
import { portfolioCounts } from '../../storage/portfolio.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import { testDatabases } from '../support/databases.ts';
import { runScript } from '../support/run-script.ts';

const script = fileURLToPath(new URL('../../bot/operator/import.ts', import.meta.url));
const sample = fileURLToPath(new URL('../../docs/samples/subscriptions.csv', import.meta.url));
const now = new Date('2026-11-28T10:00:00Z');

describe('the import command', () => {
  for (const { args, line } of [
    { args: [], line: /^No file was given\.$/ },
    { args: ['a.csv'], line: /^import needs --for <tenant>\/<person>\.$/ },
    { args: ['a.csv', '--for', 'tenant'], line: /^import needs --for/ },
    { args: ['a.csv', '--for', 't/a/b'], line: /^import needs --for/ },
    { args: ['a.csv', '--for', 't/'], line: /^--for takes no empty id\.$/ },
    { args: ['a.csv', 'b.csv', '--for', 't/a'], line: /^One file at a time: import takes no "b.csv"\.$/ },
    { args: ['a', '--for', 't/a', '--ours', '--elsewhere', 'x'], line: /--ours or --elsewhere, not both\.$/ },
    {
      args: ['a', '--for', 't/a', '--elsewhere', ' '],
      line: /^--elsewhere was " "; allowed: a word for where/,
    },
    {
      args: ['a', '--for', 't/a', '--date-order', 'iso'],
      line: /^--date-order was "iso"; allowed: day-first or/,
    },
    {
      args: ['a', '--for', 't/a', '--column', 'Kund'],
      line: /^--column was "Kund"; allowed: <field>=<heading>/,
    },
    {
      args: ['a', '--for', 't/a', '--column', 'kund=Kund'],
      line: /^The field of --column was "kund"; allowed: one of customer/,
    },
    { args: ['a', '--for', 't/a', '--undo'], line: /^--undo takes no a\.$/ },
    { args: ['--for', 't/a', '--undo', '--ours'], line: /^--undo takes no --ours\.$/ },
  ])
    it(`says in one line what is wrong with “${args.join(' ')}”`, () => {
      assert.throws(
        () => readImportCommand(args),
        (error) => error instanceof UsageError && line.test(error.message),
      );
    });

  it('keys people as the bot does', () => {
    const command = readImportCommand(['a', '--for', '0A1B2C3D-4E5F-4061-8273-8495A6B7C8D9/Ada']);
    assert.deepEqual('person' in command && command.person, {
      tenantId: '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9',
      userId: 'Ada',
    });
  });
});

for (const { name, make } of testDatabases())
  describe(`the import command, on ${name}`, () => {
    let database: Database;
    let folder: string;
    let people = 0;
    let person: { tenantId: string; userId: string };

    before(async () => {
      database = await openDatabase(await make());
      folder = await mkdtemp(join(tmpdir(), 'import-'));
    });
    after(async () => {
      await database.close();
      await rm(folder, { recursive: true });
    });
    beforeEach(() => {
      person = { tenantId: 'tenant-1', userId: `user-${(people += 1)}` };
    });

    async function run(...args: string[]) {
      const command = readImportCommand([...args, '--for', `${person.tenantId}/${person.userId}`]);
      assert.ok(command.kind !== 'help');
      return await runImport(database, command, now);
    }

    async function fileOf(text: string): Promise<string> {
      const path = join(folder, `file-${(people += 1)}.csv`);
      await writeFile(path, text);
      return path;
    }

    const stored = async () => (await portfolioCounts(database, person)).all;

    it('shows what the sample holds, and changes nothing', async () => {
      const { lines, errors } = await run(sample);
      assert.deepEqual(errors, []);
      assert.equal(lines[0], 'subscriptions.csv (table): 13 subscriptions of 6 customers.');
      assert.match(lines.join('\n'), /^2026-12-04 {2}Contoso Ltd {11}Microsoft 365 E3 +120 +on$/m);
      assert.match(lines.join('\n'), /^Left out: 3 lines\.\n {2}1: not licence-based$/m);
      assert.match(lines.join('\n'), /^Not in the file: customerTenantId\.$/m);
      assert.match(lines.at(-3) ?? '', /: 13 new, 0 changed, 0 gone, 0 the same\.$/);
      assert.match(lines.at(-2) ?? '', /^The person has not written to the bot yet/);
      assert.equal(lines.at(-1), 'Nothing was kept; add --yes to keep it.');
      assert.equal(await stored(), 0);
    });

    it('keeps it where it is told to and whose it is, once', async () => {
      const first = await run(sample, '--yes');
      assert.match(first.errors.join('\n'), /^Nothing was kept: say --ours, or --elsewhere <where>, once/);
      assert.equal(await stored(), 0);
      assert.equal(
        (await run(sample, '--yes', '--elsewhere', 'Crayon')).lines.at(-1),
        'Kept. --undo takes it back.',
      );
      const again = await run(sample, '--yes');
      assert.match(again.lines.join('\n'), /: 0 new, 0 changed, 0 gone, 13 the same\.$/m);
      assert.equal(await stored(), 13);
      assert.match((await run(sample, '--ours')).lines.join('\n'), /13 changed \(whereabouts 13\)/);
    });

    it('says nothing of writing where the person has written', async () => {
      const key = { ...person, conversationId: 'chat' };
      const { version } = await loadTurn(database, key);
      await saveTurn(database, { key, version, state: {}, learned: {}, now });
      assert.doesNotMatch((await run(sample)).lines.join('\n'), /has not written/);
    });

    it('takes the last import back', async () => {
      await run(sample, '--yes', '--ours');
      const asked = await run('--undo');
      assert.deepEqual(asked.lines, [
        'subscriptions.csv of 2026-11-28: 13 new, 0 changed, 0 gone.',
        'Nothing was taken back; add --yes to take it back.',
      ]);
      assert.equal(await stored(), 13);
      await run('--undo', '--yes');
      assert.equal(await stored(), 0);
      assert.deepEqual(await run('--undo', '--yes'), {
        lines: [],
        errors: ['There is no import of this person that can be taken back.'],
      });
    });

    it('asks for what the file leaves open, and remembers it', async () => {
      const dates = await fileOf('Customer,Product,End\nContoso,E3,04/03/2027\nFabrikam,E3,05/02/2027\n');
      assert.match(
        (await run(dates)).errors.join('\n'),
        /every date could be either way round\. Add --date-order/,
      );
      const said = await run(dates, '--date-order', 'day-first', '--ours', '--yes');
      assert.match(said.lines.join('\n'), /^2027-02-05 {2}Fabrikam/m);
      assert.match((await run(dates)).lines.join('\n'), /2 the same\.$/m);
      const columns = await fileOf('Wer,Product,End\nContoso,E3,2027-03-31\n');
      const asked = await run(columns);
      assert.match(
        asked.errors.join('\n'),
        /was not found\. Name it: --column customer="…"\nIts columns: Wer · Product · End/,
      );
      assert.deepEqual((await run(columns, '--column', 'customer=Wer')).errors, []);
    });

    it('writes the lines that were left out, over no other file', async () => {
      const out = join(folder, `left-${people}.csv`);
      assert.deepEqual((await run(sample, '--errors', out)).errors, []);
      assert.match(await readFile(out, 'utf8'), /^\uFEFFLine,Reason\r\n7,not licence-based\r\n14,no end/);
      const again = await run(sample, '--errors', out, '--ours', '--yes');
      assert.match(again.errors.join('\n'), /is there already; nothing was kept\.$/);
      assert.equal(await stored(), 0);
    });

    it('keeps nothing where a person would have more than they may, and says so', async () => {
      const rows = Array.from({ length: 10_001 }, (_none, n) => `Customer ${n},E3,2027-03-31`);
      const much = await fileOf(['Customer,Product,End', ...rows].join('\n'));
      const { errors } = await run(much, '--ours', '--yes');
      assert.deepEqual(errors, [
        'Nothing was kept: the person would have 10001 subscriptions, and may have 10000.',
      ]);
      assert.equal(await stored(), 0);
    });

    it('says in a line what is no file, or none that can be read', async () => {
      assert.deepEqual((await run('nowhere.csv')).errors, ['There is no file nowhere.csv.']);
      assert.deepEqual((await run(folder)).errors, [`${folder} is a folder.`]);
      assert.match((await run(await fileOf('%PDF-1.7'))).errors[0] ?? '', /cannot be read\. It is no table/);
    });
  });

describe('the import command, as a program', () => {
  it('ends with 2 where it is not understood, and with 1 where the bot has the folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'operator-'));
    await mkdir(join(folder, 'data'));
    const letGo = holdFolder(join(folder, 'data'));
    const address = `pglite:${join(folder, 'data')}`;
    const used = await runScript(script, [sample, '--for', 't/a'], address).finally(letGo);
    assert.deepEqual([used.code, used.out], [1, '']);
    assert.match(used.err, /is in use by process \d+ .*\n.*stop the bot first/);
    const unknown = await runScript(script, ['--frob'], address);
    assert.deepEqual([unknown.code, unknown.out], [2, '']);
    assert.match(unknown.err, /^Unknown option '--frob'\.\nUsage:\n/);
    await rm(folder, { recursive: true });
  });
});
