import assert from 'node:assert/strict';
import { submitsOn, textOn } from '../support/card.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { advised, answerAll, newestCard, saidIn } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

const listed = async (client: Client) => textOn(newestCard(await client.say('my moves')));

async function planned(client: Client): Promise<Seen> {
  const plan = await answerAll(client, directMove, await client.say('start'));
  advised(plan);
  return plan;
}

function submit(seen: Seen, verb: string): object {
  const found = submitsOn(newestCard(seen)).find((one) => one['verb'] === verb);
  assert.ok(found, `${verb} is offered`);
  return found;
}

onEachDatabase('a move from its plan on', (stage: Stage) => {
  it('is listed with what is next, by when and by whom', async () => {
    const client = stage.newClient();
    assert.match(saidIn(await client.say('my moves')), /no open moves/);
    await planned(client);
    assert.match(await listed(client), /Microsoft, directly, Norway, ends [^]*0 of \d steps done/);
  });

  it('follows its plan, and is listed once', async () => {
    const client = stage.newClient();
    await planned(client);
    await client.say('the term ends on 31 March 2027');
    const list = await listed(client);
    assert.match(list, /31 March 2027/);
    assert.equal(list.match(/steps done/g)?.length, 1);
  });

  it('has its steps ticked off and opened again, in words that say what is next', async () => {
    const client = stage.newClient();
    const progress = await client.press(submit(await planned(client), 'steps'));
    const onCard = { replyToId: progress.cards.at(-1)?.id };
    const ticked = await client.press(submit(progress, 'tick'), {}, onCard);
    assert.match(ticked.texts.join(), /^Done: .*\. Next: /);
    assert.match(textOn(ticked.updates.at(-1)?.card), /Done on 20 November 2026/);
    assert.match(await listed(client), /1 of \d steps done/);
    assert.match(saidIn(await client.say('undo')), /Step open again/);
    assert.match(await listed(client), /0 of \d steps done/);
  });

  it('has a step ticked off by words, and is asked which where that is not said', async () => {
    const client = stage.newClient();
    await planned(client);
    assert.match((await client.say('step 2 is done')).texts.join(), /^Done: /);
    assert.match(await listed(client), /1 of \d steps done/);
    const asked = await client.say('the step is done');
    assert.match(asked.texts.join(), /Which step is done\?/);
    assert.match(await listed(client), /1 of \d steps done/);
  });

  it('is closed, and opened again by undo', async () => {
    const client = stage.newClient();
    const progress = await client.press(submit(await planned(client), 'steps'));
    assert.match(saidIn(await client.press(submit(progress, 'close-move'))), /closed/);
    assert.match(saidIn(await client.say('my moves')), /no open moves/);
    assert.match(saidIn(await client.say('undo')), /Move open again/);
    assert.match(await listed(client), /0 of \d steps done/);
  });

  it('is kept no more once the answer that made its plan is taken back', async () => {
    const client = stage.newClient();
    await planned(client);
    await client.say('undo');
    assert.match(saidIn(await client.say('my moves')), /no open moves/);
  });

  it('bears the customer’s name once somebody is reminded of it, and is done once they have moved', async () => {
    const client = stage.newClient();
    await planned(client);
    await client.say('remind me about Contoso');
    assert.match(await listed(client), /Contoso/);
    const opened = await client.press(submit(await client.say('reminders'), 'open-watch'));
    const moved = submitsOn(newestCard(opened)).find((one) => one['do'] === 'moved');
    await client.press({ ...moved });
    assert.match(saidIn(await client.say('my moves')), /no open moves/);
  });

  it('comes back on the table with its plan', async () => {
    const client = stage.newClient();
    await planned(client);
    await client.say('start over');
    const progress = await client.press(submit(await client.say('my moves'), 'open-move'));
    const plan = await client.press(submit(progress, 'show-move'));
    advised(plan);
    assert.equal((await listed(client)).match(/steps done/g)?.length, 1);
  });

  it('is everybody’s in a channel: anybody there ticks, and is named', async () => {
    const channel = { conversationId: '19:moves@thread.tacv2', type: 'channel' } as const;
    const ada = stage.teams.client('ada-of-moves', channel);
    const bob = stage.teams.client('bob-of-moves', channel);
    await planned(ada);
    const progress = await ada.press(submit(await ada.say('my moves'), 'open-move'));
    const onAdas = { replyToId: progress.cards.at(-1)?.id };
    await bob.press(submit(progress, 'tick'), {}, onAdas);
    const seen = await ada.press(submit(await ada.say('my moves'), 'open-move'));
    assert.match(textOn(newestCard(seen)), /Done on 20 November 2026 by bob-of-moves/);
  });

  it('is nobody’s elsewhere', async () => {
    const client = stage.newClient();
    await planned(client);
    const open = submit(await client.say('my moves'), 'open-move');
    const stranger = await stage.newClient().press({ ...open, card: undefined });
    assert.doesNotMatch(saidIn(stranger), /steps done/);
  });

  it('goes with all else that is deleted about its maker', async () => {
    const client = stage.newClient();
    await planned(client);
    const asked = await client.say('forget me');
    assert.match(textOn(newestCard(asked)), /one move/);
    await client.pressOn(newestCard(asked), 'forget-everything');
    assert.match(saidIn(await client.say('my moves')), /no open moves/);
  });
});
