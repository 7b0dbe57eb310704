import assert from 'node:assert/strict';
import { startFileSender, type FileSender } from '../support/file-sender.ts';
import { directMove } from '../support/moves.ts';
import { startOtlpReceiver, type OtlpReceiver } from '../support/otlp-receiver.ts';
import { testDatabases } from '../support/databases.ts';
import { answerAll } from '../support/talk.ts';
import { startTeams, type Teams } from '../support/teams.ts';

/** Each stands where a person writes, or Teams names them. */
const canaries = {
  typed: 'Kanarifugl',
  customer: 'Wellensittich',
  input: 'Nymphensittich',
  fileName: 'Papegaeje',
  inFile: 'Zebrafink',
  person: 'Stieglitz',
  place: 'Dompfaff',
  mentioned: 'Rotkehlchen',
};

const list = `Customer,Product,Licences,End date\n${canaries.inFile} AB,Microsoft 365 E3,20,2027-01-31\n`;

for (const { name, make } of testDatabases())
  describe(`what a collector is told by a bot on ${name}`, () => {
    let collector: OtlpReceiver;
    let sender: FileSender;
    let teams: Teams;
    before(async () => {
      [collector, sender] = await Promise.all([startOtlpReceiver(), startFileSender()]);
      teams = await startTeams(await make(), 1, 1_000_000, {
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      });
      const client = teams.client(canaries.person, { conversationId: canaries.place, type: 'personal' });
      await answerAll(client, directMove, await client.say('start'));
      await client.say(`the customer is ${canaries.customer} Ltd`);
      await client.say(`what does ${canaries.typed} cost?`);
      await client.say(`remind me about ${canaries.customer} on 31 March 2027`);
      await client.press(
        { verb: 'answer', question: 'seats' },
        { seats: canaries.input, note: canaries.input },
      );
      await sender.send(client, `${canaries.fileName}.csv`, list);
      const group = teams.client(canaries.person, { conversationId: '19:group', type: 'groupChat' });
      const other = {
        type: 'mention',
        mentioned: { id: '29:x', name: canaries.mentioned },
        text: '<at>x</at>',
      };
      await group.say('reminders', { entities: [mentionOfBot, other] });
      await teams.close();
    });
    after(() => Promise.all([collector.close(), sender.close()]));

    it('is how a file was fetched and read, in the turn of who sent it', () => {
      const fetched = collector.spans.find((span) => span.name === 'GET 127.0.0.1');
      const ways = collector.ways(fetched?.traceId ?? '');
      for (const way of ['turn > GET 127.0.0.1', 'turn > read-file', 'turn > save', 'turn > send'])
        assert.ok(ways.includes(way), `${way} is among\n${ways.join('\n')}`);
    });

    it('is no word of what people wrote, and of nobody who did', () => {
      const all = collector.bodies.join('\n').toLowerCase();
      assert.ok(all.includes('turn-loading') && all.includes('bot_turn_seconds'));
      for (const [what, canary] of Object.entries(canaries))
        assert.ok(!all.includes(canary.toLowerCase()), `${what}: ${canary}`);
    });

    it('is no more than kinds, codes and counts, each under a name that is known', () => {
      const names = new Set(collector.spans.flatMap(({ attributes }) => Object.keys(attributes)));
      assert.deepEqual(
        [...names].filter((one) => !known.has(one)),
        [],
      );
      assert.ok(collector.spans.every(({ events }) => events.length === 0));
    });
  });

const known: ReadonlySet<string> = new Set([
  'bot.activity',
  // Of a sweep, which may come in between.
  'bot.claims',
  'bot.input',
  'bot.language',
  'bot.outcome',
  'bot.place',
  'db.collection.name',
  'db.operation.name',
  'db.query.summary',
  'db.system.name',
  'http.request.method',
  'http.response.status_code',
  'server.address',
]);

const mentionOfBot = { type: 'mention', mentioned: { id: 'bot', name: 'The bot' }, text: '<at>The bot</at>' };
