import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { submitsOn, textOn } from '../support/card.ts';
import { openDatabase } from '../../storage/database.ts';
import { testDatabases } from '../support/databases.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { answerAll, newestCard } from '../support/talk.ts';
import { startTeams, type Client, type Place, type Seen, type Teams } from '../support/teams.ts';

const group: Place = { conversationId: '19:group', type: 'groupChat' };
const channel: Place = { conversationId: '19:channel', type: 'channel' };

const itemSchema = z.object({
  card: z.string(),
  about: z.looseObject({ kind: z.string() }),
  reaction: z.string(),
  comment: z.string().nullable(),
  language: z.string(),
});
const dataSchema = z.object({ feedback: z.array(itemSchema).optional() });

/** What “my data” shows of somebody's feedback, in all its parts. */
async function feedbackOf(client: Client): Promise<z.infer<typeof itemSchema>[]> {
  const given: z.infer<typeof itemSchema>[] = [];
  for (let seen = await client.say('my data'); ;) {
    for (const { card } of seen.cards) {
      const [json = '{}'] = /\{[^]*\}/.exec(textOn(card)) ?? [];
      given.push(...(dataSchema.parse(JSON.parse(json)).feedback ?? []));
    }
    const next = submitsOn(newestCard(seen)).find(({ verb }) => verb === 'my-data');
    if (next === undefined) return given;
    seen = await client.press(next);
  }
}

/** A press on Teams' thumbs below that message, as Teams sends it. */
function thumb(reaction: string, on: string | undefined, feedbackText = ''): object {
  const feedback = JSON.stringify({ feedbackText });
  return {
    type: 'invoke',
    name: 'message/submitAction',
    replyToId: on,
    value: { actionName: 'feedback', actionValue: { reaction, feedback } },
  };
}

function newestId({ cards }: Seen): string | undefined {
  return cards.at(-1)?.id;
}

/** The button of that reaction on the newest card. */
function buttonOf(seen: Seen, reaction: 'like' | 'dislike'): object {
  const submits = submitsOn(newestCard(seen));
  const found = submits.find((submit) => submit['verb'] === 'feedback' && submit['reaction'] === reaction);
  assert.ok(found, 'the card has no such button');
  return found;
}

function channelDataOf(teams: Teams, id: string | undefined): unknown {
  return teams.connector.requests.find((request) => request.id === id)?.activity['channelData'];
}

async function planned(client: Client): Promise<Seen> {
  return await answerAll(client, directMove, await client.say('start'));
}

const silent: Seen = { texts: [], cards: [], updates: [] };

