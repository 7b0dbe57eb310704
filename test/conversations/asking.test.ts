import assert from 'node:assert/strict';
import { inputIds, submitsOn, textOn } from '../support/card.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { advised, answerAll, asked, newestCard } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

async function planned(stage: Stage, locale = 'en-GB'): Promise<{ client: Client; plan: Seen }> {
  const client = stage.newClient(locale);
  const plan = await answerAll(client, directMove, await client.say('start'));
  advised(plan);
  return { client, plan };
}

onEachDatabase('what people ask', (stage) => {
  for (const [locale, say, reads] of [
    ['en-GB', 'what is GDAP?', /^GDAP\n[^]*2 years[^]*\nSource: .*gdap-faq.*\(2023\)/],
    ['sv-SE', 'vad är GDAP?', /^GDAP\n[^]*2 år[^]*\nKälla: .*gdap-faq/],
    ['pt-BR', 'o que é GDAP?', /^GDAP\n[^]*2 anos[^]*\nFonte: .*gdap-faq/],
  ] as const)
    it(`is answered out of nothing, with its page and date, and begins nothing: ${say}`, async () => {
      const seen = await stage.newClient(locale).say(say);
      assert.match(textOn(newestCard(seen)), reads);
      assert.deepEqual(inputIds(newestCard(seen)), []);
    });

  it('is answered in the middle of a question, which stands there again', async () => {
    const client = stage.newClient();
    await client.say('start');
    await client.say('another partner');
    const seen = await client.say('do they get money back?');
    assert.match(
      textOn(seen.cards.at(0)?.card),
      /^Money back\nBought from a CSP partner: only within 7 days/,
    );
    assert.equal(asked(seen), 'partnerModel');
  });

  it('is told of this plan: its days, and who does the step', async () => {
    const { client } = await planned(stage);
    const dates = textOn(newestCard(await client.say('by when must we be done?')));
    assert.match(dates, /^By when\nSunday,? 28 February 2027: Last day of the term/);
    const step = textOn(newestCard(await client.say('who does step 2?')));
    assert.match(step, /^Who does what\nStep 2: /);
    assert.doesNotMatch(step, /Step 1: /);
  });

  it('is answered beside what the message tells, which is taken', async () => {
    const client = stage.newClient();
    const seen = await client.say('12 subscriptions from another partner. What is a tenant?');
    assert.match(textOn(seen.cards.at(0)?.card), /^The tenant\n/);
    assert.match(textOn(newestCard(seen)), /I understood:\n[^]*Another CSP partner/);
  });

  it('is told nothing of the plan of another customer, or of one that the same message changes', async () => {
    const { client } = await planned(stage);
    const next = await client.say('40 subscriptions from another partner. By when must we be done?');
    assert.doesNotMatch(textOn(next.cards.at(0)?.card), /28 February 2027/);
  });

  it('is offered where it may be several things, and answered by a press', async () => {
    const { client } = await planned(stage);
    const card = newestCard(await client.say('is it about a refund or the transfer?'));
    assert.match(textOn(card), /^“is it about a refund or the transfer\?” – which of these do you mean\?\n/);
    const offer = submitsOn(card).find(({ verb, topic }) => verb === 'ask' && topic === 'refund');
    const answer = await client.press({ ...offer });
    assert.match(textOn(newestCard(answer)), /^Money back\n/);
  });

  it('is worked out where it asks to wait', async () => {
    const { client } = await planned(stage);
    const card = newestCard(await client.say('can we wait until 1 march?'));
    assert.match(textOn(card), /^What if you wait until Monday,? 1 March 2027\n/);
  });

  it('is not known where nobody wrote an answer, and whom to ask is said', async () => {
    const seen = await stage.newClient().say('why do zebras sleep in the fridge?');
    assert.match(
      textOn(newestCard(seen)),
      /I don’t know the answer to “why do zebras[^]*Partner Center support may/,
    );
  });

  for (const [locale, say, reads] of [
    ['en-GB', 'can you move our azure reservations?', /I can’t plan Azure/],
    ['sv-SE', 'kan ni flytta våra azure-reservationer?', /Jag kan inte planera [^]* i Azure/],
    ['pt-BR', 'dá para migrar as reservas do azure?', /Não consigo planejar [^]* do Azure/],
  ] as const)
    it(`is named as not planned here, with where to look: ${say}`, async () => {
      const seen = await stage.newClient(locale).say(say);
      assert.match(textOn(newestCard(seen)), reads);
    });

  it('is answered while a watch is set up and before all is forgotten, and changes neither', async () => {
    const { client, plan } = await planned(stage);
    await client.pressOn(newestCard(plan), 'watch');
    const naming = await client.say('what is GDAP?');
    assert.match(textOn(naming.cards.at(0)?.card), /^GDAP\n/);
    assert.ok(submitsOn(newestCard(naming)).some(({ verb }) => verb === 'name'));
    await client.say('cancel');
    await client.say('forget me');
    const forgetting = await client.say('what is GDAP?');
    assert.ok(submitsOn(newestCard(forgetting)).some(({ verb }) => verb === 'forget-everything'));
  });
});

