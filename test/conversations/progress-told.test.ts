import assert from 'node:assert/strict';
import { submitsOn, textOn } from '../support/card.ts';
import { partnerMove } from '../support/partner-move.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { advised, answerAll, newestCard, saidIn } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

async function planned(client: Client, more: object = {}): Promise<Seen> {
  const plan = await answerAll(client, { ...partnerMove, ...more }, await client.say('start'));
  advised(plan);
  return plan;
}

const listed = async (client: Client) => saidIn(await client.say('my moves'));

/** What a press with that verb on the newest card submits, of the one that also says so. */
function submit(seen: Seen, verb: string, also = ''): object {
  const found = submitsOn(newestCard(seen)).find(
    (one) => one['verb'] === verb && JSON.stringify(one).includes(also),
  );
  assert.ok(found, `${verb} is offered`);
  return found;
}

/** What people say, in each language, and what the plan's step for it is called. */
const told: readonly (readonly [string, RegExp])[] = [
  ['the order is placed', /^Done: Provision/],
  ['licences are assigned today', /no step for that/],
  ['the old partner agreed', /^Done: Transfer the subscriptions/],
  ['transfer approved', /^Done: Transfer the subscriptions/],
  ['överföringen är godkänd', /^Done: Transfer the subscriptions/],
  ['gamla partnern gick med på det', /^Done: Transfer the subscriptions/],
  ['o parceiro antigo aprovou a transferência', /^Done: Transfer the subscriptions/],
  ['a transferência foi aprovada', /^Done: Transfer the subscriptions/],
];

onEachDatabase('what people say is done of a move', (stage: Stage) => {
  for (const [words, says] of told)
    it(`is ticked off: “${words}”`, async () => {
      const client = stage.newClient();
      await planned(client);
      const seen = await client.say(words);
      assert.match(seen.texts.join('\n'), says);
    });

  for (const words of ['we did step 2 and 3', 'vi har gjort steg 2 och 3', 'fizemos os passos 2 e 3'])
    it(`is several steps at once: “${words}”`, async () => {
      const client = stage.newClient();
      await planned(client);
      await client.say(words);
      assert.match(await listed(client), /2 of \d steps done/);
      await client.say('undo');
      assert.match(await listed(client), /0 of \d steps done/);
    });

  it('is none where it is asked, denied or awaited', async () => {
    const client = stage.newClient();
    await planned(client);
    for (const words of ['is the order placed?', 'the order is not placed', 'step 2 is not done'])
      await client.say(words);
    assert.match(await listed(client), /0 of \d steps done/);
  });

  for (const words of ['the customer accepted', 'kunden har accepterat', 'o cliente aceitou'])
    it(`makes the plan anew and stays done, and undo takes back both: “${words}”`, async () => {
      const client = stage.newClient();
      const before = advised(await planned(client));
      const seen = await client.say(words);
      assert.ok(before.includes('await-acceptance') && !advised(seen).includes('await-acceptance'));
      assert.match(seen.texts.join('\n'), /Done: .*accepted/);
      const progress = await client.press(submit(await client.say('my moves'), 'open-move'));
      assert.match(textOn(newestCard(progress)), /✓ .*accepted[^]*Done on 20 November 2026/);
      const back = await client.say('undo');
      assert.ok(advised(back).includes('await-acceptance'), 'the plan is as it was');
      assert.match(await listed(client), /0 of \d steps done/);
    });

  it('is of the customer who is named, whatever is on the table', async () => {
    const client = stage.newClient();
    await planned(client);
    await client.say('the customer is Contoso');
    await client.say('start over');
    const seen = await client.say('Contoso accepted today');
    assert.doesNotMatch(seen.texts.join(), /Done/, 'while a question is open the words answer it');
    await client.say('cancel');
    const done = await client.say('Contoso accepted today');
    assert.match(done.texts.join('\n'), /Done: .*accepted/);
    assert.match(await listed(client), /Contoso[^]*2 of \d steps done/);
  });

  it('is asked back where it can be of several, and never guessed', async () => {
    const client = stage.newClient();
    for (const name of ['Contoso', 'Fabrikam']) {
      await planned(client);
      await client.say(`the customer is ${name}`);
      await client.say('start over');
      await client.say('cancel');
    }
    const which = await client.say('the order is placed');
    assert.match(saidIn(which), /Which move is this about\?/);
    assert.match(await listed(client), /0 of \d steps done[^]*0 of \d steps done/);
    const moves = submitsOn(newestCard(which)).filter(({ verb }) => verb === 'tell-move');
    assert.equal(moves.length, 2);
    const seen = await client.press({ ...moves[0] });
    assert.match(seen.texts.join(), /^Done: Provision/);
  });

  it('is asked back where one move is open, and nobody said that it is of that one', async () => {
    const client = stage.newClient();
    await planned(client);
    await client.say('the customer is Contoso Nordic');
    await client.say('start over');
    await client.say('cancel');
    for (const words of ['the order is placed', 'Contoso: the order is placed'])
      assert.match(saidIn(await client.say(words)), /Which move is this about\?[^]*Contoso Nordic/);
    assert.match(await listed(client), /0 of \d steps done/);
    const seen = await client.say('Contoso nordic: the order is placed');
    assert.match(seen.texts.join(), /^Done: Provision/);
  });
});

onEachDatabase('a move of which people say that it is through', (stage: Stage) => {
  for (const words of ['done', 'we are finished', 'flytten är klar', 'a migração terminou'])
    it(`is closed where nothing is open, else what is open is named first: “${words}”`, async () => {
      const client = stage.newClient();
      await planned(client);
      const asked = await client.say(words);
      assert.match(saidIn(asked), /still open\. Close it anyway\?[^]*Transfer the subscriptions/);
      assert.match(await listed(client), /0 of \d steps done/);
      assert.match(saidIn(await client.press(submit(asked, 'close-move'))), /closed/);
      assert.match(await listed(client), /no open moves/);
    });

  it('ends its reminders, and both come back by undo', async () => {
    const client = stage.newClient();
    await planned(client);
    await client.say('remind me about Contoso');
    await client.press(submit(await client.say('done'), 'close-move'));
    assert.match(saidIn(await client.say('reminders')), /no reminders|nothing/i);
    await client.say('undo');
    assert.match(saidIn(await client.say('reminders')), /Contoso/);
    assert.match(await listed(client), /Contoso/);
  });
});
