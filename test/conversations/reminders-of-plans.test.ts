import assert from 'node:assert/strict';
import { inputIds, textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { newestCard } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';
import { listedOn, plan, watchIdOf } from '../support/watching.ts';

/** Whether what is watched by that name has a plan. */
async function hasPlan(client: Client, subject: string): Promise<boolean> {
  const watchId = await watchIdOf(client, subject);
  const seen = await client.press({ verb: 'reminder', do: 'plan', watchId });
  return seen.cards.length > 0;
}

function cardText(seen: Seen): string {
  return textOn(newestCard(seen));
}

onEachDatabase('a reminder that is asked for while a plan is on the table', (stage) => {
  const tied = [
    { say: 'remind me about Lone Star Dental', why: 'by a name' },
    { say: 'remind me about Lone Star Dental on 28 February 2027', why: 'by a name and the plan’s own day' },
    { say: 'remind me on 28 February 2027 about Lone Star Dental', why: 'by the day and a name' },
    { say: 'påminn mig om Lone Star Dental', why: 'in Swedish' },
    { say: 'me lembre da Lone Star Dental', why: 'in Portuguese' },
    { say: 'watch Lone Star Dental', why: 'by the old word' },
  ];
  for (const { say, why } of tied)
    it(`belongs to the plan ${why}`, async () => {
      const client = stage.newClient();
      await plan(client);
      assert.match(cardText(await client.say(say)), /about Lone Star Dental[\s\S]*28 February 2027/);
      assert.ok(await hasPlan(client, 'Lone Star Dental'));
    });

  for (const say of ['remind me a week before', 'remind me', 'påminn mig', 'criar lembretes'])
    it(`belongs to the plan by “${say}”, and asks the name`, async () => {
      const client = stage.newClient();
      await plan(client);
      assert.deepEqual(inputIds(newestCard(await client.say(say))), ['customerName']);
      assert.match(cardText(await client.say('Lone Star Dental')), /28 February 2027/);
      assert.ok(await hasPlan(client, 'Lone Star Dental'));
    });

  it('asks which day is right where another is said than the plan’s, and ties it to the plan or does not', async () => {
    const client = stage.newClient();
    await plan(client);
    const question = await client.say('remind me about Lone Star Dental on 14 March 2027');
    assert.match(cardText(question), /Which end date is right for Lone Star Dental/);
    assert.match(
      cardText(question),
      /28 February 2027 – as in the plan\n[\s\S]*14 March 2027 – a new reminder/,
    );
    await client.pressOn(newestCard(question), 'watch-end', { watchEnd: '2027-02-28' });
    assert.ok(await hasPlan(client, 'Lone Star Dental'));
    await client.say('remind me about Fabrikam on 14 March 2027');
    assert.match(cardText(await client.say('14 March 2027')), /about Fabrikam[\s\S]*14 March 2027/);
    assert.ok(!(await hasPlan(client, 'Fabrikam')));
  });

  it('asks the name first, then which day', async () => {
    const client = stage.newClient();
    await plan(client);
    assert.deepEqual(inputIds(newestCard(await client.say('remind me on 14 March 2027'))), ['customerName']);
    assert.match(cardText(await client.say('Contoso')), /Which end date is right for Contoso/);
  });

  it('keeps own words to themselves', async () => {
    const client = stage.newClient();
    await plan(client);
    assert.match(
      cardText(await client.say('remind me on 28 February 2027 to call Anna')),
      /To do\ncall Anna/,
    );
    assert.ok(!(await hasPlan(client, 'call Anna')));
  });

  it('takes over the new plan where that customer is reminded of already', async () => {
    const client = stage.newClient();
    await client.say('remind me about Contoso on 28 February 2027');
    assert.ok(!(await hasPlan(client, 'Contoso')));
    await plan(client);
    const seen = await client.say('remind me about Contoso');
    assert.match(seen.texts.join('\n'), /now goes with the plan you just made/);
    assert.ok(await hasPlan(client, 'Contoso'));
    assert.equal(listedOn(await client.say('reminders')).length, 1);
    assert.match(
      (await client.say('remind me about Contoso')).texts.join('\n'),
      /already have that reminder/,
    );
  });
});

onEachDatabase('a reminder that is asked for by a name that is known', (stage) => {
  it('belongs to the reminders of that name, however it is capitalised', async () => {
    const client = stage.newClient();
    await client.say('remind me about Contoso E3 on 31 March 2027');
    const again = await client.say('remind me about contoso e3');
    assert.match(again.texts.join('\n'), /already have that reminder/);
    assert.match(cardText(await client.say('remind me about Contoso E3 a week before')), /^24 March 2027$/m);
    assert.equal(listedOn(await client.say('reminders')).length, 1);
  });

  it('asks which day is right where another is said', async () => {
    const client = stage.newClient();
    await client.say('remind me about Contoso on 31 March 2027');
    const question = await client.say('remind me about Contoso on 14 May 2027');
    assert.match(cardText(question), /31 March 2027 – the reminders I already have\n[\s\S]*14 May 2027/);
    await client.say('14 May 2027');
    assert.equal(listedOn(await client.say('reminders')).length, 2);
  });

  it('asks for the end where two have that name', async () => {
    const client = stage.newClient();
    await client.say('remind me about Contoso on 31 March 2027');
    await client.say('remind me about Contoso on 14 May 2027');
    await client.say('14 May 2027');
    assert.deepEqual(inputIds(newestCard(await client.say('remind me about Contoso'))), ['watchEnd']);
  });
});
