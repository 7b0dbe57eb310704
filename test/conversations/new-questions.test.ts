import assert from 'node:assert/strict';
import { submitsOn, textOn } from '../support/card.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase } from '../support/stage.ts';
import { advised, answerAll, asked, newestCard, offeredOn } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

/** One whose end was three weeks ago on the day of these talks. */
const overMove = {
  ...directMove,
  source: 'another-partner',
  termEnd: '2026-10-31',
  state: 'active',
  termStart: '2025-11-01',
};

async function upTo(client: Client, field: string, answers: Readonly<Record<string, string>>): Promise<Seen> {
  let seen = await client.say('start');
  while (asked(seen) !== field) {
    const at = asked(seen);
    seen = await client.pressOn(newestCard(seen), 'answer', { [at]: answers[at] });
    // A day that has passed is asked back once.
    if (asked(seen) === at) seen = await client.pressOn(newestCard(seen), 'answer', { [at]: answers[at] });
  }
  return seen;
}

/** The values that the newest card offers. */
function offered(seen: Seen): unknown[] {
  return offeredOn(newestCard(seen));
}

onEachDatabase('what is asked since November 2026', (stage) => {
  describe('the number of Business licences', () => {
    const buttons = [
      { seats: 'none', reads: 'None', cap: false },
      { seats: 'up-to-150', reads: 'Up to 150', cap: false },
      { seats: 'more-than-150', reads: 'More than 150', cap: true },
    ];
    for (const { seats, reads, cap } of buttons)
      it(`is answered by the button “${reads}”, whatever the input holds, and read back so`, async () => {
        const client = stage.newClient();
        const card = newestCard(await upTo(client, 'businessSeats', directMove));
        const submit = submitsOn(card).find((each) => each['seats'] === seats);
        assert.ok(submit);
        const next = await client.press(submit, { businessSeats: '7' });
        assert.match(textOn(next.updates.at(-1)?.card), new RegExp(`^${reads}$`, 'm'));
        const plan = await answerAll(client, directMove, next);
        assert.equal(advised(plan).includes('business-seat-cap'), cap);
        assert.match(
          textOn(newestCard(await client.say('change'))),
          new RegExp(`Business licences: ${reads}`),
        );
      });

    it('is left open for good by “I don’t know”, and heard later all the same', async () => {
      const client = stage.newClient();
      const seen = await upTo(client, 'businessSeats', directMove);
      const submit = submitsOn(newestCard(seen)).find((each) => each['unknown'] === true);
      assert.ok(submit);
      const next = await client.press(submit);
      assert.equal(asked(next), 'offer');
      assert.match(textOn(next.updates.at(-1)?.card), /^Not known$/m);
      const plan = await answerAll(client, directMove, next);
      assert.ok(!advised(plan).includes('business-seat-cap'));
      assert.equal(asked(await client.pressOn(newestCard(plan), 'change', { question: 'offer' })), 'offer');
      advised(await client.say('different'));
      assert.equal(asked(await client.say('change business licences')), 'businessSeats');
      assert.ok(advised(await client.say('200')).includes('business-seat-cap'));
    });

    for (const words of ["don't know", 'skip'])
      it(`is left open by “${words}” in words`, async () => {
        const client = stage.newClient();
        await upTo(client, 'businessSeats', directMove);
        assert.equal(asked(await client.say(words)), 'offer');
        assert.equal(asked(await client.say('back')), 'businessSeats');
      });

    it('says which numbers there are where one is out of range', async () => {
      const client = stage.newClient();
      await upTo(client, 'businessSeats', directMove);
      const seen = await client.say('200000');
      assert.equal(asked(seen), 'businessSeats');
      assert.match(textOn(newestCard(seen)), /from 0 to 100,000/);
    });
  });

  describe('the state', () => {
    it('is asked only where the term is over, and may stay open', async () => {
      const client = stage.newClient();
      const seen = await upTo(client, 'state', overMove);
      assert.deepEqual(offered(seen), ['active', 'extended', 'cancelled', 'suspended', 'trial']);
      assert.equal(asked(await client.say("don't know")), 'autoRenew');
      const plan = await answerAll(client, overMove, await client.say('off'));
      assert.ok(advised(plan).includes('term-ended'));
    });

    it('has no Extended Service Terms with the older account, and says so kindly where they are meant', async () => {
      const client = stage.newClient();
      const move = { ...overMove, source: 'microsoft-direct', billingAccount: 'mosa' };
      const seen = await upTo(client, 'state', move);
      assert.deepEqual(offered(seen), ['active', 'cancelled', 'suspended', 'trial']);
      const again = await client.say('extended');
      assert.equal(asked(again), 'state');
      assert.match(textOn(newestCard(again)), /MOSA.*has no Extended Service Terms/);
      assert.ok(advised(await client.say('cancelled')).includes('not-running'));
    });

    it('is asked anew where another answer makes it wrong', async () => {
      const client = stage.newClient();
      const move = { ...overMove, source: 'microsoft-direct', state: 'extended' };
      const plan = await answerAll(client, move, await upTo(client, 'state', move));
      assert.ok(advised(plan).includes('extended-service-exit'));
      await client.say('change billing account');
      assert.equal(asked(await client.say('the old one')), 'state');
    });
  });

  describe('the end of the term', () => {
    const fromPartner = { ...directMove, source: 'another-partner' };
    it('has five answers, with the older account three', async () => {
      const five = await upTo(stage.newClient(), 'autoRenew', fromPartner);
      assert.deepEqual(offered(five), ['on', 'off', 'cancel', 'extended', 'unknown']);
      const three = await upTo(stage.newClient(), 'autoRenew', { ...directMove, billingAccount: 'mosa' });
      assert.deepEqual(offered(three), ['on', 'off', 'unknown']);
    });

    it('is not asked of volume licences', async () => {
      const client = stage.newClient();
      const move = { ...directMove, source: 'volume-licensing', volumeProgramme: 'enterprise' };
      await upTo(client, 'termEnd', move);
      const plan = await client.say(move.termEnd);
      assert.ok(advised(plan).includes('channel-transfer'));
    });
  });

  it('asks anew whether two buy from one provider once the seller or the model is another', async () => {
    const client = stage.newClient();
    const move = {
      ...directMove,
      source: 'another-partner',
      partnerModel: 'indirect-reseller',
      sameProvider: 'yes',
    };
    const plan = await answerAll(client, move, await client.say('start'));
    assert.ok(advised(plan).includes('same-provider'));
    await client.say('change my partner model');
    assert.ok(!advised(await client.say('direct-bill')).includes('same-provider'));
    await client.say('change my partner model');
    assert.equal(asked(await client.say('reseller')), 'sameProvider');
  });

  it('keeps the partner’s model for the next customer, and shows it among what is stored', async () => {
    const client = stage.newClient();
    await answerAll(client, directMove, await client.say('start'));
    assert.match(textOn(newestCard(await client.say('my data'))), /"partnerModel": "direct-bill"/);
    await client.say('start over');
    assert.equal(asked(await client.say('another partner')), 'customerCountry');
  });

  it('takes the form without what may stay open, and says what else is missing', async () => {
    const client = stage.newClient();
    const sent = { ...directMove, businessSeats: '' };
    const form = newestCard(await client.say('form'));
    const seen = await client.pressOn(form, 'form', { ...sent, billingAccount: '' });
    assert.match(textOn(newestCard(seen)), /One answer needs attention/);
    const plan = await client.pressOn(newestCard(seen), 'form', sent);
    assert.ok(advised(plan).includes('no-credit'));
  });

  it('takes the form of a cancelled subscription without its end', async () => {
    const client = stage.newClient();
    const form = { ...directMove, termEnd: '', termStart: '', autoRenew: '', state: 'cancelled' };
    const plan = await client.pressOn(newestCard(await client.say('form')), 'form', form);
    assert.ok(advised(plan).includes('not-running'));
  });
});
