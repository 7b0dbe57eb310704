import assert from 'node:assert/strict';
import { speechFor } from '../../languages/speech.ts';
import { inputIds, textOn } from '../support/card.ts';
import { embedded } from '../support/databases.ts';
import { openThread, playgroundClient } from '../support/playground-client.ts';
import type { Person } from '../support/playground-config.ts';
import { startPlayground, type Playground } from '../support/playground.ts';
import { advised, answerAll, asked, newestCard } from '../support/talk.ts';
import type { Client, Place, Seen } from '../support/teams.ts';
import { blockedMove, directMove, directMovePlan } from './move-cases.ts';

const nothing: Seen = { texts: [], cards: [], updates: [] };

describe('the bot behind the Agents Playground', function () {
  this.timeout(90_000);
  let playground: Playground;
  let alex: Client;
  let megan: Person;
  let adele: Person;

  let databaseUrl: string;

  async function start(): Promise<void> {
    playground = await startPlayground(databaseUrl);
    alex = playgroundClient(playground, playground.config.currentUser, playground.personal);
    [megan, adele] = playground.config.users;
  }

  before(async () => {
    databaseUrl = await embedded.make();
    await start();
  });
  after(() => playground.stop());

  it('welcomes once, though the page says twice that it was installed', async () => {
    const seen = await alex.install();
    assert.equal(seen.cards.length + seen.texts.length, 1);
    assert.deepEqual(await alex.install(), nothing, 'the page is loaded again');
  });

  it('leads by typing to the blocked plan when the regions differ', async () => {
    let seen = await alex.say('start');
    for (const words of blockedMove) seen = await alex.say(words);
    assert.deepEqual(advised(seen), ['region-mismatch']);
  });

  it('leads by card submits, in a group chat, to the plan', async () => {
    const meganInGroup = playgroundClient(playground, megan, playground.group);
    const plan = await answerAll(meganInGroup, directMove, await meganInGroup.say('start'));
    const shown = advised(plan);
    for (const id of directMovePlan.shown) assert.ok(shown.includes(id), id);
    for (const id of directMovePlan.notShown) assert.ok(!shown.includes(id), id);
  });

  it('shows the answer in place of the question, and does not take the card again', async () => {
    const question = await alex.say('start over');
    const [card] = question.cards;
    assert.ok(card);
    const answered = await alex.pressOn(card.card, 'answer', { source: 'another-partner' });
    assert.deepEqual(
      answered.updates.map(({ id }) => id),
      [card.id],
    );
    assert.deepEqual(inputIds(answered.updates[0]?.card), []);
    const next = asked(answered);

    const again = await alex.pressOn(card.card, 'answer', { source: 'microsoft-direct' });
    assert.equal(asked(again), next, 'the current question is shown again');
    assert.ok(
      again.texts.length > 0 || textOn(newestCard(again)) !== textOn(newestCard(answered)),
      'it says why',
    );
  });

  it('writes days as the client’s region does: it reports American English', async () => {
    const seen = await alex.say(`remind me about Contoso E3 on ${directMove.termEnd}`);
    assert.ok(textOn(seen.cards).includes(speechFor('en-US').day(directMove.termEnd)));
  });

  it('takes an activity that is delivered twice once', async () => {
    const twice = { id: `twice-${Date.now()}`, type: 'message', text: 'help' };
    const first = await alex.post(twice);
    assert.ok(first.cards.length > 0);
    assert.deepEqual(await alex.post(twice), nothing);
  });

  describe('in a channel', () => {
    let thread: Place;
    let alexThere: Client;
    let adeleThere: Client;
    let alexAsked: Seen;

    before(async () => {
      [thread, alexAsked] = await openThread(playground, playground.channel, 'start');
      alexThere = playgroundClient(playground, playground.config.currentUser, thread);
      adeleThere = playgroundClient(playground, adele, thread);
    });

    it('answers a mention', () => {
      assert.equal(asked(alexAsked), 'source');
    });

    it('stays silent when it is not mentioned', async () => {
      assert.deepEqual(await adeleThere.post({ type: 'message', text: 'start' }), nothing);
    });

    it('keeps two people in one thread apart', async () => {
      const adeleAsked = await adeleThere.say('start');
      assert.equal(asked(adeleAsked), 'source');
      const adeleNext = await adeleThere.pressOn(newestCard(adeleAsked), 'answer', {
        source: 'another-tenant',
      });
      assert.equal(asked(adeleNext), 'partnerModel');

      const alexNext = await alexThere.say('another partner');
      assert.match(
        textOn(alexNext.updates[0]?.card),
        /another CSP partner/i,
        'Alex’s own card shows his answer',
      );
      assert.equal(
        asked(await adeleThere.say('direct bill')),
        'partnerCountry',
        'hers goes on where she was',
      );
    });

    it('refuses a press of somebody else’s button and leaves the card open', async () => {
      const alexs = await alexThere.say('start over');
      const field = asked(alexs);
      const refused = await adeleThere.pressOn(newestCard(alexs), 'answer', { [field]: 'another-tenant' });
      assert.deepEqual(refused.updates, []);
      assert.ok(refused.texts.length + refused.cards.length > 0, 'she is told');
      const taken = await alexThere.pressOn(newestCard(alexs), 'answer', { [field]: 'another-partner' });
      assert.equal(taken.updates.length, 1, 'it is still Alex’s to answer');
    });
  });

  // The last: it stops both.
  it('goes on where the person was once both are started again, though the client has forgotten the open card', async () => {
    await alex.say('start over');
    assert.equal(asked(await alex.say('another partner')), 'customerCountry');
    await playground.stop();
    await start();
    assert.equal(asked(await alex.say('United States')), 'relationship');
  });
});
