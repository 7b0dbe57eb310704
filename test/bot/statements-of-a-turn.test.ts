import assert from 'node:assert/strict';
import { TurnContext, type Activity, type BotAdapter } from 'botbuilder';
import { readActivity } from '../../bot/turn/activity.ts';
import { rememberChosenLanguages } from '../../bot/turn/chosen-languages.ts';
import { makeTurns, type Turns } from '../../bot/turn/turns.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { countStatements } from '../support/count-statements.ts';
import { testDatabases } from '../support/databases.ts';
import { watchedLog } from '../support/suite-watch.ts';

const now = new Date('2026-11-20T10:00:00Z');

for (const { name, make } of testDatabases())
  describe(`the statements of a turn in ${name}`, () => {
    let database: Database;
    let turns: Turns;
    let statements: ReturnType<typeof countStatements>;
    let said = 0;

    before(async () => {
      database = await openDatabase(await make());
      turns = makeTurns({
        database,
        chosen: rememberChosenLanguages(),
        service: { version: '1.2.3' },
        clock: () => now,
        log: watchedLog(),
        fetchFile: () => Promise.reject(new Error('no file is fetched')),
        readFile: () => Promise.reject(new Error('no file is read')),
        upload: () => Promise.reject(new Error('no file is put anywhere')),
      });
      statements = countStatements();
    });
    after(async () => {
      statements.end();
      await database.close();
    });

    /** How many statements the turn takes. */
    async function hear(text: string, { id = `said-${(said += 1)}`, user = 'ada', chat = 'chat' } = {}) {
      const before = statements.count();
      await turns.take(contextOf({ id, text, user, chat }));
      return statements.count() - before;
    }

    it('are three for the first words of somebody new', async () => {
      assert.equal(await hear('start'), 3);
    });

    it('are three for each answer in a move: to read, to save, to note where the next question stands', async () => {
      assert.equal(await hear('from another partner'), 3);
      assert.equal(await hear('Sweden'), 3);
      assert.equal(await hear('Norway'), 3);
    });

    it('are one for an activity that comes again', async () => {
      assert.equal(await hear('we are a direct-bill partner', { id: 'again' }), 3);
      assert.equal(await hear('we are a direct-bill partner', { id: 'again' }), 1);
    });

    it('are three where several speak in one place in turns', async () => {
      await hear('start', { user: 'ada', chat: 'group' });
      assert.equal(await hear('start', { user: 'grace', chat: 'group' }), 3);
      assert.equal(await hear('from another partner', { user: 'ada', chat: 'group' }), 3);
    });
  });

function contextOf({ id, text, user, chat }: Record<'id' | 'text' | 'user' | 'chat', string>): TurnContext {
  const reading = readActivity({
    type: 'message',
    id,
    text,
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/amer/',
    locale: 'en-GB',
    from: { id: `29:${user}`, name: user, aadObjectId: user },
    recipient: { id: '28:bot', name: 'The bot' },
    conversation: { id: chat, conversationType: 'personal', tenantId: 'tenant-1' },
  });
  assert.ok('activity' in reading);
  return new TurnContext(teams as BotAdapter, reading.activity);
}

/** Takes whatever it is sent, and says where it stands. */
const teams: Pick<BotAdapter, 'sendActivities' | 'updateActivity'> = {
  sendActivities: (_context: TurnContext, sent: readonly Partial<Activity>[]) =>
    Promise.resolve(sent.map((_activity, at) => ({ id: `card-${at}` }))),
  updateActivity: () => Promise.resolve(undefined),
};