onEachDatabase('what people suppose of their plan', (stage) => {
  for (const [locale, say, reads] of [
    ['en-GB', 'what if there were 200 subscriptions?', /^What if – .*200 \(now: 12\)\nNew steps\n/],
    ['sv-SE', 'vad händer om de har 200 prenumerationer?', /^Vad händer om – .*200 \(nu: 12\)\nNya steg\n/],
    ['pt-BR', 'e se fossem 200 assinaturas?', /^E se – .*200 \(agora: 12\)\nNovas etapas\n/],
  ] as const)
    it(`is worked out, and nothing is changed: ${say}`, async () => {
      const { client } = await planned(stage, locale);
      const seen = await client.say(say);
      assert.match(textOn(newestCard(seen)), reads);
    });

  it('is taken over by a press, said with what stood before, and taken back by a word', async () => {
    const { client } = await planned(stage);
    const card = newestCard(await client.say('what if there were 200 subscriptions?'));
    const taken = await client.pressOn(card, 'take-over');
    advised(taken);
    assert.match(textOn(newestCard(taken)), /^Got it – Subscriptions to move: 200 \(was: 12\)/);
    const back = await client.say('undo');
    assert.match(back.texts.join(), /^Undone\. Subscriptions to move: 12 again\.$/);
  });

  it('stays of this customer when it is taken over, however much was supposed', async () => {
    const { client } = await planned(stage);
    const card = newestCard(await client.say('what if there were 200 subscriptions and auto-renew was off?'));
    const taken = await client.pressOn(card, 'take-over');
    advised(taken);
    assert.match(textOn(newestCard(taken)), /I understood:\nSubscriptions to move\n200 \(was: 12\)/);
  });

  it('is left by a press, and the plan stays', async () => {
    const { client } = await planned(stage);
    const card = newestCard(await client.say('what if auto-renew was off?'));
    const left = await client.pressOn(card, 'leave-it');
    assert.deepEqual(left.texts, ['OK, your plan stays as it is.']);
    assert.equal(left.updates.length, 0);
  });

  it('raises the question that it would have to ask', async () => {
    const { client } = await planned(stage);
    const seen = await client.say('what if they buy through volume licensing?');
    assert.match(
      textOn(newestCard(seen)),
      /^What if – .*Volume licensing[^]*I’d have to ask first:|Source: /,
    );
  });

  it('is told once there is a plan', async () => {
    const client = stage.newClient();
    await client.say('start');
    const seen = await client.say('what if there were 200 subscriptions?');
    assert.match(textOn(seen.cards.at(0)?.card), /once there is a plan|Source: |which of these/);
    assert.equal(asked(seen), 'source');
  });
});

onEachDatabase('an answer that is to change a plan', (stage) => {
  it('shows what it would change before it is given, and is taken over by a press', async () => {
    const { client, plan } = await planned(stage);
    const question = await client.pressOn(newestCard(plan), 'change', { question: 'subscriptionCount' });
    const seen = await client.pressOn(newestCard(question), 'preview', { subscriptionCount: '200' });
    const card = newestCard(seen);
    assert.match(textOn(card), /^What if – Subscriptions to move: 200 \(now: 12\)\nNew steps\n/);
    const taken = await client.pressOn(card, 'take-over');
    advised(taken);
    assert.match(textOn(newestCard(taken)), /200 \(was: 12\)/);
  });

  it('is left by a press, and the plan stays as it was', async () => {
    const { client, plan } = await planned(stage);
    const question = await client.pressOn(newestCard(plan), 'change', { question: 'subscriptionCount' });
    const seen = await client.pressOn(newestCard(question), 'preview', { subscriptionCount: '200' });
    const left = await client.pressOn(newestCard(seen), 'leave-it');
    assert.deepEqual(left.texts, ['OK, your plan stays as it is.']);
    assert.doesNotMatch(textOn(newestCard(await client.say('what if auto-renew was off?'))), /200/);
  });
});
