import assert from 'node:assert/strict';
import { textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { asked } from '../support/talk.ts';
import { startTeams, type Client, type Place, type Seen, type Teams } from '../support/teams.ts';
import { waitUntil } from '../support/wait-until.ts';
import { listedOn } from '../support/watching.ts';

const marker = '<quoted messageId="1782848598379"/>';
const quotes = {
  entities: [
    { type: 'quotedReply', quotedReply: { messageId: '1782848598379', preview: 'Reminder: Contoso E3' } },
    { type: 'mention', mentioned: { id: 'bot', name: 'The bot' }, text: '<at>The bot</at>' },
  ],
  attachments: [{ contentType: 'text/html', content: '<blockquote><p>Reminder</p></blockquote><p>done</p>' }],
};

/** Says it as an answer to a quoted message. */
function quoting(client: Client, text: string): Promise<Seen> {
  return client.post({ type: 'message', text: `${marker} ${text}`, ...quotes });
}

/** A mention of the bot, in as many entities as its name has words. */
const inWords = ['The', 'bot'].map((word) => ({
  type: 'mention',
  mentioned: { id: 'bot', name: word },
  text: `<at>${word}</at>`,
}));

const group: Place = { conversationId: '19:move-of-contoso@thread.v2', type: 'groupChat' };

onEachDatabase('Teams’ own markup', (stage) => {
  it('does not hinder the answers of a move that are typed to a quoted message', async () => {
    const client = stage.newClient();
    assert.equal(asked(await quoting(client, 'start')), 'source');
    assert.equal(asked(await quoting(client, 'from another partner')), 'partnerModel');
    assert.equal(asked(await quoting(client, 'direct-bill')), 'partnerCountry');
    assert.equal(asked(await quoting(client, 'Sweden')), 'customerCountry');
    assert.equal(asked(await quoting(client, 'Norway')), 'relationship');
    assert.equal(asked(await quoting(client, 'back')), 'customerCountry');
    assert.match((await quoting(client, 'cancel')).texts.join(), /cancelled/i);
  });

  it('does not hinder the yes to “forget me”', async () => {
    const client = stage.newClient();
    await client.say('remind me about Contoso on 31 March 2027');
    await client.say('forget me');
    assert.match((await quoting(client, 'yes')).texts.join(), /deleted: one thing to remind you of/);
    assert.match((await client.say('reminders')).texts.join(), /have no reminders yet/);
  });

  it('does not hinder a mention in several entities, of a name with several words', async () => {
    const client = stage.teams.client('in-words', group);
    const seen = await client.post({
      type: 'message',
      text: '<at>The</at>&nbsp;<at>bot</at>&nbsp;start',
      entities: inWords,
    });
    assert.equal(asked(seen), 'source');
    const mentioned = { type: 'mention', mentioned: { id: 'bot' } };
    const bare = { type: 'message', text: '<at>The bot</at> another partner', entities: [mentioned] };
    assert.equal(asked(await client.post(bare)), 'partnerModel', 'an entity without a text');
    const others = {
      type: 'message',
      text: '<at>Anna</at> <at>The bot</at> we are a distributor',
      entities: inWords,
    };
    assert.equal(asked(await client.post(others)), 'partnerCountry', 'somebody else before it');
  });

  it('stands in no name of a customer, nor in anything that is sent', async () => {
    const client = stage.newClient();
    const before = stage.teams.connector.requests.length;
    const subjects = [
      '<at>Norway &amp; Sons</at>',
      `Contoso E3 ${marker}`,
      '<at>Evil</at> Ltd',
      '<a<at>t>all</a</at>t>',
    ];
    for (const subject of subjects) await client.say(`remind me on 31 March 2027 about ${subject}`);
    await client.say('remind me on 31 March 2027');
    await client.press({ verb: 'name' }, { customerName: '<at>everybody</at>' });
    const titles = listedOn(await client.say('reminders')).map(({ title }) => title);
    assert.deepEqual(titles.sort(), [
      '<a t>all</a t>',
      'Contoso E3',
      'Evil Ltd',
      'Norway & Sons',
      'everybody',
    ]);
    await client.say('my data');
    const sent = JSON.stringify(stage.teams.connector.requests.slice(before));
    assert.doesNotMatch(sent, /<\/?at\b|<quoted/i);
  });

  it('and nothing else is an empty message', async () => {
    const client = stage.newClient();
    for (const text of [marker, '<at>The bot</at>', 'The bot', '<at></at>&nbsp;\r\n'])
      assert.match(
        (await client.post({ type: 'message', text, ...quotes })).texts.join(),
        /empty|nothing in/i,
        text,
      );
  });
});

// One bot: the clock that moves is that of its process.
describe('a reminder that is quoted', () => {
  let teams: Teams;
  const places: readonly (Place | undefined)[] = [undefined, group];
  const replies = [
    { say: 'done', reads: /Reminder: Contoso\nDone/ },
    { say: 'snooze a week', reads: /Snoozed. .*31 March 2027/ },
    { say: 'stop reminders', reads: /Reminder: Contoso\nStopped/ },
  ];
  const clients = new Map<string, Client>();
  const told = (say: string, place: Place | undefined) => `${say} in ${place?.type ?? 'a chat'}`;

  before(async () => {
    teams = await startTeams();
    for (const place of places)
      for (const { say } of replies) {
        const name = told(say, place);
        const client = teams.client(name, place);
        await client.say('remind me about Contoso on 31 March 2027');
        clients.set(name, client);
      }
    const before = teams.connector.requests.length;
    await teams.client('clock').say('time 2027-03-24');
    const sent = () => teams.connector.requests.slice(before);
    const reminders = () =>
      sent().filter(({ activity }) => JSON.stringify(activity).includes('"verb":"reminder"'));
    await waitUntil('all reminders came', () => reminders().length === clients.size, {
      seconds: 60,
      every: 50,
    });
    await waitUntil('they are settled', isSettled, { seconds: 60, every: 50 });
  });
  after(() => teams.close());

  async function isSettled(): Promise<boolean> {
    const metrics = await (await fetch(`${String(teams.addresses[0])}/metrics`)).text();
    return /^bot_reminders_in_hand 0$/m.test(metrics);
  }

  for (const place of places)
    for (const { say, reads } of replies)
      it(`is answered by “${told(say, place)}”`, async () => {
        const client = clients.get(told(say, place));
        assert.ok(client);
        const text = place === undefined ? say : `<at>The bot</at> ${say}`;
        const seen = await quoting(client, text);
        assert.match([...seen.texts, ...seen.cards.map(({ card }) => textOn(card))].join('\n'), reads);
      });
});