onEachDatabase('feedback by Teams’ thumbs', (stage: Stage) => {
  it('is asked for below plans, answers and what-ifs, and nothing else', async () => {
    const client = stage.newClient();
    const shown = async (text: string) => channelDataOf(stage.teams, newestId(await client.say(text)));
    const thumbs = { feedbackLoop: { type: 'default' } };
    assert.equal(await shown('start'), undefined);
    const plan = await planned(client);
    assert.deepEqual(channelDataOf(stage.teams, newestId(plan)), thumbs);
    assert.ok(!submitsOn(newestCard(plan)).some(({ verb }) => verb === 'feedback'), 'no buttons too');
    assert.deepEqual(await shown('what is GDAP?'), thumbs);
    assert.deepEqual(await shown('what if there were 200 subscriptions?'), thumbs);
    assert.equal(await shown('why do zebras sleep in the fridge?'), undefined);
    assert.equal(await shown('settings'), undefined);
  });

  it('is kept with what it is about, and answered 200 without a word', async () => {
    const client = stage.newClient('sv-SE');
    const answer = await client.say('vad är GDAP?');
    assert.deepEqual(await client.post(thumb('dislike', newestId(answer), ' Sidan är  gammal ')), silent);
    const [{ about, reaction, comment, language } = assert.fail(), ...others] = await feedbackOf(client);
    assert.deepEqual(about, { kind: 'answer', topics: ['gdap'], outside: [] });
    assert.deepEqual([reaction, comment, language, others], ['dislike', 'Sidan är gammal', 'sv', []]);
  });

  it('on a plan names its rules, and nothing of the customer', async () => {
    const client = stage.newClient();
    const plan = await planned(client);
    await client.post(thumb('like', newestId(plan)));
    const [given] = await feedbackOf(client);
    const keys = ['advice', 'edition', 'kind', 'path', 'verdict'];
    assert.deepEqual(Object.keys(given?.about ?? {}).sort(), keys);
    assert.deepEqual([given?.about['verdict'], given?.about['edition']], ['ready', '2026-11']);
  });

  it('is what was said last, where somebody changes their mind', async () => {
    const client = stage.newClient();
    const id = newestId(await client.say('what is GDAP?'));
    await client.post(thumb('like', id, 'good'));
    await client.post(thumb('like', id));
    assert.deepEqual(
      (await feedbackOf(client)).map(({ comment }) => comment),
      ['good'],
    );
    await client.post(thumb('dislike', id));
    const kept = (await feedbackOf(client)).map(({ reaction, comment }) => [reaction, comment]);
    assert.deepEqual(kept, [['dislike', null]]);
  });

  it('is one, however often it is pressed at once', async () => {
    const client = stage.newClient();
    const id = newestId(await client.say('what is GDAP?'));
    await Promise.all(['like', 'dislike', 'like', 'dislike'].map((one) => client.post(thumb(one, id))));
    assert.equal((await feedbackOf(client)).length, 1);
  });

  it('leaves the talk where it stands', async () => {
    const client = stage.newClient();
    const id = newestId(await client.say('what is GDAP?'));
    await client.say('start');
    await client.say('another partner');
    assert.deepEqual(await client.post(thumb('like', id)), silent);
    assert.match((await client.say('undo')).texts.join(), /Undone/);
  });

  it('counts after a restart', async () => {
    const client = stage.newClient();
    const id = newestId(await client.say('what is GDAP?'));
    await stage.teams.restart();
    await client.post(thumb('like', id));
    assert.equal((await feedbackOf(client)).length, 1);
  });

  it('belongs in a group chat to whoever presses', async () => {
    const [ada, bob] = ['group-ada', 'group-bob'].map((user) => ({
      there: stage.teams.client(user, group),
      home: stage.teams.client(user),
    }));
    assert.ok(ada && bob);
    const id = newestId(await ada.there.say('what is GDAP?'));
    assert.deepEqual(await bob.there.post(thumb('dislike', id, 'not for us')), silent);
    await ada.there.post(thumb('like', id));
    const said = async (client: Client) => (await feedbackOf(client)).map(({ reaction }) => reaction);
    assert.deepEqual([await said(ada.home), await said(bob.home)], [['like'], ['dislike']]);
  });

  it('is told calmly where nobody knows what it was about', async () => {
    const client = stage.newClient();
    const other = newestId(await stage.newClient().say('what is GDAP?'));
    const late = newestId(await client.say('what is GDAP?'));
    for (let more = 0; more < 12; more += 1) await client.say('what is GDAP?');
    for (const on of [late, other, 'no such message', undefined]) {
      const { texts } = await client.post(thumb('like', on));
      assert.deepEqual(texts.length, 1);
      assert.match(texts.join(), /I no longer know what that was about/);
    }
    assert.deepEqual(await feedbackOf(client), []);
  });

  for (const [note, value] of [
    ['another action', { actionName: 'buy', actionValue: {} }],
    ['another reaction', { actionName: 'feedback', actionValue: { reaction: 'love' } }],
    ['no value', undefined],
  ] as const)
    it(`is no feedback with ${note}, which is told calmly`, async () => {
      const seen = await stage.newClient().post({ type: 'invoke', name: 'message/submitAction', value });
      assert.match(seen.texts.join(), /button/);
    });

  for (const [note, feedback, comment] of [
    ['an object', { feedbackText: 'as an object' }, 'as an object'],
    ['plain words', 'just words', 'just words'],
    ['nothing', undefined, null],
    ['another form', 7, null],
    ['blanks', '{"feedbackText":"   "}', null],
    ['very many words', JSON.stringify({ feedbackText: 'long '.repeat(1_000) }), /^(long )+long$/],
  ] as const)
    it(`takes a line that comes as ${note}`, async () => {
      const client = stage.newClient();
      const replyToId = newestId(await client.say('what is GDAP?'));
      const actionValue = { reaction: 'like', feedback };
      await client.post({
        type: 'invoke',
        name: 'message/submitAction',
        replyToId,
        value: { actionName: 'feedback', actionValue },
      });
      const [given] = await feedbackOf(client);
      if (comment instanceof RegExp) {
        assert.match(given?.comment ?? '', comment);
        assert.ok((given?.comment?.length ?? 0) <= 500);
      } else assert.equal(given?.comment, comment);
    });

  it('goes with everything else that is forgotten, which names it', async () => {
    const client = stage.newClient();
    const id = newestId(await client.say('what is GDAP?'));
    await client.post(thumb('like', id));
    assert.match(textOn(newestCard(await client.say('forget me'))), /your feedback on one card/);
    await client.say('yes');
    assert.deepEqual(await feedbackOf(client), []);
    assert.match((await client.post(thumb('like', id))).texts.join(), /no longer know/);
  });
});

