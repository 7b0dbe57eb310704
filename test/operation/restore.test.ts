import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type App } from '../../bot/app.ts';
import { readSettings } from '../../bot/settings.ts';
import { waitUntil } from '../support/wait-until.ts';
import { backupOf } from '../support/backup.ts';
import { textOn } from '../support/card.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { testDatabases } from '../support/databases.ts';
import { makePerson } from '../support/person.ts';
import { watchedLog } from '../support/suite-watch.ts';

for (const { name, make, makeEmpty } of testDatabases())
  describe(`a backup, on ${name}`, () => {
    let folder: string;
    let backup: string;
    let connector: Connector;
    let app: App;
    let now: Date;
    const { backUp, restore, whileRunning } = backupOf(name);

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'restore-'));
      backup = join(folder, 'backup');
      connector = await startConnector();
      now = new Date('2026-11-20T10:00:00Z');
    });
    afterEach(async () => {
      await app.close();
      await connector.close();
      await rm(folder, { recursive: true, force: true });
    });

    async function start(address: string): Promise<void> {
      app = await startApp(readSettings({ PORT: '0', DATABASE_URL: address }), () => now, watchedLog());
    }

    /** Makes the backup, with the bot stopped meanwhile where it has to be. */
    async function backUpFrom(address: string): Promise<void> {
      if (!whileRunning) await app.close();
      await backUp(address, backup);
      if (!whileRunning) await start(address);
    }

    /** Stops the bot, and starts one on what the backup brings back in an empty place. */
    async function startOnBackup(): Promise<void> {
      await app.close();
      const restored = await makeEmpty();
      await restore(backup, restored);
      await start(restored);
    }

    async function say(person: string, text: string): Promise<string[]> {
      const before = connector.requests.length;
      await makePerson(person, connector.serviceUrl).say(app.address, text);
      return cardsTo(person, before);
    }

    /** What the cards say that came to a person's chat since then. */
    function cardsTo(person: string, since: number): string[] {
      return connector.requests
        .slice(since)
        .filter(({ how, conversationId }) => how === 'sent' && conversationId === `chat-${person}`)
        .flatMap(({ activity }) => activity.attachments ?? [])
        .map(({ content }) => textOn(content));
    }

    /** Sweeps a week before the end; answers what comes to the person of the bot's own accord. */
    async function remindersAt(moment: string, person: string): Promise<string> {
      const before = connector.requests.length;
      now = new Date(moment);
      await app.sweep();
      await waitUntil('a reminder comes', () => cardsTo(person, before).length > 0, {
        seconds: 30,
        every: 50,
      });
      return cardsTo(person, before).join('\n');
    }

    it('brings everything back in an empty place: reminders come, a conversation goes on', async () => {
      const address = await make();
      await start(address);
      await say('ada', 'remind me about Contoso on 31 March 2027');
      const [question] = await say('eve', 'start');
      await backUpFrom(address);
      await startOnBackup();
      assert.deepEqual(await say('eve', 'continue'), [question]);
      assert.match(await remindersAt('2027-03-24T12:00:00Z', 'ada'), /Contoso/);
    }).timeout(120_000);

    it('does not know what came after it: what was sent comes again, what was asked for is gone', async () => {
      const address = await make();
      await start(address);
      await say('ada', 'remind me about Contoso on 31 March 2027');
      await backUpFrom(address);
      await say('bob', 'remind me about Fabrikam on 31 March 2027');
      const first = await remindersAt('2027-03-24T12:00:00Z', 'ada');
      await startOnBackup();
      const since = connector.requests.length;
      assert.equal(await remindersAt('2027-03-24T12:05:00Z', 'ada'), first);
      assert.deepEqual(cardsTo('bob', since), []);
    }).timeout(120_000);
  });
