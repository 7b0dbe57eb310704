import assert from 'node:assert/strict';
import { submitsOn, textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { partnerMove } from '../support/partner-move.ts';
import { answerAll, newestCard, saidIn } from '../support/talk.ts';
import { startTeams, type Client, type Seen, type Teams } from '../support/teams.ts';
import { waitUntil } from '../support/wait-until.ts';

function submit(card: unknown, verb: string): object {
  const found = submitsOn(card).find((one) => one['verb'] === verb);
  assert.ok(found, `${verb} is offered`);
  return found;
}

// One bot each: the clock that moves is that of its process.
for (const { name, make } of testDatabases())
  describe(`a reminder of a move, on ${name}`, () => {
    let teams: Teams;
    let people = 0;

    before(async () => {
      teams = await startTeams(await make());
    });
    after(() => teams.close());
    afterEach(() => teams.client('clock').say('time now'));

    function newClient(): { client: Client; conversationId: string } {
      const conversationId = `chat-of-move-${(people += 1)}`;
      const client = teams.client(`mover-${people}`, { conversationId, type: 'personal' });
      return { client, conversationId };
    }

    async function planned(client: Client): Promise<Seen> {
      return await answerAll(client, partnerMove, await client.say('start'));
    }

    /** The next card that comes to the chat once the clock stands there. */
    async function cardAt(client: Client, conversationId: string, time: string): Promise<unknown> {
      const since = teams.connector.requests.length;
      await client.say(`time ${time}`);
      const cards = () =>
        teams.connector.requests
          .slice(since)
          .filter((request) => request.conversationId === conversationId)
          .flatMap(({ activity }) => activity.attachments ?? []);
      await waitUntil('a card comes', () => cards().length > 0, { seconds: 10, every: 20 });
      return cards().at(-1)?.content;
    }

    it('says which step is next and who does it, and tells none that is done', async () => {
      const { client, conversationId } = newClient();
      await planned(client);
      await client.say('the customer is Contoso');
      await client.say('remind me');
      const first = await cardAt(client, conversationId, '2026-12-30');
      assert.match(
        textOn(first),
        /Contoso[^]*Get the transfer approved[^]*Next: Check that the invitation has arrived – You/,
      );
      await client.press(submit(first, 'tick'));
      await client.say('the transfer was approved');
      const second = await cardAt(client, conversationId, '2027-01-29');
      assert.match(textOn(second), /Next: Wait until the customer has accepted – The customer/);
      assert.doesNotMatch(textOn(second), /Get the transfer approved/);
    });

    it('asks to close the move once all its steps are done', async () => {
      const { client, conversationId } = newClient();
      await planned(client);
      await client.say('call it Fabrikam');
      await client.say('remind me');
      await client.say('steps 1, 2, 3, 4, 5 and 6 are done');
      const card = await cardAt(client, conversationId, '2026-12-30');
      assert.match(textOn(card), /Fabrikam[^]*All steps are done/);
      assert.match(saidIn(await client.press(submit(card, 'close-move'))), /closed[^]*reminders have ended/);
      assert.match(saidIn(await client.say('reminders')), /nothing|no reminders/i);
    });
  });

for (const { name, make } of testDatabases())
  describe(`the customer of a move, on ${name}`, () => {
    let teams: Teams;
    before(async () => {
      teams = await startTeams(await make());
    });
    after(() => teams.close());

    it('is asked on its card once, and taken for its reminders', async () => {
      const client = teams.client('asked-once');
      await answerAll(client, partnerMove, await client.say('start'));
      const steps = await client.press(submit(newestCard(await client.say('my moves')), 'open-move'));
      const named = await client.press({
        ...submit(newestCard(steps), 'name-move'),
        moveCustomer: 'Contoso AB',
      });
      assert.match(named.texts.join(), /this move is for Contoso AB/);
      const reminded = await client.say('remind me');
      assert.match(saidIn(reminded), /remind you about Contoso AB/);
      await client.say('undo');
      assert.match(saidIn(await client.say('my moves')), /Contoso AB/);
    });

    it('is linked to the reminder that was there before its plan', async () => {
      const client = teams.client('reminded-first');
      await client.say('remind me about Contoso on 28 February 2027');
      await answerAll(client, partnerMove, await client.say('start'));
      await client.say('remind me about Contoso');
      assert.match(saidIn(await client.say('my moves')), /Contoso/);
      assert.match(saidIn(await client.say('reminders')), /Next: Check that the invitation has arrived/);
      await client.press(submit(newestCard(await client.say('done')), 'close-move'));
      assert.match(saidIn(await client.say('reminders')), /nothing|no reminders/i);
      await client.say('undo');
      assert.match(saidIn(await client.say('reminders')), /Contoso/);
    });
  });
