import assert from 'node:assert/strict';
import { waitUntil } from '../support/wait-until.ts';
import { textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { answerAll, newestCard } from '../support/talk.ts';
import { startTeams, type Client, type Teams } from '../support/teams.ts';

const answers = {
  source: 'another-partner',
  partnerModel: 'direct-bill',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  subscriptionCount: 12,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-05-31',
  autoRenew: 'off',
  termStart: '2026-06-01',
};

// One bot each: the clock that moves is that of its process.
for (const { name, make } of testDatabases())
  describe(`time travel, on ${name}`, () => {
    let teams: Teams;
    let people = 0;
    const newClient = (): Client => teams.client(`traveller-${(people += 1)}`);

    before(async () => {
      teams = await startTeams(await make());
    });
    after(() => teams.close());
    afterEach(() => newClient().say('time now'));

    /** The next card that comes to the conversation of the bot's own accord. */
    async function cardIn(conversationId: string, since: number): Promise<unknown> {
      const cards = () =>
        teams.connector.requests
          .slice(since)
          .filter((request) => request.conversationId === conversationId)
          .flatMap(({ activity }) => activity.attachments ?? []);
      await waitUntil('a card comes', () => cards().length > 0, { seconds: 10, every: 20 });
      return cards()[0]?.content;
    }

    const moves = [
      { say: 'time 2027-03-24', shown: /Wednesday.? 24 March 2027 at 09:00 \(UTC\)/ },
      { say: 'time 2027-03-24 13:30', shown: /24 March 2027 at 13:30/ },
      { say: 'time 2027-03-24T07:05', shown: /24 March 2027 at 07:05/ },
      { say: 'Time 2020-02-29', shown: /29 February 2020 at 09:00/ },
      { say: 'tid 24 mars 2027 klockan 8', shown: /24 March 2027 at 08:00/ },
      { say: 'hora 24 de março de 2027', shown: /24 March 2027 at 09:00/ },
    ];
    for (const { say, shown } of moves) {
      it(`“${say}” says where the clock stands, and how to set it back`, async () => {
        const { texts } = await newClient().say(say);
        assert.match(texts.join('\n'), shown);
        assert.match(texts.join('\n'), /“time now”/);
      });
    }

    it('means nine o’clock of the person’s own day', async () => {
      const client = newClient();
      await client.say('time zone Asia/Tokyo');
      assert.match((await client.say('time 2027-03-24')).texts.join('\n'), /09:00 \(Asia\/Tokyo\)/);
    });

    for (const say of ['time 2027-02-30', 'time March 2027', 'time 2027-03-24 25:00', 'time']) {
      it(`“${say}” is no such time, and that is said`, async () => {
        assert.match((await newClient().say(say)).texts.join('\n'), /“time 2027-03-24”/);
      });
    }

    it('has the next plan count from that day, until the clock is set back', async () => {
      const client = newClient();
      await client.say('time 2027-03-24');
      const then = await answerAll(client, answers, await client.say('start'));
      assert.match(textOn(newestCard(then)), /Made on 24 March 2027/);
      assert.match((await client.say('time now')).texts.join('\n'), /real time/);
      const now = await answerAll(client, answers, await client.say('start'));
      assert.match(textOn(newestCard(now)), /Made on 20 November 2026/);
    });

    it('has what is due by then come at once', async () => {
      const client = teams.client('traveller-who-waits');
      await client.say('remind me about Contoso E3 on 31 March 2027');
      const since = teams.connector.requests.length;
      await client.say('time 2027-03-01');
      assert.match(textOn(await cardIn('chat-traveller-who-waits', since)), /Contoso E3/);
    });
  });
