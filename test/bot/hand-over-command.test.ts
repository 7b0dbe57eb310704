import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { readHandOver } from '../../bot/operator/hand-over-command.ts';
import { runHandOver } from '../../bot/operator/run-hand-over.ts';
import { UsageError } from '../../bot/operator/usage-error.ts';
import { heardIn, teamOn } from '../support/colleague-scene.ts';
import { testDatabases } from '../support/databases.ts';
import { runScript } from '../support/run-script.ts';
import { openScene, type Scene } from '../support/scene.ts';

const script = fileURLToPath(new URL('../../bot/operator/hand-over.ts', import.meta.url));

describe('the hand-over command', () => {
  for (const { args, line } of [
    { args: [], line: /^--from is missing\.$/ },
    { args: ['--from', 'one/ada'], line: /^--to is missing\.$/ },
    { args: ['--from', 'ada', '--to', 'one/bo'], line: /^--from was "ada"; allowed: <tenant>\/<user>\.$/ },
    { args: ['--from', 'one/ada', '--to', 'two/bo'], line: /^Both have to be of one tenant/ },
    { args: ['--from', 'one/ada', '--to', 'one/ada'], line: /^--from and --to are the same person\.$/ },
    { args: ['--from', 'one/ada', '--to', 'one/bo', '--yes', '--dry-run'], line: /not both/ },
    { args: ['--from', 'one/ada', '--to', 'one/bo', 'all'], line: /^hand-over takes no "all"\.$/ },
  ])
    it(`says in one line what is wrong with “${args.join(' ')}”`, () => {
      assert.throws(
        () => readHandOver(args),
        (error) => error instanceof UsageError && line.test(error.message),
      );
    });

  it('ends with 2 and its usage where it is not understood', async () => {
    const { code, err } = await runScript(script, ['--from', 'one/ada'], 'pglite:memory');
    assert.equal(code, 2);
    assert.match(err, /--to is missing\.\nUsage:/);
  });
});

for (const { name, make } of testDatabases())
  describe(`the hand-over command, on ${name}`, () => {
    let scene: Scene;
    before(async () => {
      scene = await openScene(await make());
    });
    after(() => scene.close());
    beforeEach(() => scene.clear());

    const now = new Date('2026-11-20T10:00:00Z');

    async function handOver(from: string, to: string, ...more: readonly string[]) {
      const command = readHandOver(['--from', `tenant-1/${from}`, '--to', `tenant-1/${to}`, ...more]);
      if (command.kind === 'help') throw new Error('no help was asked for');
      return await runHandOver(scene.database, command, now);
    }

    it('counts, and with --yes gives everything of the one to the other, who are both told', async () => {
      const member = teamOn(scene);
      const [ada, bo] = [member('Ada'), member('Bo')];
      await bo.say('hello');
      await ada.say('remind me about Fabrikam on 31 March 2027');
      await ada.plan('Contoso');
      const counted = await handOver('aad-ada', 'aad-bo');
      assert.match(
        counted.lines.join(),
        /has 1 open move and 2 reminders\. Nothing was handed over; add --yes/,
      );
      assert.match((await ada.say('my moves')).words, /Contoso/);
      const done = await handOver('aad-ada', 'aad-bo', '--yes');
      assert.match(done.lines.join(), /Handed over to tenant-1\/aad-bo: 1 open move and 2 reminders/);
      const told = (await scene.remind('2026-11-20T10:01:00Z'))
        .map(({ conversationId, body }) => `${conversationId} ${heardIn([body]).words}`)
        .sort();
      assert.equal(told.length, 2);
      assert.match(told[0] ?? '', /a:ada [^]*handed your open move and its reminders over to Bo/);
      assert.match(told[1] ?? '', /a:bo [^]*handed Ada’s open move over to you/);
      assert.match((await bo.say('my moves')).words, /Contoso/);
      assert.match((await bo.say('reminders')).words, /Fabrikam/);
      assert.match((await ada.say('my moves')).words, /no open moves/);
      const again = await handOver('aad-ada', 'aad-bo', '--yes', '--json');
      assert.deepEqual(JSON.parse(again.lines.join()), {
        from: 'aad-ada',
        to: 'aad-bo',
        tenant: 'tenant-1',
        moves: 0,
        watches: 0,
        subscriptions: 0,
        done: true,
      });
    });

    it('names whom it does not know, with what helps', async () => {
      await teamOn(scene)('Ada').say('hello');
      assert.match(
        (await handOver('aad-eve', 'aad-ada')).errors.join(),
        /Nothing is stored about tenant-1\/aad-eve/,
      );
      assert.match(
        (await handOver('aad-ada', 'aad-bo')).errors.join(),
        /aad-bo has no personal chat with the bot/,
      );
    });
  });
