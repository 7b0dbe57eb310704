import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { makePlan } from '../../guidance/plan.ts';
import { checkedAnswers } from '../../guidance/validity.ts';
import { openDatabase, type Queries } from '../../storage/database.ts';
import { watchesOf } from '../../storage/listed-watches.ts';
import { textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { migrationsOf } from '../support/older-schema.ts';
import { advised, asked, newestCard } from '../support/talk.ts';
import { startTeams, type Teams } from '../support/teams.ts';

/** How many there were before the rulebook of November 2026 asked for the partner’s model. */
const migrationsBefore = 8;

const today = '2026-11-20';

const answers = {
  source: 'another-partner',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  subscriptionCount: 12,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-03-31',
  autoRenew: 'on',
  termStart: '2026-04-01',
} as const;

/** A direct move at the question before the last but one. */
const upToEnd = { ...answers, source: 'microsoft-direct', autoRenew: undefined, termStart: undefined };

/** A talk as an older version left it: with a move at a question, or at its plan. */
function talk(draft: object, at: object): object {
  const answered = {
    draft,
    tenantHoldsOthers: false,
    countryRemembered: false,
    trail: Object.keys(draft).slice(0, 9),
  };
  const planned = 'field' in at ? {} : { planned: answered };
  const state = { ...answered, ...planned, at, misses: 0 };
  return { dialogs: { dialogStack: [{ id: 'move', state }] }, cardsShown: 3 };
}

const talks = {
  ada: talk(answers, { kind: 'planned' }),
  bob: talk(upToEnd, { kind: 'question', field: 'autoRenew' }),
  eve: talk({ source: 'another-partner' }, { kind: 'question', field: 'partnerCountry' }),
};

async function fill(queries: Queries): Promise<void> {
  await queries.execute(
    sql`insert into person (tenant_id, user_id, partner_country) values ('tenant-1', 'aad-ada', 'SE')`,
  );
  for (const [user, state] of Object.entries(talks))
    await queries.execute(sql`
      insert into conversation (tenant_id, user_id, conversation_id, version, state, updated_at)
      values ('tenant-1', ${`aad-${user}`}, ${`chat-${user}`}, 7, ${JSON.stringify(state)}::jsonb, now())
    `);
  await queries.execute(sql`
    insert into watch (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, answers, status,
      created_at, updated_at)
    values (gen_random_uuid(), 'tenant-1', 'aad-ada', 'chat-ada', 'Ada', 'Contoso', '2027-03-31',
      ${JSON.stringify(answers)}::jsonb, 'active', now(), now())
  `);
}

for (const { name, makeEmpty } of testDatabases())
  describe(`what was stored before a question was asked, on ${name}`, () => {
    let address: string;
    let teams: Teams;

    before(async () => {
      address = await makeEmpty();
      const older = await migrationsOf({ first: migrationsBefore });
      const database = await openDatabase(address, { migrationsFolder: older.folder });
      await fill(database.queries);
      await database.close();
      await older.remove();
      teams = await startTeams(address);
    });
    after(() => teams.close());

    it('is the plan that it was, and can be watched', async () => {
      const ada = teams.client('ada');
      const given = makePlan(checkedAnswers(answers, today), today).advice.map(({ id }) => id);
      assert.deepEqual(advised(await ada.say('show the plan')).toSorted(), given.toSorted());
      assert.match(textOn(newestCard(await ada.say('watch Fabrikam'))), /31 March 2027/);
    });

    it('is asked for what is missing once the plan is changed', async () => {
      const ada = teams.client('ada');
      assert.equal(asked(await ada.say('no GDAP')), 'partnerModel');
      assert.ok(advised(await ada.say('direct-bill')).includes('partner-transfer'));
    });

    it('goes on with the open question, and asks then what an earlier answer calls for', async () => {
      const bob = teams.client('bob');
      assert.equal(asked(await bob.say('on')), 'billingAccount');
      assert.equal(asked(await bob.say('the old one')), 'partnerModel');
      assert.equal(asked(await bob.say('we are a distributor')), 'businessSeats');
      assert.ok(advised(await bob.say("don't know")).includes('refund-mosa'));
      const eve = teams.client('eve');
      assert.equal(asked(await eve.say('Sweden')), 'partnerModel');
      assert.equal(asked(await eve.say('reseller')), 'sameProvider');
    });

    it('is a watch whose plan is made as before', async () => {
      await teams.close();
      const database = await openDatabase(address);
      const key = { tenantId: 'tenant-1', userId: 'aad-ada', conversationId: 'chat-ada' };
      const watches = await watchesOf(database, key, { of: 'all', by: 'reminder', skip: 0, most: 10 });
      await database.close();
      const contoso = watches.find(({ subject }) => subject === 'Contoso');
      assert.deepEqual(contoso?.answers, answers);
      teams = await startTeams(address);
    });
  });
