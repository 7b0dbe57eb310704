import assert from 'node:assert/strict';
import { otherAnswer } from '../../cards/move/other-answer.ts';
import { submitsOn, textOn } from '../support/card.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase } from '../support/stage.ts';
import { advised, asked, newestCard, offeredOn } from '../support/talk.ts';
import type { Seen } from '../support/teams.ts';

onEachDatabase('answers that are not clear', (stage) => {
  describe('when an answer is not clear', () => {
    it('asks an ambiguous date back', async () => {
      const client = stage.newClient();
      await client.say('volume licensing');
      await client.say('start over');
      await client.say('source is another tenant');
      const seen = await client.say('it ends 03/04/2027');
      assert.equal(asked(seen), 'termEnd');
      const text = textOn(newestCard(seen));
      assert.match(text, /3 April 2027/);
      assert.match(text, /4 March 2027/);
    });

    it('offers first what the person’s language reads', async () => {
      const seen = await stage.newClient('en-US').say('another tenant, ends 03/04/2027');
      assert.match(textOn(newestCard(seen)), /March 4, 2027 or April 3, 2027/);
    });

    it('asks between both days of both dates that one message leaves open', async () => {
      const client = stage.newClient();
      const seen = await client.say(
        'Microsoft direct, Sweden to Norway, accepted, GDAP, 12 subscriptions, same offer, same number of licences, ' +
          'started 5/11/2025, ends 1/11/2026',
      );
      assert.equal(asked(seen), 'termEnd');
      let next = await client.say('the first');
      assert.match(textOn(next.updates.at(-1)?.card), /1 November 2026/);
      const others: Readonly<Record<string, string>> = {
        billingAccount: 'mca',
        partnerModel: 'direct-bill',
        businessSeats: 'none',
        state: 'active',
        autoRenew: 'on',
      };
      while (asked(next) !== 'termStart') next = await client.say(others[asked(next)] ?? '');
      assert.match(textOn(newestCard(next)), /5 November 2025 or 11 May 2025/);
      assert.match(textOn((await client.say('the second')).updates.at(-1)?.card), /11 May 2025/);
    });

    describe('while a few answers are offered', () => {
      const dates = /Which one do you mean: 3 April 2027 or 4 March 2027\?/;
      const offered = (seen: Seen) =>
        offeredOn(newestCard(seen)).filter((value) => value !== otherAnswer && value !== undefined);
      async function ambiguousEnd() {
        const client = stage.newClient();
        const seen = await client.say('another tenant, Sweden to Norway, same offer, ends 03/04/2027');
        assert.equal(asked(seen), 'termEnd');
        assert.match(textOn(newestCard(seen)), dates);
        return client;
      }

      for (const text of ['hmm, let me see', '🙈', '   ', 'help', 'we have GDAP']) {
        it(`offers them again after “${text}”`, async () => {
          const client = await ambiguousEnd();
          const seen = await client.say(text);
          assert.equal(asked(seen), 'termEnd');
          assert.deepEqual(offered(seen), ['2027-04-03', '2027-03-04']);
        });
      }

      it('offers them again when Next is pressed without a choice', async () => {
        const client = await ambiguousEnd();
        const seen = await client.pressOn(newestCard(await client.say('help')), 'answer', { termEnd: '' });
        assert.deepEqual(offered(seen), ['2027-04-03', '2027-03-04']);
      });

      it('understands which one is meant by its place', async () => {
        const client = await ambiguousEnd();
        const seen = await client.say('the second one');
        assert.match(textOn(seen.updates.at(-1)?.card), /4 March 2027/);
        assert.equal(asked(seen), 'partnerModel');
      });

      it('takes another answer all the same', async () => {
        const client = await ambiguousEnd();
        const seen = await client.say('31 March 2027');
        assert.match(textOn(seen.updates.at(-1)?.card), /31 March 2027/);
      });

      it('takes yes where only one is offered, and asks openly after no', async () => {
        const client = stage.newClient();
        await client.say('another tenant, Sweden to Norway, same offer, ends March 2027');
        const no = await client.say('no');
        assert.equal(asked(no), 'termEnd');
        assert.deepEqual(offered(no), []);
        assert.match(textOn(newestCard(no)), /none of these/);
        await client.say('March 2027');
        assert.match(textOn((await client.say('yes')).updates.at(-1)?.card), /31 March 2027/);
      });

      it('names them on the form', async () => {
        const client = stage.newClient();
        const form = newestCard(await client.say('form'));
        const seen = await client.pressOn(form, 'form', {
          ...directMove,
          termEnd: '03/04/2027',
          autoRenew: '',
        });
        assert.match(textOn(newestCard(seen)), dates);
        assert.match(textOn(newestCard(seen)), /2 answers need attention/, 'auto-renew is missing as well');
      });
    });

    it('asks an ambiguous country back and takes the choice', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another-partner');
      await client.say('direct-bill');
      await client.say('Sweden');
      const seen = await client.say('Congo');
      assert.equal(asked(seen), 'customerCountry');
      assert.match(textOn(newestCard(seen)), /Congo - Kinshasa|Congo \(DRC\)|Kinshasa/);
      assert.deepEqual(advised(await client.pressOn(newestCard(seen), 'answer', { customerCountry: 'CD' })), [
        'region-mismatch',
      ]);
    });

    it('says what is allowed when a number is out of range, and keeps what was answered', async () => {
      const client = stage.newClient();
      await client.say('from another partner, Germany to France, relationship accepted, GDAP');
      await client.say('direct-bill');
      const seen = await client.say('0');
      assert.equal(asked(seen), 'subscriptionCount');
      assert.match(textOn(newestCard(seen)), /1[^]*10,000/);
      assert.equal(asked(await client.say('151')), 'offer');
    });

    it('offers the choices and the form after two answers that were not understood', async () => {
      const client = stage.newClient();
      await client.say('start');
      const first = await client.say('purple monkey dishwasher');
      assert.equal(asked(first), 'source');
      const second = await client.say('🙈🙈🙈');
      assert.equal(asked(second), 'source');
      assert.ok(submitsOn(newestCard(second)).some(({ verb }) => verb === 'open-form'));
      const third = await client.say('%%%');
      assert.equal(asked(third), 'source', 'it never falls silent');
    });

    const unreadable = [
      { note: 'an empty message', activity: { type: 'message', text: '   ' } },
      {
        note: 'a picture',
        activity: {
          type: 'message',
          text: '',
          attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/a.png' }],
        },
      },
      { note: 'ten thousand characters', activity: { type: 'message', text: 'x'.repeat(10_000) } },
      { note: 'more words than anybody says', activity: { type: 'message', text: 'n '.repeat(251) } },
      { note: 'an unknown button', activity: { type: 'message', value: { verb: 'explode' } } },
      {
        note: 'data of the wrong form',
        activity: { type: 'message', value: { verb: 'answer', question: 'source', source: { deep: [] } } },
      },
    ];
    for (const { note, activity } of unreadable) {
      it(`asks again after ${note}`, async () => {
        const client = stage.newClient();
        await client.say('start');
        assert.equal(asked(await client.post(activity)), 'source');
      });
      it(`answers ${note} also when nothing is open`, async () => {
        const seen = await stage.newClient().post(activity);
        assert.equal(seen.texts.length + seen.cards.length, 1);
      });
    }

    it('takes none of the inputs of a form that are longer than any answer, and keeps the others', async () => {
      const client = stage.newClient();
      const form = newestCard(await client.say('form'));
      const endless = Object.fromEntries(Object.keys(directMove).map((field) => [field, 'q4\n'.repeat(333)]));
      const seen = await client.pressOn(form, 'form', {
        ...endless,
        partnerCountry: 'SE',
        source: 'another-tenant',
      });
      assert.match(textOn(newestCard(seen)), /answers need attention/);
      assert.doesNotMatch(textOn(newestCard(seen)), /q4/);
      assert.match(textOn(newestCard(seen)), /Sweden/);
    });

    it('takes a choice of a card by its value or its title, and no sentence for one', async () => {
      const client = stage.newClient();
      const first = newestCard(await client.say('start'));
      const seen = await client.pressOn(first, 'answer', {
        source: 'I think it was not from another partner',
      });
      assert.equal(asked(seen), 'source');
      const titled = await client.pressOn(newestCard(seen), 'answer', { source: 'From another CSP partner' });
      assert.equal(asked(titled), 'partnerModel');
    });

    it('keeps the date out when it is before the start of the term', async () => {
      const client = stage.newClient();
      await client.say('start');
      const { termStart, ...rest } = directMove;
      let seen = await client.say(rest.source);
      while (asked(seen) !== 'termStart') seen = await client.say(rest[asked(seen) as keyof typeof rest]);
      seen = await client.say('2027-03-01');
      assert.equal(asked(seen), 'termStart');
      assert.match(textOn(newestCard(seen)), /28 February 2027/);
      assert.ok(advised(await client.say(termStart)).length > 0);
    });
  });
});
