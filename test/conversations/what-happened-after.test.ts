import assert from 'node:assert/strict';
import { submitsOn, textOn } from '../support/card.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { advised, answerAll, asked, newestCard } from '../support/talk.ts';
import type { Client } from '../support/teams.ts';

/** Somebody with a plan on the table of a customer who was invited, and of whom they have no rights yet. */
async function planned(stage: Stage, locale: string): Promise<Client> {
  const client = stage.newClient(locale);
  const answers = { ...directMove, relationship: 'invited', delegatedAdmin: 'none', autoRenew: 'on' };
  advised(await answerAll(client, answers, await client.say('start')));
  return client;
}

onEachDatabase('what happened after the plan was made', (stage) => {
  for (const [locale, say, reads] of [
    ['en-GB', 'accepted today', /^Updated – Reseller relationship: Accepted \(was: Invited/],
    ['en-GB', 'they signed', /^Updated – Reseller relationship: Accepted \(was: /],
    ['en-GB', 'we got GDAP now', /^Updated – Admin rights: GDAP .*\(was: None/],
    ['sv-SE', 'de har accepterat nu', /^Uppdaterat – Återförsäljarrelation: Accepterad \(förut: /],
    ['sv-SE', 'vi har fått GDAP', /^Uppdaterat – Adminbehörighet: GDAP .*\(förut: /],
    ['pt-BR', 'aceitaram hoje', /^Atualizado – Relação de revendedor: Aceita \(antes: /],
    ['pt-BR', 'já temos GDAP', /^Atualizado – Direitos de administração: GDAP .*\(antes: /],
  ] as const)
    it(`changes the answer that it speaks of, and says from what: ${say}`, async () => {
      const client = await planned(stage, locale);
      const seen = await client.say(say);
      advised(seen);
      assert.match(textOn(newestCard(seen)), reads);
    });

  it('moves the end of the term that renewed', async () => {
    const client = await planned(stage, 'en-GB');
    const seen = await client.say('it renewed until 28 February 2028');
    advised(seen);
    assert.match(
      textOn(newestCard(seen)),
      /Term ends: Monday,? 28 February 2028 \(was: Sunday,? 28 February 2027\)/,
    );
  });

  it('asks until when, where it renewed and nobody says so', async () => {
    const client = await planned(stage, 'en-GB');
    assert.equal(asked(await client.say('it renewed last night')), 'termEnd');
  });

  it('leaves the plan as it is where it is no answer, and says what it means', async () => {
    const client = await planned(stage, 'en-GB');
    const seen = await client.say('the customer declined the invitation');
    assert.match(textOn(newestCard(seen)), /^Noted: the customer declined/);
    assert.ok(submitsOn(newestCard(seen)).some(({ verb }) => verb === 'change'));
  });

  for (const say of [
    'not accepted yet',
    'did they sign?',
    'they will accept tomorrow',
    'hopefully we get GDAP',
  ])
    it(`is not what has not happened: ${say}`, async () => {
      const client = await planned(stage, 'en-GB');
      const seen = await client.say(say);
      assert.doesNotMatch(textOn(newestCard(seen)), /Accepted \(was|: GDAP .*\(was/);
    });

  for (const again of ['says it again', 'presses Undo'] as const)
    it(`is not what taking back means where it changed nothing: that is asked, and done for who ${again}`, async () => {
      const client = await planned(stage, 'en-GB');
      await client.say('the customer declined the invitation');
      const card = newestCard(await client.say('that’s wrong'));
      assert.match(
        textOn(card),
        /^Your last message changed nothing\. The change before it was Bought or renewed: /,
      );
      const seen = again === 'presses Undo' ? await client.pressOn(card, 'undo') : await client.say('undo');
      assert.match(seen.texts.join(), /^Undone\. Bought or renewed: open again\.$/);
      assert.equal(asked(seen), 'termStart');
    });

  it('is taken back by one word, with the plan that was there', async () => {
    const client = await planned(stage, 'en-GB');
    await client.say('accepted today');
    const seen = await client.say('undo');
    assert.match(seen.texts.join(), /^Undone\. Reseller relationship: Invited.* again\.$/);
    advised(seen);
  });
});