onEachDatabase('feedback by buttons', (stage: Stage) => {
  /** Where Teams shows no thumbs; the bot is mentioned there. */
  const inChannel = (user: string) => stage.teams.client(user, channel);

  for (const [note, ask] of [
    ['a plan', planned],
    ['an answer', (client: Client) => client.say('what is GDAP?')],
  ] as const)
    it(`stands on ${note} in a channel, and takes a line`, async () => {
      const user = `button-${note}`;
      const client = inChannel(user);
      const seen = await ask(client);
      assert.equal(channelDataOf(stage.teams, newestId(seen)), undefined);
      const thanks = await client.press(buttonOf(seen, 'dislike'));
      assert.match(textOn(newestCard(thanks)), /^For .*\nThanks, I’ve noted that\.\nWhat is wrong/);
      const replyToId = newestId(thanks);
      const line = { comment: 'step 2 is <at>missing</at>' };
      const sent = await client.press(buttonOf(thanks, 'dislike'), line, { replyToId });
      assert.deepEqual([sent.texts, sent.updates[0]?.id], [[], replyToId]);
      assert.match(textOn(sent.updates[0]?.card), /“step 2 is missing”/);
      const [given] = await feedbackOf(stage.teams.client(user));
      assert.deepEqual([given?.reaction, given?.comment], ['dislike', 'step 2 is missing']);
    });

  it('says thanks where it cannot tell which card was pressed', async () => {
    const client = inChannel('no-place');
    const thanks = await client.press(buttonOf(await client.say('what is GDAP?'), 'like'));
    const { texts } = await client.press(buttonOf(thanks, 'like'), { comment: 'clear' });
    assert.deepEqual(texts, ['Thanks, I’ve noted that too.']);
    assert.deepEqual((await client.press(buttonOf(thanks, 'like'))).texts, ['Thanks.']);
    assert.deepEqual(
      (await feedbackOf(stage.teams.client('no-place'))).map(({ comment }) => comment),
      ['clear'],
    );
  });

  it('is kept for whoever presses, by what the bot noted of the card', async () => {
    const button = buttonOf(await inChannel('asks').say('what is GDAP?'), 'like');
    const forged = { ...button, about: { kind: 'plan' }, topics: ['csp'] };
    await inChannel('presses').press(forged);
    const [given] = await feedbackOf(stage.teams.client('presses'));
    assert.deepEqual(given?.about, { kind: 'answer', topics: ['gdap'], outside: [] });
    assert.deepEqual(await feedbackOf(stage.teams.client('asks')), []);
  });

  it('is not taken from another place', async () => {
    const button = buttonOf(await inChannel('here').say('what is GDAP?'), 'like');
    const elsewhere = stage.newClient();
    assert.match((await elsewhere.press(button)).texts.join(), /no longer know/);
    assert.deepEqual(await feedbackOf(elsewhere), []);
  });

  it('stands on cards of other channels', async () => {
    const client = stage.newClient();
    const extra = { channelId: 'emulator' };
    assert.ok(buttonOf(await client.say('what is GDAP?', extra), 'like'));
  });
});

for (const { name, make } of testDatabases())
  describe(`questions that no topic answers, on ${name}`, () => {
    async function keptAfter(environment: Record<string, string>): Promise<unknown[]> {
      const address = await make();
      const teams = await startTeams(address, 1, undefined, environment);
      const client = teams.client('ada');
      await client.say('can Contoso’s 12 giraffes dance tango?');
      await client.say('what is GDAP?');
      await teams.client('bob').say('can Fabrikam’s 40 giraffes dance tango?');
      await teams.close();
      const database = await openDatabase(address);
      try {
        return z
          .object({ rows: z.array(z.unknown()) })
          .parse(await database.queries.execute(sql`select * from unknown_question`)).rows;
      } finally {
        await database.close();
      }
    }

    it('leave nothing behind unless the operator says so', async () => {
      assert.deepEqual(await keptAfter({}), []);
    });

    it('leave the bot’s own words, if the operator says so: no name, no number, nobody', async () => {
      const words = 'can';
      const row = { words, language: 'en', asked: 2, last_on: '2026-11-20' };
      assert.deepEqual(await keptAfter({ KEEP_UNKNOWN_QUESTIONS: 'yes' }), [row]);
    });
  });
