import assert from 'node:assert/strict';
import { otherAnswer } from '../../cards/move/other-answer.ts';
import { inputIds, submitsOn, textOn } from '../support/card.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { advised, answerAll, asked, newestCard, offeredOn } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

/** The few answers that the newest card offers. */
function offered(seen: Seen): unknown[] {
  return offeredOn(newestCard(seen)).filter((value) => value !== otherAnswer);
}

/** Somebody with a plan of the direct move on the table; its card. */
async function planned(stage: Stage, locale?: string): Promise<{ client: Client; plan: unknown }> {
  const client = stage.newClient(locale);
  const seen = await answerAll(client, directMove, await client.say('start'));
  advised(seen);
  return { client, plan: newestCard(seen) };
}

onEachDatabase('what is asked and not taken', (stage) => {
  describe('a question or a supposition', () => {
    for (const [locale, say, reads] of [
      ['en-GB', 'do we need GDAP for this?', /^GDAP\n[^]*Source: /],
      ['en-GB', 'can we wait until 1 march', /^What if you wait until Monday,? 1 March 2027\n/],
      ['sv-SE', 'behöver vi GDAP för det här?', /^GDAP\n[^]*Källa: /],
      ['pt-BR', 'precisamos de GDAP para isso?', /^GDAP\n[^]*Fonte: /],
    ] as const)
      it(`leaves the plan as it is and brings its buttons again: ${say}`, async () => {
        const { client } = await planned(stage, locale);
        const seen = await client.say(say);
        assert.match(textOn(newestCard(seen)), reads);
        const verbs = submitsOn(newestCard(seen)).map(({ verb }) => verb);
        for (const verb of ['change', 'watch', 'start-over']) assert.ok(verbs.includes(verb), verb);
        assert.equal(seen.updates.length, 0, 'the plan stays as it was shown');
      });

    it('leaves the buttons of the plan and those below it good', async () => {
      const { client, plan } = await planned(stage);
      const seen = await client.say('do we need GDAP for this?');
      const below = newestCard(seen);
      assert.equal(asked(await client.pressOn(plan, 'change', { question: 'autoRenew' })), 'autoRenew');
      await client.say('cancel');
      assert.equal(asked(await client.pressOn(below, 'change', { question: 'autoRenew' })), 'autoRenew');
    });

    it('is answered at a question, which comes again', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      const seen = await client.say('what is GDAP?');
      assert.match(textOn(seen.cards.at(0)?.card), /^GDAP\n[^]*Source: /);
      assert.equal(asked(seen), 'partnerModel');
    });

    it('begins nothing by itself', async () => {
      const seen = await stage.newClient().say('do we need GDAP to move a customer from Sweden to Norway?');
      assert.equal(seen.cards.length, 1);
      assert.match(textOn(newestCard(seen)), /^GDAP\n/);
      assert.deepEqual(inputIds(newestCard(seen)), []);
    });

    it('deletes nothing', async () => {
      const client = stage.newClient();
      await client.say('another partner');
      await client.say('forget me');
      const seen = await client.say('yes?');
      assert.doesNotMatch(seen.texts.join(), /Deleted|deleted:/);
      assert.equal(asked(seen), 'partnerModel', 'what was told is still there');
    });

    it('picks none of the answers that are offered', async () => {
      const client = stage.newClient();
      await client.say('another tenant, Sweden to Norway, same offer, ends 03/04/2027');
      const seen = await client.say('the first?');
      assert.equal(asked(seen), 'termEnd');
      assert.deepEqual(offered(seen), ['2027-04-03', '2027-03-04']);
    });

    it('is no customer’s name', async () => {
      const { client, plan } = await planned(stage);
      await client.pressOn(plan, 'watch');
      const seen = await client.say('do I need to give a name?');
      assert.ok(submitsOn(newestCard(seen)).some(({ verb }) => verb === 'name'));
    });

    it('is answered beside what the message tells', async () => {
      const client = stage.newClient();
      const seen = await client.say('12 subscriptions from another partner. What is Extended Service Terms?');
      assert.match(textOn(newestCard(seen)), /I understood:[^]*Another CSP partner/);
      assert.match(textOn(seen.cards.at(0)?.card), /^Extended Service Terms\n/);
    });

    it('is asked back where it may be the answer', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      await client.say('direct-bill');
      assert.deepEqual(offered(await client.say('Norway?')), ['NO']);
    });
  });

  describe('an answer beside words that deny it, limit it or that nobody knows', () => {
    for (const [locale, say] of [
      ['en-GB', 'they refused GDAP'],
      ['sv-SE', 'vi har ingen GDAP ännu, tror jag'],
      ['pt-BR', 'o GDAP foi removido'],
      ['en-GB', 'GDAP but only Global reader'],
      ['en-GB', 'flurbled GDAP'],
    ] as const)
      it(`is not taken: ${say}`, async () => {
        const client = stage.newClient(locale);
        await client.say('start');
        for (const answer of ['another-partner', 'direct-bill', 'GB', 'GB', 'accepted'])
          await client.say(answer);
        const seen = await client.say(say);
        const question = asked(seen) === 'delegatedAdmin' ? offered(seen) : ['none'];
        assert.ok(['gdap', 'none'].includes(String(question[0])), 'asked back, or read as none');
        assert.doesNotMatch(textOn(seen.updates.at(-1)?.card), /^GDAP \(/m);
      });

    it('is not taken when something else is picked on the card', async () => {
      const client = stage.newClient();
      await client.say('start');
      for (const answer of ['another-partner', 'direct-bill', 'GB', 'GB', 'accepted'])
        await client.say(answer);
      const seen = await client.say('flurbled GDAP');
      const open = await client.pressOn(newestCard(seen), 'answer', { delegatedAdmin: otherAnswer });
      assert.equal(asked(open), 'delegatedAdmin');
      assert.deepEqual(offered(open), ['gdap', 'dap', 'none']);
      assert.match(textOn(newestCard(open)), /none of these/);
    });

    it('begins the next customer with it where more is told, and leaves the plan of the last', async () => {
      const { client } = await planned(stage);
      const seen = await client.say('40 subscriptions, flurbled from another partner');
      assert.match(textOn(newestCard(seen)), /Got it – Subscriptions to move: 40/);
      assert.equal(asked(seen), 'source');
      assert.deepEqual(offered(seen), ['another-partner']);
      assert.equal(asked(await client.say('yes')), 'customerCountry');
    });

    it('is taken once it is said plainly', async () => {
      const client = stage.newClient();
      await client.say('start');
      for (const answer of ['another-partner', 'direct-bill', 'GB', 'GB', 'accepted'])
        await client.say(answer);
      assert.deepEqual(offered(await client.say('flurbled GDAP')), ['gdap']);
      assert.match(textOn(newestCard(await client.say('no'))), /none of these/);
      assert.equal(asked(await client.say('no GDAP')), 'subscriptionCount');
    });
  });

  describe('what takes back or corrects', () => {
    for (const [locale, say, reads] of [
      ['en-GB', "that's wrong, put it back", /^Undone\. Current seller: open again\.$/],
      ['sv-SE', 'ångra det där', /^Ångrat\. .*: utan svar igen\.$/],
      ['pt-BR', 'desfaz isso', /^Desfeito\. .*: novamente sem resposta\.$/],
    ] as const)
      it(`has all as it was before, and says what that is: ${say}`, async () => {
        const client = stage.newClient(locale);
        await client.say('start');
        await client.say('another-partner');
        const seen = await client.say(say);
        assert.match(seen.texts.join(), reads);
        assert.equal(asked(seen), 'source');
      });

    it('corrects what was said, and not the question that is open', async () => {
      const client = stage.newClient();
      await client.say('15 subscriptions from another partner, customer in Norway');
      const seen = await client.say('sorry, 150 subscriptions, not 15');
      assert.match(textOn(newestCard(seen)), /Got it – Subscriptions to move: 150 \(was: 15\)/);
      assert.equal(asked(seen), 'partnerModel');
    });
  });

  describe('a country that the words only hint at', () => {
    const hint = 'another partner, customer in Portugal, United States';

    it('is asked before the move ends as impossible on it', async () => {
      const client = stage.newClient();
      const seen = await client.say(hint);
      assert.equal(asked(seen), 'customerCountry');
      assert.deepEqual(offered(seen), ['US', 'PT']);
      assert.equal(asked(await client.say('Portugal')), 'partnerModel');
    });

    it('leaves the question open when it is wrong', async () => {
      const client = stage.newClient();
      await client.say(hint);
      assert.equal(asked(await client.say('neither')), 'customerCountry');
      assert.equal(asked(await client.say('Spain')), 'partnerModel');
    });

    it('is not remembered for the next customer', async () => {
      const client = stage.newClient();
      const seen = await client.say('another partner, customer in Portugal, Spain');
      assert.match(textOn(newestCard(seen)), /Spain/);
      await client.say('start over');
      await client.say('another partner');
      assert.equal(asked(await client.say('direct-bill')), 'partnerCountry');
    });
  });

  describe('a number of something else', () => {
    for (const [locale, say, reads] of [
      ['en-GB', '200 seats', /sounds like licences/],
      ['sv-SE', '40 licenser', /låter som licenser/],
      ['pt-BR', '45 caixas postais', /parece o número de licenças/],
    ] as const)
      it(`is asked again: ${say}`, async () => {
        const client = stage.newClient(locale);
        await client.say('start');
        for (const answer of ['another-partner', 'direct-bill', 'GB', 'GB', 'accepted', 'gdap'])
          await client.say(answer);
        const seen = await client.say(say);
        assert.equal(asked(seen), 'subscriptionCount');
        assert.match(textOn(newestCard(seen)), reads);
      });

    it('leaves the number of subscriptions beside it', async () => {
      const client = stage.newClient();
      await client.say('start');
      for (const answer of ['another-partner', 'direct-bill', 'GB', 'GB', 'accepted', 'gdap'])
        await client.say(answer);
      const seen = await client.say('one subscription, 14 licences');
      assert.equal(asked(seen), 'offer');
      assert.match(textOn(seen.updates.at(-1)?.card), /^1$/m);
    });
  });

  describe('a day that can hardly be meant', () => {
    const { termEnd, termStart, ...before } = directMove;
    async function atTheEnd(): Promise<Client> {
      const client = stage.newClient();
      let seen = await client.say('start');
      while (asked(seen) !== 'termEnd') {
        const field = asked(seen) as keyof typeof before;
        seen = await client.pressOn(newestCard(seen), 'answer', { [field]: before[field] });
      }
      return client;
    }

    it('is asked as the end when it has passed, beside the same day to come', async () => {
      const client = await atTheEnd();
      const seen = await client.say('31 October 2026');
      assert.match(
        textOn(newestCard(seen)),
        /That day has passed\. Did it end on 31 October 2026, or does it end on 31 October 2027\?/,
      );
      const next = await client.say('the first');
      assert.match(textOn(next.updates.at(-1)?.card), /31 October 2026/);
    });

    it('is asked also when it comes by the calendar of the card', async () => {
      const client = await atTheEnd();
      const card = newestCard(await client.say('help'));
      const seen = await client.pressOn(card, 'answer', { termEnd: '2026-10-31' });
      assert.deepEqual(offered(seen), ['2026-10-31', '2027-10-31']);
      const next = await client.pressOn(newestCard(seen), 'answer', { termEnd: '2026-10-31' });
      assert.notEqual(asked(next), 'termEnd');
    });

    it('is asked as the start when it is still to come', async () => {
      const client = await atTheEnd();
      await client.say(termEnd);
      await client.say('on');
      const seen = await client.say('1 February 2027');
      assert.match(
        textOn(newestCard(seen)),
        /That day is still to come\. Did the term start on 1 February 2026\?/,
      );
      advised(await client.say('yes'));
      assert.ok(termStart < termEnd);
    });

    it('is taken from the form when it is sent a second time', async () => {
      const client = stage.newClient();
      const form = newestCard(await client.say('form'));
      const sent = { ...directMove, termEnd: '31 October 2026', termStart: '1 November 2025' };
      const seen = await client.pressOn(form, 'form', sent);
      assert.match(textOn(newestCard(seen)), /That day has passed/);
      advised(await client.pressOn(newestCard(seen), 'form', sent));
    });
  });

  describe('what was taken from words', () => {
    it('stands on the next card, also when it is one fact', async () => {
      const seen = await stage.newClient().say('another partner');
      assert.match(textOn(newestCard(seen)), /Got it –[^]*Another CSP partner/);
    });

    it('stands on the next card as the answer to a question too', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      await client.say('direct-bill');
      const seen = await client.say('Norway');
      assert.match(textOn(newestCard(seen)), /Got it – Your country: Norway/);
    });

    it('stands on the plan that it changes', async () => {
      const { client } = await planned(stage);
      const seen = await client.say('auto-renew is off');
      advised(seen);
      assert.match(textOn(newestCard(seen)), /^Updated – At the end of the term: Auto-renew is off \(was: /);
    });

    it('stays in the chat when the card that it stands on is answered', async () => {
      const client = stage.newClient();
      await client.say('another partner, customer in Norway');
      const seen = await client.say('direct-bill');
      const closed = textOn(seen.updates.at(-1)?.card);
      assert.match(
        closed,
        /^Here’s what I understood:\nCurrent seller: Another CSP partner\nCustomer’s country: Norway$/m,
      );
      const next = await client.say('Sweden');
      assert.doesNotMatch(
        textOn(next.updates.at(-1)?.card),
        /I understood|Got it/,
        'an answer stands in its own place',
      );
    });

    it('is not repeated after a press', async () => {
      const client = stage.newClient();
      const seen = await client.pressOn(newestCard(await client.say('start')), 'answer', {
        source: 'another-partner',
      });
      assert.doesNotMatch(textOn(newestCard(seen)), /I understood|Got it/);
    });
  });
});
