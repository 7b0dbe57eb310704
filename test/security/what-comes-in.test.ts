import assert from 'node:assert/strict';
import { formOf } from '../../bot/invokes/answer-form.ts';
import { fuzz } from '../fuzz/run.ts';
import { samples, serviceUrlMark } from '../fuzz/samples.ts';
import { embedded } from '../support/databases.ts';
import { noteLog } from '../support/suite-watch.ts';
import { asked } from '../support/talk.ts';
import { startTeams, type Seen, type Teams } from '../support/teams.ts';

const nothing: Seen = { texts: [], cards: [], updates: [] };

/** What Teams tells of messages that were sent before. */
const afterwards = [
  {
    note: 'an edit',
    activity: { type: 'messageUpdate', text: 'Norway', channelData: { eventType: 'editMessage' } },
  },
  { note: 'an edit into a command', activity: { type: 'messageUpdate', text: 'start over' } },
  { note: 'a message brought back', activity: { type: 'messageUpdate', text: 'cancel' } },
  {
    note: 'a deletion',
    activity: { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } },
  },
  { note: 'a reaction', activity: { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] } },
  {
    note: 'a reaction taken back',
    activity: { type: 'messageReaction', reactionsRemoved: [{ type: 'like' }] },
  },
];

/** What HTTP says to an invoke: 501 where Teams has none of that name, 412 where it would sign somebody in. */
function answersTo(name: string): number {
  if (name === 'signin/tokenExchange') return 412;
  const isPress = ['message/submitAction', 'fileConsent/invoke'].includes(name);
  return isPress || formOf(name) !== undefined ? 200 : 501;
}

describe('what comes in', () => {
  let teams: Teams;
  before(async () => {
    teams = await startTeams();
  });
  after(() => teams.close());

  async function post(activity: object): Promise<{ status: number; sent: number }> {
    const before = teams.connector.requests.length;
    const response = await fetch(`${teams.addresses[0]}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity).replaceAll(serviceUrlMark, teams.connector.serviceUrl),
    });
    await response.text();
    return { status: response.status, sent: teams.connector.requests.length - before };
  }

  for (const { note, activity } of samples) {
    it(`is taken, if it is ${note}`, async () => {
      const { status, sent } = await post(activity);
      const name = String(activity['name']);
      const isPress = ['message/submitAction', 'fileConsent/invoke'].includes(name);
      assert.equal(status, activity.type === 'invoke' ? answersTo(name) : 200);
      const answered = ['message', 'installationUpdate', 'conversationUpdate'];
      const mayBeAnswered = isPress || answered.includes(activity.type);
      assert.ok(sent === 0 || mayBeAnswered, 'an event is not answered');
    });
  }

  for (const { note, activity } of afterwards) {
    it(`changes nothing, if it is ${note} of an earlier message`, async () => {
      const client = teams.client(`with ${note}`);
      await client.say('start');
      const question = asked(await client.say('another partner'));
      assert.deepEqual(await client.post(activity), nothing);
      assert.equal(asked(await client.say('help me')), question);
    });
  }

  it('is taken without an answer where it is nothing that the bot can read', async () => {
    for (const oddity of [{ from: 'ada' }, { conversation: [] }, { recipient: null }, { channelData: 'x' }])
      assert.deepEqual(
        await teams.client('odd').post({ type: 'message', text: 'start', ...oddity }),
        nothing,
      );
  });

  it('is heard where only what the bot can do without is odd', async () => {
    const odd = {
      entities: [{}, { type: 7 }, null],
      attachments: 'x',
      locale: 7,
      replyToId: {},
      membersAdded: {},
    };
    assert.equal(
      (await teams.client('ann').post({ type: 'message', text: 'start', ...odd })).cards.length,
      1,
    );
  });

  it('goes no further than the bot reads it', async () => {
    const client = teams.client('bea');
    const before = teams.connector.requests.length;
    await client.say('start', {
      conversation: {
        id: 'chat-bea',
        conversationType: 'personal',
        tenantId: 'tenant-1',
        name: { planted: 1 },
      },
      deliveryMode: 'expectReplies',
      textFormat: { planted: 1 },
    });
    const sent = teams.connector.requests.slice(before);
    assert.ok(sent.length > 0);
    assert.doesNotMatch(JSON.stringify(sent), /planted/);
  });
});

describe('anything that comes in', function () {
  this.timeout(300_000);
  const random = Date.now() % 1_000_000_000;
  const [fixed, warmUp] = [
    { activities: 500, seed: 1 },
    { activities: 250, seed: random },
  ];

  it(`is answered calmly, harms nobody and stays out of the log: npm run fuzz -- ${warmUp.activities} ${warmUp.seed}, then ${fixed.activities} ${fixed.seed}`, async () => {
    const databaseUrl = await embedded.make();
    const logging = { level: 'trace', onLine: noteLog } as const;
    const { statuses, memory } = await fuzz({ ...fixed, warmUp, databaseUrl, logging });
    assert.equal(
      Object.values(statuses).reduce((sum, count) => sum + count),
      fixed.activities,
    );
    // The long run has the narrow bound: a bot that was warmed up by so few still fills its caches.
    const { before, after } = memory;
    assert.ok(after.heap < 1.5 * before.heap, `the heap went from ${before.heap} to ${after.heap} bytes`);
  });
});
